"""About the window by the keyboard alone: where each key leads, and that none is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qtapp.ui.views.fact_sheet import FactValue
from tests.ui.rows import download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(make_stage: MakeStage, qtbot: QtBot) -> Stage:
    made = make_stage([download(number, f"row-{number}") for number in range(1, 6)])
    made.window.activateWindow()
    made.window.list_area.table.setFocus()
    qtbot.waitUntil(made.window.list_area.table.hasFocus)
    return made


def selected_rows(stage: Stage) -> list[int | None]:
    area = stage.window.list_area
    return [area.model.row_of(download_id) for download_id in area.table.selected_ids()]


def test_the_first_step_in_the_list_is_onto_the_row_that_has_the_ring(stage: Stage) -> None:
    table = stage.window.list_area.table
    assert selected_rows(stage) == []
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert selected_rows(stage) == [0]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert selected_rows(stage) == [1]
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert selected_rows(stage) == [1, 2]


def test_rows_are_picked_out_one_by_one_with_the_keys_that_the_page_of_keys_names(stage: Stage) -> None:
    table = stage.window.list_area.table
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down, CTRL)
    QTest.keyClick(table, Qt.Key.Key_Down, CTRL)
    assert selected_rows(stage) == [0]
    QTest.keyClick(table, Qt.Key.Key_Space, CTRL)
    assert selected_rows(stage) == [0, 2]
    QTest.keyClick(table, Qt.Key.Key_Space, CTRL)
    assert selected_rows(stage) == [0]
    assert stage.manager.called("pause") == []  # as Space alone would


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_from_the_search_one_key_leads_to_the_first_row_that_was_found(stage: Stage, key: Qt.Key) -> None:
    search = stage.window.top_bar.search
    search.setFocus()
    QTest.keyClicks(search, "row-3")
    QTest.keyClick(search, key)
    assert stage.window.list_area.table.hasFocus()
    assert selected_rows(stage) == [0]
    QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_Space)
    assert stage.manager.called("pause") == [(download(3).id,)]


def test_what_is_selected_stays_so_when_the_search_is_left(stage: Stage) -> None:
    stage.window.list_area.table.selectRow(2)
    search = stage.window.top_bar.search
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert selected_rows(stage) == [2]


def test_escape_leaves_the_add_bar_once_it_is_empty(stage: Stage) -> None:
    field = stage.window.top_bar.add_bar.field
    field.setFocus()
    QTest.keyClicks(field, "https")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert stage.window.list_area.table.hasFocus()


@pytest.mark.parametrize("made", ["with the window", "later"])
def test_tab_comes_from_the_tabs_of_the_details_to_what_they_show(
    made: str, make_stage: MakeStage, stage: Stage, qtbot: QtBot
) -> None:
    if made == "later":
        rows = stage.manager.downloads()
        stage = make_stage([])
        stage.manager.put(*rows)
        stage.window.activateWindow()
    stage.window.list_area.table.selectRow(0)
    pane = stage.window.details.pane
    qtbot.waitUntil(lambda: any(value.isVisible() for value in pane.findChildren(FactValue)))
    stage.window.list_area.table.setFocus()
    QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_Tab)
    assert pane.tabs.hasFocus()
    met: list[QWidget] = []
    while not met or pane.isAncestorOf(met[-1]):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        met.append(now)
    assert isinstance(met[-2], FactValue), [widget.accessibleName() for widget in met]
    assert stage.window.status_line.isAncestorOf(met[-1])
