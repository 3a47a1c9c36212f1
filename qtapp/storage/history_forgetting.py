"""Entries that are to be forgotten: marked at once, taken back as long as an undo may want it, then deleted.

A mark is of one ending: a download that is still on the list, is begun again and ends again is a new entry.
A row on the list is kept, whatever its mark, for as long as it is there.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.storage.history_opening import Sql
    from qtapp.storage.history_schema import Value

FINISHED: Final = "state in ('done', 'failed', 'cancelled')"
TABLE: Final = (
    """
    create table forgotten (
        id text primary key,
        ended_at real,
        marked_at real not null
    ) strict, without rowid
    """,
)
# what was asked for and is not done yet, in that order: who leaves in the middle of it finds it done all the
# same. `positions`: of single entries, 8 bytes each; `ended_before`: all of those, from behind `after` on;
# neither: the marks of that moment are to be taken back
UNDONE_TABLE: Final = (
    """
    create table undone (
        marked_at real not null,
        ended_before real,
        after integer not null default 0,
        positions blob
    ) strict
    """,
)
# an undo may bring back what was marked, or taken off the list, until then
UNDONE_WITHIN_S: Final = 60.0
SLICE_ROWS: Final = 2_000
_SLICE_POSITIONS: Final = 20_000

_MARK: Final = "insert or replace into forgotten select id, finished_at, ? from downloads"
_MARK_ONE: Final = f"{_MARK} where position = ? and {FINISHED}"
_MARK_ID: Final = f"{_MARK} where id = ? and {FINISHED}"
_MARK_RANGE: Final = (
    f"{_MARK} where position > ? and position <= ? and coalesce(finished_at, added_at) < ? and {FINISHED}"
)
# the index of the hosts has the positions of each in their order
_OF_SITE: Final = "host = (select host from downloads where position = ?)"
_SITE_SLICE: Final = f"""
    select max(position) from (select position from downloads where {_OF_SITE} and position > ? limit ?)
"""  # noqa: S608
_MARK_SITE: Final = f"{_MARK} where {_OF_SITE} and position > ? and position <= ? and {FINISHED}"
# as one row: for each single one the thread would take the interpreter's lock
_SITE_POSITIONS: Final = f"""
    select group_concat(position) from downloads where {_OF_SITE} and position > ? and {FINISHED}
"""  # noqa: S608
_REMEMBER: Final = "insert into undone (marked_at, ended_before, after, positions) values (?, ?, ?, ?)"
_DONE: Final = "delete from undone where marked_at = ?"
_DOOMED: Final = """
    select position, forgotten.id from forgotten join downloads using (id)
    where forgotten.ended_at is downloads.finished_at and marked_at < ? and removed_at < ? limit ?
"""
_IDLE_MARKS: Final = """
    delete from forgotten where id in (
        select forgotten.id from forgotten left join downloads using (id)
        where marked_at < ? and (downloads.id is null or forgotten.ended_at is not downloads.finished_at)
        limit ?
    )
