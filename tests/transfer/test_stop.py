"""Pause, cancel and quit, in every state a download can be in: within a second, with nothing left over."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import NO_SECRETS, Secrets, Stopped, StopReason
from qtapp.domain.proxies import one_for_all, parse_proxy
from qtapp.transfer.direct import DirectLane, PlainBody
from qtapp.transfer.heads import WireHead
from qtapp.transfer.network import Network
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer
from tests.support.files import Content
from tests.support.scripts import Framing, Greeting, Pace, Reply, Resource, redirect
from tests.transfer.rig import wait_for_lent_permits, wait_for_queue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from tests.support.black_hole import BlackHole
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig, Running

PATH = "/file.bin"
AT = 300_000
FILE = Content(1, 700_001)
V1 = Resource(content=FILE, etag='"v1"')
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
SOON_S = 1.0
ALL_REASONS = pytest.mark.parametrize("reason", list(StopReason))


@dataclass
class Scene:
    """A transfer that has come to the state in question; `gone` gives when the server saw it leave."""

    running: Running
    rig: Rig
    gone: Callable[[], float] | None = None
    kept: int = 0


class HangingNames:
    """A name server that never answers, until the test is over."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self._over = threading.Event()
        self._left: list[threading.Thread] = []

    def __call__(self, *_args: Any, **_kwargs: Any) -> list[Any]:
        self._left.append(threading.current_thread())
        self.asked.set()
        self._over.wait(30)
        raise socket.gaierror(socket.EAI_AGAIN, "test over")

    def release(self) -> None:
        self._over.set()
        for thread in self._left:
            thread.join(5)


@contextmanager
def dns_hangs(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    """S27: the look-up goes on, and nobody waits for it."""
    names = HangingNames()
    network = Network(look=names)
    rig = rig.with_(network=network)
    running = rig.start("http://nowhere.example/file.bin")
    assert names.asked.wait(5)
    yield Scene(running, rig)
    names.release()
    network.close()


@contextmanager
def syn_vanishes(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    reached = threading.Event()

    def look(*args: Any, **kwargs: Any) -> Any:
        reached.set()
        return socket.getaddrinfo(*args, **kwargs)

    network = Network(look=look)
    rig = rig.with_(network=network)
    running = rig.start(hole.url(PATH))
    assert reached.wait(5)
    yield Scene(running, rig)
    network.close()


@contextmanager
def header_does_not_come(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    running = rig.start(server.serve(PATH, V1, Reply(stall_head_after=0)))
    server.wait_for_stall(PATH)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH))


@contextmanager
def header_trickles(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    running = rig.start(server.serve(PATH, V1, Reply(head_pace=Pace(1, 0.02))))
    server.wait_for_request(PATH)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH))


@contextmanager
def after_a_redirect(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    server.serve(PATH, V1, Reply(stall_head_after=0))
    running = rig.start(server.script("/first", [redirect(PATH)]))
    server.wait_for_stall(PATH)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH))


@contextmanager
def proxy_stalls(rig: Rig, server: HostileServer, url: str, asked: str, reply: Reply) -> Iterator[Scene]:
    """The server is the proxy, which is `asked` for `url`."""
    server.script(asked, [reply])
    network = Network(None, one_for_all(parse_proxy(server.origin)))
    rig = rig.with_(network=network)
    running = rig.start(url)
    server.wait_for_stall(asked)
    yield Scene(running, rig, lambda: server.wait_client_gone(asked))
    network.close()


def proxy_is_silent(rig: Rig, server: HostileServer, hole: BlackHole) -> AbstractContextManager[Scene]:
    url = "http://elsewhere.example/file.bin"
    return proxy_stalls(rig, server, url, url, Reply(raw=ESTABLISHED, stall_after=0))


def proxy_does_not_connect(rig: Rig, server: HostileServer, hole: BlackHole) -> AbstractContextManager[Scene]:
    reply = Reply(raw=ESTABLISHED, stall_after=20)
    return proxy_stalls(rig, server, "https://elsewhere.example/x", "elsewhere.example:443", reply)


def tunnel_is_silent(rig: Rig, server: HostileServer, hole: BlackHole) -> AbstractContextManager[Scene]:
    """The proxy has connected; the handshake behind it does not come about."""
    reply = Reply(raw=ESTABLISHED, stall_after=len(ESTABLISHED))
    return proxy_stalls(rig, server, "https://elsewhere.example/x", "elsewhere.example:443", reply)


@contextmanager
def body_is_silent(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    running = rig.start(server.serve(PATH, V1, Reply(stall_after=AT)))
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH), kept=AT)


@contextmanager
def chunked_body_is_silent(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    running = rig.start(
        server.serve(PATH, V1, Reply(framing=Framing.CHUNKED, stall_after=AT, ignore_range=True))
    )
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH), kept=AT)


