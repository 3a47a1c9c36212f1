"""Speed limits: by hand, by the clock, and of single downloads that run."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

import pytest

from qtapp.domain.download import State, Why
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.schedule import NOTHING, SpeedProfile
from qtapp.domain.settings import Settings
from qtapp.domain.sites import SiteRule
from qtapp.services.roster import Roster
from qtapp.services.speed import HELD_LOOKS_EVERY_S, SpeedLimits, SpeedNow
from tests.services.engine import SETTINGS, Moment
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytestqt.qtbot import QtBot

    from qtapp.services.engine_room import EngineRoom
    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
BODY = Content(1, 3 * MIB)
FILE = Resource(content=BODY, etag='"v1"')
OFFICE = SpeedProfile(frozenset(range(7)), 9 * 60, 17 * 60, 500_000)
HELD = replace(SETTINGS, speed_profiles=(SpeedProfile(frozenset(range(7)), 0, 0, NOTHING),))
HELD_WHY = Why("outside-schedule")
SLOW = replace(SETTINGS, is_limited=True, limit_bytes_per_second=50_000)


def at(hour: int, minute: int = 0) -> float:
    """A Monday's moment by this computer's clock."""
    return datetime(2026, 11, 23, hour, minute).astimezone().timestamp()


class Told:
    """What of an engine room the limits tell."""

    def __init__(self) -> None:
        self.speed: float | None = None
        self.hosts: Mapping[str, float] = {}

    def set_speed(self, bytes_per_second: float | None) -> None:
        self.speed = bytes_per_second

    def set_host_speeds(self, bytes_per_second: Mapping[str, float]) -> None:
        self.hosts = bytes_per_second


class Limiting:
    def __init__(self, hour: int = 8) -> None:
        self.engine = Told()
        self.clock = Moment(at(hour))
        self.monotonic = Moment(5.0)
        self.limits = SpeedLimits(cast("EngineRoom", self.engine), Roster(), self.clock, self.monotonic)
        self.heard: list[SpeedNow] = []
        self.limits.changed.connect(self.heard.append)

    def pass_s(self, seconds: float) -> None:
        self.clock.seconds += seconds
        self.monotonic.seconds += seconds

    def ring(self) -> None:
        """The timer's, which is set for that moment."""
        assert self.limits._timer.isActive()
        self.limits._timer.timeout.emit()


@pytest.fixture
def limiting(qtbot: QtBot) -> Limiting:
    return Limiting()


def test_a_limit_by_hand_holds_while_it_is_switched_on(limiting: Limiting) -> None:
    assert limiting.limits.now == SpeedNow()
    limiting.limits.apply(Settings(is_limited=True, limit_bytes_per_second=70_000))
    assert limiting.engine.speed == 70_000
    limiting.limits.apply(Settings(is_limited=True, limit_bytes_per_second=80_000))
    limiting.limits.apply(Settings(is_limited=False, limit_bytes_per_second=80_000))
    assert limiting.engine.speed is None
    assert limiting.heard == [SpeedNow(70_000), SpeedNow(80_000), SpeedNow()]
    assert not limiting.limits._timer.isActive()


def test_settings_about_something_else_are_no_news(limiting: Limiting) -> None:
    limiting.limits.apply(Settings(is_limited=True))
    limiting.limits.apply(Settings(is_limited=True, notify=False))
    assert len(limiting.heard) == 1


def test_sites_have_the_limits_of_their_rules(limiting: Limiting) -> None:
    limited, other = SiteRule("*.a.example", bytes_per_second=5_000), SiteRule("a.example", running=1)
    limiting.limits.apply(Settings(sites=(limited, other)))
    assert limiting.engine.hosts == {"*.a.example": 5_000}
    limiting.limits.apply(Settings(sites=(other,)))
    assert limiting.engine.hosts == {}


def test_the_schedule_s_edges_are_waited_for_one_by_one(limiting: Limiting) -> None:
    limiting.limits.apply(Settings(speed_profiles=(OFFICE,)))
    assert limiting.limits.now == SpeedNow(None, False, at(9), 500_000)
    assert limiting.limits._timer.interval() == 3600 * 1000
    limiting.pass_s(3600)
    limiting.ring()
    assert limiting.engine.speed == 500_000
    assert limiting.limits.now == SpeedNow(500_000, True, at(17), None)
    limiting.pass_s(8 * 3600)
    limiting.ring()
    assert limiting.engine.speed is None
    assert limiting.limits.now.until == at(9) + 86_400


