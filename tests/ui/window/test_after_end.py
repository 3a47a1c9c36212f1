"""The choice of what follows the end, and the minute in which it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from qtapp.domain.after_end import ALL, AfterEnd, Deed
from qtapp.domain.download import MAIN
from qtapp.domain.queues import Queue
from qtapp.services.after_end import AfterEnds, NotRun
from qtapp.services.computer import Computer
from qtapp.services.queue_ends import QueueEnd
from qtapp.ui.after_end_control import AfterEndControl
from qtapp.ui.dialogs.after_end import WAITS_S, AfterEndDialog, CountdownDialog
from tests.ui.mnemonics import given_twice

if TYPE_CHECKING:
    from tests.ui.window.conftest import MakeStage, Stage

ABLE = frozenset({Deed.SLEEP, Deed.SHUT_DOWN})


class Play:
    """A window with what follows the end; `done` is what the computer was told."""

    def __init__(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stage = stage
        self.done: list[Deed] = []
        monkeypatch.setattr(Computer, "do", lambda _self, deed: self.done.append(deed))
        monkeypatch.setattr(Computer, "look", lambda computer: computer.found.emit(ABLE))
        window = stage.window
        computer = Computer(window, platform="linux")
        self.after = AfterEnds(computer, window.settings, lambda _command: None, window)
        window.settings_changed.connect(self.after.apply_settings)
        self.control = AfterEndControl(self.after, computer, window, window)

    def dialog(self) -> AfterEndDialog:
        self.stage.window.actions_.when_finished.trigger()
        return self.stage.window.findChildren(AfterEndDialog)[-1]

    @property
    def countdown(self) -> CountdownDialog:
        assert self.control._countdown is not None
        return self.control._countdown


@pytest.fixture
def play(make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch) -> Play:
    return Play(make_stage(queues=(Queue(MAIN), Queue("n", "Night"))), monkeypatch)


def choose(dialog: AfterEndDialog, rule: AfterEnd, *, is_once: bool) -> None:
    dialog._whose.setCurrentIndex(dialog._whose.findData(rule.queue))
    dialog._deed.setCurrentIndex(dialog._deed.findData(rule.deed))
    dialog._command.setPlainText("\n".join(rule.command))
    dialog._once.setChecked(is_once)


def test_what_is_for_once_is_in_no_file(play: Play) -> None:
    dialog = play.dialog()
    choose(dialog, AfterEnd(ALL, Deed.SHUT_DOWN), is_once=True)
    dialog._save.click()
    assert play.stage.settings == []
    assert play.after.rule(ALL).deed is Deed.SHUT_DOWN
    assert "Shut Down" in play.stage.window.actions_.when_finished.text()
    assert play.dialog()._once.isChecked()


def test_what_lasts_is_of_its_queue_and_can_be_taken_back(play: Play) -> None:
    rule = AfterEnd("n", Deed.COMMAND, ("/usr/bin/rsync", "a b", "", "--x"))
    dialog = play.dialog()
    choose(dialog, rule, is_once=False)
    dialog._save.click()
    assert play.stage.settings[-1].after_ends == (rule,)
    dialog = play.dialog()
    dialog._whose.setCurrentIndex(dialog._whose.findData("n"))
    assert dialog.rule() == rule
    choose(dialog, AfterEnd("n"), is_once=False)
    dialog._save.click()
    assert not play.stage.settings[-1].after_ends
    assert play.after.rule("n").deed is Deed.NOTHING


def test_a_lasting_choice_ends_that_of_the_session(play: Play) -> None:
    for is_once, deed in ((True, Deed.SLEEP), (False, Deed.QUIT)):
        dialog = play.dialog()
        choose(dialog, AfterEnd(ALL, deed), is_once=is_once)
        dialog._save.click()
    assert play.after.rule(ALL).deed is Deed.QUIT
    assert play.after.session == ()


def test_only_what_can_be_done_is_saved(play: Play) -> None:
    dialog = play.dialog()
    choose(dialog, AfterEnd(ALL, Deed.COMMAND), is_once=True)
    assert not dialog._save.isEnabled()
    assert dialog._complaint.text()
    choose(dialog, AfterEnd(ALL, Deed.SLEEP), is_once=True)
    assert dialog._save.isEnabled()
    dialog.set_able(frozenset())
    assert not dialog._save.isEnabled()
    assert "password" in dialog._complaint.text()


def test_the_countdown_comes_up_from_the_tray_and_escape_takes_it_back(play: Play) -> None:
    play.stage.window.hide()
    play.after.set_session(AfterEnd(ALL, Deed.SHUT_DOWN))
    play.after.on_ended(QueueEnd(ALL))
    countdown = play.countdown
    assert countdown.isVisible()
    assert str(WAITS_S) in countdown._left.text()
    focus = countdown.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)  # type: ignore[union-attr]
    assert focus.isDefault()
    QTest.keyClick(countdown, Qt.Key.Key_Escape)
    play.after.carry_out()
    assert play.done == []


def test_a_minute_later_it_is_done(play: Play) -> None:
    play.after.set_session(AfterEnd(ALL, Deed.SLEEP))
    play.after.on_ended(QueueEnd(ALL))
    countdown = play.countdown
    for _second in range(WAITS_S - 1):
        countdown._on_tick()
    assert play.done == []
    assert "1 second" in countdown._left.text()
    countdown._on_tick()
    countdown._on_tick()
    assert play.done == [Deed.SLEEP]


@pytest.mark.parametrize("by", ["close", "a new download", "the end"])
def test_it_is_called_off(play: Play, by: str) -> None:
    play.after.set_session(AfterEnd(ALL, Deed.SHUT_DOWN))
    play.after.on_ended(QueueEnd(ALL))
    countdown = play.countdown
    if by == "close":
        countdown.close()
    elif by == "the end":
        play.control.finish()
    else:
        play.after.on_began(None)
    assert not countdown.isVisible()
    countdown._on_tick()
    play.after.carry_out()
    assert play.done == []
    assert not countdown._timer.isActive()


def test_a_program_that_could_not_be_started_is_told_of(play: Play) -> None:
    play.after.not_done.emit(NotRun("/opt/<b>x</b>"))
    assert any("/opt/<b>x</b>" in text for text in play.stage.bars)


def test_no_letter_stands_for_two_things(play: Play, qapp: QApplication) -> None:
    for deed in Deed:
        play.after.set_session(AfterEnd(ALL, deed, ("x",)))
        menus = [item.menu() for item in play.stage.window.menuBar().actions()]
        assert given_twice(menus[0].actions()) == set()  # type: ignore[attr-defined]
