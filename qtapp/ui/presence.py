"""Whether finished files are still there: looked at for the rows that are seen, when they come into sight or
somebody comes back to the window, and off the GUI thread. Nothing is looked at in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from qtapp.domain.download import State
from qtapp.domain.values import dataclass
from qtapp.ui.countdown import seen_rows
from qtapp.ui.errand import Errand
from qtapp.ui.models.absent import Absence

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.models.download_model import DownloadModel
    from qtapp.ui.views.download_table import DownloadTable

# a list that is scrolled through comes to rest first
LOOK_MS = 300


@dataclass(frozen=True, slots=True)
class _Looked:
    """The ids that were asked about, and what of them is absent."""

    ids: tuple[str, ...]
    absent: dict[str, Absence]


class Presence(QObject):
    """Tells the model. One look is under way at a time: a share that has died holds up one thread."""

    def __init__(
        self,
        manager: DownloadManager,
        table: DownloadTable,
        model: DownloadModel,
        executor: Executor,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._looked_at: dict[str, Path] = {}  # since somebody last came to the window
        self._is_wanted = False  # once the look under way has come home
        self._errand = Errand(executor, _look, self)
        self._errand.done.connect(self._on_looked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_due)
        for moved in (
            table.verticalScrollBar().valueChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.layoutChanged,
            model.modelReset,
        ):
            moved.connect(self.look)
        manager.ended.connect(self._on_ended)
        table.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Show):
            self.look_anew()
        elif event.type() == QEvent.Type.Resize:
            self.look()
        return False

    @Slot()
    def look(self) -> None:
        """There may be other rows to be seen."""
        if self._table.isVisible() and not self._timer.isActive():
            self._timer.start()

    def look_anew(self) -> None:
        """What was seen of any file before may be otherwise."""
        self._looked_at.clear()
        self.look()

    @Slot(object)
    def _on_ended(self, download: Download) -> None:
        # it may be in the place of one that had gone
        if download.state is State.DONE and self._model.has_absent:
            self.look_anew()

    @Slot()
    def _on_due(self) -> None:
        if self._errand.is_under_way:
            self._is_wanted = True
            return
        self._is_wanted = False
        asked = tuple(
            (download.id, download.path)
            for download in seen_rows(self._table, self._model)
            if download.state is State.DONE
            and download.path is not None
            and self._looked_at.get(download.id) != download.path
        )
        if asked:
            self._looked_at.update(asked)
            self._errand.start(asked)

    @Slot(object)
    def _on_looked(self, looked: _Looked) -> None:
        self._model.set_absent(looked.ids, looked.absent)
        if self._is_wanted:
            self.look()


def _look(asked: tuple[tuple[str, Path], ...]) -> _Looked:
    """In a worker thread: a sleeping disk or a dead share may take its time."""
    found = ((download_id, absence_of(path)) for download_id, path in asked)
    absent = {download_id: absence for download_id, absence in found if absence is not None}
    return _Looked(tuple(download_id for download_id, _path in asked), absent)


def absence_of(path: Path) -> Absence | None:
    """None where it is there, or cannot be told: a folder that may not be read has what it had."""
    if not _is_absent(path):
        return None
    return Absence.FOLDER if _is_absent(path.parent) else Absence.FILE


def _is_absent(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False
