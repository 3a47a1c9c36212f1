"""Fields for numbers and times, in the measure of the fields for text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

HEIGHT = 34
_EDGE = 7


def level(box: QAbstractSpinBox) -> None:
    """As high as a field for text, and its text as far from the edge, which no style sheet can say."""
    box.setMinimumHeight(HEIGHT)
    box.lineEdit().setTextMargins(_EDGE, 0, 0, 0)
