"""The history for who looks through it: removals that can be undone, and copies in the background."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Download, State
from qtapp.domain.history_view import View
from qtapp.services.history_desk import HistoryDesk
from qtapp.storage.history import History
from tests.storage.histories import QUICK, a_download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = 2_000_000_000.0
END = 1_800_000_000.0


def ended(number: int, **fields: Any) -> Download:
    return a_download(number, State.DONE, **{"finished_at": END + number, "bytes_total": 1, **fields})


class Stage:
    def __init__(self, folder: Path, qtbot: QtBot, executor: ThreadPoolExecutor) -> None:
        self.qtbot = qtbot
        self.file = folder / "profile" / "history.db"
        self.history = History(self.file, timing=QUICK, clock=lambda: NOW)
        self.desk = HistoryDesk(self.history, self.file, executor, clock=lambda: NOW)
        with qtbot.waitSignal(self.history.opened):
            self.history.open()

    def admit(self, rows: list[Download]) -> None:
        with self.qtbot.waitSignal(self.history.recorded, timeout=20_000):
            self.history.admit(rows)

    def watch(self) -> None:
        whole = self.desk.pages.standing_changed
        with self.qtbot.waitSignal(whole, check_params_cb=lambda standing: standing.is_whole, timeout=20_000):
            self.desk.watch(is_watched=True)

    def total(self) -> int:
        with self.qtbot.waitSignal(self.desk.pages.counted, timeout=20_000) as counted:
            self.desk.pages.ask(View())
        return int(counted.args[0].total)

    def looked_again(self, do: Callable[[], object]) -> None:
        with self.qtbot.waitSignal(
            self.desk.pages.standing_changed,
            check_params_cb=lambda standing: standing.has_changed,
            timeout=20_000,
        ):
            do()

    def end_of(self, copy: Callable[[], None]) -> Any:
        with self.qtbot.waitSignal(self.desk.copies.ended, timeout=30_000) as end:
            copy()
        return end.args[0]


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    with ThreadPoolExecutor(1, "test-history") as executor:
        stage = Stage(tmp_path, qtbot, executor)
        yield stage
        stage.desk.copies.stop()
        assert stage.desk.close(10_000)
        assert stage.history.close(10_000)


def test_what_is_removed_is_away_at_once_and_back_by_an_undo(stage: Stage) -> None:
    stage.admit([ended(number) for number in range(4)])
    stage.watch()
    with stage.qtbot.waitSignal(stage.desk.removed) as removed:
        moment = stage.desk.remove((1, 2))
        assert stage.total() == 2
    assert removed.args[0].count == 2
    stage.desk.pages.look_again()
    assert stage.total() == 2
    stage.looked_again(lambda: stage.desk.undo(moment))
    assert stage.total() == 4


def test_two_removals_are_undone_one_by_one(stage: Stage) -> None:
    stage.admit([ended(number) for number in range(4)])
    stage.watch()
    first, second = stage.desk.remove((1,)), stage.desk.remove((2,))
    assert first < second
    stage.desk.pages.look_again()
    with stage.qtbot.waitSignal(stage.desk.undone):
        stage.desk.undo(first)
    assert stage.total() == 3


def test_clearing_takes_what_ended_before_and_tells_how_many(stage: Stage) -> None:
    stage.admit([ended(number) for number in range(6)])
    stage.watch()
    with stage.qtbot.waitSignal(stage.desk.removed) as removed:
        stage.desk.clear_before(END + 4)
        assert stage.total() == 2
    assert removed.args[0].count == 4


def test_a_removal_that_cannot_be_written_is_taken_back_and_told(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D05: nothing looks removed that would be back after the next start."""
    stage.admit([ended(number) for number in range(3)])
    stage.watch()
    monkeypatch.setattr(stage.history._worker._changing, "_ready", lambda: None)
    with stage.qtbot.waitSignal(stage.desk.refused) as refused:
        stage.desk.remove((1,))
    assert refused.args == ["history-read-only"]
    assert stage.total() == 3


