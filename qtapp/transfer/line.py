"""One thread's connections to servers: requests and urllib3 over sockets of our own.

With what it imports this takes a twentieth of a second to load: the first hand that needs a line has it
loaded, on its own thread, and a start does without it.
"""

from __future__ import annotations

import ssl
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

from qtapp.domain.links import origin_of
from qtapp.domain.proxies import Proxy, ProxyKind, parse_proxy
from qtapp.transfer.certificates import CertificateRefused
from qtapp.transfer.direct import DirectAnswer, DirectLane
from qtapp.transfer.heads import WireHead
from qtapp.transfer.pinning import PinMissedError, PinnedContext, Pins, placed
from qtapp.transfer.plain import PlainTarget, plain_target
from qtapp.transfer.proxy_ways import NO_LOGIN, ProxyWays
from qtapp.transfer.proxying import basic_login, connect_by_socks, reach_proxy, tunnel_errors
from qtapp.transfer.wire import WireSocket, WireTLSSocket

if TYPE_CHECKING:
    from collections.abc import Iterable

    from requests import PreparedRequest, Response
    from urllib3.connectionpool import ConnectionPool

    from qtapp.transfer.connecting import Connector
    from qtapp.transfer.logins import Login
    from qtapp.transfer.wire import Wire

HOSTS_KEPT_PER_LINE = 4
WAYS_KEPT_PER_LINE = 64


class _OwnConnection(HTTPConnection):
    """What the plain and the TLS connection share: sockets that belong to the line's present wire."""

    response_class = WireHead

    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line

    def _new_conn(self) -> WireSocket:
        # urllib3's hook for the TCP part: HTTP proxies, TLS and names stay its own
        self._line.connected_anew = True
        sock = self._line.connect(self._dns_host, self.port or self.default_port)
        with suppress(OSError):  # gone again: whoever uses it hears of that
            self._line.peer = str(sock.getpeername()[0])
        self._line.wire.expect_header()  # the TLS handshake has a deadline of its own
        return sock

    def _tunnel(self) -> None:
        with tunnel_errors(self._line.wire):
            super()._tunnel()

    def request(self, *args: Any, **kwargs: Any) -> None:
        wire = self._line.wire
        if self.sock is None:
            self.connect()
        elif isinstance(self.sock, (WireSocket, WireTLSSocket)):
            self.sock.wire = wire
            wire.adopt(self.sock)
        wire.expect_header()
        super().request(*args, **kwargs)


class _PlainConnection(_OwnConnection):
    pass


class _TLSConnection(_OwnConnection, HTTPSConnection):
    def connect(self) -> None:
        """To a server of this name, or one with the certificate that was accepted for it.

        Raises:
            PinMissedError: it has another one.
            TransferError: from connecting; CERTIFICATE.
        """
        host = self._tunnel_host or self.host
        port = (self._tunnel_port if self._tunnel_host else self.port) or self.default_port
        self.ssl_context, self.cert_reqs = self._line.trust(host, port)
        try:
            super().connect()
        except CertificateRefused as refused:
            raise placed(refused, host, port) from refused
        self.is_verified = True  # by the fingerprint too: urllib3 would warn, as it knows of chains alone


