"""The room a download has on its disk: asked for before the first byte, claimed, watched as it fills."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import Failed
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.transfer.disk import disk_errors
from qtapp.transfer.landmarks import holds_part, is_same_disk

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import DownloadSpec, Stopped
    from qtapp.transfer.disk import Disk
    from qtapp.transfer.landmarks import Landmarks
    from qtapp.transfer.partfile import PartFile
    from qtapp.transfer.stop import StopToken

# how far a disk may fill between two looks of one download at what is left
LOOK_EVERY_S = 2.0
LOOK_EVERY_BYTES = 64 << 20
# smaller files are written before setting their room aside would have paid
CLAIM_FROM_BYTES = 8 << 20
# so much at once, so that a stop need not wait for a file of many terabytes
CLAIM_STEP_BYTES = 1 << 30


class Room:
    """Used by every hand of one transfer, on any thread. Any method may raise a disk kind's TransferError."""

    def __init__(
        self,
        spec: DownloadSpec,
        disk: Disk,
        landmarks: Landmarks,
        reserve_bytes: int,
        token: StopToken,
        clock: Callable[[], float],
    ) -> None:
        self._id = spec.id
        self._folder = spec.folder
        self._disk = disk
        self._landmarks = landmarks
        self._reserve_bytes = reserve_bytes
        self._token = token
        self._clock = clock
        self._lock = threading.Lock()
        self._looked_at = clock()
        self._unseen_bytes = 0
        self._is_claimed = False
        self.folder_mark: str | None = None

    def require_folder(self, earlier_mark: str | None = None) -> None:
        """Note which folder this is, on which disk. `earlier_mark` is that of the folder where an earlier
        session kept bytes.

        Raises:
            TransferError: FOLDER_MISSING; FOLDER_CHANGED where this is another one than the first run's,
                and the part is not in it.
        """
        known = self._landmarks.find(self._id)
        with disk_errors():
            if known is None and earlier_mark is None:
                self._disk.make_folder(self._folder)
            now = self._disk.folder_id(self._folder)
            self.folder_mark = self.folder_mark or self._disk.folder_mark(self._folder)
        if known is not None:
            if not is_same_disk(self._folder, self._id, known, now):
                raise TransferError(ErrorKind.FOLDER_CHANGED, "another disk is where its own was")
        elif earlier_mark not in (None, self.folder_mark) and not holds_part(self._folder, self._id):
            # where a disk is mounted stands an empty folder of the system's while it is away
            raise TransferError(ErrorKind.FOLDER_CHANGED, f"folder {self.folder_mark}, not {earlier_mark}")
        self._landmarks.note(self._id, now)

    def require(self, total: int | None, bytes_done: int, part: PartFile | None) -> None:
        """Room for the rest of `total` bytes, None where unknown, beside the reserve.

        Raises:
            TransferError: DISK_FULL; FILE_TOO_LARGE; FOLDER_MISSING, FOLDER_CHANGED.
        """
        self.require_folder()
        with disk_errors():
            free = self._disk.free_bytes(self._folder)
            limit = None if total is None else self._disk.largest_file_bytes(self._folder, total)
            taken = 0 if part is None else self._disk.allocated_bytes(part.path)
        if total is not None and limit is not None and total > limit:
            raise TransferError(ErrorKind.FILE_TOO_LARGE, f"{total} bytes, {limit} at the most")
        # what was set aside for it earlier is not free, and need not be
        left = 0 if total is None else max(total - max(taken, bytes_done), 0)
        self._require_free(free, left + self._reserve_bytes)

    def claim(self, part: PartFile | None, total: int | None) -> None:
        """Set blocks aside for the whole file, where that is quick; the file's size tells nothing of it.

        Raises:
            StopRequested: meanwhile.
            TransferError: DISK_FULL, FILE_TOO_LARGE. What was set aside by then is given back when the part
                is put away: other hands may write to it, and its end must not be cut off under them.
        """
        self._is_claimed = False
        if part is None or total is None or total < CLAIM_FROM_BYTES:
            return
        for start in range(0, total, CLAIM_STEP_BYTES):
            self._token.check()
            if not part.claim(start, min(CLAIM_STEP_BYTES, total - start)):
                return
        self._is_claimed = True

    def wrote(self, count: int) -> None:
        """Take note of bytes written, and look now and then at what is left.

        Raises:
            TransferError: DISK_FULL, before the reserve is touched.
        """
        with self._lock:
            now = self._clock()
            self._unseen_bytes += count
            is_due = now - self._looked_at >= LOOK_EVERY_S or self._unseen_bytes >= LOOK_EVERY_BYTES
            if self._is_claimed or not is_due:
                return
            self._looked_at, self._unseen_bytes = now, 0
        with disk_errors():
            free = self._disk.free_bytes(self._folder)
        self._require_free(free, self._reserve_bytes)

    def explain(self, outcome: Failed | Stopped) -> Failed | Stopped:
        """The same, but for a disk that failed because it is no longer there."""
        if isinstance(outcome, Failed) and outcome.kind is ErrorKind.DISK_FAILED and self._is_away():
            return replace(outcome, kind=ErrorKind.FOLDER_MISSING)
        return outcome

    def _is_away(self) -> bool:
        known = self._landmarks.find(self._id)
        if known is None:
            return False
        try:
            now = self._disk.folder_id(self._folder)
        except OSError:
            return True
        return not is_same_disk(self._folder, self._id, known, now)

    @staticmethod
    def _require_free(free: int, needed: int) -> None:
        if free < needed:
            raise TransferError(ErrorKind.DISK_FULL, f"{needed} bytes needed, {free} free")
