"""What the end of the program stopped, and what becomes of it at the next start."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import MAIN, Download, DownloadSpec, Priority, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.queues import Queue
from qtapp.services.transitions import admitted, come_back
from qtapp.storage.history import History
from tests.services.engine import SETTINGS, Engine
from tests.storage.histories import QUICK, sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource, status

if TYPE_CHECKING:
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
FILE = Resource(content=Content(1, 3 * MIB), etag='"v1"')
ONE = replace(SETTINGS, running=1, running_per_host=1)


def stalling(server: HostileServer, path: str) -> str:
    """The first request of `path` stalls after 2 MiB, later ones are answered whole."""
    server.script(path, [Reply(stall_after=2 * MIB)], then=FILE)
    return path


def listed(engine: Engine, number: int) -> tuple[Download, ...]:
    engine.until(lambda: len(engine.manager.downloads()) == number, "the list")
    return engine.manager.downloads()


def on_disk(engine: Engine, what: str = "state") -> dict[object, object]:
    """By id, read by another process."""
    return dict(sql(engine.history_file, f"select id, {what} from downloads"))


class Session:
    """A window's run that was ended with something of every kind on its list."""

    def __init__(self, start_engine: StartEngine, server: HostileServer) -> None:
        engine = start_engine(settings=replace(SETTINGS, running=2, running_per_host=2), restored=True)
        self.paused = engine.stalled(server, stalling(server, "/paused.bin"))
        engine.manager.pause([self.paused])
        engine.until_state(State.PAUSED, self.paused)
        (self.failed,) = engine.add(server.url("/missing.bin"))
        engine.until_state(State.FAILED, self.failed)
        server.script("/waiting.bin", [status(500)], then=FILE)
        (self.waiting,) = engine.add(server.url("/waiting.bin"))
        engine.until_state(State.WAITING, self.waiting)
        self.running = [
            engine.stalled(server, stalling(server, "/one.bin")),
            engine.stalled(server, stalling(server, "/two.bin")),
        ]
        (self.queued,) = engine.add(server.serve("/queued.bin", FILE))
        engine.until_state(State.QUEUED, self.queued)
        assert engine.close()
        self.stopped = [self.waiting, *self.running, self.queued]
        self.all = [self.paused, self.failed, *self.stopped]


@pytest.fixture
def session(start_engine: StartEngine, hostile_server: HostileServer) -> Session:
    return Session(start_engine, hostile_server)


