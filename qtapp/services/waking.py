"""What runs when the computer wakes from sleep, or its network comes back: the connections are older than
that, and are made anew.

Nobody may be at the other end of them any longer, or the other end may wait long before it tries again; that
would show only once the silence has lasted its time. A run that cannot go on from where it is would begin
from nothing: it is left to find out. Looks only while something runs, at the engine's own ticks.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import State, StopReason
from qtapp.domain.timeline import StoppedBy
from qtapp.services.connectivity import has_route

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Download, Why
    from qtapp.services.connectivity import Connectivity
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster
    from qtapp.services.wishes import Wishes

log = logging.getLogger(__name__)

# connections outlive a shorter sleep, and so does what a router knows of them
SLEPT_S = 5.0
# a longer time between two looks, and nothing ran meanwhile
LOOKS_APART_S = 3.0


def slept_s() -> float:
    """Seconds that the computer has slept since it was started, whatever its clock was set to; 0.0 where the
    system does not tell: there, a sleep counts for every time limit."""
    if hasattr(time, "CLOCK_BOOTTIME"):  # Linux
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    if hasattr(time, "CLOCK_UPTIME_RAW"):  # macOS
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return 0.0


class Waking(QObject):
    """Lives on the GUI thread."""

    def __init__(
        self,
        engine: EngineRoom,
        roster: Roster,
        wishes: Wishes,
        network: Connectivity,
        parent: QObject | None = None,
        *,
        slept: Callable[[], float] = slept_s,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`slept` gives the seconds slept so far, `clock` those awake."""
        super().__init__(parent)
        self._engine = engine
        self._roster = roster
        self._wishes = wishes
        self._slept = slept
        self._clock = clock
        self._looked_at = float("-inf")
        self._slept_before = 0.0
        self._had_route = True
        network.changed.connect(self._on_network_changed)
        engine.ticked.connect(self._on_ticked)

    @Slot(object)
    def _on_ticked(self, _nothing: None) -> None:
        now, slept = self._clock(), self._slept()
        is_first = now - self._looked_at > LOOKS_APART_S
        gap_s = slept - self._slept_before
        self._looked_at, self._slept_before = now, slept
        had_route, self._had_route = self._had_route, has_route()
        if is_first:
            return
        if gap_s >= SLEPT_S:
            log.info("slept for %.0f s", gap_s)
            self._renew(lambda _download: True)
        elif self._had_route and not had_route:
            log.info("there is a route again")
            self._renew(_is_quiet)

    @Slot(object)
    def _on_network_changed(self, why: Why | None) -> None:
        if why is None:
            self._renew(_is_quiet)

    def _renew(self, is_suspect: Callable[[Download], bool]) -> None:
        self._engine.renew_connections()
        for download in tuple(self._roster.known(self._engine.running_ids())):
            if download.state is State.RUNNING and download.can_resume and is_suspect(download):
                self._wishes.go_on_later(download.id)
                self._engine.stop(download.id, StopReason.PAUSE, StoppedBy.NETWORK)


def _is_quiet(download: Download) -> bool:
    """Of a connection that still brings bytes, nothing need be feared."""
    return not download.bytes_per_second
