"""Entries from elsewhere, put into the history without a place on the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from qtapp.domain.values import dataclass
from qtapp.storage.history_schema import COLUMNS, row_of

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.storage.history_facts import HistoryError
    from qtapp.storage.history_opening import Sql

SLICE_ROWS: Final = 500
# the same entry once: by its id, or by what was fetched and when it ended
_TAKE_IN: Final = f"""
    insert into downloads ({", ".join(COLUMNS)}, removed_at)
    select {", ".join("?" * len(COLUMNS))}, ?
    where not exists (select 1 from downloads where id = ?)
    and not exists (select 1 from downloads where url = ? and finished_at is ?)
"""  # noqa: S608
_FINISHED_AT: Final = COLUMNS.index("finished_at")
_URL: Final = COLUMNS.index("url")


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Put these into the history; `now` is seconds since the epoch."""

    downloads: tuple[Download, ...]
    now: float

    def write(self, sql: Sql) -> tuple[int, TakeIn | None]:
        """One slice; how many were not known before, and what is left to be done. Raises HistoryError."""
        now, later = self.downloads[:SLICE_ROWS], self.downloads[SLICE_ROWS:]
        before = _count(sql)
        rows = [row_of(download) for download in now]
        values = ((*row, self.now, row[0], row[_URL], row[_FINISHED_AT]) for row in rows)
        refused: list[HistoryError] = []
        sql.run_for_each(_TAKE_IN, values, refused.append)
        return _count(sql) - before, replace(self, downloads=later) if later else None


def _count(sql: Sql) -> int:
    return int(str(sql.rows("select total_changes()")[0][0]))
