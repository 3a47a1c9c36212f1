"""Retry All Failed: everything that has failed is tried again, but for what waits for somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from qtapp.services.transitions import can_be_tried_again, waits_for_somebody
from qtapp.ui.banner import Bar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.banner import Banner
    from qtapp.ui.models.download_model import DownloadModel

_BAR = "retried"


class RetryFailed(QObject):
    """Where the list shows some rows alone, those are meant."""

    def __init__(
        self,
        manager: DownloadManager,
        model: DownloadModel,
        banner: Banner,
        action: QAction,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._manager = manager
        self._model = model
        self._banner = banner
        action.triggered.connect(self.retry)

    @Slot()
    def retry(self) -> None:
        everything = self._manager.downloads()
        is_narrowed = self._model.rowCount() < len(everything)
        rows = self._shown() if is_narrowed else everything
        ids = [row.id for row in rows if can_be_tried_again(row)]
        waiting = sum(map(waits_for_somebody, rows))
        if ids:
            self._manager.retry(ids)
        self._banner.show_bar(Bar(_BAR, retried_text(len(ids), waiting, is_narrowed=is_narrowed)))

    def _shown(self) -> Iterable[Download]:
        # by number: a row that was shown a moment ago has its newest state in the manager
        shown = (self._model.download_at(row).id for row in range(self._model.rowCount()))
        return [row for row in map(self._manager.find, shown) if row is not None]


def retried_text(number: int, waiting: int, *, is_narrowed: bool) -> str:
    """So many are tried again, and so many were left out as somebody has to do something first."""
    translate = QCoreApplication.translate
    if number == 0:
        head = (
            translate("Messages", "None of those shown has failed.")
            if is_narrowed
            else translate("Messages", "None has failed.")
        )
    elif number == 1:
        head = translate("Messages", "1 download is tried again.")
    else:
        head = translate("Messages", "%n downloads are tried again.", "", number)
    if not waiting:
        return head
    rest = (
        translate("Messages", "1 needs you first.")
        if waiting == 1
        else translate("Messages", "%Ln need you first.", "downloads", waiting)
    )
    return f"{head} {rest}"
