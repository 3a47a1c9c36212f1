"""The history's end on its own thread: what is written and read, and when.

Misuse of a connection from another thread is mostly silent, so every slot asserts its thread.
"""

from __future__ import annotations

import logging
import threading
import time
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from qtapp.domain.timeline import fold
from qtapp.storage import history_files as files
from qtapp.storage.history_changes import Change, Changing
from qtapp.storage.history_connection import Connection, forget_pages
from qtapp.storage.history_facts import (
    Batch,
    Closing,
    Code,
    HistoryError,
    Loaded,
    Opened,
    Recorded,
    Timeline,
    Timing,
    Trouble,
)
from qtapp.storage.history_hosts import ALL_HOSTS, host_records
from qtapp.storage.history_listed import listed_rows
from qtapp.storage.history_opening import Access, Opening, Ready, back_up_if_due
from qtapp.storage.history_pending import Pending
from qtapp.storage.history_schema import download_of
from qtapp.storage.history_timeline import timeline_of
from qtapp.storage.portable_move import bring_rows_along

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.storage.history_schema import Value
    from qtapp.storage.portable_move import Moved

log = logging.getLogger(__name__)

LOAD_ROWS = 2_000
_PAUSE_AT_CLOSE_MS = 20


class Standing(Enum):
    """How the last try at writing went, which says what those who ask meanwhile are told."""

    UNKNOWN = auto()  # none so far, or the connection was given up a moment ago: who asks waits
    OPEN = auto()
    LOCKED = auto()  # by another process, not for long: who asks waits
    LOCKED_LONG = auto()  # that was said: what is to be written is not saved for now, who reads waits
    REFUSED = auto()  # what is to be written is not saved for now, and there may be nothing to read


