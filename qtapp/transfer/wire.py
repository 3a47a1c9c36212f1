"""Sockets that wait in a way that can be ended: by a stop, by a deadline, and without holding a permit.

Everything that waits for the network waits here. The sockets are non-blocking underneath; http.client and
ssl see ordinary blocking ones.
"""

from __future__ import annotations

import io
import selectors
import socket
import ssl
import threading
import time
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from qtapp.domain.values import dataclass
from qtapp.transfer.certificates import explained
from qtapp.transfer.silence import Silence

if TYPE_CHECKING:
    import http.client
    from collections.abc import Callable, Iterator, Sequence

    from qtapp.transfer.gate import Permit
    from qtapp.transfer.splicing import Pipe
    from qtapp.transfer.stop import StopToken

_T = TypeVar("_T")
_S = TypeVar("_S", bound=socket.socket)

# poll() needs no descriptor of its own; Windows has select() alone
_Selector: type[selectors.BaseSelector] = getattr(selectors, "PollSelector", selectors.SelectSelector)

READER_BUFFER_BYTES = 32 * 1024
# a body that brings less than this in the time of `crawl_s` is as good as silent
CRAWL_BYTES = 60


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class NetworkLimits:
    """Seconds: to connect to one address, for the whole header block, without a byte of the body, and with
    fewer than CRAWL_BYTES of it; that last is as long as the silence at least."""

    connect_s: float = 15.0
    header_s: float = 30.0
    silence_s: float = 30.0
    crawl_s: float = 60.0


