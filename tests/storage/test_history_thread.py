"""The history's worker on its own thread alone: elsewhere Qt would lose what is written without a word."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMetaMethod, QObject, QThread

from qtapp.storage.history_facts import Batch, Closing
from qtapp.storage.history_forgetting import Forget
from qtapp.storage.history_schema import LISTED_PAGE, MIGRATIONS
from qtapp.storage.history_worker import HistoryWorker
from tests.storage.histories import QUICK, a_download

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

CALLS: dict[str, tuple[object, ...]] = {
    "open": (),
    "write": (Batch(rows=(a_download(),), ticket=1),),
    "load": (LISTED_PAGE,),
    "load_timeline": ("0" * 32,),
    "change": ((1, Forget((1,), 0.0)),),
    "close": (Closing(write_until=0.0, back_up_until=0.0),),
    "_go_on": (),
    "_load_page": ((LISTED_PAGE, 0),),
    "_back_up_if_due": (),
}


@pytest.fixture
def worker(qapp: QCoreApplication, history_file: Path) -> Iterator[HistoryWorker]:
    """One that belongs to a thread which is not this one, and is over."""
    made = HistoryWorker(history_file, time.time, QUICK, MIGRATIONS)
    thread = QThread()
    made.moveToThread(thread)
    yield made
    assert not thread.isRunning()


def slots_of_its_own(worker: QObject) -> set[str]:
    described = worker.metaObject()
    methods = [
        described.method(number) for number in range(described.methodOffset(), described.methodCount())
    ]
    return {
        bytes(method.name().data()).decode()
        for method in methods
        if method.methodType() is QMetaMethod.MethodType.Slot
    }


def test_every_slot_is_known_here(worker: HistoryWorker) -> None:
    """C10."""
    assert slots_of_its_own(worker) == set(CALLS)


@pytest.mark.parametrize("slot", CALLS)
def test_a_slot_called_from_another_thread_is_an_error_and_touches_nothing(
    slot: str, worker: HistoryWorker, history_file: Path
) -> None:
    """C10."""
    with pytest.raises(AssertionError) as caught:
        getattr(worker, slot)(*CALLS[slot])
    called = [entry.name for entry in caught.traceback[1:]]
    assert called == [slot, "_assert_thread"], "each looks by itself, before anything else"
    assert not history_file.exists()
