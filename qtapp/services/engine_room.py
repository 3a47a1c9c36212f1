"""The pool and what runs on it: starts hands, stops them, and brings each run's one outcome home."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.download import Completed, Outcome, Progress
from qtapp.domain.errors import TransferError
from qtapp.domain.timeline import EventKind, Happened, StoppedBy, waited_for
from qtapp.services.jobs import Errand, Hand, HandCall, Job, JobDone, JobSignals
from qtapp.services.limit_notes import noting_limits
from qtapp.transfer.diary import Diary
from qtapp.transfer.leftovers import discard_all_published, discard_left_behind
from qtapp.transfer.probing import Probed, probe
from qtapp.transfer.proxy_trial import TRIAL_LIMITS, Tried, try_plan
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer
from qtapp.transfer.way_trial import try_way
from qtapp.transfer.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QThreadPool

    from qtapp.domain.closeup import CloseUp
    from qtapp.domain.download import Download, DownloadSpec, StopReason, Why
    from qtapp.domain.proxy_plan import ProxyPlan
    from qtapp.domain.sites import SiteRules
    from qtapp.services.jobs import Fact
    from qtapp.transfer.connections import HostConnections
    from qtapp.transfer.workshop import Workshop

log = logging.getLogger(__name__)

# a run that has reported nothing for so long has no speed to show
QUIET_AFTER_S = 2.0
PROGRESS_EVERY_MS = 100
# beside the hands: threads for errands on the disk
ERRAND_THREADS = 2
# further hands of all downloads together
HANDS_AT_MOST = 256
# of the pool's queue: a hand goes before errands
HAND_PRIORITY = 1


@dataclass(slots=True)
class _Run:
    """One run of a download: its transfer, and the first of its hands until that may start."""

    token: StopToken
    transfer: Transfer
    attempt: int
    diary: Diary
    reported_at: float


class EngineRoom(QObject):
    """Lives on the GUI thread. A run belongs to it from `start` until its `ended` has been emitted."""

    progressed = Signal(object)  # Progress
    happened = Signal(object)  # Happened; before the outcome of the run that it tells of
    ended = Signal(object)  # Outcome; one for each start
    caught_up = Signal(object)  # None: every outcome that has come so far has been told of
    ticked = Signal(object)  # None: about once a second while something runs
    fell_quiet = Signal(object)  # str, the id of a run that has not reported for a while

    def __init__(
        self,
        workshop: Workshop,
        pool: QThreadPool,
        signals: JobSignals,
        *,
        niceness: int = 0,
        parent: QObject | None = None,
    ) -> None:
        """`niceness` is how far the pool's threads stand behind others, on Linux."""
        super().__init__(parent)
        self._niceness = niceness
        self._workshop = workshop
        self._pool = pool
        self._signals = signals
        self._runs: dict[str, _Run] = {}
        self._jobs: dict[int, Job] = {}
        self._jobs_so_far = 0
        self._running_cap = 0
        self._errands: dict[int, frozenset[str]] = {}
        self._further: set[int] = set()
        self._extra_hands = 0
        self._held: set[str] = set()
        self._free_jobs: list[Job] = []
        self._idle = asyncio.Event()
        self._idle.set()
        self._quiet_timer = QTimer(self)
        self._quiet_timer.setInterval(1000)
        self._quiet_timer.timeout.connect(self._on_quiet_tick)
        self._progress_timer = QTimer(self)
        self._progress_timer.setInterval(PROGRESS_EVERY_MS)
        self._progress_timer.timeout.connect(self._on_progress_due)
        signals.told.connect(self._on_told)

    def equip(self, **fields: Any) -> None:
        """Change fields of the workshop that runs begun from now on work with."""
        self._workshop = replace(self._workshop, **fields)

    def make_room(self, running: int, connections_per_host: int) -> None:
        """Threads for as many runs at once with all their hands; what runs already goes on."""
        self._extra_hands = min(running * (self._workshop.connections - 1), HANDS_AT_MOST)
        self._running_cap = running
        self._make_threads()
        self._workshop.hosts.set_cap(connections_per_host)

    def set_speed(self, bytes_per_second: float | None) -> None:
        """A limit for all runs together, None for none."""
        with noting_limits(self._runs.values()):
            self._workshop.pacer.set_rate(bytes_per_second)

    def set_host_speeds(self, bytes_per_second: Mapping[str, float]) -> None:
        """Limits by the patterns of rules for hosts, each of all together that it holds for."""
        with noting_limits(self._runs.values()):
            self._workshop.pacer.set_host_rates(bytes_per_second)

    def set_queue_speeds(self, bytes_per_second: Mapping[str, float]) -> None:
        """Limits by queue, each of all its runs together."""
        with noting_limits(self._runs.values()):
            self._workshop.pacer.set_queue_rates(bytes_per_second)

    def move(self, download_id: str, queue: str) -> None:
        """A run is of another queue; harmless where it does not run."""
        if run := self._runs.get(download_id):
            run.transfer.share.move(queue)

    def limit(self, download_id: str, bytes_per_second: float | None) -> None:
        """A run's own limit, None for none; harmless where it does not run."""
        if run := self._runs.get(download_id):
            run.transfer.share.set_rate(bytes_per_second)

    def rename(self, download_id: str, name: str) -> None:
        """A run's file is to be called so; harmless where it does not run, or its file has a name."""
        if run := self._runs.get(download_id):
            run.transfer.given.change(name)

    def look_at(self, download_id: str) -> CloseUp | None:
        """A run's hands at this moment; None where they cannot be seen without waiting, or none runs."""
        run = self._runs.get(download_id)
        return run.transfer.onlooker.look() if run is not None else None

    @property
    def hosts(self) -> HostConnections:
        """Shared with every hand."""
        return self._workshop.hosts

    def set_rules(self, rules: SiteRules) -> None:
        """What holds for single hosts, for the requests from now on."""
        self._workshop.opener.rules = rules
        with self.hosts.policy() as policy:
            policy.rules = rules

    def renew_connections(self) -> None:
        """Requests from now on take no connection that was kept alive."""
        self._workshop.network.renew()

    def try_way(self, url: str, page: str | None, token: StopToken) -> None:
        """As `way_trial.try_way`; for any thread but the GUI's."""
        try_way(url, page, self._workshop, token)

    def try_plan(self, url: str, plan: ProxyPlan, token: StopToken) -> Tried:
        """As `proxy_trial.try_plan`; for any thread but the GUI's."""
        workshop = self._workshop
        wire = Wire(token, workshop.gate.permit(token), TRIAL_LIMITS, workshop.clock)
        return try_plan(url, plan, workshop.network, workshop.opener.user_agent, wire)

    def probe(self, spec: DownloadSpec, token: StopToken) -> Probed | None:
        """As `probing.probe`; for any thread but the GUI's."""
        return probe(spec, self._workshop, token)

    def _make_threads(self) -> None:
        # a first hand never waits for a thread that a further one of another download has, and there may be
        # more runs than the cap: it was lowered, or somebody wanted one to start whatever it says
        runs = max(self._running_cap, len(self._runs))
        threads = runs + self._extra_hands + ERRAND_THREADS
        if threads != self._pool.maxThreadCount():  # to set it looks through all that the pool has
            self._pool.setMaxThreadCount(threads)

    def is_running(self, download_id: str) -> bool:
        return download_id in self._runs

    def running_ids(self) -> tuple[str, ...]:
        return tuple(self._runs)

    def start(self, download: Download, waited: Why | None = None) -> None:
        """Begin run number `download.attempts`; later ones take up what the first left on disk. `waited` is
        what it has waited for."""
        assert download.id not in self._runs
        token = StopToken()
        diary = Diary(download.id, self._signals.note_happened)
        diary.note(EventKind.ATTEMPT, number=download.attempts, **waited_for(waited))
        transfer = Transfer(
            download.spec,
            download.attempts,
            token,
            # what runs keeps its proxies: a piece by another way may be another version
            replace(self._workshop, proxies=self._workshop.network.ways.plan),
            self._signals.note,
            earlier_name=download.name if download.attempts > 1 else None,
            earlier_folder_mark=download.folder_mark if download.bytes_done else None,
            call_hand=partial(self._signals.say, HandCall(download.id, download.attempts)),
            bytes_per_second=download.limit_bytes_per_second,
            diary=diary,
        )
        self._runs[download.id] = _Run(token, transfer, download.attempts, diary, self._workshop.clock())
        self._make_threads()
        self._idle.clear()
        if not self._quiet_timer.isActive():  # where runs start all the time it would never come to an end
            self._quiet_timer.start()
            self._progress_timer.start()
        if self._is_being_discarded(download.id):
            self._held.add(download.id)  # else it would take up a part that is about to vanish
        else:
            self._start_hand(self._runs[download.id])

    def stop(self, download_id: str, reason: StopReason, by: StoppedBy = StoppedBy.USER) -> None:
        """Ask a run to end; its outcome comes as `ended`. The first reason given wins."""
        if run := self._runs.get(download_id):
            _stop(run, reason, by)

    def stop_all(self, reason: StopReason) -> None:
        """The program is to end."""
        for run in self._runs.values():
            _stop(run, reason, StoppedBy.QUIT)

    def discard(self, downloads: Sequence[Download]) -> None:
        """Remove, on a pool thread, what earlier runs of them left on disk. None of them may be running."""
        begun = tuple(download for download in downloads if download.attempts)
        if not begun:
            return
        disk = self._workshop.disk

        def work() -> None:
            for download in begun:
                try:
                    discard_left_behind(download.spec.folder, download.name, download.id, disk)
                except TransferError as error:
                    log.warning("%s: its part stays: %s", download.id, error)

        self._run_errand(work, frozenset(download.id for download in begun))

    def discard_journals(self, find_done: Callable[[], Iterable[Download]]) -> None:
        """Remove, on a pool thread, the journals that were kept for finished downloads. `find_done` is called
        there and gives which."""
        disk = self._workshop.disk

        def work() -> None:
            discard_all_published(find_done(), disk)

        self._run_errand(work, frozenset())  # what is done is not begun again

    def _run_errand(self, work: Callable[[], None], ids: frozenset[str]) -> None:
        self._idle.clear()
        number = self._start_job(lambda number: Errand(number, work, self._signals))
        self._errands[number] = ids

    async def wait_idle(self, limit_s: float) -> bool:
        """Until every run and errand has ended and was handled; False if one outlived `limit_s`."""
        try:
            async with asyncio.timeout(limit_s):
                await self._idle.wait()
        except TimeoutError:
            log.warning(
                "outlived their time: %s; %d errands", ", ".join(self._runs) or "no run", len(self._errands)
            )
            return False
        return True

    def _start_hand(self, run: _Run) -> int:
        return self._start_job(
            lambda number: Hand(number, run.transfer, run.attempt, self._signals), HAND_PRIORITY
        )

    def _start_job(self, task: Callable[[int], Callable[[], None]], priority: int = 0) -> int:
        self._jobs_so_far += 1
        job = self._free_jobs.pop() if self._free_jobs else Job(self._niceness)
        job.give(task(self._jobs_so_far))
        self._jobs[self._jobs_so_far] = job
        self._pool.start(job, priority)
        return self._jobs_so_far

    def _is_being_discarded(self, download_id: str) -> bool:
        return any(download_id in ids for ids in self._errands.values())

    def hear_out(self) -> None:
        """Tell of what the runs have said up to this moment."""
        self._signals.deliver()

    @Slot(object)
    def _on_told(self, facts: tuple[Fact, ...]) -> None:
        through = {fact.id for fact in facts if isinstance(fact, Completed)}
        for fact in facts:
            match fact:
                case Progress():
                    if fact.id not in through:  # else how far it was is nothing to what comes behind
                        self._note_progress(fact)
                case HandCall():
                    self._note_call(fact)
                case Happened():
                    self.happened.emit(fact)
                case JobDone():
                    self._note_done(fact.number)
                case _:
                    self._note_outcome(fact)
        if any(isinstance(fact, Outcome) for fact in facts):
            self.caught_up.emit(None)
        self._note_idle()

    def _note_progress(self, progress: Progress) -> None:
        run = self._runs.get(progress.id)
        if run is not None and run.attempt == progress.attempt:  # else: on its way when its run ended
            run.reported_at = self._workshop.clock()
            self.progressed.emit(progress)

    def _note_call(self, call: HandCall) -> None:
        run = self._runs.get(call.id)
        is_wanted = run is not None and run.attempt == call.attempt and run.token.reason is None
        if run is not None and is_wanted and len(self._further) < self._extra_hands:
            self._further.add(self._start_hand(run))

    def _note_outcome(self, outcome: Outcome) -> None:
        run = self._runs.get(outcome.id)
        if run is None or run.attempt != outcome.attempt:
            log.error("%s: an outcome nobody waits for: %r", outcome.id, outcome)
            return
        del self._runs[outcome.id]
        self.ended.emit(outcome)

    def _note_done(self, number: int) -> None:
        self._free_jobs.append(self._jobs.pop(number))
        self._further.discard(number)
        if self._errands.pop(number, None) is not None:
            free = {item for item in self._held if not self._is_being_discarded(item)}
            self._held -= free
            for download_id in free:
                self._start_hand(self._runs[download_id])

    def _note_idle(self) -> None:
        if not self._runs:
            self._quiet_timer.stop()
            self._progress_timer.stop()
            if not self._jobs:
                self._idle.set()

    @Slot()
    def _on_progress_due(self) -> None:
        self._signals.deliver()

    @Slot()
    def _on_quiet_tick(self) -> None:
        before = self._workshop.clock() - QUIET_AFTER_S
        for download_id, run in self._runs.items():
            if run.reported_at < before:
                run.transfer.onlooker.tell_rest()
                self.fell_quiet.emit(download_id)
        self.ticked.emit(None)


def _stop(run: _Run, reason: StopReason, by: StoppedBy) -> None:
    # before it: the run may be through in the next moment
    if run.token.reason is None:
        run.diary.note(EventKind.STOPPING, reason=reason.value, by=by.value)
    run.token.stop(reason)
