"""Certificates that the user accepts by their fingerprints, and those that are trusted no longer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.fingerprints import Pin
from qtapp.ui.banner import Bar
from qtapp.ui.certificate_words import withdrawn_text

if TYPE_CHECKING:
    from qtapp.domain.settings import Settings
    from qtapp.ui.commands import Commands
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.models.trusted import Place

_TRUST = "trust"


class Trust(QObject):
    """Lets the list and its commands show what is trusted by hand, and keeps it in the settings."""

    settings_changed = Signal(object)  # Settings

    def __init__(self, commands: Commands, list_area: ListArea, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._list_area = list_area
        commands.remedies.certificate_accepted.connect(self._on_accepted)
        commands.trust_withdrawn.connect(self._on_withdrawn)
        self.apply(settings)

    def apply(self, settings: Settings) -> None:
        self._settings = settings
        places = frozenset((pin.host, pin.port) for pin in settings.pins)
        self._commands.set_trusted(places)
        self._list_area.model.set_trusted(places)

    @Slot(object)
    def _on_accepted(self, pin: Pin) -> None:
        self._accept((*self._accepted_but_for((pin.host, pin.port)), str(pin)))

    @Slot(object)
    def _on_withdrawn(self, place: Place) -> None:
        self._accept(self._accepted_but_for(place))
        self._list_area.banner.show_bar(Bar(_TRUST, withdrawn_text(Pin(*place, "").place)))

    def _accept(self, certificates: tuple[str, ...]) -> None:
        self.settings_changed.emit(replace(self._settings, accepted_certificates=certificates))

    def _accepted_but_for(self, place: Place) -> tuple[str, ...]:
        return tuple(str(pin) for pin in self._settings.pins if (pin.host, pin.port) != place)
