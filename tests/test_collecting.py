"""The cyclic collector runs on the GUI thread, whoever makes the garbage."""

from __future__ import annotations

import gc
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from qtapp.collecting import CROWD, Collector
from tests.conftest import pytest_runtest_teardown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Knot:
    """Garbage only the cyclic collector can find."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.itself = self
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(threading.current_thread())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    was_on = gc.isenabled()
    made = Collector()
    yield made
    made.stop()
    (gc.enable if was_on else gc.disable)()


def make_garbage(gone: list[threading.Thread], count: int) -> None:
    for _ in range(count):
        Knot(gone)


def test_what_a_worker_leaves_is_collected_by_the_gui_thread(collector: Collector, qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []
    worker = threading.Thread(target=make_garbage, args=(gone, 5 * gc.get_threshold()[0]))
    worker.start()
    worker.join()
    assert gone == [], "not while the worker makes it"
    QTimer.singleShot(0, lambda: None)
    qtbot.waitUntil(lambda: len(gone) > 0)
    assert set(gone) == {threading.main_thread()}


@pytest.fixture
def thawed() -> Iterator[None]:
    """Nothing that a test leaves out of the collections stays so."""
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("thawed")
def test_a_worker_fills_its_tuples_while_what_there_is_is_counted(collector: Collector) -> None:
    """The history's thread makes the rows of the list so: it was lost where both met."""
    failed: list[SystemError] = []
    is_over = threading.Event()

    def fill() -> None:
        while not is_over.is_set() and not failed:
            try:
                tuple([number] for number in range(2_000))
            except SystemError as error:
                failed.append(error)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    worker = threading.Thread(target=fill)
    worker.start()
    try:
        for _ in range(300):
            make_garbage([], CROWD // 100)
            collector._collect_all()
            if failed:
                break
    finally:
        is_over.set()
        worker.join()
        sys.setswitchinterval(interval)
    assert not failed


def rest(qtbot: QtBot) -> None:
    turns: list[int] = []
    QTimer.singleShot(0, lambda: turns.append(1))
    qtbot.waitUntil(lambda: bool(turns))


@pytest.mark.usefixtures("thawed", "collector")
def test_a_crowd_that_has_come_at_once_is_not_walked_through_at_once_or_ever(qtbot: QtBot) -> None:
    gc.collect()
    before, walked = gc.get_freeze_count(), len(gc.get_objects())
    rows = [[number] for number in range(2 * CROWD)]
    rest(qtbot)
    assert gc.get_freeze_count() >= before + len(rows)
    assert len(gc.get_objects()) < max(walked, CROWD)
    del rows
    assert gc.get_freeze_count() < before + walked + CROWD, "it is gone all the same"


@pytest.mark.usefixtures("thawed", "collector")
def test_rows_that_come_little_by_little_are_walked_through_only_until_they_are_a_crowd(qtbot: QtBot) -> None:
    gc.collect()
    gc.freeze()
    rows: list[list[int]] = []
    most = 0
    while len(rows) < 10 * CROWD:
        rows += [[number] for number in range(CROWD // 10)]
        rest(qtbot)
        most = max(most, len(gc.get_objects()))
    assert most < 3 * CROWD


@pytest.mark.usefixtures("collector")
def test_a_cycle_that_has_lived_a_while_is_collected_in_a_program_without_a_crowd(qtbot: QtBot) -> None:
    gc.collect()
    gc.freeze()  # as the program does when it has started
    try:
        gone: list[threading.Thread] = []
        knot = [Knot(gone)]
        kept: list[object] = []
        for _ in range(30):
            gc.collect(1)  # the oldest by now
        knot.clear()
        for _ in range(400):
            kept = [[number] for number in range(2 * gc.get_threshold()[0])]
            rest(qtbot)
            if gone:
                break
        assert len(gone) == 1
        assert kept
    finally:
        gc.unfreeze()


def test_afterwards_python_collects_again(qtbot: QtBot) -> None:
    was_on = gc.isenabled()
    made = Collector()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    (gc.enable if was_on else gc.disable)()


def test_what_a_test_has_thawed_is_out_of_the_collections_again_before_the_next() -> None:
    """Else each test behind it would walk through all the others that were found."""
    held = gc.get_freeze_count()
    gc.unfreeze()
    pytest_runtest_teardown()
    assert gc.get_freeze_count() > held // 2
    assert held > 10_000
