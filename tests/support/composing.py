"""A request and a script's reply, made into the bytes of a head and the plan of a body."""

from __future__ import annotations

import base64
import gzip
import re
import zlib
from dataclasses import dataclass
from email.utils import formatdate
from http.client import responses
from typing import TYPE_CHECKING

from tests.support.files import Body, body_views
from tests.support.scripts import Framing, HeaderValue, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.scripts import Asked

BOUNDARY = "wherry-test-boundary"
Frame = tuple[bytes, memoryview, bytes]


@dataclass(frozen=True, slots=True)
class Composed:
    """A reply ready to send: `body[start:end]` follows `head`, unless it is one for HEAD, or a 204 or 304."""

    status: int
    head: bytes
    body: Body
    start: int
    end: int
    sends_body: bool
    close: bool

    def frames(self, reply: Reply) -> Iterator[Frame]:
        """The body in order: what to send before a piece, the piece, what to send after it."""
        if not self.sends_body:
            return
        if reply.framing is Framing.CHUNKED:
            for at in range(self.start, self.end, reply.chunk_size):
                piece = b"".join(body_views(self.body, at, min(at + reply.chunk_size, self.end)))
                yield b"%x\r\n" % len(piece), memoryview(piece), b"\r\n"
            if reply.last_chunk:
                yield b"0\r\n\r\n", memoryview(b""), b""
        else:
            for view in body_views(self.body, self.start, self.end):
                yield b"", view, b""
        if reply.surplus:
            yield reply.surplus, memoryview(b""), b""


@dataclass(slots=True)
class _Draft:
    status: int
    headers: list[tuple[str, HeaderValue]]
    body: Body
    start: int
    end: int


def compose(asked: Asked, reply: Reply, resource: Resource | None) -> Composed:
    """The reply to `asked`; 404 where there is neither a resource nor a status."""
    resource = reply.resource or resource
    if reply.status is not None or reply.body is not None:
        draft = _plain(reply.status or 200, reply.body)
    elif resource is None:
        draft = _plain(404, None)
    else:
        draft = _of_resource(asked, reply, resource)
    if reply.send_range is not None:
        draft.start, draft.end = reply.send_range
    if reply.coding is not None:
        _code(draft, reply.coding, reply.coded_missing)
    bodiless = draft.status in (204, 304) or draft.status < 200
    close = _frame(asked, reply, draft, bodiless)
    _adjust(draft.headers, reply)
    return Composed(
        status=draft.status,
        head=_head(reply, draft),
        body=draft.body,
        start=draft.start,
        end=draft.end,
        sends_body=asked.method != "HEAD" and not bodiless,
        close=close,
    )


def _plain(status: int, body: Body | None) -> _Draft:
    if body is None:
        body = b"" if status in (204, 205, 304) else f"{status} from the test server\n".encode()
    headers: list[tuple[str, HeaderValue]] = [("Content-Type", "text/plain; charset=utf-8")]
    return _Draft(status, headers, body, 0, len(body))


def _of_resource(asked: Asked, reply: Reply, resource: Resource) -> _Draft:
    if refused := _refusal(asked, resource):
        return refused
    total = len(resource.content)
    draft = _Draft(200, _entity_headers(resource), resource.content, 0, total)
    wanted = reply.serve_range or _wanted_range(asked, reply, resource)
    if wanted is None:
        return draft
    first, end = wanted
    if first >= total and reply.serve_range is None:
        draft = _plain(416, None)
        draft.headers.append(("Content-Range", f"bytes */{total}"))
        return draft
    draft.status = reply.status_for_range or 206
    draft.start, draft.end = first, min(end, total)
    pattern = reply.content_range or "bytes {first}-{last}/{total}"
    value = pattern.format(first=first, last=draft.end - 1, total=total)
    if reply.multipart:
        _make_multipart(draft, value)
    elif not reply.no_content_range:
        draft.headers.append(("Content-Range", value))
    return draft


def _refusal(asked: Asked, resource: Resource) -> _Draft | None:
    if asked.method not in ("GET", "HEAD"):
        draft = _plain(405, None)
        draft.headers.append(("Allow", "GET, HEAD"))
        return draft
    if asked.method == "HEAD" and resource.head_status is not None:
        return _plain(resource.head_status, None)
    if resource.login is not None:
        token = base64.b64encode(":".join(resource.login).encode()).decode()
        if asked.header("Authorization") != f"Basic {token}":
            draft = _plain(401, None)
            draft.headers.append(("WWW-Authenticate", 'Basic realm="private"'))
            return draft
    return None


