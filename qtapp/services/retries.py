"""Whether a download that failed goes on by itself, and when: counted here, and timed on one timer."""

from __future__ import annotations

import heapq
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.retry import RetryPolicy, counts_as_progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Failed

# Qt's timers take 31 bits of milliseconds; a longer wait is looked at again then
LONGEST_TIMER_MS = 1 << 30


class Patience:
    """Counts for each download the attempts in a row that brought no progress."""

    def __init__(self, attempts: int, chance: Callable[[], float]) -> None:
        """`attempts` without progress are the last; `chance` gives a number in [0, 1) for the jitter."""
        self._policy = RetryPolicy(attempts=attempts)
        self._chance = chance
        self._fruitless: dict[str, int] = {}

    def set_attempts(self, attempts: int) -> None:
        self._policy = RetryPolicy(attempts=attempts)

    def wait_after(self, outcome: Failed, attempts: int | None = None) -> float | None:
        """Seconds until the next attempt; None where there is none, and the count begins anew. `attempts` is
        for this download, None: as for all."""
        left = None if outcome.bytes_total is None else outcome.bytes_total - outcome.bytes_kept
        gained = counts_as_progress(outcome.bytes_gained, left)
        fruitless = 0 if gained else self._fruitless.get(outcome.id, 0) + 1
        policy = self._policy if attempts is None else replace(self._policy, attempts=attempts)
        wait_s = policy.delay(outcome.kind, fruitless, outcome.retry_after_s, self._chance)
        if wait_s is None:
            self.begin_anew(outcome.id)
        else:
            self._fruitless[outcome.id] = fruitless
        return wait_s

    def begin_anew(self, download_id: str) -> None:
        """It is through, or somebody asked for it: what failed before no longer counts."""
        self._fruitless.pop(download_id, None)


class RetryClock(QObject):
    """Says when each wait is over. Idle when nothing waits: no timer runs."""

    due = Signal(object)  # str, the download's id

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """`clock` gives monotonic seconds."""
        super().__init__(parent)
        self._clock = clock
        self._waits: list[tuple[float, str]] = []
        self._when: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def wait(self, download_id: str, seconds: float) -> None:
        """Say `due` after `seconds`; replaces an earlier wait of the same download."""
        when = self._clock() + seconds
        self._when[download_id] = when
        heapq.heappush(self._waits, (when, download_id))
        self._arm()

    def drop(self, download_id: str) -> None:
        """It no longer waits; harmless where it did not."""
        if self._when.pop(download_id, None) is not None:
            self._arm()

    def __len__(self) -> int:
        return len(self._when)

    def _arm(self) -> None:
        while self._waits and self._when.get(self._waits[0][1]) != self._waits[0][0]:
            heapq.heappop(self._waits)  # dropped or replaced meanwhile
        if not self._waits:
            self._timer.stop()
            return
        wait_ms = math.ceil(max(self._waits[0][0] - self._clock(), 0) * 1000)
        self._timer.start(min(wait_ms, LONGEST_TIMER_MS))

    @Slot()
    def _on_timeout(self) -> None:
        now = self._clock()
        while self._waits and self._waits[0][0] <= now:
            when, download_id = heapq.heappop(self._waits)
            if self._when.get(download_id) == when:
                del self._when[download_id]
                self.due.emit(download_id)
        self._arm()
