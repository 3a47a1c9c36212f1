"""A download that starts over while others, and other hands of its own, are at work."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Completed, Stopped, StopReason
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.disk import Disk
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource, status
from tests.transfer.rig import PATH, PATIENCE_S, PERMITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

MIB = 1 << 20
V1 = Resource(content=Content(1, 16 * MIB), etag='"v1"')
V2 = Resource(content=Content(2, 16 * MIB), etag='"v2"')
SLOW = Pace.rate(8 * MIB)


class HeldDisk(Disk):
    """Once `holds`, a file that was emptied is not given back before `release`."""

    def __init__(self) -> None:
        super().__init__()
        self.holds = False
        self.written_meanwhile = 0
        self._held = threading.Semaphore(0)
        self._released = threading.Event()

    def truncate(self, fd: int, size: int) -> None:
        super().truncate(fd, size)
        if self.holds and size == 0:
            self.written_meanwhile = 0
            self._held.release()
            assert self._released.wait(PATIENCE_S)

    def write(self, fd: int, data: memoryview, offset: int) -> None:
        self.written_meanwhile += not self._released.is_set()
        super().write(fd, data, offset)

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        self.written_meanwhile += not self._released.is_set()
        return super().splice(pipe, fd, count, offset)

    def wait_held(self, times: int = 1) -> None:
        for _ in range(times):
            assert self._held.acquire(timeout=PATIENCE_S), "no file is emptied"

    def release(self) -> None:
        self._released.set()


@pytest.fixture
def disk() -> Iterator[HeldDisk]:
    made = HeldDisk()
    yield made
    made.release()


def assert_second_version(done: object) -> None:
    assert isinstance(done, Completed), done
    assert Content(2, 16 * MIB).first_difference(done.path) is None


def test_others_have_their_turn_while_a_part_is_emptied(
    disk: HeldDisk, hostile_server: HostileServer, rig: Rig
) -> None:
    """S10: a slow disk may take seconds to give back what a large file had."""
    slow = rig.with_(disk=disk)
    specs = [slow.half_fetched(hostile_server, V1) for _ in range(PERMITS)]
    hostile_server.serve(PATH, V2)
    disk.holds = True
    running = [slow.start(spec, attempt=2) for spec in specs]
    disk.wait_held(times=PERMITS)
    small = Content(3, 1000)
    other = rig.completes(hostile_server.serve("/other.bin", Resource(content=small)))
    assert small.first_difference(other.path) is None
    for run in running:
        assert run.transfer._lock.acquire(timeout=PATIENCE_S), "its own hands may go as well"
        run.transfer._lock.release()
    disk.release()
    for run in running:
        assert_second_version(run.outcome())


@pytest.mark.parametrize(
    ("fourth", "later"), [(V2, V2), (status(416), V1)], ids=["another version", "no such range"]
)
def test_nothing_is_written_while_a_part_is_emptied(
    fourth: Resource | Reply, later: Resource, disk: HeldDisk, hostile_server: HostileServer, rig: Rig
) -> None:
    """S10, S09: what other hands still bring is of the version that was, and none begins before."""
    crew = rig.with_(connections=4, hosts=HostConnections(8), disk=disk)
    before, after = Reply(pace=SLOW, resource=V1), Reply(pace=SLOW, resource=later)
    turn = fourth if isinstance(fourth, Reply) else Reply(pace=SLOW, resource=fourth)
    hostile_server.answer(
        PATH, lambda asked: before if asked.n < 4 else turn if asked.n == 4 else after, resource=V1
    )
    disk.holds = True
    running = crew.start(hostile_server.url(PATH))
    disk.wait_held()
    for n in (1, 2, 3):
        hostile_server.wait_client_gone(PATH, n)
    assert disk.written_meanwhile == 0
    assert len(hostile_server.requests(PATH)) == 4
    disk.release()
    done = running.outcome()
    assert isinstance(done, Completed)
    assert isinstance(later.content, Content)
    assert later.content.first_difference(done.path) is None


@pytest.mark.parametrize("reason", [StopReason.PAUSE, StopReason.CANCEL], ids=["pause", "cancel"])
def test_a_stop_while_a_part_is_emptied_leaves_nothing_of_the_old_version(
    reason: StopReason, disk: HeldDisk, hostile_server: HostileServer, rig: Rig
) -> None:
    """C01."""
    slow = rig.with_(disk=disk)
    spec = slow.half_fetched(hostile_server, V1)
    hostile_server.serve(PATH, V2)
    disk.holds = True
    running = slow.start(spec, attempt=2)
    disk.wait_held()
    running.stop(reason)
    disk.release()
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept == 0
    if reason is StopReason.PAUSE:
        assert_second_version(slow.fetch(spec, attempt=3))
    else:
        assert slow.files() == []
