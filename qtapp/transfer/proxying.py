"""How proxies are spoken to before a server is: reached, asked for a way on (SOCKS, RFC 1928 and 1929), and
what their refusals mean."""

from __future__ import annotations

import base64
import http.client
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from socksio import socks5
from socksio.exceptions import SOCKSError

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.proxies import Proxy, ProxyKind
from qtapp.transfer.proxy_ways import LOGIN_WANTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.transfer.connecting import Connector
    from qtapp.transfer.wire import Wire, WireSocket

_Reply = socks5.SOCKS5ReplyCode
_Method = socks5.SOCKS5AuthMethod

# the next address of the same host may do
_ABOUT_THE_ADDRESS = frozenset(
    {
        _Reply.NETWORK_UNREACHABLE,
        _Reply.HOST_UNREACHABLE,
        _Reply.CONNECTION_REFUSED,
        _Reply.TTL_EXPIRED,
        _Reply.ADDRESS_TYPE_NOT_SUPPORTED,
    }
)
_ADDRESS_BYTES = {socks5.SOCKS5AType.IPV4_ADDRESS: 4, socks5.SOCKS5AType.IPV6_ADDRESS: 16}
# what http.client says when CONNECT is not answered by 200
_TUNNEL_REFUSED = re.compile(r"Tunnel connection failed: (\d+)")


class _NoWayOn(Exception):  # noqa: N818 - an answer about one address of several
    def __init__(self, code: socks5.SOCKS5ReplyCode) -> None:
        super().__init__(code.name.replace("_", " ").lower())
        self.code = code


def basic_login(proxy: Proxy) -> dict[str, str]:
    """The header with which an HTTP proxy is shown the login for it."""
    if proxy.user is None:
        return {}
    login = f"{proxy.user}:{proxy.password or ''}".encode()
    return {"Proxy-Authorization": f"Basic {base64.b64encode(login).decode('ascii')}"}


def reach_proxy(proxy: Proxy, wire: Wire, connector: Connector) -> WireSocket:
    """A connection to `proxy` itself.

    Raises:
        StopRequested: the download was stopped.
        TransferError: PROXY_FAILED, or NO_ROUTE where no packet leaves this machine.
    """
    try:
        return connector.connect(proxy.host, proxy.port, wire)
    except TransferError as error:
        if error.kind is ErrorKind.NO_ROUTE:
            raise
        # its kind speaks of the server, which nobody has asked yet
        raise TransferError(ErrorKind.PROXY_FAILED, f"{proxy}: {error}") from error


@contextmanager
def tunnel_errors(wire: Wire) -> Iterator[None]:
    """What goes wrong with CONNECT is the proxy's: no byte of the server's has come yet."""
    try:
        yield
    except (http.client.HTTPException, OSError) as error:
        wire.token.check()
        refused = _TUNNEL_REFUSED.match(str(error))
        wants_login = refused is not None and int(refused[1]) == LOGIN_WANTED
        kind = ErrorKind.PROXY_LOGIN if wants_login else ErrorKind.PROXY_FAILED
        raise TransferError(kind, f"{type(error).__name__}: {error}"[:400]) from error


def connect_by_socks(proxy: Proxy, host: str, port: int, wire: Wire, connector: Connector) -> WireSocket:
    """A connection to `host` by way of a SOCKS5 `proxy`, which is told the name where it looks names up, and
    otherwise one address after another until it gets through.

    Raises:
        StopRequested: the download was stopped.
        TransferError: the proxy cannot be reached, wants another login, or gets no answer either.
    """
    host = host.strip("[]")
    places = [host]
    if proxy.kind is ProxyKind.SOCKS5:
        places = [str(address[4][0]) for address in connector.addresses(host, port, wire)]
    end = wire.clock() + wire.limits.header_s
    refusal: _NoWayOn | None = None
    for place in places:
        try:
            return _ask_socks(proxy, place, port, wire, connector)
        except _NoWayOn as answer:
            refusal = answer
            if answer.code not in _ABOUT_THE_ADDRESS or wire.clock() >= end:
                break
    was_refused = refusal is not None and refusal.code is _Reply.CONNECTION_REFUSED
    kind = ErrorKind.CONNECT_REFUSED if was_refused else ErrorKind.PROXY_FAILED
    raise TransferError(kind, f"{proxy} on the way to {host}:{port}: {refusal}")


def _ask_socks(proxy: Proxy, host: str, port: int, wire: Wire, connector: Connector) -> WireSocket:
    sock = reach_proxy(proxy, wire, connector)
    try:
        wire.expect_header()
        _negotiate(sock, proxy, host, port)
    except (OSError, SOCKSError) as error:
        sock.close()
        wire.token.check()
        raise TransferError(ErrorKind.PROXY_FAILED, f"{proxy}: {type(error).__name__}: {error}") from error
    except BaseException:
        sock.close()
        raise
    return sock


def _negotiate(sock: WireSocket, proxy: Proxy, host: str, port: int) -> None:
    socks = socks5.SOCKS5Connection()
    methods = [_Method.NO_AUTH_REQUIRED]
    if proxy.user is not None:
        methods.append(_Method.USERNAME_PASSWORD)
    socks.send(socks5.SOCKS5AuthMethodsRequest(methods))
    sock.sendall(socks.data_to_send())
    chosen = socks.receive_data(_exactly(sock, 2))
    assert isinstance(chosen, socks5.SOCKS5AuthReply)
    if chosen.method not in methods:
        raise TransferError(ErrorKind.PROXY_LOGIN, f"{proxy} takes none of the ways to log in")
    if chosen.method is _Method.USERNAME_PASSWORD:
        _log_in(sock, socks, proxy)
    command = socks5.SOCKS5CommandRequest.from_address(socks5.SOCKS5Command.CONNECT, (host, port))
    socks.send(command)
    sock.sendall(socks.data_to_send())
    reply = socks.receive_data(_command_reply(sock))
    assert isinstance(reply, socks5.SOCKS5Reply)
    if reply.reply_code is not _Reply.SUCCEEDED:
        raise _NoWayOn(reply.reply_code)


def _log_in(sock: WireSocket, socks: socks5.SOCKS5Connection, proxy: Proxy) -> None:
    assert proxy.user is not None
    login = socks5.SOCKS5UsernamePasswordRequest(proxy.user.encode(), (proxy.password or "").encode())
    socks.send(login)
    sock.sendall(socks.data_to_send())
    answer = socks.receive_data(_exactly(sock, 2))
    if not (isinstance(answer, socks5.SOCKS5UsernamePasswordReply) and answer.success):
        raise TransferError(ErrorKind.PROXY_LOGIN, f"{proxy} does not take the login")


def _command_reply(sock: WireSocket) -> bytes:
    """One whole reply, and nothing of what the server sends behind it."""
    head = _exactly(sock, 5)  # the fifth byte is the length of a name, or an address's first
    kind = head[3:4]
    if kind == socks5.SOCKS5AType.DOMAIN_NAME:
        left = head[4] + 2
    elif kind in _ADDRESS_BYTES:
        left = _ADDRESS_BYTES[socks5.SOCKS5AType(kind)] - 1 + 2
    else:
        raise SOCKSError("an address of a kind that there is not")
    return head + _exactly(sock, left)


def _exactly(sock: WireSocket, count: int) -> bytes:
    buffer = bytearray(count)
    view = memoryview(buffer)
    while view:
        got = sock.recv_into(view)
        if not got:
            raise ConnectionError("the proxy ended the connection")
        view = view[got:]
    return bytes(buffer)
