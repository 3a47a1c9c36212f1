"""The words about files with the same content. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import count, fill, left_to_right, moment_text, size_text

if TYPE_CHECKING:
    from qtapp.services.duplicates import Cleared, Copy, Read

_NS = 1_000_000_000


def reading_text(read: Read) -> str:
    text = QCoreApplication.translate("Duplicates", "Reading: {done} of {total}")
    return fill(text, done=size_text(read.bytes_done), total=size_text(read.bytes_total))


def looking_text(number: int) -> str:
    """Before anything is read."""
    if number == 1:
        return QCoreApplication.translate("Duplicates", "Looking at 1 finished file…")
    return QCoreApplication.translate("Duplicates", "Looking at %n finished files…", "", number)


def found_text(copies: int, freed_bytes: int, unread: int) -> str:
    """What a search has found: so many `copies` beside the ones they are copies of."""
    translate = QCoreApplication.translate
    if copies == 0:
        head = translate("Duplicates", "No two finished files on the list have the same content.")
    elif copies == 1:
        head = translate("Duplicates", "1 file is the copy of another: {size}.")
    else:
        head = translate("Duplicates", "%n files are copies of others: {size}.", "", copies)
    return " ".join(filter(None, (fill(head, size=size_text(freed_bytes)), _unread_text(unread))))


def _unread_text(unread: int) -> str:
    if unread == 0:
        return ""
    if unread == 1:
        return QCoreApplication.translate("Duplicates", "1 could not be read, or changed meanwhile.")
    return QCoreApplication.translate("Duplicates", "%n could not be read, or changed meanwhile.", "", unread)


def cleared_text(cleared: Cleared) -> str:
    """What became of the copies that were to go."""
    translate = QCoreApplication.translate
    moved, changed, kept = len(cleared.moved), len(cleared.changed), len(cleared.kept)
    sentences = []
    if moved:
        freed = size_text(sum(copy.size_bytes for copy in cleared.moved))
        text = (
            translate("Duplicates", "1 file is in the trash: {size}.")
            if moved == 1
            else translate("Duplicates", "%n files are in the trash: {size}.", "", moved)
        )
        sentences.append(fill(text, size=freed))
    if changed:
        sentences.append(
            translate("Duplicates", "1 was left where it is: it, or the one to keep, has changed.")
            if changed == 1
            else translate(
                "Duplicates",
                "%n were left where they are: they, or those to keep, have changed.",
                "",
                changed,
            )
        )
    if kept:
        sentences.append(
            translate("Duplicates", "1 was left where it is: there is no trash for it.")
            if kept == 1
            else translate("Duplicates", "%n were left where they are: there is no trash for them.", "", kept)
        )
    return " ".join(sentences)


def move_text(number: int) -> str:
    """The button that does it."""
    if number == 1:
        return QCoreApplication.translate("Duplicates", "&Move 1 to Trash")
    text = QCoreApplication.translate("Duplicates", "&Move {number} to Trash")
    return fill(text, number=count(number))


def copy_row(copy: Copy, group: int, now: float, *, is_kept: bool) -> tuple[str, ...]:
    """Its cells; `group` counts from 1, `now` is in seconds since the epoch."""
    translate = QCoreApplication.translate
    return (
        count(group),
        left_to_right(copy.path.name),
        translate("Duplicates", "Stays") if is_kept else translate("Duplicates", "To the trash"),
        left_to_right(str(copy.path.parent)),
        size_text(copy.size_bytes),
        moment_text(copy.modified_ns / _NS, now),
    )