def test_a_timer_that_is_early_is_set_again(limiting: Limiting) -> None:
    limiting.limits.apply(Settings(speed_profiles=(OFFICE,)))
    limiting.pass_s(3599.5)
    limiting.ring()
    assert limiting.engine.speed is None
    assert limiting.limits._timer.interval() == 500


def test_the_edge_comes_by_itself(qtbot: QtBot) -> None:
    began = time.monotonic()
    limits = SpeedLimits(
        cast("EngineRoom", Told()),
        Roster(),
        lambda: at(9) - 0.2 + time.monotonic() - began,
        time.monotonic,
    )
    limits.apply(Settings(speed_profiles=(OFFICE,)))
    with qtbot.waitSignal(limits.changed, timeout=5000):
        pass
    assert limits.now.bytes_per_second == 500_000
    assert time.monotonic() - began >= 0.2


@pytest.mark.parametrize("jump_s", [3 * 3600, -20 * 3600])
def test_time_that_was_slept_through_is_noticed_when_bytes_flow(limiting: Limiting, jump_s: float) -> None:
    """P06: the timer counts only what the machine was awake; a clock that was set looks the same."""
    limiting.limits.apply(Settings(speed_profiles=(OFFICE,)))
    limiting.pass_s(30)
    limiting.limits.look_again()
    assert len(limiting.heard) == 1
    limiting.clock.seconds += jump_s
    limiting.limits.look_again()
    assert limiting.limits.now.bytes_per_second == 500_000


def test_of_hand_and_schedule_the_lower_limit_holds(limiting: Limiting) -> None:
    settings = Settings(speed_profiles=(OFFICE,), is_limited=True, limit_bytes_per_second=600_000)
    limiting.limits.apply(settings)
    assert limiting.limits.now == SpeedNow(600_000, False, at(9), 500_000)
    limiting.pass_s(3600)
    limiting.ring()
    assert limiting.limits.now == SpeedNow(500_000, True, at(17), 600_000)
    limiting.limits.apply(replace(settings, limit_bytes_per_second=400_000))
    assert limiting.limits.now == SpeedNow(400_000)  # the schedule will change nothing about it


def test_a_schedule_can_be_left_aside(limiting: Limiting) -> None:
    limiting.limits.apply(Settings(speed_profiles=(OFFICE,), follows_schedule=False))
    assert limiting.limits.now == SpeedNow()
    assert not limiting.limits._timer.isActive()


def test_hours_in_which_nothing_runs_are_looked_through_now_and_then(limiting: Limiting) -> None:
    """Nothing flows then by which it would notice that the machine slept."""
    limiting.limits.apply(Settings(speed_profiles=(replace(OFFICE, bytes_per_second=NOTHING),)))
    assert limiting.limits.now == SpeedNow(None, False, at(9), NOTHING)
    limiting.pass_s(3600)
    limiting.ring()
    held = limiting.limits.now
    assert (held.is_held, held.until) == (True, at(17))
    assert held.why_held == Why("outside-schedule", (round(at(17)),))
    assert limiting.limits._timer.interval() == HELD_LOOKS_EVERY_S * 1000
    limiting.pass_s(HELD_LOOKS_EVERY_S)
    limiting.ring()
    assert limiting.limits.now == held
    limiting.clock.seconds += 9 * 3600  # asleep
    limiting.ring()
    assert limiting.limits.now.why_held is None


# with downloads that run


