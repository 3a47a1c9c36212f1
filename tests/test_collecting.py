"""The cyclic collector runs on the GUI thread, whoever makes the garbage."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from qtapp.collecting import Collector

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


def test_afterwards_python_collects_again(qtbot: QtBot) -> None:
    was_on = gc.isenabled()
    made = Collector()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    (gc.enable if was_on else gc.disable)()
