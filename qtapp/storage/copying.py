"""Long copies between a file and the program, each in a thread of its own: how far they are, and how they are
stopped."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TELL_EVERY_S: Final = 0.1
# a thread that never waits keeps the window waiting for each of its turns
_WORK_S: Final = 0.003
_REST_S: Final = 0.000_5
AHEAD: Final = 2  # batches that are under way to whoever takes them in


class CopyingStopped(Exception):  # noqa: N818 - no error: somebody has asked for it
    """It was cancelled."""


@dataclass(frozen=True, slots=True)
class Copied:
    """How far it is: `done` of `total`, which are entries for an export and bytes for an import."""

    done: int
    total: int


@dataclass(slots=True)
class Control:
    """Shared by the copying thread and the one that asked: a wish to stop, and room for what is under way."""

    stop: threading.Event = field(default_factory=threading.Event)
    room: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(AHEAD))
    rests_at: float = 0.0  # of the copying thread

    def check(self) -> None:
        """Between two entries: leaves the interpreter to others for a moment, now and then.

        Raises CopyingStopped.
        """
        if self.stop.is_set():
            raise CopyingStopped
        now = time.monotonic()
        if now >= self.rests_at:
            time.sleep(_REST_S)
            self.rests_at = now + _REST_S + _WORK_S

    def wait_for_room(self) -> None:
        """Raises CopyingStopped."""
        while not self.room.acquire(timeout=_TELL_EVERY_S):
            self.check()
        self.check()


class Telling:
    """Tells now and then how far it is."""

    def __init__(self, tell: Callable[[Copied], None], total: int) -> None:
        self._tell = tell
        self._total = total
        self._next = 0.0

    def at(self, done: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TELL_EVERY_S
            self._tell(Copied(done, self._total))


@contextmanager
def fresh_text(target: Path, control: Control, *, encoding: str = "utf-8") -> Iterator[TextIO]:
    """A text that takes the place of `target` once it is whole and on the disk, readable by its owner alone;
    where it is stopped or cannot be written, what stood there is left as it was.

    Raises CopyingStopped, OSError.
    """
    # not by its name: that may be as long as a file system takes
    descriptor, name = tempfile.mkstemp(prefix=".wherry-", suffix=".new", dir=target.parent)  # mode 0600
    fresh = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding=encoding, errors="replace", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        control.check()
        fresh.replace(target)
    finally:
        with suppress(FileNotFoundError):
            fresh.unlink()
