"""Taking rows off the list: for good in the end, and until then with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.download import State, StopReason
from qtapp.domain.timeline import StoppedBy
from qtapp.services import transitions
from qtapp.services.removed import RemovedRows
from qtapp.services.roster import ROWS_AT_ONCE
from qtapp.services.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from qtapp.domain.download import Outcome, Progress
    from qtapp.services.dispatcher import Dispatcher
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster
    from qtapp.services.setbacks import Setbacks
    from qtapp.services.wishes import Wishes
    from qtapp.storage.history import History

# to let go of a row takes a third of the time that one takes to come, and each part has the list painted anew
LEAVING_AT_ONCE = 2_000


class Removal:
    """What is given as an iterator is a chore, to be worked through when its turn comes."""

    def __init__(
        self,
        roster: Roster,
        engine: EngineRoom,
        history: History,
        dispatcher: Dispatcher,
        setbacks: Setbacks,
        wishes: Wishes,
        now: Callable[[], float],
    ) -> None:
        """`now` gives seconds since the epoch."""
        self._roster = roster
        self._engine = engine
        self._history = history
        self._dispatcher = dispatcher
        self._setbacks = setbacks
        self._wishes = wishes
        self._now = now
        self._rows = RemovedRows()

    def remove(self, ids: Iterable[str]) -> Iterator[None]:
        """Off the list; what runs is to pause."""
        taken = []
        for download in self._roster.known(ids):
            self._lay_down(download.id)
            taken.append(download.id)
            yield
        if taken:
            # all of them at once: a kill before the last one has gone brings none of them back
            self._history.remove(taken)
        for some in _in_parts(taken, LEAVING_AT_ONCE):
            # as they are now, which is another moment than when their turn came: what a host or the network
            # has said meanwhile may have put some in line again
            for download_id in some:
                self._lay_down(download_id)
            self._rows.put(self._roster.known(some))
            self._roster.remove(some)
            for _row in some:
                yield

    def _lay_down(self, download_id: str) -> None:
        """Nothing starts it any more; what runs is to pause."""
        if self._engine.is_running(download_id):
            self._wishes.pause(download_id)
            self._engine.stop(download_id, StopReason.PAUSE, StoppedBy.REMOVAL)
        self._dispatcher.leave(download_id)

    def undo(self) -> Iterator[None]:
        """Back on the list as they were; what ran comes back paused."""
        ids = self._rows.undoable_ids()
        if ids:
            # all of them at once: after a kill before the last one is back all are on the list
            self._history.restore(ids)
        for some in _in_parts(ids, ROWS_AT_ONCE):
            # what ran may still report, or end, until its turn has come
            back = self._rows.take_back(some)
            self._roster.add(tuple(transitions.paused(row) if row.state.is_active else row for row in back))
            for download in self._roster.known(some):
                if download.state in (State.QUEUED, State.WAITING):
                    self._dispatcher.enqueue(download)
                else:
                    self._roster.change(download)  # the history has not heard of what it became meanwhile
                yield

    def forget(self) -> Iterator[None]:
        """No way back from now on: the bytes of unfinished ones are dropped."""
        dropped = []
        for row in self._rows.make_final(self._engine.is_running):
            if row.state is not State.DONE:
                dropped.append(row)
                self._setbacks.forget(row.id)
                self._history.record(transitions.cancelled(row, self._now()))
            yield
        self._engine.discard(dropped)

    def note(self, progress: Progress) -> None:
        """What a run still reports though its row is gone: the part file goes by its name."""
        if (row := self._rows.find(progress.id)) is not None:
            self._rows.change(transitions.running(row, progress))

    def settle(self, outcome: Outcome, wish: Wish | None) -> None:
        """Its row is gone: an undo brings back what it has become, or nobody wants it any more."""
        if (row := self._rows.find(outcome.id)) is None:
            return
        is_final = self._rows.is_final(row.id)
        cancel = is_final or wish is Wish.CANCEL
        stopped = transitions.stopped(row, outcome, self._now(), cancel=cancel)
        self._history.record(stopped)
        if cancel and stopped.state is not State.DONE:
            self._engine.discard([stopped])
        if is_final:
            self._rows.drop(row.id)
        else:
            self._rows.change(stopped)


def _in_parts(ids: Sequence[str], at_once: int) -> Iterator[tuple[str, ...]]:
    for first in range(0, len(ids), at_once):
        yield tuple(ids[first : first + at_once])
