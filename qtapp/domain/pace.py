"""How fast bytes may come. Pure: the clock is passed in, the waiting is done by whoever asks."""

from __future__ import annotations

# the limits of what a user may set, in bytes per second
LEAST_LIMIT = 1_000
LARGEST_LIMIT = 10**12
# one round of all hands takes about so long, so that a slow rate stays even
ROUND_S = 0.1
# what may be made up for after a pause: long enough for a busy machine, short enough to keep to the rate
CREDIT_S = 0.2
# fewer bytes at a time are not worth the system call, and more calls in a second not the processor's time
LEAST_PIECE_BYTES = 256
PIECES_PER_S = 1000


class Bucket:
    """A byte bucket that is drawn from before the bytes come: who draws waits until its turn is earned.

    `bytes_per_second` None means no limit. Its owner guards it; `now` is seconds of a monotonic clock. What
    was promised before the rate changed belongs to an earlier `generation` and counts no more.
    """

    __slots__ = ("_earned", "_earned_at", "_promised", "bytes_per_second", "generation")

    def __init__(self, bytes_per_second: float | None = None, now: float = 0.0) -> None:
        self.generation = 0
        self.set_rate(bytes_per_second, now)

    def set_rate(self, bytes_per_second: float | None, now: float) -> None:
        """Begin anew with this rate: neither debts nor credit of the one before are kept."""
        self.bytes_per_second = bytes_per_second
        self.generation += 1
        self._promised = 0.0  # bytes, since the rate was set
        self._earned = 0.0
        self._earned_at = now

    def promise(self, count: int, now: float) -> float:
        """Put `count` bytes behind all that was promised before; the place to `wait_s` for."""
        self._earn(now)
        self._promised += count
        return self._promised

    def wait_s(self, place: float, now: float) -> float:
        """Seconds until a promised place is earned."""
        if self.bytes_per_second is None:
            return 0.0
        self._earn(now)
        return max(place - self._earned, 0.0) / self.bytes_per_second

    def give_back(self, count: int, now: float) -> None:
        """So much of a promise is not used: whoever waits has it."""
        self._earn(now)
        self._earned += count

    def piece_bytes(self, part: float, hands: int) -> int:
        """How much to draw at a time by one that is to have so great a part of the rate, while `hands` draw
        in all. There is a limit."""
        assert self.bytes_per_second is not None
        round_s = max(ROUND_S, hands / PIECES_PER_S)
        return max(int(self.bytes_per_second * round_s * part), LEAST_PIECE_BYTES)

    def _earn(self, now: float) -> None:
        if self.bytes_per_second is None:
            return
        self._earned += max(now - self._earned_at, 0.0) * self.bytes_per_second
        self._earned = min(self._earned, self._promised + CREDIT_S * self.bytes_per_second)
        self._earned_at = now
