"""One moment by which several things are to be over: each has what those before it have left."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Self

from qtapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Deadline:
    """`at` is of the monotonic clock, in seconds."""

    at: float

    @classmethod
    def within(cls, seconds: float) -> Self:
        return cls(time.monotonic() + seconds)

    def before(self, seconds: float) -> Deadline:
        """So much sooner, for what has something to come after it."""
        return replace(self, at=self.at - seconds)

    def left_s(self) -> float:
        """0 once it is past."""
        return max(0.0, self.at - time.monotonic())

    def left_ms(self) -> int:
        return round(self.left_s() * 1000)
