"""The journals of whole files: kept until the history knows of the file, and removed then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import Completed, State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.download import Download, Outcome
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.manager import DownloadManager
    from qtapp.storage.history import History

# a crash between the row in the history and the removal of the journal can have met only what ended last
ENDED_LAST_S = 60.0


class Clearing(QObject):
    """Lives on the GUI thread."""

    def __init__(
        self, manager: DownloadManager, engine: EngineRoom, history: History, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self.awaits: set[str] = set()  # of finished ones whose journal stays until the history knows
        engine.ended.connect(self._on_ended)
        history.finished.connect(self._on_finished)
        manager.restored.connect(self._on_restored)

    @Slot(object)
    def _on_ended(self, outcome: Outcome) -> None:
        if isinstance(outcome, Completed) and outcome.has_journal:
            self.awaits.add(outcome.id)

    @Slot(object)
    def _on_finished(self, downloads: tuple[Download, ...]) -> None:
        done = tuple(row for row in downloads if row.id in self.awaits and row.state is State.DONE)
        if done:
            self.awaits.difference_update(row.id for row in done)
            self._engine.discard_journals(lambda: done)

    @Slot(object)
    def _on_restored(self, downloads: tuple[Download, ...]) -> None:
        # looked for on the errand's thread: the list may be long
        self._engine.discard_journals(lambda: ended_last(downloads))


def ended_last(downloads: Iterable[Download]) -> list[Download]:
    """Those that were done within a minute before the newest of them."""
    done = [row for row in downloads if row.state is State.DONE]
    newest = max((row.finished_at or 0.0 for row in done), default=0.0)
    return [row for row in done if (row.finished_at or 0.0) >= newest - ENDED_LAST_S]
