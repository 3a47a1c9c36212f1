"""One look at the release feed: HTTPS on every hop, by the proxies and the trust of the downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import redacted
from qtapp.domain.releases import FEED_BYTES, read_feed
from qtapp.domain.timeline import EventKind
from qtapp.transfer.cookies import Cookies
from qtapp.transfer.opening import Ask
from qtapp.transfer.reply import Head
from qtapp.transfer.wire import NetworkLimits, Wire

if TYPE_CHECKING:
    from qtapp.domain.releases import Release
    from qtapp.domain.timeline import Fact
    from qtapp.transfer.stop import StopToken
    from qtapp.transfer.workshop import Workshop

# nobody waits for it
FEED_LIMITS = NetworkLimits(connect_s=15.0, header_s=15.0)


def fetch_release(url: str, workshop: Workshop, token: StopToken) -> Release:
    """What the feed at `url` says; for any thread but the GUI's.

    Raises:
        StopRequested: `token` was stopped, as by whoever has waited long enough.
        TransferError: it did not come; UNSAFE_REDIRECT where any hop is not https, before it is asked.
        BadFeed: what came is none.
    """
    _require_https(url)
    permit = workshop.gate.permit(token)
    wire = Wire(token, permit, FEED_LIMITS, workshop.clock)
    with (
        permit.held(),
        workshop.network.line(workshop.network.ways.plan) as line,
        token.waking(wire.shut_down),
    ):
        reply = workshop.opener.open(Ask(url, start=None), line, wire, Cookies(), _note)
        try:
            if not isinstance(reply.head, Head):
                raise TransferError(ErrorKind.BAD_REPLY, "HTTP 416 without a Range")
            data = bytearray()
            view = memoryview(bytearray(FEED_BYTES + 1))
            while count := reply.read_into(view):
                data += view[:count]
                if len(data) > FEED_BYTES:
                    raise TransferError(ErrorKind.BAD_REPLY, f"longer than {FEED_BYTES} bytes")
        finally:
            reply.close(keep_connection=False)
    return read_feed(bytes(data))


def _note(kind: EventKind, what: str, /, **_facts: Fact | None) -> None:
    """A redirect is noted before it is followed: `what` is where it leads."""
    if kind is EventKind.REDIRECTED:
        _require_https(what)


def _require_https(url: str) -> None:
    if not url.startswith("https://"):
        raise TransferError(ErrorKind.UNSAFE_REDIRECT, f"the release feed by way of {redacted(url)}")
