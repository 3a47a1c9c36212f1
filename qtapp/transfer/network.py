"""The way to a server: lines, which are lent to who talks to servers, and what they all go by.

A hand borrows a `Line` for as long as it talks to servers; no line is ever used by two threads at once. A
line keeps its connections, so that the next file from the same host needs no new handshake.
"""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qtapp.domain.links import origin_of
from qtapp.domain.proxies import NO_PROXY, ProxyChoice
from qtapp.domain.proxy_plan import ProxyPlan
from qtapp.transfer.connecting import Connector
from qtapp.transfer.pinning import Pins
from qtapp.transfer.proxy_ways import ProxyWays
from qtapp.transfer.wire import WireContext

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qtapp.domain.fingerprints import Pin
    from qtapp.transfer.dns import Look
    from qtapp.transfer.line import Line
    from qtapp.transfer.wire import Wire

log = logging.getLogger(__name__)

LINES_KEPT = 16


class Network:
    """The program's lines, lent to hands one at a time."""

    def __init__(
        self,
        ca_file: Path | None = None,
        proxies: ProxyChoice | ProxyWays = NO_PROXY,
        look: Look = socket.getaddrinfo,
        clock: Callable[[], float] = time.monotonic,
        pins: Iterable[Pin] = (),
    ) -> None:
        """Trusts the system's certificates, those in `ca_file` (PEM), and those of `pins` for their hosts.
        `look` answers as getaddrinfo does, and `clock` is for how long an address is remembered.

        Raises:
            OSError, ssl.SSLError: `ca_file` cannot be read.
        """
        # the system's hundreds of certificates are read for the first request, not for a start
        self._tls = None if ca_file is None else _trusting(ca_file)
        self.ways = proxies if isinstance(proxies, ProxyWays) else ProxyWays(ProxyPlan(proxies))
        self._connector = Connector(look, clock)
        self._pins = Pins(pins)
        self._trusting_lock = threading.Lock()
        self._lock = threading.Lock()
        self._idle: list[Line] = []
        self._closed = False

    def accept(self, pins: Iterable[Pin]) -> None:
        """Certificates that are taken by their fingerprints from now on; no others are. A request under way
        goes on, and no connection made before is used again."""
        if self._pins.replace(pins):
            self.renew()

    def follow(self, plan: ProxyPlan) -> None:
        """The proxies of those who borrow a line from now on and bring no plan of their own."""
        if self.ways.follow(plan):
            log.info("proxy: %s", plan)
            self.renew()

    def renew(self) -> None:
        """No connection made before is used for another request."""
        self.ways.forget()
        with self._lock:
            idle, self._idle = self._idle, []
        for line in idle:
            line.close()

    @contextmanager
    def line(self, plan: ProxyPlan | None = None) -> Iterator[Line]:
        """A line of one's own; it keeps its connections for the next borrower. Its proxies are those of
        `plan`, None: of the plan that holds."""
        with self._lock:
            kept = self._idle.pop() if self._idle else None
        line = kept or self._new_line()
        line.plan = plan or self.ways.plan
        try:
            yield line
        finally:
            with self._lock:
                is_kept = not self._closed and line.is_young and len(self._idle) < LINES_KEPT
                if is_kept:
                    self._idle.append(line)
            if not is_kept:
                line.close()

    def try_way(self, url: str, wire: Wire) -> None:
        """Connect to whom a request for `url` goes to first, its proxy or its server, and hang up.

        Raises:
            StopRequested: the wire's token was stopped.
            TransferError: there is no way to it.
        """
        proxy = self.ways.find(url, self.ways.plan, wire)
        host, port = origin_of(url)[1:] if proxy is None else (proxy.host, proxy.port)
        self._connector.connect(host, port, wire).close()

    def _new_line(self) -> Line:
        from qtapp.transfer.line import Line  # noqa: PLC0415 - requests is loaded for the first request

        # a lock of its own: `renew` comes from the GUI thread, and waits for nobody's disk
        with self._trusting_lock:
            if self._tls is None:
                self._tls = _trusting(None)
        return Line(self._tls, self.ways, self._connector, self._pins)

    def close(self) -> None:
        """Close every idle connection; lines still lent close when they come back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for line in idle:
            line.close()


def _trusting(ca_file: Path | None) -> ssl.SSLContext:
    context = WireContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # the system's authorities, on Linux and Windows. On macOS Python's OpenSSL cannot see the keychain, and
    # truststore, which can, shakes hands on a socket class of its own and under one lock: a silent server
    # would hold up every other handshake, and no stop would reach it. So there it is certifi
    context.load_default_certs()
    if not context.get_ca_certs() and not _system_store_exists():
        import certifi  # noqa: PLC0415 - most systems have a store of their own

        context.load_verify_locations(certifi.where())
    if ca_file is not None:
        context.load_verify_locations(ca_file)
    return context


def _system_store_exists() -> bool:
    """A folder of certificates is read on demand and never listed by get_ca_certs()."""
    folder = ssl.get_default_verify_paths().capath
    return bool(folder) and any(Path(folder).iterdir())
