"""Where Firefox has its cookies on this computer."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from qtapp.domain.firefox_cookies import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

# below the home folder: as a package, in XDG's folder as of late, as a snap, as a Flatpak; then the others
_FOLDERS = {
    "linux": (
        ".mozilla/firefox",
        ".config/mozilla/firefox",
        "snap/firefox/common/.mozilla/firefox",
        ".var/app/org.mozilla.firefox/.mozilla/firefox",
        ".var/app/org.mozilla.firefox/config/mozilla/firefox",
    ),
    "darwin": ("Library/Application Support/Firefox/Profiles",),
    "win32": ("AppData/Roaming/Mozilla/Firefox/Profiles",),
}
PROFILES_AT_MOST = 20


def firefox_profiles(home: Path | None = None, platform: str = sys.platform) -> tuple[Path, ...]:
    """The databases of cookies, of the profile that was used last first. Touches the disk; never raises."""
    with suppress(RuntimeError):  # nobody's home
        home = home or Path.home()
    if home is None:
        return ()
    found = [item for folder in _FOLDERS.get(platform, _FOLDERS["linux"]) for item in _stores(home / folder)]
    return tuple(path for _used_at, path in sorted(found, reverse=True)[:PROFILES_AT_MOST])


def _stores(folder: Path) -> Iterator[tuple[float, Path]]:
    with suppress(OSError):
        for profile in folder.iterdir():
            with suppress(OSError):
                store = profile / FILE_NAME
                if store.is_file():
                    yield max(one.stat().st_mtime for one in _with_log(store)), store


def _with_log(store: Path) -> list[Path]:
    log = store.with_name(f"{store.name}-wal")
    return [store, log] if log.exists() else [store]
