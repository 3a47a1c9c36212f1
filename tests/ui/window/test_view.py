"""What is seen of the list is the user's choice, and is found again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.banner import Bar
from qtapp.ui.models.facets import Choice, Section, Status
from qtapp.ui.models.order import Column
from qtapp.ui.models.sidebar_model import Page
from qtapp.ui.notices import Notice
from qtapp.ui.window_layout import ColumnLayout, SortedBy, WindowLayout
from tests.ui.rows import MB, NOW, download, every_state

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.ui.views.download_table import DownloadTable
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
USUAL = ["NAME", "PROGRESS", "SIZE", "SPEED", "LEFT", "STATUS"]


def _seen(table: DownloadTable) -> list[str]:
    header = table.horizontalHeader()
    shown = [column for column in Column if not header.isSectionHidden(int(column))]
    return [column.name for column in sorted(shown, key=lambda column: header.visualIndex(int(column)))]


def _text(table: DownloadTable, row: int, column: Column) -> str:
    return str(table.model().index(row, int(column)).data())


def test_columns_come_and_go_by_the_menu_and_all_of_them_are_reached(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(every_state())
    table, view = stage.window.list_area.table, stage.window.actions_.view
    stage.window.resize(1280, 700)
    assert _seen(table) == USUAL
    view.columns[Column.HOST].trigger()
    view.columns[Column.SPEED].trigger()
    assert _seen(table) == ["NAME", "PROGRESS", "SIZE", "LEFT", "STATUS", "HOST"]
    for column in (Column.FOLDER, Column.QUEUE, Column.ADDED, Column.AVERAGE, Column.ATTEMPTS):
        view.columns[column].trigger()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    view.reset_columns.trigger()
    assert _seen(table) == USUAL
    assert [column.name for column, action in view.columns.items() if action.isChecked()] == USUAL[1:]


def test_a_right_click_on_the_titles_opens_the_choice_of_columns(make_stage: MakeStage) -> None:
    stage = make_stage(every_state())
    header = stage.window.list_area.table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(30, 10))
    assert QApplication.activePopupWidget() is stage.window.actions_.view.columns_menu
    stage.window.actions_.view.columns_menu.close()


def test_what_the_further_columns_say(make_stage: MakeStage) -> None:
    row = download(1, state=State.FAILED, attempts=4)
    stage = make_stage([row])
    table = stage.window.list_area.table
    assert _text(table, 0, Column.HOST) == "dl.example.org"
    assert _text(table, 0, Column.FOLDER) == "/home/ada/Downloads"
    assert _text(table, 0, Column.ADDED) == "13:00"
    assert _text(table, 0, Column.ATTEMPTS) == "4"
    moved = replace(row, spec=replace(row.spec, url="http://[2001:db8::1]/x"), attempts=5)
    stage.manager.put(moved)
    assert _text(table, 0, Column.HOST) == "2001:db8::1"
    assert _text(table, 0, Column.ATTEMPTS) == "5"


def test_the_average_is_of_the_time_it_ran(make_stage: MakeStage) -> None:
    now = [NOW]
    stage = make_stage(clock=lambda: now[0])
    table = stage.window.list_area.table
    stage.window.actions_.view.columns[Column.AVERAGE].trigger()
    row = download(1, state=State.RUNNING, bytes_done=10 * MB)
    stage.manager.put(row)
    assert _text(table, 0, Column.AVERAGE) == "–"
    for seconds, done, state in ((10, 30, State.RUNNING), (10, 40, State.PAUSED), (100, 40, State.RUNNING)):
        now[0] += seconds
        row = replace(row, bytes_done=done * MB, state=state)
        stage.manager.put(row)
    assert _text(table, 0, Column.AVERAGE) == "1.5 MB/s"
    now[0] += 20
    stage.manager.put(replace(row, bytes_done=60 * MB, state=State.DONE))
    # thirty megabytes and twenty more in forty seconds
    assert _text(table, 0, Column.AVERAGE) == "1.3 MB/s"


def test_bytes_thrown_away_and_a_clock_set_back_count_for_nothing(make_stage: MakeStage) -> None:
    now = [NOW]
    stage = make_stage(clock=lambda: now[0])
    row = download(1, state=State.RUNNING)
    stage.manager.put(row)
    for seconds, done in ((10, 20), (10, 0), (-3600, 10)):
        now[0] += seconds
        stage.manager.put(replace(row, bytes_done=done * MB))
    assert _text(stage.window.list_area.table, 0, Column.AVERAGE) == "1.5 MB/s"


def test_titles_can_be_dragged_to_another_place_but_the_name_stays_first(make_stage: MakeStage) -> None:
    stage = make_stage(every_state())
    stage.window.resize(1280, 700)
    table = stage.window.list_area.table
    header = table.horizontalHeader()

    def drag(column: Column, to: Column) -> None:
        start = QPoint(header.sectionViewportPosition(int(column)) + 30, 15)
        end = QPoint(header.sectionViewportPosition(int(to)) + 20, 15)
        QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 11):
            QTest.mouseMove(header.viewport(), start + (end - start) * step / 10)
        QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)

    drag(Column.STATUS, Column.PROGRESS)
    assert _seen(table) == ["NAME", "STATUS", "PROGRESS", "SIZE", "SPEED", "LEFT"]
    drag(Column.SIZE, Column.NAME)
    assert _seen(table)[0] == "NAME"


def test_columns_and_order_are_found_again(make_stage: MakeStage) -> None:
    stage = make_stage(every_state())
    stage.window.resize(1280, 700)
    table, view = stage.window.list_area.table, stage.window.actions_.view
    header = table.horizontalHeader()
    view.columns[Column.ADDED].trigger()
    view.columns[Column.SPEED].trigger()
    header.moveSection(header.visualIndex(int(Column.ADDED)), 1)
    header.resizeSection(int(Column.SIZE), 140)
    table.sortByColumn(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    seen, rows = _seen(table), stage.rows
    other = make_stage(every_state(), layout=stage.window.current_layout())
    other.window.resize(1280, 700)
    again = other.window.list_area.table
    assert _seen(again) == seen == ["NAME", "ADDED", "PROGRESS", "SIZE", "LEFT", "STATUS"]
    assert again.horizontalHeader().sectionSize(int(Column.SIZE)) == 140
    assert other.rows == rows == sorted(rows, key=str.casefold, reverse=True)
    assert not other.window.actions_.queue.show_order.isChecked()


def test_what_is_no_column_is_passed_over_and_what_is_not_named_is_as_usual(make_stage: MakeStage) -> None:
    layout = WindowLayout(
        columns=(
            ColumnLayout("colour", is_shown=True),
            ColumnLayout("size", is_shown=False),
            ColumnLayout("name", is_shown=False),
        ),
        sorted_by=SortedBy("colour"),
    )
    stage = make_stage(every_state(), layout=layout)
    stage.window.resize(1280, 700)
    assert _seen(stage.window.list_area.table) == ["NAME", "PROGRESS", "SPEED", "LEFT", "STATUS"]
    assert stage.window.list_area.model.is_in_queue_order


@pytest.mark.parametrize(
    ("text", "height"), [("Compact", 28), ("Normal", 34), ("Comfortable, Two Lines", 52)]
)
def test_rows_are_as_high_as_is_chosen(make_stage: MakeStage, text: str, height: int) -> None:
    stage = make_stage(every_state(), density="compact" if text == "Normal" else "normal")
    table, view = stage.window.list_area.table, stage.window.actions_.view
    (action,) = (it for it in view.densities.actions() if it.text().replace("&", "") == text)
    action.trigger()
    assert table.rowHeight(0) == height
    assert stage.settings[-1].density == action.data()
    assert [it.isChecked() for it in view.densities.actions()].count(True) == 1
    font = table.font()
    font.setPointSize(24)
    table.setFont(font)
    assert table.rowHeight(0) > height


def test_a_second_line_says_what_no_column_does(make_stage: MakeStage) -> None:
    stage = make_stage([every_state()[0]], density="comfortable")
    table = stage.window.list_area.table
    index, delegate = table.model().index(0, 0), table._delegate
    stage.window.resize(1600, 500)
    assert delegate._second_line(index) == "dl.example.org"
    stage.window.actions_.view.columns[Column.HOST].trigger()
    assert delegate._second_line(index) == ""
    stage.window.actions_.view.columns[Column.HOST].trigger()
    stage.window.resize(480, 500)
    assert delegate._second_line(index) == "3.9 GB · 42.1 MB/s · 46 s · dl.example.org"


def _with_history(stage: Stage) -> QTextEdit:
    page = QTextEdit()
    stage.window.view_control.add_page(
        Page("history", "History", "history"), lambda: page, "&History", "Ctrl+J"
    )
    return page


def test_pages_are_reached_by_keys_menu_and_sidebar(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    page = _with_history(stage)
    frame, table = stage.window.frame, stage.window.list_area.table
    pages = stage.window.actions_.view.pages.actions()
    assert [(action.text(), action.shortcuts()[0].toString()) for action in pages] == [
        ("Down&loads", "Alt+1"),
        ("&History", "Alt+2"),
    ]
    QTest.keyClick(table, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert frame.page == "history"
    assert page.isVisible()
    assert page.hasFocus()
    assert [action.isChecked() for action in pages] == [False, True]
    assert [index.data() for index in frame.sidebar.selectedIndexes()] == ["History"]
    QTest.keyClick(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert table.hasFocus()
    for key, shown in (
        ("PAGE:history", "history"),
        ("STATUS:waiting", "downloads"),
        ("PAGE:history", "history"),
    ):
        frame.sidebar._take(frame.entries.index_of(key))
        assert frame.page == shown
    # what was chosen before is what the list shows when it is seen again
    frame.show_page("downloads")
    assert [index.data() for index in frame.sidebar.selectedIndexes()] == ["Waiting"]


def test_pages_stand_in_the_view_menu_above_the_rest(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    _with_history(stage)
    view = stage.window.actions_.view
    (menu,) = (it for it in view.show_sidebar.associatedObjects() if isinstance(it, QMenu))
    texts = [action.text().replace("&", "") for action in menu.actions()[:4]]
    assert texts == ["Downloads", "History", "", "Sidebar"]


def test_searching_the_downloads_shows_them(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a.zip"), download(2, "b.zip")])
    _with_history(stage)
    stage.window.frame.show_page("history")
    search = stage.window.top_bar.search
    search.setFocus()
    QTest.keyClicks(search, "b")
    assert stage.window.frame.page == "downloads"
    assert search.hasFocus()
    assert stage.rows == ["b.zip"]


def test_what_is_said_is_seen_on_every_page(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    _with_history(stage)
    stage.window.frame.show_page("history")
    stage.window.list_area.banner.show_bar(Bar("x", "Something happened."))
    assert stage.window.list_area.banner.isVisible()


def test_a_notice_leads_to_its_rows_wherever_the_window_is(make_stage: MakeStage) -> None:
    row = download(1, "a.zip", State.FAILED, kind=ErrorKind.NOT_FOUND)
    stage = make_stage([row, download(2, "b.zip", State.DONE)])
    _with_history(stage)
    stage.window.list_area.set_choice(Choice(Section.STATUS, Status.DONE))
    stage.window.frame.show_page("history")
    stage.window.on_notice_clicked(Notice((row,)))
    assert stage.window.frame.page == "downloads"
    assert stage.window.list_area.table.selected_ids() == (row.id,)
