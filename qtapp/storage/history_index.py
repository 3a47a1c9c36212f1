"""The index of the history's entries: what they are sorted by and found by, in a file of its own.

It is beside the history and not in it for four reasons. To record a download costs no more for its being
sorted and found in six ways. The history's daily copy and its examination at the start stay as small. A
reader of the history waits for nobody, and nobody waits for it, while this here is written. And it can be
thrown away: it holds nothing that is not in the history, and is made anew from it, newest entries first.

Measured over a million entries (tests/bench, `history`): an index of trigrams without their positions takes
13 µs an entry, and finds a rare word in 3 ms; what many entries hold is found sooner in the order wanted.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from qtapp.domain.file_types import TYPE_OF_SUFFIX
from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_forgetting import FINISHED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.storage.history_opening import Sql

log = logging.getLogger(__name__)

VERSION: Final = 1
SLICE_POSITIONS: Final = 2_000
# the history's own file, read alone, under this name
KNOWN: Final = "known"
# names that begin alike for so long are in the order they came
_NAME_KEY: Final = "substr(text, 1, 48)"
_URL_LETTERS: Final = 2_000

_TABLES: Final = (
    """
    create table rows (
        position integer primary key,
        ended_at real not null,
        size integer,
        result text not null,
        type text not null,
        site text not null,
        folder text not null,
        hidden real,
        text text not null
    ) strict
    """,
    "create index rows_ended on rows (ended_at)",
    "create index rows_hidden on rows (hidden) where hidden is not null",
    "create table types (suffix text primary key, type text not null) strict, without rowid",
    """
    create virtual table words using fts5(
        text, content='rows', content_rowid='position', tokenize='trigram', detail='none'
    )
    """,
    "insert into words (words, rank) values ('secure-delete', 1)",
)
# made once all entries are there: kept up while a million come in, they would take most of the time
_LATER: Final = (
    "create index if not exists rows_size on rows (size)",
    f"create index if not exists rows_name on rows ({_NAME_KEY})",
    "create index if not exists rows_site on rows (site)",
    "create index if not exists rows_folder on rows (folder)",
    "create index if not exists rows_result on rows (result)",
)
# the letters behind the last dot; `rtrim` takes off all that are no dot
_SUFFIX: Final = "lower(replace(d.name, rtrim(d.name, replace(d.name, '.', '')), ''))"
_ENDED: Final = "coalesce(d.finished_at, d.added_at)"
_NOT_FORGOTTEN: Final = f"""
    not exists (select 1 from {KNOWN}.forgotten f where f.id = d.id and f.ended_at is d.finished_at)
"""  # noqa: S608
_GONE: Final = """
    insert into temp.gone select r.position from rows r
    where r.position > ? and r.position <= ? and not exists (
        select 1 from {known}.downloads d where d.position = r.position and {entry}
        and d.state = r.result and {ended} = r.ended_at
    )
"""
_FRESH: Final = """
    insert into temp.fresh select d.position from {known}.downloads d
    where d.position > ? and d.position <= ? and {entry}
    and not exists (select 1 from rows r where r.position = d.position)
"""
_PUT: Final = f"""
    insert into rows (position, ended_at, size, result, type, site, folder, text)
    select d.position, {_ENDED}, coalesce(d.bytes_total, nullif(d.bytes_done, 0)), d.state,
        coalesce((select t.type from types t where t.suffix = {_SUFFIX}), 'other'),
        lower(d.host), lower(cast(d.folder as text)),
        lower(cast(d.name as text)) || char(10) || lower(substr(cast(d.url as text), 1, {_URL_LETTERS}))
            || char(10) || lower(cast(d.folder as text))
    from temp.fresh join {KNOWN}.downloads d using (position)
