"""Asked when the window is closed while downloads run or wait and there is no tray to go on in."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from qtapp.ui.questions import quit_question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Choice(Enum):
    KEEP_DOWNLOADING = auto()
    QUIT = auto()
    CANCEL = auto()


class ClosingDialog(QMessageBox):
    """Keep downloading, quit, or leave things as they are. Open it with `open()`."""

    chosen = Signal(object)  # Choice

    def __init__(self, active: int, waiting: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        question = quit_question(active, waiting)
        self.setWindowTitle(question.title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(question.text)
        role = QMessageBox.ButtonRole
        self._keep = self.addButton(question.safe, role.AcceptRole)
        self._quit = self.addButton(question.go_on, role.DestructiveRole)
        self._cancel = self.addButton(question.cancel, role.RejectRole)
        self.setDefaultButton(self._keep)
        self.setEscapeButton(self._cancel)
        self.buttonClicked.connect(self._on_button_clicked)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        if button is self._keep:
            self.chosen.emit(Choice.KEEP_DOWNLOADING)
        elif button is self._quit:
            self.chosen.emit(Choice.QUIT)
        else:
            self.chosen.emit(Choice.CANCEL)