@contextmanager
def body_trickles(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    running = rig.start(server.serve(PATH, V1, Reply(pace=Pace(1, 0.01), pace_after=AT)))
    rig.wait_for_bytes(running.transfer.spec.id, AT + 5)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH), kept=AT)


@contextmanager
def body_of_no_length_is_silent(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    """A stop looks like its clean end (C02)."""
    running = rig.start(
        server.serve(PATH, V1, Reply(framing=Framing.CLOSE, stall_after=AT, ignore_range=True))
    )
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH), kept=AT)


@contextmanager
def limiter_waits(rig: Rig, server: HostileServer, hole: BlackHole) -> Iterator[Scene]:
    pacer = Pacer(1_000_000.0)
    rig = rig.with_(pacer=pacer)
    running = rig.start(server.serve(PATH, V1))
    rig.wait_for_bytes(running.transfer.spec.id, 1024)
    pacer.set_rate(1.0)
    yield Scene(running, rig, lambda: server.wait_client_gone(PATH), kept=1024)


SCENES = {
    scene.__name__: scene
    for scene in (
        dns_hangs,
        syn_vanishes,
        header_does_not_come,
        header_trickles,
        after_a_redirect,
        proxy_is_silent,
        proxy_does_not_connect,
        tunnel_is_silent,
        body_is_silent,
        chunked_body_is_silent,
        body_trickles,
        body_of_no_length_is_silent,
        limiter_waits,
    )
}


@ALL_REASONS
@pytest.mark.parametrize("state", SCENES)
def test_a_stop_acts_within_a_second(
    state: str, reason: StopReason, rig: Rig, hostile_server: HostileServer, black_hole: BlackHole
) -> None:
    """C01, C02."""
    _check_stop(state, reason, rig, hostile_server, black_hole)


@ALL_REASONS
@pytest.mark.parametrize(
    "state",
    [
        "header_does_not_come",
        "body_is_silent",
        "body_trickles",
        "body_of_no_length_is_silent",
        "chunked_body_is_silent",
    ],
)
def test_a_stop_acts_within_a_second_over_tls(
    state: str, reason: StopReason, tls_rig: Rig, hostile_tls_server: HostileServer, black_hole: BlackHole
) -> None:
    """C01, C02."""
    _check_stop(state, reason, tls_rig, hostile_tls_server, black_hole)


def _check_stop(
    state: str, reason: StopReason, rig: Rig, server: HostileServer, black_hole: BlackHole
) -> None:
    with ExitStack() as stack:
        scene = stack.enter_context(SCENES[state](rig, server, black_hole))
        wait_for_lent_permits(rig.workshop.gate)
        asked = time.monotonic()
        scene.running.stop(reason)
        told_in = time.monotonic() - asked
        outcome = scene.running.outcome()
        ended_in = time.monotonic() - asked
        assert told_in < 0.5, "the window would have waited"
        assert isinstance(outcome, Stopped), outcome
        assert outcome.reason is reason
        # what is kept is synced behind that, which may take a busy disk longer
        assert (ended_in if scene.gone is None else scene.gone() - asked) < SOON_S
        _check_what_is_left(scene, outcome, reason)


def _check_what_is_left(scene: Scene, outcome: Stopped, reason: StopReason) -> None:
    assert scene.rig.published() == []
    if reason is StopReason.CANCEL or not scene.kept:
        assert scene.rig.files() == []
        assert outcome.bytes_kept == 0
        return
    assert outcome.bytes_kept >= scene.kept
    (part,) = scene.rig.parts()
    assert part.read_bytes()[: outcome.bytes_kept] == FILE.read(0, outcome.bytes_kept)


@ALL_REASONS
def test_a_stop_ends_a_silent_handshake(
    reason: StopReason, tls_rig: Rig, hostile_tls_server: HostileServer
) -> None:
    """C01."""
    hostile_tls_server.greet([], then=Greeting.SILENT)
    running = tls_rig.start(hostile_tls_server.url(PATH))
    hostile_tls_server.wait_for_connections_seen(1)
    wait_for_lent_permits(tls_rig.workshop.gate)
    asked = time.monotonic()
    running.stop(reason)
    assert isinstance(running.outcome(), Stopped)
    assert hostile_tls_server.wait_connection_gone(1) - asked < SOON_S


@ALL_REASONS
def test_a_stop_that_came_first_asks_for_nothing(
    reason: StopReason, rig: Rig, hostile_server: HostileServer
) -> None:
    """C01."""
    token = StopToken()
    token.stop(reason)
    spec = rig.spec(hostile_server.serve(PATH, V1))
    outcome = Transfer(spec, 1, token, rig.workshop, rig.reports.append).run_hand()
    assert isinstance(outcome, Stopped)
    assert hostile_server.requests() == []


# all permits are held by others that work on and on: the stopped one only has to leave


def test_a_stop_does_not_queue_for_a_permit(rig: Rig, hostile_server: HostileServer) -> None:
    """C01."""
    running = rig.start(hostile_server.serve(PATH, V1, Reply(stall_after=AT)))
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    with rig.every_permit_taken():
        running.stop(StopReason.PAUSE)
        outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept == AT


