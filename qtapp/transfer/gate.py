"""How many transfer threads may be runnable at once.

Thirty threads that all have something to do starve the window on a machine with two cores, whatever the
interpreter's switch interval; one or two at a time leave it alone and are faster for small files as well.
So a hand holds a permit while it works and gives it back wherever it waits. Who queues for one gets it in
turn, and a stop ends the queueing: there may be twenty ahead.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qtapp.transfer.stop import StopToken

# so long a hand that never has to wait keeps its permit from those that queue
TURN_S = 0.05


class Gate:
    """A fixed number of permits shared by every hand of the program."""

    def __init__(self, permits: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        # taken by the stopping thread under its token's lock: nothing that waits may be done while it is held
        self._lock = threading.Lock()
        self._free = permits  # 0 as long as anybody queues
        self._queue: deque[_Place] = deque()

    def permit(self, token: StopToken) -> Permit:
        """One thread's own handle; nothing is held until it is taken, and after a stop nothing is taken."""
        return Permit(self, token)

    @property
    def is_wanted(self) -> bool:
        """Somebody queues. A look without the lock: it may be over when it is told."""
        return bool(self._queue)

    def take(self, token: StopToken) -> None:
        """Wait for a permit behind all who came before; for `Permit` alone.

        Raises:
            StopRequested: before there was one.
        """
        token.check()
        with self._lock:
            if self._free:
                self._free -= 1
                return
            place = _Place()
            self._queue.append(place)
        with token.waking(lambda: self._leave(place)):
            place.wait()
        if not place.has_permit:
            token.check()

    def give_back(self) -> None:
        """Hand a permit to the first in the queue; for `Permit` alone."""
        with self._lock:
            if self._queue:
                self._queue.popleft().call(has_permit=True)
            else:
                self._free += 1

    def _leave(self, place: _Place) -> None:
        with self._lock:
            if place in self._queue:  # else its permit came first
                self._queue.remove(place)
                place.call(has_permit=False)


class _Place:
    """One thread's place in the queue; called once, by whoever takes it out."""

    def __init__(self) -> None:
        self.has_permit = False
        self._bell = threading.Lock()
        self._bell.acquire()

    def call(self, *, has_permit: bool) -> None:
        self.has_permit = has_permit
        self._bell.release()

    def wait(self) -> None:
        self._bell.acquire()


class Permit:
    """One thread's share of the gate; never used by two threads."""

    def __init__(self, gate: Gate, token: StopToken) -> None:
        self._gate = gate
        self._token = token
        self._held = False
        self._since = 0.0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Work under the permit.

        Raises:
            StopRequested: before there was one.
        """
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

        Raises:
            StopRequested: the wait was over, and there was no permit yet.
        """
        if not self._held:
            yield
            return
        self._give_back()
        yield
        self._take()

    def offer(self) -> None:
        """Let those that queue have their turn, if this thread has had its own; at once where nobody does.

        Raises:
            StopRequested: before it was this thread's turn again.
        """
        if self._held and self._gate.is_wanted and self._gate.clock() - self._since >= TURN_S:
            self._give_back()
            self._take()

    def _take(self) -> None:
        self._gate.take(self._token)
        self._held = True
        self._since = self._gate.clock()

    def _give_back(self) -> None:
        if self._held:
            self._held = False
            self._gate.give_back()
