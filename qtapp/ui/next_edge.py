"""What the hours of the speed schedule and of the queues bring next, in the status line."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.ui.limit_words import next_text
from qtapp.ui.queue_words import edge_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.services.queues import Queues
    from qtapp.services.speed import SpeedLimits
    from qtapp.ui.status_line import StatusLine
    from qtapp.ui.tray_window import TrayWindow


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
        limits.changed.connect(self._show)
        queues.changed.connect(self._show)
        # the words hang on the day
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
