"""The words for finished files that are no longer where they were put. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import fill, left_to_right
from qtapp.ui.models.absent import Absence

if TYPE_CHECKING:
    from pathlib import Path


def absence_text(absence: Absence) -> str:
    """In place of the row's state."""
    if absence is Absence.FOLDER:
        return QCoreApplication.translate("Messages", "Folder is not there")
    return QCoreApplication.translate("Messages", "Moved or deleted")


def absence_hint(absence: Absence, path: Path) -> str:
    translate = QCoreApplication.translate
    if absence is Absence.FOLDER:
        text = translate(
            "Messages", "{folder} is not there: it was moved or deleted, or its disk is not attached."
        )
    else:
        text = translate("Messages", "It is no longer in {folder}. Download Again fetches it anew.")
    return fill(text, folder=left_to_right(str(path.parent)))
