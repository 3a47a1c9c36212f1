"""One request by a way that somebody wants to try, before downloads are sent along it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.addresses import normalise
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.values import dataclass
from qtapp.transfer.http_errors import request_errors
from qtapp.transfer.proxy_ways import LOGIN_WANTED
from qtapp.transfer.wire import NetworkLimits

if TYPE_CHECKING:
    from qtapp.domain.proxies import Proxy
    from qtapp.domain.proxy_plan import ProxyPlan
    from qtapp.transfer.network import Network
    from qtapp.transfer.wire import Wire

# somebody sits in front of it
TRIAL_LIMITS = NetworkLimits(connect_s=8.0, header_s=8.0)


@dataclass(frozen=True, slots=True)
class Tried:
    """How a trial ended: a server's `status`, or the error's `kind` with its technical `detail`. `proxy` is
    the one that was taken, None for the straight way."""

    proxy: Proxy | None
    status: int | None = None
    kind: ErrorKind | None = None
    detail: str = ""


def try_plan(url: str, plan: ProxyPlan, network: Network, user_agent: str, wire: Wire) -> Tried:
    """Ask for the first byte at `url` by `plan`, and hang up. No account is shown to the server.

    Raises:
        StopRequested: the wire's token was stopped.
    """
    import requests  # noqa: PLC0415 - loaded for the first request, and not for a start

    with network.line(plan) as line, wire.token.waking(wire.shut_down):
        try:
            headers = {"User-Agent": user_agent, "Accept": "*/*", "Range": "bytes=0-0"}
            request = requests.Request("GET", normalise(url).url, headers=headers).prepare()
            with request_errors(wire):
                response = line.exchange(request, wire)
            response.raw.close()
        except TransferError as error:
            return Tried(line.proxy or getattr(error, "proxy", None), kind=error.kind, detail=error.detail)
        if response.status_code == LOGIN_WANTED and line.proxy is not None:
            return Tried(line.proxy, kind=ErrorKind.PROXY_LOGIN)
        return Tried(line.proxy, response.status_code)
