"""Where each of the settings stands: the pages, their sections, and what is on none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from qtapp.domain.values import dataclass

# what stands among the values and is none
LOG_FOLDER: Final = "log-folder"
RESET_ALL: Final = "reset-all"
EXPORT: Final = "export-settings"
IMPORT: Final = "import-settings"
AUTOSTART: Final = "autostart"  # the system's own, which the program only shows
# what the program notes for itself
NOT_FOR_PEOPLE: Final = frozenset(
    {
        "tray_explained",
        "clipboard_offered",
        "autostart_offered",
        "updates_offered",
        "updates_looked_at",
        "first_started_at",
        "update_feed",  # whoever packages it knows the address
    }
)
# people's own work, which no way back to the defaults may take from them
LISTS: Final = frozenset(
    {
        "sites",
        "queues",
        "speed_profiles",
        "categories",
        "accepted_certificates",
        "quiet_hours",
        "after_ends",
    }
)


@dataclass(frozen=True, slots=True)
class Section:
    """Untranslated: `title` is "" for none; `names` are fields of `Settings`, or what stands among them."""

    title: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageWords:
    """Untranslated: one page of the dialog, with its icon."""

    id: str
    icon: str
    title: str
    sections: tuple[Section, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """All that stands on it, from top to bottom."""
        return tuple(name for section in self.sections for name in section.names)


def _section(title: object, *names: str) -> Section:
    return Section(str(title), names)


def _page(page: str, icon: str, title: object, *sections: Section) -> PageWords:
    return PageWords(page, icon, str(title), sections)


PAGES: Final[tuple[PageWords, ...]] = (
    _page(
        "general",
        "settings",
        QT_TRANSLATE_NOOP("Settings", "General"),
        _section(
            "",
            "language",
            AUTOSTART,
            "at_start",
            "close_to_tray",
            "ask_before_adding",
            "watches_clipboard",
            "clipboard_by_category",
        ),
        _section(
            QT_TRANSLATE_NOOP("Settings", "Energy and networks that cost"),
            "keeps_awake",
            "rests_on_battery",
            "rests_at_percent",
            "rests_when_metered",
        ),
    ),
    _page(
        "downloads",
        "download",
        QT_TRANSLATE_NOOP("Settings", "Downloads"),
        _section(
            QT_TRANSLATE_NOOP("Settings", "Files"), "folder", "conflict", "disk_reserve_bytes", "keep_bad"
        ),
        _section(QT_TRANSLATE_NOOP("Settings", "At once"), "running", "connections"),
        _section(
            QT_TRANSLATE_NOOP("Settings", "Patience"),
            "attempts",
            "connect_timeout_s",
            "header_timeout_s",
            "silence_timeout_s",
        ),
    ),
    _page(
        "categories",
        "folder",
        QT_TRANSLATE_NOOP("Settings", "Categories"),
        _section("", "sorts_by_category", "categories"),
    ),
    _page(
        "network",
        "link",
        QT_TRANSLATE_NOOP("Settings", "Network"),
        _section(QT_TRANSLATE_NOOP("Settings", "Proxy"), "proxy", "proxy_address", "no_proxy"),
        _section(
            QT_TRANSLATE_NOOP("Settings", "Speed"),
            "is_limited",
            "limit_bytes_per_second",
            "follows_schedule",
            "speed_profiles",
        ),
        _section(QT_TRANSLATE_NOOP("Settings", "Certificates"), "accepted_certificates"),
    ),
    _page(
        "sites",
        "globe",
        QT_TRANSLATE_NOOP("Settings", "Sites"),
        _section(
            QT_TRANSLATE_NOOP("Settings", "Every site without a rule"),
            "running_per_host",
            "connections_per_host",
            "host_gap_s",
        ),
        _section(QT_TRANSLATE_NOOP("Settings", "Single sites"), "sites"),
    ),
    _page(
        "queues",
        "list",
        QT_TRANSLATE_NOOP("Settings", "Queues"),
        _section("", "adds_to", "queues", "after_ends"),
    ),
    _page(
        "notifications",
        "info",
        QT_TRANSLATE_NOOP("Settings", "Notifications"),
        _section("", "notify", "sounds_at_end", "has_quiet_hours", "quiet_hours"),
    ),
    _page(
        "appearance",
        "sun-moon",
        QT_TRANSLATE_NOOP("Settings", "Appearance"),
        _section("", "theme", "density", "size_units"),
    ),
    _page(
        "privacy",
        "key-round",
        QT_TRANSLATE_NOOP("Settings", "Privacy"),
        _section("", "keep_history", "note_origin", "checks_for_updates"),
    ),
    _page(
        "advanced",
        "file-code",
        QT_TRANSLATE_NOOP("Settings", "Advanced"),
        _section("", EXPORT, IMPORT, LOG_FOLDER, RESET_ALL),
    ),
)
