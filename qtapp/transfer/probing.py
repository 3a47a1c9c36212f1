"""A look at what a link leads to, before anybody has decided to fetch it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import host_of
from qtapp.domain.values import dataclass
from qtapp.transfer.cookies import Cookies
from qtapp.transfer.naming import choose_name, refuse_what_is_no_file
from qtapp.transfer.opening import Ask
from qtapp.transfer.reply import Unsatisfiable
from qtapp.transfer.wire import NetworkLimits, Wire

if TYPE_CHECKING:
    from qtapp.domain.download import DownloadSpec
    from qtapp.transfer.opening import Reply
    from qtapp.transfer.stop import StopToken
    from qtapp.transfer.workshop import Workshop

# somebody may be looking on; and what is not known by then is found out by the download
PROBE_LIMITS = NetworkLimits(connect_s=8.0, header_s=8.0, silence_s=8.0)
_BYTE = 1


@dataclass(frozen=True, slots=True)
class Probed:
    """What a server said of the file: its safe `name`, its size, None where it was not told. Of one that
    cannot be had `kind` says why, `detail` is for the log, `retry_after_s` is the server's own wish, and
    nothing else is known."""

    id: str
    name: str | None = None
    size_bytes: int | None = None
    media_type: str | None = None
    kind: ErrorKind | None = None
    detail: str = ""
    retry_after_s: float | None = None


def probe(spec: DownloadSpec, workshop: Workshop, token: StopToken) -> Probed | None:
    """Ask for the first byte, as a download does (S22: many servers refuse HEAD, or lie to it).

    None where its host has no connection to spare, or is left alone for now.

    Raises:
        StopRequested: `token` was stopped.
    """
    try:
        host = host_of(spec.url)
        if workshop.hosts.hold(host) is not None or not workshop.hosts.join(host, beyond_cap=False):
            return None
        try:
            token.sleep(workshop.hosts.book(host))
            return _probe(spec, workshop, token)
        finally:
            workshop.hosts.leave(host)
    except TransferError as error:
        token.check()
        return Probed(spec.id, kind=error.kind, detail=error.detail, retry_after_s=error.retry_after_s)


def _probe(spec: DownloadSpec, workshop: Workshop, token: StopToken) -> Probed:
    wire = Wire(token, workshop.gate.permit(token), PROBE_LIMITS, workshop.clock)
    with workshop.network.line(workshop.proxies) as line, token.waking(wire.shut_down):
        ask = Ask(spec.url, 0, _BYTE, secrets=spec.secrets, headers=spec.headers)
        reply = workshop.opener.open(ask, line, wire, Cookies())
        was_read = False
        try:
            head = reply.head
            if isinstance(head, Unsatisfiable):
                # an empty file has no first byte
                if head.total != 0:
                    raise TransferError(ErrorKind.BAD_RANGE_REPLY, "HTTP 416 for the first byte")
                return Probed(spec.id, choose_name(spec, None), 0)
            refuse_what_is_no_file(spec, head)
            # what is sent whole is not read: it may be of any size
            was_read = head.end is not None and head.end <= _BYTE and _is_read(reply, head.end)
            return Probed(spec.id, choose_name(spec, head), head.version.total, head.media_type)
        finally:
            reply.close(keep_connection=was_read)


def _is_read(reply: Reply, count: int) -> bool:
    """The connection serves the next request only behind the end of the body."""
    view = memoryview(bytearray(count))
    return not count or reply.read_into(view) == count
