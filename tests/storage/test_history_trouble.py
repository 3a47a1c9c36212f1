"""The history in bad days: locked, read-only, newer, gone. The program goes on and is told."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import State
from qtapp.storage import history_worker
from qtapp.storage.history import Loaded, Recorded, Timing
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_schema import LISTED_PAGE, download_of
from tests.storage.histories import QUICK, a_closed_history, a_download, downloads, locked, output_of, sql

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qtapp.domain.download import Download
    from qtapp.storage.history_schema import Value
    from tests.storage.conftest import StartHistory

NOBODY = 65534


def test_a_history_of_a_newer_version_is_read_and_not_written(
    start_history: StartHistory, history_file: Path
) -> None:
    """P11."""
    rows = downloads(3)
    a_closed_history(start_history, history_file, rows)
    sql(history_file, "alter table downloads add column mood text", "pragma user_version=99")
    before = history_file.read_bytes()

    heard = start_history(history_file)
    assert heard.open().kind == "newer"
    assert heard.rows() == rows
    ticket = heard.history.admit([a_download(9)])
    assert heard.next("recorded") == Recorded(ticket, saved=False)
    assert heard.next("troubled").kind == "history-read-only"
    heard.history.record(replace(rows[0], state=State.DONE))
    ticket = heard.history.remove([rows[1].id])
    assert heard.next("recorded") == Recorded(ticket, saved=False)
    assert not heard.said["troubled"]  # said once
    assert heard.rows() == rows
    assert heard.history.close(5_000)
    assert history_file.read_bytes() == before


def test_a_newer_version_only_its_log_knows_of_is_not_written_either(
    start_history: StartHistory, history_file: Path
) -> None:
    """P11."""
    a_closed_history(start_history, history_file, downloads(3))
    killed = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('pragma user_version=99'); os._exit(0)"
    )
    subprocess.run(["python3", "-c", killed, str(history_file)], check=True, timeout=30)
    assert history_file.with_name("history.db-wal").stat().st_size
    heard = start_history(history_file)
    assert heard.open().kind == "newer"
    assert len(heard.rows()) == 3


def test_a_lock_at_the_start_is_told_and_waited_for(start_history: StartHistory, history_file: Path) -> None:
    """P09."""
    rows = downloads(3)
    a_closed_history(start_history, history_file, rows)
    with locked(history_file) as lock:
        heard = start_history(history_file)
        heard.history.load_listed()
        early = heard.history.admit([a_download(7)])
        assert heard.open().kind == "locked"
        assert heard.next("troubled").kind == "history-locked"
        assert heard.next("recorded") == Recorded(early, saved=False)
        late = heard.history.admit([a_download(8)])
        assert heard.next("recorded") == Recorded(late, saved=False)
        assert not heard.said["loaded"]
        lock.release()
        assert heard.next("opened").kind == "ok"
        assert heard.next("healed").kind == "history-locked"
    assert heard.all_loaded() == rows
    assert [row.name for row in heard.rows()] == ["0.iso", "1.iso", "2.iso", "7.iso", "8.iso"]
    assert not heard.said["troubled"]
    assert not heard.said["recorded"]


@pytest.mark.parametrize("mode", ["normal", "exclusive"])
def test_what_happens_during_a_lock_is_written_after_it(
    start_history: StartHistory, history_file: Path, mode: str
) -> None:
    """P09."""
    rows = downloads(2)
    a_closed_history(start_history, history_file, rows)
    heard = start_history(history_file)
    assert heard.open().kind == "ok"
    if mode == "exclusive":
        # nobody gets hold of everything while a history is open: this one was locked before it came
        assert heard.history.close(5_000)
    with locked(history_file, mode) as lock:
        if mode == "exclusive":
            heard = start_history(history_file)
            assert heard.open().kind == "locked"
        ticket = heard.history.admit([a_download(7)])
        for done in range(50):
            heard.history.record(replace(rows[0], bytes_done=done))
            heard.history.flush()
        heard.history.remove([rows[1].id])
        assert heard.next("troubled").kind == "history-locked"
        assert heard.next("recorded") == Recorded(ticket, saved=False)
        lock.release()
        assert heard.next("healed").kind == "history-locked"
    assert [(row.name, row.bytes_done) for row in heard.rows()] == [("0.iso", 49), ("7.iso", 0)]


def test_a_short_lock_is_not_worth_a_word(start_history: StartHistory, history_file: Path) -> None:
    a_closed_history(start_history, history_file, downloads(1))
    patient = replace(QUICK, say_locked_after_ms=30_000, answer_within_ms=30_000)
    heard = start_history(history_file, timing=patient)
    heard.open()
    with locked(history_file, "normal") as lock:
        ticket = heard.history.admit([a_download(7)])
        lock.release()
        assert heard.next("recorded") == Recorded(ticket)
    assert not heard.said["troubled"]
    assert not heard.said["healed"]


def test_reading_goes_on_while_another_process_writes(
    start_history: StartHistory, history_file: Path
) -> None:
    rows = downloads(2)
    a_closed_history(start_history, history_file, rows)
    heard = start_history(history_file)
    heard.open()
    with locked(history_file, "normal"):
        heard.history.admit([a_download(7)])
        heard.next("troubled")
        assert heard.rows() == rows


def test_with_its_own_timing_a_locked_history_answers_within_three_seconds(
    start_history: StartHistory, history_file: Path
) -> None:
    a_closed_history(start_history, history_file, downloads(1))
    assert Timing().answer_within_ms < 3_000
    with locked(history_file) as lock:
        heard = start_history(history_file, timing=Timing())
        heard.history.open()
        started = time.monotonic()
        heard.history.admit([a_download(7)])
        assert not heard.next("recorded").saved
        assert time.monotonic() - started < 5.0  # the figure, and what a busy machine adds
        assert heard.next("troubled").kind == "history-locked"
        lock.release()
        assert heard.next("healed").kind == "history-locked"


def test_a_lock_does_not_keep_the_end_waiting(start_history: StartHistory, history_file: Path) -> None:
    a_closed_history(start_history, history_file, downloads(1))
    with locked(history_file):
        # it writes until two waits for the lock before the end, and may begin one more: the third is to spare
        heard = start_history(history_file, timing=replace(QUICK, busy_ms=1_000))
        assert heard.open().kind == "locked"
        heard.history.admit([a_download(7)])
        assert heard.history.close(3_000)


@pytest.mark.parametrize("obstacle", ["folder in its place", "file in place of its folder", "pipe"])
def test_a_history_that_cannot_be_there_is_told_and_lived_without(
    start_history: StartHistory, history_file: Path, obstacle: str
) -> None:
    if obstacle == "folder in its place":
        history_file.mkdir(parents=True)
    elif obstacle == "pipe":
        history_file.parent.mkdir()
        os.mkfifo(history_file)
    else:
        history_file.parent.touch()
    heard = start_history(history_file)
    assert heard.open().kind == "unavailable"
    assert heard.rows() == []
    assert not heard.said["troubled"]  # nothing is lost so far
    row = a_download(1)
    ticket = heard.history.admit([row])
    assert heard.next("recorded") == Recorded(ticket, saved=False)
    trouble = heard.next("troubled")
    assert trouble.kind == "history-failed"
    if obstacle == "folder in its place":
        history_file.rmdir()
    else:
        (history_file if obstacle == "pipe" else history_file.parent).unlink()
    assert heard.next("opened").kind == "new"
    assert heard.next("healed") == trouble
    assert heard.rows() == [row]


def test_a_file_system_without_shared_memory_is_served_by_the_old_journal(
    start_history: StartHistory, history_file: Path
) -> None:
    """P15."""
    rows = downloads(2)
    a_closed_history(start_history, history_file, rows)
    assert sql(history_file, "pragma journal_mode") == [["wal"]]
    history_file.with_name("history.db-shm").symlink_to("nowhere")  # SQLite follows none
    heard = start_history(history_file)
    assert heard.open().kind == "ok"
    heard.admit([a_download(7)])
    assert len(heard.rows()) == 3
    history_file.with_name("history.db-shm").unlink()
    # another process is let in
    assert sql(history_file, "select count(*) from downloads", "pragma journal_mode") == [["delete"]]


def test_a_new_history_can_be_made_without_shared_memory(
    start_history: StartHistory, history_file: Path
) -> None:
    """P15."""
    history_file.parent.mkdir()
    history_file.with_name("history.db-shm").symlink_to("nowhere")
    heard = start_history(history_file)
    assert heard.open().kind == "new"
    heard.admit([a_download(7)])


@pytest.fixture
def foreign_folder() -> Iterator[Path]:
    """A folder that somebody else can get to (pytest's own are closed to others)."""
    folder = Path(tempfile.mkdtemp(prefix="wherry-history-"))
    folder.chmod(0o755)
    yield folder
    for each in (folder, *folder.iterdir()):
        each.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name != "posix", reason="needs modes that bind")
