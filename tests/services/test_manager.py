"""The manager with real parts: what every command does in every state, and what becomes of it on disk."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.deadline import Deadline
from qtapp.domain.download import AtFirst, Conflict, Download, Priority, Progress, State, Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import normalise
from qtapp.storage.history import Timing
from qtapp.transfer.transfer import Transfer
from tests.services.engine import SETTINGS, WAIT_S, Engine, Moment
from tests.storage.histories import locked, sql
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource, status, web_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qtapp.storage.history_facts import Batch
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
FILE = Resource(content=Content(1, 3 * MIB), etag='"v1"')
STALLS = [Reply(stall_after=2 * MIB)]


def serve_stalling(server: HostileServer, path: str = "/a.bin") -> str:
    """The first request of `path` stalls after 2 MiB, later ones are answered whole."""
    server.script(path, STALLS, then=FILE)
    return path


def part_of(engine: Engine, download_id: str) -> Path:
    row = engine.row(download_id)
    return engine.folder / f".{row.name}.{row.id[:8]}.part"


def states_on_disk(engine: Engine) -> dict[str, str]:
    """By id, read by another process."""
    return {str(i): str(s) for i, s in sql(engine.history_file, "select id, state from downloads")}


def until_without_a_turn(holds: Callable[[], bool]) -> None:
    """For what is to be so before the loop turns again; the file system tells nobody."""
    limit = time.monotonic() + WAIT_S
    while not holds():
        assert time.monotonic() < limit, "it did not come to hold"
        time.sleep(0.001)


# coming in


def test_a_download_is_on_disk_before_its_row_is_shown(engine: Engine, hostile_server: HostileServer) -> None:
    hostile_server.serve("/a.bin", FILE)
    seen: list[list[list[str]]] = []
    engine.manager.added.connect(
        lambda rows: seen.append(sql(engine.history_file, "select id from downloads"))
    )
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    assert seen == [[[download_id]]]


def test_a_download_becomes_a_file(engine: Engine, hostile_server: HostileServer) -> None:
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.until_state(State.DONE, download_id)
    row = engine.row(download_id)
    assert row.path == engine.folder / "a.bin"
    assert engine.files() == ["a.bin"]
    assert Content(1, 3 * MIB).first_difference(engine.folder / "a.bin") is None
    # how far it was is told with the end, or a tenth of a second after it began
    states = [state for state in engine.heard.states(download_id) if state is not State.RUNNING]
    assert states == [State.QUEUED, State.CONNECTING, State.DONE]
    assert [row.id for row in engine.heard.ended] == [download_id]
    assert row.finished_at is not None
    assert row.extents == ()
    assert row.bytes_per_second is None


def test_one_that_is_paused_from_the_first_moment_waits_for_a_word_also_after_a_restart(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine()
    at_first = AtFirst(Priority.HIGH, 1_000_000, is_paused=True)
    url = hostile_server.serve("/a.bin", FILE)
    one = engine.spec(url, at_first=at_first)
    engine.manager.add([one])
    engine.until(lambda: engine.manager.find(one.id) is not None, "the row")
    other = engine.add(hostile_server.serve("/b.bin", FILE))
    engine.until_state(State.DONE, *other)
    row = engine.row(one.id)
    assert (row.state, row.priority, row.limit_bytes_per_second) == (State.PAUSED, Priority.HIGH, 1_000_000)
    assert not hostile_server.requests("/a.bin")
    assert engine.close()
    engine = start_engine(restored=True)
    engine.until(lambda: engine.manager.find(one.id) is not None, "the row of the last session")
    row = engine.row(one.id)
    assert (row.state, row.priority, row.limit_bytes_per_second) == (State.PAUSED, Priority.HIGH, 1_000_000)
    engine.manager.resume([one.id])
    engine.until_state(State.DONE, one.id)


@pytest.mark.parametrize("restored", [False, True], ids=["starts empty", "waits for its list"])
def test_rows_appear_though_the_history_cannot_be_written(
    start_engine: StartEngine, hostile_server: HostileServer, tmp_path: Path, *, restored: bool
) -> None:
    start_engine(history_file=tmp_path / "history.db").close()
    with locked(tmp_path / "history.db"):
        engine = start_engine(history_file=tmp_path / "history.db", restored=restored)
        (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
        engine.until_state(State.DONE, download_id)
        # nothing waits any longer, not even for the history's word on it
        spec = engine.spec(hostile_server.serve("/b.bin", FILE))
        engine.manager.add([spec])
        engine.until(lambda: engine.manager.find(spec.id), "another row")
        engine.until_state(State.DONE, spec.id)


@pytest.mark.parametrize("restored", [False, True], ids=["starts empty", "waits for its list"])
def test_rows_appear_within_three_seconds_by_the_timing_of_the_program(
    start_engine: StartEngine, hostile_server: HostileServer, tmp_path: Path, *, restored: bool
) -> None:
    start_engine(history_file=tmp_path / "history.db").close()
    with locked(tmp_path / "history.db"):
        engine = start_engine(history_file=tmp_path / "history.db", restored=restored, timing=Timing())
        specs = [engine.spec(hostile_server.serve("/a.bin", FILE))]
        engine.manager.add(specs)
        assert Timing().answer_within_ms < 3_000
        engine.until(engine.manager.downloads, "the row", timeout_s=6.0)  # and what a busy machine adds


def test_a_list_that_was_locked_away_comes_once_it_can_be_read(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()
    old = first.add(hostile_server.serve("/a.bin", FILE), hostile_server.serve("/b.bin", FILE))
    first.until_state(State.DONE, *old)
    assert first.close()
    with locked(first.history_file) as lock:
        second = start_engine(restored=True)
        whole_lists: list[object] = []
        second.manager.restored.connect(whole_lists.append)
        kept, removed = second.add(hostile_server.serve("/c.bin", FILE), hostile_server.serve("/d.bin", FILE))
        second.until_state(State.DONE, kept, removed)
        second.manager.remove([removed])
        assert [row.id for row in second.manager.downloads()] == [kept]
        assert whole_lists == []
        lock.release()
        second.until(lambda: whole_lists, "the old list")
    assert [row.id for row in second.manager.downloads()] == [*old, kept]
    assert second.close()
    third = start_engine(restored=True)
    third.until(third.manager.downloads, "the list")
    assert [row.id for row in third.manager.downloads()] == [*old, kept]


def test_a_list_that_could_not_be_opened_comes_once_it_can_be(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()
    (old,) = first.add(hostile_server.serve("/a.bin", FILE))
    first.until_state(State.DONE, old)
    assert first.close()
    profile = first.history_file.parent
    profile.rename(profile.with_name("elsewhere"))
    profile.touch()  # a drive that is not mounted yet looks no better
    second = start_engine(restored=True)
    (new,) = second.add(hostile_server.serve("/b.bin", FILE))
    second.until_state(State.DONE, new)
    profile.unlink()
    profile.with_name("elsewhere").rename(profile)
    second.until(lambda: second.manager.find(old), "the old list")
    assert [row.id for row in second.manager.downloads()] == [old, new]


def test_what_was_unfinished_comes_back_paused_in_its_order(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine(settings=SETTINGS)
    stalled = first.stalled(hostile_server, serve_stalling(hostile_server))
    (done,) = first.add(hostile_server.serve("/b.bin", FILE))
    (missing,) = first.add(hostile_server.url("/missing"))
    first.until_state(State.DONE, done)
    first.until_state(State.FAILED, missing)
    assert first.close()

    second = start_engine(restored=True)
    second.until(lambda: len(second.manager.downloads()) == 3, "the list")
    assert [row.id for row in second.manager.downloads()] == [stalled, done, missing]
    assert [row.state for row in second.manager.downloads()] == [State.PAUSED, State.DONE, State.FAILED]
    second.manager.resume([stalled])
    second.until_state(State.DONE, stalled)
    assert hostile_server.requests("/a.bin")[-1].header("Range") == f"bytes={2 * MIB}-"
    assert FILE.content.first_difference(second.folder / "a.bin") is None  # type: ignore[union-attr]


def test_what_was_added_while_the_list_was_read_stands_behind_it(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()
    old = first.add(hostile_server.serve("/a.bin", FILE), hostile_server.serve("/b.bin", FILE))
    first.until_state(State.DONE, *old)
    assert first.close()
    second = start_engine(restored=True, opened=False)
    spec = second.spec(hostile_server.serve("/c.bin", FILE))
    second.manager.add([spec])
    second.history.open()
    second.until(lambda: second.manager.find(spec.id), "the new row")
    assert [row.id for row in second.manager.downloads()] == [*old, spec.id]
    second.until_state(State.DONE, spec.id)
    assert [len(rows) for rows in second.heard.added] == [2, 1]


BAD_URLS = pytest.mark.parametrize("bad", ["file:///etc/passwd", "nonsense", "http://[::1/x", ""])


@BAD_URLS
def test_a_row_whose_address_is_none_fails_alone(
    bad: str, engine: Engine, hostile_server: HostileServer
) -> None:
    """However it comes in: new, of an earlier run, or by a command."""
    before, wrong, after = engine.add(
        hostile_server.serve("/a.bin", FILE), bad, hostile_server.serve("/b.bin", FILE)
    )
    engine.until_state(State.DONE, before, after)
    assert_bad_address(engine, wrong)
    rows = [
        Download(replace(engine.spec(url), conflict=Conflict.RENAME), State.PAUSED, name)
        for url, name in [
            (hostile_server.url("/a.bin"), "c"),
            (bad, "d"),
            (hostile_server.url("/b.bin"), "e"),
        ]
    ]
    engine.manager.take_up(rows)
    first, wrong_too, last = (row.id for row in rows)
    engine.until(lambda: engine.manager.find(last), "the rows of an earlier run")
    engine.until_state(State.DONE, first, last)
    assert_bad_address(engine, wrong_too)
    engine.manager.retry([wrong])
    engine.until(lambda: [row.id for row in engine.heard.ended].count(wrong) == 2, "its second end")
    assert_bad_address(engine, wrong)


@BAD_URLS
def test_a_row_of_the_history_whose_address_is_none_is_resumed_alone(
    bad: str, start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine(settings=replace(SETTINGS, running=1))
    first.stalled(hostile_server, serve_stalling(hostile_server))
    first.add(hostile_server.url("/b.bin"), hostile_server.serve("/c.bin", FILE))
    before, wrong, after = [row.id for row in first.manager.downloads()]
    assert first.close()
    sql(first.history_file, f"update downloads set url='{bad}' where id='{wrong}'")

    second = start_engine(restored=True)
    second.until(lambda: len(second.manager.downloads()) == 3, "the list")
    second.manager.resume_all()
    second.until_state(State.DONE, before, after)
    assert_bad_address(second, wrong)
    second.manager.update_link(wrong, normalise(hostile_server.url("/c.bin")))
    second.until_state(State.DONE, wrong)


def assert_bad_address(engine: Engine, download_id: str) -> None:
    row = engine.row(download_id)
    assert (row.state, row.kind) == (State.FAILED, ErrorKind.BAD_ADDRESS)
    assert row.detail
    assert row.finished_at is not None
    assert download_id in [ended.id for ended in engine.heard.ended]


# commands


def test_pause_keeps_the_bytes_and_resume_goes_on_from_them(
    engine: Engine, hostile_server: HostileServer
) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id, timeout_s=5.0)
    row = engine.row(download_id)
    assert row.bytes_done == 2 * MIB
    assert (row.bytes_per_second, row.seconds_left, row.connections) == (None, None, 0)
    engine.manager.resume([download_id])
    engine.until_state(State.DONE, download_id)
    again = hostile_server.requests("/a.bin")[1]
    assert (again.header("Range"), again.header("If-Range")) == (f"bytes={2 * MIB}-", '"v1"')
    engine.until_quiet()
    assert engine.files() == ["a.bin"]
    assert Content(1, 3 * MIB).first_difference(engine.folder / "a.bin") is None


def test_resume_before_the_pause_is_through_goes_on_after_it(
    engine: Engine, hostile_server: HostileServer
) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.pause([download_id])
    engine.manager.resume([download_id])
    assert engine.state(download_id) is State.RUNNING
    engine.until_state(State.DONE, download_id)
    assert State.PAUSED not in engine.heard.states(download_id)
    assert len(hostile_server.requests("/a.bin")) == 2


def test_cancel_drops_the_bytes(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.cancel([download_id])
    engine.until_state(State.CANCELLED, download_id, timeout_s=5.0)
    engine.until_quiet()
    assert engine.files() == []
    assert engine.row(download_id).bytes_done == 0


@pytest.mark.parametrize("first_paused", [True, False], ids=["once it rests", "while it stops"])
def test_cancel_after_pause_drops_the_bytes(
    engine: Engine, hostile_server: HostileServer, *, first_paused: bool
) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.pause([download_id])
    if first_paused:
        engine.until_state(State.PAUSED, download_id)
        assert engine.files() != []
    engine.manager.cancel([download_id])
    engine.until_state(State.CANCELLED, download_id)
    engine.until_quiet()
    assert engine.files() == []


def test_a_pause_does_not_take_back_a_cancel(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.cancel([download_id])
    engine.manager.pause_all()
    engine.until_state(State.CANCELLED, download_id)


def test_retry_at_once_after_cancel_starts_from_nothing(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """The part that is about to vanish is not taken up by the new run, nor does it get in its way."""
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.pause([download_id])
    engine.until_state(State.PAUSED, download_id)
    for _ in range(3):
        engine.manager.cancel([download_id])
        engine.manager.retry([download_id])
    engine.until_state(State.DONE, download_id)
    engine.until_quiet()
    assert engine.files() == ["a.bin"]
    assert hostile_server.requests("/a.bin")[-1].header("If-Range") is None


def test_retry_while_the_cancel_is_under_way(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.cancel([download_id])
    engine.manager.retry([download_id])
    engine.until_state(State.DONE, download_id)
    assert Content(1, 3 * MIB).first_difference(engine.folder / "a.bin") is None


def test_commands_that_do_not_apply_change_nothing(engine: Engine, hostile_server: HostileServer) -> None:
    done, missing = engine.add(hostile_server.serve("/a.bin", FILE), hostile_server.url("/missing"))
    engine.until_state(State.DONE, done)
    engine.until_state(State.FAILED, missing)
    before = engine.manager.downloads()
    manager = engine.manager
    for command in (manager.pause, manager.resume):
        command([done, missing, "nobody"])
    manager.cancel([done])
    manager.retry([done])
    assert engine.manager.downloads() == before
    assert engine.files() == ["a.bin"]


def test_cancel_of_a_failed_one_and_retry_of_both(engine: Engine, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [status(404), status(404), FILE], resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(State.FAILED, download_id)
    engine.manager.retry([download_id])
    engine.until(lambda: len(engine.heard.ended) == 2, "the second failure")
    engine.manager.cancel([download_id])
    assert engine.state(download_id) is State.CANCELLED
    engine.manager.retry([download_id])
    engine.until_state(State.DONE, download_id)
    assert engine.row(download_id).attempts == 3


def test_pause_and_resume_of_those_in_line(start_engine: StartEngine, hostile_server: HostileServer) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1))
    first = engine.stalled(hostile_server, serve_stalling(hostile_server))
    second, third = engine.add(hostile_server.serve("/b.bin", FILE), hostile_server.serve("/c.bin", FILE))
    assert engine.row(third).why == Why("cap-reached", (1, 1))
    engine.manager.pause([second])
    assert engine.state(second) is State.PAUSED
    assert engine.row(second).why is None
    engine.manager.cancel([third])
    assert engine.state(third) is State.CANCELLED
    engine.manager.cancel([first])
    engine.until_state(State.CANCELLED, first)
    assert hostile_server.requests("/b.bin") == []
    engine.manager.resume([second])
    engine.until_state(State.DONE, second)


def test_two_hundred_pauses_and_resumes_have_one_run_at_a_time(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """C03: and one connection, which the server has not seen more of than there were runs."""
    body = Content(5, 8 * MIB)
    hostile_server.serve("/a.bin", Resource(content=body, etag='"v1"'), Reply(pace=Pace.rate(8 * MIB)))
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    attempts: list[int] = []
    engine.engine.ended.connect(lambda outcome: attempts.append(outcome.attempt))
    for count in range(100):
        engine.manager.pause([download_id])
        if count % 2:
            engine.turn(count % 7)
        engine.manager.resume([download_id])
        if count % 3:
            engine.turn(count % 5)
    engine.until_state(State.DONE, download_id)
    assert attempts == list(range(1, len(attempts) + 1))
    assert body.first_difference(engine.folder / "a.bin") is None
    engine.until_quiet()
    assert engine.files() == ["a.bin"]
    assert 1 < len(hostile_server.requests("/a.bin")) <= len(attempts)


def test_a_removed_one_whose_cancel_is_under_way_comes_back_cancelled(
    engine: Engine, hostile_server: HostileServer
) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.cancel([download_id])
    engine.manager.remove([download_id])
    engine.until_quiet()
    engine.manager.undo_remove()
    assert engine.state(download_id) is State.CANCELLED
    assert engine.files() == []


def test_one_that_got_through_while_it_was_removed_comes_back_done(
    engine: Engine, hostile_server: HostileServer
) -> None:
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    # through, and nobody has been told: the outcome waits for the next turn of the loop
    until_without_a_turn(lambda: engine.files() == ["a.bin"])
    engine.manager.remove([download_id])
    engine.until_quiet()
    engine.manager.undo_remove()
    assert engine.state(download_id) is State.DONE
    assert engine.row(download_id).path == engine.folder / "a.bin"


def test_pause_all_and_resume_all(start_engine: StartEngine, hostile_server: HostileServer) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1))
    first = engine.stalled(hostile_server, serve_stalling(hostile_server))
    (second,) = engine.add(hostile_server.serve("/b.bin", FILE))
    engine.manager.pause_all()
    engine.until_state(State.PAUSED, first, second)
    engine.manager.resume_all()
    engine.until_state(State.DONE, first, second)


def test_resume_all_at_once_after_pause_all_lets_what_runs_go_on(
    engine: Engine, hostile_server: HostileServer
) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.pause_all()
    engine.manager.resume_all()
    engine.until_state(State.DONE, download_id)
    assert State.PAUSED not in engine.heard.states(download_id)


def test_many_of_earlier_runs_are_taken_up_in_one_transaction(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()
    begun = first.stalled(hostile_server, serve_stalling(hostile_server))
    first.manager.remove([begun])
    assert first.close()
    engine = start_engine(settings=replace(SETTINGS, running=1))
    known = Download(first.spec(hostile_server.url("/a.bin"), id=begun), State.PAUSED, "a.bin", attempts=1)
    others = [Download(first.spec("http://127.0.0.1:1/x"), State.PAUSED, "x") for _ in range(300)]
    batches: list[Batch] = []
    engine.history._write_requested.connect(batches.append)
    engine.manager.take_up([known, *others])
    assert engine.manager.downloads() == ()
    engine.until(engine.manager.downloads, "the rows")
    assert len(batches) == 1
    assert [len(rows) for rows in engine.heard.added] == [301]
    assert sql(engine.history_file, "select count(*), count(removed_at) from downloads") == [[301, 0]]
    engine.until_state(State.DONE, begun)


# removing


def test_undo_brings_a_running_one_back_paused(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.remove([download_id])
    assert engine.manager.downloads() == ()
    assert engine.heard.removed == [(download_id,)]
    engine.until_quiet()
    engine.manager.undo_remove()
    assert engine.state(download_id) is State.PAUSED
    assert engine.row(download_id).bytes_done == 2 * MIB
    engine.manager.resume([download_id])
    engine.until_state(State.DONE, download_id)
    assert hostile_server.requests("/a.bin")[1].header("Range") == f"bytes={2 * MIB}-"


def test_undo_before_the_run_has_stopped(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.remove([download_id])
    engine.manager.undo_remove()
    engine.until_state(State.PAUSED, download_id)
    engine.manager.resume([download_id])
    engine.until_state(State.DONE, download_id)
    assert Content(1, 3 * MIB).first_difference(engine.folder / "a.bin") is None


def test_forget_drops_the_bytes_of_what_was_removed(engine: Engine, hostile_server: HostileServer) -> None:
    """C04."""
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.remove([download_id])
    engine.until_quiet()
    assert engine.files() != []
    engine.manager.forget_removed()
    engine.until_quiet()
    assert engine.files() == []
    engine.manager.undo_remove()
    assert engine.manager.downloads() == ()
    assert engine.close()
    assert states_on_disk(engine) == {download_id: "cancelled"}


def test_forget_while_the_run_still_stops(engine: Engine, hostile_server: HostileServer) -> None:
    """C04."""
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.manager.remove([download_id])
    engine.manager.forget_removed()
    engine.until_quiet()
    assert engine.files() == []


def test_a_name_learned_after_the_row_was_removed_is_not_forgotten(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """The part file is named after it: its bytes would be orphaned."""
    named = Resource(
        content=Content(1, 3 * MIB),
        etag='"v1"',
        headers=(("Content-Disposition", 'attachment; filename="real.bin"'),),
    )
    hostile_server.script("/x", [Reply(stall_after=MIB)], then=named)
    spec = engine.spec(hostile_server.url("/x"))
    heard_of: list[str] = []

    def remove_at_first(progress: Progress) -> None:
        # comes before the manager's own slot, which so hears of the name when the row is gone
        if not heard_of:
            hostile_server.wait_for_stall("/x")
            until_without_a_turn(lambda: engine._written(spec.id) >= MIB)
            heard_of.append(progress.name)
            engine.manager.remove([progress.id])

    engine.engine.progressed.disconnect(engine.manager._on_progressed)
    engine.engine.progressed.connect(remove_at_first)
    engine.engine.progressed.connect(engine.manager._on_progressed)
    engine.manager.add([spec])
    engine.until(lambda: heard_of, "a report")
    assert heard_of == ["real.bin"]
    engine.until_quiet()
    assert any(name.startswith(".real.bin") for name in engine.files())
    engine.manager.forget_removed()
    engine.until_quiet()
    assert engine.files() == []


def test_finished_files_stay_when_their_rows_are_removed(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """C04."""
    (download_id,) = engine.add(hostile_server.serve("/a.bin", FILE))
    engine.until_state(State.DONE, download_id)
    engine.manager.remove([download_id])
    engine.manager.forget_removed()
    engine.until_quiet()
    assert engine.files() == ["a.bin"]


def test_an_undo_brings_back_what_several_removals_took_with_every_byte(
    engine: Engine, hostile_server: HostileServer
) -> None:
    ids = [
        engine.stalled(hostile_server, serve_stalling(hostile_server, path)) for path in ("/a.bin", "/b.bin")
    ]
    for download_id in ids:
        engine.manager.remove([download_id])
    engine.until_quiet()
    before = engine.files()
    assert {name[:6] for name in before} == {".a.bin", ".b.bin"}
    engine.manager.undo_remove()
    engine.until_quiet()
    assert {row.id: row.state for row in engine.manager.downloads()} == dict.fromkeys(ids, State.PAUSED)
    assert engine.files() == before


def test_the_end_of_the_undo_is_final_for_all_that_was_removed(
    engine: Engine, hostile_server: HostileServer
) -> None:
    for path in ("/a.bin", "/b.bin"):
        engine.manager.remove([engine.stalled(hostile_server, serve_stalling(hostile_server, path))])
    engine.manager.forget_removed()
    engine.manager.undo_remove()
    engine.until_quiet()
    assert engine.manager.downloads() == ()
    assert engine.files() == []


def test_removed_ones_do_not_come_back_after_a_restart_and_undone_ones_do(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()
    gone, kept = first.add(hostile_server.serve("/a.bin", FILE), hostile_server.serve("/b.bin", FILE))
    first.until_state(State.DONE, gone, kept)
    first.manager.remove([kept])
    first.manager.undo_remove()
    first.manager.remove([gone])
    assert first.close()
    second = start_engine(restored=True)
    second.until(second.manager.downloads, "the list")
    assert [row.id for row in second.manager.downloads()] == [kept]


def test_totals_follow_a_removal(engine: Engine, hostile_server: HostileServer) -> None:
    download_id = engine.stalled(hostile_server, serve_stalling(hostile_server))
    engine.until(lambda: engine.manager.totals.active == 1, "one that is active")
    engine.manager.remove([download_id])
    engine.until(lambda: engine.manager.totals.active == 0, "none that is active", timeout_s=5.0)


# caps and reasons


def test_no_more_run_than_the_cap_allows_over_all_and_per_host(
    start_engine: StartEngine, hostile_server: HostileServer, start_other: HostileServer
) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=3, running_per_host=2))
    paths = [f"/{number}" for number in range(4)]
    for server in (hostile_server, start_other):
        for path in paths:
            server.serve(path, FILE, Reply(stall_after=MIB))
    ids = engine.add(
        *(hostile_server.url(path) for path in paths), *(start_other.url(path) for path in paths)
    )
    hostile_server.wait_for_stall(n=2)
    start_other.wait_for_stall(n=1)
    engine.until(lambda: len(engine.engine.running_ids()) == 3, "three that run")
    assert len(hostile_server.requests()) == 2
    assert len(start_other.requests()) == 1
    assert engine.row(ids[2]).why == Why("host-busy", ("127.0.0.1", 2, 2))
    assert engine.row(ids[5]).why == Why("cap-reached", (3, 3))
    engine.until(lambda: (engine.manager.totals.active, engine.manager.totals.waiting) == (3, 5), "totals")
    engine.manager.apply(replace(SETTINGS, running=8, running_per_host=3))
    hostile_server.wait_for_stall(n=3)
    start_other.wait_for_stall(n=3)
    engine.manager.cancel(ids)
    engine.until_state(State.CANCELLED, *ids)


@pytest.fixture
def start_other(start_hostile_server: object) -> HostileServer:
    """Another host."""
    return start_hostile_server(host="127.0.0.2")  # type: ignore[operator,no-any-return]


# failing


def test_it_is_tried_again_after_waits_that_double(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    clock = Moment()
    engine = start_engine(monotonic=clock)
    hostile_server.script("/a.bin", [status(500)] * 3, then=FILE, resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    waits = []
    for _ in range(3):
        engine.until_state(State.WAITING, download_id)
        row = engine.row(download_id)
        assert (row.kind, row.why) == (ErrorKind.SERVER_ERROR, Why("retry"))
        (wait_s,) = [when - clock.seconds for when, _id in engine.manager._retries._waits]
        waits.append(wait_s)
        clock.seconds += wait_s
        engine.manager._retries._on_timeout()
    assert waits == [1.0, 2.0, 4.0]
    engine.until_state(State.DONE, download_id)
    assert engine.heard.ended == [engine.row(download_id)]
    assert engine.row(download_id).kind is None


def test_why_a_download_waits_is_told_in_the_end_however_fast_it_changes(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=2))
    engine.stalled(hostile_server, serve_stalling(hostile_server))
    (waiting,) = engine.add(hostile_server.serve("/b.bin", FILE))
    engine.until(lambda: engine.row(waiting).why == Why("cap-reached", (1, 1)), "the first reason")
    for _ in range(20):
        engine.manager.apply(replace(SETTINGS, running=3, running_per_host=1))
        engine.manager.apply(replace(SETTINGS, running=1, running_per_host=2))
    engine.manager.apply(replace(SETTINGS, running=3, running_per_host=1))
    engine.until(lambda: engine.row(waiting).why == Why("host-busy", ("127.0.0.1", 1, 1)), "the last reason")


def test_after_the_last_attempt_without_progress_it_has_failed(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    clock = Moment()
    engine = start_engine(monotonic=clock, settings=replace(SETTINGS, attempts=3))
    # the first attempts bring a mebibyte each, and do not count
    gains = [Reply(cut_after=MIB)] * 2
    hostile_server.script("/a.bin", [*gains, Reply(cut_after=10)], resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    while not engine.heard.ended:
        engine.until(lambda: engine.heard.ended or engine.state(download_id) is State.WAITING, "the next")
        if engine.state(download_id) is State.WAITING:
            clock.seconds += 100
            engine.manager._retries._on_timeout()
            engine.until(lambda: engine.state(download_id) is not State.WAITING, "another attempt")
    assert engine.state(download_id) is State.FAILED
    assert engine.row(download_id).kind is ErrorKind.SHORT_BODY
    assert len(hostile_server.requests("/a.bin")) == 5
    assert engine.row(download_id).bytes_done == 2 * MIB + 30


def test_retry_after_wins_over_the_back_off(engine: Engine, hostile_server: HostileServer) -> None:
    """S16."""
    hostile_server.script("/a.bin", [status(503, Retry_After="120")], resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(State.WAITING, download_id)
    row = engine.row(download_id)
    assert row.kind is ErrorKind.SERVER_BUSY
    assert row.until is not None
    assert row.until - row.spec.added_at == pytest.approx(120, abs=5)
    assert engine.engine.running_ids() == (), "its thread is not released"
    engine.manager.pause([download_id])
    row = engine.row(download_id)
    assert (row.state, row.until, row.why, row.kind) == (State.PAUSED, None, None, None)
    hostile_server.serve("/a.bin", FILE)
    engine.manager.resume([download_id])
    row = engine.row(download_id)
    assert (row.state, row.why) == (State.QUEUED, Why("host-cooling", ("127.0.0.1", "server-busy")))
    engine.manager.resume([download_id])  # asked for now, though it waits
    engine.until_state(State.DONE, download_id)


@pytest.mark.parametrize("wait", ["-5", "soon", "Sun, 99 Nov 1994 08:49:37 GMT"])
def test_a_wish_that_cannot_be_read_leaves_the_back_off_as_it_is(
    start_engine: StartEngine, hostile_server: HostileServer, wait: str
) -> None:
    """S16."""
    engine = start_engine(monotonic=Moment())  # it never comes to the second attempt
    hostile_server.script("/a.bin", [status(503, Retry_After=wait)], resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(State.WAITING, download_id)
    row = engine.row(download_id)
    assert row.kind is ErrorKind.SERVER_BUSY
    assert row.until is not None
    assert row.until - row.spec.added_at < 60


def test_resume_of_one_that_waits_tries_at_once(engine: Engine, hostile_server: HostileServer) -> None:
    hostile_server.script("/a.bin", [status(503, Retry_After="120")], then=FILE, resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(State.WAITING, download_id)
    engine.manager.resume([download_id])
    engine.until_state(State.DONE, download_id)
    assert len(engine.manager._retries) == 0


@pytest.mark.parametrize("wait", ["21601", "1000000000000"])
def test_a_server_that_asks_for_more_than_six_hours_needs_you(
    engine: Engine, hostile_server: HostileServer, wait: str
) -> None:
    """S16."""
    hostile_server.script("/a.bin", [status(429, Retry_After=wait)], resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(State.NEEDS_YOU, download_id)
    assert engine.row(download_id).kind is ErrorKind.SERVER_BUSY


@pytest.mark.parametrize(
    ("reply", "state", "kind"),
    [
        (status(404), State.FAILED, ErrorKind.NOT_FOUND),
        (status(401, WWW_Authenticate='Basic realm="x"'), State.NEEDS_YOU, ErrorKind.LOGIN_NEEDED),
        (web_page(), State.NEEDS_YOU, ErrorKind.WEB_PAGE),
    ],
)
def test_what_only_the_user_can_mend_needs_you(
    engine: Engine, hostile_server: HostileServer, reply: Reply, state: State, kind: ErrorKind
) -> None:
    hostile_server.script("/a.bin", [reply], then=FILE, resource=FILE)
    (download_id,) = engine.add(hostile_server.url("/a.bin"))
    engine.until_state(state, download_id)
    assert engine.row(download_id).kind is kind
    assert [row.state for row in engine.heard.ended] == [state]
    engine.manager.retry([download_id])
    engine.until_state(State.DONE, download_id)
    assert engine.row(download_id).kind is None


def test_a_file_that_waits_for_its_name_gets_another_by_a_retry(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """The retry is the answer to the question; nothing is fetched again."""
    (engine.folder / "a.bin").write_bytes(b"mine")
    spec = engine.spec(hostile_server.serve("/a.bin", FILE), conflict=Conflict.ASK)
    engine.manager.add([spec])
    engine.until(lambda: engine.heard.ended, "its end")
    row = engine.row(spec.id)
    assert (row.state, row.kind, row.bytes_done) == (State.NEEDS_YOU, ErrorKind.NAME_TAKEN, 3 * MIB)
    engine.manager.retry([spec.id])
    engine.until_state(State.DONE, spec.id)
    assert engine.row(spec.id).path == engine.folder / "a (1).bin"
    engine.until_quiet()
    assert engine.files() == ["a (1).bin", "a.bin"]
    assert (engine.folder / "a.bin").read_bytes() == b"mine"
    assert len(hostile_server.requests("/a.bin")) == 1


@pytest.mark.parametrize("conflict", [Conflict.RENAME, Conflict.OVERWRITE, Conflict.SKIP])
def test_the_answer_for_a_taken_name_is_carried_out_without_another_request(
    start_engine: StartEngine, tmp_path: Path, hostile_server: HostileServer, conflict: Conflict
) -> None:
    """In the next session too; nothing that was there is lost."""
    engine = start_engine()
    (engine.folder / "a.bin").write_bytes(b"mine")
    url = hostile_server.serve("/a.bin", FILE)
    spec, other = (engine.spec(address, conflict=Conflict.ASK) for address in (url, f"{url}?2"))
    hostile_server.serve("/a.bin?2", FILE)
    engine.manager.add([spec])
    engine.until(lambda: engine.heard.ended, "its end")
    assert engine.close()
    engine = start_engine(restored=True)
    engine.until(lambda: engine.manager.find(spec.id), "its row")
    assert engine.row(spec.id).kind is ErrorKind.NAME_TAKEN
    engine.manager.add([other])
    engine.until(lambda: engine.heard.ended, "the other's end")
    engine.manager.settle_names([spec.id, "nobody"], conflict)
    engine.until_state(State.FAILED if conflict is Conflict.SKIP else State.DONE, spec.id)
    assert engine.row(other.id).kind is ErrorKind.NAME_TAKEN, "one that was not answered for"
    engine.manager.cancel([other.id])
    engine.until_quiet()
    names = {path.name: path.stat().st_size for path in engine.folder.iterdir()}
    assert (
        names
        == {
            Conflict.RENAME: {"a.bin": 4, "a (1).bin": 3 * MIB},
            Conflict.OVERWRITE: {"a.bin": 3 * MIB, "a (1).bin": 4},  # this engine has no trash
            Conflict.SKIP: {"a.bin": 4},
        }[conflict]
    )
    assert len(hostile_server.requests("/a.bin")) == 2, "one for each"
    if conflict is Conflict.SKIP:
        assert engine.row(spec.id).kind is ErrorKind.NAME_EXISTS


def test_what_is_skipped_is_tried_once(engine: Engine, hostile_server: HostileServer) -> None:
    (engine.folder / "a.bin").write_bytes(b"mine")
    spec = engine.spec(hostile_server.serve("/a.bin", FILE), conflict=Conflict.SKIP)
    engine.manager.add([spec])
    engine.until(lambda: engine.heard.ended, "its end")
    assert (engine.state(spec.id), engine.row(spec.id).kind) == (State.FAILED, ErrorKind.NAME_EXISTS)
    assert len(hostile_server.requests("/a.bin")) == 1
    assert engine.files() == ["a.bin"]


def test_a_missing_folder_needs_you(engine: Engine, hostile_server: HostileServer) -> None:
    spec = engine.spec(hostile_server.serve("/a.bin", FILE), folder=engine.folder / "gone")
    engine.manager.add([spec])
    engine.until(lambda: engine.heard.ended, "its end")
    assert engine.row(spec.id).state is State.NEEDS_YOU
    assert engine.row(spec.id).kind is ErrorKind.FOLDER_MISSING


@pytest.mark.usefixtures("told")
def test_an_unexpected_exception_fails_the_download_and_frees_its_place(
    start_engine: StartEngine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C07."""

    def raise_at_first(self: Transfer) -> object:
        if self.spec.url.endswith("/a.bin"):
            raise ZeroDivisionError("nobody expected this")
        return original(self)

    original = Transfer.run_hand
    monkeypatch.setattr(Transfer, "run_hand", raise_at_first)
    engine = start_engine(settings=replace(SETTINGS, running=1))
    bad, good = engine.add(hostile_server.serve("/a.bin", FILE), hostile_server.serve("/b.bin", FILE))
    engine.until_state(State.DONE, good)
    row = engine.row(bad)
    assert (row.state, row.kind) == (State.FAILED, ErrorKind.BUG)
    assert "ZeroDivisionError" in row.detail


