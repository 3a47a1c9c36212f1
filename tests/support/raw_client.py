"""A client that hides nothing: what came over the wire, byte for byte, and how it ended."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.support.files import Content
from tests.support.scripts import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.black_hole import BlackHole
    from tests.support.hostile_server import HostileServer
    from tests.support.scripts import Reply

CONTENT = Content(2, 100_000)
HONEST = Resource(content=CONTENT, etag='"v1"')


@contextmanager
def connected(server: HostileServer | BlackHole) -> Iterator[socket.socket]:
    with socket.create_connection((server.host, server.port), timeout=5) as sock:
        yield sock


def send(sock: socket.socket, path: str, *headers: str) -> None:
    sock.sendall("\r\n".join([f"GET {path} HTTP/1.1", "Host: x", *headers, "", ""]).encode())


def read_all(sock: socket.socket) -> tuple[bytes, bool]:
    """Everything up to the end, and whether the end was a reset."""
    received = b""
    while True:
        try:
            data = sock.recv(65536)
        except ConnectionResetError:
            return received, True
        if not data:
            return received, False
        received += data


def exchange(server: HostileServer, reply: Reply, *headers: str) -> tuple[list[str], bytes, bool]:
    """Head lines, what followed, and whether the connection was reset; it is asked to be closed after."""
    server.script("/x", [reply], resource=HONEST)
    with connected(server) as sock:
        send(sock, "/x", "Connection: close", *headers)
        received, was_reset = read_all(sock)
    head, _, rest = received.partition(b"\r\n\r\n")
    return head.decode("latin-1").split("\r\n"), rest, was_reset


def values(head: list[str], name: str) -> list[str]:
    return [line.partition(": ")[2] for line in head if line.lower().startswith(name.lower() + ":")]
