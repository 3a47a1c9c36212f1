"""Where a sync takes no time: a file in memory, or on a device that answers within a moment."""

from __future__ import annotations

import time
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# less than handing a permit to another thread and waiting for it again
QUICK_S = 0.0001
# the quickest of so many tells: a thread may also have had to wait for its turn to note the time
LOOKED_AT = 8
FOLDERS_REMEMBERED = 16


class Quickness:
    """How long the last syncs took in each folder. One for the whole program; may be asked on any thread."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        """`clock` gives monotonic seconds."""
        self._clock = clock
        self._took: dict[Path, deque[float]] = {}

    @contextmanager
    def timed(self, folder: Path) -> Iterator[None]:
        """A sync in `folder` is the block."""
        began = self._clock()
        yield
        took = self._took.get(folder)
        if took is None:
            if len(self._took) >= FOLDERS_REMEMBERED:
                self._took = {}
            took = self._took[folder] = deque(maxlen=LOOKED_AT)
        took.append(self._clock() - began)

    def is_quick(self, folder: Path) -> bool:
        """False where nothing is known of it."""
        took = self._took.get(folder)
        # a copy: another thread may add to it
        return took is not None and min(tuple(took), default=QUICK_S) < QUICK_S
