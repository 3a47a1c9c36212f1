"""The files that were finished last, for the tray's menu: one of them is opened from there."""

from __future__ import annotations

from functools import partial
from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from qtapp.domain.download import State

if TYPE_CHECKING:
    from qtapp.domain.download import Download

MOST_SHOWN = 3
_LETTERS_WIDE = 40
# of thousands of small files that end in a crowd each change would go to the tray's own process
_SHOWN_AFTER_MS = 500


class FinishedFiles(QObject):
    """A menu that is there as soon as there is a file. What leaves the list stays: its file does, too."""

    chosen = Signal(object)  # Download: its file is to be opened

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # held by us: a menu without a parent belongs to nobody else
        self.menu = QMenu(self.tr("Last &Finished"))
        self._last: tuple[Download, ...] = ()  # the newest first
        self._shown: tuple[Download, ...] = ()
        self._entries = [QAction(self) for _ in range(MOST_SHOWN)]
        for place, entry in enumerate(self._entries):
            entry.triggered.connect(partial(self._on_triggered, place))
            self.menu.addAction(entry)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHOWN_AFTER_MS)
        self._soon.timeout.connect(self._show)
        self._show()

    @Slot(object)
    def on_ended(self, download: Download) -> None:
        if _is_file(download):
            others = (row for row in self._last if row.id != download.id)
            self._take((download, *others))

    @Slot(object)
    def on_added(self, downloads: tuple[Download, ...]) -> None:
        """The list of the last session has finished ones among its rows."""
        if done := [row for row in downloads if _is_file(row)]:
            rows = {row.id: row for row in (*self._last, *done)}
            self._take(tuple(nlargest(MOST_SHOWN, rows.values(), key=lambda row: row.finished_at or 0.0)))

    @Slot(object)
    def on_changed(self, downloads: tuple[Download, ...]) -> None:
        """One may have been renamed."""
        ids = {row.id for row in self._last}
        if renamed := {row.id: row for row in downloads if row.id in ids and _is_file(row)}:
            self._take(tuple(renamed.get(row.id, row) for row in self._last))

    def _take(self, rows: tuple[Download, ...]) -> None:
        self._last = rows[:MOST_SHOWN]
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show(self) -> None:
        self._shown = self._last
        metrics = self.menu.fontMetrics()
        width = metrics.averageCharWidth() * _LETTERS_WIDE
        for place, entry in enumerate(self._entries):
            entry.setVisible(place < len(self._shown))
            if place < len(self._shown):
                name = metrics.elidedText(_name(self._shown[place]), Qt.TextElideMode.ElideMiddle, width)
                entry.setText(name.replace("&", "&&"))  # no letter of a name is one to press
        self.menu.menuAction().setVisible(bool(self._shown))

    def _on_triggered(self, place: int) -> None:
        # what the entry was drawn for, whatever has ended since
        if place < len(self._shown):
            self.chosen.emit(self._shown[place])


def _is_file(download: Download) -> bool:
    return download.state is State.DONE and download.path is not None


def _name(download: Download) -> str:
    return download.path.name if download.path is not None else download.name
