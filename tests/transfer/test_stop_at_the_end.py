"""A stop while a file is made sure of, hashed or given its name, and what a cancel takes away."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Checksum, Completed, Stopped, StopReason
from qtapp.transfer.disk import Disk
from qtapp.transfer.journal import journal_path
from qtapp.transfer.partfile import PartFile
from qtapp.transfer.running_digest import RunningDigest
from qtapp.transfer.stop import StopRequested
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
AT = 300_000
FILE = Content(1, 700_001)
V1 = Resource(content=FILE, etag='"v1"')
ALL_REASONS = pytest.mark.parametrize("reason", list(StopReason))


class WaitingDisk(Disk):
    """Stops at a named call until it is told to go on."""

    def __init__(self, at: str) -> None:
        super().__init__()
        self.reached = threading.Event()
        self.go_on = threading.Event()
        self._at = at

    def _wait(self, where: str) -> None:
        if where == self._at:
            self.reached.set()
            assert self.go_on.wait(10)

    def sync(self, fd: int) -> None:
        self._wait("before the end")
        super().sync(fd)
        self._wait("synced")

    def publish(self, fd: int, part: Path, final: Path) -> None:
        super().publish(fd, part, final)
        self._wait("named")


@pytest.mark.parametrize("where", ["before the end", "synced"])
def test_a_cancel_before_the_name_is_given_leaves_nothing(
    where: str, rig: Rig, hostile_server: HostileServer
) -> None:
    """C01."""
    disk = WaitingDisk(where)
    rig = rig.with_(disk=disk)
    running = rig.start(hostile_server.serve(PATH, V1))
    assert disk.reached.wait(5)
    running.stop(StopReason.CANCEL)
    disk.go_on.set()
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert rig.files() == []


@pytest.mark.parametrize("reason", [StopReason.PAUSE, StopReason.QUIT])
def test_other_stops_are_overtaken_by_the_end(
    reason: StopReason, rig: Rig, hostile_server: HostileServer
) -> None:
    """C01."""
    disk = WaitingDisk("synced")
    rig = rig.with_(disk=disk)
    running = rig.start(hostile_server.serve(PATH, V1))
    assert disk.reached.wait(5)
    running.stop(reason)
    disk.go_on.set()
    assert isinstance(running.outcome(), Completed)
    rig.assert_whole_or_absent(FILE)
    assert rig.files() == ["file.bin"]


@ALL_REASONS
def test_after_the_name_was_given_the_file_is_done(
    reason: StopReason, rig: Rig, hostile_server: HostileServer
) -> None:
    """C01."""
    disk = WaitingDisk("named")
    rig = rig.with_(disk=disk)
    running = rig.start(hostile_server.serve(PATH, V1))
    assert disk.reached.wait(5)
    running.stop(reason)
    disk.go_on.set()
    assert isinstance(running.outcome(), Completed)
    assert rig.files() == ["file.bin"]


@ALL_REASONS
def test_a_stop_ends_the_hashing(
    reason: StopReason, rig: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C01."""
    reached, go_on = threading.Event(), threading.Event()
    read = PartFile.read

    def slow_read(part: PartFile, size: int, offset: int) -> bytes:
        if offset == 4096:
            reached.set()
            assert go_on.wait(10)
        return read(part, size, offset)

    monkeypatch.setattr("qtapp.transfer.running_digest.BLOCK_BYTES", 1024)
    # as where several hands write: the file is read when it is whole
    monkeypatch.setattr(RunningDigest, "feed", lambda *_args: None)
    monkeypatch.setattr(PartFile, "read", slow_read)
    spec = rig.spec(hostile_server.serve(PATH, V1), checksum=Checksum("sha-256", FILE.sha256()))
    running = rig.start(spec)
    assert reached.wait(5)
    running.stop(reason)
    go_on.set()
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    monkeypatch.undo()
    if reason is StopReason.CANCEL:
        assert rig.files() == []
        return
    assert outcome.bytes_kept == len(FILE)
    hostile_server.stop()
    rig.completes(spec, attempt=2)
    rig.assert_whole_or_absent(FILE)


