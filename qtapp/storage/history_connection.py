"""One connection to the history's file. The only module that knows QtSql: no QSql object leaves it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QByteArray
from PySide6.QtSql import QSqlDatabase, QSqlError, QSqlQuery

from qtapp.storage.history_facts import Code, HistoryError
from qtapp.storage.history_opening import Access

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from qtapp.storage.history_opening import Sql
    from qtapp.storage.history_schema import Value


def _error(error: QSqlError, doing: str) -> HistoryError:
    try:
        code = int(error.nativeErrorCode()) & 0xFF
    except ValueError:
        code = Code.ERROR
    return HistoryError(code, f"{doing}: {error.databaseText() or error.driverText()}")


class Connection:
    """One SQLite connection of the thread that made it; every refusal is raised as a HistoryError."""

    def __init__(
        self, path: Path | None, access: Access, busy_ms: int, *, beside: tuple[str, Path] | None = None
    ) -> None:
        """Without a `path` it is in memory. `beside`: by this name another file can be read."""
        self._name = f"history-{uuid4().hex}"
        self._database = QSqlDatabase.addDatabase("QSQLITE", self._name)
        options = [f"QSQLITE_BUSY_TIMEOUT={busy_ms}"]
        name = ":memory:" if path is None else str(path)
        if beside is not None:
            options.append("QSQLITE_OPEN_URI")
        if access is not Access.WRITE:
            options.append("QSQLITE_OPEN_READONLY")
        if access is Access.IMMUTABLE:
            assert path is not None
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
            if beside is not None:
                other, file = beside
                self.rows(f"attach database ? as {other}", f"{file.absolute().as_uri()}?mode=ro")
        except HistoryError:
            self.close()
            raise

    def run(self, sql: str, *values: Value) -> None:
        self.rows(sql, *values)

    def rows(self, sql: str, *values: Value) -> list[tuple[Value, ...]]:
        query = self._prepared(sql)
        try:
            self._execute(query, sql, values)
            found = _found(query)
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


def forget_pages(sql: Sql) -> None:
    """Give back what a connection keeps of its file in memory: two megabytes after a long list was read."""
    with contextlib.suppress(HistoryError):
        sql.run("pragma shrink_memory")


def _first_word(sql: str) -> str:
    return sql.split(None, 1)[0]


def _found(query: QSqlQuery) -> list[tuple[Value, ...]]:
    """All that it finds, or up to an error. No call of a function of ours for each value: a start reads ten
    thousand rows of thirty."""
    columns = range(query.record().count())
    value, is_null = query.value, query.isNull
    found: list[tuple[Value, ...]] = []
    while query.next():
        read = [value(column) for column in columns]
        # NULL reads as ""
        row = [None if one == "" and is_null(column) else one for column, one in enumerate(read)]
        found.append(tuple([bytes(one.data()) if isinstance(one, QByteArray) else one for one in row]))
    return found
