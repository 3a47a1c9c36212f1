"""What the hostile server shall do, as values: an honest `Resource`, and a `Reply` that departs from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from tests.support.files import Body  # noqa: TC001  part of the public values

HeaderValue = str | bytes
Headers = tuple[tuple[str, HeaderValue], ...]


class Framing(Enum):
    """How the end of the body is told."""

    LENGTH = "Content-Length"
    CHUNKED = "chunked"
    CLOSE = "end of the connection"


class Ending(Enum):
    """How the server leaves a connection."""

    FIN = "fin"
    RESET = "reset"


class Greeting(Enum):
    """What happens to a new connection, before any request."""

    SERVE = "serve"
    SILENT = "silent"  # accepted by the kernel and never read: no TLS handshake, no reply
    CLOSE = "close"  # FIN at once
    RESET = "reset"
    TLS_ALERT = "tls-alert"  # the handshake is refused with an alert
    TLS_GARBAGE = "tls-garbage"  # bytes that are no TLS record


@dataclass(frozen=True, slots=True)
class Pace:
    """`size` bytes, then a wait of `seconds`, and again."""

    size: int
    seconds: float

    @staticmethod
    def rate(bytes_per_second: float) -> Pace:
        """A steady rate in steps of a fiftieth of a second."""
        size = max(1, int(bytes_per_second / 50))
        return Pace(size, size / bytes_per_second)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """Something served as HTTP wants it: 200, 206, 416, If-Range, HEAD.

    `last_modified` is the header's text. `head_status` refuses HEAD with that status; `login` demands
    Basic credentials. `ranges=False` answers every request whole and says `Accept-Ranges: none`.
    """

    content: Body
    etag: str | None = None
    last_modified: str | None = None
    ranges: bool = True
    content_type: str = "application/octet-stream"
    headers: Headers = ()
    head_status: int | None = None
    login: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One reply: by itself the honest one of its path's resource; each field departs from it in one way.

    All counts of bytes are of the body, before chunking; header counts are of the whole head.
    """

    resource: Resource | None = None  # another one than the path's: the entity changed
    raw: bytes | None = None  # exactly these bytes instead of head and body, then `ending`
    interim: bytes = b""  # before the head: a 103, or anything else
    status: int | None = None  # a reply of its own with `body`, whatever the resource
    reason: str | None = None
    body: Body | None = None
    headers: Mapping[str, HeaderValue | None] = field(default_factory=dict)  # set; None removes
    more_headers: Headers = ()  # added as they are, duplicates too
    http: str = "HTTP/1.1"

    # ranges
    ignore_range: bool = False  # 200 and the whole body
    ignore_if_range: bool = False  # 206 though the validator does not match
    refuse_if_range: bool = False  # 200 though the validator matches
    no_content_range: bool = False
    content_range: str | None = None  # with {first}, {last} and {total} filled in
    serve_range: tuple[int, int] | None = None  # half-open: these bytes as 206, whatever was asked
    send_range: tuple[int, int] | None = None  # half-open: these bytes under an otherwise honest head
    multipart: bool = False  # the one range as multipart/byteranges
    status_for_range: int | None = None  # the number alone, e.g. 200 with a Content-Range

    # framing and coding
    framing: Framing = Framing.LENGTH
    content_length: int | str | Sequence[str] | None = None  # a lie; several make several headers
    chunk_size: int = 16 * 1024
    last_chunk: bool = True
    surplus: bytes = b""  # after the end of the body, on the same connection
    coding: str | None = None  # gzip, x-gzip or deflate, though nobody asked
    coded_missing: int = 0  # bytes left out at the end of the coded body; the framing agrees with the rest

    # time
    delay_s: float = 0.0
    stall_head_after: int | None = None  # 0: before the first byte of the head
    head_pace: Pace | None = None
    cut_head_after: int | None = None
    stall_after: int | None = None
    cut_after: int | None = None
    pace: Pace | None = None
    pace_after: int = 0

    # the end
    ending: Ending = Ending.FIN
    close: bool = False  # close after this reply, and say so
    close_silently: bool = False  # close after this reply though keep-alive was promised
    close_notify: bool = True  # False: TLS ends without it, as after an attack


Decide = Callable[["Asked"], "Reply | Resource"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came. `n` counts the requests of its path from 1; `target` is verbatim."""

    n: int
    method: str
    target: str
    path: str
    version: str
    headers: tuple[tuple[str, str], ...]
    connection_no: int
    at: float

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]


def redirect(location: HeaderValue, status: int = 302, **headers: HeaderValue) -> Reply:
    """A redirect; `location` is sent as it is, relative or absolute or absurd."""
    return Reply(status=status, headers={"Location": location, **_spelled(headers)})


def status(number: int, **headers: HeaderValue) -> Reply:
    """A bare status; header names as keywords with underscores (`Retry_After="1"`)."""
    return Reply(status=number, headers=_spelled(headers))


def web_page(text: str = "<!doctype html><title>Log in</title><form></form>", number: int = 200) -> Reply:
    """A page instead of the file."""
    return Reply(status=number, body=text.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


def login_wanted(realm: str = "private") -> Reply:
    return Reply(status=401, headers={"WWW-Authenticate": f'Basic realm="{realm}"'})


def _spelled(headers: Mapping[str, HeaderValue]) -> dict[str, HeaderValue]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
