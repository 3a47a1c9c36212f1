"""Everything rests while the computer is on battery, or its network is paid for by what comes, where the
settings say so; and goes on by itself when that is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import Why
from qtapp.domain.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.services.battery import Battery
    from qtapp.services.manager import Totals
    from qtapp.services.system_network import SystemNetwork

METERED = Why("metered")


class Resting(QObject):
    """Lives on the GUI thread. What no setting asks for is not watched."""

    changed = Signal(object)  # Why | None: why nothing is to run

    def __init__(
        self, battery: Battery, open_system: Callable[[], SystemNetwork], parent: QObject | None = None
    ) -> None:
        """`open_system` makes the system's own watch over the network, once it is wanted: that takes some
        hundredths of a second."""
        super().__init__(parent)
        self._battery = battery
        self._open_system = open_system
        self._system: SystemNetwork | None = None
        self._settings = Settings()
        self._why: Why | None = None
        battery.changed.connect(self._on_changed)

    @property
    def why(self) -> Why | None:
        return self._why

    def apply(self, settings: Settings) -> None:
        self._settings = settings
        if settings.rests_on_battery:
            self._battery.start()
        else:
            self._battery.stop()
        if settings.rests_when_metered and self._system is None:
            self._system = self._open_system()
            self._system.setParent(self)
            self._system.metered_changed.connect(self._on_changed)
        self._look()

    @Slot(object)
    def on_totals_changed(self, totals: Totals) -> None:
        self._battery.need(bool(totals.active or totals.waiting))

    def close(self) -> None:
        """Nothing is told from now on."""
        self._battery.stop()
        self._settings = Settings()
        self._why = None

    @Slot(object)
    def _on_changed(self, _value: object) -> None:
        self._look()

    def _look(self) -> None:
        why = self._reason()
        if why != self._why:
            self._why = why
            self.changed.emit(why)

    def _reason(self) -> Why | None:
        settings, power = self._settings, self._battery.power
        if settings.rests_on_battery and not self._battery.is_known:
            return Why("on-battery")  # until it is told, as nothing is to begin that would be stopped at once
        if settings.rests_on_battery and power.on_battery:
            # one that does not tell what it holds may hold little
            if power.percent is None:
                return Why("on-battery")
            if power.percent <= settings.rests_at_percent:
                return Why("on-battery", (power.percent,))
        if settings.rests_when_metered and self._system is not None and self._system.is_metered:
            return METERED
        return None
