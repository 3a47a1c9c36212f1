"""Sockets that wait in a way that can be ended."""

from __future__ import annotations

import socket
import ssl
import threading
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import StopReason
from qtapp.transfer.gate import TURN_S, Gate
from qtapp.transfer.stop import StopRequested, StopToken
from qtapp.transfer.wire import (
    CRAWL_BYTES,
    NetworkLimits,
    Wire,
    WireContext,
    WireReader,
    WireSocket,
    WireTLSSocket,
)
from tests.transfer.rig import wait_for_queue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.ca import Certificate, PrivateCA


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class CountingWire(Wire):
    waits = 0

    def wait_readable(self, sock: socket.socket) -> None:
        self.waits += 1
        super().wait_readable(sock)


class Ends:
    """Our end of a connection, the other end, and what rules the waits."""

    def __init__(self, limits: NetworkLimits) -> None:
        self.clock = Clock()
        self.token = StopToken()
        self.gate = Gate(1, self.clock)
        self.permit = self.gate.permit(self.token)
        self.wire = CountingWire(self.token, self.permit, limits, self.clock)
        ours, self.other = socket.socketpair()
        self.ours = WireSocket(fileno=ours.detach())
        self.ours.wire = self.wire
        self.ours.setblocking(False)
        self.wire.adopt(self.ours)

    def receive(self, most: int = 1 << 20) -> bytes:
        buffer = bytearray(most)
        return bytes(buffer[: self.ours.recv_into(buffer)])

    def reader(self) -> WireReader:
        made = self.ours.makefile("rb")
        assert isinstance(made, WireReader)
        return made


@pytest.fixture
def ends() -> Iterator[Ends]:
    made = Ends(NetworkLimits(header_s=10.0, silence_s=0.05, crawl_s=60.0))
    yield made
    made.ours.close()
    made.other.close()


def test_what_is_there_is_given(ends: Ends) -> None:
    ends.other.sendall(b"hello")
    assert ends.receive() == b"hello"
    ends.other.shutdown(socket.SHUT_WR)
    assert ends.receive() == b""


def test_silence_ends_a_read(ends: Ends) -> None:
    with pytest.raises(TimeoutError):
        ends.receive()


def test_a_header_has_its_deadline_though_bytes_never_pause(ends: Ends) -> None:
    ends.other.sendall(b"x" * 100)
    ends.wire.expect_header()
    assert ends.receive(10) == b"x" * 10
    ends.clock.now = 10.5
    with pytest.raises(TimeoutError):
        ends.receive(10)
    ends.wire.expect_body()
    assert ends.receive(10) == b"x" * 10


def test_a_stopped_socket_gives_nothing_though_bytes_are_there(ends: Ends) -> None:
    ends.other.sendall(b"x" * 100)
    ends.token.stop(StopReason.PAUSE)
    with pytest.raises(StopRequested):
        ends.receive()


def test_a_crawl_is_counted_by_the_waiting_alone(ends: Ends) -> None:
    ends.wire.expect_body()
    ends.clock.now = 1000.0  # spent in a limiter, say
    ends.other.sendall(b"x")
    assert ends.receive() == b"x"
    ends.wire._waited_s = 59.99
    with pytest.raises(TimeoutError):
        ends.receive()
    ends.wire.came(CRAWL_BYTES - 1)
    with pytest.raises(TimeoutError):
        ends.receive()
    ends.wire.came(1)
    assert ends.wire._waited_s == 0.0


def test_patience_with_silence_is_patience_with_a_crawl(ends: Ends) -> None:
    ends.wire.limits = NetworkLimits(silence_s=3600.0, crawl_s=0.0)
    ends.wire.expect_body()
    threading.Timer(0.05, ends.other.sendall, (b"at last",)).start()
    assert ends.receive() == b"at last"


def test_a_body_that_never_pauses_leaves_others_their_turn(ends: Ends) -> None:
    had_it = threading.Event()

    def have_a_turn() -> None:
        with ends.gate.permit(StopToken()).held():
            had_it.set()

    with ends.permit.held():
        other = threading.Thread(target=have_a_turn)
        other.start()
        wait_for_queue(ends.gate, 1)
        ends.wire.came(1 << 18)
        assert not had_it.is_set()
        ends.clock.now += TURN_S
        ends.wire.came(1 << 18)
        assert had_it.is_set()
        other.join(5)


def test_a_stop_shuts_the_adopted_socket_and_no_other(ends: Ends) -> None:
    with ends.token.waking(ends.wire.shut_down):
        ends.wire.release(ends.ours)
        ends.token.stop(StopReason.QUIT)
        ends.other.sendall(b"still open")
        assert socket.socket.recv(ends.ours, 100) == b"still open"
    ends.wire.adopt(ends.ours)  # after the stop: at once
    assert socket.socket.recv(ends.ours, 100) == b""


