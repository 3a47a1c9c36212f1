"""What the details show of running downloads: asked for only while somebody looks, and bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal

from qtapp.domain.closeup import CloseUp, HandState
from qtapp.domain.download import State
from qtapp.services import live_facts
from qtapp.services.live_facts import LiveFacts
from qtapp.services.manager import Totals
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource
from tests.ui.rows import download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.manager import DownloadManager
    from tests.services.engine import Engine
    from tests.support.hostile_server import HostileServer

MIB = 1 << 20
V1 = Resource(content=Content(1, 24 * MIB), etag='"v1"')


class Engines(QObject):
    """In the place of the engine room: what runs is what a test says, and looks are counted."""

    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.running: list[str] = []
        self.looks: list[str] = []
        self.is_busy = False

    def is_running(self, download_id: str) -> bool:
        return download_id in self.running

    def running_ids(self) -> tuple[str, ...]:
        return tuple(self.running)

    def look_at(self, download_id: str) -> CloseUp | None:
        self.looks.append(download_id)
        return None if self.is_busy else CloseUp(download_id, 1, ())


class Rows(QObject):
    """In the place of the manager."""

    totals_changed = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, Download] = {}

    def find(self, download_id: str) -> Download | None:
        return self.rows.get(download_id)


class Bench:
    def __init__(self) -> None:
        self.now = 100.0
        self.engine = Engines()
        self.manager = Rows()
        self.facts = LiveFacts(
            cast("DownloadManager", self.manager),
            cast("EngineRoom", self.engine),
            monotonic=lambda: self.now,
        )
        self.looked: list[CloseUp] = []
        self.facts.looked.connect(self.looked.append)

    def run(self, number: int, bytes_per_second: float | None) -> str:
        row = download(number, state=State.RUNNING, bytes_per_second=bytes_per_second)
        self.manager.rows[row.id] = row
        if row.id not in self.engine.running:
            self.engine.running.append(row.id)
        return row.id

    def tick(self) -> None:
        self.now += 1
        self.engine.ticked.emit(None)


@pytest.fixture
def bench(qapp: object) -> Bench:
    return Bench()


def test_nobody_who_watches_means_no_look_and_no_timer(bench: Bench, qtbot: QtBot) -> None:
    one = bench.run(1, 10.0)
    bench.tick()
    assert not bench.facts.is_looking
    bench.facts.watch(one)
    qtbot.waitUntil(lambda: bool(bench.looked))
    bench.facts.watch(None)
    assert not bench.facts.is_looking
    assert {look.id for look in bench.looked} == {one}


def test_one_that_does_not_run_is_not_looked_at_until_it_does(bench: Bench, qtbot: QtBot) -> None:
    bench.facts.watch("one")
    assert not bench.facts.is_looking
    bench.engine.running.append("one")
    bench.facts.watch("one")
    qtbot.waitUntil(lambda: bool(bench.looked))
    bench.engine.running.remove("one")
    qtbot.waitUntil(lambda: not bench.facts.is_looking)


def test_a_moment_in_which_nothing_is_to_be_seen_is_looked_past(bench: Bench, qtbot: QtBot) -> None:
    bench.engine.is_busy = True
    bench.engine.running.append("one")
    bench.facts.watch("one")
    qtbot.waitUntil(lambda: len(bench.engine.looks) > 1)
    assert not bench.looked
    bench.engine.is_busy = False
    qtbot.waitUntil(lambda: bool(bench.looked))


def test_speeds_are_noted_for_each_that_runs_and_for_all(bench: Bench) -> None:
    one, two = bench.run(1, 10.0), bench.run(2, None)
    bench.tick()
    bench.run(2, 5.0)
    bench.tick()
    assert bench.facts.speeds(one).speeds == (10, 10)
    assert bench.facts.speeds(two).speeds == (0, 5)
    assert bench.facts.speeds_of_all().speeds == (10, 15)
    assert bench.facts.speeds("nobody").speeds == ()


def test_the_speed_of_all_ends_at_nothing_when_the_last_has_ended(bench: Bench) -> None:
    bench.run(1, 10.0)
    bench.tick()
    bench.engine.running.clear()
    bench.now += 1
    bench.manager.totals_changed.emit(Totals(0, 0, 0.0))
    assert bench.facts.speeds_of_all().speeds == (10, 0)


def test_speeds_are_kept_of_those_that_ran_last_and_of_no_more(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_facts, "RESTING_KEPT", 2)
    ids = []
    for number in range(6):
        bench.engine.running.clear()
        ids.append(bench.run(number, 1.0))
        bench.tick()
    kept = [item for item in ids if bench.facts.speeds(item).speeds]
    assert kept == ids[-3:]
    bench.manager.removed.emit((ids[-1],))
    assert bench.facts.speeds(ids[-1]).speeds == ()


def test_the_hands_of_a_real_download_are_told(engine: Engine, hostile_server: HostileServer) -> None:
    facts = LiveFacts(engine.manager, engine.engine)
    looked: list[CloseUp] = []
    facts.looked.connect(looked.append)
    (one,) = engine.add(hostile_server.serve("/a.bin", V1, Reply(pace=Pace.rate(MIB))))
    engine.until_state(State.RUNNING, one)
    facts.watch(one)
    engine.until(lambda: looked and looked[-1].hands and looked[-1].hands[0].bytes_done, "a hand at work")
    assert looked[-1].hands[0].state is HandState.READING
    engine.until(lambda: facts.speeds(one).latest, "its speed")
    engine.manager.pause([one])
    engine.until_state(State.PAUSED, one)
    engine.until(lambda: not facts.is_looking, "the end of the looking")
    engine.until(lambda: facts.speeds_of_all().latest == 0.0, "a speed of nothing")
