"""Bodies that go from the socket into the file past our memory, and those that must not."""

from __future__ import annotations

import errno
import os
import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Checksum, Completed, Failed, Stopped, StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.disk import Disk
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.splicing import Pipe
from tests.support.files import Content
from tests.support.scripts import Framing, Pace, Reply, Resource
from tests.transfer.disks import RecordingDisk

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="splice(2) is Linux's")

MIB = 1 << 20
PATH = "/file.bin"
FILE = Content(1, 8 * MIB)
V1 = Resource(content=FILE, etag='"v1"')


class SplicingDisk(RecordingDisk):
    """Counts what came by splice; refuses with `code`, from the `allowed`th call on."""

    def __init__(self, allowed: int = sys.maxsize, code: int = errno.EINVAL) -> None:
        super().__init__()
        self.spliced_bytes = 0
        self._allowed = allowed
        self._code = code

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        self._allowed -= 1
        if self._allowed < 0:
            raise OSError(self._code, os.strerror(self._code))
        moved = super().splice(pipe, fd, min(count, 100_000), offset)
        self.spliced_bytes += moved
        return moved


@pytest.fixture
def disk() -> SplicingDisk:
    return SplicingDisk()


@pytest.fixture
def splicing_rig(rig: Rig, disk: SplicingDisk) -> Rig:
    return rig.with_(disk=disk)


def assert_whole(done: Completed, content: Content = FILE) -> None:
    assert content.first_difference(done.path) is None


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


# whole bodies


def test_a_large_body_goes_past_our_memory(
    hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk
) -> None:
    assert_whole(splicing_rig.completes(hostile_server.serve(PATH, V1)))
    assert disk.spliced_bytes > 6 * MIB


def test_the_connection_serves_the_next_file(hostile_server: HostileServer, splicing_rig: Rig) -> None:
    for number in range(3):
        path, content = f"/{number}.bin", Content(number, 4 * MIB)
        url = hostile_server.serve(path, Resource(content=content))
        assert_whole(splicing_rig.completes(url), content)
    assert hostile_server.connections_seen == 1


def test_several_hands_steal_from_one_another(
    hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk
) -> None:
    """C12"""
    content = Content(3, 24 * MIB)
    resource = Resource(content=content, etag='"v3"')
    crew = splicing_rig.with_(connections=4, hosts=HostConnections(8))
    url = hostile_server.serve(PATH, resource, Reply(pace=Pace.rate(8 * MIB)))
    assert_whole(crew.completes(url), content)
    assert len(hostile_server.requests(PATH)) > 2
    assert disk.spliced_bytes > 12 * MIB


def test_a_trickle_is_written_as_it_comes(
    hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk
) -> None:
    """S18: a pipe that waits to be full would show nothing for minutes."""
    spec = splicing_rig.spec(hostile_server.serve(PATH, V1, Reply(stall_after=2 * MIB + 17)))
    running = splicing_rig.start(spec)
    splicing_rig.wait_for_bytes(spec.id, 2 * MIB + 17)
    running.stop()
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept == 2 * MIB + 17


def test_a_limit_holds(hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk) -> None:
    clock = [0.0]

    def wait(_bell: threading.Event, seconds: float) -> None:
        clock[0] += seconds

    rate = 1_000_000.0
    rig = splicing_rig.with_(pacer=Pacer(rate, lambda: clock[0], wait))
    assert_whole(rig.completes(hostile_server.serve(PATH, V1)))
    assert clock[0] == pytest.approx(len(FILE) / rate, rel=0.05)
    assert disk.spliced_bytes > 6 * MIB


# bodies that end otherwise than they should


def test_a_short_body_is_kept_and_not_called_whole(hostile_server: HostileServer, splicing_rig: Rig) -> None:
    """S01"""
    url = hostile_server.script(PATH, [Reply(cut_after=5 * MIB)], resource=V1)
    outcome = splicing_rig.fails(url, Kind.SHORT_BODY)
    assert outcome.bytes_kept == 5 * MIB


def test_what_comes_behind_the_body_is_not_taken(hostile_server: HostileServer, splicing_rig: Rig) -> None:
    """S02: and the connection is not used again."""
    url = hostile_server.serve(PATH, V1, Reply(surplus=b"HTTP/1.1 200 OK\r\n\r\n"))
    assert_whole(splicing_rig.completes(url))
    other = hostile_server.serve("/other.bin", Resource(content=Content(9, 1000)))
    assert_whole(splicing_rig.completes(other), Content(9, 1000))
    assert hostile_server.connections_seen == 2


def test_a_stop_leaves_no_foreign_byte(hostile_server: HostileServer, splicing_rig: Rig) -> None:
    """C02: a shutdown looks like the end of the body."""
    spec = splicing_rig.spec(hostile_server.serve(PATH, V1, Reply(pace=Pace.rate(20 * MIB))))
    running = splicing_rig.start(spec)
    splicing_rig.wait_for_bytes(spec.id, 3 * MIB)
    running.stop(StopReason.PAUSE)
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    (part,) = splicing_rig.parts()
    kept = Content(1, outcome.bytes_kept)
    assert kept.first_difference(part) in (None, outcome.bytes_kept)
    hostile_server.serve(PATH, V1)
    assert_whole(splicing_rig.completes(spec, attempt=2))


