"""Thousands of rows that go and come back in parts: what is asked for in the middle, and the end there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.services import chores, removal
from tests.services.engine import SETTINGS, Engine
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20


def listed(engine: Engine, count: int) -> list[str]:
    specs = [engine.spec(f"http://127.0.0.1:1/{number}") for number in range(count)]  # nobody listens there
    engine.manager.add(specs)
    engine.until(lambda: len(engine.manager.downloads()) == count, "the rows")
    ids = [spec.id for spec in specs]
    engine.manager.pause(ids)
    engine.until_state(State.PAUSED, *ids)
    return ids


def in_single_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SLICE_S", 1e-6)
    monkeypatch.setattr(chores, "STEPS_AT_LEAST", 1)
    monkeypatch.setattr(removal, "LEAVING_AT_ONCE", 100)
    monkeypatch.setattr(removal, "ROWS_AT_ONCE", 100)


def test_a_long_list_goes_and_comes_back_over_many_turns_of_the_loop(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """L02: an undo of a hundred thousand rows held the window for 2.6 s."""
    engine = start_engine(settings=SETTINGS)
    ids = listed(engine, 250)
    in_single_steps(monkeypatch)
    turns: list[None] = []
    loop_turns = QTimer()
    loop_turns.timeout.connect(lambda: turns.append(None))
    told: list[tuple[int, int]] = []
    engine.manager.removed.connect(lambda gone: told.append((len(turns), -len(gone))))
    engine.manager.added.connect(lambda rows: told.append((len(turns), len(rows))))
    loop_turns.start(0)
    engine.manager.remove(ids)
    engine.until(lambda: told, "the first to go")
    engine.manager.undo_remove()  # while the others are on their way
    engine.until(lambda: len(told) == 6, "all of them back")
    loop_turns.stop()
    assert [number for _turn, number in told] == [-100, -100, -50, 100, 100, 50]
    assert len({turn for turn, _number in told}) == 6, "each part in a turn of its own"
    assert [row.id for row in engine.manager.downloads()] == ids
    engine.until_state(State.PAUSED, *ids)


def test_commands_in_the_middle_of_an_undo_find_what_they_would_have_found_after_it(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = start_engine(settings=SETTINGS)
    ids = listed(engine, 250)
    in_single_steps(monkeypatch)
    engine.manager.remove(ids)
    engine.manager.undo_remove()
    engine.until(lambda: len(engine.manager.downloads()) == 100, "the first part back")
    engine.manager.undo_remove()  # there is nothing more to bring back
    engine.manager.remove(ids[200:])
    engine.until(lambda: len(engine.manager.downloads()) == 250, "all of them back")
    engine.until(lambda: [row.id for row in engine.manager.downloads()] == ids[:200], "the last ones gone")
    engine.manager.undo_remove()
    engine.until(lambda: [row.id for row in engine.manager.downloads()] == ids, "these back, and no others")


@pytest.mark.parametrize("is_undone", [False, True])
def test_the_end_in_the_middle_of_it_does_all_of_it(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch, is_undone: bool
) -> None:
    engine = start_engine(settings=SETTINGS)
    ids = listed(engine, 250)
    in_single_steps(monkeypatch)
    engine.manager.remove(ids)
    if is_undone:
        engine.manager.undo_remove()
        engine.until(lambda: not engine.manager.downloads(), "an empty list")
        engine.until(engine.manager.downloads, "the first part back")
    else:
        engine.until(lambda: len(engine.manager.downloads()) < 250, "the first part gone")
    assert len(engine.manager.downloads()) in (100, 150)
    assert engine.close()
    left = sql(engine.history_file, "select id from downloads where removed_at is null order by position")
    assert [row[0] for row in left] == (ids if is_undone else [])


def test_a_run_that_ends_while_an_undo_has_not_come_to_it_is_heard(
    start_engine: StartEngine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its row is neither on the list nor taken back then: its outcome would have met nobody."""
    engine = start_engine(settings=SETTINGS)
    ids = listed(engine, 250)
    body = Content(1, 4 * MIB)
    hostile_server.serve("/a.bin", Resource(content=body, etag='"v1"'), Reply(stall_after=MIB))
    running = engine.stalled(hostile_server, "/a.bin")
    in_single_steps(monkeypatch)
    stop = engine.engine.stop
    asked: list[Any] = []
    monkeypatch.setattr(engine.engine, "stop", lambda *what: asked.append(what))  # takes its time
    engine.manager.remove([*ids, running])
    engine.manager.undo_remove()
    engine.until(lambda: not engine.manager.downloads(), "an empty list")
    engine.until(engine.manager.downloads, "the first part back")
    turns = engine.manager._chores._timer
    turns.stop()
    stop(*asked[0])
    engine.until(lambda: not engine.engine.running_ids(), "its end")
    assert engine.manager.find(running) is None
    turns.start()
    engine.until(lambda: engine.manager.find(running) is not None, "it back")
    assert engine.state(running) is State.PAUSED
    assert engine.row(running).bytes_done == MIB
    monkeypatch.undo()
    engine.manager.resume([running])
    engine.until_state(State.RUNNING, running)


def test_what_a_host_has_go_on_while_the_list_goes_starts_no_more(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that wait for their turn to go were put in line again, whose turn came when they had gone."""
    engine = start_engine(settings=SETTINGS)
    ids = listed(engine, 250)
    for row in engine.manager.downloads():
        denied = replace(row, state=State.NEEDS_YOU, kind=ErrorKind.ACCESS_DENIED)
        engine.manager._roster.change(denied)
    in_single_steps(monkeypatch)
    engine.manager.remove(ids)
    engine.until(lambda: len(engine.manager.downloads()) < 250, "the first part gone")
    engine.manager.politeness.reconsidered.emit(tuple(ids))
    assert engine.manager._dispatcher.waiting_count == 150
    engine.until(lambda: not engine.manager.downloads(), "the others gone")
    engine.until(lambda: not engine.engine.running_ids(), "the end of what began")
    assert engine.manager._dispatcher.waiting_count == 0
    engine.manager.undo_remove()
    engine.until(lambda: [row.id for row in engine.manager.downloads()] == ids, "all of them back")
