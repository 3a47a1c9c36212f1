"""What the list does with the rows of groups: opens and closes them, by the mouse and from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot

from qtapp.ui.models.order import Column
from qtapp.ui.painting.group_marks import chevron_box
from qtapp.ui.views.row_drag import RowDragTable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from qtapp.ui.models.download_model import DownloadModel
    from qtapp.ui.models.group_sums import GroupFacts
    from qtapp.ui.theme import Theme

_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
# of so many at the most it is told at once that others are selected with their group
TOLD_AT_ONCE = 500
# of more the later the more they are: whoever hears of a selection goes through all of it
LATER_PER_MS = 60


class GroupedTable(RowDragTable):
    """As trees have it: the right arrow opens a group and then goes to its first download, the left one goes
    from a download to its group and then closes that; in a window from right to left the other way round."""

    selection_changed = Signal(object)  # tuple[str, ...], the ids of the selected downloads

    def __init__(self, model: DownloadModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._regrouped = QTimer(self)
        self._regrouped.setSingleShot(True)
        self._regrouped.timeout.connect(self._on_regrouped_due)
        model.regrouped.connect(self._on_regrouped)
        self._is_losing_rows = False
        # before the selection hears of it, which says so within
        model.rowsAboutToBeRemoved.connect(self._on_rows_about_to_go)
        model.rowsRemoved.connect(self._on_rows_gone)

    def selected_group(self) -> GroupFacts | None:
        """The group whose row alone is selected."""
        if self.selected_number() != 1:
            return None
        return self._downloads.group_at(self.selected_rows()[0])

    def set_open(self, key: str, is_open: bool) -> None:
        """Show the downloads of a group below it, or hide them; the group takes over what they had of the
        selection and the keys."""
        model = self._downloads
        row = model.row_of(key)
        if row is not None and not is_open:
            below = [at for at in self.selected_rows() if model.owner_of(at) == key]
            index = model.index(row, int(Column.NAME))
            current = self.currentIndex()
            if current.isValid() and model.owner_of(current.row()) == key:
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if below:
                flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                self.selectionModel().select(index, flags)
        model.set_open(key, is_open)

    @Slot()
    def open_all(self) -> None:
        """Every group that is shown."""
        self._downloads.open_all(True)

    @Slot()
    def close_all(self) -> None:
        for key in self._downloads.shown_groups():
            self.set_open(key, False)

    def _toggle(self, row: int) -> bool:
        """Open or close the group of a row; False where the row is none's."""
        facts = self._downloads.group_at(row)
        if facts is None:
            return False
        self.set_open(self._downloads.id_at(row), not facts.is_open)
        return True

    def _is_on_chevron(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        if not index.isValid() or index.column() != Column.NAME:
            return False
        if self._downloads.group_at(index.row()) is None:
            return False
        cell = self.visualRect(index)
        reach = chevron_box(cell).width()
        return cell.right() - at.x() < reach if self.isRightToLeft() else at.x() - cell.left() < reach

    def _take_arrow(self, event: QKeyEvent) -> bool:
        """What an arrow key does in a tree; False where it is none, or means nothing here."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, back = back, forward
        current = self.currentIndex()
        if not current.isValid() or event.key() not in (forward, back):
            return False
        return self._go_in(current.row()) if event.key() == forward else self._go_out(current.row())

    def _go_in(self, row: int) -> bool:
        facts = self._downloads.group_at(row)
        if facts is None:
            return False
        if not facts.is_open:
            return self._toggle(row)
        if row + 1 < self._downloads.rowCount() and self._downloads.owner_of(row + 1) is not None:
            self._go_to(row + 1)
        return True

    def _go_out(self, row: int) -> bool:
        owner = self._downloads.owner_of(row)
        if owner is not None:
            above = self._downloads.row_of(owner)
            if above is not None:
                self._go_to(above)
            return True
        facts = self._downloads.group_at(row)
        return facts is not None and facts.is_open and self._toggle(row)

    def _go_to(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(self._downloads.index(row, int(Column.NAME)), _ROW)

    @Slot(object)
    def _on_regrouped(self, keys: frozenset[str]) -> None:
        """What is selected with a group may be other downloads by now."""
        if self._regrouped.isActive():
            return
        chosen, root = self.selectionModel(), QModelIndex()
        rows = (row for row in map(self._downloads.row_of, keys) if row is not None)
        if not any(chosen.isRowSelected(row, root) for row in rows):
            return
        self._tell_soon(sum(map(self._downloads.number_at, self.selected_rows())))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._is_losing_rows:
            # thousands may go in many parts, and ids that are gone mean nothing to anybody
            self._tell_soon(self.selected_number())
        else:
            self.selection_changed.emit(self.selected_ids())

    def _tell_soon(self, number: int) -> None:
        """What is selected, which are so many."""
        if number <= TOLD_AT_ONCE:
            self.selection_changed.emit(self.selected_ids())
        elif not self._regrouped.isActive():
            self._regrouped.start(number // LATER_PER_MS)

    @Slot()
    def _on_rows_about_to_go(self) -> None:
        self._is_losing_rows = True

    @Slot()
    def _on_rows_gone(self) -> None:
        self._is_losing_rows = False

    @Slot()
    def _on_regrouped_due(self) -> None:
        self.selection_changed.emit(self.selected_ids())
