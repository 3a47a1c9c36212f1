"""Links to be looked over as rows of a table, narrowed to those that match.

What is narrowed is a list of places of its own: a proxy model would ask Python for each of 100,000 rows at
every turn.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from qtapp.services.chores import Chores
from qtapp.ui import staging_words
from qtapp.ui.figures import UNKNOWN, size_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qtapp.services.staging import Staging

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PLACE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TICK = int(Qt.ItemDataRole.CheckStateRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)


class StagingColumn(IntEnum):
    NAME = 0
    SIZE = 1
    TYPE = 2
    SITE = 3
    STATUS = 4


class StagingModel(QAbstractTableModel):
    """`staging` says what there is; `narrow` which of it is shown."""

    narrowed = Signal(object)  # None: other rows are shown

    def __init__(self, staging: Staging, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staging = staging
        self._matches: Callable[[int], bool] | None = None
        self._shown = array("l", range(len(staging)))
        self._renamed: Callable[[int], str] | None = None
        self._chores = Chores(_nothing, self)
        staging.came.connect(self._on_came)
        staging.changed.connect(self._on_changed)

    # which are shown

    def narrow(self, matches: Callable[[int], bool] | None) -> None:
        """Show the places for which `matches` says so, once all have been looked at; None for all."""
        self._chores.drop()
        self._matches = matches
        self._chores.do(self._narrow())

    def _narrow(self) -> Iterator[None]:
        matches = self._matches
        shown = array("l")
        place = 0
        while place < len(self._staging):  # more may come meanwhile
            if matches is None or matches(place):
                shown.append(place)
            place += 1
            yield
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
        self.narrowed.emit(None)

    @property
    def is_narrowed(self) -> bool:
        return self._matches is not None

    def place_at(self, row: int) -> int:
        return self._shown[row]

    def row_of(self, place: int) -> int | None:
        """None where it is not shown."""
        row = bisect_left(self._shown, place)
        return row if row < len(self._shown) and self._shown[row] == place else None

    def places_between(self, first: int, last: int) -> array[int]:
        """Of the rows from the first to the last, which is one of them."""
        return self._shown[first : last + 1]

    def all_shown(self) -> array[int]:
        return self._shown[:]

    def name_by(self, renamed: Callable[[int], str] | None) -> None:
        """Show what `renamed` makes of each name; None shows them as they are."""
        self._renamed = renamed
        self._tell(0, len(self._shown) - 1)

    @Slot(object)
    def _on_came(self, places: range) -> None:
        matches = self._matches
        fresh = places if matches is None else [place for place in places if matches(place)]
        # what is being narrowed looks at these as well
        known = self._shown[-1] if self._shown else -1
        fresh = [place for place in fresh if place > known]
        if fresh:
            self.beginInsertRows(_ROOT, len(self._shown), len(self._shown) + len(fresh) - 1)
            self._shown.extend(fresh)
            self.endInsertRows()
            self.narrowed.emit(None)

    @Slot(object)
    def _on_changed(self, places: range) -> None:
        first = bisect_left(self._shown, places.start)
        self._tell(first, bisect_left(self._shown, places.stop) - 1)

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(StagingColumn) - 1))

    # what Qt asks

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(StagingColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == StagingColumn.NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        role, column = int(role), index.column()
        if role == _ALIGNMENT:
            return _alignment(column)
        place = self._shown[index.row()]
        if role == _DISPLAY:
            return self._text(place, column)
        if role == PLACE_ROLE:
            return place
        if role == _TICK and column == StagingColumn.NAME:
            return Qt.CheckState.Checked if self._staging.is_ticked(place) else Qt.CheckState.Unchecked
        if role == _EDIT and column == StagingColumn.NAME:
            return self._staging.name_of(place)
        if role == _ACCESSIBLE:
            title = staging_words.column_title(column)
            return staging_words.cell_text(title, self._text(place, column))
        return None

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        if not index.isValid() or index.column() != StagingColumn.NAME:
            return False
        place = self._shown[index.row()]
        if int(role) == _TICK:
            self._staging.tick([place], is_ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if int(role) == _EDIT:
            self._staging.rename(place, str(value))
            return True
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(StagingColumn):
            return None
        if role == _DISPLAY:
            return staging_words.column_title(section)
        return _alignment(section) if role == _ALIGNMENT else None

    def _text(self, place: int, column: int) -> str:
        staging = self._staging
        match column:
            case StagingColumn.NAME:
                return self._renamed(place) if self._renamed is not None else staging.name_of(place)
            case StagingColumn.SIZE:
                size = staging.size_of(place)
                return UNKNOWN if size is None else size_text(size)
            case StagingColumn.TYPE:
                return staging_words.type_text(staging.type_of(place))
            case StagingColumn.SITE:
                return staging.candidate(place).site
            case _:
                return staging_words.status_text(staging, place)


def _nothing() -> None:
    """Slices of looking through the list change nothing that is shown."""


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == StagingColumn.SIZE else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
