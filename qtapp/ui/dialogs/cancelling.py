"""Asked before a cancel drops bytes that took a while to come: it is the one command without an undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from qtapp.ui.questions import cancel_question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CancellingDialog(QMessageBox):
    """Keep the downloads, or cancel them and delete what has come. Open it with `open()`."""

    confirmed = Signal(object)  # tuple[str, ...], the ids that are to be cancelled

    def __init__(self, ids: tuple[str, ...], kept_bytes: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._ids = ids
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        question = cancel_question(len(ids), kept_bytes)
        self.setWindowTitle(question.title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(question.title)
        self.setInformativeText(question.text)
        keep = self.addButton(question.safe, QMessageBox.ButtonRole.RejectRole)
        self._cancel = self.addButton(question.go_on, QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        self.buttonClicked.connect(self._on_button_clicked)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        if button is self._cancel:
            self.confirmed.emit(self._ids)
