"""What is said of a list that is written to a file, or read from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.list_entry import Flaw
from qtapp.storage.list_exchange import LARGEST_FILE_BYTES, MOST_ENTRIES, NoList
from qtapp.ui.figures import count, fill, size_text
from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from qtapp.services.list_copies import ListCopyEnd
    from qtapp.services.list_taking import ListTaken


def all_text(number: int) -> str:
    """The choice of all rows."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Lists", "All of the list: 1 download")
    return translate("Lists", "All of the list: %Ln downloads", "", number)


def selected_text(number: int) -> str:
    """The choice of what is selected."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Lists", "What is selected: 1 download")
    return translate("Lists", "What is selected: %Ln downloads", "", number)


def forms() -> tuple[str, str]:
    """Who reads JSON, and who text."""
    translate = QCoreApplication.translate
    return translate("Lists", "Another Wherry (JSON)"), translate("Lists", "Other programs (text)")


def form_text(*, as_text: bool) -> str:
    """What such a list holds, and what none does."""
    translate = QCoreApplication.translate
    if as_text:
        text = translate(
            "Lists",
            "Links with names, folders, checksums and speed limits, as aria2 and others read them.",
        )
    else:
        text = translate(
            "Lists",
            "All that is needed to go on: links, mirrors, names, folders, queues, groups, checksums, "
            "priorities, and which are paused.",
        )
    left_out = translate(
        "Lists",
        "Passwords, cookies, and headers that may hold secrets are left out; a link itself is written whole.",
    )
    return f"{text}\n{left_out}"


def export_end_text(end: ListCopyEnd) -> str:
    """How an export ended, in one or two sentences."""
    translate = QCoreApplication.translate
    if end.kind == "stopped":
        return translate("Lists", "The export was cancelled. Nothing was written.")
    if end.kind:
        text = translate(
            "Lists", "{name} could not be written. Choose another folder, or free some space there."
        )
    elif end.count == 1:
        text = translate("Lists", "1 download was written to {name}.")
    else:
        text = translate("Lists", "%Ln downloads were written to {name}.", "", end.count)
    return fill(text, name=quoted(end.file.name))


def refused_text(end: ListCopyEnd) -> str:
    """Why nothing was taken from a file."""
    translate = QCoreApplication.translate
    match end.kind:
        case "stopped":
            return translate("Lists", "The import was cancelled. Nothing was added.")
        case NoList.NOT_TEXT:
            text = translate("Lists", "{name} is no text in UTF-8, and so no list. Nothing was added.")
        case NoList.TOO_LARGE:
            text = translate(
                "Lists",
                "{name} is no list that Wherry reads: it takes up to {size} and {most} links, in lines of up "
                "to {line}. Nothing was added.",
            )
        case NoList.NEWER:
            text = translate("Lists", "{name} was written by a newer Wherry. Nothing was added.")
        case NoList.OTHER:
            text = translate(
                "Lists", "{name} was written by Wherry, but is no list of downloads. Nothing was added."
            )
        case _:
            text = translate("Lists", "{name} could not be read. Nothing was added.")
    return fill(
        text,
        name=quoted(end.file.name),
        size=size_text(LARGEST_FILE_BYTES),
        most=count(MOST_ENTRIES),
        line=size_text(1 << 20),
    )


def taken_text(name: str, taken: ListTaken) -> str:
    """What could not be taken as it stood in the file of this name; "" where all could."""
    translate = QCoreApplication.translate
    parts: list[str] = []
    if not taken.left.links:
        text = translate("Lists", "There is no link in {name} that could be downloaded.")
        parts.append(fill(text, name=quoted(name)))
    number = sum(many for _flaw, many, _line in taken.flaws)
    if number and taken.left.links:
        text = (
            translate("Lists", "1 entry of {name} was left out.")
            if number == 1
            else translate("Lists", "%Ln entries of {name} were left out.", "", number)
        )
        parts.append(fill(text, name=quoted(name)))
    parts += [_flaw_text(flaw, many, line) for flaw, many, line in taken.flaws]
    if taken.elsewhere == 1:
        parts.append(
            translate("Lists", "1 download goes to the download folder, as its own cannot be used here.")
        )
    elif taken.elsewhere:
        text = translate(
            "Lists",
            "%Ln downloads go to the download folder, as their own cannot be used here.",
            "",
            taken.elsewhere,
        )
        parts.append(text)
    if taken.unqueued == 1:
        parts.append(
            translate("Lists", "1 download goes to the usual queue, as there is no queue of that name here.")
        )
    elif taken.unqueued:
        text = translate(
            "Lists",
            "%Ln downloads go to the usual queue, as there is no queue of that name here.",
            "",
            taken.unqueued,
        )
        parts.append(text)
    return " ".join(parts)


def _flaw_text(flaw: Flaw, number: int, line: int) -> str:
    translate = QCoreApplication.translate
    match flaw:
        case Flaw.ADDRESS:
            text = translate(
                "Lists", "Entries without a link that can be downloaded: {number}, first in line {line}."
            )
        case Flaw.VALUE:
            text = translate(
                "Lists",
                "Entries with an invalid checksum, limit, name, folder or header: {number}, first in line "
                "{line}.",
            )
        case _:
            text = translate("Lists", "Entries that cannot be read: {number}, first in line {line}.")
    return fill(text, number=count(number), line=count(line))
