"""Links that are being looked over outlive the program."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from qtapp.domain.queues import Queue
from qtapp.storage import looked_over_store
from qtapp.ui.models.staging_model import StagingColumn
from qtapp.ui.staging import DROPPED
from qtapp.ui.staging_keeping import LEFT, StagingKeeping
from tests.ui.rows import download
from tests.ui.window.test_staging import THREE, cells, offered, ticks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from qtapp.domain.looked_over import LookedOver
    from qtapp.ui.dialogs.staging import StagingDialog
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
QUEUES = (Queue("main"), Queue("films", "Films"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "looked-over.jsonl"


@pytest.fixture
def begin(file: Path, qtbot: QtBot) -> Iterator[Callable[[Stage], StagingKeeping]]:
    """Keeps what a window looks over, once it has looked for what was left."""
    begun: list[StagingKeeping] = []
    executor = ThreadPoolExecutor(1)

    def start(stage: Stage) -> StagingKeeping:
        window = stage.window
        keeping = StagingKeeping(window.staging, window.list_area.banner, file, executor, window)
        begun.append(keeping)
        with qtbot.waitSignal(keeping._reading.done):
            keeping.begin()
        return keeping

    yield start
    for keeping in begun:
        keeping.finish()
    executor.shutdown()


def kept(file: Path) -> LookedOver:
    found = looked_over_store.load(file)
    assert found is not None
    return found


def left_behind(qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping]) -> Stage:
    """A window that was ended while links were looked over: one unticked, one with another name."""
    stage = make_stage(ask_before_adding=True, queues=QUEUES)
    keeping = begin(stage)
    dialog = offered(qtbot, stage, THREE)
    dialog._staging.tick([1], is_ticked=False)
    dialog._staging.rename(2, "by hand.pdf")
    dialog.fields.queue.setCurrentIndex(1)
    dialog.fields.template.setText("{number} {name}")
    dialog.fields.group.selectAll()
    QTest.keyClicks(dialog.fields.group, "Harbour")
    keeping.finish()
    assert keeping.wait(20)
    return stage


def brought_back(qtbot: QtBot, stage: Stage) -> StagingDialog:
    stage.window.list_area.banner.press(LEFT)
    dialog = stage.window.staging.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog._staging.is_coming, timeout=30_000)
    return dialog


def test_they_are_offered_again_as_they_stood(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping]
) -> None:
    left_behind(qtbot, make_stage, begin)
    stage = make_stage(ask_before_adding=True, queues=QUEUES)
    begin(stage)
    assert stage.bars == ("3 links were being looked over when Wherry quit.",)
    assert stage.manager.specs == []
    dialog = brought_back(qtbot, stage)
    assert ticks(dialog) == [True, False, True]
    assert cells(dialog, StagingColumn.NAME)[2].endswith("by hand.pdf")
    assert (dialog.destination().queue, dialog.destination().template) == ("films", "{number} {name}")
    assert dialog.fields.group.text() == "Harbour"
    assert LEFT not in stage.window.list_area.banner.subjects()


def test_a_kill_finds_them_in_the_file(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping], file: Path
) -> None:
    """P01: nothing is asked of the end."""
    stage = make_stage(ask_before_adding=True)
    begin(stage)
    dialog = offered(qtbot, stage, THREE)
    qtbot.waitUntil(file.exists, timeout=20_000)
    dialog._staging.tick([0], is_ticked=False)
    qtbot.waitUntil(lambda: not kept(file).links[0].is_ticked, timeout=20_000)
    assert [link.is_ticked for link in kept(file).links] == [False, True, True]


def test_what_was_added_or_given_up_is_not_offered_again(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping], file: Path
) -> None:
    for accepts in (True, False):
        stage = make_stage(ask_before_adding=True)
        keeping = begin(stage)
        dialog = offered(qtbot, stage, THREE)
        qtbot.waitUntil(file.exists, timeout=20_000)
        if accepts:
            with qtbot.waitSignal(stage.window.staging.handed_over, timeout=20_000):
                dialog.add.click()
            assert file.exists()  # until they are sure to be on the list
        else:
            dialog.reject()
        keeping.finish()
        assert keeping.wait(20)
        assert not file.exists()


def test_a_list_that_was_closed_is_not_there_after_a_kill_unless_it_was_brought_back(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping], file: Path
) -> None:
    """P01: nobody was looking it over any longer."""
    stage = make_stage(ask_before_adding=True)
    begin(stage)
    dialog = offered(qtbot, stage, THREE)
    qtbot.waitUntil(file.exists, timeout=20_000)
    dialog.reject()
    qtbot.waitUntil(lambda: not file.exists(), timeout=20_000)
    stage.window.list_area.banner.press(DROPPED)
    qtbot.waitUntil(file.exists, timeout=20_000)
    assert len(kept(file).links) == 3


def test_one_that_was_added_just_before_the_end_comes_back_without_a_tick(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping]
) -> None:
    left_behind(qtbot, make_stage, begin)
    there = download(1, "one.zip")
    there = replace(there, spec=replace(there.spec, url="https://a.example/one.zip"))
    stage = make_stage([there], ask_before_adding=True, queues=QUEUES)
    begin(stage)
    assert ticks(brought_back(qtbot, stage)) == [False, False, True]


def test_what_is_offered_meanwhile_comes_to_those_that_were_left(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping]
) -> None:
    left_behind(qtbot, make_stage, begin)
    stage = make_stage(ask_before_adding=True, queues=QUEUES)
    begin(stage)
    dialog = offered(qtbot, stage, "https://c.example/4.zip\nhttps://c.example/5.zip")
    qtbot.waitUntil(lambda: len(dialog._staging) == 5, timeout=20_000)
    assert stage.bars == ()
    assert ticks(dialog) == [True, True, True, False, True]


def test_to_close_the_bar_is_to_want_none_of_them(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping], file: Path
) -> None:
    left_behind(qtbot, make_stage, begin)
    stage = make_stage(ask_before_adding=True, queues=QUEUES)
    keeping = begin(stage)
    stage.window.list_area.banner.expired.emit(LEFT)
    assert keeping.wait(20)
    assert not file.exists()


def test_who_does_not_answer_is_asked_again(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping], file: Path
) -> None:
    left_behind(qtbot, make_stage, begin)
    for _ in range(2):
        stage = make_stage(ask_before_adding=True, queues=QUEUES)
        keeping = begin(stage)
        assert LEFT in stage.window.list_area.banner.subjects()
        keeping.finish()
        assert keeping.wait(20)
        assert file.exists()


def test_secrets_are_not_kept_and_that_is_said(
    qtbot: QtBot, make_stage: MakeStage, begin: Callable[[Stage], StagingKeeping], file: Path
) -> None:
    """X10."""
    stage = make_stage(ask_before_adding=True)
    keeping = begin(stage)
    offered(qtbot, stage, "curl https://a.example/one.zip -H 'Cookie: id=canary' -u me:canary")
    keeping.finish()
    assert keeping.wait(20)
    assert b"canary" not in file.read_bytes()
    again = make_stage(ask_before_adding=True)
    begin(again)
    (text,) = again.bars
    assert text.startswith("1 link was being looked over when Wherry quit. ")
    assert text.endswith("Passwords and secret headers were not kept.")
