"""The history in good days: what is told to it is there afterwards, in order, and in nobody else's hands."""

from __future__ import annotations

import logging
import stat
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, DownloadSpec, Secrets, State, Verified, Why
from qtapp.domain.errors import ErrorKind
from qtapp.storage.history import Opened, Recorded
from qtapp.storage.history_facts import Batch
from tests.storage.histories import Heard, a_download, downloads, script, sql
from tests.support.leaks import Held, left_behind, matters_to_a_test

if TYPE_CHECKING:
    from tests.storage.conftest import StartHistory


def test_everything_that_must_survive_comes_back(start_history: StartHistory, history_file: Path) -> None:
    spec = DownloadSpec(
        id="0123456789abcdef" * 2,
        url="https://host.example/a?b=c#d",
        folder=Path("/home/\udcff"),
        added_at=1_700_000_000.125,
        name="wished \u2603",
        checksum=Checksum("sha-256", "ab" * 32),
    )
    whole = replace(
        a_download(state=State.WAITING),
        spec=spec,
        name="nul\0 and bytes \udc80",
        bytes_done=8 * 10**15 + 1,
        bytes_total=9 * 10**15 + 1,
        path=Path("/home/\udcff/file"),
        verified=Verified.DIGEST,
        kind=ErrorKind.SERVER_BUSY,
        detail="503",
        until=1_700_000_100.5,
        attempts=3,
        finished_at=1_700_000_200.75,
    )
    bare = a_download(1)
    first = start_history(history_file)
    assert first.open() == Opened("new")
    first.admit([whole, bare])
    assert first.history.close(5_000)

    second = start_history(history_file)
    assert second.open().kind == "ok"
    assert second.rows() == [whole, bare]


def test_what_lasts_only_while_it_runs_is_not_kept(start_history: StartHistory, history_file: Path) -> None:
    running = a_download(
        state=State.RUNNING,
        bytes_per_second=1e6,
        seconds_left=3.0,
        connections=4,
        extents=((0, 5),),
        why=Why("retry"),
    )
    heard = start_history(history_file)
    heard.open()
    heard.admit([running])
    lasting = replace(running, bytes_per_second=None, seconds_left=None, connections=0, extents=(), why=None)
    assert heard.rows() == [lasting]


def test_no_secret_reaches_the_disk(start_history: StartHistory, history_file: Path) -> None:
    """X10."""
    secrets = Secrets(headers=(("Cookie", "token-s3cret"),), user="user-s3cret", password="word-s3cret")
    plain = a_download()
    spec = replace(plain.spec, url="https://user-s3cret:word-s3cret@host.example/x", secrets=secrets)
    heard = start_history(history_file)
    heard.open()
    heard.admit([replace(plain, spec=spec)])
    # by another process: closing a descriptor of these files here would drop SQLite's locks
    open_files = map(str, history_file.parent.iterdir())
    written = subprocess.run(["cat", *open_files], check=True, capture_output=True).stdout
    assert heard.rows()[0].spec.url == "https://host.example/x"
    assert heard.history.close(5_000)
    written += b"".join(file.read_bytes() for file in history_file.parent.iterdir())
    assert b"host.example/x" in written
    assert b"s3cret" not in written


