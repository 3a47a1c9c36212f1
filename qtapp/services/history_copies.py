"""The history copied into a file and out of one, in the background."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.domain.values import dataclass
from qtapp.storage.copying import Control, Copied, CopyingStopped
from qtapp.storage.history_copying import export_history, import_history
from qtapp.storage.history_exchange import NotAHistoryError
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_imports import TakeIn

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.storage.history import History
    from qtapp.storage.history_changes import Changed

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CopyEnd:
    """How it ended. `kind`: "" where all went well, `stopped`, `not-a-history`, `unreadable` and `unwritable`
    for the file, or a `Trouble`'s for the history. `count`: entries written, or taken in; `known`: those that
    were there already; `refused`: those that could not be used."""

    is_import: bool
    file: Path
    kind: str = ""
    count: int = 0
    known: int = 0
    refused: int = 0


class HistoryCopies(QObject):
    """One at a time. Lives on the GUI thread; `executor` has a thread that nothing else waits for."""

    progressed = Signal(object)  # Copied
    ended = Signal(object)  # CopyEnd

    _told = Signal(object)  # Copied
    _batch_read = Signal(object)  # tuple[Download, ...]
    _came_home = Signal(object)  # CopyEnd

    def __init__(
        self,
        history: History,
        history_file: Path,
        executor: Executor,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives seconds since the epoch."""
        super().__init__(parent)
        self._history = history
        self._file = history_file
        self._executor = executor
        self._clock = clock
        self._control: Control | None = None
        self._tickets: dict[int, int] = {}  # of batches under way -> their size
        self._given = self._added = 0
        self._trouble = ""
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self._on_told, queued)
        self._batch_read.connect(self._on_batch_read, queued)
        self._came_home.connect(self._on_came_home, queued)
        history.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        return self._control is not None

    def export_to(self, target: Path) -> None:
        """CSV or JSON, by the name; `ended` follows."""
        self._begin(self._export, target)

    def import_from(self, source: Path, default_folder: Path) -> None:
        """`default_folder` is for entries whose own is not of this computer; `ended` follows."""
        self._begin(self._import, source, default_folder)

    def stop(self) -> None:
        """What has been taken in so far stays; a file that is not whole goes."""
        if self._control is not None:
            self._control.stop.set()

    def _begin(self, work: Callable[..., None], *given: object) -> None:
        if self._control is not None:
            return
        self._control = Control()
        self._tickets.clear()
        self._given = self._added = 0
        self._trouble = ""
        try:
            self._executor.submit(work, self._control, *given)
        except RuntimeError:  # the program ends
            self._control = None

    # in the executor's thread

    def _export(self, control: Control, target: Path) -> None:
        end = CopyEnd(is_import=False, file=target, kind="unwritable")
        try:
            count = export_history(self._file, target, control, self._tell)
            end = CopyEnd(is_import=False, file=target, count=count)
        except CopyingStopped:
            end = CopyEnd(is_import=False, file=target, kind="stopped")
        except HistoryError as error:
            log.warning("history: not exported: %s", error)
            end = CopyEnd(is_import=False, file=target, kind=error.trouble.kind)
        except (OSError, ValueError) as error:
            log.warning("history: not exported: %s", error)
        finally:
            self._send_home(end)

    def _import(self, control: Control, source: Path, default_folder: Path) -> None:
        end = CopyEnd(is_import=True, file=source, kind="unreadable")
        try:
            refused = import_history(source, default_folder, control, self._tell, self._give)
            end = CopyEnd(is_import=True, file=source, refused=refused)
        except CopyingStopped:
            end = CopyEnd(is_import=True, file=source, kind="stopped")
        except (NotAHistoryError, UnicodeDecodeError) as error:
            log.warning("history: not imported: %s", error)
            end = CopyEnd(is_import=True, file=source, kind="not-a-history")
        except (OSError, ValueError) as error:
            log.warning("history: not imported: %s", error)
        finally:
            self._send_home(end)

    def _tell(self, copied: Copied) -> None:
        self._emit(self._told, copied)

    def _give(self, batch: tuple[Download, ...]) -> None:
        self._emit(self._batch_read, batch)

    def _send_home(self, end: CopyEnd) -> None:
        self._emit(self._came_home, end)

    @staticmethod
    def _emit(signal: object, value: object) -> None:
        try:
            signal.emit(value)  # type: ignore[attr-defined]
        except RuntimeError:  # the window is gone, and nobody waits any more
            raise CopyingStopped from None

    # on this object's thread

    @Slot(object)
    def _on_told(self, copied: Copied) -> None:
        if self._control is not None:
            self.progressed.emit(copied)

    @Slot(object)
    def _on_batch_read(self, batch: tuple[Download, ...]) -> None:
        self._given += len(batch)
        self._tickets[self._history.change(TakeIn(batch, self._clock()))] = len(batch)

    @Slot(object)
    def _on_changed(self, changed: Changed) -> None:
        if self._tickets.pop(changed.ticket, None) is None or self._control is None:
            return
        self._added += changed.count
        if not changed.is_saved:
            self._trouble = self._trouble or changed.kind
            self._control.stop.set()
        self._control.room.release()

    @Slot(object)
    def _on_came_home(self, end: CopyEnd) -> None:
        self._control = None
        if end.is_import:
            kind = self._trouble or end.kind
            known = self._given - self._added if not kind else 0
            end = CopyEnd(
                is_import=True, file=end.file, kind=kind, count=self._added, known=known, refused=end.refused
            )
        self.ended.emit(end)
