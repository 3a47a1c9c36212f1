"""What the sidebar says: names of its entries, and what is said where one of them holds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import count, fill, left_to_right
from qtapp.ui.models.facets import EVERYTHING, Kind, Section, Status

if TYPE_CHECKING:
    from qtapp.ui.models.facets import Choice


def section_text(section: Section) -> str:
    """The title above the entries."""
    translate = QCoreApplication.translate
    match section:
        case Section.STATUS:
            return translate("Sidebar", "Downloads")
        case Section.TYPE:
            return translate("Sidebar", "Types")
        case Section.SITE:
            return translate("Sidebar", "Sites")
        case Section.QUEUE:
            return translate("Sidebar", "Queues")


def choice_text(choice: Choice) -> str:
    """The name of an entry; hosts are named by themselves, queues by whoever knows their names."""
    if choice == EVERYTHING:
        return QCoreApplication.translate("Sidebar", "All", "downloads")
    match choice.section:
        case Section.STATUS:
            return _status_text(Status(choice.key))
        case Section.TYPE:
            return _kind_text(Kind(choice.key))
        case Section.SITE | Section.QUEUE:
            return left_to_right(choice.key)


def _status_text(status: Status) -> str:
    translate = QCoreApplication.translate
    match status:
        case Status.ACTIVE:
            return translate("Sidebar", "Active", "downloads")
        case Status.WAITING:
            return translate("Sidebar", "Waiting", "downloads")
        case Status.PAUSED:
            return translate("Sidebar", "Paused", "downloads")
        case Status.NEEDS_YOU:
            return translate("Sidebar", "Needs you", "downloads")
        case Status.DONE:
            return translate("Sidebar", "Done", "downloads")
        case Status.CANCELLED:
            return translate("Sidebar", "Cancelled", "downloads")


def _kind_text(kind: Kind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case Kind.VIDEO:
            return translate("Sidebar", "Video")
        case Kind.IMAGE:
            return translate("Sidebar", "Images")
        case Kind.AUDIO:
            return translate("Sidebar", "Audio")
        case Kind.ARCHIVE:
            return translate("Sidebar", "Archives")
        case Kind.DOCUMENT:
            return translate("Sidebar", "Documents")
        case Kind.PROGRAM:
            return translate("Sidebar", "Programs")
        case Kind.OTHER:
            return translate("Sidebar", "Other", "types of files")


def more_text(hidden: int) -> str:
    """Leads to the sites that are not shown."""
    return fill(QCoreApplication.translate("Sidebar", "{number} more", "sites"), number=count(hidden))


def fewer_text() -> str:
    return QCoreApplication.translate("Sidebar", "Show fewer", "sites")


def spoken_text(name: str, number: int) -> str:
    """An entry for a screen reader."""
    return fill(
        QCoreApplication.translate("Sidebar", "{name}, {number}", "an entry and how many downloads it holds"),
        name=name,
        number=count(number),
    )


def nothing_text(choice: Choice, name: str) -> str:
    """What is said in the place of rows where an entry holds none; `name` is what it is called."""
    translate = QCoreApplication.translate
    if choice.section is not Section.STATUS or choice == EVERYTHING:
        return fill(translate("Sidebar", "There are no downloads under {name}."), name=f"“{name}”")
    match Status(choice.key):
        case Status.ACTIVE:
            return translate("Sidebar", "Nothing is downloading.")
        case Status.WAITING:
            return translate("Sidebar", "Nothing is waiting.")
        case Status.PAUSED:
            return translate("Sidebar", "Nothing is paused.")
        case Status.NEEDS_YOU:
            return translate("Sidebar", "Nothing needs you.")
        case Status.DONE:
            return translate("Sidebar", "Nothing is done yet.")
        case Status.CANCELLED:
            return translate("Sidebar", "Nothing was cancelled.")
