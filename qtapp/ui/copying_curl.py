"""Copy as cURL: the selected rows as command lines on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from qtapp.domain.curl_writing import curl_line
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.figures import count, fill

if TYPE_CHECKING:
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.list_area import ListArea

CURL = "curl"
# more of them are no use in a terminal
MOST_AT_ONCE = 500


class CopyingCurl(QObject):
    """One line a row, without secrets, and a bar says so where there are: every program reads a clipboard."""

    def __init__(
        self, manager: DownloadManager, actions: Actions, list_area: ListArea, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._manager = manager
        self._table, self._banner = list_area.table, list_area.banner
        actions.copy_curl.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        ids = self._table.selected_ids()
        if len(ids) > MOST_AT_ONCE:
            text = fill(self.tr("That is for up to {most} downloads at once."), most=count(MOST_AT_ONCE))
            self._banner.show_bar(Bar(CURL, text, Tone.WARNING))
            return
        rows = [row for row in map(self._manager.find, ids) if row is not None]
        lines = [curl_line(row.spec, row.name) for row in rows]
        if not lines:
            return
        QGuiApplication.clipboard().setText("\n".join(line.text for line in lines))
        if all(line.is_whole for line in lines):
            self._banner.take_away(CURL)
        else:
            text = self.tr("Copied without passwords, cookies and tokens.")
            self._banner.show_bar(Bar(CURL, text))
