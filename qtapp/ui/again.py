"""Download Again: what was fetched once is fetched anew, as a row of its own."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import State, new_download_id
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.window_words import missing_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.opening_files import FileOpener

MISSING = "missing"


class Again(QObject):
    """Of the rows that are selected, and of one whose file was wanted and is not there. The old row stays:
    its file may only have been moved."""

    def __init__(
        self,
        manager: DownloadManager,
        list_area: ListArea,
        opener: FileOpener,
        actions: Actions,
        parent: QObject,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._manager = manager
        self._list_area = list_area
        self._clock = clock
        self._missing = ""  # the id of the row that the bar is about
        actions.download_again.triggered.connect(self._on_triggered)
        opener.missing.connect(self._on_missing)
        list_area.banner.action_chosen.connect(self._on_bar_action)

    def fetch(self, ids: Iterable[str]) -> None:
        """Those of them that are done."""
        rows = [row for row in map(self._manager.find, ids) if row is not None and row.state is State.DONE]
        now = self._clock()
        specs = [replace(row.spec, id=new_download_id(), added_at=now, group=None) for row in rows]
        if specs:
            self._list_area.expect(spec.id for spec in specs)
            self._manager.add(specs)

    @Slot()
    def _on_triggered(self) -> None:
        self.fetch(self._list_area.table.selected_ids())

    @Slot(object)
    def _on_missing(self, download: Download) -> None:
        self._missing = download.id
        name = download.path.name if download.path is not None else download.name
        # one that has left the list has nothing to be fetched again by
        is_done_row = download.state is State.DONE and self._manager.find(download.id) is not None
        action = self.tr("Download Again") if is_done_row else ""
        self._list_area.banner.show_bar(Bar(MISSING, missing_text(name), Tone.WARNING, action=action))
        self._list_area.presence.look_anew()

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == MISSING:
            self.fetch([self._missing])
