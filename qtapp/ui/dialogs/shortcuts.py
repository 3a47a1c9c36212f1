"""The list of keys, made from the actions themselves so that it cannot lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


_LEAST = QSize(540, 520)
# margins, scroll bar and button
_AROUND = QSize(64, 100)


class ShortcutsDialog(QDialog):
    """Two columns: what is done, and by which keys."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        # what is no action: keys that mean the list itself, or the field of the search
        self._rows = [
            *_rows_of(actions),
            (self.tr("First or last download"), _joined("Home", "End")),
            (self.tr("Select or deselect a download beside others"), _joined("Ctrl+Space")),
            (self.tr("Select a range of downloads"), _joined("Shift+Up", "Shift+Down")),
            (self.tr("Open or close a group"), _joined("Right", "Left")),
            (self.tr("Clear the search"), _joined("Esc")),
            (self.tr("Menu of the download"), _joined("Menu", "Shift+F10")),
            (self.tr("Menu bar"), _joined("F10")),
        ]
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(4, 4, 12, 4)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for number, (text, keys) in enumerate(self._rows):
            grid.addWidget(_label(text), number, 0)
            grid.addWidget(_label(keys), number, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        # all of it where the screen has the room
        wanted, room = page.sizeHint() + _AROUND, self.screen().availableSize()
        self.resize(
            min(max(wanted.width(), _LEAST.width()), room.width()),
            min(max(wanted.height(), _LEAST.height()), room.height() * 4 // 5),
        )

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What is listed: the action's words and its keys."""
        return tuple(self._rows)


def _rows_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    return [(action.text().replace("&", "").rstrip("…"), _joined(*action.shortcuts())) for action in actions]


def _joined(*keys: QKeySequence | str) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return ",  ".join(QKeySequence(each).toString(form) for each in keys)


def _label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
