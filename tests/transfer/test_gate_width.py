"""How many permits there are: fewer for small files alone, and the end of one under its own."""

from __future__ import annotations

import random
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, Conflict
from qtapp.transfer.disk import Disk
from qtapp.transfer.ending import SMALL_BYTES
from qtapp.transfer.gate import Gate, Permit
from qtapp.transfer.quickness import FOLDERS_REMEMBERED, LOOKED_AT, QUICK_S, Quickness
from qtapp.transfer.stop import StopToken
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.rig import wait_for_queue

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
SMALL = Content(1, 16_384)
LARGE = Content(2, SMALL_BYTES + 1)


def fresh(gate: Gate) -> Permit:
    return gate.permit(StopToken())


def how_many(gate: Gate) -> int:
    """Permits that can be had at this moment."""
    with ExitStack() as stack:
        count = 0
        while gate._free > 0:
            stack.enter_context(fresh(gate).held())
            count += 1
    return count


def test_small_files_alone_have_fewer() -> None:
    gate = Gate(4, for_small_files=1)
    assert how_many(gate) == 4, "nothing is known yet"
    gate.note_small_file(ends_quickly=True)
    assert how_many(gate) == 1
    gate.note_small_file(ends_quickly=False)
    assert how_many(gate) == 4


def test_as_many_as_ever_where_no_other_number_is_given() -> None:
    gate = Gate(2)
    gate.note_small_file(ends_quickly=True)
    assert how_many(gate) == 2


def test_beside_a_large_body_there_are_all_of_them() -> None:
    gate = Gate(4, for_small_files=1)
    gate.note_small_file(ends_quickly=True)
    first, second = fresh(gate), fresh(gate)
    with first.held():
        first.note_body(is_large=True)
        first.note_body(is_large=True)
        with second.held():
            second.note_body(is_large=True)
            assert how_many(gate) == 2
        assert how_many(gate) == 3, "one is still on its way"
        first.note_body(is_large=False)
        assert gate._free == 0
    assert how_many(gate) == 1


def test_what_is_held_is_not_taken_away() -> None:
    gate = Gate(3, for_small_files=1)
    with ExitStack() as stack:
        for _ in range(3):
            stack.enter_context(fresh(gate).held())
        gate.note_small_file(ends_quickly=True)
        assert gate._free == -2
    assert how_many(gate) == 1


def test_who_queues_goes_on_as_soon_as_there_are_more() -> None:
    gate = Gate(3, for_small_files=1)
    gate.note_small_file(ends_quickly=True)
    inside = threading.Semaphore(0)
    leave = threading.Event()

    def work() -> None:
        with fresh(gate).held():
            inside.release()
            leave.wait(10)

    threads = [threading.Thread(target=work) for _ in range(3)]
    with fresh(gate).held():
        for thread in threads:
            thread.start()
        wait_for_queue(gate, 3)
        gate.note_small_file(ends_quickly=False)
        assert inside.acquire(timeout=10)
        assert inside.acquire(timeout=10)
        wait_for_queue(gate, 1)
    leave.set()
    for thread in threads:
        thread.join(10)
    assert how_many(gate) == 3


def test_however_the_width_changes_no_permit_is_lost() -> None:
    gate = Gate(3, for_small_files=1)

    def work(seed: int) -> None:
        chance = random.Random(seed)
        for _ in range(300):
            permit = fresh(gate)
            with permit.held():
                permit.note_body(is_large=chance.random() < 0.3)
                if chance.random() < 0.3:
                    with permit.lent():
                        pass
            gate.note_small_file(ends_quickly=chance.random() < 0.7)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    gate.note_small_file(ends_quickly=False)
    assert how_many(gate) == 3
    gate.note_small_file(ends_quickly=True)
    assert how_many(gate) == 1


# how a sync is found to be quick


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_quickest_of_the_last_few_tells(tmp_path: Path) -> None:
    clock = Clock()
    quickness = Quickness(clock)

    def syncs(seconds: float) -> None:
        with quickness.timed(tmp_path):
            clock.now += seconds

    assert not quickness.is_quick(tmp_path), "nothing is known"
    syncs(1.0)
    assert not quickness.is_quick(tmp_path)
    syncs(QUICK_S / 2)
    for _ in range(LOOKED_AT - 1):
        syncs(1.0)
        assert quickness.is_quick(tmp_path)
    assert not quickness.is_quick(tmp_path / "other")
    syncs(1.0)
    assert not quickness.is_quick(tmp_path), "it has become slow"


def test_not_every_folder_is_remembered(tmp_path: Path) -> None:
    quickness = Quickness(lambda: 0.0)
    for number in range(10 * FOLDERS_REMEMBERED):
        with quickness.timed(tmp_path / str(number)):
            pass
    assert len(quickness._took) <= FOLDERS_REMEMBERED
    assert quickness.is_quick(tmp_path / str(10 * FOLDERS_REMEMBERED - 1))


