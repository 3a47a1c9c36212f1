"""Where unfinished downloads began: what tells a disk that is back from another one in its place.

A stick that is pulled out leaves an empty folder behind where it was mounted, or none, and the next one may
be mounted there: what belongs on the first must not be continued, or begun again, on either.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from qtapp.transfer.part_names import find_part_name

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.transfer.disk import Disk, FolderId


class Landmarks:
    """The folder of each download as it was when one of its runs began. For any thread; one session long."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, FolderId] = {}

    def note(self, download_id: str, where: FolderId) -> None:
        with self._lock:
            self._known[download_id] = where

    def find(self, download_id: str) -> FolderId | None:
        """None for one that has not begun in this session."""
        with self._lock:
            return self._known.get(download_id)

    def forget(self, download_id: str) -> None:
        with self._lock:
            self._known.pop(download_id, None)


def is_same_disk(folder: Path, download_id: str, known: FolderId, now: FolderId) -> bool:
    """Whether `folder`, which is `now`, is on the disk where the download began.

    A disk may have another number when it is put back; the part file is then what it is known by.
    """
    return now.device == known.device or holds_part(folder, download_id)


def is_back(disk: Disk, folder: Path, download_id: str, known: FolderId | None, *, has_bytes: bool) -> bool:
    """Whether a disk that had gone is there again, and may be gone on with unasked.

    With bytes on it only its part file is proof enough: the next stick may get its number, and all roots
    have one inode.
    """
    try:
        now = disk.folder_id(folder)
    except OSError:
        return False
    return holds_part(folder, download_id) or (not has_bytes and now == known)


def holds_part(folder: Path, download_id: str) -> bool:
    """Whether there is a part of this download, or a journal."""
    with suppress(OSError):
        return find_part_name(folder, os.devnull, download_id) != os.devnull
    return False
