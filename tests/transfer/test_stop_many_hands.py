"""Pause, cancel and quit of a download with several connections, whatever each of them waits for."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Stopped, StopReason
from qtapp.transfer import plan, reserve
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.hands import Hands
from qtapp.transfer.journal import decode, journal_path
from qtapp.transfer.network import Network
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.wire import NetworkLimits
from tests.support.files import Content
from tests.support.leaks import Held
from tests.support.scripts import Asked, Greeting, Pace, Reply, Resource
from tests.transfer.rig import PERMITS, wait_for_lent_permits, wait_for_queue, wait_until
from tests.transfer.test_stop import SOON_S, HangingNames

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.black_hole import BlackHole
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig, Running

MIB = 1 << 20
PATH = "/file.bin"
FILE = Content(1, 16 * MIB)
V1 = Resource(content=FILE, etag='"v1"')
# the first hand's: long enough for another one to join, and then it is silent as well, lest it notices the
# stop by itself and tells the other
STEADY = Reply(pace=Pace.rate(8 * MIB), stall_after=4 * MIB)
AT = 100_000
CANCELS, AT_ONCE = 200, 20
ALL_REASONS = pytest.mark.parametrize("reason", list(StopReason))


@dataclass
class Scene:
    """A transfer of two hands that have come to the state in question."""

    running: Running
    server: HostileServer


@pytest.fixture
def pair(rig: Rig) -> Rig:
    """A rig whose downloads may have two hands, and in which nothing ends by a limit of its own."""
    return rig.with_(connections=2, hosts=HostConnections(8), limits=NetworkLimits(120.0, 120.0, 120.0))


@pytest.fixture
def tls_pair(tls_rig: Rig) -> Rig:
    return tls_rig.with_(connections=2, hosts=HostConnections(8), limits=NetworkLimits(120.0, 120.0, 120.0))


def steady_then(other: Reply) -> Callable[[Asked], Reply]:
    """The first request is answered steadily, every later one in the `other` way."""
    return lambda asked: STEADY if asked.n == 1 else other


@contextmanager
def looked_up_by(rig: Rig, server: HostileServer, second: Callable[..., Any]) -> Iterator[Running]:
    """The first hand finds the server; for the others `second` is asked."""
    looks: list[str] = []

    def look(host: str, port: int, **more: Any) -> Any:
        looks.append(host)
        if len(looks) == 1:
            return socket.getaddrinfo("127.0.0.1", port, **more)
        return second(host, port, **more)

    network = Network(look=look)
    server.serve(PATH, V1, STEADY)
    yield rig.with_(network=network).start(server.url(PATH, host="files.example"))
    network.close()


@contextmanager
def dns_hangs(rig: Rig, server: HostileServer, _hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    names = HangingNames()
    with looked_up_by(rig, server, names) as running:
        assert names.asked.wait(15)
        server.wait_for_stall(PATH)
        yield Scene(running, server)
        names.release()


@contextmanager
def syn_vanishes(rig: Rig, server: HostileServer, hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    reached: list[str] = []

    def look(host: str, _port: int, **more: Any) -> Any:
        reached.append(host)
        return socket.getaddrinfo(hole.host, hole.port, **more)

    with looked_up_by(rig, server, look) as running:
        wait_until(lambda: reached, "second hand")
        server.wait_for_stall(PATH)
        yield Scene(running, server)


@contextmanager
def header_does_not_come(rig: Rig, server: HostileServer, _hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    running = rig.start(server.answer(PATH, steady_then(Reply(stall_head_after=0)), V1))
    server.wait_for_stall(PATH, 2)
    yield Scene(running, server)


@contextmanager
def body_is_silent(rig: Rig, server: HostileServer, _hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    running = rig.start(server.answer(PATH, steady_then(Reply(stall_after=AT)), V1))
    server.wait_for_stall(PATH, 2)
    yield Scene(running, server)


@contextmanager
def handshake_is_silent(rig: Rig, server: HostileServer, _hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    """Over TLS alone."""
    server.greet([Greeting.SERVE], then=Greeting.SILENT)
    running = rig.start(server.serve(PATH, V1, STEADY))
    server.wait_for_connections_seen(2)
    server.wait_for_stall(PATH)
    yield Scene(running, server)


class Throttle(Pacer):
    """A quick one, until it is shut: then who draws waits for a minute or more, and is noted."""

    def __init__(self) -> None:
        super().__init__(4.0 * MIB, wait=self._note)
        self.waiting: set[int] = set()
        self._is_shut = False

    def shut(self) -> None:
        self._is_shut = True
        self.set_rate(1.0)

    def _note(self, bell: threading.Event, seconds: float) -> None:
        if self._is_shut:
            self.waiting.add(threading.get_ident())
        bell.wait(seconds)


@contextmanager
def limiter_waits(rig: Rig, server: HostileServer, _hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    """Both of them."""
    throttle = Throttle()
    running = rig.with_(pacer=throttle).start(server.serve(PATH, V1))
    server.wait_for_request(PATH, 2)
    wait_until(lambda: server.requests(PATH)[1].bytes_sent > 0, "body for the second hand")
    throttle.shut()
    wait_until(lambda: len(throttle.waiting) == 2, "two that wait")
    yield Scene(running, server)


@contextmanager
def overlap_is_compared(rig: Rig, server: HostileServer, _hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    """The second hand goes on behind bytes of an earlier run, at a server that no longer takes If-Range."""
    spec = rig.spec(server.answer(PATH, steady_then(Reply(stall_after=2 * MIB)), V1))
    running = rig.start(spec)
    server.wait_for_stall(PATH)
    # sent is not written yet: a stop before that would leave nothing to go on behind
    wait_until(lambda: len(tuple(running.transfer._plan.written())) == 2, "bytes by the second hand")
    running.stop()
    assert isinstance(running.outcome(), Stopped)
    server.wait_for_connections(0)

    def without_if_range(asked: Asked) -> Reply:
        if asked.n == 1:
            return STEADY
        return Reply(refuse_if_range=True) if asked.header("If-Range") else Reply(stall_after=10_000)

    server.answer(PATH, without_if_range, V1)
    running = rig.start(spec, attempt=2)
    server.wait_for_stall(PATH, 2)
    assert any(lease.overlap for lease in running.transfer._plan._leases.values())
    yield Scene(running, server)


@contextmanager
def reserve_waits(
    rig: Rig, server: HostileServer, _hole: BlackHole, patch: pytest.MonkeyPatch
) -> Iterator[Scene]:
    """One hand is through and finds nothing worth taking from the other, which is silent."""
    patch.setattr(reserve, "LOOK_EVERY_S", 120.0)  # it is the stop that wakes it
    quick = Reply(pace=Pace.rate(32 * MIB))
    running = rig.start(server.answer(PATH, steady_then(quick), V1))
    server.wait_for_request(PATH, 2)
    patch.setattr(plan.Plan, "_worth_stealing", lambda *_more: None)
    place = running.transfer.dealer._reserve
    wait_until(lambda: place._hand is not None, "hand in reserve")
    # nor does the other hand, which leaves at the same moment
    patch.setattr(reserve.Reserve, "ring", lambda _self: None)
    yield Scene(running, server)


@contextmanager
def permits_are_queued_for(rig: Rig, server: HostileServer, _hole: BlackHole, _patch: Any) -> Iterator[Scene]:
    """By both: their bytes have come, and others work on and on."""
    running = rig.start(server.answer(PATH, steady_then(Reply(stall_after=AT)), V1))
    server.wait_for_stall(PATH)
    with rig.every_permit_taken():
        server.release(PATH)
        wait_for_queue(rig.workshop.gate, 2)
        yield Scene(running, server)


SCENES = {
    scene.__name__: scene
    for scene in (
        dns_hangs,
        syn_vanishes,
        header_does_not_come,
        body_is_silent,
        limiter_waits,
        overlap_is_compared,
        reserve_waits,
        permits_are_queued_for,
    )
}


@ALL_REASONS
@pytest.mark.parametrize("state", SCENES)
def test_a_stop_reaches_every_hand_within_a_second(
    state: str,
    reason: StopReason,
    pair: Rig,
    hostile_server: HostileServer,
    black_hole: BlackHole,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """C01: the bound is for the connections; how long a busy disk takes to sync is its own affair."""
    with SCENES[state](pair, hostile_server, black_hole, monkeypatch) as scene:
        if state != permits_are_queued_for.__name__:
            wait_for_lent_permits(pair.workshop.gate)
        nobody_tells_the_others(monkeypatch)
        check_stop(scene, reason, pair)


@ALL_REASONS
@pytest.mark.parametrize("state", [handshake_is_silent, header_does_not_come, body_is_silent])
def test_a_stop_reaches_every_hand_within_a_second_over_tls(
    state: Any,
    reason: StopReason,
    tls_pair: Rig,
    hostile_tls_server: HostileServer,
    black_hole: BlackHole,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """C01."""
    with state(tls_pair, hostile_tls_server, black_hole, monkeypatch) as scene:
        wait_for_lent_permits(tls_pair.workshop.gate)
        nobody_tells_the_others(monkeypatch)
        check_stop(scene, reason, tls_pair)


def nobody_tells_the_others(patch: pytest.MonkeyPatch) -> None:
    """A hand that has noticed the stop would wake the other one, and so hide that nothing else does."""
    patch.setattr(Hands, "cut_others", lambda _self: None)


def check_stop(scene: Scene, reason: StopReason, rig: Rig) -> None:
    """It is told at once, every connection has gone within a second, every thread has come back, and what is
    kept is what the server sent."""
    assert len(scene.running.threads) == 2
    asked = time.monotonic()
    scene.running.stop(reason)
    told_in = time.monotonic() - asked
    seen = scene.server.connections_seen
    # one whose reply was read to its end is kept for the next file
    kept = {request.connection_no for request in scene.server.requests() if request.replied_at is not None}
    ends = [scene.server.wait_connection_gone(number) for number in range(1, seen + 1) if number not in kept]
    outcome = scene.running.outcome()
    assert told_in < 0.5, "the window would have waited"
    assert max(ends) - asked < SOON_S
    assert isinstance(outcome, Stopped), outcome
    assert outcome.reason is reason
    assert scene.server.connections_seen == seen, "nobody comes afterwards"
    assert rig.published() == []
    if reason is StopReason.CANCEL:
        assert (rig.files(), outcome.bytes_kept) == ([], 0)
    else:
        assert outcome.bytes_kept == checked_bytes(rig) > 0


def checked_bytes(rig: Rig) -> int:
    """How many bytes the journal vouches for; each of them is compared."""
    (part,) = rig.parts()
    journal = decode(journal_path(part).read_bytes())
    assert journal is not None
    data = part.read_bytes()
    for start, end in journal.extents:
        assert data[start:end] == FILE.read(start, end), f"foreign bytes between {start} and {end}"
    return journal.extents.total_bytes


def test_two_hundred_cancels_of_several_hands_leave_nothing(rig: Rig, hostile_server: HostileServer) -> None:
    """C14: and no two of them come in the same moment of a download."""
    crew = rig.with_(connections=4, hosts=HostConnections(1000))
    hostile_server.serve(PATH, V1, Reply(pace=Pace.rate(2 * MIB)))
    before = Held.now().counts()
    for _ in range(CANCELS // AT_ONCE):
        seen = hostile_server.connections_seen
        runs = [crew.start(hostile_server.url(PATH)) for _ in range(AT_ONCE)]
        hostile_server.wait_for_connections_seen(seen + 2 * AT_ONCE)
        for run in runs:
            run.stop(StopReason.CANCEL)
        assert all(isinstance(run.outcome(), Stopped) for run in runs)
    assert hostile_server.connections_seen >= 2 * CANCELS
    hostile_server.wait_for_connections(0)
    wait_until(lambda: grown(before) == {}, "nothing more than before")
    assert crew.files() == []
    assert crew.workshop.gate._free == PERMITS
    assert crew.workshop.hosts.room("127.0.0.1") == 1000


def grown(before: dict[str, int]) -> dict[str, int]:
    """Of what there is more now than `before`, give or take what Python itself opens and closes."""
    now = Held.now().counts()
    return {kind: more for kind in now if (more := now[kind] - before.get(kind, 0)) > 2}
