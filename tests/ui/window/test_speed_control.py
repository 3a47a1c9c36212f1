"""The speed limits in the window: status line, menus, keys and dialogs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from qtapp.domain.download import MAIN, State, Why
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import Hours, SpeedProfile
from qtapp.services.queues import QueueNow
from qtapp.services.speed import SpeedNow
from qtapp.ui.dialogs.schedule import ScheduleDialog
from qtapp.ui.dialogs.speed import SpeedDialog
from qtapp.ui.next_edge import LOOK_EVERY_MS, NextEdge
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OFFICE = SpeedProfile(frozenset(range(5)), 540, 1020, 500_000)
RUNNING = download(1, "running.iso", State.RUNNING)
PAUSED = download(2, "paused.iso", State.PAUSED, limit_bytes_per_second=123_000)
DONE = download(3, "done.iso", State.DONE)


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage((RUNNING, PAUSED, DONE))


def entry(menu: QMenu, text: str) -> QAction:
    (found,) = [
        action for action in menu.actions() if action.text().replace("&", "") == text and action.isVisible()
    ]
    return found


def limit_menu(stage: Stage) -> QMenu:
    return limit_button(stage).menu()


def limit_button(stage: Stage) -> QToolButton:
    button = stage.window.status_line.findChild(QToolButton, "speed-limit")
    assert isinstance(button, QToolButton)
    return button


def dialog_of(stage: Stage, kind: type[QWidget]) -> QWidget:
    (found,) = [item for item in stage.window.findChildren(kind) if item.isVisible()]
    return found


def give(dialog: QWidget, text: str) -> None:
    assert isinstance(dialog, SpeedDialog)
    dialog._field.setText(text)
    QTest.keyClick(dialog._field, Qt.Key.Key_Return)


# of all


def test_the_status_line_says_the_limit_as_it_is(stage: Stage) -> None:
    line = stage.window.status_line
    assert line.limit_text == "No limit"
    stage.manager.speed.say(SpeedNow(500_000, True, NOW + 3 * 3600, None))
    assert line.limit_text == "Limit 500 kB/s"
    assert limit_button(stage).toolTip().splitlines()[1] == "From 17:00 on there is no limit."
    assert limit_button(stage).accessibleName() == "Limit 500 kB/s"
    assert limit_button(stage).accessibleDescription() == limit_button(stage).toolTip()


def test_the_status_line_says_what_the_hours_of_schedule_and_queues_bring_next(stage: Stage) -> None:
    line, hour = stage.window.status_line, 3_600
    stage.window.resize(1280, 700)
    night = Queue("n", "Night & day", hours=Hours(frozenset(range(7)), 60, 360))
    closed = Why("queue-closed", ("Night & day", 1))
    main = QueueNow(Queue(MAIN))

    def hint() -> str:
        shown = QTextDocument()
        shown.setHtml(line._then.toolTip())
        return shown.toPlainText()

    assert line._then.text() == ""
    stage.manager.queues.say(main, QueueNow(night, closed, NOW + 8 * hour))
    assert "Night & day starts: 22:00" in line.texts()
    stage.manager.speed.say(SpeedNow(500_000, True, NOW + 3 * hour, None))
    assert "limit ends: 17:00" in line.texts()
    assert hint() == "limit ends: 17:00\nNight & day starts: 22:00"
    stage.manager.queues.say(main, QueueNow(night, None, NOW + hour))
    assert "Night & day stops: 15:00" in line.texts()
    # hours are nothing to a queue that somebody has paused
    stage.manager.queues.say(main, QueueNow(replace(night, is_paused=True), closed, NOW + hour))
    stage.manager.speed.say(SpeedNow())
    assert line._then.text() == hint() == ""


def test_the_next_edge_loses_its_weekday_when_that_day_begins(make_stage: MakeStage) -> None:
    clock = [NOW + 10 * 3_600 - 30]  # half a minute before midnight
    stage = make_stage((RUNNING,), clock=lambda: clock[0])
    stage.window.resize(1280, 700)
    line, (edge,) = stage.window.status_line, stage.window.findChildren(NextEdge)
    assert not edge._day.isActive(), "there is no edge"
    stage.manager.speed.say(SpeedNow(500_000, True, NOW + 11 * 3_600, None))
    assert "limit ends: Tue 01:00" in line.texts()
    assert edge._day.isActive()
    assert 30_000 <= edge._day.interval() <= 32_000
    clock[0] += 31
    edge._day.timeout.emit()
    assert "limit ends: 01:00" in line.texts()
    assert edge._day.interval() == LOOK_EVERY_MS, "a machine that slept is not to be late by its sleep"
    stage.window.hide()
    assert not edge._day.isActive(), "nobody reads it"
    stage.window.show()
    assert edge._day.isActive()
    stage.manager.speed.say(SpeedNow())
    assert not edge._day.isActive()


def test_the_turtle_s_key_switches_the_limit_on_and_off(stage: Stage) -> None:
    for is_limited in (True, False):
        QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_L, CONTROL_SHIFT)
        assert stage.settings[-1].is_limited is is_limited
        assert stage.window.actions_.limit_all.isChecked() is is_limited
    assert stage.settings[-1].limit_bytes_per_second == 1_000_000


def test_the_turtle_says_what_it_limits_to(stage: Stage) -> None:
    turtle = stage.window.actions_.limit_all
    assert turtle.text() == "&Limit Speed to 1.0 MB/s"
    entry(limit_menu(stage), "250 kB/s").trigger()
    assert turtle.text() == "&Limit Speed to 250 kB/s"
    assert turtle.toolTip() == "Limit Speed to 250 kB/s (Ctrl+Shift+L)"


def test_a_limit_is_chosen_and_lifted_from_the_menu(stage: Stage) -> None:
    entry(limit_menu(stage), "500 kB/s").trigger()
    assert (stage.settings[-1].is_limited, stage.settings[-1].limit_bytes_per_second) == (True, 500_000)
    assert entry(limit_menu(stage), "500 kB/s").isChecked()
    entry(limit_menu(stage), "No Limit").trigger()
    assert (stage.settings[-1].is_limited, stage.settings[-1].limit_bytes_per_second) == (False, 500_000)
    assert entry(limit_menu(stage), "No Limit").isChecked()


def test_a_limit_of_one_s_own_is_asked_for_beside_the_list(stage: Stage) -> None:
    for _ in range(2):  # a second time it is the same dialog
        entry(limit_menu(stage), "Custom…").trigger()
    dialog = dialog_of(stage, SpeedDialog)
    assert not dialog.isModal()
    give(dialog, "777 KB/s")
    assert (stage.settings[-1].is_limited, stage.settings[-1].limit_bytes_per_second) == (True, 777_000)
    assert entry(limit_menu(stage), "777 kB/s").isChecked()


def test_a_schedule_is_written_and_followed(stage: Stage) -> None:
    follow = stage.window.actions_.follow_schedule
    assert not follow.isEnabled()
    stage.window.actions_.schedule.trigger()
    stage.window.actions_.schedule.trigger()
    dialog = dialog_of(stage, ScheduleDialog)
    assert not dialog.isModal()
    assert isinstance(dialog, ScheduleDialog)
    dialog.given.emit((OFFICE,))
    assert (stage.settings[-1].speed_profiles, stage.settings[-1].follows_schedule) == ((OFFICE,), True)
    assert follow.isEnabled()
    assert follow.isChecked()
    follow.trigger()
    assert not stage.settings[-1].follows_schedule
    told = len(stage.settings)
    dialog.given.emit((OFFICE,))
    assert len(stage.settings) == told, "it is the same as before"


def test_settings_changed_elsewhere_are_shown(make_stage: MakeStage) -> None:
    stage = make_stage(is_limited=True, limit_bytes_per_second=2_500_000, speed_profiles=(OFFICE,))
    assert stage.window.actions_.limit_all.isChecked()
    assert entry(limit_menu(stage), "2.5 MB/s").isChecked()
    assert stage.window.actions_.follow_schedule.isChecked()


def test_the_clock_is_looked_at_when_the_window_is_seen(make_stage: MakeStage) -> None:
    stage = make_stage(shown=False)
    before = stage.manager.speed.looks
    stage.window.show()
    assert stage.manager.speed.looks > before


def test_the_tray_s_questions_bring_the_window_back(make_stage: MakeStage) -> None:
    stage = make_stage(shown=False, tray=True)
    stage.window.actions_.schedule.trigger()
    assert stage.window.isVisible()
    dialog_of(stage, ScheduleDialog)


def test_the_limit_s_buttons_are_reached_by_keys(stage: Stage) -> None:
    buttons = stage.window.status_line.findChildren(QToolButton)
    assert len(buttons) == 2
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


# of single downloads


def open_row_menu(stage: Stage, *rows: str) -> QMenu:
    stage.window.list_area.table.select_ids(list(rows))
    menu = stage.window.actions_.row_limit_menu
    menu.aboutToShow.emit()
    return menu


def test_the_selected_rows_are_given_a_limit(stage: Stage) -> None:
    menu = open_row_menu(stage, RUNNING.id, PAUSED.id)
    assert not any(action.isChecked() for action in menu.actions())
    entry(menu, "250 kB/s").trigger()
    assert stage.manager.limits == [((RUNNING.id, PAUSED.id), 250_000)]
    menu.aboutToShow.emit()
    assert entry(menu, "250 kB/s").isChecked()
    entry(menu, "No Limit").trigger()
    assert stage.manager.limits[-1] == ((RUNNING.id, PAUSED.id), None)


def test_a_row_s_limit_of_its_own_is_shown_and_changed(stage: Stage) -> None:
    menu = open_row_menu(stage, PAUSED.id)
    assert entry(menu, "123 kB/s").isChecked()
    entry(menu, "Custom…").trigger()
    dialog = dialog_of(stage, SpeedDialog)
    assert not dialog.isModal()
    open_row_menu(stage, RUNNING.id)  # which is not who was asked about
    give(dialog, "1 MB/s")
    assert stage.manager.limits == [((PAUSED.id,), 1_000_000)]


def test_a_finished_row_has_no_speed_to_limit(stage: Stage) -> None:
    open_row_menu(stage, DONE.id)
    assert not stage.window.actions_.limit_speed.isEnabled()
    stage.window.actions_.row_limits.custom_requested.emit()
    assert not [item for item in stage.window.findChildren(SpeedDialog) if item.isVisible()]
