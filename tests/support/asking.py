"""Reading a request off the wire."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.support.scripts import Asked
from tests.support.wire import ClientGone

if TYPE_CHECKING:
    from tests.support.wire import Wire

MAX_HEAD_BYTES = 1 << 20


def read_request(wire: Wire, buffer: bytearray, connection_no: int) -> Asked:
    """The next request; `buffer` keeps what came after it. Raises ClientGone when none comes."""
    while (end := buffer.find(b"\r\n\r\n")) < 0:
        if len(buffer) > MAX_HEAD_BYTES:
            raise ClientGone("the request's head has no end")
        _more(wire, buffer)
    head = bytes(buffer[:end]).decode("latin-1")
    del buffer[: end + 4]
    asked = _parse(head, connection_no)
    length = int(asked.header("Content-Length") or 0)
    while len(buffer) < length:
        _more(wire, buffer)
    del buffer[:length]
    return asked


def _more(wire: Wire, buffer: bytearray) -> None:
    data = wire.receive()
    if not data:
        raise ClientGone("the client ended the connection")
    buffer += data


def _parse(head: str, connection_no: int) -> Asked:
    request_line, *lines = head.split("\r\n")
    method, _, rest = request_line.partition(" ")
    target, _, version = rest.rpartition(" ")
    headers = tuple((name, value.strip(" \t")) for name, _, value in (line.partition(":") for line in lines))
    path = target
    if "://" in target:  # as a proxy is asked
        path = urlsplit(target).path
    return Asked(
        n=1,
        method=method,
        target=target,
        path=path.partition("?")[0],
        version=version,
        headers=headers,
        connection_no=connection_no,
        at=time.monotonic(),
    )
