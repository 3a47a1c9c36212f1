"""What is around the history's table: its foot, and what stands in its place where it has no row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from qtapp.ui.theme import Theme


class Message(QWidget):
    """In the place of the table, where there is nothing in it."""

    clear_chosen = Signal(object)  # None

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setWordWrap(True)
        self.button = QPushButton(self.tr("Show All"))
        self.button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def show_text(self, text: str, *, can_clear: bool) -> None:
        self.label.setText(text)
        self.button.setVisible(can_clear)

    @Slot()
    def _on_clicked(self) -> None:
        self.clear_chosen.emit(None)


class Foot(QWidget):
    """How many entries there are, and what else is to be known, on one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.count = QLabel()
        self.note = QLabel()
        self.note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.count, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.addWidget(self.count)
        row.addWidget(self.note, 1)

    def show_texts(self, count: str, note: str) -> None:
        self.count.setText(count)
        self.note.setText(note)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.tokens.color("line"))
