"""The order of the queue at work: what is selected or dragged, and the manager's commands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from qtapp.domain.download import Priority, State
from qtapp.domain.list_order import Move
from qtapp.ui import window_words
from qtapp.ui.banner import Bar
from qtapp.ui.models.moving import stepped
from qtapp.ui.picked import Picked
from qtapp.ui.queue_words import moved_text
from qtapp.ui.undo import Done

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.banner import Banner
    from qtapp.ui.models.download_model import DownloadModel
    from qtapp.ui.views.download_table import DownloadTable

ORDER = "order"
QUEUE = "queue"


class QueueCommands(QObject):
    """Applies the queue's actions to the selected rows, and keeps them in step with what those allow."""

    def __init__(
        self,
        manager: DownloadManager,
        actions: Actions,
        table: DownloadTable,
        model: DownloadModel,
        banner: Banner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._manager = manager
        self._actions = actions.queue
        self._undo = actions.undo
        self._table = table
        self._model = model
        self._banner = banner
        self._picked: Picked[tuple[State, Priority]] = Picked(manager.find, _trait, self._show_selected, self)
        queue = self._actions
        queue.start_now.triggered.connect(self._start_now)
        queue.to_top.triggered.connect(self._to_top)
        queue.to_bottom.triggered.connect(self._to_bottom)
        queue.up.triggered.connect(self._up)
        queue.down.triggered.connect(self._down)
        queue.show_order.triggered.connect(self._show_order)
        queue.priorities.triggered.connect(self._on_priority_chosen)
        queue.to_queue.chosen.connect(self._on_queue_chosen)
        # looked at when the menu opens: while it is shut, thousands may change
        queue.to_queue.menu.aboutToShow.connect(self._on_queues_about_to_show)
        actions.undo.requested.connect(self._on_undo_requested)
        table.move_chosen.connect(self._on_move_chosen)
        table.move_refused.connect(self._refuse)
        table.sorting_changed.connect(self._on_sorting_changed)
        table.selection_changed.connect(self._on_selection_changed)
        table.model().modelReset.connect(self._on_model_reset)
        manager.changed.connect(self._on_changed)
        # what has come back may have another value than when it went
        manager.added.connect(self._on_changed)
        banner.action_chosen.connect(self._on_bar_action)
        queue.set_selected(())

    # what is selected

    @Slot(object)
    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._picked.take(ids)

    def _show_selected(self) -> None:
        self._actions.set_selected(self._picked.known_traits)

    @Slot()
    def _on_model_reset(self) -> None:
        self._on_selection_changed(self._table.selected_ids())

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        if self._picked.update(downloads):
            self._show_selected()

    # what is done with it

    @Slot()
    def _start_now(self) -> None:
        self._manager.start_now(self._table.selected_ids())

    @Slot()
    def _to_top(self) -> None:
        self._move([Move.to_top(self._table.selected_ids())])

    @Slot()
    def _to_bottom(self) -> None:
        self._move([Move.to_bottom(self._table.selected_ids())])

    @Slot()
    def _up(self) -> None:
        self._step(up=True)

    @Slot()
    def _down(self) -> None:
        self._step(up=False)

    def _step(self, *, up: bool) -> None:
        if self._table.is_in_queue_order:
            self._move(stepped(self._model, self._table.selected_ids(), up=up))
        else:
            self._refuse()

    @Slot(object)
    def _on_move_chosen(self, move: Move) -> None:
        self._move([move])

    def _move(self, moves: Sequence[Move]) -> None:
        if not moves:
            return
        self._manager.move(moves)
        self._undo.allow(Done.MOVE)
        current = self._table.current_id()
        if current is not None:
            self._table.show_id(current)

    @Slot(object)
    def _on_undo_requested(self, done: Done) -> None:
        if done is Done.MOVE:
            self._undo.forget(Done.MOVE)
            self._manager.undo_move()
        elif done is Done.QUEUE:
            self._undo.forget(Done.QUEUE)
            self._banner.take_away(QUEUE)
            self._manager.undo_move_to_queue()

    @Slot(QAction)
    def _on_priority_chosen(self, action: QAction) -> None:
        self._manager.set_priority(self._table.selected_ids(), Priority(action.data()))
        # the chosen one once more would take the mark away
        self._actions.set_selected(self._picked.traits)

    # queues

    @Slot()
    def _on_queues_about_to_show(self) -> None:
        rows = map(self._manager.find, self._picked.ids)
        found = {row.queue for row in rows if row is not None}
        self._actions.to_queue.check(found if len(found) == 1 else ())

    @Slot(object)
    def _on_queue_chosen(self, queue_id: str) -> None:
        self.move_to_queue(self._table.selected_ids(), queue_id)

    def move_to_queue(self, ids: Sequence[str], queue_id: str) -> None:
        """Those of them that are in another one go there, and can go back."""
        found = [self._manager.find(download_id) for download_id in ids]
        moved = [item.id for item in found if item is not None and item.queue != queue_id]
        if moved:
            self._manager.move_to_queue(moved, queue_id)
            self._undo.allow(Done.QUEUE)
            queue = self._manager.queues.find(queue_id)
            words = moved_text(len(moved), queue.name if queue is not None else "")
            self._banner.show_bar(Bar(QUEUE, words, action=self.tr("Undo")))

    # the order of the list

    @Slot()
    def _refuse(self) -> None:
        words = window_words.not_in_queue_order_text()
        self._banner.show_bar(Bar(ORDER, words, action=self.tr("Show Queue Order")))

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == ORDER:
            self._show_order()
            self._table.setFocus()  # the button that had the keys is gone, and the next one moves a row
        elif subject == QUEUE:
            self._on_undo_requested(Done.QUEUE)

    @Slot()
    def _show_order(self) -> None:
        self._table.show_queue_order()
        self._on_sorting_changed()

    @Slot(object)
    def _on_sorting_changed(self, _nothing: object = None) -> None:
        is_shown = self._table.is_in_queue_order
        self._actions.show_order.setChecked(is_shown)
        if is_shown:
            self._banner.take_away(ORDER)


def _trait(download: Download) -> tuple[State, Priority]:
    """What it depends on of a download what the queue can do with it."""
    return download.state, download.priority
