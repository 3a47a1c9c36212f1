"""What of a download is on the disk: its file, or the part of it that has come."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass
from qtapp.transfer.journal import journal_path
from qtapp.transfer.part_names import find_part_name, part_path

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import Download

log = logging.getLogger(__name__)

# of a POSIX file's `st_blocks`
_BLOCK_BYTES = 512


@dataclass(frozen=True, slots=True)
class OnDisk:
    """Of the download `id`: the `path` that was looked at, whether that `is_part` of the file, how long it is
    and how much room it takes up, in bytes; None where it is not there, and for the room where the system
    does not tell. `has_journal`: one is beside the part. `is_told`: the disk has answered at all."""

    id: str
    path: Path
    is_part: bool
    length: int | None = None
    room: int | None = None
    has_journal: bool = False
    is_told: bool = True


def look_at(download: Download) -> OnDisk:
    """May block; never raises, never follows a link."""
    if download.path is not None:
        return _looked(download.id, download.path, is_part=False)
    folder = download.spec.folder
    return _looked(
        download.id,
        part_path(folder, find_part_name(folder, download.name, download.id), download.id),
        is_part=True,
    )


def _looked(download_id: str, path: Path, *, is_part: bool) -> OnDisk:
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return OnDisk(download_id, path, is_part)
    except (OSError, ValueError) as error:
        log.info("%s: %s cannot be looked at: %s", download_id, path, error)
        return OnDisk(download_id, path, is_part, is_told=False)
    blocks = getattr(found, "st_blocks", None)
    room = None if blocks is None else blocks * _BLOCK_BYTES
    has_journal = is_part and os.path.lexists(journal_path(path))
    return OnDisk(download_id, path, is_part, found.st_size, room, has_journal)
