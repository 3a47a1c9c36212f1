"""The settings file: one JSON object, replaced as a whole, that a newer Wherry can share."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from qtapp.domain.settings import Settings
from qtapp.domain.values import dataclass
from qtapp.storage.json_file import move_aside, read_object, replace_file
from qtapp.storage.places import make_private_folder
from qtapp.storage.settings_values import RECORDS, folder_from, is_number, records_from

if TYPE_CHECKING:
    from collections.abc import Callable

VERSION = 1
_VERSION_KEY = "version"
# for the kinds of their values
_ANY_DEFAULTS = Settings(folder=Path("/"))


@dataclass(frozen=True, slots=True)
class Complaint:
    """What was wrong with the file. `kind`: settings-values (`names` are the fields that were mended),
    settings-broken (`kept_as` is where the file was put, None if it could not be moved), settings-unreadable.
    """

    kind: str
    names: tuple[str, ...] = ()
    kept_as: Path | None = None
    detail: str = ""


def default_settings() -> Settings:
    """The defaults, with the folder that the desktop keeps for downloads."""
    return Settings(folder=Path(platformdirs.user_downloads_dir()))


def load(path: Path, *, clock: Callable[[], float] = time.time) -> tuple[Settings, Complaint | None]:
    """The settings in the file, or the defaults, and what was wrong. Never raises for what stands there.

    Touches the disk: call it before the window is there, or off the GUI thread.
    """
    try:
        stored = read_object(path)
    except FileNotFoundError:
        return default_settings(), None
    except OSError as error:
        return default_settings(), Complaint("settings-unreadable", detail=str(error))
    except ValueError as error:
        return default_settings(), Complaint("settings-broken", (), move_aside(path, clock()), str(error))
    return _settings_of(stored)


def look_at(path: Path) -> Settings:
    """The settings in the file, and the defaults where it cannot be read: for a process that only wants to
    know, beside the one that keeps them. Touches the disk; nothing is changed there, and nobody told."""
    try:
        return _settings_of(read_object(path))[0]
    except (OSError, ValueError):
        return default_settings()


def save(path: Path, settings: Settings) -> None:
    """Replace the file; keys it has and this version does not know are kept.

    Touches the disk, and waits for it: call it off the GUI thread. Raises OSError; the old file stands then.
    """
    # the file may be a link into a folder of dotfiles: its target is replaced, not the link
    path = Path(os.path.realpath(path))
    make_private_folder(path.parent)
    stored: dict[str, Any] = {}
    with contextlib.suppress(OSError, ValueError):
        stored = read_object(path)
    version = stored.get(_VERSION_KEY)
    newest = max(VERSION, version) if is_number(version) and isinstance(version, int) else VERSION
    stored.update(values_of(settings))
    replace_file(path, {**stored, _VERSION_KEY: newest})


class SettingsStore:
    """The settings file of one profile, for several threads: savings follow one another."""

    def __init__(self, path: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._lock = threading.Lock()

    def load(self) -> tuple[Settings, Complaint | None]:
        with self._lock:
            return load(self._path, clock=self._clock)

    def save(self, settings: Settings) -> None:
        """Raises OSError; the old file stands then."""
        with self._lock:
            save(self._path, settings)


def _settings_of(stored: dict[str, Any]) -> tuple[Settings, Complaint | None]:
    default = default_settings()
    chosen: dict[str, Any] = {}
    bad: list[str] = []
    for item in fields(Settings):
        if item.name not in stored:
            continue
        try:
            chosen[item.name], is_whole = value_from(item.name, stored[item.name])
            bad += [] if is_whole else [item.name]
        except ValueError:
            bad.append(item.name)
    asked = Settings(**{"folder": default.folder, **chosen})
    settings = asked.within_limits()
    bad += [name for name in chosen if getattr(settings, name) != getattr(asked, name)]
    complaint = Complaint("settings-values", tuple(sorted(set(bad)))) if bad else None
    return settings, complaint


def value_from(name: str, stored: object) -> tuple[Any, bool]:
    """What is stored for the field of this name, limits aside, and whether all of it was understood.

    Raises ValueError for what is of another kind.
    """
    if name in RECORDS:
        return records_from(stored, RECORDS[name])
    return _typed(stored, getattr(_ANY_DEFAULTS, name)), True


def _typed(value: object, like: object) -> object:
    """The value as the type of the default. Raises ValueError for any other type."""
    match like:
        case bool():
            right = isinstance(value, bool)
        case int():
            right = isinstance(value, int) and is_number(value)
        case float():
            right = is_number(value)
        case Path():
            return folder_from(value)
        case tuple():
            return _texts(value)
        case _:
            right = isinstance(value, str)
    if not right:
        raise ValueError("wrong type")
    return float(value) if isinstance(like, float) else value  # type: ignore[arg-type]


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError("not a list of texts")
    return tuple(value)


def values_of(settings: Settings) -> dict[str, Any]:
    """As they are stored, by the names of the fields."""
    values = {item.name: getattr(settings, item.name) for item in fields(settings)}
    values |= {name: record.listed(values[name]) for name, record in RECORDS.items()}
    return {name: str(value) if isinstance(value, Path) else value for name, value in values.items()}
