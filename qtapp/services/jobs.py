"""The one crossing between the pool's threads and the GUI thread: values in, signals out."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, Signal, Slot

from qtapp.domain.download import Failed, Outcome, Progress
from qtapp.domain.errors import ErrorKind
from qtapp.domain.timeline import Happened
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.transfer.transfer import Transfer

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HandCall:
    """A run asks for one more hand."""

    id: str
    attempt: int


@dataclass(frozen=True, slots=True)
class JobDone:
    """The runnable of job `number` is free; comes after the outcome that its hand has brought."""

    number: int


Fact = Progress | HandCall | Happened | Outcome | JobDone


class JobSignals(QObject):
    """One for the whole program, made on the GUI thread and lent to every job; it outlives the pool.

    What the workers say while the GUI thread is at something else crosses together: of small files hundreds
    end in a second, and each crossing wakes a thread and takes the interpreter's lock from another.
    """

    # tuple[Fact, ...], in the order they were said; in front the latest progress of each download
    told = Signal(object)
    _came = Signal(object)  # None: there is something to tell

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: deque[Fact] = deque()
        self._latest: dict[str, Progress] = {}
        self._is_coming = False
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def note(self, progress: Progress) -> None:
        """Called on a worker's thread, at most ten times a second and download. It is told with what is said
        next, or by `deliver`: nobody is woken for it, who would want the lock while the worker needs it. The
        next of that download takes its place, however long the GUI thread is at something else."""
        self._latest[progress.id] = progress

    def note_happened(self, happened: Happened) -> None:
        """Called on a worker's thread. It is told in its turn, and wakes nobody either."""
        self._facts.append(happened)

    def say(self, *facts: Fact) -> None:
        """Called on a worker's thread."""
        self._facts.extend(facts)
        # looked at after the facts are there, and put down before they are taken: none is left behind
        if not self._is_coming:
            self._is_coming = True
            with suppress(RuntimeError):  # the program has ended around a thread that outlived its time
                self._came.emit(None)

    def deliver(self) -> None:
        """Tell now what has been said so far; for the GUI thread, whose event loop does it otherwise."""
        self._is_coming = False
        said = [self._facts.popleft() for _ in range(len(self._facts))]
        # after that, as progress is noted before the outcome is said that it leads to
        latest = []
        while self._latest:
            latest.append(self._latest.popitem()[1])
        if latest or said:
            self.told.emit((*latest, *said))

    @Slot(object)
    def _on_came(self, _nothing: None) -> None:
        self.deliver()


class Job(QRunnable):
    """A turn on a pool thread, to be used again: PySide keeps a reference for every start of a runnable that
    Qt does not delete, so that a fresh one for every download would stay in memory for ever."""

    def __init__(self, niceness: int = 0) -> None:
        super().__init__()
        self._niceness = niceness
        # who made it keeps it until its task has reported; Qt must not delete it under Python's feet
        self.setAutoDelete(False)
        self._task: Callable[[], None] | None = None

    def give(self, task: Callable[[], None]) -> None:
        """What to do at the next start; `task` reports its end itself, whatever happens."""
        self._task = task

    def run(self) -> None:
        task, self._task = self._task, None
        assert task is not None
        _be_nice(self._niceness)
        task()


class Hand:
    """One hand of a transfer. Every way its hands can end brings exactly one outcome."""

    def __init__(self, number: int, transfer: Transfer, attempt: int, signals: JobSignals) -> None:
        self._number = number
        self._transfer = transfer
        self._attempt = attempt
        self._signals = signals

    def __call__(self) -> None:
        enter_worker(f"hand {self._transfer.spec.id[:8]}")
        outcome: Outcome | None
        try:
            outcome = self._transfer.run_hand()
        except BaseException as error:
            outcome = self._after(error)
        done = JobDone(self._number)
        self._signals.say(*((done,) if outcome is None else (outcome, done)))

    def _after(self, error: BaseException) -> Outcome | None:
        download_id = self._transfer.spec.id
        log.error("%s: unexpected", download_id, exc_info=error)
        _tell(error)
        try:
            return self._transfer.abandon(error)
        except Exception:
            log.exception("%s: could not be put away", download_id)
            return Failed(download_id, self._attempt, ErrorKind.BUG, type(error).__name__, bytes_kept=0)


class Errand:
    """A piece of disk work that must not be done on the GUI thread; `work` handles what may go wrong."""

    def __init__(self, number: int, work: Callable[[], None], signals: JobSignals) -> None:
        self._number = number
        self._work = work
        self._signals = signals

    def __call__(self) -> None:
        enter_worker(f"errand {self._number}")
        try:
            self._work()
        except Exception as error:
            log.exception("errand %d: unexpected", self._number)
            _tell(error)
        self._signals.say(JobDone(self._number))


def _tell(error: BaseException) -> None:
    """Pass on what nobody expected: a row that fails says little of a bug, and an errand has none."""
    if isinstance(error, Exception):
        sys.excepthook(type(error), error, error.__traceback__)


def enter_worker(name: str) -> None:
    """Name the thread for the log."""
    threading.current_thread().name = name


def _be_nice(niceness: int) -> None:
    # the interpreter forgets a thread of the pool between two jobs, so there is nowhere to note that it is
    if niceness and sys.platform.startswith("linux"):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), niceness)
