"""What is to be seen of downloads beside their rows: the hands of the one that is looked at, and speeds."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.speed_samples import SpeedSamples, SpeedWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.manager import DownloadManager, Totals

LOOK_EVERY_MS = 250
# where a hand kept the others from being seen
LOOK_AGAIN_MS = 20
# of so many that run no longer the speeds are kept, the latest ones
RESTING_KEPT = 50


class LiveFacts(QObject):
    """Lives on the GUI thread. Looks at nothing, and has no timer, while nobody watches; speeds are noted
    once a second while something runs."""

    looked = Signal(object)  # CloseUp
    sampled = Signal(object)  # None: there are new speeds

    def __init__(
        self,
        manager: DownloadManager,
        engine: EngineRoom,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._manager = manager
        self._engine = engine
        self._now = monotonic
        self._watched: str | None = None
        self._of_all = SpeedSamples(rests_at_zero=True)
        self._of_each: dict[str, SpeedSamples] = {}  # those that ran last are at the end
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        engine.ticked.connect(self._on_ticked)
        manager.totals_changed.connect(self._on_totals_changed)
        manager.removed.connect(self._on_removed)

    @property
    def is_looking(self) -> bool:
        """A timer runs."""
        return self._timer.isActive()

    @property
    def is_anything_running(self) -> bool:
        return bool(self._engine.running_ids())

    def watch(self, download_id: str | None) -> None:
        """Tell of this download's hands from now on, while it runs; None: of none."""
        changed = download_id != self._watched
        self._watched = download_id
        if download_id is None or not self._engine.is_running(download_id):
            self._timer.stop()
        elif changed or not self._timer.isActive():
            self._timer.start(0)

    def speeds(self, download_id: str) -> SpeedWindow:
        """Of the last minutes in which it ran."""
        samples = self._of_each.get(download_id)
        return samples.window() if samples is not None else SpeedWindow()

    def speeds_of_all(self) -> SpeedWindow:
        return self._of_all.window()

    @Slot()
    def _look(self) -> None:
        if self._watched is None or not self._engine.is_running(self._watched):
            return
        close_up = self._engine.look_at(self._watched)
        self._timer.start(LOOK_AGAIN_MS if close_up is None else LOOK_EVERY_MS)
        if close_up is not None:
            self.looked.emit(close_up)

    @Slot(object)
    def _on_ticked(self, _nothing: None) -> None:
        now = self._now()
        running = [row for item in self._engine.running_ids() if (row := self._manager.find(item))]
        for row in running:
            samples = self._of_each.pop(row.id, None) or SpeedSamples()
            samples.put(now, row.bytes_per_second or 0.0)
            self._of_each[row.id] = samples
        self._of_all.put(now, sum(row.bytes_per_second or 0.0 for row in running))
        for download_id in list(self._of_each)[: -(len(running) + RESTING_KEPT)]:
            del self._of_each[download_id]
        self.sampled.emit(None)

    @Slot(object)
    def _on_totals_changed(self, totals: Totals) -> None:
        if totals.active == 0:  # there are no ticks from here on
            self._of_all.put(self._now(), 0.0)
            self.sampled.emit(None)

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        for download_id in ids:
            self._of_each.pop(download_id, None)
