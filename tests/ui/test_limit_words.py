"""What is said of speed limits and their schedule."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from qtapp.domain.download import State, Why
from qtapp.domain.schedule import SpeedProfile
from qtapp.services.speed import SpeedNow
from qtapp.ui import limit_words as words
from qtapp.ui.messages import status_text
from qtapp.ui.models.cells import changed_columns
from qtapp.ui.models.order import Column
from qtapp.ui.row_words import row_hint
from tests.ui.rows import NOW, download

pytestmark = pytest.mark.usefixtures("british")
TODAY = datetime.fromtimestamp(NOW).astimezone()  # a Monday, 14:00
AT_FIVE = TODAY.replace(hour=17).timestamp()
TOMORROW = (TODAY.replace(hour=9) + timedelta(days=1)).timestamp()


@pytest.mark.parametrize(
    ("speed", "text", "hint"),
    [
        (SpeedNow(), "No limit", "The speed is not limited."),
        (SpeedNow(500_000), "Limit 500 kB/s", "All downloads together get at most 500 kB/s."),
        (
            SpeedNow(500_000, True, AT_FIVE, None),
            "Limit 500 kB/s",
            "By schedule, all downloads together get at most 500 kB/s.\nFrom 17:00 on there is no limit.",
        ),
        (
            SpeedNow(2_500_000, False, AT_FIVE, 500_000),
            "Limit 2.5 MB/s",
            "All downloads together get at most 2.5 MB/s.\nFrom 17:00 on it is 500 kB/s, by schedule.",
        ),
        (
            SpeedNow(None, False, TOMORROW, 500_000),
            "No limit",
            "The speed is not limited.\nFrom Tue 09:00 on it is limited to 500 kB/s, by schedule.",
        ),
        (
            SpeedNow(0, True, AT_FIVE, 500_000),
            "Held by schedule",
            "By schedule, nothing is downloaded.\nFrom 17:00 on it is limited to 500 kB/s, by schedule.",
        ),
        (
            SpeedNow(500_000, False, AT_FIVE, 0),
            "Limit 500 kB/s",
            "All downloads together get at most 500 kB/s.\nFrom 17:00 on nothing is downloaded, by schedule.",
        ),
    ],
)
def test_the_limit_is_told_with_whose_it_is_and_what_comes_next(
    speed: SpeedNow, text: str, hint: str
) -> None:
    assert (words.now_text(speed), words.now_hint(speed, NOW)) == (text, hint)


@pytest.mark.parametrize(
    ("days", "since", "until", "limit", "text"),
    [
        (range(5), 540, 1020, 500_000, "Mon–Fri, 09:00–17:00: at most 500 kB/s"),
        ({5, 6}, 1320, 360, None, "Sat, Sun, 22:00–06:00 on the next day: no limit"),
        (range(7), 0, 0, 2_500_000, "Every day, all day: at most 2.5 MB/s"),
        ({0}, 600, 0, 0, "Mon, 10:00–00:00 on the next day: nothing is downloaded"),
        ({0, 2, 3, 4, 6}, 1, 2, None, "Mon, Wed–Fri, Sun, 00:01–00:02: no limit"),
    ],
)
def test_a_profile_is_one_sentence(
    days: set[int], since: int, until: int, limit: int | None, text: str
) -> None:
    assert words.profile_text(SpeedProfile(frozenset(days), since, until, limit)) == text


def test_the_week_begins_with_the_user_s_first_day() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert words.week() == (6, 0, 1, 2, 3, 4, 5)
    assert words.days_text(frozenset({5, 6, 0, 1})) == "Sun–Tue, Sat"
    assert words.clock_text(13 * 60 + 5).replace("\u202f", " ") == "1:05 PM"


def test_a_limited_row_says_so() -> None:
    row = download(1, "a.iso", State.RUNNING, connections=6, limit_bytes_per_second=500_000)
    assert status_text(row, NOW) == "6 connections · at most 500 kB/s"
    assert row_hint(row, NOW).splitlines()[-1] == "This download gets at most 500 kB/s."
    paused = replace(row, state=State.PAUSED)
    assert status_text(paused, NOW) == "Paused"
    assert "500 kB/s" in row_hint(paused, NOW)
    assert "500 kB/s" not in row_hint(replace(row, state=State.DONE), NOW)


@pytest.mark.parametrize(
    ("figures", "status", "hint"),
    [
        (
            (round(AT_FIVE),),
            "Held by schedule · next start 17:00",
            "The speed schedule lets this download continue: 17:00.",
        ),
        ((), "Outside the schedule", "The speed schedule never lets this download continue."),
    ],
)
def test_a_row_that_the_schedule_holds_says_until_when(
    figures: tuple[int, ...], status: str, hint: str
) -> None:
    row = download(1, "a.iso", State.QUEUED, why=Why("outside-schedule", figures))
    assert status_text(row, NOW) == status
    assert row_hint(row, NOW).splitlines()[-1] == hint


def test_another_limit_changes_the_cell_that_says_it() -> None:
    row = download(1, "a.iso", State.RUNNING)
    assert changed_columns(row, replace(row, limit_bytes_per_second=5_000)) == [Column.STATUS]


@pytest.mark.parametrize(
    ("speed", "text"),
    [
        (SpeedNow(), ""),
        (SpeedNow(10**6), ""),
        (SpeedNow(10**6, is_scheduled=True, until=NOW + 3600), "limit ends: 15:00"),
        (SpeedNow(None, until=NOW + 3600, then=10**6), "limit begins: 15:00"),
        (SpeedNow(None, until=NOW + 3600, then=0), "next stop: 15:00"),
        (SpeedNow(0, is_scheduled=True, until=NOW + 3600), "next start: 15:00"),
    ],
)
def test_the_next_edge_of_the_schedule_in_few_words(speed: SpeedNow, text: str) -> None:
    assert words.next_text(speed, NOW) == text
