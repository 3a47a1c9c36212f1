"""What waits to be written: the newest of each row, as durable as it must be, kept until it is on disk."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import State
from qtapp.storage.history import History
from qtapp.storage.history_facts import Batch, Code, HistoryError
from qtapp.storage.history_pending import Pending
from tests.storage.histories import a_download, downloads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication


class NotedSql:
    """Notes what is run; refuses to commit when asked to."""

    def __init__(self, refuse: HistoryError | None = None) -> None:
        self.ran: list[str] = []
        self._refuse = refuse

    def run(self, sql: str, *values: Any) -> None:
        self.ran.append(sql)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        self.run(sql)
        return []

    def run_for_each(self, sql: str, rows: Any, refused: Any) -> None:
        self.ran += [sql.split(maxsplit=1)[0] for _ in rows]

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        yield
        if self._refuse is not None:
            raise self._refuse

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("durable", "uses_wal", "synchronous"),
    [(True, True, "full"), (False, True, "normal"), (False, False, "full")],
)
def test_a_batch_is_synced_where_a_power_cut_must_not_undo_it(
    durable: bool, uses_wal: bool, synchronous: str
) -> None:
    sql = NotedSql()
    pending = Pending()
    pending.take_in(Batch(rows=(a_download(),), durable=durable))
    pending.write(sql, 0.0, uses_wal=uses_wal)
    assert sql.ran == [f"pragma synchronous={synchronous}", "insert"]
    sql.ran.clear()
    pending.take_in(Batch(rows=(a_download(),)))
    pending.write(sql, 0.0, uses_wal=True)
    assert sql.ran == ["pragma synchronous=normal", "insert"]


@pytest.mark.parametrize(
    ("state", "durable"), [(State.RUNNING, False), (State.PAUSED, False), (State.DONE, True)]
)
def test_an_admission_and_an_end_are_durable_and_progress_is_not(
    qapp: QCoreApplication, tmp_path: Path, state: State, durable: bool
) -> None:
    history = History(tmp_path / "history.db")
    batches: list[Batch] = []
    history._write_requested.connect(batches.append)
    history.admit(downloads(1))
    history.record(a_download(1))
    history.record(a_download(2, state))
    history.flush()
    assert [batch.durable for batch in batches] == ([True, True, False] if durable else [True, False])
    assert history.close(1_000)


def test_an_end_is_not_behind_thousands_of_rows_that_go_on(qapp: QCoreApplication, tmp_path: Path) -> None:
    history = History(tmp_path / "history.db")
    batches: list[Batch] = []
    history._write_requested.connect(batches.append)
    going_on, ends = downloads(1_000), [a_download(n, State.DONE) for n in range(2)]
    for row in (*going_on, *ends):
        history.record(row)
    history.flush()
    assert [batch.rows for batch in batches] == [tuple(ends), tuple(going_on)]
    assert history.close(1_000)


def test_what_could_not_be_written_is_kept() -> None:
    pending = Pending()
    rows = downloads(2)
    pending.take_in(Batch(rows=tuple(rows), removed=(rows[0].id,), ticket=1, durable=True))
    with pytest.raises(HistoryError):
        pending.write(NotedSql(HistoryError(Code.FULL, "full")), 0.0, uses_wal=True)
    pending.take_in(Batch(restored=(rows[0].id,), ticket=2))
    sql = NotedSql()
    pending.write(sql, 0.0, uses_wal=True)
    assert sql.ran == ["pragma synchronous=full", "insert", "insert", "update"]
    assert pending.take_tickets() == [1, 2]
    assert not pending


def test_only_the_newest_of_each_row_waits() -> None:
    pending = Pending()
    rows = downloads(3)
    for _ in range(1_000):
        pending.take_in(Batch(rows=tuple(rows), removed=(rows[0].id,)))
    assert (len(pending.rows), len(pending.removed)) == (3, 1)


def test_a_record_that_must_survive_a_power_cut_makes_its_batch_do_so(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    """P02"""
    history = History(tmp_path / "history.db")
    batches: list[Batch] = []
    history._write_requested.connect(batches.append)
    history.record(a_download(state=State.RUNNING), durable=True)
    history.record(a_download(state=State.RUNNING))
    history.flush()
    history.record(a_download(state=State.RUNNING))
    history.flush()
    assert [batch.durable for batch in batches] == [True, False]
    assert history.close(1_000)
