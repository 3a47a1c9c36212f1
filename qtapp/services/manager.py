"""The downloads and what is to happen with them. Lives on the GUI thread; never waits for anything."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import Download, Progress, State, StopReason
from qtapp.domain.values import dataclass
from qtapp.services import transitions
from qtapp.services.arrivals import Arrivals
from qtapp.services.chores import Chores
from qtapp.services.connectivity import Connectivity
from qtapp.services.dispatcher import Dispatcher
from qtapp.services.grouping import Grouping
from qtapp.services.list_wait import ListWait
from qtapp.services.offers import Offers
from qtapp.services.ordering import Ordering
from qtapp.services.politeness import Politeness
from qtapp.services.probing import Probing
from qtapp.services.proxy_trial import ProxyTrial
from qtapp.services.queues import Queues
from qtapp.services.removal import Removal
from qtapp.services.renaming import Renaming
from qtapp.services.renewals import Renewals
from qtapp.services.retries import Patience, RetryClock
from qtapp.services.roster import ROWS_AT_ONCE, Roster
from qtapp.services.setbacks import Setbacks
from qtapp.services.settling import Settling
from qtapp.services.speed import SpeedLimits
from qtapp.services.steering import Steering
from qtapp.services.timelines import Timelines
from qtapp.services.waking import Waking
from qtapp.services.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from qtapp.domain.deadline import Deadline
    from qtapp.domain.download import Conflict, DownloadSpec, Priority, Why
    from qtapp.domain.filenames import PathComponent
    from qtapp.domain.links import Link
    from qtapp.domain.list_order import Move
    from qtapp.domain.request_headers import Header
    from qtapp.domain.settings import Settings
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.speed import SpeedNow
    from qtapp.services.volumes import Volumes
    from qtapp.storage.history import History


@dataclass(frozen=True, slots=True)
class Totals:
    """Downloads that hold a connection, those that will go on by themselves, and the speed of all."""

    active: int
    waiting: int
    bytes_per_second: float


class DownloadManager(QObject):
    """Sole owner of every download's state: commands come in as calls, facts go out as signals.

    Commands take effect in the order they are given; one for thousands of rows goes on while the event loop
    turns.
    """

    added = Signal(object)  # tuple[Download, ...]
    changed = Signal(object)  # tuple[Download, ...]
    removed = Signal(object)  # tuple[str, ...]
    ended = Signal(object)  # Download, now DONE, FAILED or NEEDS_YOU
    restored = Signal(object)  # tuple[Download, ...]: the whole list of the last session is there
    totals_changed = Signal(object)  # Totals

    def __init__(
        self,
        engine: EngineRoom,
        history: History,
        settings: Settings,
        *,
        volumes: Volumes | None = None,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        """`now` gives seconds since the epoch, `chance` a number in [0, 1) for the jitter of retries; without
        `volumes` nothing waits for a disk that is full or gone."""
        super().__init__(parent)
        self._engine = engine
        self._history = history
        self._now = now
        self._retries = RetryClock(monotonic, self)
        self.politeness = Politeness(
            engine, history, settings, is_patient=volumes is not None, now=now, parent=self
        )
        self.network = Connectivity(engine, monotonic, self)
        patience = Patience(settings.attempts, chance)
        self._setbacks = Setbacks(
            self.politeness, self.network, patience, self._retries, volumes, engine.discard, now, self
        )
        roster = self._roster = Roster(self)
        self.timelines = Timelines(engine, history, roster, now, self)
        self._wishes = Wishes()
        self._renewals = Renewals()
        self._dispatcher = Dispatcher(
            engine, self._roster, self._setbacks, self.politeness, self.network, self._wishes, settings, self
        )
        self._removal = Removal(roster, engine, history, self._dispatcher, self._setbacks, self._wishes, now)
        self._waking = Waking(engine, roster, self._wishes, self.network, self)
        self.speed = SpeedLimits(engine, self._roster, now, monotonic, self)
        self.proxy_trial = ProxyTrial(engine.try_plan, self)
        self.probing = Probing(engine.probe, self)
        self.probing.had_enough.connect(self.politeness.on_had_enough)
        self._chores = Chores(self._dispatcher.pump, self)
        self.groups = Grouping(roster, self._chores)
        self.queues = Queues(
            engine, roster, self._dispatcher, self._wishes, self._chores.do, now, monotonic, self
        )
        self._settling = Settling(
            engine,
            self._roster,
            self._dispatcher,
            self._setbacks,
            self._wishes,
            self._renewals,
            self._removal,
            self._chores,
            now,
            self,
        )
        self._steering = Steering(
            engine, roster, self._dispatcher, self._setbacks, self._wishes, self._renewals, now
        )
        self._ordering = Ordering(self._roster, self._dispatcher, self._setbacks, self._wishes, engine)
        self._renaming = Renaming(roster, engine, self._dispatcher, self._setbacks)
        self._arrivals = Arrivals(history, self._chores, self._rank_for_new, roster.groups, self)
        self.offers = Offers(self._arrivals, self._roster.links, self._chores, self)
        self.list_wait = ListWait(self._arrivals, self)
        self._totals = Totals(0, 0, 0.0)
        self._closing = False
        self._why_resting: Why | None = None
        self._roster.added.connect(self.added)
        self._roster.changed.connect(self.changed)
        self._roster.removed.connect(self.removed)
        self._roster.flushed.connect(self._on_flushed)
        engine.progressed.connect(self._on_progressed)
        engine.fell_quiet.connect(self._on_fell_quiet)
        self._arrivals.came_back.connect(self._on_came_back)
        self._arrivals.lined_up.connect(self._on_lined_up)
        self._arrivals.restored.connect(self._on_restored)
        self._arrivals.arrived.connect(self._on_arrived)
        self.totals_changed.connect(self.speed.look_again)
        self.totals_changed.connect(self.queues.look_again)
        self.speed.changed.connect(self._on_speed_changed)
        self.apply(settings)

    # what is there

    def downloads(self) -> tuple[Download, ...]:
        return self._roster.all()

    def find(self, download_id: str) -> Download | None:
        return self._roster.find(download_id)

    def explain(self, ids: Sequence[str]) -> None:
        """Let these rows say why they wait at this moment: of a long line only the first are told unasked."""
        self._dispatcher.explain(ids)

    @property
    def totals(self) -> Totals:
        return self._totals

    # coming in

    def restore(self, *, goes_on: bool) -> None:
        """Ask the history for the last session's list; it comes by `added`. What ran or waited at the end of
        that session goes on, each in its turn, or is paused where it does not."""
        self._arrivals.restore(goes_on=goes_on)

    def start_empty(self) -> None:
        """Leave the last session's list where it is: a run for a few downloads only."""
        self._arrivals.start_empty()

    def add(self, specs: Sequence[DownloadSpec]) -> None:
        """Admit new downloads; they appear by `added` once the history holds them."""
        if specs and not self._closing:
            self._arrivals.admit(specs)

    def take_up(self, downloads: Sequence[Download]) -> None:
        """Let downloads of earlier runs go on; they appear by `added` as new ones do."""
        if downloads and not self._closing:
            self._arrivals.take_up(downloads)

    @Slot(object)
    def _on_arrived(self, downloads: tuple[Download, ...]) -> None:
        self._chores.do(self._take_in(downloads))

    @Slot(object)
    def _on_came_back(self, downloads: tuple[Download, ...]) -> None:
        self._roster.add(self.queues.at_home(downloads))

    @Slot(object)
    def _on_lined_up(self, ids: tuple[str, ...]) -> None:
        self._chores.do(self._steering.line_up(ids))

    @Slot(object)
    def _on_restored(self, _nothing: None) -> None:
        self.restored.emit(self.downloads())

    def _rank_for_new(self) -> int:
        return self._roster.order.rank_for_new(self._now())

    def _take_in(self, downloads: tuple[Download, ...]) -> Iterator[None]:
        for first in range(0, len(downloads), ROWS_AT_ONCE):
            some = self.queues.at_home(downloads[first : first + ROWS_AT_ONCE])
            self._roster.add(some)
            for download in some:
                if download.state is State.QUEUED:  # some are paused before they have begun
                    self._dispatcher.join(download)
                yield

    # commands

    def pause(self, ids: Iterable[str]) -> None:
        self._chores.do(self._steering.pause(ids))

    def resume(self, ids: Iterable[str]) -> None:
        self._chores.do(self._steering.resume(ids))

    def retry(self, ids: Iterable[str]) -> None:
        self._chores.do(self._steering.retry(ids))

    def cancel(self, ids: Iterable[str]) -> None:
        self._chores.do(self._steering.cancel(ids))

    def update_link(self, download_id: str, link: Link) -> None:
        """Let it go on by another link, which is taken only where it leads to the same file: what was kept
        stays, and so does the old link where it does not. One that runs or has ended well keeps its own."""
        self._chores.do(self._steering.update_link(download_id, link))

    def set_headers(self, download_id: str, kept: tuple[Header, ...], secret: tuple[Header, ...]) -> None:
        """What is sent along from its next attempt on: `kept` hold no secret and last, `secret` ones are
        never written down."""
        self._chores.do(self._steering.set_headers(download_id, kept, secret))

    def rename(self, download_id: str, name: PathComponent) -> None:
        """Its file, which is not there yet, will be called so."""
        self._chores.do(self._renaming.rename(download_id, name))

    def file_moved(self, download_id: str, path: Path) -> None:
        """The file of one that is done is at `path`."""
        self._chores.do(self._renaming.file_moved(download_id, path))

    def limit(self, ids: Iterable[str], bytes_per_second: int | None) -> None:
        """Give downloads a speed limit of their own, None for none."""
        self._chores.do(self.speed.limit(ids, bytes_per_second))

    def settle_names(self, ids: Iterable[str], conflict: Conflict) -> None:
        """Let those that wait for their names go on: with a number, in the place of what has the name, or, to
        SKIP, not at all."""
        self._chores.do(self._steering.settle_names(ids, conflict))

    def move(self, moves: Sequence[Move]) -> None:
        """Give rows other places in the list, which is the order in which those that wait start."""
        self._chores.do(self._ordering.move(moves))

    def undo_move(self) -> None:
        self._chores.do(self._ordering.undo())

    def move_to_queue(self, ids: Iterable[str], queue_id: str) -> None:
        """They are of that queue from now on; their files go where they went."""
        self._chores.do(self.queues.move(ids, queue_id))

    def undo_move_to_queue(self) -> None:
        self._chores.do(self.queues.undo_move())

    def set_priority(self, ids: Iterable[str], priority: Priority) -> None:
        """Those of a higher one start before all others, and where there is no room in the place of a lower
        one, which is stopped, keeps its bytes and goes on when its turn comes again."""
        self._chores.do(self._ordering.set_priority(ids, priority))

    def start_now(self, ids: Iterable[str]) -> None:
        """Start those that rest and are not finished, also beyond the caps on how many run."""
        self._chores.do(self._ordering.start_now(ids))

    def pause_all(self) -> None:
        self._chores.do(self._steering.pause(self._steering.going_on()))

    def resume_all(self) -> None:
        self._chores.do(self._steering.resume(self._steering.resumable()))

    def remove(self, ids: Iterable[str]) -> None:
        """Off the list; finished files stay, and until `forget_removed` so do the bytes of the others."""
        self._chores.do(self._removal.remove(ids))

    def undo_remove(self) -> None:
        """What `remove` took and nothing made final comes back as it was; what ran comes back paused."""
        self._chores.do(self._removal.undo())
        self._chores.do(self.queues.bring_home())

    def forget_removed(self) -> None:
        """What `remove` took is final: the bytes of unfinished downloads are dropped."""
        self._chores.do(self._removal.forget())

    def apply(self, settings: Settings) -> None:
        """Take new settings; what runs keeps those it was started with, all but the speed limits."""
        self.speed.apply(settings)
        self._setbacks.set_attempts(settings.attempts)
        self.politeness.apply(settings)
        self.queues.apply(settings)
        self._dispatcher.set_caps(settings.running, settings.running_per_host)
        self._engine.make_room(settings.running, settings.connections_per_host)
        self._dispatcher.pump()

    @Slot(object)
    def rest(self, why: Why | None) -> None:
        """Nothing runs as long as there is a reason; what did goes on by itself afterwards."""
        self._why_resting = why
        self._on_speed_changed(self.speed.now)

    @Slot(object)
    def _on_speed_changed(self, speed: SpeedNow) -> None:
        # what ends at a known time is told first
        self._dispatcher.hold(speed.why_held or self._why_resting)
        self._dispatcher.pump()

    async def shut_down(self, deadline: Deadline) -> bool:
        """Stop everything and keep the bytes; False if a run or an errand outlived the deadline.

        `conclude` comes after it, once the pool's threads have had their time as well.
        """
        self.forget_removed()
        self._closing = True
        self.offers.close()
        self.proxy_trial.cancel()
        self.probing.cancel()
        self._dispatcher.close()
        self.queues.close()
        self._settling.close()
        self._engine.stop_all(StopReason.QUIT)
        self._chores.finish()
        return await self._engine.wait_idle(deadline.left_s())

    def conclude(self) -> None:
        """Hear what the runs said after the last turn of the loop, and record what still runs as paused.

        What waits is left as it stands in the history, however many they are: the next start knows by that
        that it is to go on.
        """
        self._engine.hear_out()
        self._chores.finish()
        self._roster.flush()
        for download in self._roster.all():
            self._setbacks.drop(download.id)
            if download.state.is_active:
                self._history.record(transitions.put_by(download))

    # how it goes on

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if (download := self._roster.find(progress.id)) is not None:
            running = transitions.running(download, progress)
            if not download.state.is_active:  # back by an undo: it rests already, while its stop is under way
                running = transitions.at_rest(running, download.state)
            self._roster.change(running)
        else:
            self._removal.note(progress)

    @Slot(object)
    def _on_fell_quiet(self, download_id: str) -> None:
        download = self._roster.find(download_id)
        if download is not None and download.bytes_per_second:
            self._roster.change(transitions.quiet(download))

    @Slot(object)
    def _on_flushed(self, _nothing: None) -> None:
        for download in self._settling.take_just_ended():
            self.ended.emit(download)
        active = tuple(self._roster.known(self._engine.running_ids()))
        bytes_per_second = sum(item.bytes_per_second or 0.0 for item in active)
        totals = Totals(len(active), self._dispatcher.waiting_count, bytes_per_second)
        if totals != self._totals:
            self._totals = totals
            self.totals_changed.emit(totals)
