"""Where Wherry keeps what outlives it."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

import platformdirs

from qtapp.storage.portable import can_be_written, portable_profile

if TYPE_CHECKING:
    from pathlib import Path

_APP = "wherry"


def make_private_folder(folder: Path) -> None:
    """Make the folder and the parents it lacks, for their owner alone; one that is there is left as it is.

    Raises OSError.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


class Places:
    """The files of one profile: under `profile`, or where the system wants them if it is None.

    Nothing is made before `make_folders`; whoever writes a file makes its folder too, so that a folder that
    cannot be made spoils only what belongs into it.
    """

    is_portable = False  # under a profile that was found beside the program

    @classmethod
    def chosen(cls, profile: Path | None) -> Places:
        """Those of `profile` where the user has named one, else of the one beside the program, else the
        system's."""
        portable = portable_profile() if profile is None else None
        places = cls(profile or portable)
        places.is_portable = portable is not None
        return places

    def __init__(self, profile: Path | None = None) -> None:
        if profile is not None:
            self.profile: Path | None = profile.expanduser().absolute()
            self.config_folder = self.profile
            self.data_folder = self.profile
            self.log_folder = self.profile / "logs"
        else:
            self.profile = None
            self.config_folder = platformdirs.user_config_path(_APP, appauthor=False)
            self.data_folder = platformdirs.user_data_path(_APP, appauthor=False)
            self.log_folder = platformdirs.user_log_path(_APP, appauthor=False)

    @property
    def settings_file(self) -> Path:
        return self.config_folder / "settings.json"

    @property
    def accounts_file(self) -> Path:
        return self.config_folder / "accounts.json"

    @property
    def history_file(self) -> Path:
        return self.data_folder / "history.db"

    @property
    def looked_over_file(self) -> Path:
        """The links that are being looked over."""
        return self.data_folder / "links-looked-over.jsonl"

    @property
    def lock_file(self) -> Path:
        """Whose it is owns the profile."""
        return self.data_folder / "wherry.lock"

    @property
    def log_file(self) -> Path:
        return self.log_folder / "wherry.log"

    def is_locked(self) -> bool:
        """Whether it is a portable profile that cannot be written to: then nothing may be written
        elsewhere in its place, as whoever made it does not look there."""
        return self.is_portable and self.profile is not None and not can_be_written(self.profile)

    def make_folders(self) -> tuple[Path, ...]:
        """Make every folder, mode 0700; give those that could not be made."""
        missing = []
        for folder in dict.fromkeys((self.config_folder, self.data_folder, self.log_folder)):
            try:
                make_private_folder(folder)
            except OSError:
                missing.append(folder)
        return tuple(missing)


def sync_folder(folder: Path) -> None:
    """Renames in it survive a power cut, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
