"""What closing the window means, with a tray and without; and coming back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qtapp.domain.download import State
from qtapp.ui.dialogs.closing import ClosingDialog
from qtapp.ui.notices import Notice
from qtapp.ui.window_layout import WindowLayout
from tests.ui.rows import download

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_with_a_tray_the_window_hides_and_nothing_ends(make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    stage.manager.say_totals(active=3)
    assert not stage.window.close()
    assert not stage.window.isVisible()
    assert stage.quits == []


def test_the_first_hiding_is_explained_and_only_that(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    with qtbot.waitSignal(stage.window.hid_first) as told:
        stage.window.close()
    assert told.args is not None
    assert "tray" in told.args[0].title
    assert stage.settings == []
    stage.window.on_explained(told.args[0])
    assert [settings.tray_explained for settings in stage.settings] == [True]
    stage.window.show_up()
    with qtbot.assertNotEmitted(stage.window.hid_first):
        stage.window.close()


def test_what_the_tray_could_not_explain_is_told_by_the_window_when_it_is_seen_again(
    make_stage: MakeStage,
) -> None:
    stage = make_stage(tray=True)
    stage.window.hid_first.connect(stage.window.explain_when_shown)
    stage.window.close()
    assert stage.settings == []
    stage.window.show_up()
    (bar,) = stage.bars
    assert bar.startswith("Wherry goes on in the tray. ")
    assert [settings.tray_explained for settings in stage.settings] == [True]
    stage.window.list_area.banner.take_away("tray")
    stage.window.close()
    stage.window.show_up()
    assert stage.bars == ()


def test_without_a_tray_and_with_nothing_running_closing_asks_for_the_end(make_stage: MakeStage) -> None:
    stage = make_stage()
    assert stage.window.close()
    assert stage.quits == ["window"]


def test_who_does_not_want_the_tray_gets_an_end(make_stage: MakeStage) -> None:
    stage = make_stage(tray=True, close_to_tray=False)
    stage.window.close()
    assert stage.quits == ["window"]


@pytest.fixture
def asked(make_stage: MakeStage) -> Stage:
    """A window without a tray that was closed while downloads ran."""
    stage = make_stage([download(1, state=State.RUNNING)])
    stage.manager.say_totals(active=1)
    assert not stage.window.close()
    return stage


def question(stage: Stage) -> ClosingDialog:
    (dialog,) = [dialog for dialog in stage.window.findChildren(ClosingDialog) if dialog.isVisible()]
    return dialog


def choose(stage: Stage, text: str) -> None:
    button = next(b for b in question(stage).buttons() if b.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_while_downloads_run_closing_asks_once(asked: Stage) -> None:
    assert asked.window.isVisible()
    assert asked.quits == []
    first = question(asked)
    asked.window.close()
    assert question(asked) is first


def test_while_downloads_only_wait_closing_asks_too(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, state=State.WAITING)])
    stage.manager.say_totals(active=0, waiting=2)
    assert not stage.window.close()
    assert stage.quits == []
    assert question(stage).text().startswith("2 downloads are waiting. ")


def test_keep_downloading_minimises(asked: Stage) -> None:
    choose(asked, "Keep Downloading")
    assert asked.window.isMinimized()
    assert asked.quits == []


def test_quit_asks_for_the_end(asked: Stage) -> None:
    choose(asked, "Quit")
    assert asked.quits == ["window"]


def test_cancel_leaves_things_as_they_were(asked: Stage) -> None:
    choose(asked, "Cancel")
    assert asked.quits == []
    assert asked.window.isVisible()
    assert not asked.window.isMinimized()
    asked.window.close()
    assert question(asked).isVisible()


def test_ctrl_q_asks_for_the_end_without_closing(make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    QTest.keyClick(stage.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert stage.quits == ["menu"]
    assert stage.window.isVisible()


@pytest.mark.parametrize("tray", [True, False])
def test_when_the_program_ends_nothing_is_asked(make_stage: MakeStage, tray: bool) -> None:
    stage = make_stage(tray=tray)
    stage.manager.say_totals(active=2)
    stage.window.finish()
    assert not stage.window.isVisible()
    assert stage.quits == []
    assert stage.window.findChildren(ClosingDialog) == []


def test_a_click_on_the_tray_hides_and_shows(make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    stage.window.toggle_shown()
    assert not stage.window.isVisible()
    stage.window.toggle_shown()
    assert stage.window.isVisible()


def test_a_minimised_window_comes_up_from_the_tray(make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    stage.window.showMinimized()
    stage.window.toggle_shown()
    assert stage.window.isVisible()
    assert not stage.window.isMinimized()


def test_without_a_tray_nothing_hides_the_window(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.window.toggle_shown()
    assert stage.window.isVisible()


def test_a_hidden_window_comes_back_when_the_tray_has_gone(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    stage.window.close()
    with qtbot.assertNotEmitted(stage.window.shown_changed):
        stage.window.check_tray()
    stage.tray[0] = False
    with qtbot.waitSignal(stage.window.shown_changed) as shown:
        stage.window.check_tray()
    assert shown.args == [True]
    assert stage.window.isVisible()


def test_a_window_that_ends_does_not_come_back(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    stage.window.finish()
    stage.tray[0] = False
    with qtbot.assertNotEmitted(stage.window.shown_changed):
        stage.window.check_tray()


def test_its_place_is_remembered_when_it_hides_and_when_it_ends(make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    stage.window.resize(700, 500)
    stage.window.close()
    stage.window.show_up()
    stage.window.finish()
    assert len(stage.layouts) == 2
    assert stage.layouts[0] != WindowLayout()


def test_its_place_is_remembered_while_it_is_open(qtbot: QtBot, make_stage: MakeStage) -> None:
    """P01: a window that was moved or made larger is found so after a kill, too."""
    stage = make_stage(tray=True)
    assert stage.layouts == []
    stage.window.resize(700, 500)
    qtbot.waitUntil(lambda: len(stage.layouts) == 1)
    assert make_stage(layout=stage.layouts[0]).window.size() == stage.window.size()
    stage.window.move(40, 30)
    qtbot.waitUntil(lambda: len(stage.layouts) == 2)
    assert stage.layouts[1].geometry != stage.layouts[0].geometry
    stage.window.showMaximized()
    qtbot.waitUntil(lambda: len(stage.layouts) == 3)
    assert make_stage(layout=stage.layouts[2]).window.isMaximized()


def test_a_hidden_window_rests(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, state=State.RUNNING)], tray=True)
    stage.window.close()
    assert not stage.window.list_area._countdown._timer.isActive()
    assert not stage.window.status_line._timer.isActive()
    assert not stage.window._settled.isActive()
    stage.window.show_up()
    assert stage.window.list_area._countdown._timer.isActive()
    assert stage.window.status_line._timer.isActive()


def test_a_click_on_a_notice_leads_to_its_rows_or_its_folder(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    failed = download(1, "failed", State.FAILED)
    (tmp_path / "done.pdf").write_bytes(b"x")
    done = download(2, "done.pdf", State.DONE, path=tmp_path / "done.pdf")
    stage = make_stage([failed, done], tray=True)
    stage.window.close()
    stage.window.on_notice_clicked(Notice((done,)))
    qtbot.waitUntil(lambda: stage.opened == [str(tmp_path)])
    assert not stage.window.isVisible()
    stage.window.on_notice_clicked(Notice((failed, done)))
    assert stage.window.isVisible()
    assert stage.window.list_area.table.selected_ids() == (failed.id, done.id)
