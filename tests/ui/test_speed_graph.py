"""The graph of a speed: its scale, its lines, holes where nothing ran, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from qtapp.domain.speed_samples import WINDOW_S, SpeedWindow
from qtapp.ui.painting.speed_graph import SpeedGraph, runs_of, scale_top
from qtapp.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("british")

SIZE = (600, 200)


@pytest.fixture
def graph(qtbot: QtBot, dressed: Callable[[str], Theme]) -> SpeedGraph:
    made = SpeedGraph("This download", dressed("light"))
    qtbot.addWidget(made)
    made.resize(*SIZE)
    return made


def drawn(graph: SpeedGraph) -> QImage:
    return graph.grab().toImage()


def column(image: QImage, x: int) -> list[str]:
    return [image.pixelColor(x, y).name() for y in range(image.height())]


@pytest.mark.parametrize(
    ("peak", "limit", "top"),
    [
        (0.0, None, 1_500.0),
        (42.1e6, None, 50e6),
        (9.9e6, None, 15e6),
        (1e6, None, 1.5e6),
        (40e6, 50e6, 60e6),
        (40e6, 1e9, 50e6),
        (1e12, None, 1.5e12),
    ],
)
def test_the_scale_ends_at_a_round_speed_above_all_that_is_drawn(
    peak: float, limit: float | None, top: float
) -> None:
    assert scale_top(peak, limit) == pytest.approx(top)


@pytest.mark.parametrize("peak", [1.7 * 1.31**n for n in range(100)])
def test_no_speed_is_cut_off_or_pressed_flat(peak: float) -> None:
    top = scale_top(peak, None)
    assert peak < top
    assert top <= max(2.0 * peak, 1_500.0)


def test_stretches_are_found_with_their_distance_from_now() -> None:
    assert list(runs_of((1.0, 2.0, None, None, 3.0))) == [(4, [1.0, 2.0]), (0, [3.0])]
    assert list(runs_of(())) == []
    assert list(runs_of((None, None))) == []


def test_the_last_second_is_at_the_right_edge_and_five_minutes_fill_it(graph: SpeedGraph) -> None:
    graph.show_speeds(SpeedWindow((10e6,) * WINDOW_S), None, is_live=True)
    image = drawn(graph)
    assert LIGHT.soft in column(image, 2)
    assert LIGHT.soft in column(image, SIZE[0] - 3)
    graph.show_speeds(SpeedWindow((10e6,) * (WINDOW_S // 2)), None, is_live=True)
    image = drawn(graph)
    assert LIGHT.soft not in column(image, SIZE[0] // 4)
    assert LIGHT.soft in column(image, SIZE[0] * 3 // 4)


def test_a_time_in_which_it_did_not_run_is_a_hole(graph: SpeedGraph) -> None:
    third = WINDOW_S // 3
    graph.show_speeds(SpeedWindow((10e6,) * third + (None,) * third + (10e6,) * third), None, is_live=True)
    image = drawn(graph)
    soft = [LIGHT.soft in column(image, x) for x in (100, 300, 500)]
    assert soft == [True, False, True]


@pytest.mark.parametrize(("limit", "is_drawn"), [(12_000_000, True), (900_000_000, False)])
def test_a_limit_is_drawn_where_it_would_not_press_the_graph_flat(
    graph: SpeedGraph, limit: int, is_drawn: bool
) -> None:
    graph.show_speeds(SpeedWindow((10e6,) * WINDOW_S), limit, is_live=True)
    image = drawn(graph)
    assert any(LIGHT.warn in column(image, x) for x in range(300, 320)) is is_drawn
    assert "limit" in graph.accessibleDescription()


def test_a_screen_reader_hears_the_figures(graph: SpeedGraph) -> None:
    interface = QAccessible.queryAccessibleInterface(graph)
    assert interface.text(QAccessible.Text.Name) == "This download"
    assert interface.text(QAccessible.Text.Description) == "No speed has been measured yet."
    graph.show_speeds(SpeedWindow((1e6, 3e6)), None, is_live=True)
    heard = interface.text(QAccessible.Text.Description)
    assert heard == "now 3.0 MB/s, average 2.0 MB/s, peak 3.0 MB/s"


@pytest.mark.parametrize("size", [(160, 60), (200, 30), (2560, 400)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_drawn_in_any_size(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: str, size: tuple[int, int], tmp_path: Path
) -> None:
    graph = SpeedGraph("This download", dressed(scheme))
    qtbot.addWidget(graph)
    graph.resize(*size)
    for speeds in ((), (0.0,), (1.0,), (5e6,), tuple(1e6 * (n % 7) for n in range(WINDOW_S))):
        graph.show_speeds(SpeedWindow(speeds), 4_000_000, is_live=False)
        assert drawn(graph).save(str(tmp_path / f"{scheme}-{len(speeds)}.png"))
