"""The list as it is used: by mouse and keyboard, narrow and wide, and over changes of the model."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qtapp.domain.download import Priority, State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.icons import Icons
from qtapp.ui.messages import short_text, spared_status, status_action
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.order import Column
from qtapp.ui.painting.progress_bar import filled_spans
from qtapp.ui.painting.row_delegate import EDGE
from qtapp.ui.theme import DARK, LIGHT, Theme
from qtapp.ui.views.download_table import DownloadTable
from tests.ui.rows import MB, NOW, download, every_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Tokens

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def theme(dressed: Callable[[str], Theme]) -> Theme:
    return dressed("light")


@pytest.fixture
def model() -> DownloadModel:
    model = DownloadModel(lambda: NOW)
    model.add(every_state())
    return model


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, model: DownloadModel) -> DownloadTable:
    table = DownloadTable(model, theme, Icons(theme))
    qtbot.addWidget(table)
    table.resize(1100, 600)
    with qtbot.waitExposed(table):
        table.show()
    return table


def _picture(table: DownloadTable) -> QImage:
    return table.viewport().grab().toImage()


def _center(table: DownloadTable, row: int, column: Column = Column.NAME) -> QPoint:
    return table.visualRect(table.model().index(row, int(column))).center()


def _action(table: DownloadTable, row: int) -> QPoint:
    """The middle of the action in a row's status."""
    return _action_rect(table, row).center()


def _action_rect(table: DownloadTable, row: int) -> QRect:
    index = table.model().index(row, int(Column.STATUS))
    cell, download = table.visualRect(index), table._downloads.download_at(row)
    spot = table._delegate.action_rect(cell, download, index.data(), table.font())
    assert cell.contains(spot)
    return spot


def _colors(picture: QImage, top: int, bottom: int) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(top, bottom)}


def test_ids_are_selected_and_told(qtbot: QtBot, table: DownloadTable, model: DownloadModel) -> None:
    with qtbot.waitSignal(table.selection_changed) as told:
        table.select_ids([model.id_at(5), model.id_at(2), model.id_at(3), "unknown"])
    assert table.selected_ids() == (model.id_at(2), model.id_at(3), model.id_at(5))
    assert told.args == [table.selected_ids()]
    assert table.current_id() == model.id_at(2)


def test_the_selection_outlives_sorting_and_filtering(table: DownloadTable, model: DownloadModel) -> None:
    wanted = {model.id_at(0), model.id_at(8)}
    table.select_ids(wanted)
    table.horizontalHeader().setSortIndicator(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    assert set(table.selected_ids()) == wanted
    model.set_filter("lecture")
    assert table.selected_ids() == (every_state()[8].id,)
    model.set_filter("")
    assert every_state()[8].id in table.selected_ids()


def test_a_selection_that_is_not_shown_any_more_is_told_of(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    table.select_ids([model.id_at(0)])
    with qtbot.waitSignal(table.selection_changed) as told:
        model.set_filter("nothing is called this")
    assert told.args == [()]


@pytest.mark.parametrize("step", [1, 2], ids=["block", "scattered"])
def test_the_selection_goes_with_rows_that_move_and_nobody_is_told(
    table: DownloadTable, model: DownloadModel, step: int
) -> None:
    rows = [download(number, rank=number) for number in range(1_000, 1_600)]
    model.reset(rows)
    chosen = [row.id for row in rows[100 : 100 + 200 * step : step]]
    table.select_ids(chosen)
    told: list[object] = []
    table.selection_changed.connect(told.append)
    current = table.current_id()
    model.update([replace(row, rank=row.rank - 5_000) for row in rows if row.id in set(chosen)])
    assert table.selected_ids() == tuple(chosen)
    assert model.row_of(chosen[0]) == 0
    assert table.current_id() == current
    assert told == []
    assert not table.selectionModel().signalsBlocked()
    table.select_ids([rows[0].id])
    assert told == [(rows[0].id,)]


def test_a_third_click_on_a_title_gives_the_list_s_own_order_back(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    own = [model.id_at(row) for row in range(model.rowCount())]
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(int(Column.SIZE)) + 30, 15)
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), LEFT, PLAIN, at)
        orders.append([model.id_at(row) for row in range(model.rowCount())])
    assert orders[0] != own
    assert orders[1] != orders[0]
    assert orders[2] == own


