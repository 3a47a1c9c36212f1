"""What the window itself says: of links it could not use, of files, of the list. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from qtapp.domain.curl_command import CurlProblem
from qtapp.domain.executables import Danger
from qtapp.domain.links import LARGEST_LINK_FILE_BYTES, Reason
from qtapp.domain.patterns import LINKS_AT_MOST
from qtapp.ui import drops
from qtapp.ui.figures import count, fill, left_to_right, size_text

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.links import Found, Rejected

_LONGEST_QUOTE = 60


def quoted(text: str) -> str:
    """`text` on one line, cut in the middle where it is long, its direction kept to itself."""
    line = " ".join(text.split())
    if len(line) > _LONGEST_QUOTE:
        half = _LONGEST_QUOTE // 2
        line = f"{line[:half]}…{line[-half:]}"
    return left_to_right(line)


def nothing_found_text() -> str:
    return QCoreApplication.translate("Window", "There is no link in it that could be downloaded.")


def rejected_text(found: Found) -> str:
    """Why links of a drop or paste could not be used; "" where all could."""
    if not found.rejected:
        return "" if found.links else nothing_found_text()
    translate = QCoreApplication.translate
    first = found.rejected[0]
    reason = fill("{quote}: {why}", quote=quoted(first.text), why=reason_text(first))
    number, of = len(found.rejected), len(found.rejected) + len(found.links)
    if of == 1:
        return reason
    if number == 1:
        return fill(
            translate("Window", "1 of {of} links could not be used: {first}"), of=count(of), first=reason
        )
    reasons = {item.reason for item in found.rejected}
    if len(reasons) == 1:
        return fill(
            translate("Window", "%Ln of {of} links could not be used. The first is {first}", "", number),
            of=count(of),
            first=reason,
        )
    return fill(
        translate(
            "Window",
            "%Ln of {of} links could not be used, for different reasons. The first is {first}",
            "",
            number,
        ),
        of=count(of),
        first=reason,
    )


def known_links_text(number: int, of: int, name: str = "") -> str:
    """So many of the links that were offered are on the list; of a single one the `name` of its row."""
    translate = QCoreApplication.translate
    if of == 1 and not name:
        return translate("Window", "This link is on the list already.")
    if of == 1:
        text = translate("Window", "This link is on the list already, as {name}.")
    elif number == of == 2:
        return translate("Window", "Both links are on the list already.")
    elif number == of:
        text = translate("Window", "All %Ln links are on the list already.", "", of)
    elif number == 1:
        text = translate("Window", "1 of {of} links is on the list already.")
    else:
        text = translate("Window", "%Ln of {of} links are on the list already.", "", number)
    return fill(text, of=count(of), name=quoted(name))


def copied_links_text(number: int, first: str) -> str:
    """What the clipboard holds that could be downloaded; `first` is the first link."""
    translate = QCoreApplication.translate
    if number == 1:
        return fill(translate("Window", "Copied: {link}"), link=quoted(first))
    return translate("Window", "%Ln links were copied.", "", number)


def asked_links_text(number: int, first: str) -> str:
    """What a link of our own scheme asks for; `first` is the first address."""
    translate = QCoreApplication.translate
    if number == 1:
        text = translate("Window", "A link that was opened asks Wherry to download {link}")
        return fill(text, link=quoted(first))
    text = translate(
        "Window", "A link that was opened asks Wherry for %Ln downloads. The first is {link}", "", number
    )
    return fill(text, link=quoted(first))


def watching_offer_text() -> str:
    return QCoreApplication.translate(
        "Window", "Wherry can watch the clipboard, and offer the links that you copy in other programs."
    )


def reason_text(rejected: Rejected) -> str:
    """Why one link could not be used, as the end of a sentence."""
    translate = QCoreApplication.translate
    match rejected.reason:
        case Reason.SCHEME:
            return translate("Window", "only http and https links can be downloaded.")
        case drops.NOT_A_LINK_FILE | Reason.NO_LINK:
            return translate(
                "Window",
                "this file holds no links. Lists (.txt), .url, .desktop, .webloc and .metalink files can.",
            )
        case Reason.BAD_LIST:
            return translate("Window", "this file is damaged, or it is no Metalink.")
        case drops.FILE_UNREADABLE:
            return translate("Window", "this file could not be read.")
        case Reason.TOO_LARGE:
            return fill(
                translate("Window", "it is larger than {limit}, too large for a list of links."),
                limit=size_text(LARGEST_LINK_FILE_BYTES),
            )
        case Reason.TOO_MANY:
            text = translate("Window", "it stands for more than {most} links.")
            return fill(text, most=count(LINKS_AT_MOST))
        case CurlProblem():
            return _command_text(rejected.reason)
        case _:
            return translate("Window", "this is not a link.")


def _command_text(problem: CurlProblem) -> str:
    translate = QCoreApplication.translate
    match problem:
        case CurlProblem.METHOD:
            return translate(
                "Window", "this command sends something. Only those that fetch (GET) can be taken."
            )
        case CurlProblem.OPTION:
            return translate("Window", "this option of cURL cannot be followed.")
        case CurlProblem.SYNTAX:
            return translate("Window", "this cURL command is not complete.")
        case CurlProblem.TOO_LARGE:
            return translate("Window", "this cURL command is too long.")


def update_link_text(name: str, kept_bytes: int) -> str:
    """What a fresh link for the download is good for."""
    translate = QCoreApplication.translate
    return fill(
        translate(
            "Window",
            "{size} of {name} are kept. A fresh link to the same file goes on from there; one that leads to "
            "another file is not taken.",
        )
        if kept_bytes
        else translate("Window", "{name} is fetched from the link that you give."),
        size=size_text(kept_bytes),
        name=quoted(name),
    )


def link_in_use_text(is_running: bool) -> str:
    """Why a download takes no other link while its dialog is open."""
    translate = QCoreApplication.translate
    if is_running:
        return translate("Window", "It is downloading by the link it has. Pause it to give it another.")
    return translate("Window", "It takes no other link any more.")


def not_one_link_text() -> str:
    return QCoreApplication.translate("Window", "This is not one link that begins with http:// or https://.")


def not_in_queue_order_text() -> str:
    return QCoreApplication.translate(
        "Window", "The list is sorted by a column. Rows can be moved where it shows the order of the queue."
    )


def missing_text(name: str) -> str:
    return fill(QCoreApplication.translate("Window", "{name} has been moved or deleted."), name=quoted(name))


def not_opened_text(path: Path) -> str:
    return fill(
        QCoreApplication.translate("Window", "No program on this computer opens {name}."),
        name=quoted(path.name),
    )


def danger_text(danger: Danger) -> str:
    """What kind of thing the file is."""
    translate = QCoreApplication.translate
    match danger:
        case Danger.PROGRAM:
            return translate("Window", "This file is a program.")
        case Danger.SCRIPT:
            return translate("Window", "This file is a script: a list of commands.")
        case Danger.LAUNCHER:
            return translate("Window", "This file is a launcher: opening it starts what it names.")
        case Danger.INSTALLER:
            return translate("Window", "This file installs software.")


def free_space_text(free_bytes: int, mount: str) -> str:
    return fill(
        QCoreApplication.translate("Window", "{size} free on {mount}"),
        size=size_text(free_bytes),
        mount=left_to_right(mount),
    )


def little_space_text(free_bytes: int, mount: str) -> str:
    return fill(
        QCoreApplication.translate("Window", "Only {size} free on {mount}"),
        size=size_text(free_bytes),
        mount=left_to_right(mount),
    )


def no_match_text(text: str, narrowed_to: str = "") -> str:
    """Of a search in vain, in all downloads or in what the list is narrowed to."""
    translate = QCoreApplication.translate
    words = (
        translate("Window", "No download under {choice} matches {text}.")
        if narrowed_to
        else translate("Window", "No download matches {text}.")
    )
    return fill(words, text=f"“{quoted(text)}”", choice=f"“{narrowed_to}”")


def folder_refused_text(folder: Path) -> str:
    return fill(
        QCoreApplication.translate(
            "Window", "Downloads cannot go to {folder}: it is not a folder that can be written to."
        ),
        folder=quoted(str(folder)),
    )


def folder_changed_text(folder: Path) -> str:
    return fill(
        QCoreApplication.translate("Window", "New downloads go to {folder}."), folder=quoted(str(folder))
    )


def no_sites_text() -> str:
    return QCoreApplication.translate(
        "Window",
        "Sites appear here while something is downloaded from them, or once they have refused something.",
    )


def more_sites_text(shown: int) -> str:
    text = QCoreApplication.translate("Window", "These are {number} of many: those in use come first.")
    return fill(text, number=count(shown))


def no_pattern_text() -> str:
    return QCoreApplication.translate(
        "Window", "A site is a host such as dl.example.org, or *.example.org for every host below it."
    )


def no_header_text() -> str:
    return QCoreApplication.translate("Window", "User agent and referrer cannot hold control characters.")


def as_elsewhere_text(value: str) -> str:
    """What a number says that is left open: `As elsewhere: 8`."""
    return fill(QCoreApplication.translate("Window", "As elsewhere: {value}"), value=value)


def gap_text(seconds: float) -> str:
    """`0.25 s` between two requests; that there is none in a word."""
    if seconds <= 0:
        return QCoreApplication.translate("Window", "none", "no time between two requests")
    number = QLocale().toString(round(seconds, 2), "g", 6)
    return fill(QCoreApplication.translate("Window", "{number} s", "seconds"), number=number)
