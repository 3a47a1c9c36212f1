"""How a host that refused is left alone, tried by one download, and taken up again. Pure: the clock is passed
in.

Left alone, one probe, and once that was served slow start: 2 downloads, 4, … A refusal after the host was
left alone doubles the time of the next one; what it asks for by Retry-After goes before.
"""

from __future__ import annotations

import math
from dataclasses import field
from typing import TYPE_CHECKING

from qtapp.domain.retry import RETRY_AFTER_MAX_S, RETRY_AFTER_MIN_S
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

# of a time that no Retry-After has set
JITTER = 0.2
# the least time between two steps of the slow start: a refusal of what came last has come by then
STEP_S = 1.0
# refused so soon after it was taken up again, it has not recovered: the time doubles all the same
RELAPSE_S = 60.0
# so many probes in a row were refused though they came when they had been told to: less than so long is not
# believed any more
WISHES_BELIEVED = 3
DISBELIEF_MAX_S = 60.0
# 2.0 ** 1024 overflows; every cap is reached long before
_MOST_DOUBLINGS = 64


@dataclass(frozen=True, slots=True)
class CoolingTimes:
    """Seconds that a host is left alone for: at first, and at the longest however often it refuses."""

    first_s: float
    longest_s: float


# it has too much to do, and says so
BUSY = CoolingTimes(1.0, 900.0)
# nobody listens: a server that starts anew is there again in a moment
SILENT = CoolingTimes(1.0, 60.0)
# what it served a moment ago it denies now, several times over
DENYING = CoolingTimes(60.0, 900.0)


@dataclass(slots=True)
class Cooling:
    """Of one host. `until`: it is left alone until then. `allowance`: how many downloads that began after
    that may run at once, None for as many as ever. `fruitless`: refusals in a row, those on their way
    together counted once, since it last served anything."""

    until: float = -math.inf
    length_s: float = 0.0
    fruitless: int = 0
    allowance: int | None = None
    _refusals: int = 0
    _ended_at: float = -math.inf
    _stepped_at: float = -math.inf
    _fresh: set[str] = field(default_factory=set)
    _asked_before: float | None = None  # when it was to be tried, had nobody wished for it sooner

    def refuse(
        self, now: float, wish_s: float | None, times: CoolingTimes, chance: Callable[[], float]
    ) -> None:
        """It has refused a download. `wish_s` is its Retry-After, None where it did not say; obeyed between 1
        s and 6 h. `chance` gives a number in [0, 1)."""
        wish = None if wish_s is None else min(max(RETRY_AFTER_MIN_S, wish_s), RETRY_AFTER_MAX_S)
        if now < self.until:
            # it was on its way when the first one was refused
            if wish is not None and now + wish > self.until:
                self.length_s, self.until = wish, now + wish
            return
        if self.allowance is None and now > self._ended_at + max(RELAPSE_S, 2 * self.length_s):
            self._refusals = 0
        asked_before, self._asked_before = self._asked_before, None
        if asked_before is None:
            self._refusals += 1
        self.fruitless += 1
        doubled = min(times.first_s * 2.0 ** min(self._refusals - 1, _MOST_DOUBLINGS), times.longest_s)
        if wish is None:
            self.length_s = doubled * (1.0 + JITTER * (2.0 * chance() - 1.0))
        elif self.fruitless > WISHES_BELIEVED:
            self.length_s = max(wish, min(doubled, DISBELIEF_MAX_S))
        else:
            self.length_s = wish
        if asked_before is not None:
            # that it will not be hurried says nothing new: what it was given before is what it needs
            self.length_s = max(self.length_s, asked_before - now)
        self.until = now + self.length_s
        self.allowance = 1
        self._fresh.clear()

    def try_now(self, now: float) -> None:
        """Somebody asked for it: the probe may start at once."""
        if now < self.until:
            self._asked_before = self.until
            self.until = now

    def take_up(self, now: float) -> None:
        """As many as ever may start."""
        self.until = min(self.until, now)
        self._asked_before = None
        self.allowance = None
        self._fresh.clear()
        self._ended_at = now

    def left_s(self, now: float) -> float:
        """Seconds until it may be tried; 0.0 where it may be already."""
        return max(self.until - now, 0.0)

    def has_room(self, now: float) -> bool:
        return now >= self.until and (self.allowance is None or len(self._fresh) < self.allowance)

    def started(self, download_id: str) -> None:
        if self.allowance is not None:
            self._fresh.add(download_id)

    def ended(self, download_id: str) -> None:
        self._fresh.discard(download_id)

    def served(self, download_id: str, now: float, cap: int) -> bool:
        """A download got what it asked for; whether more may start now. `cap` downloads are as many as ever.

        One that began before the host refused shows nothing: those were never turned away.
        """
        if now < self.until or download_id not in self._fresh or self.allowance is None:
            return False
        self.fruitless = 0
        self._asked_before = None
        if self.allowance > 1 and now < self._stepped_at + STEP_S:
            return False
        self._stepped_at = now
        self.allowance *= 2
        if self.allowance >= cap:
            self.take_up(now)
        return True

    def is_over(self, now: float) -> bool:
        """It is as if it had never refused."""
        return self.allowance is None and now > self._ended_at + max(RELAPSE_S, 2 * self.length_s)

    def recall(self, left_s: float, length_s: float, fruitless: int, now: float) -> None:
        """Go on where an earlier run of the program was, `left_s` before its end."""
        self.until = now + left_s
        self.length_s = length_s
        self.fruitless = self._refusals = fruitless
        self.allowance = 1
