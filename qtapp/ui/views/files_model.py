"""The files of several downloads, a line each; texts are made when a line is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from qtapp.ui.files_words import file_row, file_titles
from qtapp.ui.views.text_table import TextTableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.domain.download import Download

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FilesModel(TextTableModel):
    """Rows are known by the ids of their downloads."""

    def __init__(
        self,
        find: Callable[[str], Download | None],
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`find` gives a download by its id as it is by now; `clock` seconds since the epoch."""
        super().__init__(file_titles(), frozenset({1, 2}), parent)
        self._find = find
        self._clock = clock

    def show(self, ids: Sequence[str]) -> None:
        """These and no others, as they are by now."""
        keys = list(ids)
        if keys != self._keys:
            self.beginResetModel()
            self._keys = keys
            self.endResetModel()
        elif keys:
            last = self.index(len(keys) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        download = self._find(self._keys[index.row()])
        # it may have left the list a moment ago
        text = file_row(download, index.column(), self._clock()) if download is not None else ""
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
        return f"{self._titles[index.column()]}: {text}" if is_spoken else text
