"""Cookies as Firefox keeps them, in `cookies.sqlite` of a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.addresses import BadLink, host_of
from qtapp.domain.cookie_file import SavedCookie, is_sendable
from qtapp.domain.sqlite_file import SqliteFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qtapp.domain.sqlite_file import Value

FILE_NAME = "cookies.sqlite"
# newer ones count milliseconds; in seconds this is the year 5138
_MILLISECONDS_FROM = 100_000_000_000


def firefox_cookies(database: bytes, wal: bytes = b"") -> tuple[SavedCookie, ...]:
    """Those that are seen in an ordinary tab. What lasts only while Firefox runs is not in the file.

    Raises:
        ValueError: it is no such file.
    """
    rows = SqliteFile(database, wal).rows("moz_cookies")
    return tuple(cookie for row in rows if (cookie := _cookie(row)) is not None)


def _cookie(row: Mapping[str, Value]) -> SavedCookie | None:
    host, name, value, path = (row.get(key) for key in ("host", "name", "value", "path"))
    if row.get("originattributes"):
        return None  # of a container, a private window, or of one site within another
    if not (isinstance(host, str) and isinstance(name, str) and isinstance(value, str)):
        return None
    if not isinstance(path, str) or not path.startswith("/") or not is_sendable(name, value):
        return None
    try:
        domain = host_of(f"http://{f'[{host}]' if ':' in host else host.removeprefix('.')}/")
    except BadLink:
        return None
    expiry = row.get("expiry")
    seconds = float(expiry) if isinstance(expiry, (int, float)) else 0.0
    if seconds >= _MILLISECONDS_FROM:
        seconds /= 1000
    expires = seconds if seconds > 0 else None
    return SavedCookie(domain, host.startswith("."), path, row.get("issecure") == 1, expires, name, value)
