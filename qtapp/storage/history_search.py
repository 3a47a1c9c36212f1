"""The history read by a process of its own, as a command in a terminal is: by a connection that cannot write.

SQLite lets it in beside the program that has the file open, which nothing of what is asked costs anything.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from qtapp.storage import history_files as files
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_forgetting import FINISHED
from qtapp.storage.history_opening import Access
from qtapp.storage.history_schema import COLUMNS, download_of

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.domain.selection import Selection
    from qtapp.storage.history_opening import Sql
    from qtapp.storage.history_schema import Value

# another process may hold a lock for a moment
BUSY_MS: Final = 3_000
# of columns that came later: what stands for them in a file that no Wherry has opened since
_OTHERWISE: Final = {
    "conflict": "'rename'",
    "priority": "'normal'",
    "queue": "'main'",
    "rank": "0",
    "at_once": "0",
}
_NOT_FORGOTTEN: Final = (
    "not exists (select 1 from forgotten where forgotten.id = d.id and forgotten.ended_at is d.finished_at)"
)
_LAST_ID: Final = "g"  # behind every hexadecimal digit


def look_up(path: Path, selection: Selection, most: int) -> tuple[Download, ...]:
    """The downloads that are meant and have ended, on the list or not, the last ones first, as the window has
    them; nothing where there is no file.

    Raises:
        HistoryError: the file is damaged, locked, or cannot be read.
    """
    if files.shape_of(path) in (files.Shape.MISSING, files.Shape.EMPTY):
        return ()
    try:
        return _read_with(Access.READ, path, selection, most)
    except HistoryError as error:
        if error.is_locked or error.is_damage:
            raise
    # in a folder where not even a lock can be left
    return _read_with(Access.IMMUTABLE, path, selection, most)


def _read_with(access: Access, path: Path, selection: Selection, most: int) -> tuple[Download, ...]:
    """Raises HistoryError."""
    sql = Connection(path, access, BUSY_MS)
    try:
        return _found(sql, selection, most)
    finally:
        sql.close()


def _found(sql: Sql, selection: Selection, most: int) -> tuple[Download, ...]:
    """Raises HistoryError."""
    there = {str(row[1]) for row in sql.rows("pragma table_info(downloads)")}
    if selection.groups and "in_group" not in there:
        return ()  # no Wherry that knows of groups has opened it since
    names = (_read(name) if name in there else _OTHERWISE.get(name, "null") for name in COLUMNS)
    conditions, values = _conditions(selection)
    # the sign keeps SQLite from an index of states: nearly all have ended, and the last ones are wanted first
    conditions.append(f"+d.{FINISHED}")
    if sql.rows("select 1 from sqlite_schema where type = 'table' and name = 'forgotten'"):
        conditions.append(_NOT_FORGOTTEN)
    where = f"where {' and '.join(conditions)}" if conditions else ""
    rows = sql.rows(
        f"select {', '.join(names)} from downloads d {where} order by position desc limit ?",  # noqa: S608
        *values,
        most,
    )
    return tuple(download_of(row) for row in rows)


def _read(name: str) -> str:
    return "coalesce(rank, 0)" if name == "rank" else name


def _conditions(selection: Selection) -> tuple[list[str], list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []

    def any_of(each: list[tuple[str, tuple[Value, ...]]]) -> None:
        if each:
            conditions.append(f"({' or '.join(condition for condition, _values in each)})")
            values.extend(value for _condition, found in each for value in found)

    any_of([("id >= ? and id < ?", (one, one + _LAST_ID)) for one in selection.ids])
    any_of([("state = ?", (state.value,)) for state in selection.states])
    any_of([_host(pattern) for pattern in selection.hosts])
    for text in selection.texts:
        # SQLite knows upper and lower case of ASCII alone
        ways = dict.fromkeys((text, text.lower(), text.upper(), text.capitalize()))
        any_of([("name || char(10) || url like ? escape '\\'", (f"%{_escaped(way)}%",)) for way in ways])
    any_of([one for name in selection.groups for one in _of_group(name)])
    return conditions, values


def _host(pattern: str) -> tuple[str, tuple[Value, ...]]:
    if pattern.startswith("*."):
        return "host like ? escape '\\'", (f"%{_escaped(pattern[1:])}",)
    return "host = ?", (pattern,)


def _of_group(name: str) -> list[tuple[str, tuple[Value, ...]]]:
    """As `group_text` writes it; SQLite knows upper and lower case of ASCII alone."""
    ways = dict.fromkeys((name, name.lower(), name.upper(), name.capitalize(), name.title()))
    texts = (json.dumps({"name": way}, separators=(",", ":"))[1:-1] for way in ways)
    return [("in_group like ? escape '\\'", (f"%,{_escaped(text)},%",)) for text in texts]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
