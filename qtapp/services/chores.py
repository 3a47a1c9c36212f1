"""Work for thousands of rows on the GUI thread, in slices short enough that the window does not notice."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLICE_S = 0.008
# steps that are taken whatever the clock says: what is asked of a few rows is done when the call is back,
# also where another program had the processor for the length of a slice
STEPS_AT_LEAST = 8


class Chores(QObject):
    """One after the other, in the order they were given. What fits into one slice is done at once, and so is
    what takes a few steps."""

    def __init__(
        self,
        after_slice: Callable[[], None],
        parent: QObject,
        *,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """`after_slice` is called each time some of the work was done."""
        super().__init__(parent)
        self._after_slice = after_slice
        self._clock = clock
        self._waiting: deque[Iterator[None]] = deque()
        self._is_working = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def do(self, chore: Iterator[None]) -> None:
        """Work through `chore`, which may be left alone for a while wherever it yields."""
        self._waiting.append(chore)
        # one that was given while another is under way, or by one, waits for its turn
        if not self._is_working and not self._timer.isActive():
            self._work(SLICE_S)

    def finish(self) -> None:
        """Do all that is left now."""
        self._timer.stop()
        self._work(float("inf"))

    def drop(self) -> None:
        """Do nothing of what is left; not to be called by a chore."""
        self._timer.stop()
        self._waiting.clear()

    @Slot()
    def _on_turn(self) -> None:
        self._work(SLICE_S)

    def _work(self, limit_s: float) -> None:
        end = self._clock() + limit_s
        self._is_working = True
        try:
            steps = 0
            while self._waiting and (steps < STEPS_AT_LEAST or self._clock() < end):
                for _step in self._waiting[0]:
                    steps += 1
                    if steps >= STEPS_AT_LEAST and self._clock() >= end:
                        break
                else:
                    self._waiting.popleft()
        except BaseException:
            self._waiting.popleft()  # a chore that raised is over; the others are not to blame
            raise
        finally:
            self._is_working = False
            if self._waiting:
                self._timer.start()
        self._after_slice()
