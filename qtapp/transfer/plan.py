"""Who fetches which bytes. Pure: no clock, no lock, no file; its owner guards it.

Every byte is owned by at most one lease, and handed out for writing at most once under it.
"""

from __future__ import annotations

from dataclasses import dataclass

from qtapp.domain.ranges import Ranges


@dataclass(slots=True, eq=False)
class Lease:
    """One hand's claim on the bytes from `start` to `end` (None: to wherever the file ends).

    `written` is how far the file has them; `claimed` how far its hand was allowed to write; `flushed` how far
    the device was told to begin with them.
    """

    hand: int
    start: int
    end: int | None
    written: int
    claimed: int
    flushed: int


class Plan:
    """The bytes of one download: those written, those on lease, those still to be had."""

    def __init__(self, total: int | None = None, done: Ranges | None = None) -> None:
        self.total = total
        self._settled = done if done is not None else Ranges()
        self._leases: dict[int, Lease] = {}

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

    def lease(self, hand: int) -> Lease | None:
        """The first gap nobody has, for `hand`; None if there is none."""
        assert hand not in self._leases
        taken = self._settled
        for other in self._leases.values():
            if other.end is None:
                return None  # where the file ends is not known: one hand reads on, nobody can share
            taken = taken.add(other.start, other.end)
        gap = taken.first_gap(self.total)
        if gap is None:
            return None
        start, end = gap
        lease = Lease(hand, start, end, written=start, claimed=start, flushed=start)
        self._leases[hand] = lease
        return lease

    def claim(self, lease: Lease, count: int) -> int:
        """How many of the next `count` bytes the lease's hand may write now; 0 when its range is over."""
        if self._leases.get(lease.hand) is not lease:
            return 0
        if lease.end is not None:
            count = min(count, lease.end - lease.claimed)
        lease.claimed += count
        return count

    def advance(self, lease: Lease, count: int) -> None:
        """`count` claimed bytes have been written."""
        lease.written += count
        assert lease.written <= lease.claimed

    def give_back(self, lease: Lease) -> None:
        """The hand is done with it; what it has written stays, the rest is anybody's again."""
        if self._leases.get(lease.hand) is lease:
            del self._leases[lease.hand]
            if lease.written > lease.start:
                self._settled = self._settled.add(lease.start, lease.written)

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
