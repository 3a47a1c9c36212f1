"""How fast all may be together, by hand and by the clock; and each download, by hand."""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import State, Why
from qtapp.domain.pace import LARGEST_LIMIT, LEAST_LIMIT
from qtapp.domain.schedule import NOTHING, Phase, phase_at
from qtapp.domain.settings import Settings
from qtapp.domain.values import dataclass
from qtapp.services.wall_timer import WallTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.roster import Roster

log = logging.getLogger(__name__)

# no bytes flow then that would make it look at the clock
HELD_LOOKS_EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class SpeedNow:
    """The limit of all downloads together, None for none, NOTHING where the schedule lets none run.

    `is_scheduled`: it is the schedule's. `until` is when the schedule changes it, in seconds since the epoch,
    None where it does not; `then` is what holds after that.
    """

    bytes_per_second: int | None = None
    is_scheduled: bool = False
    until: float | None = None
    then: int | None = None

    @property
    def is_held(self) -> bool:
        """No download is to run."""
        return self.bytes_per_second == NOTHING

    @property
    def why_held(self) -> Why | None:
        """Why none runs; None where they may."""
        if not self.is_held:
            return None
        return Why("outside-schedule", () if self.until is None else (round(self.until),))


class SpeedLimits(QObject):
    """Lives on the GUI thread. Tells the engine, and waits for the schedule's next edge with one timer."""

    changed = Signal(object)  # SpeedNow

    def __init__(
        self,
        engine: EngineRoom,
        roster: Roster,
        now: Callable[[], float],
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._roster = roster
        self._clock = now
        self._settings = Settings()
        self._speed = SpeedNow()
        self._timer = WallTimer(now, monotonic, self)
        self._timer.timeout.connect(self._look)

    @property
    def now(self) -> SpeedNow:
        return self._speed

    def apply(self, settings: Settings) -> None:
        """Hold to these; what runs changes its speed at once."""
        self._settings = settings
        limits = ((rule.pattern, rule.bytes_per_second) for rule in settings.sites)
        self._engine.set_host_speeds({pattern: limit for pattern, limit in limits if limit is not None})
        self._look()

    def limit(self, ids: Iterable[str], bytes_per_second: int | None) -> Iterator[None]:
        """Give downloads a limit of their own, None for none; one that runs changes its speed at once."""
        if bytes_per_second is not None:
            bytes_per_second = min(max(bytes_per_second, LEAST_LIMIT), LARGEST_LIMIT)
        for download in self._roster.known(ids):
            if download.state is not State.DONE and download.limit_bytes_per_second != bytes_per_second:
                self._engine.limit(download.id, bytes_per_second)
                self._roster.change(replace(download, limit_bytes_per_second=bytes_per_second))
            yield

    @Slot()
    def look_again(self) -> None:
        """While bytes flow, and whenever the limit is about to be seen."""
        if self._timer.has_jumped():
            self._look()

    @Slot()
    def _look(self) -> None:
        moment = self._clock()
        phase = self._phase(moment)
        is_held = phase.bytes_per_second == NOTHING
        self._timer.wait_from(moment, phase.until, HELD_LOOKS_EVERY_S if is_held else math.inf)
        speed = self._speed_in(phase)
        if speed.bytes_per_second != self._speed.bytes_per_second:
            log.info("speed: limit of all in bytes/s: %s", speed.bytes_per_second)
        if not speed.is_held:  # what runs is about to stop then, and not to crawl
            self._engine.set_speed(speed.bytes_per_second)
        if speed != self._speed:
            self._speed = speed
            self.changed.emit(speed)

    def _phase(self, moment: float) -> Phase:
        settings = self._settings
        return phase_at(settings.speed_profiles, moment) if settings.follows_schedule else Phase()

    def _speed_in(self, phase: Phase) -> SpeedNow:
        by_hand = self._settings.limit_bytes_per_second if self._settings.is_limited else None
        speed, then = _lower(by_hand, phase.bytes_per_second), _lower(by_hand, phase.then)
        is_scheduled = speed is not None and speed != by_hand
        if phase.until is None or then == speed:
            return SpeedNow(speed, is_scheduled)
        return SpeedNow(speed, is_scheduled, phase.until, then)


def _lower(one: int | None, other: int | None) -> int | None:
    return min((limit for limit in (one, other) if limit is not None), default=None)