def test_a_sync_that_fails_tells_nothing(tmp_path: Path) -> None:
    quickness = Quickness(lambda: 0.0)
    with pytest.raises(OSError, match="x"), quickness.timed(tmp_path):
        raise OSError("x")
    assert not quickness.is_quick(tmp_path)


# the end of a file


class WatchingDisk(Disk):
    """Notes how many permits were free while a file got its name; its syncs are as quick as it is told."""

    def __init__(self, gate: Gate, *, is_quick: bool) -> None:
        super().__init__()
        self.quickness = Quickness(lambda: 0.0 if is_quick else next(self._ticks))
        self.free: list[int] = []
        self._ticks = iter(range(1_000_000))
        self._gate = gate

    def publish(self, fd: int, part: Path, final: Path) -> None:
        self.free.append(self._gate._free)
        super().publish(fd, part, final)


@pytest.mark.parametrize(
    ("content", "is_quick", "more", "free"),
    [
        (SMALL, True, {}, 0),
        (SMALL, False, {}, 1),
        (LARGE, True, {}, 1),
        (SMALL, True, {"checksum": Checksum("sha-256", SMALL.sha256())}, 1),
        (SMALL, True, {"conflict": Conflict.OVERWRITE}, 1),
        (SMALL, True, {"checksum_from_site": True}, 1),
    ],
    ids=["small", "small, slow disk", "large", "with a digest", "over another", "digest from the site"],
)
def test_a_small_file_gets_its_name_under_its_permit_where_that_is_quick(
    content: Content,
    is_quick: bool,
    more: dict[str, object],
    free: int,
    hostile_server: HostileServer,
    rig: Rig,
) -> None:
    gate = Gate(1)
    disk = WatchingDisk(gate, is_quick=is_quick)
    rig = rig.with_(gate=gate, disk=disk)
    rig.completes(hostile_server.serve("/first.bin", Resource(content=SMALL)))
    rig.completes(hostile_server.serve(PATH, Resource(content=content)), **more)
    assert disk.free == [1, free], "how quick the disk is, is known after the first file"
    assert gate._free == 1


def test_there_are_all_permits_while_a_large_file_comes_and_fewer_after_a_small_one(
    hostile_server: HostileServer, rig: Rig
) -> None:
    gate = Gate(4, for_small_files=1)
    rig = rig.with_(gate=gate, disk=WatchingDisk(gate, is_quick=True))
    small = hostile_server.serve("/small.bin", Resource(content=SMALL))
    rig.completes(small)
    assert gate._free == 1
    running = rig.start(hostile_server.serve(PATH, Resource(content=LARGE), Reply(stall_after=SMALL.size)))
    hostile_server.wait_for_stall(PATH)
    rig.wait_for_bytes(running.transfer.spec.id, SMALL.size)
    rig.completes(small)
    assert gate._width == 4
    hostile_server.release(PATH)
    running.outcome()
    assert gate._free == 1


def test_a_small_file_that_is_not_as_it_should_be_is_fetched_once_more(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """Which takes a permit: with one alone nobody may still have it."""
    gate = Gate(1)
    rig = rig.with_(gate=gate, disk=WatchingDisk(gate, is_quick=True))
    rig.completes(hostile_server.serve("/first.bin", Resource(content=SMALL)))
    wrong = Reply(resource=Resource(content=Content(9, SMALL.size)), pace=Pace(10_000, 0.001))
    url = hostile_server.script(PATH, [wrong], then=Resource(content=SMALL))
    done = rig.completes(url, checksum=Checksum("sha-256", SMALL.sha256()))
    assert SMALL.first_difference(done.path) is None
    assert gate._free == 1


def test_so_is_one_whose_digest_nobody_computed_as_it_came(hostile_server: HostileServer, rig: Rig) -> None:
    """The rest of what an earlier run began is hashed together with that, once it is whole."""
    gate = Gate(1)
    rig = rig.with_(gate=gate, disk=WatchingDisk(gate, is_quick=True))
    rig.completes(hostile_server.serve("/first.bin", Resource(content=SMALL)))
    right, wrong = Content(1, SMALL_BYTES), Content(9, SMALL_BYTES)
    checksum = Checksum("sha-256", right.sha256())
    v1 = Resource(content=wrong, etag='"v1"')
    spec = rig.half_fetched(hostile_server, v1, checksum=checksum)
    hostile_server.script(PATH, [Reply(resource=v1)], then=Resource(content=right))
    done = rig.completes(spec, attempt=2)
    assert right.first_difference(done.path) is None
    assert gate._free == 1