def test_what_ran_is_paused_on_disk_after_the_end_and_what_waited_after_the_next_start(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """C05."""
    engine = start_engine(settings=replace(SETTINGS, running=2))
    running = engine.stalled(hostile_server, serve_stalling(hostile_server))
    hostile_server.script("/wait", [status(500)], resource=FILE)
    (waiting,) = engine.add(hostile_server.url("/wait"))
    engine.until_state(State.WAITING, waiting)
    other = engine.stalled(hostile_server, serve_stalling(hostile_server, "/b.bin"))
    (queued,) = engine.add(hostile_server.url("/c.bin"))
    assert engine.close()
    assert states_on_disk(engine) == {
        running: "paused",
        other: "paused",
        waiting: "waiting",
        queued: "queued",
    }
    assert any(name.endswith(".journal") for name in engine.files())
    again = start_engine(restored=True)
    again.until(again.manager.downloads, "the list")
    assert {row.state for row in again.manager.downloads()} == {State.PAUSED}
    assert [row.until for row in again.manager.downloads()] == [None] * 4


def test_the_end_does_not_write_thousands_of_rows_that_wait(start_engine: StartEngine) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=1))
    specs = [engine.spec(f"http://127.0.0.1:1/{n}") for n in range(500)]  # nobody listens there
    engine.manager.add(specs)
    engine.until(lambda: engine.heard.added, "the rows")
    engine.history.flush()
    batches: list[Batch] = []
    engine.history._write_requested.connect(batches.append)
    assert engine.close()
    assert sum(len(batch.rows) for batch in batches) < 400


