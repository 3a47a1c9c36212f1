"""The columns of a list as entries of a menu: what a click on their titles does, for the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QHeaderView, QWidget


class SortMenu(QMenu):
    """Filled each time it opens, from the header of the list that is shown then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("SortMenu", "S&ort By"), parent)
        self._find: Callable[[], QHeaderView | None] = lambda: None
        self._descending: QAction | None = None
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._on_triggered)

    def follow(self, find: Callable[[], QHeaderView | None]) -> None:
        """`find` gives the header of the list that is shown, None where none can be sorted."""
        self._find = find

    @Slot()
    def _fill(self) -> None:
        self.clear()
        self._descending = None
        header = self._find()
        if header is None:
            return
        current = header.sortIndicatorSection() if header.isSortIndicatorShown() else -1
        for place in range(header.count()):
            section = header.logicalIndex(place)
            title = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
            if title and not header.isSectionHidden(section):
                entry = self.addAction(title.replace("&", "&&"))
                entry.setData(section)
                entry.setCheckable(True)
                entry.setChecked(section == current)
        self.addSeparator()
        self._descending = self.addAction(self.tr("&Descending"))
        self._descending.setCheckable(True)
        self._descending.setEnabled(current >= 0)
        self._descending.setChecked(
            current >= 0 and header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        )

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        header = self._find()
        if header is None or self._descending is None:
            return
        is_descending = self._descending.isChecked()
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        section = header.sortIndicatorSection() if action is self._descending else action.data()
        header.setSortIndicator(section, order)
