"""Every way a job can end brings exactly one outcome."""

from __future__ import annotations

import logging
import os
import sys
import threading
import weakref
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QThreadPool

from qtapp.domain.download import Completed, Failed, Progress, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.services.jobs import Errand, Hand, HandCall, Job, JobDone, JobSignals
from tests.services.rows import a_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.transfer.transfer import Transfer

ROW = a_row()


class Play:
    """What of a transfer a hand uses."""

    def __init__(self, run: Callable[[], Any], abandon: Callable[[BaseException], Any]) -> None:
        self.spec = ROW.spec
        self.run_hand = run
        self.abandon = abandon


def raising(error: BaseException) -> Callable[..., Any]:
    def play(*_arguments: object) -> Any:
        raise error

    return play


def bug(error: BaseException) -> Failed:
    return Failed(ROW.id, 3, ErrorKind.BUG, str(error), bytes_kept=5)


@pytest.fixture
def pool() -> Iterator[QThreadPool]:
    made = QThreadPool()
    yield made
    assert made.waitForDone(5_000)


@pytest.fixture
def signals(qtbot: QtBot) -> JobSignals:
    return JobSignals()


def ended_by(play: Play, pool: QThreadPool, signals: JobSignals, qtbot: QtBot) -> list[object]:
    """All that the hand has said of its end; what it said last is that its job is done."""
    heard: list[object] = []
    signals.told.connect(heard.extend)
    job = Job()
    job.give(Hand(7, cast("Transfer", play), 3, signals))
    pool.start(job)
    assert pool.waitForDone(5_000)
    qtbot.waitUntil(lambda: JobDone(7) in heard, timeout=5_000)
    assert heard.pop() == JobDone(7)
    return heard


def test_what_the_transfer_gives_is_the_outcome(
    pool: QThreadPool, signals: JobSignals, qtbot: QtBot, tmp_path: Path
) -> None:
    outcome = Completed(ROW.id, 3, tmp_path, 7, Verified.NONE)
    assert ended_by(Play(lambda: outcome, bug), pool, signals, qtbot) == [outcome]


def test_a_hand_that_is_not_the_last_brings_none(
    pool: QThreadPool, signals: JobSignals, qtbot: QtBot
) -> None:
    assert ended_by(Play(lambda: None, bug), pool, signals, qtbot) == []


@pytest.mark.parametrize(
    "error",
    [ValueError("x"), RecursionError("x"), MemoryError("x"), SystemExit("x"), KeyboardInterrupt("x")],
    ids=lambda error: type(error).__name__,
)
def test_whatever_is_raised_becomes_one_outcome(
    pool: QThreadPool,
    signals: JobSignals,
    qtbot: QtBot,
    error: BaseException,
    caplog: pytest.LogCaptureFixture,
    told: list[BaseException],
) -> None:
    """C07."""
    assert ended_by(Play(raising(error), bug), pool, signals, qtbot) == [bug(error)]
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None
    assert record.exc_info[1] is error
    assert told == ([error] if isinstance(error, Exception) else [])


@pytest.mark.usefixtures("told")
def test_an_outcome_comes_even_where_nothing_can_be_put_away(
    pool: QThreadPool, signals: JobSignals, qtbot: QtBot
) -> None:
    """C07."""
    (outcome,) = ended_by(Play(raising(ValueError("x")), raising(OSError("y"))), pool, signals, qtbot)
    assert outcome == Failed(ROW.id, 3, ErrorKind.BUG, "ValueError", bytes_kept=0)


def test_signals_that_are_gone_hurt_nobody(pool: QThreadPool, qtbot: QtBot) -> None:
    """C08."""
    signals = JobSignals()
    may_go_on, has_run = threading.Event(), threading.Event()

    def run() -> Failed:
        may_go_on.wait(5)
        signals.say(Progress(ROW.id, 3, 1, None, None, 1, (), "a"))
        has_run.set()
        return bug(ValueError())

    def wait() -> None:
        may_go_on.wait(5)

    job, errand = Job(), Job()
    job.give(Hand(7, cast("Transfer", Play(run, bug)), 3, signals))
    errand.give(Errand(1, wait, signals))
    pool.start(job)
    pool.start(errand)
    shiboken6.delete(signals)
    may_go_on.set()
    assert pool.waitForDone(5_000)
    assert has_run.is_set()


