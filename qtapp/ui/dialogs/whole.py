"""Dialogs as wide and as high as their words need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog

_LAID_OUT = (QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.Resize)


def keep_whole(dialog: QDialog) -> None:
    """Let `dialog` grow where words that are broken into lines need more of them than it has room for.

    A window's layout asks for the height of its words at the width that it likes best, not at the one it has:
    in large type the last line would be cut off.
    """
    dialog.installEventFilter(_Keeper(dialog))


class _Keeper(QObject):
    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        if event.type() in _LAID_OUT and isinstance(dialog, QDialog) and dialog.isVisible():
            layout = dialog.layout()
            if layout is not None:
                room = dialog.screen().availableSize()
                # a least width that a dialog gives itself goes before that of its layout
                width = max(dialog.width(), min(layout.totalMinimumSize().width(), room.width()))
                needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
                height = max(dialog.height(), min(needed, room.height()))
                dialog.resize(width, height)
        return False
