"""Asks what a queue is called, and what is to hold for its downloads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from qtapp.domain.queues import LONGEST_NAME, Queue, is_free, name_of
from qtapp.domain.schedule import Hours
from qtapp.domain.waiting import RUNNING_AT_MOST
from qtapp.ui.dialogs.boxes import HEIGHT, level
from qtapp.ui.dialogs.folder import FolderChoice
from qtapp.ui.dialogs.hours_fields import HoursFields, label
from qtapp.ui.dialogs.speed import SpeedField
from qtapp.ui.limit_words import not_a_speed_text
from qtapp.ui.queue_words import folder_refused_text, name_complaint, queue_name
from qtapp.ui.typed_figures import with_own_speeds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_WIDTH = 480
# at first, where a queue is to have hours: what is left of the night
_NIGHT = Hours(frozenset(range(7)), 60, 6 * 60)


class QueueDialog(QDialog):
    """Show it with `open()`."""

    given = Signal(object)  # Queue

    def __init__(
        self,
        queue: Queue,
        queues: Sequence[Queue],
        folder: Path,
        executor: Executor,
        parent: QWidget,
        *,
        is_new: bool,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        """`queues` are all there are, `folder` is that of all; `executor` looks at one that is chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New Queue") if is_new else self.tr("Edit Queue"))
        self._queue = queue
        self._queues = queues
        self._default_folder = folder
        self._folder = queue.folder
        self._refused: Path | None = None
        self._name = QLineEdit(queue_name("") if queue.is_main else queue.name)
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setEnabled(not queue.is_main)
        self._running = QSpinBox()
        level(self._running)
        self._running.setRange(0, RUNNING_AT_MOST)
        self._running.setSpecialValueText(self.tr("No limit of its own"))
        self._running.setValue(queue.running or 0)
        self._speed = SpeedField(queue.bytes_per_second)
        self._speed.setMinimumHeight(HEIGHT)
        self._speed.setPlaceholderText(with_own_speeds(self.tr("No limit, or such as 500 kB/s")))
        self._shown_folder = QLineEdit()
        self._shown_folder.setMinimumHeight(HEIGHT)
        self._shown_folder.setReadOnly(True)
        self._shown_folder.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        self._shown_folder.setPlaceholderText(str(folder))
        self._choose = QPushButton(self.tr("C&hoose…"))
        self._choose.setAccessibleName(self.tr("Choose the folder"))
        self._default = QPushButton(self.tr("&Use Default"))
        self._default.setAccessibleName(self.tr("Use the folder of all downloads"))
        for button in (self._choose, self._default):
            button.setAutoDefault(False)
        self._has_hours = QCheckBox(self.tr("&Only within these hours"))
        self._has_hours.setChecked(queue.hours is not None)
        self._has_hours.setMinimumHeight(HEIGHT)
        self._hours = HoursFields(queue.hours or _NIGHT, self)
        self._hours.set_enabled(queue.hours is not None)
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        # room for two lines from the start: the dialog would grow under the hands
        self._complaint.setMinimumHeight(2 * self._complaint.fontMetrics().lineSpacing())
        self._choice = FolderChoice(executor, self, pick_folder)
        self._lay_out(is_new=is_new)
        self._connect()
        self._show_what_is_right()
        (self._running if queue.is_main else self._name).setFocus()

    def _lay_out(self, *, is_new: bool) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("&Name"), self._name), self._name)
        form.addRow(label(self.tr("&Downloads at once"), self._running), self._running)
        form.addRow(label(self.tr("Speed &limit"), self._speed), self._speed)
        if not self._queue.is_main:  # its folder is that of all, which is chosen elsewhere
            folder = QHBoxLayout()
            folder.setSpacing(8)
            folder.addWidget(self._shown_folder, 1)
            folder.addWidget(self._choose)
            folder.addWidget(self._default)
            form.addRow(label(self.tr("Folde&r"), self._shown_folder), folder)
        form.addRow(label(self.tr("Hours"), None), self._has_hours)
        self._hours.add_to(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(
            self.tr("Cre&ate") if is_new else self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
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
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    def _connect(self) -> None:
        for field in (self._name, self._speed):
            field.textChanged.connect(self._show_what_is_right)
        self._has_hours.toggled.connect(self._show_what_is_right)
        self._hours.changed.connect(self._show_what_is_right)
        self._choose.clicked.connect(self._on_choose)
        self._default.clicked.connect(self._on_default)
        self._choice.chosen.connect(self._on_folder_chosen)
        self._choice.refused.connect(self._on_folder_refused)

    def queue(self) -> Queue | None:
        """What the fields say; None where that is nothing yet."""
        name = "" if self._queue.is_main else name_of(self._name.text())
        hours = self._hours.hours() if self._has_hours.isChecked() else None
        has_bad_speed = bool(self._speed.text().strip()) and self._speed.speed() is None
        if not self._queue.is_main and not (name and is_free(name, self._all_names(), self._queue.id)):
            return None
        if has_bad_speed or (self._has_hours.isChecked() and hours is None):
            return None
        return replace(
            self._queue,
            name=name,
            running=self._running.value() or None,
            folder=self._folder,
            bytes_per_second=self._speed.speed(),
            hours=hours,
        )

    def _all_names(self) -> list[Queue]:
        """The main one has a name for readers."""
        return [replace(queue, name=queue.name or queue_name("")) for queue in self._queues]

    @Slot()
    def _show_what_is_right(self) -> None:
        self._hours.set_enabled(self._has_hours.isChecked())
        name = name_of(self._name.text())
        complaint = ""
        if not self._queue.is_main:
            is_name_free = is_free(name, self._all_names(), self._queue.id)
            complaint = name_complaint(name, is_free=is_name_free)
        if not complaint and self._speed.text().strip() and self._speed.speed() is None:
            complaint = not_a_speed_text()
        if not complaint and self._has_hours.isChecked():
            complaint = self._hours.complaint()
        if not complaint and self._refused is not None:
            complaint = folder_refused_text(self._refused)
        self._complaint.setText(complaint)
        self._shown_folder.setText("" if self._folder is None else str(self._folder))
        self._default.setEnabled(self._folder is not None)
        self._save.setEnabled(self.queue() is not None)

    @Slot()
    def _on_choose(self) -> None:
        self._choice.ask(self._folder or self._default_folder)

    @Slot()
    def _on_default(self) -> None:
        self._on_folder_chosen(self._default_folder)
        self._choose.setFocus()

    @Slot(object)
    def _on_folder_chosen(self, folder: Path) -> None:
        self._folder = None if folder == self._default_folder else folder
        self._refused = None
        self._show_what_is_right()

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._refused = folder
        self._show_what_is_right()

    @Slot()
    def _on_accepted(self) -> None:
        queue = self.queue()
        if queue is not None:
            self.given.emit(queue)
            self.accept()
