"""How many transfer threads may be runnable at once.

Thirty threads that all have something to do starve the window on a machine with two cores, whatever the
interpreter's switch interval; one or two at a time leave it alone and are faster for small files as well.
So a hand holds a permit while it works and gives it back wherever it waits.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Gate:
    """A fixed number of permits shared by every hand of the program."""

    def __init__(self, permits: int) -> None:
        self._semaphore = threading.Semaphore(permits)

    def permit(self) -> Permit:
        """One thread's own handle; nothing is held until it is taken."""
        return Permit(self._semaphore)


class Permit:
    """One thread's share of the gate; never used by two threads."""

    def __init__(self, semaphore: threading.Semaphore) -> None:
        self._semaphore = semaphore
        self._held = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """Work under the permit."""
        self._take()
        try:
            yield
        finally:
            self._give_back()

    @contextmanager
    def lent(self) -> Iterator[None]:
        """Leave the permit to others while this thread waits; a no-op where none is held.

        Where the wait ends by an exception the permit is not asked for again: a stop or an error only has to
        be carried out of `held`, and must not queue behind the work of others.
        """
        if not self._held:
            yield
            return
        self._give_back()
        yield
        self._take()

    def _take(self) -> None:
        self._semaphore.acquire()
        self._held = True

    def _give_back(self) -> None:
        if self._held:
            self._held = False
            self._semaphore.release()
