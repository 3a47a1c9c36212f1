"""How a download starts: whose turn it is, and what those that wait are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.download import Failed, State, StopReason
from qtapp.domain.errors import ErrorKind
from qtapp.domain.hosts import COOLING_TIMES, UNHEARD
from qtapp.domain.links import BadLink, host_of
from qtapp.domain.timeline import StoppedBy
from qtapp.domain.waiting import WaitingLine
from qtapp.services import transitions
from qtapp.services.preemption import Preemption

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qtapp.domain.download import Download, Why
    from qtapp.domain.queues import QueueRule
    from qtapp.domain.settings import Settings
    from qtapp.services.connectivity import Connectivity
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.politeness import Politeness
    from qtapp.services.roster import Roster
    from qtapp.services.setbacks import Setbacks
    from qtapp.services.wishes import Wishes

# how many of those that wait are told anew why, once something has started or ended
REASONS_REFRESHED = 60
# and how often, at the most: of small files hundreds start in a second
REASONS_EVERY_MS = 100
# reasons that end at a known time
TIMED = ("host-cooling", "host-pacing")
# what holds everything, where it is not the schedule
_STOPS = {"on-battery": StoppedBy.BATTERY, "metered": StoppedBy.METERED}
# when that is may be found anew by another reading of two clocks
SAME_MOMENT_S = 0.5


class Dispatcher(QObject):
    """Owns the waiting line; lives on the GUI thread."""

    turned_away = Signal(object)  # Failed; its address is none, so it never was in the line

    def __init__(
        self,
        engine: EngineRoom,
        roster: Roster,
        setbacks: Setbacks,
        politeness: Politeness,
        network: Connectivity,
        wishes: Wishes,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._roster = roster
        self._setbacks = setbacks
        self._politeness = politeness
        self._network = network
        self._wishes = wishes
        self._line = WaitingLine(
            settings.running, settings.running_per_host, hold=politeness.hold, cap_of=politeness.cap_of
        )
        politeness.watch(self._line)
        self._preemption = Preemption(self._line, roster, wishes, engine.is_running, self)
        self._preemption.way_wanted.connect(self._on_way_wanted)
        self._is_closed = False
        self._outside: Why | None = None
        self._offline: Why | None = None
        network.watch(self._urls_waited_for)
        network.changed.connect(self._on_network_changed)
        network.page_met.connect(self._on_page_met)
        self._reasons_timer = QTimer(self)
        self._reasons_timer.setSingleShot(True)
        self._reasons_timer.setInterval(REASONS_EVERY_MS)
        self._reasons_timer.timeout.connect(self._on_reasons_due)
        self._are_reasons_old = False
        setbacks.sent_back.connect(self._on_sent_back)
        politeness.freed.connect(self._on_freed)
        politeness.reconsidered.connect(self._on_reconsidered)

    @property
    def waiting_count(self) -> int:
        """Those that go on by themselves: in line, or once their wait is over."""
        return self._line.going_on_count + len(self._setbacks)

    def set_caps(self, running: int, running_per_host: int) -> None:
        self._line.set_caps(running, running_per_host)

    def set_queues(self, rules: Mapping[str, QueueRule]) -> None:
        """What holds for each queue, by its id; `pump` is to follow."""
        self._line.set_queues(rules)

    def running_in(self, queue: str) -> tuple[str, ...]:
        """Those of one queue, but for those that run whatever it says."""
        return self._line.running_in(queue)

    def counts_in(self, queue: str) -> tuple[int, int]:
        """How many of one queue run, and how many wait in line."""
        return self._line.counts_in(queue)

    def hold(self, why: Why | None) -> None:
        """Nothing runs as long as there is a reason, and what does goes back into the line; `pump` is to
        follow."""
        self._outside = why
        if why is not None:
            for download_id in self._engine.running_ids():
                self._wishes.go_on_later(download_id)
                self._engine.stop(download_id, StopReason.PAUSE, _STOPS.get(why.kind, StoppedBy.SCHEDULE))

    @property
    def _held(self) -> Why | None:
        """What ends at a known time is told first."""
        return self._outside or self._offline

    def close(self) -> None:
        """Nothing starts from now on."""
        self._is_closed = True
        self._preemption.close()
        self._network.close()
        self._reasons_timer.stop()

    def join(self, download: Download, *, made_way: bool = False) -> bool:
        """Into the line, as it stands on the list already; False where it was turned away. `made_way`: it ran
        until one of higher priority wanted its place."""
        try:
            host = host_of(download.spec.url)
        except BadLink as error:
            # a row of the history may hold anything; those behind it are not to blame
            self.turned_away.emit(_bad_address(download, error))
            return False
        self._line.join(
            download.id,
            host,
            download.rank,
            download.priority,
            queue=download.queue,
            at_once=download.at_once,
            made_way=made_way,
        )
        # the row may be as it was, and yet there is one more that waits
        self._roster.flush_soon()
        return True

    def place(self, download: Download) -> None:
        """Its rank, priority or queue is another one; harmless where it is not in line and does not run."""
        self._line.place(download.id, download.rank, download.priority, download.queue)
        self.explain([download.id])

    def enqueue(self, download: Download, *, made_way: bool = False) -> None:
        """Into the line, wherever it was, and QUEUED on the list, unless it is turned away."""
        self.leave(download.id)
        if self.join(download, made_way=made_way):
            why = self._why_not(download.id)
            self._roster.change(transitions.held(transitions.queued(download), why, self._until(why)))

    def rejoin(self, download: Download) -> None:
        """In the line as it is by now, where it was in it."""
        self._roster.change(download)
        if self._line.leave(download.id):
            self.join(download)
            self.explain([download.id])

    def hurry(self, download: Download, asked: set[str]) -> None:
        """Somebody has asked for it: where it is its host that `download`, as it was, has waited for, that is
        tried now. `asked`: the hosts that this command has been through already."""
        if self._network.is_lost:
            self._network.look_soon()
        if download.state in (State.QUEUED, State.WAITING) or download.kind in COOLING_TIMES:
            self.try_its_host(download.id, asked)

    def try_its_host(self, download_id: str, asked: set[str]) -> None:
        """It is to start now: if that is what keeps it, its host is not left alone any longer. `asked` as in
        `hurry`."""
        host = self._line.host_of(download_id)
        if host is None or host in asked:
            return
        asked.add(host)
        if (why := self._politeness.hold(host)) is not None and why.kind == "host-cooling":
            self._politeness.try_now(host)

    def leave(self, download_id: str) -> None:
        """Out of the line, or of its wait for another try or its disk; harmless where it was in neither."""
        self._line.leave(download_id)
        self._setbacks.drop(download_id)

    def release(self, download_id: str) -> None:
        """Its run has ended; its place is free."""
        self._politeness.ended(download_id)
        self._line.release(download_id)
        self._preemption.ended(download_id)

    def pump(self) -> None:
        """Start whatever may run, and tell the next ones why they may not."""
        if self._is_closed:
            return
        while self._held is None and (download_id := self._line.next()) is not None:
            download = self._roster.row(download_id)
            self._politeness.started(host_of(download.spec.url), download)
            beginning = transitions.connecting(download)
            self._roster.change(beginning)
            self._engine.start(beginning, download.why)
        if self._held is None:
            self._preemption.look()
        if self._reasons_timer.isActive():
            self._are_reasons_old = True
        else:
            self._tell_reasons()

    def _why_not(self, download_id: str) -> Why | None:
        return self._held or self._line.why_not(download_id)

    @Slot(object)
    def _on_way_wanted(self, ids: tuple[str, ...]) -> None:
        for download_id in ids:
            self._wishes.make_way(download_id)
            self._engine.stop(download_id, StopReason.PAUSE, StoppedBy.PRIORITY)

    @Slot()
    def _on_reasons_due(self) -> None:
        if self._are_reasons_old:
            self._tell_reasons()

    def _tell_reasons(self) -> None:
        self._are_reasons_old = False
        first = self._line.first_waiting(REASONS_REFRESHED)
        self.explain(first)
        if first:
            self._reasons_timer.start()

    def explain(self, ids: Iterable[str]) -> None:
        """Tell those of them that are in line why they wait at this moment, where that is news."""
        for download in self._roster.known(ids):
            if not self._line.is_waiting(download.id):
                continue
            why = self._why_not(download.id)
            if why is not None and why.kind == "host-cooling" and self._goes_elsewhere(download):
                continue
            until = self._until(why)
            if download.why != why or not _is_about(download.until, until):
                self._roster.change(transitions.held(download, why, until))

    def _goes_elsewhere(self, download: Download) -> bool:
        """Its host is left alone, and a mirror's is not."""
        other = self._setbacks.elsewhere(download, lambda host: self._politeness.hold(host) is None)
        if other is None:
            return False
        self.rejoin(other)
        QTimer.singleShot(0, self, self.pump)  # it may be its turn there
        return True

    def _until(self, why: Why | None) -> float | None:
        if why is None or why.kind not in TIMED:
            return None
        return self._politeness.held_until(str(why.figures[0]))

    @Slot(object)
    def _on_sent_back(self, download: Download) -> None:
        self.join(download)

    def _urls_waited_for(self) -> tuple[str, ...]:
        """One of each host, of those whose turn comes first."""
        rows = self._roster.known(self._line.first_waiting(REASONS_REFRESHED))
        urls: dict[str, str] = {}
        for row in rows:
            urls.setdefault(host_of(row.spec.url), row.spec.url)
        return tuple(urls.values())

    @Slot(object)
    def _on_network_changed(self, why: Why | None) -> None:
        self._offline = why
        if why is None:
            for site in self._politeness.sites():
                if site.cool_left_s > 0 and site.cooled_for in UNHEARD:
                    self._politeness.try_now(site.host)  # it may have been the network
        self.pump()

    @Slot(object)
    def _on_page_met(self, ids: tuple[str, ...]) -> None:
        for download in self._roster.known(ids):
            if download.state is State.NEEDS_YOU and download.kind is ErrorKind.WEB_PAGE:
                self.enqueue(download)

    @Slot(object)
    def _on_freed(self, host: str) -> None:
        self._line.wake(host)
        self.pump()

    @Slot(object)
    def _on_reconsidered(self, ids: tuple[str, ...]) -> None:
        if self._is_closed:
            return
        for download in self._roster.known(ids):
            if download.state is State.NEEDS_YOU and download.kind is ErrorKind.ACCESS_DENIED:
                self.enqueue(download)


def _is_about(one: float | None, other: float | None) -> bool:
    """The same moment, as far as anybody can see."""
    return one == other if one is None or other is None else abs(one - other) < SAME_MOMENT_S


def _bad_address(download: Download, error: BadLink) -> Failed:
    return Failed(
        download.id,
        download.attempts,
        ErrorKind.BAD_ADDRESS,
        str(error),
        bytes_kept=download.bytes_done,
        bytes_total=download.bytes_total,
    )