def test_a_double_click_and_enter_open_the_row(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    with qtbot.waitSignal(table.activated_row) as opened:
        QTest.mouseDClick(table.viewport(), LEFT, PLAIN, _center(table, 4))
    assert opened.args == [model.id_at(4)]
    table.select_ids([model.id_at(2)])
    with qtbot.waitSignal(table.activated_row) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [model.id_at(2)]


def test_home_and_end_go_to_the_first_and_the_last_row(table: DownloadTable, model: DownloadModel) -> None:
    table.setFocus()
    table.select_ids([model.id_at(4)])
    last = model.rowCount() - 1
    QTest.keyClick(table, Qt.Key.Key_End)
    assert (table.current_id(), table.selected_ids()) == (model.id_at(last), (model.id_at(last),))
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selected_ids()) == last + 1
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert (table.current_id(), table.selected_ids()) == (model.id_at(0), (model.id_at(0),))


def test_letters_do_not_jump_about(qtbot: QtBot, table: DownloadTable, model: DownloadModel) -> None:
    table.select_ids([model.id_at(0)])
    QTest.keyClicks(table, "lec")
    assert table.current_id() == model.id_at(0)


def test_the_action_in_the_status_is_a_link(qtbot: QtBot, table: DownloadTable, model: DownloadModel) -> None:
    row = 3  # Disk full · Retry
    spot = _action_rect(table, row)
    with qtbot.waitSignal(table.remedy_requested) as asked:
        QTest.mouseClick(table.viewport(), LEFT, PLAIN, spot.center())
    assert asked.args == [model.id_at(row)]
    with qtbot.assertNotEmitted(table.remedy_requested):
        before = QPoint(spot.left() - 20, spot.center().y())
        QTest.mouseClick(table.viewport(), LEFT, PLAIN, before)
        QTest.mouseClick(table.viewport(), LEFT, PLAIN, _center(table, 12, Column.STATUS))


def test_the_menu_key_asks_at_the_current_row(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    table.select_ids([model.id_at(2)])
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(table.context_menu_requested) as asked:
        QApplication.sendEvent(table.viewport(), event)
    at = table.viewport().mapFromGlobal(asked.args[0])
    assert table.indexAt(at).row() == 2


@pytest.mark.parametrize("modifier", ["ControlModifier", "ShiftModifier"])
def test_a_click_that_selects_more_rows_is_no_click_on_the_action(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel, modifier: str
) -> None:
    with qtbot.assertNotEmitted(table.remedy_requested):
        QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier[modifier], _action(table, 3))


