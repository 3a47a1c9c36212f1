"""The room on the disk: asked for, set aside, watched; and what of it is given back."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Completed, DownloadSpec, StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.transfer import filesystem, room
from qtapp.transfer.disk import Disk
from qtapp.transfer.landmarks import Landmarks
from qtapp.transfer.leftovers import left_behind
from qtapp.transfer.partfile import PartFile
from qtapp.transfer.room import Room
from qtapp.transfer.stop import StopRequested, StopToken
from tests.support.files import Content
from tests.support.mounts import fill
from tests.support.scripts import Framing, Pace, Reply, Resource
from tests.transfer.disks import RecordingDisk
from tests.transfer.parts import ID, NAME
from tests.transfer.rig import ALONE, rigged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.hostile_server import HostileServer
    from tests.support.mounts import Mounts
    from tests.support.processes import Programs
    from tests.transfer.rig import Rig

PATH = "/file.bin"
MIB = 1 << 20
FILE = Content(1, 700_001)
V1 = Resource(content=FILE, etag='"v1"')
BIG = Content(2, 12 * MIB)
BIG_V1 = Resource(content=BIG, etag='"v1"')
NO_LENGTH = Reply(framing=Framing.CHUNKED, ignore_range=True, pace=Pace(20_000, 0.001))


class TellingDisk(RecordingDisk):
    """Says what it is told to say of its room."""

    def __init__(self, free: int = 1 << 40, limit: int | None = None) -> None:
        super().__init__()
        self.free = free
        self.limit = limit
        self.looks = 0

    def free_bytes(self, folder: Path) -> int:
        self.looks += 1
        return self.free

    def largest_file_bytes(self, folder: Path, length: int) -> int | None:
        return self.limit


@pytest.fixture
def small(mounts: Mounts, tmp_path: Path) -> Iterator[Rig]:
    """A rig whose folder is a disk of one mebibyte."""
    yield from rigged(mounts.tmpfs(tmp_path / "small", MIB))


@pytest.fixture
def claimable(folder: Path) -> Path:
    if filesystem.kind_of(folder) not in filesystem.CLAIMS_QUICKLY:
        pytest.skip("nothing can be set aside on the file system that tests are run on")
    return folder


def allocated(path: Path) -> int:
    return path.stat().st_blocks * 512


def room_in(
    rig: Rig,
    *,
    disk: Disk | None = None,
    reserve: int = 0,
    token: StopToken | None = None,
    clock: Callable[[], float] = lambda: 0.0,
) -> Room:
    spec = rig.spec("http://127.0.0.1/x")
    return Room(spec, disk or Disk(), Landmarks(), reserve, token or StopToken(), clock)


# set aside


def test_what_is_set_aside_does_not_show_in_the_size(claimable: Path) -> None:
    """D01, D07."""
    part = PartFile.create(claimable, NAME, ID, Disk())
    part.write(memoryview(bytes(MIB)), 0)
    assert part.claim(0, 16 * MIB)
    assert part.path.stat().st_size == MIB
    assert allocated(part.path) >= 16 * MIB
    part.give_back_claim()
    assert part.path.stat().st_size == MIB
    assert allocated(part.path) < 2 * MIB
    part.close()


def test_a_large_file_has_its_room_from_the_start_and_no_longer_than_it_runs(
    hostile_server: HostileServer, rig: Rig, claimable: Path
) -> None:
    """D01: so that others cannot take it; a download that rests is no bigger than what it has."""
    url = hostile_server.serve(PATH, BIG_V1, Reply(stall_after=MIB))
    spec = rig.spec(url)
    running = rig.start(spec)
    rig.wait_for_bytes(spec.id, MIB)
    (part,) = rig.parts()
    assert part.stat().st_size == MIB
    assert allocated(part) >= len(BIG)
    running.stop(StopReason.PAUSE)
    running.outcome()
    assert allocated(part) < 2 * MIB
    hostile_server.serve(PATH, BIG_V1)
    done = rig.completes(spec, attempt=2)
    assert BIG.first_difference(done.path) is None
    assert done.path.stat().st_size == len(BIG)


def test_a_small_file_is_not_worth_setting_room_aside(hostile_server: HostileServer, rig: Rig) -> None:
    url = hostile_server.serve(PATH, V1, Reply(stall_after=1000))
    running = rig.start(url)
    rig.wait_for_bytes(running.transfer.spec.id, 1000)
    assert allocated(rig.parts()[0]) < len(FILE)
    running.stop(StopReason.CANCEL)
    running.outcome()


def test_room_that_cannot_be_set_aside_is_told_before_the_first_byte(
    small: Rig, hostile_server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D01: the disk fills between the question and the answer. Nothing is left behind."""
    monkeypatch.setattr(filesystem, "CLAIMS_QUICKLY", frozenset({filesystem.TMPFS}))
    free = os.statvfs(small.folder).f_bavail
    rig = small.with_(disk=TellingDisk())
    outcome = rig.fails(hostile_server.serve(PATH, BIG_V1), Kind.DISK_FULL)
    assert (outcome.bytes_kept, rig.files()) == (0, [])
    assert os.statvfs(rig.folder).f_bavail == free
    assert not any(did.what == "write" for did in rig.workshop.disk.did)  # type: ignore[attr-defined]


