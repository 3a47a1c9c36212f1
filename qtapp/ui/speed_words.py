"""What stands at the graph of a speed. QtCore only; plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.speed_samples import WINDOW_S
from qtapp.ui.figures import fill, span_text, speed_text

if TYPE_CHECKING:
    from qtapp.domain.speed_samples import SpeedWindow


def this_download_text() -> str:
    return QCoreApplication.translate("Details", "This download")


def all_downloads_text() -> str:
    return QCoreApplication.translate("Details", "All downloads")


def speed_figures(window: SpeedWindow, limit: int | None, *, is_live: bool) -> tuple[tuple[str, str], ...]:
    """(words with a place for `{speed}`, the speed) of each figure above the graph."""
    translate = QCoreApplication.translate
    figures = [
        (translate("Details", "average {speed}"), speed_text(window.average)),
        (translate("Details", "peak {speed}"), speed_text(window.peak)),
    ]
    if is_live:
        figures.insert(0, (translate("Details", "now {speed}"), speed_text(window.latest)))
    if limit is not None:
        figures.append((translate("Details", "limit {speed}"), speed_text(limit)))
    return tuple(figures)


def axis_texts(*, is_live: bool) -> tuple[str, str]:
    """Below the start and the end of the graph."""
    translate, span = QCoreApplication.translate, span_text(WINDOW_S)
    if is_live:
        return fill(translate("Details", "{time} ago"), time=span), translate("Details", "now")
    return fill(translate("Details", "the last {time} in which it ran"), time=span), ""


def graph_text(figures: tuple[tuple[str, str], ...]) -> str:
    """The graph in words, for a screen reader."""
    between = QCoreApplication.translate("Details", ", ", "between the facts of a picture")
    return between.join(fill(words, speed=speed) for words, speed in figures)


def no_speed_text() -> str:
    return QCoreApplication.translate("Details", "No speed has been measured yet.")
