"""What the hours of the speed schedule and of the queues bring next, in the status line."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qtapp.ui.limit_words import next_text
from qtapp.ui.moments import ms_to_next_day
from qtapp.ui.queue_words import edge_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.services.queues import Queues
    from qtapp.services.speed import SpeedLimits
    from qtapp.ui.status_line import StatusLine
    from qtapp.ui.tray_window import TrayWindow


# Qt's timers do not count the time that the machine sleeps, and know nothing of a clock that was set
LOOK_EVERY_MS = 600_000


class NextEdge(QObject):
    """Says the nearest of them; all of them stand in its hint, in the order of time."""

    def __init__(
        self,
        limits: SpeedLimits,
        queues: Queues,
        status_line: StatusLine,
        window: TrayWindow,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(window)
        self._limits = limits
        self._queues = queues
        self._status_line = status_line
        self._clock = clock
        self._window = window
        self._day = QTimer(self)
        self._day.setSingleShot(True)
        self._day.timeout.connect(self._show)
        limits.changed.connect(self._show)
        queues.changed.connect(self._show)
        window.shown_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        now, speed = self._clock(), self._limits.now
        edges = [] if speed.until is None else [(speed.until, next_text(speed, now))]
        edges += [
            (each.until, edge_text(each, now))
            for each in self._queues.now()
            if each.until is not None and not each.queue.is_paused
        ]
        texts = [text for _moment, text in sorted(edges, key=lambda edge: edge[0])]
        self._status_line.set_next(texts[0] if texts else "", "\n".join(texts))
        # "Mon 01:00" becomes "01:00" when that day begins
        if texts and self._window.isVisible():
            self._day.start(min(ms_to_next_day(now), LOOK_EVERY_MS))
        else:
            self._day.stop()
