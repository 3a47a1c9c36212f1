"""The few things a download asks of the file system, each with the promise it needs on every platform."""

from __future__ import annotations

import ctypes
import errno
import logging
import os
import shutil
import stat
import sys
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.transfer import filesystem
from qtapp.transfer.quickness import Quickness
from qtapp.transfer.taken import TakenNames

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path
    from types import TracebackType

    from qtapp.transfer.web_mark import SetMark

log = logging.getLogger(__name__)

_KINDS = {
    errno.ENOSPC: ErrorKind.DISK_FULL,
    errno.EDQUOT: ErrorKind.DISK_FULL,
    errno.EACCES: ErrorKind.FOLDER_DENIED,
    errno.EPERM: ErrorKind.FOLDER_DENIED,
    errno.EROFS: ErrorKind.FOLDER_DENIED,
    errno.ENOENT: ErrorKind.FOLDER_MISSING,
    errno.ENOTDIR: ErrorKind.FOLDER_MISSING,
    errno.ENODEV: ErrorKind.FOLDER_MISSING,
    errno.ENXIO: ErrorKind.FOLDER_MISSING,
    errno.ESTALE: ErrorKind.FOLDER_MISSING,  # a share that is gone, by NFS, by FUSE
    errno.ENOTCONN: ErrorKind.FOLDER_MISSING,
    errno.EFBIG: ErrorKind.FILE_TOO_LARGE,
    errno.EEXIST: ErrorKind.NAME_TAKEN,
    errno.EISDIR: ErrorKind.NAME_TAKEN,
    errno.ELOOP: ErrorKind.NAME_TAKEN,  # a symbolic link where a file of ours should be
}
# Windows: another program has it open, or a part of it locked
_HELD_BY_OTHERS = (32, 33)
_RENAME_NOREPLACE = 1
_AT_FDCWD = -100
_SYNC_FILE_RANGE_WRITE = 2


class _DiskErrors:
    # a class, as every file passes here ten times: a generator would cost four times as much
    def __enter__(self) -> None:
        pass

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        if isinstance(error, OSError):
            kind = _KINDS.get(error.errno or 0, ErrorKind.DISK_FAILED)
            if getattr(error, "winerror", None) in _HELD_BY_OTHERS:
                kind = ErrorKind.FILE_IN_USE
            raise TransferError(kind, f"{error.strerror or error}") from error


def disk_errors() -> AbstractContextManager[None]:
    """Turn what the system says into a `TransferError` of a disk kind."""
    return _DISK_ERRORS


_DISK_ERRORS = _DiskErrors()


class FolderId(NamedTuple):
    """What a folder is known by while its file system is mounted."""

    device: int
    inode: int


