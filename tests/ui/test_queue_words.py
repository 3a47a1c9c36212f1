from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import MAIN, State, Why
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import Hours
from qtapp.services.queues import QueueNow
from qtapp.ui.messages import status_text
from qtapp.ui.queue_words import (
    deletion_text,
    edge_text,
    hours_text,
    menu_text,
    moved_text,
    queue_row,
    standing_text,
)
from qtapp.ui.row_words import row_hint
from qtapp.ui.waiting_words import why_text
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from collections.abc import Sequence

pytestmark = pytest.mark.usefixtures("british")
EVERY_DAY = frozenset(range(7))
NIGHT = Queue("n", "Night", 2, Path("/big"), 500_000, Hours(EVERY_DAY, 60, 360))
HOUR_S = 3_600


@pytest.mark.parametrize(
    ("kind", "figures", "text"),
    [
        ("queue-cap", ("Night", 2, 2), "2 of 2 running in Night"),
        ("queue-cap", ("", 1, 1), "1 of 1 running in Main"),
        ("queue-paused", ("Night",), "Queue Night is paused"),
        ("queue-paused", ("",), "Queue Main is paused"),
        ("queue-paused", ("{cap}",), "Queue {cap} is paused"),
        ("queue-closed", ("Night",), "Queue Night has no hours to run"),
    ],
)
def test_a_row_says_what_its_queue_has_to_do_with_its_wait(
    kind: str, figures: Sequence[int | str], text: str
) -> None:
    row = download(1, "a.iso", State.QUEUED, why=Why(kind, tuple(figures)))
    assert status_text(row, NOW) == text
    assert len(row_hint(row, NOW).splitlines()) == 3
    assert why_text(kind, tuple(figures)) == text


def test_a_row_says_when_its_queue_starts() -> None:
    soon, days = round(NOW) + HOUR_S // 60, round(NOW) + 3 * 24 * HOUR_S
    row = download(1, "a.iso", State.QUEUED, why=Why("queue-closed", ("Night", soon)))
    words, _, time = status_text(row, NOW).rpartition(" ")
    assert words == "Queue Night starts at"
    assert len(time) == 5
    later = replace(row, why=Why("queue-closed", ("Night", days)))
    assert status_text(later, NOW).startswith("Queue Night starts ")
    assert status_text(later, NOW).split()[-2] in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    assert why_text("queue-closed", ("Night", days)).startswith("Queue Night starts at ")


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (QueueNow(Queue(MAIN)), "Runs"),
        (QueueNow(replace(NIGHT, is_paused=True), Why("queue-paused", ("Night",)), NOW), "Paused"),
        (QueueNow(NIGHT, None, NOW + 60), "Runs · ends"),
        (QueueNow(NIGHT, Why("queue-closed", ("Night", 1)), NOW + 60), "Next start: "),
    ],
)
def test_how_a_queue_stands(standing: QueueNow, words: str) -> None:
    assert standing_text(standing, NOW).startswith(words)


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (QueueNow(NIGHT), ""),
        (QueueNow(NIGHT, None, NOW + 3_600), "Night stops: 15:00"),
        (QueueNow(NIGHT, Why("queue-closed", ("Night", 1)), NOW + 3_600), "Night starts: 15:00"),
        (QueueNow(Queue(MAIN), Why("queue-closed", ("", 1)), NOW + 3_600), "Main starts: 15:00"),
        (QueueNow(replace(NIGHT, name="a" * 60), None, NOW + 3_600), f"{'a' * 23}… stops: 15:00"),
    ],
)
def test_when_a_queue_starts_or_stops_in_few_words(standing: QueueNow, words: str) -> None:
    assert edge_text(standing, NOW) == words


def test_the_row_of_a_queue() -> None:
    assert queue_row(NIGHT, "Runs", 1, 2_000) == (
        "Night",
        "Runs",
        "1 of 2",
        "2,000",
        "500 kB/s",
        "Every day, 01:00–06:00",
        "/big",
    )
    assert queue_row(Queue(MAIN), "Runs", 3, 0) == ("Main", "Runs", "3", "0", "", "Always", "")


def test_hours_around_the_clock() -> None:
    assert hours_text(Hours(frozenset({5, 6}), 0, 0)) == "Sat, Sun, all day"


def test_an_entry_of_a_menu_is_chosen_by_its_figure_and_shows_every_letter_of_its_name() -> None:
    assert menu_text(Queue("x", "R&D"), 2) == "&2 R&&D"
    assert menu_text(Queue("x", "R&D"), 10) == "R&&D"


def test_what_becomes_of_downloads_of_a_deleted_queue() -> None:
    assert deletion_text(0, main_runs=True) == "There are no downloads in it."
    assert deletion_text(1, main_runs=False).startswith("Its download goes to Main.")
    assert "may start there at once" in deletion_text(1, main_runs=True)
    assert deletion_text(1, main_runs=True).endswith("Its file stays where it is.")
    assert deletion_text(2, main_runs=True).endswith("Their files stay where they are.")


def test_a_move_is_told() -> None:
    assert moved_text(1, "Night") == "1 download moved to Night"
    assert moved_text(1, "") == "1 download moved to Main"
