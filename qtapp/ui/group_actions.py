"""What is done with groups of downloads, as QActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class GroupActions(QObject):
    """Made once, as the others."""

    def __init__(
        self,
        row: Callable[..., QAction],
        wide: Callable[..., QAction],
        menus: QWidget,
        parent: QObject,
    ) -> None:
        """`row` makes an action whose keys work in the list alone, `wide` one whose keys work in the whole
        window; `menus` is what the menu belongs to."""
        super().__init__(parent)
        self.show = wide(self.tr("&Show Groups"), None, "Ctrl+G")
        self.show.setCheckable(True)
        self.show.setChecked(True)
        self.open_all = wide(self.tr("&Expand All"), None)
        self.close_all = wide(self.tr("&Collapse All"), None)
        self.ungroup = row(self.tr("&Ungroup"), None, "Ctrl+Shift+G")
        self.menu = QMenu(self.tr("&Groups"), menus)
        self.menu.addActions([self.show, self.open_all, self.close_all])
        self.menu.addSeparator()
        self.menu.addAction(self.ungroup)
