"""How Wherry behaves on the desktop: its start, its notices, the hours in which it is quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout

from qtapp.domain.settings import NIGHT
from qtapp.domain.values import dataclass
from qtapp.services.autostart import Autostart
from qtapp.ui.desktop_words import autostart_text
from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.hours_fields import HoursFields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.settings import Settings
    from qtapp.services.autostart import Found

_WIDTH = 480
# what belongs to the box above it
_INDENT = 24


@dataclass(frozen=True, slots=True)
class DesktopChoices:
    """`settings` are fields and what they are to be, those alone that were changed here.
    `starts_with_session` None: that is to stay as it is."""

    settings: Mapping[str, Any]
    starts_with_session: bool | None


class DesktopDialog(QDialog):
    """Show it with `open()`. How the start is set is shown once `show_autostart` was told."""

    given = Signal(object)  # DesktopChoices

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Desktop"))
        self._settings = settings
        self._found: Autostart | None = None
        self._start = QCheckBox(self.tr("Start &Wherry in the tray when I sign in"))
        self._start.setEnabled(False)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setIndent(_INDENT)
        self._told.hide()
        self._notify = QCheckBox(self.tr("&Notices when downloads end"))
        self._notify.setChecked(settings.notify)
        self._sound = QCheckBox(self.tr("A &sound when a queue ends"))
        self._sound.setChecked(settings.sounds_at_end)
        self._is_quiet = QCheckBox(self.tr("&Quiet hours: neither notices nor sounds"))
        self._is_quiet.setChecked(settings.has_quiet_hours)
        self._hours = HoursFields(settings.quiet_hours[0] if settings.quiet_hours else NIGHT, self)
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        # room for a line from the start: the dialog would grow under the hands
        self._complaint.setMinimumHeight(self._complaint.fontMetrics().lineSpacing())
        self._lay_out()
        self._is_quiet.toggled.connect(self._show_what_is_right)
        self._hours.changed.connect(self._show_what_is_right)
        self._show_what_is_right()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        # margins stay on their sides in every language
        form.setContentsMargins(*((0, 0, _INDENT, 0) if self.isRightToLeft() else (_INDENT, 0, 0, 0)))
        self._hours.add_to(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(self.tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for box in (self._start, self._notify, self._sound, self._is_quiet):
            box.setMinimumHeight(HEIGHT)
        for part in (self._start, self._told, self._notify, self._sound, self._is_quiet):
            column.addWidget(part)
        column.addLayout(form)
        column.addWidget(self._complaint)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._save.setDefault(True)
        # the days have names of any length
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self.resize(_WIDTH, 0)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    @Slot(object)
    def show_autostart(self, found: Found) -> None:
        """What the system says."""
        self._found = found.state
        self._start.setEnabled(found.state is not Autostart.UNKNOWN)
        self._start.setChecked(found.state is Autostart.ON)
        text = autostart_text(found)
        self._told.setText(text)
        self._told.setVisible(bool(text))

    @Slot()
    def _show_what_is_right(self) -> None:
        is_quiet = self._is_quiet.isChecked()
        self._hours.set_enabled(is_quiet)
        complaint = self._hours.complaint() if is_quiet else ""
        self._complaint.setText(complaint)
        self._save.setEnabled(not complaint)

    @Slot()
    def _on_accepted(self) -> None:
        hours = self._hours.hours()
        quiet_hours = self._settings.quiet_hours
        chosen: dict[str, Any] = {
            "notify": self._notify.isChecked(),
            "sounds_at_end": self._sound.isChecked(),
            "has_quiet_hours": self._is_quiet.isChecked(),
            "quiet_hours": quiet_hours if hours is None else (hours, *quiet_hours[1:]),
        }
        settings = {name: value for name, value in chosen.items() if value != getattr(self._settings, name)}
        is_on = self._start.isChecked()
        is_another = self._found is not None and is_on is not (self._found is Autostart.ON)
        self.given.emit(DesktopChoices(settings, is_on if is_another else None))
        self.accept()
