"""Standard output and error, written to by a thread of their own: a stalled reader holds up nobody else."""

from __future__ import annotations

import os
import select
import threading
from concurrent.futures import Future
from contextlib import suppress
from queue import SimpleQueue
from typing import TextIO

THREAD_NAME = "printer"
# so much waits for a reader before what is only of the moment is left out
BEHIND_CHARACTERS = 256 * 1024


class Outlet:
    """A standard stream that may end before we do; from then on it takes everything and keeps nothing.

    Writing never waits: the printer's thread brings the text to the stream.
    """

    def __init__(self, stream: TextIO | None, printer: Printer) -> None:
        """`stream` None: the program was started without one."""
        self._stream = stream
        self._printer = printer
        # done once nobody takes what is written here any longer
        self.lost = _fact()

    @property
    def is_lost(self) -> bool:
        return self.lost.done()

    @property
    def is_behind(self) -> bool:
        """The reader is slow, or has stalled: no time for what the next line makes obsolete."""
        return self._printer.waiting_characters > BEHIND_CHARACTERS

    def line(self, text: str) -> None:
        self.write(f"{text}\n")

    def write(self, text: str) -> None:
        if self._stream is not None and not self.is_lost:
            self._printer.put(self, text)

    def deliver(self, text: str) -> None:
        """On the printer's thread: waits as long as the reader makes it."""
        if self._stream is None or self.is_lost:
            return
        try:
            write_through(self._stream, text)
        except (OSError, ValueError):
            self.lost.set_result(None)

    def size(self) -> tuple[int, int]:
        """Columns and lines of the terminal it leads to."""
        with suppress(OSError, ValueError, AttributeError):
            size = os.get_terminal_size(self._stream.fileno())  # type: ignore[union-attr]
            if size.columns > 0 and size.lines > 0:
                return size.columns, size.lines
        return 80, 24


class Printer:
    """Owns both outlets and the one thread that writes to them: what is written comes in that order, on a
    terminal that shows both as well."""

    def __init__(self, out: TextIO | None, err: TextIO | None) -> None:
        self.out = Outlet(out, self)
        self.err = Outlet(err, self)
        self._waiting: SimpleQueue[tuple[Outlet, str] | Future[None] | None] = SimpleQueue()
        # re-entrant: the collector may run a finaliser, and that write, wherever the lock is held
        self._lock = threading.RLock()
        self._waiting_characters = 0
        # one that waits for a reader must not keep the process
        self._thread = threading.Thread(target=self._print, name=THREAD_NAME, daemon=True)
        self._thread.start()

    @property
    def waiting_characters(self) -> int:
        """What has been written and not yet been taken, by both together."""
        return self._waiting_characters

    def put(self, outlet: Outlet, text: str) -> None:
        with self._lock:
            self._waiting_characters += len(text)
        self._waiting.put((outlet, text))

    def flushed(self) -> Future[None]:
        """Done once all that was written so far has been taken, or nobody takes it any longer."""
        taken = _fact()
        self._waiting.put(taken)
        return taken

    def close(self, limit_s: float) -> bool:
        """Let the readers have the rest; False if they did not take it within `limit_s`.

        It is lost then, with the thread, which is left. A second call does nothing.
        """
        self._waiting.put(None)
        self._thread.join(limit_s)
        return not self._thread.is_alive()

    def _print(self) -> None:
        while (item := self._waiting.get()) is not None:
            if isinstance(item, Future):
                item.set_result(None)
                continue
            outlet, text = item
            outlet.deliver(text)
            with self._lock:
                self._waiting_characters -= len(text)


def _fact() -> Future[None]:
    """Who no longer waits for it cannot make it untrue: it counts as begun and is not to be cancelled."""
    future: Future[None] = Future()
    future.set_running_or_notify_cancel()
    return future


def write_through(stream: TextIO, text: str) -> None:
    """Past Python's own buffer: a write that hangs would hold its lock against whoever flushes it, the
    interpreter at its end among them.

    Raises OSError, or ValueError where the stream is closed.
    """
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)
    if raw is None:
        stream.write(text)
        stream.flush()
        return
    data = text.replace("\n", os.linesep).encode(stream.encoding, stream.errors or "strict")
    left = memoryview(data)
    while left:
        written = raw.write(left)
        if written is None:  # somebody has made the terminal non-blocking
            select.select([], [raw], [])
        else:
            left = left[written:]