class HistoryWorker(QObject):
    """Lives on the history's thread; is told by queued signals and answers by signals with frozen values."""

    opened = Signal(object)  # Opened
    answered = Signal(object)  # Recorded
    loaded = Signal(object)  # Loaded
    timeline_loaded = Signal(object)  # Timeline
    hosts_loaded = Signal(object)  # tuple[HostRecord, ...]
    troubled = Signal(object)  # Trouble
    healed = Signal(object)  # Trouble that is over
    changed = Signal(object)  # Changed
    _load_continued = Signal(object)  # (page statement, position)

    def __init__(
        self,
        path: Path,
        clock: Callable[[], float],
        timing: Timing,
        migrations: Sequence[Sequence[str]],
        moved: Moved | None = None,
    ) -> None:
        super().__init__()
        self._moved = moved
        self._path = path
        self._clock = clock
        self._timing = timing
        self._migrations = migrations
        self._ready: Ready | None = None
        self._pending = Pending()
        self._standing = Standing.UNKNOWN
        self._locked_since = 0.0  # where it is locked
        self._loads: list[
            tuple[str, int]
        ] = []  # (page statement, position): to be read once that can be done
        self._failed_load: tuple[str, int] | None = None
        self._are_hosts_told = False
        self._opened: Opened | None = None
        self._trouble: Trouble | None = None
        self._refused: HistoryError | None = None  # why it could not be opened for writing
        self._failures = 0
        # children, so that they move to the thread with their parent
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._go_on)
        self._backup = QTimer(self)
        self._backup.setSingleShot(True)
        self._backup.timeout.connect(self._back_up_if_due)
        self._changing = Changing(lambda: self._ready, clock, self)
        self._changing.changed.connect(self.changed)
        self._load_continued.connect(self._load_page, Qt.ConnectionType.QueuedConnection)

    # --- what it is told

    @Slot()
    def open(self) -> None:
        self._assert_thread()
        threading.current_thread().name = "history"  # for the log
        self._go_on()

    @Slot(object)
    def write(self, batch: Batch) -> None:
        self._assert_thread()
        self._pending.take_in(batch)
        if batch.removed or not batch.is_kept:
            self._changing.purge_later()
        if not self._retry.isActive():
            self._go_on()
        elif self._standing in (Standing.LOCKED_LONG, Standing.REFUSED):
            self._say(self._refused)
            self._answer(saved=False)

    @Slot(object)
    def load(self, page: str) -> None:
        self._assert_thread()
        self._load_page((page, 0))

    @Slot(object)
    def load_timeline(self, download_id: str) -> None:
        """What is on disk, and behind it what has still to be written."""
        self._assert_thread()
        events, is_whole = self._pending.events.get(download_id, ()), self._ready is not None
        try:
            if self._ready is not None:
                events = fold((*timeline_of(self._ready.sql, download_id), *events))
        except HistoryError as error:  # locked, or an older file, which cannot be written
            log.warning("history: %s", error)
            is_whole = False
        self.timeline_loaded.emit(Timeline(download_id, events, is_whole))

    @Slot(object)
    def change(self, wish: tuple[int, Change]) -> None:
        """What downloads do comes before it, and in between."""
        self._assert_thread()
        self._changing.begin(*wish)

    @Slot(object)
    def close(self, closing: Closing) -> None:
        """Write what is pending, as far as there is time, and end the thread."""
        self._assert_thread()
        try:
            while self._pending and not self._try_once() and time.monotonic() < closing.write_until:
                if self._refused is None or not self._refused.is_locked:
                    break  # waiting helps only against a lock
                QThread.msleep(_PAUSE_AT_CLOSE_MS)
            if self._pending.rows or self._pending.removed:
                log.error("history: closed, %d rows not saved: %s", len(self._pending.rows), self._refused)
            self._answer(saved=False)
            self._changing.finish(closing.write_until)
            is_small = not files.is_larger_than(self._path, self._timing.backup_at_close_max_bytes)
            if is_small and time.monotonic() < closing.back_up_until:
                self._back_up_if_due()
            self._disconnect()
        finally:
            self._retry.stop()
            self._backup.stop()
            self._changing.stop()
            QThread.currentThread().quit()

    # --- writing

    @Slot()
    def _go_on(self) -> None:
        """Open if need be, write what is pending; come back later if that cannot be done now."""
        self._assert_thread()
        if self._try_once():
            self._retry.stop()
            self._read_what_waits()
            return
        error = self._refused
        if error is None:
            return
        if error.is_locked:
            self._wait_for_the_lock(error)
            return
        self._standing = Standing.REFUSED
        if self._pending:
            self._say(error)
        self._answer(saved=False)
        if self._is_newer():
            return  # it stays so for as long as this program runs
        delay_ms = self._timing.retry_failed_ms << min(self._failures, 10)
        self._failures += 1
        self._retry.start(min(delay_ms, self._timing.retry_failed_max_ms))

    def _wait_for_the_lock(self, error: HistoryError) -> None:
        now = time.monotonic()
        if self._standing not in (Standing.LOCKED, Standing.LOCKED_LONG):
            self._standing, self._locked_since = Standing.LOCKED, now
        is_long = (now - self._locked_since) * 1000 >= self._timing.say_locked_after_ms
        if is_long or self._trouble is not None:
            self._standing = Standing.LOCKED_LONG
            if self._opened is None:
                self._found(Opened("locked", detail=str(error)))
            self._say(error)
            self._answer(saved=False)
        self._retry.start(self._timing.retry_locked_ms)

    def _try_once(self) -> bool:
        """Everything is on disk; else `_refused` says why not."""
        try:
            if self._ready is None or not self._ready.writable:
                self._connect()
            assert self._ready is not None
            if self._pending:
                self._pending.write(self._ready.sql, self._clock(), uses_wal=self._ready.uses_wal)
                self._answer(saved=True)
        except HistoryError as error:
            if str(error) != str(self._refused):
                log.warning("history: %s", error)
            self._refused = error
            if self._ready is not None and self._ready.writable and not error.is_passing:
                self._disconnect()  # the next try looks at the file afresh: it may be damaged by now
            return False
        self._refused = None
        self._failures = 0
        if self._trouble is not None:
            over, self._trouble = self._trouble, None
            self.healed.emit(over)
        return True

    # --- opening, closing

    def _connect(self) -> None:
        """Raises HistoryError: locked, not writable, or not there at all; what can be read is read."""
        if self._is_newer():
            raise HistoryError(Code.READONLY, "made by a newer Wherry")
        reading, self._ready = self._ready, None
        if reading is not None:
            reading.sql.close()

        def connect(path: Path, access: Access) -> Connection:
            return Connection(path, access, self._timing.busy_ms)

        try:
            ready = Opening(self._path, connect, self._migrations, self._clock()).run()
        except HistoryError as error:
            if not error.is_locked:
                self._standing = Standing.REFUSED
                self._found(Opened("unavailable", detail=str(error)))
            raise
        self._bring_along(ready)
        self._ready = ready
        self._standing = Standing.OPEN
        self._tell_hosts(ready)
        self._found(ready.opened)
        if not ready.writable:
            raise HistoryError(Code.READONLY, ready.opened.detail or ready.opened.kind)
        self._backup.start(self._timing.backup_after_ms)
        self._changing.take_up()
        self._changing.purge_later()

    def _bring_along(self, ready: Ready) -> None:
        """What lies in a portable folder that has moved, before anything of it is read; on a disk that takes
        nothing it is told as it was. Raises HistoryError where it is locked."""
        if self._moved is None or not ready.writable:
            return
        try:
            bring_rows_along(ready.sql, self._moved, self._path)
        except HistoryError as error:
            if error.is_locked:
                ready.sql.close()
                raise
            log.warning("history: its folders do not go along: %s", error)
        self._moved = None

    def _found(self, opened: Opened) -> None:
        """Say it where it is news, and answer who waited for the rows."""
        if opened.is_news_after(self._opened):
            log.info("history: %s %s", opened.kind, opened.detail)
            self._opened = opened
            self.opened.emit(opened)
        if opened.kind != "locked":
            self._read_what_waits()

    def _is_newer(self) -> bool:
        return self._opened is not None and self._opened.kind == "newer"

    def _disconnect(self) -> None:
        if self._ready is not None:
            self._ready.sql.close()
            self._ready = None

    # --- reading

    @Slot(object)
    def _load_page(self, wanted: tuple[str, int]) -> None:
        """One page, then the event loop, so that writing and closing are not kept waiting by a long list."""
        self._assert_thread()
        if self._ready is None:
            if self._standing is Standing.REFUSED:
                self.loaded.emit(Loaded((), last=True, is_whole=False))
            else:
                self._loads.append(wanted)
            return
        page, after = wanted
        try:
            rows = listed_rows(self._ready.sql, page, after, LOAD_ROWS)
        except HistoryError as error:
            self._load_failed(wanted, error)
            return
        last = len(rows) < LOAD_ROWS
        self.loaded.emit(Loaded(tuple(_readable(rows)), last))
        if last:
            forget_pages(self._ready.sql)
        else:
            self._load_continued.emit((page, rows[-1][0]))

    def _load_failed(self, wanted: tuple[str, int], error: HistoryError) -> None:
        """Try again where that may help: after a lock as often as it takes, else once with a new connection,
        which looks at the file afresh and replaces what is damaged."""
        assert self._ready is not None
        log.warning("history: %s", error)
        if not error.is_locked:
            if not self._ready.writable or wanted == self._failed_load:
                self._say(error)
                self.loaded.emit(Loaded((), last=True, is_whole=False))
                return
            self._failed_load = wanted
            self._disconnect()
            self._standing = Standing.UNKNOWN
        self._loads.append(wanted)
        self._retry.start(self._timing.retry_locked_ms)

    def _tell_hosts(self, ready: Ready) -> None:
        """Before there are rows, so that nothing is begun that they speak against. Once: what comes after it
        is known to those who wrote it."""
        if self._are_hosts_told:
            return
        try:
            rows = ready.sql.rows(ALL_HOSTS)
        except HistoryError as error:  # an older file, which cannot be written
            log.warning("history: nothing is known of hosts: %s", error)
            return
        self._are_hosts_told = True
        self.hosts_loaded.emit(host_records(rows))

    def _read_what_waits(self) -> None:
        loads, self._loads = self._loads, []
        for wanted in loads:
            self._load_page(wanted)

    @Slot()
    def _back_up_if_due(self) -> None:
        self._assert_thread()
        if self._ready is not None and self._ready.writable:
            back_up_if_due(self._ready.sql, self._path, self._clock(), self._timing.backup_every_s)

    # --- telling

    def _say(self, error: HistoryError | None) -> None:
        trouble = error.trouble if error is not None else None
        if trouble is not None and (self._trouble is None or self._trouble.kind != trouble.kind):
            self._trouble = trouble
            self.troubled.emit(trouble)

    def _answer(self, *, saved: bool) -> None:
        for ticket in self._pending.take_tickets():
            self.answered.emit(Recorded(ticket, saved))

    def _assert_thread(self) -> None:
        assert QThread.currentThread() is self.thread(), "called from a thread that is not the history's"


def _readable(rows: Iterable[Sequence[Value]]) -> Iterator[Download]:
    """The downloads of a page's rows. One that cannot be understood stays in the file: it is not to cost the
    whole list."""
    for row in rows:
        try:
            yield download_of(row[1:])
        except Exception:
            log.exception("history: the row of %s cannot be understood", row[1])