def test_what_ran_or_waited_goes_on_and_what_somebody_paused_or_what_failed_does_not(
    session: Session, start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    """P03."""
    engine = start_engine(settings=SETTINGS, restored=True, goes_on=True)
    engine.until(engine.manager.downloads, "the list")
    engine.until_state(State.DONE, *session.stopped)
    assert [row.id for row in engine.manager.downloads()] == session.all
    assert engine.state(session.paused) is State.PAUSED
    assert engine.state(session.failed) is State.FAILED
    assert hostile_server.requests("/one.bin")[-1].header("Range") == f"bytes={2 * MIB}-"
    assert len(hostile_server.requests("/paused.bin")) == 1


def test_what_does_not_go_on_says_so_however_often_the_program_is_started(
    session: Session, start_engine: StartEngine
) -> None:
    for _ in range(2):
        engine = start_engine(settings=SETTINGS, restored=True, goes_on=False)
        rows = {row.id: row for row in listed(engine, len(session.all))}
        assert {rows[item].state for item in session.stopped} == {State.PAUSED}
        assert [item for item in session.all if rows[item].is_put_by] == session.stopped
        assert engine.close()
    engine = start_engine(settings=SETTINGS, restored=True, goes_on=True)
    engine.until(engine.manager.downloads, "the list")
    engine.until_state(State.DONE, *session.stopped)
    assert engine.state(session.paused) is State.PAUSED


def test_a_pause_of_what_was_stopped_is_somebodys_word_from_then_on(
    session: Session, start_engine: StartEngine
) -> None:
    engine = start_engine(settings=SETTINGS, restored=True, goes_on=False)
    listed(engine, len(session.all))
    engine.manager.pause(session.stopped[1:])
    engine.until(lambda: not engine.row(session.queued).is_put_by, "their pause")
    assert engine.close()
    again = start_engine(settings=SETTINGS, restored=True, goes_on=True)
    again.until(again.manager.downloads, "the list")
    again.until_state(State.DONE, session.waiting)
    assert {again.state(item) for item in session.stopped[1:]} == {State.PAUSED}


def test_resuming_all_that_was_stopped_leaves_no_word_of_it(
    session: Session, start_engine: StartEngine
) -> None:
    engine = start_engine(settings=SETTINGS, restored=True, goes_on=False)
    listed(engine, len(session.all))
    engine.manager.resume(session.stopped)
    engine.until_state(State.DONE, *session.stopped)
    assert engine.close()
    assert set(on_disk(engine, "is_put_by").values()) == {0}


def test_they_start_in_the_order_of_the_list_and_no_more_at_once_than_may(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine(settings=ONE, restored=True)
    names = ["a.bin", "b.bin", "c.bin", "d.bin"]
    running = first.stalled(hostile_server, stalling(hostile_server, "/a.bin"))
    others = first.add(*(hostile_server.serve(f"/{name}", FILE) for name in names[1:]))
    first.manager.set_priority([others[2]], Priority.LOW)
    assert first.close()
    sql(first.history_file, f"update downloads set rank = rank - 1000000000000 where id = '{others[1]}'")
    second = start_engine(settings=ONE, restored=True, goes_on=True)
    second.until(second.manager.downloads, "the list")
    active: list[int] = []
    second.manager.totals_changed.connect(lambda totals: active.append(totals.active))
    second.until_state(State.DONE, running, *others)
    asked = [seen.path for seen in hostile_server.requests()][1:]
    assert asked == ["/c.bin", "/a.bin", "/b.bin", "/d.bin"]
    assert max(active) == 1


def test_a_queue_that_is_paused_holds_what_comes_back(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    films = Queue("films", "Films")
    settings = replace(SETTINGS, queues=(Queue(MAIN), films))
    first = start_engine(settings=settings, restored=True)
    held = first.stalled(hostile_server, stalling(hostile_server, "/a.bin"))
    first.manager.move_to_queue([held], films.id)
    free = first.stalled(hostile_server, stalling(hostile_server, "/b.bin"))
    assert first.close()
    paused = replace(settings, queues=(Queue(MAIN), replace(films, is_paused=True)))
    second = start_engine(settings=paused, restored=True, goes_on=True)
    second.until(second.manager.downloads, "the list")
    second.until_state(State.DONE, free)
    assert second.state(held) is State.QUEUED
    second.until(lambda: second.row(held).why is not None, "why it waits")
    why = second.row(held).why
    assert why is not None
    assert why.kind == "queue-paused"
    assert len(hostile_server.requests("/a.bin")) == 1


def test_what_a_command_at_a_terminal_left_does_not_start_in_a_window(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine()  # for a few downloads only, as `wherry get` is
    stopped = first.stalled(hostile_server, stalling(hostile_server, "/a.bin"))
    first.history.flush()
    assert first.close()
    sql(first.history_file, "update downloads set state = 'running'")  # as a kill leaves it
    second = start_engine(restored=True, goes_on=True)
    (row,) = listed(second, 1)
    assert (row.state, row.is_put_by) == (State.PAUSED, False)
    second.manager.resume([stopped])
    second.until_state(State.DONE, stopped)
    assert second.close()
    assert on_disk(second, "at_terminal") == {stopped: 0}


def test_one_that_was_paused_before_its_turn_stays_so(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    first = start_engine(settings=ONE, restored=True)
    running = first.stalled(hostile_server, stalling(hostile_server, "/a.bin"))
    (queued,) = first.add(hostile_server.serve("/b.bin", FILE))
    assert first.close()
    second = start_engine(settings=SETTINGS, restored=True, goes_on=True)
    # as soon as it is seen, and before it is in line
    second.manager.added.connect(lambda rows: second.manager.pause([row.id for row in rows]))
    listed(second, 2)
    second.until_state(State.PAUSED, running, queued)
    assert second.close()
    assert set(on_disk(second, "is_put_by").values()) == {0}
    assert len(hostile_server.requests()) == 1


def test_what_came_back_can_be_removed_and_brought_back(session: Session, start_engine: StartEngine) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1), restored=True, goes_on=True)
    listed(engine, len(session.all))
    engine.manager.remove([session.queued])
    engine.until(lambda: engine.manager.find(session.queued) is None, "its removal")
    engine.manager.undo_remove()
    engine.until_state(State.DONE, *session.stopped)
    assert engine.close()
    left = start_engine(settings=SETTINGS, restored=True, goes_on=False)
    assert [row.id for row in listed(left, len(session.all))] == session.all


def test_what_was_stopped_comes_back_by_an_undo_as_it_was(
    session: Session, start_engine: StartEngine
) -> None:
    engine = start_engine(settings=SETTINGS, restored=True, goes_on=False)
    listed(engine, len(session.all))
    engine.manager.remove(session.stopped)
    engine.until(lambda: engine.manager.find(session.queued) is None, "their removal")
    engine.manager.undo_remove()
    assert [row.is_put_by for row in listed(engine, len(session.all))] == [
        item in session.stopped for item in session.all
    ]


def test_ten_thousand_come_back_without_a_write_and_go_on(start_engine: StartEngine, tmp_path: Path) -> None:
    """L01."""
    file = tmp_path / "history.db"
    first = start_engine(history_file=file, restored=True, opened=False)
    specs = [first.spec(f"http://127.0.0.1:1/{number}") for number in range(10_000)]  # nobody listens there
    history = History(file, timing=QUICK)
    history.open()
    recorded: list[object] = []
    history.recorded.connect(recorded.append)
    history.admit([admitted(spec, number) for number, spec in enumerate(specs)])
    first.until(lambda: recorded, "the rows on disk")
    assert history.close(60_000)
    assert first.close()

    left_s = seconds_to_come_back(start_engine(history_file=file, settings=ONE, restored=True))
    lined_up_s = seconds_to_come_back(
        start_engine(history_file=file, settings=ONE, restored=True, goes_on=True), waiting=9_000
    )
    # to line them up costs the event loop no more than to bring them back
    assert lined_up_s < 3 * left_s + 0.5
    untouched = sql(file, "select count(*) from downloads where state = 'queued' and is_put_by = 0")
    assert int(str(untouched[0][0])) > 9_000


def test_once_the_list_is_whole_nothing_is_kept_to_tell_its_rows_by(
    start_engine: StartEngine, tmp_path: Path
) -> None:
    """L01: a set of all ids that ever came in would only grow."""
    engine = start_engine(history_file=tmp_path / "history.db", restored=True, opened=False)
    known = engine.manager._arrivals._known
    whole: list[object] = []
    engine.manager.restored.connect(whole.append)
    engine.manager.add([engine.spec("http://127.0.0.1:1/early")])
    assert known
    engine.history.open()
    engine.until(lambda: whole and engine.manager.downloads(), "the list, and what came before it")
    assert not engine.manager._arrivals._known
    engine.manager.add([engine.spec("http://127.0.0.1:1/late")])
    engine.until(lambda: len(engine.manager.downloads()) == 2, "what came after it")
    assert not engine.manager._arrivals._known


def seconds_to_come_back(engine: Engine, waiting: int = 0) -> float:
    """Of the event loop's own CPU, until the list is whole and so many wait in line; then it ends."""
    whole: list[object] = []
    engine.manager.restored.connect(whole.append)
    began = time.thread_time()
    engine.until(lambda: whole, "the whole list")
    engine.until(lambda: engine.manager.totals.waiting >= waiting, "the line")
    took = time.thread_time() - began
    assert {State.PAUSED} == {row.state for row in engine.manager.downloads()} or waiting
    engine.history.flush()
    assert engine.close()
    return took


def in_line(number: int) -> Download:
    spec = DownloadSpec(f"{number:032}", f"https://host.example/{number}.iso", Path("/downloads"), 1.0)
    return admitted(spec, number)


def test_a_row_that_is_as_it_is_to_be_is_not_made_anew() -> None:
    """Ten thousand of them come back at a start."""
    row = in_line(1)
    assert come_back(row, goes_on=True) is row
    resting = come_back(row, goes_on=False)
    assert resting == replace(row, state=State.PAUSED, is_put_by=True)
    assert come_back(resting, goes_on=False) is resting


@pytest.mark.parametrize(
    "traces",
    [
        {"state": State.RUNNING, "bytes_per_second": 5.0, "seconds_left": 9.0, "connections": 2},
        {"state": State.WAITING, "kind": ErrorKind.SERVER_ERROR, "detail": "500", "until": 7.0},
        {"state": State.PAUSED, "is_put_by": True},
    ],
)
def test_nothing_of_the_last_session_is_left_on_a_row_that_goes_on(traces: dict[str, Any]) -> None:
    row = in_line(1)
    assert come_back(replace(row, **traces), goes_on=True) == row
