"""The speeds of the last minutes, one for each second, as a graph of them needs it. Pure."""

from __future__ import annotations

import math
from array import array

from qtapp.domain.values import dataclass

# as many seconds are remembered; each takes four bytes, so that one download's take 1.2 kB
WINDOW_S = 300
# ticks that are to come once a second may leave one out
_MISSED_S = 3
_NOT_RUNNING = math.nan


@dataclass(frozen=True, slots=True)
class SpeedWindow:
    """`speeds` are bytes per second, one for each second, the latest last; None where there was none: it did
    not run."""

    speeds: tuple[float | None, ...] = ()

    @property
    def latest(self) -> float | None:
        return self.speeds[-1] if self.speeds else None

    @property
    def average(self) -> float | None:
        """Of the seconds in which it ran; None where there were none."""
        known = [speed for speed in self.speeds if speed is not None]
        return sum(known) / len(known) if known else None

    @property
    def peak(self) -> float | None:
        return max((speed for speed in self.speeds if speed is not None), default=None)


class SpeedSamples:
    """A ring of WINDOW_S seconds that grows with what is put into it."""

    __slots__ = ("_at_s", "_rests_at", "_speeds")

    def __init__(self, *, rests_at_zero: bool = False) -> None:
        """`rests_at_zero`: in seconds that nothing was put in for not a byte came; else it did not run."""
        self._speeds = array("f")
        self._at_s = 0
        self._rests_at = 0.0 if rests_at_zero else _NOT_RUNNING

    def put(self, now: float, bytes_per_second: float) -> None:
        """How fast it is at `now`, in seconds of a monotonic clock; a second has one speed, the last one."""
        at_s = round(now)
        gap_s = at_s - self._at_s if self._speeds else 1
        if gap_s <= 0:
            self._speeds[-1] = bytes_per_second
            return
        between = bytes_per_second if gap_s <= _MISSED_S else self._rests_at
        self._speeds.extend([between] * min(gap_s - 1, WINDOW_S))
        self._speeds.append(bytes_per_second)
        del self._speeds[:-WINDOW_S]
        self._at_s = at_s

    def window(self) -> SpeedWindow:
        return SpeedWindow(tuple(None if math.isnan(speed) else speed for speed in self._speeds))
