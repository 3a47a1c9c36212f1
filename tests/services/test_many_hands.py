"""Downloads of several hands on the pool: called by the engine room, and one outcome each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import State
from qtapp.services.jobs import HandCall
from tests.services.engine import SETTINGS
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
FILE = Content(1, 24 * MIB)
V1 = Resource(content=FILE, etag='"v1"')
SLOW = Reply(pace=Pace.rate(4 * MIB))


@pytest.fixture
def engine(start_engine: StartEngine) -> Engine:
    return start_engine(settings=replace(SETTINGS, connections=4, connections_per_host=8))


def test_a_download_gets_the_hands_it_calls_for(engine: Engine, hostile_server: HostileServer) -> None:
    (one,) = engine.add(hostile_server.serve("/a.bin", V1, SLOW))
    engine.until(lambda: engine.row(one).connections == 4, "four connections")
    engine.until_state(State.DONE, one)
    assert FILE.first_difference(engine.folder / "a.bin") is None
    assert [row.id for row in engine.heard.ended] == [one]
    engine.until_quiet()


def test_downloads_share_what_a_host_may_have(engine: Engine, hostile_server: HostileServer) -> None:
    urls = [hostile_server.serve(f"/{n}.bin", V1, SLOW) for n in range(4)]
    ids = engine.add(*urls)
    most = 0

    def all_done() -> bool:
        nonlocal most
        most = max(most, sum(engine.row(item).connections for item in ids if engine.state(item).is_active))
        return all(engine.state(item) is State.DONE for item in ids)

    engine.until(all_done, "all of them", 60.0)
    assert 4 < most <= 8


def test_a_pause_ends_every_hand_and_a_resume_goes_on(engine: Engine, hostile_server: HostileServer) -> None:
    (one,) = engine.add(hostile_server.serve("/a.bin", V1, replace(SLOW, stall_after=2 * MIB)))
    # the hands are called by way of the event loop
    engine.until(lambda: sum(r.stalled for r in hostile_server.requests("/a.bin")) >= 3, "three that stall")
    engine.manager.pause([one])
    engine.until_state(State.PAUSED, one)
    hostile_server.wait_for_connections(0)
    hostile_server.serve("/a.bin", V1)
    engine.manager.resume([one])
    engine.until_state(State.DONE, one)
    assert FILE.first_difference(engine.folder / "a.bin") is None


def test_a_call_that_comes_late_or_from_nowhere_starts_nothing(
    engine: Engine, hostile_server: HostileServer
) -> None:
    (one,) = engine.add(hostile_server.serve("/a.bin", V1, Reply(stall_after=MIB)))
    hostile_server.wait_for_stall("/a.bin")
    engine.signals.say(HandCall(one, 99))
    engine.signals.say(HandCall("nobody", 1))
    engine.manager.cancel([one])
    engine.signals.say(HandCall(one, 1))
    engine.until_state(State.CANCELLED, one)
    engine.signals.say(HandCall(one, 1))
    engine.until_quiet()
    assert hostile_server.connections_seen == 1
    assert engine.files() == []
