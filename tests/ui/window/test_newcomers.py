"""What was just added or brought back is selected and seen, and nobody who is busy is disturbed by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton

from qtapp.domain.download import State
from qtapp.ui.banner import Bar
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
OLD = [download(number, f"old-{number}") for number in range(200)]


def paste(qtbot: QtBot, stage: Stage, *links: str) -> None:
    QGuiApplication.clipboard().setText("\n".join(links))
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.actions_.paste.trigger()


def selected(stage: Stage) -> list[str]:
    return [stage.manager._downloads[item].name for item in stage.window.list_area.table.selected_ids()]


def pick(stage: Stage, *rows: int) -> None:
    """As by Ctrl and clicks."""
    table = stage.window.list_area.table
    table.setFocus()
    for row in rows:
        at = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)


def is_in_view(stage: Stage, row: int) -> bool:
    table = stage.window.list_area.table
    return table.viewport().rect().contains(table.visualRect(table.model().index(row, 0)))


def test_a_pasted_link_is_selected_so_that_the_next_key_is_for_it(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(OLD)
    paste(qtbot, stage, "https://a.example/new.iso")
    assert selected(stage) == ["new.iso"]
    assert stage.window.list_area.table.current_id() == stage.manager.specs[0].id
    assert stage.window.actions_.pause.isEnabled()
    qtbot.waitUntil(lambda: is_in_view(stage, 200))


def test_several_are_all_selected_and_the_first_is_current(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    paste(qtbot, stage, *(f"https://a.example/{number}" for number in range(3)))
    assert selected(stage) == ["0", "1", "2"]
    assert stage.window.list_area.table.current_id() == stage.manager.specs[0].id
    qtbot.waitUntil(lambda: all(is_in_view(stage, row) for row in (200, 201, 202)))


def test_rows_that_come_in_pieces_are_selected_once_all_are_there(make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    fresh = [download(number, f"new-{number}") for number in range(300, 306)]
    stage.window.list_area.expect(row.id for row in fresh)
    stage.manager.put(*fresh[:2])
    assert selected(stage) == ["new-300", "new-301"]
    stage.manager.put(*fresh[2:4])
    stage.manager.put(*fresh[4:])
    assert selected(stage) == [row.name for row in fresh]
    assert stage.window.list_area.table.current_id() == fresh[0].id


def test_a_choice_made_while_they_come_in_stays(make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    fresh = [download(number, f"new-{number}") for number in range(300, 304)]
    stage.window.list_area.expect(row.id for row in fresh)
    stage.manager.put(*fresh[:2])
    stage.window.list_area.table.selectRow(5)
    stage.manager.put(*fresh[2:])
    assert selected(stage) == ["old-5"]


def test_what_another_program_adds_takes_no_selection(make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    stage.window.list_area.table.selectRow(3)
    stage.manager.put(download(500, "from-the-command-line"))
    assert selected(stage) == ["old-3"]


def test_after_undo_the_rows_that_came_back_are_selected_and_seen(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(OLD)
    table = stage.window.list_area.table
    table.select_ids([OLD[150].id, OLD[151].id])
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert selected(stage) == ["old-152"]
    table.selectRow(0)
    table.scrollToTop()
    stage.window.actions_.undo.action.trigger()
    assert selected(stage) == ["old-150", "old-151"]
    qtbot.waitUntil(lambda: is_in_view(stage, 150) and is_in_view(stage, 151))


def test_after_undo_of_clearing_the_finished_rows_are_selected_again(make_stage: MakeStage) -> None:
    done = [replace(row, state=State.DONE) for row in OLD[:3]]
    stage = make_stage([*done, *OLD[3:]])
    stage.window.actions_.clear_finished.trigger()
    stage.window.list_area.banner.press("undo")
    assert selected(stage) == ["old-0", "old-1", "old-2"]


# who is busy


def test_rows_just_picked_out_by_hand_are_left_alone_and_a_bar_leads_to_the_new_one(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    now = [NOW]
    stage = make_stage(OLD, clock=lambda: now[0])
    pick(stage, 1, 3)
    paste(qtbot, stage, "https://a.example/new.iso")
    assert selected(stage) == ["old-1", "old-3"]
    assert stage.bars == ("Added to the list: new.iso",)
    stage.window.list_area.banner.press("added")
    assert selected(stage) == ["new.iso"]
    assert is_in_view(stage, 200)
    # what was picked out some time ago has been used, or forgotten
    pick(stage, 199)
    now[0] += 11
    paste(qtbot, stage, "https://a.example/newer.iso")
    assert selected(stage) == ["newer.iso"]


def test_what_is_typed_or_asked_in_another_window_is_over_no_row(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    other = QDialog()
    qtbot.addWidget(other)
    field = QLineEdit(other)
    other.setModal(True)
    with qtbot.waitExposed(other):
        other.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert QApplication.activeModalWidget() is other
    stage.window.list_area.expect([download(300).id])
    stage.manager.put(download(300, "new"))
    assert selected(stage) == ["new"]
    assert stage.bars == ()


def test_the_keys_are_for_the_new_row_once_the_button_of_a_bar_has_gone(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(OLD)
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)
    with qtbot.waitSignal(stage.manager.offers.sifted):
        stage.window.intake.offer_text(OLD[3].spec.url)
    banner = stage.window.list_area.banner
    (again,) = (one for one in banner.findChildren(QPushButton) if one.text() == "Add Again")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert stage.window.list_area.table.hasFocus()
    assert len(stage.manager.specs) == 1
    assert len(selected(stage)) == 1


def test_one_row_selected_by_hand_gives_way(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    pick(stage, 1)
    paste(qtbot, stage, "https://a.example/new.iso")
    assert selected(stage) == ["new.iso"]


def test_pasting_again_selects_again(qtbot: QtBot, make_stage: MakeStage) -> None:
    """Rows that were selected for the user are not ones picked out by hand."""
    stage = make_stage(OLD)
    paste(qtbot, stage, "https://a.example/1", "https://a.example/2")
    paste(qtbot, stage, "https://a.example/3")
    assert selected(stage) == ["3"]


def test_a_search_that_is_being_typed_is_not_taken_away(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    search = stage.window.top_bar.search
    stage.window.activateWindow()
    search.setFocus()
    QTest.keyClicks(search, "old-1")
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.intake.offer_text("https://a.example/new.iso https://a.example/new2.iso")
    assert (search.text(), selected(stage)) == ("old-1", [])
    assert stage.bars == ("2 downloads were added to the list, but are not among the rows shown.",)
    stage.window.list_area.banner.press("added")
    assert (search.text(), selected(stage)) == ("", ["new.iso", "new2.iso"])


def test_under_an_open_menu_the_selection_stays(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    table = stage.window.list_area.table
    table.selectRow(4)
    stage.window.commands._on_context_menu_requested(table.mapToGlobal(table.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.intake.offer_text("https://a.example/new.iso")
    assert selected(stage) == ["old-4"]
    menu.close()


def test_a_link_from_the_add_bar_is_selected_while_its_field_keeps_the_keys(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(OLD)
    field = stage.window.top_bar.add_bar.field
    field.setFocus()
    with qtbot.waitSignal(stage.window.intake.taken):
        QTest.keyClicks(field, "https://a.example/new.iso")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert selected(stage) == ["new.iso"]
    assert field.hasFocus()


def test_a_row_by_the_edge_stays_in_view_when_a_bar_appears(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(OLD)
    table = stage.window.list_area.table
    paste(qtbot, stage, "https://a.example/new.iso")
    qtbot.waitUntil(lambda: is_in_view(stage, 200))
    height = table.viewport().height()
    stage.window.list_area.banner.show_bar(Bar("test", "A bar over the list"))
    qtbot.waitUntil(lambda: table.viewport().height() < height)
    assert is_in_view(stage, 200)


def test_a_current_row_that_was_out_of_view_does_not_come_back_by_a_bar(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(OLD)
    table = stage.window.list_area.table
    table.selectRow(150)
    table.scrollToTop()
    height = table.viewport().height()
    stage.window.list_area.banner.show_bar(Bar("test", "A bar over the list"))
    qtbot.waitUntil(lambda: table.viewport().height() < height)
    assert table.verticalScrollBar().value() == 0
