"""Groups in the list as they are used: opened, closed, selected, by hand and from the keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from qtapp.domain.download import Download, State
from qtapp.domain.groups import Group
from qtapp.ui.countdown import seen_rows
from qtapp.ui.icons import Icons
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.order import Column
from qtapp.ui.painting.group_marks import chevron_box
from qtapp.ui.theme import LIGHT
from qtapp.ui.views.download_table import DownloadTable
from qtapp.ui.views.grouped_table import TOLD_AT_ONCE
from qtapp.ui.window_layout import ColumnLayout
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

pytestmark = [
    pytest.mark.usefixtures("british"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
HARBOUR = Group("1" * 32, "Harbour at dawn", NOW)
KEY = f"group:{HARBOUR.id}"
Enter, Left, Right, Up = Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up


def member(number: int, state: State = State.QUEUED) -> Download:
    row = download(number, f"{number}.jpg", state)
    return replace(row, spec=replace(row.spec, group=HARBOUR))


@pytest.fixture
def model(qapp: object) -> DownloadModel:
    model = DownloadModel(lambda: NOW)
    model.add([download(1, "a"), member(2), member(3), download(4, "b")])
    return model


@pytest.fixture
def table(qtbot: QtBot, dressed: Callable[[str], Theme], model: DownloadModel) -> DownloadTable:
    theme = dressed("light")
    table = DownloadTable(model, theme, Icons(theme))
    qtbot.addWidget(table)
    table.resize(900, 400)
    with qtbot.waitExposed(table):
        table.show()
    table.setFocus()
    return table


def press(table: DownloadTable, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(table, one)


def chevron(table: DownloadTable, row: int) -> QPoint:
    cell = table.visualRect(table.model().index(row, int(Column.NAME)))
    at = chevron_box(cell).center()
    return QPoint(cell.right() - (at.x() - cell.left()), at.y()) if table.isRightToLeft() else at


def click(table: DownloadTable, at: QPoint) -> None:
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_group_is_selected_with_all_of_its_downloads(table: DownloadTable) -> None:
    table.select_ids([KEY])
    assert table.selected_keys() == (KEY,)
    assert table.selected_ids() == (member(2).id, member(3).id)
    group = table.selected_group()
    assert group is not None
    assert group.group == HARBOUR
    table.selectAll()
    assert table.selected_ids() == tuple(download(number).id for number in (1, 2, 3, 4))
    assert table.selected_group() is None


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrows_open_and_close_and_go_in_and_out(table: DownloadTable, mirrored: bool) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    into, out = (Left, Right) if mirrored else (Right, Left)
    table.select_ids([KEY])
    press(table, into)
    assert table.current_id() == member(2).id
    assert table.selected_keys() == (member(2).id,)
    press(table, out)
    assert table.selected_keys() == (KEY,)
    press(table, out)
    assert table.model().rowCount() == 3
    press(table, out)  # there is nowhere further out to go
    assert table.selected_keys() == (KEY,)
    press(table, into)
    assert table.model().rowCount() == 5
    assert table.current_id() == KEY


def test_enter_and_a_double_click_open_and_close_a_group(table: DownloadTable, qtbot: QtBot) -> None:
    opened: list[object] = []
    table.activated_row.connect(opened.append)
    table.select_ids([KEY])
    press(table, Enter)
    assert table.model().rowCount() == 3
    cell = table.visualRect(table.model().index(1, int(Column.SIZE)))
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert table.model().rowCount() == 5
    assert opened == []
    table.select_ids([member(3).id])
    press(table, Enter)
    assert opened == [member(3).id]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_chevron_opens_and_closes_and_selects_nothing(table: DownloadTable, mirrored: bool) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    table.select_ids([download(4).id])
    click(table, chevron(table, 1))
    assert table.model().rowCount() == 3
    assert table.selected_keys() == (download(4).id,)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=chevron(table, 1))
    assert table.model().rowCount() == 5
    click(table, chevron(table, 0))  # a download's row has none
    assert table.selected_keys() == (download(1).id,)


def test_a_group_that_closes_takes_over_what_was_selected_in_it(table: DownloadTable) -> None:
    table.select_ids([member(3).id, download(4).id])
    table.set_open(KEY, False)
    assert table.current_id() == KEY
    assert table.selected_keys() == (KEY, download(4).id)
    table.open_all()
    assert table.model().rowCount() == 5
    table.close_all()
    assert table.model().rowCount() == 3


def test_what_is_selected_with_a_group_is_told_when_it_changes(
    table: DownloadTable, model: DownloadModel
) -> None:
    table.select_ids([KEY])
    told: list[tuple[str, ...]] = []
    table.selection_changed.connect(told.append)
    model.add([member(5)])
    assert told == [(member(2).id, member(3).id, member(5).id)]
    model.remove([member(2).id])
    assert told[-1] == (member(3).id, member(5).id)
    model.update([member(3, State.DONE)])
    assert len(told) == 2


def test_what_comes_in_thousands_into_a_selected_group_is_told_of_together(
    table: DownloadTable, model: DownloadModel, qtbot: QtBot
) -> None:
    """Whoever hears of a selection goes through it: for each batch of a hundred thousand it would take all
    the time there is."""
    table.select_ids([KEY])
    told: list[tuple[str, ...]] = []
    table.selection_changed.connect(told.append)
    for first in range(10, 10 + 5 * TOLD_AT_ONCE, TOLD_AT_ONCE):
        model.add([member(number) for number in range(first, first + TOLD_AT_ONCE)])
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert [len(ids) for ids in told] == [2 + 5 * TOLD_AT_ONCE]


def test_what_goes_in_many_parts_out_of_thousands_that_are_selected_is_told_of_together(
    table: DownloadTable, model: DownloadModel, qtbot: QtBot
) -> None:
    """L02: a hundred thousand rows leave in some fifty parts."""
    rows = [download(number, f"{number}.iso") for number in range(10, 10 + 3 * TOLD_AT_ONCE)]
    model.reset(rows)
    table.selectAll()
    told: list[tuple[str, ...]] = []
    table.selection_changed.connect(told.append)
    ids = [row.id for row in rows]
    for first in range(0, TOLD_AT_ONCE, 100):
        model.remove(ids[first : first + 100])
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [tuple(ids[TOLD_AT_ONCE:])]
    model.remove(ids[TOLD_AT_ONCE:-1])
    assert told[-1] == (ids[-1],), "few are told of at once"
    model.remove(ids[-1:])
    assert not told[-1]


def test_a_group_that_is_named_for_each_of_its_downloads_is_selected_once(table: DownloadTable) -> None:
    """L02: a hundred thousand spans of one row would hold the window up for seconds."""
    table.select_ids([KEY] * 5)
    assert table.selectionModel().selection().count() == 1
    assert table.selected_number() == 1


def test_a_selected_group_stays_selected_whatever_is_sorted_and_searched(
    table: DownloadTable, model: DownloadModel
) -> None:
    table.select_ids([KEY])
    model.sort(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    assert table.selected_keys() == (KEY,)
    model.set_filter("3.jpg")
    assert table.selected_keys() == (KEY,)
    assert table.selected_ids() == (member(3).id,)
    model.set_grouped(False)
    assert table.selected_keys() == ()


def test_a_group_is_no_download_that_is_seen(table: DownloadTable, model: DownloadModel) -> None:
    assert [row.id for row in seen_rows(table, model)] == [download(number).id for number in (1, 2, 3, 4)]


def bar_end(table: DownloadTable, row: int) -> int:
    """The last column in which the bar of a row is painted."""
    cell = table.visualRect(table.model().index(row, int(Column.PROGRESS)))
    picture = table.viewport().grab().toImage()
    at = cell.center().y()
    return max(x for x in range(cell.left(), cell.right()) if picture.pixelColor(x, at).name() == LIGHT.track)


def test_the_empty_part_of_the_bar_of_a_selected_group_is_seen(table: DownloadTable) -> None:
    bar = QPoint(bar_end(table, 1) - 3, table.visualRect(table.model().index(1, 0)).center().y())
    table.select_ids([KEY])
    assert table.viewport().grab().toImage().pixelColor(bar).name() == LIGHT.track_selected


def test_bars_of_groups_and_files_end_at_one_place(qtbot: QtBot, table: DownloadTable) -> None:
    """Whatever is wider, the percentage of a file or how many files of a group are done."""
    table.columns.reset()
    table.resize(1200, 400)
    table.model().add([member(number) for number in range(5, 50)])  # type: ignore[attr-defined]
    assert len({bar_end(table, row) for row in (0, 1, 2)}) == 1
    wide = bar_end(table, 0)
    table.model().remove([member(number).id for number in (2, 3, *range(5, 50))])  # type: ignore[attr-defined]
    assert bar_end(table, 0) > wide


@pytest.mark.parametrize("width", [100, 110])
def test_bars_stay_as_they_are_where_a_group_has_no_room_for_its_figures(
    table: DownloadTable, width: int
) -> None:
    """Of a group its bar and a percentage are seen there, as of a file."""
    table.columns.restore([ColumnLayout("progress", is_shown=True, width=width)])
    before = bar_end(table, 0)
    table.model().add([member(number) for number in range(5, 1300)])  # type: ignore[attr-defined]
    assert [bar_end(table, row) for row in (0, 1)] == [before, before]
