"""One action and one key for whatever was done last and can be taken back."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

# the property of an action with what it is called for good, where its text says what it would do just then
LASTING_TEXT = "lasting_text"


class Done(Enum):
    """What can be taken back."""

    REMOVAL = auto()
    MOVE = auto()
    QUEUE = auto()
    RENAME = auto()
    GROUPING = auto()


class Undo(QObject):
    """Says of itself what it would take back: the last of those that still can be."""

    requested = Signal(object)  # Done

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self.action = action
        self._words = {
            Done.REMOVAL: self.tr("&Undo Remove"),
            Done.MOVE: self.tr("&Undo Move"),
            Done.QUEUE: self.tr("&Undo Move to Queue"),
            Done.RENAME: self.tr("&Undo Rename"),
            Done.GROUPING: self.tr("&Undo Change of Group"),
        }
        self._done: list[Done] = []
        action.setProperty(LASTING_TEXT, self.tr("&Undo"))
        action.triggered.connect(self._on_triggered)
        self._show()

    def allow(self, done: Done) -> None:
        """It was done now, and can be taken back."""
        self._done = [item for item in self._done if item is not done] + [done]
        self._show()

    def forget(self, done: Done) -> None:
        """It is taken back, or final."""
        self._done = [item for item in self._done if item is not done]
        self._show()

    def _show(self) -> None:
        self.action.setEnabled(bool(self._done))
        self.action.setText(self._words[self._done[-1]] if self._done else self.tr("&Undo"))

    @Slot()
    def _on_triggered(self) -> None:
        if self._done:
            self.requested.emit(self._done[-1])
