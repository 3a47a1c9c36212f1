"""Files of cookies, read again when they have changed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from qtapp.domain.cookie_file import parse_cookies

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.cookie_file import SavedCookie

LARGEST_FILE_BYTES = 4 << 20
FILES_KEPT = 32


class SavedCookies:
    """Asked by hands, on any thread. The files are their owner's: nothing here writes to one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._read: dict[Path, tuple[tuple[int, int, int], tuple[SavedCookie, ...]]] = {}

    def of(self, path: Path) -> tuple[SavedCookie, ...]:
        """What stands in the file at this moment.

        Raises:
            OSError: it cannot be read.
            ValueError: it is no file of cookies.
        """
        found = path.stat()
        version = (found.st_mtime_ns, found.st_size, found.st_ino)
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
        content = file.read(LARGEST_FILE_BYTES + 1)
    if len(content) > LARGEST_FILE_BYTES:
        raise ValueError("too large for a file of cookies")
    return parse_cookies(content.decode("utf-8-sig", "surrogateescape"))