class Disk:
    """The real one. `umask` is the process's, read once by whoever builds the program: it cannot be read
    without being set for a moment, and threads are about.

    `to_trash` moves a file to the desktop's trash, from where people can take it back, and says whether it
    did; it does not raise, and is called on any thread. `set_mark` is what `web_mark` gives,
    and may be replaced at any time.
    """

    def __init__(
        self,
        umask: int = 0o022,
        to_trash: Callable[[Path], bool] = lambda _path: False,
        set_mark: SetMark = lambda _fd, _path, _url: None,
    ) -> None:
        self._published_mode = 0o666 & ~umask
        self.set_mark = set_mark
        self.to_trash = to_trash
        # folders that may be made, each with one above it that must be there; replaced as a whole
        self.to_make: Mapping[Path, Path] = {}
        self.taken = TakenNames()
        self.quickness = Quickness()

    def create(self, path: Path) -> int:
        """A new file for us alone, never a link or something that was there; its descriptor.

        Raises:
            FileExistsError: something stands there.
        """
        flags = (
            os.O_RDWR | os.O_CREAT | os.O_EXCL | _flag("O_NOFOLLOW") | _flag("O_CLOEXEC") | _flag("O_BINARY")
        )
        return os.open(path, flags, 0o600)

    def open(self, path: Path) -> int:
        """A part file of ours, opened again; never a link, and never a device that acts on being opened.

        Raises:
            FileExistsError: something else stands there.
        """
        flags = os.O_RDWR | _flag("O_NOFOLLOW") | _flag("O_CLOEXEC") | _flag("O_BINARY") | _flag("O_NONBLOCK")
        if not stat.S_ISREG(path.lstat().st_mode):
            raise FileExistsError(errno.EEXIST, "no ordinary file", str(path))
        fd = os.open(path, flags)
        if not stat.S_ISREG(os.fstat(fd).st_mode):  # put there a moment ago
            os.close(fd)
            raise FileExistsError(errno.EEXIST, "no ordinary file", str(path))
        return fd

    def lock(self, fd: int) -> bool:
        """Keep every other process off this file while the descriptor is open; False if one is on it."""
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - exists on Windows alone

            os.lseek(fd, 1 << 62, os.SEEK_SET)  # far behind any data: a lock there stops no read
            with suppress(OSError):
                msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
                return True
            return False
        import fcntl  # noqa: PLC0415 - exists on POSIX alone

        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            # a file system without locks: nothing can be promised there, and nothing is lost by going on
            return error.errno in (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS)
        return True

    def write(self, fd: int, data: memoryview, offset: int) -> None:
        """All of `data` at `offset`; a short write is continued."""
        while data:
            if hasattr(os, "pwrite"):
                written = os.pwrite(fd, data, offset)
            else:
                os.lseek(fd, offset, os.SEEK_SET)
                written = os.write(fd, data)
            offset += written
            data = data[written:]

    def splice(self, pipe: int, fd: int, count: int, offset: int) -> int:
        """Move some of `count` bytes that a pipe holds to `offset`; how many, at least one."""
        return os.splice(pipe, fd, count, offset_dst=offset, flags=os.SPLICE_F_MOVE)

    def truncate(self, fd: int, size: int) -> None:
        """Cut the file to `size`."""
        os.ftruncate(fd, size)

    def start_writeback(self, fd: int, offset: int, length: int) -> None:
        """Have the kernel begin to write this range, so that a later sync finds little left to do."""
        if (call := _sync_file_range()) is not None:
            call(fd, ctypes.c_int64(offset), ctypes.c_int64(length), _SYNC_FILE_RANGE_WRITE)

    def sync(self, fd: int) -> None:
        """The file's data is on the device when this returns."""
        getattr(os, "fdatasync", os.fsync)(fd)

    def mark(self, fd: int, part: Path, url: str) -> None:
        """Have the system know that the file came from the web, where it can; never fails."""
        try:
            self.set_mark(fd, part, url)
        except OSError as error:
            log.info("%s: not marked as from the web: %s", part.name, error.strerror or error)

    def replace(self, source: Path, target: Path) -> None:
        """Give `source` the name of `target`, a file of ours, which goes; atomically."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """Take a file of ours away; it need not be there."""
        path.unlink(missing_ok=True)

    def sync_folder(self, folder: Path) -> None:
        """The folder's entries are on the device; a no-op where folders cannot be synced."""
        if sys.platform == "win32":
            return
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.EBADF, errno.ENOTSUP):
                raise
        finally:
            os.close(fd)

    def publish(self, fd: int, part: Path, final: Path) -> None:
        """Give the part its final name and the user's ordinary mode.

        Raises:
            FileExistsError: something has that name; nothing was changed.
        """
        if hasattr(os, "fchmod"):
            with suppress(OSError):  # FAT and some shares have no modes
                os.fchmod(fd, self._published_mode)
        rename_no_replace(part, final)

    def move(self, source: Path, target: Path) -> None:
        """Give somebody's file another name in its folder.

        Raises:
            FileExistsError: something has that name; nothing was changed.
        """
        rename_no_replace(source, target)

    def free_bytes(self, folder: Path) -> int:
        return shutil.disk_usage(folder).free

    def make_folder(self, folder: Path) -> None:
        """Make it, if it is one of `to_make` and is missing.

        Raises:
            OSError: it cannot be made, or what must be there for it is not.
        """
        above = self.to_make.get(folder)
        if above is not None and not folder.exists():
            self.folder_id(above)
            folder.mkdir(parents=True, exist_ok=True)

    def folder_id(self, folder: Path) -> FolderId:
        """Raises:
        OSError: it is not there, or is no folder.
        """
        found = folder.stat()
        if not stat.S_ISDIR(found.st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
        return FolderId(found.st_dev, found.st_ino)

    def folder_mark(self, folder: Path) -> str:
        """What a folder is known by for ever, in hexadecimal digits: its inode, and what its file system says
        of itself. The number of a device, which `folder_id` goes by, is another one after each mount.

        Raises:
            OSError: it is not there.
        """
        found = folder.stat()
        if sys.platform == "win32":
            volume = found.st_dev  # the serial number
        else:
            # of FAT, and on macOS, it is made of the device's number: a mark that is another one says little
            # there, and only together with a part that is missing
            volume = os.statvfs(folder).f_fsid
        return f"{found.st_ino:x}-{volume & 0xFFFFFFFFFFFFFFFF:x}"

    def largest_file_bytes(self, folder: Path, length: int) -> int | None:
        """What a file of `length` bytes has to fit into; None where nothing limits it."""
        return filesystem.largest_file_bytes(folder, length)

    def allocated_bytes(self, path: Path) -> int:
        """What the file takes of the disk; 0 where that is not told, or where there is no file."""
        try:
            return getattr(path.lstat(), "st_blocks", 0) * 512
        except FileNotFoundError:
            return 0

    def claim(self, fd: int, start: int, length: int) -> bool:
        """Set blocks aside for this range without changing the size; False where that would take long."""
        return filesystem.claim(fd, start, length)


def rename_no_replace(source: Path, target: Path) -> None:
    """Rename within a folder, atomically, and only where nothing stands.

    Raises:
        FileExistsError: something has that name, be it a dangling link.
    """
    if sys.platform == "win32":
        source.rename(target)  # Windows' own never replaces
        return
    renameat2 = _renameat2()
    if renameat2 is not None:
        failed = renameat2(_AT_FDCWD, os.fsencode(source), _AT_FDCWD, os.fsencode(target), _RENAME_NOREPLACE)
        if failed == 0:
            return
        code = ctypes.get_errno()
        if code not in (errno.EINVAL, errno.ENOSYS):
            raise OSError(code, os.strerror(code), str(target))
    _link_then_unlink(source, target)


def _link_then_unlink(source: Path, target: Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK):
            raise
        _claim_then_replace(source, target)
        return
    source.unlink()


def _claim_then_replace(source: Path, target: Path) -> None:
    """Where there are neither renameat2 nor hard links (FAT through FUSE): the name is claimed by an empty
    file, and our own claim replaced. A crash in between leaves the claim: nothing tells it from a file of
    others then, so it stays, and the download gets the next name."""
    fd = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        claim = os.fstat(fd)
    finally:
        os.close(fd)
    try:
        source.replace(target)
    except OSError:
        with suppress(OSError):  # the first error says more
            if _is_untouched(target.lstat(), claim):
                target.unlink()
        raise


def _is_untouched(found: os.stat_result, claim: os.stat_result) -> bool:
    """Nobody has written to the claim, or put something in its place."""
    return (found.st_dev, found.st_ino, found.st_size) == (claim.st_dev, claim.st_ino, 0)


def _flag(name: str) -> int:
    return getattr(os, name, 0)


@cache
def _libc() -> ctypes.CDLL | None:
    return ctypes.CDLL(None, use_errno=True) if sys.platform.startswith("linux") else None


@cache
def _renameat2() -> Any:
    return getattr(_libc(), "renameat2", None)


@cache
def _sync_file_range() -> Any:
    return getattr(_libc(), "sync_file_range", None)
