"""The history's pages on their own thread: the index is kept up to date, and questions are answered."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from qtapp.domain.values import dataclass
from qtapp.storage import history_files as files
from qtapp.storage.history_connection import Connection
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_index import KNOWN, SLICE_POSITIONS, HistoryIndex
from qtapp.storage.history_opening import Access, os_errors_as_history_errors
from qtapp.storage.history_query import Snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.history_view import Entry, View

log = logging.getLogger(__name__)

_BUSY_MS = 500
_RETRY_MS = 500
_RETRY_MAX_MS = 10_000
FIRST_POSITIONS = 250
# while the index is being made, the view is asked for anew after so many slices
_TELL_EVERY = 10


@dataclass(frozen=True, slots=True)
class Ask:
    """A view; `keep` are positions whose places are wanted."""

    generation: int
    view: View
    keep: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PageWanted:
    generation: int
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Pick:
    """`ranges` of places, both ends among them; `are_entries`: not the positions alone are wanted."""

    generation: int
    ranges: tuple[tuple[int, int], ...]
    are_entries: bool


@dataclass(frozen=True, slots=True)
class Count:
    ended_before: float


@dataclass(frozen=True, slots=True)
class Hide:
    """Leave out these, or all that ended before, or all of one's site; or have those of that moment back."""

    moment: float
    positions: tuple[int, ...] = ()
    ended_before: float | None = None
    site_of: int | None = None
    is_back: bool = False


@dataclass(frozen=True, slots=True)
class Reopen:
    """Another file stands where the history was."""


