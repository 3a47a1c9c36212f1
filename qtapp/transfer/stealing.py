"""What of whose range an idle hand is to take: by the time each still needs. Pure, and changes no range."""

from __future__ import annotations

import math
from statistics import median_high
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.transfer.plan import Lease

# how long after its first byte it is noted what a range has brought
AGES_S = (0.05, 0.1, 0.2, 0.4, 0.8)
# a range is not cut into smaller pieces where no speed is known, and never below a crumb
PIECE_BYTES = 1 << 20
CRUMB_BYTES = 64 << 10
# a piece lasts so many times as long as it takes to get going with it
SETUPS_A_PIECE = 2.0
# a hand crawls beside one that is so many times as fast
CRAWLS_BELOW = 4.0
# where so many times as much as has come is still to come, it was a beginning
BEGUN_BELOW = 3
# a piece is taken over where the file is whole so much sooner for it
WORTH_S = 0.15
# bytes that come after so long a pause come in bursts, as from servers that limit a connection by the second;
# the next one may be a little larger than the largest
BURSTY_S = 0.25
ROUGHLY = 0.1
# what has been silent for so long, and for so many times its longest pause, brings nothing any more
STALLED_S = 2.0
STALLED_GAPS = 3.0
# a range that lasted so long tells how fast its hand is, even though it was over before there was a rate
MEASURED_S = 0.2


@dataclass(frozen=True, slots=True)
class Pace:
    """What a hand that asks for work can be expected to do: its speed, None where it has not been seen at
    work, and the seconds from asking a server to the first byte."""

    bytes_per_second: float | None = None
    setup_s: float = 0.0


def worth_stealing(leases: Sequence[Lease], now: float, pace: Pace) -> tuple[Lease, int] | None:
    """Whose range, and how many bytes of its end, all of which nobody has claimed yet; None where nothing is
    worth the asking. `leases` are all there are, with an end each."""
    leases = [lease for lease in leases if _left(lease) > 0]
    if not leases:
        return None
    usual = _usual(leases, now) or pace.bytes_per_second
    thief = usual if pace.bytes_per_second is None else pace.bytes_per_second
    if not usual or not thief:
        parts = [(_left(lease) / part, lease, part) for lease, part in _parts(leases, now)]
        _, lease, part = max(parts, key=lambda found: found[0])
        share = _half(lease, part)
        return (lease, share) if share else None
    victims = [_Victim(lease, _speed(lease, part, usual, now)) for lease, part in _parts(leases, now)]
    victim = max(victims, key=lambda each: (each.needs_s(each.left, now), each.left))
    speeds = sum(each.bytes_per_second for each in victims) + thief
    all_end_s = (sum(each.left for each in victims) + thief * pace.setup_s) / speeds
    share = _share(victim, thief, pace.setup_s, all_end_s, now)
    return (victim.lease, share) if share else None


def speed_of(lease: Lease, leases: Sequence[Lease], now: float) -> float | None:
    """Bytes per second that one of `leases`, which ends, has brought; None where that cannot be told."""
    if (rate := lease.rate(now)) is not None:
        return rate
    if _left(lease) == 0 and now - lease.opened_at >= MEASURED_S:
        return (lease.written - lease.start) / (now - lease.opened_at)
    part = dict(_parts(leases, now))[lease]
    return part * (_usual(leases, now) or _best_so_far(leases)) if part < 1.0 else None


@dataclass(frozen=True, slots=True)
class _Victim:
    lease: Lease
    bytes_per_second: float

    @property
    def left(self) -> int:
        return _left(self.lease)

    def needs_s(self, count: int, now: float) -> float:
        """How long the next `count` bytes take."""
        if count <= 0:
            return 0.0
        if self.bytes_per_second <= 0.0:
            return math.inf
        gap_s = self.lease.longest_gap_s
        next_burst_s = self.lease.came_at + gap_s - now
        if gap_s < BURSTY_S or next_burst_s < 0.0:
            return count / self.bytes_per_second
        bursts = math.ceil(count / self.lease.largest_burst - ROUGHLY)
        return next_burst_s + gap_s * max(bursts - 1, 0)


def _half(lease: Lease, part: float) -> int:
    """A share where no speed is known but how much slower than others the victim is."""
    left, begun = _left(lease), lease.claimed - lease.start
    if left < 2 * PIECE_BYTES:
        return 0
    if part == 1.0 and begun * BEGUN_BELOW <= left:
        # the thief will begin as it did: with a burst, maybe
        return (begun + left) // 2
    return int(left / (1.0 + part))


def _share(victim: _Victim, thief: float, setup_s: float, all_end_s: float, now: float) -> int:
    """How many bytes a thief of that speed is to take, 0 where it is not worth it: both end together, and not
    after all others, as what would be taken from the thief again had better stay where it is."""
    left, speed = victim.left, victim.bytes_per_second
    if speed <= 0.0:
        return left
    least = min(max(CRUMB_BYTES, int(SETUPS_A_PIECE * setup_s * thief)), left)
    share = min(max(int((left - speed * setup_s) * thief / (speed + thief)), 0), left)
    if (share_of_all := (all_end_s - setup_s) * thief) >= least:
        share = int(min(share, share_of_all))
    if speed * CRAWLS_BELOW <= thief and left - share < CRUMB_BYTES:
        share = left
    if share < least:
        return 0
    after_s = max(setup_s + share / thief, victim.needs_s(left - share, now))
    return share if victim.needs_s(left, now) - after_s >= max(WORTH_S, setup_s) else 0


def _usual(leases: Sequence[Lease], now: float) -> float | None:
    """The speed of one that does not crawl, as far as any has been seen at work."""
    seen = [rate for lease in leases if (rate := lease.rate(now) or lease.expected)]
    return median_high(seen) if seen else None


def _best_so_far(leases: Sequence[Lease]) -> float:
    return max(
        (lease.by_age[-1] / AGES_S[len(lease.by_age) - 1] for lease in leases if lease.by_age), default=0.0
    )


def _speed(lease: Lease, part: float, usual: float, now: float) -> float:
    if now - lease.came_at > max(STALLED_S, STALLED_GAPS * lease.longest_gap_s):
        return 0.0
    if (rate := lease.rate(now)) is not None:
        return rate
    return usual * part if part < 1.0 else lease.expected or usual


def _parts(leases: Sequence[Lease], now: float) -> list[tuple[Lease, float]]:
    """Each with 1.0, and with less where it has crawled from its first byte on: it is held against what the
    best of the others had brought when it had been open for as long. Bytes a second would tell nothing yet:
    servers and TCP alike begin with bursts."""
    for lease in leases:
        lease.note_age(now)
    return [(lease, _part(lease, leases)) for lease in leases]


def _part(lease: Lease, leases: Sequence[Lease]) -> float:
    age = len(lease.by_age)
    if not age:
        return 1.0
    mine = max(lease.by_age[-1], 1)
    best = max(other.by_age[age - 1] for other in leases if len(other.by_age) >= age)
    return mine / best if mine * CRAWLS_BELOW < best else 1.0


def _left(lease: Lease) -> int:
    assert lease.end is not None
    return lease.end - lease.claimed
