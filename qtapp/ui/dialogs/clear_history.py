"""Choosing how old entries of the history have to be to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from qtapp.ui import history_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# whatever the clock was when they ended
_EVERYTHING = 1e12


class ClearHistoryDialog(QDialog):
    """Nothing is removed before "Remove", and that can be undone. Show it with `open()`."""

    count_wanted = Signal(object)  # float: how many ended before? seconds since the epoch
    confirmed = Signal(object)  # float: all that ended before are to go

    def __init__(self, today: QDate, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Clear History"))
        label = QLabel(self.tr("&Remove entries"))
        self.age = QComboBox()
        self.age.setAccessibleName(self.tr("How old the entries have to be"))
        for text, days in history_words.ages():
            self.age.addItem(text, days)
        self.age.setCurrentIndex(2)
        label.setBuddy(self.age)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.remove = buttons.addButton(self.tr("Re&move"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (label, self.age, self.told, buttons):
            column.addWidget(widget)
        self.remove.setDefault(True)
        self.setMinimumWidth(360)
        self.age.currentIndexChanged.connect(self.ask)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.show_count(None)

    def moment(self) -> float:
        """What ends before it is to go: the beginning of a day, or the end of time."""
        days: int = self.age.currentData()
        if not days:
            return _EVERYTHING
        start = QDateTime(self._today.addDays(1 - days), QTime(0, 0))
        return float(start.toSecsSinceEpoch())

    @Slot()
    def ask(self) -> None:
        """Have those counted that would go; `show_count` is to answer."""
        self.show_count(None)
        self.count_wanted.emit(self.moment())

    @Slot(object)
    def show_count(self, number: int | None) -> None:
        """So many would go; None while they are counted."""
        self.told.setText(history_words.clear_question_text(number))
        self.remove.setEnabled(number != 0)

    @Slot()
    def _on_accepted(self) -> None:
        self.confirmed.emit(self.moment())
        self.accept()
