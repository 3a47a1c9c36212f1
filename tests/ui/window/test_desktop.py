"""The choices for the desktop: the start with the session is what the system says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.schedule import Hours
from qtapp.services.autostart import Autostart, DesktopEntry
from qtapp.ui.desktop_control import DesktopControl
from qtapp.ui.dialogs.desktop import DesktopDialog

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.services.autostart import Starter
    from tests.ui.window.conftest import MakeStage, Stage


class Play:
    def __init__(self, stage: Stage, starter: Starter | None, executor: ThreadPoolExecutor) -> None:
        self.stage = stage
        self.control = DesktopControl(starter, stage.window, executor, stage.window)

    def dialog(self, qtbot: QtBot) -> DesktopDialog:
        with qtbot.waitSignal(self.control._looking.done):
            self.stage.window.actions_.desktop.trigger()
        return self.stage.window.findChildren(DesktopDialog)[-1]


@pytest.fixture
def starter(tmp_path: Path) -> DesktopEntry:
    return DesktopEntry(("/usr/bin/wherry", "--minimized"), tmp_path / "autostart" / "io.example.desktop")


@pytest.fixture
def play(make_stage: MakeStage, starter: DesktopEntry, executor: ThreadPoolExecutor) -> Play:
    return Play(make_stage(), starter, executor)


def test_the_box_tells_what_the_system_has_and_changes_it(
    play: Play, starter: DesktopEntry, qtbot: QtBot
) -> None:
    dialog = play.dialog(qtbot)
    assert not dialog._start.isChecked()
    dialog._start.click()
    with qtbot.waitSignal(play.control._changing.done):
        dialog._save.click()
    assert starter.look() is Autostart.ON
    starter.turn_off()  # somebody else
    assert not play.dialog(qtbot)._start.isChecked()


def test_what_was_not_touched_is_not_written(play: Play, starter: DesktopEntry, qtbot: QtBot) -> None:
    other = DesktopEntry(("/elsewhere/wherry",), starter._file)
    other.turn_on()
    dialog = play.dialog(qtbot)
    assert "Another copy" in dialog._told.text()
    dialog._save.click()
    assert not play.control._changing.is_under_way
    assert other.look() is Autostart.ON


def test_where_nobody_can_be_asked_it_cannot_be_chosen(
    make_stage: MakeStage, executor: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    dialog = Play(make_stage(), None, executor).dialog(qtbot)
    assert not dialog._start.isEnabled()
    assert dialog._told.text()


def test_a_change_that_the_system_refuses_is_told(play: Play, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = play.dialog(qtbot)
    (tmp_path / "autostart").write_text("in the way")
    dialog._start.click()
    dialog._save.click()
    qtbot.waitUntil(lambda: any("could not be changed" in text for text in play.stage.bars))


def test_notices_sound_and_quiet_hours_are_settings(play: Play, qtbot: QtBot) -> None:
    dialog = play.dialog(qtbot)
    dialog._notify.click()
    dialog._sound.click()
    dialog._is_quiet.click()
    for day, button in dialog._hours._days.items():
        button.setChecked(day == 6)
    dialog._save.click()
    settings = play.stage.settings[-1]
    assert (settings.notify, settings.sounds_at_end, settings.has_quiet_hours) == (False, True, True)
    assert settings.quiet_hours == (Hours(frozenset({6}), 22 * 60, 7 * 60),)


def test_quiet_hours_need_a_day(play: Play, qtbot: QtBot) -> None:
    dialog = play.dialog(qtbot)
    dialog._is_quiet.click()
    for button in dialog._hours._days.values():
        button.setChecked(False)
    assert not dialog._save.isEnabled()
    assert dialog._complaint.text()
    dialog._is_quiet.click()
    assert dialog._save.isEnabled()


def test_what_is_changed_elsewhere_meanwhile_stays(play: Play, qtbot: QtBot) -> None:
    dialog = play.dialog(qtbot)
    window = play.stage.window
    window.change_settings(replace(window.settings, notify=False))
    dialog._sound.click()
    dialog._save.click()
    assert (window.settings.notify, window.settings.sounds_at_end) == (False, True)
