"""The queues in the sidebar: which there are, and what is dropped on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.ui.models.sidebar_model import QueueEntry
from qtapp.ui.queue_words import queue_name

if TYPE_CHECKING:
    from qtapp.services.manager import DownloadManager
    from qtapp.services.queues import QueueNow
    from qtapp.ui.frame import Frame
    from qtapp.ui.intake import Intake
    from qtapp.ui.queue_commands import QueueCommands
    from qtapp.ui.views.download_table import DownloadTable
    from qtapp.ui.views.sidebar import Landed


class SidebarQueues(QObject):
    """Keeps the entries in step with the queues. Links that are let go over one go to it, over anything else
    in the sidebar where all go; rows of the list are moved to it, and can be moved back."""

    def __init__(
        self,
        manager: DownloadManager,
        frame: Frame,
        table: DownloadTable,
        intake: Intake,
        commands: QueueCommands,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._table = table
        self._intake = intake
        self._commands = commands
        frame.sidebar.links_dropped.connect(self._on_links_dropped)
        frame.sidebar.rows_dropped.connect(self._on_rows_dropped)
        manager.queues.changed.connect(self._on_queues_changed)
        self._on_queues_changed(manager.queues.now())

    @Slot(object)
    def _on_queues_changed(self, queues: tuple[QueueNow, ...]) -> None:
        self._frame.set_queues(
            tuple(
                QueueEntry(
                    standing.queue.id,
                    queue_name(standing.queue.name),
                    is_resting=standing.queue.is_paused or standing.held is not None,
                )
                for standing in queues
            )
        )

    @Slot(object)
    def _on_links_dropped(self, landed: Landed) -> None:
        self._intake.offer(landed.dropped, landed.queue)

    @Slot(object)
    def _on_rows_dropped(self, queue_id: str) -> None:
        self._commands.move_to_queue(self._table.dragged_ids, queue_id)
