"""What the disk knows of a download that rests: which parts of it are there, and of which version.

The history keeps how many bytes there are; which they are stands in the journal beside them.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.closeup import ServerSaid
from qtapp.domain.errors import TransferError
from qtapp.domain.links import host_of
from qtapp.domain.values import dataclass
from qtapp.transfer.journal import journal_path, read_journal
from qtapp.transfer.part_names import find_part_name, part_path
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from qtapp.domain.download import Download

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """Of the download `id` after so many attempts; nothing where there is no journal that can be read."""

    id: str
    attempts: int
    extents: tuple[tuple[int, int], ...] = ()
    server: ServerSaid | None = None


def read_kept(download: Download) -> Kept:
    """What the journal beside its part file says. May block; never raises."""
    spec = download.spec
    nothing = Kept(download.id, download.attempts)
    try:
        name = find_part_name(spec.folder, download.name, download.id)
        journal = read_journal(journal_path(part_path(spec.folder, name, download.id)))
    except (OSError, TransferError) as error:
        log.debug("%s: its journal: %s", download.id, error)
        return nothing
    if journal is None or journal.id != download.id:
        return nothing
    version = journal.version
    said = ServerSaid(
        host_of(spec.url),
        journal.media_type,
        version.etag,
        version.last_modified,
        version.validator,
        journal.can_be_continued,
        version.digest,
    )
    return replace(nothing, extents=journal.extents.as_tuples(), server=said)


class KeptParts(QObject):
    """Asks the disk, on another thread, for one download at a time: that which is looked at."""

    found = Signal(object)  # Kept

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: Kept | None = None
        self._reading = Errand(executor, read_kept, self)
        self._reading.done.connect(self._on_read)

    def fill(self, download: Download) -> Download:
        """With what is known of its parts; what is not is asked for, and `found` follows."""
        is_known = download.extents and download.server is not None
        if is_known or download.state.is_active or not download.attempts or not download.bytes_done:
            return download
        if download.path is not None:  # whole, or a wrong file that was put aside
            return download
        kept = self._kept
        if kept is None or (kept.id, kept.attempts) != (download.id, download.attempts):
            # a share that does not answer would collect one waiting thread after the other
            if not self._reading.is_under_way:
                self._reading.start(download)
            return download
        return replace(
            download,
            extents=download.extents or kept.extents,
            server=download.server or kept.server,
        )

    @Slot(object)
    def _on_read(self, kept: Kept) -> None:
        self._kept = kept
        self.found.emit(kept)