def test_what_ends_while_it_is_watched_comes_in_by_itself(stage: Stage) -> None:
    stage.watch()
    stage.looked_again(lambda: stage.history.record(ended(1)))
    assert stage.total() == 1


@pytest.mark.parametrize("name", ["copy.json", "copy.csv"])
def test_an_export_is_imported_without_taking_anything_twice(stage: Stage, tmp_path: Path, name: str) -> None:
    rows = [ended(number) for number in range(1_203)]
    stage.admit([*rows, a_download(9_999, State.PAUSED)])
    target = tmp_path / name
    end = stage.end_of(lambda: stage.desk.copies.export_to(target))
    assert (end.kind, end.count) == ("", 1_203)
    assert target.stat().st_mode & 0o077 == 0
    assert list(tmp_path.glob(".*")) == []
    end = stage.end_of(lambda: stage.desk.copies.import_from(target, tmp_path))
    assert (end.kind, end.count, end.known, end.refused) == ("", 0, 1_203, 0)


def test_an_import_takes_in_what_is_new_and_counts_what_is_no_entry(stage: Stage, tmp_path: Path) -> None:
    entry = {"url": "https://a.org/x", "state": "done", "ended": "2026-01-01T00:00:00"}
    source = tmp_path / "others.json"
    source.write_text(
        "\n".join(json.dumps({**entry, "url": f"https://a.org/{n}"}) for n in range(7)) + "\n{}"
    )
    end = stage.end_of(lambda: stage.desk.copies.import_from(source, tmp_path))
    assert (end.kind, end.count, end.refused) == ("", 7, 1)
    stage.watch()
    assert stage.total() == 7


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"\xff\xfe\x00", "not-a-history"), (b"<html>", "not-a-history"), (None, "unreadable")],
)
def test_a_file_that_is_no_history_is_told_apart_from_one_that_cannot_be_read(
    stage: Stage, tmp_path: Path, content: bytes | None, kind: str
) -> None:
    source = tmp_path / "x.json"
    if content is not None:
        source.write_bytes(content)
    assert stage.end_of(lambda: stage.desk.copies.import_from(source, tmp_path)).kind == kind


def test_an_export_that_is_cancelled_leaves_what_stood_there(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.admit([ended(number) for number in range(3)])
    target = tmp_path / "copy.json"
    target.write_text("mine")
    held, may_go_on = threading.Event(), threading.Event()

    def told(*_given: object) -> None:
        held.set()
        may_go_on.wait(10)

    monkeypatch.setattr("qtapp.storage.copying.Telling.at", told)

    def cancel() -> None:
        stage.desk.copies.export_to(target)
        assert held.wait(10)
        stage.desk.copies.stop()
        may_go_on.set()

    assert stage.end_of(cancel).kind == "stopped"
    assert target.read_text() == "mine"
    assert [file.name for file in tmp_path.iterdir() if file.name != "profile"] == ["copy.json"]


def test_an_export_into_a_folder_that_is_not_there_says_so(stage: Stage, tmp_path: Path) -> None:
    stage.admit([ended(1)])
    end = stage.end_of(lambda: stage.desk.copies.export_to(tmp_path / "gone" / "copy.csv"))
    assert end.kind == "unwritable"


def test_an_import_that_is_cancelled_keeps_what_it_has_taken_in(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = {"url": "https://a.org/x", "state": "done", "ended": "2026-01-01T00:00:00"}
    source = tmp_path / "x.json"
    source.write_text("\n".join(json.dumps({**entry, "url": f"https://a.org/{n}"}) for n in range(3_000)))
    stage.history.changed.connect(lambda _changed: stage.desk.copies.stop())
    end = stage.end_of(lambda: stage.desk.copies.import_from(source, tmp_path))
    assert end.kind == "stopped"
    assert 0 < end.count < 3_000
