"""Has all bars of the list end at one place, whatever stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from qtapp.ui.models.grouped_list import GroupedList
    from qtapp.ui.painting.row_delegate import RowDelegate


class BarRoom(QObject):
    """Tells the delegate how many files the largest group has: `42 of 42` is wider than any percentage."""

    def __init__(self, model: GroupedList, delegate: RowDelegate, table: QTableView) -> None:
        super().__init__(table)
        self._model, self._delegate, self._table = model, delegate, table
        model.regrouped.connect(self._measure)
        model.modelReset.connect(self._measure)
        model.rowsRemoved.connect(self._on_removed)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        most = self._model.most_files()
        if most != self._delegate.most_files:
            self._delegate.most_files = most
            self._table.viewport().update()

    @Slot()
    def _on_removed(self) -> None:
        # groups that are left tell themselves that they changed
        if self._delegate.most_files and not self._model.has_groups:
            self._measure()
