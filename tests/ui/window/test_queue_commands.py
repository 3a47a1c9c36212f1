"""The order of the queue by keys, menu and mouse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from qtapp.domain.download import State
from qtapp.domain.list_order import Move
from qtapp.ui.models.order import Column
from tests.ui.rows import download

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ROWS = [download(number, name, State.QUEUED) for number, name in enumerate("abcde")]
A, B, C, D, E = ROWS
DONE = download(9, "done", State.DONE)


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage([*ROWS, DONE])


def select(stage: Stage, *downloads: Download) -> None:
    table = stage.window.list_area.table
    table.setFocus()
    table.select_ids([item.id for item in downloads])


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = ALT) -> None:
    QTest.keyClick(stage.window.list_area.table, key, modifiers)


def order(stage: Stage) -> str:
    return "".join(name[0] for name in stage.rows if name != "done")


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Up, ["badce", "bdace", "bdace"]),
        (Qt.Key.Key_Down, ["acbed", "acebd", "acebd"]),
        (Qt.Key.Key_Home, ["bdace", "bdace"]),
        (Qt.Key.Key_End, ["acebd", "acebd"]),
    ],
)
def test_selected_rows_are_moved_by_keys_and_stay_selected(
    make_stage: MakeStage, key: Qt.Key, expected: list[str]
) -> None:
    stage = make_stage(ROWS)
    select(stage, B, D)
    for step in expected:
        press(stage, key)
        assert order(stage) == step
    table = stage.window.list_area.table
    assert set(table.selected_ids()) == {B.id, D.id}
    assert table.current_id() == B.id


def test_a_key_held_down_carries_a_row_along(stage: Stage) -> None:
    select(stage, A)
    for step, expected in enumerate(("bacde", "bcade", "bcdae"), 1):
        press(stage, Qt.Key.Key_Down)
        assert order(stage) == expected, step
    assert stage.window.actions_.queue.down.autoRepeat()


def test_a_move_is_undone_by_the_key_that_undoes_and_the_last_thing_done_goes_first(stage: Stage) -> None:
    undo = stage.window.actions_.undo.action
    assert not undo.isEnabled()
    select(stage, E)
    press(stage, Qt.Key.Key_Home)
    assert undo.text() == "&Undo Move"
    select(stage, C)
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert undo.text() == "&Undo Remove"
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert order(stage) == "eabcd"
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert order(stage) == "abcde"
    assert not undo.isEnabled()
    assert undo.text() == "&Undo"
    assert [call for call, _ in stage.manager.calls] == ["move", "remove", "undo_remove", "undo_move"]


def test_where_nothing_can_be_moved_there_is_nothing_to_undo(stage: Stage) -> None:
    select(stage, A)
    press(stage, Qt.Key.Key_Up)
    assert not stage.window.actions_.undo.action.isEnabled()


def test_in_a_sorted_list_a_step_is_refused_with_a_way_to_the_queue_s_order(stage: Stage) -> None:
    window = stage.window
    table, queue = window.list_area.table, window.actions_.queue
    table.sortByColumn(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    assert not queue.show_order.isChecked()
    select(stage, A)
    press(stage, Qt.Key.Key_Up)
    assert order(stage) == "edcba"
    (bar,) = stage.bars
    assert "sorted by a column" in bar
    (button,) = [b for b in window.list_area.banner.findChildren(QPushButton) if b.text()]
    assert button.text() == "Show Queue Order"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert order(stage) == "abcde"
    assert queue.show_order.isChecked()
    assert stage.bars == ()
    press(stage, Qt.Key.Key_Down)
    assert order(stage) == "bacde"


def test_to_the_top_means_the_same_in_a_sorted_list(stage: Stage) -> None:
    stage.window.list_area.table.sortByColumn(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    select(stage, C)
    press(stage, Qt.Key.Key_Home)
    assert stage.bars == ()
    stage.window.list_area.table.show_queue_order()
    assert order(stage) == "cabde"


def test_the_queue_s_order_is_a_choice_of_the_view_that_stays_chosen(stage: Stage) -> None:
    queue = stage.window.actions_.queue
    assert queue.show_order.isChecked()
    queue.show_order.trigger()
    assert queue.show_order.isChecked()
    stage.window.list_area.table.sortByColumn(int(Column.SIZE), Qt.SortOrder.AscendingOrder)
    assert not queue.show_order.isChecked()
    queue.show_order.trigger()
    assert queue.show_order.isChecked()
    assert stage.window.list_area.table.horizontalHeader().sortIndicatorSection() == -1


def test_a_drag_s_move_is_carried_out_and_its_refusal_said(stage: Stage) -> None:
    table = stage.window.list_area.table
    table.move_chosen.emit(Move.in_front_of(B.id, [D.id, E.id]))
    assert order(stage) == "adebc"
    table.move_refused.emit(None)
    assert len(stage.bars) == 1


def priority_actions(stage: Stage) -> dict[str, QAction]:
    return {action.data(): action for action in stage.window.actions_.queue.priorities.actions()}


def test_the_priority_of_what_is_selected_is_shown_and_chosen(stage: Stage) -> None:
    actions = priority_actions(stage)
    select(stage, A, B, DONE)
    assert [action.isChecked() for action in actions.values()] == [False, True, False]
    actions["high"].trigger()
    assert stage.manager.calls == [("set_priority high", (A.id, B.id, DONE.id))]
    assert [action.isChecked() for action in actions.values()] == [True, False, False]
    actions["high"].trigger()
    assert [action.isChecked() for action in actions.values()] == [True, False, False]
    select(stage, A, C)
    assert [action.isChecked() for action in actions.values()] == [False, False, False]
    assert all(action.isEnabled() for action in actions.values())
    select(stage, DONE)
    assert not any(action.isEnabled() for action in actions.values())
    assert not stage.window.actions_.queue.priority_menu.isEnabled()


@pytest.mark.parametrize(
    ("state", "may"),
    [(state, state in (State.QUEUED, State.PAUSED, State.WAITING)) for state in State],
)
def test_start_now_is_for_what_rests_and_can_go_on(stage: Stage, state: State, may: bool) -> None:
    row = replace(A, state=state)
    stage.manager.put(row)
    select(stage, row)
    assert stage.window.actions_.queue.start_now.isEnabled() is may
    if may:
        press(stage, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert stage.manager.calls == [("start_now", (row.id,))]
        assert not stage.window.actions_.queue.start_now.isEnabled()


def test_without_a_selection_nothing_of_it_can_be_chosen(stage: Stage) -> None:
    select(stage, A)
    stage.window.list_area.table.clearSelection()
    queue = stage.window.actions_.queue
    assert not any(
        item.isEnabled()
        for item in (queue.start_now, queue.to_top, queue.up, queue.down, queue.to_bottom, queue.move_menu)
    )
