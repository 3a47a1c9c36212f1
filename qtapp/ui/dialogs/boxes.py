"""Fields for numbers and times, in the measure of the fields for text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

HEIGHT = 34
_EDGE = 11


def level(box: QAbstractSpinBox) -> None:
    """As high as a field for text, and its text as far from the edge, which no style sheet can say."""
    box.setMinimumHeight(HEIGHT)
    if box.isRightToLeft() or box.property("mirrored"):
        # a number has no direction of its own, and would stand at the other end than words do
        box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        box.lineEdit().setTextMargins(0, 0, _EDGE, 0)
    else:
        box.lineEdit().setTextMargins(_EDGE, 0, 0, 0)
