"""Hours of the week, and what they bring. Pure: the moment and the zone are passed in."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

MINUTES_A_DAY = 24 * 60
# a limit of nothing: no download runs
NOTHING = 0
_DAY_S = 86_400
# one day more than a week: whatever is said once a week has its turn within
_DAYS_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Hours:
    """They hold on some days between two times of the clock on the wall.

    `days` are those they begin on, 0 is Monday. `from_minute` and `to_minute` count from midnight, 0 to 1439;
    where the second is not after the first they go on past midnight.
    """

    days: frozenset[int]
    from_minute: int
    to_minute: int

    def holds_at(self, wall: datetime) -> bool:
        minute = wall.hour * 60 + wall.minute
        begins_today = wall.weekday() in self.days
        if self.from_minute < self.to_minute:
            return begins_today and self.from_minute <= minute < self.to_minute
        began_yesterday = (wall.weekday() - 1) % 7 in self.days
        return (begins_today and minute >= self.from_minute) or (began_yesterday and minute < self.to_minute)


@dataclass(frozen=True, slots=True)
class SpeedProfile(Hours):
    """`bytes_per_second` None means no limit, and NOTHING that no download runs."""

    bytes_per_second: int | None


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether hours hold, and until when that is so: seconds since the epoch, None for good."""

    is_open: bool
    until: float | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """What a schedule says: a limit or None, until when (seconds since the epoch; None: for good), and what
    comes then."""

    bytes_per_second: int | None = None
    until: float | None = None
    then: int | None = None


def phase_at(profiles: Sequence[SpeedProfile], moment: float, zone: tzinfo | None = None) -> Phase:
    """What holds at `moment`, seconds since the epoch: of several profiles the first in their order.

    Without `zone` the clock on the wall is this computer's. An hour that the change to summer time leaves out
    is not there, one that the change back repeats is there twice.
    """
    now = _limit_at(profiles, moment, zone)
    for change in _possible_changes(profiles, moment, zone):
        then = _limit_at(profiles, change, zone)
        if then != now:
            return Phase(now, change, then)
    return Phase(now)


def opening_at(hours: Hours, moment: float, zone: tzinfo | None = None) -> Opening:
    """Whether they hold at `moment`; the rest is as in `phase_at`."""
    is_open = _holds_at(hours, moment, zone)
    for change in _possible_changes((hours,), moment, zone):
        if _holds_at(hours, change, zone) is not is_open:
            return Opening(is_open, change)
    return Opening(is_open)


def _holds_at(hours: Hours, moment: float, zone: tzinfo | None) -> bool:
    return hours.holds_at(datetime.fromtimestamp(moment, zone))


def _limit_at(profiles: Sequence[SpeedProfile], moment: float, zone: tzinfo | None) -> int | None:
    wall = datetime.fromtimestamp(moment, zone)
    return next((profile.bytes_per_second for profile in profiles if profile.holds_at(wall)), None)


def _possible_changes(profiles: Sequence[Hours], moment: float, zone: tzinfo | None) -> tuple[float, ...]:
    """Later moments at which others of them may hold, in their order."""
    if not profiles:
        return ()
    found = set(_clock_changes(moment, zone))
    today = datetime.fromtimestamp(moment, zone).date()
    minutes = {minute for profile in profiles for minute in (profile.from_minute, profile.to_minute)}
    for day in range(_DAYS_AHEAD + 1):
        for minute in minutes:
            found.update(_moments_of(today + timedelta(days=day), minute, zone))
    return tuple(sorted(change for change in found if change > moment))


def _moments_of(day: date, minute: int, zone: tzinfo | None) -> tuple[float, float]:
    """When the wall shows it: twice the same but around a change of the clocks."""
    wall = datetime.combine(day, time(*divmod(minute, 60)), zone)
    return wall.timestamp(), wall.replace(fold=1).timestamp()


def _clock_changes(moment: float, zone: tzinfo | None) -> Iterator[float]:
    """When the clocks are changed within the days to come, to the second."""
    for day in range(_DAYS_AHEAD):
        before, after = int(moment) + day * _DAY_S, int(moment) + (day + 1) * _DAY_S
        offset = _offset_s(before, zone)
        if _offset_s(after, zone) == offset:
            continue
        while after - before > 1:
            middle = (before + after) // 2
            if _offset_s(middle, zone) == offset:
                before = middle
            else:
                after = middle
        yield float(after)


def _offset_s(moment: int, zone: tzinfo | None) -> float:
    """How far the clock on the wall is ahead of UTC."""
    wall = datetime.fromtimestamp(moment, zone).replace(tzinfo=UTC)
    return wall.timestamp() - moment
