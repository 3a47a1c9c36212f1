"""Texts cut to the room there is, each measured once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_KEPT = 4096


class FittedTexts:
    """Of fonts that their owner keeps: they are told apart by identity. `forget` where one of them goes."""

    def __init__(self) -> None:
        self._fitted: dict[tuple[str, int, int], str] = {}

    def forget(self) -> None:
        self._fitted.clear()

    def fit(self, text: str, font: QFont, width: int, elide: Qt.TextElideMode) -> str:
        """`text`, cut where it is wider than `width` pixels; of one text and width always in the same way."""
        key = (text, width, id(font))
        fitted = self._fitted.get(key)
        if fitted is None:
            if len(self._fitted) >= _KEPT:
                self._fitted.clear()
            fitted = self._fitted[key] = QFontMetrics(font).elidedText(text, elide, width)
        return fitted