@pytest.mark.parametrize("allowed", [0, 1, 30])
def test_a_file_system_without_splice_loses_nothing(
    hostile_server: HostileServer, rig: Rig, allowed: int
) -> None:
    """What the pipe holds then is written by way of memory."""
    disk = SplicingDisk(allowed)
    assert_whole(rig.with_(disk=disk).completes(hostile_server.serve(PATH, V1)))
    assert disk.spliced_bytes <= allowed * 100_000


def test_a_full_disk_is_told_as_one(hostile_server: HostileServer, rig: Rig) -> None:
    """D02: in the middle of what the pipe holds."""
    disk = SplicingDisk(25, errno.ENOSPC)
    outcome = rig.with_(disk=disk).fails(hostile_server.serve(PATH, V1), Kind.DISK_FULL)
    assert isinstance(outcome, Failed)
    assert 0 < outcome.bytes_kept <= 25 * 100_000 + MIB


# bodies that somebody has to see


def test_what_is_hashed_while_it_comes_is_read(
    hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk
) -> None:
    checksum = Checksum("sha-256", FILE.sha256())
    assert_whole(splicing_rig.completes(hostile_server.serve(PATH, V1), checksum=checksum))
    assert disk.spliced_bytes == 0


@pytest.mark.parametrize(
    "manner",
    [Reply(framing=Framing.CHUNKED), Reply(framing=Framing.CLOSE)],
    ids=["chunked", "no length"],
)
def test_a_body_with_more_framing_than_a_length_is_read(
    hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk, manner: Reply
) -> None:
    manner = replace(manner, ignore_range=True)
    assert_whole(splicing_rig.completes(hostile_server.serve(PATH, V1, manner)))
    assert disk.spliced_bytes == 0


def test_tls_is_read(
    hostile_tls_server: HostileServer, tls_rig: Rig, disk: SplicingDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And takes no pipe: a user's pipes may take so much memory together."""
    monkeypatch.setattr(Pipe, "make", lambda: pytest.fail("a pipe that is never used"))
    assert_whole(tls_rig.with_(disk=disk).completes(hostile_tls_server.serve(PATH, V1)))
    assert disk.spliced_bytes == 0


def test_without_a_large_pipe_it_is_read(
    hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """L06: a user's pipes may take so much memory together; the administrator's, as tests may be, any."""

    def refuse(*_args: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr("fcntl.fcntl", refuse)
    before = descriptors()
    assert Pipe.make() is None
    assert descriptors() == before
    assert_whole(splicing_rig.completes(hostile_server.serve(PATH, V1)))
    assert disk.spliced_bytes == 0


def test_a_system_that_forbids_splice_is_no_lost_connection(
    hostile_server: HostileServer, splicing_rig: Rig, disk: SplicingDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As sandboxes do by a filter of system calls."""

    def refuse(*_args: object, **_options: object) -> int:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "splice", refuse)
    assert_whole(splicing_rig.completes(hostile_server.serve(PATH, V1)))
    assert disk.spliced_bytes == 0
    assert len(hostile_server.requests(PATH)) == 1


def test_no_pipe_is_left_open(hostile_server: HostileServer, splicing_rig: Rig) -> None:
    """C14"""
    url = hostile_server.serve(PATH, V1)
    assert_whole(splicing_rig.completes(url))  # its connection stays
    before = descriptors()
    for _ in range(3):
        assert_whole(splicing_rig.completes(url))
    assert descriptors() == before


# the pipe by itself


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    made = Pipe.make()
    assert made is not None
    yield made
    made.close()


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        yield ours, theirs


def test_a_pipe_gives_what_it_is_asked_for_and_drops_the_rest(
    pipe: Pipe, pair: tuple[socket.socket, socket.socket], tmp_path: Path
) -> None:
    ours, theirs = pair
    with pytest.raises(BlockingIOError):
        pipe.fill(ours.fileno(), 100)
    theirs.sendall(b"0123456789")
    assert pipe.fill(ours.fileno(), 100) == len(pipe) == 10
    disk, path = Disk(), tmp_path / "out"
    fd = disk.create(path)
    pipe.drain(disk, fd, 4, 3)
    assert len(pipe) == 6
    pipe.empty()
    assert len(pipe) == 0
    theirs.sendall(b"ab")
    assert pipe.fill(ours.fileno(), 100) == 2
    pipe.drain(disk, fd, 2, 0)
    os.close(fd)
    assert path.read_bytes() == b"ab\x000123"
    theirs.shutdown(socket.SHUT_WR)
    assert pipe.fill(ours.fileno(), 100) == 0
