"""Copying the history into a file, and entries out of one: each in a thread of its own, to be stopped at any
entry."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from qtapp.domain.download import Download
from qtapp.storage.copying import AHEAD, Telling, fresh_text
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_exchange import is_csv, read_entries, write_entries
from qtapp.storage.history_forgetting import FINISHED
from qtapp.storage.history_opening import Access
from qtapp.storage.history_schema import COLUMNS, download_of
from qtapp.storage.regular_files import regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from qtapp.storage.copying import Control, Copied
    from qtapp.storage.history_opening import Sql

_PAGE_ROWS: Final = 500
_BATCH_ROWS: Final = 500
_BUSY_MS: Final = 2_000
_NAMES: Final = ", ".join("coalesce(d.rank, 0)" if name == "rank" else f"d.{name}" for name in COLUMNS)
_ENTRIES: Final = f"""
    from downloads d where d.{FINISHED} and d.position > ? and not exists (
        select 1 from forgotten f where f.id = d.id and f.ended_at is d.finished_at
    )
"""  # noqa: S608


def export_history(history_file: Path, target: Path, control: Control, tell: Callable[[Copied], None]) -> int:
    """Write every entry to `target`; how many. What stood there is replaced at the end, or left as it was.

    Raises CopyingStopped, HistoryError, OSError.
    """
    sql = Connection(history_file, Access.READ, _BUSY_MS)
    try:
        total = int(str(sql.rows(f"select count(*) {_ENTRIES}", 0)[0][0]))
        telling = Telling(tell, total)
        done = 0
        as_csv = is_csv(target)
        # the mark is what a spreadsheet knows UTF-8 by
        with fresh_text(target, control, encoding="utf-8-sig" if as_csv else "utf-8") as file:
            for _written in write_entries(file, _entries(sql), as_csv=as_csv):
                control.check()
                done += 1
                telling.at(done)
        return done
    finally:
        sql.close()


def _entries(sql: Sql) -> Iterator[Download]:
    after = 0
    while True:
        rows = sql.rows(
            f"select d.position, {_NAMES} {_ENTRIES} order by d.position limit {_PAGE_ROWS}",
            after,
        )
        if not rows:
            return
        after = int(str(rows[-1][0]))
        for row in rows:
            yield download_of(row[1:])


def import_history(
    source: Path,
    default_folder: Path,
    control: Control,
    tell: Callable[[Copied], None],
    take_in: Callable[[tuple[Download, ...]], None],
) -> int:
    """Give the entries of `source` to `take_in`, batch by batch; how many could not be used.

    Each batch takes room of `control`, to be given back once it is on disk.

    Raises CopyingStopped, NotAHistoryError, OSError, UnicodeDecodeError.
    """
    refused = 0
    batch: list[Download] = []
    with open(source, encoding="utf-8-sig", newline="", opener=regular) as file:
        telling = Telling(tell, os.fstat(file.fileno()).st_size)
        for number, entry in enumerate(read_entries(file, default_folder, as_csv=is_csv(source))):
            control.check()
            if isinstance(entry, Download):
                batch.append(entry)
            else:
                refused += 1
            if len(batch) >= _BATCH_ROWS:
                control.wait_for_room()
                take_in(tuple(batch))
                batch.clear()
            if number % 100 == 0:
                telling.at(os.lseek(file.fileno(), 0, os.SEEK_CUR))
    if batch:
        control.wait_for_room()
        take_in(tuple(batch))
    for _batch in range(AHEAD):
        control.wait_for_room()  # all that was given is on disk
    return refused
