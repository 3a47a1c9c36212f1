"""How many transfer threads may be runnable at once.

Thirty threads that all have something to do starve the window on a machine with two cores, whatever the
interpreter's switch interval; one or two at a time leave it alone and are faster for small files as well.
So a hand holds a permit while it works and gives it back wherever it waits. Who queues for one gets it in
turn, and a stop ends the queueing: there may be twenty ahead.

Small files are nearly all interpreter, which runs one thread at a time: while there is nothing else, and
their disk keeps nobody waiting, fewer at a time get through more of them.
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

    def __init__(
        self,
        permits: int,
        clock: Callable[[], float] = time.monotonic,
        *,
        for_small_files: int | None = None,
    ) -> None:
        """`for_small_files`: as long as there is nothing else; None: as many as ever."""
        self.clock = clock
        self._most = permits
        self._least = permits if for_small_files is None else for_small_files
        self._width = permits
        self._large_bodies = 0
        self._files_end_quickly = False
        # taken by the stopping thread under its token's lock: nothing that waits may be done while it is held
        self._lock = threading.Lock()
        self._free = permits  # below 1 as long as anybody queues; below 0 where there were more of them
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
            if self._free > 0:
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
            self._free += 1
            self._serve()

    def note_small_file(self, *, ends_quickly: bool) -> None:
        """One is through, all but its end, which keeps its thread waiting for the disk or does not."""
        if self._files_end_quickly is not ends_quickly:
            with self._lock:
                self._files_end_quickly = ends_quickly
                self._fit_width()

    def count_large_body(self, more: int) -> None:
        """So many more are on their way; for `Permit` alone."""
        with self._lock:
            self._large_bodies += more
            self._fit_width()

    def _fit_width(self) -> None:
        is_narrow = self._files_end_quickly and not self._large_bodies
        width = self._least if is_narrow else self._most
        self._free += width - self._width
        self._width = width
        self._serve()

    def _serve(self) -> None:
        while self._queue and self._free > 0:
            self._free -= 1
            self._queue.popleft().call(has_permit=True)

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
        self._has_large_body = False

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
            self.note_body(is_large=False)

    def note_body(self, *, is_large: bool) -> None:
        """What this thread is about to read; while it is large there may be more permits."""
        if self._has_large_body is not is_large:
            self._has_large_body = is_large
            self._gate.count_large_body(1 if is_large else -1)

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
