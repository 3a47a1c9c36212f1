"""A view of the history as rows one can count and page through: a snapshot of places in a temporary table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from qtapp.domain.history_view import Entry, Field, View
from qtapp.storage.history_index import KNOWN
from qtapp.storage.history_schema import COLUMNS, download_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.storage.history_opening import Sql
    from qtapp.storage.history_schema import Value

FIRST_ROWS: Final = 100
# more than so many of a million are met soon enough on the way through all in their order
_FEW: Final = 5_000
_GRAM: Final = 3
# more of them make hardly fewer candidates, and each has to be read
_MOST_GRAMS: Final = 12

_ORDER: Final = {
    Field.NAME: "substr(r.text, 1, 48)",  # as the index has it
    Field.SIZE: "r.size",
    Field.SITE: "r.site",
    Field.FOLDER: "r.folder",
    Field.RESULT: "r.result",
    Field.ENDED: "r.ended_at",
}
# a rank is of the list, and the oldest rows have none
_COLUMNS: Final = ", ".join("coalesce(d.rank, 0)" if name == "rank" else f"d.{name}" for name in COLUMNS)


class Snapshot:
    """The rows of one view, as they were when it was taken. Every method raises HistoryError."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql
        sql.run("create temp table shown (place integer primary key, position integer not null)")
        sql.run("create temp table candidates (position integer primary key)")
        self._gathered = ""
        self._are_few = False

    def first(self, view: View) -> tuple[Entry, ...]:
        """The topmost, before all have been looked through."""
        self._gathered = ""
        ordered, values = self._ordered(view)
        # as one row: each step to a next one would hold the interpreter's lock while it looks for it
        found = self._sql.rows(
            f"select group_concat(position) from ({ordered} limit {FIRST_ROWS})",  # noqa: S608
            *values,
        )
        wanted = str(found[0][0] or "")
        order = {int(position): place for place, position in enumerate(filter(None, wanted.split(",")))}
        rows = self._sql.rows(
            f"select d.position, {_COLUMNS} from {KNOWN}.downloads d where d.position in ({wanted})"  # noqa: S608
        )
        return tuple(_entry(row) for row in sorted(rows, key=lambda row: order[int(str(row[0]))]))

    def take(self, view: View) -> int:
        """Put the whole view into the snapshot; how many it has."""
        sql = self._sql
        ordered, values = self._ordered(view)
        with sql.transaction():
            sql.run("delete from temp.shown")
            sql.run(f"insert into temp.shown (position) {ordered}", *values)
        return int(str(sql.rows("select coalesce(max(place), 0) from temp.shown")[0][0]))

    def count_all(self) -> int:
        """All but the hidden ones; at once."""
        found = self._sql.rows(
            "select (select count(*) from rows) - (select count(*) from rows where hidden is not null)"
        )
        return int(str(found[0][0]))

    def page(self, first: int, count: int) -> tuple[tuple[int, Entry], ...]:
        """The entries at the places from `first` on, counted from 0; one that is gone is left out."""
        rows = self._sql.rows(
            f"select s.place, d.position, {_COLUMNS} from temp.shown s "  # noqa: S608
            f"join {KNOWN}.downloads d using (position) where s.place > ? and s.place <= ?",
            first,
            first + count,
        )
        return tuple((int(str(row[0])) - 1, _entry(row[1:])) for row in rows)

    def places(self, positions: Iterable[int]) -> dict[int, int]:
        """Where these stand in the snapshot, counted from 0; those it has not are left out."""
        wanted = ", ".join(str(int(position)) for position in positions)
        if not wanted:
            return {}
        rows = self._sql.rows(
            f"select position, place from temp.shown where position in ({wanted})"  # noqa: S608
        )
        return {int(str(position)): int(str(place)) - 1 for position, place in rows}

    def positions(self, first: int, last: int) -> tuple[int, ...]:
        """Those of the places from `first` to `last`, counted from 0."""
        rows = self._sql.rows(
            "select position from temp.shown where place > ? and place <= ?", first, last + 1
        )
        return tuple(int(str(row[0])) for row in rows)

    def _ordered(self, view: View) -> tuple[str, list[Value]]:
        """The positions of a view in its order, as a statement with its values."""
        way = "desc" if view.is_descending else "asc"
        condition, values = _conditions(view)
        source = "rows r"
        if view.is_whole:
            # nothing but what an index holds: to look at each row in another order than theirs takes seconds
            condition = "r.position not in (select position from rows where hidden is not null)"
        elif (match := _match(view)) and self._gather(match):
            source = "temp.candidates c cross join rows r on r.position = c.position"
        elif view.field is not Field.ENDED:
            source = "rows r not indexed"
        ordered = (
            f"select r.position from {source} where {condition} "  # noqa: S608
            f"order by {_ORDER[view.field]} {way}, r.position {way}"
        )
        return ordered, values

    def _gather(self, match: str) -> bool:
        """Whether the index finds few enough; they are candidates then, for the first rows of a view and for
        the whole of it: to go through the index takes longer than all the rest."""
        if match != self._gathered:
            self._gathered = ""
            self._sql.run("delete from temp.candidates")
            self._sql.run(
                f"insert into temp.candidates select rowid from words where words match ? limit {_FEW}",  # noqa: S608
                match,
            )
            found = self._sql.rows("select count(*) from temp.candidates")
            self._gathered, self._are_few = match, int(str(found[0][0])) < _FEW
        return self._are_few


def _conditions(view: View) -> tuple[str, list[Value]]:
    parts = ["r.hidden is null"]
    values: list[Value] = []
    if view.result is not None:
        parts.append("r.result = ?")
        values.append(view.result.value)
    if view.types is not None:
        parts.append(f"r.type in ({', '.join('?' * len(view.types))})")
        values.extend(sorted(kind.value for kind in view.types))
    if view.ended_from is not None:
        parts.append("r.ended_at >= ?")
        values.append(view.ended_from)
    if view.ended_before is not None:
        parts.append("r.ended_at < ?")
        values.append(view.ended_before)
    for term in view.terms:
        parts.append("instr(r.text, ?) > 0")
        values.append(term)
    return " and ".join(parts), values


def _match(view: View) -> str:
    """What has all groups of three letters of all words; "" where no word is that long.

    The index knows which entries hold a group, not where: who has them all has to be looked at.
    """
    grams: dict[str, None] = {}
    for term in view.terms:
        grams.update((term[at : at + _GRAM], None) for at in range(len(term) - _GRAM + 1))
    chosen = list(grams)
    chosen = chosen[:: max(1, -(-len(chosen) // _MOST_GRAMS))]
    return " AND ".join('"{}"'.format(gram.replace('"', '""')) for gram in chosen)


def _entry(row: tuple[Value, ...]) -> Entry:
    return Entry(int(str(row[0])), download_of(row[1:]))
