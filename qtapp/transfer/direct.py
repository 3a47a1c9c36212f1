"""Plain requests straight over our sockets, and the bodies of plain replies straight from them.

What is unusual about a reply is http.client's to read, from its first byte on.
"""

from __future__ import annotations

import io
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from qtapp.transfer.heads import WireHead
from qtapp.transfer.plain import PlainHead, PlainTarget, parse_plain_head
from qtapp.transfer.wire import READER_BUFFER_BYTES, WireReader, WireSocket, WireTLSSocket

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from http.client import HTTPMessage

    from qtapp.transfer.wire import Wire

    OwnSocket = WireSocket | WireTLSSocket
    Origin = tuple[str, str, int]

# where http.client takes the header block for ended
_END_OF_HEAD = re.compile(rb"\n\r?\n")


class PlainBody:
    """A body of a known length, or one that the connection's end ends, as it comes in.

    `held` is what came of it with the head. Used as http.client's responses are.
    """

    chunked = False
    was_cut = False

    def __init__(self, sock: OwnSocket, head: PlainHead, held: memoryview) -> None:
        self.length = head.length
        self.will_close = head.will_close
        self._socket = sock
        self._held = held
        self._is_over = head.length == 0

    def readinto(self, view: memoryview) -> int:
        """What is there, at least one byte; 0 at the end, which may have come too early."""
        if self._is_over:
            return 0
        if self.length is not None and len(view) > self.length:
            view = view[: self.length]
        if self._held:
            count = min(len(view), len(self._held))
            view[:count] = self._held[:count]
            self._held = self._held[count:]
        else:
            count = self._socket.recv_into(view)
        self._came(count)
        return count

    def _came(self, count: int) -> None:
        if self.length is not None:
            self.length -= count
        self._is_over = not count or self.length == 0

    @property
    def may_be_followed(self) -> bool:
        """Read to its end, and nothing has come behind it that the next reply could be mixed up with."""
        return self.length == 0 and not self._held

    def socket_to_splice(self) -> WireSocket | None:
        """As `WireHead.socket_to_splice`."""
        if not self.length or self._held or self._is_over or not isinstance(self._socket, WireSocket):
            return None
        return self._socket

    def spliced(self, count: int) -> None:
        """As `WireHead.spliced`."""
        self._came(count)

    def close(self) -> None:
        """Nothing more is read of it; its connection is somebody else's to close."""
        self._is_over = True
        self._held = self._held[:0]


class DirectAnswer:
    """A reply to a plain request. `message` is its header block where http.client has read it; `fields` are
    those of it by lower-case names, repeated ones joined."""

    def __init__(
        self,
        status: int,
        fields: Mapping[str, str],
        body: PlainBody | WireHead,
        message: HTTPMessage | None,
        done: Callable[[bool], None],
    ) -> None:
        self.status = status
        self.fields = fields
        self.body = body
        self.message = message
        self._done = done

    def end(self, *, keep_connection: bool) -> None:
        """Give the connection back for the next request, where that is wished and safe, or end it."""
        keep_connection = keep_connection and self.body.may_be_followed and not self.body.will_close
        self.body.close()
        self._done(keep_connection)


class DirectLane:
    """One thread's connections for plain requests, the one used last at the end."""

    def __init__(self, connect: Callable[[PlainTarget], OwnSocket], most: int) -> None:
        """`connect` makes a new one; `most` are kept."""
        self._connect = connect
        self._most = most
        self._idle: dict[Origin, OwnSocket] = {}

    def ask(self, target: PlainTarget, fields: Iterable[tuple[str, str]], wire: Wire) -> DirectAnswer:
        """Send a GET; the body stays unread.

        Raises:
            StopRequested: the download was stopped.
            TransferError: from connecting.
            http.client.HTTPException, OSError: from everything else.
        """
        origin = target[:3]
        sock = self._idle.pop(origin, None)
        if sock is not None and not _is_quiet(sock):
            sock.close()  # the server has ended it, or sent what nobody asked for
            sock = None
        if sock is None:
            sock = self._connect(target)
        else:
            sock.wire = wire
            wire.adopt(sock)
        try:
            wire.expect_header()
            with suppress(BrokenPipeError):  # a server may say why before it closes
                sock.sendall(target.request(fields))
            return self._answer(sock, origin, wire)
        except BaseException:
            sock.close()
            raise

    def drop(self, origin: Origin) -> None:
        """Close the connection to it, should one be kept."""
        if (sock := self._idle.pop(origin, None)) is not None:
            sock.close()

    def close(self) -> None:
        for origin in tuple(self._idle):
            self.drop(origin)

    def _answer(self, sock: OwnSocket, origin: Origin, wire: Wire) -> DirectAnswer:
        def done(keep_connection: bool) -> None:
            if keep_connection:
                self._keep(sock, origin)
            else:
                sock.close()

        buffer = bytearray(READER_BUFFER_BYTES)
        came = _fill(sock, memoryview(buffer))
        held = memoryview(buffer)[:came]
        head = parse_plain_head(held)
        if head is not None:
            body = PlainBody(sock, head, held[head.size :])
            return DirectAnswer(head.status, head.fields, body, None, done)
        begun = WireHead(_Begun(sock, held, wire), method="GET")  # type: ignore[arg-type]
        try:
            begun.begin()
        except BaseException:
            begun.close()  # as http.client does: the collector would close it after its socket
            raise
        return DirectAnswer(begun.status, begun.fields(), begun, begun.msg, done)

    def _keep(self, sock: OwnSocket, origin: Origin) -> None:
        self._idle[origin] = sock
        while len(self._idle) > self._most:
            self.drop(next(iter(self._idle)))


def _fill(sock: OwnSocket, view: memoryview) -> int:
    """Read until a header block is whole, the buffer full or the connection at its end; how much came."""
    filled = 0
    while filled < len(view):
        count = sock.recv_into(view[filled:])
        seen_from = max(filled - 2, 0)
        filled += count
        if not count or _END_OF_HEAD.search(view[seen_from:filled]):
            break
    return filled


def _is_quiet(sock: OwnSocket) -> bool:
    """Open still, and nothing has come since its last reply."""
    sock.only_looks = True
    try:
        return sock.recv_into(bytearray(1)) is None  # as raw streams say it
    except OSError:
        return False
    finally:
        sock.only_looks = False


class _Begun(io.RawIOBase):
    """A socket of which some bytes have been read: http.client gets them first, and then what follows."""

    def __init__(self, sock: OwnSocket, held: memoryview, wire: Wire) -> None:
        super().__init__()
        self.wire = wire
        self._socket = sock
        self._held = held

    def makefile(self, *_args: Any, **_kwargs: Any) -> WireReader:
        return WireReader(self, self._socket)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._held:
            return self._socket.recv_into(buffer)
        count = min(len(buffer), len(self._held))
        buffer[:count] = self._held[:count]
        self._held = self._held[count:]
        return count
