"""What a host's refusals mean for all that is to come from it: it is left alone, tried by one, and taken up
again.

The rules are `HostPolicy`'s; here it hears what happens, and is asked when time has passed. Idle while no
host is left alone: no timer runs.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import Completed, Failed
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.host_facts import HostRecord
from qtapp.domain.hosts import COOLING_TIMES
from qtapp.domain.links import BadLink, host_of
from qtapp.domain.retry import RETRY_AFTER_MAX_S
from qtapp.domain.sites import SiteRules
from qtapp.domain.values import dataclass
from qtapp.services.retries import RetryClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Download, Outcome, Progress, Why
    from qtapp.domain.host_facts import HostMemory, HostState
    from qtapp.domain.settings import Settings
    from qtapp.domain.waiting import WaitingLine
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.probing import HadEnough
    from qtapp.storage.history import History

log = logging.getLogger(__name__)

# so many sites are shown: nobody reads more, and to look at ten thousand would be felt in the window
SITES_AT_MOST = 500
# errors that tell nothing of the link, but of the host or the way to it
_NO_ANSWER = frozenset(
    {ErrorKind.HOST_UNKNOWN, ErrorKind.CERTIFICATE, ErrorKind.TLS_REFUSED, ErrorKind.PROXY_LOGIN}
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a host's refusal means for a download: it waits for the host, or is given up.

    `until` is when the host is tried again, in seconds since the epoch.
    """

    until: float
    is_final: bool = False


# what of a memory does not change by the mere passing of time
_Gist = tuple[int | None, float, float, int]


def _gist(memory: HostMemory) -> _Gist:
    return memory.ceiling, memory.hold_s, memory.cool_s, memory.refusals


@dataclass(frozen=True, slots=True)
class _Run:
    host: str
    bytes_before: int


