"""The files of what is selected: of one where it is and what of it is there, of several a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from qtapp.domain.download import State
from qtapp.ui.errand import Errand
from qtapp.ui.figures import percent_text, size_text
from qtapp.ui.files_words import file_facts
from qtapp.ui.messages import state_text
from qtapp.ui.on_disk import look_at
from qtapp.ui.views.fact_sheet import FactSheet
from qtapp.ui.views.files_model import FilesModel
from qtapp.ui.views.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from qtapp.domain.download import Download
    from qtapp.ui.on_disk import OnDisk
    from qtapp.ui.theme import Theme

# the disk is asked anew so often while bytes come
LOOK_EVERY_MS = 2_000


class FilesPage(QWidget):
    """Asks the disk on another thread, for one download at a time, and only while it can be seen."""

    jump_requested = Signal(object)  # str, the id of the download whose file was double-clicked or entered

    def __init__(
        self,
        find: Callable[[str], Download | None],
        theme: Theme,
        clock: Callable[[], float],
        executor: Executor,
        parent: QWidget | None = None,
    ) -> None:
        """`find` gives a download of the list by its id; `executor` looks at the disk."""
        super().__init__(parent)
        self._download: Download | None = None
        self._found: OnDisk | None = None
        self._asked: tuple[object, ...] = ()
        self.sheet = FactSheet(self.tr("File"))
        self._model = FilesModel(find, clock, self)
        widths = (
            size_text(88_800_000),
            percent_text(1, 1),
            f"{state_text(State.NEEDS_YOU)} {state_text(State.NEEDS_YOU)}",
        )
        self.table = TextTable(self._model, theme, widths, self.tr("Files"), ends_wide=True)
        self.table.entered.connect(self.jump_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._looking = Errand(executor, look_at, self)
        self._looking.done.connect(self._on_looked)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_EVERY_MS)
        self._again.timeout.connect(self._on_due)

    def show_download(self, download: Download | None) -> None:
        """As of each page; see `DetailPage`."""
        self._download = download
        if download is None:
            self._again.stop()
            self._asked = ()
            return
        if self._found is not None and self._found.id != download.id:
            self._found = None
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.show_facts(file_facts(download, self._found))
        self._look()

    def show_downloads(self, downloads: Sequence[Download]) -> None:
        """The files of all these, as they are by now."""
        self.show_download(None)
        self._stack.setCurrentWidget(self.table)
        # in the figures of the language that is spoken by now
        self.table.make_room(1, size_text(88_800_000))
        self._model.show([download.id for download in downloads])

    def _look(self) -> None:
        download = self._download
        # a share that does not answer would collect one waiting thread after the other
        if download is None or self._looking.is_under_way:
            return
        asked = (download.id, download.state, download.attempts, download.path, download.name)
        if asked != self._asked:
            self._asked = asked
            self._looking.start(download)
        elif download.state.is_active and not self._again.isActive():
            self._again.start()

    @Slot()
    def _on_due(self) -> None:
        self._asked = ()
        self._look()

    @Slot(object)
    def _on_looked(self, found: OnDisk) -> None:
        if self._download is None:
            return
        if self._download.id == found.id:
            self._found = found
            self.sheet.show_facts(file_facts(self._download, found))
        self._look()
