"""Speed limits by weekday and hour, at every edge that a clock on the wall has."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.schedule import Phase, SpeedProfile, phase_at

if TYPE_CHECKING:
    from collections.abc import Iterator

BERLIN = ZoneInfo("Europe/Berlin")
EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
LIMIT, OTHER = 500_000, 20_000


def minute(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def profile(
    since: str, until: str, rate: int | None = LIMIT, days: frozenset[int] = EVERY_DAY
) -> SpeedProfile:
    return SpeedProfile(days, minute(since), minute(until), rate)


def at(text: str, *, fold: int = 0) -> float:
    """The moment at which the clocks of Berlin show it."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold).timestamp()


OFFICE = profile("09:00", "17:00", days=WEEKDAYS)
NIGHT = profile("22:00", "06:00", days=frozenset({4}))  # Friday's
ALL_DAY = profile("08:00", "08:00", days=frozenset({5}))


@pytest.mark.parametrize(
    ("one", "now", "phase"),
    [
        # 2026-11-23 is a Monday
        (OFFICE, "2026-11-23 08:59:59", Phase(None, at("2026-11-23 09:00"), LIMIT)),
        (OFFICE, "2026-11-23 09:00:00", Phase(LIMIT, at("2026-11-23 17:00"), None)),
        (OFFICE, "2026-11-23 16:59:59.9", Phase(LIMIT, at("2026-11-23 17:00"), None)),
        (OFFICE, "2026-11-27 17:00:00", Phase(None, at("2026-11-30 09:00"), LIMIT)),
        (NIGHT, "2026-11-27 21:59", Phase(None, at("2026-11-27 22:00"), LIMIT)),
        (NIGHT, "2026-11-28 00:00", Phase(LIMIT, at("2026-11-28 06:00"), None)),
        (NIGHT, "2026-11-27 05:00", Phase(None, at("2026-11-27 22:00"), LIMIT)),
        (NIGHT, "2026-11-28 06:00", Phase(None, at("2026-12-04 22:00"), LIMIT)),
        (ALL_DAY, "2026-11-28 08:00", Phase(LIMIT, at("2026-11-29 08:00"), None)),
        (ALL_DAY, "2026-11-29 07:59", Phase(LIMIT, at("2026-11-29 08:00"), None)),
    ],
)
def test_a_profile_begins_and_ends_to_the_minute(one: SpeedProfile, now: str, phase: Phase) -> None:
    assert phase_at((one,), at(now), BERLIN) == phase


def test_sunday_s_night_ends_on_monday() -> None:
    night = profile("22:00", "06:00", days=frozenset({6}))
    assert phase_at((night,), at("2026-11-23 05:59"), BERLIN).bytes_per_second == LIMIT
    assert phase_at((night,), at("2026-11-23 06:00"), BERLIN).bytes_per_second is None


def test_the_first_of_several_profiles_holds() -> None:
    lunch = profile("12:00", "13:00", None)
    later = profile("00:00", "00:00", OTHER)
    profiles = (lunch, OFFICE, later)
    assert phase_at(profiles, at("2026-11-23 11:59"), BERLIN) == Phase(LIMIT, at("2026-11-23 12:00"), None)
    assert phase_at(profiles, at("2026-11-23 12:00"), BERLIN) == Phase(None, at("2026-11-23 13:00"), LIMIT)
    assert phase_at(profiles, at("2026-11-23 17:00"), BERLIN) == Phase(OTHER, at("2026-11-24 09:00"), LIMIT)


@pytest.mark.parametrize("profiles", [(), (profile("00:00", "00:00"),), (profile("00:00", "00:00", None),)])
def test_what_always_is_the_same_has_no_end(profiles: tuple[SpeedProfile, ...]) -> None:
    assert phase_at(profiles, at("2026-03-28 12:00"), BERLIN).until is None


def test_profiles_that_follow_one_another_are_one_phase() -> None:
    profiles = (profile("09:00", "12:00"), profile("12:00", "17:00"))
    assert phase_at(profiles, at("2026-11-23 10:00"), BERLIN).until == at("2026-11-23 17:00")


