"""The cyclic collector, kept to the GUI thread.

Python runs it on whatever thread happens to allocate. A worker's would destroy Qt objects that belong to the
GUI thread, with warnings at best; so it is switched off and run here, whenever the event loop is about to
rest. An idle program has no turns, and so no collections either.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot


class Collector(QObject):
    """Made on the GUI thread, once there is an application; until `stop` nobody else collects."""

    def __init__(self) -> None:
        super().__init__()
        self._thresholds = gc.get_threshold()
        self._dispatcher = QAbstractEventDispatcher.instance()
        gc.disable()
        self._dispatcher.aboutToBlock.connect(self._on_about_to_rest)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._dispatcher.aboutToBlock.disconnect(self._on_about_to_rest)
        gc.enable()

    @Slot()
    def _on_about_to_rest(self) -> None:
        young, middle, old = gc.get_count()
        if young > self._thresholds[0]:
            gc.collect(2 if old > self._thresholds[2] else 1 if middle > self._thresholds[1] else 0)
