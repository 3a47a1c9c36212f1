"""The file a download is written to until it is whole, and the journal beside it."""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import threading
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import Conflict
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.filenames import rejected_name
from qtapp.transfer.disk import Disk, disk_errors
from qtapp.transfer.journal import Journal, Seal, journal_path, read_journal
from qtapp.transfer.part_names import PART_SUFFIX, TEMPORARY_SUFFIX, part_path
from qtapp.transfer.publishing import give_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qtapp.domain.download import Verified
    from qtapp.domain.filenames import PathComponent
    from qtapp.domain.ranges import Ranges
    from qtapp.transfer.splicing import Pipe

log = logging.getLogger(__name__)

# what a power cut or somebody else's hand did to a file shows at its end
TAIL_BYTES = 64 * 1024


class PartFile:
    """An open part file, ours alone until it is closed. Any method may raise a disk kind's TransferError."""

    def __init__(self, path: Path, fd: int, disk: Disk) -> None:
        self.path = path
        self._fd = fd
        self._disk = disk
        self._has_journal = False
        self._lost_data = False
        self._reached = 0
        self._reaching = threading.Lock()
        self._has_claim = False
        self._file_id: tuple[int, int] | None = None  # what the open file is, once it was looked at

    @classmethod
    def create(cls, folder: Path, name: PathComponent, download_id: str, disk: Disk) -> PartFile:
        """A new, empty one. A part of the same id that nobody has open is a stray of a crash: it goes, and so
        does its journal.

        Raises:
            TransferError: PART_BUSY; NAME_TAKEN where something stands there that is no file; a disk kind.
        """
        path = part_path(folder, name, download_id)
        with disk_errors():
            try:
                fd = disk.create(path)
            except FileExistsError:
                drop_stray(path, disk)
                disk.remove(journal_path(path))  # it would speak of bytes that are gone
                fd = disk.create(path)
        part = cls(path, fd, disk)
        part._claim()
        return part

    @classmethod
    def reopen(cls, folder: Path, name: str, download_id: str, disk: Disk) -> tuple[PartFile, Journal] | None:
        """The part of an earlier run with its journal; None if there is none that can be trusted.

        Raises:
            TransferError: PART_BUSY, or of a disk kind.
        """
        path = part_path(folder, name, download_id)
        with disk_errors():
            journal = read_journal(journal_path(path))
            if journal is None or journal.id != download_id:
                return None
            try:
                fd = disk.open(path)
            except FileNotFoundError:
                return None
        part = cls(path, fd, disk)
        part._claim()
        part._has_journal = True
        part._reached = journal.extents.end
        if not part._matches(journal):
            part.close()
            return None
        return part, journal

    def _claim(self) -> None:
        try:
            with disk_errors():
                is_ours = self._disk.lock(self._fd)
        except TransferError:
            self.close()
            raise
        if not is_ours:
            self.close()
            raise TransferError(ErrorKind.PART_BUSY, self.path.name)

    def _matches(self, journal: Journal) -> bool:
        found = os.fstat(self._fd)
        same_file = journal.part_inode in (0, found.st_ino)
        long_enough = found.st_size >= journal.extents.end
        return (
            stat.S_ISREG(found.st_mode)
            and same_file
            and long_enough
            and journal.tail_sha256 in ("", self._tail_sha256(journal.extents))
        )

    @property
    def has_journal(self) -> bool:
        """Whether there is one beside it that speaks of it."""
        return self._has_journal

    @property
    def name(self) -> str:
        """What it is named after."""
        return self.path.name[1 : -len(f".01234567{PART_SUFFIX}")]

    def write(self, data: memoryview, offset: int) -> None:
        """All of `data` at `offset`."""
        with disk_errors():
            self._require_uncut()
            self._disk.write(self._fd, data, offset)
        self._has_reached(offset + len(data))

    def take_from(self, pipe: Pipe, count: int, offset: int) -> None:
        """The same with the first `count` bytes that `pipe` holds."""
        with disk_errors():
            self._require_uncut()
            pipe.drain(self._disk, self._fd, count, offset)
        self._has_reached(offset + count)

    def _has_reached(self, end: int) -> None:
        with self._reaching:
            self._reached = max(self._reached, end)

    def claim(self, start: int, length: int) -> bool:
        """Have room set aside for this range; the size stays. False where that would take long."""
        with disk_errors():
            self._has_claim = True
            return self._disk.claim(self._fd, start, length)

    def give_back_claim(self) -> None:
        """What was set aside behind the end is free again, as far as the disk can be told so. Nobody may
        write meanwhile."""
        if not self._has_claim:
            return
        self._has_claim = False
        with suppress(OSError):
            self._disk.truncate(self._fd, os.fstat(self._fd).st_size)

    def start_writeback(self, offset: int, length: int) -> None:
        """Let the device begin with this range."""
        self._disk.start_writeback(self._fd, offset, length)

    def sync(self) -> None:
        """Everything written so far is on the device when this returns."""
        if self._lost_data:
            # the system tells of a write that failed once: a second sync would call the same data safe
            raise TransferError(ErrorKind.DISK_FAILED, "an earlier sync failed")
        with disk_errors():
            try:
                with self._disk.quickness.timed(self.path.parent):
                    self._disk.sync(self._fd)
            except OSError:
                self._lost_data = True
                raise

    def keep(self, journal: Journal) -> None:
        """Sync the data, then write `journal` down: what a crash finds is true.

        What tells this part file from others is filled in here.
        """
        self.sync()
        self._require_uncut()
        self._require_in_place()
        with disk_errors():
            inode = os.fstat(self._fd).st_ino
            tail = self._tail_sha256(journal.extents)
            self._write_journal(replace(journal, part_inode=inode, tail_sha256=tail))

    def mark(self, url: str) -> None:
        """Have the system know that it came from `url`; before `seal`, as it may change the file's time."""
        self._disk.mark(self._fd, self.path, url)

    def seal(self, total: int, verified: Verified, journal: Journal) -> Seal:
        """Cut to `total` bytes and sync. Where there is a journal it says from now on that the file is whole,
        so that a crash around `publish` finds it under either name. Gives what it says."""
        with disk_errors():
            size = self._require_whole(total).st_size
            if self._has_claim or size != total:
                self._disk.truncate(self._fd, total)
                self._has_claim = False
        self.sync()
        # after the sync: some shares set the time then
        found = self._require_whole(total)
        self._file_id = _id_of(found)
        seal = Seal(total, found.st_mtime_ns, verified)
        if self._has_journal:
            self.keep(replace(journal, seal=seal))
        return seal

    def empty(self) -> None:
        """Start over: nothing in it counts any longer. The journal goes first, for good."""
        with disk_errors():
            if self._drop_journal():
                self._disk.sync_folder(self.path.parent)
            self._cut(0)

    def cut(self, size: int) -> None:
        """Give up what lies behind `size`."""
        with disk_errors():
            self._cut(size)

    def read(self, size: int, offset: int) -> bytes:
        """Up to `size` bytes from `offset`; empty at the end."""
        with disk_errors():
            if hasattr(os, "pread"):
                return os.pread(self._fd, size, offset)
            os.lseek(self._fd, offset, os.SEEK_SET)
            return os.read(self._fd, size)

    def publish(self, name: PathComponent, conflict: Conflict = Conflict.RENAME) -> Path:
        """Give the sealed file its name, as `give_name` chooses it; where it went.

        After the rename nothing fails any more: the file is whole and has its name. A journal stays where it
        is: until the history knows, it alone tells that this is the download's file.

        Raises:
            TransferError: NAME_TAKEN with ASK, or after 999 names; a disk kind.
        """
        final = give_name(self.path, name, conflict, self._disk, self._rename)
        with _afterwards(final.name):
            self._disk.sync_folder(final.parent)
        return final

    def keep_rejected(self, name: PathComponent) -> Path:
        """Give a whole file that is the wrong one a name beside the place of the right one; where that is.

        It stays for its owner alone. Each gets the next free number: what was kept before may be open, or be
        what this one is compared with. The journal goes first, so that no later run takes the part up.
        """
        with disk_errors():
            if self._drop_journal():
                self._disk.sync_folder(self.path.parent)
        self.give_back_claim()
        return give_name(self.path, rejected_name(name), Conflict.RENAME, self._disk, self._rename_as_it_is)

    def _rename(self, final: Path) -> None:
        self._require_in_place()
        self._disk.publish(self._fd, self.path, final)

    def _rename_as_it_is(self, final: Path) -> None:
        self._require_in_place()
        self._disk.move(self.path, final)

    def discard(self) -> None:
        """Remove the part, if that name is still ours, and its journal."""
        with disk_errors():
            self._drop_journal()
            if self.is_in_place():
                self._disk.remove(self.path)

    def is_in_place(self) -> bool:
        """Whether the part's name still leads to the file that is open here."""
        with suppress(OSError):
            if self._file_id is None:
                self._file_id = _id_of(os.fstat(self._fd))
            return self._fd >= 0 and _id_of(self.path.lstat()) == self._file_id
        return False

    def close(self) -> None:
        """Let go of the file and of the lock on it; harmless when repeated."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            with suppress(OSError):  # late news of a write that failed: what counts was synced before
                os.close(fd)

    def _require_in_place(self) -> None:
        if not self.is_in_place():
            if not self.is_folder_there():
                raise TransferError(ErrorKind.FOLDER_MISSING, "the folder is gone")
            raise TransferError(ErrorKind.DISK_FAILED, f"{self.path.name} was removed or replaced")

    def is_folder_there(self) -> bool:
        """Whether the folder's path still leads to the disk that holds the part."""
        with suppress(OSError):
            return self.path.parent.stat().st_dev == os.fstat(self._fd).st_dev
        return False

    def is_cut(self) -> bool:
        """Whether somebody has taken away from its end what was written here."""
        reached = self._reached  # first: while the size is asked for, others may write on
        return reached > 0 and os.fstat(self._fd).st_size < reached

    def _require_whole(self, total: int) -> os.stat_result:
        """Else cutting it to `total` would fill it up with zeros."""
        found = os.fstat(self._fd)
        if found.st_size < total:
            raise TransferError(ErrorKind.DISK_FAILED, f"{self.path.name} is shorter than {total} bytes")
        return found

    def _require_uncut(self) -> None:
        if self.is_cut():
            raise TransferError(ErrorKind.DISK_FAILED, f"{self.path.name} was cut by somebody")

    def _cut(self, size: int) -> None:
        self._reached = min(self._reached, size)
        self._disk.truncate(self._fd, size)

    def _tail_sha256(self, extents: Ranges) -> str:
        *_, (start, end) = ((0, 0), *extents)
        length = min(TAIL_BYTES, end - start)
        return hashlib.sha256(self.read(length, end - length)).hexdigest() if length else ""

    def _write_journal(self, journal: Journal) -> None:
        path = journal_path(self.path)
        fresh = path.with_name(path.name + TEMPORARY_SUFFIX)
        self._disk.remove(fresh)
        fd = self._disk.create(fresh)
        try:
            self._disk.write(fd, memoryview(journal.encode()), 0)
            self._disk.sync(fd)
        except OSError:
            with suppress(OSError):
                self._disk.remove(fresh)
            raise
        finally:
            os.close(fd)
        self._disk.replace(fresh, path)
        self._has_journal = True
        self._disk.sync_folder(path.parent)

    def _drop_journal(self) -> bool:
        if not self._has_journal:
            return False
        self._disk.remove(journal_path(self.path))
        self._has_journal = False
        return True


def drop_stray(path: Path, disk: Disk) -> None:
    """Remove the part at `path` that nobody has open.

    Raises:
        TransferError: PART_BUSY.
        OSError: it is not there, or cannot be removed.
    """
    fd = disk.open(path)
    try:
        found = os.fstat(fd)
        if not disk.lock(fd):
            raise TransferError(ErrorKind.PART_BUSY, path.name)
        if _id_of(path.lstat()) == _id_of(found):
            disk.remove(path)
    finally:
        os.close(fd)


@contextmanager
def _afterwards(name: str) -> Iterator[None]:
    """What may fail once the file has its name without making that untrue."""
    try:
        yield
    except OSError as error:
        log.warning("%s: published, but %s", name, error.strerror or error)


def _id_of(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino
