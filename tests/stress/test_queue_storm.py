"""The queue under commands at random, with hosts that have enough, a disk that fills up, and hours in which
nothing runs: whatever comes together, what can go on does so by itself, and in the end all of it is there.
"""

from __future__ import annotations

import errno
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import qasync

from qtapp.domain import cooling
from qtapp.domain.cooling import CoolingTimes
from qtapp.domain.download import MAIN, Priority, State
from qtapp.domain.hosts import COOLING_TIMES
from qtapp.domain.links import Link
from qtapp.domain.list_order import Move
from qtapp.domain.queues import Queue
from qtapp.domain.retry import RetryPolicy
from qtapp.domain.schedule import NOTHING, Hours, SpeedProfile
from qtapp.domain.sites import SiteRule
from qtapp.services import preemption, retries, setbacks, volumes
from qtapp.transfer.disk import Disk
from tests.services.engine import SETTINGS, Engine
from tests.storage.histories import sql
from tests.support.files import Content
from tests.support.scripts import Asked, Ending, Pace, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    from tests.support.hostile_server import HostileServer

pytestmark = pytest.mark.stress

COUNT = 48
COMMANDS = 160
HOSTS = ("127.0.0.1", "127.0.0.2", "127.0.0.3")
ENDS_S = 20.0
QUEUES = (Queue(MAIN), Queue("a", "A", running=2), Queue("b", "B"))
# on a day that is neither today nor tomorrow
CLOSED = Hours(frozenset({(datetime.now().astimezone().weekday() + 3) % 7}), 60, 120)
ORDINARY = replace(
    SETTINGS,
    running=5,
    running_per_host=3,
    connections=2,
    connections_per_host=6,
    attempts=100,
    queues=QUEUES,
)
ALWAYS = SpeedProfile(frozenset(range(7)), 0, 0, NOTHING)
MOODS = (
    replace(ORDINARY, running=2),
    replace(ORDINARY, running=8, running_per_host=1),
    replace(ORDINARY, sites=(SiteRule(HOSTS[1], gap_s=0.1, running=1), SiteRule(HOSTS[2], connections=1))),
    replace(ORDINARY, speed_profiles=(ALWAYS,)),
    replace(ORDINARY, sites=(SiteRule(HOSTS[0], bytes_per_second=3_000_000),)),
    replace(ORDINARY, is_limited=True, limit_bytes_per_second=9_000_000),
    replace(ORDINARY, queues=(Queue(MAIN, running=1), *QUEUES[1:])),
    replace(ORDINARY, queues=(Queue(MAIN, is_paused=True), *QUEUES[1:])),
    replace(ORDINARY, queues=(QUEUES[0], Queue("a", "A", is_paused=True), Queue("b", "B", hours=CLOSED))),
    replace(ORDINARY, queues=(QUEUES[0], Queue("a", "A", bytes_per_second=3_000_000))),  # B is deleted
)
AT_REST = {State.DONE, State.CANCELLED, State.FAILED, State.NEEDS_YOU, State.PAUSED}


class Whims:
    """How a host behaves towards the requests for one file, until it is kind."""

    def __init__(self, seed: int, resource: Resource, is_kind: Callable[[], bool]) -> None:
        # one for each file: the server's threads must not share a generator
        self._chance = random.Random(seed)
        self._resource = resource
        self._is_kind = is_kind

    def __call__(self, asked: Asked) -> Reply:
        chance = self._chance
        if asked.n > 12 or self._is_kind():
            return Reply(resource=self._resource)
        if chance.random() < 0.6:
            # most have bytes to show for it when somebody wants them to stop
            return Reply(resource=self._resource, pace=Pace.rate(chance.choice([400_000, 1_000_000])))
        manner = chance.choice(
            [
                Reply(),
                Reply(cut_after=chance.randrange(1, 400_000)),
                Reply(cut_after=chance.randrange(1, 400_000), ending=Ending.RESET),
                Reply(status=429),
                Reply(status=429, headers={"Retry-After": "1"}),
                Reply(status=503),
                Reply(status=403),
                Reply(ignore_range=True),
                Reply(close_silently=True),
            ]
        )
        return replace(manner, resource=self._resource)


class FickleDisk:
    """Stands in for what every `Disk` says of its room while it `is_full`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = False
        write, splice, free_bytes = Disk.write, Disk.splice, Disk.free_bytes

        def flaky_write(disk: Disk, fd: int, data: memoryview, offset: int) -> None:
            self._refuse()
            write(disk, fd, data, offset)

        def flaky_splice(disk: Disk, pipe: int, fd: int, count: int, offset: int) -> int:
            self._refuse()
            return splice(disk, pipe, fd, count, offset)

        def flaky_free(disk: Disk, folder: Path) -> int:
            return 0 if self.is_full else free_bytes(disk, folder)

        monkeypatch.setattr(Disk, "write", flaky_write)
        monkeypatch.setattr(Disk, "splice", flaky_splice)
        monkeypatch.setattr(Disk, "free_bytes", flaky_free)

    def _refuse(self) -> None:
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """All waits as in life, and some tens of times shorter."""
    monkeypatch.setattr(preemption, "EVERY_MS", 40)
    monkeypatch.setattr(preemption, "AGAIN_MS", 20)
    monkeypatch.setattr(preemption, "SPARED_S", 0.0)
    monkeypatch.setattr(volumes, "LOOK_EVERY_MS", 50)
    monkeypatch.setattr(volumes, "SPARE_BYTES", 1)
    monkeypatch.setattr(setbacks, "DISK_AGAIN_S", 0.05)
    monkeypatch.setattr(cooling, "STEP_S", 0.05)
    monkeypatch.setattr(cooling, "RETRY_AFTER_MIN_S", 0.2)
    monkeypatch.setattr(retries, "RetryPolicy", partial(RetryPolicy, first_s=0.05, cap_s=0.2))
    for kind in COOLING_TIMES:
        monkeypatch.setitem(COOLING_TIMES, kind, CoolingTimes(0.1, 0.3))


@pytest.fixture
def start(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Callable[..., Engine]]:
    loop = qasync.QEventLoop(qapp)
    started: list[Engine] = []
    with ThreadPoolExecutor(2, thread_name_prefix="aside") as aside:

        def start(**kwargs: Any) -> Engine:
            started.append(Engine(loop, tmp_path, ORDINARY, aside=aside, **kwargs))
            return started[-1]

        yield start
        ended = [made.close() for made in started]
        for made in started:
            made.dismantle()
    loop.close()
    assert all(ended), "something outlived its time"


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FickleDisk:
    return FickleDisk(monkeypatch)


@pytest.fixture
def servers(start_hostile_server: Callable[..., HostileServer]) -> list[HostileServer]:
    return [start_hostile_server(host=host) for host in HOSTS]


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_comes_together_nothing_stands_still_and_nothing_is_lost(
    seed: int, start: Callable[..., Engine], servers: list[HostileServer], disk: FickleDisk
) -> None:
    """C05, C12, D02, S10, S16."""
    storm = Storm(start(), disk, servers, seed)
    storm.rage(COMMANDS)
    storm.calm_down()
    storm.until_all_rest()
    storm.let_all_go_on()
    storm.check_files()
    storm.check_nothing_is_held()
    listed, history_file = storm.listed(), storm.engine.history_file
    assert storm.engine.close()
    kept = "select id, state, priority, queue from downloads where removed_at is null order by rank, id"
    assert [tuple(row) for row in sql(history_file, kept)] == listed


def test_an_end_in_the_middle_of_it_loses_nothing_either(
    start: Callable[..., Engine], servers: list[HostileServer], disk: FickleDisk
) -> None:
    """C05, P01: the next start has the same list in the same order, at rest, and goes on from there."""
    storm = Storm(start(), disk, servers, seed=3)
    storm.rage(COMMANDS // 2)
    storm.rage(20, turns=False)  # some of them are still to be worked through when the end comes
    storm.engine.manager.undo_remove()
    assert storm.engine.close()
    listed = storm.listed()
    storm.engine = start(restored=True)
    storm.engine.until(lambda: len(storm.engine.manager.downloads()) == COUNT, "the list")
    assert [(item, *rest) for item, _, *rest in storm.listed()] == [
        (item, *rest) for item, _, *rest in listed
    ]
    assert {row.state for row in storm.engine.manager.downloads()} <= AT_REST
    storm.calm_down()
    storm.let_all_go_on()
    storm.check_files()
    storm.check_nothing_is_held()


class Storm:
    """Commands for a few downloads at a time, and what must hold after each."""

    def __init__(self, engine: Engine, disk: FickleDisk, servers: list[HostileServer], seed: int) -> None:
        self.engine = engine
        self.is_over = False
        self._disk = disk
        self._chance = chance = random.Random(seed)
        self._bodies = [Content(number, chance.randrange(50_000, 900_000)) for number in range(COUNT)]
        urls = []
        for number, body in enumerate(self._bodies):
            resource = Resource(content=body, etag=f'"{number}"')
            whims = Whims(1000 * seed + number, resource, lambda: self.is_over)
            urls.append(chance.choice(servers).answer(f"/{number}.bin", whims, resource))
        self.ids = engine.add(*urls)
        for queue in QUEUES:
            engine.manager.move_to_queue(chance.sample(self.ids, COUNT // 3), queue.id)

    def rage(self, commands: int, *, turns: bool = True) -> None:
        for _ in range(commands):
            self._disk.is_full &= self._chance.random() < 0.8
            self.command()
            if turns:
                self.engine.turn(self._chance.randrange(25))
                self.check()

    def command(self) -> None:
        """One for a few of them."""
        manager = self.engine.manager
        some = self._chance.sample(self.ids, self._chance.randrange(1, 9))
        commands: list[Callable[[list[str]], None]] = [
            *(manager.pause, manager.resume, manager.retry, manager.start_now, self.rank) * 2,
            self.cancel,
            self.pause_and_resume,
            self.remove_and_undo,
            self.pause_all_and_resume_all,
            self.rank,
            self.move,
            self.limit,
            self.change_settings,
            self.fill_disk,
            self.speak_for_a_host,
            self.update_link,
            self.move_to_queue,
            self.change_settings,
        ]
        self._chance.choice(commands)(some)

    def cancel(self, some: list[str]) -> None:
        self.engine.manager.cancel(some[:2])

    def pause_and_resume(self, some: list[str]) -> None:
        self.engine.manager.pause(some)
        self.engine.manager.resume(some)

    def remove_and_undo(self, some: list[str]) -> None:
        self.engine.manager.remove(some[:3])
        self.engine.turn(self._chance.randrange(5))
        self.engine.manager.undo_remove()

    def pause_all_and_resume_all(self, _some: list[str]) -> None:
        self.engine.manager.pause_all()
        self.engine.turn(self._chance.randrange(5))
        self.engine.manager.resume_all()

    def rank(self, some: list[str]) -> None:
        self.engine.manager.set_priority(some, self._chance.choice(list(Priority)))

    def move(self, some: list[str]) -> None:
        move = self._chance.choice([Move.to_top(some[1:]), Move.behind(some[0], some[1:])])
        self.engine.manager.move([move])
        if self._chance.random() < 0.5:
            self.engine.manager.undo_move()

    def move_to_queue(self, some: list[str]) -> None:
        self.engine.manager.move_to_queue(some, self._chance.choice([MAIN, "a", "b", "gone"]))
        if self._chance.random() < 0.3:
            self.engine.manager.undo_move_to_queue()

    def limit(self, some: list[str]) -> None:
        self.engine.manager.limit(some, self._chance.choice([None, 300_000, 5_000_000]))

    def change_settings(self, _some: list[str]) -> None:
        self.engine.manager.apply(self._chance.choice((ORDINARY, *MOODS)))

    def fill_disk(self, _some: list[str]) -> None:
        self._disk.is_full = True

    def speak_for_a_host(self, _some: list[str]) -> None:
        politeness = self.engine.manager.politeness
        self._chance.choice((politeness.try_now, politeness.forget))(self._chance.choice(HOSTS))

    def update_link(self, some: list[str]) -> None:
        url = self.engine.row(some[0]).spec.url.partition("?")[0]
        self.engine.manager.update_link(some[0], Link(f"{url}?{self._chance.random()}"))

    def check(self) -> None:
        """Who is in line, who waits outside of it and who runs is what the list says."""
        manager = self.engine.manager
        dispatcher, waits = manager._dispatcher, manager._setbacks
        line = dispatcher._line
        if manager._chores._waiting:
            return
        assert set(line.running()) == set(self.engine.engine.running_ids())
        outside = {*waits._retries._when, *(waits._volumes._where if waits._volumes is not None else ())}
        assert not outside & set(line.waiting())
        for now in manager.queues.now():
            if now.held is not None:
                going = line.running_in(now.queue.id)
                assert all(manager._wishes.has(item) for item in going), "of a queue that is held"
        known = {queue.id for queue in manager.queues.all()}
        for row in manager.downloads():
            assert row.queue in known
            goes_on = line.is_waiting(row.id) or row.id in outside
            runs = row.id in line.running()
            if row.state is State.QUEUED:
                assert line.is_waiting(row.id), row
            elif row.state is State.WAITING:
                assert goes_on, row
            elif row.state.is_active:
                assert runs, row
            else:
                assert not goes_on, row

    def calm_down(self) -> None:
        """Nobody asks for anything any more; the disk has room, and the clock lets all run."""
        self._disk.is_full = False
        self.engine.manager.undo_remove()
        self.engine.manager.apply(ORDINARY)
        self.engine.manager.limit(self.ids, None)

    def until_all_rest(self) -> None:
        """What goes on by itself does."""
        manager = self.engine.manager

        def rest() -> bool:
            return all(row.state in AT_REST for row in manager.downloads())

        try:
            self.engine.until(rest, "the end of all that goes on by itself", ENDS_S)
        except AssertionError as error:
            stuck = [row for row in manager.downloads() if row.state not in AT_REST]
            now = self.engine.workshop.hosts.clock()
            hosts = [self.engine.workshop.hosts._policy.state(host, now) for host in HOSTS]
            raise AssertionError(f"{error}: {len(stuck)}, {stuck[:3]}; {hosts}") from None
        self.check()

    def let_all_go_on(self) -> None:
        manager = self.engine.manager
        self.is_over = True  # hosts are kind as well
        asked = [row.id for row in manager.downloads() if row.state is not State.DONE]
        manager.resume(asked)
        manager.retry(asked)
        self.until_all_rest()

    def listed(self) -> list[tuple[str, str, str, str]]:
        """Id, state, priority and queue, from the top."""
        rows = self.engine.manager.downloads()
        return [(row.id, row.state.value, row.priority.value, row.queue) for row in rows]

    def check_files(self) -> None:
        """All of them are there, as they were served, and nothing else."""
        assert sorted(item for item, *_ in self.listed()) == sorted(self.ids)
        names = []
        for download_id, body in zip(self.ids, self._bodies, strict=True):
            row = self.engine.row(download_id)
            assert row.state is State.DONE, row
            assert row.path is not None
            assert body.first_difference(row.path) is None, row
            names.append(row.path.name)
        self.engine.until_quiet()
        assert self.engine.files() == sorted(names)

    def check_nothing_is_held(self) -> None:
        manager = self.engine.manager
        line = manager._dispatcher._line
        assert (line.running_count, line.waiting_count, line.hosts()) == (0, 0, ())
        assert len(manager._setbacks) == 0
        assert not manager._wishes._wishes
        assert not manager.politeness._runs
        assert not manager._dispatcher._preemption._pause.isActive()
        for entry in self.engine.workshop.hosts._policy._hosts.values():
            assert not entry.running