class Line(HTTPAdapter):
    """One thread's connections. `wire` is whose request is on it now.

    `connected_anew` tells whether the last exchange made its connection or found one kept alive; `peer` is
    the address that the last one made leads to, a proxy's where there is one; `proxy` is the one that it went
    by as `plan` has it, and `proxy_login` what that was shown of an account's.
    """

    wire: Wire
    connected_anew: bool = False
    peer: str | None = None
    proxy: Proxy | None = None
    proxy_login: Login = NO_LOGIN

    def __init__(self, tls: ssl.SSLContext, ways: ProxyWays, connector: Connector, pins: Pins) -> None:
        self._pins = pins
        self._connected_by = pins.generation
        self._goes_by_chain = False
        self._tls = tls
        self._ways = ways
        self.plan = ways.plan
        self._connector = connector
        self._gone_by: dict[tuple[str, str, int], Proxy | None] = {}
        self._direct = DirectLane(self._connect_directly, HOSTS_KEPT_PER_LINE)
        super().__init__(pool_connections=HOSTS_KEPT_PER_LINE, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._tls, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._tls, **kwargs)

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """The login for `proxy`, in UTF-8 as for servers; it goes nowhere else."""
        return basic_login(parse_proxy(proxy))

    def get_connection_with_tls_context(
        self,
        request: PreparedRequest,
        verify: Any,  # noqa: ARG002 - requests' signature
        proxies: Any = None,
        cert: Any = None,  # noqa: ARG002
    ) -> ConnectionPool:
        """requests would add its own bundle of certificates: ours come with the context."""
        manager = self.poolmanager
        for proxy in (proxies or {}).values():
            manager = self.proxy_manager_for(proxy)
        pool = manager.connection_from_url(request.url)
        connection = _TLSConnection if pool.scheme == "https" else _PlainConnection
        pool.ConnectionCls = partial(connection, line=self)
        return pool  # type: ignore[no-any-return]

    def connect(self, host: str, port: int) -> WireSocket:
        """Where urllib3 needs a connection to `host`, a server or an HTTP proxy.

        Raises:
            StopRequested: the download was stopped.
            TransferError: there is no way to it.
        """
        if self.proxy is None:
            return self._connector.connect(host, port, self.wire)
        if self.proxy.kind is ProxyKind.HTTP:
            return reach_proxy(self.proxy, self.wire, self._connector)
        return connect_by_socks(self.proxy, host, port, self.wire, self._connector)

    def trust(self, host: str, port: int) -> tuple[ssl.SSLContext, ssl.VerifyMode]:
        """What a server of this name is judged by."""
        pin = None if self._goes_by_chain else self._pins.find(host, port)
        if pin is None:
            return self._tls, ssl.CERT_REQUIRED
        return PinnedContext.to(pin), ssl.CERT_NONE

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Nothing to add to what the context verifies by."""

    def close(self) -> None:
        """Close every connection, now: urllib3 leaves that to the collection of its pools."""
        self._direct.close()
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118 - a container of urllib3's, which forbids to iterate
                if (pool := manager.pools.get(key)) is not None:
                    pool.close()
        super().close()

    @property
    def is_young(self) -> bool:
        """Its connections were made by the pins that hold at this moment."""
        return self._connected_by == self._pins.generation

    def exchange(self, request: PreparedRequest, wire: Wire) -> Response:
        """Send `request`; the body stays unread behind `wire.head`. Redirects are not followed.

        Raises:
            StopRequested: the download was stopped.
            TransferError: from connecting.
            requests.RequestException, urllib3.exceptions.HTTPError: from everything else.
        """
        assert request.url is not None
        proxy = self._begin(request.url, wire)
        self._direct.drop(origin_of(request.url))  # one connection to each is enough
        # urllib3 knows how to ask an HTTP proxy; it need not know of the others
        proxies = {"all": proxy.url} if proxy is not None and proxy.kind is ProxyKind.HTTP else {}
        send = partial(self.send, request, stream=True, timeout=None, verify=True, proxies=proxies)
        try:
            return send()
        except PinMissedError as missed:
            # nothing was sent; a server that has a certificate in order by now needs no exception
            self._goes_by_chain = True
            try:
                return send()
            except CertificateRefused as refused:
                raise missed.changed(refused) from refused
            finally:
                self._goes_by_chain = False

    def ask_directly(self, url: str, fields: Iterable[tuple[str, str]], wire: Wire) -> DirectAnswer | None:
        """The same for a request that is nothing but a GET with these fields, without requests; None where it
        takes more than that, and nothing was sent.

        Raises:
            as `exchange`, and http.client.HTTPException, OSError.
        """
        target = plain_target(url)
        if target is None or self._pins.find(target.host, target.port) is not None:
            return None  # where a certificate was accepted, `exchange` knows what another one means
        proxy = self._begin(url, wire)
        if proxy is not None and proxy.kind is ProxyKind.HTTP:
            return None
        try:
            return self._direct.ask(target, fields, wire)
        except PinMissedError:
            return None  # one was accepted this very moment

    def _begin(self, url: str, wire: Wire) -> Proxy | None:
        """What `wire` asks for next is at `url`; the proxy on the way there."""
        generation = self._pins.generation
        if generation != self._connected_by:
            self.close()
            self._connected_by = generation
        self.wire = wire
        self.connected_anew = False
        self.proxy = None
        self.proxy_login = NO_LOGIN
        proxy = self._ways.find(url, self.plan, wire)
        if proxy is not None:
            proxy, self.proxy_login = self._ways.log_in(proxy, self.plan, wire)
        self.proxy = proxy
        self._leave_other_ways(url)
        return proxy

    def _leave_other_ways(self, url: str) -> None:
        """A connection that goes by another proxy than the one to take is not used again."""
        origin = origin_of(url)
        if self._gone_by.get(origin, self.proxy) != self.proxy or len(self._gone_by) >= WAYS_KEPT_PER_LINE:
            self.close()
            self._gone_by.clear()
        self._gone_by[origin] = self.proxy

    def _connect_directly(self, target: PlainTarget) -> WireSocket | WireTLSSocket:
        self.poolmanager.clear()  # one connection to each is enough
        if target.scheme == "https":
            # whose certificate it has to be, and all else about it, is urllib3's to know
            connection: _OwnConnection = _TLSConnection(
                target.host, target.port, line=self, ssl_context=self._tls
            )
        else:
            connection = _PlainConnection(target.host, target.port, line=self)
        connection.connect()
        sock = connection.sock
        assert isinstance(sock, (WireSocket, WireTLSSocket))
        return sock