def test_a_whole_file_paused_in_hashing_needs_no_validator_to_go_on(
    rig: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop_here(*_args: Any) -> Any:
        raise StopRequested(StopReason.PAUSE)

    monkeypatch.setattr("qtapp.transfer.ending.verify", stop_here)
    spec = rig.spec(hostile_server.serve(PATH, Resource(content=FILE)))
    outcome = rig.fetch(spec)
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept == len(FILE)
    monkeypatch.undo()
    hostile_server.stop()
    rig.completes(spec, attempt=2)
    rig.assert_whole_or_absent(FILE)


def test_pause_then_cancel_of_the_next_attempt_drops_what_was_kept(
    rig: Rig, hostile_server: HostileServer
) -> None:
    spec = rig.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=AT)), AT)
    hostile_server.serve(PATH, V1, Reply(stall_head_after=0))
    running = rig.start(spec, attempt=2)
    hostile_server.wait_for_stall(PATH)
    running.stop(StopReason.CANCEL)
    assert isinstance(running.outcome(), Stopped)
    assert rig.files() == []


def test_a_cancel_leaves_a_strangers_file_under_the_parts_name(
    rig: Rig, hostile_server: HostileServer
) -> None:
    """C04."""
    running = rig.start(hostile_server.serve(PATH, V1, Reply(stall_after=AT)))
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    (part,) = rig.parts()
    part.unlink()
    part.write_bytes(b"a stranger's")
    running.stop(StopReason.CANCEL)
    assert isinstance(running.outcome(), Stopped)
    assert part.read_bytes() == b"a stranger's"


@pytest.mark.parametrize("where", ["part", "journal", "name"])
@pytest.mark.parametrize("state", ["synced", "hashing"])
def test_a_cancel_at_the_end_removes_what_is_ours_alone(
    state: str, where: str, rig: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C04: while it is hashed, or about to get its name, somebody puts a file where it is or may be."""
    disk = WaitingDisk("synced")
    reached, go_on = disk.reached, disk.go_on
    spec = rig.spec(hostile_server.serve(PATH, V1))
    if state == "synced":
        rig = rig.with_(disk=disk)
    else:
        spec = replace(spec, checksum=Checksum("sha-256", FILE.sha256()))
        monkeypatch.setattr(RunningDigest, "feed", lambda *_args: None)
        read = PartFile.read

        def slow_read(part: PartFile, size: int, offset: int) -> bytes:
            reached.set()
            assert go_on.wait(10)
            return read(part, size, offset)

        monkeypatch.setattr(PartFile, "read", slow_read)
    running = rig.start(spec)
    assert reached.wait(5)
    (part,) = rig.parts()
    stranger = {"part": part, "journal": journal_path(part), "name": rig.folder / "file.bin"}[where]
    with contextlib.suppress(FileNotFoundError):
        stranger.unlink()
    stranger.write_bytes(b"a stranger's")
    running.stop(StopReason.CANCEL)
    go_on.set()
    assert isinstance(running.outcome(), Stopped)
    assert rig.files() == [stranger.name]
    assert stranger.read_bytes() == b"a stranger's"


@pytest.mark.parametrize("what", ["a link", "a folder"])
def test_a_cancel_follows_no_link_and_removes_no_folder(
    what: str, rig: Rig, hostile_server: HostileServer, tmp_path: Path
) -> None:
    """C04."""
    bystander = tmp_path / "bystander"
    bystander.write_bytes(b"untouched")
    running = rig.start(hostile_server.serve(PATH, V1, Reply(stall_after=AT)))
    rig.wait_for_bytes(running.transfer.spec.id, AT)
    (part,) = rig.parts()
    part.unlink()
    if what == "a link":
        part.symlink_to(bystander)
    else:
        part.mkdir()
    running.stop(StopReason.CANCEL)
    assert isinstance(running.outcome(), Stopped)
    assert rig.files() == [part.name]
    assert part.is_symlink() == (what == "a link")
    assert bystander.read_bytes() == b"untouched"
