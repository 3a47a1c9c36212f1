"""Said in place of a window, where another Wherry has the profile and cannot be spoken to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

if TYPE_CHECKING:
    from qtapp.ui.messages import Message


class InUseDialog(QMessageBox):
    """What is so, and what to do about it. Open it with `open()`."""

    def __init__(self, message: Message) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Wherry"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(message.title)
        self.setInformativeText(message.text)
        # the number of a process, or the name of a file, is to be copied
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for label in self.findChildren(QLabel):
            if label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
                # the flags alone let only the mouse give it the keys
                label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                label.setAccessibleName(label.text())
        button = self.addButton(QMessageBox.StandardButton.Close)
        self.setDefaultButton(button)
        self.setEscapeButton(button)
