"""The plain case of HTTP: requests and replies as nearly all of them are, written and read in a few steps.

Thousands of small files are asked for so, and what takes a millisecond for each is what they wait for. Who
finds something unusual here says so and does nothing: requests, urllib3 and http.client know what to do then.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from qtapp.domain.addresses import DEFAULT_PORTS

if TYPE_CHECKING:
    from collections.abc import Iterable

# as http.client bears
MOST_FIELDS = 100

# what requests sends as it stands; it would write the escape of an unreserved letter as that letter
_ESCAPE = r"%(?!2[DE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])[0-9A-F]{2}"
_PIECE = rf"(?:[A-Za-z0-9!$&'()*+,\-.:;=@_~]|{_ESCAPE})"
_URL = re.compile(
    r"(https?)://([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_-])?)(?::([1-9][0-9]{0,4}))?"
    # neither a segment that begins with a dot, which may stand for a folder above, nor two slashes in front
    rf"(/(?![/.])(?:(?!/\.)(?:{_PIECE}|/))*(?:\?(?:{_PIECE}|[/?])+)?)"
)
_HEAD = re.compile(
    rb"HTTP/1\.1 ([2-5][0-9]{2})(?: [^\r\n\0]*)?\r\n((?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\r\n\0]*\r\n)*)\r\n"
)
_LENGTH = re.compile(r"[0-9]{1,18}", re.ASCII)
# what has a meaning for more than this reply, or for how its body is read
_UNUSUAL = frozenset({"set-cookie", "set-cookie2", "transfer-encoding"})
_WITHOUT_BODY = (204, 304)


class PlainTarget(NamedTuple):
    """Where a plain request goes, and what its first lines say; `port` is the scheme's own where the URL has
    none."""

    scheme: str
    host: str
    port: int
    authority: str
    path_and_query: str

    def request(self, fields: Iterable[tuple[str, str]]) -> bytes:
        """A GET with these header fields, all of them ASCII and without line ends."""
        lines = [f"GET {self.path_and_query} HTTP/1.1", f"Host: {self.authority}"]
        lines += [f"{name}: {value}" for name, value in fields]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def plain_target(url: str) -> PlainTarget | None:
    """None where requests would send something else than what stands in `url`, or might."""
    found = _URL.fullmatch(url)
    if found is None:
        return None
    scheme, host, port, path_and_query = found.groups()
    default = DEFAULT_PORTS[scheme]
    if port is None:
        return PlainTarget(scheme, host, default, host, path_and_query)
    if int(port) == default or int(port) > 65535:
        return None
    return PlainTarget(scheme, host, int(port), f"{host}:{port}", path_and_query)


class PlainHead(NamedTuple):
    """`fields` by lower-case names. `length` is the body's, None: to the end of the connection. `size` is how
    many bytes the header block has."""

    status: int
    fields: dict[str, str]
    length: int | None
    will_close: bool
    size: int


def parse_plain_head(data: bytes | memoryview) -> PlainHead | None:
    """The header block that `data` begins with; None where it is not all there, or has to be looked at more
    closely: a line that is none, a field twice, a coding or length of a strange form, an interim reply."""
    found = _HEAD.match(data)
    if found is None:
        return None
    status, lines = int(found[1]), found[2].decode("latin-1").split("\r\n")
    del lines[-1]
    fields = {}
    for line in lines:
        name, _, value = line.partition(":")
        fields[name.lower()] = value.strip(" \t")
    if len(fields) != len(lines) or len(lines) > MOST_FIELDS or not _UNUSUAL.isdisjoint(fields):
        return None
    length = None
    if (told := fields.get("content-length")) is not None:
        if not _LENGTH.fullmatch(told):
            return None
        length = int(told)
    if status in _WITHOUT_BODY:
        length = 0
    will_close = length is None or "close" in fields.get("connection", "").lower()
    return PlainHead(status, fields, length, will_close, found.end())
