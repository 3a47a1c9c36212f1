from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.units import (
    RateMeter,
    SizeUnits,
    exact_quantity,
    format_bytes,
    format_duration,
    format_rate,
    parse_rate,
    parse_size,
    parse_speed,
    seconds_left,
)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("0", 0),
        ("1024", 1024),
        ("500K", 512_000),
        ("500k", 512_000),
        ("2M", 2 << 20),
        ("1.5M", 3 << 19),
        (".5M", 1 << 19),
        ("2 GiB", 2 << 30),
        ("2GB", 2 << 30),
        ("1T", 1 << 40),
        ("1P", 1 << 50),
        (" 10 B ", 10),
        ("9007199254740993", 9_007_199_254_740_993),
    ],
)
def test_sizes_are_read_with_k_as_1024(text: str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(
    "text",
    ["", "K", "-1", "+1", "1e9", "1,5M", "1.M", "5X", "M5", "5 K K", "nan", "٣K", "1_000", "9" * 18 + "P"],
)
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a size|too large"):
        parse_size(text)


@pytest.mark.parametrize(
    ("text", "rate"), [("500K", 512_000), ("1.5 MiB/s", 3 << 19), ("1", 1), ("2M/S", 2 << 20)]
)
def test_rates_are_read(text: str, rate: int) -> None:
    assert parse_rate(text) == rate


@pytest.mark.parametrize("text", ["0", "0.1", "0K", "fast", "/s", ""])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a size|at least one byte"):
        parse_rate(text)


@pytest.mark.parametrize(
    ("text", "speed"),
    [
        ("500 kB/s", 500_000),
        ("500kb", 500_000),
        ("500k", 500_000),
        ("2 MiB/s", 2 << 20),
        ("1,5 MB/s", 1_500_000),
        ("1.5\u00a0MB / s", 1_500_000),
        ("0.1 GB/S", 100_000_000),
        ("1.1 KB/s", 1100),
        ("3 Mo/s", 3_000_000),
        ("12", 12),
    ],
)
def test_speeds_are_read_as_the_window_writes_them(text: str, speed: int) -> None:
    assert parse_speed(text) == speed


@pytest.mark.parametrize("text", ["", "fast", "-1 KB/s", "1,000,000", "5 Mbit/s", "2 MB/min", "9" * 18 + "P"])
def test_what_is_no_speed_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a speed|too large"):
        parse_speed(text)


@pytest.mark.parametrize(
    ("number", "units", "digits", "power"),
    [
        (500_000, SizeUnits.DECIMAL, "500", 1),
        (1_500_000, SizeUnits.DECIMAL, "1.5", 2),
        (2 << 20, SizeUnits.DECIMAL, "2097.152", 1),
        (12, SizeUnits.DECIMAL, "12", 0),
        (2 << 20, SizeUnits.BINARY, "2", 2),
        (1_000_000, SizeUnits.BINARY, "976.5625", 1),
        (1000, SizeUnits.BINARY, "1000", 0),
    ],
)
def test_a_quantity_is_written_without_loss(number: int, units: SizeUnits, digits: str, power: int) -> None:
    assert exact_quantity(number, units) == (digits, power)


@given(st.integers(0, (1 << 53) - 1), st.sampled_from(SizeUnits))
def test_a_written_quantity_is_read_as_the_same(number: int, units: SizeUnits) -> None:
    digits, power = exact_quantity(number, units)
    assert parse_speed(f"{digits} {units.names[power]}/s") == number


def fed(meter: RateMeter, start: float, seconds: float, bytes_per_second: float, first: int = 0) -> int:
    """Advances the meter ten times a second; gives the bytes done at the end."""
    done = first
    for step in range(int(seconds * 10) + 1):
        done = first + round(step * bytes_per_second / 10)
        meter.advanced(start + step / 10, done)
    return done


def test_a_steady_stream_is_shown_at_its_rate_from_the_first_second_on() -> None:
    meter = RateMeter(100.0)
    fed(meter, 100.0, 1.0, 1_000_000)
    early = meter.rate(101.0)
    fed(meter, 101.0, 30.0, 1_000_000, first=1_000_000)
    late = meter.rate(131.0)
    assert early == pytest.approx(1_000_000, rel=0.05)
    assert late == pytest.approx(1_000_000, rel=0.05)


def test_nothing_is_said_before_there_is_a_second_of_data() -> None:
    meter = RateMeter(0.0)
    assert meter.rate(50.0) is None
    meter.advanced(50.0, 0)
    meter.advanced(50.9, 1_000_000)
    assert meter.rate(50.9) is None
    assert meter.rate(51.0) is not None


def test_what_was_there_before_is_not_speed() -> None:
    meter = RateMeter(0.0)
    meter.advanced(5.0, 3_000_000_000)
    meter.advanced(6.0, 3_000_000_000)
    assert meter.rate(6.5) == 0.0


def test_silence_brings_the_rate_down_to_nothing() -> None:
    meter = RateMeter(0.0)
    fed(meter, 0.0, 10.0, 1_000_000)
    rates = [meter.rate(10.0 + silent_s) for silent_s in (0, 3, 10, 60)]
    assert all(rate is not None for rate in rates)
    assert rates == sorted(rates, key=lambda rate: -(rate or 0))
    assert (rates[-1] or 0) < 1.0


def test_a_change_of_speed_is_seen_within_some_windows() -> None:
    meter = RateMeter(0.0, window_s=3.0)
    done = fed(meter, 0.0, 20.0, 10_000_000)
    fed(meter, 20.0, 12.0, 1_000_000, first=done)
    assert meter.rate(32.0) == pytest.approx(1_000_000, rel=0.25)


def test_starting_over_measures_anew() -> None:
    meter = RateMeter(0.0)
    fed(meter, 0.0, 5.0, 1_000_000)
    meter.advanced(5.1, 0)
    assert meter.rate(5.2) is None
    fed(meter, 5.1, 2.0, 500)
    assert meter.rate(7.1) == pytest.approx(500, rel=0.1)


@given(st.lists(st.tuples(st.floats(-1, 5), st.integers(-(10**6), 10**9)), max_size=30))
def test_the_rate_is_never_negative_whatever_clock_and_counter_do(steps: list[tuple[float, int]]) -> None:
    now, done = 0.0, 0
    meter = RateMeter(now)
    for elapsed_s, gained in steps:
        now, done = now + elapsed_s, max(0, done + gained)
        meter.advanced(now, done)
        rate = meter.rate(now)
        assert rate is None or rate >= 0


@pytest.mark.parametrize(
    ("done", "total", "rate", "left_s"),
    [
        (0, 1000, 100.0, 10.0),
        (1000, 1000, None, 0.0),
        (1200, 1000, 5.0, 0.0),
        (0, None, 100.0, None),
        (0, 1000, None, None),
        (0, 1000, 0.0, None),
        (0, 1 << 50, 1.0, None),
        (0, 1000, float("nan"), None),
        (0, 1000, 1e-300, None),
    ],
)
def test_the_time_left_is_given_only_where_it_is_known(
    done: int, total: int | None, rate: float | None, left_s: float | None
) -> None:
    assert seconds_left(done, total, rate) == left_s


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1.0 KiB"),
        (1536, "1.5 KiB"),
        ((1 << 20) - 1, "1.0 MiB"),
        (3 << 19, "1.5 MiB"),
        (1 << 60, "1.0 EiB"),
        (1 << 72, "4096.0 EiB"),
    ],
)
def test_bytes_are_written_in_binary_units(count: int, text: str) -> None:
    assert format_bytes(count, SizeUnits.BINARY) == text
    assert format_rate(count, SizeUnits.BINARY) == f"{text}/s"


@pytest.mark.parametrize(
    ("count", "text"),
    [(999, "999 B"), (1000, "1.0 kB"), (999_949, "999.9 kB"), (999_950, "1.0 MB"), (2 * 10**21, "2000.0 EB")],
)
def test_bytes_are_written_in_decimal_units(count: int, text: str) -> None:
    assert format_bytes(count, SizeUnits.DECIMAL) == text
    assert format_rate(count, SizeUnits.DECIMAL) == f"{text}/s"


def test_a_fraction_of_a_byte_below_the_next_unit_is_written_in_it() -> None:
    assert format_bytes(1023.7, SizeUnits.BINARY) == "1.0 KiB"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0 s"),
        (0.2, "0 s"),
        (59.4, "59 s"),
        (59.6, "1 min 0 s"),
        (80, "1 min 20 s"),
        (7500, "2 h 5 min"),
        (100_000, "1 d 3 h"),
    ],
)
def test_durations_are_written_in_their_two_largest_units(seconds: float, text: str) -> None:
    assert format_duration(seconds) == text