@pytest.mark.parametrize("with_log", [False, True])
def test_a_read_only_history_is_read_and_what_is_new_is_not_saved(
    start_history: StartHistory, foreign_folder: Path, with_log: bool
) -> None:
    """D12, P10: in a process without root's rights, which modes do not bind."""
    path = foreign_folder / "history.db"
    a_closed_history(start_history, path, downloads(2))
    if with_log:  # left by a program that was killed
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).touch()
    for each in foreign_folder.iterdir():
        each.chmod(0o444)
    foreign_folder.chmod(0o555)
    lines = f"""
import json, os
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
heard = Heard(Path(sys.argv[1]))
opened = heard.open()
rows = heard.rows()
heard.history.admit([a_download(7)])
recorded = heard.next("recorded")
trouble = heard.next("troubled")
closed = heard.history.close(5000)
print(json.dumps([opened.kind, len(rows), recorded.saved, trouble.kind, closed]))
"""
    before = path.read_bytes()
    printed = output_of(lines, str(path))
    assert json.loads(printed[-1]) == ["read-only", 2, False, "history-read-only", True]
    assert path.read_bytes() == before


def _can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = ["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "/mnt"]
    return subprocess.run(tried, check=False, capture_output=True, timeout=10).returncode == 0


@pytest.mark.skipif(not _can_mount(), reason="needs a file system of a chosen size")
def test_a_full_disk_is_told_and_what_was_admitted_is_written_once_there_is_room(tmp_path: Path) -> None:
    """D12, P10."""
    lines = """
import json
folder = Path(sys.argv[1])
ballast = folder / "ballast"
ballast.write_bytes(bytes(2_500_000))
heard = Heard(folder / "history.db")
opened = heard.open()
heard.admit(downloads(5))
heard.history.admit(downloads(2000))
recorded = heard.next("recorded")
trouble = heard.next("troubled")
readable = len(heard.rows())
ballast.unlink()
healed = heard.next("healed")
rows = len(heard.rows())
print(json.dumps([opened.kind, recorded.saved, trouble.kind, readable, healed.kind, rows]))
assert heard.history.close(5000)
"""
    small = 'mount -t tmpfs -o size=3m tmpfs $0 && exec "$@"'
    printed = output_of(lines, str(tmp_path), before=("unshare", "-rm", "sh", "-c", small, str(tmp_path)))
    assert json.loads(printed[-1]) == ["new", False, "history-full", 5, "history-full", 2005]


def test_a_disk_that_hangs_keeps_nobody_waiting(start_history: StartHistory, history_file: Path) -> None:
    hangs, goes_on, calls = threading.Event(), threading.Event(), []

    def clock() -> float:
        calls.append(True)
        if hangs.is_set():
            goes_on.wait(30)
        return 1_000.0

    heard = start_history(history_file, clock=clock, timing=replace(QUICK, answer_within_ms=600))
    heard.open()
    hangs.set()
    ticket = heard.history.admit(downloads(1))
    assert heard.next("recorded") == Recorded(ticket, saved=False)
    assert heard.next("troubled").kind == "history-failed"
    assert not heard.history.close(50)
    goes_on.set()
    assert heard.history.close(10_000)
    assert sql(history_file, "select count(*) from downloads") == [[1]]


def test_a_close_that_is_late_already_makes_no_backup(
    start_history: StartHistory, history_file: Path
) -> None:
    hangs, goes_on = threading.Event(), threading.Event()

    def clock() -> float:
        if hangs.is_set():
            goes_on.wait(30)
        return 1_000.0

    heard = start_history(history_file, clock=clock)
    heard.open()
    heard.admit(downloads(1))
    hangs.set()
    heard.history.record(a_download(1))
    assert not heard.history.close(50)
    goes_on.set()
    assert heard.history.close(10_000)
    assert sql(history_file, "select count(*) from downloads") == [[2]]
    assert not list(history_file.parent.glob("history.backup-*"))


def test_a_disk_that_answers_again_is_told(start_history: StartHistory, history_file: Path) -> None:
    hangs, goes_on = threading.Event(), threading.Event()

    def clock() -> float:
        if hangs.is_set():
            goes_on.wait(30)
        return 1_000.0

    heard = start_history(history_file, clock=clock, timing=replace(QUICK, answer_within_ms=600))
    heard.open()
    hangs.set()
    rows = downloads(1)
    heard.history.admit(rows)
    trouble = heard.next("troubled")
    hangs.clear()
    goes_on.set()
    assert heard.next("healed") == trouble
    assert heard.rows() == rows
    assert len(heard.said["recorded"]) == 1


def failing_from_the_second_page_on(monkeypatch: pytest.MonkeyPatch, code: Code, times: float) -> None:
    """Reading fails there so many times; a real disk does not do so when asked."""
    rows = Connection.rows
    left = iter(range(int(min(times, 1_000))))

    def fail(self: Connection, statement: str, *values: Value) -> list[tuple[Value, ...]]:
        if LISTED_PAGE in statement and values[0] and next(left, None) is not None:
            raise HistoryError(code, "for the test")
        return rows(self, statement, *values)

    monkeypatch.setattr(Connection, "rows", fail)


@pytest.mark.parametrize(("code", "times"), [(Code.BUSY, 5), (Code.IOERR, 1)])
def test_a_page_that_cannot_be_read_for_a_moment_is_read_after_it(
    start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch, code: Code, times: int
) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = downloads(2_500)
    heard.admit(rows)
    failing_from_the_second_page_on(monkeypatch, code, times)
    assert heard.rows() == rows
    assert not heard.said["troubled"]
    heard.admit([a_download(1)])


def test_a_page_that_can_never_be_read_is_told(
    start_history: StartHistory, history_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = start_history(history_file)
    heard.open()
    heard.admit(downloads(2_500))
    failing_from_the_second_page_on(monkeypatch, Code.IOERR, float("inf"))
    heard.history.load_listed()
    assert len(heard.next("loaded").downloads) == 2_000
    assert heard.next("loaded") == Loaded((), last=True, is_whole=False)
    assert heard.next("troubled").kind == "history-failed"
    heard.admit([a_download(1)])
    assert heard.next("healed").kind == "history-failed"


def test_a_row_that_cannot_be_understood_costs_no_other(
    start_history: StartHistory,
    history_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = downloads(2_500)
    heard.admit(rows)

    def understood(row: Sequence[Value]) -> Download:
        if row[0] == rows[7].id:
            raise TypeError("for the test")
        return download_of(row)

    monkeypatch.setattr(history_worker, "download_of", understood)
    assert heard.rows() == [row for row in rows if row is not rows[7]]
    assert f"the row of {rows[7].id} cannot be understood" in caplog.text
    monkeypatch.undo()
    assert heard.rows() == rows
