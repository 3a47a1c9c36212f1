"""Files of cookies, cookies.txt or Firefox's own, read again when they have changed."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from qtapp.domain.cookie_file import parse_cookies
from qtapp.domain.firefox_cookies import firefox_cookies
from qtapp.domain.sqlite_file import MAGIC

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.cookie_file import SavedCookie

LARGEST_FILE_BYTES = 4 << 20
LARGEST_DATABASE_BYTES = 64 << 20
# Firefox may write while it is read
TRIES = 3
FILES_KEPT = 32

_Version = tuple[int, ...]


class SavedCookies:
    """Asked by hands, on any thread. The files are their owner's: nothing here writes to one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._read: dict[Path, tuple[_Version, tuple[SavedCookie, ...]]] = {}

    def of(self, path: Path) -> tuple[SavedCookie, ...]:
        """What stands in the file at this moment.

        Raises:
            OSError: it cannot be read.
            ValueError: it is no file of cookies.
        """
        version = _version(path)
        with self._lock:
            if (known := self._read.get(path)) is not None and known[0] == version:
                return known[1]
        cookies = read_cookies(path)
        with self._lock:
            while len(self._read) >= FILES_KEPT:
                del self._read[next(iter(self._read))]
            self._read[path] = version, cookies
        return cookies


def read_cookies(path: Path) -> tuple[SavedCookie, ...]:
    """Touches the disk. Raises as `SavedCookies.of`."""
    if not path.is_file():
        raise FileNotFoundError(path)  # a pipe or a device would be waited for
    with path.open("rb") as file:
        is_database = file.read(len(MAGIC)) == MAGIC
    if is_database:
        return firefox_cookies(*_database(path))
    content = _read(path, LARGEST_FILE_BYTES)
    return parse_cookies(content.decode("utf-8-sig", "surrogateescape"))


def _database(path: Path) -> tuple[bytes, bytes]:
    """The database and its write-ahead log, as they were at one moment."""
    wal = database = b""
    for _try in range(TRIES):
        before = _version(path)
        wal, database = _log_of(path), _read(path, LARGEST_DATABASE_BYTES)
        if _version(path) == before:
            break
    return database, wal


def _log_of(path: Path) -> bytes:
    with suppress(FileNotFoundError):
        return _read(_wal_of(path), LARGEST_DATABASE_BYTES)
    return b""


def _read(path: Path, largest_bytes: int) -> bytes:
    with path.open("rb") as file:
        content = file.read(largest_bytes + 1)
    if len(content) > largest_bytes:
        raise ValueError("too large for a file of cookies")
    return content


def _version(path: Path) -> _Version:
    """Of the file, and of the log beside it, where there is one."""
    found = path.stat()
    version = [found.st_mtime_ns, found.st_size, found.st_ino]
    with suppress(OSError):
        found = _wal_of(path).stat()
        version += [found.st_mtime_ns, found.st_size, found.st_ino]
    return tuple(version)


def _wal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")
