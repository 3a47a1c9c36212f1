"""The figures at the bottom of the window."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from qtapp.services.manager import Totals
from qtapp.ui.icons import Icons
from qtapp.ui.status_line import Space, StatusLine, measure_space

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme


@pytest.fixture
def make_line(
    qtbot: QtBot, dressed: Callable[[str], Theme], tmp_path: Path, british: None
) -> Iterator[Callable[..., StatusLine]]:
    with ThreadPoolExecutor(1) as pool:

        def make(reserve_bytes: int = 0) -> StatusLine:
            theme = dressed("light")
            line = StatusLine(pool, Icons(theme), theme, folder=tmp_path, reserve_bytes=reserve_bytes)
            qtbot.addWidget(line)
            line.resize(900, line.height())
            return line

        yield make


def test_speed_and_counts_are_shown(make_line: Callable[..., StatusLine]) -> None:
    line = make_line()
    line.set_totals(Totals(3, 40, 60e6))
    assert line.texts()[:2] == ("60.0 MB/s", "3 active, 40 waiting")


@pytest.mark.parametrize("totals", [Totals(0, 0, 0.0), Totals(0, 0, 5e6)])
def test_where_nothing_runs_no_speed_is_shown(make_line: Callable[..., StatusLine], totals: Totals) -> None:
    line = make_line()
    line.set_totals(totals)
    assert line.texts() == ("Nothing running",)


def test_the_disk_is_asked_only_once_the_line_is_seen(
    qtbot: QtBot, make_line: Callable[..., StatusLine]
) -> None:
    line = make_line()
    assert len(line.texts()) == 1
    line.show()
    qtbot.waitUntil(lambda: " free on " in line.texts()[-1])
    line.hide()
    assert not line._timer.isActive()


def test_little_room_is_said_in_words(qtbot: QtBot, make_line: Callable[..., StatusLine]) -> None:
    line = make_line(reserve_bytes=1 << 62)
    line.show()
    qtbot.waitUntil(lambda: line.texts()[-1].startswith("Only "))


def test_another_folder_is_asked_about_at_once(
    qtbot: QtBot, make_line: Callable[..., StatusLine], tmp_path: Path
) -> None:
    line = make_line()
    line.show()
    qtbot.waitUntil(lambda: " free on " in line.texts()[-1])
    line.set_folder(tmp_path / "other", 1 << 62)
    qtbot.waitUntil(lambda: line.texts()[-1].startswith("Only "))


def test_a_folder_that_is_not_there_yet_has_the_room_of_its_parent(tmp_path: Path) -> None:
    space = measure_space(tmp_path / "not" / "yet")
    assert isinstance(space, Space)
    assert space.free_bytes > 0
    assert tmp_path.is_relative_to(space.mount)


@pytest.mark.parametrize("points", [9, 18])
@pytest.mark.parametrize("width", [480, 700, 1280])
def test_the_limit_is_whole_at_every_width_and_figures_are_whole_or_away(
    make_line: Callable[..., StatusLine], qapp: QApplication, width: int, points: int
) -> None:
    before = qapp.font()
    qapp.setFont(QFont(before.family(), points))
    line = make_line()
    line.set_totals(Totals(3, 40, 60e6))
    line.set_limit("Limit 12.5 MB/s", "at length", is_limited=True)
    line.set_next("until 07:00", "until 07:00")
    line.resize(width, line.height())
    line.show()
    limit, labels = line._limit, (line._speed, line._counts, line._then)
    assert limit.width() >= limit.sizeHint().width()
    assert limit.mapTo(line, limit.rect().topRight()).x() < width
    assert line.height() >= limit.height() >= limit.sizeHint().height()
    for label in labels:
        assert label.isHidden() or label.width() >= label.sizeHint().width()
    shown = [not label.isHidden() for label in labels]
    assert shown == sorted(shown, reverse=True)
    if width == 1280:
        assert line.texts()[:3] == ("60.0 MB/s", "3 active, 40 waiting", "until 07:00")
    qapp.setFont(before)


def test_without_a_schedule_no_edge_is_told(make_line: Callable[..., StatusLine]) -> None:
    line = make_line()
    line.resize(1280, 30)
    line.set_limit("No limit", "at length", is_limited=False)
    assert line.texts() == ("Nothing running",)


def test_mirrored_the_arrow_of_the_limit_has_its_room_on_its_side(
    make_line: Callable[..., StatusLine],
) -> None:
    line = make_line()
    line.set_limit("HHHH", "at length", is_limited=True)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.show()
    picture = line._limit.grab().toImage()
    ground = picture.pixelColor(2, picture.height() // 2)

    def is_used(x: int) -> bool:
        return any(picture.pixelColor(x, y) != ground for y in range(4, picture.height() - 4))

    used = [x for x in range(1, picture.width() - 1) if is_used(x)]
    arrow = next(x for x in used if x + 1 not in used)
    words = next(x for x in used if x > arrow)
    # the arrow, a gap, and the words up to the edge
    assert used[0] < arrow < words - 1 < 24
    assert used[-1] > picture.width() - 16
