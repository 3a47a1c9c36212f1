"""The program's connections and requests by host, counted across every download."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qtapp.domain.hosts import HostPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qtapp.domain.download import Why

CONNECTIONS_PER_HOST = 8


class HostConnections:
    """A host policy shared by all threads. `clock` gives monotonic seconds."""

    def __init__(
        self,
        connections_cap: int = CONNECTIONS_PER_HOST,
        clock: Callable[[], float] = time.monotonic,
        policy: HostPolicy | None = None,
    ) -> None:
        self.clock = clock
        self._policy = policy or HostPolicy(connections_cap)
        self._lock = threading.Lock()

    @contextmanager
    def policy(self) -> Iterator[HostPolicy]:
        """The policy itself, for the time of the block, which must not wait for anything."""
        with self._lock:
            yield self._policy

    def set_cap(self, connections_cap: int) -> None:
        """From now on; what is open stays open."""
        with self._lock:
            self._policy.connections_cap = connections_cap

    def room(self, host: str) -> int:
        """How many more `host` may have."""
        with self._lock:
            return self._policy.room(host, self.clock())

    def join(self, host: str, *, beyond_cap: bool) -> bool:
        """One more connection to `host`, until `leave`; False where there is no room for it."""
        with self._lock:
            now = self.clock()
            if not beyond_cap and not self._policy.room(host, now):
                return False
            self._policy.join(host, now)
            return True

    @contextmanager
    def counted(self, host: str) -> Iterator[None]:
        """One that must be, for the time of the block."""
        self.join(host, beyond_cap=True)
        try:
            yield
        finally:
            self.leave(host)

    def leave(self, host: str) -> None:
        """One that had joined has ended."""
        with self._lock:
            self._policy.leave(host)

    def refused(self, host: str) -> None:
        """`host` has turned away a connection that is no longer counted."""
        with self._lock:
            self._policy.refused(host, self.clock())

    def hold(self, host: str) -> Why | None:
        """Why no download may start on `host`, whatever the caps; asked for each that waits, and so in
        haste."""
        with self._lock:
            return self._policy.hold(host, self.clock())

    def book(self, host: str) -> float:
        """Take the next slot for a request to `host`; seconds until it comes."""
        with self._lock:
            return self._policy.book(host, self.clock())