def test_a_limit_for_all_changes_what_runs(start_engine: StartEngine, hostile_server: HostileServer) -> None:
    engine = start_engine(settings=SLOW)
    hostile_server.serve("/a.bin", FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until(lambda: engine.row(download_id).bytes_done > 0, "bytes")
    lifted = time.monotonic()
    engine.manager.apply(replace(SLOW, is_limited=False))
    engine.until_state(State.DONE, download_id)
    assert time.monotonic() - lifted < 20  # at the limit it would take a minute
    assert BODY.first_difference(engine.folder / "a.bin") is None


def test_one_download_is_limited_while_it_runs(engine: Engine, hostile_server: HostileServer) -> None:
    for path in ("/a.bin", "/b.bin"):
        hostile_server.serve(path, FILE)
    engine.manager.apply(SLOW)
    first, second = engine.add(*map(hostile_server.url, ("/a.bin", "/b.bin")))
    engine.until(lambda: all(engine.row(item).bytes_done for item in (first, second)), "bytes")
    engine.manager.limit([first], 2_000)
    engine.until(lambda: engine.row(first).limit_bytes_per_second == 2_000, "the row")
    engine.manager.apply(replace(SLOW, is_limited=False))
    engine.until_state(State.DONE, second)
    assert engine.state(first) is State.RUNNING
    engine.manager.limit([first], None)
    engine.until_state(State.DONE, first)


def test_a_rule_holds_for_its_site_alone_and_from_the_moment_it_is_made(
    engine: Engine, hostile_server: HostileServer
) -> None:
    for path in ("/a.bin", "/b.bin"):
        hostile_server.serve(path, FILE)
    engine.manager.apply(SLOW)
    of_site, elsewhere = engine.add(hostile_server.url("/a.bin"), _by_name(hostile_server.url("/b.bin")))
    engine.until(lambda: all(engine.row(item).bytes_done for item in (of_site, elsewhere)), "bytes")
    rule = SiteRule("127.0.0.1", bytes_per_second=2_000)
    engine.manager.apply(replace(SETTINGS, sites=(rule,)))
    engine.until_state(State.DONE, elsewhere)
    assert engine.state(of_site) is State.RUNNING
    engine.manager.apply(SETTINGS)
    engine.until_state(State.DONE, of_site)


def _by_name(url: str) -> str:
    """The same server as another host."""
    return url.replace("127.0.0.1", "localhost")


def test_outside_the_schedule_nothing_runs_and_what_ran_goes_on_by_itself(
    engine: Engine, hostile_server: HostileServer
) -> None:
    first = engine.stalled(hostile_server, _stalling(hostile_server, "/a.bin"))
    paused = engine.stalled(hostile_server, _stalling(hostile_server, "/b.bin"))
    engine.manager.apply(HELD)
    engine.manager.pause([paused])  # while its stop is under way
    engine.until_state(State.QUEUED, first)
    engine.until_state(State.PAUSED, paused)
    (late,) = engine.add(hostile_server.serve("/c.bin", FILE))
    engine.until(lambda: engine.row(late).why == engine.row(first).why == HELD_WHY, "the reason")
    assert engine.row(first).bytes_done == 2 * MIB
    engine.turn(50)
    assert not engine.engine.running_ids()
    engine.manager.apply(SETTINGS)
    engine.until_state(State.DONE, first, late)
    assert engine.state(paused) is State.PAUSED
    assert BODY.first_difference(engine.folder / "a.bin") is None
    assert hostile_server.requests("/a.bin")[-1].header("Range") is not None


def test_what_is_held_from_the_start_begins_when_it_may(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=HELD)
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.until(lambda: engine.row(download_id).why == HELD_WHY, "the reason")
    assert hostile_server.requests() == []
    engine.manager.apply(replace(HELD, follows_schedule=False))
    engine.until_state(State.DONE, download_id)


def _stalling(server: HostileServer, path: str) -> str:
    server.script(path, [Reply(stall_after=2 * MIB)], then=FILE)
    return path


def test_a_download_s_limit_outlives_pause_and_restart(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    hostile_server.serve("/a.bin", FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.manager.limit([download_id], 30_000)
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id)
    assert engine.close()
    assert sql(engine.history_file, "select limit_bytes_per_second from downloads") == [[30_000]]
    again = start_engine(restored=True)
    again.until(lambda: again.manager.find(download_id), "the row")
    assert again.row(download_id).limit_bytes_per_second == 30_000
    again.manager.resume([download_id])
    again.until_state(State.RUNNING, download_id)
    assert again.engine._runs[download_id].transfer.share.bucket.bytes_per_second == 30_000


@pytest.mark.parametrize(("asked", "kept"), [(1, LEAST_LIMIT), (1 << 62, LARGEST_LIMIT)])
def test_an_unreasonable_limit_is_brought_within_the_limits(
    engine: Engine, hostile_server: HostileServer, asked: int, kept: int
) -> None:
    engine.manager.apply(SLOW)
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.manager.limit([download_id], asked)
    engine.until(lambda: engine.row(download_id).limit_bytes_per_second == kept, "the row")


def test_a_finished_download_takes_no_limit(engine: Engine, hostile_server: HostileServer) -> None:
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.until_state(State.DONE, download_id)
    engine.manager.limit([download_id, "nobody"], 5_000)
    engine.turn(0)
    assert engine.row(download_id).limit_bytes_per_second is None
