"""The journal of a whole file is there until the history knows of the file, and not a moment longer."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import State
from qtapp.services.clearing import ENDED_LAST_S, ended_last
from tests.services.rows import a_row
from tests.storage.histories import QUICK, locked, sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from pathlib import Path

    from tests.services.conftest import StartEngine
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
BODY = Content(1, 3 * MIB)
FILE = Resource(content=BODY, etag='"v1"')
# nothing is written to the history unless a test says so
NOT_BY_ITSELF = replace(QUICK, batch_ms=3_600_000)


def a_done_one(engine: Engine, server: HostileServer, path: str = "/a.bin") -> str:
    """It was paused once, and has a journal for that."""
    server.script(path, [Reply(stall_after=2 * MIB)], then=FILE)
    download_id = engine.stalled(server, path)
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id)
    engine.manager.resume([download_id])
    engine.until_state(State.DONE, download_id)
    return download_id


def journals(engine: Engine) -> list[Path]:
    return list(engine.folder.glob(".*.journal"))


def state_on_disk(engine: Engine, download_id: str) -> str:
    ((state,),) = sql(engine.history_file, f"select state from downloads where id='{download_id}'")
    return str(state)


def test_the_journal_stays_until_the_history_knows(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """P01: a crash in between would make another file of it."""
    engine = start_engine(timing=NOT_BY_ITSELF)
    download_id = a_done_one(engine, hostile_server)
    (journal,) = journals(engine)
    seen: list[tuple[str, bool]] = []
    engine.history.finished.connect(
        lambda _rows: seen.append((state_on_disk(engine, download_id), journal.exists()))
    )
    engine.history.flush()
    engine.until(lambda: engine.files() == ["a.bin"], "the removal of the journal")
    assert seen[0][0] == "done"
    assert BODY.first_difference(engine.folder / "a.bin") is None


def test_the_journal_outlives_a_locked_history(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """P01"""
    engine = start_engine(timing=NOT_BY_ITSELF)
    download_id = a_done_one(engine, hostile_server)
    troubles: list[object] = []
    engine.history.troubled.connect(troubles.append)
    with locked(engine.history_file, "normal"):
        engine.history.flush()
        engine.until(lambda: troubles, "the trouble")
        assert len(journals(engine)) == 1
    engine.until(lambda: engine.files() == ["a.bin"], "the removal of the journal")
    assert state_on_disk(engine, download_id) == "done"


def test_nothing_is_left_by_a_quit_right_after_the_end(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """P03"""
    engine = start_engine(timing=NOT_BY_ITSELF)
    download_id = a_done_one(engine, hostile_server)
    assert engine.close()
    assert engine.files() == ["a.bin"]
    assert state_on_disk(engine, download_id) == "done"


def test_a_journal_that_a_crash_left_goes_at_the_next_start(
    start_engine: StartEngine, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """P01: after the row was written, before the journal was removed. That of an unfinished one stays."""
    engine = start_engine(timing=NOT_BY_ITSELF)
    download_id = a_done_one(engine, hostile_server)
    (journal,) = journals(engine)
    kept = shutil.copy2(journal, tmp_path / "kept")
    hostile_server.serve("/b.bin", FILE, Reply(stall_after=2 * MIB))
    paused = engine.stalled(hostile_server, "/b.bin")
    assert engine.close()
    unfinished = f".b.bin.{paused[:8]}.part"
    assert engine.files() == [unfinished, f"{unfinished}.journal", "a.bin"]
    shutil.copy2(kept, journal)
    again = start_engine(restored=True)
    again.until(lambda: journal.name not in again.files(), "the removal of the journal")
    assert again.files() == [unfinished, f"{unfinished}.journal", "a.bin"]
    assert (again.state(download_id), again.state(paused)) == (State.DONE, State.PAUSED)


def test_a_file_that_had_its_name_before_the_crash_is_not_fetched_again(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """P01: the history has not heard that it is done."""
    engine = start_engine(timing=NOT_BY_ITSELF)
    download_id = a_done_one(engine, hostile_server)
    engine.history.record(replace(engine.row(download_id), state=State.RUNNING, path=None, name="guess"))
    assert engine.close()
    requests = len(hostile_server.requests("/a.bin"))
    again = start_engine(restored=True)
    again.until(again.manager.downloads, "the list")
    again.manager.resume([download_id])
    again.until_state(State.DONE, download_id)
    again.until_quiet()
    assert again.files() == ["a.bin"]
    assert again.row(download_id).path == again.folder / "a.bin"
    assert len(hostile_server.requests("/a.bin")) == requests


@pytest.mark.parametrize(
    ("finished_at", "last"),
    [
        ([], []),
        ([None], [0]),
        ([1_000.0], [0]),
        ([1_000.0, 1_000.0 + ENDED_LAST_S, 999.0], [0, 1]),
        ([5_000.0, 1.0, 4_990.0], [0, 2]),
    ],
)
def test_what_ended_last_is_what_a_crash_can_have_met(
    finished_at: list[float | None], last: list[int]
) -> None:
    rows = [a_row(State.DONE, finished_at=moment) for moment in finished_at]
    others = [a_row(State.CANCELLED, finished_at=9_999.0), a_row(State.PAUSED)]
    assert ended_last([*rows, *others]) == [rows[n] for n in last]
