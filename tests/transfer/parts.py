"""A part file of a known id, name and content."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.filenames import safe_component
from qtapp.domain.ranges import Ranges
from qtapp.transfer.disk import Disk
from qtapp.transfer.journal import Journal, url_key
from qtapp.transfer.partfile import PartFile
from qtapp.transfer.reply import Version
from tests.support.files import Content

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.errors import ErrorKind as Kind
    from qtapp.domain.errors import TransferError

ID = "0123456789abcdef0123456789abcdef"
NAME = safe_component("file.bin")
PART = ".file.bin.01234567.part"
FILE = Content(1, 100_000)


def journal(*extents: tuple[int, int]) -> Journal:
    version = Version('"v1"', None, FILE.size)
    return Journal(ID, url_key("http://x/"), NAME, version, Ranges.from_tuples(extents))


# what may stand where a file of ours is to go
NO_FILES = ["link", "dangling link", "link to a folder", "folder", "fifo", "socket", "device"]


def put(what: str, place: Path, target: Path) -> os.stat_result:
    """Make `place` one of NO_FILES; a link leads to `target` or, dangling, beside it."""
    match what:
        case "link":
            place.symlink_to(target)
        case "dangling link":
            place.symlink_to(target.with_name("nowhere"))
        case "link to a folder":
            place.symlink_to(target.parent)
        case "folder":
            place.mkdir()
        case "fifo":
            os.mkfifo(place)
        case "socket":
            os.mknod(place, stat.S_IFSOCK | 0o600)
        case _:
            try:
                os.mknod(place, stat.S_IFCHR | 0o600, os.makedev(1, 3))
            except PermissionError:
                pytest.skip("only root makes devices")
    return place.lstat()


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def kind_of(error: pytest.ExceptionInfo[TransferError]) -> Kind:
    return error.value.kind


def filled(folder: Path, disk: Disk | None = None, *, keep: bool = False) -> PartFile:
    made = PartFile.create(folder, NAME, ID, disk or Disk())
    made.write(memoryview(FILE.read()), 0)
    if keep:
        made.keep(journal((0, FILE.size)))
    return made
