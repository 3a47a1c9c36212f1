"""What is to be seen in the window, as QActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from qtapp.ui.models.order import Column
from qtapp.ui.sort_menu import SortMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class ViewActions(QObject):
    """Made once, as the others."""

    def __init__(self, wide: Callable[..., QAction], menus: QWidget, parent: QObject) -> None:
        """`wide` makes an action whose keys work in the whole window; `menus` is what the menus belong to."""
        super().__init__(parent)
        self._wide = wide
        self.pages = QActionGroup(self)
        self._menu: QMenu | None = None
        self._below_pages: QAction | None = None
        self.show_sidebar = wide(self.tr("Side&bar"), None, "F9")
        self.show_sidebar.setCheckable(True)
        self.show_sidebar.setChecked(True)
        self.densities = self._make_densities()
        self.rows_menu = QMenu(self.tr("&Rows"), menus)
        self.rows_menu.addActions(self.densities.actions())
        self.columns = {column: self._column(column, text) for column, text in self._column_texts()}
        self.reset_columns = QAction(self.tr("&Reset Columns"), self)
        self.columns_menu = QMenu(self.tr("&Columns"), menus)
        self.columns_menu.addActions(list(self.columns.values()))
        self.columns_menu.addSeparator()
        self.columns_menu.addAction(self.reset_columns)
        self.sort_menu = SortMenu(menus)

    def add_page(self, name: str, text: str, *keys: str) -> None:
        """An entry for a page of the window, above the others of its menu."""
        action = self._wide(text, None, *keys)
        action.setCheckable(True)
        action.setData(name)
        self.pages.addAction(action)
        self._place(action)

    def put_pages_in(self, menu: QMenu) -> None:
        """Those that there are and those to come, above what is in it."""
        self._menu = menu
        for action in self.pages.actions():
            self._place(action)

    def _place(self, action: QAction) -> None:
        if self._menu is None:
            return
        if self._below_pages is None:
            self._below_pages = self._menu.insertSeparator(self._menu.actions()[0])
        self._menu.insertAction(self._below_pages, action)

    @Slot(object)
    def set_page(self, name: str) -> None:
        for action in self.pages.actions():
            action.setChecked(action.data() == name)

    def set_density(self, density: str) -> None:
        for action in self.densities.actions():
            action.setChecked(action.data() == density)

    def _make_densities(self) -> QActionGroup:
        group = QActionGroup(self)
        for density, text in (
            ("compact", self.tr("&Compact")),
            ("normal", self.tr("&Normal")),
            ("comfortable", self.tr("Comf&ortable, Two Lines")),
        ):
            action = QAction(text, group)
            action.setData(density)
            action.setCheckable(True)
        return group

    def _column(self, column: Column, text: str) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setData(int(column))
        return action

    def _column_texts(self) -> tuple[tuple[Column, str], ...]:
        return (
            (Column.PROGRESS, self.tr("&Progress")),
            (Column.SIZE, self.tr("&Size")),
            (Column.SPEED, self.tr("Sp&eed")),
            (Column.LEFT, self.tr("Time &Left")),
            (Column.STATUS, self.tr("S&tatus")),
            (Column.HOST, self.tr("&Host")),
            (Column.FOLDER, self.tr("&Folder")),
            (Column.QUEUE, self.tr("&Queue")),
            (Column.ADDED, self.tr("&Added")),
            (Column.AVERAGE, self.tr("A&verage Speed")),
            (Column.ATTEMPTS, self.tr("Atte&mpts")),
        )
