"""Other names for downloads: of files that are there, and of those that are still to come."""

from __future__ import annotations

import logging
import stat
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from qtapp.domain.download import State
from qtapp.domain.filenames import same_name_key
from qtapp.domain.values import dataclass
from qtapp.services import transitions
from qtapp.transfer.disk import Disk, rename_no_replace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qtapp.domain.filenames import PathComponent
    from qtapp.services.dispatcher import Dispatcher
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster
    from qtapp.services.setbacks import Setbacks

log = logging.getLogger(__name__)


class NameProblem(Enum):
    """Why a file has not got another name; it is as it was."""

    TAKEN = auto()
    MISSING = auto()  # it has been moved or deleted
    REFUSED = auto()  # the disk says no


@dataclass(frozen=True, slots=True)
class ToRename:
    """A download's file in `folder` is to be called `name`; `path` is None where there is no file yet."""

    id: str
    folder: Path
    path: Path | None
    name: PathComponent


@dataclass(frozen=True, slots=True)
class Renamed:
    """What has become of it: `problem` is None where the file is called so, or can be."""

    asked: ToRename
    problem: NameProblem | None = None

    @property
    def path(self) -> Path:
        """Where the file is, or will be."""
        return (self.asked.path or self.asked.folder / "x").with_name(self.asked.name)


def rename_file(asked: ToRename) -> Renamed:
    """Give the file its name, in the place of nothing; where there is none, see whether the name is free.

    For a thread that may wait for the disk. Does not raise.
    """
    try:
        if asked.path is None:
            is_taken = _is_there(asked.folder / asked.name)
            return Renamed(asked, NameProblem.TAKEN if is_taken else None)
        if not stat.S_ISREG(asked.path.lstat().st_mode):
            return Renamed(asked, NameProblem.MISSING)
        _rename(asked.path, asked.path.with_name(asked.name))
    except FileExistsError:
        return Renamed(asked, NameProblem.TAKEN)
    except FileNotFoundError:
        return Renamed(asked, NameProblem.MISSING)
    except OSError as error:
        log.info("%s: not renamed: %s", asked.id, error.strerror or error)
        return Renamed(asked, NameProblem.REFUSED)
    with suppress(OSError):  # it has its name, and is only not sure to keep it if the power fails
        Disk().sync_folder(asked.path.parent)
    return Renamed(asked)


def _rename(path: Path, target: Path) -> None:
    try:
        rename_no_replace(path, target)
    except FileExistsError:
        # where case does not count, what stands there may be the file itself
        is_twin = same_name_key(path.name) == same_name_key(target.name)
        if not (is_twin and path.name != target.name and path.samefile(target)):
            raise
        path.rename(target)


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


class Renaming:
    """What it gives is a chore, to be worked through when its turn comes."""

    def __init__(
        self, roster: Roster, engine: EngineRoom, dispatcher: Dispatcher, setbacks: Setbacks
    ) -> None:
        self._roster = roster
        self._engine = engine
        self._dispatcher = dispatcher
        self._setbacks = setbacks

    def rename(self, download_id: str, name: PathComponent) -> Iterator[None]:
        """The part keeps the hidden name that it has: it is found by the download's id, and a crash cannot
        come between its own name and its journal's."""
        for download in self._roster.known([download_id]):
            if download.state is State.DONE:
                continue
            renamed = replace(download, name=name, spec=replace(download.spec, name=name))
            self._engine.rename(download_id, name)
            if not self._engine.is_running(download_id) and transitions.needs_a_name(download):
                self._setbacks.begin_anew(download_id)
                self._dispatcher.enqueue(renamed)
            else:
                self._roster.change(renamed)
            yield

    def file_moved(self, download_id: str, path: Path) -> Iterator[None]:
        for download in self._roster.known([download_id]):
            if download.state is State.DONE:
                self._roster.change(replace(download, name=path.name, path=path))
            yield
