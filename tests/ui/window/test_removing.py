"""Rows that are taken off the list with their files, all that are finished, and the one way back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from qtapp.domain.download import State
from qtapp.ui.dialogs.deleting import DeletingDialog
from qtapp.ui.removal_words import not_deleted_text, removed_with_files_text
from qtapp.ui.undo import Done
from tests.ui.rows import download

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is the real trash"),
]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data = tmp_path / "home"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data


@pytest.fixture
def rows(tmp_path: Path) -> tuple[Download, ...]:
    """Two that are done, with their files, and one that is not."""
    for name in ("a.iso", "b.iso"):
        (tmp_path / name).write_text(name)
    return (
        download(1, "a.iso", State.DONE, path=tmp_path / "a.iso"),
        download(2, "b.iso", State.DONE, path=tmp_path / "b.iso"),
        download(3, "c.iso", State.PAUSED),
    )


def without_trash(home: Path) -> None:
    home.write_text("no folder can be here")


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(stage.window.list_area.table, key, modifiers)


def move_to_trash(stage: Stage, *downloads: Download) -> None:
    table = stage.window.list_area.table
    table.setFocus()
    table.select_ids([row.id for row in downloads])
    press(stage, Qt.Key.Key_Delete, SHIFT)


def test_shift_del_moves_the_files_to_the_trash_and_undo_puts_them_back(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage(rows)
    move_to_trash(stage, *rows)
    assert stage.manager.calls == [("remove", tuple(row.id for row in rows))]
    qtbot.waitUntil(lambda: stage.bars == ("3 downloads removed, 2 files are in the trash",))
    assert not (tmp_path / "a.iso").exists()
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert stage.rows == ["a.iso", "b.iso", "c.iso"]
    qtbot.waitUntil(lambda: all((tmp_path / name).is_file() for name in ("a.iso", "b.iso")))
    assert (tmp_path / "a.iso").read_text() == "a.iso"


def test_an_undo_before_the_files_are_in_the_trash_puts_them_back(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage(rows)
    move_to_trash(stage, rows[0])
    # the answer waits in the event loop, which has not turned
    press(stage, Qt.Key.Key_Z, CONTROL)
    removing = stage.window._removing
    with qtbot.waitSignal(removing._put_back.done):
        pass
    assert (tmp_path / "a.iso").read_text() == "a.iso"
    assert stage.bars == ()


def test_what_cannot_be_put_back_is_told(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage(rows)
    move_to_trash(stage, rows[0])
    qtbot.waitUntil(lambda: stage.bars == ("1 download removed, its file is in the trash",))
    (tmp_path / "a.iso").write_text("another one")
    press(stage, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: bool(stage.bars))
    assert "could not be put back where it was. It is in the trash." in stage.bars[0]
    assert (tmp_path / "a.iso").read_text() == "another one"


def test_after_its_time_the_files_stay_in_the_trash(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage(rows)
    move_to_trash(stage, rows[0])
    qtbot.waitUntil(lambda: not (tmp_path / "a.iso").exists() and "trash" in stage.bars[0])
    stage.window.list_area.banner._on_ended("undo")
    assert stage.manager.called("forget_removed") == [()]
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert stage.manager.called("undo_remove") == []
    assert not (tmp_path / "a.iso").exists()
    # and the next undo knows nothing of them
    table = stage.window.list_area.table
    table.select_ids([rows[2].id])
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert stage.bars == ("1 download removed",)


@pytest.mark.parametrize("answer", ["keep", "delete"])
def test_without_a_trash_it_is_asked_before_a_file_is_deleted_for_good(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path, home: Path, qtbot: QtBot, answer: str
) -> None:
    without_trash(home)
    stage = make_stage(rows)
    move_to_trash(stage, rows[0])
    qtbot.waitUntil(lambda: bool(stage.window.findChildren(DeletingDialog)))
    (dialog,) = stage.window.findChildren(DeletingDialog)
    assert (tmp_path / "a.iso").is_file()
    assert dialog.text() == "Delete this file for good?"
    assert dialog.defaultButton().text() == "Keep"
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert dialog.grab().save(str(tmp_path / "deleting.png"))
    if answer == "keep":
        dialog.defaultButton().click()
        assert (tmp_path / "a.iso").is_file()
        return
    with qtbot.waitSignal(stage.window._removing._delete.done):
        dialog._delete.click()
    assert not (tmp_path / "a.iso").exists()
    assert (tmp_path / "b.iso").is_file()


def test_a_file_that_is_gone_already_takes_nothing_with_it(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage(rows)
    (tmp_path / "a.iso").unlink()
    move_to_trash(stage, rows[0])
    with qtbot.waitSignal(stage.window._removing._trash.done):
        pass
    assert stage.bars == ("1 download removed",)
    assert stage.rows == ["b.iso", "c.iso"]


def test_clear_finished_takes_all_that_are_done_off_the_list_and_leaves_their_files(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path
) -> None:
    stage = make_stage((*rows, download(4, "d.iso", State.FAILED), download(5, "e.iso", State.RUNNING)))
    press(stage, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert stage.manager.calls == [("remove", (rows[0].id, rows[1].id))]
    assert stage.bars == ("2 downloads removed",)
    assert (tmp_path / "a.iso").is_file()
    assert not stage.window.actions_.clear_finished.isEnabled()
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert len(stage.rows) == 5
    assert stage.window.actions_.clear_finished.isEnabled()


def test_clear_finished_means_what_is_shown_where_the_list_is_narrowed(
    make_stage: MakeStage, rows: tuple[Download, ...]
) -> None:
    stage = make_stage(rows)
    stage.window.top_bar.search.setText("b.iso")
    stage.window.actions_.clear_finished.trigger()
    assert stage.manager.called("remove") == [(rows[1].id,)]
    stage.window.top_bar.search.setText("c.iso")
    stage.window.actions_.clear_finished.trigger()
    assert stage.manager.called("remove") == [(rows[1].id,)]
    assert stage.bars[-1] == "None of those shown is finished."


def test_one_undo_covers_all_that_was_removed_in_its_time(
    make_stage: MakeStage, rows: tuple[Download, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    stage = make_stage(rows)
    move_to_trash(stage, rows[0])
    qtbot.waitUntil(lambda: "trash" in stage.bars[0])
    stage.window.actions_.clear_finished.trigger()
    assert stage.bars == ("2 downloads removed, 1 file is in the trash",)
    assert stage.window.actions_.undo._done == [Done.REMOVAL]
    press(stage, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil((tmp_path / "a.iso").is_file)
    assert stage.rows == ["a.iso", "b.iso", "c.iso"]


@pytest.fixture
def crowd(make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch) -> tuple[Stage, list[tuple[str, ...]]]:
    """A window with a thousand rows, and what its manager was asked to remove: that takes its time."""
    stage = make_stage([download(number, f"{number}.iso", State.PAUSED) for number in range(1_000)])
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(stage.manager, "remove", asked.append)
    return stage, asked


def go(stage: Stage, ids: tuple[str, ...]) -> None:
    """A part of what was asked for."""
    stage.manager.removed.emit(ids)


def test_of_thousands_nothing_stays_chosen_and_the_next_row_is_once_they_are_gone(
    crowd: tuple[Stage, list[tuple[str, ...]]],
) -> None:
    stage, asked = crowd
    table = stage.window.list_area.table
    ids = tuple(download(number).id for number in range(100, 900))
    table.setFocus()
    table.select_ids(ids)
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert asked == [ids]
    assert table.selected_ids() == (), "no key is for what is about to go"
    assert stage.bars == ("800 downloads removed",)
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert asked == [ids]
    go(stage, ids[:500])
    assert table.selected_ids() == ()
    go(stage, ids[500:])
    assert table.selected_ids() == (download(900).id,)
    assert stage.bars == ("800 downloads removed",)


def test_what_is_chosen_meanwhile_stays_so_and_nothing_goes_twice(
    crowd: tuple[Stage, list[tuple[str, ...]]],
) -> None:
    stage, asked = crowd
    table = stage.window.list_area.table
    ids = tuple(download(number).id for number in range(100, 900))
    table.setFocus()
    table.select_ids(ids)
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    go(stage, ids[:500])
    press(stage, Qt.Key.Key_A, CONTROL)
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    others = tuple(download(number).id for number in (*range(100), *range(900, 1_000)))
    assert asked[1:] == [others], "those on their way are not asked for once more"
    assert stage.bars == ("1000 downloads removed",)
    go(stage, ids[500:])
    table.select_ids(others[:1])
    go(stage, others[1:])
    assert table.selected_ids() == others[:1]
    go(stage, others[:1])
    assert stage.rows == []


def test_the_way_back_stands_until_all_have_gone_and_its_time_begins_then(
    crowd: tuple[Stage, list[tuple[str, ...]]],
) -> None:
    stage, asked = crowd
    bars = stage.window.list_area.banner._bars
    stage.window.list_area.table.setFocus()
    press(stage, Qt.Key.Key_A, CONTROL)
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert not bars["undo"]._timer.isActive()
    go(stage, asked[0][:500])
    assert not bars["undo"]._timer.isActive()
    go(stage, asked[0][500:])
    assert bars["undo"]._timer.isActive()


def test_an_undo_while_thousands_go_takes_the_bar_away_for_good(
    crowd: tuple[Stage, list[tuple[str, ...]]],
) -> None:
    stage, _asked = crowd
    table = stage.window.list_area.table
    ids = tuple(download(number).id for number in range(100, 900))
    table.setFocus()
    table.select_ids(ids)
    press(stage, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    go(stage, ids[:500])
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert stage.manager.calls[-1] == ("undo_remove", ())
    go(stage, ids[500:])
    assert stage.bars == ()
    assert table.selected_ids() == (), "what comes back will be"
    assert not stage.window.actions_.undo.action.isEnabled()
    stage.manager.added.emit(tuple(download(number, state=State.PAUSED) for number in range(100, 900)))
    assert table.selected_ids() == ids


def test_the_words(tmp_path: Path, british: None) -> None:
    assert removed_with_files_text(3, 0) == "3 downloads removed"
    assert removed_with_files_text(4, 2) == "4 downloads removed, 2 files are in the trash"
    assert not_deleted_text([tmp_path / "a", tmp_path / "b"]).startswith("2 files could not be deleted.")
