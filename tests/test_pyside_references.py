"""A guard for a PySide6 that gives away references it does not own (PYSIDE-3474).

PySide6 6.12.0 drops one reference to True on every emission, and one to None on many calls that return
nothing. Python 3.12 and later do not count those objects; Python 3.11 aborts after some hundred emissions. No
short test run shows it, and pip would install that release without a word.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)

if TYPE_CHECKING:
    from collections.abc import Callable

# many times the noise of anything else that may take or leave one in the meantime
ROUNDS = 400
NOISE = 40


class Speaker(QObject):
    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @Slot(object)
    def on_said(self, value: object) -> None:
        self.heard += 1


class NothingToSay(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return None


class Job(QRunnable):
    def run(self) -> None:
        pass


class Thread(QThread):
    def run(self) -> None:
        pass


def emission() -> Callable[[], object]:
    speaker = Speaker()
    speaker.said.connect(speaker.on_said)
    return lambda: speaker.said.emit(1)


def queued_emission() -> Callable[[], object]:
    speaker = Speaker()
    speaker.said.connect(speaker.on_said, Qt.ConnectionType.QueuedConnection)

    def emit_and_deliver() -> None:
        speaker.said.emit(1)
        QCoreApplication.sendPostedEvents(speaker)

    return emit_and_deliver


def void_call() -> Callable[[], object]:
    timer = QTimer()
    return lambda: timer.setInterval(5)


def processed_events() -> Callable[[], object]:
    return QCoreApplication.processEvents


def empty_model_answer() -> Callable[[], object]:
    # the proxy asks from C++, where the answer None is handed over
    model = NothingToSay()
    proxy = QIdentityProxyModel(model)
    proxy.setSourceModel(model)
    index = proxy.index(0, 0)
    return lambda: (model, proxy.data(index))


def runnable() -> Callable[[], object]:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    job = Job()
    job.setAutoDelete(False)

    def run_once() -> None:
        pool.start(job)
        pool.waitForDone()

    return run_once


def thread() -> Callable[[], object]:
    thread = Thread()

    def run_once() -> None:
        thread.start()
        thread.wait()

    return run_once


CONSTRUCTS = [
    emission,
    queued_emission,
    void_call,
    processed_events,
    empty_model_answer,
    runnable,
    thread,
]


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on"
)
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("construct", CONSTRUCTS, ids=lambda construct: construct.__name__)
def test_no_reference_is_given_away(construct: Callable[[], Callable[[], object]]) -> None:
    act = construct()
    act()
    # a reference to spare for each that could be lost: a failure must be told, not abort the tests
    spare = [[None, True, False] for _ in range(20 * ROUNDS)]
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(ROUNDS):
        act()
    after = [sys.getrefcount(one) for one in (None, True, False)]
    drift = {str(one): now - then for one, then, now in zip((None, True, False), before, after, strict=True)}
    assert all(abs(change) < NOISE for change in drift.values()), drift
    assert len(spare) == 20 * ROUNDS


LONG_RUN = """
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

class Speaker(QObject):
    said = Signal(object)
    heard = 0

    @Slot(object)
    def on_said(self, value):
        self.heard += 1

app = QCoreApplication([])
speaker = Speaker()
speaker.said.connect(speaker.on_said)
timer = QTimer()
for number in range(200_000):
    speaker.said.emit(number)
    timer.setInterval(5)
print(speaker.heard)
"""


def test_a_long_run_of_emissions_and_calls_survives() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LONG_RUN], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "200000"), done.stderr
