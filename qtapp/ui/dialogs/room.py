"""How large a dialog may open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

# what a window manager draws around, of which nothing is known before the dialog is shown
_FRAME = QSize(16, 40)


def resize_within_screen(dialog: QDialog, size: QSize) -> None:
    """Give the dialog that size, or less where the screen of its window has no room for it with a frame.

    On a small screen, or one with large type, the buttons at the foot would else be out of reach.
    """
    parent = dialog.parentWidget()
    screen = dialog.screen() if parent is None else parent.screen()
    dialog.resize(size.boundedTo(screen.availableGeometry().size() - _FRAME))
