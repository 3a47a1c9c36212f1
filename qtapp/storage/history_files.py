"""The files around the history: made private, looked at, moved aside, kept as backups. No SQL here.

Nothing here may open the database file while this process has a connection to it: closing any descriptor of a
file drops every POSIX lock the process holds on it, SQLite's included.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import struct
import time
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from qtapp.storage.places import make_private_folder, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

BACKUPS_KEPT = 3
# an unfinished copy that has not grown for so long is nobody's any more
LEFT_BEHIND_AFTER_S = 3_600.0
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_COMPANIONS = ("", "-wal", "-shm", "-journal")


class Shape(Enum):
    """What stands at the history's path."""

    MISSING = auto()
    EMPTY = auto()
    DATABASE = auto()
    SOMETHING_ELSE = auto()  # a file, but not a database
    NOT_A_FILE = auto()


def shape_of(path: Path) -> Shape:
    """Raises OSError where it cannot be looked at."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return Shape.MISSING
    if not stat.S_ISREG(found.st_mode):
        return Shape.NOT_A_FILE
    if found.st_size == 0:
        return Shape.EMPTY
    return Shape.DATABASE if _header(path).startswith(_MAGIC) else Shape.SOMETHING_ELSE


def user_version_in_header(path: Path) -> int:
    """The version of the tables without opening a connection; 0 where there is none."""
    header = _header(path)
    return int(struct.unpack_from(">I", header, 60)[0]) if len(header) == _HEADER_BYTES else 0


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def create_private(path: Path) -> None:
    """An empty file that only its owner can read; SQLite gives -wal and -shm the same mode.

    Raises OSError.
    """
    make_private_folder(path.parent)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), 0o600))


def make_private(path: Path) -> None:
    """Take all rights but the owner's from a file that was made elsewhere, where there are such rights."""
    for ending in _COMPANIONS:
        file = path.with_name(path.name + ending)
        with contextlib.suppress(OSError):
            mode = stat.S_IMODE(file.stat().st_mode)
            if mode & 0o077:
                file.chmod(mode & 0o700)


def move_aside(path: Path, now: float) -> Path | None:
    """Give the history with its companions the name `history.corrupt-<UTC time>`, and return it.

    None where there was no file. Raises OSError; then nothing was moved, or the database itself still stands.
    """
    stamp = datetime.fromtimestamp(now, UTC).strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}.corrupt-{stamp}")
    number = 1
    while any(kept.with_name(kept.name + ending).exists() for ending in _COMPANIONS):
        number += 1
        kept = path.with_name(f"{path.stem}.corrupt-{stamp}-{number}")
    there = path.exists()
    # the database goes last: what is left by a crash half-way is still found at the next start
    for ending in reversed(_COMPANIONS):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).replace(kept.with_name(kept.name + ending))
    sync_folder(path.parent)
    return kept if there else None


def drop(path: Path) -> None:
    """Remove a copy that proved bad, with its companions. Raises OSError."""
    for ending in _COMPANIONS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def backups(path: Path) -> list[Path]:
    """The backups that are there, newest first."""
    return [file for number in range(1, BACKUPS_KEPT + 1) if (file := _backup(path, number)).is_file()]


def _backup(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}.backup-{number}")


def install(backup: Path, path: Path) -> None:
    """Put a copy of the backup in the history's place. Raises OSError."""
    copy = _new_file(path, "restoring")
    try:
        with backup.open("rb") as source, copy.open("wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
            target.flush()
            os.fsync(target.fileno())
        copy.replace(path)
    except OSError:
        copy.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def new_backup_file(path: Path) -> Path:
    """An empty private file for the next backup to be written into. Raises OSError."""
    return _new_file(path, "backup-new")


def _new_file(path: Path, purpose: str) -> Path:
    """One of this process alone: others may be about the same. Those that a kill left behind are removed.

    Raises OSError.
    """
    file = path.with_name(f"{path.stem}.{purpose}-{os.getpid()}")
    for left in path.parent.glob(f"{path.stem}.{purpose}-*"):
        if left == file or _is_left_behind(left):
            drop(left)
    create_private(file)
    return file


def _is_left_behind(file: Path) -> bool:
    try:
        return abs(time.time() - file.stat().st_mtime) > LEFT_BEHIND_AFTER_S
    except OSError:
        return False


def keep_backup(fresh: Path, path: Path, now: float) -> None:
    """Make the file just written the newest backup, of `now`; the oldest one goes. Raises OSError."""
    sync_file(fresh)
    os.utime(fresh, (now, now))
    for number in range(BACKUPS_KEPT, 1, -1):
        with contextlib.suppress(FileNotFoundError):
            _backup(path, number - 1).replace(_backup(path, number))
    fresh.replace(_backup(path, 1))
    sync_folder(path.parent)


def backup_age_s(path: Path, now: float) -> float | None:
    """How old the newest backup is; None where there is none. A clock that was set back counts as age too."""
    try:
        return abs(now - _backup(path, 1).stat().st_mtime)
    except OSError:
        return None


def is_larger_than(path: Path, size_bytes: int) -> bool:
    """True also where it cannot be known."""
    try:
        return path.stat().st_size > size_bytes
    except OSError:
        return True


def sync_file(path: Path) -> None:
    """What was written to it is on the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
