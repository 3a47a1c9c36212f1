"""The list taken along by the window: out to a file, and in from one."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from qtapp.domain.download import Priority, State
from qtapp.domain.queues import Queue
from qtapp.services.arrivals import ListIs
from qtapp.ui.dialogs.copying import CopyingDialog
from qtapp.ui.dialogs.export_list import ExportListDialog, ListChoice
from qtapp.ui.models.staging_model import StagingColumn
from tests.ui.rows import download
from tests.ui.window.test_staging import THREE, cells, offered, press, ticks

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.ui.dialogs.staging import StagingDialog
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ALT = Qt.KeyboardModifier.AltModifier
QUEUES = (Queue("main"), Queue("q1", "Night"))
EVERYTHING = ListChoice(is_selected=False, has_finished=True, as_text=False)
ROWS = (
    download(1, "one.zip", State.PAUSED, priority=Priority.HIGH),
    download(2, "two.mp4", State.DONE),
    download(3, "three.pdf", State.RUNNING),
)


def exported(qtbot: QtBot, stage: Stage, file: Path, choice: ListChoice = EVERYTHING) -> str:
    exchange = stage.window.list_exchange
    with qtbot.waitSignal(exchange.copies.ended, timeout=60_000):
        exchange.export_to(file, choice)
    return file.read_text()


def imported(qtbot: QtBot, stage: Stage, file: Path) -> None:
    exchange = stage.window.list_exchange
    with qtbot.waitSignal(exchange.copies.ended, timeout=60_000):
        exchange.import_from(str(file))


def looked_over(qtbot: QtBot, stage: Stage) -> StagingDialog:
    dialog = stage.window.staging.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog._staging.is_coming, timeout=60_000)
    return dialog


def names(text: str) -> list[str]:
    return [entry["url"].rpartition("/")[2] for entry in json.loads(text)[1:]]


def test_the_whole_list_or_what_is_selected_is_written(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage(ROWS)
    file = tmp_path / "list.json"
    assert names(exported(qtbot, stage, file)) == ["one.zip", "two.mp4", "three.pdf"]
    assert stage.bars == ("3 downloads were written to list.json.",)
    assert names(exported(qtbot, stage, file, replace(EVERYTHING, has_finished=False))) == [
        "one.zip",
        "three.pdf",
    ]
    stage.window.list_area.table.select_ids([ROWS[2].id])
    assert names(exported(qtbot, stage, file, replace(EVERYTHING, is_selected=True))) == ["three.pdf"]
    assert stage.bars == ("1 download was written to list.json.",)
    text = exported(qtbot, stage, tmp_path / "list.txt", replace(EVERYTHING, as_text=True))
    assert text.splitlines()[0] == ROWS[0].spec.url


def test_what_is_to_be_written_is_chosen_by_keys(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage(ROWS)
    stage.window.list_area.table.select_ids([ROWS[0].id, ROWS[1].id])
    stage.window.actions_.export_list.trigger()
    dialog = stage.window.findChild(ExportListDialog)
    assert dialog is not None
    assert dialog.rows.currentText() == "What is selected: 2 downloads"
    assert any("Passwords" in label.text() for label in dialog.findChildren(QLabel))
    chosen: list[ListChoice] = []
    dialog.confirmed.disconnect()
    dialog.confirmed.connect(chosen.append)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.rows, Qt.Key.Key_F, ALT)
    qtbot.waitUntil(lambda: not dialog.with_finished.isChecked())
    QTest.keyClick(dialog.rows, Qt.Key.Key_W, ALT)
    assert dialog.form.hasFocus()
    QTest.keyClick(dialog.form, Qt.Key.Key_Down)
    QTest.keyClick(dialog.form, Qt.Key.Key_Return)
    assert chosen == [ListChoice(is_selected=True, has_finished=False, as_text=True)]


def test_the_file_is_asked_for_after_the_choice(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage(ROWS)
    stage.window.actions_.export_list.trigger()
    dialog = stage.window.findChild(ExportListDialog)
    assert dialog is not None
    assert dialog.rows.count() == 1
    (button,) = (one for one in dialog.findChildren(QPushButton) if "Export" in one.text())
    button.click()
    files = stage.window.findChild(QFileDialog)
    assert files is not None
    assert (files.windowTitle(), files.defaultSuffix()) == ("Export List", "json")
    file = tmp_path / "mine.json"
    with qtbot.waitSignal(stage.window.list_exchange.copies.ended, timeout=60_000):
        files.fileSelected.emit(str(file))
    files.reject()
    assert len(json.loads(file.read_text())) == 4


def test_a_list_that_is_still_coming_is_exported_once_it_is_there(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage(ROWS[:1])
    arrivals = stage.manager._arrivals
    arrivals.list_is = ListIs.COMING
    stage.window.actions_.export_list.trigger()
    stage.window.actions_.export_list.trigger()
    assert stage.window.findChild(ExportListDialog) is None
    stage.manager.put(*ROWS[1:])
    arrivals.list_is = ListIs.WHOLE
    arrivals.list_told.emit(None)
    (dialog,) = stage.window.findChildren(ExportListDialog)
    assert dialog.rows.currentText() == "All of the list: 3 downloads"
    dialog.close()
    stage.window.actions_.export_list.trigger()
    qtbot.waitUntil(lambda: len(stage.window.findChildren(ExportListDialog)) == 1)


def test_nothing_is_to_be_exported_of_an_empty_list(make_stage: MakeStage) -> None:
    stage = make_stage()
    assert not stage.window.actions_.export_list.isEnabled()
    assert stage.window.actions_.import_list.isEnabled()


def test_a_list_is_looked_over_and_each_goes_where_it_was_to(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    file = tmp_path / "list.json"
    below = tmp_path / "films"
    first = replace(ROWS[0], spec=replace(ROWS[0].spec, queue="q1", folder=below))
    other = replace(ROWS[1], spec=replace(ROWS[1].spec, folder=tmp_path))
    exported(qtbot, make_stage((first, other), queues=QUEUES), file)
    stage = make_stage(queues=(Queue("main"), Queue("other", "Day"), Queue("q9", "night")))
    imported(qtbot, stage, file)
    dialog = looked_over(qtbot, stage)
    assert cells(dialog, StagingColumn.NAME) == ["one.zip", "two.mp4"]
    assert ticks(dialog) == [True, False]
    assert stage.manager.specs == []
    assert (dialog.fields.folder.text(), dialog.fields.queue.currentText()) == ("Each as its file says",) * 2
    assert stage.bars == ()
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stage.manager.specs) == 1)
    (spec,) = stage.manager.specs
    assert (spec.url, spec.queue, spec.folder) == (first.spec.url, "q9", below)
    assert spec.at_first is not None
    assert (spec.at_first.is_paused, spec.at_first.priority) == (True, Priority.HIGH)
    assert below.is_dir()


def test_one_queue_and_folder_for_all_can_be_chosen_instead(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage(queues=QUEUES)
    file = tmp_path / "list.json"
    file.write_text('[{"url": "https://a.example/1", "queue": "Night"}, {"url": "https://a.example/2"}]')
    imported(qtbot, stage, file)
    dialog = looked_over(qtbot, stage)
    dialog.fields.queue.setCurrentIndex(1)
    (tmp_path / "there").mkdir()
    stage.picked.append(str(tmp_path / "there"))
    with qtbot.waitSignal(dialog.fields.choice.chosen):
        dialog.fields.choose.click()
    assert dialog.fields.folder.text() != "Each as its file says"
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stage.manager.specs) == 2)
    assert {(spec.queue, spec.folder) for spec in stage.manager.specs} == {("main", tmp_path / "there")}


def test_a_list_that_comes_while_links_are_looked_over_joins_them(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage(ask_before_adding=True, queues=QUEUES)
    dialog = offered(qtbot, stage, THREE)
    file = tmp_path / "list.json"
    file.write_text('[{"url": "https://a.example/4", "queue": "Night"}]')
    imported(qtbot, stage, file)
    assert looked_over(qtbot, stage) is dialog
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stage.manager.specs) == 4)
    assert [spec.queue for spec in stage.manager.specs] == ["main", "main", "main", "q1"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe\xff", "list.json could not be read. Nothing was added."),
        (b"\xff\xff\xff", "list.json is no text in UTF-8, and so no list. Nothing was added."),
        (
            b'[{"format": "wherry-list", "version": 7}]',
            "list.json was written by a newer Wherry. Nothing was added.",
        ),
        (
            b'{"format": "wherry-settings"}',
            "list.json was written by Wherry, but is no list of downloads. Nothing was added.",
        ),
        (b"", "There is no link in list.json that could be downloaded."),
        (
            b"magnet:?xt=1",
            (
                "There is no link in list.json that could be downloaded. "
                "Entries without a link that can be downloaded: 1, first in line 1."
            ),
        ),
    ],
)
def test_a_bad_file_gets_one_sentence_and_adds_nothing(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path, content: bytes, told: str
) -> None:
    stage = make_stage()
    file = tmp_path / "list.json"
    file.write_bytes(content)
    imported(qtbot, stage, file)
    if content[:2] != b"\xff\xfe":
        assert stage.bars == (told,)
    assert len(stage.bars) == 1
    assert stage.window.staging.dialog is None
    assert stage.manager.specs == []


def test_how_many_were_left_out_and_why_is_said(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    file = tmp_path / "list.txt"
    file.write_text(
        "https://a.example/1\nnonsense\n"
        "https://a.example/2\n  checksum=md5=1\n"
        "https://a.example/3\n  dir=/etc\n"
    )
    imported(qtbot, stage, file)
    (told,) = stage.bars
    assert told == (
        "2 entries of list.txt were left out. "
        "Entries without a link that can be downloaded: 1, first in line 2. "
        "Entries with an invalid checksum, limit, name, folder or header: 1, first in line 3. "
        "1 download goes to the download folder, as its own cannot be used here."
    )
    assert cells(looked_over(qtbot, stage), StagingColumn.NAME) == ["1", "3"]


def test_a_long_list_is_read_and_written_while_the_window_lives(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    """The event loop goes on, and a dialog with a button that stops it comes where it takes a while."""
    stage = make_stage()
    file = tmp_path / "list.txt"
    file.write_text(
        "".join(f"https://a.example/{number}.zip\n  out={number}.zip\n" for number in range(20_000))
    )
    late: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        late.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    imported(qtbot, stage, file)
    dialog = looked_over(qtbot, stage)
    timer.stop()
    assert dialog.model.rowCount() == 20_000
    assert len(late) > 50
    assert sorted(late)[int(len(late) * 0.99)] < 0.2  # of a machine that others use as well


def test_a_stop_leaves_nothing(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    file = tmp_path / "list.txt"
    file.write_text("https://a.example/1\n" * 200_000)
    exchange = stage.window.list_exchange
    exchange._show_soon.setInterval(0)
    exchange.import_from(str(file))
    qtbot.waitUntil(lambda: stage.window.findChild(CopyingDialog) is not None)
    dialog = stage.window.findChild(CopyingDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Import List"
    with qtbot.waitSignal(exchange.copies.ended, timeout=60_000):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stage.bars == ("The import was cancelled. Nothing was added.",)
    assert stage.window.staging.dialog is None
    qtbot.waitUntil(lambda: stage.window.findChild(CopyingDialog) is None)
