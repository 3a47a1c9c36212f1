"""What earlier runs have left in a folder: found, recognised, removed."""

from __future__ import annotations

import logging
import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from qtapp.domain.errors import TransferError
from qtapp.transfer.disk import Disk, disk_errors
from qtapp.transfer.journal import JOURNAL_SUFFIX, Journal, Seal, journal_path, read_journal
from qtapp.transfer.part_names import PART_SUFFIX, TEMPORARY_SUFFIX, find_part_name, part_path
from qtapp.transfer.partfile import drop_stray

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from qtapp.domain.download import Download

log = logging.getLogger(__name__)


def left_behind(folder: Path) -> Iterator[Journal]:
    """The journals of every unfinished download in `folder`; unreadable ones are passed over."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not (entry.name.startswith(".") and entry.name.endswith(PART_SUFFIX + JOURNAL_SUFFIX)):
                continue
            with suppress(OSError):
                journal = read_journal(folder / entry.name)
                # one that came in an archive, say, may name any file
                if journal is not None and _journal_name(journal) == entry.name:
                    yield journal


def find_published(folder: Path, name: str, download_id: str) -> tuple[Path, Seal] | None:
    """The file of a download that was cut off between getting its name and being reported, and its seal.

    Raises:
        TransferError: of a disk kind.
    """
    with disk_errors():
        part = part_path(folder, find_part_name(folder, name, download_id), download_id)
        journal = read_journal(journal_path(part))
        if journal is None or journal.id != download_id or journal.seal is None:
            return None
        with os.scandir(folder) as entries:
            for entry in entries:
                is_part = entry.name.startswith(".") and entry.name.endswith(PART_SUFFIX)
                if entry.inode() != journal.part_inode or is_part:
                    continue
                found = entry.stat(follow_symlinks=False)
                is_it = (found.st_size, found.st_mtime_ns) == (journal.seal.total, journal.seal.mtime_ns)
                if is_it and stat.S_ISREG(found.st_mode):
                    return folder / entry.name, journal.seal
    return None


def discard_left_behind(folder: Path, name: str, download_id: str, disk: Disk) -> None:
    """Remove what an earlier run of this download left in `folder`.

    Raises:
        TransferError: PART_BUSY, then nothing was removed; or of a disk kind.
    """
    path = part_path(folder, find_part_name(folder, name, download_id), download_id)
    with disk_errors():
        with suppress(FileNotFoundError):
            drop_stray(path, disk)
        disk.remove(journal_path(path))
        disk.remove(path.with_name(path.name + JOURNAL_SUFFIX + TEMPORARY_SUFFIX))


def discard_all_published(done: Iterable[Download], disk: Disk) -> None:
    """Remove the journals of these downloads, whose files have their names: now the history knows that.

    Those that cannot be removed stay, which is logged.
    """
    ids_in: dict[Path, set[str]] = {}
    for download in done:
        ids_in.setdefault(download.spec.folder, set()).add(download.id)
    for folder, ids in ids_in.items():
        try:
            discard_published(folder, ids, disk)
        except TransferError as error:
            log.warning("%s: journals stay: %s", folder, error)


def discard_published(folder: Path, ids: Collection[str], disk: Disk) -> None:
    """Raises:
    TransferError: of a disk kind; those that were not come to yet stay.
    """
    for journal in tuple(left_behind(folder)):
        if journal.seal is not None and journal.id in ids:
            discard_left_behind(folder, journal.name, journal.id, disk)


def _journal_name(journal: Journal) -> str:
    return f".{journal.name}.{journal.id[:8]}{PART_SUFFIX}{JOURNAL_SUFFIX}"