def test_a_drag_that_begins_or_ends_elsewhere_is_no_click_on_the_action(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    model.add([download(40, "b", State.FAILED, kind=ErrorKind.STALLED)])
    action, elsewhere, other = _action(table, 3), _center(table, 5), _action(table, model.rowCount() - 1)
    with qtbot.assertNotEmitted(table.remedy_requested):
        for begin, end in ((elsewhere, action), (action, elsewhere), (other, action), (action, other)):
            QTest.mousePress(table.viewport(), LEFT, PLAIN, begin)
            QTest.mouseRelease(table.viewport(), LEFT, PLAIN, end)
        # the press of a moment ago is forgotten
        QTest.mouseRelease(table.viewport(), LEFT, PLAIN, action)


@pytest.mark.parametrize("width", [320, 480, 640, 800, 1280, 2560])
def test_columns_fill_the_room_and_the_name_keeps_its_own(table: DownloadTable, width: int) -> None:
    table.resize(width, 400)
    header = table.horizontalHeader()
    shown = [column for column in Column if not header.isSectionHidden(int(column))]
    assert {Column.NAME, Column.PROGRESS, Column.STATUS} <= set(shown)
    assert header.sectionSize(int(Column.NAME)) >= (150 if width > 400 else 115)
    if width >= 480:
        assert sum(header.sectionSize(int(column)) for column in shown) == table.viewport().width()
        assert not table.horizontalScrollBar().isVisible()
    if width >= 1280:
        assert shown == list(Column)[: Column.STATUS + 1]


@pytest.mark.parametrize("width", [480, 560, 800, 1280])
def test_the_action_in_the_status_is_whole_at_every_width(
    table: DownloadTable, model: DownloadModel, width: int
) -> None:
    longest = download(40, "x", State.FAILED, kind=ErrorKind.FILE_TOO_LARGE)
    waiting = download(41, "y", State.WAITING, kind=ErrorKind.SERVER_ERROR, until=NOW + 100)
    model.reset([longest, waiting])
    table.resize(width, 400)
    for row, bold in ((0, True), (1, False)):
        font = QFont(table.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        action = status_action(model.download_at(row))
        assert action
        assert _action_rect(table, row).width() >= QFontMetrics(font).horizontalAdvance(action)


def test_with_large_letters_in_a_narrow_window_the_action_stands_alone_and_whole(
    table: DownloadTable, model: DownloadModel
) -> None:
    font = QFont(table.font())
    font.setPointSizeF(18)
    table.setFont(font)
    table.resize(480, 400)
    row = download(40, "x", State.NEEDS_YOU, kind=ErrorKind.LINK_EXPIRED)
    model.reset([row])
    font.setWeight(QFont.Weight.DemiBold)
    spot = _action_rect(table, 0)
    assert spot.width() >= QFontMetrics(font).horizontalAdvance(status_action(row))
    cell = table.visualRect(model.index(0, int(Column.STATUS)))
    assert cell.contains(spot)
    assert spot.left() - cell.left() < 40, "no word before it"
    # where even that has no room, what is left of it can be clicked all the same
    table.horizontalHeader().resizeSection(int(Column.STATUS), 110)
    assert 40 < _action_rect(table, 0).width() < 110


def test_no_words_of_trouble_are_cut_in_a_window_of_1280(table: DownloadTable, model: DownloadModel) -> None:
    table.resize(1280 - 197, 400)  # beside the sidebar
    model.reset(
        [download(number, "x", State.NEEDS_YOU, kind=kind) for number, kind in enumerate(ErrorKind, 1)]
    )
    room = table.columnWidth(int(Column.STATUS))
    assert table.columnWidth(int(Column.NAME)) >= 260
    for row in range(model.rowCount()):
        text = str(model.index(row, int(Column.STATUS)).data())
        assert table._delegate.status_width(table.font(), text) <= room, text


def test_without_the_room_for_both_the_reason_goes_before_the_time(
    table: DownloadTable, model: DownloadModel
) -> None:
    waiting = download(41, "y", State.WAITING, kind=ErrorKind.SERVER_ERROR, until=NOW + 100)
    reason = download(42, "y", State.WAITING, kind=ErrorKind.SERVER_ERROR)
    model.reset([waiting])
    wanted = table._delegate.status_width(table.font(), f"{short_text(ErrorKind.SERVER_ERROR)} · Try now")
    table.horizontalHeader().resizeSection(int(Column.STATUS), wanted)
    spot = _action_rect(table, 0)
    before = table.visualRect(model.index(0, int(Column.STATUS))).left()
    measure = QFontMetrics(table.font()).horizontalAdvance
    text = str(model.index(0, int(Column.STATUS)).data())
    assert text == "Retry in 1 min 40 s · Server error · Try now"
    assert spared_status(waiting, "Retry in 1 min 40 s · Server error") == "Server error"
    assert spot.left() - before < measure("Retry in 1 min 40 s")
    assert spared_status(reason, "Disk gone · waits for it") == "Disk gone · waits for it"
    assert "Retry in 1 min 40 s" in str(model.index(0, 0).data(int(Qt.ItemDataRole.ToolTipRole)))


def test_a_waiting_row_offers_to_try_now_as_a_link(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    row = 4  # Retry in 12 s · Connection lost · Try now
    assert model.index(row, int(Column.STATUS)).data().endswith(" · Try now")
    spot = _action_rect(table, row)
    picture = _picture(table)
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(spot.left(), spot.right())
        for y in range(spot.top(), spot.bottom())
    }
    assert LIGHT.accent in colors
    with qtbot.waitSignal(table.remedy_requested) as asked:
        QTest.mouseClick(table.viewport(), LEFT, PLAIN, spot.center())
    assert asked.args == [model.id_at(row)]


def test_a_mirrored_row_has_its_action_where_it_is_drawn(table: DownloadTable, model: DownloadModel) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture = _picture(table)
    spot = _action_rect(table, 4)
    accent = [
        x
        for x in range(table.visualRect(model.index(4, int(Column.STATUS))).right())
        if picture.pixelColor(x, spot.center().y()).name() == LIGHT.accent
    ]
    assert accent
    assert spot.left() <= accent[0] <= accent[-1] <= spot.right()


def test_a_column_keeps_the_width_it_was_given(table: DownloadTable) -> None:
    header = table.horizontalHeader()
    header.resizeSection(int(Column.SIZE), 150)
    table.resize(1400, 600)
    assert header.sectionSize(int(Column.SIZE)) == 150


def test_rows_and_header_have_the_look_s_heights(table: DownloadTable) -> None:
    assert {table.rowHeight(row) for row in range(5)} == {34}
    assert table.horizontalHeader().height() == 30


def test_the_theme_is_followed_at_once(table: DownloadTable, theme: Theme) -> None:
    bottom = table.viewport().height()
    assert LIGHT.surface in _colors(_picture(table), bottom - 20, bottom)
    theme.set_scheme("dark")
    colors = _colors(_picture(table), 0, bottom)
    assert {DARK.surface, DARK.accent, DARK.ok, DARK.bad} <= colors
    assert LIGHT.surface not in colors


def test_the_ring_is_drawn_for_the_keyboard_only(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    table.activateWindow()
    table.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(table.hasFocus)
    QTest.mouseClick(table.viewport(), LEFT, PLAIN, _center(table, 6))
    top = table.rowViewportPosition(6)
    assert _picture(table).pixelColor(600, top).name() == LIGHT.selection
    QTest.keyClick(table, Qt.Key.Key_Down)
    edge = _picture(table)
    top = table.rowViewportPosition(7)
    for x in (0, 600, edge.width() - 1):
        assert edge.pixelColor(x, top).name() == LIGHT.accent
        assert edge.pixelColor(x, top + 33).name() == LIGHT.accent
    assert edge.pixelColor(0, top + 16).name() == LIGHT.accent


@pytest.mark.parametrize("ratio", [1.25, 1.5, 1.75])
def test_the_ring_and_the_selection_have_no_gaps_where_the_scale_is_no_whole_number(
    qtbot: QtBot, table: DownloadTable, ratio: float
) -> None:
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Down)
    view = table.viewport()
    image = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    view.render(image)
    top = table.rowViewportPosition(2)
    # in the middle of the line, and between it and what the cells hold
    for y, color in ((top + 1, LIGHT.accent), (top + 3, LIGHT.selection)):
        shown = {image.pixelColor(x, int(y * ratio)).name() for x in range(int((view.width() - 2) * ratio))}
        assert shown - {LIGHT.accent} <= {color}, "but for the ends of the ring"


def ring_row(table: DownloadTable) -> int | None:
    """The row that the ring is drawn around, if there is one."""
    picture = _picture(table)
    tops = [(row, table.rowViewportPosition(row)) for row in range(table.model().rowCount())]
    ringed = [row for row, top in tops if picture.pixelColor(600, top).name() == LIGHT.accent]
    assert len(ringed) <= 1
    return ringed[0] if ringed else None


@pytest.fixture
def ringed(qtbot: QtBot, table: DownloadTable, model: DownloadModel) -> str:
    """The id of a row in the middle that the keyboard is on."""
    table.activateWindow()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    table.select_ids([model.id_at(6)])
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert ring_row(table) == 7
    return model.id_at(7)


def test_the_ring_stays_on_its_row_when_rows_above_go_and_come_back(
    table: DownloadTable, model: DownloadModel, ringed: str
) -> None:
    above = [model.download_at(row) for row in (1, 3)]
    model.remove([row.id for row in above])
    assert ring_row(table) == model.row_of(ringed) == 5
    model.add(above)
    assert ring_row(table) == model.row_of(ringed) == 7


def test_the_ring_stays_on_its_row_when_the_list_is_sorted_or_filtered(
    table: DownloadTable, model: DownloadModel, ringed: str
) -> None:
    model.sort(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    place = model.row_of(ringed)
    assert place != 7
    assert ring_row(table) == place
    model.set_filter(model.download_at(place or 0).name)
    assert ring_row(table) == model.row_of(ringed) == 0


def test_the_tint_stays_under_the_pointer_when_rows_move_or_the_list_is_scrolled(
    qtbot: QtBot, table: DownloadTable, model: DownloadModel
) -> None:
    # another place than that of other tests: a pointer that is there already does not move
    QTest.mouseMove(table.viewport(), _center(table, 6, Column.SIZE))
    qtbot.waitUntil(lambda: table._delegate.hovered_row == 6)
    at = table.rowViewportPosition(6) + 1
    changes: tuple[Callable[[], object], ...] = (
        lambda: model.remove([model.id_at(0)]),
        lambda: model.add(every_state()),
        lambda: table.resize(1100, 300),
        lambda: table.verticalScrollBar().setValue(2 * 34),
    )
    for change in changes:
        change()
        assert _picture(table).pixelColor(1, at).name() == LIGHT.hover
    assert table._delegate.hovered_row == 8


def test_the_row_under_the_pointer_is_tinted(qtbot: QtBot, table: DownloadTable) -> None:
    QTest.mouseMove(table.viewport(), _center(table, 6))
    top = table.rowViewportPosition(6)
    qtbot.waitUntil(lambda: _picture(table).pixelColor(1, top + 1).name() == LIGHT.hover)


def test_segments_are_drawn_where_they_stand(table: DownloadTable, model: DownloadModel) -> None:
    cell = table.visualRect(model.index(0, int(Column.PROGRESS)))
    picture = _picture(table)
    colors = [picture.pixelColor(x, cell.center().y()).name() for x in range(cell.left(), cell.right())]
    runs = [color for n, color in enumerate(colors) if n == 0 or colors[n - 1] != color]
    assert runs.count(LIGHT.accent) == 4


@pytest.mark.parametrize(
    ("values", "spans"),
    [
        ({}, []),
        ({"bytes_total": 0}, []),
        ({"bytes_total": 10, "bytes_done": 4}, [(0.0, 0.4)]),
        ({"bytes_total": 10, "bytes_done": 40}, [(0.0, 1.0)]),
        ({"bytes_total": 10, "extents": ((0, 2), (2, 3), (5, 9))}, [(0.0, 0.3), (0.5, 0.9)]),
        ({"bytes_total": 10, "bytes_done": 3, "extents": ((4, 4),)}, [(0.0, 0.3)]),
        ({"bytes_total": 10, "extents": ((8, 30),)}, [(0.8, 1.0)]),
        ({"bytes_done": 5, "extents": ((0, 5),)}, []),
    ],
)
def test_bar_spans(values: dict[str, Any], spans: list[tuple[float, float]]) -> None:
    assert filled_spans(download(1, state=State.RUNNING, **values)) == spans


def test_a_row_is_read_to_a_screen_reader(table: DownloadTable) -> None:
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface.text(QAccessible.Text.Name) == "Downloads"
    heard = [interface.child(n).text(QAccessible.Text.Name) for n in range(20)]
    assert any(said.startswith("debian-13.2.0-amd64-netinst.iso, 6 connections, ") for said in heard)


def test_removing_every_other_of_thousands_keeps_the_rest_selected(
    table: DownloadTable, model: DownloadModel
) -> None:
    rows = [download(n, f"{n}", State.QUEUED) for n in range(5000)]
    model.reset(rows)
    table.selectAll()
    model.remove([row.id for row in rows[::2]])
    assert table.selected_ids() == tuple(row.id for row in rows[1::2])


def test_the_empty_part_of_a_bar_is_seen_in_a_selected_row(
    table: DownloadTable, model: DownloadModel
) -> None:
    cell = table.visualRect(model.index(0, int(Column.PROGRESS)))

    def colors() -> set[str]:
        picture = _picture(table)
        return {picture.pixelColor(x, cell.center().y()).name() for x in range(cell.left(), cell.right())}

    assert LIGHT.track in colors()
    table.select_ids([model.id_at(0)])
    assert LIGHT.track_selected in colors()
    assert LIGHT.track not in colors()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (640, 400)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_state_can_be_drawn(
    table: DownloadTable,
    theme: Theme,
    tmp_path: Path,
    scheme: str,
    size: tuple[int, int],
    direction: Qt.LayoutDirection,
) -> None:
    """Pictures to look at; a machine can tell that all is mirrored, the way of the bar too."""
    theme.set_scheme(scheme)
    table.setLayoutDirection(direction)
    table.resize(*size)
    assert table.grab().save(str(tmp_path / f"{scheme}-{size[0]}-{direction.name}.png"))
    cell = table.visualRect(table.model().index(1, int(Column.PROGRESS)))
    picture = _picture(table)
    colors = [picture.pixelColor(x, cell.center().y()).name() for x in range(cell.left(), cell.right())]
    if direction == Qt.LayoutDirection.RightToLeft:
        colors.reverse()
    assert colors.index(theme.tokens.accent) < colors.index(theme.tokens.track)
    name = table.visualRect(table.model().index(0, int(Column.NAME)))
    assert (name.left() < cell.left()) == (direction == Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_priority_has_a_mark_beside_the_name_unless_it_is_over(
    qtbot: QtBot, dressed: Callable[[str], Theme], scheme: Tokens
) -> None:
    theme = dressed("light" if scheme is LIGHT else "dark")
    model = DownloadModel(lambda: NOW)
    model.add(
        [
            download(1, "a.bin"),
            download(2, "a.bin", priority=Priority.HIGH),
            download(3, "a.bin", priority=Priority.LOW),
            download(4, "a.bin", State.DONE),
            download(5, "a.bin", State.DONE, priority=Priority.HIGH),
        ]
    )
    table = DownloadTable(model, theme, Icons(theme))
    qtbot.addWidget(table)
    table.resize(900, 300)
    with qtbot.waitExposed(table):
        table.show()
    names = [
        table.viewport().grab(table.visualRect(model.index(row, int(Column.NAME)))).toImage()
        for row in range(5)
    ]
    assert names[3] == names[4]
    assert names[0] != names[1] != names[2] != names[0]
    icons_and_names = [name.copy(EDGE, 0, name.width() - EDGE, name.height()) for name in names[:3]]
    assert icons_and_names[0] == icons_and_names[1] == icons_and_names[2], "names stand in line"
    assert scheme.accent in _colors(names[1], 0, names[1].height())
    assert scheme.accent not in _colors(names[2], 0, names[2].height())


def test_error_rows_are_bold_and_red_with_a_square(table: DownloadTable, model: DownloadModel) -> None:
    model.reset([download(1, state=State.FAILED, kind=ErrorKind.STALLED, bytes_done=MB, bytes_total=2 * MB)])
    cell = table.visualRect(model.index(0, int(Column.STATUS)))
    picture = _picture(table)
    left, middle = cell.left() + 10, cell.center().y()
    assert {picture.pixelColor(left + x, middle + y).name() for x in (1, 6) for y in (-2, 3)} == {LIGHT.bad}
