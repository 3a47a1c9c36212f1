"""Choosing the folder for downloads, in the desktop's own dialog."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget


class FolderChoice(QObject):
    """Lets the user pick a folder, and looks whether downloads can be written there."""

    chosen = Signal(object)  # Path
    refused = Signal(object)  # Path: not a folder, or not ours to write in

    def __init__(
        self,
        executor: Executor,
        window: QWidget,
        pick: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pick = pick or pick_folder
        self._check = Errand(executor, usable_folder, self)
        self._check.done.connect(self._on_checked)

    def ask(self, start: Path) -> None:
        """Open the dialog at `start`; one of the signals may follow."""
        self._pick(self._window, start, self._on_picked)

    @Slot(str)
    def _on_picked(self, folder: str) -> None:
        self._check.start(Path(folder))

    @Slot(object)
    def _on_checked(self, checked: tuple[Path, bool]) -> None:
        folder, usable = checked
        (self.chosen if usable else self.refused).emit(folder)


def pick_folder(parent: QWidget, start: Path, picked: Callable[[str], None]) -> None:
    """Open the dialog and return at once; `picked` is called with the folder if there is one."""
    dialog = QFileDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("FolderChoice", "Folder for Downloads"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setDirectory(str(start))
    dialog.fileSelected.connect(picked)
    dialog.open()


def usable_folder(folder: Path) -> tuple[Path, bool]:
    """`folder` made absolute, and whether downloads can be written to it. May block."""
    absolute = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow links the user chose
    return absolute, os.path.isdir(absolute) and os.access(absolute, os.W_OK | os.X_OK)  # noqa: PTH112
