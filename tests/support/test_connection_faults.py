"""What the hostile server does to whole connections, under TLS and without."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING

import pytest

from tests.support.black_hole import BlackHole, refused_port
from tests.support.files import Content
from tests.support.raw_client import CONTENT, HONEST, connected, read_all, send
from tests.support.scripts import Framing, Greeting, Reply, Resource

if TYPE_CHECKING:
    from tests.conftest import StartHostileServer
    from tests.support.ca import PrivateCA
    from tests.support.hostile_server import HostileServer


@pytest.mark.parametrize(("greeting", "was_reset"), [(Greeting.CLOSE, False), (Greeting.RESET, True)])
def test_a_connection_ends_before_any_reply(
    hostile_server: HostileServer, greeting: Greeting, was_reset: bool
) -> None:
    hostile_server.greet([greeting])
    try:
        with connected(hostile_server) as sock:
            assert read_all(sock) == (b"", was_reset)
    except ConnectionResetError:  # before this side had a look at its new connection
        assert was_reset
    with connected(hostile_server) as sock:  # later ones are served
        send(sock, "/", "Connection: close")
        assert read_all(sock)[0].startswith(b"HTTP/1.1 404 ")


def test_a_silent_connection_notices_its_end(hostile_server: HostileServer) -> None:
    hostile_server.greet([], then=Greeting.SILENT)
    with connected(hostile_server) as sock:
        sock.sendall(b"\x16\x03\x01")
        hostile_server.wait_for_connections(1)
        left_at = time.monotonic()
    assert 0 <= hostile_server.wait_connection_gone(1) - left_at < 0.5
    assert hostile_server.requests() == []


def test_a_black_hole_neither_accepts_nor_refuses(black_hole: BlackHole) -> None:
    for _ in range(2):
        with socket.socket() as sock:
            sock.settimeout(0.1)
            with pytest.raises(TimeoutError):
                sock.connect((black_hole.host, black_hole.port))


def test_a_refused_port_refuses() -> None:
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", refused_port())):
        pass


def test_tls_serves_whole_bodies(hostile_tls_server: HostileServer, private_ca: PrivateCA) -> None:
    big = Content(5, 3_000_000)
    url = hostile_tls_server.serve("/x", Resource(content=big))
    assert url.startswith("https://127.0.0.1:")
    with (
        connected(hostile_tls_server) as plain,
        private_ca.client_context().wrap_socket(plain, server_hostname="127.0.0.1") as sock,
    ):
        send(sock, "/x", "Connection: close")
        assert read_all(sock)[0].endswith(big.read())


@pytest.mark.parametrize("close_notify", [True, False])
def test_tls_ends_with_or_without_close_notify(
    hostile_tls_server: HostileServer, private_ca: PrivateCA, close_notify: bool
) -> None:
    reply = Reply(framing=Framing.CLOSE, cut_after=1000, close_notify=close_notify)
    hostile_tls_server.script("/x", [reply], resource=HONEST)
    with (
        connected(hostile_tls_server) as plain,
        private_ca.client_context().wrap_socket(
            plain, server_hostname="localhost", suppress_ragged_eofs=False
        ) as sock,
    ):
        send(sock, "/x")
        if close_notify:
            assert read_all(sock)[0].endswith(CONTENT.read(0, 1000))
        else:
            with pytest.raises(ssl.SSLError, match="EOF occurred in violation of protocol"):
                read_all(sock)


@pytest.mark.parametrize("greeting", [Greeting.TLS_ALERT, Greeting.TLS_GARBAGE])
def test_a_tls_handshake_is_refused(
    hostile_tls_server: HostileServer, private_ca: PrivateCA, greeting: Greeting
) -> None:
    hostile_tls_server.greet([greeting])
    with connected(hostile_tls_server) as plain, pytest.raises(ssl.SSLError):
        private_ca.client_context().wrap_socket(plain, server_hostname="localhost")


def test_a_handshake_the_client_breaks_off_is_recorded(hostile_tls_server: HostileServer) -> None:
    with connected(hostile_tls_server) as plain, pytest.raises(ssl.SSLCertVerificationError):
        ssl.create_default_context().wrap_socket(plain, server_hostname="localhost")
    assert "unknown ca" in hostile_tls_server.wait_for_handshake_failure().lower()
    with connected(hostile_tls_server):
        pass
    assert hostile_tls_server.wait_for_handshake_failure(2)


def test_a_tls_client_that_shuts_its_socket_down_is_noticed(
    hostile_tls_server: HostileServer, private_ca: PrivateCA
) -> None:
    hostile_tls_server.script("/x", [Reply(stall_after=1000)], resource=HONEST)
    with (
        connected(hostile_tls_server) as plain,
        private_ca.client_context().wrap_socket(plain, server_hostname="localhost") as sock,
    ):
        send(sock, "/x")
        hostile_tls_server.wait_for_stall("/x")
        left_at = time.monotonic()
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
        assert hostile_tls_server.wait_client_gone("/x") - left_at < 0.5


@pytest.mark.parametrize("kind", ["expired", "wrong-host", "self-signed"])
def test_bad_certificates_are_bad_in_their_own_way(
    start_hostile_server: StartHostileServer, private_ca: PrivateCA, kind: str
) -> None:
    match kind:
        case "expired":
            issued, complaint = private_ca.issue(kind, days=-1), "certificate has expired"
        case "wrong-host":
            issued, complaint = private_ca.issue(kind, ["example.org"]), "not valid for 'localhost'"
        case _:
            issued, complaint = private_ca.self_signed(), "self-signed certificate"
    server = start_hostile_server(tls=issued.server_context())
    with connected(server) as plain, pytest.raises(ssl.SSLCertVerificationError, match=complaint):
        private_ca.client_context().wrap_socket(plain, server_hostname="localhost")


def test_waits_end_as_soon_as_it_is_so(hostile_server: HostileServer) -> None:
    hostile_server.serve("/x", HONEST)
    waits = [
        threading.Thread(target=hostile_server.wait_for_request, args=("/x",)),
        threading.Thread(target=hostile_server.wait_for_bytes_sent, args=("/x", 100_000)),
        threading.Thread(target=hostile_server.wait_client_gone, args=("/x",)),
    ]
    for wait in waits:
        wait.start()
    with connected(hostile_server) as sock:
        send(sock, "/x", "Connection: close")
        read_all(sock)
    for wait in waits:
        wait.join(2)
        assert not wait.is_alive()