def test_an_errand_reports_its_end_once_whatever_it_raises(
    pool: QThreadPool,
    signals: JobSignals,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    told: list[BaseException],
) -> None:
    with qtbot.waitSignal(signals.told) as done:
        job = Job()
        job.give(Errand(7, raising(ValueError("x")), signals))
        pool.start(job)
    assert done.args == [(JobDone(7),)]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert [type(error) for error in told] == [ValueError]


def test_a_job_can_be_used_again_and_keeps_nothing(
    pool: QThreadPool, signals: JobSignals, qtbot: QtBot
) -> None:
    """C09: its owner keeps it, and the pool deletes none."""
    job = Job()
    tasks = []
    for number in range(50):
        task = Errand(number, lambda: None, signals)
        tasks.append(weakref.ref(task))
        with qtbot.waitSignal(signals.told) as done:
            job.give(task)
            del task
            pool.start(job)
        assert done.args == [(JobDone(number),)]
    assert pool.waitForDone(5_000)
    assert [ref() for ref in tasks] == [None] * 50


def test_what_is_said_while_the_loop_is_busy_is_told_together(signals: JobSignals, qtbot: QtBot) -> None:
    """L03."""
    told: list[tuple[object, ...]] = []
    signals.told.connect(told.append)
    calls = [HandCall(str(number), 1) for number in range(4)]
    thread = threading.Thread(target=lambda: deque(map(signals.say, calls)))
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)
    assert told == [tuple(calls)]
    signals.say(*calls[:2])
    signals.deliver()
    assert told[1:] == [tuple(calls[:2])], "and the loop finds nothing more"


def test_progress_wakes_nobody_and_is_told_with_what_comes_next(signals: JobSignals, qtbot: QtBot) -> None:
    told: list[tuple[object, ...]] = []
    signals.told.connect(told.append)
    progress = Progress(ROW.id, 3, 1, None, None, 1, (), "a")
    signals.note(progress)
    assert not signals._is_coming
    signals.say(JobDone(1))
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)
    assert told == [(progress, JobDone(1))]
    signals.note(progress)
    signals.deliver()
    assert told[1:] == [(progress,)]


def test_of_what_came_while_the_loop_was_busy_the_latest_progress_counts(signals: JobSignals) -> None:
    """C11: a window that hangs for ten minutes is not flooded with them after."""
    told: list[tuple[object, ...]] = []
    signals.told.connect(told.append)
    progress = Progress("a", 1, 0, None, None, 1, (), "a")
    for count in range(6_000):
        signals.note(replace(progress, bytes_done=count))
        signals.note(replace(progress, id="b", bytes_done=2 * count))
    signals.say(HandCall("a", 1))
    signals.deliver()
    (facts,) = told
    assert facts[-1] == HandCall("a", 1), "what came before an outcome is told before it"
    assert {fact.id: fact.bytes_done for fact in facts if isinstance(fact, Progress)} == {
        "a": 5_999,
        "b": 11_998,
    }
    assert len(facts) == 3


def test_nothing_that_is_said_is_lost_or_changes_places(signals: JobSignals, qtbot: QtBot) -> None:
    """However the threads meet."""
    told: list[HandCall] = []
    signals.told.connect(told.extend)
    threads, each = 4, 2_000

    def talk(name: str) -> None:
        for number in range(each):
            signals.say(HandCall(name, number))

    talking = [threading.Thread(target=talk, args=(str(number),)) for number in range(threads)]
    for thread in talking:
        thread.start()
    qtbot.waitUntil(lambda: len(told) == threads * each, timeout=20_000)
    for thread in talking:
        thread.join()
    for name in map(str, range(threads)):
        assert [call.attempt for call in told if call.id == name] == list(range(each))


@pytest.mark.skipif(sys.platform != "linux", reason="priorities of threads are Linux's")
@pytest.mark.parametrize("niceness", [0, 7])
def test_a_job_stands_behind_other_threads_as_far_as_it_is_told(
    niceness: int, pool: QThreadPool, signals: JobSignals
) -> None:
    found: list[int] = []
    before = os.getpriority(os.PRIO_PROCESS, 0)
    job = Job(niceness)
    job.give(
        Errand(1, lambda: found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())), signals)
    )
    pool.start(job)
    assert pool.waitForDone(5_000)
    assert found == [max(before, niceness)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before
