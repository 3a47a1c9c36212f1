"""Extra Headers: the dialog for the one row that is selected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import State
from qtapp.ui.dialogs.raising import raised

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from qtapp.services.manager import DownloadManager
    from qtapp.ui.dialogs.request_headers import GivenHeaders
    from qtapp.ui.views.download_table import DownloadTable

_FAILED = (State.FAILED, State.NEEDS_YOU)


class RequestHeaders(QObject):
    """One dialog a download."""

    def __init__(
        self, manager: DownloadManager, table: DownloadTable, action: QAction, window: QWidget
    ) -> None:
        super().__init__(window)
        self._manager = manager
        self._table = table
        self._window = window
        action.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        for download_id in self._table.selected_ids()[:1]:
            self._ask_for(download_id)

    def _ask_for(self, download_id: str) -> None:
        from qtapp.ui.dialogs.request_headers import RequestHeadersDialog  # noqa: PLC0415 - a start does without it

        download = self._manager.find(download_id)
        if download is None:
            return
        if raised(self._window, RequestHeadersDialog, lambda it: it.download_id == download_id) is not None:
            return
        dialog = RequestHeadersDialog(
            download.spec, download.name, self._window, retries=download.state in _FAILED
        )
        dialog.given.connect(partial(self._on_given, download_id))
        dialog.show()

    def _on_given(self, download_id: str, given: GivenHeaders) -> None:
        self._manager.set_headers(download_id, given.kept, given.secret)
        download = self._manager.find(download_id)
        if download is not None and download.state in _FAILED:
            self._manager.retry([download_id])
