"""What the details say of files: of one where it is and what of it is there, of several a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.ui.detail_words import Fact, checksum_text
from qtapp.ui.figures import UNKNOWN, fill, percent_text, size_text
from qtapp.ui.messages import SEPARATOR, status_text

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.ui.on_disk import OnDisk


def file_titles() -> tuple[str, ...]:
    """Of the columns of several files."""
    translate = QCoreApplication.translate
    return (
        translate("Details", "Name"),
        translate("Details", "Size"),
        translate("Details", "Done", "how much of a file has come"),
        translate("Details", "Status"),
    )


def file_row(download: Download, column: int, now: float) -> str:
    """A cell of the row of one among several; `now` is in seconds since the epoch."""
    match column:
        case 0:
            return download.name
        case 1:
            return size_text(download.bytes_total)
        case 2:
            return _done_text(download)
        case _:
            return status_text(download, now)


def _done_text(download: Download) -> str:
    if download.state is State.DONE:
        return percent_text(1, 1)
    if not download.bytes_done:
        return ""
    if not download.bytes_total:
        return size_text(download.bytes_done)
    return percent_text(download.bytes_done, download.bytes_total)


def file_facts(download: Download, found: OnDisk | None) -> tuple[Fact, ...]:
    """Where the file of one is or will be and what is there; `found` is what the disk has said, None before
    it has. Always the same lines."""
    translate = QCoreApplication.translate
    whole = download.path if download.path is not None else download.spec.folder / download.name
    is_part_there = found is not None and found.is_part and found.length is not None
    part = str(found.path) if found is not None and is_part_there else UNKNOWN
    return (
        Fact(translate("Details", "File"), str(whole), is_place=True),
        Fact(translate("Details", "Folder"), str(whole.parent), is_place=True),
        Fact(translate("Details", "Part file"), part, is_place=part != UNKNOWN),
        Fact(translate("Details", "On the disk"), _there_text(found)),
        Fact(translate("Details", "Checksum"), checksum_text(download)),
    )


def _there_text(found: OnDisk | None) -> str:
    translate = QCoreApplication.translate
    if found is None:
        return UNKNOWN
    if not found.is_told:
        return translate("Details", "cannot be read")
    if found.length is None:
        if found.is_part:
            return translate("Details", "nothing yet")
        return translate("Details", "the file is not there any longer")
    size = size_text(found.length)
    texts = [fill(translate("Details", "a part file of {size}"), size=size) if found.is_part else size]
    if found.room is not None and size_text(found.room) != size:
        texts.append(fill(translate("Details", "takes up {size}"), size=size_text(found.room)))
    if found.has_journal:
        texts.append(translate("Details", "with a record of what has come"))
    return SEPARATOR.join(texts)
