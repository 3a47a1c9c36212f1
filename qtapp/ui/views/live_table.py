"""A table whose cells change many times a second: painted is what changed, and no cell beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QRegion
from PySide6.QtWidgets import QTableView

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    _Index = QModelIndex | QPersistentModelIndex


class LiveTable(QTableView):
    """It has no editors, and its rows are all of one height."""

    def dataChanged(  # noqa: N802 - Qt's name
        self, first: _Index, last: _Index, roles: Sequence[int] = ()
    ) -> None:
        """Qt would paint the next column, too, and where a cell says what a hidden column would, nothing."""
        if QAccessible.isActive():
            super().dataChanged(first, last, list(roles))
        if self.isVisible():
            columns = self.columns_to_paint(range(first.column(), last.column() + 1))
            self.viewport().update(self._region(first.row(), last.row(), columns))

    def columns_to_paint(self, changed: Iterable[int]) -> Iterable[int]:
        """Those in which something else is to be seen where these have changed."""
        return changed

    def _region(self, first: int, last: int, columns: Iterable[int]) -> QRegion:
        height = self.viewport().height()
        top = max(self.rowAt(0), first)
        below = self.rowAt(height - 1)
        bottom = last if below < 0 else min(below, last)
        region = QRegion()
        if not 0 <= top <= bottom:
            return region
        y = self.rowViewportPosition(top)
        tall = self.rowViewportPosition(bottom) + self.rowHeight(bottom) - y
        for column in columns:
            if not self.isColumnHidden(column):
                x = self.columnViewportPosition(column)
                region += QRect(x, y, self.columnWidth(column), tall)
        return region
