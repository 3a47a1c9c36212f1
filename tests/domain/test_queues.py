from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from qtapp.domain.download import MAIN, Why
from qtapp.domain.queues import (
    LONGEST_NAME,
    Queue,
    QueueRule,
    is_free,
    name_of,
    new_queue_id,
    opening_of,
    rule_of,
    with_main,
)
from qtapp.domain.schedule import Hours, Opening

BERLIN = ZoneInfo("Europe/Berlin")
EVERY_DAY = frozenset(range(7))
NIGHT = Queue("n", "Night", running=2, hours=Hours(EVERY_DAY, 60, 360))


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).timestamp()


def test_the_main_queue_is_always_there_and_first() -> None:
    assert with_main(()) == (Queue(MAIN),)
    main = Queue(MAIN, "Mine", running=3, folder=Path("/elsewhere"), is_paused=True)
    assert with_main((NIGHT, main)) == (Queue(MAIN, running=3, is_paused=True), NIGHT)


def test_of_two_with_one_id_the_last_counts_and_without_a_name_there_is_none() -> None:
    other = Queue("n", "Later")
    assert with_main((NIGHT, Queue("x"), other)) == (Queue(MAIN), other)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Night  shift ", "Night shift"),
        ("a\nb\u202ec\x00d", "a b c d"),
        ("\t\n", ""),
        ("x" * 200, "x" * LONGEST_NAME),
    ],
)
def test_a_name_is_one_line_that_hides_nothing(text: str, name: str) -> None:
    assert name_of(text) == name


def test_no_two_queues_are_called_the_same() -> None:
    queues = (Queue(MAIN), NIGHT)
    assert not is_free("NIGHT", queues)
    assert is_free("Night", queues, but_for="n")
    assert is_free("Day", queues)


def test_ids_are_never_given_twice() -> None:
    assert len({new_queue_id() for _ in range(100)}) == 100


def test_a_queue_without_hours_runs_always() -> None:
    assert opening_of(Queue(MAIN), 0.0) == Opening(is_open=True)
    assert rule_of(Queue(MAIN), Opening(is_open=True)) == QueueRule()


def test_outside_of_its_hours_nothing_of_a_queue_runs_and_when_it_starts_is_told() -> None:
    opening = opening_of(NIGHT, at("2026-11-27 22:00"), BERLIN)
    assert opening == Opening(is_open=False, until=at("2026-11-28 01:00"))
    held = Why("queue-closed", ("Night", round(at("2026-11-28 01:00"))))
    assert rule_of(NIGHT, opening) == QueueRule("Night", 2, held)
    inside = opening_of(NIGHT, at("2026-11-28 01:00"), BERLIN)
    assert inside == Opening(is_open=True, until=at("2026-11-28 06:00"))
    assert rule_of(NIGHT, inside) == QueueRule("Night", 2)


def test_hours_that_never_come_are_told_without_a_time() -> None:
    queue = Queue("x", "Never", hours=Hours(frozenset(), 0, 60))
    assert rule_of(queue, opening_of(queue, 0.0)).held == Why("queue-closed", ("Never",))


def test_a_pause_by_hand_is_told_before_the_hours() -> None:
    paused = Queue("n", "Night", hours=NIGHT.hours, is_paused=True)
    rule = rule_of(paused, Opening(is_open=False, until=1.0))
    assert rule.held == Why("queue-paused", ("Night",))
    assert rule.is_paused
    assert not QueueRule(held=Why("queue-closed", ("Night", 1))).is_paused


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        # the clocks of Berlin are put back at 03:00 on 2026-10-25: the hour from 2 to 3 is there twice
        ("2026-10-25 00:30", Opening(is_open=False, until=at("2026-10-25 01:00"))),
        ("2026-10-25 01:30", Opening(is_open=True, until=at("2026-10-25 06:00"))),
        ("2026-10-25 06:00", Opening(is_open=False, until=at("2026-10-26 01:00"))),
    ],
)
def test_hours_follow_the_clock_on_the_wall(now: str, opening: Opening) -> None:
    assert opening_of(NIGHT, at(now), BERLIN) == opening


def test_hours_on_every_day_from_a_time_to_itself_never_end() -> None:
    queue = Queue("x", "Always", hours=Hours(EVERY_DAY, 0, 0))
    assert opening_of(queue, at("2026-11-27 22:00"), BERLIN) == Opening(is_open=True)
