"""The queues at work: which of them run at this moment, and which downloads are in which."""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import MAIN, StopReason
from qtapp.domain.queues import Queue, opening_of, rule_of
from qtapp.domain.timeline import StoppedBy
from qtapp.domain.values import dataclass
from qtapp.services import transitions
from qtapp.services.speed import HELD_LOOKS_EVERY_S
from qtapp.services.wall_timer import WallTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qtapp.domain.download import Download, Why
    from qtapp.domain.queues import QueueRule
    from qtapp.domain.settings import Settings
    from qtapp.services.dispatcher import Dispatcher
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster
    from qtapp.services.wishes import Wishes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class QueueNow:
    """A queue, why nothing of it starts, None where it may, and when its hours begin or end: seconds since
    the epoch, None where they never do."""

    queue: Queue
    held: Why | None = None
    until: float | None = None


class Queues(QObject):
    """Lives on the GUI thread. Tells the line and the engine, and waits for the next edge of all hours with
    one timer. What gives an iterator is a chore, to be worked through when its turn comes.

    Queues are made, changed, paused and deleted by giving other settings to `apply`.
    """

    changed = Signal(object)  # tuple[QueueNow, ...]: other queues, or one of them begins, ends or is paused

    def __init__(
        self,
        engine: EngineRoom,
        roster: Roster,
        dispatcher: Dispatcher,
        wishes: Wishes,
        do: Callable[[Iterator[None]], None],
        now: Callable[[], float],
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`do` has a chore done; `now` gives seconds since the epoch."""
        super().__init__(parent)
        self._engine = engine
        self._roster = roster
        self._dispatcher = dispatcher
        self._wishes = wishes
        self._do = do
        self._clock = now
        self._queues: dict[str, Queue] = {MAIN: Queue(MAIN)}
        self._now: dict[str, QueueNow] = {}
        self._before: dict[str, str] = {}  # the last move's: id of a download -> of its queue
        self._timer = WallTimer(now, monotonic, self)
        self._timer.timeout.connect(self._look)

    def all(self) -> tuple[Queue, ...]:
        """The main one first, then in the order they were made."""
        return tuple(self._queues.values())

    def find(self, queue_id: str) -> Queue | None:
        return self._queues.get(queue_id)

    def now(self) -> tuple[QueueNow, ...]:
        """How each stands, in the same order."""
        return tuple(self._now.values())

    def counts_in(self, queue_id: str) -> tuple[int, int]:
        """How many of it run, and how many wait for their turn."""
        return self._dispatcher.counts_in(queue_id)

    def close(self) -> None:
        """Nothing opens or closes from now on."""
        self._timer.stop()

    def apply(self, settings: Settings) -> None:
        """Hold to these; downloads of a queue that is not there any longer go to the main one. `pump` is to
        follow."""
        before, self._queues = self._queues, {queue.id: queue for queue in settings.queues}
        limits = ((queue.id, queue.bytes_per_second) for queue in settings.queues)
        self._engine.set_queue_speeds({queue_id: limit for queue_id, limit in limits if limit is not None})
        self._look_anew()
        for queue in settings.queues:
            known = before.get(queue.id)
            if queue.is_paused and not (known is not None and known.is_paused):
                self._do(self._take_back_start_now(queue.id))
        if before.keys() - self._queues.keys():
            self._do(self.bring_home())

    # downloads and their queues

    def at_home(self, downloads: Iterable[Download]) -> tuple[Download, ...]:
        """The same, those of a queue that is not there in the main one."""
        known = self._queues
        return tuple(row if row.queue in known else transitions.in_queue(row, MAIN) for row in downloads)

    def bring_home(self) -> Iterator[None]:
        """Downloads on the list whose queue is not there any longer go to the main one."""
        for download in self._roster.known(row.id for row in self._roster.all()):
            if download.queue not in self._queues:
                self._put(download, MAIN)
            yield

    def move(self, ids: Iterable[str], queue_id: str) -> Iterator[None]:
        """They are of that queue from now on; one that runs goes on where its rule lets it. Files go where
        they went. One undo takes all of them back."""
        before: dict[str, str] = {}
        for download in self._roster.known(ids):
            if queue_id in self._queues and download.queue != queue_id:
                before[download.id] = download.queue
                self._put(download, queue_id)
            yield
        if before:
            self._before = before
        self._roster.flush()

    def undo_move(self) -> Iterator[None]:
        """As it was before the last move that moved anything; there is one step back."""
        before, self._before = self._before, {}
        for download in self._roster.known(before):
            queue_id = before[download.id]
            self._put(download, queue_id if queue_id in self._queues else MAIN)
            yield
        self._roster.flush()

    def _put(self, download: Download, queue_id: str) -> None:
        moved = transitions.in_queue(download, queue_id)
        self._roster.change(moved)
        self._engine.move(moved.id, queue_id)
        self._dispatcher.place(moved)
        if self._held(queue_id) is not None and not moved.at_once:
            self._stop(moved.id)

    def _take_back_start_now(self, queue_id: str) -> Iterator[None]:
        """Whoever pauses a queue means all of it."""
        for download in self._roster.known(row.id for row in self._roster.all()):
            if download.queue == queue_id and download.at_once:
                self._dispatcher.rejoin(replace(download, at_once=False))
                self._stop(download.id)
            yield

    def _held(self, queue_id: str) -> Why | None:
        now = self._now.get(queue_id)
        return now.held if now is not None else None

    def _stop(self, download_id: str) -> None:
        """For a while; harmless where it does not run."""
        if self._engine.is_running(download_id):
            self._wishes.go_on_later(download_id)
            self._engine.stop(download_id, StopReason.PAUSE, StoppedBy.QUEUE)

    # the clock

    @Slot()
    def look_again(self) -> None:
        """While bytes flow, and whenever it is about to be seen how they stand."""
        if self._timer.has_jumped():
            self._look()

    @Slot()
    def _look(self) -> None:
        self._look_anew()
        self._dispatcher.pump()

    def _look_anew(self) -> None:
        moment = self._clock()
        before, self._now = self._now, {}
        rules: dict[str, QueueRule] = {}
        for queue in self._queues.values():
            opening = opening_of(queue, moment)
            rule = rules[queue.id] = rule_of(queue, opening)
            self._now[queue.id] = QueueNow(queue, rule.held, opening.until)
        edges = [now.until for now in self._now.values() if now.until is not None]
        is_closed = any(now.held is not None and not now.queue.is_paused for now in self._now.values())
        # no bytes flow in a queue that is closed, which would make it look at the clock
        most_s = HELD_LOOKS_EVERY_S if is_closed else math.inf
        self._timer.wait_from(moment, min(edges, default=None), most_s)
        self._dispatcher.set_queues(rules)
        for queue_id, rule in rules.items():
            if rule.held is not None:
                for download_id in self._dispatcher.running_in(queue_id):
                    self._stop(download_id)
        if self._now != before:
            self._roster.flush_soon()  # there are others that go on by themselves
            self.changed.emit(self.now())
