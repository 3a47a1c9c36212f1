"""A portable folder that is found elsewhere than before: under another drive letter or mount point, or moved.

What lies in it goes along: the folders of settings and downloads below it are meant where it is. Others stay
as they are; nothing tells that they have moved as well.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from qtapp.domain.values import dataclass
from qtapp.storage import history_files
from qtapp.storage.json_file import read_object, replace_file, replace_whole
from qtapp.storage.places import make_private_folder

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.storage.history_opening import Sql
    from qtapp.storage.places import Places

log = logging.getLogger(__name__)

RECORD = "place.json"
_FOLDER = "folder"

# a name that is not valid Unicode is kept as bytes, and stays where it was
_FOLDERS_BELOW: Final = """
    update downloads set folder = ? || substr(folder, ?), folder_mark = null
    where typeof(folder) = 'text' and substr(folder, 1, ?) = ?
"""
_FOLDER_AT: Final = "update downloads set folder = ?, folder_mark = null where folder = ?"
_PATHS_BELOW: Final = """
    update downloads set path = ? || substr(path, ?) where typeof(path) = 'text' and substr(path, 1, ?) = ?
"""
_PATH_AT: Final = "update downloads set path = ? where path = ?"


@dataclass(frozen=True, slots=True)
class Moved:
    """The portable folder was at `before` when it was last used, and is at `after`; `profile` lies in it."""

    before: Path
    after: Path
    profile: Path

    def translated(self, text: str) -> str:
        """A path as it is now; the same where it is none, or none below the folder."""
        before, after = str(self.before), str(self.after)
        if text == before:
            return after
        within = _closed(before)
        return _closed(after) + text.removeprefix(within) if text.startswith(within) else text

    def row(self, download: Download) -> Download:
        """As it is now, for who only reads it where the rows have not gone along yet."""
        path = None if download.path is None else Path(self.translated(str(download.path)))
        folder = Path(self.translated(str(download.spec.folder)))
        return replace(download, spec=replace(download.spec, folder=folder), path=path)

    def remember(self) -> None:
        """All that lies in it has gone along. A failure is logged: the next start does it again."""
        _write(self.profile, self.after)


def moved_since(places: Places) -> Moved | None:
    """None where it is where it was, or nobody knows where that is; and where it is not portable."""
    if not places.is_portable or places.profile is None:
        return None
    try:
        before = read_object(places.profile / RECORD)[_FOLDER]
    except (OSError, ValueError, KeyError):
        return None
    if not isinstance(before, str) or not Path(before).is_absolute():
        return None
    moved = Moved(Path(before), places.profile.parent, places.profile)
    # what lies in a folder that was moved into itself would go further in with each try
    return None if moved.after.is_relative_to(moved.before) else moved


def bring_settings_along(places: Places) -> None:
    """Those, and the links that are being looked over, before they are read. Where the folder has not moved,
    note where it is. A failure is logged, and the file stays as it is."""
    if not places.is_portable or places.profile is None:
        return
    moved = moved_since(places)
    if moved is None:
        _write(places.profile, places.profile.parent)
        return
    log.info("the portable folder was at %s and is at %s", moved.before, moved.after)
    for file, bring in ((places.settings_file, _bring_object), (places.looked_over_file, _bring_lines)):
        try:
            bring(file, moved)
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError) as error:
            log.warning("the folders in %s do not go along: %s", file, error)


def bring_rows_along(sql: Sql, moved: Moved, history_file: Path) -> None:
    """Those of the list and of the history, in one transaction; what is known of their disk does not hold for
    this one. The index of the folders is made again. Harmless when repeated.

    Raises HistoryError; then nothing has changed.
    """
    before, after = str(moved.before), str(moved.after)
    within, length = _closed(before), len(_closed(before))
    with sql.transaction():
        for below, at in ((_FOLDERS_BELOW, _FOLDER_AT), (_PATHS_BELOW, _PATH_AT)):
            sql.run(at, after, before)
            sql.run(below, _closed(after), length + 1, length, within)
    with contextlib.suppress(OSError):
        history_files.drop(history_file.with_name(f"{history_file.stem}-index.db"))
    moved.remember()


def _bring_object(file: Path, moved: Moved) -> None:
    """Raises OSError, ValueError."""
    stored = read_object(file)
    if (along := _along(stored, moved)) != stored:
        replace_file(file, along)


def _bring_lines(file: Path, moved: Moved) -> None:
    """Raises OSError, ValueError, RecursionError."""
    with file.open("rb") as lines:
        replace_whole(file, (f"{json.dumps(_along(json.loads(line), moved))}\n".encode() for line in lines))


def _along(value: Any, moved: Moved) -> Any:
    """Of a value of JSON, each text that is a path below the folder."""
    match value:
        case str():
            return moved.translated(value)
        case list():
            return [_along(each, moved) for each in value]
        case dict():
            return {name: _along(each, moved) for name, each in value.items()}
    return value


def _closed(folder: str) -> str:
    """With a separator behind it, as it stands before whatever is in it."""
    return folder if folder.endswith(os.sep) else folder + os.sep


def _write(profile: Path, folder: Path) -> None:
    record = profile / RECORD
    stored = {_FOLDER: str(folder)}
    with contextlib.suppress(OSError, ValueError):
        if read_object(record) == stored:
            return
    try:
        make_private_folder(profile)
        replace_file(record, stored)
    except OSError as error:
        log.warning("%s cannot be written: %s", record, error)
