"""Figures as people read them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from qtapp.ui import figures
from qtapp.ui.figures import UNKNOWN, unbroken
from tests.ui.rows import GB, MB, NOW

pytestmark = pytest.mark.usefixtures("british")


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (None, UNKNOWN),
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (8_200_000, "8.2 MB"),
        (99_940_000, "99.9 MB"),
        (99_960_000, "100 MB"),
        (900 * MB, "900 MB"),
        (999_400_000, "999 MB"),
        (999_600_000, "1.0 GB"),
        (3_900 * MB, "3.9 GB"),
        (18_400 * MB, "18.4 GB"),
        (1 << 63, "9.2 EB"),
        (-5, "0 bytes"),
    ],
)
def test_sizes_have_about_three_digits(size: float | None, said: str) -> None:
    assert figures.size_text(size) == said


@pytest.mark.parametrize(
    ("speed", "said"),
    [
        (None, UNKNOWN),
        (0.0, UNKNOWN),
        (0.4, UNKNOWN),
        (870.2, "870 B/s"),
        (42.1e6, "42.1 MB/s"),
        (1.2 * GB, "1.2 GB/s"),
    ],
)
def test_speeds(speed: float | None, said: str) -> None:
    assert figures.speed_text(speed) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, UNKNOWN),
        (float("nan"), UNKNOWN),
        (-1.0, UNKNOWN),
        (0.2, "0 s"),
        (46.0, "46 s"),
        (60.0, "1 min"),
        (83.0, "1 min 20 s"),
        (420.0, "7 min"),
        (3599.0, "59 min"),
        (7500.0, "2 h 5 min"),
        (86400 * 3 + 4 * 3600, "3 d 4 h"),
        (float("inf"), "over 99 d"),
    ],
)
def test_spans_are_as_fine_as_a_guess_can_be_trusted(seconds: float | None, said: str) -> None:
    assert figures.span_text(seconds) == said


@pytest.mark.parametrize(
    ("done", "total", "said"), [(0, 10, "0"), (999, 1000, "99"), (10, 10, "100"), (5, 0, "100")]
)
def test_a_hundred_percent_is_said_of_whole_files_only(done: int, total: int, said: str) -> None:
    assert figures.percent_text(done, total) == f"{said}\u00a0%"


def test_the_language_s_own_marks_are_used() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert figures.size_text(3_900 * MB) == "3,9 GB"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("such as 500 kB/s or 2\u00a0MiB/s.", "such as 500\u00a0kB/\u2060s or 2\u00a0MiB/\u2060s."),
        ("500 \u041a\u0411/\u0441", "500\u00a0\u041a\u0411/\u2060\u0441"),
        ("https://example.org/film.mkv, yes", "https://example.org/film.mkv, yes"),
    ],
)
def test_no_line_ends_within_a_speed(said: str, kept: str) -> None:
    assert unbroken(said) == kept


def test_the_c_locale_says_no_seconds() -> None:
    QLocale.setDefault(QLocale.c())
    assert figures.moment_text(NOW, NOW) == "14:00"


def test_addresses_are_isolated_only_where_their_parts_could_be_turned_round() -> None:
    assert figures.left_to_right("example.org") == "example.org"
    assert figures.left_to_right("/home/\u05d0") == "\u2066/home/\u05d0\u2069"
    QLocale.setDefault(QLocale("ar_EG"))
    assert figures.left_to_right("example.org") == "\u2066example.org\u2069"
    assert not figures.left_to_right("")  # or it would be joined to others as if it said something
