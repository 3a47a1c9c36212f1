"""The history for whoever looks through it: kept up to date while it is watched, removals can be undone."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.values import dataclass
from qtapp.storage.history_forgetting import Forget, ForgetBefore, ForgetSite, Recall

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.services.history_copies import HistoryCopies
    from qtapp.storage.history import History
    from qtapp.storage.history_changes import Changed
    from qtapp.storage.history_facts import Opened
    from qtapp.storage.history_pages import HistoryPages

# downloads that end in a crowd are told of together
LOOK_AFTER_MS = 1_000


@dataclass(frozen=True, slots=True)
class Removed:
    """`moment` is what an undo calls it by; `count` entries, None until it is known."""

    moment: float
    count: int | None


class HistoryDesk(QObject):
    """Lives on the GUI thread; never waits for anything but in `close`."""

    removed = Signal(object)  # Removed: it is on disk
    undone = Signal(object)  # None: what was removed is back
    refused = Signal(object)  # str, a `Trouble`'s kind: nothing was removed, or not taken back

    def __init__(
        self,
        history: History,
        history_file: Path,
        executor: Executor,
        *,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives seconds since the epoch; `executor` has a thread that nothing else waits for."""
        super().__init__(parent)
        self._history = history
        self._clock = clock
        self._history_file = history_file
        self._executor = executor
        self._pages: HistoryPages | None = None
        self._copies: HistoryCopies | None = None
        self._tickets: dict[int, tuple[float, bool]] = {}  # -> (moment, whether it is an undo)
        self._is_watched = False
        self._last_moment = 0.0
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._on_look_due)
        history.finished.connect(self._on_finished)
        history.opened.connect(self._on_opened)
        history.changed.connect(self._on_changed)

    @property
    def pages(self) -> HistoryPages:
        """Made for the first who looks: a start does without them."""
        if self._pages is None:
            from qtapp.storage.history_pages import HistoryPages  # noqa: PLC0415

            self._pages = HistoryPages(self._history_file, self)
        return self._pages

    @property
    def copies(self) -> HistoryCopies:
        """As `pages`."""
        if self._copies is None:
            from qtapp.services.history_copies import HistoryCopies  # noqa: PLC0415

            self._copies = HistoryCopies(self._history, self._history_file, self._executor, self._clock, self)
        return self._copies

    def watch(self, *, is_watched: bool) -> None:
        """Whether anybody sees it: only then is the index brought up to date by itself."""
        if is_watched and not self._is_watched:
            self.pages.look_again()
        self._is_watched = is_watched
        if not is_watched:
            self._look.stop()

    def remove(self, positions: tuple[int, ...]) -> float:
        """Forget these entries; the moment that `undo` takes back."""
        moment = self._moment()
        self.pages.hide(positions, moment)
        self._tickets[self._history.change(Forget(positions, moment))] = (moment, False)
        return moment

    def clear_before(self, ended_before: float) -> float:
        """Forget all that ended before that moment (seconds since the epoch)."""
        moment = self._moment()
        self.pages.hide_before(ended_before, moment)
        self._tickets[self._history.change(ForgetBefore(ended_before, moment))] = (moment, False)
        return moment

    def forget_site(self, position: int) -> float:
        """Forget all from the host of that entry; the moment that `undo` takes back."""
        moment = self._moment()
        self.pages.hide_site(position, moment)
        self._tickets[self._history.change(ForgetSite(position, moment))] = (moment, False)
        return moment

    def undo(self, moment: float) -> None:
        self._tickets[self._history.change(Recall(moment))] = (moment, True)

    def stop(self) -> None:
        """Begin the end that `close` waits for."""
        self._look.stop()
        if self._copies is not None:
            self._copies.stop()
        if self._pages is not None:
            self._pages.stop()

    def close(self, wait_ms: int) -> bool:
        """Blocks for at most `wait_ms`; False if a thread outlived it."""
        self.stop()
        return self._pages is None or self._pages.close(wait_ms)

    def _moment(self) -> float:
        """No two removals have the same, whatever the clock does."""
        self._last_moment = max(self._clock(), self._last_moment + 0.001)
        return self._last_moment

    @Slot()
    def _on_look_due(self) -> None:
        self.pages.look_again()

    @Slot(object)
    def _on_finished(self, _fact: object) -> None:
        if self._is_watched and not self._look.isActive():
            self._look.start(LOOK_AFTER_MS)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if opened.kind == "quarantined" and self._pages is not None:
            self._pages.reopen()
        self._on_finished(None)

    @Slot(object)
    def _on_changed(self, changed: Changed) -> None:
        moment, is_undo = self._tickets.pop(changed.ticket, (0.0, False))
        if not moment:
            self._on_finished(None)  # entries were taken in
            return
        if is_undo or not changed.is_saved:
            self.pages.show_hidden(moment)
            if self._is_watched:
                self.pages.look_again()
        if not changed.is_saved:
            self.refused.emit(changed.kind)
        elif is_undo:
            self.undone.emit(None)
        else:
            self.removed.emit(Removed(moment, changed.count))
