"""What a template makes of the names of links that are looked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.name_template import NameFacts

if TYPE_CHECKING:
    from array import array

    from qtapp.domain.name_template import NameTemplate
    from qtapp.services.staging import Staging


class StagingNames(QObject):
    """Numbers go by the ticks, so that those that are added have no gaps."""

    def __init__(self, staging: Staging, parent: QObject) -> None:
        super().__init__(parent)
        self._staging = staging
        self._numbers: array[int] | None = None
        self.template: NameTemplate | None = None
        staging.came.connect(self._on_changed)
        staging.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, _places: range) -> None:
        self._numbers = None

    def text(self, place: int) -> str:
        """The name, behind the folders below the one that is chosen; as it is where there is no template, or
        no tick."""
        name = self._staging.name_of(place)
        if self.template is None or not self._staging.is_ticked(place):
            return name
        if self._numbers is None:
            self._numbers = self._staging.numbers()
        candidate = self._staging.candidate(place)
        facts = NameFacts(name, candidate.spec.url, self._numbers[place], candidate.spec.added_at)
        filled = self.template.fill(facts)
        last = name if self._staging.has_typed_name(place) else filled.name
        return "/".join((*filled.folders, last))
