"""The words of the settings: for each value its label and one plain sentence."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from qtapp.domain.settings import LANGUAGES, SYSTEM_LANGUAGE
from qtapp.domain.values import dataclass
from qtapp.ui.figures import fill
from qtapp.ui.mnemonics import without_mnemonic
from qtapp.ui.settings_places import AUTOSTART, EXPORT, IMPORT, LOG_FOLDER, RESET_ALL
from qtapp.ui.typed_figures import with_own_speeds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qtapp.ui.settings_places import PageWords, Section


@dataclass(frozen=True, slots=True)
class SettingWords:
    """Untranslated: `label` with the letter that leads to it, `text` the sentence below."""

    label: str
    text: str


def _words(label: object, text: object) -> SettingWords:
    # QT_TRANSLATE_NOOP gives back its second argument; its stub says `object`
    return SettingWords(str(label), str(text))


WORDS: Final[Mapping[str, SettingWords]] = MappingProxyType(
    {
        "language": _words(
            QT_TRANSLATE_NOOP("Settings", "&Language"),
            QT_TRANSLATE_NOOP("Settings", "What the window speaks, from the next start on."),
        ),
        "at_start": _words(
            QT_TRANSLATE_NOOP("Settings", "When Wherry &starts"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "What to do with downloads that ran or waited when Wherry quit; paused ones stay paused.",
            ),
        ),
        "close_to_tray": _words(
            QT_TRANSLATE_NOOP("Settings", "Go on in the &tray when the window is closed"),
            QT_TRANSLATE_NOOP("Settings", "Where there is no tray, closing the window ends Wherry."),
        ),
        "watches_clipboard": _words(
            QT_TRANSLATE_NOOP("Settings", "&Watch the clipboard for links"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Links that you copy in other programs are offered in a bar.",
            ),
        ),
        "clipboard_by_category": _words(
            QT_TRANSLATE_NOOP("Settings", "Offer copied links only if a categor&y is for them"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "One matching link of several is enough, and without categories all links are offered.",
            ),
        ),
        "ask_before_adding": _words(
            QT_TRANSLATE_NOOP("Settings", "Look links over &before they are added"),
            QT_TRANSLATE_NOOP("Settings", "Several at once are shown first, with their names and sizes."),
        ),
        "keeps_awake": _words(
            QT_TRANSLATE_NOOP("Settings", "&Keep the computer awake"),
            QT_TRANSLATE_NOOP("Settings", "It does not fall asleep by itself while a download runs."),
        ),
        "rests_on_battery": _words(
            QT_TRANSLATE_NOOP("Settings", "&Rest on battery"),
            QT_TRANSLATE_NOOP("Settings", "Downloads go on once the computer is plugged in again."),
        ),
        "rests_at_percent": _words(
            QT_TRANSLATE_NOOP("Settings", "From this &charge down"),
            QT_TRANSLATE_NOOP("Settings", "In per cent; 100 is for a rest as soon as it runs on battery."),
        ),
        "rests_when_metered": _words(
            QT_TRANSLATE_NOOP("Settings", "Rest on &metered networks"),
            QT_TRANSLATE_NOOP("Settings", "As on most phones, where what comes is paid for."),
        ),
        "folder": _words(
            QT_TRANSLATE_NOOP("Settings", "Download &folder"),
            QT_TRANSLATE_NOOP("Settings", "Where new downloads go; what is there already stays where it is."),
        ),
        "conflict": _words(
            QT_TRANSLATE_NOOP("Settings", "&Where the name is taken"),
            QT_TRANSLATE_NOOP("Settings", "What happens where a file of the same name is there already."),
        ),
        "disk_reserve_bytes": _words(
            QT_TRANSLATE_NOOP("Settings", "&Leave free on the disk"),
            QT_TRANSLATE_NOOP("Settings", "Downloads wait rather than fill a disk up to less than this."),
        ),
        "keep_bad": _words(
            QT_TRANSLATE_NOOP("Settings", "&Keep files whose checksum differs"),
            QT_TRANSLATE_NOOP("Settings", "As NAME.bad, to be looked at; they are deleted otherwise."),
        ),
        "running": _words(
            QT_TRANSLATE_NOOP("Settings", "Downloads at &once"),
            QT_TRANSLATE_NOOP("Settings", "The others wait for their turn."),
        ),
        "connections": _words(
            QT_TRANSLATE_NOOP("Settings", "&Connections a download"),
            QT_TRANSLATE_NOOP(
                "Settings", "A large file comes in so many pieces at once, where its site bears it."
            ),
        ),
        "attempts": _words(
            QT_TRANSLATE_NOOP("Settings", "&Attempts"),
            QT_TRANSLATE_NOOP("Settings", "A download fails after so many in a row that brought nothing."),
        ),
        "connect_timeout_s": _words(
            QT_TRANSLATE_NOOP("Settings", "Wait for a connectio&n"),
            QT_TRANSLATE_NOOP("Settings", "A server that is not reached by then is tried again later."),
        ),
        "header_timeout_s": _words(
            QT_TRANSLATE_NOOP("Settings", "Wait for an answe&r"),
            QT_TRANSLATE_NOOP("Settings", "So long may a server think before it sends anything."),
        ),
        "silence_timeout_s": _words(
            QT_TRANSLATE_NOOP("Settings", "Wait in &silence"),
            QT_TRANSLATE_NOOP("Settings", "A connection that brings nothing for so long is made anew."),
        ),
        "sorts_by_category": _words(
            QT_TRANSLATE_NOOP("Settings", "&Sort new downloads into folders"),
            QT_TRANSLATE_NOOP("Settings", "The first category that fits a link says where its file goes."),
        ),
        "categories": _words(
            QT_TRANSLATE_NOOP("Settings", "Categories"),
            QT_TRANSLATE_NOOP("Settings", "By the type of the file, by host and path, or by both."),
        ),
        "proxy": _words(
            QT_TRANSLATE_NOOP("Settings", "Proxy"),
            QT_TRANSLATE_NOOP("Settings", "The way to servers."),
        ),
        "proxy_address": _words(
            QT_TRANSLATE_NOOP("Settings", "Address of the proxy"),
            QT_TRANSLATE_NOOP("Settings", "http, socks5 or socks5h, with a host and a port."),
        ),
        "no_proxy": _words(
            QT_TRANSLATE_NOOP("Settings", "Not by the proxy"),
            QT_TRANSLATE_NOOP("Settings", "Hosts that are reached without it."),
        ),
        "is_limited": _words(
            QT_TRANSLATE_NOOP("Settings", "&Limit the speed"),
            QT_TRANSLATE_NOOP("Settings", "Of all downloads together."),
        ),
        "limit_bytes_per_second": _words(
            QT_TRANSLATE_NOOP("Settings", "Highest sp&eed"),
            QT_TRANSLATE_NOOP("Settings", "With its unit, such as 500 kB/s; it holds while the limit is on."),
        ),
        "follows_schedule": _words(
            QT_TRANSLATE_NOOP("Settings", "&Follow the speed schedule"),
            QT_TRANSLATE_NOOP("Settings", "Where a limit holds as well, the lower one counts."),
        ),
        "speed_profiles": _words(
            QT_TRANSLATE_NOOP("Settings", "Schedule"),
            QT_TRANSLATE_NOOP("Settings", "Limits that hold at certain hours of certain days."),
        ),
        "accepted_certificates": _words(
            QT_TRANSLATE_NOOP("Settings", "Trusted by you"),
            QT_TRANSLATE_NOOP("Settings", "Certificates that nobody vouches for, each for one server alone."),
        ),
        "running_per_host": _words(
            QT_TRANSLATE_NOOP("Settings", "Downloads at &once"),
            QT_TRANSLATE_NOOP("Settings", "So many run from one site at the same time."),
        ),
        "connections_per_host": _words(
            QT_TRANSLATE_NOOP("Settings", "&Connections"),
            QT_TRANSLATE_NOOP("Settings", "So many lead to one site, whatever downloads they belong to."),
        ),
        "host_gap_s": _words(
            QT_TRANSLATE_NOOP("Settings", "&Time between requests"),
            QT_TRANSLATE_NOOP("Settings", "Some sites turn away whoever asks too quickly."),
        ),
        "sites": _words(
            QT_TRANSLATE_NOOP("Settings", "Rules"),
            QT_TRANSLATE_NOOP(
                "Settings", "What holds for single sites: connections, speed, proxy, user agent, referrer."
            ),
        ),
        "adds_to": _words(
            QT_TRANSLATE_NOOP("Settings", "New &links go to"),
            QT_TRANSLATE_NOOP("Settings", "The queue for links of which nothing else is said."),
        ),
        "queues": _words(
            QT_TRANSLATE_NOOP("Settings", "All queues"),
            QT_TRANSLATE_NOOP("Settings", "Each with its folder, its hours, its limits."),
        ),
        "notify": _words(
            QT_TRANSLATE_NOOP("Settings", "Show &notices"),
            QT_TRANSLATE_NOOP(
                "Settings", "When downloads are done or need you, and the window is not before your eyes."
            ),
        ),
        "sounds_at_end": _words(
            QT_TRANSLATE_NOOP("Settings", "Play a &sound when a queue ends"),
            QT_TRANSLATE_NOOP("Settings", "Once, whatever the number of its downloads."),
        ),
        "has_quiet_hours": _words(
            QT_TRANSLATE_NOOP("Settings", "&Quiet hours"),
            QT_TRANSLATE_NOOP("Settings", "Neither notices nor sounds come in them; the list has it all."),
        ),
        "quiet_hours": _words(
            QT_TRANSLATE_NOOP("Settings", "When it is quiet"),
            QT_TRANSLATE_NOOP("Settings", "Days of the week and hours of the day."),
        ),
        "after_ends": _words(
            QT_TRANSLATE_NOOP("Settings", "After the end"),
            QT_TRANSLATE_NOOP("Settings", "Quit, sleep, shut down or run a command once all is done."),
        ),
        AUTOSTART: _words(
            QT_TRANSLATE_NOOP("Settings", "At sign-in"),
            QT_TRANSLATE_NOOP("Settings", "Whether Wherry starts in the tray when you sign in."),
        ),
        "theme": _words(
            QT_TRANSLATE_NOOP("Settings", "&Theme"),
            QT_TRANSLATE_NOOP("Settings", "Light or dark, or as the system has it."),
        ),
        "size_units": _words(
            QT_TRANSLATE_NOOP("Settings", "&Sizes are shown in"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "For sizes and speeds, in the window and by the wherry command; units of either kind may be "
                "typed.",
            ),
        ),
        "density": _words(
            QT_TRANSLATE_NOOP("Settings", "&Rows of the list"),
            QT_TRANSLATE_NOOP("Settings", "Compact rows show more; comfortable ones have a second line."),
        ),
        "keep_history": _words(
            QT_TRANSLATE_NOOP("Settings", "&Keep a history"),
            QT_TRANSLATE_NOOP("Settings", "Otherwise what has ended is forgotten once it is off the list."),
        ),
        "checks_for_updates": _words(
            QT_TRANSLATE_NOOP("Settings", "&Look for newer versions"),
            QT_TRANSLATE_NOOP(
                "Settings", "Where an address for that is set; it learns no more than any site does."
            ),
        ),
        "note_origin": _words(
            QT_TRANSLATE_NOOP("Settings", "&Note in files where they came from"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Without passwords and queries; Windows and macOS note it in any case.",
            ),
        ),
        EXPORT: _words(
            QT_TRANSLATE_NOOP("Settings", "Export to a file"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Without trusted certificates and commands; passwords stay in the keyring.",
            ),
        ),
        IMPORT: _words(
            QT_TRANSLATE_NOOP("Settings", "Import from a file"),
            QT_TRANSLATE_NOOP("Settings", "One that Wherry exported; what it changes is shown first."),
        ),
        LOG_FOLDER: _words(
            QT_TRANSLATE_NOOP("Settings", "Log"),
            QT_TRANSLATE_NOOP(
                "Settings", "What Wherry did, without passwords and cookies; it stays on this computer."
            ),
        ),
        RESET_ALL: _words(
            QT_TRANSLATE_NOOP("Settings", "All settings"),
            QT_TRANSLATE_NOOP(
                "Settings", "To their defaults; your queues, rules, categories and schedules stay."
            ),
        ),
    }
)

_CHOICES: Final[Mapping[str, Mapping[str, object]]] = MappingProxyType(
    {
        "conflict": {
            "rename": QT_TRANSLATE_NOOP("Settings", "Save beside it, under a number"),
            "skip": QT_TRANSLATE_NOOP("Settings", "Do not download"),
            "overwrite": QT_TRANSLATE_NOOP("Settings", "Move the old file to the trash"),
            "ask": QT_TRANSLATE_NOOP("Settings", "Ask"),
        },
        "at_start": {
            "resume": QT_TRANSLATE_NOOP("Settings", "Resume downloads"),
            "ask": QT_TRANSLATE_NOOP("Settings", "Ask"),
            "never": QT_TRANSLATE_NOOP("Settings", "Leave them paused"),
        },
        "theme": {
            "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
            "light": QT_TRANSLATE_NOOP("Settings", "Light"),
            "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        },
        "size_units": {
            "decimal": QT_TRANSLATE_NOOP("Settings", "kB, MB, GB (powers of 1000)"),
            "binary": QT_TRANSLATE_NOOP("Settings", "KiB, MiB, GiB (powers of 1024)"),
        },
        "density": {
            "compact": QT_TRANSLATE_NOOP("Settings", "Compact"),
            "normal": QT_TRANSLATE_NOOP("Settings", "Normal"),
            "comfortable": QT_TRANSLATE_NOOP("Settings", "Comfortable, two lines"),
        },
    }
)


def label_text(name: str) -> str:
    """With the letter that leads to it."""
    return QCoreApplication.translate("Settings", WORDS[name].label)


def plain_label_text(name: str) -> str:
    """Without it."""
    return without_mnemonic(label_text(name))


def sentence(name: str) -> str:
    return with_own_speeds(QCoreApplication.translate("Settings", WORDS[name].text))


def page_title(page: PageWords) -> str:
    return QCoreApplication.translate("Settings", page.title)


def section_title(section: Section) -> str:
    """ "" for none."""
    return QCoreApplication.translate("Settings", section.title) if section.title else ""


def choice_texts(name: str, values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each value with its words; languages are called by their own names."""
    if name == "language":
        own = QCoreApplication.translate("Settings", "As the system", "language")
        return tuple((value, own if value == SYSTEM_LANGUAGE else LANGUAGES[value]) for value in values)
    words = {value: str(text) for value, text in _CHOICES[name].items()}
    return tuple((value, QCoreApplication.translate("Settings", words[value])) for value in values)


def page_reset_text(title: str) -> str:
    """For the bar that tells of it."""
    text = QCoreApplication.translate("Settings", "The page {page} has its defaults again.")
    return fill(text, page=title)


def not_saved_text(reason: str) -> str:
    """For the bar that tells of it; `reason` is the system's own word, "" for none."""
    translate = QCoreApplication.translate
    if not reason:
        return translate("Settings", "The settings could not be saved. They hold only until Wherry ends.")
    text = translate(
        "Settings",
        "The settings could not be saved ({reason}). They hold only until Wherry ends.",
    )
    return fill(text, reason=reason)


def log_text() -> str:
    """Of the button that shows it."""
    return QCoreApplication.translate("Settings", "&Open Log Folder")
