"""What happened to the downloads, written to the history without a row for every tenth of a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.errors import ErrorKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.storage.history import History

# how stale the byte count of a running row may be; the journal beside the file is what a resume goes by
BYTES_EVERY_S = 5.0


class Recorder(QObject):
    """Lives on the GUI thread; hands rows to the history, which batches them."""

    def __init__(
        self,
        manager: DownloadManager,
        history: History,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._monotonic = monotonic
        self._recorded: dict[str, tuple[Download, float]] = {}
        manager.changed.connect(self._on_changed)
        manager.removed.connect(self._on_removed)

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        now = self._monotonic()
        for download in downloads:
            before = self._recorded.get(download.id)
            if download.kind is ErrorKind.PART_BUSY:
                continue  # another process has it and writes what becomes of it
            if before is not None and not _needs_recording(before[0], download, now - before[1]):
                continue
            # a row that says it never began would have what the download left on disk thrown away
            begins = download.attempts > (before[0].attempts if before is not None else 0)
            # and without the fresh link the kept bytes cannot be gone on from
            is_renewed = before is not None and before[0].spec.url != download.spec.url
            self._history.record(download, durable=begins or is_renewed)
            self._recorded[download.id] = (download, now)

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        for download_id in ids:
            self._recorded.pop(download_id, None)


def _needs_recording(before: Download, now: Download, age_s: float) -> bool:
    """Speed and the reason for waiting are never stored, and bytes alone not often."""
    if _stored(before) != _stored(now):
        return True
    return before.bytes_done != now.bytes_done and age_s >= BYTES_EVERY_S


def _stored(row: Download) -> tuple[object, ...]:
    """What is written as soon as it changes."""
    return (
        row.state,
        row.name,
        row.bytes_total,
        row.kind,
        row.until,
        row.attempts,
        row.spec.url,
        row.spec.headers,
        row.spec.group,
        row.folder_mark,
        row.limit_bytes_per_second,
        row.rank,
        row.priority,
        row.queue,
        row.at_once,
        row.is_put_by,
    )
