"""Opening the history: is it sound, is it ours, may it be written; what was damaged is kept and replaced."""

from __future__ import annotations

import errno
import logging
from contextlib import AbstractContextManager, contextmanager, suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from qtapp.domain.values import dataclass
from qtapp.storage import history_files as files
from qtapp.storage.history_facts import Code, HistoryError, Opened
from qtapp.storage.history_schema import APPLICATION_ID, LISTED_PAGE, Value
from qtapp.storage.places import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

_NO_SHARED_MEMORY = (Code.CANTOPEN, Code.IOERR, Code.PROTOCOL)
_ONLY_READABLE = (Code.READONLY, Code.PERM, Code.CANTOPEN, Code.IOERR)


class Access(Enum):
    """How a connection is opened."""

    WRITE = auto()
    READ = auto()
    IMMUTABLE = auto()  # reads a file in a folder where not even a lock can be left


class Sql(Protocol):
    """One connection; every method raises HistoryError."""

    def run(self, sql: str, *values: Value) -> None: ...
    def rows(self, sql: str, *values: Value) -> list[tuple[Value, ...]]: ...
    def run_for_each(
        self, sql: str, rows: Iterator[Sequence[Value]], refused: Callable[[HistoryError], None]
    ) -> None: ...
    def transaction(self) -> AbstractContextManager[None]: ...
    def close(self) -> None: ...


class Connect(Protocol):
    """Opens a connection. Raises HistoryError."""

    def __call__(self, path: Path, access: Access) -> Sql: ...


@dataclass(frozen=True, slots=True)
class Ready:
    """An open connection, how it was come by, and whether it may be written to."""

    sql: Sql
    opened: Opened
    writable: bool
    uses_wal: bool = True


@contextmanager
def os_errors_as_history_errors() -> Iterator[None]:
    """Raises HistoryError for an OSError."""
    try:
        yield
    except OSError as error:
        code = {
            errno.ENOSPC: Code.FULL,
            errno.EDQUOT: Code.FULL,
            errno.EROFS: Code.READONLY,
            errno.EACCES: Code.PERM,
            errno.EPERM: Code.PERM,
        }.get(error.errno or 0, Code.CANTOPEN)
        raise HistoryError(code, str(error)) from error


class Opening:
    """One try at opening the history at `path`; `now` names what is moved aside."""

    def __init__(self, path: Path, connect: Connect, migrations: Sequence[Sequence[str]], now: float) -> None:
        self._path = path
        self._connect = connect
        self._migrations = migrations
        self._now = now

    def run(self) -> Ready:
        """Raises HistoryError: locked (try again soon), or neither readable nor writable."""
        with os_errors_as_history_errors():
            try:
                str(self._path).encode("utf-8")
            except UnicodeEncodeError as error:
                # Qt would turn it into another name and SQLite would make a file there
                raise HistoryError(Code.CANTOPEN, "the path is not valid Unicode") from error
            # looked for before: a program that starts at the same moment may make both meanwhile
            has_backups = bool(files.backups(self._path))
            match files.shape_of(self._path):
                case files.Shape.MISSING | files.Shape.EMPTY if not has_backups:
                    return self._begin(Opened("new"))
                case files.Shape.MISSING:
                    return self._start_over("the file was missing")
                case files.Shape.EMPTY:
                    return self._start_over("the file was empty")
                case files.Shape.SOMETHING_ELSE:
                    return self._start_over("the file is not a database")
                case files.Shape.NOT_A_FILE:
                    raise HistoryError(Code.CANTOPEN, f"{self._path} is not a file")
                case files.Shape.DATABASE:
                    return self._existing()

    def _existing(self) -> Ready:
        newest = len(self._migrations)
        if files.user_version_in_header(self._path) > newest:
            return self._reading("newer", None)
        files.make_private(self._path)
        try:
            return self._sound(Opened("ok"))
        except _NewerError:
            return self._reading("newer", None)
        except HistoryError as error:
            if error.is_damage:
                return self._start_over(str(error))
            if error.code in _ONLY_READABLE:
                return self._reading("read-only", error)
            raise

    def _begin(self, opened: Opened) -> Ready:
        if files.shape_of(self._path) is files.Shape.MISSING:
            with suppress(FileExistsError):  # another program was as quick
                files.create_private(self._path)
        return self._sound(opened)

    def _start_over(self, reason: str) -> Ready:
        """Keep the damaged file, go on with the newest sound backup, or with nothing."""
        kept = files.move_aside(self._path, self._now)
        log.error("history: %s; kept as %s", reason, kept)
        for backup in files.backups(self._path):
            try:
                files.install(backup, self._path)
                return self._sound(Opened("quarantined", kept, f"{reason}; {backup.name} is used"))
            except (_NewerError, HistoryError) as error:
                if isinstance(error, HistoryError) and not error.is_damage:
                    raise
                log.warning("history: %s is no use: %s", backup.name, error)
                files.drop(self._path)
        return self._begin(Opened("quarantined", kept, f"{reason}; an empty history is used"))

    def _reading(self, kind: str, reason: HistoryError | None) -> Ready:
        for access in (Access.READ, Access.IMMUTABLE):
            try:
                sql = self._connect(self._path, access)
            except HistoryError as error:
                reason = reason or error
                continue
            try:
                sql.rows("select count(*) from sqlite_schema")
            except HistoryError as error:
                sql.close()
                if error.is_locked:
                    raise
                reason = reason or error
            else:
                return Ready(sql, Opened(kind, detail=str(reason or "")), writable=False)
        raise reason or HistoryError(Code.CANTOPEN, "cannot be read")

    def _sound(self, opened: Opened) -> Ready:
        """Raises HistoryError, or _NewerError; no connection is left open then."""
        try:
            return self._sound_with(opened, shared_memory=True)
        except HistoryError as error:
            if error.code not in _NO_SHARED_MEMORY:
                raise
        return self._sound_with(opened, shared_memory=False)

    def _sound_with(self, opened: Opened, *, shared_memory: bool) -> Ready:
        sql = self._connect(self._path, Access.WRITE)
        try:
            if not shared_memory:
                # without it (NFS, SMB) a WAL database can be read only by who holds it alone from the start
                sql.run("pragma locking_mode=exclusive")
            version = self._examine(sql)
            uses_wal = _choose_journal(sql, shared_memory=shared_memory)
            _try_writing(sql, version)
            self._migrate(sql, version)
            if version > 0:
                _look_for_columns(sql)
            else:
                # so that a copy taken without its -wal still has the tables
                sql.run("pragma wal_checkpoint(truncate)")
        except BaseException:
            sql.close()
            raise
        return Ready(sql, opened, writable=True, uses_wal=uses_wal)

    def _examine(self, sql: Sql) -> int:
        """The version of the tables. Raises HistoryError for damage, _NewerError."""
        has_backups = bool(files.backups(self._path))
        application_id, version, tables = _marks_of(sql)
        if version > len(self._migrations):
            raise _NewerError(version)
        if (application_id, version, tables) == (0, 0, 0):
            if has_backups:
                raise HistoryError(Code.CORRUPT, "the tables are gone")
            return 0
        if application_id != APPLICATION_ID:
            raise HistoryError(Code.NOTADB, "the database is not a history of Wherry")
        verdict = sql.rows("pragma quick_check(1)")[0][0]
        if verdict != "ok":
            raise HistoryError(Code.CORRUPT, str(verdict))
        if not sql.rows("select 1 from sqlite_schema where type = 'table' and name = 'downloads'"):
            raise HistoryError(Code.CORRUPT, "the table of downloads is gone")
        return version

    def _migrate(self, sql: Sql, version: int) -> None:
        if 0 < version < len(self._migrations):
            self._keep_copy_before_migrating(sql, version)
        for number, statements in enumerate(self._migrations[version:], start=version + 1):
            # one transaction with the version in it: killed half-way, it has not begun
            with sql.transaction():
                if _version_of(sql) >= number:
                    continue  # another program has come before this one
                for statement in statements:
                    sql.run(statement)
                sql.run(f"pragma application_id={APPLICATION_ID}")
                sql.run(f"pragma user_version={number}")

    def _keep_copy_before_migrating(self, sql: Sql, version: int) -> None:
        copy = self._path.with_name(f"{self._path.stem}.before-version-{version + 1}")
        if copy.exists():
            return
        fresh = files.new_backup_file(self._path)
        sql.run("vacuum into ?", str(fresh))
        if files.user_version_in_header(fresh) != version:
            files.drop(fresh)  # another program has migrated it meanwhile, and kept its own copy
            return
        files.sync_file(fresh)
        fresh.rename(copy)
        sync_folder(copy.parent)


