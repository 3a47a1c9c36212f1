"""Who fetches which bytes. Pure: no clock, no lock, no file; its owner guards it.

Every byte is owned by at most one lease, and handed out for writing at most once under it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from qtapp.domain.ranges import Ranges
from qtapp.domain.units import RateMeter
from qtapp.transfer.stealing import AGES_S, BURSTY_S, Pace, speed_of, worth_stealing

LEASE_RATE_WINDOW_S = 2.0
UNSEEN = Pace()


@dataclass(slots=True, eq=False)
class Lease:
    """One hand's claim on the bytes from `start` to `end` (None: to wherever the file ends).

    `first_end` is how far the server was asked for it (infinite: to the end of the file); `end` moves down
    when another hand takes the rest, and `is_robbed` says that nothing is left but what was claimed.
    `written` is how far the file has them, `claimed` how far its hand was allowed to write, `flushed` how far
    the device was told to begin with them. `asked_at` is when its hand asked the server, `opened_at` when
    that began to answer, `overlap` how many bytes before `start` it asked for as well. `expected` are the
    bytes a second that its hand brought before, None where it has not been seen at work.

    `by_age` is how much had been written at each of AGES_S after `opened_at`, as far as that is past;
    `came_at` when the last bytes came, and `longest_gap_s` the longest time between some and the next;
    `burst` is what has come since the last gap worth the name, and `largest_burst` the most of that.
    """

    hand: int
    start: int
    end: int | None
    written: int
    claimed: int
    flushed: int
    meter: RateMeter
    first_end: float
    expected: float | None = None
    asked_at: float = 0.0
    opened_at: float = math.inf
    overlap: int = 0
    is_robbed: bool = False
    by_age: list[int] = field(default_factory=list)
    came_at: float = math.inf
    longest_gap_s: float = 0.0
    burst: int = 0
    largest_burst: int = 0

    def rate(self, now: float) -> float | None:
        """Bytes per second; None before it can be told. Falls towards 0 while nothing comes."""
        return self.meter.rate(now)

    def note_age(self, now: float) -> None:
        while len(self.by_age) < len(AGES_S) and now >= self.opened_at + AGES_S[len(self.by_age)]:
            self.by_age.append(self.written - self.start)

    def note_burst(self, count: int, now: float) -> None:
        gap_s = now - self.came_at
        self.longest_gap_s = max(self.longest_gap_s, gap_s)
        self.burst = count if gap_s >= BURSTY_S else self.burst + count
        self.largest_burst = max(self.largest_burst, self.burst)
        self.came_at = now


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

    def lease(self, hand: int, now: float, pace: Pace = UNSEEN) -> Lease | None:
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
            expected=pace.bytes_per_second,
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

    def speed_of(self, lease: Lease, now: float) -> float | None:
        """Bytes per second that its hand has brought, which is done with it; None where that is not known."""
        if not self.holds(lease) or self._is_open_ended:
            return lease.rate(now)
        return speed_of(lease, tuple(self._leases.values()), now)

    def holds(self, lease: Lease) -> bool:
        """Whether it still counts: it was not given back, and the download not started over since."""
        return self._leases.get(lease.hand) is lease

    def lease_of(self, hand: int) -> Lease | None:
        """What the hand has at the moment."""
        return self._leases.get(hand)

    def opened(self, lease: Lease, now: float) -> None:
        """The server begins to answer: it is slow or fast from here on."""
        lease.opened_at = now
        lease.meter = RateMeter(now, LEASE_RATE_WINDOW_S)
        lease.meter.advanced(now, lease.written)

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
        lease.note_age(now)
        lease.note_burst(count, now)
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
        return worth_stealing(tuple(self._leases.values()), now, pace)
