"""The manager with many downloads and many commands: nothing is lost, nothing freezes, nothing stays."""

from __future__ import annotations

import gc
import os
import random
import time
import weakref
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from qtapp.domain.download import Priority, State
from qtapp.domain.list_order import Move
from qtapp.domain.schedule import NOTHING, SpeedProfile
from qtapp.services import chores, transitions
from qtapp.services.roster import ROWS_AT_ONCE
from qtapp.transfer.transfer import Transfer
from tests.services.engine import SETTINGS, Engine, Moment
from tests.support.files import Content
from tests.support.leaks import Held
from tests.support.scripts import Pace, Reply, Resource

if TYPE_CHECKING:
    from tests.services.conftest import StartEngine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
STORM_SEED = 20_261_123
ALWAYS = SpeedProfile(frozenset(range(7)), 0, 0, NOTHING)


def test_a_long_list_comes_in_over_many_turns_of_the_loop_and_commands_find_all_of_it(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundred thousand rows at once kept the window from its next frame for a second."""
    monkeypatch.setattr(chores, "SLICE_S", 1e-6)
    monkeypatch.setattr(chores, "STEPS_AT_LEAST", 1)
    engine = start_engine(settings=replace(SETTINGS, speed_profiles=(ALWAYS,)))
    turns: list[None] = []
    loop_turns = QTimer()
    loop_turns.timeout.connect(lambda: turns.append(None))
    batches: list[tuple[int, int]] = []
    engine.manager.added.connect(lambda rows: batches.append((len(turns), len(rows))))
    specs = [engine.spec(f"http://a.org/{number}") for number in range(5 * ROWS_AT_ONCE // 2)]
    loop_turns.start(0)
    engine.manager.add(specs)
    engine.until(lambda: batches, "the first of them")
    engine.manager.cancel([spec.id for spec in specs])
    cancelled = {State.CANCELLED}
    engine.until(lambda: {row.state for row in engine.manager.downloads()} == cancelled, "the end of all")
    loop_turns.stop()
    assert [count for _, count in batches] == [ROWS_AT_ONCE, ROWS_AT_ONCE, ROWS_AT_ONCE // 2]
    assert len({turn for turn, _ in batches}) == 3, "each in a turn of its own"
    assert len(engine.manager.downloads()) == len(specs)


@pytest.mark.stress
def test_a_storm_of_commands_ends_in_right_files(
    start_engine: StartEngine, hostile_server: HostileServer
) -> None:
    chance = random.Random(STORM_SEED)
    engine = start_engine(settings=replace(SETTINGS, running=6, running_per_host=6))
    bodies = {f"/{number}.bin": Content(number, chance.randrange(300_000, 900_000)) for number in range(24)}
    for path, body in bodies.items():
        hostile_server.serve(path, Resource(content=body, etag='"v1"'), Reply(pace=Pace.rate(20 * MIB)))
    ids = engine.add(*(hostile_server.url(path) for path in bodies))
    manager = engine.manager
    commands = (manager.pause, manager.resume, manager.cancel, manager.retry, manager.resume, manager.retry)
    for turn in range(200):
        some = chance.sample(ids, chance.randrange(1, 6))
        what = chance.randrange(12)
        if what == 0:
            manager.remove(some)
        elif what <= 2:
            manager.undo_remove()
        elif what == 3:
            manager.pause_all()
        elif what == 4:
            manager.resume_all()
        else:
            chance.choice(commands)(some)
        if turn % 3 == 0:
            engine.turn(chance.randrange(12))
    manager.undo_remove()
    listed = [row.id for row in manager.downloads()]
    for _ in range(3):  # what was under way when the first was given may have wanted another
        manager.resume(listed)
        manager.retry(listed)
        engine.until(lambda: not engine.engine.running_ids() and not manager.totals.waiting, "the end", 30)
    engine.until_quiet()
    assert {row.state for row in manager.downloads()} == {State.DONE}
    names = {row.spec.url.rpartition("/")[2]: row.path for row in manager.downloads()}
    for name, saved in names.items():
        assert saved is not None
        assert bodies[f"/{name}"].first_difference(saved) is None, saved
    gone = set(ids) - set(listed)
    manager.forget_removed()
    engine.until_quiet()
    left = [name for name in engine.files() if name.startswith(".")]
    assert left == [], f"{len(gone)} were removed"


def test_ten_thousand_rows_hold_up_nothing(start_engine: StartEngine, request: pytest.FixtureRequest) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=1), monotonic=Moment())
    engine.until(engine.history_file.exists, "the history")
    # nobody listens there, and every attempt waits to be tried again, for ever by this clock: the line stays
    specs = [engine.spec(f"http://127.0.0.1:1/some/folder/picture-{n}.jpeg") for n in range(10_000)]
    again = [replace(spec, id=f"{n:032x}") for n, spec in enumerate(specs)]
    ids = [spec.id for spec in specs]
    last = ids[-1]
    gc.collect()
    gc.freeze()  # as the program does once it has started: pytest's own objects are not to be walked here
    request.addfinalizer(gc.unfreeze)
    gaps = Gaps()
    engine.manager.offers.make(specs)
    engine.until(lambda: len(engine.manager.downloads()) == len(ids), "the rows", 30)
    engine.until(lambda: engine.manager.totals.waiting >= 9_990, "the line", 30)
    gaps.note("add")
    held: list[int] = []
    engine.manager.offers.sifted.connect(lambda sifted: held.append(len(sifted.held)))
    engine.manager.offers.make(again)
    engine.until(lambda: held, "what is known", 30)
    assert held == [10_000]
    gaps.note("add once more")
    engine.manager.pause_all()
    engine.until(lambda: engine.state(last) is State.PAUSED, "the last one paused", 30)
    gaps.note("pause")
    engine.manager.resume_all()
    engine.until(lambda: engine.state(last) is State.QUEUED, "the last one in line", 30)
    gaps.note("resume")
    engine.manager.remove(ids)
    engine.until(lambda: not engine.manager.downloads(), "an empty list", 30)
    gaps.note("remove")
    engine.manager.undo_remove()
    engine.until(lambda: engine.manager.totals.waiting >= 9_990, "the line again", 30)
    gaps.note("undo")
    engine.manager.set_priority(ids, Priority.HIGH)
    engine.until(lambda: engine.row(last).priority is Priority.HIGH, "the last one of high priority", 30)
    gaps.note("priority")
    engine.manager.move([Move.to_top(ids[5_000:])])
    engine.until(lambda: engine.manager.downloads()[0].id == ids[5_000], "the move", 30)
    gaps.note("move")
    engine.manager.start_now(ids)
    engine.until(lambda: engine.row(last).at_once, "the last one to start at once", 30)
    gaps.note("start now")
    engine.manager.apply(replace(SETTINGS, speed_profiles=(ALWAYS,)))
    engine.until(lambda: not engine.engine.running_ids(), "hours in which nothing runs", 30)
    engine.manager.apply(SETTINGS)
    gaps.note("schedule")
    engine.manager.cancel(ids)
    engine.until(lambda: engine.state(last) is State.CANCELLED, "the last one cancelled", 30)
    gaps.note("cancel")
    assert max(gaps.worst_ms.values()) < 50, gaps.worst_ms


def test_pause_all_while_resume_all_is_at_work_leaves_all_paused(start_engine: StartEngine) -> None:
    engine = start_engine(settings=replace(SETTINGS, running=1, running_per_host=1), monotonic=Moment())
    specs = [engine.spec(f"http://127.0.0.1:1/{n}") for n in range(3_000)]  # nobody listens there
    ids = [spec.id for spec in specs]
    engine.manager.add(specs)
    engine.until(lambda: len(engine.manager.downloads()) == len(ids), "the rows")
    engine.manager.pause_all()
    engine.until_state(State.PAUSED, *ids)
    engine.manager.resume_all()
    assert engine.state(ids[-1]) is State.PAUSED, "it is no longer at work"
    engine.manager.pause_all()
    engine.until(lambda: engine.state(ids[-1]) is State.QUEUED, "the last one resumed")
    engine.until_state(State.PAUSED, *ids)


def test_what_is_lined_up_after_its_row_was_told_is_counted_too(engine: Engine) -> None:
    # of thousands that come in at once, the last are: a part is lined up in each turn of the loop
    row = transitions.admitted(engine.spec("http://127.0.0.1:1/a"), 1)
    engine.manager._roster.add((row,))
    engine.manager._roster.flush()
    engine.manager._dispatcher.join(row)
    engine.until(lambda: engine.manager.totals.waiting == 1, "the count", 5)


class Gaps:
    """A timer of 5 ms: how long this thread worked between two of its turns at the most, by what went on.

    Its own processor time: what other threads and programs took meanwhile is not the window's doing.
    """

    def __init__(self) -> None:
        self.worst_ms: dict[str, float] = {}
        self._last = time.thread_time()
        self._worst = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(5)

    def note(self, what: str) -> None:
        self._on_timeout()
        self.worst_ms[what] = round(self._worst, 1)
        self._worst = 0.0

    def _on_timeout(self) -> None:
        now = time.thread_time()
        self._worst = max(self._worst, (now - self._last) * 1000)
        self._last = now


def most_batches_in(seconds: float) -> int:
    """Ten a second, and what was due at either end."""
    return round(seconds * 10) + 2


def test_rows_that_run_change_ten_times_a_second_and_no_more(
    engine: Engine, hostile_server: HostileServer
) -> None:
    """L03."""
    file = Resource(content=Content(1, 4 * MIB), etag='"v1"')
    urls = [hostile_server.serve(f"/{n}.bin", file, Reply(pace=Pace.rate(2 * MIB))) for n in range(4)]
    ids = engine.add(*urls)
    engine.until_state(State.RUNNING, *ids)
    engine.heard.changed.clear()
    started = time.monotonic()
    engine.turn(1_000)
    engine.until(lambda: engine.heard.changed, "a report")
    assert len(engine.heard.changed) <= most_batches_in(time.monotonic() - started)
    assert all(len(batch) <= 4 for batch in engine.heard.changed)
    engine.manager.cancel(ids)
    engine.until_state(State.CANCELLED, *ids)


def test_after_a_second_without_a_turn_there_is_no_backlog(
    engine: Engine, hostile_server: HostileServer
) -> None:
    file = Resource(content=Content(1, 8 * MIB), etag='"v1"')
    urls = [hostile_server.serve(f"/{n}.bin", file, Reply(pace=Pace.rate(2 * MIB))) for n in range(4)]
    ids = engine.add(*urls)
    engine.until_state(State.RUNNING, *ids)
    time.sleep(1.0)  # the window is busy with something else
    sent = hostile_server.bytes_sent()
    engine.heard.changed.clear()
    started = time.monotonic()
    engine.until(lambda: sum(engine.row(item).bytes_done for item in ids) >= sent - 2 * MIB, "news", 5)
    # some forty reports were on their way
    assert len(engine.heard.changed) <= most_batches_in(time.monotonic() - started)
    engine.manager.cancel(ids)
    engine.until_state(State.CANCELLED, *ids)


def test_two_hundred_cancelled_downloads_leave_nothing_in_memory_or_open(
    start_engine: StartEngine, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    transfers: list[weakref.ref[Transfer]] = []
    make = Transfer.__init__

    def noted(self: Transfer, *args: object, **kwargs: object) -> None:
        transfers.append(weakref.ref(self))
        make(self, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Transfer, "__init__", noted)
    engine = start_engine(settings=replace(SETTINGS, running=10, running_per_host=10))
    file = Resource(content=Content(1, 4 * MIB), etag='"v1"')
    hostile_server.serve("/x.bin", file, Reply(stall_after=1000))
    held: dict[str, int] = {}
    for turn in range(20):
        ids = engine.add(*[hostile_server.url("/x.bin")] * 10)
        engine.until(
            lambda: sum(seen.stalled for seen in hostile_server.requests("/x.bin")) >= 10, "ten stalls"
        )
        engine.manager.cancel(ids)
        engine.until_state(State.CANCELLED, *ids)
        hostile_server.wait_for_connections(0)
        if turn == 0:
            engine.until_quiet()
            held = Held.now().counts()
    engine.until_quiet()
    assert len(transfers) == 200

    def all_gone() -> bool:
        gc.collect()
        return not any(ref() for ref in transfers)

    # the thread of the last one has said that it is done, and may not be out of its frame yet
    engine.until(all_gone, "the last one to be let go")
    now = Held.now().counts()
    assert now["threads"] <= held["threads"] + 2
    assert now["descriptors"] <= held["descriptors"] + 2
    assert engine.files() == []
    assert len(os.listdir(Path("/proc/self/task"))) < 40  # noqa: PTH208
