"""By way of a proxy."""

from __future__ import annotations

import select
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Self

import pytest

from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.network import Network
from tests.support.black_hole import refused_port
from tests.support.files import Content
from tests.support.scripts import Resource
from tests.transfer.rig import rigged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.ca import PrivateCA
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 100_001)
V1 = Resource(content=FILE, etag='"v1"')


class SmallProxy:
    """Forwards plain requests and opens tunnels; notes what it was asked. One thread a connection."""

    def __init__(self, refusal: bytes = b"", login: str | None = None) -> None:
        self._refusal = refusal
        self._login = login
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.asked: list[str] = []
        self.heads: list[str] = []
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._sockets:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        for sock in self._sockets:
            sock.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self._sockets.append(sock)
                thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                if not (data := client.recv(65536)):
                    return
                head += data
            text = head.decode("latin-1")
            method, target, _ = text.split("\r\n", 1)[0].split(" ")
            self.asked.append(f"{method} {target}")
            self.heads.append(text)
            if self._refusal:
                client.sendall(self._refusal)
                client.shutdown(socket.SHUT_RDWR)
                return
            authority = target if method == "CONNECT" else target.split("/")[2]
            host, _, port = authority.rpartition(":")
            server = socket.create_connection((host, int(port)))
            self._sockets.append(server)
            if method == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                server.sendall(head)
            self._pump(client, server)

    @staticmethod
    def _pump(one: socket.socket, other: socket.socket) -> None:
        while True:
            for sock in select.select([one, other], [], [])[0]:
                data = sock.recv(65536)
                if not data:
                    one.shutdown(socket.SHUT_RDWR)
                    other.shutdown(socket.SHUT_RDWR)
                    return
                (other if sock is one else one).sendall(data)


def proxied(folder: Path, proxy: str, ca: Path | None = None) -> Iterator[Rig]:
    return rigged(folder, network=Network(ca, proxy))


def test_a_proxy_is_the_way_to_http_and_https(
    hostile_server: HostileServer,
    hostile_tls_server: HostileServer,
    folder: Path,
    private_ca: PrivateCA,
) -> None:
    with SmallProxy() as proxy:
        for rig in proxied(folder, proxy.url, private_ca.certificate):
            rig.completes(hostile_server.serve(PATH, V1))
            rig.completes(hostile_tls_server.serve(PATH, V1))
            rig.assert_whole_or_absent(FILE)
        assert proxy.asked == [
            f"GET http://127.0.0.1:{hostile_server.port}{PATH}",
            f"CONNECT 127.0.0.1:{hostile_tls_server.port}",
        ]


def test_a_proxys_own_login_goes_to_the_proxy_alone(
    hostile_server: HostileServer, hostile_tls_server: HostileServer, folder: Path, private_ca: PrivateCA
) -> None:
    with SmallProxy() as proxy:
        address = f"http://me:hunter2@127.0.0.1:{proxy.port}"
        for rig in proxied(folder, address, private_ca.certificate):
            rig.completes(hostile_tls_server.serve(PATH, V1))
        assert "Proxy-Authorization: Basic bWU6aHVudGVyMg==" in proxy.heads[0]
        assert hostile_tls_server.requests(PATH)[0].header("Proxy-Authorization") is None


@pytest.mark.parametrize(
    ("refusal", "kind", "tls_kind"),
    [
        (b"HTTP/1.1 407 Login\r\nContent-Length: 0\r\n\r\n", Kind.PROXY_LOGIN, Kind.PROXY_LOGIN),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", Kind.SERVER_ERROR, Kind.PROXY_FAILED),
        (b"no http at all\r\n\r\n", Kind.BAD_REPLY, Kind.BAD_REPLY),
    ],
    ids=["407", "502", "garbage"],
)
def test_a_proxy_that_refuses(
    refusal: bytes,
    kind: Kind,
    tls_kind: Kind,
    hostile_server: HostileServer,
    hostile_tls_server: HostileServer,
    folder: Path,
) -> None:
    with SmallProxy(refusal) as proxy:
        for rig in proxied(folder, proxy.url):
            rig.fails(hostile_server.url(PATH), kind)
            rig.fails(hostile_tls_server.url(PATH), tls_kind)
    assert hostile_server.requests() == hostile_tls_server.requests() == []


def test_a_proxy_that_is_not_there(hostile_server: HostileServer, folder: Path) -> None:
    for rig in proxied(folder, f"http://127.0.0.1:{refused_port()}"):
        outcome = rig.fetch(hostile_server.url(PATH))
        assert getattr(outcome, "kind", None) in (Kind.CONNECT_REFUSED, Kind.PROXY_FAILED)
