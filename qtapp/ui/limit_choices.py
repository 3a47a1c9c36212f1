"""Speed limits to choose from, as the entries of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from qtapp.ui.figures import size_units
from qtapp.ui.limit_words import choice_text

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QObject

# thousands of bytes per second, or as many KiB/s, MiB/s where sizes are shown in these
_KILO, _MEGA = (100, 250, 500), (1, 2.5, 5, 10)


def presets() -> tuple[int, ...]:
    """Bytes per second, round in the units that sizes are shown in."""
    base = size_units().base
    return tuple([kilo * base for kilo in _KILO] + [int(mega * base**2) for mega in _MEGA])


class LimitChoices(QActionGroup):
    """No limit, a few usual ones, the one in force where it is none of those, and "Custom…"."""

    chosen = Signal(object)  # int | None: bytes per second
    custom_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # several rows may have different limits: then no entry is the one
        self.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self._shown: frozenset[int | None] = frozenset()
        self._entries = [self._entry(limit) for limit in (None, *presets())]
        self._other = self._entry(None)
        # an action whose parent is the group would be one of its choices
        self._custom = QAction(self.tr("&Custom…"), parent)
        self._custom.triggered.connect(self.custom_requested)
        self.triggered.connect(self._on_triggered)
        self.show_limits((None,))

    def actions_in_order(self) -> tuple[QAction | None, ...]:
        """For a menu; None is a separator."""
        first, *rest = self._entries
        return (first, *rest, self._other, None, self._custom)

    def show_limits(self, limits: Collection[int | None]) -> None:
        """Check the entry of the one limit that there is, or none where there are several."""
        self._shown = frozenset(limits)
        only = next(iter(self._shown)) if len(self._shown) == 1 else None
        self._write_presets()
        is_other = only is not None and only not in presets()
        self._other.setVisible(is_other)
        if is_other:
            self._other.setData(only)
            self._other.setText(choice_text(only))
        for entry in (*self._entries, self._other):
            is_it = len(self._shown) == 1 and entry.data() == only
            entry.setChecked(is_it and entry.isVisible() and (entry is not self._other or is_other))

    def _write_presets(self) -> None:
        """In the units that sizes are shown in by then."""
        for entry, limit in zip(self._entries[1:], presets(), strict=True):
            entry.setData(limit)
            entry.setText(choice_text(limit))

    def write_anew(self) -> None:
        """Sizes are shown in other units from here on."""
        self.show_limits(self._shown)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        limit = entry.data()
        self.show_limits(self._shown)  # a click has unchecked the one that was there: it is not off for that
        self.chosen.emit(limit)

    def _entry(self, limit: int | None) -> QAction:
        entry = QAction(choice_text(limit), self)
        entry.setCheckable(True)
        entry.setData(limit)
        return entry
