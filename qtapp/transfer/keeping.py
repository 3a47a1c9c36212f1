"""What of a download a crash would find, and when it is time to make that more."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import Conflict
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.ranges import Ranges
from qtapp.domain.timeline import EventKind
from qtapp.transfer.journal import Journal
from qtapp.transfer.leftovers import discard_left_behind
from qtapp.transfer.naming import turned_into
from qtapp.transfer.part_names import find_part_name
from qtapp.transfer.partfile import PartFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qtapp.domain.download import DownloadSpec, Verified
    from qtapp.domain.filenames import PathComponent
    from qtapp.transfer.diary import Note
    from qtapp.transfer.disk import Disk
    from qtapp.transfer.journal import Seal
    from qtapp.transfer.plan import Lease, Plan
    from qtapp.transfer.room import Room
    from qtapp.transfer.source import Source

log = logging.getLogger(__name__)

# a crash costs what came since the last of these; the second bounds how long a sync can take
KEEP_EVERY_S = 2.0
KEEP_EVERY_BYTES = 256 << 20
WRITEBACK_BYTES = 8 << 20
# what is given up where the disk is so full that not even a journal fits
JOURNAL_ROOM_BYTES = 64 * 1024
# others write to the same disk, and may be the first to take what was given up
ROOM_MADE_TIMES = 8


class Keeper:
    """A download's part file and the room it has, with what its journal says. Guarded by its transfer, except
    for what may take long: `claim_room`, `after_write` and `keep`."""

    def __init__(
        self,
        spec: DownloadSpec,
        plan: Plan,
        source: Source,
        room: Room,
        disk: Disk,
        clock: Callable[[], float],
        note: Note,
    ) -> None:
        self.room = room
        self._spec = spec
        self._plan = plan
        self._source = source
        self._disk = disk
        self._clock = clock
        self._note = note
        self._keeping = threading.Lock()
        self._journal: Journal | None = None
        self._seal: Seal | None = None
        self._kept_at = clock()
        self._unkept_bytes = 0
        self._bytes_at_start = 0
        self._is_unclaimed = False
        self.part: PartFile | None = None

    @property
    def kept(self) -> Ranges:
        """The extents that a later attempt can go on from."""
        if self._journal is None or not self._journal.can_be_continued:
            return Ranges()
        return self._journal.extents

    @property
    def gained_bytes(self) -> int:
        """What has become durable since `take_up`."""
        return max(self.kept.total_bytes - self._bytes_at_start, 0)

    def journal(self) -> Journal | None:
        """What there is to say now; None where nothing is written of any version."""
        source, part = self._source, self.part
        if source.version is None or part is None:
            return None
        return Journal(
            self._spec.id,
            source.url_key,
            part.name,
            source.version,
            self._plan.written(),
            source.media_type,
            source.bad_ranges,
            fetched_again=source.fetched_again,
        )

    def take_up(self, earlier_name: str) -> Journal | None:
        """Open what an earlier attempt left, and give its journal. Bytes that cannot be continued, and all
        that cannot be trusted, are gone after it.

        Raises:
            TransferError: PART_BUSY, or of a disk kind; NAME_EXISTS where the file is to be skipped.
        """
        spec = self._spec
        name = find_part_name(spec.folder, earlier_name, spec.id)
        found = PartFile.reopen(spec.folder, name, spec.id, self._disk)
        if found is None:
            discard_left_behind(spec.folder, name, spec.id, self._disk)
            return None
        self.part, journal = found
        self._is_unclaimed = True
        self._check_if_skipped(journal.name)
        self._seal = journal.seal
        if journal.can_be_continued:
            self._journal = _as_compared(journal)
            self._bytes_at_start = journal.extents.total_bytes
            self._note(EventKind.RESUMED, bytes=self._bytes_at_start)
        else:
            self.part.empty()
        return journal

    def require_room(self) -> None:
        """As far as the plan knows how much is still to come.

        Raises:
            TransferError: DISK_FULL, or of another disk kind.
        """
        self.room.require(self._plan.total, self._plan.bytes_done, self.part)

    def begin(self, name: PathComponent) -> None:
        """Ask for the room, and make the part file unless there is one.

        Raises:
            TransferError: PART_BUSY, or of a disk kind; NAME_EXISTS where the file is to be skipped.
        """
        if self.part is None:
            self._check_if_skipped(name)
        self.require_room()
        self._is_unclaimed = True
        if self.part is None:
            if (danger := turned_into(self._spec, name)) is not None:
                # the row shows the new name, and opening it asks first
                log.warning("%s: %s came as %s, a %s", self._spec.id, self._spec.url, name, danger)
            self.part = PartFile.create(self._spec.folder, name, self._spec.id, self._disk)

    def _check_if_skipped(self, name: str) -> None:
        if self._spec.conflict is Conflict.SKIP and self._disk.taken.holds(self._spec.folder, name):
            raise TransferError(ErrorKind.NAME_EXISTS, name)

    def start_over(self) -> None:
        """Nothing that was fetched counts any longer."""
        self._journal = None
        self._seal = None
        self._unkept_bytes = 0
        if self.part is not None:
            self.part.empty()

    def wrote(self, count: int) -> None:
        self._unkept_bytes += count

    def claim_room(self) -> None:
        """Have the room of a file that was just begun or taken up set aside; nothing where that was done.

        Raises:
            StopRequested: meanwhile.
            TransferError: DISK_FULL, FILE_TOO_LARGE.
        """
        if self._is_unclaimed:
            self._is_unclaimed = False
            self.room.claim(self.part, self._plan.total)

    def after_write(self, lease: Lease, count: int) -> None:
        """`lease` has written `count` bytes more: let the device begin with what has come since the last time
        where that is much, and look now and then at the room that is left.

        Raises:
            TransferError: DISK_FULL.
        """
        length = lease.written - lease.flushed
        if length >= WRITEBACK_BYTES and self.part is not None:
            self.part.start_writeback(lease.flushed, length)
            lease.flushed += length
        self.room.wrote(count)

    def is_due(self, now: float) -> bool:
        return now - self._kept_at >= KEEP_EVERY_S or self._unkept_bytes >= KEEP_EVERY_BYTES

    def keep(self, journal: Journal) -> None:
        """Make what `journal` says survive a crash; its extents must have been written before."""
        assert self.part is not None
        with self._keeping:
            self._kept_at = self._clock()
            self._unkept_bytes = 0
            if journal != self._journal:
                self.part.keep(journal)
                self._journal = journal

    def seal(self, total: int, verified: Verified, journal: Journal) -> None:
        """The file is whole: only its name is missing."""
        assert self.part is not None
        self.part.mark(self._spec.url)
        self._seal = self.part.seal(total, verified, journal)

    def put_away(self, journal: Journal) -> None:
        """The work ends here: keep what a later attempt can go on from, and nothing else."""
        journal = replace(journal, seal=self._seal)
        if not journal.can_be_continued:
            self.discard()
            return
        if self.part is not None:
            self.part.give_back_claim()  # a download that rests takes no more of the disk than it has
        for _ in range(ROOM_MADE_TIMES):
            try:
                self.keep(journal)
            except TransferError as error:
                if error.kind is not ErrorKind.DISK_FULL or not self._make_room(journal):
                    raise
            else:
                return
            size = self._size_with_room(journal)
            extents = journal.extents.subtract(size, journal.extents.end)
            journal = replace(journal, extents=extents, seal=None)
        self.keep(journal)

    def _make_room(self, journal: Journal) -> bool:
        """Give up the end of the file for the room that a journal takes; False if there is none to give."""
        assert self.part is not None
        size = self._size_with_room(journal)
        if size >= journal.extents.end:
            return False
        self.part.cut(size)
        return True

    def _size_with_room(self, journal: Journal) -> int:
        return max(journal.extents.end - JOURNAL_ROOM_BYTES, self.kept.end)

    def keep_rejected(self, name: PathComponent) -> Path:
        """Put the whole file, which is the wrong one, beside the place of the right one; where that is."""
        assert self.part is not None
        self._journal = None
        self.part.mark(self._spec.url)
        return self.part.keep_rejected(name)

    def discard(self) -> None:
        """Remove the part file and its journal."""
        self._journal = None
        if self.part is not None:
            self.part.discard()

    def forget_what_is_gone(self) -> None:
        """The last sync may have failed because the file is no longer where it was, or no longer whole. What
        is on a disk that is away is kept there."""
        part = self.part
        if part is None or (part.is_folder_there() and (part.is_cut() or not part.is_in_place())):
            self._journal = None

    def close(self) -> None:
        if self.part is not None:
            self.part.close()


def _as_compared(journal: Journal) -> Journal:
    """Without what the part file fills in."""
    return replace(journal, part_inode=0, tail_sha256="", seal=None)
