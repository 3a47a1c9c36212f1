"""The part file: ours alone, honest about what is in it, and published without harm to anything."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import Verified
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.domain.filenames import safe_component
from qtapp.transfer.disk import Disk
from qtapp.transfer.leftovers import discard_left_behind, left_behind
from qtapp.transfer.part_names import find_part_name, part_path
from qtapp.transfer.partfile import PartFile
from tests.transfer.disks import FailingDisk, RecordingDisk
from tests.transfer.parts import FILE, ID, NAME, NO_FILES, PART, filled, journal, kind_of, names, put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.processes import Programs


@pytest.fixture
def part(folder: Path) -> Iterator[PartFile]:
    made = PartFile.create(folder, NAME, ID, Disk())
    yield made
    made.close()


# creation


def test_it_is_hidden_private_and_empty(part: PartFile, folder: Path) -> None:
    """X17."""
    assert names(folder) == [PART]
    found = (folder / PART).stat()
    assert (stat.S_IMODE(found.st_mode), found.st_size) == (0o600, 0)
    assert part.name == "file.bin"


def test_a_long_name_still_fits(folder: Path) -> None:
    """N04: on a real file system, with all that is made of the name."""
    long = safe_component("ä" * 300 + ".tar.gz")
    made = PartFile.create(folder, long, ID, Disk())
    made.keep(journal())
    assert made.name == long
    made.publish(long)
    made.close()


def test_a_stray_of_a_crash_gives_way(folder: Path) -> None:
    (folder / PART).write_bytes(b"stray")
    made = PartFile.create(folder, NAME, ID, Disk())
    assert made.read(10, 0) == b""
    made.close()


def test_the_journal_of_a_stray_goes_with_it(folder: Path) -> None:
    filled(folder, keep=True).close()
    made = PartFile.create(folder, NAME, ID, Disk())
    assert names(folder) == [PART]
    made.close()


@pytest.mark.parametrize("what", NO_FILES)
def test_what_is_no_file_is_neither_followed_nor_opened_nor_removed(
    what: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N10: in the place of a part file. A device may act on being opened."""
    target = tmp_path / "precious"
    target.write_bytes(b"precious")
    filled(folder, keep=True).close()
    place = folder / PART
    place.unlink()
    before = put(what, place, target)
    opened = []
    real_open = os.open

    def noting_open(path: Any, flags: int, mode: int = 0o777, **rest: Any) -> int:
        fd = real_open(path, flags, mode, **rest)
        opened.append(path)
        return fd

    monkeypatch.setattr(os, "open", noting_open)
    for again in (
        lambda: PartFile.create(folder, NAME, ID, Disk()),
        lambda: PartFile.reopen(folder, NAME, ID, Disk()),
        lambda: discard_left_behind(folder, NAME, ID, Disk()),
    ):
        with pytest.raises(TransferError) as caught:
            again()
        assert kind_of(caught) is Kind.NAME_TAKEN
    assert place not in opened
    assert place.lstat().st_ino == before.st_ino
    assert target.read_bytes() == b"precious"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("what", NO_FILES)
def test_a_journal_that_is_no_file_is_not_followed(what: str, folder: Path, tmp_path: Path) -> None:
    """N10: in the place of a journal."""
    filled(folder, keep=True).close()
    place = folder / f"{PART}.journal"
    real = tmp_path / "journal"
    place.rename(real)
    put(what, place, real)
    with pytest.raises(TransferError) if "link" in what else nullcontext():
        assert PartFile.reopen(folder, NAME, ID, Disk()) is None
    assert list(left_behind(folder)) == []
    assert real.exists()


def test_one_that_is_open_is_busy(part: PartFile, folder: Path) -> None:
    """N08: another download's part of the same name and the same first digits is left alone."""
    part.keep(journal())
    for again in (
        lambda: PartFile.create(folder, NAME, ID, Disk()),
        lambda: PartFile.reopen(folder, NAME, ID, Disk()),
        lambda: discard_left_behind(folder, NAME, ID, Disk()),
    ):
        with pytest.raises(TransferError) as caught:
            again()
        assert kind_of(caught) is Kind.PART_BUSY
    assert part.is_in_place()
    assert names(folder) == [PART, f"{PART}.journal"]


HOLD = "import fcntl, sys, time; f = open(sys.argv[1]); fcntl.flock(f, 2); print('held'); time.sleep(60)"


def test_one_that_another_process_has_open_is_busy_until_it_ends(folder: Path, programs: Programs) -> None:
    filled(folder, keep=True).close()
    holder = programs.start(sys.executable, "-c", HOLD, folder / PART)
    holder.wait_for_output("held")
    with pytest.raises(TransferError) as caught:
        PartFile.reopen(folder, NAME, ID, Disk())
    assert kind_of(caught) is Kind.PART_BUSY
    holder.kill()
    found = PartFile.reopen(folder, NAME, ID, Disk())
    assert found is not None
    found[0].close()


