"""When a queue, or everything, has come to its end: nothing of it runs or goes on by itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.after_end import ALL
from qtapp.domain.download import State
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.download import Download

# what ends one may begin the next: links of a page, a retry by hand
SETTLES_MS = 2_000
_GOES_ON = frozenset({State.QUEUED, State.CONNECTING, State.RUNNING, State.WAITING})
_ENDS = frozenset({State.DONE, State.FAILED, State.NEEDS_YOU})


@dataclass(frozen=True, slots=True)
class QueueEnd:
    """`queue` is the id of one, or ALL."""

    queue: str


class QueueEnds(QObject):
    """Keeps count of what goes on in each queue. Lives on the GUI thread.

    A queue that was paused, cancelled or emptied by hand has not ended: its last download has to end by
    itself, well or not.
    """

    ended = Signal(object)  # QueueEnd; of everything after that of the queue
    began = Signal(object)  # None: something goes on again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues: dict[str, str] = {}  # id of a download that goes on -> of its queue
        self._counts: Counter[str] = Counter()
        self._due: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLES_MS)
        self._timer.timeout.connect(self._on_settled)

    @property
    def is_anything_going_on(self) -> bool:
        return bool(self._queues)

    @Slot(object)
    def on_changed(self, downloads: Iterable[Download]) -> None:
        """Downloads were added, or are another way."""
        had_any = bool(self._queues)
        for download in downloads:
            before = self._queues.get(download.id)
            after = download.queue if download.state in _GOES_ON else None
            if before == after:
                continue
            if after is not None:
                self._queues[download.id] = after
                self._counts[after] += 1
                self._due.pop(after, None)
            else:
                del self._queues[download.id]
            if before is not None:
                self._leave(before, ends=download.state in _ENDS)
        if self._queues:
            self._due.pop(ALL, None)
            if not had_any:
                self.began.emit(None)

    @Slot(object)
    def on_removed(self, ids: Iterable[str]) -> None:
        for download_id in ids:
            queue = self._queues.pop(download_id, None)
            if queue is not None:
                self._leave(queue, ends=False)

    def _leave(self, queue: str, *, ends: bool) -> None:
        self._counts[queue] -= 1
        if self._counts[queue]:
            return
        del self._counts[queue]
        if ends:
            self._due[queue] = None
            if not self._queues:
                self._due[ALL] = None
            self._timer.start()

    @Slot()
    def _on_settled(self) -> None:
        due, self._due = list(self._due), {}
        for queue in due:
            self.ended.emit(QueueEnd(queue))
