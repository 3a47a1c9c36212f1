"""Asked before files are deleted for good, which is done only where there is no trash for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox

from qtapp.ui.removal_words import delete_question

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class DeletingDialog(QMessageBox):
    """Keep the files, or delete them. Open it with `open()`."""

    confirmed = Signal(object)  # tuple[Path, ...] that are to be deleted

    def __init__(self, paths: tuple[Path, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._paths = paths
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        question = delete_question(paths)
        self.setWindowTitle(question.title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(question.title)
        self.setInformativeText(question.text)
        # the box gives its format to the first text alone; the second would take a name for markup
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        keep = self.addButton(question.safe, QMessageBox.ButtonRole.RejectRole)
        self._delete = self.addButton(question.go_on, QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        self.buttonClicked.connect(self._on_button_clicked)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        if button is self._delete:
            self.confirmed.emit(self._paths)
