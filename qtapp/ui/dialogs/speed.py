"""Asks for a speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.ui.figures import speed_text
from qtapp.ui.limit_words import not_a_speed_text
from qtapp.ui.typed_figures import read_speed, with_own_speeds, written_speed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 420
_LONGEST = 60
_EXAMPLE = 500_000


class SpeedDialog(QDialog):
    """One field. Show it with `show()`: the list stays usable meanwhile."""

    given = Signal(object)  # int: bytes per second

    def __init__(self, question: str, bytes_per_second: int | None, parent: QWidget) -> None:
        """`bytes_per_second` is what the field holds at first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Speed Limit"))
        text = QLabel()
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setText(question)
        self._field = SpeedField(bytes_per_second)
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        # room for two lines from the start: the dialog would grow under the hands
        self._complaint.setMinimumHeight(2 * self._complaint.fontMetrics().lineSpacing())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._set = buttons.addButton(self.tr("&Set Limit"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (text, self._field, self._complaint, buttons):
            column.addWidget(part)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._set.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        self._field.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._field.selectAll()
        self._on_text_changed(self._field.text())

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        is_speed = self._field.speed() is not None
        self._set.setEnabled(is_speed)
        self._complaint.setText("" if is_speed or not text.strip() else not_a_speed_text())

    @Slot()
    def _on_accepted(self) -> None:
        speed = self._field.speed()
        if speed is not None:
            self.given.emit(speed)
            self.accept()


class SpeedField(QLineEdit):
    """Takes a speed as people write one."""

    def __init__(self, bytes_per_second: int | None) -> None:
        super().__init__("" if bytes_per_second is None else written_speed(bytes_per_second))
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(speed_text(_EXAMPLE))
        self.setAccessibleName(with_own_speeds(self.tr("Speed, such as 500 kB/s")))

    def speed(self) -> int | None:
        """Bytes per second; None for what is no speed, or none that makes a limit."""
        try:
            speed = read_speed(self.text())
        except ValueError:
            return None
        return speed if LEAST_LIMIT <= speed <= LARGEST_LIMIT else None
