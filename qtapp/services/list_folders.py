"""Where files of a list that came from somewhere may go: the computer that wrote it had other folders, and
whoever wrote it may have had something in mind."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from qtapp.domain.settings import Settings

# where disks are that people plug in
_DISKS: Final = tuple(map(Path, ("/media", "/mnt", "/run/media", "/Volumes")))
# below somebody's own folder: what stands there is run, or read as settings
_NOT_FOR_FILES: Final = frozenset({"appdata", "library"})


class ListFolders:
    """Asks the disk, each folder once: for a thread that may wait for it."""

    def __init__(self, settings: Settings, home: Path) -> None:
        """`home` is the user's own folder."""
        self._home = _real(home)
        self._bases = tuple(
            dict.fromkeys(
                _real(folder)
                for folder in (
                    settings.folder,
                    *(queue.folder for queue in settings.queues if queue.folder is not None),
                    *(one.folder for one in settings.categories if one.folder.is_absolute()),
                )
            )
        )
        self._download_folder = _real(settings.folder)
        self._seen: dict[Path, bool] = {}

    def may_take(self, folder: Path) -> bool:
        """Whether files of the list may go there: a folder below the download folder, or one that is here and
        is somebody's own, or a disk's. None that is hidden, and none of the system's."""
        found = self._seen.get(folder)
        if found is None:
            found = self._seen[folder] = self._look(folder)
        return found

    def _look(self, folder: Path) -> bool:
        if not folder.is_absolute() or ".." in folder.parts:
            return False
        try:
            real = _real(folder)
            for base in self._bases:
                if real.is_relative_to(base) and not _is_hidden(real.relative_to(base)):
                    # those below the download folder are made when they are needed
                    return base == self._download_folder or real.is_dir()
            for base in (self._home, *_DISKS):
                if real.is_relative_to(base) and real != base:
                    return not _is_hidden(real.relative_to(base)) and real.is_dir()
        except (OSError, ValueError, RuntimeError):
            return False
        return False


def _real(folder: Path) -> Path:
    """Where links lead in the end, as far as it is there."""
    return Path(os.path.realpath(folder))


def _is_hidden(below: Path) -> bool:
    return any(part.startswith(".") or part.casefold() in _NOT_FOR_FILES for part in below.parts)
