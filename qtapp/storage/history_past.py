"""Which addresses the history has a file of: asked in a thread of its own, for as long as there is time."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final

from qtapp.domain.link_keys import link_key
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_opening import Access
from qtapp.storage.history_schema import COLUMNS, download_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.storage.history_opening import Sql

# SQLite is asked for so many at once, and the time is looked at in between
_BATCH: Final = 500
_BUSY_MS: Final = 100
_NAMES: Final = ", ".join("coalesce(rank, 0)" if name == "rank" else name for name in COLUMNS)
_FORGOTTEN: Final = "select 1 from forgotten f where f.id = d.id and f.ended_at is d.finished_at"


def files_of(
    history_file: Path, urls: Sequence[str], until: float, *, clock: Callable[[], float] = time.monotonic
) -> Mapping[str, Download]:
    """By `link_key`, the newest finished download of each of these addresses whose file is still there.

    Past `until`, by `clock`, the rest is left out. Blocks while the disks of the files are looked at.

    Raises:
        HistoryError: it is locked, cannot be read, or is not there yet.
    """
    # the history has an address as it was given, which is hardly ever another than its key
    spellings = dict.fromkeys(spelling for url in urls for spelling in (url, link_key(url)))
    wanted = [url for url in spellings if url.isascii()]
    newest: dict[str, Download] = {}
    sql = Connection(history_file, Access.READ, _BUSY_MS)
    try:
        for first in range(0, len(wanted), _BATCH):
            if clock() >= until:
                break
            for download in _done(sql, wanted[first : first + _BATCH]):
                if clock() >= until:
                    break
                if download.path is not None and os.path.isfile(download.path):  # noqa: PTH113 - never raises
                    newest[link_key(download.spec.url)] = download
    finally:
        sql.close()
    return newest


def _done(sql: Sql, urls: Sequence[str]) -> Iterator[Download]:
    """Those that ended well, the newest last."""
    # as one row: each step to a next one would hold the interpreter's lock while it looks for it
    found = sql.rows(
        f"select group_concat(position) from downloads d where url in ({', '.join('?' * len(urls))}) "  # noqa: S608
        f"and +state = 'done' and path is not null and not exists ({_FORGOTTEN})",
        *urls,
    )
    positions = str(found[0][0] or "")
    if positions:
        rows = sql.rows(
            f"select {_NAMES} from downloads where position in ({positions}) order by finished_at, position"  # noqa: S608
        )
        yield from map(download_of, rows)
