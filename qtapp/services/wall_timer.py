"""A timer for a moment of the clock on the wall, which may be set, or go on while the machine sleeps."""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

# a wait that the clock has left behind by more was slept through, or the clock was set
CLOCK_JUMP_S = 1.0


class WallTimer(QTimer):
    """Single shot. Whoever owns it looks whether the clock `has_jumped` whenever something happens."""

    def __init__(self, now: Callable[[], float], monotonic: Callable[[], float], parent: QObject) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__(parent)
        self._now = now
        self._monotonic = monotonic
        self._clock_ahead_s = 0.0  # of the monotonic one, when it was set
        self.setSingleShot(True)
        # a coarse one may be late by a twentieth: half an hour in a night
        self.setTimerType(Qt.TimerType.PreciseTimer)

    def wait_from(self, moment: float, until: float | None, at_most_s: float = math.inf) -> None:
        """From `moment`, which was read a moment ago, to `until`; for good where that is None."""
        self.stop()
        if until is not None:
            self._clock_ahead_s = moment - self._monotonic()
            self.start(math.ceil(min(until - moment, at_most_s) * 1000))

    def has_jumped(self) -> bool:
        """Whether the time it was set for is another one by now: it does not count the time that the machine
        slept, and knows nothing of a clock that was set."""
        if not self.isActive():
            return False
        jump_s = self._now() - self._monotonic() - self._clock_ahead_s
        if abs(jump_s) <= CLOCK_JUMP_S:
            return False
        log.info("the clock has jumped by %.0f s", jump_s)
        return True
