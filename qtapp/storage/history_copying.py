"""Copying the history into a file, and entries out of one: each in a thread of its own, to be stopped at any
entry."""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from qtapp.domain.download import Download
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_exchange import is_csv, read_entries, write_entries
from qtapp.storage.history_forgetting import FINISHED
from qtapp.storage.history_opening import Access
from qtapp.storage.history_schema import COLUMNS, download_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from qtapp.storage.history_opening import Sql

_PAGE_ROWS: Final = 500
_BATCH_ROWS: Final = 500
_TELL_EVERY_S: Final = 0.1
_BUSY_MS: Final = 2_000
_AHEAD: Final = 2  # batches that are under way to the history
_NAMES: Final = ", ".join("coalesce(d.rank, 0)" if name == "rank" else f"d.{name}" for name in COLUMNS)
_ENTRIES: Final = f"""
    from downloads d where d.{FINISHED} and d.position > ? and not exists (
        select 1 from forgotten f where f.id = d.id and f.ended_at is d.finished_at
    )
"""  # noqa: S608


class CopyingStopped(Exception):  # noqa: N818 - no error: somebody has asked for it
    """It was cancelled."""


@dataclass(frozen=True, slots=True)
class Copied:
    """How far it is: `done` of `total`, which are entries for an export and bytes for an import."""

    done: int
    total: int


@dataclass(slots=True)
class Control:
    """Shared by the copying thread and the one that asked: a wish to stop, and room for what is under way."""

    stop: threading.Event = field(default_factory=threading.Event)
    room: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(_AHEAD))

    def check(self) -> None:
        """Raises CopyingStopped."""
        if self.stop.is_set():
            raise CopyingStopped

    def wait_for_room(self) -> None:
        """Raises CopyingStopped."""
        while not self.room.acquire(timeout=_TELL_EVERY_S):
            self.check()
        self.check()


class _Telling:
    def __init__(self, tell: Callable[[Copied], None], total: int) -> None:
        self._tell = tell
        self._total = total
        self._next = 0.0

    def at(self, done: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TELL_EVERY_S
            self._tell(Copied(done, self._total))


def export_history(history_file: Path, target: Path, control: Control, tell: Callable[[Copied], None]) -> int:
    """Write every entry to `target`; how many. What stood there is replaced at the end, or left as it was.

    Raises CopyingStopped, HistoryError, OSError.
    """
    sql = Connection(history_file, Access.READ, _BUSY_MS)
    fresh = target.with_name(f".{target.name[:100]}.{os.getpid()}.new")
    try:
        total = int(str(sql.rows(f"select count(*) {_ENTRIES}", 0)[0][0]))
        telling = _Telling(tell, total)
        fresh.touch(0o600, exist_ok=False)
        done = 0
        as_csv = is_csv(target)
        # the mark is what a spreadsheet knows UTF-8 by
        encoding = "utf-8-sig" if as_csv else "utf-8"
        with fresh.open("w", encoding=encoding, errors="replace", newline="") as file:
            for _written in write_entries(file, _entries(sql), as_csv=as_csv):
                control.check()
                done += 1
                telling.at(done)
            file.flush()
            os.fsync(file.fileno())
        control.check()
        fresh.replace(target)
        return done
    finally:
        sql.close()
        with suppress(FileNotFoundError):
            fresh.unlink()


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
    with source.open(encoding="utf-8-sig", newline="") as file:
        telling = _Telling(tell, os.fstat(file.fileno()).st_size)
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
    for _batch in range(_AHEAD):
        control.wait_for_room()  # all that was given is on disk
    return refused
