"""The settings file kept up to date while the program runs, and what came of it told on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.storage.saver import Saver

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from qtapp.domain.settings import Settings
    from qtapp.storage.settings_store import SettingsStore


class SettingsKeeping(QObject):
    """Every change is written at once, as a whole; of several in quick succession the last."""

    saved = Signal(object)  # OSError | None: what was in the way of the last writing
    _written = Signal(object)  # the same, from the thread that wrote

    def __init__(self, store: SettingsStore, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saver = Saver("settings", store.save, executor, self._written.emit)
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)

    def save(self, settings: Settings) -> None:
        """Have them written soon; returns at once."""
        self._saver.save(settings)

    def wait(self, limit_s: float) -> bool:
        """Until everything is written; False if that takes longer than `limit_s`."""
        return self._saver.wait(limit_s)

    @Slot(object)
    def _on_written(self, error: OSError | None) -> None:
        self.saved.emit(error)
