"""The files that were finished last, in the tray's menu."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.domain.download import Download, State
from qtapp.ui.tray_finished import FinishedFiles
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def done(number: int, name: str = "") -> Download:
    name = name or f"{number}.iso"
    return download(number, name, State.DONE, path=Path("/home/ada") / name, finished_at=NOW + number)


@pytest.fixture
def files(qtbot: QtBot) -> Iterator[FinishedFiles]:
    owner = QObject()  # for as long as the test
    files = FinishedFiles(owner)
    yield files
    assert files.parent() is owner


def names(files: FinishedFiles) -> list[str]:
    return [entry.text() for entry in files.menu.actions() if entry.isVisible()]


def test_where_none_is_finished_there_is_no_menu(files: FinishedFiles, qtbot: QtBot) -> None:
    files.on_ended(download(1, "a.iso", State.FAILED))
    files.on_added((download(2, "b.iso", State.CANCELLED), download(3, "c.iso")))
    assert not files._soon.isActive()
    assert not files.menu.menuAction().isVisible()
    files.on_ended(done(4))
    qtbot.waitUntil(files.menu.menuAction().isVisible)
    assert names(files) == ["4.iso"]


def test_the_last_three_are_there_the_newest_first(files: FinishedFiles, qtbot: QtBot) -> None:
    for number in (1, 2, 3, 4, 3):
        files.on_ended(done(number))
    qtbot.waitUntil(lambda: names(files) == ["3.iso", "4.iso", "2.iso"])


def test_those_of_the_last_session_are_there_after_a_start(files: FinishedFiles, qtbot: QtBot) -> None:
    files.on_added(tuple(done(number) for number in (7, 2, 9)))
    files.on_added(tuple(done(number) for number in (8, 1)))
    qtbot.waitUntil(lambda: names(files) == ["9.iso", "8.iso", "7.iso"])


def test_a_crowd_that_ends_at_once_is_shown_once(files: FinishedFiles, qtbot: QtBot) -> None:
    changes: list[None] = []
    files.menu.actions()[0].changed.connect(lambda: changes.append(None))
    for number in range(1, 1_001):
        files.on_ended(done(number))
    qtbot.waitUntil(lambda: names(files) == ["1000.iso", "999.iso", "998.iso"])
    assert len(changes) <= 2  # its words, and that it is there


def test_a_file_that_is_renamed_is_there_by_its_name(files: FinishedFiles, qtbot: QtBot) -> None:
    files.on_ended(done(1))
    qtbot.waitUntil(lambda: names(files) == ["1.iso"])
    files.on_changed((replace(done(1, "better.iso"), spec=done(1).spec), done(2)))
    qtbot.waitUntil(lambda: names(files) == ["better.iso"])


def test_a_long_name_is_cut_in_the_middle_and_no_letter_of_it_is_a_key(
    files: FinishedFiles, qtbot: QtBot
) -> None:
    """X15: a name is shown as it is."""
    files.on_ended(done(1, f"beginning{'x' * 200}end.iso"))
    files.on_ended(done(2, "<b>R&D.iso"))
    qtbot.waitUntil(lambda: len(names(files)) == 2)
    short, long = names(files)
    assert short == "<b>R&&D.iso"
    assert long.startswith("beginning")
    assert long.endswith("end.iso")
    assert "…" in long
    assert len(long) < 80


def test_a_click_means_the_file_that_is_shown_whatever_has_ended_since(
    files: FinishedFiles, qtbot: QtBot
) -> None:
    chosen: list[Download] = []
    files.chosen.connect(chosen.append)
    files.on_ended(done(1))
    qtbot.waitUntil(lambda: names(files) == ["1.iso"])
    files.on_ended(done(2))
    files.menu.actions()[0].trigger()
    assert chosen == [done(1)]
