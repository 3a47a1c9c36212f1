"""Many threads under one clock that moves only when all of them wait: seconds pass in milliseconds."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_STARTED_AT = 1000.0
_PATIENCE_S = 20.0


class _Sleep:
    def __init__(self, until: float, bell: threading.Event) -> None:
        self.until = until
        self.bell = bell
        self.is_over = threading.Event()


class SimulatedTime:
    """`now` and `wait` are what a `Pacer` takes; one thread at a time is woken, always the next in time."""

    def __init__(self) -> None:
        self._now = _STARTED_AT
        self._lock = threading.Lock()
        self._all_wait = threading.Event()
        self._busy = 0
        self._sleeping: set[_Sleep] = set()
        self._errors: list[BaseException] = []

    def now(self) -> float:
        return self._now

    @property
    def seconds(self) -> float:
        """How much has passed."""
        return self._now - _STARTED_AT

    def wait(self, bell: threading.Event, seconds: float) -> None:
        """As `Event.wait`, for threads that `run` has started."""
        sleep = _Sleep(self._now + seconds, bell)
        with self._lock:
            self._sleeping.add(sleep)
        self._one_less()
        assert sleep.is_over.wait(_PATIENCE_S)

    def sleep(self, seconds: float) -> None:
        self.wait(threading.Event(), seconds)

    def run(self, *tasks: Callable[[], None]) -> None:
        """Run each on a thread of its own, until all have come to their end."""
        threads = [threading.Thread(target=self._work, args=(task,), daemon=True) for task in tasks]
        self._busy = len(threads)
        for thread in threads:
            thread.start()
        while True:
            assert self._all_wait.wait(_PATIENCE_S)
            self._all_wait.clear()
            if not self._sleeping:
                break
            sleep = min(self._sleeping, key=self._due)
            self._now = max(self._now, self._due(sleep))
            self._sleeping.remove(sleep)
            self._busy = 1
            sleep.is_over.set()
        for thread in threads:
            thread.join()
        if self._errors:
            raise self._errors[0]

    def _due(self, sleep: _Sleep) -> float:
        return self._now if sleep.bell.is_set() else sleep.until

    def _work(self, task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:
            self._errors.append(error)
        finally:
            self._one_less()

    def _one_less(self) -> None:
        with self._lock:
            self._busy -= 1
            if not self._busy:
                self._all_wait.set()
