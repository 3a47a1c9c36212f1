"""Which download comes before which, and how urgent each is: the commands for it, and a way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.services import transitions
from qtapp.services.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qtapp.domain.download import Download, Priority
    from qtapp.domain.list_order import Move
    from qtapp.services.dispatcher import Dispatcher
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster
    from qtapp.services.setbacks import Setbacks
    from qtapp.services.wishes import Wishes


class Ordering:
    """What it gives is a chore, to be worked through when its turn comes."""

    def __init__(
        self,
        roster: Roster,
        dispatcher: Dispatcher,
        setbacks: Setbacks,
        wishes: Wishes,
        engine: EngineRoom,
    ) -> None:
        self._roster = roster
        self._dispatcher = dispatcher
        self._setbacks = setbacks
        self._wishes = wishes
        self._engine = engine
        self._ranks_before: dict[str, int] = {}  # the last move's

    def move(self, moves: Sequence[Move]) -> Iterator[None]:
        """One after the other; one undo takes all of them back."""
        before: dict[str, int] = {}
        for move in moves:
            for download_id, rank in self._roster.order.plan(move):
                before.setdefault(download_id, self._roster.row(download_id).rank)
                self._give(download_id, rank)
                yield
        if before:
            self._ranks_before = before
        # whoever commands the next step goes by what is seen
        self._roster.flush()

    def undo(self) -> Iterator[None]:
        """As it was before the last move that moved anything; there is one step back."""
        before, self._ranks_before = self._ranks_before, {}
        for download_id, rank in before.items():
            if self._roster.find(download_id) is not None:
                self._give(download_id, rank)
            yield
        self._roster.flush()

    def set_priority(self, ids: Iterable[str], priority: Priority) -> Iterator[None]:
        for download in self._roster.known(ids):
            if download.priority is not priority:
                self._put(replace(download, priority=priority))
            yield

    def start_now(self, ids: Iterable[str]) -> Iterator[None]:
        """Those that rest and can go on start whatever the caps."""
        asked: set[str] = set()
        for download in self._roster.known(ids):
            if self._engine.is_running(download.id):
                if self._wishes.has(download.id):  # its stop is under way, to rest or to wait in line
                    self._wishes.go_on_after(Wish.PAUSE, download.id)
                    self._roster.change(replace(download, at_once=True))
            elif transitions.can_start(download):
                self._setbacks.begin_anew(download.id)
                self._dispatcher.enqueue(replace(download, at_once=True))
                self._dispatcher.try_its_host(download.id, asked)
            yield

    def _give(self, download_id: str, rank: int) -> None:
        self._put(replace(self._roster.row(download_id), rank=rank))

    def _put(self, download: Download) -> None:
        self._roster.change(download)
        self._dispatcher.place(download)
