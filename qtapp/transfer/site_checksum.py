"""The checksum that a site keeps beside the file, in the same folder: `file.sha256`, `SHA256SUMS` and kin."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from qtapp.domain.digests import listed_digest
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.filenames import name_from_url
from qtapp.domain.links import host_of
from qtapp.domain.values import dataclass
from qtapp.transfer.cookies import Cookies
from qtapp.transfer.opening import Ask
from qtapp.transfer.reply import Head
from qtapp.transfer.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.domain.download import Checksum, DownloadSpec
    from qtapp.transfer.line import Line
    from qtapp.transfer.opening import Reply
    from qtapp.transfer.stop import StopToken
    from qtapp.transfer.workshop import Workshop

log = logging.getLogger(__name__)

LONGEST_LIST_BYTES = 1 << 20
# one list may take so long in all, however it trickles
LIST_S = 60.0
_READ_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a list may be: of one file alone, or of a whole folder."""

    url: str
    algorithm: str
    is_its_own: bool


def find_checksum(spec: DownloadSpec, workshop: Workshop, token: StopToken) -> Checksum | None:
    """What the site says of the file at `spec.url`; None where it says nothing. Which of the two is logged.

    A list that cannot be had is as good as none: the file is not held back for it.

    Raises:
        StopRequested: the download was stopped meanwhile.
    """
    name = name_from_url(spec.url)
    for place in _places(spec.url):
        try:
            with workshop.hosts.counted(host_of(spec.url)), workshop.network.line(workshop.proxies) as line:
                text = _text_at(place.url, spec, workshop, token, line)
        except TransferError as error:
            log.info("%s: no checksum at %s: %s", spec.id, place.url, error)
            continue
        found = listed_digest(text, name, place.algorithm, is_its_own=place.is_its_own)
        if found is not None:
            log.info("%s: %s from %s", spec.id, found.algorithm, place.url)
            return found
        log.info("%s: no checksum of it at %s", spec.id, place.url)
    log.warning("%s: no checksum beside it", spec.id)
    return None


def _places(url: str) -> Iterator[_Place]:
    """A query stays: it may be what lets us in."""
    parts = urlsplit(url)
    folder, _, name = parts.path.rpartition("/")
    if name:
        for algorithm, suffix in (("sha-256", ".sha256"), ("sha-512", ".sha512")):
            beside = parts._replace(path=parts.path + suffix)
            yield _Place(urlunsplit(beside), algorithm, is_its_own=True)
        for algorithm, listing in (("sha-256", "SHA256SUMS"), ("sha-512", "SHA512SUMS")):
            beside = parts._replace(path=f"{folder}/{listing}")
            yield _Place(urlunsplit(beside), algorithm, is_its_own=False)


def _text_at(url: str, spec: DownloadSpec, workshop: Workshop, token: StopToken, line: Line) -> str:
    """Raises:
    StopRequested: the download was stopped.
    TransferError: it is not there, is no list, is too long, or did not come.
    """
    wire = Wire(token, workshop.gate.permit(token), workshop.limits, workshop.clock)
    with token.waking(wire.shut_down):
        ask = Ask(url, start=None, secrets=spec.secrets, headers=spec.headers)
        reply = workshop.opener.open(ask, line, wire, Cookies())
        read_whole = False
        try:
            data = _body(reply, workshop.clock() + LIST_S, wire)
            read_whole = True
        finally:
            reply.close(keep_connection=read_whole)
    return data.decode("utf-8", "replace")


def _body(reply: Reply, deadline: float, wire: Wire) -> bytes:
    head = reply.head
    if not isinstance(head, Head):
        raise TransferError(ErrorKind.BAD_REPLY, "HTTP 416 without a Range")
    if head.media_type in ("text/html", "application/xhtml+xml"):
        raise TransferError(ErrorKind.WEB_PAGE, head.media_type)
    data = bytearray()
    view = memoryview(bytearray(_READ_BYTES))
    while head.end is None or len(data) < head.end:
        count = reply.read_into(view)
        if count == 0:
            break
        data += view[:count]
        if len(data) > LONGEST_LIST_BYTES:
            raise TransferError(ErrorKind.BAD_REPLY, f"longer than {LONGEST_LIST_BYTES} bytes")
        if wire.clock() > deadline:
            raise TransferError(ErrorKind.STALLED, f"not in within {LIST_S:.0f} s")
    if head.end is not None and len(data) < head.end:
        raise TransferError(ErrorKind.SHORT_BODY, f"{len(data)} of {head.end} bytes came")
    return bytes(data)
