"""Rows that wait say why, and count down once a second: those that are seen, and only while they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qtapp.domain.download import State
from qtapp.ui.moments import ms_to_next_day

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.domain.download import Download
    from qtapp.ui.models.download_model import DownloadModel
    from qtapp.ui.views.download_table import DownloadTable

TICK_MS = 1_000
# rows move many times in a moment
LOOK_MS = 100


class Countdown(QObject):
    """Sleeps while nothing that is seen counts down, but for midnight: "Done 13:41" becomes a date then."""

    def __init__(
        self,
        table: DownloadTable,
        model: DownloadModel,
        explain: Callable[[Sequence[str]], None],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        """`explain` is asked to find out why these wait at this moment: of thousands that do, not all are
        told each time."""
        super().__init__(parent)
        self._table = table
        self._model = model
        self._explain = explain
        self._clock = clock
        self._is_ticking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_tick)
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.setInterval(LOOK_MS)
        self._look_timer.timeout.connect(self._on_look)
        for moved in (
            table.verticalScrollBar().valueChanged,
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.layoutChanged,
            model.modelReset,
        ):
            moved.connect(self.look)

    @property
    def is_ticking(self) -> bool:
        """A row that is seen counts down."""
        return self._is_ticking and self._timer.isActive()

    def start(self) -> None:
        """The list is seen from now on."""
        self._model.tick(self._clock())  # what was counted down while nobody looked
        self._on_look()

    def stop(self) -> None:
        """Nobody looks any longer."""
        self._timer.stop()
        self._look_timer.stop()

    @Slot()
    def look(self) -> None:
        """There may be other rows to be seen, or they say something else."""
        if self._table.isVisible() and not self._look_timer.isActive():
            self._look_timer.start()

    @Slot()
    def _on_look(self) -> None:
        seen = self._seen()
        if queued := [download.id for download in seen if download.state is State.QUEUED]:
            self._explain(queued)
        self._sleep(any(download.until is not None for download in seen))

    @Slot()
    def _on_tick(self) -> None:
        self._model.tick(self._clock())
        self._sleep(any(download.until is not None for download in self._seen()))

    def _sleep(self, counts_down: bool) -> None:
        if counts_down == self._is_ticking and self._timer.isActive():
            return
        self._is_ticking = counts_down
        self._timer.start(TICK_MS if counts_down else ms_to_next_day(self._clock()))

    def _seen(self) -> list[Download]:
        return seen_rows(self._table, self._model)


def seen_rows(table: DownloadTable, model: DownloadModel) -> list[Download]:
    """The downloads that are within the list's view, also in part; none while it is hidden."""
    first = table.rowAt(0)
    if not table.isVisible() or first < 0:
        return []
    last = table.rowAt(table.viewport().height() - 1)
    rows = range(first, model.rowCount() if last < 0 else last + 1)
    return [model.download_at(row) for row in rows if model.group_at(row) is None]
