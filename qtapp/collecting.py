"""The cyclic collector, kept to the GUI thread.

Python runs it on whatever thread happens to allocate. A worker's would destroy Qt objects that belong to the
GUI thread, with warnings at best; so it is switched off and run here, whenever the event loop is about to
rest. An idle program has no turns, and so no collections either.

A walk through everything that lives would hold up the window for a third of a second where the list has a
hundred thousand rows. Those are no cycles and stay: what has come in a crowd, or has been walked through and
is a crowd by now, is left out from then on, and goes like all else when nobody refers to it any longer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

# so many objects are walked through in two milliseconds
CROWD = 30_000
OLDEST = 2  # the generation of what was walked through by a full collection


class Collector(QObject):
    """Made on the GUI thread, once there is an application; until `stop` nobody else collects."""

    def __init__(self) -> None:
        super().__init__()
        self._thresholds = gc.get_threshold()
        self._since_full = 0
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
        if young > CROWD:
            gc.freeze()
        elif young > self._thresholds[0]:
            # by their number, too: of one turn there may be fifty times as many as Python would let come
            self._since_full += young
            if old > self._thresholds[2] or self._since_full > CROWD:
                self._collect_all()
            else:
                gc.collect(1 if middle > self._thresholds[1] else 0)

    def _collect_all(self) -> None:
        self._since_full = 0
        gc.collect()
        if _walked_through() > CROWD:
            gc.freeze()


def _walked_through() -> int:
    """How many objects a full collection has left. Without a step of Python between the list of them and its
    end: another thread might go on there, and fails where it fills a tuple that is in the list as well."""
    return sum(map(len, map(gc.get_objects, (OLDEST,))))