# clocks of Berlin: on 2026-03-29 02:00 becomes 03:00, on 2026-10-25 03:00 becomes 02:00


def test_an_edge_in_the_hour_that_is_left_out_is_at_the_change() -> None:
    change = at("2026-03-29 03:00")
    begins, ends = profile("02:30", "05:00"), profile("01:00", "02:30")
    assert phase_at((begins,), at("2026-03-29 01:59"), BERLIN) == Phase(None, change, LIMIT)
    assert phase_at((ends,), at("2026-03-29 01:59"), BERLIN) == Phase(LIMIT, change, None)


def test_a_profile_within_the_hour_that_is_left_out_does_not_hold_that_day() -> None:
    within = profile("02:10", "02:50")
    assert phase_at((within,), at("2026-03-29 01:00"), BERLIN).until == at("2026-03-30 02:10")


def test_the_hour_that_comes_twice_holds_twice() -> None:
    early = profile("02:00", "02:30")
    first, second = at("2026-10-25 02:30"), at("2026-10-25 02:30", fold=1)
    assert second - first == 3600
    again = at("2026-10-25 02:00", fold=1)
    assert phase_at((early,), first - 1, BERLIN) == Phase(LIMIT, first, None)
    assert phase_at((early,), first, BERLIN) == Phase(None, again, LIMIT)
    assert phase_at((early,), again, BERLIN) == Phase(LIMIT, second, None)


def test_a_day_of_25_hours_is_told_of_the_day_before() -> None:
    morning = profile("09:00", "10:00")
    now = at("2026-10-24 10:00")
    assert phase_at((morning,), now, BERLIN).until == now + 24 * 3600  # 23 hours to go, and one more


@pytest.fixture
def in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_without_a_zone_this_computer_s_clock_counts(in_new_york: None) -> None:
    zone = ZoneInfo("America/New_York")
    profiles = (profile("01:30", "02:30"), profile("22:00", "06:00", OTHER, WEEKDAYS))
    moment = datetime(2026, 10, 31, 12, tzinfo=zone).timestamp()  # the clocks go back that night
    for _ in range(8):
        phase = phase_at(profiles, moment, zone)
        assert phase_at(profiles, moment) == phase
        assert phase.until is not None
        moment = phase.until


minutes = st.integers(0, 24 * 60 - 1)
some_profile = st.builds(
    SpeedProfile,
    st.frozensets(st.integers(0, 6), min_size=1),
    minutes,
    minutes,
    st.sampled_from([None, LIMIT, OTHER]),
)


@given(st.lists(some_profile, max_size=4), st.integers(0, 14 * 24 * 60), st.booleans())
def test_nothing_changes_before_the_change_that_is_told(
    profiles: list[SpeedProfile], minutes_on: int, in_spring: bool
) -> None:
    """Whatever the profiles and around whatever change of the clocks, minute by minute."""
    start = at("2026-03-22 00:00" if in_spring else "2026-10-18 00:00") + minutes_on * 60
    phase = phase_at(profiles, start, BERLIN)
    end = phase.until if phase.until is not None else start + timedelta(days=8).total_seconds()
    for moment in range(int(start), int(min(end, start + 200 * 3600)), 17 * 60):
        assert _limit(profiles, moment) == phase.bytes_per_second
    if phase.until is not None:
        assert _limit(profiles, phase.until - 1) == phase.bytes_per_second
        assert _limit(profiles, phase.until) == phase.then != phase.bytes_per_second


def _limit(profiles: list[SpeedProfile], moment: float) -> int | None:
    wall = datetime.fromtimestamp(moment, BERLIN)
    day, now = wall.weekday(), wall.hour * 60 + wall.minute
    for one in profiles:
        length = (one.to_minute - one.from_minute) % (24 * 60) or 24 * 60
        for begun_days_ago in (0, 1):
            since = now + 24 * 60 * begun_days_ago - one.from_minute
            if (day - begun_days_ago) % 7 in one.days and 0 <= since < length:
                return one.bytes_per_second
    return None
