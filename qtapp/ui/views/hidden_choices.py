"""Choices that have no room in their row, in the menu at its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from qtapp.ui.menu_keys import keep_keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QComboBox, QMenu


class HiddenChoices(QObject):
    """Entries at the end of `menu`, one for each of `choices` that is not seen when the menu opens."""

    def __init__(self, menu: QMenu, choices: Iterable[QComboBox]) -> None:
        super().__init__(menu)
        self._rest = menu.addSeparator()
        self._menus = [(choice, self._menu_for(menu, choice)) for choice in choices]
        menu.aboutToShow.connect(self._on_about_to_show)
        self._on_about_to_show()

    def _menu_for(self, menu: QMenu, choice: QComboBox) -> QMenu:
        entries = menu.addMenu(choice.accessibleName())
        keep_keys(entries)
        group = QActionGroup(entries)
        for place in range(choice.count()):
            action = group.addAction(choice.itemText(place))
            action.setCheckable(True)
            action.triggered.connect(partial(choice.setCurrentIndex, place))
            entries.addAction(action)
        return entries

    @Slot()
    def _on_about_to_show(self) -> None:
        for choice, entries in self._menus:
            entries.menuAction().setVisible(choice.isHidden())
            entries.actions()[choice.currentIndex()].setChecked(True)
        self._rest.setVisible(any(choice.isHidden() for choice, _entries in self._menus))
