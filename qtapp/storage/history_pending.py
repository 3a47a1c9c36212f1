"""What the history has been told and has not written yet."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qtapp.domain.timeline import fold
from qtapp.storage.history_forgetting import mark_ended
from qtapp.storage.history_hosts import DROP_HOST, KEEP_HOST, host_row
from qtapp.storage.history_schema import MARK_REMOVED, UPSERT, row_of
from qtapp.storage.history_timeline import KEEP_TIMELINE, timeline_rows

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.domain.host_facts import HostRecord
    from qtapp.domain.timeline import Event
    from qtapp.storage.history_facts import Batch, HistoryError
    from qtapp.storage.history_opening import Sql

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Pending:
    """What is still to be written: the newest value of each row, so never more than there are rows, and no
    more events of each than are kept."""

    rows: dict[str, Download] = field(default_factory=dict)
    removed: dict[str, bool] = field(default_factory=dict)
    hosts: dict[str, HostRecord | None] = field(default_factory=dict)
    events: dict[str, tuple[Event, ...]] = field(default_factory=dict)
    unkept: set[str] = field(default_factory=set)
    tickets: list[int] = field(default_factory=list)
    durable: bool = False

    def __bool__(self) -> bool:
        return bool(self.rows or self.removed or self.hosts or self.events or self.tickets)

    def take_in(self, batch: Batch) -> None:
        self.rows.update((download.id, download) for download in batch.rows)
        self.removed.update(dict.fromkeys(batch.removed, True))
        self.removed.update(dict.fromkeys(batch.restored, False))
        self.hosts.update(batch.hosts)
        for download_id, events in batch.events:
            self.events[download_id] = fold((*self.events.get(download_id, ()), *events))
        if not batch.is_kept:
            self.unkept.update(download.id for download in batch.rows)
        if batch.ticket is not None:
            self.tickets.append(batch.ticket)
        self.durable = self.durable or batch.durable

    def take_tickets(self) -> list[int]:
        """The tickets not answered so far; they are not given twice."""
        tickets, self.tickets = self.tickets, []
        return tickets

    def write(self, sql: Sql, now: float, *, uses_wal: bool) -> None:
        """Write all of it in one transaction and forget it, but for the tickets.

        Raises HistoryError; then nothing was written and nothing is forgotten.
        """
        # a commit without a sync survives the death of the process; of the machine only with one
        full = self.durable or not uses_wal
        sql.run(f"pragma synchronous={'full' if full else 'normal'}")
        with sql.transaction():
            sql.run_for_each(UPSERT, (row_of(row) for row in self.rows.values()), _row_refused)
            mark_ended(sql, self.unkept, now)
            marks = ((now if off else None, row) for row, off in self.removed.items())
            sql.run_for_each(MARK_REMOVED, marks, _row_refused)
            kept = (host_row(record) for record in self.hosts.values() if record is not None)
            sql.run_for_each(KEEP_HOST, kept, _row_refused)
            dropped = ((host,) for host, record in self.hosts.items() if record is None)
            sql.run_for_each(DROP_HOST, dropped, _row_refused)
            if self.events:
                sql.run_for_each(KEEP_TIMELINE, timeline_rows(sql, self.events), _row_refused)
        self.rows.clear()
        self.removed.clear()
        self.hosts.clear()
        self.events.clear()
        self.unkept.clear()
        self.durable = False


def _row_refused(error: HistoryError) -> None:
    """One row must not keep all others from being saved for ever."""
    log.error("history: a row is not saved: %s", error)
