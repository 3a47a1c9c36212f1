"""The list of keys, made from the actions themselves so that it cannot lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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


class ShortcutsDialog(QDialog):
    """Two columns: what is done, and by which keys."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self._rows = [*_rows_of(actions), (self.tr("Clear the search"), "Esc")]
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(540, 520)

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What is listed: the action's words and its keys."""
        return tuple(self._rows)


def _rows_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    form = QKeySequence.SequenceFormat.NativeText
    return [
        (
            action.text().replace("&", "").rstrip("…"),
            ",  ".join(keys.toString(form) for keys in action.shortcuts()),
        )
        for action in actions
    ]


def _label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
