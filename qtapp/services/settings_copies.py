"""The settings written to a file and read from one: each as one value in and one out, for an errand."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from qtapp.domain.values import dataclass
from qtapp.storage import settings_store
from qtapp.storage.settings_exchange import NotSettingsError, read_settings, write_settings

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.settings import Settings
    from qtapp.storage.settings_exchange import SettingsOffer

log = logging.getLogger(__name__)

_BACKUP: Final = "settings-before-import-"
_BACKUPS_AT_MOST: Final = 5


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A file, and the settings that hold."""

    file: Path
    settings: Settings


@dataclass(frozen=True, slots=True)
class Backup:
    """Where the settings that hold are to be kept before others take their place; `now` in seconds since the
    epoch."""

    folder: Path
    settings: Settings
    now: float


@dataclass(frozen=True, slots=True)
class SettingsCopyEnd:
    """What came of it. `kind`: "" where all went well, `unwritable`, `unreadable`, or a word of `NoSettings`;
    `offer` is what was read."""

    file: Path
    kind: str = ""
    offer: SettingsOffer | None = None


def export_settings(given: SettingsFile) -> SettingsCopyEnd:
    try:
        write_settings(given.file, given.settings)
    except (OSError, ValueError) as error:
        log.warning("settings: not exported: %s", error)
        return SettingsCopyEnd(given.file, "unwritable")
    return SettingsCopyEnd(given.file)


def look_into_settings(given: SettingsFile) -> SettingsCopyEnd:
    """What the file would change; nothing is changed by it."""
    try:
        return SettingsCopyEnd(given.file, offer=read_settings(given.file, given.settings, _is_folder))
    except NotSettingsError as error:
        log.warning("settings: not imported: %s", error)
        return SettingsCopyEnd(given.file, error.why.value)
    except OSError as error:
        log.warning("settings: not imported: %s", error)
        return SettingsCopyEnd(given.file, "unreadable")
    except ValueError as error:
        log.warning("settings: not imported: %s", error)
        return SettingsCopyEnd(given.file, "other")


def back_up(given: Backup) -> SettingsCopyEnd:
    """A file of them all, as the program keeps them, which can be imported again; the oldest of many go."""
    stamp = datetime.fromtimestamp(given.now, UTC).strftime("%Y%m%d-%H%M%S-%f")
    file = given.folder / f"{_BACKUP}{stamp}.json"
    try:
        settings_store.save(file, given.settings)
    except OSError as error:
        log.warning("settings: no backup: %s", error)
        return SettingsCopyEnd(file, "unwritable")
    with suppress(OSError):
        kept = sorted(item for item in given.folder.iterdir() if item.name.startswith(_BACKUP))
        for old in kept[:-_BACKUPS_AT_MOST]:
            old.unlink()
    return SettingsCopyEnd(file)


def _is_folder(folder: Path) -> bool:
    try:
        return os.path.isdir(folder)  # noqa: PTH112 - Path raises for names that no system has
    except ValueError:
        return False