"""


@dataclass(frozen=True, slots=True)
class Forget:
    """Mark these entries. `marked_at`, seconds since the epoch, is what an undo finds them by."""

    positions: tuple[int, ...]
    marked_at: float

    def write(self, sql: Sql) -> tuple[int, Forget | None]:
        """One slice; how many, and what is left to be done. Raises HistoryError."""
        now, later = self.positions[:SLICE_ROWS], self.positions[SLICE_ROWS:]
        sql.run_for_each(_MARK_ONE, ((self.marked_at, position) for position in now), _never)
        if not later:
            sql.run(_DONE, self.marked_at)
        return len(now), replace(self, positions=later) if later else None

    def remember(self, sql: Sql) -> None:
        """Let it be gone on with by whoever opens the history next. Raises HistoryError."""
        sql.run(_DONE, self.marked_at)
        sql.run(_REMEMBER, self.marked_at, None, 0, array("q", self.positions).tobytes())


@dataclass(frozen=True, slots=True)
class ForgetBefore:
    """Mark all that ended before `moment`; both are seconds since the epoch."""

    moment: float
    marked_at: float
    after: int = 0

    def write(self, sql: Sql) -> tuple[int, ForgetBefore | None]:
        """One slice; how many, and what is left to be done. Raises HistoryError."""
        until = self.after + _SLICE_POSITIONS
        sql.run(_MARK_RANGE, self.marked_at, self.after, until, self.moment)
        marked = _changes(sql)
        last = int(str(sql.rows("select coalesce(max(position), 0) from downloads")[0][0]))
        rest = replace(self, after=until) if until < last else None
        if rest is not None:
            rest.remember(sql)
        else:
            sql.run(_DONE, self.marked_at)
        return marked, rest

    def remember(self, sql: Sql) -> None:
        """As `Forget.remember`."""
        sql.run(_DONE, self.marked_at)
        # where everything is to go, what ends after this was asked for stays all the same
        sql.run(_REMEMBER, self.marked_at, min(self.moment, self.marked_at), self.after, None)


@dataclass(frozen=True, slots=True)
class ForgetSite:
    """Mark all that came from the host of the entry at `position`. `marked_at` as of `Forget`."""

    position: int
    marked_at: float
    after: int = 0

    def write(self, sql: Sql) -> tuple[int, ForgetSite | None]:
        """One slice; how many, and what is left to be done. Raises HistoryError."""
        last = sql.rows(_SITE_SLICE, self.position, self.after, _SLICE_POSITIONS)[0][0]
        until = self.after if last is None else cast("int", last)
        sql.run(_MARK_SITE, self.marked_at, self.position, self.after, until)
        marked = _changes(sql)
        rest = replace(self, after=until)
        if sql.rows(_SITE_SLICE, self.position, until, 1)[0][0] is None:
            sql.run(_DONE, self.marked_at)
            return marked, None
        if not self.after:
            rest.remember(sql)  # once: what is marked twice is marked as before
        return marked, rest

    def remember(self, sql: Sql) -> None:
        """As `Forget.remember`: by the positions, so that what comes from there later on stays."""
        found = str(sql.rows(_SITE_POSITIONS, self.position, self.after)[0][0] or "")
        Forget(tuple(map(int, filter(None, found.split(",")))), self.marked_at).remember(sql)


@dataclass(frozen=True, slots=True)
class Recall:
    """Take the marks of that moment back."""

    marked_at: float

    def write(self, sql: Sql) -> tuple[int, None]:
        """Raises HistoryError."""
        sql.run("delete from forgotten where marked_at = ?", self.marked_at)
        recalled = _changes(sql)
        sql.run(_DONE, self.marked_at)
        return recalled, None

    def remember(self, sql: Sql) -> None:
        """As `Forget.remember`; what it takes back need not be gone on with."""
        sql.run(_DONE, self.marked_at)
        sql.run(_REMEMBER, self.marked_at, None, 0, None)


def undone(sql: Sql) -> tuple[Forget | ForgetBefore | Recall, ...]:
    """What was left to be done. Raises HistoryError."""
    rows = sql.rows("select marked_at, ended_before, after, positions from undone order by rowid")
    return tuple(_undone_of(*row) for row in rows)


def _undone_of(
    marked_at: Value, ended_before: Value, after: Value, positions: Value
) -> Forget | ForgetBefore | Recall:
    moment = cast("float", marked_at)
    if isinstance(positions, bytes):
        return Forget(tuple(array("q", positions[: len(positions) // 8 * 8])), moment)
    if ended_before is not None:
        return ForgetBefore(cast("float", ended_before), moment, cast("int", after))
    return Recall(moment)


def mark_ended(sql: Sql, ids: Iterable[str], now: float) -> None:
    """Where no history is kept: these have just ended. Raises HistoryError."""
    sql.run_for_each(_MARK_ID, ((now, download_id) for download_id in ids), _never)


def purge(sql: Sql, now: float) -> bool:
    """Delete a slice of what is past undoing; whether there may be more. Raises HistoryError."""
    before = now - UNDONE_WITHIN_S
    doomed = sql.rows(_DOOMED, before, before, SLICE_ROWS)
    sql.run("pragma secure_delete=on")
    with sql.transaction():
        positions = ((position,) for position, _id in doomed)
        sql.run_for_each("delete from downloads where position = ?", positions, _never)
        sql.run_for_each(
            "delete from forgotten where id = ?", ((item,) for _position, item in doomed), _never
        )
        sql.run(_IDLE_MARKS, before, SLICE_ROWS)
        idle = _changes(sql)
    return len(doomed) == SLICE_ROWS or idle == SLICE_ROWS


def _changes(sql: Sql) -> int:
    return int(str(sql.rows("select changes()")[0][0]))


def _never(error: Exception) -> None:
    raise error