class _NewerError(Exception):
    """The tables are of a newer Wherry."""


def _marks_of(sql: Sql) -> tuple[int, int, int]:
    """The application id, the version and the number of tables, all of the same moment."""
    sql.run("begin")
    try:
        application_id = int(str(sql.rows("pragma application_id")[0][0]))
        version = _version_of(sql)
        tables = int(str(sql.rows("select count(*) from sqlite_schema")[0][0]))
    finally:
        with suppress(HistoryError):  # SQLite may have rolled back by itself
            sql.run("rollback")
    return application_id, version, tables


def _version_of(sql: Sql) -> int:
    return int(str(sql.rows("pragma user_version")[0][0]))


def _look_for_columns(sql: Sql) -> None:
    """Raises HistoryError, for damage, where they are not those this version knows."""
    try:
        sql.run(LISTED_PAGE, 0, 1)
    except HistoryError as error:
        if error.code == Code.ERROR:
            raise HistoryError(Code.CORRUPT, str(error)) from error
        raise


def _try_writing(sql: Sql, version: int) -> None:
    """A file that cannot be written is noticed here and not at the first download. Raises HistoryError."""
    sql.run("begin immediate")  # which alone succeeds on a read-only file
    try:
        sql.run(f"pragma user_version={version}")
    finally:
        sql.run("rollback")


def _choose_journal(sql: Sql, *, shared_memory: bool) -> bool:
    """Whether it is WAL; else the old journal, which every file system can."""
    if shared_memory:
        mode = sql.rows("pragma journal_mode=wal")[0][0]
    else:
        mode = sql.rows("pragma journal_mode=delete")[0][0]
        sql.run("pragma locking_mode=normal")
    sql.run("select count(*) from sqlite_schema")  # the new modes hold from the next reading on
    return mode == "wal"


def back_up_if_due(sql: Sql, path: Path, now: float, every_s: float) -> None:
    """Unless there is a younger one, a compact copy becomes the newest backup; a failure is logged."""
    age_s = files.backup_age_s(path, now)
    if age_s is not None and age_s < every_s:
        return
    try:
        if sql.rows("select 1 from downloads limit 1"):
            _back_up(sql, path, now)
    except HistoryError as error:
        log.warning("history: no backup: %s", error)


def _back_up(sql: Sql, path: Path, now: float) -> None:
    with os_errors_as_history_errors():
        fresh = files.new_backup_file(path)
        try:
            sql.run("vacuum into ?", str(fresh))
            files.keep_backup(fresh, path, now)
        except (HistoryError, OSError):
            files.drop(fresh)
            raise
