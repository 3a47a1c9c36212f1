"""How a running download is told to stop, and how that wish reaches a thread that waits."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qtapp.domain.download import StopReason


class StopRequested(Exception):  # noqa: N818 - a stop is no error: it stands outside TransferError's family
    """Raised in the stopped thread at its next check, whatever it was doing."""

    def __init__(self, reason: StopReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class StopToken:
    """One download's stop flag, shared by all its hands. The first reason given wins.

    Wakers are called by the stopping thread, under the token's lock: once `waking` is left, its waker can
    no longer run, so that it never touches a descriptor that has meanwhile become somebody else's.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reason: StopReason | None = None
        self._wakers: list[Callable[[], None]] = []

    @property
    def reason(self) -> StopReason | None:
        """Why to stop, or None while the work is wanted."""
        return self._reason

    def stop(self, reason: StopReason) -> bool:
        """Ask for the stop and wake whatever waits; False if it had been asked for before.

        Wakers must not block: this is called on the GUI thread.
        """
        with self._lock:
            if self._reason is not None:
                return False
            self._reason = reason
            for wake in self._wakers:
                wake()
            return True

    def check(self) -> None:
        """Raises:
        StopRequested: somebody has called `stop`.
        """
        if self._reason is not None:
            raise StopRequested(self._reason)

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Have `wake` called by `stop` while the block runs; at once if the stop came before."""
        with self._lock:
            self._wakers.append(wake)
            if self._reason is not None:
                wake()
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)

    def sleep(self, seconds: float) -> None:
        """Wait; ended early by a stop.

        Raises:
            StopRequested: before or while it slept.
        """
        bell = threading.Event()
        with self.waking(bell.set):
            bell.wait(seconds)
        self.check()
