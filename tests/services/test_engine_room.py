"""The engine room: one outcome for each start, and nothing taken up that is about to vanish."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import (
    Completed,
    Download,
    Failed,
    Outcome,
    Progress,
    State,
    Stopped,
    StopReason,
    Verified,
)
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.proxies import one_for_all, parse_proxy
from qtapp.domain.proxy_plan import ProxyPlan
from qtapp.services import engine_room
from qtapp.services.engine_room import EngineRoom
from tests.services.engine import SETTINGS, Engine, Moment
from tests.support.files import Content
from tests.support.proxies import SmallSocks
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
FILE = Resource(content=Content(1, 2 * MIB), etag='"v1"')


class Rooms:
    """An engine room used without its manager."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.clock = Moment()
        workshop = replace(engine.workshop, clock=self.clock)
        self.room = EngineRoom(workshop, engine.pool, engine.signals)
        self.room.make_room(4, 8)
        self.ended: list[Outcome] = []
        self.progressed: list[Progress] = []
        self.quiet: list[str] = []
        self.room.ended.connect(self.ended.append)
        self.room.progressed.connect(self.progressed.append)
        self.room.fell_quiet.connect(self.quiet.append)
        # it would complain of outcomes it does not wait for
        engine.signals.told.disconnect(engine.engine._on_told)

    def row(self, url: str, attempts: int = 1) -> Download:
        return Download(self.engine.spec(url), State.CONNECTING, "a.bin", attempts=attempts)

    def until_ended(self, count: int = 1) -> Outcome:
        self.engine.until(lambda: len(self.ended) >= count, f"{count} outcomes")
        assert len(self.ended) == count, self.ended
        return self.ended[-1]


@pytest.fixture
def rooms(start_engine: StartEngine) -> Iterator[Rooms]:
    made = Rooms(start_engine())
    yield made
    made.room.stop_all(StopReason.QUIT)
    assert made.engine.run(made.room.wait_idle(5.0))


def test_a_start_brings_one_outcome_and_ends_being_idle(rooms: Rooms, hostile_server: HostileServer) -> None:
    row = rooms.row(hostile_server.serve("/a.bin", FILE))
    rooms.room.start(row)
    assert rooms.room.is_running(row.id)
    assert rooms.room.running_ids() == (row.id,)
    outcome = rooms.until_ended()
    assert isinstance(outcome, Completed)
    assert (outcome.id, outcome.attempt, outcome.bytes_total) == (row.id, 1, 2 * MIB)
    assert not rooms.room.is_running(row.id)
    assert rooms.engine.run(rooms.room.wait_idle(1.0))
    assert all(progress.bytes_total == 2 * MIB for progress in rooms.progressed)


def test_a_run_is_over_when_its_outcome_is_told(rooms: Rooms, hostile_server: HostileServer) -> None:
    row = rooms.row(hostile_server.serve("/a.bin", FILE))
    seen: list[bool] = []
    rooms.room.ended.connect(lambda outcome: seen.append(rooms.room.is_running(outcome.id)))
    rooms.room.start(row)
    rooms.until_ended()
    assert seen == [False]


@pytest.mark.parametrize("reason", list(StopReason))
def test_a_stop_is_told_by_its_reason(
    rooms: Rooms, hostile_server: HostileServer, reason: StopReason
) -> None:
    row = rooms.row(hostile_server.serve("/a.bin", FILE, Reply(stall_after=MIB)))
    rooms.room.start(row)
    hostile_server.wait_for_stall("/a.bin")
    rooms.room.stop(row.id, reason)
    rooms.room.stop(row.id, StopReason.CANCEL)
    rooms.room.stop("nobody", StopReason.CANCEL)
    outcome = rooms.until_ended()
    assert isinstance(outcome, Stopped)
    assert outcome.reason is reason


def test_what_came_just_before_it_fell_silent_is_told_once(
    rooms: Rooms, hostile_server: HostileServer
) -> None:
    """S19: within a tenth of a second of the last report, and with nothing behind it."""
    row = rooms.row(hostile_server.serve("/a.bin", FILE, Reply(stall_after=MIB)))
    rooms.room.start(row)
    plan = rooms.room._runs[row.id].transfer._plan
    rooms.engine.until(lambda: plan.bytes_done == MIB, "the bytes")
    for _tick in range(2):
        rooms.clock.seconds += engine_room.QUIET_AFTER_S + 0.1
        rooms.room._on_quiet_tick()
        rooms.engine.until(lambda: any(one.bytes_done == MIB for one in rooms.progressed), "word of them")
    assert [one.bytes_done for one in rooms.progressed].count(MIB) == 1