def test_rows_come_back_in_the_order_of_admission_in_batches(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = downloads(4_500)
    heard.admit(rows[:10])
    heard.admit(rows[10:])
    heard.history.load_listed()
    batches = [heard.next("loaded") for _ in range(3)]
    assert [len(batch.downloads) for batch in batches] == [2_000, 2_000, 500]
    assert [batch.last for batch in batches] == [False, False, True]
    assert [row for batch in batches for row in batch.downloads] == rows


def test_its_thread_has_a_name_in_the_log(
    start_history: StartHistory, history_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    start_history(history_file).open()
    assert {record.threadName for record in caplog.records if "history: new" in record.message} == {"history"}


def test_an_empty_list_is_answered_too(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    heard.open()
    assert heard.rows() == []


def test_states_are_given_back_as_they_were(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = [a_download(number, state) for number, state in enumerate(State)]
    heard.admit(rows)
    assert heard.rows() == rows
    heard.history.load_unfinished()
    assert [row.state for row in heard.all_loaded()] == [state for state in State if not state.is_finished]


def test_only_the_newest_value_of_a_row_is_written(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    heard.open()
    row = a_download()
    heard.admit([row])
    sql(
        history_file,
        "create table seen (bytes_done)",
        "create trigger watch after update on downloads begin insert into seen values (new.bytes_done); end",
    )
    for done in range(100):
        heard.history.record(replace(row, bytes_done=done))
    assert heard.rows() == [replace(row, bytes_done=99)]
    assert sql(history_file, "select bytes_done from seen") == [[99]]


def test_what_is_recorded_is_written_without_being_asked(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    row = a_download()
    heard.admit([row])
    batch_written = heard.history._write_requested
    batches: list[Batch] = []
    batch_written.connect(batches.append)
    heard.history.record(replace(row, state=State.DONE))
    heard.history.record(replace(row, state=State.DONE, bytes_done=7))
    assert not batches
    # the batch goes to the thread before this ticket does, so its answer tells that it was written
    heard.history.remove([])
    heard.next("recorded")
    assert [batch.rows for batch in batches if batch.rows] == [
        (replace(row, state=State.DONE, bytes_done=7),)
    ]
    assert sql(history_file, "select state, bytes_done from downloads") == [["done", 7]]


def test_the_batch_timer_writes_by_itself(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    heard.open()
    row = a_download()
    heard.admit([row])
    heard.history._write_requested.connect(lambda _batch: heard.said["batch"].append(True))
    heard.history._write_requested.connect(heard._loop.quit)
    heard.history.record(replace(row, bytes_done=5))
    assert heard.next("batch")


def test_a_row_that_is_recorded_but_unknown_is_added(start_history: StartHistory, history_file: Path) -> None:
    """After a backup was restored, what was admitted since comes back with its next change."""
    heard = start_history(history_file)
    heard.open()
    row = a_download()
    heard.history.record(row)
    assert heard.rows() == [row]


def test_removed_rows_leave_the_list_and_restored_ones_return_to_their_place(
    start_history: StartHistory, history_file: Path
) -> None:
    clock = iter(range(1_000, 2_000))
    heard = start_history(history_file, clock=lambda: float(next(clock)))
    heard.open()
    rows = downloads(4)
    heard.admit(rows)
    ticket = heard.history.remove([rows[1].id, rows[2].id, "nobody"])
    assert heard.next("recorded") == Recorded(ticket)
    assert heard.rows() == [rows[0], rows[3]]
    heard.history.record(replace(rows[1], state=State.PAUSED))  # a late fact does not bring it back
    assert heard.rows() == [rows[0], rows[3]]
    kept = sql(history_file, "select count(*), count(removed_at) from downloads where removed_at > 999")
    assert kept == [[2, 2]]
    ticket = heard.history.restore([rows[1].id])
    assert heard.next("recorded") == Recorded(ticket)
    assert heard.rows() == [rows[0], replace(rows[1], state=State.PAUSED), rows[3]]


def test_closing_waits_for_everything_recorded(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = downloads(3_000)
    heard.history.admit(rows)
    heard.history.record(replace(rows[7], state=State.DONE))
    assert heard.history.close(10_000)
    assert sql(history_file, "select count(*), sum(state = 'done') from downloads") == [[3_000, 1]]


def test_closing_ends_the_thread_and_lets_go_of_the_file(
    start_history: StartHistory, history_file: Path
) -> None:
    before = Held.now()
    heard = start_history(history_file)
    heard.open()
    heard.admit(downloads(1))
    names = {holding.name for holding in Held.now().threads - before.threads}
    assert "history" in names
    assert heard.history.close(5_000)
    # the kernel takes a moment to forget a thread that was waited for
    assert not left_behind(before, matters_to_a_test(history_file.parent), timeout=5.0)
    assert not list(history_file.parent.glob("history.db-*"))


def test_what_comes_after_closing_is_answered_as_not_saved(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    assert heard.history.close(5_000)
    assert heard.history.close(5_000)
    ticket = heard.history.admit(downloads(1))
    assert heard.next("recorded") == Recorded(ticket, saved=False)


def test_a_history_that_was_never_opened_closes(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    assert heard.history.close(5_000)
    assert not history_file.exists()


def test_what_is_asked_before_opening_is_done_after_it(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    rows = downloads(2)
    ticket = heard.history.admit(rows)
    heard.history.load_listed()
    heard.history.open()
    assert heard.next("recorded") == Recorded(ticket)
    assert heard.all_loaded() == rows


def test_admitted_rows_survive_a_kill(history_file: Path) -> None:
    lines = """
heard = Heard(Path(sys.argv[1]))
heard.open()
heard.admit(downloads(300))
print("recorded", flush=True)
sys.stdin.readline()
"""
    with script(lines, str(history_file)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "recorded\n"
        process.kill()
    assert process.returncode == -9
    assert sql(history_file, "select count(*) from downloads") == [[300]]


def test_rows_of_a_killed_program_are_loaded_by_the_next(
    start_history: StartHistory, history_file: Path
) -> None:
    test_admitted_rows_survive_a_kill(history_file)
    heard = start_history(history_file)
    assert heard.open().kind == "ok"
    assert len(heard.rows()) == 300


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_nobody_else_can_read_any_of_it(history_file: Path, umask: int) -> None:
    """X17: none of its files, at no moment."""
    lines = """
import os
os.umask(int(sys.argv[2]))
heard = Heard(Path(sys.argv[1]))
heard.open()
heard.admit(downloads(1))
print("recorded", flush=True)
sys.stdin.readline()
assert heard.history.close(5000)
"""
    with script(lines, str(history_file), str(umask)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "recorded\n"
        while_open = _modes(history_file.parent)
        process.communicate("\n", timeout=30)
    assert process.returncode == 0
    assert while_open == {"history.db": 0o600, "history.db-shm": 0o600, "history.db-wal": 0o600}
    assert _modes(history_file.parent) == {"history.db": 0o600, "history.backup-1": 0o600}
    assert stat.S_IMODE(history_file.parent.stat().st_mode) == 0o700


def _modes(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


def test_an_older_file_that_others_could_read_is_made_private(
    start_history: StartHistory, history_file: Path
) -> None:
    """X17."""
    heard = start_history(history_file)
    heard.open()
    assert heard.history.close(5_000)
    history_file.chmod(0o644)
    again = start_history(history_file)
    assert again.open().kind == "ok"
    assert stat.S_IMODE(history_file.stat().st_mode) == 0o600


def test_ten_thousand_rows_are_admitted_at_once_without_holding_up_the_caller(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = downloads(10_000)
    caller_started = time.thread_time()
    ticket = heard.history.admit(rows)
    caller_s = time.thread_time() - caller_started
    assert heard.next("recorded") == Recorded(ticket)
    assert caller_s < 0.05


def test_a_slot_called_from_another_thread_is_refused(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    with pytest.raises(AssertionError, match="not the history's"):
        heard.history._worker.write(Batch())


def test_one_row_that_is_refused_does_not_hold_up_the_others(
    start_history: StartHistory, history_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = downloads(3)
    heard.admit(rows[:1])
    sql(
        history_file,
        "create trigger no before insert on downloads when new.name = '1.iso'"
        " begin select raise(abort, 'refused for the test'); end",
    )
    heard.admit(rows[1:])
    assert heard.rows() == [rows[0], rows[2]]
    assert "refused for the test" in caplog.text


def test_two_histories_of_two_profiles_do_not_meet(start_history: StartHistory, tmp_path: Path) -> None:
    heards: list[Heard] = [start_history(tmp_path / name / "history.db") for name in "ab"]
    for number, heard in enumerate(heards):
        heard.open()
        heard.admit([a_download(number)])
    assert [[row.name for row in heard.rows()] for heard in heards] == [["0.iso"], ["1.iso"]]


def test_what_is_finished_is_told_once_it_is_on_disk(start_history: StartHistory, history_file: Path) -> None:
    heard = start_history(history_file)
    heard.open()
    rows = [a_download(number) for number in range(3)]
    heard.admit(rows)
    done, failed = replace(rows[0], state=State.DONE), replace(rows[1], state=State.FAILED)
    for row in (done, failed, replace(rows[2], state=State.RUNNING)):
        heard.history.record(row)
    assert heard.next("finished") == (done, failed)
    states = sql(history_file, "select state from downloads order by added_at")
    assert states[:2] == [["done"], ["failed"]]
    assert not heard.said["recorded"], "nobody was given its ticket"


def test_what_was_finished_last_is_told_before_the_close_is_through(
    start_history: StartHistory, history_file: Path
) -> None:
    heard = start_history(history_file)
    heard.open()
    row = a_download()
    heard.admit([row])
    done = replace(row, state=State.DONE)
    heard.history.record(done)
    assert heard.history.close(10_000)
    assert list(heard.said["finished"]) == [(done,)]