class Wire:
    """One hand's hold on the network during one request: token, limits, permit, and the socket in use.
    `deadline` is when the head of the reply must be in, None while none is waited for."""

    def __init__(
        self,
        token: StopToken,
        permit: Permit,
        limits: NetworkLimits,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.token = token
        self.limits = limits
        self.permit = permit
        self.head: http.client.HTTPResponse | None = None
        self.clock = clock
        self.silence = Silence()  # of a body
        # reentrant: a response may be collected, close its socket and so call `release` at any moment
        self._lock = threading.RLock()
        self._socket: socket.socket | None = None
        self.deadline: float | None = None
        self._waited_s = 0.0
        self._came_bytes = 0
        self._is_cut = False
        self._wake: Callable[[], object] = _nothing

    def adopt(self, sock: socket.socket) -> None:
        """From now on a stop shuts `sock` down; at once if the stop came before."""
        with self._lock:
            self._socket = sock
        if self.token.reason is not None or self._is_cut:
            self.shut_down()

    def cut(self) -> None:
        """End this request, whatever it waits for: nobody needs it any longer. Its thread meets a
        ConnectionAbortedError. Called by any thread, never blocks."""
        self._is_cut = True
        self._wake()
        self.shut_down()

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Have `wake` called by a stop and by `cut` while the block runs; at once if one came before."""
        with self.token.waking(wake):
            self._wake = wake
            if self._is_cut:
                wake()
            try:
                yield
            finally:
                self._wake = _nothing

    def release(self, sock: socket.socket) -> None:
        """`sock` is about to be closed: its descriptor may soon be another's."""
        with self._lock:
            if self._socket is sock:
                self._socket = None

    def shut_down(self) -> None:
        """Wake whoever waits on the socket; called by the stopping thread, never blocks."""
        with self._lock:
            if self._socket is not None:
                with suppress(OSError):  # not connected yet, or gone already
                    # the base class's method: SSLSocket.shutdown() forgets the TLS session, and a reader
                    # between two reads would then take ciphertext for the body
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def expect_header(self) -> None:
        """The whole header block must be in within the limit, however it trickles."""
        self.deadline = self.clock() + self.limits.header_s

    def expect_body(self) -> None:
        """From here on only silence counts, and what is next to it."""
        self.deadline = None
        self._waited_s, self._came_bytes = 0.0, 0

    def came(self, count: int) -> None:
        """`count` bytes of the body have come; a good moment to let other hands have their turn.

        Raises:
            StopRequested: while they had it.
        """
        self._came_bytes += count
        if self._came_bytes >= CRAWL_BYTES:
            self._waited_s, self._came_bytes = 0.0, 0
        self.permit.offer()

    def check(self) -> None:
        """Raises:
        StopRequested: the download was stopped.
        ConnectionAbortedError: the request was cut.
        TimeoutError: the header deadline has passed, though bytes come without a pause.
        """
        self.check_wanted()
        if self.deadline is not None and self.clock() > self.deadline:
            raise TimeoutError("the header block took too long")

    def wait_readable(self, sock: socket.socket) -> None:
        """Raises:
        StopRequested: the download was stopped.
        TimeoutError: the header deadline, or a silence too long, has passed.
        """
        self._wait(sock, read=True, limit_s=self.limits.silence_s)

    def wait_writable(self, sock: socket.socket) -> None:
        """As `wait_readable`, for the request on its way out."""
        self._wait(sock, read=False, limit_s=self.limits.silence_s)

    def wait_connected(self, socks: Sequence[_S], timeout_s: float) -> list[_S]:
        """Those of `socks` whose connecting has come to an end, good or bad; none where `timeout_s` pass.

        Raises:
            StopRequested: the download was stopped.
            ConnectionAbortedError: the request was cut.
        """
        self.check_wanted()
        with self.permit.lent(), self._bell() as bell, _Selector() as selector:
            selector.register(bell, selectors.EVENT_READ)
            for sock in socks:
                selector.register(sock, selectors.EVENT_WRITE)
            ended = {key.fileobj for key, _ in selector.select(timeout_s)}
            self.check_wanted()
        return [sock for sock in socks if sock in ended]

    @contextmanager
    def _bell(self) -> Iterator[socket.socket]:
        """A socket that a stop or a cut makes readable. It stands for those being connected, of which there
        may be several, and whose own shutdown wakes a wait on Linux but not everywhere."""
        listening, adopted = socket.socketpair()
        with listening, adopted:
            self.adopt(adopted)
            try:
                yield listening
            finally:
                self.release(adopted)

    def _wait(self, sock: socket.socket, *, read: bool, limit_s: float) -> None:
        began = self.clock()
        if self.deadline is not None:
            limit_s = min(limit_s, self.deadline - began)
        else:
            limit_s = min(limit_s, max(self.limits.crawl_s, self.limits.silence_s) - self._waited_s)
        is_body = read and self.deadline is None
        ready = partial(self._ready, sock, read=read)
        if limit_s <= 0 or not (self.silence.wait(began, limit_s, ready) if is_body else ready(limit_s)):
            raise TimeoutError("timed out")
        self._waited_s += self.clock() - began

    def _ready(self, sock: socket.socket, timeout_s: float, *, read: bool) -> bool:
        from urllib3.util.wait import wait_for_socket  # noqa: PLC0415 - a start does without urllib3

        self.check_wanted()
        with self.permit.lent():
            ready = wait_for_socket(sock, read=read, write=not read, timeout=timeout_s)
            # a shutdown by the stopping thread looks like data or like the end: the flag tells
            self.check_wanted()
        return ready

    def check_wanted(self) -> None:
        """Raises:
        StopRequested: the download was stopped.
        ConnectionAbortedError: the request was cut.
        """
        self.token.check()
        if self._is_cut:
            raise ConnectionAbortedError("no longer needed")


class WireReader(io.BufferedReader):
    """The buffered reader under http.client, which returns what is there instead of filling the buffer.

    `ended`: the last line asked for was not there. `cut`: a line ended without its line feed. `surplus`:
    when it was closed, bytes had come that nobody asked for.
    """

    def __init__(self, raw: io.RawIOBase, sock: _WaitingSocket) -> None:
        super().__init__(raw, READER_BUFFER_BYTES)
        self.ended = False
        self.cut = False
        self.surplus = False
        self._socket = sock
        self._may_hold = True

    def readinto(self, buffer: Any) -> int:
        if self._may_hold:
            # readinto1 would add a read, and so a wait, to what came with the head
            data = self.read1(min(len(buffer), READER_BUFFER_BYTES))
            buffer[: len(data)] = data
            self._may_hold = len(buffer) < READER_BUFFER_BYTES
            return len(data)
        self._may_hold = len(buffer) <= READER_BUFFER_BYTES  # such a read goes by way of the buffer
        return self.readinto1(buffer)

    @property
    def plain_socket(self) -> WireSocket | None:
        """The socket itself, where it is not TLS and nothing of the body is or will be held here."""
        return self._socket if isinstance(self._socket, WireSocket) and not self._may_hold else None

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        self.ended = not line
        is_whole = line.endswith(b"\n") or (size is not None and 0 <= size <= len(line))
        self.cut = self.cut or not (self.ended or is_whole)
        return line

    def close(self) -> None:
        if not self.closed:
            self._socket.only_looks = True
            with suppress(OSError, ValueError):  # shut down, closed or damaged: nothing to be seen
                self.surplus = bool(self.peek(1))
            self._socket.only_looks = False
        super().close()


class _WaitingSocket(socket.socket):
    """What the plain and the TLS socket share: whose they are, and that they wait through their wire.

    While `only_looks`, a read that would have to wait gives None.
    """

    wire: Wire
    only_looks: bool = False

    def settimeout(self, value: float | None, /) -> None:
        """Ignored: urllib3 sets its own; the wire's limits rule, and the descriptor stays non-blocking."""

    def makefile(self, *args: Any, **kwargs: Any) -> Any:
        """The reader http.client asks for, one that does not hold a trickle back."""
        kwargs["buffering"] = 0
        return WireReader(super().makefile(*args, **kwargs), self)

    def _real_close(self, *args: Any) -> None:
        if "wire" in vars(self):  # ssl closes a socket it could not wrap before ours has its wire
            self.wire.release(self)
        super()._real_close(*args)  # type: ignore[misc]


class WireSocket(_WaitingSocket):
    """A plain TCP socket that waits through its wire."""

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        while not self.only_looks:
            self.wire.check()
            try:
                return super().recv_into(buffer, nbytes, flags)
            except BlockingIOError:
                self.wire.wait_readable(self)
        return _if_there(lambda: socket.socket.recv_into(self, buffer, nbytes, flags))

    def splice_into(self, pipe: Pipe, count: int) -> int:
        """As `recv_into`, with a pipe in the place of the buffer."""
        while True:
            self.wire.check()
            try:
                return pipe.fill(self.fileno(), count)
            except BlockingIOError:
                self.wire.wait_readable(self)

    def sendall(self, data: Any, flags: int = 0, /) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[super().send(view, flags) :]
            except BlockingIOError:
                self.wire.wait_writable(self)


def _if_there(read: Callable[[], int]) -> int:
    """What `read` gives, or None, in the raw streams' way, where it would have to wait."""
    try:
        return read()
    except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
        return None  # type: ignore[return-value]


# what SSLSocket.recv_into comes to, without its way there, which costs a tenth of the time of a fast body;
# and where there is no session it raises, instead of giving what is still encrypted
_decrypted: Callable[[ssl.SSLSocket, int, memoryview], int] = ssl.SSLSocket.read  # type: ignore[assignment]


class WireTLSSocket(_WaitingSocket, ssl.SSLSocket):
    """A TLS socket that waits through its wire and gathers the records that are there."""

    def do_handshake(self, block: bool = False) -> None:
        self._wait_through(lambda: ssl.SSLSocket.do_handshake(self, block))

    def send(self, data: Any, flags: int = 0) -> int:
        return self._wait_through(lambda: ssl.SSLSocket.send(self, data, flags))

    def recv_into(self, buffer: Any, nbytes: int | None = None, flags: int = 0) -> int:  # noqa: ARG002 - ssl's
        """As many records as have arrived and fit: one call of OpenSSL gives 16 KiB at the most."""
        view = memoryview(buffer)
        size = len(view)
        if self.only_looks:
            return _if_there(lambda: _decrypted(self, size, view))
        filled = self._wait_through(lambda: _decrypted(self, size, view))
        with suppress(OSError):  # nothing more yet, or a fault that the next call meets again
            while 0 < filled < size and (more := _decrypted(self, size - filled, view[filled:])):
                filled += more
        return filled

    def _wait_through(self, call: Callable[[], _T]) -> _T:
        while True:
            self.wire.check()
            try:
                return call()
            except ssl.SSLWantReadError:
                self.wire.wait_readable(self)
            except ssl.SSLWantWriteError:
                self.wire.wait_writable(self)


class WireContext(ssl.SSLContext):
    """A TLS context whose sockets wait through their wire, and for which a cut stream is an error.

    OpenSSL reports a TCP end without close_notify; Python hides it unless told otherwise, and a body
    without a length would then look complete when it was cut.
    """

    sslsocket_class = WireTLSSocket
    now: Callable[[], float] = staticmethod(time.time)

    def wrap_socket(self, sock: socket.socket, *_args: Any, **kwargs: Any) -> WireTLSSocket:
        assert isinstance(sock, WireSocket)
        wire = sock.wire
        host = kwargs.get("server_hostname")
        tls = super().wrap_socket(
            sock,
            do_handshake_on_connect=False,
            suppress_ragged_eofs=False,
            server_hostname=host,
        )
        assert isinstance(tls, WireTLSSocket)
        tls.wire = wire
        tls.setblocking(False)
        wire.adopt(tls)
        try:
            with explained(tls, host, self.now):
                tls.do_handshake()
        except BaseException:
            tls.close()
            raise
        return tls
