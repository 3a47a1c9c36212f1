"""The queues in the window's hands: actions, dialogs, and the settings they change."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.ui.dialogs.raising import raised

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.queues import Queue
    from qtapp.domain.settings import Settings
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.add_bar import AddBar
    from qtapp.ui.dialogs.queues import QueuesDialog
    from qtapp.ui.theme import Theme
    from qtapp.ui.tray_window import TrayWindow


class QueueControl(QObject):
    """Keeps what shows the queues in step with them, and the settings in step with what is chosen."""

    applied = Signal(object)  # Settings: what is open is to show these

    def __init__(
        self,
        manager: DownloadManager,
        actions: Actions,
        add_bar: AddBar,
        theme: Theme,
        executor: Executor,
        window: TrayWindow,
        clock: Callable[[], float] = time.time,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        super().__init__(window)
        self._manager = manager
        self._actions = actions.queue
        self._add_bar = add_bar
        self._theme = theme
        self._executor = executor
        self._window = window
        self._clock = clock
        self._pick_folder = pick_folder
        queue = self._actions
        queue.pause_queue.chosen.connect(self.toggle)
        queue.adds_to.chosen.connect(self.add_to)
        queue.new_queue.triggered.connect(self._on_new)
        queue.manage.triggered.connect(self.show_queues)
        self.apply(window.settings)

    def apply(self, settings: Settings) -> None:
        """Show what is chosen."""
        queues, actions = settings.queues, self._actions
        for choices in (actions.to_queue, actions.pause_queue, actions.adds_to):
            choices.put(queues)
        actions.pause_queue.check([queue.id for queue in queues if queue.is_paused])
        adds_to = settings.queue(settings.adds_to)
        actions.adds_to.check([adds_to.id])
        self._add_bar.set_queue(adds_to.name)
        self.applied.emit(settings)

    @Slot(object)
    def toggle(self, queue_id: str) -> None:
        """Pause a queue, or let it go on."""
        from qtapp.ui.dialogs.queues import with_queue  # noqa: PLC0415 - a start does without it

        queue = self._window.settings.queue(queue_id)
        paused = replace(queue, is_paused=not queue.is_paused)
        self._on_chosen(with_queue(self._window.settings.queues, paused))

    @Slot(object)
    def add_to(self, queue_id: str) -> None:
        """Links go to that queue from now on, where nothing else is said."""
        self._window.change_settings(replace(self._window.settings, adds_to=queue_id))

    @Slot()
    def show_queues(self) -> QueuesDialog:
        """The dialog for them: the one that is open, or a new one."""
        from qtapp.ui.dialogs.queues import QueuesDialog  # noqa: PLC0415 - a start does without it

        dialog = raised(self._window, QueuesDialog)
        if dialog is None:
            dialog = QueuesDialog(
                self._manager,
                self._window.settings,
                self._theme,
                self._executor,
                self._window,
                clock=self._clock,
                pick_folder=self._pick_folder,
            )
            dialog.chosen.connect(self._on_chosen)
            self.applied.connect(dialog.apply)
            dialog.show()
        return dialog

    @Slot()
    def _on_new(self) -> None:
        self.show_queues().ask_for_new()

    @Slot(object)
    def _on_chosen(self, queues: tuple[Queue, ...]) -> None:
        if queues != self._window.settings.queues:
            self._window.change_settings(replace(self._window.settings, queues=queues))