@ALL_REASONS
def test_a_stop_ends_the_queueing_of_one_whose_bytes_have_come(
    reason: StopReason, rig: Rig, hostile_server: HostileServer
) -> None:
    """C01."""
    running = rig.start(hostile_server.serve(PATH, V1, Reply(stall_after=AT)))
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    with rig.every_permit_taken():
        hostile_server.release(PATH)
        wait_for_queue(rig.workshop.gate, 1)
        running.stop(reason)
        outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept == (0 if reason is StopReason.CANCEL else AT)


@ALL_REASONS
def test_a_stop_ends_the_queueing_of_one_that_has_not_begun(
    reason: StopReason, rig: Rig, hostile_server: HostileServer
) -> None:
    """C01: what an earlier attempt kept is still told, and gone after a cancel."""
    spec = rig.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=AT)), AT)
    with rig.every_permit_taken():
        running = rig.start(spec, attempt=2)
        wait_for_queue(rig.workshop.gate, 1)
        running.stop(reason)
        outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert len(hostile_server.requests(PATH)) == 1
    if reason is StopReason.CANCEL:
        assert rig.files() == []
    else:
        assert (outcome.bytes_kept, outcome.bytes_total) == (AT, len(FILE))
        assert len(rig.files()) == 2


@pytest.mark.parametrize("what", ["an end", "an error", "a cut"])
def test_a_stop_between_the_look_and_the_read_is_no_end_and_no_error(
    what: str, rig: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C02: shut down when the flag has just been looked at; what the read gives means nothing."""
    read = PlainBody.readinto
    tokens: list[StopToken] = []

    def stopped_read(body: PlainBody, view: Any) -> int:
        if not tokens:
            return read(body, view)
        tokens[0].stop(StopReason.PAUSE)
        match what:
            case "an end":
                return 0
            case "an error":
                raise ConnectionResetError
            case _:
                raise ssl.SSLEOFError

    monkeypatch.setattr(PlainBody, "readinto", stopped_read)
    manner = Reply(framing=Framing.CLOSE, stall_after=AT, ignore_range=True)
    running = rig.start(hostile_server.serve(PATH, V1, manner))
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    tokens.append(running.token)
    hostile_server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept >= AT
    assert rig.published() == []


@pytest.mark.parametrize("secrets", [NO_SECRETS, Secrets(user="me")], ids=["directly", "by requests"])
@pytest.mark.parametrize("error", [ConnectionResetError(), TimeoutError(), ssl.SSLError("x"), OSError()])
def test_an_error_that_a_stop_has_caused_is_the_stop(
    error: Exception,
    secrets: Secrets,
    rig: Rig,
    hostile_server: HostileServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """C02."""
    tokens: list[StopToken] = []

    def stopped(*_any: object) -> None:
        tokens[0].stop(StopReason.CANCEL)
        raise error

    if secrets:
        monkeypatch.setattr(WireHead, "begin", stopped)
    else:
        monkeypatch.setattr(DirectLane, "ask", stopped)
    token = StopToken()
    tokens.append(token)
    spec = rig.spec(hostile_server.serve(PATH, V1), secrets=secrets)
    outcome = Transfer(spec, 1, token, rig.workshop, rig.reports.append).run_hand()
    assert isinstance(outcome, Stopped)


def test_a_tls_stop_does_not_forget_the_session(
    tls_rig: Rig, hostile_tls_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C02: SSLSocket's own shutdown turns the socket into a plain one under its reader."""
    called: list[int] = []
    monkeypatch.setattr(ssl.SSLSocket, "shutdown", lambda _sock, how: called.append(how))
    running = tls_rig.start(hostile_tls_server.serve(PATH, V1, Reply(stall_after=AT)))
    tls_rig.wait_for_bytes(running.transfer.spec.id, AT)
    running.stop(StopReason.PAUSE)
    assert isinstance(running.outcome(), Stopped)
    assert called == []


@pytest.mark.parametrize("run", range(20))
def test_a_tls_stop_lets_no_ciphertext_through(
    run: int, tls_rig: Rig, hostile_tls_server: HostileServer
) -> None:
    """C02: stopped while bytes stream in at full speed, and so often between two reads."""
    big = Content(4, 1 << 32)
    url = hostile_tls_server.serve("/big", Resource(content=big, etag='"v1"'))
    running = tls_rig.start(url)
    tls_rig.wait_for_bytes(running.transfer.spec.id, 1_000_000 + 137_131 * run)
    running.stop(StopReason.PAUSE)
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    (part,) = tls_rig.parts()
    with part.open("rb") as file:
        at = 0
        for view in big.views(0, part.stat().st_size):
            assert file.read(len(view)) == view, f"foreign bytes behind {at}"
            at += len(view)
    assert at == part.stat().st_size >= outcome.bytes_kept > 0
