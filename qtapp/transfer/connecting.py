"""From a host's name to a connected socket: its addresses race (RFC 8305), and who wins is remembered.

One thread runs a race: every attempt is a non-blocking socket of its own, and one wait listens to them all
and to a stop.
"""

from __future__ import annotations

import errno
import os
import socket
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.transfer.dns import AddressInfo, Look, look_up
from qtapp.transfer.wire import WireSocket

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.transfer.wire import Wire

# how long an attempt runs alone before the next address joins it: RFC 8305's "Connection Attempt Delay"
STAGGER_S = 0.25
# a host with many dead addresses is given up after this many times the limit of one
ADDRESSES_WORTH_OF_TIME = 2
# after this the addresses start in the system's order again: the better one may be back
WINNER_KEPT_S = 600.0
WINNERS_KEPT = 256
# what the system says, or a router, where no packet gets through; a server never says any of it
_NO_ROUTE = frozenset({errno.ENETDOWN, errno.ENETUNREACH, errno.EHOSTDOWN, errno.EHOSTUNREACH})


def interleaved(addresses: Sequence[AddressInfo]) -> list[AddressInfo]:
    """The families in turn, the first address's first, each in its own order (RFC 8305 4)."""
    by_family: dict[int, list[AddressInfo]] = {}
    for address in addresses:
        by_family.setdefault(address[0], []).append(address)
    turns = chain.from_iterable(zip_longest(*by_family.values()))
    return [address for address in turns if address is not None]


class Winners:
    """The address of each host that won last; shared by every thread. `clock` gives monotonic seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._won: dict[str, tuple[str, float]] = {}

    def first(self, host: str, addresses: Sequence[AddressInfo]) -> list[AddressInfo]:
        """`addresses`, with the one that won last in front, if it is still among them."""
        with self._lock:
            numeric, since = self._won.get(host, ("", 0.0))
            if self._clock() - since >= WINNER_KEPT_S:
                self._won.pop(host, None)
                return list(addresses)
        return sorted(addresses, key=lambda address: address[4][0] != numeric)

    def remember(self, host: str, address: AddressInfo) -> None:
        """`address` of `host` has answered. The time counts from its first victory."""
        numeric = address[4][0]
        with self._lock:
            if self._won.get(host, ("",))[0] == numeric:
                return
            self._won.pop(host, None)
            while len(self._won) >= WINNERS_KEPT:
                del self._won[next(iter(self._won))]
            self._won[host] = (numeric, self._clock())


class Connector:
    """Makes the program's connections. `look` answers as getaddrinfo does, `clock` is for what is kept."""

    def __init__(self, look: Look = socket.getaddrinfo, clock: Callable[[], float] = time.monotonic) -> None:
        self._look = look
        self._winners = Winners(clock)

    def addresses(self, host: str, port: int, wire: Wire) -> list[AddressInfo]:
        """Where `host` may be reached, in the order to try.

        Raises:
            StopRequested: the download was stopped.
            TransferError: HOST_UNKNOWN or DNS_FAILED.
        """
        found = look_up(host, port, wire, self._look)
        return self._winners.first(host, interleaved(found))

    def connect(self, host: str, port: int, wire: Wire) -> WireSocket:
        """A connected socket, the wire's, to the first address of `host` that answers.

        Raises:
            StopRequested: the download was stopped.
            ConnectionAbortedError: the request was cut.
            TransferError: the name is not known, or no address answered.
        """
        host = host.strip("[]")
        addresses = self.addresses(host, port, wire)
        race = _Race(addresses, wire)
        winner = race.run()
        if winner is None:
            raise _nobody_answered(f"{host}:{port}", race.errors)
        if len(addresses) > 1:
            self._winners.remember(host, winner.address)
        wire.adopt(winner.sock)
        return winner.sock


@dataclass(frozen=True, slots=True, eq=False)
class _Attempt:
    address: AddressInfo
    sock: WireSocket
    until: float


class _Race:
    """Attempts that run side by side; `errors` are those of the ones that failed."""

    def __init__(self, addresses: Sequence[AddressInfo], wire: Wire) -> None:
        self.errors: list[OSError] = []
        self._wire = wire
        self._waiting = deque(addresses)
        self._running: list[_Attempt] = []
        self._next_start = wire.clock()
        self._end = self._next_start + wire.limits.connect_s * ADDRESSES_WORTH_OF_TIME

    def run(self) -> _Attempt | None:
        """The attempt that connected first; None where none did in time. All others are closed.

        Raises:
            StopRequested: the download was stopped.
            ConnectionAbortedError: the request was cut.
        """
        winner = None
        try:
            while winner is None and self._wire.clock() < self._end:
                self._start_who_is_due()
                if not self._running:
                    break
                winner = self._wait()
        finally:
            for attempt in self._running:
                if attempt is not winner:
                    attempt.sock.close()
        return winner

    def _start_who_is_due(self) -> None:
        while self._waiting and (not self._running or self._wire.clock() >= self._next_start):
            address = self._waiting.popleft()
            try:
                sock = _begin(address, self._wire)
            except OSError as error:  # no route, or a family this machine does not have
                self.errors.append(error)
                continue
            now = self._wire.clock()
            self._running.append(_Attempt(address, sock, now + self._wire.limits.connect_s))
            self._next_start = now + STAGGER_S

    def _wait(self) -> _Attempt | None:
        until = min(self._end, *(attempt.until for attempt in self._running))
        if self._waiting:
            until = min(until, self._next_start)
        left_s = max(until - self._wire.clock(), 0.0)
        ended = self._wire.wait_connected([attempt.sock for attempt in self._running], left_s)
        for attempt in tuple(self._running):
            if attempt.sock in ended:
                code = attempt.sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if not code:
                    return attempt
                self._failed(attempt, OSError(code, os.strerror(code)))
            elif self._wire.clock() >= attempt.until:
                self._failed(attempt, TimeoutError("connect timed out"))
        return None

    def _failed(self, attempt: _Attempt, error: OSError) -> None:
        self._running.remove(attempt)
        attempt.sock.close()
        self.errors.append(error)
        self._next_start = self._wire.clock()


def _begin(address: AddressInfo, wire: Wire) -> WireSocket:
    family, kind, protocol, _name, where = address
    sock = WireSocket(family, kind, protocol)
    try:
        sock.wire = wire
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(BlockingIOError):  # it is under way
            sock.connect(where)
    except BaseException:
        sock.close()
        raise
    return sock


def _nobody_answered(where: str, errors: Sequence[OSError]) -> TransferError:
    """One verdict on all attempts: what a server said goes before silence, and that before no route."""
    detail = f"{where}: {'; '.join(dict.fromkeys(map(str, errors))) or 'connect timed out'}"[:400]
    if any(isinstance(error, ConnectionResetError) for error in errors):
        # a reset comes from a server that had taken the connection; how soon we look is chance
        return TransferError(ErrorKind.CONNECTION_LOST, detail)
    was_refused = any(isinstance(error, ConnectionRefusedError) for error in errors)
    if errors and all(error.errno in _NO_ROUTE for error in errors):
        return TransferError(ErrorKind.NO_ROUTE, detail)
    was_silent = not errors or any(isinstance(error, TimeoutError) for error in errors)
    if was_silent and not was_refused:
        return TransferError(ErrorKind.CONNECT_TIMEOUT, detail)
    return TransferError(ErrorKind.CONNECT_REFUSED, detail)
