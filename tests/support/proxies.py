"""Small proxies on the loopback: one of HTTP, one of SOCKS5. They note what they were asked for."""

from __future__ import annotations

import re
import select
import socket
import threading
from contextlib import suppress
from typing import Self


class _Relay:
    """Accepts connections, one thread each; all are gone when it is left."""

    scheme: str

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.connections_seen = 0
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
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self._sockets.append(sock)
                self.connections_seen += 1
                thread = threading.Thread(target=self._serve_one, args=(sock,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve_one(self, client: socket.socket) -> None:
        with suppress(OSError):
            self._serve(client)

    def _serve(self, client: socket.socket) -> None:
        raise NotImplementedError

    def _reach(self, host: str, port: int) -> socket.socket:
        server = socket.create_connection((host, port))
        self._sockets.append(server)
        return server

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


class SmallProxy(_Relay):
    """Forwards plain requests and opens tunnels, or answers everything with `refusal`. `hosts` are names
    that it knows beside those of the system."""

    scheme = "http"

    def __init__(self, refusal: bytes = b"", hosts: tuple[str, ...] = ()) -> None:
        self._refusal = refusal
        self._hosts = hosts
        self.asked: list[str] = []
        self.heads: list[str] = []
        super().__init__()

    def _serve(self, client: socket.socket) -> None:
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
        server = self._reach("127.0.0.1" if host in self._hosts else host, int(port))
        if method == "CONNECT":
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            # the login is for itself: RFC 9110 11.7.2
            server.sendall(re.sub(rb"\r\nProxy-Authorization:[^\r]*", b"", head))
        self._pump(client, server)


# what a proxy says where the tunnel's other end is: of no use to anybody, and of three lengths
BOUND = {
    "IPv4": b"\x01\x7f\x00\x00\x01\x00\x00",
    "IPv6": b"\x04" + bytes(15) + b"\x01\x00\x00",
    "a name": b"\x03\x09localhost\x00\x00",
}


class SmallSocks(_Relay):
    """SOCKS5, RFC 1928 and 1929. `asked` are (kind of address, host, port), `logins` what was shown.

    `refusals` are the codes with which the first commands are refused, in turn. `answers` replaces the bytes
    of everything it would say, one element a message; an empty one is silence, None ends the connection.
    """

    scheme = "socks5h"

    def __init__(
        self,
        *,
        login: tuple[str, str] | None = None,
        refusals: tuple[int, ...] = (),
        bound: bytes = BOUND["IPv4"],
        answers: tuple[bytes | None, ...] = (),
        hosts: tuple[str, ...] = (),
    ) -> None:
        self._login = login
        self._refusals = list(refusals)
        self._bound = bound
        self._answers = answers
        self._hosts = hosts
        self.asked: list[tuple[str, str, int]] = []
        self.logins: list[tuple[str, str]] = []
        self.silent = threading.Event()
        super().__init__()

    def _serve(self, client: socket.socket) -> None:
        said = iter(self._answers)

        def say(data: bytes) -> None:
            answer = next(said, data)
            if answer is None:
                client.shutdown(socket.SHUT_RDWR)
                raise OSError
            if not answer:
                self.silent.set()
            client.sendall(answer)

        methods = _exactly(client, _exactly(client, 2)[1])
        wanted = b"\x00" if self._login is None else b"\x02"
        say(b"\x05" + (wanted if wanted in methods else b"\xff"))
        if self._login is not None:
            _exactly(client, 1)
            shown = tuple(_exactly(client, _exactly(client, 1)[0]).decode() for _ in range(2))
            self.logins.append((shown[0], shown[1]))
            say(b"\x01" + (b"\x00" if shown == self._login else b"\x01"))
        kind, host, port = self._command(client)
        self.asked.append((kind, host, port))
        if self._refusals:
            say(b"\x05" + bytes([self._refusals.pop(0)]) + b"\x00" + self._bound)
            client.shutdown(socket.SHUT_RDWR)
            return
        server = self._reach("127.0.0.1" if host in self._hosts else host, port)
        say(b"\x05\x00\x00" + self._bound)
        self._pump(client, server)

    @staticmethod
    def _command(client: socket.socket) -> tuple[str, str, int]:
        assert _exactly(client, 3) == b"\x05\x01\x00"
        match _exactly(client, 1):
            case b"\x01":
                kind, host = "IPv4", socket.inet_ntop(socket.AF_INET, _exactly(client, 4))
            case b"\x04":
                kind, host = "IPv6", socket.inet_ntop(socket.AF_INET6, _exactly(client, 16))
            case _:
                kind, host = "name", _exactly(client, _exactly(client, 1)[0]).decode()
        return kind, host, int.from_bytes(_exactly(client, 2), "big")


def _exactly(sock: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        if not (more := sock.recv(count - len(data))):
            raise OSError("the client has gone")
        data += more
    return data