"""  # noqa: S608


class HistoryIndex:
    """The tables, and how they are brought up to what the history holds. Every method raises HistoryError."""

    def __init__(self, sql: Sql) -> None:
        """`sql` has the index as its main database and the history attached as `KNOWN`."""
        self._sql = sql
        self._make_tables()
        tables = sql.rows(f"select 1 from {KNOWN}.sqlite_schema where name = 'forgotten'")  # noqa: S608
        # one that this version may only read can be older
        self._entry = f"d.{FINISHED} and {_NOT_FORGOTTEN}" if tables else f"d.{FINISHED}"

    def _make_tables(self) -> None:
        sql = self._sql
        version = int(str(sql.rows("pragma user_version")[0][0]))
        if version != VERSION:
            if version or sql.rows("select 1 from sqlite_schema limit 1"):
                raise HistoryError(Code.NOTADB, f"an index of version {version}")
            with sql.transaction():
                for statement in _TABLES:
                    sql.run(statement)
                types = ((suffix, kind.value) for suffix, kind in TYPE_OF_SUFFIX.items())
                sql.run_for_each("insert into types values (?, ?)", types, _raised)
                sql.run(f"pragma user_version={VERSION}")
        for name in ("gone", "fresh"):
            sql.run(f"create temp table {name} (position integer primary key)")

    def last_position(self) -> int:
        """Of the newest row, here or in the history."""
        newest = f"select coalesce(max(position), 0) from {KNOWN}.downloads"  # noqa: S608
        return max(
            int(str(self._sql.rows(newest)[0][0])),
            int(str(self._sql.rows("select coalesce(max(position), 0) from rows")[0][0])),
        )

    def bring_up_to_date(self, after: int, until: int) -> int:
        """For the positions above `after` up to `until`: how many entries were put in, mended or dropped."""
        sql = self._sql
        parts = {"known": KNOWN, "entry": self._entry, "ended": _ENDED}
        sql.run("delete from temp.gone")
        sql.run("delete from temp.fresh")
        # looked for before the lock: mostly there is nothing to write
        sql.run(_GONE.format(**parts), after, until)
        gone = self._count("gone")
        sql.run(_FRESH.format(**parts), after, until)
        if not gone and not self._count("fresh"):
            return 0
        with sql.transaction():
            if gone:
                self._drop_gone()
                sql.run("delete from temp.fresh")
                sql.run(_FRESH.format(**parts), after, until)
            self._put_fresh()
        return gone + self._count("fresh")

    def finish(self) -> None:
        """All entries are there: make sorting them quick, where that has not been done."""
        for statement in _LATER:
            self._sql.run(statement)

    def _drop_gone(self) -> None:
        self._sql.run(
            "insert into words (words, rowid, text) "
            "select 'delete', position, text from rows where position in (select position from temp.gone)"
        )
        self._sql.run("delete from rows where position in (select position from temp.gone)")

    def _put_fresh(self) -> None:
        sql = self._sql
        sql.run(_PUT)
        # SQLite's own lower() knows the letters of English alone
        foreign = sql.rows(
            "select position, text, folder from temp.fresh join rows using (position) "
            "where length(text) <> octet_length(text)"
        )
        folded = ((str(text).casefold(), str(folder).casefold(), place) for place, text, folder in foreign)
        sql.run_for_each("update rows set text = ?, folder = ? where position = ?", folded, _raised)
        sql.run(
            "insert into words (rowid, text) "
            "select position, text from rows where position in (select position from temp.fresh)"
        )

    def _count(self, table: str) -> int:
        return int(str(self._sql.rows(f"select count(*) from temp.{table}")[0][0]))  # noqa: S608

    def hide(self, positions: Iterable[int], moment: float) -> None:
        """Leave these out until they are shown again, or gone from the history; `moment` is their name."""
        with self._sql.transaction():
            values = ((moment, position) for position in positions)
            self._sql.run_for_each("update rows set hidden = ? where position = ?", values, _raised)

    def hide_before(self, ended_before: float, moment: float) -> None:
        with self._sql.transaction():
            self._sql.run("update rows set hidden = ? where ended_at < ?", moment, ended_before)

    def hide_site(self, position: int, moment: float) -> None:
        """As `hide`, all that came from where this one did."""
        with self._sql.transaction():
            of_site = "site = (select site from rows where position = ?)"
            self._sql.run(f"update rows set hidden = ? where {of_site}", moment, position)  # noqa: S608

    def count_before(self, ended_before: float) -> int:
        found = self._sql.rows(
            "select count(*) from rows where ended_at < ? and hidden is null", ended_before
        )
        return int(str(found[0][0]))

    def show_hidden(self, moment: float | None = None) -> None:
        """Those that were hidden at `moment`, or all."""
        with self._sql.transaction():
            self._sql.run("update rows set hidden = null where hidden = coalesce(?, hidden)", moment)


def _raised(error: HistoryError) -> None:
    raise error
