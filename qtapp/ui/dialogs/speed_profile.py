"""Asks for the days, the hours and the limit of one entry of the speed schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
)

from qtapp.domain.schedule import NOTHING, SpeedProfile
from qtapp.ui.dialogs.boxes import HEIGHT, level
from qtapp.ui.dialogs.speed import SpeedField
from qtapp.ui.limit_words import day_name, next_day_text, not_a_speed_text, week

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TIME_WIDTH = 110
_KERNING = 4
_AT_FIRST = SpeedProfile(frozenset(range(5)), 9 * 60, 17 * 60, 500_000)


class ProfileDialog(QDialog):
    """Show it with `open()`."""

    given = Signal(object)  # SpeedProfile

    def __init__(self, profile: SpeedProfile | None, parent: QWidget) -> None:
        """Without `profile` it is for one more."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add Hours") if profile is None else self.tr("Edit Hours"))
        shown = profile or _AT_FIRST
        self._days = {day: _toggle(day_name(day, is_short=True), is_on=day in shown.days) for day in week()}
        days = QHBoxLayout()
        days.setSpacing(6)
        for day, button in self._days.items():
            button.setAccessibleName(day_name(day, is_short=False))
            days.addWidget(button)
        days.addStretch(1)
        self._from = self._time_field(shown.from_minute, self.tr("From"))
        self._to = self._time_field(shown.to_minute, self.tr("To"))
        self._next_day = QLabel()
        self._next_day.setTextFormat(Qt.TextFormat.PlainText)
        since, until = QHBoxLayout(), QHBoxLayout()
        since.addWidget(self._from)
        since.addStretch(1)
        until.setSpacing(10)
        until.addWidget(self._to)
        until.addWidget(self._next_day, 1)
        self._speed = SpeedField(shown.bytes_per_second or None)
        self._no_limit = _toggle(self.tr("&No Limit"), is_on=shown.bytes_per_second is None)
        self._nothing = _toggle(self.tr("&Pause All"), is_on=shown.bytes_per_second == NOTHING)
        limit = QHBoxLayout()
        limit.setSpacing(10)
        limit.addWidget(self._speed, 1)
        limit.addWidget(self._no_limit)
        limit.addWidget(self._nothing)
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        self._complaint.setMinimumHeight(2 * self._complaint.fontMetrics().lineSpacing())
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(self.tr("Days"), None), days)
        form.addRow(_label(self.tr("&From"), self._from), since)
        form.addRow(_label(self.tr("&To"), self._to), until)
        form.addRow(_label(self.tr("&Limit"), self._speed), limit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(self.tr("&OK"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self._complaint)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._save.setDefault(True)
        self.setMinimumWidth(480)
        for button in (*self._days.values(), self._no_limit, self._nothing):
            button.toggled.connect(self._show_what_is_right)
        # at most one of the two
        self._no_limit.toggled.connect(self._on_no_limit_toggled)
        self._nothing.toggled.connect(self._on_nothing_toggled)
        for field in (self._from, self._to):
            field.timeChanged.connect(self._show_what_is_right)
        self._speed.textChanged.connect(self._show_what_is_right)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._show_what_is_right()
        next(iter(self._days.values())).setFocus()

    def profile(self) -> SpeedProfile | None:
        """What the fields say; None where that is nothing yet."""
        days = frozenset(day for day, button in self._days.items() if button.isChecked())
        limit = NOTHING if self._nothing.isChecked() else self._speed.speed()
        if not days or (limit is None and not self._no_limit.isChecked()):
            return None
        if self._no_limit.isChecked():
            limit = None
        return SpeedProfile(days, _minute(self._from), _minute(self._to), limit)

    @staticmethod
    def _time_field(minute: int, name: str) -> QTimeEdit:
        field = QTimeEdit(QTime(*divmod(minute, 60)))
        field.setAccessibleName(name)
        field.setWrapping(True)
        field.setMinimumWidth(_TIME_WIDTH)
        level(field)
        return field

    @Slot()
    def _show_what_is_right(self) -> None:
        is_limited = not self._no_limit.isChecked() and not self._nothing.isChecked()
        self._speed.setEnabled(is_limited)
        self._next_day.setText(next_day_text(_minute(self._from), _minute(self._to)))
        complaint = ""
        if is_limited and self._speed.text().strip() and self._speed.speed() is None:
            complaint = not_a_speed_text()
        elif not any(button.isChecked() for button in self._days.values()):
            complaint = self.tr("Choose at least one day.")
        self._complaint.setText(complaint)
        self._save.setEnabled(self.profile() is not None)

    @Slot(bool)
    def _on_no_limit_toggled(self, is_on: bool) -> None:
        if is_on:
            self._nothing.setChecked(False)

    @Slot(bool)
    def _on_nothing_toggled(self, is_on: bool) -> None:
        if is_on:
            self._no_limit.setChecked(False)

    @Slot()
    def _on_accepted(self) -> None:
        profile = self.profile()
        if profile is not None:
            self.given.emit(profile)
            self.accept()


def _toggle(text: str, *, is_on: bool) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setCheckable(True)
    button.setChecked(is_on)
    return button


def _label(text: str, buddy: QWidget | None) -> QLabel:
    """As high as the field beside it, so that both stand on one line."""
    label = QLabel(text)
    label.setMinimumHeight(HEIGHT)
    # the line below a letter parts it from the next one: "To" is wider so than it is measured
    label.setMinimumWidth(label.sizeHint().width() + _KERNING)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def _minute(field: QTimeEdit) -> int:
    time = field.time()
    return time.hour() * 60 + time.minute()
