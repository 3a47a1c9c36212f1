"""Groups in the window: commands for all of one, taking one apart, and how they are found again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qtapp.domain.download import Download, State
from qtapp.domain.groups import Group
from qtapp.ui.dialogs.group_name import GroupNameDialog
from qtapp.ui.dialogs.rename import RenameDialog
from qtapp.ui.group_commands import KEPT_AT_MOST
from qtapp.ui.models.facets import EVERYTHING, Choice, Section, Status
from qtapp.ui.models.order import Column
from tests.ui.rows import MB, NOW, download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
HARBOUR = Group("1" * 32, "Harbour at dawn", NOW)
KEY = f"group:{HARBOUR.id}"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def member(number: int, state: State = State.QUEUED) -> Download:
    row = download(number, f"{number}.jpg", state, bytes_total=MB)
    return replace(row, spec=replace(row.spec, group=HARBOUR))


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    stage = make_stage(
        [download(1, "a"), member(2, State.RUNNING), member(3, State.FAILED), download(4, "b")]
    )
    stage.window.list_area.table.setFocus()
    return stage


def shown(stage: Stage) -> list[str]:
    model = stage.window.list_area.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(stage.window.list_area.table, key, modifiers)


def test_what_is_commanded_for_a_group_is_for_all_of_it(stage: Stage) -> None:
    table, actions, manager = stage.window.list_area.table, stage.window.actions_, stage.manager
    both = (member(2).id, member(3).id)
    table.select_ids([KEY])
    actions.queue.to_top.trigger()
    actions.retry.trigger()
    press(stage, Qt.Key.Key_Space)
    assert [call for call in manager.calls if call[0] in ("retry", "pause")] == [
        ("retry", both),
        ("pause", both),
    ]
    assert shown(stage) == ["Harbour at dawn", "2.jpg", "3.jpg", "a", "b"]
    table.select_ids([KEY])
    press(stage, Qt.Key.Key_Delete)
    assert ("remove", both) in manager.calls
    assert shown(stage) == ["a", "b"]
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert shown(stage) == ["Harbour at dawn", "2.jpg", "3.jpg", "a", "b"]


def test_what_is_for_one_file_is_not_for_the_group_of_it(make_stage: MakeStage) -> None:
    stage = make_stage([member(2, State.DONE)])
    table, actions = stage.window.list_area.table, stage.window.actions_
    table.select_ids([member(2).id])
    assert actions.open_file.isEnabled()
    table.select_ids([KEY])
    assert not actions.open_file.isEnabled()
    assert actions.show_in_folder.isEnabled()


def test_a_group_is_taken_apart_and_put_together_again(stage: Stage) -> None:
    table, actions = stage.window.list_area.table, stage.window.actions_
    table.select_ids([download(1).id])
    assert not actions.groups.ungroup.isEnabled()
    assert actions.groups.ungroup not in actions.row_actions()
    table.select_ids([KEY])
    assert actions.groups.ungroup in actions.row_actions()
    press(stage, Qt.Key.Key_G, CONTROL | SHIFT)
    assert shown(stage) == ["a", "2.jpg", "3.jpg", "b"]
    assert actions.undo.action.text() == "&Undo Change of Group"
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert shown(stage) == ["a", "Harbour at dawn", "2.jpg", "3.jpg", "b"]


def test_one_of_a_group_is_taken_out_of_it(stage: Stage) -> None:
    stage.window.list_area.table.select_ids([member(3).id])
    stage.window.actions_.groups.ungroup.trigger()
    assert shown(stage) == ["a", "Harbour at dawn", "2.jpg", "3.jpg", "b"]
    assert stage.window.list_area.model.owner_of(3) is None


def test_of_a_group_all_are_taken_apart_those_out_of_sight_too(stage: Stage) -> None:
    stage.window.list_area.set_filter("3.jpg")
    stage.window.list_area.table.select_ids([KEY])
    stage.window.actions_.groups.ungroup.trigger()
    stage.window.list_area.set_filter("")
    assert shown(stage) == ["a", "2.jpg", "3.jpg", "b"]


def test_a_group_gets_another_name_and_no_file_does(stage: Stage) -> None:
    table = stage.window.list_area.table
    table.select_ids([KEY])
    press(stage, Qt.Key.Key_F2)
    press(stage, Qt.Key.Key_F2)  # the same question, not a second one
    (dialog,) = stage.window.findChildren(GroupNameDialog)
    assert stage.window.findChildren(RenameDialog) == []
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)  # the name it has
    assert dialog.isVisible()
    QTest.keyClicks(dialog.field, "  Harbour at  dusk ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert shown(stage)[1:3] == ["Harbour at dusk", "2.jpg"]
    assert table.selected_keys() == (KEY,)
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert shown(stage)[1] == "Harbour at dawn"


def test_the_details_of_a_group_have_the_name_it_is_given(stage: Stage, qtbot: QtBot) -> None:
    stage.window.actions_.details.setChecked(True)
    title = stage.window.details.pane.title
    stage.window.list_area.table.select_ids([KEY])
    qtbot.waitUntil(lambda: title.text == "Harbour at dawn")
    press(stage, Qt.Key.Key_F2)
    (dialog,) = stage.window.findChildren(GroupNameDialog)
    QTest.keyClicks(dialog.field, "Dusk")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title.text == "Dusk")


def test_the_list_can_be_flat_and_is_so_at_the_next_start(stage: Stage, make_stage: MakeStage) -> None:
    groups = stage.window.actions_.groups
    groups.show.trigger()
    assert shown(stage) == ["a", "2.jpg", "3.jpg", "b"]
    assert not groups.open_all.isEnabled()
    again = make_stage([member(2), member(3)], layout=stage.window.current_layout())
    assert shown(again) == ["2.jpg", "3.jpg"]
    again.window.actions_.groups.show.trigger()
    assert shown(again) == ["Harbour at dawn", "2.jpg", "3.jpg"]


def test_what_is_open_is_found_again(stage: Stage, make_stage: MakeStage) -> None:
    stage.window.actions_.groups.close_all.trigger()
    assert shown(stage) == ["a", "Harbour at dawn", "b"]
    layout = stage.window.current_layout()
    assert shown(make_stage([member(2)], layout=layout)) == ["Harbour at dawn"]
    later = make_stage(layout=layout)
    later.manager.put(member(2), member(3))
    assert shown(later) == ["Harbour at dawn"]
    later.window.actions_.groups.open_all.trigger()
    assert shown(later) == ["Harbour at dawn", "2.jpg", "3.jpg"]


def test_of_many_groups_the_latest_are_found_again(stage: Stage) -> None:
    by_hand = {str(number): True for number in range(KEPT_AT_MOST + 10)}
    stage.window.list_area.model.set_opened_by_hand(by_hand)
    stage.window.list_area.model.set_open(KEY, False)
    opened = stage.window.current_layout().groups.opened
    assert len(opened) == KEPT_AT_MOST
    assert opened[-1] == (HARBOUR.id, False)


def test_who_is_led_to_a_download_finds_its_group_open(stage: Stage) -> None:
    stage.window.actions_.groups.close_all.trigger()
    stage.window.list_area.show_selected([member(3).id])
    assert shown(stage) == ["a", "Harbour at dawn", "2.jpg", "3.jpg", "b"]
    assert stage.window.list_area.table.selected_ids() == (member(3).id,)


def test_clearing_finished_ones_clears_those_of_closed_groups_too(make_stage: MakeStage) -> None:
    stage = make_stage([member(2, State.DONE), member(3), download(4, "b", State.DONE)])
    stage.window.actions_.groups.close_all.trigger()
    stage.window.list_area.set_filter("jpg")
    stage.window.list_area.table.set_open(KEY, False)
    stage.window.actions_.clear_finished.trigger()
    assert ("remove", (member(2).id,)) in stage.manager.calls


def test_a_narrowed_group_and_its_details_say_the_same(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage([member(2, State.RUNNING), member(3, State.FAILED), member(4, State.FAILED)])
    stage.window.actions_.details.setChecked(True)
    area, pane = stage.window.list_area, stage.window.details.pane
    area.model.set_choice(Choice(Section.STATUS, Status.NEEDS_YOU))
    area.table.select_ids([KEY])
    qtbot.waitUntil(lambda: pane.summary.texts.get("Downloads") == "2 of 3 files")
    assert pane.summary.texts["Status"] == "Failed: 2"
    assert str(area.model.index(0, int(Column.STATUS)).data()) == "2 of 3 files · 2 failed"
    stage.manager.put(member(4, State.PAUSED))
    stage.manager.put(member(5, State.FAILED))
    qtbot.waitUntil(lambda: pane.summary.texts.get("Downloads") == "2 of 4 files")
    assert str(area.model.index(0, int(Column.STATUS)).data()) == "2 of 4 files · 2 failed"
    area.model.set_choice(EVERYTHING)
    qtbot.waitUntil(lambda: pane.summary.texts.get("Downloads") == "4")
