"""Find Duplicates in the window: what is found, which file stays, and what becomes of the others."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qtapp.domain.download import State
from qtapp.domain.units import SizeUnits
from qtapp.services.duplicates import THREAD_NAME, Cleared, Copy, Read
from qtapp.ui.dialogs.duplicates import DuplicatesDialog
from qtapp.ui.duplicate_words import cleared_text, found_text, looking_text, reading_text
from qtapp.ui.main_window import MainWindow
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _every_thread_ends() -> Iterator[None]:
    yield
    for thread in threading.enumerate():
        if thread.name == THREAD_NAME:
            thread.join(5)
            assert not thread.is_alive()


def put(number: int, path: Path, content: bytes, age_s: float = 0.0) -> Download:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (NOW - age_s, NOW - age_s))
    return download(number, path.name, State.DONE, path=path)


@pytest.fixture
def rows(tmp_path: Path) -> list[Download]:
    """Two sets: three of one content, two of another; and one that is like none."""
    big, small = b"x" * 100_000, b"y" * 1_000
    return [
        put(1, tmp_path / "photos" / "harbour.jpg", big, 10),
        put(2, tmp_path / "photos" / "harbour (1).jpg", big, 5),
        put(3, tmp_path / "old" / "a long name that somebody gave to the same picture.jpg", big, 90_000),
        put(4, tmp_path / "notes.txt", small, 20),
        put(5, tmp_path / "notes (1).txt", small, 10),
        put(6, tmp_path / "alone.txt", b"z" * 1_000),
        download(7, "running.iso", State.RUNNING),
    ]


class Trash:
    def __init__(self) -> None:
        self.taken: list[str] = []
        self.takes = True

    def __call__(self, path: Path) -> bool:
        if self.takes:
            path.unlink()
            self.taken.append(path.name)
        return self.takes


@pytest.fixture
def trash() -> Trash:
    return Trash()


def opened(qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash) -> DuplicatesDialog:
    stage = make_stage(rows)
    stage.window._finding.duplicates._trash = trash
    return searched(qtbot, stage)


def searched(qtbot: QtBot, stage: Stage) -> DuplicatesDialog:
    with qtbot.waitSignal(stage.window._finding.duplicates.ended):
        stage.window.actions_.find_duplicates.trigger()
    return dialog_of(stage)


def dialog_of(stage: Stage) -> DuplicatesDialog:
    (dialog,) = (item for item in stage.window.findChildren(DuplicatesDialog) if item.isVisible())
    return dialog


def cells(dialog: DuplicatesDialog, column: int) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_sizes_are_in_the_units_that_are_chosen_while_it_is_open(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash
) -> None:
    dialog = opened(qtbot, make_stage, rows, trash)
    before = (dialog._text.text(), cells(dialog, 4), dialog.table.chosen)
    window = dialog.window().parentWidget()
    assert isinstance(window, MainWindow)
    try:
        window.change_settings(replace(window.settings, size_units=SizeUnits.BINARY.value))
        assert dialog._text.text() == "3 files are copies of others: 196 KiB."
        assert any(cell.endswith("KiB") for cell in cells(dialog, 4))
    finally:
        window.change_settings(replace(window.settings, size_units=SizeUnits.DECIMAL.value))
    assert (dialog._text.text(), cells(dialog, 4), dialog.table.chosen) == before


def test_sets_are_shown_the_most_wasteful_first_and_the_oldest_stays(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash
) -> None:
    dialog = opened(qtbot, make_stage, rows, trash)
    assert dialog._text.text() == "3 files are copies of others: 201 kB."
    assert not dialog._bar.isVisible()
    assert cells(dialog, 0) == ["1", "1", "1", "2", "2"]
    assert [name.strip("\u2066\u2069\u200e") for name in cells(dialog, 1)] == [
        "a long name that somebody gave to the same picture.jpg",
        "harbour.jpg",
        "harbour (1).jpg",
        "notes.txt",
        "notes (1).txt",
    ]
    assert cells(dialog, 2) == ["Stays", "To the trash", "To the trash", "Stays", "To the trash"]
    assert dialog._move.text() == "&Move 3 to Trash"
    assert dialog.table.hasFocus()
    assert trash.taken == []


def test_what_is_not_to_stay_goes_to_the_trash_and_its_row_says_so(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash
) -> None:
    dialog = opened(qtbot, make_stage, rows, trash)
    dialog.table.choose(rows[1].id)
    click(dialog._only)
    assert cells(dialog, 2)[:3] == ["To the trash", "To the trash", "Stays"]
    with qtbot.waitSignal(dialog.changed):
        click(dialog._move)
    assert sorted(trash.taken) == [
        "a long name that somebody gave to the same picture.jpg",
        "harbour.jpg",
        "notes (1).txt",
    ]
    assert dialog._text.text() == "3 files are in the trash: 201 kB."
    assert cells(dialog, 1) == []
    assert not dialog._move.isEnabled()
    window = dialog.window().parentWidget()
    assert isinstance(window, MainWindow)
    model = window.list_area.model
    qtbot.waitUntil(lambda: model.has_absent)


def test_one_of_each_content_stays_whatever_is_chosen(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash
) -> None:
    dialog = opened(qtbot, make_stage, rows, trash)
    dialog.table.choose(rows[3].id)
    assert not dialog._keep.isEnabled()
    assert not dialog._only.isEnabled()
    dialog.table.choose(rows[4].id)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert cells(dialog, 2)[3:] == ["Stays", "Stays"]
    assert dialog._keep.text() == "Do Not &Keep This"
    assert dialog._move.text() == "&Move 2 to Trash"
    dialog.table.choose(rows[3].id)
    click(dialog._keep)
    assert cells(dialog, 2)[3:] == ["To the trash", "Stays"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert cells(dialog, 2)[3:] == ["Stays", "Stays"]


def test_what_finds_no_trash_or_has_changed_is_left_and_said(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash
) -> None:
    trash.takes = False
    dialog = opened(qtbot, make_stage, rows, trash)
    rows[4].path.write_bytes(b"mine by now")  # type: ignore[union-attr]
    with qtbot.waitSignal(dialog.changed):
        click(dialog._move)
    assert "has changed" in dialog._text.text()
    assert "2 were left where they are: there is no trash" in dialog._text.text()
    assert cells(dialog, 2) == ["Stays", "Stays", "Stays"]
    assert all(row.path.exists() for row in rows[:6] if row.path is not None)


def test_the_file_can_be_seen_where_it_lies(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash, tmp_path: Path
) -> None:
    stage = make_stage(rows)
    dialog = searched(qtbot, stage)
    dialog.table.choose(rows[0].id)
    click(dialog._show)
    qtbot.waitUntil(lambda: stage.opened == [str(tmp_path / "photos")])


def test_where_nothing_is_alike_that_is_said(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash
) -> None:
    dialog = opened(qtbot, make_stage, rows[5:], trash)
    assert dialog._text.text() == "No two finished files on the list have the same content."
    for button in (dialog._keep, dialog._only, dialog._show, dialog._move):
        assert not button.isEnabled()


def test_closing_the_dialog_ends_the_search(
    make_stage: MakeStage, rows: list[Download], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = make_stage(rows)
    stage.window.actions_.find_duplicates.trigger()
    dialog = dialog_of(stage)
    assert dialog._bar.isVisible()
    stage.window.actions_.find_duplicates.trigger()
    assert dialog_of(stage) is dialog, "asked for again it comes to the front"
    duplicates = stage.window._finding.duplicates
    assert duplicates.is_under_way
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not duplicates.is_under_way


def test_how_far_it_is_is_told(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], trash: Trash
) -> None:
    dialog = opened(qtbot, make_stage, rows, trash)
    dialog._duplicates.progressed.emit(Read(50_000_000, 200_000_000))
    assert dialog._text.text() == "Reading: 50.0 MB of 200 MB"
    assert dialog._bar.value() == dialog._bar.maximum() // 4


def test_one_and_several_have_words(british: None, tmp_path: Path) -> None:
    copy = Copy("1", tmp_path, 1000, 0, (1, 1))
    assert looking_text(1) == "Looking at 1 finished file…"
    assert looking_text(2) == "Looking at 2 finished files…"
    assert reading_text(Read(0, 0)).startswith("Reading")
    assert found_text(1, 1000, 1).endswith("1 could not be read, or changed meanwhile.")
    assert found_text(0, 0, 2).endswith("2 could not be read, or changed meanwhile.")
    one = cleared_text(Cleared((copy,), (copy,), (copy,)))
    assert one.startswith("1 file is in the trash: 1.0 kB. 1 was left")
    assert cleared_text(Cleared((), (copy,) * 2, (copy,) * 3)).count("were left") == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dialog_can_be_looked_at(
    qtbot: QtBot, make_stage: MakeStage, rows: list[Download], tmp_path: Path, scheme: str
) -> None:
    stage = make_stage(rows, scheme=scheme)
    dialog = searched(qtbot, stage)
    assert dialog.grab().save(str(tmp_path / f"duplicates-{scheme}.png"))
    dialog.resize(dialog.minimumSizeHint().width(), 300)
    assert dialog.grab().save(str(tmp_path / f"duplicates-narrow-{scheme}.png"))
