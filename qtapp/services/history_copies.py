"""The history copied into a file and out of one, in the background."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from qtapp.domain.values import dataclass
from qtapp.services.copies import Copies
from qtapp.storage.copying import CopyingStopped
from qtapp.storage.history_copying import export_history, import_history
from qtapp.storage.history_exchange import NotAHistoryError
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_imports import TakeIn

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtCore import QObject

    from qtapp.domain.download import Download
    from qtapp.storage.copying import Control
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


class HistoryCopies(Copies):
    """`ended` tells a CopyEnd. What an import that is stopped has taken in so far stays."""

    _batch_read = Signal(object)  # tuple[Download, ...]

    def __init__(
        self,
        history: History,
        history_file: Path,
        executor: Executor,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives seconds since the epoch."""
        super().__init__(executor, parent)
        self._history = history
        self._file = history_file
        self._clock = clock
        self._tickets: dict[int, int] = {}  # of batches under way -> their size
        self._given = self._added = 0
        self._trouble = ""
        self._batch_read.connect(self._on_batch_read, Qt.ConnectionType.QueuedConnection)
        history.changed.connect(self._on_changed)

    def export_to(self, target: Path) -> None:
        """CSV or JSON, by the name; `ended` follows."""
        self._begin(self._export, target)

    def import_from(self, source: Path, default_folder: Path) -> None:
        """`default_folder` is for entries whose own is not of this computer; `ended` follows."""
        self._begin(self._import, source, default_folder)

    def _get_ready(self) -> None:
        self._tickets.clear()
        self._given = self._added = 0
        self._trouble = ""

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

    def _give(self, batch: tuple[Download, ...]) -> None:
        self._emit(self._batch_read, batch)

    # on this object's thread

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

    def _end_of(self, end: CopyEnd) -> CopyEnd:
        if not end.is_import:
            return end
        kind = self._trouble or end.kind
        known = self._given - self._added if not kind else 0
        return CopyEnd(
            is_import=True, file=end.file, kind=kind, count=self._added, known=known, refused=end.refused
        )