def _entity_headers(resource: Resource) -> list[tuple[str, HeaderValue]]:
    headers: list[tuple[str, HeaderValue]] = [("Content-Type", resource.content_type)]
    headers.append(("Accept-Ranges", "bytes" if resource.ranges else "none"))
    if resource.etag is not None:
        headers.append(("ETag", resource.etag))
    if resource.last_modified is not None:
        headers.append(("Last-Modified", resource.last_modified))
    headers.extend(resource.headers)
    return headers


def _wanted_range(asked: Asked, reply: Reply, resource: Resource) -> tuple[int, int] | None:
    """The half-open range to send, or None for the whole; a start past the end asks for a 416."""
    text = asked.header("Range")
    if (
        text is None
        or reply.ignore_range
        or not resource.ranges
        or not _if_range_holds(asked, reply, resource)
    ):
        return None
    found = re.fullmatch(r"bytes=(\d*)-(\d*)", text.strip())
    if found is None or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    total = len(resource.content)
    if not first:
        return max(0, total - int(last)), total
    return int(first), int(last) + 1 if last else max(total, int(first) + 1)


def _if_range_holds(asked: Asked, reply: Reply, resource: Resource) -> bool:
    validator = asked.header("If-Range")
    if validator is None or reply.ignore_if_range:
        return True
    if reply.refuse_if_range or validator.startswith("W/"):
        return False
    return validator in (resource.etag, resource.last_modified)


def _make_multipart(draft: _Draft, content_range: str) -> None:
    inner = b"".join(body_views(draft.body, draft.start, draft.end))
    part_head = (
        f"--{BOUNDARY}\r\nContent-Type: application/octet-stream\r\nContent-Range: {content_range}\r\n\r\n"
    )
    draft.body = part_head.encode() + inner + f"\r\n--{BOUNDARY}--\r\n".encode()
    draft.start, draft.end = 0, len(draft.body)
    draft.headers[0] = ("Content-Type", f"multipart/byteranges; boundary={BOUNDARY}")


def _code(draft: _Draft, coding: str, missing: int) -> None:
    plain = b"".join(body_views(draft.body, draft.start, draft.end))
    coded = zlib.compress(plain, 1) if coding == "deflate" else gzip.compress(plain, 1, mtime=0)
    draft.body = coded[: len(coded) - missing]
    draft.start, draft.end = 0, len(draft.body)
    draft.headers.append(("Content-Encoding", coding))


def _frame(asked: Asked, reply: Reply, draft: _Draft, bodiless: bool) -> bool:
    """Add the headers that tell where the body ends; give whether the connection ends with it."""
    length = draft.end - draft.start
    close = reply.close or reply.framing is Framing.CLOSE or reply.http == "HTTP/1.0"
    close = close or asked.version == "HTTP/1.0" or (asked.header("Connection") or "").lower() == "close"
    if reply.content_length is not None:
        lie = reply.content_length
        values = [str(lie)] if isinstance(lie, (int, str)) else list(lie)
        draft.headers.extend(("Content-Length", value) for value in values)
        close = close or any(value.isdigit() and int(value) > length for value in values)
    elif reply.framing is Framing.LENGTH and not bodiless:
        draft.headers.append(("Content-Length", str(length)))
    if reply.framing is Framing.CHUNKED:
        draft.headers.append(("Transfer-Encoding", "chunked"))
    draft.headers.append(("Connection", "close" if close else "keep-alive"))
    return close or reply.close_silently or reply.cut_after is not None or not reply.last_chunk


def _adjust(headers: list[tuple[str, HeaderValue]], reply: Reply) -> None:
    for name, value in reply.headers.items():
        headers[:] = [(key, old) for key, old in headers if key.lower() != name.lower()]
        if value is not None:
            headers.append((name, value))
    headers.extend(reply.more_headers)


def _head(reply: Reply, draft: _Draft) -> bytes:
    reason = reply.reason if reply.reason is not None else responses.get(draft.status, "Of Its Own")
    lines = [f"{reply.http} {draft.status} {reason}".encode("latin-1")]
    named = {key.lower() for key, _ in draft.headers} | {name.lower() for name in reply.headers}
    if "date" not in named:
        lines.append(b"Date: " + formatdate(usegmt=True).encode())
    for name, value in draft.headers:
        text = value if isinstance(value, bytes) else value.encode("latin-1")
        lines.append(name.encode("latin-1") + b": " + text)
    return b"\r\n".join(lines) + b"\r\n\r\n"
