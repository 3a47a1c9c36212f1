"""The queues: how each stands, and what there is to be done with it."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from qtapp.domain.queues import QUEUES_AT_MOST, Queue, new_queue_id
from qtapp.ui.dialogs.queue import QueueDialog
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.queue_words import deletion_question, deletion_text, queue_row, standing_text
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.settings import Settings
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.theme import Theme

# what changes while it is looked at is shown so often at the most
REFRESH_MS = 500


class QueuesDialog(QDialog):
    """Not modal: the list goes on beside it. What is done holds at once. Show it with `show()`."""

    chosen = Signal(object)  # tuple[Queue, ...]

    def __init__(
        self,
        manager: DownloadManager,
        settings: Settings,
        theme: Theme,
        executor: Executor,
        parent: QWidget,
        *,
        clock: Callable[[], float] = time.time,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Queues"))
        self._manager = manager
        self._settings = settings
        self._executor = executor
        self._clock = clock
        self._pick_folder = pick_folder
        self._rows = TextTableModel(
            (
                self.tr("Queue"),
                self.tr("State"),
                self.tr("Running"),
                self.tr("Waiting"),
                self.tr("Speed limit"),
                self.tr("Hours"),
                self.tr("Folder"),
            ),
            frozenset({2, 3, 4}),
            self,
        )
        self.table = TextTable(
            self._rows,
            theme,
            (
                self.tr("Runs until Wed 88:88"),
                "88 of 88",
                "888 888",
                "888.8 kB/s",
                self.tr("Every day, 88:88–88:88"),
                "/home/name/Downloads/night",
            ),
            self.tr("Queues"),
        )
        self._new = self._button(self.tr("&New…"), self._on_new)
        self._edit = self._button(self.tr("&Edit…"), self._on_edit)
        self._pause = self._button(self.tr("&Pause"), self._on_pause)
        self._delete = self._button(self.tr("De&lete…"), self._on_delete)
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setInterval(REFRESH_MS)
        self._tick.timeout.connect(self.refresh)
        self.table.chosen_changed.connect(self._allow)
        self.table.entered.connect(self._on_edit)
        manager.queues.changed.connect(self._on_moved)
        for fact in (manager.added, manager.changed, manager.removed, manager.totals_changed):
            fact.connect(self._on_moved)
        self.refresh()
        self.table.setFocus()

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(8)
        for button in (self._new, self._edit, self._pause, self._delete):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        resize_within_screen(self, QSize(1040, 360))

    # what is shown

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere."""
        self._settings = settings
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show how they stand at this moment."""
        now = self._clock()
        queues = self._manager.queues
        rows = {}
        for standing in queues.now():
            running, waiting = queues.counts_in(standing.queue.id)
            text = standing_text(standing, now)
            rows[standing.queue.id] = queue_row(standing.queue, text, running, waiting)
        self._rows.put(rows)
        self._allow()

    @Slot()
    def _on_moved(self) -> None:
        if self.isVisible() and not self._tick.isActive():
            self._tick.start()

    @Slot()
    def _allow(self) -> None:
        queue = self._chosen()
        self._new.setEnabled(len(self._settings.queues) < QUEUES_AT_MOST)
        self._edit.setEnabled(queue is not None)
        self._pause.setEnabled(queue is not None)
        self._pause.setText(
            self.tr("&Resume") if queue is not None and queue.is_paused else self.tr("&Pause")
        )
        self._delete.setEnabled(queue is not None and not queue.is_main)

    def _chosen(self) -> Queue | None:
        return next((queue for queue in self._settings.queues if queue.id == self.table.chosen), None)

    # what is done

    @Slot()
    def _on_new(self) -> None:
        self.ask_for_new()

    def ask_for_new(self) -> QueueDialog:
        """Ask what one more is to be."""
        return self._ask(Queue(new_queue_id()), is_new=True)

    @Slot()
    def _on_edit(self) -> None:
        if (queue := self._chosen()) is not None:
            self._ask(queue, is_new=False)

    def _ask(self, queue: Queue, *, is_new: bool) -> QueueDialog:
        dialog = QueueDialog(
            queue,
            self._settings.queues,
            self._settings.folder,
            self._executor,
            self,
            is_new=is_new,
            pick_folder=self._pick_folder,
        )
        dialog.given.connect(self._on_given)
        dialog.open()
        return dialog

    @Slot(object)
    def _on_given(self, queue: Queue) -> None:
        self._choose(with_queue(self._settings.queues, queue))
        self.table.choose(queue.id)

    @Slot()
    def _on_pause(self) -> None:
        if (queue := self._chosen()) is not None:
            paused = replace(queue, is_paused=not queue.is_paused)
            self._choose(with_queue(self._settings.queues, paused))

    @Slot()
    def _on_delete(self) -> None:
        queue = self._chosen()
        if queue is not None and not queue.is_main:
            number = sum(row.queue == queue.id for row in self._manager.downloads())
            dialog = DeletingDialog(queue, number, main_runs=self._main_runs(), parent=self)
            dialog.confirmed.connect(self._on_deletion_confirmed)
            dialog.open()

    def _main_runs(self) -> bool:
        return self._manager.queues.now()[0].held is None

    @Slot(object)
    def _on_deletion_confirmed(self, queue: Queue) -> None:
        self._choose(tuple(other for other in self._settings.queues if other.id != queue.id))

    def _choose(self, queues: tuple[Queue, ...]) -> None:
        self.chosen.emit(queues)
        self.refresh()


class DeletingDialog(QMessageBox):
    """Keep the queue, or delete it. Open it with `open()`."""

    confirmed = Signal(object)  # Queue

    def __init__(self, queue: Queue, number: int, *, main_runs: bool, parent: QWidget) -> None:
        """`number` downloads are in it."""
        super().__init__(parent)
        self._queue = queue
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Delete Queue"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(deletion_question(queue.name))
        self.setInformativeText(deletion_text(number, main_runs=main_runs))
        keep = self.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        self._delete = self.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        self.buttonClicked.connect(self._on_button_clicked)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        if button is self._delete:
            self.confirmed.emit(self._queue)


def with_queue(queues: tuple[Queue, ...], queue: Queue) -> tuple[Queue, ...]:
    """The same with this one, in the place of what it was before where it was there."""
    known = {other.id: other for other in queues}
    known[queue.id] = queue
    return tuple(known.values())
