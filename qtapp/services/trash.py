"""The desktop's trash: where a file goes that was in the way, and where people look for it."""

from __future__ import annotations

import logging
import os
import stat
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from qtapp.domain.values import dataclass
from qtapp.transfer.disk import rename_no_replace

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trashed:
    """A file that was at `path`; `kept_as` is where it lies in the trash, None where that is not told."""

    path: Path
    kept_as: Path | None


@dataclass(frozen=True, slots=True)
class ToTrash:
    """Files that are to go to the trash together; `number` is what the answer is known by."""

    number: int
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class TrashAnswer:
    """What has become of them: the `left` are where they were, and what was gone before is in neither."""

    number: int
    trashed: tuple[Trashed, ...]
    left: tuple[Path, ...]


def move_to_trash(path: Path) -> bool:
    """Whether it did; if not, the file is where it was. On any thread; does not raise."""
    return trash(path) is not None


def trash(path: Path) -> Trashed | None:
    """Move it to the trash; None where there is none, then it is where it was. As `move_to_trash`."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    try:
        # Qt makes the trash, but not the folder it lies in
        Path(data).mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        log.info("no folder for the trash: %s", error.strerror or error)
    file = QFile(os.fspath(path))
    # what Qt says is believed only where it can be seen
    if not file.moveToTrash() or os.path.lexists(path):
        return None
    kept_as = Path(file.fileName())
    return Trashed(path, kept_as if kept_as != path and os.path.lexists(kept_as) else None)


def trash_all(asked: ToTrash) -> TrashAnswer:
    """Move the ordinary files among them to the trash. As `move_to_trash`."""
    trashed, left = [], []
    for path in asked.paths:
        if not _is_file(path):
            continue
        if (moved := trash(path)) is not None:
            trashed.append(moved)
        else:
            left.append(path)
    return TrashAnswer(asked.number, tuple(trashed), tuple(left))


def put_back(trashed: Trashed) -> bool:
    """Whether it is where it was before, which it is not where something else stands there now; then it stays
    in the trash. As `move_to_trash`."""
    if trashed.kept_as is None:
        return False
    try:
        rename_no_replace(trashed.kept_as, trashed.path)
    except OSError as error:
        log.info("%s stays in the trash: %s", trashed.path.name, error.strerror or error)
        return False
    note = _note_of(trashed.kept_as)
    if note is not None:
        with suppress(OSError):  # without its file it is passed over
            note.unlink(missing_ok=True)
    return True


def put_back_all(trashed: tuple[Trashed, ...]) -> tuple[Path, ...]:
    """Put them back as `put_back` does; those that are in the trash still."""
    return tuple(item.path for item in trashed if not put_back(item))


def delete_all(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Delete the ordinary files among them for good; those that are there still. Does not raise."""
    left = []
    for path in paths:
        if not _is_file(path):
            continue
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            log.info("%s is not deleted: %s", path.name, error.strerror or error)
            left.append(path)
    return tuple(left)


def _is_file(path: Path) -> bool:
    """An ordinary one: what a link leads to, a folder or a device was never ours."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _note_of(kept_as: Path) -> Path | None:
    """The file beside it in which the trash says where it came from."""
    if kept_as.name.startswith("$R"):  # Windows
        return kept_as.with_name(f"$I{kept_as.name[2:]}")
    if kept_as.parent.name == "files":  # as freedesktop.org has it
        return kept_as.parent.parent / "info" / f"{kept_as.name}.trashinfo"
    return None
