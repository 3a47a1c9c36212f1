"""Who is at a file this moment, for those that must not change it under their hands."""

from __future__ import annotations

import threading


class InFlight:
    """Counts what is under way. Every method is called with `lock` held."""

    def __init__(self, lock: threading.RLock) -> None:
        self._ended = threading.Condition(lock)
        self._count = 0

    def begin(self) -> None:
        self._count += 1

    def end(self) -> None:
        self._count -= 1
        if self._count == 0:
            self._ended.notify_all()

    def wait_for_none(self) -> None:
        """Until nothing is under way; the lock is free meanwhile, so more may begin before."""
        self._ended.wait_for(lambda: self._count == 0)
