"""What is said of rows taken off the list, and of their files. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import fill
from qtapp.ui.messages import removed_text
from qtapp.ui.questions import Question
from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def removed_with_files_text(rows: int, files: int) -> str:
    """For the bar that offers undo: so many rows, and so many of their files that are in the trash."""
    translate = QCoreApplication.translate
    if files == 0:
        return removed_text(rows)
    if rows == files == 1:
        return translate("Messages", "1 download removed, its file is in the trash")
    if files == 1:
        text = translate("Messages", "{removed}, 1 file is in the trash", "removed: 3 downloads removed")
    else:
        text = translate("Messages", "{removed}, %Ln files are in the trash", "", files)
    return fill(text, removed=removed_text(rows))


def nothing_finished_text() -> str:
    return QCoreApplication.translate("Messages", "None of those shown is finished.")


def delete_question(paths: Sequence[Path]) -> Question:
    """Asked where files cannot go to the trash."""
    translate = QCoreApplication.translate
    if len(paths) == 1:
        title = translate("Messages", "Delete this file for good?")
        text = translate(
            "Messages", "There is no trash where {name} is. Once deleted, it cannot be restored."
        )
    else:
        title = translate("Messages", "Delete %n files for good?", "", len(paths))
        text = translate(
            "Messages",
            "There is no trash where they are. Once deleted, {name} and the others cannot be restored.",
        )
    return Question(
        title,
        fill(text, name=quoted(paths[0].name)),
        safe=translate("Messages", "Keep"),
        go_on=translate("Messages", "Delete for Good"),
    )


def not_put_back_text(paths: Sequence[Path]) -> str:
    """They are in the trash still, as their names are taken, or their folders away."""
    translate = QCoreApplication.translate
    if len(paths) == 1:
        text = translate("Messages", "{name} could not be put back where it was. It is in the trash.")
    else:
        return translate(
            "Messages",
            "%Ln files could not be put back where they were. They are in the trash.",
            "",
            len(paths),
        )
    return fill(text, name=quoted(paths[0].name))


def not_deleted_text(paths: Sequence[Path]) -> str:
    translate = QCoreApplication.translate
    if len(paths) == 1:
        text = translate("Messages", "{name} could not be deleted. It is in use, or may not be changed.")
    else:
        return translate(
            "Messages",
            "%Ln files could not be deleted. They are in use, or may not be changed.",
            "",
            len(paths),
        )
    return fill(text, name=quoted(paths[0].name))