@pytest.mark.parametrize("code", [errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL, errno.EPERM, errno.EIO])
def test_a_file_system_that_sets_nothing_aside_is_written_to_all_the_same(
    code: int, hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D01: FAT and shares (aria2#617)."""
    asked = []

    def refuse(*arguments: object) -> int:
        asked.append(arguments)
        ctypes.set_errno(code)
        return -1

    monkeypatch.setattr(filesystem, "kind_of", lambda _place: filesystem.EXT)
    monkeypatch.setattr(filesystem, "_libc_call", lambda _name: refuse)
    done = rig.completes(hostile_server.serve(PATH, BIG_V1))
    assert BIG.first_difference(done.path) is None
    assert len(asked) == 1


def test_nothing_is_set_aside_where_that_would_write_zeros(mounts: Mounts, tmp_path: Path) -> None:
    folder = mounts.tmpfs(tmp_path / "memory", 32 * MIB)
    disk = Disk()
    fd = disk.create(folder / "x")
    assert not disk.claim(fd, 0, 16 * MIB)
    assert os.fstat(fd).st_blocks == 0
    os.close(fd)


def test_a_stop_does_not_wait_for_a_huge_file_to_have_its_room(folder: Path, rig: Rig) -> None:
    """D01: it is asked for piece by piece."""
    token = StopToken()
    asked: list[tuple[int, int]] = []

    class Slow(Disk):
        def claim(self, fd: int, start: int, length: int) -> bool:
            asked.append((start, length))
            token.stop(StopReason.PAUSE)
            return True

    part = PartFile.create(folder, NAME, ID, Slow())
    with pytest.raises(StopRequested):
        room_in(rig, token=token).claim(part, 1 << 50)
    assert asked == [(0, room.CLAIM_STEP_BYTES)]
    part.close()


def test_others_need_not_wait_while_room_is_set_aside(hostile_server: HostileServer, rig: Rig) -> None:
    """It may take long, and hands that share the download have their own to do."""
    asked, may_go_on = threading.Event(), threading.Event()

    class Slow(Disk):
        def claim(self, fd: int, start: int, length: int) -> bool:
            asked.set()
            assert may_go_on.wait(10)
            return True

    rig = rig.with_(disk=Slow())
    running = rig.start(hostile_server.serve(PATH, BIG_V1))
    assert asked.wait(10)
    is_free = running.transfer._lock.acquire(timeout=10)
    running.transfer._lock.release()
    may_go_on.set()
    assert isinstance(running.outcome(), Completed)
    assert is_free


def test_a_part_with_room_set_aside_is_not_whole_after_a_crash(
    hostile_server: HostileServer, rig: Rig, claimable: Path
) -> None:
    """D07: neither by its size nor by its blocks."""
    url = hostile_server.serve(PATH, BIG_V1, Reply(stall_after=MIB))
    spec = rig.interrupted(url, MIB)
    fd = os.open(rig.part(spec, "file.bin"), os.O_RDWR)
    os.posix_fallocate(fd, 0, len(BIG))
    os.close(fd)
    assert rig.part(spec, "file.bin").stat().st_size == len(BIG)
    hostile_server.serve(PATH, BIG_V1)
    done = rig.completes(spec, attempt=2)
    assert BIG.first_difference(done.path) is None
    assert hostile_server.requests(PATH)[-1].bytes_sent == len(BIG) - MIB


def test_what_was_set_aside_earlier_need_not_be_free_again(folder: Path, rig: Rig, claimable: Path) -> None:
    """After a crash: its own claim would otherwise stand in its way."""
    part = PartFile.create(folder, NAME, ID, Disk())
    part.claim(0, len(BIG))
    disk = TellingDisk(free=1000)
    room_in(rig, disk=disk, reserve=1000).require(len(BIG), 0, part)
    with pytest.raises(TransferError):
        room_in(rig, disk=disk, reserve=1001).require(len(BIG), 0, part)
    part.close()


# watched


def test_a_body_of_unknown_length_ends_before_the_reserve_does(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D02, L05: it is looked after while it runs."""
    monkeypatch.setattr(room, "LOOK_EVERY_BYTES", 100_000)

    class Filling(TellingDisk):
        def write(self, fd: int, data: memoryview, offset: int) -> None:
            super().write(fd, data, offset)
            self.free -= len(data)

    disk = Filling(free=1_300_000)
    rig = rig.with_(disk=disk, reserve_bytes=MIB)
    spec = rig.spec(hostile_server.serve(PATH, V1, NO_LENGTH))
    outcome = rig.fails(spec, Kind.DISK_FULL)
    assert 1_300_000 - MIB <= outcome.bytes_kept < 500_000
    assert disk.check_journals() == 1
    hostile_server.serve(PATH, V1)
    rig.with_(disk=Disk(), reserve_bytes=0).completes(spec, attempt=2)
    rig.assert_whole_or_absent(FILE)


def test_a_body_of_unknown_length_does_not_begin_where_only_the_reserve_is_left(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """D02."""
    rig = rig.with_(disk=TellingDisk(free=999), reserve_bytes=1000)
    rig.fails(hostile_server.serve(PATH, V1, NO_LENGTH), Kind.DISK_FULL)
    assert rig.files() == []


def test_a_disk_that_others_fill_is_noticed(
    hostile_server: HostileServer, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D02: the length is known, and there was room for it once."""
    monkeypatch.setattr(room, "LOOK_EVERY_BYTES", 100_000)

    class Shared(TellingDisk):
        def write(self, fd: int, data: memoryview, offset: int) -> None:
            super().write(fd, data, offset)
            self.free = 10

    rig = rig.with_(disk=Shared(), reserve_bytes=1000)
    outcome = rig.fails(hostile_server.serve(PATH, V1, Reply(pace=Pace(20_000, 0.001))), Kind.DISK_FULL)
    assert 100_000 <= outcome.bytes_kept < len(FILE)


def test_the_disk_is_looked_at_every_two_seconds_or_64_mebibytes(rig: Rig) -> None:
    """D02."""
    now = [0.0]
    disk = TellingDisk()
    watch = room_in(rig, disk=disk, clock=lambda: now[0])
    for _ in range(63):
        watch.wrote(MIB)
    assert disk.looks == 0
    watch.wrote(MIB)
    assert disk.looks == 1
    now[0] = 1.9
    watch.wrote(1)
    assert disk.looks == 1
    now[0] = 2.0
    watch.wrote(1)
    watch.wrote(1)
    assert disk.looks == 2


def test_what_has_its_room_is_not_stopped_by_a_disk_that_fills(folder: Path, rig: Rig) -> None:
    """D02: it takes nothing more of it."""

    class Claimed(TellingDisk):
        def claim(self, fd: int, start: int, length: int) -> bool:
            return True

    disk = Claimed()
    part = PartFile.create(folder, NAME, ID, disk)
    watch = room_in(rig, disk=disk, reserve=MIB)
    watch.claim(part, 1 << 40)
    disk.free = 0
    watch.wrote(1 << 30)
    watch.claim(part, None)  # it starts over, as another file
    with pytest.raises(TransferError):
        watch.wrote(1 << 30)
    part.close()


@pytest.mark.parametrize("reply", [Reply(pace=Pace(20_000, 0.001)), NO_LENGTH], ids=["length", "no length"])
def test_a_real_disk_that_fills_up_keeps_what_came(
    reply: Reply, hostile_server: HostileServer, small: Rig
) -> None:
    """D02: to the last page, also where not even a journal fits any more."""

    class Hopeful(TellingDisk):
        """Sees more room than there is, as somebody else is just taking it."""

    disk = Hopeful()
    rig = small.with_(disk=disk)
    filler = fill(rig.folder, leave_bytes=400_000)
    spec = rig.spec(hostile_server.serve(PATH, V1, reply))
    outcome = rig.fails(spec, Kind.DISK_FULL)
    assert 200_000 < outcome.bytes_kept <= 404_000
    assert rig.published() == [filler]
    assert disk.check_journals() == 1
    (journal,) = left_behind(rig.folder)
    assert journal.extents.total_bytes == outcome.bytes_kept
    assert rig.fails(spec, Kind.DISK_FULL, attempt=2).bytes_kept >= outcome.bytes_kept - 65_536
    filler.unlink()
    done = small.completes(spec, attempt=3)
    assert FILE.first_difference(done.path) is None
    assert rig.files() == ["file.bin"]


def test_a_real_disk_without_room_is_refused_before_the_first_byte(
    hostile_server: HostileServer, small: Rig
) -> None:
    """D01."""
    outcome = small.fails(hostile_server.serve(PATH, BIG_V1), Kind.DISK_FULL)
    assert str(len(BIG)) in outcome.detail
    assert small.files() == []


# too large for the file system


def test_a_file_too_large_for_the_file_system_is_refused_before_it_begins(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """D06."""
    rig = rig.with_(disk=TellingDisk(limit=len(FILE) - 1))
    outcome = rig.fails(hostile_server.serve(PATH, V1), Kind.FILE_TOO_LARGE)
    assert str(len(FILE) - 1) in outcome.detail
    assert rig.files() == []
    rig = rig.with_(disk=TellingDisk(limit=len(FILE)))
    rig.completes(hostile_server.url(PATH))


def test_fat_ends_at_four_gibibytes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """D06."""
    four_gib = 1 << 32
    assert Disk().largest_file_bytes(folder, four_gib) is None
    monkeypatch.setattr(filesystem, "kind_of", lambda _place: filesystem.FAT)
    assert Disk().largest_file_bytes(folder, four_gib) == four_gib - 1
    assert Disk().largest_file_bytes(folder, four_gib - 1) is None


def test_file_systems_are_told_apart(mounts: Mounts, tmp_path: Path) -> None:
    folder = mounts.tmpfs(tmp_path / "memory", MIB)
    assert filesystem.kind_of(folder) == filesystem.TMPFS
    with (folder / "x").open("wb") as file:
        assert filesystem.kind_of(file.fileno()) == filesystem.TMPFS
    assert filesystem.kind_of(tmp_path / "nowhere") is None


LIMITED = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
"""


@pytest.mark.parametrize("reply", [Reply(), NO_LENGTH], ids=["known", "unknown"])
def test_a_process_that_may_write_no_large_files_says_so(
    reply: Reply, hostile_server: HostileServer, rig: Rig, programs: Programs
) -> None:
    """D06: of a known length nothing is begun, of an unknown one what came is kept."""
    url = hostile_server.serve(PATH, V1, reply)
    spec = rig.spec(url)
    program = programs.start(sys.executable, "-c", LIMITED + ALONE, url, rig.folder, spec.id)
    output = "\n".join(program.wait().output)
    assert "file-too-large" in output
    kept = re.search(r"bytes_kept=(\d+)", output)
    assert kept is not None
    if reply is NO_LENGTH:
        assert 100_000 < int(kept[1]) <= 200_000
    else:
        assert (kept[1], rig.files()) == ("0", [])
    hostile_server.serve(PATH, V1)
    rig.completes(spec, attempt=2)
    rig.assert_whole_or_absent(FILE)


SPEC = DownloadSpec(ID, "http://127.0.0.1/x", Path("/"), 0.0)


def test_a_folder_that_may_be_made_is_made_below_the_one_that_is_there(tmp_path: Path) -> None:
    films = tmp_path / "Films" / "new"
    disk = Disk()
    room_there = Room(replace(SPEC, folder=films), disk, Landmarks(), 0, StopToken(), lambda: 0.0)
    with pytest.raises(TransferError) as missing:
        room_there.require_folder()
    assert missing.value.kind is Kind.FOLDER_MISSING
    disk.to_make = {films: tmp_path}
    room_there.require_folder()
    assert films.is_dir()


def test_no_folder_is_made_where_the_one_above_is_away_or_bytes_were_in_it(tmp_path: Path) -> None:
    """D04: the disk with the download folder on it may only have been pulled out."""
    disk = Disk()
    away = tmp_path / "disk"
    disk.to_make = {away / "Films": away, tmp_path / "Films": tmp_path}
    spec = replace(SPEC, folder=away / "Films")
    with pytest.raises(TransferError):
        Room(spec, disk, Landmarks(), 0, StopToken(), lambda: 0.0).require_folder()
    spec = replace(SPEC, folder=tmp_path / "Films")
    with pytest.raises(TransferError):
        Room(spec, disk, Landmarks(), 0, StopToken(), lambda: 0.0).require_folder("1-2")
    assert not list(tmp_path.iterdir())
