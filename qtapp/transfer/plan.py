"""Who fetches which bytes. Pure: no clock, no lock, no file; its owner guards it.

Every byte is owned by at most one lease, and handed out for writing at most once under it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qtapp.domain.ranges import Ranges
from qtapp.domain.units import RateMeter

if TYPE_CHECKING:
    from collections.abc import Iterable

# a range is not cut into smaller pieces, unless the hand that has it crawls; then not below a crumb
PIECE_BYTES = 1 << 20
CRUMB_BYTES = 64 << 10
# a hand crawls beside one that is so many times as fast
CRAWLS_BELOW = 4.0
# a piece is taken over where the file is whole so much sooner for it
WORTH_S = 0.25
LEASE_RATE_WINDOW_S = 2.0


@dataclass(frozen=True, slots=True)
class Pace:
    """What a hand that asks for work can be expected to do: its speed, None where it has not been seen at
    work, and the seconds from asking a server to the first byte."""

    bytes_per_second: float | None = None
    setup_s: float = 0.0


@dataclass(slots=True, eq=False)
class Lease:
    """One hand's claim on the bytes from `start` to `end` (None: to wherever the file ends).

    `first_end` is how far the server was asked for it (infinite: to the end of the file); `end` moves down
    when another hand takes the rest, and `is_robbed` says that nothing is left but what was claimed.
    `written` is how far the file has them, `claimed` how far its hand was allowed to write, `flushed` how far
    the device was told to begin with them. `asked_at` is when its hand asked the server, `overlap` how many
    bytes before `start` it asked for as well.
    """

    hand: int
    start: int
    end: int | None
    written: int
    claimed: int
    flushed: int
    meter: RateMeter
    first_end: float
    asked_at: float = 0.0
    overlap: int = 0
    is_robbed: bool = False

    def rate(self, now: float) -> float | None:
        """Bytes per second; None before it can be told. Falls towards 0 while nothing comes."""
        return self.meter.rate(now)


class Plan:
    """The bytes of one download: those written, those on lease, those still to be had.

    `now` is always seconds of the same monotonic clock.
    """

    def __init__(self, total: int | None = None, done: Ranges | None = None) -> None:
        self._leases: dict[int, Lease] = {}
        self.take_up(total, done if done is not None else Ranges())

    def take_up(self, total: int | None, done: Ranges) -> None:
        """Begin with `done` in the file already."""
        assert not self._leases
        self.total = total
        self._settled = done

    @property
    def is_complete(self) -> bool:
        """Every byte of a known total is written."""
        return self.total is not None and self.bytes_done >= self.total

    @property
    def bytes_done(self) -> int:
        return self._settled.total_bytes + sum(lease.written - lease.start for lease in self._leases.values())

    def written(self) -> Ranges:
        """The bytes that are in the file, whether or not they have been synced."""
        done = self._settled
        for lease in self._leases.values():
            if lease.written > lease.start:
                done = done.add(lease.start, lease.written)
        return done

    def lease(self, hand: int, now: float, pace: Pace = Pace()) -> Lease | None:
        """The first gap nobody has, for `hand`; else a part of the range that would be finished last. None
        where nothing is worth the asking."""
        assert hand not in self._leases
        gap = None if self._is_open_ended else self._first_gap() or self._steal(now, pace)
        if gap is None:
            return None
        start, end = gap
        meter = RateMeter(now, LEASE_RATE_WINDOW_S)
        meter.advanced(now, start)
        lease = Lease(
            hand,
            start,
            end,
            written=start,
            claimed=start,
            flushed=start,
            meter=meter,
            first_end=math.inf if end is None else end,
        )
        self._leases[hand] = lease
        return lease

    def robbed(self) -> tuple[int, ...]:
        """The hands whose range others have taken to the last byte that was not claimed."""
        return tuple(hand for hand, lease in self._leases.items() if lease.is_robbed)

    def has_work(self, now: float, pace: Pace) -> bool:
        """Whether one more hand of such a pace would be given something; changes nothing."""
        if self._is_open_ended:
            return False
        return self._first_gap() is not None or self._worth_stealing(now, pace) is not None

    def take_back(self, lease: Lease) -> int | None:
        """Let `lease`, which has come to its end, go on where whoever took the rest has not begun with it.

        Its own body still brings that. Gives whose it was, None where there is nothing to take back.
        """
        if not self.holds(lease) or lease.end is None:
            return None
        for other in self._leases.values():
            untouched = other.end is not None and other.start == lease.end and other.claimed == other.start
            if untouched and other.end is not None and other.end <= lease.first_end:
                lease.end, lease.is_robbed = other.end, False
                del self._leases[other.hand]
                return other.hand
        return None

    def holds(self, lease: Lease) -> bool:
        """Whether it still counts: it was not given back, and the download not started over since."""
        return self._leases.get(lease.hand) is lease

    def claim(self, lease: Lease, count: int) -> int:
        """How many of the next `count` bytes the lease's hand may write now; 0 when its range is over."""
        if not self.holds(lease):
            return 0
        if lease.end is not None:
            count = min(count, lease.end - lease.claimed)
        lease.claimed += count
        return count

    def advance(self, lease: Lease, count: int, now: float) -> None:
        """`count` claimed bytes have been written."""
        lease.written += count
        lease.meter.advanced(now, lease.written)
        assert lease.written <= lease.claimed

    def give_back(self, lease: Lease) -> None:
        """The hand is done with it; what it has written stays, the rest is anybody's again.

        Where nothing was written it goes to the hand it was stolen from, whose body still brings it.
        """
        if not self.holds(lease):
            return
        del self._leases[lease.hand]
        if lease.written > lease.start:
            self._settled = self._settled.add(lease.start, lease.written)
        elif lease.end is not None:
            self._return_to_the_robbed(lease.start, lease.end)

    def bytes_before(self, start: int) -> int:
        """How many bytes are written right before `start`, without a gap and under no lease."""
        return next((end - begin for begin, end in self._settled if end == start), 0)

    def _return_to_the_robbed(self, start: int, end: int) -> None:
        for lease in self._leases.values():
            if lease.end == start and not lease.is_robbed and end <= lease.first_end:
                lease.end = end

    def learn_total(self, total: int) -> None:
        """The size has become known: open leases end there."""
        self.total = total
        for lease in self._leases.values():
            lease.end = total if lease.end is None else min(lease.end, total)

    def start_over(self) -> None:
        """Nothing counts any longer; every lease is void."""
        self.total = None
        self._settled = Ranges()
        self._leases.clear()

    @property
    def _is_open_ended(self) -> bool:
        """Where the file ends is not known: one hand reads on, nobody can share."""
        return any(lease.end is None for lease in self._leases.values())

    def _first_gap(self) -> tuple[int, int | None] | None:
        taken = self._settled
        for lease in self._leases.values():
            assert lease.end is not None
            taken = taken.add(lease.start, lease.end)
        return taken.first_gap(self.total)

    def _steal(self, now: float, pace: Pace) -> tuple[int, int] | None:
        """The end of the range that would be finished last, cut off so that both hands end together."""
        found = self._worth_stealing(now, pace)
        if found is None:
            return None
        victim, share = found
        assert victim.end is not None
        end = victim.end
        victim.end = end - share
        victim.is_robbed = victim.end == victim.claimed
        return victim.end, end

    def _worth_stealing(self, now: float, pace: Pace) -> tuple[Lease, int] | None:
        """Whose range, and how many bytes of its end, all of which nobody has claimed yet."""
        open_leases = [
            lease for lease in self._leases.values() if lease.end is not None and lease.end > lease.claimed
        ]
        if not open_leases:
            return None
        usual = _mean(lease.rate(now) for lease in open_leases) or pace.bytes_per_second
        speeds = {lease.hand: _or(lease.rate(now), usual) for lease in open_leases}
        victim = max(
            open_leases, key=lambda lease: (_seconds(_left(lease), speeds[lease.hand]), _left(lease))
        )
        share = _share(_left(victim), speeds[victim.hand], _or(pace.bytes_per_second, usual), pace.setup_s)
        return (victim, share) if share else None


