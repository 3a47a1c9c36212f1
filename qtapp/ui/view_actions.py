"""What is to be seen in the window, as QActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction


class ViewActions(QObject):
    """Made once, as the others."""

    def __init__(self, wide: Callable[..., QAction], parent: QObject) -> None:
        """`wide` makes an action whose keys work in the whole window."""
        super().__init__(parent)
        self.show_sidebar = wide(self.tr("Side&bar"), None, "F9")
        self.show_sidebar.setCheckable(True)
        self.show_sidebar.setChecked(True)
