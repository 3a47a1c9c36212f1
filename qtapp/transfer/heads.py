"""Header blocks as http.client reads them, known to their wire and stricter than it about where they end."""

from __future__ import annotations

import http.client
from typing import TYPE_CHECKING, Any

from qtapp.transfer.wire import Wire, WireReader

if TYPE_CHECKING:
    import socket

    from qtapp.transfer.wire import WireSocket

INTERIM_REPLIES = 16
SWITCHING_PROTOCOLS = 101
# as many as http.client takes headers, and each as long
TRAILER_LINES = 100
TRAILER_LINE_BYTES = 65536


class WireHead(http.client.HTTPResponse):
    """http.client's response, known to its wire, and strict about lines cut short by the connection's end."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._reader = self.fp
        if isinstance(wire := getattr(sock, "wire", None), Wire):
            wire.head = self

    def fields(self) -> dict[str, str]:
        """The header block by lower-case names, repeated ones joined by ", "."""
        found: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            found[key] = f"{found[key]}, {value}" if key in found else value
        return found

    @property
    def was_cut(self) -> bool:
        """The connection ended inside a line: of the head, or the one that tells the size of a chunk."""
        return isinstance(self._reader, WireReader) and self._reader.cut

    @property
    def may_be_followed(self) -> bool:
        """Read to its end, and nothing came behind it that the next reply could be mixed up with."""
        return self.isclosed() and isinstance(self._reader, WireReader) and not self._reader.surplus

    def socket_to_splice(self) -> WireSocket | None:
        """The socket of a body that may be taken from it directly; None where more has to be known of it than
        its length. What was taken has to be told to `spliced`."""
        if self.chunked or not self.length or self.isclosed() or not isinstance(self._reader, WireReader):
            return None
        return self._reader.plain_socket

    def spliced(self, count: int) -> None:
        """So many bytes of the body, as asked for at the most, went past us; 0: it ended too early."""
        assert self.length is not None
        self.length -= count
        if not count or not self.length:
            self._close_conn()  # type: ignore[attr-defined]  # as http.client does at the end of its own reads

    def begin(self) -> None:
        super().begin()
        if isinstance(self._reader, WireReader) and (self._reader.ended or self._reader.cut):
            self.close()
            raise http.client.BadStatusLine("the connection ended inside the header block")

    def _read_status(self) -> tuple[str, int, str]:
        # http.client passes over 100 alone; a server may send others first, such as 103 Early Hints
        for _ in range(INTERIM_REPLIES):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if not 100 <= status < 200 or status == SWITCHING_PROTOCOLS:
                return version, status, reason
            http.client.parse_headers(self._reader)
        raise http.client.HTTPException("interim replies without end")

    def _read_and_discard_trailer(self) -> None:
        # http.client would go on for as long as lines come
        for _ in range(TRAILER_LINES):
            line = self._reader.readline(TRAILER_LINE_BYTES + 1)
            if len(line) > TRAILER_LINE_BYTES:
                raise http.client.LineTooLong("trailer line")
            if line in (b"\r\n", b"\n", b""):
                return
        raise http.client.HTTPException("trailers without end")