def _share(left: int, victim: float | None, thief: float | None, setup_s: float) -> int:
    """How many of the `left` bytes a thief is to take, 0 where it is not worth it. Rates as in `Pace`."""
    if victim is None or thief is None or thief <= 0.0:
        return left // 2 if left >= 2 * PIECE_BYTES else 0
    if victim <= 0.0:
        return left
    share = min(max(int((left - victim * setup_s) * thief / (victim + thief)), 0), left)
    crawls = victim * CRAWLS_BELOW <= thief
    if crawls and left - share < CRUMB_BYTES:
        share = left
    if share < (min(CRUMB_BYTES, left) if crawls else PIECE_BYTES):
        return 0
    saved_s = left / victim - max(setup_s + share / thief, (left - share) / victim)
    return share if saved_s >= max(WORTH_S, setup_s) else 0


def _left(lease: Lease) -> int:
    assert lease.end is not None
    return lease.end - lease.claimed


def _seconds(count: int, bytes_per_second: float | None) -> float:
    """How long `count` bytes take; without a speed, by bytes: all are as fast then."""
    if bytes_per_second is None:
        return float(count)
    return count / bytes_per_second if bytes_per_second > 0.0 else math.inf


def _or(rate: float | None, otherwise: float | None) -> float | None:
    return otherwise if rate is None else rate


def _mean(rates: Iterable[float | None]) -> float | None:
    known = [rate for rate in rates if rate is not None]
    return sum(known) / len(known) if known else None
