"""Asks for the days, the hours and the limit of one entry of the speed schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
)

from qtapp.domain.schedule import NOTHING, SpeedProfile
from qtapp.ui.dialogs.hours_fields import HoursFields, label, toggle
from qtapp.ui.dialogs.speed import SpeedField
from qtapp.ui.limit_words import not_a_speed_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 480
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
        self._hours = HoursFields(shown, self)
        self._speed = SpeedField(shown.bytes_per_second or None)
        self._no_limit = toggle(self.tr("&No Limit"), is_on=shown.bytes_per_second is None)
        self._nothing = toggle(self.tr("&Pause All"), is_on=shown.bytes_per_second == NOTHING)
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
        self._hours.add_to(form)
        form.addRow(label(self.tr("&Limit"), self._speed), limit)
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
        # the days have names of any length
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self.resize(_WIDTH, 0)
        for button in (self._no_limit, self._nothing):
            button.toggled.connect(self._show_what_is_right)
        # at most one of the two
        self._no_limit.toggled.connect(self._on_no_limit_toggled)
        self._nothing.toggled.connect(self._on_nothing_toggled)
        self._hours.changed.connect(self._show_what_is_right)
        self._speed.textChanged.connect(self._show_what_is_right)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._show_what_is_right()
        self._hours.first().setFocus()

    def profile(self) -> SpeedProfile | None:
        """What the fields say; None where that is nothing yet."""
        hours = self._hours.hours()
        limit = NOTHING if self._nothing.isChecked() else self._speed.speed()
        if hours is None or (limit is None and not self._no_limit.isChecked()):
            return None
        if self._no_limit.isChecked():
            limit = None
        return SpeedProfile(hours.days, hours.from_minute, hours.to_minute, limit)

    @Slot()
    def _show_what_is_right(self) -> None:
        is_limited = not self._no_limit.isChecked() and not self._nothing.isChecked()
        self._speed.setEnabled(is_limited)
        complaint = ""
        if is_limited and self._speed.text().strip() and self._speed.speed() is None:
            complaint = not_a_speed_text()
        else:
            complaint = self._hours.complaint()
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
