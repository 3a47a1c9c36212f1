"""The rows, and the telling of their changes: states at once, progress at most ten times a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.list_order import ListOrder
from qtapp.services.group_names import GroupNames
from qtapp.services.known_links import KnownLinks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qtapp.domain.download import Download

CHANGES_EVERY_MS = 100
# so many come or go in one turn of the event loop at the most: whoever shows them takes his time for each
ROWS_AT_ONCE = 500


class Roster(QObject):
    """Every download on the list, and their order. Many changes within a moment are told together."""

    added = Signal(object)  # tuple[Download, ...]
    changed = Signal(object)  # tuple[Download, ...]
    removed = Signal(object)  # tuple[str, ...]
    flushed = Signal(object)  # None: what there was to tell has been told

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = ListOrder()
        self._downloads: dict[str, Download] = {}
        # nothing of Python around the dict: it is asked for each of a hundred thousand that are selected
        self.find: Callable[[str], Download | None] = self._downloads.get
        self.links = KnownLinks(self._downloads.get)
        self.groups = GroupNames()
        self._dirty: dict[str, None] = {}
        self._watch: Callable[[Download, Download], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def watch(self, watch: Callable[[Download, Download], None]) -> None:
        """Have each change told as it comes: the row before, and as it is then."""
        self._watch = watch

    def all(self) -> tuple[Download, ...]:
        """From the top."""
        return tuple(self._downloads[download_id] for download_id in self.order)

    def row(self, download_id: str) -> Download:
        """Raises:
        KeyError: it is not on the list.
        """
        return self._downloads[download_id]

    def known(self, ids: Iterable[str]) -> Iterator[Download]:
        """Those of `ids` that are on the list, each once, as it is when its turn comes."""
        for download_id in dict.fromkeys(ids):
            if (download := self._downloads.get(download_id)) is not None:
                yield download

    @Slot(object)
    def add(self, downloads: tuple[Download, ...]) -> None:
        """Each at the place of its rank."""
        if downloads:
            for download in downloads:
                self.order.put(download.id, download.rank)
                self.links.take_in(download.spec)
                self.groups.take_in(download.spec)
            self._downloads |= {download.id: download for download in downloads}
            self._timer.start(0)
            self.added.emit(downloads)

    def remove(self, ids: tuple[str, ...]) -> None:
        for download_id in ids:
            spec = self._downloads.pop(download_id).spec
            self.links.take_out(spec)
            self.groups.take_out(spec)
            self.order.drop(download_id)
            self._dirty.pop(download_id, None)
        if ids:
            self._timer.start(0)
            self.removed.emit(ids)

    def change(self, download: Download) -> None:
        """The row's new value."""
        before = self._downloads[download.id]
        state_changed = before.state is not download.state
        self.links.replace(before, download)
        self.groups.replace(before, download)
        self.order.put(download.id, download.rank)
        self._downloads[download.id] = download
        self._dirty[download.id] = None
        if self._watch is not None:
            self._watch(before, download)
        if state_changed or not self._timer.isActive():
            # 0 ms: once this turn of the event loop is over, together with whatever else it changes
            self._timer.start(0 if state_changed else CHANGES_EVERY_MS)

    def flush_soon(self) -> None:
        """Something that is told with the rows is different, though none of them may be."""
        if not self._timer.isActive():
            self._timer.start(CHANGES_EVERY_MS)

    @Slot()
    def flush(self) -> None:
        """Tell now what has changed so far."""
        self._timer.stop()
        dirty, self._dirty = self._dirty, {}
        if dirty:
            self.changed.emit(tuple(self._downloads[item] for item in dirty))
        self.flushed.emit(None)
