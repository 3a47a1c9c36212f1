"""The history's end on its own thread: the connection, and what is written and read through it.

The only module that knows QtSql. Misuse of a connection from another thread is mostly silent, so every slot
asserts its thread, and no QSql object leaves this file.
"""

from __future__ import annotations

import contextlib
import logging
import time
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QByteArray, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtSql import QSqlDatabase, QSqlError, QSqlQuery

from qtapp.storage import history_files as files
from qtapp.storage.history_facts import (
    Batch,
    Code,
    HistoryError,
    Loaded,
    Opened,
    Recorded,
    Timing,
    Trouble,
)
from qtapp.storage.history_opening import Access, Opening, Ready, back_up_if_due
from qtapp.storage.history_pending import Pending
from qtapp.storage.history_schema import Value, download_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

LOAD_ROWS = 2_000
_PAUSE_AT_CLOSE_MS = 20


def _error(error: QSqlError, doing: str) -> HistoryError:
    try:
        code = int(error.nativeErrorCode()) & 0xFF
    except ValueError:
        code = Code.ERROR
    return HistoryError(code, f"{doing}: {error.databaseText() or error.driverText()}")


class Connection:
    """One SQLite connection of the thread that made it; every refusal is raised as a HistoryError."""

    def __init__(self, path: Path, access: Access, busy_ms: int) -> None:
        self._name = f"history-{uuid4().hex}"
        self._database = QSqlDatabase.addDatabase("QSQLITE", self._name)
        options = [f"QSQLITE_BUSY_TIMEOUT={busy_ms}"]
        name = str(path)
        if access is not Access.WRITE:
            options.append("QSQLITE_OPEN_READONLY")
        if access is Access.IMMUTABLE:
            options.append("QSQLITE_OPEN_URI")
            name = f"{path.absolute().as_uri()}?immutable=1"
        self._database.setConnectOptions(";".join(options))
        self._database.setDatabaseName(name)
        if not self._database.open():
            refused = _error(self._database.lastError(), "open")
            self.close()
            raise refused
        try:
            self.rows("pragma foreign_keys=on")
            self.rows("pragma temp_store=memory")
            self.rows("pragma journal_size_limit=8388608")
        except HistoryError:
            self.close()
            raise

    def run(self, sql: str, *values: Value) -> None:
        self.rows(sql, *values)

    def rows(self, sql: str, *values: Value) -> list[tuple[Value, ...]]:
        query = self._prepared(sql)
        try:
            self._execute(query, sql, values)
            columns = range(query.record().count())
            found = []
            while query.next():
                found.append(tuple(_value(query, column) for column in columns))
            if query.lastError().isValid():  # next() is False at the end and for an error alike
                raise _error(query.lastError(), _first_word(sql))
            return found
        finally:
            # a traceback holds this frame; a query that lives on would spoil the closing of the connection
            query.finish()
            del query

    def run_for_each(
        self, sql: str, rows: Iterator[Sequence[Value]], refused: Callable[[HistoryError], None]
    ) -> None:
        """The statement once for each row; one that is refused for itself does not stop the others."""
        query = self._prepared(sql)
        try:
            for row in rows:
                try:
                    self._execute(query, sql, row)
                except HistoryError as error:
                    if not error.is_about_the_row:
                        raise
                    refused(error)
        finally:
            query.finish()
            del query

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. `immediate`: whether it can be written is known before the work is done."""
        self.run("begin immediate")
        try:
            yield
            self.run("commit")
        except BaseException:
            with contextlib.suppress(HistoryError):  # SQLite may have rolled back by itself
                self.run("rollback")
            raise

    def close(self) -> None:
        """Does nothing the second time."""
        if self._name:
            self._database.close()
            self._database = QSqlDatabase()
            QSqlDatabase.removeDatabase(self._name)
            self._name = ""

    def _prepared(self, sql: str) -> QSqlQuery:
        query = QSqlQuery(self._database)
        query.setForwardOnly(True)
        if not query.prepare(sql):
            raise _error(query.lastError(), _first_word(sql))
        return query

    @staticmethod
    def _execute(query: QSqlQuery, sql: str, values: Sequence[Value]) -> None:
        for value in values:
            query.addBindValue(QByteArray(value) if isinstance(value, bytes) else value)
        if not query.exec():
            raise _error(query.lastError(), _first_word(sql))


def _first_word(sql: str) -> str:
    return sql.split(None, 1)[0]


def _value(query: QSqlQuery, column: int) -> Value:
    value = query.value(column)
    if not value and query.isNull(column):  # NULL reads as ""
        return None
    if isinstance(value, QByteArray):
        return bytes(value.data())
    return value  # type: ignore[no-any-return]


class HistoryWorker(QObject):
    """Lives on the history's thread; is told by queued signals and answers by signals with frozen values."""

    opened = Signal(object)  # Opened
    answered = Signal(object)  # Recorded
    loaded = Signal(object)  # Loaded
    troubled = Signal(object)  # Trouble
    healed = Signal(object)  # Trouble that is over
    _load_continued = Signal(object)  # (page statement, position)

    def __init__(
        self, path: Path, clock: Callable[[], float], timing: Timing, migrations: Sequence[Sequence[str]]
    ) -> None:
        super().__init__()
        self._path = path
        self._clock = clock
        self._timing = timing
        self._migrations = migrations
        self._ready: Ready | None = None
        self._pending = Pending()
        self._loads: list[str] = []
        self._opened: Opened | None = None
        self._trouble: Trouble | None = None
        self._refused: HistoryError | None = None  # why it could not be opened for writing
        self._locked_since: float | None = None
        self._failures = 0
        # children, so that they move to the thread with their parent
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._go_on)
        self._backup = QTimer(self)
        self._backup.setSingleShot(True)
        self._backup.timeout.connect(self._back_up_if_due)
        self._load_continued.connect(self._load_page, Qt.ConnectionType.QueuedConnection)

    # --- what it is told

    @Slot()
    def open(self) -> None:
        self._assert_thread()
        self._go_on()

    @Slot(object)
    def write(self, batch: Batch) -> None:
        self._assert_thread()
        self._pending.take_in(batch)
        if not self._retry.isActive():
            self._go_on()
        elif self._locked_since is None or self._trouble is not None:
            self._say(self._refused)
            self._answer(saved=False)

    @Slot(object)
    def load(self, page: str) -> None:
        self._assert_thread()
        if self._ready is not None:
            self._load_page((page, 0))
        elif self._opened is None or self._locked_since is not None:
            self._loads.append(page)
        else:
            self.loaded.emit(Loaded((), last=True))

    @Slot(object)
    def close(self, until: float) -> None:
        """Write what is pending, by `until` on the monotonic clock, and end the thread."""
        self._assert_thread()
        try:
            while self._pending and not self._try_once() and time.monotonic() < until:
                if self._refused is None or not self._refused.is_locked:
                    break  # waiting helps only against a lock
                QThread.msleep(_PAUSE_AT_CLOSE_MS)
            if self._pending.rows or self._pending.removed:
                log.error("history: closed, %d rows not saved: %s", len(self._pending.rows), self._refused)
            self._answer(saved=False)
            if not files.is_larger_than(self._path, self._timing.backup_at_close_max_bytes):
                self._back_up_if_due()
            self._disconnect()
        finally:
            self._retry.stop()
            self._backup.stop()
            QThread.currentThread().quit()

    # --- writing

    @Slot()
    def _go_on(self) -> None:
        """Open if need be, write what is pending; come back later if that cannot be done now."""
        self._assert_thread()
        if self._try_once():
            self._retry.stop()
            return
        error = self._refused
        if error is None:
            return
        if error.is_locked:
            self._wait_for_the_lock(error)
            return
        self._locked_since = None
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
        if self._locked_since is None:
            self._locked_since = now
        if (now - self._locked_since) * 1000 >= self._timing.say_locked_after_ms:
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
        self._locked_since = None
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
                self._found(Opened("unavailable", detail=str(error)))
            raise
        self._ready = ready
        self._found(ready.opened)
        if not ready.writable:
            raise HistoryError(Code.READONLY, ready.opened.detail or ready.opened.kind)
        self._backup.start(self._timing.backup_after_ms)

    def _found(self, opened: Opened) -> None:
        """Say it where it is news, and answer who waited for the rows."""
        if opened.is_news_after(self._opened):
            log.info("history: %s %s", opened.kind, opened.detail)
            self._opened = opened
            self.opened.emit(opened)
        if opened.kind != "locked":
            self._locked_since = None
            loads, self._loads = self._loads, []
            for page in loads:
                self.load(page)

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
        page, after = wanted
        if self._ready is None:  # lost between two pages
            self.loaded.emit(Loaded((), last=True))
            return
        try:
            rows = self._ready.sql.rows(page, after, LOAD_ROWS)
        except HistoryError as error:
            self._say(error)
            self.loaded.emit(Loaded((), last=True))
            self._disconnect()
            self._retry.start(self._timing.retry_locked_ms)
            return
        last = len(rows) < LOAD_ROWS
        self.loaded.emit(Loaded(tuple(download_of(row[1:]) for row in rows), last))
        if not last:
            self._load_continued.emit((page, rows[-1][0]))

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
