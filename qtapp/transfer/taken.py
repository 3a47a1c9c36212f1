"""Which names a folder holds, compared as the least of file systems does: without case and Unicode form."""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qtapp.domain.filenames import same_name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# a listing is used for so many times as long as it took to read: downloads spend a hundredth on it
LISTING_LASTS = 100
# the twins of a folder with more entries are not looked for: its listing would take too much memory
MOST_ENTRIES = 20_000
FOLDERS_REMEMBERED = 8


@dataclass(slots=True)
class _Listing:
    """`names` and `claims` hold a name for each key; both are guarded by `lock`."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    names: dict[str, str] = field(default_factory=dict)
    claims: dict[str, str] = field(default_factory=dict)
    valid_until: float = 0.0


class TakenNames:
    """One for the whole program; may be asked on any thread.

    Whether a name itself is free is decided by the rename that takes it. This is for its twins, `Readme`
    beside `README`, which share a folder here and not where the files may go next. A listing may therefore be
    a little old; what we publish ourselves is always in it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives monotonic seconds."""
        self._clock = clock
        self._lock = threading.Lock()
        self._folders: dict[Path, _Listing] = {}

    def holds(self, folder: Path, name: str) -> bool:
        """Whether `name` or a twin of it stands in `folder` or is about to."""
        if os.path.lexists(folder / name):
            return True
        listing = self._listing(folder)
        with listing.lock:
            return self._has(listing, folder, same_name_key(name))

    @contextmanager
    def claimed(self, folder: Path, name: str) -> Iterator[bool]:
        """Whether no twin of `name` is known; if so, nobody else gets one while the caller takes it."""
        listing, key = self._listing(folder), same_name_key(name)
        with listing.lock:
            is_free = not self._has(listing, folder, key)
            if is_free:
                listing.claims[key] = name
        try:
            yield is_free
        finally:
            if is_free:
                with listing.lock:
                    del listing.claims[key]
                    # whether it came to be is looked at when somebody asks for it
                    listing.names[key] = name

    def _listing(self, folder: Path) -> _Listing:
        with self._lock:
            listing = self._folders.pop(folder, None) or _Listing()
            self._folders[folder] = listing  # now the last one to be forgotten
            while len(self._folders) > FOLDERS_REMEMBERED:
                del self._folders[next(iter(self._folders))]
            return listing

    def _has(self, listing: _Listing, folder: Path, key: str) -> bool:
        if self._clock() >= listing.valid_until:
            self._read(listing, folder)
        if key in listing.claims:
            return True
        known = listing.names.get(key)
        if known is None:
            return False
        if os.path.lexists(folder / known):
            return True
        del listing.names[key]
        return False

    def _read(self, listing: _Listing, folder: Path) -> None:
        began = self._clock()
        listing.names = {}
        with suppress(OSError), os.scandir(folder) as entries:  # a folder may be writable and not readable
            for entry in entries:
                key = same_name_key(entry.name)
                # most names are their own key: one text for both
                listing.names[key] = key if key == entry.name else entry.name
                if len(listing.names) > MOST_ENTRIES:
                    listing.names = {}
                    break
        now = self._clock()
        listing.valid_until = now + LISTING_LASTS * (now - began)