def test_what_is_late_from_an_earlier_run_is_dropped(
    rooms: Rooms, hostile_server: HostileServer, caplog: pytest.LogCaptureFixture
) -> None:
    row = rooms.row(hostile_server.serve("/a.bin", FILE, Reply(stall_after=MIB)), attempts=2)
    rooms.room.start(row)
    hostile_server.wait_for_stall("/a.bin")
    rooms.engine.until(lambda: rooms.progressed, "a report")
    late = Progress(row.id, 1, 9, 9, None, 1, (), "a.bin")
    rooms.engine.signals.say(late)
    rooms.engine.signals.say(replace(late, id="nobody"))
    rooms.engine.signals.say(Failed(row.id, 1, ErrorKind.BUG, "", 0))
    rooms.engine.until(lambda: "nobody waits for" in caplog.text, "a complaint")
    assert late not in rooms.progressed
    assert rooms.ended == []
    assert rooms.room.is_running(row.id)


@pytest.mark.parametrize("is_whole", [True, False])
def test_how_far_a_run_was_is_told_unless_it_came_through_meanwhile(
    is_whole: bool, rooms: Rooms, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """Of one that failed the name is still needed: its part file is called after it."""
    row = rooms.row(hostile_server.serve("/a.bin", FILE, Reply(stall_after=MIB)))
    rooms.room.start(row)
    hostile_server.wait_for_stall("/a.bin")
    rooms.engine.until(lambda: rooms.progressed, "a report")
    token = rooms.room._runs[row.id].token
    last = Progress(row.id, 1, 9, 9, None, 1, (), "real.bin")
    completed = Completed(row.id, 1, tmp_path / "a.bin", 9, Verified.LENGTH)
    failed = Failed(row.id, 1, ErrorKind.STALLED, "", 0)
    caught_up: list[int] = []
    rooms.room.caught_up.connect(lambda _nothing: caught_up.append(len(rooms.ended)))
    rooms.engine.signals.say(last, completed if is_whole else failed)
    rooms.until_ended()
    assert (last in rooms.progressed) != is_whole
    assert caught_up == [1]
    token.stop(StopReason.CANCEL)
    rooms.engine.until(lambda: not rooms.room._jobs, "the end of the hand")


def test_a_run_that_falls_quiet_is_told_of_though_others_start_all_the_time(
    rooms: Rooms, hostile_server: HostileServer
) -> None:
    slowly = Reply(pace=Pace.rate(4 * MIB), stall_after=MIB)
    stalled = rooms.row(hostile_server.serve("/a.bin", FILE, slowly))
    rooms.room.start(stalled)
    rooms.engine.until(lambda: rooms.progressed, "a report")
    url = hostile_server.serve("/b.bin", Resource(content=b"small"))
    for number in range(2_000):
        if rooms.quiet:
            break
        # each time: the last report of what came is told when some of the others have ended
        rooms.clock.seconds += engine_room.QUIET_AFTER_S + 1
        rooms.room.start(rooms.row(url))
        rooms.until_ended(number + 1)
    assert set(rooms.quiet) == {stalled.id}


def test_a_run_waits_until_its_old_part_has_gone(
    rooms: Rooms, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    discarded: list[str] = []

    def discard(folder: object, name: str, download_id: str, disk: object) -> None:
        may_go_on.wait(5)
        discarded.append(download_id)

    monkeypatch.setattr(engine_room, "discard_left_behind", discard)
    row = rooms.row(hostile_server.serve("/a.bin", FILE))
    other = rooms.row(hostile_server.serve("/b.bin", FILE))
    rooms.room.discard([row])
    rooms.room.discard([row, other])
    rooms.room.start(row)
    free = rooms.row(hostile_server.serve("/c.bin", FILE))
    rooms.room.start(free)
    assert rooms.until_ended().id == free.id
    assert hostile_server.requests("/a.bin") == []
    may_go_on.set()
    assert rooms.until_ended(2).id == row.id
    assert sorted(discarded) == sorted([row.id, row.id, other.id])


def test_a_stop_reaches_a_run_that_waits_for_that(
    rooms: Rooms, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    monkeypatch.setattr(engine_room, "discard_left_behind", lambda *_: may_go_on.wait(5))
    row = rooms.row(hostile_server.serve("/a.bin", FILE))
    rooms.room.discard([row])
    rooms.room.start(row)
    rooms.room.stop_all(StopReason.PAUSE)
    may_go_on.set()
    outcome = rooms.until_ended()
    assert isinstance(outcome, Stopped)
    assert hostile_server.requests() == []


def test_what_cannot_be_discarded_is_told_and_stops_no_other(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []

    def discard(folder: object, name: str, download_id: str, disk: object) -> None:
        seen.append(download_id)
        raise TransferError(ErrorKind.PART_BUSY, name)

    monkeypatch.setattr(engine_room, "discard_left_behind", discard)
    begun = [rooms.row("http://127.0.0.1:1/") for _ in range(2)]
    never_begun = rooms.row("http://127.0.0.1:1/", attempts=0)
    rooms.room.discard([never_begun, *begun])
    assert rooms.engine.run(rooms.room.wait_idle(5.0))
    assert seen == [row.id for row in begun]
    assert caplog.text.count("its part stays") == 2


def test_waiting_for_the_end_has_a_limit(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    may_go_on = threading.Event()
    monkeypatch.setattr(engine_room, "discard_left_behind", lambda *_: may_go_on.wait(5))
    rooms.room.discard([rooms.row("http://127.0.0.1:1/")])
    assert not rooms.engine.run(rooms.room.wait_idle(0.05))
    assert "outlived their time" in caplog.text
    may_go_on.set()
    assert rooms.engine.run(rooms.room.wait_idle(5.0))


def test_a_run_that_reports_nothing_falls_quiet(rooms: Rooms, hostile_server: HostileServer) -> None:
    row = rooms.row(hostile_server.serve("/a.bin", FILE, Reply(stall_after=MIB)))
    rooms.room.start(row)
    hostile_server.wait_for_stall("/a.bin")
    rooms.engine.until(lambda: rooms.progressed, "a report")
    rooms.room._on_quiet_tick()
    assert rooms.quiet == []
    rooms.clock.seconds += engine_room.QUIET_AFTER_S + 0.1
    rooms.room._on_quiet_tick()
    assert rooms.quiet == [row.id]
    rooms.room.stop_all(StopReason.PAUSE)
    rooms.until_ended()
    assert not rooms.room._quiet_timer.isActive()


def test_jobs_are_used_again(rooms: Rooms, hostile_server: HostileServer) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    for count in range(1, 6):
        rooms.room.start(rooms.row(url))
        rooms.until_ended(count)
        rooms.engine.until(lambda: not rooms.room._jobs, "the end of the hand")
    assert len(rooms.room._free_jobs) == 1


def test_what_runs_keeps_its_proxy_and_what_starts_takes_the_new_one(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """A piece that came by another way might be of another version."""
    engine = start_engine(settings=replace(SETTINGS, connections=3, connections_per_host=8))
    pace = Reply(pace=Pace.rate(4 * MIB), stall_head_after=0)
    big = Resource(content=Content(1, 12 * MIB), etag='"v1"')
    url = hostile_server.script("/a.bin", [pace], then=Reply(pace=pace.pace), resource=big)
    with SmallSocks() as socks:
        engine.network.follow(ProxyPlan(one_for_all(parse_proxy(socks.url))))
        (row,) = engine.add(url)
        hostile_server.wait_for_stall("/a.bin")
        engine.network.follow(ProxyPlan())
        hostile_server.release("/a.bin")
        engine.until_state(State.DONE, row)
        connections = {request.connection_no for request in hostile_server.requests()}
        assert len(connections) > 1
        assert len(socks.asked) == len(connections)
        (other,) = engine.add(hostile_server.serve("/b.bin", FILE))
        engine.until_state(State.DONE, other)
        assert len(socks.asked) == len(connections)
