"""Changes to the history beside what downloads do: entries forgotten, recalled, or taken in from elsewhere.

Each is worked through in slices, with whatever is to be recorded in between.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.values import dataclass
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_forgetting import (
    UNDONE_WITHIN_S,
    Forget,
    ForgetBefore,
    ForgetSite,
    Recall,
    purge,
    undone,
)
from qtapp.storage.history_imports import TakeIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.storage.history_opening import Ready

log = logging.getLogger(__name__)

Change = Forget | ForgetBefore | ForgetSite | Recall | TakeIn

_TRIES = 25
_RETRY_MS = 200
# with this between two slices a million entries are gone within minutes, and nothing notices
_PURGE_EVERY_MS = 50
# of what an earlier run of the program was asked for
NOBODYS_TICKET: Final = 0


@dataclass(frozen=True, slots=True)
class Changed:
    """The one answer to a change: how many entries it met. `ticket` is NOBODYS_TICKET where an earlier run of
    the program had begun it. Not `is_saved`: it was not made, or not to its end, and `kind` is a
    `Trouble`'s."""

    ticket: int
    count: int
    is_saved: bool = True
    kind: str = ""


@dataclass(slots=True)
class _Doing:
    ticket: int
    change: Change
    count: int = 0
    tries: int = 0


class Changing(QObject):
    """A child of the history's worker, on its thread. `ready` gives the open history, or None."""

    changed = Signal(object)  # Changed

    def __init__(
        self, ready: Callable[[], Ready | None], clock: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ready = ready
        self._clock = clock
        self._line: deque[_Doing] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        self._purge = QTimer(self)
        self._purge.setSingleShot(True)
        self._purge.timeout.connect(self._purge_slice)
        self._is_marked_since = False
        self._is_taken_up = False

    def take_up(self) -> None:
        """Go on, once, with what the end of an earlier run came in between of."""
        ready = self._ready()
        if self._is_taken_up or ready is None:
            return
        self._is_taken_up = True
        try:
            left = undone(ready.sql)
        except HistoryError as error:
            log.warning("history: what is left to be forgotten is not known: %s", error)
            return
        for change in left:
            log.info("history: goes on with %s", type(change).__name__)
            self.begin(NOBODYS_TICKET, change)

    def begin(self, ticket: int, change: Change) -> None:
        self._line.append(_Doing(ticket, change))
        if not self._next.isActive():
            self._next.start(0)

    def purge_later(self) -> None:
        """Something is marked, or was before the program began."""
        if self._purge.isActive():
            self._is_marked_since = True  # an undo may want it still when that is over
        else:
            self._purge.start(int(UNDONE_WITHIN_S * 1000) + _PURGE_EVERY_MS)

    def finish(self, until: float) -> None:
        """Do what is asked for already as far as there is time, `until` by the monotonic clock: who has
        cleared the history and leaves is not to find it again."""
        while self._line and time.monotonic() < until:
            self._go_on()
        ready = self._ready()
        if not self._line or ready is None or not ready.writable:
            return
        try:
            with ready.sql.transaction():
                for doing in self._line:
                    if not isinstance(doing.change, TakeIn):
                        doing.change.remember(ready.sql)
        except HistoryError as error:
            log.warning("history: what is left to be forgotten is lost: %s", error)

    def stop(self) -> None:
        """Say of all that is not done that it is not."""
        self._next.stop()
        self._purge.stop()
        while self._line:
            doing = self._line.popleft()
            self.changed.emit(Changed(doing.ticket, doing.count, is_saved=False, kind="history-failed"))

    @Slot()
    def _go_on(self) -> None:
        if not self._line:
            return
        doing = self._line[0]
        try:
            is_over = self._do_slice(doing)
        except HistoryError as error:
            doing.tries += 1
            if error.is_locked and doing.tries < _TRIES:
                self._next.start(_RETRY_MS)
                return
            log.warning("history: %s: %s", type(doing.change).__name__, error)
            self.changed.emit(Changed(doing.ticket, doing.count, is_saved=False, kind=error.trouble.kind))
            is_over = True
        if is_over:
            self._line.popleft()
        self._next.start(0)

    def _do_slice(self, doing: _Doing) -> bool:
        """Whether it is over. Raises HistoryError."""
        ready = self._ready()
        if ready is None or not ready.writable:
            self.changed.emit(Changed(doing.ticket, doing.count, is_saved=False, kind="history-read-only"))
            return True
        with ready.sql.transaction():
            count, rest = doing.change.write(ready.sql)
        doing.count += count
        doing.tries = 0
        if rest is not None:
            doing.change = rest
            return False
        if isinstance(doing.change, (Forget, ForgetBefore, ForgetSite)):
            self.purge_later()
        self.changed.emit(Changed(doing.ticket, doing.count))
        return True

    @Slot()
    def _purge_slice(self) -> None:
        ready = self._ready()
        if ready is None or not ready.writable:
            return
        try:
            is_more = purge(ready.sql, self._clock())
        except HistoryError as error:
            log.warning("history: nothing is deleted for now: %s", error)
            is_more = False
        if is_more:
            self._purge.start(_PURGE_EVERY_MS)
        elif self._is_marked_since:
            self._is_marked_since = False
            self.purge_later()