def test_descriptors_do_not_leak_where_the_lock_fails(folder: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(TransferError):
        PartFile.create(folder, NAME, ID, FailingDisk("lock", errno.EIO))
    assert len(list(Path("/proc/self/fd").iterdir())) == before


# journal


def test_what_was_kept_comes_back(folder: Path) -> None:
    made = filled(folder)
    made.keep(journal((0, 60_000)))
    made.close()
    found = PartFile.reopen(folder, NAME, ID, Disk())
    assert found is not None
    part, kept = found
    assert kept.extents.as_tuples() == ((0, 60_000),)
    assert part.read(60_000, 0) == FILE.read(0, 60_000)
    assert stat.S_IMODE((folder / f"{PART}.journal").stat().st_mode) == 0o600
    part.close()


@pytest.mark.parametrize(
    "damage",
    ["no journal", "no part", "torn", "nul", "other id", "shorter", "another file", "other bytes at the end"],
)
def test_what_cannot_be_trusted_is_not_taken_up(damage: str, folder: Path) -> None:
    filled(folder, keep=True).close()
    part, beside = folder / PART, folder / f"{PART}.journal"
    match damage:
        case "no journal":
            beside.unlink()
        case "no part":
            part.unlink()
        case "torn":
            beside.write_bytes(beside.read_bytes()[:-20])
        case "nul":
            beside.write_bytes(bytes(500))
        case "other id":
            beside.write_bytes(replace(journal((0, 10)), id="f" * 32).encode())
        case "shorter":
            os.truncate(part, FILE.size - 1)
        case "another file":
            copy = folder / "copy"
            copy.write_bytes(part.read_bytes())
            copy.rename(part)
        case _:
            with part.open("r+b") as file:
                file.seek(FILE.size - 10)
                file.write(bytes(10))
    assert PartFile.reopen(folder, NAME, ID, Disk()) is None


def test_a_journal_that_cannot_be_read_now_is_not_taken_for_none(folder: Path) -> None:
    """What follows from none is that the part goes."""
    filled(folder, keep=True).close()
    with pytest.raises(TransferError):
        PartFile.reopen(folder, NAME, ID, FailingDisk("open", errno.EMFILE))
    (folder / f"{PART}.journal").rename(folder / "aside")
    (folder / f"{PART}.journal").symlink_to("aside")
    with pytest.raises(TransferError):
        PartFile.reopen(folder, NAME, ID, Disk())
    assert (folder / PART).stat().st_size == FILE.size


def test_the_order_is_data_sync_journal_sync_name_folder(folder: Path) -> None:
    """P02: and the journal stays, as nobody has been told yet."""
    disk = RecordingDisk()
    made = filled(folder, disk)
    made.keep(journal((0, 50_000)))
    made.seal(FILE.size, Verified.LENGTH, journal((0, FILE.size)))
    made.publish(NAME)
    made.close()
    order = [(did.what, did.name) for did in disk.did]
    fresh, beside = f"{PART}.journal~", f"{PART}.journal"
    keeping = [("write", fresh), ("sync", fresh), ("journal", beside), ("sync folder", "downloads")]
    assert order == [
        ("write", PART),
        ("sync", PART),
        *keeping,
        ("sync", PART),
        ("sync", PART),
        *keeping,
        ("publish", "file.bin"),
        ("sync folder", "downloads"),
    ]
    assert disk.check_journals() == 2


def test_a_small_file_has_no_journal_at_all(folder: Path) -> None:
    disk = RecordingDisk()
    made = filled(folder, disk)
    made.seal(FILE.size, Verified.LENGTH, journal((0, FILE.size)))
    made.publish(NAME)
    made.close()
    assert [did.what for did in disk.did] == ["write", "sync", "publish", "sync folder"]
    assert names(folder) == ["file.bin"]


def test_sealing_cuts_what_is_too_long_and_refuses_what_is_too_short(folder: Path) -> None:
    """D05: cut to its size it would be filled up with zeros."""
    disk = RecordingDisk()
    made = filled(folder, disk)
    made.seal(FILE.size - 1, Verified.LENGTH, journal())
    assert ("truncate", PART) in [(did.what, did.name) for did in disk.did]
    assert (folder / PART).stat().st_size == FILE.size - 1
    for size in (FILE.size - 1, FILE.size - 2):
        made.cut(size)
        with pytest.raises(TransferError) as caught:
            made.seal(FILE.size, Verified.LENGTH, journal())
        assert kind_of(caught) is Kind.DISK_FAILED
    assert (folder / PART).stat().st_size == FILE.size - 2
    made.close()


def test_a_file_that_cannot_be_cut_is_not_sealed(folder: Path) -> None:
    made = filled(folder, FailingDisk("truncate", errno.EIO))
    with pytest.raises(TransferError) as caught:
        made.seal(FILE.size - 1, Verified.LENGTH, journal())
    assert kind_of(caught) is Kind.DISK_FAILED
    made.close()


def test_a_file_that_is_cut_while_it_is_synced_is_not_sealed(folder: Path) -> None:
    """D05."""

    class CutWhileSynced(Disk):
        def sync(self, fd: int) -> None:
            super().sync(fd)
            os.truncate(folder / PART, 1)

    made = filled(folder, CutWhileSynced())
    with pytest.raises(TransferError) as caught:
        made.seal(FILE.size, Verified.LENGTH, journal())
    assert kind_of(caught) is Kind.DISK_FAILED
    made.close()


def test_a_part_that_another_hand_makes_longer_meanwhile_is_not_cut(
    part: PartFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    part.write(memoryview(b"mine"), 0)
    ask = os.fstat

    def ask_a_moment_too_early(fd: int) -> os.stat_result:
        found = ask(fd)
        monkeypatch.undo()
        part.write(memoryview(b"the other's"), 4)
        return found

    monkeypatch.setattr(os, "fstat", ask_a_moment_too_early)
    assert not part.is_cut()


def test_starting_over_takes_the_journal_first(folder: Path) -> None:
    disk = RecordingDisk()
    made = filled(folder, disk, keep=True)
    del disk.did[:]
    made.empty()
    assert [did.what for did in disk.did] == ["remove", "sync folder", "truncate"]
    assert names(folder) == [PART]
    made.close()


def test_a_sync_that_failed_is_never_believed_again(folder: Path) -> None:
    """D10: the kernel tells of lost pages once; the next sync would succeed."""
    disk = FailingDisk("sync", errno.EIO)
    made = filled(folder, disk)
    with pytest.raises(TransferError) as caught:
        made.keep(journal((0, FILE.size)))
    assert kind_of(caught) is Kind.DISK_FAILED
    disk.is_broken = False
    for again in (made.sync, lambda: made.seal(1, Verified.NONE, journal()), lambda: made.keep(journal())):
        with pytest.raises(TransferError) as caught:
            again()
        assert kind_of(caught) is Kind.DISK_FAILED
    assert not (folder / f"{PART}.journal").exists()
    made.close()


@pytest.mark.parametrize("at", ["create", "write", "sync", "replace", "sync folder", "remove"])
def test_a_journal_that_cannot_be_replaced_leaves_the_old_one(at: str, folder: Path) -> None:
    disk = FailingDisk(at, errno.ENOSPC, part_only=False)
    disk.is_broken = False
    made = filled(folder, disk)
    made.keep(journal((0, 10)))
    disk.is_broken = True
    with pytest.raises(TransferError) as caught:
        made.keep(journal((0, 20)))
    assert kind_of(caught) is Kind.DISK_FULL
    made.close()
    found = PartFile.reopen(folder, NAME, ID, Disk())
    assert found is not None
    part, kept = found
    assert kept.extents.total_bytes in (10, 20)
    assert (kept.extents.total_bytes == 20) == (at == "sync folder")
    disk.is_broken = False
    part.keep(journal((0, 30)))
    part.discard()
    part.close()
    assert names(folder) == []


# taking away


def test_discard_takes_part_and_journal(folder: Path) -> None:
    made = filled(folder, keep=True)
    made.discard()
    made.discard()
    made.close()
    made.close()
    assert names(folder) == []


def test_what_an_earlier_run_left_is_taken_away_whatever_it_is_called(folder: Path) -> None:
    filled(folder, keep=True).close()
    (folder / f"{PART}.journal~").write_bytes(b"half a jour")
    bystanders = [".file.bin.89abcdef.part", "file.bin", ".file.bin.01234567.part.txt"]
    for name in bystanders:
        (folder / name).touch()
    discard_left_behind(folder, "another guess", ID, Disk())
    assert names(folder) == sorted(bystanders)
    discard_left_behind(folder, NAME, ID, Disk())


def test_the_name_of_a_part_is_found_by_its_id(folder: Path) -> None:
    assert find_part_name(folder, "likely", ID) == "likely"
    filled(folder, keep=True).close()
    assert find_part_name(folder, "file.bin", ID) == "file.bin"
    assert find_part_name(folder, "likely", ID) == "file.bin"
    (folder / PART).unlink()
    assert find_part_name(folder, "likely", ID) == "file.bin"
    assert find_part_name(folder / "nowhere", "likely", ID) == "likely"


def test_a_long_folder_is_searched_in_no_time(folder: Path) -> None:
    for n in range(3000):
        (folder / f"picture-{n}.jpg").touch()
    filled(folder, keep=True).close()
    assert [found.id for found in left_behind(folder)] == [ID]
    assert find_part_name(folder, "guess", ID) == "file.bin"


def test_part_names_are_told_from_the_id(folder: Path) -> None:
    assert part_path(folder, NAME, ID) == folder / PART
