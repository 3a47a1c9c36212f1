"""F2: the dialog, what it says of a name, the file on disk, and the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qtapp.domain.download import State
from qtapp.ui.dialogs.rename import RenameDialog
from tests.ui.rows import download

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def done(tmp_path: Path) -> Download:
    path = tmp_path / "archive.tar.gz"
    path.write_text("mine")
    row = download(1, path.name, State.DONE, path=path)
    return replace(row, spec=replace(row.spec, folder=tmp_path))


def ask(stage: Stage, row: Download) -> RenameDialog:
    table = stage.window.list_area.table
    table.setFocus()
    table.select_ids([row.id])
    QTest.keyClick(table, Qt.Key.Key_F2)
    (dialog,) = [it for it in stage.window.findChildren(RenameDialog) if it.isVisible()]
    stage.window.list_area.table.clearFocus()  # offscreen, no dialog becomes the active window
    return dialog


def is_asked(stage: Stage) -> bool:
    # one that was closed is deleted soon
    return any(it.isVisible() for it in stage.window.findChildren(RenameDialog))


def press_return(dialog: RenameDialog) -> None:
    # offscreen no dialog becomes the active window, and the list would take the key of a real press
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog._field, event)


def test_the_ending_is_not_selected_and_the_file_is_renamed(
    make_stage: MakeStage, done: Download, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage([done])
    dialog = ask(stage, done)
    assert dialog._field.selectedText() == "archive"
    assert not dialog._rename.isEnabled(), "it is called so"
    QTest.keyClicks(dialog._field, "photos")
    assert dialog._field.text() == "photos.tar.gz"
    press_return(dialog)
    qtbot.waitUntil(lambda: stage.bars == ("archive.tar.gz renamed to photos.tar.gz",))
    assert not is_asked(stage)
    assert (tmp_path / "photos.tar.gz").read_text() == "mine"
    row = stage.manager.find(done.id)
    assert row is not None
    assert (row.name, row.path) == ("photos.tar.gz", tmp_path / "photos.tar.gz")
    stage.window.actions_.undo.action.trigger()
    qtbot.waitUntil((tmp_path / "archive.tar.gz").is_file)
    qtbot.waitUntil(lambda: stage.rows == ["archive.tar.gz"])
    assert not (tmp_path / "photos.tar.gz").exists()


def test_a_name_that_is_taken_is_said_and_another_can_be_tried(
    make_stage: MakeStage, done: Download, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "taken.tar.gz").write_text("other")
    stage = make_stage([done])
    dialog = ask(stage, done)
    QTest.keyClicks(dialog._field, "taken")
    press_return(dialog)
    qtbot.waitUntil(lambda: "already" in dialog._complaint.text())
    assert "taken.tar.gz" in dialog._complaint.text()
    assert dialog.isVisible()
    assert (tmp_path / "archive.tar.gz").read_text() == "mine"
    assert (tmp_path / "taken.tar.gz").read_text() == "other"
    dialog._field.setText("free.tar.gz")
    assert dialog._complaint.text() == ""
    press_return(dialog)
    qtbot.waitUntil((tmp_path / "free.tar.gz").is_file)
    qtbot.waitUntil(lambda: stage.rows == ["free.tar.gz"])


def test_what_no_file_can_be_called_is_made_safe_and_said_before(
    make_stage: MakeStage, tmp_path: Path, qtbot: QtBot
) -> None:
    row = download(1, "a.iso", State.PAUSED)
    row = replace(row, spec=replace(row.spec, folder=tmp_path))
    stage = make_stage([row])
    dialog = ask(stage, row)
    dialog._field.setText("  ")
    assert not dialog._rename.isEnabled()
    dialog._field.setText("../<b>b</b>?.iso")
    said = dialog._complaint.text()
    assert said.startswith("It will be called ")
    dialog._rename.click()
    qtbot.waitUntil(lambda: bool(stage.manager.calls))
    ((call, ids),) = stage.manager.calls
    assert ids == (row.id,)
    name = call.removeprefix("rename ")
    assert "/" not in name
    assert "<" not in name
    assert name in said


def test_a_missing_file_is_said_in_a_bar(
    make_stage: MakeStage, done: Download, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage([done])
    dialog = ask(stage, done)
    (tmp_path / "archive.tar.gz").unlink()
    dialog._field.setText("b.tar.gz")
    dialog._rename.click()
    qtbot.waitUntil(lambda: stage.bars == ("archive.tar.gz has been moved or deleted.",))
    assert not is_asked(stage)
    assert stage.manager.calls == []


def test_a_file_that_was_about_to_get_its_name_gets_the_other_one(
    make_stage: MakeStage, done: Download, tmp_path: Path, qtbot: QtBot
) -> None:
    running = replace(done, state=State.RUNNING, path=None)
    stage = make_stage([running])
    dialog = ask(stage, running)
    dialog._field.setText("b.tar.gz")
    dialog._rename.click()
    qtbot.waitUntil(lambda: stage.rows == ["b.tar.gz"])
    stage.manager.end(done)  # it had been given its name before
    qtbot.waitUntil((tmp_path / "b.tar.gz").is_file)
    qtbot.waitUntil(lambda: stage.rows == ["b.tar.gz"])
    assert not (tmp_path / "archive.tar.gz").exists()


def test_a_file_that_came_while_it_was_asked_is_renamed_itself(
    make_stage: MakeStage, done: Download, tmp_path: Path, qtbot: QtBot
) -> None:
    running = replace(done, state=State.RUNNING, path=None)
    stage = make_stage([running])
    dialog = ask(stage, running)
    dialog._field.setText("b.tar.gz")
    dialog._rename.click()
    stage.manager.end(done)  # before the answer, which waits in the event loop
    qtbot.waitUntil((tmp_path / "b.tar.gz").is_file)
    qtbot.waitUntil(lambda: stage.manager.called("file_moved") == [(done.id,)])


def test_the_dialog_goes_with_its_row_and_is_there_once(make_stage: MakeStage, done: Download) -> None:
    stage = make_stage([done])
    dialog = ask(stage, done)
    assert ask(stage, done) is dialog
    stage.manager.remove([done.id])
    assert not is_asked(stage)


def test_the_undo_ends_with_the_row(
    make_stage: MakeStage, done: Download, tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage([done])
    dialog = ask(stage, done)
    dialog._field.setText("b.tar.gz")
    dialog._rename.click()
    qtbot.waitUntil(lambda: bool(stage.bars))
    assert stage.window.actions_.undo.action.text() == "&Undo Rename"
    stage.manager.remove([done.id])
    assert stage.bars == ()
    assert not stage.window.actions_.undo.action.isEnabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_looked_at(make_stage: MakeStage, tmp_path: Path, scheme: str) -> None:
    row = download(1, "a name that is rather long and goes on and on, part 7 of 12.webm", State.PAUSED)
    stage = make_stage([row], scheme=scheme)
    dialog = ask(stage, row)
    dialog.complain("There is a file called “a name.webm” in its folder already.")
    assert dialog.grab().save(str(tmp_path / f"rename-{scheme}.png"))
