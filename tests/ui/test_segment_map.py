"""The map of a file's segments: what is drawn where, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from qtapp.domain.closeup import CloseUp, HandFacts, HandState
from qtapp.domain.download import State
from qtapp.ui.painting.segment_map import MAP_HEIGHT, Legend, SegmentMap, heads
from qtapp.ui.theme import DARK, LIGHT
from tests.ui.rows import MB, download

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("british")

WIDTH = 1000
TOTAL = 100 * MB
EXTENTS = ((0, 20 * MB), (50 * MB, 60 * MB))


def hand(number: int, start: int, written: int, end: int, **values: Any) -> HandFacts:
    plain: dict[str, Any] = {"state": HandState.READING, "host": "cdn.example.org", "bytes_per_second": 2e6}
    return HandFacts(number, start=start * MB, written=written * MB, end=end * MB, **(plain | values))


def running(**values: Any) -> Download:
    plain = {"bytes_done": 30 * MB, "bytes_total": TOTAL, "extents": EXTENTS, "connections": 2}
    return download(1, "a.iso", State.RUNNING, **(plain | values))


CLOSE_UP = CloseUp(
    running().id,
    1,
    (hand(0, 0, 20, 50), hand(1, 50, 60, 100, state=HandState.WAITING, bytes_per_second=None)),
)


@pytest.fixture
def segment_map(qtbot: QtBot, dressed: Callable[[str], Theme]) -> SegmentMap:
    return made(qtbot, dressed("light"))


def made(qtbot: QtBot, theme: Theme) -> SegmentMap:
    made_map = SegmentMap(theme)
    qtbot.addWidget(made_map)
    made_map.resize(WIDTH, made_map.sizeHint().height())
    return made_map


def drawn(segment_map: SegmentMap) -> QImage:
    return segment_map.grab().toImage()


def colors(image: QImage, *xs: int) -> list[str]:
    return [image.pixelColor(x, MAP_HEIGHT // 2).name() for x in xs]


@pytest.mark.parametrize(("scheme", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_every_extent_stands_where_its_bytes_do(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: str, tokens: Any, tmp_path: Path
) -> None:
    segment_map = made(qtbot, dressed(scheme))
    segment_map.show_segments(running(), CLOSE_UP)
    image = drawn(segment_map)
    image.save(str(tmp_path / f"map-{scheme}.png"))
    assert colors(image, 100, 300, 550, 800) == [tokens.accent, tokens.track, tokens.accent, tokens.track]
    assert colors(image, 200) == [tokens.text]  # the head of the one at work
    assert colors(image, 500) == [tokens.surface]  # where the part of the other begins


def test_a_connection_that_waits_looks_other_than_one_at_work_in_form_too(segment_map: SegmentMap) -> None:
    segment_map.show_segments(running(), CLOSE_UP)
    image = drawn(segment_map)
    columns = [{image.pixelColor(x, y).name() for y in range(2, MAP_HEIGHT - 2)} for x in (200, 600)]
    assert columns[0] == {LIGHT.text}
    assert LIGHT.warn in columns[1]
    assert len(columns[1]) > 1  # broken


@pytest.mark.parametrize(
    ("state", "token"), [(State.PAUSED, "dim"), (State.FAILED, "bad"), (State.RUNNING, "accent")]
)
def test_what_is_there_has_the_colour_of_the_state(segment_map: SegmentMap, state: State, token: str) -> None:
    row = download(1, state=state, bytes_done=30 * MB, bytes_total=TOTAL, extents=EXTENTS)
    segment_map.show_segments(row, None)
    assert colors(drawn(segment_map), 100) == [getattr(LIGHT, token)]


def test_a_file_that_is_there_is_drawn_whole(segment_map: SegmentMap) -> None:
    segment_map.show_segments(download(1, state=State.DONE, bytes_done=9, bytes_total=9), None)
    assert set(colors(drawn(segment_map), 10, 500, 990)) == {LIGHT.ok}


def test_of_a_file_whose_size_is_not_known_no_part_is_claimed(segment_map: SegmentMap) -> None:
    row = running(bytes_total=None, extents=((0, 30 * MB),))
    open_ended = CloseUp(row.id, 1, (HandFacts(0, HandState.READING, "a.org", 0, 30 * MB, None, 1e6),))
    segment_map.show_segments(row, open_ended)
    assert set(colors(drawn(segment_map), 10, 500, 990)) == {LIGHT.soft}


def test_one_byte_is_something(segment_map: SegmentMap) -> None:
    row = running(extents=((50 * MB, 50 * MB + 1),))
    segment_map.show_segments(row, None)
    assert LIGHT.accent in colors(drawn(segment_map), 499, 500, 501)


def test_it_begins_where_its_language_does(segment_map: SegmentMap) -> None:
    segment_map.show_segments(running(), CLOSE_UP)
    # parts and the gaps between them, both connections, the start of the second one's part
    places = (100, 199, 201, 300, 490, 550, 599, 601, 800)
    before = colors(drawn(segment_map), *places)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert colors(drawn(segment_map), *(WIDTH - 1 - place for place in places)) == before
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_drawn_is_not_drawn_again(segment_map: SegmentMap, qtbot: QtBot) -> None:
    painted: list[object] = []

    class Counting(SegmentMap):
        def paintEvent(self, event: Any) -> None:
            painted.append(event)
            super().paintEvent(event)

    counting = Counting(segment_map._theme)
    qtbot.addWidget(counting)
    counting.show_segments(running(), CLOSE_UP)
    with qtbot.waitExposed(counting):
        counting.show()
    qtbot.waitUntil(lambda: bool(painted))
    QApplication.processEvents()
    count = len(painted)
    counting.show_segments(running(), CLOSE_UP)
    QApplication.processEvents()
    assert len(painted) == count
    counting.show_segments(running(bytes_done=31 * MB), CLOSE_UP)
    qtbot.waitUntil(lambda: len(painted) > count)


def test_a_screen_reader_hears_what_is_drawn(segment_map: SegmentMap) -> None:
    segment_map.show_segments(running(), CLOSE_UP)
    segment_map.describe()
    interface = QAccessible.queryAccessibleInterface(segment_map)
    assert interface.text(QAccessible.Text.Name) == "Segments of the file"
    heard = interface.text(QAccessible.Text.Description)
    assert heard == "30.0 MB of 100 MB · 30\u00a0%, 2 parts, 2 connections"


def test_the_pointer_tells_of_the_connection_below_it(
    segment_map: SegmentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X15: a host's name is text, whatever it looks like."""
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    evil = CloseUp(running().id, 1, (hand(0, 0, 20, 50, host="<b>a.org"), hand(1, 50, 60, 100)))
    segment_map.show_segments(running(), evil)
    for x in (203, 100, 300, 599):
        at = QPoint(x, 10)
        QApplication.sendEvent(segment_map, QHelpEvent(QHelpEvent.Type.ToolTip, at, at))
    assert ["1 · &lt;b&gt;a.org" in text for text in told] == [True, True, True, False]
    assert "2.0 MB/s" in told[0]
    assert "downloading" in told[0]


def test_hands_without_a_part_have_no_place_in_it() -> None:
    resting = HandFacts(0, HandState.RESTING, "a.org")
    assert heads((resting,), TOTAL) == ()
    assert heads((hand(0, 0, 20, 50),), None) == ()
    assert heads((hand(0, 0, 20, 50),), 0) == ()


def test_the_legend_has_no_signs_for_connections_where_there_are_none(
    qtbot: QtBot, dressed: Callable[[str], Theme]
) -> None:
    legend = Legend(dressed("light"))
    qtbot.addWidget(legend)
    legend.resize(legend.sizeHint())
    legend.show_signs("ok", has_hands=False)
    without = legend.grab().toImage()
    legend.show_signs("ok", has_hands=True)
    image = legend.grab().toImage()
    assert without != image
    assert QColor(image.pixelColor(5, image.height() // 2)).name() == LIGHT.ok
