"""A wait for more of a body that is told of when it gets long: there may be something to be done about it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _nobody() -> None:
    pass


class Silence:
    """One wire's. `since` is when it began to wait, infinite while it does not; other threads may read it."""

    def __init__(self) -> None:
        self.since = math.inf
        self._after_s = math.inf
        self._tell: Callable[[], None] = _nobody

    def report(self, after_s: float, tell: Callable[[], None]) -> None:
        """From now on have `tell` called, on the waiting thread, once in each wait that lasts so long."""
        self._after_s, self._tell = after_s, tell

    def is_long(self, now: float) -> bool:
        """Whether it has lasted so long by then: by its own measure, as that is when it is told of."""
        return now - self.since >= self._after_s

    def wait(self, now: float, limit_s: float, is_over: Callable[[float], bool]) -> bool:
        """Whether it ends within `limit_s`; `is_over` waits for so many seconds and tells whether it did."""
        self.since = now
        try:
            if self._after_s < limit_s:
                if is_over(self._after_s):
                    return True
                self._tell()
                limit_s -= self._after_s
            return is_over(limit_s)
        finally:
            self.since = math.inf
