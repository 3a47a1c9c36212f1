"""The pages of a row of tabs as a drop-down, for where the tabs have no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabBar, QWidget


class PageBox(QComboBox):
    """Stands in the place of `tabs`, which keep what is chosen. Only one of both is there."""

    def __init__(self, tabs: QTabBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self.setAccessibleName(tabs.accessibleName())
        self.hide()
        self.activated.connect(self._on_activated)
        tabs.currentChanged.connect(self._on_tab_changed)

    def take_titles(self) -> None:
        """Of all tabs that there are."""
        self.clear()
        self.addItems([self._tabs.tabText(number) for number in range(self._tabs.count())])
        self.setCurrentIndex(self._tabs.currentIndex())

    def fit(self, room: int) -> None:
        """Be there where the tabs, which may have `room` pixels, would have to be scrolled."""
        is_wanted = room < self._tabs.sizeHint().width()
        if is_wanted is not self.isHidden():
            return
        gone, there = (self._tabs, self) if is_wanted else (self, self._tabs)
        had_keys = gone.hasFocus()
        there.show()
        if had_keys:
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()

    @Slot(int)
    def _on_activated(self, number: int) -> None:
        self._tabs.setCurrentIndex(number)

    @Slot(int)
    def _on_tab_changed(self, number: int) -> None:
        self.setCurrentIndex(number)