def test_an_end_that_is_asked_for_again_in_the_middle_is_one_end(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """C05."""

    async def asked_twice() -> tuple[bool, bool]:
        shut_down = engine.manager.shut_down
        return await asyncio.gather(shut_down(Deadline.within(WAIT_S)), shut_down(Deadline.within(WAIT_S)))

    engine = start_engine()
    running = engine.stalled(hostile_server, serve_stalling(hostile_server))
    assert tuple(engine.run(asked_twice())) == (True, True)
    assert engine.close()
    assert states_on_disk(engine) == {running: "paused"}


def test_nothing_is_admitted_after_the_end_has_begun(engine: Engine, hostile_server: HostileServer) -> None:
    """C05."""
    assert engine.run(engine.manager.shut_down(Deadline.within(5.0)))
    url = hostile_server.serve("/a.bin", FILE)
    engine.manager.add([engine.spec(url)])
    engine.manager.take_up([Download(engine.spec(url), State.PAUSED, "a.bin")])
    answered: list[int] = []
    engine.history.recorded.connect(lambda recorded: answered.append(recorded.ticket))
    ticket = engine.history.remove([])  # its answer comes after whatever was asked before it
    engine.until(lambda: ticket in answered, "the history's answer")
    engine.turn(0)
    assert engine.manager.downloads() == ()
    assert states_on_disk(engine) == {}


def test_headers_that_are_given_later_are_sent_with_the_next_attempt(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """X10: and the secret ones are not in the row that the history gets."""
    url = hostile_server.script("/a", [status(403)], then=Resource(content=Content(1, 5000)))
    (row,) = engine.add(url)
    engine.until_state(State.NEEDS_YOU, row)
    engine.manager.set_headers(row, (("Referer", "http://p/"),), (("X-Api-Key", "hunter2"),))
    engine.manager.retry([row])
    engine.until_state(State.DONE, row)
    request = hostile_server.requests("/a")[-1]
    assert (request.header("Referer"), request.header("X-Api-Key")) == ("http://p/", "hunter2")
    engine.manager.set_headers(row, (), ())
    engine.turn(1)
    assert engine.row(row).spec.headers == (("Referer", "http://p/"),), "what is done is done"
