"""The program's connections by host, counted across every download."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qtapp.domain.hosts import HostPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONNECTIONS_PER_HOST = 8


class HostConnections:
    """A host policy shared by all threads."""

    def __init__(
        self, connections_cap: int = CONNECTIONS_PER_HOST, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._policy = HostPolicy(connections_cap)
        self._clock = clock
        self._lock = threading.Lock()

    def set_cap(self, connections_cap: int) -> None:
        """From now on; what is open stays open."""
        with self._lock:
            self._policy.connections_cap = connections_cap

    def room(self, host: str) -> int:
        """How many more `host` may have."""
        with self._lock:
            return self._policy.room(host, self._clock())

    def join(self, host: str, *, beyond_cap: bool) -> bool:
        """One more connection to `host`, until `leave`; False where there is no room for it."""
        with self._lock:
            if not beyond_cap and not self._policy.room(host, self._clock()):
                return False
            self._policy.join(host)
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
            self._policy.refused(host, self._clock())
