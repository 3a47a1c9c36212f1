"""Texts cut to the room there is, each measured once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_KEPT = 4096
# of letters up to there a text is hardly ever wider than they are one by one; so much it may be in pixels
_PLAIN_BELOW = "\u0250"
_CLOSER = 4


class FittedTexts:
    """Of fonts that their owner keeps: they are told apart by identity. `forget` where one of them goes."""

    def __init__(self) -> None:
        self._fitted: dict[tuple[str, int, int], str] = {}
        self._widths: dict[int, dict[str, int]] = {}

    def forget(self) -> None:
        self._fitted.clear()
        self._widths.clear()

    def fit(self, text: str, font: QFont, width: int, elide: Qt.TextElideMode) -> str:
        """`text`, cut where it is wider than `width` pixels; of one text and width always in the same way."""
        key = (text, width, id(font))
        fitted = self._fitted.get(key)
        if fitted is None:
            if len(self._fitted) >= _KEPT:
                self._fitted.clear()
            if not self._surely_fits(text, font, width):
                text = QFontMetrics(font).elidedText(text, elide, width)
            fitted = self._fitted[key] = text
        return fitted

    def _surely_fits(self, text: str, font: QFont, width: int) -> bool:
        """Without its being laid out, which takes ten times as long: most figures change with each look, and
        hardly one has to be cut."""
        if not text or max(text) >= _PLAIN_BELOW:
            return False
        widths = self._widths.setdefault(id(font), {})
        in_all = _CLOSER
        for letter in text:
            wide = widths.get(letter)
            if wide is None:
                wide = widths[letter] = QFontMetrics(font).horizontalAdvance(letter)
            in_all += wide
        return in_all <= width
