"""Queues at work: what is paused, closed, moved, deleted; and what a restart makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from qtapp.domain.download import MAIN, Priority, State, Why
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import Hours
from qtapp.services import preemption
from qtapp.services.speed import HELD_LOOKS_EVERY_S
from tests.services.engine import SETTINGS, Moment
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    import pytest

    from qtapp.domain.settings import Settings
    from qtapp.services.queues import QueueNow
    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
BODY = Content(1, 3 * MIB)
FILE = Resource(content=BODY, etag='"v1"')
SLOW = Reply(pace=Pace.rate(200_000))
EVERY_DAY = frozenset(range(7))
NIGHT = Queue("n", "Night")
HOURS = Hours(EVERY_DAY, 60, 360)
PAUSED = replace(NIGHT, is_paused=True)


def having(*queues: Queue, **others: object) -> Settings:
    return replace(SETTINGS, queues=(Queue(MAIN), *queues), **others)  # type: ignore[arg-type]


def at(hour: int, minute: int = 0) -> float:
    """A Monday's moment by this computer's clock."""
    return datetime(2026, 11, 23, hour, minute).astimezone().timestamp()


def add(engine: Engine, queue: str, *urls: str) -> list[str]:
    specs = [engine.spec(url, queue=queue) for url in urls]
    engine.manager.add(specs)
    engine.until(lambda: all(engine.manager.find(spec.id) for spec in specs), "their rows")
    return [spec.id for spec in specs]


def slow_ones(server: HostileServer, number: int) -> list[str]:
    return [server.serve(f"/{item}", FILE, SLOW) for item in range(number)]


def test_no_more_of_a_queue_run_than_it_lets(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=having(replace(NIGHT, running=1)))
    urls = slow_ones(hostile_server, 4)
    one, other = add(engine, "n", *urls[:2])
    others = add(engine, MAIN, *urls[2:])
    engine.until_state(State.RUNNING, one, *others)
    engine.until(lambda: engine.row(other).why == Why("queue-cap", ("Night", 1, 1)), "its reason")
    engine.manager.apply(having(replace(NIGHT, running=2)))
    engine.until_state(State.RUNNING, other)


def test_a_queue_that_is_paused_stops_what_runs_and_goes_on_from_there(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=having(NIGHT))
    urls = slow_ones(hostile_server, 2)
    (night,) = add(engine, "n", urls[0])
    (main,) = add(engine, MAIN, urls[1])
    engine.until(lambda: engine.row(night).bytes_done > 0, "bytes")
    engine.manager.apply(having(PAUSED))
    engine.until_state(State.QUEUED, night)
    why = Why("queue-paused", ("Night",))
    engine.until(lambda: engine.row(night).why == why, "its reason")
    engine.until_state(State.RUNNING, main)
    assert engine.row(night).bytes_done > 0
    engine.until(lambda: engine.manager.totals.waiting == 0, "that it is not counted among those that go on")
    (later,) = add(engine, "n", hostile_server.serve("/later", FILE))
    engine.until(lambda: engine.row(later).why == why, "its reason")
    engine.manager.apply(having(NIGHT))
    engine.until_state(State.RUNNING, night)
    engine.until_state(State.DONE, later)
    first, again = hostile_server.requests("/0")
    assert again.header("Range") not in (None, first.header("Range")), "it goes on from what there is"


def test_start_now_goes_past_a_paused_queue_until_it_is_paused_again(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=having(PAUSED))
    one, other = add(engine, "n", *slow_ones(hostile_server, 2))
    engine.manager.start_now([one])
    engine.until_state(State.RUNNING, one)
    assert engine.state(other) is State.QUEUED
    engine.manager.apply(having(replace(PAUSED, hours=HOURS)))  # another choice: it was paused before
    engine.turn(50)
    assert not engine.manager._wishes.has(one)
    engine.manager.apply(having(NIGHT))
    engine.until_state(State.RUNNING, other)
    engine.manager.apply(having(PAUSED))
    engine.until_state(State.QUEUED, one, other)
    assert not engine.row(one).at_once


def test_one_that_was_to_start_now_and_waits_for_its_host_rests_with_its_queue(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=having(NIGHT))
    busy = Reply(status=429, headers={"Retry-After": "60"})
    (one,) = add(engine, "n", hostile_server.serve("/busy", FILE, busy))
    engine.until_state(State.WAITING, one)
    engine.manager.start_now([one])
    engine.until(lambda: engine.state(one) is State.WAITING and engine.row(one).at_once, "another refusal")
    engine.manager.apply(having(PAUSED))
    engine.until(lambda: not engine.row(one).at_once, "that it is taken back")
    engine.until(lambda: engine.row(one).why == Why("queue-paused", ("Night",)), "its reason")


def test_outside_of_its_hours_a_queue_rests_and_goes_on_by_itself(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    clock = Moment(at(0, 59))
    monotonic = Moment(5.0)
    engine = start_engine(settings=having(replace(NIGHT, hours=HOURS)), now=clock, monotonic=monotonic)
    heard: list[tuple[QueueNow, ...]] = []
    engine.manager.queues.changed.connect(heard.append)
    (night,) = add(engine, "n", *slow_ones(hostile_server, 1))
    closed = Why("queue-closed", ("Night", round(at(1))))
    engine.until(lambda: engine.row(night).why == closed, "its reason")
    timer = engine.manager.queues._timer
    assert timer.interval() == HELD_LOOKS_EVERY_S * 1000
    for moment in (clock, monotonic):
        moment.seconds += 60.0
    timer.timeout.emit()
    engine.until_state(State.RUNNING, night)
    assert timer.interval() == 5 * 3600 * 1000
    clock.seconds = at(6)  # as if the machine had slept
    engine.manager.queues.look_again()
    engine.until_state(State.QUEUED, night)
    engine.until(lambda: engine.row(night).why == Why("queue-closed", ("Night", round(at(1) + 86_400))))
    assert [now[1].held for now in heard] == [None, Why("queue-closed", ("Night", round(at(1) + 86_400)))]


def test_a_download_takes_up_what_the_queue_it_is_moved_to_says(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=having(PAUSED, Queue("d", "Day", bytes_per_second=50_000)))
    one, other = add(engine, MAIN, *slow_ones(hostile_server, 2))
    engine.until_state(State.RUNNING, one, other)
    engine.manager.move_to_queue([one, "unknown"], "n")
    engine.until_state(State.QUEUED, one)
    assert engine.row(one).queue == "n"
    engine.manager.move_to_queue([other], "d")
    engine.until(lambda: engine.row(other).queue == "d", "its queue")
    share = engine.engine._runs[other].transfer.share
    assert share.limits == (None, None, 50_000, None)
    engine.manager.undo_move_to_queue()
    engine.until(lambda: engine.row(other).queue == MAIN, "the way back")
    assert share.limits == (None, None, None, None)
    engine.manager.move_to_queue([one], "no such queue")
    engine.turn(20)
    assert engine.row(one).queue == "n"
    engine.manager.move_to_queue([one], MAIN)
    engine.until_state(State.RUNNING, one)


def test_downloads_of_a_queue_that_is_deleted_go_to_the_main_one(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=having(PAUSED))
    one, other, removed = add(engine, "n", *slow_ones(hostile_server, 3))
    engine.manager.remove([removed])
    engine.until(lambda: engine.manager.find(removed) is None, "the removal")
    engine.manager.apply(SETTINGS)
    engine.until_state(State.RUNNING, one, other)
    assert {engine.row(one).queue, engine.row(other).queue} == {MAIN}
    engine.manager.undo_remove()
    engine.until(lambda: engine.manager.find(removed) is not None, "the undo")
    engine.until(lambda: engine.row(removed).queue == MAIN, "its queue")


def test_links_for_a_queue_that_was_deleted_on_their_way_go_to_the_main_one(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=having(NIGHT))
    (one,) = add(engine, "gone", *slow_ones(hostile_server, 1))
    assert engine.row(one).queue == MAIN
    engine.until_state(State.RUNNING, one)


def test_a_higher_one_of_a_full_queue_gets_the_place_of_a_lower_one_of_it(
    start_engine: StartEngine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preemption, "AGAIN_MS", 20)
    engine = start_engine(settings=having(replace(NIGHT, running=1)))
    urls = slow_ones(hostile_server, 3)
    low, urgent = add(engine, "n", *urls[:2])
    (main,) = add(engine, MAIN, urls[2])
    engine.until(lambda: engine.row(low).can_resume, "bytes that can be gone on from")
    engine.manager.set_priority([urgent], Priority.HIGH)
    engine.until_state(State.RUNNING, urgent, main)
    engine.until_state(State.QUEUED, low)
    engine.until(lambda: engine.row(low).why == Why("made-way"), "its reason")


def test_a_queue_and_start_now_are_there_again_after_a_restart(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """P01: what is paused by the end of the program alone starts beyond all caps again."""
    settings = having(replace(PAUSED, name="Later"), running=1)
    engine = start_engine(settings=settings, restored=True)
    one, other, lost = add(engine, "n", *slow_ones(hostile_server, 3))
    engine.manager.start_now([one])
    engine.until_state(State.RUNNING, one)
    assert engine.close()
    engine = start_engine(settings=settings, restored=True)
    engine.until(lambda: len(engine.manager.downloads()) == 3, "the list")
    assert [(row.queue, row.at_once, row.state) for row in engine.manager.downloads()] == [
        ("n", True, State.PAUSED),
        ("n", False, State.PAUSED),
        ("n", False, State.PAUSED),
    ]
    engine.manager.resume([one, other])
    engine.until_state(State.RUNNING, one)
    engine.until_state(State.QUEUED, other)
    engine.manager.pause([one])
    engine.until_state(State.PAUSED, one)
    assert not engine.row(one).at_once, "somebody has said so"
    assert engine.close()
    engine = start_engine(settings=SETTINGS, restored=True)  # without its queues: the file may be lost
    engine.until(lambda: len(engine.manager.downloads()) == 3, "the list")
    assert {row.queue for row in engine.manager.downloads()} == {MAIN}
    engine.manager.resume([lost])
    engine.until_state(State.RUNNING, lost)
