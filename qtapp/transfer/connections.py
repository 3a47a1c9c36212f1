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

    @contextmanager
    def counted(self, host: str) -> Iterator[None]:
        """One connection to `host`, for the time of the block."""
        with self._lock:
            self._policy.join(host)
        try:
            yield
        finally:
            with self._lock:
                self._policy.leave(host)

    def refused(self, host: str) -> None:
        """`host` has turned away a connection that is no longer counted."""
        with self._lock:
            self._policy.refused(host, self._clock())
