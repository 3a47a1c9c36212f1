"""The page of files in the details: of one download, of a group, and the way from a file to its row."""

from __future__ import annotations

from dataclasses import replace
from time import thread_time
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from qtapp.domain.download import Download, State
from qtapp.domain.groups import Group
from qtapp.transfer.part_names import part_path
from qtapp.ui.painting.row_delegate import PADDING
from tests.ui.rows import MB, NOW, download

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.ui.views.files_page import FilesPage
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
HARBOUR = Group("1" * 32, "Harbour at dawn", NOW)
KEY = f"group:{HARBOUR.id}"


def member(number: int, state: State = State.QUEUED, **values: object) -> Download:
    row = download(number, f"{number}.jpg", state)
    return replace(row, spec=replace(row.spec, group=HARBOUR), **values)  # type: ignore[arg-type]


def page_of(stage: Stage) -> FilesPage:
    pane = stage.window.details.pane
    pane.choose_page("files")
    return cast("FilesPage", pane.page_called("files"))


def cells(page: FilesPage) -> list[list[str]]:
    model = page.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_files_of_a_group_are_told_and_kept_in_step(make_stage: MakeStage, qtbot: QtBot) -> None:
    running = {"bytes_done": 3 * MB, "bytes_total": 12 * MB, "connections": 2}
    stage = make_stage(
        [download(1, "a"), member(2, State.RUNNING, **running), member(3), member(4, State.DONE)]
    )
    page = page_of(stage)
    # a warning fails the test; what the tester does on its own it says to Qt's own runner of tests alone
    tester = QAbstractItemModelTester(
        page.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    stage.window.list_area.table.select_ids([KEY])
    qtbot.waitUntil(lambda: page.table.isVisible() and len(cells(page)) == 3)
    assert stage.window.details.pane.title.text == "Harbour at dawn"
    assert cells(page)[:2] == [
        ["2.jpg", "12.0 MB", "25\u00a0%", "2 connections"],
        ["3.jpg", "–", "", "Queued"],
    ]
    stage.manager.put(member(2, State.PAUSED, **running | {"bytes_done": 6 * MB}))
    assert cells(page)[0] == ["2.jpg", "12.0 MB", "50\u00a0%", "Paused"]
    stage.manager.put(member(5))
    qtbot.waitUntil(lambda: len(cells(page)) == 4)
    index = page.table.model().index(0, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Done: 50\u00a0%"
    tester.deleteLater()


def test_sizes_have_room_for_all_of_their_figures(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage([member(1, State.DONE, bytes_total=88_800_000, bytes_done=88_800_000), member(2)])
    page = page_of(stage)
    stage.window.list_area.table.select_ids([KEY])
    qtbot.waitUntil(lambda: page.table.isVisible() and len(cells(page)) == 2)
    needed = page.table.fontMetrics().horizontalAdvance("88.8\u00a0MB")
    assert page.table.columnWidth(1) > needed + 2 * PADDING + 1


def test_in_a_wide_window_the_figures_of_a_file_stand_near_its_name(
    make_stage: MakeStage, qtbot: QtBot
) -> None:
    stage = make_stage([member(number) for number in range(3)])
    page = page_of(stage)
    stage.window.list_area.table.select_ids([KEY])
    stage.window.resize(2560, 800)
    qtbot.waitUntil(lambda: page.table.width() > 2000 and len(cells(page)) == 3)
    assert page.table.columnViewportPosition(3) < page.table.width() / 2
    assert sum(map(page.table.columnWidth, range(4))) == page.table.viewport().width()


def test_enter_and_a_double_click_lead_to_the_row(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage([member(number) for number in range(20)])
    table, page = stage.window.list_area.table, page_of(stage)
    table.select_ids([KEY])
    assert stage.window.list_area.model.rowCount() == 1
    qtbot.waitUntil(lambda: len(cells(page)) == 20)
    page.table.selectRow(7)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert table.selected_ids() == (member(7).id,)
    assert table.current_id() == member(7).id
    qtbot.waitUntil(page.sheet.isVisible)
    assert page.sheet.texts["File"].endswith("7.jpg")


def test_of_one_download_the_disk_is_asked(make_stage: MakeStage, qtbot: QtBot, tmp_path: Path) -> None:
    row = download(1, "a.iso", State.PAUSED)
    row = replace(row, spec=replace(row.spec, folder=tmp_path))
    part_path(tmp_path, "a.iso", row.id).write_bytes(b"x" * 2_000)
    stage = make_stage([row])
    page = page_of(stage)
    stage.window.list_area.table.select_ids([row.id])
    qtbot.waitUntil(lambda: page.sheet.texts.get("On the disk", "").startswith("a part file of 2.0 kB"))
    path = tmp_path / "a.iso"
    path.write_bytes(b"x" * 3_000)
    stage.manager.put(replace(row, state=State.DONE, path=path))
    qtbot.waitUntil(lambda: page.sheet.texts["On the disk"].startswith("3.0 kB"))
    assert page.sheet.texts["Part file"] == "–"


def test_ten_thousand_files_are_shown_by_those_that_are_seen(make_stage: MakeStage, qtbot: QtBot) -> None:
    asked: list[str] = []
    stage = make_stage([member(number) for number in range(10_000)])
    page = page_of(stage)
    find = page._model._find

    def counted(download_id: str) -> Download | None:
        asked.append(download_id)
        return find(download_id)

    page._model._find = counted
    stage.window.list_area.table.select_ids([KEY])
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 10_000)
    page.grab()
    QApplication.processEvents()
    assert 0 < len(set(asked)) < 100


def test_a_hundred_thousand_files_hold_nothing_up(make_stage: MakeStage) -> None:
    """L02: all of them are told of at each look, though few are seen."""
    stage = make_stage([member(1)])
    page = page_of(stage)
    rows = [member(number) for number in range(100_000)]
    took: list[float] = []

    def look(downloads: list[Download]) -> None:
        began = thread_time()
        page.show_downloads(downloads)
        QApplication.processEvents()
        took.append(thread_time() - began)

    look(rows)
    page.table.choose(rows[-1].id)
    look(rows)  # they have other values
    look(rows[1:])
    look(rows)
    assert page.table.chosen == rows[-1].id
    assert page.table.model().rowCount() == 100_000
    assert max(took) < 0.05, took
