"""How large a window may open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QDialog

# what a window manager draws around, of which nothing is known before the window is shown
_FRAME = QSize(16, 40)


def resize_within_screen(dialog: QDialog, size: QSize) -> None:
    """Give the dialog that size, or less where the screen of its window has no room for it with a frame.

    On a small screen, or one with large type, the buttons at the foot would else be out of reach.
    """
    parent = dialog.parentWidget()
    screen = dialog.screen() if parent is None else parent.screen()
    dialog.resize(size.boundedTo(room_on(screen)))


def room_on(screen: QScreen) -> QSize:
    """How large a window can be there together with its frame."""
    return screen.availableGeometry().size() - _FRAME
