"""Hundreds that wait: they hold no thread, whatever they wait for, and the end of it is no storm."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import MAIN, State
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import NOTHING, SpeedProfile
from qtapp.domain.sites import SiteRule
from tests.services.engine import SETTINGS, Moment
from tests.services.test_connectivity import Air, air, until_lost
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer
    from tests.support.seen import SeenRequest

__all__ = ["air"]

FILE = Resource(content=Content(1, 20_000), etag='"v1"')
EACH = 100
AT_ONCE = 8
AT_ONE_HOST = 2
GAP_S = 0.12
LASTS_S = 0.04
NEVER = SpeedProfile(frozenset(range(7)), 0, 0, NOTHING)


def test_what_waits_for_another_attempt_its_host_its_queue_or_a_place_holds_no_thread(
    start_engine: StartEngine,
    start_hostile_server: Callable[..., HostileServer],
    hostile_server: HostileServer,
) -> None:
    """Of four hundred, one that runs has a thread of the pool. The clock of waits stands still."""
    busy = start_hostile_server(host="127.0.0.2")
    settings = replace(
        SETTINGS,
        running=6,
        running_per_host=6,
        sites=(SiteRule("localhost", running=1),),
        queues=(Queue(MAIN), Queue("night", "Night", is_paused=True)),
    )
    engine = start_engine(settings=settings, monotonic=Moment())
    stalled = hostile_server.serve("/slow.bin", FILE, Reply(stall_after=1_000))
    (running,) = engine.add(stalled.replace("127.0.0.1", "localhost"))
    hostile_server.wait_for_stall("/slow.bin")
    engine.until_state(State.RUNNING, running)
    names = [f"{number}.bin" for number in range(EACH)]
    engine.manager.add(
        [engine.spec(hostile_server.serve(f"/queue/{name}", FILE), queue="night") for name in names]
    )
    beyond = [
        hostile_server.serve(f"/place/{name}", FILE).replace("127.0.0.1", "localhost") for name in names
    ]
    engine.add(*beyond)
    refused = engine.add(*(busy.script(f"/{name}", [Reply(status=429)]) for name in names))
    failed = engine.add(*(hostile_server.script(f"/fails/{name}", [Reply(status=500)]) for name in names))
    engine.until_state(State.WAITING, *failed, timeout_s=60.0)
    engine.until(lambda: any(engine.state(item) is State.WAITING for item in refused), "a refusal")
    engine.until(lambda: engine.engine.running_ids() == (running,), "the end of all others")
    engine.until(lambda: engine.pool.activeThreadCount() == 1, "one thread")
    in_line = [row for row in engine.manager.downloads() if row.state in (State.QUEUED, State.WAITING)]
    assert len(in_line) == 4 * EACH
    assert len(engine.manager._setbacks) >= EACH, "waits for another attempt"
    # a job that waited in the pool would be given one of its free threads
    assert engine.pool.maxThreadCount() > 1
    engine.turn(50)
    assert engine.pool.activeThreadCount() == 1


def test_a_schedule_that_lets_nothing_run_holds_no_thread(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=replace(SETTINGS, speed_profiles=(NEVER,)))
    urls = [hostile_server.serve(f"/{number}.bin", FILE) for number in range(2 * EACH)]
    ids = engine.add(*urls)
    engine.until(lambda: engine.row(ids[0]).why is not None, "the reason")
    engine.until(lambda: engine.manager.totals.waiting == 2 * EACH, "all of them")
    engine.turn(50)
    assert (engine.pool.activeThreadCount(), engine.engine.running_ids()) == (0, ())
    assert hostile_server.requests() == []
    engine.manager.apply(SETTINGS)
    engine.until_state(State.DONE, *ids, timeout_s=60.0)


def most_at_once(requests: Sequence[SeenRequest]) -> int:
    """How many were certainly under way at the same time: of a reply the server knows when it will not have
    begun yet, and may note late that it has gone out."""
    changes = [(request.asked.at, 1) for request in requests]
    changes += [(request.asked.at + LASTS_S, -1) for request in requests]
    now = most = 0
    for _at, change in sorted(changes):
        now += change
        most = max(most, now)
    return most


def span_s(requests: Sequence[SeenRequest]) -> float:
    """From the first to the last."""
    came = [request.asked.at for request in requests]
    return max(came) - min(came)


@pytest.mark.parametrize(("number", "gap_s"), [(200, 0.0), (100, GAP_S)])
def test_hundreds_that_a_network_comes_back_to_start_as_the_rules_of_their_hosts_let_them(
    start_engine: StartEngine,
    start_hostile_server: Callable[..., HostileServer],
    air: Air,
    number: int,
    gap_s: float,
) -> None:
    """S29: no storm, by the servers' own records: never more at once than may run, nor closer in time."""
    servers = [start_hostile_server(host=f"127.0.0.{number}") for number in range(1, 6)]
    engine = start_engine()
    settings = replace(SETTINGS, running=AT_ONCE, running_per_host=AT_ONE_HOST, host_gap_s=gap_s)
    engine.manager.apply(settings)
    air.turn_off()
    reply = Reply(delay_s=LASTS_S)
    ids = engine.add(*(servers[n % 5].serve(f"/{n}.bin", FILE, reply) for n in range(number)))
    until_lost(engine, *ids[:10])
    assert not any(server.connections_seen for server in servers)
    air.turn_on()
    engine.until_state(State.DONE, *ids, timeout_s=60.0)
    everywhere = [server.requests() for server in servers]
    assert [len(requests) for requests in everywhere] == [number // 5] * 5, "each was asked for once"
    for server, requests in zip(servers, everywhere, strict=True):
        assert most_at_once(requests) <= AT_ONE_HOST
        # some are kept alive, none is opened for nothing
        assert server.connections_seen <= len(requests)
        # The gap is spread by a fifth. Over all of them, as what sets out late may come on the heels of the
        # next; without a gap they take half of that.
        assert span_s(requests) >= 0.8 * gap_s * (len(requests) - 1)
    assert most_at_once([request for requests in everywhere for request in requests]) <= AT_ONCE