def test_the_reader_does_not_hold_back_what_came_with_the_head(ends: Ends) -> None:
    reader = ends.reader()
    ends.other.sendall(b"line\r\nbody")
    assert reader.readline() == b"line\r\n"
    buffer = bytearray(1 << 18)
    assert reader.readinto(buffer) == 4
    assert buffer[:4] == b"body"
    assert ends.wire.waits == 0, "it waited for more"
    ends.other.sendall(b"more")
    assert reader.readinto(buffer) == 4
    reader.close()


@pytest.mark.parametrize("piece", [1, 10, 1000, 40_000, 1 << 18])
def test_nothing_is_lost_or_doubled_whatever_is_read_at_once(ends: Ends, piece: int) -> None:
    sent = bytes(range(256)) * 400
    reader = ends.reader()
    ends.other.sendall(b"head\r\n" + sent)
    ends.other.shutdown(socket.SHUT_WR)
    assert reader.readline() == b"head\r\n"
    got = bytearray()
    buffer = bytearray(piece)
    while count := reader.readinto(memoryview(buffer)):
        got += buffer[:count]
        if len(got) == 5000 and piece == 1000:
            got += reader.read1(77)
    assert got == sent
    reader.close()


def test_a_reader_tells_a_cut_line_and_a_missing_one(ends: Ends) -> None:
    reader = ends.reader()
    ends.other.sendall(b"whole\r\nlong line\r\ncu")
    ends.other.shutdown(socket.SHUT_WR)
    assert reader.readline(100) == b"whole\r\n"
    assert reader.readline(4) == b"long"
    assert (reader.ended, reader.cut) == (False, False)
    assert reader.readline() == b" line\r\n"
    assert reader.readline(100) == b"cu"
    assert (reader.ended, reader.cut) == (False, True)
    assert reader.readline(100) == b""
    assert (reader.ended, reader.cut) == (True, True)
    reader.close()


@pytest.mark.parametrize(("behind", "surplus"), [(b"", False), (b"x", True)])
@pytest.mark.parametrize("already_read", [True, False])
def test_a_closing_reader_sees_what_came_behind(
    ends: Ends, behind: bytes, surplus: bool, already_read: bool
) -> None:
    reader = ends.reader()
    ends.other.sendall(b"line\r\n" + (behind if already_read else b""))
    reader.readline()
    if not already_read:
        ends.other.sendall(behind)
    reader.close()
    assert reader.surplus is surplus
    assert ends.wire.waits == 0
    assert not ends.ours.only_looks


def test_a_large_request_waits_for_room(ends: Ends) -> None:
    with pytest.raises(TimeoutError):
        ends.ours.sendall(b"x" * 50_000_000)


@pytest.fixture
def tls_pair(
    ends: Ends, private_ca: PrivateCA, server_certificate: Certificate
) -> Iterator[tuple[WireTLSSocket, ssl.SSLSocket]]:
    """Our end, and the server's, after the handshake."""
    theirs: list[ssl.SSLSocket] = []

    def serve() -> None:
        theirs.append(server_certificate.server_context().wrap_socket(ends.other, server_side=True))

    server = threading.Thread(target=serve, name="handshake")
    server.start()
    context = WireContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(private_ca.certificate)
    ours = context.wrap_socket(ends.ours, server_hostname="localhost")
    server.join(5)
    yield ours, theirs[0]
    ours.close()
    theirs[0].close()


def test_one_read_gathers_the_records_that_are_there(
    tls_pair: tuple[WireTLSSocket, ssl.SSLSocket],
) -> None:
    ours, theirs = tls_pair
    data = bytes(range(256)) * 300
    theirs.sendall(data)
    buffer = bytearray(1 << 20)
    assert ours.recv_into(buffer) == len(data)
    assert buffer[: len(data)] == data
    theirs.sendall(data)
    assert ours.recv_into(memoryview(buffer)[:100]) == 100
    assert ours.recv_into(buffer) == len(data) - 100


def test_a_tls_socket_without_its_session_gives_nothing(
    tls_pair: tuple[WireTLSSocket, ssl.SSLSocket],
) -> None:
    """C02: SSLSocket's own reads would go on as those of a plain socket, and give what is encrypted."""
    ours, theirs = tls_pair
    theirs.sendall(b"a record")
    ours._sslobj = None  # type: ignore[attr-defined]
    with pytest.raises(ValueError, match="unwrapped"):
        ours.recv_into(bytearray(100))
