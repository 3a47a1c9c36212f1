"""Whoever means rows of the last session's list, and has to know whether all of them are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qtapp.services.arrivals import ListIs

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.services.arrivals import Arrivals

# without a sign of it; the history of a million downloads is looked over before its first page comes
LIST_COMES_WITHIN_MS = 20_000


class ListWait(QObject):
    """Lives on the GUI thread. Once the list was waited for in vain nobody waits, until more of it comes."""

    def __init__(self, arrivals: Arrivals, parent: QObject) -> None:
        super().__init__(parent)
        self._arrivals = arrivals
        self._waiting: list[Callable[[bool], None]] = []
        self._is_over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_silent)
        arrivals.came_back.connect(self._on_came_back)
        arrivals.list_told.connect(self._on_told)

    def until_known(self, do: Callable[[bool], None]) -> None:
        """Call `do` once all rows of the list are there, or cannot be waited for any longer: soon, or at
        once. It is told whether all are there."""
        self._waiting.append(do)
        if self._is_over or self._arrivals.list_is is not ListIs.COMING:
            self._answer()
        elif not self._patience.isActive():
            self._patience.start(LIST_COMES_WITHIN_MS)

    def _answer(self) -> None:
        self._patience.stop()
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do(self._arrivals.list_is is ListIs.WHOLE)

    @Slot(object)
    def _on_came_back(self, _downloads: object) -> None:
        self._is_over = False
        if self._patience.isActive():
            self._patience.start(LIST_COMES_WITHIN_MS)

    @Slot(object)
    def _on_told(self, _nothing: None) -> None:
        self._is_over = False
        self._answer()

    @Slot()
    def _on_silent(self) -> None:
        self._is_over = True
        self._answer()
