"""Finished rows whose file has gone say so, and can be fetched again."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from qtapp.domain.download import Checksum, DownloadSpec, State
from qtapp.ui import presence
from qtapp.ui.models.absent import Absence
from qtapp.ui.models.order import Column
from qtapp.ui.models.row_list import ABSENT_ROLE
from qtapp.ui.presence import absence_of
from qtapp.ui.views.detail_pages import OverviewPage
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "LOOK_MS", 0)


def done(number: int, path: Path) -> Download:
    return download(number, path.name, State.DONE, path=path, finished_at=NOW)


def status(stage: Stage, row: int) -> str:
    model = stage.window.list_area.model
    return str(model.data(model.index(row, Column.STATUS)))


def is_dim(stage: Stage, row: int) -> bool:
    model = stage.window.list_area.model
    return bool(model.data(model.index(row, Column.NAME), ABSENT_ROLE))


def come_back(stage: Stage) -> None:
    """As when somebody returns from another window."""
    QCoreApplication.sendEvent(stage.window.list_area.table, QEvent(QEvent.Type.WindowActivate))


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "here.iso", tmp_path / "gone.iso", tmp_path / "disk" / "away.iso"]
    paths[0].touch()
    return paths


def test_rows_in_sight_say_that_their_file_has_gone(
    qtbot: QtBot, make_stage: MakeStage, files: list[Path]
) -> None:
    stage = make_stage([done(number, path) for number, path in enumerate(files, 1)])
    qtbot.waitUntil(lambda: is_dim(stage, 1))
    assert [status(stage, row) for row in range(3)][1:] == ["Moved or deleted", "Folder is not there"]
    assert status(stage, 0).startswith("Done")
    assert not is_dim(stage, 0)
    model = stage.window.list_area.model
    index = model.index(1, Column.NAME)
    assert "Moved or deleted" in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    assert "Download Again" in str(model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert "not attached" in str(model.data(model.index(2, 0), Qt.ItemDataRole.ToolTipRole))
    stage.window.grab()


def test_the_details_say_the_same_of_it_as_the_list(
    qtbot: QtBot, make_stage: MakeStage, files: list[Path]
) -> None:
    stage = make_stage([done(1, files[1])])
    stage.window.list_area.table.selectRow(0)
    stack = stage.window.details.pane.stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), OverviewPage))
    page = stack.currentWidget()
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.sheet.texts.get("Status") == status(stage, 0) == "Moved or deleted")
    files[1].touch()
    come_back(stage)
    qtbot.waitUntil(lambda: page.sheet.texts["Status"].startswith("Done"))


def test_who_comes_back_to_the_window_sees_it_as_it_is_by_then(
    qtbot: QtBot, make_stage: MakeStage, files: list[Path]
) -> None:
    stage = make_stage([done(number, path) for number, path in enumerate(files, 1)])
    qtbot.waitUntil(lambda: is_dim(stage, 1))
    files[0].unlink()
    files[1].touch()
    come_back(stage)
    qtbot.waitUntil(lambda: is_dim(stage, 0) and not is_dim(stage, 1))
    assert status(stage, 1).startswith("Done")


def test_what_took_the_place_of_one_that_had_gone_brings_it_back(
    qtbot: QtBot, make_stage: MakeStage, files: list[Path]
) -> None:
    old = done(1, files[1])
    stage = make_stage([old])
    qtbot.waitUntil(lambda: is_dim(stage, 0))
    files[1].touch()
    stage.manager.ended.emit(done(2, files[1]))
    qtbot.waitUntil(lambda: not is_dim(stage, 0))


def test_only_what_is_in_sight_is_looked_at_and_only_once(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of ten thousand rows a few dozen; and at rest none at all."""
    asked: list[Path] = []

    def look(path: Path) -> None:
        asked.append(path)

    monkeypatch.setattr(presence, "absence_of", look)
    stage = make_stage([done(number, tmp_path / f"{number:05}.iso") for number in range(10_000)])
    table, watch = stage.window.list_area.table, stage.window.list_area.presence

    def is_at_rest() -> bool:
        return not watch._timer.isActive() and not watch._errand.is_under_way

    # it becomes the active one a moment after it is shown, and then all is looked at anew
    qtbot.waitUntil(lambda: stage.window.isActiveWindow() and bool(asked) and is_at_rest())
    first = set(asked)
    asked.clear()
    table.verticalScrollBar().setValue(table.verticalScrollBar().pageStep() // 2)
    qtbot.waitUntil(lambda: bool(asked) and is_at_rest())
    assert len(first) < 100
    assert len(asked) == len(set(asked)) < 100
    assert first.isdisjoint(asked)


def test_a_share_that_has_died_holds_up_one_thread_and_not_the_window(
    qtbot: QtBot, make_stage: MakeStage, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was wanted meanwhile is looked at afterwards."""
    asked, answers = threading.Event(), threading.Event()

    def hang(path: Path) -> Absence | None:
        asked.set()
        answers.wait(10)
        return absence_of(path)

    monkeypatch.setattr(presence, "absence_of", hang)
    stage = make_stage([done(1, files[1])])
    watch = stage.window.list_area.presence
    try:
        qtbot.waitUntil(asked.is_set)
        for _ in range(5):
            come_back(stage)
            qtbot.waitUntil(lambda: not watch._timer.isActive())
        assert watch._errand._under_way == 1
        files[1].touch()
    finally:
        answers.set()
    qtbot.waitUntil(lambda: not watch._errand.is_under_way and not watch._timer.isActive())
    assert not is_dim(stage, 0)


def test_a_hidden_window_looks_at_nothing(make_stage: MakeStage, files: list[Path]) -> None:
    stage = make_stage([done(1, files[1])], shown=False)
    come_back(stage)
    assert not stage.window.list_area.presence._timer.isActive()


def test_what_may_not_be_looked_at_counts_as_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(_path: Path) -> None:
        raise PermissionError

    assert absence_of(tmp_path / "gone") is Absence.FILE
    assert absence_of(tmp_path / "gone" / "far") is Absence.FOLDER
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert absence_of(tmp_path / "link") is None
    monkeypatch.setattr(Path, "lstat", deny)
    assert absence_of(tmp_path / "gone") is None


def test_download_again_fetches_the_same_into_the_same_place(make_stage: MakeStage, tmp_path: Path) -> None:
    """Under an id of its own; what was asked for then is asked for again."""
    old = done(1, tmp_path / "a.iso")
    given = DownloadSpec(
        old.id, old.spec.url, tmp_path, 5.0, name="mine.iso", checksum=Checksum("sha-256", "ab" * 32)
    )
    stage = make_stage([download(1, "a.iso", State.DONE, path=old.path), download(2, state=State.PAUSED)])
    stage.manager.put(replace(old, spec=given))
    stage.window.list_area.table.select_ids([old.id, download(2).id])
    assert stage.window.actions_.download_again.isEnabled()
    stage.window.actions_.download_again.trigger()
    (spec,) = stage.manager.specs
    assert spec.id != old.id
    assert (spec.url, spec.folder, spec.name, spec.checksum) == (
        given.url,
        given.folder,
        given.name,
        given.checksum,
    )
    assert spec.added_at == NOW


def test_what_is_not_finished_is_not_fetched_a_second_time(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, state=State.RUNNING)])
    stage.window.list_area.table.select_ids([download(1).id])
    assert not stage.window.actions_.download_again.isEnabled()


def test_the_bar_about_a_file_that_has_gone_offers_to_fetch_it_again(
    qtbot: QtBot, make_stage: MakeStage, files: list[Path]
) -> None:
    row = done(1, files[1])
    stage = make_stage([row])
    stage.window.list_area.table.select_ids([row.id])
    with qtbot.waitSignal(stage.window.opener.missing):
        QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_Return)
    (bar,) = stage.bars
    assert "moved or deleted" in bar
    stage.window.list_area.banner.press("missing")
    assert [spec.url for spec in stage.manager.specs] == [row.spec.url]
