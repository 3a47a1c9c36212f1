"""A look whether the way to a server is free again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import host_of
from qtapp.transfer.cookies import Cookies
from qtapp.transfer.opening import Ask
from qtapp.transfer.reply import Unsatisfiable
from qtapp.transfer.wire import NetworkLimits, Wire

if TYPE_CHECKING:
    from qtapp.transfer.stop import StopToken
    from qtapp.transfer.workshop import Workshop

# who is only asked whether the way is free answers soon or is asked again
LOOK_LIMITS = NetworkLimits(connect_s=3.0, header_s=5.0)


def try_way(url: str, page: str | None, workshop: Workshop, token: StopToken) -> None:
    """Connect to whom a request for `url` goes to first, and hang up. With `page`, the host of a page that
    was answered in the place of others, the first byte is asked for as well.

    Raises:
        StopRequested: `token` was stopped.
        TransferError: there is no way to it; WEB_PAGE where `page` still answers.
    """
    wire = Wire(token, workshop.gate.permit(token), LOOK_LIMITS, workshop.clock)
    if page is None:
        workshop.network.try_way(url, wire)
        return
    with workshop.network.line() as line, token.waking(wire.shut_down):
        reply = workshop.opener.open(Ask(url, 0, 1), line, wire, Cookies())
        reply.close(keep_connection=False)
    if not isinstance(reply.head, Unsatisfiable) and host_of(reply.head.url) == page:
        raise TransferError(ErrorKind.WEB_PAGE, f"{page} answers in its place")
