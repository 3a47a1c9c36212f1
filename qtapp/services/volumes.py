"""Downloads that wait for a disk: for room on it, or for it to be back. They go on by themselves.

Looking at a disk may take for ever (a share whose server is gone): it is done by an executor's threads, one
look a disk at a time, and never on the GUI thread.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from qtapp.domain.download import Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.values import dataclass
from qtapp.transfer.landmarks import is_back

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future
    from pathlib import Path

    from qtapp.domain.download import Download, Failed
    from qtapp.transfer.disk import Disk
    from qtapp.transfer.landmarks import Landmarks

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 5_000
# so much more than is needed must be free: lest what goes on comes to the same end within a moment
SPARE_BYTES = 64 << 20

FOLDER_GONE = (ErrorKind.FOLDER_MISSING, ErrorKind.FOLDER_CHANGED)

_Volume = tuple[str, int | str]  # what is the matter with it, and its device, or the folder where unknown


@dataclass(frozen=True, slots=True)
class VolumeTrouble:
    """A disk that downloads wait for; `kind` is "disk-full" or "volume-missing" as in their `Why`."""

    kind: str
    folder: Path


@dataclass(frozen=True, slots=True)
class _Wait:
    id: str
    folder: Path
    bytes_left: int
    has_bytes: bool


class Volumes(QObject):
    """Lives on the GUI thread. Its timer runs only while something waits."""

    free_again = Signal(object)  # tuple[str, ...]: ids of those that may go on; they no longer wait
    troubled = Signal(object)  # VolumeTrouble; once for each disk, until nothing waits for it
    _looked = Signal(object, object)  # _Volume, Future[tuple[str, ...]]

    def __init__(
        self,
        disk: Disk,
        landmarks: Landmarks,
        reserve_bytes: int,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._disk = disk
        self._landmarks = landmarks
        self.reserve_bytes = reserve_bytes  # of the next look
        self._executor = executor
        self._waits: dict[_Volume, dict[str, _Wait]] = {}
        self._where: dict[str, _Volume] = {}
        self._under_way: set[_Volume] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._looked.connect(self._on_looked, Qt.ConnectionType.QueuedConnection)

    def __len__(self) -> int:
        return len(self._where)

    def park(self, download: Download, outcome: Failed) -> Why | None:
        """Let a download that failed wait for its disk; why it does, or None where that would not help.

        A folder that was not there when the download began is the user's to make or to choose.
        """
        known = self._landmarks.find(download.id)
        folder = download.spec.folder
        left = 0 if outcome.bytes_total is None else max(outcome.bytes_total - outcome.bytes_kept, 0)
        if outcome.kind is ErrorKind.DISK_FULL:
            why = Why("disk-full", (left + self.reserve_bytes + SPARE_BYTES,))
        elif outcome.kind in FOLDER_GONE and (known is not None or download.bytes_done):
            why = Why("volume-missing", (str(folder),))
        else:
            return None
        has_bytes = bool(outcome.bytes_kept or download.bytes_done)
        volume = (why.kind, known.device if known is not None else str(folder))
        self._put(volume, _Wait(download.id, folder, left, has_bytes))
        return why

    def drop(self, download_id: str) -> None:
        """It no longer waits; harmless where it did not."""
        if (volume := self._where.pop(download_id, None)) is None:
            return
        del self._waits[volume][download_id]
        if not self._waits[volume]:
            del self._waits[volume]
        if not self._waits:
            self._timer.stop()

    def forget(self, download_id: str) -> None:
        """It is through, or off the list: the folder it began in is of no interest any longer."""
        self._landmarks.forget(download_id)

    @Slot()
    def look(self) -> None:
        """See, off this thread, which of those that wait may go on."""
        for volume, waits in self._waits.items():
            if volume in self._under_way:
                continue  # a disk that does not answer is not asked twice
            try:
                future = self._executor.submit(
                    _may_go_on,
                    self._disk,
                    self._landmarks,
                    self.reserve_bytes + SPARE_BYTES,
                    volume[0],
                    tuple(waits.values()),
                )
            except RuntimeError:
                return  # the program ends
            self._under_way.add(volume)
            future.add_done_callback(partial(self._send_home, volume))

    def _put(self, volume: _Volume, wait: _Wait) -> None:
        self.drop(wait.id)
        is_first = volume not in self._waits
        self._waits.setdefault(volume, {})[wait.id] = wait
        self._where[wait.id] = volume
        if not self._timer.isActive():
            self._timer.start()
        if is_first:
            log.info("%s: %s", wait.folder, volume[0])
            self.troubled.emit(VolumeTrouble(volume[0], wait.folder))

    def _send_home(self, volume: _Volume, future: Future[tuple[str, ...]]) -> None:
        # on the executor's thread; the program may be gone by now, and nobody waits for the answer then
        with suppress(RuntimeError):
            self._looked.emit(volume, future)

    @Slot(object, object)
    def _on_looked(self, volume: _Volume, future: Future[tuple[str, ...]]) -> None:
        self._under_way.discard(volume)
        if future.cancelled():
            return
        free = tuple(item for item in future.result() if self._where.get(item) == volume)
        for download_id in free:
            self.drop(download_id)
        if free:
            self.free_again.emit(free)


def _may_go_on(
    disk: Disk, landmarks: Landmarks, spare_bytes: int, kind: str, waits: tuple[_Wait, ...]
) -> tuple[str, ...]:
    """Ids of those that have what they wait for, in the order in which they came to wait."""
    if kind == "volume-missing":
        return tuple(
            wait.id
            for wait in waits
            if is_back(disk, wait.folder, wait.id, landmarks.find(wait.id), has_bytes=wait.has_bytes)
        )
    try:
        free = disk.free_bytes(waits[0].folder) - spare_bytes
    except OSError:
        return ()  # full, and now gone as well
    fitting = []
    for wait in waits:
        if wait.bytes_left <= free:
            fitting.append(wait.id)
            free -= wait.bytes_left  # together they must fit, not each for itself
    return tuple(fitting)
