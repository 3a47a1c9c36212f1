"""P06: the computer has slept while downloads ran."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import State
from qtapp.services import waking
from qtapp.services.waking import slept_s
from tests.services.engine import Moment
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

FILE = Resource(content=Content(1, 700_000), etag='"v1"')
AT = 300_000


@pytest.fixture
def slept(engine: Engine) -> Moment:
    """How long it has slept so far; the engine's ticks are those of the test."""
    slept = Moment(40_000.0)
    engine.manager._waking._slept = slept
    return slept


def tick(engine: Engine) -> None:
    engine.engine._on_quiet_tick()


def test_connections_older_than_the_sleep_are_made_anew(
    engine: Engine, slept: Moment, hostile_server: HostileServer
) -> None:
    """P06: at once, not when their silence has lasted its time; nothing is fetched twice, and no attempt is
    spent."""
    hostile_server.script("/a.bin", [Reply(stall_after=AT)], then=FILE)
    item = engine.stalled(hostile_server, "/a.bin")
    engine.until(lambda: engine.row(item).can_resume, "what a resume takes")
    tick(engine)
    slept.seconds += 8 * 3600.0
    tick(engine)
    engine.until_state(State.DONE, item)
    assert [request.header("Range") for request in hostile_server.requests("/a.bin")] == [
        "bytes=0-",
        f"bytes={AT}-",
    ]
    assert State.WAITING not in engine.heard.states(item)
    assert len({request.connection_no for request in hostile_server.requests("/a.bin")}) == 2


def test_who_has_fallen_silent_tries_anew_when_there_is_a_route_again(
    engine: Engine, slept: Moment, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S29: the other end may wait long before it tries again, and the address here may be another one. Who
    still gets bytes goes on."""
    routes = [True]
    monkeypatch.setattr(waking, "has_route", lambda: routes[-1])
    hostile_server.script("/a.bin", [Reply(stall_after=AT)], then=FILE)
    hostile_server.serve("/slow.bin", FILE, Reply(pace=Pace.rate(100_000)))
    slow = engine.add(hostile_server.url("/slow.bin"))[0]
    item = engine.stalled(hostile_server, "/a.bin")
    engine.until(lambda: engine.row(item).can_resume and not engine.row(item).bytes_per_second, "silence")
    engine.until(lambda: engine.row(slow).bytes_per_second, "bytes")
    tick(engine)
    routes.append(False)
    tick(engine)
    assert not engine.manager._wishes.has(item)
    routes.append(True)
    tick(engine)
    assert not engine.manager._wishes.has(slow)
    engine.until_state(State.DONE, item)
    assert len(hostile_server.requests("/a.bin")) == 2
    assert State.WAITING not in engine.heard.states(item)
    engine.manager.cancel([slow])


def test_what_would_begin_from_nothing_is_left_to_find_out(
    engine: Engine, slept: Moment, hostile_server: HostileServer
) -> None:
    plain = Resource(content=Content(1, 700_000), ranges=False)
    hostile_server.serve("/a.bin", plain, Reply(stall_after=AT))
    item = engine.stalled(hostile_server, "/a.bin")
    tick(engine)
    slept.seconds += 8 * 3600.0
    tick(engine)
    assert not engine.manager._wishes.has(item)
    hostile_server.release()
    engine.until_state(State.DONE, item)
    assert len(hostile_server.requests("/a.bin")) == 1


@pytest.mark.parametrize(("slept_s", "idle_s"), [(2.0, 0.0), (8 * 3600.0, 60.0)], ids=["nap", "before"])
def test_a_nap_or_a_sleep_before_it_began_disturbs_nothing(
    engine: Engine, slept: Moment, hostile_server: HostileServer, slept_s: float, idle_s: float
) -> None:
    awake = Moment()
    engine.manager._waking._clock = awake
    hostile_server.script("/a.bin", [Reply(stall_after=AT)], then=FILE)
    item = engine.stalled(hostile_server, "/a.bin")
    engine.until(lambda: engine.row(item).can_resume, "what a resume takes")
    tick(engine)
    awake.seconds += idle_s
    slept.seconds += slept_s
    tick(engine)
    assert not engine.manager._wishes.has(item)
    hostile_server.release()
    engine.until_state(State.DONE, item)
    assert len(hostile_server.requests("/a.bin")) == 1


def test_a_clock_that_is_set_is_no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """P06: a step of the wall clock by a day."""
    before = slept_s()
    monkeypatch.setattr(time, "time", lambda: 86_400.0)
    assert slept_s() == pytest.approx(before, abs=0.5)
