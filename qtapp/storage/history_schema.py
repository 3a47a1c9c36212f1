"""The history's tables: migrations as data, the statements, and a `Download` as a row and back.

To change the tables, append a migration; those that were released are never edited.
"""

from __future__ import annotations

import math
import os
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit, urlunsplit

from qtapp.domain.download import Checksum, Conflict, Download, DownloadSpec, Priority, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.list_order import FARTHEST, GAP
from qtapp.storage.history_forgetting import TABLE as FORGOTTEN_TABLE
from qtapp.storage.history_forgetting import UNDONE_TABLE
from qtapp.storage.history_groups import group_from, group_text
from qtapp.storage.history_headers import headers_from, headers_text
from qtapp.storage.history_mirrors import mirrors_from, mirrors_text
from qtapp.storage.history_timeline import TABLE as TIMELINE_TABLE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Value = int | float | str | bytes | None

APPLICATION_ID: Final = 0x57485259  # "WHRY", in the file's header

# `any` columns hold text, or bytes where a name on disk is not valid text
MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """
        create table downloads (
            position integer primary key autoincrement,
            id text not null unique,
            url any not null,
            host text not null,
            folder any not null,
            added_at real not null,
            wished_name any,
            checksum_algorithm text,
            checksum_hex text,
            state text not null,
            name any not null,
            bytes_done integer not null,
            bytes_total integer,
            path any,
            verified text not null,
            kind text,
            detail text not null,
            until real,
            attempts integer not null,
            finished_at real,
            removed_at real
        ) strict
        """,
        "create index downloads_state on downloads (state)",
        "create index downloads_added_at on downloads (added_at)",
        "create index downloads_host on downloads (host)",
        "create index downloads_url on downloads (url)",
        "create index downloads_listed on downloads (position) where removed_at is null",
        """
        create index downloads_unfinished on downloads (position)
        where removed_at is null and state not in ('done', 'failed', 'cancelled')
        """,
    ),
    ("alter table downloads add column conflict text not null default 'rename'",),
    ("alter table downloads add column folder_mark text",),
    ("alter table downloads add column limit_bytes_per_second integer",),
    (
        """
        create table hosts (
            host text primary key,
            ceiling integer,
            hold_s real not null,
            held_until real not null,
            cool_s real not null,
            cool_until real not null,
            refusals integer not null,
            learned_at real not null,
            cooled_for text not null
        ) strict
        """,
    ),
    (
        "alter table downloads add column rank integer",
        "alter table downloads add column priority text not null default 'normal'",
    ),
    TIMELINE_TABLE,
    FORGOTTEN_TABLE,
    (
        "alter table downloads add column queue text not null default 'main'",
        "alter table downloads add column at_once integer not null default 0",
    ),
    ("alter table downloads add column headers text",),
    ("alter table downloads add column in_group text",),
    (
        "alter table downloads add column is_put_by integer not null default 0",
        "alter table downloads add column at_terminal integer not null default 0",
    ),
    UNDONE_TABLE,
    ("alter table downloads add column mirrors text",),
    ("alter table downloads add column listed_bytes integer",),
)

COLUMNS: Final = (
    "id",
    "url",
    "host",
    "folder",
    "added_at",
    "wished_name",
    "checksum_algorithm",
    "checksum_hex",
    "state",
    "name",
    "bytes_done",
    "bytes_total",
    "path",
    "verified",
    "kind",
    "detail",
    "until",
    "attempts",
    "finished_at",
    "conflict",
    "folder_mark",
    "limit_bytes_per_second",
    "rank",
    "priority",
    "queue",
    "at_once",
    "headers",
    "in_group",
    "is_put_by",
    "at_terminal",
    "mirrors",
    "listed_bytes",
)
_NAMES = ", ".join(COLUMNS)
_NEWEST = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])

# in the column of the algorithm, with no digest beside it: the one that the site keeps is looked for
_FROM_SITE: Final = "site"

# an update of a row that is not there makes it: after a backup was restored, the rows made since come back
# as soon as something happens to them
UPSERT: Final = (
    f"insert into downloads ({_NAMES}) values ({', '.join('?' * len(COLUMNS))}) "  # noqa: S608
    f"on conflict (id) do update set {_NEWEST}"
)
MARK_REMOVED: Final = "update downloads set removed_at = ? where id = ?"

# rows of before there were ranks are in the order they came, and before all later ones: to write each a rank
# would take seconds in a history of a million
_READ: Final = _NAMES.replace("rank", f"coalesce(rank, position * {GAP}) as rank")
_SELECT = f"select position, {_READ} from downloads where removed_at is null and position > ?"  # noqa: S608
LISTED_PAGE: Final = f"{_SELECT} order by position limit ?"
UNFINISHED_PAGE: Final = (
    f"{_SELECT} and state not in ('done', 'failed', 'cancelled') order by position limit ?"
)

_LARGEST_INTEGER = (1 << 63) - 1


def _text(value: str) -> str:
    """Text that SQLite can hold: what is not valid Unicode is replaced."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace").decode("utf-8")
    return value


def _name(value: str) -> str | bytes:
    """A name as it is on disk; bytes where it is not valid Unicode."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")
    return value


def _name_from(value: Value) -> str:
    if not isinstance(value, bytes):
        return str(value)
    try:
        return value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        # nothing that `_name` has made; an error would keep back all rows that are read along with it
        return value.decode("utf-8", "surrogateescape")


