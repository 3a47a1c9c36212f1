"""Making way: a download of higher priority gets the place of a lower one, which loses nothing by it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.download import State
from qtapp.domain.units import seconds_left

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Download
    from qtapp.domain.waiting import WaitingLine
    from qtapp.services.roster import Roster
    from qtapp.services.wishes import Wishes

log = logging.getLogger(__name__)

# between two of them: each costs a connection its start, and small files of high priority may come in a row
EVERY_MS = 2_000
# and where nobody could be stopped, until that is looked at again
AGAIN_MS = 500
# one that is through so soon gives its place without being stopped
SPARED_S = 5.0


class Preemption(QObject):
    """Lives on the GUI thread. Its timer runs only while one of higher priority waits for a lower one."""

    way_wanted = Signal(object)  # tuple[str, ...]: ids of those that are to stop and go back into the line

    def __init__(
        self,
        line: WaitingLine,
        roster: Roster,
        wishes: Wishes,
        is_running: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_running = is_running
        self._line = line
        self._roster = roster
        self._wishes = wishes
        self._stopping: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.look)

    def close(self) -> None:
        """Nobody makes way from now on."""
        self._pause.stop()

    def ended(self, download_id: str) -> None:
        """Its run has ended, by itself or because it was to make way."""
        self._stopping.discard(download_id)

    @Slot()
    def look(self) -> None:
        """See whether somebody is to make way, unless somebody did a moment ago or is about to."""
        if self._stopping or self._pause.isActive():
            return
        lower = self._line.who_makes_way(self._may_stop)
        if lower is None:
            return
        # what may not be stopped now may be in a moment, as soon as its server has said that it gives ranges
        self._pause.start(EVERY_MS if lower else AGAIN_MS)
        if lower:
            log.info("to make way: %s", ", ".join(lower))
            self._stopping.update(lower)
            self.way_wanted.emit(lower)

    def _may_stop(self, download_id: str) -> bool:
        if self._wishes.has(download_id) or not self._is_running(download_id):
            return False  # its stop is under way, or it is through and will be settled in a moment
        download = self._roster.find(download_id)
        return download is not None and may_make_way(download)


def may_make_way(download: Download) -> bool:
    """It can go on from where it is, and would take a while yet."""
    if download.state is not State.RUNNING or not download.can_resume:
        return False
    # by the speed of the moment: what is shown of the time left needs a while to be known
    left_s = seconds_left(download.bytes_done, download.bytes_total, download.bytes_per_second)
    return left_s is None or left_s >= SPARED_S
