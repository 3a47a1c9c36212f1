from __future__ import annotations

import sys

import pytest

from qtapp.domain.speed_samples import WINDOW_S, SpeedSamples, SpeedWindow


def put(samples: SpeedSamples, *speeds: float, since: float = 100.0) -> None:
    for second, speed in enumerate(speeds):
        samples.put(since + second, speed)


def test_nothing_is_known_before_the_first_second() -> None:
    window = SpeedSamples().window()
    assert window == SpeedWindow()
    assert (window.latest, window.average, window.peak) == (None, None, None)


def test_each_second_has_its_speed() -> None:
    samples = SpeedSamples()
    put(samples, 10, 30, 20)
    window = samples.window()
    assert window.speeds == (10, 30, 20)
    assert (window.latest, window.average, window.peak) == (20, 20, 30)


def test_ticks_that_are_late_or_early_leave_no_hole_and_nothing_twice() -> None:
    samples = SpeedSamples()
    for now, speed in ((100.0, 10), (100.4, 12), (101.6, 14), (103.1, 16)):
        samples.put(now, speed)
    assert samples.window().speeds == (12, 14, 14, 16)


def test_while_it_does_not_run_it_has_no_speed() -> None:
    samples = SpeedSamples()
    put(samples, 10, 20)
    put(samples, 30, since=110.0)
    window = samples.window()
    assert window.speeds == (10, 20, *[None] * 8, 30)
    assert window.average == 20


def test_of_all_together_a_pause_is_a_speed_of_none() -> None:
    samples = SpeedSamples(rests_at_zero=True)
    put(samples, 10, 0)
    put(samples, 30, since=110.0)
    assert samples.window().speeds == (10, 0, *[0] * 8, 30)


@pytest.mark.parametrize("away_s", [WINDOW_S, 10_000_000])
def test_what_is_older_than_the_window_is_forgotten_at_once(away_s: int) -> None:
    samples = SpeedSamples()
    put(samples, 10, 20)
    put(samples, 30, since=102.0 + away_s)
    assert samples.window().speeds == (*[None] * (WINDOW_S - 1), 30)


def test_a_day_takes_no_more_memory_than_five_minutes() -> None:
    samples = SpeedSamples()
    put(samples, *range(86_400))
    assert len(samples.window().speeds) == WINDOW_S == 300
    assert sys.getsizeof(samples._speeds) < 2_500


def test_a_clock_that_goes_back_loses_nothing() -> None:
    samples = SpeedSamples()
    put(samples, 10, 20)
    samples.put(50.0, 40)
    assert samples.window().speeds == (10, 40)
