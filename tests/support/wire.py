"""One accepted connection; every wait on it also watches for the client's end and the server's stop."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import select
import socket
import ssl
import struct
import time
from typing import TYPE_CHECKING

from tests.support.scripts import Ending

if TYPE_CHECKING:
    from collections.abc import Callable

_GONE = select.POLLRDHUP | select.POLLHUP | select.POLLERR | select.POLLNVAL
_SIOCOUTQ = 0x5411  # linux/sockios.h: bytes the peer has not acknowledged
_LINGER_NONE = struct.pack("ii", 1, 0)


class ClientGone(Exception):  # noqa: N818  what clients do
    """The client closed or reset the connection."""


class ServerStopping(Exception):  # noqa: N818  what tests do
    """The test is over."""


class Wire:
    """A non-blocking socket whose waits end early. Any thread may `wake()` it; the rest is for one."""

    def __init__(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        self._sock = sock
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)
        self._poll = select.poll()
        self._poll.register(self._woken, select.POLLIN)
        self.stopping = False

    def wake(self) -> None:
        # OSError: a full or closed pair; its owner is awake or gone
        with contextlib.suppress(OSError):
            self._waker.send(b"!")

    def handshake(self, context: ssl.SSLContext) -> None:
        """Put TLS on the connection; raises ssl.SSLError or OSError as the handshake failed."""
        sock = context.wrap_socket(self._sock, server_side=True, do_handshake_on_connect=False)
        self._sock = sock
        while True:
            try:
                sock.do_handshake()
            except ssl.SSLWantReadError:
                # a client that has gone may have left an alert that tells why
                self._wait_for(select.POLLIN, rdhup_counts=False)
            except ssl.SSLWantWriteError:
                self._wait_for(select.POLLOUT, rdhup_counts=False)
            else:
                return

    def receive(self) -> bytes:
        """What there is, at least one byte; b"" once the client has ended its side."""
        while True:
            try:
                return self._sock.recv(65536)
            except (BlockingIOError, ssl.SSLWantReadError):
                self._wait_for(select.POLLIN, rdhup_counts=False)
            except ssl.SSLWantWriteError:
                self._wait_for(select.POLLOUT)
            except OSError as error:
                raise ClientGone(str(error)) from error

    def send(self, data: bytes | memoryview, sent: Callable[[int], None] | None = None) -> None:
        """Send all of `data`; `sent` gets each count that the kernel took."""
        view = memoryview(data)
        while view:
            self._look_up()
            try:
                count = self._sock.send(view)
            except (BlockingIOError, ssl.SSLWantWriteError):
                self._wait_for(select.POLLOUT)
            except ssl.SSLWantReadError:
                self._wait_for(select.POLLIN)
            except OSError as error:
                raise ClientGone(str(error)) from error
            else:
                view = view[count:]
                if sent is not None:
                    sent(count)

    def pause_until(self, moment: float) -> None:
        """Wait for a monotonic moment, or raise as soon as there is nobody left to serve."""
        while (left := moment - time.monotonic()) > 0:
            self._wait(0, left)

    def hold(self, is_released: Callable[[], bool]) -> None:
        """Wait until `is_released()`; whoever makes it true calls `wake()`."""
        while not is_released():
            self._wait(0, None)

    def hold_deaf(self) -> None:
        """Read nothing and answer nothing until the client has gone or the test is over."""
        self.hold(lambda: False)

    def end(self, ending: Ending, close_notify: bool = True) -> None:
        """End our side and wait for the client to end its own; after a reset there is nothing to wait for."""
        if ending is Ending.RESET:
            self._wait_until_acknowledged()
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NONE)
            self._sock.close()
            return
        if isinstance(self._sock, ssl.SSLSocket) and close_notify:
            # the client's own close_notify is not waited for
            with contextlib.suppress(ssl.SSLError, OSError):
                self._sock.unwrap()
        try:
            socket.socket.shutdown(self._sock, socket.SHUT_WR)
        except OSError as error:
            raise ClientGone(str(error)) from error
        self.drain()

    def drain(self) -> None:
        """Read and forget until the client ends its side: closing with bytes unread would be a reset."""
        while True:
            try:
                # below TLS: what comes now is not looked at
                if not socket.socket.recv(self._sock, 65536):
                    return
            except BlockingIOError:
                self._wait_for(select.POLLIN, rdhup_counts=False)
            except OSError as error:
                raise ClientGone(str(error)) from error

    def close(self) -> None:
        self._sock.close()
        self._woken.close()
        self._waker.close()

    def _wait_until_acknowledged(self) -> None:
        """A reset throws away what is still in the send queue; wait until the client's kernel has it."""
        while struct.unpack("i", fcntl.ioctl(self._sock.fileno(), _SIOCOUTQ, b"\0\0\0\0"))[0]:
            self._wait(0, 0.001)

    def _look_up(self) -> None:
        """Notice an end that came while the socket had room to write."""
        self._wait(0, 0.0)

    def _wait_for(self, event: int, rdhup_counts: bool = True) -> None:
        while not self._wait(event, None, rdhup_counts):
            pass

    def _wait(self, event: int, seconds: float | None, rdhup_counts: bool = True) -> bool:
        """Wait for `event`, a wake or the time; whether it was the event."""
        if self.stopping:
            raise ServerStopping
        fileno = self._sock.fileno()
        if fileno < 0:
            raise ClientGone(errno.errorcode[errno.EBADF])
        self._poll.register(fileno, event | (select.POLLRDHUP if rdhup_counts else 0))
        happened = dict(self._poll.poll(None if seconds is None else seconds * 1000))
        if self._woken.fileno() in happened:
            with contextlib.suppress(BlockingIOError):
                self._woken.recv(4096)
            if self.stopping:
                raise ServerStopping
        seen = happened.get(fileno, 0)
        if rdhup_counts and seen & _GONE:
            raise ClientGone("the client closed its side")
        return bool(seen & (event | select.POLLHUP | select.POLLERR))
