"""What is said of links that are looked over before they are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.file_types import FileType
from qtapp.ui.figures import count, fill, size_text
from qtapp.ui.messages import short_text

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.services.staging import Staging, Totals


def column_title(column: int) -> str:
    translate = QCoreApplication.translate
    return (
        translate("Staging", "Name"),
        translate("Staging", "Size"),
        translate("Staging", "Type"),
        translate("Staging", "Site"),
        translate("Staging", "Status"),
    )[column]


def cell_text(title: str, text: str) -> str:
    """A cell as it is read out."""
    return fill(QCoreApplication.translate("Staging", "{title}: {text}", "a cell"), title=title, text=text)


def type_text(kind: FileType) -> str:
    """One file of this type."""
    translate = QCoreApplication.translate
    match kind:
        case FileType.VIDEO:
            return translate("Staging", "Video")
        case FileType.IMAGE:
            return translate("Staging", "Picture")
        case FileType.AUDIO:
            return translate("Staging", "Music")
        case FileType.ARCHIVE:
            return translate("Staging", "Archive")
        case FileType.PROGRAM:
            return translate("Staging", "Program")
        case FileType.DOCUMENT:
            return translate("Staging", "Document")
        case _:
            return translate("Staging", "Other")


def status_text(staging: Staging, place: int) -> str:
    """What is to be known of a link before it is added; "" where nothing is in its way."""
    if staging.is_on_list(place):
        return QCoreApplication.translate("Staging", "On the list already")
    trouble = staging.trouble_of(place)
    return "" if trouble is None else short_text(trouble)


def totals_text(totals: Totals) -> str:
    """`34 of 120 links · 1.2 GB and 3 of unknown size`."""
    translate = QCoreApplication.translate
    figures = {"ticked": count(totals.ticked), "of": count(totals.of), "size": size_text(totals.size_bytes)}
    if totals.ticked == 0:
        text = translate("Staging", "None of {of} links is ticked")
    elif totals.unsized == totals.ticked:
        text = translate("Staging", "{ticked} of {of} links are ticked")
    elif totals.unsized == 0:
        text = translate("Staging", "{ticked} of {of} links are ticked, {size} in all")
    else:
        text = translate("Staging", "{ticked} of {of} links are ticked, {size} and {unsized} of unknown size")
    return fill(text, unsized=count(totals.unsized), **figures)


def shown_text(shown: int) -> str:
    """How many of them a filter leaves in sight."""
    return fill(QCoreApplication.translate("Staging", "{number} are shown"), number=count(shown))


def add_text(number: int) -> str:
    """The button that adds what is ticked."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Staging", "&Add 1 Link")
    return translate("Staging", "&Add %n Links", "", number) if number else translate("Staging", "&Add")


def dropped_text(number: int) -> str:
    """For the bar that can bring them back."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Staging", "1 link was not added.")
    return translate("Staging", "%n links were not added.", "", number)


def repeated_text(number: int) -> str:
    """Of links that were offered twice."""
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Staging", "1 link stands here already")
    return translate("Staging", "%n links stand here already", "", number)


def nothing_shown_text() -> str:
    return QCoreApplication.translate("Staging", "No link matches.")


def folder_refused_text(folder: Path) -> str:
    text = QCoreApplication.translate(
        "Staging", "Downloads cannot go to {folder}: it is not a folder that can be written to."
    )
    return fill(text, folder=str(folder))
