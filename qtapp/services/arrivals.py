"""How rows come in: those of the last session first, new ones behind them once the history holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.services import transitions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qtapp.domain.download import Download, DownloadSpec
    from qtapp.services.chores import Chores
    from qtapp.storage.history import History
    from qtapp.storage.history_facts import Loaded, Recorded


class Arrivals(QObject):
    """Between the history and the list: nothing new arrives before the last session's list is there."""

    came_back = Signal(object)  # tuple[Download, ...] of the last session, at rest, in their order
    restored = Signal(object)  # None: all of them have come back
    arrived = Signal(object)  # tuple[Download, ...], new, QUEUED, on disk if there is a way

    def __init__(self, history: History, chores: Chores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._chores = chores
        self._admitting: dict[int, tuple[Download, ...]] = {}
        self._early: list[Download] = []
        self._is_restored = False
        history.recorded.connect(self._on_recorded)
        history.loaded.connect(self._on_loaded)

    def restore(self) -> None:
        """Ask for the last session's list."""
        self._history.load_listed()

    def start_empty(self) -> None:
        """The last session's list stays where it is."""
        self._is_restored = True

    def admit(self, specs: Sequence[DownloadSpec]) -> None:
        """They arrive once they are written, or once the history has said that it cannot."""
        self._chores.do(self._admit(tuple(specs)))

    def _admit(self, specs: tuple[DownloadSpec, ...]) -> Iterator[None]:
        rows = []
        for spec in specs:
            rows.append(transitions.admitted(spec))
            yield
        self._admitting[self._history.admit(rows)] = tuple(rows)

    @Slot(object)
    def _on_recorded(self, recorded: Recorded) -> None:
        downloads = self._admitting.pop(recorded.ticket, ())
        if not self._is_restored:
            self._early += downloads
        elif downloads:
            self.arrived.emit(downloads)

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        if not self._is_restored:
            self._chores.do(self._put_back(loaded))

    def _put_back(self, loaded: Loaded) -> Iterator[None]:
        # what was admitted while the list was read may stand in it as well
        known = {row.id for row in self._early}
        rows = []
        for row in loaded.downloads:
            if row.id not in known:
                rows.append(transitions.paused(row) if transitions.will_go_on(row) else row)
            yield
        self.came_back.emit(tuple(rows))
        if loaded.last:
            self._is_restored = True
            self.restored.emit(None)
            early, self._early = tuple(self._early), []
            if early:
                self.arrived.emit(early)
