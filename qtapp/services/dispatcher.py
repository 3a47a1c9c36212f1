"""How a download starts: whose turn it is, and what those that wait are told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.download import Failed
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import BadLink, host_of
from qtapp.domain.waiting import WaitingLine
from qtapp.services import transitions

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.domain.settings import Settings
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster
    from qtapp.services.setbacks import Setbacks

# how many of those that wait are told anew why, once something has started or ended
REASONS_REFRESHED = 60
# and how often, at the most: of small files hundreds start in a second
REASONS_EVERY_MS = 100


class Dispatcher(QObject):
    """Owns the waiting line; lives on the GUI thread."""

    turned_away = Signal(object)  # Failed; its address is none, so it never was in the line

    def __init__(
        self,
        engine: EngineRoom,
        roster: Roster,
        setbacks: Setbacks,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._roster = roster
        self._setbacks = setbacks
        self._line = WaitingLine(settings.running, settings.running_per_host)
        self._is_closed = False
        self._reasons_timer = QTimer(self)
        self._reasons_timer.setSingleShot(True)
        self._reasons_timer.setInterval(REASONS_EVERY_MS)
        self._reasons_timer.timeout.connect(self._on_reasons_due)
        self._are_reasons_old = False

    @property
    def waiting_count(self) -> int:
        """Those that go on by themselves: in line, or once their wait is over."""
        return self._line.waiting_count + len(self._setbacks)

    def set_caps(self, running: int, running_per_host: int) -> None:
        self._line.set_caps(running, running_per_host)

    def close(self) -> None:
        """Nothing starts from now on."""
        self._is_closed = True
        self._reasons_timer.stop()

    def join(self, download: Download) -> bool:
        """To the end of the line, as it stands on the list already; False where it was turned away."""
        try:
            host = host_of(download.spec.url)
        except BadLink as error:
            # a row of the history may hold anything; those behind it are not to blame
            self.turned_away.emit(_bad_address(download, error))
            return False
        self._line.join(download.id, host)
        return True

    def enqueue(self, download: Download) -> None:
        """To the end of the line, wherever it was, and QUEUED on the list, unless it is turned away."""
        self.leave(download.id)
        if self.join(download):
            self._roster.change(transitions.queued(download, self._line.why_not(download.id)))

    def leave(self, download_id: str) -> None:
        """Out of the line, or of its wait for another try or its disk; harmless where it was in neither."""
        self._line.leave(download_id)
        self._setbacks.drop(download_id)

    def release(self, download_id: str) -> None:
        """Its run has ended; its place is free."""
        self._line.release(download_id)

    def pump(self) -> None:
        """Start whatever may run, and tell the next ones why they may not."""
        if self._is_closed:
            return
        while (download_id := self._line.next()) is not None:
            download = transitions.connecting(self._roster.row(download_id))
            self._roster.change(download)
            self._engine.start(download)
        if self._reasons_timer.isActive():
            self._are_reasons_old = True
        else:
            self._tell_reasons()

    @Slot()
    def _on_reasons_due(self) -> None:
        if self._are_reasons_old:
            self._tell_reasons()

    def _tell_reasons(self) -> None:
        self._are_reasons_old = False
        first = self._line.first_waiting(REASONS_REFRESHED)
        for download_id in first:
            download, why = self._roster.row(download_id), self._line.why_not(download_id)
            if download.why != why:
                self._roster.change(replace(download, why=why))
        if first:
            self._reasons_timer.start()


def _bad_address(download: Download, error: BadLink) -> Failed:
    return Failed(
        download.id,
        download.attempts,
        ErrorKind.BAD_ADDRESS,
        str(error),
        bytes_kept=download.bytes_done,
        bytes_total=download.bytes_total,
    )
