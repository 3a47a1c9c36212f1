"""The history as the other threads see it: told what happened, it answers by signals and never blocks."""

from __future__ import annotations

import logging
import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer, Signal, Slot

from qtapp.storage.history_facts import Batch, Closing, Loaded, Opened, Recorded, Timeline, Timing, Trouble
from qtapp.storage.history_schema import LISTED_PAGE, MIGRATIONS, UNFINISHED_PAGE
from qtapp.storage.history_worker import HistoryWorker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.domain.host_facts import HostRecord
    from qtapp.domain.timeline import Event
    from qtapp.storage.history_changes import Change, Changed
    from qtapp.storage.portable_move import Moved

__all__ = ["History", "Loaded", "Opened", "Recorded", "Timeline", "Timing", "Trouble"]

log = logging.getLogger(__name__)

_ROWS_PER_EXTRA_SECOND = 5_000  # on a busy machine; an idle one writes 30,000


class History(QObject):
    """Every download that was ever admitted, on disk.

    Lives on the thread that makes it; every method is called there and returns at once, but for `close`.
    What is asked before `open` is done after it.
    """

    opened = Signal(object)  # Opened; again when what was locked, unavailable or damaged meanwhile was opened
    recorded = Signal(object)  # Recorded; exactly one for each ticket
    finished = Signal(object)  # tuple[Download, ...] that are on disk as done, failed or cancelled
    hosts_loaded = Signal(object)  # tuple[HostRecord, ...], once, as soon as it could be read
    loaded = Signal(object)  # Loaded; in batches; the last one says so
    timeline_loaded = Signal(object)  # Timeline; one for each that was asked for
    troubled = Signal(object)  # Trouble; once until it heals or becomes another
    healed = Signal(object)  # Trouble that is over: everything recorded so far is on disk
    changed = Signal(object)  # Changed; exactly one for each ticket of `change`

    _write_requested = Signal(object)  # Batch
    _load_requested = Signal(object)  # page statement
    _timeline_requested = Signal(object)  # str, the id of a download
    _change_requested = Signal(object)  # (ticket, Change)
    _close_requested = Signal(object)  # Closing

    def __init__(
        self,
        path: Path,
        *,
        clock: Callable[[], float] = time.time,
        timing: Timing | None = None,
        migrations: Sequence[Sequence[str]] = MIGRATIONS,
        moved: Moved | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives seconds since the epoch. Where the folder has `moved`, rows below it go along."""
        super().__init__(parent)
        self._timing = timing or Timing()
        self._last_ticket = 0
        self._unanswered: dict[int, float] = {}  # ticket -> when it is answered without the worker
        self._answer_due = 0.0  # what the timer waits for, while it does
        self._finishing: dict[int, tuple[Download, ...]] = {}  # by the ticket of their batch
        self._unsaved: tuple[Download, ...] = ()  # those that could not be written when they finished
        self._trouble: Trouble | None = None
        self._hangs = False
        self._newest: dict[str, Download] = {}
        self._hosts: dict[str, HostRecord | None] = {}
        self._events: dict[str, list[Event]] = {}
        self._durable = False  # how those of them that have not ended are to be written
        self._started = False
        self._closed = False
        self._is_kept = True

        self._batch_timer = QTimer(self)
        self._batch_timer.setSingleShot(True)
        self._batch_timer.setInterval(self._timing.batch_ms)
        self._batch_timer.timeout.connect(self.flush)
        self._answer_timer = QTimer(self)
        self._answer_timer.setSingleShot(True)
        self._answer_timer.timeout.connect(self._on_answer_overdue)

        # no parent: a thread that outlives its time must not be destroyed with the history
        self._thread = QThread()
        self._thread.setObjectName("history")
        self._worker = HistoryWorker(path, clock, self._timing, migrations, moved)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._thread.started.connect(self._worker.open)
        self._write_requested.connect(self._worker.write, queued)
        self._load_requested.connect(self._worker.load, queued)
        self._timeline_requested.connect(self._worker.load_timeline, queued)
        self._change_requested.connect(self._worker.change, queued)
        self._close_requested.connect(self._worker.close, queued)
        self._worker.opened.connect(self._on_opened, queued)
        self._worker.answered.connect(self._on_answered, queued)
        self._worker.loaded.connect(self._on_loaded, queued)
        self._worker.timeline_loaded.connect(self._on_timeline_loaded, queued)
        self._worker.changed.connect(self._on_changed, queued)
        self._worker.hosts_loaded.connect(self._on_hosts_loaded, queued)
        self._worker.troubled.connect(self._on_troubled, queued)
        self._worker.healed.connect(self._on_healed, queued)

    def open(self) -> None:
        """Start; `opened` tells how it went."""
        if not self._started:
            self._started = True
            self._thread.start()

    def admit(self, downloads: Sequence[Download]) -> int:
        """New rows at the end of the list, in one transaction; `recorded` answers the ticket given back."""
        return self._send(rows=tuple(downloads), durable=True)

    def take_up(self, downloads: Sequence[Download]) -> int:
        """Rows of earlier runs, known here or not, as they are now and back on the list, in one transaction;
        `recorded` answers the ticket given back."""
        return self._send(tuple(downloads), restored=tuple(row.id for row in downloads), durable=True)

    def record(self, download: Download, *, durable: bool = False) -> None:
        """The newest value of a row; written with the next batch, and for a power cut too where `durable`."""
        self._newest[download.id] = download
        self._durable |= durable
        if not self._batch_timer.isActive():
            self._batch_timer.start()

    def keep_host(self, host: str, record: HostRecord | None) -> None:
        """What is to be known of a host after this run of the program, None for nothing; written with the
        next batch."""
        self._hosts[host] = record
        if not self._batch_timer.isActive():
            self._batch_timer.start()

    def note(self, download_id: str, events: Iterable[Event]) -> None:
        """What happened to a download, to be put behind what happened before; written with the next batch."""
        self._events.setdefault(download_id, []).extend(events)
        if not self._batch_timer.isActive():
            self._batch_timer.start()

    def remove(self, ids: Iterable[str]) -> int:
        """Off the list; the rows stay in the history. `recorded` answers the ticket given back."""
        return self._send(removed=tuple(ids))

    def restore(self, ids: Iterable[str]) -> int:
        """Back on the list, where they were. `recorded` answers the ticket given back."""
        return self._send(restored=tuple(ids))

    def change(self, change: Change) -> int:
        """Forget entries, recall or take in some, piece by piece; `changed` answers the ticket given back."""
        self.flush()  # an entry that is to be forgotten is written before
        ticket = self._next_ticket()
        self._change_requested.emit((ticket, change))
        return ticket

    def keep_entries(self, *, is_kept: bool) -> None:
        """Whether what ends from now on stays in the history once it is off the list."""
        self._is_kept = is_kept

    def load_listed(self) -> None:
        """Ask for the rows on the list in the order they were admitted; `loaded` brings them."""
        self.flush()
        self._load_requested.emit(LISTED_PAGE)

    def load_unfinished(self) -> None:
        """Ask for the rows on the list that are not done, failed or cancelled; `loaded` brings them."""
        self.flush()
        self._load_requested.emit(UNFINISHED_PAGE)

    def load_timeline(self, download_id: str) -> None:
        """Ask for what happened to a download up to this moment; `timeline_loaded` brings it."""
        self.flush()
        self._timeline_requested.emit(download_id)

    @Slot()
    def flush(self) -> None:
        """Send what was recorded now rather than with the next batch."""
        self._batch_timer.stop()
        if self._hosts:
            hosts, self._hosts = self._hosts, {}
            self._write_requested.emit(Batch(hosts=tuple(hosts.items())))
        if self._events:
            noted, self._events = self._events, {}
            events = tuple((download_id, tuple(some)) for download_id, some in noted.items())
            self._write_requested.emit(Batch(events=events))
        if self._newest:
            rows = tuple(self._newest.values())
            self._newest.clear()
            # an end is known to nobody else, and must not wait for thousands of rows that are
            if finished := tuple(row for row in rows if row.state.is_finished):
                ticket = self._next_ticket()
                self._finishing[ticket] = finished
                batch = Batch(rows=finished, ticket=ticket, durable=True, is_kept=self._is_kept)
                self._write_requested.emit(batch)
            if others := tuple(row for row in rows if not row.state.is_finished):
                self._write_requested.emit(Batch(rows=others, durable=self._durable))
            self._durable = False

    def close(self, wait_ms: int) -> bool:
        """Write everything recorded, close the file and end the thread; blocks for at most `wait_ms`.
        What the thread had to say is told before this returns.

        False if the thread outlived that: it is left running, and as Qt aborts the program when a running
        thread is destroyed, the caller leaves by `os._exit` once everything else is done.
        """
        if self._started and not self._closed:
            self.flush()
            now, wait_s = time.monotonic(), wait_ms / 1000
            write_s = max(0.0, wait_s - 2 * self._timing.busy_ms / 1000)
            self._close_requested.emit(Closing(write_until=now + write_s, back_up_until=now + wait_s / 2))
        self._closed = True
        self._batch_timer.stop()
        if not self._started or self._thread.wait(wait_ms):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
            return True
        log.error("history: the thread did not end within %d ms and is left", wait_ms)
        return False

    def _send(
        self,
        rows: tuple[Download, ...] = (),
        removed: tuple[str, ...] = (),
        restored: tuple[str, ...] = (),
        *,
        durable: bool = False,
    ) -> int:
        self.flush()  # what was recorded before is written before
        ticket = self._next_ticket()
        within_s = self._timing.answer_within_ms / 1000 + len(rows) / _ROWS_PER_EXTRA_SECOND
        self._unanswered[ticket] = time.monotonic() + (0 if self._closed else within_s)
        self._wait_for_answer(self._unanswered[ticket])
        if not self._closed:
            self._write_requested.emit(Batch(rows, removed, restored, ticket, durable))
        return ticket

    def _next_ticket(self) -> int:
        self._last_ticket += 1
        return self._last_ticket

    def _wait_for_answer(self, due: float) -> None:
        """The timer may come too soon, as the ticket it was started for is answered: then it is started anew.
        To find the first of all at each answer would take thousands of tickets minutes."""
        if not self._answer_timer.isActive() or due < self._answer_due:
            self._answer_due = due
            self._answer_timer.start(max(0, math.ceil((due - time.monotonic()) * 1000)))

    @Slot()
    def _on_answer_overdue(self) -> None:
        """A lock, or a disk that hangs in the middle of a write: nobody is kept waiting for it."""
        now = time.monotonic()
        overdue = [ticket for ticket, due in self._unanswered.items() if due <= now]
        for ticket in overdue:
            del self._unanswered[ticket]
            self.recorded.emit(Recorded(ticket, saved=False))
        if self._unanswered:
            self._wait_for_answer(min(self._unanswered.values()))
        if overdue and self._trouble is None and not self._closed:
            self._hangs = True
            self._on_troubled(Trouble("history-failed", "the disk does not answer"))

    @Slot(object)
    def _on_answered(self, recorded: Recorded) -> None:
        if rows := self._finishing.pop(recorded.ticket, ()):
            if recorded.saved:
                self.finished.emit(rows)
            else:
                self._unsaved += rows
        if self._unanswered.pop(recorded.ticket, None) is not None:
            if not self._unanswered:
                self._answer_timer.stop()
            self.recorded.emit(recorded)
        if self._hangs and recorded.saved and self._trouble is not None:
            self._on_healed(self._trouble)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self.opened.emit(opened)

    @Slot(object)
    def _on_hosts_loaded(self, records: tuple[HostRecord, ...]) -> None:
        self.hosts_loaded.emit(records)

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        self.loaded.emit(loaded)

    @Slot(object)
    def _on_timeline_loaded(self, timeline: Timeline) -> None:
        self.timeline_loaded.emit(timeline)

    @Slot(object)
    def _on_changed(self, changed: Changed) -> None:
        self.changed.emit(changed)

    @Slot(object)
    def _on_troubled(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self.troubled.emit(trouble)

    @Slot(object)
    def _on_healed(self, trouble: Trouble) -> None:
        self._trouble = None
        self._hangs = False
        unsaved, self._unsaved = self._unsaved, ()
        if unsaved:
            self.finished.emit(unsaved)
        self.healed.emit(trouble)
