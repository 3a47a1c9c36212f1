"""Rows in an order, and the changes of it told to the views by the cheapest signals that say them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from qtapp.ui.models.order import Column, block_at, runs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qtapp.ui.models.cells import Row

COLUMNS = len(Column)
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1  # the whole Download
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2
ABSENT_ROLE = int(Qt.ItemDataRole.UserRole) + 3  # whether its file is not where it was put
GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 4  # the GroupFacts of a group's row
LEVEL_ROLE = int(Qt.ItemDataRole.UserRole) + 5  # 1 for a download that stands below its group, else 0
ROOT = QModelIndex()
# a view takes hundreds of single spans worse than one reset
SPANS_AT_MOST = 64

_CELL_ROLES = [
    int(Qt.ItemDataRole.DisplayRole),
    ROW_ROLE,
    GROUP_ROLE,
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Qt.ItemDataRole.ToolTipRole),
]


class RowList(QAbstractTableModel):
    """What is shown of a table, row by row; which rows these are and what they say is its heir's."""

    reordering = Signal(object)  # None: rows are about to change places, and no more than that
    reordered = Signal(object)  # None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order: list[Row] = []  # each at its `place`

    def _put_in(self, fresh: list[Row], *, as_moves: bool) -> None:
        """The same rows in another order; `as_moves` where only some of them change their places."""
        breaks = sum(after.place - before.place != 1 for before, after in pairwise(fresh))
        if not breaks:
            return
        self.reordering.emit(None)
        if as_moves and breaks <= SPANS_AT_MOST:
            self._move_blocks(fresh)
        else:
            self._lay_out(fresh)
        self.reordered.emit(None)

    def _lay_out(self, fresh: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._order[index.row()] for index in before]
        self._order = fresh
        self._number(0)
        after = [self.createIndex(row.place, index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _move_blocks(self, fresh: list[Row]) -> None:
        """Block by block: what is not moved need not be laid out anew."""
        at = 0
        while at < len(fresh):
            first, last = block_at(fresh, at)
            length = last - first + 1
            if first != at:
                self.beginMoveRows(ROOT, first, last, ROOT, at)
                self._order[at : last + 1] = self._order[first : last + 1] + self._order[at:first]
                self._number(at, last + 1)
                self.endMoveRows()
            at += length

    def _insert(self, place: int, rows: list[Row]) -> None:
        self.beginInsertRows(ROOT, place, place + len(rows) - 1)
        self._order[place:place] = rows
        self._number(place)
        self.endInsertRows()

    def _take_out(self, spans: list[tuple[int, int]]) -> None:
        """Rows from a first to a last place, several times."""
        for first, last in reversed(spans):
            self.beginRemoveRows(ROOT, first, last)
            del self._order[first : last + 1]
            self._number(first)
            self.endRemoveRows()

    def _number(self, start: int, end: int | None = None) -> None:
        for place in range(start, len(self._order) if end is None else end):
            self._order[place].place = place

    def _announce(self, touched: Mapping[int, Sequence[int]]) -> None:
        """`touched`: places, and the columns in each of them that say something else."""
        for first, last in runs(sorted(touched)):
            columns: set[int] = set().union(*(touched[place] for place in range(first, last + 1)))
            # one that lies between two others need not be painted with them
            for left, right in runs(sorted(columns)):
                top, bottom = self.createIndex(first, left), self.createIndex(last, right)
                self.dataChanged.emit(top, bottom, _CELL_ROLES)

    def _announce_column(self, column: Column) -> None:
        """All rows say something else in it."""
        if self._order:
            last = self.createIndex(len(self._order) - 1, column)
            self.dataChanged.emit(self.createIndex(0, column), last, _CELL_ROLES)
