"""Which name a whole file gets: never one that is taken, and what becomes of the file that had it."""

from __future__ import annotations

import logging
import stat
from typing import TYPE_CHECKING

from qtapp.domain.download import Conflict
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.filenames import numbered
from qtapp.transfer.disk import disk_errors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qtapp.domain.filenames import PathComponent
    from qtapp.transfer.disk import Disk

log = logging.getLogger(__name__)

NAMES_TRIED = 999
# somebody else may take the name again as soon as it is free
OVERWRITES_TRIED = 3


def give_name(
    part: Path, name: PathComponent, conflict: Conflict, disk: Disk, rename: Callable[[Path], None]
) -> Path:
    """Call `rename`, which replaces nothing, with what `part` is to be called; where that went.

    The rename itself decides whether a name is free. Where `name` is taken, the next free `name (1)` … is
    used; with OVERWRITE an ordinary file that has it is moved out of the way first. A SKIP comes too late:
    the bytes are there, and get a number.

    Raises:
        TransferError: NAME_TAKEN with ASK, or after 999 names; a disk kind.
    """
    if conflict is Conflict.OVERWRITE:
        for _ in range(OVERWRITES_TRIED):
            if _was_free(final := part.with_name(name), disk, rename):
                return final
            if not _move_away(final, disk):
                break
    for number in range(NAMES_TRIED):
        final = part.with_name(numbered(name, number) if number else name)
        if _was_free(final, disk, rename):
            return final
        if conflict is Conflict.ASK:
            break
    raise TransferError(ErrorKind.NAME_TAKEN, name)


def _was_free(final: Path, disk: Disk, rename: Callable[[Path], None]) -> bool:
    with disk_errors(), disk.taken.claimed(final.parent, final.name) as is_free:
        if not is_free:
            return False
        try:
            rename(final)
        except FileExistsError:
            return False
        return True


def _move_away(path: Path, disk: Disk) -> bool:
    """Whether the name may be free now: its file went to the trash or, without one, under a number.

    A link, a folder or a device stays where it is.
    """
    with disk_errors():
        try:
            if not stat.S_ISREG(path.lstat().st_mode):
                return False
        except FileNotFoundError:
            return True
    if disk.to_trash(path):
        log.info("%s: the file that had the name is in the trash", path.name)
        return True

    def move(aside: Path) -> None:
        try:
            disk.move(path, aside)
        except FileNotFoundError:
            return  # somebody else was the first to move it
        log.info("%s: the file that had the name is now %s", path.name, aside.name)

    asides = (path.with_name(numbered(path.name, number)) for number in range(1, NAMES_TRIED))
    return any(_was_free(aside, disk, move) for aside in asides)
