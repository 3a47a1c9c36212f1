"""Fields for the days of a week and the hours of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QTimeEdit

from qtapp.domain.schedule import Hours
from qtapp.ui.dialogs.boxes import HEIGHT, level
from qtapp.ui.limit_words import day_name, next_day_text, no_day_text, week

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFormLayout, QWidget

_TIME_WIDTH = 110
_KERNING = 4


class HoursFields(QObject):
    """Three rows of a form: days, from, to."""

    changed = Signal()

    def __init__(self, hours: Hours, parent: QObject) -> None:
        super().__init__(parent)
        self._days = {day: toggle(day_name(day, is_short=True), is_on=day in hours.days) for day in week()}
        self._from = _time_field(hours.from_minute, self.tr("From"))
        self._to = _time_field(hours.to_minute, self.tr("To"))
        self._next_day = QLabel()
        for day, button in self._days.items():
            button.setAccessibleName(day_name(day, is_short=False))
            button.toggled.connect(self._on_changed)
        for field in (self._from, self._to):
            field.timeChanged.connect(self._on_changed)
        self._on_changed()

    def add_to(self, form: QFormLayout) -> None:
        days, since, until = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        days.setSpacing(6)
        for button in self._days.values():
            days.addWidget(button)
        days.addStretch(1)
        since.addWidget(self._from)
        since.addStretch(1)
        until.setSpacing(10)
        until.addWidget(self._to)
        until.addWidget(self._next_day, 1)
        form.addRow(label(self.tr("Days"), None), days)
        form.addRow(label(self.tr("&From"), self._from), since)
        form.addRow(label(self.tr("&To"), self._to), until)

    def hours(self) -> Hours | None:
        """What the fields say; None without a day."""
        days = frozenset(day for day, button in self._days.items() if button.isChecked())
        return Hours(days, _minute(self._from), _minute(self._to)) if days else None

    def complaint(self) -> str:
        return "" if any(button.isChecked() for button in self._days.values()) else no_day_text()

    def set_enabled(self, is_enabled: bool) -> None:
        for field in (*self._days.values(), self._from, self._to, self._next_day):
            field.setEnabled(is_enabled)

    def first(self) -> QWidget:
        """The one that has the keys first."""
        return next(iter(self._days.values()))

    @Slot()
    def _on_changed(self) -> None:
        self._next_day.setText(next_day_text(_minute(self._from), _minute(self._to)))
        self.changed.emit()


def toggle(text: str, *, is_on: bool) -> QPushButton:
    """A button that stays down."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setCheckable(True)
    button.setChecked(is_on)
    # in a row of seven, where there is little room, they would cut their own words
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def label(text: str, buddy: QWidget | None) -> QLabel:
    """As high as the field beside it, so that both stand on one line."""
    made = QLabel(text)
    made.setMinimumHeight(HEIGHT)
    # the line below a letter parts it from the next one: "To" is wider so than it is measured
    made.setMinimumWidth(made.sizeHint().width() + _KERNING)
    if buddy is not None:
        made.setBuddy(buddy)
    return made


def _time_field(minute: int, name: str) -> QTimeEdit:
    field = QTimeEdit(QTime(*divmod(minute, 60)))
    field.setAccessibleName(name)
    if field.isRightToLeft():
        # Qt turns the parts around, and 9:00 would be read as 00:9: figures go from left to right everywhere
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setDisplayFormat(field.locale().timeFormat(QLocale.FormatType.ShortFormat))
        # for the style sheet: its arrows stand where those of other numbers do
        field.setProperty("mirrored", True)
    field.setWrapping(True)
    field.setMinimumWidth(_TIME_WIDTH)
    level(field)
    return field


def _minute(field: QTimeEdit) -> int:
    time = field.time()
    return time.hour() * 60 + time.minute()
