"""What becomes of a run that has ended: done, paused, in line again, or what its failure asks for."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import Completed, Download, Failed, Outcome, State
from qtapp.services import transitions
from qtapp.services.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qtapp.services.chores import Chores
    from qtapp.services.dispatcher import Dispatcher
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.removal import Removal
    from qtapp.services.renewals import Renewals
    from qtapp.services.roster import Roster
    from qtapp.services.setbacks import Setbacks
    from qtapp.services.wishes import Wishes

log = logging.getLogger(__name__)


class Settling(QObject):
    """Lives on the GUI thread; hears each outcome, and when what followed a failure is over."""

    def __init__(
        self,
        engine: EngineRoom,
        roster: Roster,
        dispatcher: Dispatcher,
        setbacks: Setbacks,
        wishes: Wishes,
        renewals: Renewals,
        removal: Removal,
        chores: Chores,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__(parent)
        self._engine = engine
        self._roster = roster
        self._dispatcher = dispatcher
        self._setbacks = setbacks
        self._wishes = wishes
        self._renewals = renewals
        self._removal = removal
        self._chores = chores
        self._now = now
        self._just_ended: list[Download] = []
        self._is_closed = False
        setbacks.over.connect(self._on_setbacks_over)
        dispatcher.turned_away.connect(self._on_turned_away)
        engine.ended.connect(self._on_ended)
        engine.caught_up.connect(self._on_caught_up)

    def close(self) -> None:
        """Nothing goes on by itself from now on."""
        self._is_closed = True

    def take_just_ended(self) -> list[Download]:
        """Those that have come to an end since it was last asked."""
        just_ended, self._just_ended = self._just_ended, []
        return just_ended

    @Slot(object)
    def _on_ended(self, outcome: Outcome) -> None:
        self._dispatcher.release(outcome.id)
        wish = self._wishes.take(outcome.id)
        if (download := self._roster.find(outcome.id)) is not None:
            self._settle(download, outcome, wish)
        else:
            self._removal.settle(outcome, wish)

    @Slot(object)
    def _on_caught_up(self, _nothing: None) -> None:
        self._dispatcher.pump()

    def _settle(self, download: Download, outcome: Outcome, wish: Wish | None) -> None:
        asked_at, download = download.spec.url, self._renewals.settle(download, outcome)
        goes_on = wish in (Wish.GO_ON, Wish.MAKE_WAY) and not self._is_closed
        # where it was to stop for a while only, an error that came first says the same as ever
        if isinstance(outcome, Failed) and (wish is None or goes_on):
            self._settle_failure(download, outcome, was_given_up=download.spec.url != asked_at)
            return
        stopped = transitions.stopped(download, outcome, self._now(), cancel=wish is Wish.CANCEL)
        if isinstance(outcome, Completed):
            self._setbacks.forget(outcome.id)
            self._end(stopped)
        elif goes_on:
            going_on = replace(stopped, at_once=download.at_once)
            self._dispatcher.enqueue(going_on, made_way=wish is Wish.MAKE_WAY)
        else:
            if wish not in (Wish.PAUSE, Wish.CANCEL):  # the program ends: nobody has taken back "start now"
                stopped = transitions.put_by(replace(stopped, at_once=download.at_once))
            self._roster.change(stopped)
            if wish is Wish.CANCEL:
                self._engine.discard([stopped])  # where a pause came before the cancel, bytes were kept

    @Slot(object)
    def _on_turned_away(self, outcome: Failed) -> None:
        if (download := self._roster.find(outcome.id)) is not None:
            self._settle_failure(self._renewals.settle(download, outcome), outcome)

    def _settle_failure(self, download: Download, outcome: Failed, *, was_given_up: bool = False) -> None:
        """`was_given_up`: it was a fresh link that failed, and the old one is back."""
        log.info("%s: %s: %s; %d bytes kept", outcome.id, outcome.kind, outcome.detail, outcome.bytes_kept)
        row = self._setbacks.follow(download, outcome, asks_mirrors=not was_given_up)
        if row.state in (State.WAITING, State.QUEUED):
            self._roster.change(row)
        else:
            self._end(row)

    @Slot(object)
    def _on_setbacks_over(self, ids: tuple[str, ...]) -> None:
        self._chores.do(self._go_on(ids))

    def _go_on(self, ids: Iterable[str]) -> Iterator[None]:
        for download in self._roster.known(ids):
            if download.state is State.WAITING and not self._is_closed:
                self._dispatcher.enqueue(download)
            yield

    def _end(self, download: Download) -> None:
        self._renewals.forget(download.id)
        self._roster.change(download)
        self._just_ended.append(download)