def _algorithm(spec: DownloadSpec) -> str | None:
    if spec.checksum is not None:
        return _text(spec.checksum.algorithm)
    return _FROM_SITE if spec.checksum_from_site else None


def _integer(value: int | None) -> int | None:
    return None if value is None else max(0, min(int(value), _LARGEST_INTEGER))


def _real(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else float(value)


def _stored_url(url: str) -> tuple[str, str]:
    """The URL without any user and password, and its host ("" where it has none)."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return url, ""
    if "@" in parts.netloc:
        url = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return url, host


def row_of(download: Download) -> tuple[Value, ...]:
    """The values of COLUMNS. Secrets, speed and extents are not among them; every value fits its column."""
    spec = download.spec
    url, host = _stored_url(spec.url)
    return (
        _text(spec.id),
        _name(url),
        _text(host),
        _name(os.fspath(spec.folder)),
        _real(spec.added_at) or 0.0,
        None if spec.name is None else _name(spec.name),
        _algorithm(spec),
        None if spec.checksum is None else _text(spec.checksum.hex_digest),
        download.state.value,
        _name(download.name),
        _integer(download.bytes_done),
        _integer(download.bytes_total),
        None if download.path is None else _name(os.fspath(download.path)),
        download.verified.value,
        None if download.kind is None else download.kind.value,
        _text(download.detail),
        _real(download.until),
        _integer(download.attempts),
        _real(download.finished_at),
        spec.conflict.value,
        None if download.folder_mark is None else _text(download.folder_mark),
        _integer(download.limit_bytes_per_second),
        max(-_LARGEST_INTEGER, min(download.rank, _LARGEST_INTEGER)),
        download.priority.value,
        _text(spec.queue),
        int(download.at_once),
        headers_text(spec.headers),
        group_text(spec.group),
        int(download.is_put_by),
        int(download.at_terminal),
        mirrors_text(spec.mirrors),
        spec.listed_bytes,
    )


# by their words, as a start reads ten thousand rows of them
_STATES: Final[Mapping[Value, State]] = {state.value: state for state in State}
_VERIFIED: Final[Mapping[Value, Verified]] = {verified.value: verified for verified in Verified}
_CONFLICTS: Final[Mapping[Value, Conflict]] = {conflict.value: conflict for conflict in Conflict}
_PRIORITIES: Final[Mapping[Value, Priority]] = {priority.value: priority for priority in Priority}
_KINDS: Final[Mapping[Value, ErrorKind]] = {kind.value: kind for kind in ErrorKind}
# as many folders as are written to at a time: of ten thousand rows nearly all share one
_FOLDERS_KEPT: Final = 256


@lru_cache(_FOLDERS_KEPT)
def _folder(value: Value) -> Path:
    return Path(_name_from(value))


def download_of(row: Sequence[Value]) -> Download:
    """The download of a row of COLUMNS."""
    (
        download_id,
        url,
        _host,
        folder,
        added_at,
        wished_name,
        algorithm,
        hex_digest,
        state,
        name,
        bytes_done,
        bytes_total,
        path,
        verified,
        kind,
        detail,
        until,
        attempts,
        finished_at,
        conflict,
        folder_mark,
        limit_bytes_per_second,
        rank,
        priority,
        queue,
        at_once,
        headers,
        in_group,
        is_put_by,
        at_terminal,
        mirrors,
        listed_bytes,
    ) = row
    spec = DownloadSpec(
        id=cast("str", download_id),
        url=_name_from(url),
        folder=_folder(folder),
        added_at=cast("float", added_at),
        name=None if wished_name is None else _name_from(wished_name),
        checksum=None
        if algorithm is None or hex_digest is None
        else Checksum(str(algorithm), str(hex_digest)),
        # what only a newer Wherry knows reads as the one that touches nothing
        conflict=_CONFLICTS.get(conflict, Conflict.RENAME),
        checksum_from_site=algorithm == _FROM_SITE and hex_digest is None,
        queue=intern(str(queue)),
        headers=headers_from(headers),
        group=group_from(in_group),
        mirrors=mirrors_from(mirrors),
        listed_bytes=cast("int | None", listed_bytes),
    )
    return Download(
        spec=spec,
        # and as paused: kept, and nothing starts by itself
        state=_STATES.get(state, State.PAUSED),
        name=_name_from(name),
        bytes_done=cast("int", bytes_done),
        bytes_total=cast("int | None", bytes_total),
        path=None if path is None else Path(_name_from(path)),
        verified=_VERIFIED.get(verified, Verified.NONE),
        kind=_KINDS.get(kind),
        # thousands may have failed by one cause, or lie on one volume
        detail=intern(str(detail)),
        until=cast("float | None", until),
        attempts=cast("int", attempts),
        finished_at=cast("float | None", finished_at),
        folder_mark=None if folder_mark is None else intern(str(folder_mark)),
        # one of nothing would hold it for ever
        limit_bytes_per_second=cast("int | None", limit_bytes_per_second) or None,
        rank=max(-FARTHEST, min(cast("int", rank), FARTHEST)),
        priority=_PRIORITIES.get(priority, Priority.NORMAL),
        at_once=bool(at_once),
        is_put_by=bool(is_put_by),
        at_terminal=bool(at_terminal),
    )
