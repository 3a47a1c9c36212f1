"""Folders by what a link says: its file's type, its host, its path. Nothing is made here, nothing moved."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from qtapp.domain.addresses import host_of
from qtapp.domain.file_types import FileType, file_type
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from qtapp.domain.settings import Settings

CATEGORIES_AT_MOST = 100
PATTERNS_AT_MOST = 50
LONGEST_NAME = 60
LONGEST_PATTERN = 300
# letters of other scripts have a form of their own in an address, of whole names alone
_WILD = re.compile(r"(?:\*\.)?")
_SCHEME = re.compile(r"\Ahttps?://", re.IGNORECASE)
# what no address has as it stands, and what the matching would take for a set of letters
_NO_PATTERN = re.compile(r"[\s\x00-\x1f\x7f\[\]]")


@dataclass(frozen=True, slots=True)
class Category:
    """Links of these `types` and of these `patterns` go to `folder`; of one that is empty, any.

    `folder` is absolute, or relative to the download folder. A pattern is a host, or a host and a path:
    `*` stands for any letters, also none, and `?` for one.
    """

    name: str
    folder: Path
    types: frozenset[FileType] = frozenset()
    patterns: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """It would be for every link, or for none."""
        return not self.types and not self.patterns

    def holds_for(self, url: str, name: str = "") -> bool:
        """Whether a link is meant; `name` is the file's where that is known, "" for the one in `url`."""
        if self.is_empty:
            return False
        if self.types and file_type(name or name_in(url)) not in self.types:
            return False
        return not self.patterns or any(fits(pattern, url) for pattern in self.patterns)


def category_for(categories: Iterable[Category], url: str, name: str = "") -> Category | None:
    """The first that a link is meant by; None where none is."""
    return next((one for one in categories if one.holds_for(url, name)), None)


def folder_for(settings: Settings, queue_id: str, url: str, name: str = "") -> Path:
    """Where a new download of `url` goes. A queue with a folder of its own was chosen for the download, and
    goes before what is chosen for its kind."""
    base = settings.folder_of(queue_id)
    if not settings.sorts_by_category or settings.queue(queue_id).folder is not None:
        return base
    category = category_for(settings.categories, url, name)
    return base if category is None else base / category.folder


def folders_to_make(settings: Settings) -> dict[Path, Path]:
    """Those that may be made where they are missing, each with the folder that must be there for it: they lie
    below the download folder. Any other is somebody's own, and missing with its disk perhaps."""
    if not settings.sorts_by_category:
        return {}
    below = (one.folder for one in settings.categories if not one.folder.is_absolute())
    return {settings.folder / folder: settings.folder for folder in below}


def name_in(url: str) -> str:
    """The file's name as the address has it; "" where it ends in a slash."""
    return unquote(urlsplit(url).path.rpartition("/")[2])


def fits(pattern: str, url: str) -> bool:
    """Whether `url` is meant by `pattern`, as `pattern_as_stored` gives it."""
    wanted_host, slash, wanted_path = pattern.partition("/")
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if not fnmatchcase(host, wanted_host):
        return False
    # people write the letters that the address has in their coded form
    path = parts.path.removeprefix("/")
    return not slash or fnmatchcase(path, wanted_path) or fnmatchcase(unquote(path), wanted_path)


def pattern_as_stored(text: str) -> str:
    """What was typed, without what says nothing: scheme, query, a path that is all.

    Raises:
        ValueError: it names no host.
    """
    pattern = _SCHEME.sub("", text.strip()).partition("#")[0]
    host, slash, path = pattern.partition("/")
    host = host.rstrip(".").lower()
    if (
        not host
        or len(pattern) > LONGEST_PATTERN
        or _NO_PATTERN.search(pattern)
        or "@" in host
        or ":" in host
    ):
        raise ValueError("names no host")
    if not host.isascii():
        wild = _WILD.match(host)
        host = f"{wild[0]}{host_of(f'http://{host[wild.end() :]}/')}" if wild is not None else host
    return host if not slash or path in ("", "*") else f"{host}/{path}"


def is_relative_folder(folder: Path) -> bool:
    """Whether it lies below the folder it is put to, whatever stands in it."""
    return not folder.is_absolute() and folder.parts != () and ".." not in folder.parts


def category_from(name: str, folder: Path, types: Iterable[FileType], patterns: Iterable[str]) -> Category:
    """Of what was stored or typed.

    Raises:
        ValueError: it has no name, no folder that can be, no host in a pattern, or is for everything.
    """
    tidied = " ".join(name.split())
    if not tidied or len(tidied) > LONGEST_NAME:
        raise ValueError("no name")
    if "\0" in str(folder) or not (folder.is_absolute() or is_relative_folder(folder)):
        raise ValueError("no folder")
    kept = tuple(dict.fromkeys(map(pattern_as_stored, patterns)))
    if len(kept) > PATTERNS_AT_MOST:
        raise ValueError("too many patterns")
    made = Category(tidied, folder, frozenset(types), kept)
    if made.is_empty:
        raise ValueError("for everything")
    return made


def with_unique_names(categories: Sequence[Category]) -> tuple[Category, ...]:
    """Of several of one name the last, in the place of the first."""
    return tuple({one.name.casefold(): one for one in categories}.values())