class Politeness(QObject):
    """Lives on the GUI thread, and shares the policy with the hands."""

    freed = Signal(object)  # str, a host where more may start than a moment ago
    reconsidered = Signal(object)  # tuple[str, ...]: ids that were denied by a host that had enough
    changed = Signal(object)  # str, a host that refused, recovered, or was spoken for

    def __init__(
        self,
        engine: EngineRoom,
        history: History,
        settings: Settings,
        *,
        is_patient: bool,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Where it `is_patient`, a busy host is waited for without an end; else it is given up after as many
        refusals in a row as a download has attempts, as is one where nobody listens. `now` gives seconds
        since the epoch."""
        super().__init__(parent)
        self._engine = engine
        self._hosts = engine.hosts
        self._attempts = settings.attempts
        self._rules = SiteRules(settings.sites)
        self._history = history
        self._kept: dict[str, _Gist | None] = {}
        self._is_patient = is_patient
        self._now = now
        self._runs: dict[str, _Run] = {}
        self._line: WaitingLine | None = None
        self._ended: tuple[str, str] | None = None  # (download, host) of the run that ended last
        self._wakes = RetryClock(self._hosts.clock, self)
        self._wakes.due.connect(self._on_due)
        history.hosts_loaded.connect(self._on_hosts_loaded)
        engine.progressed.connect(self._on_progressed)
        # the outcome is heard before those who give the place to the next
        engine.ended.connect(self._on_ended)

    def apply(self, settings: Settings) -> None:
        """Take new settings; what is learned stays."""
        self._attempts = settings.attempts
        self._rules = SiteRules(settings.sites)
        self._engine.set_rules(self._rules)
        with self._hosts.policy() as policy:
            policy.gap_s = settings.host_gap_s

    # what the line asks

    def hold(self, host: str) -> Why | None:
        """Why no download may start there, whatever the caps."""
        return self._hosts.hold(host)

    def cap_of(self, host: str) -> int | None:
        """Downloads that may run there by its own rule; None where there is none."""
        return self._rules.of(host).running

    def attempts_for(self, download: Download) -> int:
        """So many without progress are its last, by the rule for its host or for all."""
        with suppress(BadLink):  # a row of the history may hold anything
            if self._rules:
                return self._rules.of(host_of(download.spec.url)).attempts or self._attempts
        return self._attempts

    def held_until(self, host: str) -> float | None:
        """When that reason is over, in seconds since the epoch; None where no clock ends it."""
        with self._hosts.policy() as policy:
            left_s = policy.hold_left_s(host, self._hosts.clock())
        return None if left_s is None else self._now() + left_s

    # what is shown

    def watch(self, line: WaitingLine) -> None:
        """The line that asks, so that it can be told who waits."""
        self._line = line

    def sites(self) -> tuple[HostState, ...]:
        """How it stands with every host that is in use, has taught us something, or is waited for, by name;
        of very many `SITES_AT_MOST` of the first two kinds."""
        now = self._hosts.clock()
        with self._hosts.policy() as policy:
            waited_for = self._line.hosts() if self._line is not None else ()
            hosts = dict.fromkeys((*policy.known(now), *waited_for))
            states = [policy.state(host, now) for host in sorted(islice(hosts, SITES_AT_MOST))]
        if self._line is None:
            return tuple(states)
        return tuple(replace(state, waiting=self._line.waiting_on(state.host)) for state in states)

    # what happens

    def started(self, host: str, download: Download) -> None:
        self._runs[download.id] = _Run(host, download.bytes_done)
        with self._hosts.policy() as policy:
            policy.started(host, download.id, self._hosts.clock())
        self._time(host)

    def ended(self, download_id: str) -> None:
        """Its run is over; before its place is given to another."""
        if (run := self._runs.pop(download_id, None)) is not None:
            with self._hosts.policy() as policy:
                policy.ended(run.host, download_id)
            self._ended = download_id, run.host

    def follow(self, download: Download, outcome: Failed) -> Refusal | None:
        """What a failure means where it is the host's refusal; None where it is the download's own."""
        if outcome.kind not in COOLING_TIMES:
            return None
        home = host = host_of(download.spec.url)
        if self._ended is not None and self._ended[0] == outcome.id:
            host = self._ended[1]  # the row may have been given its old link back
        now, attempts = self._hosts.clock(), self.attempts_for(download)
        with self._hosts.policy() as policy:
            if outcome.kind is ErrorKind.ACCESS_DENIED and not (
                burst := policy.denied(host, outcome.id, now)
            ):
                return None
            in_a_row = policy.cool(host, outcome.kind, now, outcome.retry_after_s)
            # one that was busy until it went down is not given up at once for that
            is_final = (policy.silences(host) if self._is_patient else in_a_row) >= attempts
            if is_final and not self._is_patient:
                policy.give_up(host, now)
            left_s = policy.state(host, now).cool_left_s
        log.info("%s: %s: left alone for %.0f s, refusal %d", host, outcome.kind, left_s, in_a_row)
        self._note(host)
        if outcome.kind is ErrorKind.ACCESS_DENIED and len(burst) > 1:
            self.reconsidered.emit(tuple(item for item in burst if item != outcome.id))
        if host != home or (outcome.retry_after_s or 0) > RETRY_AFTER_MAX_S:
            return None  # it has another host to go on with; or nobody waits for so long without being asked
        return Refusal(self._now() + left_s, is_final)

    @Slot(object)
    def on_had_enough(self, told: HadEnough) -> None:
        """To one that only looked, a host has said what it would say to a download: nobody is to ask again
        before the time is over."""
        with self._hosts.policy() as policy:
            policy.cool(told.host, ErrorKind.SERVER_BUSY, self._hosts.clock(), told.retry_after_s)
        self._note(told.host)

    # what somebody asks for

    def try_now(self, host: str) -> None:
        """Do not wait any longer: one download may start there."""
        with self._hosts.policy() as policy:
            policy.try_now(host, self._hosts.clock())
        self._note(host)
        self.freed.emit(host)

    def forget(self, host: str) -> None:
        """Whatever it has taught us does not hold any longer."""
        with self._hosts.policy() as policy:
            policy.forget(host)
        self._note(host)
        self.freed.emit(host)

    # under way

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        run = self._runs.get(progress.id)
        if run is not None and progress.bytes_done > run.bytes_before:
            self._was_served(run.host, progress.id)

    @Slot(object)
    def _on_ended(self, outcome: Outcome) -> None:
        run = self._runs.get(outcome.id)
        if run is None:
            return
        if isinstance(outcome, Completed) or _has_answered(outcome):
            self._was_served(run.host, outcome.id)
        # a hand may have been turned away, there or where the link has led it
        with self._hosts.policy() as policy:
            news = policy.take_news()
        for host in {run.host, *news}:
            self._keep(host)

    def _was_served(self, host: str, download_id: str) -> None:
        with self._hosts.policy() as policy:
            may_more = policy.served(host, download_id, self._hosts.clock())
        if may_more:
            self._note(host)
            self.freed.emit(host)

    # what is known after it

    @Slot(object)
    def _on_hosts_loaded(self, records: tuple[HostRecord, ...]) -> None:
        now = self._now()
        for record in records:
            memory = record.recalled(now)
            if memory is None:
                self._history.keep_host(record.host, None)
                continue
            with self._hosts.policy() as policy:
                policy.recall([memory], self._hosts.clock())
            self._kept[record.host] = _gist(memory) if record.learned_at <= now else None
            self._note(record.host)

    def _note(self, host: str) -> None:
        """It has another standing than a moment ago."""
        self._time(host)
        self._keep(host)
        self.changed.emit(host)

    def _keep(self, host: str) -> None:
        """Tell the history what there is to be known of it, where that is something else than before."""
        with self._hosts.policy() as policy:
            memory = policy.memory(host, self._hosts.clock())
        gist = None if memory is None else _gist(memory)
        if gist != self._kept.get(host):
            self._kept[host] = gist
            record = None if memory is None else HostRecord.of(memory, self._now())
            self._history.keep_host(host, record)

    def _time(self, host: str) -> None:
        """Wake up when what holds it now is over."""
        with self._hosts.policy() as policy:
            left_s = policy.hold_left_s(host, self._hosts.clock())
        if left_s is None:
            self._wakes.drop(host)
        else:
            self._wakes.wait(host, left_s)

    @Slot(object)
    def _on_due(self, host: str) -> None:
        self._time(host)
        self.freed.emit(host)


def _has_answered(outcome: Outcome) -> bool:
    """An error that is the link's own is an answer as well."""
    return (
        isinstance(outcome, Failed)
        and outcome.kind.whose_move is not WhoseMove.RETRY
        and outcome.kind is not ErrorKind.ACCESS_DENIED
        and outcome.kind not in _NO_ANSWER
    )
