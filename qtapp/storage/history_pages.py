"""The history's entries for a page to look through: asked for by views and places, answered by signals.

It reads on a thread and by a connection of its own. The thread that records has one that writes, in the same
file: with the log that the history is kept by (WAL) a reader and the writer do not wait for each other, so
that no search, however long, keeps a download from being recorded.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, Signal, Slot

from qtapp.storage.history_pages_worker import (
    Ask,
    Count,
    Hide,
    PagesWorker,
    PageWanted,
    Pick,
    Reopen,
)

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.history_view import View

log = logging.getLogger(__name__)

__all__ = ["HistoryPages"]


class HistoryPages(QObject):
    """Lives on the thread that makes it; every method is called there and returns at once, but for `close`.

    Nothing is opened before the first question. Answers to a view that is no longer the newest are not told.
    """

    topmost = Signal(object)  # Topmost: the first rows of a view
    counted = Signal(object)  # Counted: the whole view is there, and any page of it can be asked for
    paged = Signal(object)  # Page
    picked = Signal(object)  # Picked
    older_counted = Signal(object)  # int
    standing_changed = Signal(object)  # Standing: how far the index is, or why nothing can be read

    _wanted = Signal(object)
    _closing = Signal(object)  # None

    def __init__(self, history_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._is_started = False
        self._is_closed = False
        # no parent: a thread that outlives its time must not be destroyed with it
        self._thread = QThread()
        self._thread.setObjectName("pages")
        self._worker = PagesWorker(history_file)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wanted.connect(self._worker.do, queued)
        self._closing.connect(self._worker.close, queued)
        self._worker.answered.connect(self._on_answered, queued)

    def ask(self, view: View, keep: tuple[int, ...] = ()) -> int:
        """Take this view; the generation by which its answers are known. `keep`: where these stand in it is
        told with the count."""
        self._generation += 1
        # read by the worker's thread, which lets go what is out of date; an int is written at once
        self._worker.newest_generation = self._generation
        self._send(Ask(self._generation, view, keep))
        return self._generation

    def fetch(self, first: int, count: int) -> None:
        """Ask for the entries at these places of the newest view."""
        self._send(PageWanted(self._generation, first, count))

    def pick(self, ranges: tuple[tuple[int, int], ...], *, are_entries: bool) -> None:
        """Ask for what stands at these places, both ends among them: the positions, or all of each entry.
        `picked` answers."""
        self._send(Pick(self._generation, ranges, are_entries))

    def count_older(self, ended_before: float) -> None:
        """Ask how many ended before that; seconds since the epoch."""
        self._send(Count(ended_before))

    def hide(self, positions: tuple[int, ...], moment: float) -> None:
        """Leave these out from the next view on; `moment`, seconds since the epoch, is their name."""
        self._send(Hide(moment, positions))

    def hide_before(self, ended_before: float, moment: float) -> None:
        self._send(Hide(moment, ended_before=ended_before))

    def hide_site(self, position: int, moment: float) -> None:
        self._send(Hide(moment, site_of=position))

    def show_hidden(self, moment: float) -> None:
        """Have those back from the next view on."""
        self._send(Hide(moment, is_back=True))

    def look_again(self) -> None:
        """The history has changed: bring the index up to date, and say so by `standing_changed`."""
        self._send(None)

    def reopen(self) -> None:
        """Another file stands where the history was: a damaged one has been replaced."""
        if self._is_started:
            self._send(Reopen())

    def stop(self) -> None:
        """Ask the thread to end, for which `close` waits."""
        if self._is_started and not self._is_closed:
            self._worker.newest_generation = -1
            self._closing.emit(None)
        self._is_closed = True

    def close(self, wait_ms: int) -> bool:
        """End the thread, blocking for at most `wait_ms`. False if it outlived that: it is left running."""
        self.stop()
        if not self._is_started or self._thread.wait(wait_ms):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
            return True
        log.error("history: the thread of the pages did not end within %d ms and is left", wait_ms)
        return False

    def _send(self, wish: object) -> None:
        if self._is_closed:
            return
        if not self._is_started:
            self._is_started = True
            self._thread.start()
        self._wanted.emit(wish)

    @Slot(object)
    def _on_answered(self, told: tuple[str, int | None, object]) -> None:
        name, generation, value = told
        if self._is_closed or (generation is not None and generation != self._generation):
            return
        getattr(self, name).emit(value)
