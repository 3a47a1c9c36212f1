"""How fast bytes may come. Pure: the clock is passed in, the waiting is done by whoever asks."""

from __future__ import annotations

from dataclasses import dataclass

# what may come at once after a pause: long enough not to stutter, short enough to keep to the rate
BURST_S = 0.1


@dataclass(slots=True)
class Bucket:
    """A token bucket of bytes that may run into debt: what has come already must be waited for.

    `bytes_per_second` None means no limit. Its owner guards it; `now` is seconds of a monotonic clock.
    """

    bytes_per_second: float | None
    _paid_until: float = 0.0

    def spend(self, count: int, now: float) -> float:
        """Account for `count` bytes that have come; the seconds to wait before asking for more."""
        if self.bytes_per_second is None:
            return 0.0
        self._paid_until = max(self._paid_until, now - BURST_S) + count / self.bytes_per_second
        return max(self._paid_until - now, 0.0)

    @property
    def piece_bytes(self) -> int | None:
        """How much to read at a time so that a slow rate stays even; None without a limit."""
        return None if self.bytes_per_second is None else max(int(self.bytes_per_second * BURST_S), 1024)
