"""Who is at a file this moment, for those that must not change it under their hands."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class InFlight:
    """Counts what is under way. Every method is called with `lock` held, but for `wait_for_none`."""

    def __init__(self, lock: threading.RLock) -> None:
        self._lock = lock
        self._ended: threading.Condition | None = None  # made for who waits first
        self._count = 0

    def begin(self) -> None:
        self._count += 1

    def end(self) -> None:
        self._count -= 1
        if self._count == 0 and self._ended is not None:
            self._ended.notify_all()

    def wait_for_none(self) -> None:
        """Until nothing is under way; where nothing must begin before, see to that first."""
        with self._lock:
            self._ended = self._ended or threading.Condition(self._lock)
            self._ended.wait_for(lambda: self._count == 0)

    @contextmanager
    def unlocked(self) -> Iterator[None]:
        """Let others have the lock, which is held once, while the block does what may take long."""
        self._lock.release()
        try:
            yield
        finally:
            self._lock.acquire()
