"""Blocking work done by an executor's thread, its result told on the thread that asked."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, Future


class Errand(QObject):
    """One kind of blocking work, from a frozen value to a frozen value.

    `work` runs in a thread of `executor` and must not touch a QObject. An exception it raises surfaces on
    this object's thread, where the program's own handler meets it.
    """

    done = Signal(object)  # what `work` returned
    _came_home = Signal(object)  # Future

    def __init__(self, executor: Executor, work: Callable[[Any], object], parent: QObject) -> None:
        super().__init__(parent)
        self._executor = executor
        self._work = work
        self._under_way = 0
        self._came_home.connect(self._on_came_home, Qt.ConnectionType.QueuedConnection)

    @property
    def is_under_way(self) -> bool:
        return self._under_way > 0

    def start(self, given: object) -> None:
        """Have `given` worked on; does nothing once the executor has been shut down."""
        try:
            future = self._executor.submit(self._work, given)
        except RuntimeError:
            return
        self._under_way += 1
        future.add_done_callback(self._send_home)

    def _send_home(self, future: Future[object]) -> None:
        # in the worker's thread; the window may be gone by now, and nobody waits for the answer then
        with suppress(RuntimeError):
            self._came_home.emit(future)

    @Slot(object)
    def _on_came_home(self, future: Future[object]) -> None:
        self._under_way -= 1
        if not future.cancelled():
            self.done.emit(future.result())
