"""A disk that fails: what kind it is told as, which bytes are kept, and that the journal says no more."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Failed, Stopped, StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.transfer.disk import Disk, disk_errors
from qtapp.transfer.leftovers import left_behind
from tests.support.files import Content
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.disks import FailingDisk, RecordingDisk, SmallDisk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 700_001)
V1 = Resource(content=FILE, etag='"v1"')


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, Kind.DISK_FULL),
        (errno.EDQUOT, Kind.DISK_FULL),
        (errno.EACCES, Kind.FOLDER_DENIED),
        (errno.EPERM, Kind.FOLDER_DENIED),
        (errno.EROFS, Kind.FOLDER_DENIED),
        (errno.ENOENT, Kind.FOLDER_MISSING),
        (errno.ENOTDIR, Kind.FOLDER_MISSING),
        (errno.ENODEV, Kind.FOLDER_MISSING),
        (errno.ESTALE, Kind.FOLDER_MISSING),
        (errno.ENOTCONN, Kind.FOLDER_MISSING),
        (errno.EFBIG, Kind.FILE_TOO_LARGE),
        (errno.EIO, Kind.DISK_FAILED),
        (errno.ELOOP, Kind.NAME_TAKEN),
        (errno.EMFILE, Kind.DISK_FAILED),
    ],
)
def test_what_the_system_says_has_a_kind(code: int, kind: Kind) -> None:
    with pytest.raises(TransferError) as caught, disk_errors():
        raise OSError(code, os.strerror(code))
    assert caught.value.kind is kind
    assert os.strerror(code) in caught.value.detail


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_that_fills_up_keeps_what_came(code: int, hostile_server: HostileServer, rig: Rig) -> None:
    """D02: at the last byte that fits; the journal says only what was synced."""
    disk = SmallDisk(400_000, code)
    spec = rig.spec(hostile_server.serve(PATH, V1, Reply(pace=Pace(20_000, 0.001))))
    outcome = rig.with_(disk=disk).fails(spec, Kind.DISK_FULL)
    assert 200_000 < outcome.bytes_kept <= 400_000
    assert disk.check_journals() == 1
    (journal,) = left_behind(rig.folder)
    assert journal.extents.total_bytes == outcome.bytes_kept
    hostile_server.serve(PATH, V1)
    done = rig.completes(spec, attempt=2)
    assert FILE.first_difference(done.path) is None
    assert hostile_server.requests(PATH)[1].bytes_sent == len(FILE) - outcome.bytes_kept


class GreedyDisk(SmallDisk):
    """A full one, where others take the first `times` things that are given up."""

    def __init__(self, capacity: int, times: int) -> None:
        super().__init__(capacity)
        self.times = times

    def create(self, path: Path) -> int:
        if self.times and path.name.endswith("~"):
            self.times -= 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().create(path)


@pytest.mark.parametrize("times", [1, 3, 1000])
def test_room_made_for_a_journal_that_others_take_is_made_again(
    times: int, hostile_server: HostileServer, rig: Rig
) -> None:
    """D02: several downloads meet the end of the disk together. What is given up has a limit."""
    disk = GreedyDisk(650_000, times)
    spec = rig.spec(hostile_server.serve(PATH, V1, Reply(pace=Pace(20_000, 0.001))))
    outcome = rig.with_(disk=disk).fails(spec, Kind.DISK_FULL)
    given_up = (times + 1) * 65_536
    assert outcome.bytes_kept == 0 if times > 8 else outcome.bytes_kept > 600_000 - given_up
    assert sum(part.stat().st_size for part in rig.parts()) > 650_000 - 10 * 65_536
    disk.check_journals()


def test_a_disk_without_room_is_refused_before_the_first_byte(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """D01."""
    free = Disk().free_bytes(rig.folder)
    url = hostile_server.serve(PATH, Resource(content=Content(2, free + (1 << 40))))
    outcome = rig.fails(url, Kind.DISK_FULL)
    assert str(free + (1 << 40)) in outcome.detail
    assert rig.files() == []
    url = hostile_server.serve("/small.bin", V1)
    rig.with_(reserve_bytes=1 << 60).fails(url, Kind.DISK_FULL)
    assert rig.files() == []


def test_a_disk_without_room_for_the_rest_is_refused_before_the_server_is_asked(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """D01: with what came kept."""
    url = hostile_server.serve(PATH, V1, Reply(stall_after=300_000))
    spec = rig.interrupted(url, 300_000)
    outcome = rig.with_(reserve_bytes=1 << 60).fails(spec, Kind.DISK_FULL, attempt=2)
    assert outcome.bytes_kept == 300_000
    assert len(hostile_server.requests(PATH)) == 1


@pytest.mark.parametrize(
    ("at", "code", "kind"),
    [
        ("create", errno.EACCES, Kind.FOLDER_DENIED),
        ("create", errno.EROFS, Kind.FOLDER_DENIED),
        ("create", errno.ENOENT, Kind.FOLDER_MISSING),
        ("lock", errno.EIO, Kind.DISK_FAILED),
        ("write", errno.ENOSPC, Kind.DISK_FULL),
        ("write", errno.EFBIG, Kind.FILE_TOO_LARGE),
        ("write", errno.EIO, Kind.DISK_FAILED),
        ("sync", errno.EIO, Kind.DISK_FAILED),
        ("sync", errno.ENOSPC, Kind.DISK_FULL),
        ("sync", errno.EDQUOT, Kind.DISK_FULL),
        ("publish", errno.EACCES, Kind.FOLDER_DENIED),
        ("publish", errno.EIO, Kind.DISK_FAILED),
    ],
)
def test_a_disk_that_fails_at_any_call_gives_no_file_and_says_why(
    at: str, code: int, kind: Kind, hostile_server: HostileServer, rig: Rig
) -> None:
    """D02, D03, D06: at the start, mid-way, and in a sync, where late news of a full disk comes."""
    disk = FailingDisk(at, code)
    spec = rig.spec(hostile_server.serve(PATH, V1))
    outcome = rig.with_(disk=disk).fails(spec, kind)
    assert rig.published() == []
    disk.check_journals()
    kept = sum(journal.extents.total_bytes for journal in left_behind(rig.folder))
    assert outcome.bytes_kept == kept
    disk.is_broken = False
    rig.completes(spec, attempt=2)
    rig.assert_whole_or_absent(FILE)
    assert rig.files() == ["file.bin"]


def test_bytes_that_a_failed_sync_lost_are_fetched_again(hostile_server: HostileServer, rig: Rig) -> None:
    """D10: they were kept once, then more came whose sync failed; only the first are counted on."""
    disk = FailingDisk("sync", errno.EIO)
    disk.is_broken = False
    rig = rig.with_(disk=disk)
    spec = rig.interrupted(hostile_server.serve(PATH, V1, Reply(stall_after=300_000)), 300_000)
    disk.is_broken = True
    hostile_server.script(PATH, [Reply(cut_after=100_000)], then=V1, resource=V1)
    outcome = rig.fails(spec, Kind.DISK_FAILED, attempt=2)
    assert (outcome.bytes_kept, outcome.bytes_gained) == (300_000, 0)
    disk.is_broken = False
    rig.completes(spec, attempt=3)
    assert hostile_server.requests(PATH)[-1].header("Range") == "bytes=300000-"
    rig.assert_whole_or_absent(FILE)


def test_a_cancel_on_a_failing_disk_is_still_a_cancel_and_is_logged(
    hostile_server: HostileServer, rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    disk = FailingDisk("remove", errno.EIO)
    rig = rig.with_(disk=disk)
    running = rig.start(hostile_server.serve(PATH, V1, Reply(stall_after=1000)))
    rig.wait_for_bytes(running.transfer.spec.id, 1000)
    running.stop(StopReason.CANCEL)
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert (outcome.reason, outcome.bytes_kept) == (StopReason.CANCEL, 0)
    (warning,) = warnings(caplog)
    assert "disk-failed" in warning
    assert os.strerror(errno.EIO) in warning


def test_a_pause_on_a_failing_disk_is_a_pause_with_what_is_sure_and_is_logged(
    hostile_server: HostileServer, rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    rig = rig.with_(disk=FailingDisk("sync", errno.EIO))
    running = rig.start(hostile_server.serve(PATH, V1, Reply(stall_after=1000)))
    rig.wait_for_bytes(running.transfer.spec.id, 1000)
    running.stop(StopReason.PAUSE)
    outcome = running.outcome()
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept == 0
    (warning,) = warnings(caplog)
    assert "disk-failed" in warning


def test_a_disk_error_wins_over_what_would_only_be_tried_again(
    hostile_server: HostileServer, rig: Rig
) -> None:
    rig = rig.with_(disk=FailingDisk("sync", errno.EROFS))
    rig.fails(hostile_server.serve(PATH, V1, Reply(cut_after=1000)), Kind.FOLDER_DENIED)


@pytest.mark.parametrize("when", ["before", "under way"])
def test_a_folder_that_is_gone_is_not_made_again(when: str, hostile_server: HostileServer, rig: Rig) -> None:
    """D03, D04."""
    aside = rig.folder.with_name("aside")
    if when == "before":
        rig.folder.rename(aside)
        rig.fails(hostile_server.serve(PATH, V1), Kind.FOLDER_MISSING)
        assert not rig.folder.exists()
        return
    spec = rig.spec(hostile_server.serve(PATH, V1, Reply(stall_after=300_000)))
    running = rig.start(spec)
    rig.wait_for_bytes(spec.id, 300_000)
    rig.folder.rename(aside)
    hostile_server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.bytes_kept) == (Kind.FOLDER_MISSING, 0)
    assert not rig.folder.exists()


def test_a_folder_that_comes_back_brings_its_bytes(hostile_server: HostileServer, rig: Rig) -> None:
    """D04: a drive that was pulled out and put back."""
    url = hostile_server.serve(PATH, V1, Reply(stall_after=300_000))
    spec = rig.interrupted(url, 300_000)
    aside = rig.folder.with_name("aside")
    hostile_server.serve(PATH, V1)
    rig.folder.rename(aside)
    rig.fails(spec, Kind.FOLDER_MISSING, attempt=2)
    aside.rename(rig.folder)
    rig.completes(spec, attempt=3)
    assert hostile_server.requests(PATH)[-1].header("Range") == "bytes=300000-"
    rig.assert_whole_or_absent(FILE)


def test_a_part_deleted_under_way_is_not_published(hostile_server: HostileServer, rig: Rig) -> None:
    """D05."""
    spec = rig.spec(hostile_server.serve(PATH, V1, Reply(stall_after=300_000)))
    running = rig.start(spec)
    rig.wait_for_bytes(spec.id, 300_000)
    rig.parts()[0].unlink()
    hostile_server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.bytes_kept) == (Kind.DISK_FAILED, 0)
    assert rig.files() == []
    hostile_server.serve(PATH, V1)
    rig.completes(spec, attempt=2)
    rig.assert_whole_or_absent(FILE)


@pytest.mark.parametrize("size", [0, 100_000])
def test_a_part_cut_under_way_is_not_published(size: int, hostile_server: HostileServer, rig: Rig) -> None:
    """D05: what comes after would make it as long as it was, with a hole."""
    spec = rig.spec(hostile_server.serve(PATH, V1, Reply(stall_after=300_000)))
    running = rig.start(spec)
    rig.wait_for_bytes(spec.id, 300_000)
    os.truncate(rig.parts()[0], size)
    hostile_server.release(PATH)
    outcome = running.outcome()
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.bytes_kept) == (Kind.DISK_FAILED, 0)
    assert "cut" in outcome.detail
    hostile_server.serve(PATH, V1)
    rig.completes(spec, attempt=2)
    rig.assert_whole_or_absent(FILE)
    assert rig.files() == ["file.bin"]


def test_journals_are_written_as_it_goes_and_never_say_too_much(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qtapp.transfer.keeping.KEEP_EVERY_S", 0.02)
    disk = RecordingDisk()
    url = hostile_server.serve(PATH, V1, Reply(pace=Pace(10_000, 0.005)))
    rig.with_(disk=disk).completes(url)
    assert disk.check_journals() > 5
    sealed = [did.journal for did in disk.did if did.journal is not None][-1]
    assert sealed.seal is not None
    assert sealed.seal.total == len(FILE)
    assert rig.files() == ["file.bin"]


def test_a_short_write_is_continued(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk()
    fd = disk.create(folder / "x")
    pwrite = os.pwrite
    monkeypatch.setattr(os, "pwrite", lambda fd, data, offset: pwrite(fd, data[:7], offset))
    disk.write(fd, memoryview(b"0123456789" * 3), 5)
    monkeypatch.undo()
    os.close(fd)
    assert (folder / "x").read_bytes() == bytes(5) + b"0123456789" * 3