@dataclass(frozen=True, slots=True)
class Topmost:
    """The first rows of a view. `total` is None where it takes a moment yet to know it."""

    generation: int
    entries: tuple[Entry, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows a view has; `places` are those of the positions that were to be kept."""

    generation: int
    total: int
    places: tuple[tuple[int, int], ...]  # position, place


@dataclass(frozen=True, slots=True)
class Page:
    """Entries by their places; those that are gone meanwhile are not among them."""

    generation: int
    first: int
    count: int
    entries: tuple[tuple[int, Entry], ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """What stands at places that were picked; `entries` only where they were wanted."""

    generation: int
    positions: tuple[int, ...]
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the index is: `done` of `total` positions; it holds all where they are equal. `kind` is a
    `Trouble`'s where the history cannot be read for now. `has_changed`: a view would show something else."""

    done: int
    total: int
    kind: str = ""
    has_changed: bool = False

    @property
    def is_whole(self) -> bool:
        return not self.kind and self.done >= self.total


class PagesWorker(QObject):
    """Is told by a queued signal and answers by one: (the name of the face's signal, generation, value)."""

    answered = Signal(object)

    def __init__(self, history_file: Path) -> None:
        super().__init__()
        self._history_file = history_file
        self.index_file = history_file.with_name(f"{history_file.stem}-index.db")
        self.newest_generation = 0
        self._sql: Connection | None = None
        self._index: HistoryIndex | None = None
        self._snapshot: Snapshot | None = None
        self._last_ask: Ask | None = None
        self._to_take: Ask | None = None
        self._top = 0  # the position from which the index is brought up to date, downwards
        self._left = 0  # and how far it has come
        self._slices = 0
        self._has_changed = False
        self._failures = 0
        # children, so that they move to the thread with their parent
        self._take_timer = self._timer(self._take)
        self._slice_timer = self._timer(self._bring_up_to_date)
        self._retry_timer = self._timer(self._try_again)

    def _timer(self, do: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(do)
        return timer

    @Slot(object)
    def do(self, wish: object) -> None:
        self._assert_thread()
        threading.current_thread().name = "pages"  # for the log
        try:
            if isinstance(wish, Reopen):
                self._disconnect()
            was_open = self._sql is not None
            self._open()
            match wish:
                case Ask():
                    self._ask(wish)
                case PageWanted():
                    self._page(wish)
                case Pick():
                    self._pick(wish)
                case Count():
                    assert self._index is not None
                    self._tell("older_counted", None, self._index.count_before(wish.ended_before))
                case Hide():
                    self._hide(wish)
                case _ if was_open:
                    self._begin_slices()
        except HistoryError as error:
            if isinstance(wish, Ask):
                self._last_ask = wish
            self._failed(error)

    @Slot(object)
    def close(self, _nothing: object) -> None:
        self._assert_thread()
        for timer in (self._take_timer, self._slice_timer, self._retry_timer):
            timer.stop()
        self._disconnect()
        QThread.currentThread().quit()

    # opening

    def _open(self) -> None:
        """Raises HistoryError."""
        if self._sql is not None:
            return
        try:
            self._connect(self.index_file)
        except HistoryError as error:
            if error.is_locked:
                raise
            log.warning("history: the index is made anew: %s", error)
            self._connect_anew()
        assert self._index is not None
        # what was hidden and not forgotten when the program ended
        self._index.show_hidden()
        self._begin_slices()

    def _connect(self, file: Path | None) -> None:
        self._disconnect()
        if file is not None:
            with os_errors_as_history_errors():
                if files.shape_of(file) is files.Shape.MISSING:
                    files.create_private(file)
        self._sql = sql = Connection(file, Access.WRITE, _BUSY_MS, beside=(KNOWN, self._history_file))
        try:
            sql.run("pragma synchronous=normal")
            sql.run("pragma journal_mode=wal")
            sql.run("pragma cache_size=-32768")
            self._index = HistoryIndex(sql)
            self._snapshot = Snapshot(sql)
        except HistoryError:
            self._disconnect()
            raise

    def _connect_anew(self) -> None:
        """The index can be made again at any time: in the place of a bad one, or in memory for as long as the
        program runs where it cannot be written. Raises HistoryError: the history itself cannot be read."""
        try:
            with os_errors_as_history_errors():
                files.drop(self.index_file)
            self._connect(self.index_file)
        except HistoryError as error:
            log.warning("history: the index is kept in memory: %s", error)
            self._connect(None)

    def _disconnect(self) -> None:
        if self._sql is not None:
            self._sql.close()
        self._sql = self._index = self._snapshot = None

    def _failed(self, error: HistoryError) -> None:
        """Say so, and try again: all of it afresh, unless it is only locked."""
        log.warning("history: the page: %s", error)
        if not error.is_locked:
            self._disconnect()
            if error.is_damage and self._failures == 0:
                # which of the two files it is, the recording thread finds out for its own
                with suppress(OSError):  # then it is made anew in memory, at the next try
                    files.drop(self.index_file)
        self._slice_timer.stop()
        self._take_timer.stop()
        self._tell("standing_changed", None, Standing(0, 0, error.trouble.kind))
        self._retry_timer.start(min(_RETRY_MS << min(self._failures, 8), _RETRY_MAX_MS))
        self._failures += 1

    @Slot()
    def _try_again(self) -> None:
        try:
            self._open()
            self._begin_slices()
            if self._last_ask is not None and self._last_ask.generation == self.newest_generation:
                self._ask(self._last_ask)
        except HistoryError as error:
            self._failed(error)

    # keeping up to date

    def _begin_slices(self) -> None:
        assert self._index is not None
        self._top = self._left = self._index.last_position()
        self._slices = 0
        self._bring_up_to_date()

    @Slot()
    def _bring_up_to_date(self) -> None:
        """A slice, then the event loop: no question waits for more than one. The newest come first."""
        if self._index is None:
            return
        until = self._left
        # where there is no index yet, the first page is waited for
        after = max(0, until - (SLICE_POSITIONS if self._slices else FIRST_POSITIONS))
        try:
            changed = self._index.bring_up_to_date(after, until) if until else 0
            if not after:
                self._index.finish()
        except HistoryError as error:
            self._failed(error)
            return
        self._failures = 0
        self._left = after
        self._slices += 1
        self._has_changed |= changed > 0
        if self._left:
            self._slice_timer.start(0)
        if not self._left or self._slices % _TELL_EVERY == 0 or self._slices == 1:
            standing = Standing(self._top - self._left, self._top, has_changed=self._has_changed)
            self._has_changed = False
            self._tell("standing_changed", None, standing)

    # answering

    def _ask(self, ask: Ask) -> None:
        self._last_ask = ask
        if ask.generation != self.newest_generation:
            return
        assert self._snapshot is not None
        entries = self._snapshot.first(ask.view)
        total = self._snapshot.count_all() if ask.view.is_whole else None
        self._tell("topmost", ask.generation, Topmost(ask.generation, entries, total))
        # one that is typed goes on to be typed: what has come meanwhile is looked at first
        self._to_take = ask
        self._take_timer.start(0)

    @Slot()
    def _take(self) -> None:
        ask, self._to_take = self._to_take, None
        if ask is None or ask.generation != self.newest_generation or self._snapshot is None:
            return
        try:
            total = self._snapshot.take(ask.view)
            places = tuple(self._snapshot.places(ask.keep).items())
        except HistoryError as error:
            self._failed(error)
            return
        self._tell("counted", ask.generation, Counted(ask.generation, total, places))

    def _page(self, wanted: PageWanted) -> None:
        if wanted.generation == self.newest_generation:
            self._take()
            assert self._snapshot is not None
            entries = self._snapshot.page(wanted.first, wanted.count)
            page = Page(wanted.generation, wanted.first, wanted.count, entries)
            self._tell("paged", wanted.generation, page)

    def _pick(self, pick: Pick) -> None:
        if pick.generation != self.newest_generation:
            return
        self._take()
        assert self._snapshot is not None
        positions: list[int] = []
        entries: list[Entry] = []
        for first, last in pick.ranges:
            if pick.are_entries:
                entries += (entry for _place, entry in self._snapshot.page(first, last - first + 1))
            else:
                positions += self._snapshot.positions(first, last)
        positions = positions or [entry.position for entry in entries]
        self._tell("picked", pick.generation, Picked(pick.generation, tuple(positions), tuple(entries)))

    def _hide(self, wish: Hide) -> None:
        assert self._index is not None
        if wish.is_back:
            self._index.show_hidden(wish.moment)
        elif wish.ended_before is not None:
            self._index.hide_before(wish.ended_before, wish.moment)
        elif wish.site_of is not None:
            self._index.hide_site(wish.site_of, wish.moment)
        else:
            self._index.hide(wish.positions, wish.moment)

    def _tell(self, name: str, generation: int | None, value: object) -> None:
        self.answered.emit((name, generation, value))

    def _assert_thread(self) -> None:
        assert QThread.currentThread() is self.thread(), "called from a thread that is not the pages'"
