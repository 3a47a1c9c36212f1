"""Texts cut to the room there is: as Qt cuts them, however little of that is asked of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from qtapp.ui.painting import fitted
from qtapp.ui.painting.fitted import FittedTexts

TEXTS = (
    *("", "-", "1", "51.3 MB/s", "1\u00a0024,5\u00a0MB", "100\u00a0%", "6 connections", "W" * 10, "i" * 10),
    *("AVAVAVATo", "Größe: 5 Ko\u0300", "скорость 5", "a\u0301\u0302\u0303"),
    # Arabic figures and letters, Japanese, and a family that is one sign of three
    *("\u0665\u066b\u0661 \u0645", "\u63a5\u7d9a 6", "\U0001f469\u200d\U0001f469\u200d\U0001f467.zip"),
)


@pytest.mark.parametrize("size", [8, 10, 17])
def test_every_text_is_cut_as_qt_cuts_it(qapp: object, size: int) -> None:
    font = QFont()
    font.setPointSize(size)
    texts, metrics = FittedTexts(), QFontMetrics(font)
    for text in TEXTS:
        for width in range(0, metrics.horizontalAdvance(text) + 20, 3):
            expected = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            assert texts.fit(text, font, width, Qt.TextElideMode.ElideRight) == expected, (text, width)


def test_a_figure_that_changes_with_each_look_is_not_laid_out_to_see_that_it_fits(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = QFont()
    asked: list[str] = []

    class Counting(QFontMetrics):
        def elidedText(  # noqa: N802 - Qt's name
            self, text: str, mode: Qt.TextElideMode, width: int, flags: int | None = 0
        ) -> str:
            asked.append(text)
            return super().elidedText(text, mode, width, flags or 0)

    monkeypatch.setattr(fitted, "QFontMetrics", Counting)
    texts = FittedTexts()
    for tenth in range(500):
        texts.fit(f"{tenth / 10:.1f} MB/s", font, 300, Qt.TextElideMode.ElideRight)
    assert asked == []
    texts.fit("51.3 MB/s", font, 20, Qt.TextElideMode.ElideRight)
    assert asked == ["51.3 MB/s"]
