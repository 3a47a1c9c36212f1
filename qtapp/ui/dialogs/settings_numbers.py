"""The controls of the settings that hold a number: a whole one, seconds, or a size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from qtapp.domain.units import SizeUnits
from qtapp.ui.dialogs.boxes import level
from qtapp.ui.dialogs.settings_controls import RowControl
from qtapp.ui.figures import fill, size_units, unit_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QWheelEvent

_LARGEST_INT = (1 << 31) - 1  # of a QSpinBox
_LEAST_WIDTH = 130
_SIZE_WIDTH = 170


class _BoxControl(RowControl):
    """What is typed counts once it is whole: with Enter, or when the keys go elsewhere."""

    def __init__(self, box: _NumberBox | _SecondsBox, low: float) -> None:
        super().__init__(box)
        self._box = box
        self._value: float = low
        box.setKeyboardTracking(False)
        box.setFixedWidth(max(_LEAST_WIDTH, box.sizeHint().width()))
        level(box)
        box.valueChanged.connect(self._on_changed)

    def put(self, value: float) -> None:
        self._value = value
        was_blocked = self._box.blockSignals(True)
        self._show(value)
        self._box.blockSignals(was_blocked)

    def value_text(self, value: float) -> str:
        return self._box.textFromValue(self._shown(value)) + self._box.suffix()  # type: ignore[arg-type]

    def hideEvent(self, event: QHideEvent) -> None:
        # what was typed last has not been taken if the window is closed by a key
        self._box.interpretText()
        super().hideEvent(event)

    def _show(self, value: float) -> None:
        self._box.setValue(self._shown(value))  # type: ignore[arg-type]

    def _shown(self, value: float) -> float:
        """What stands in the box for a value."""
        return value

    def _meant(self, shown: float) -> float:
        """The value that is meant by what stands in the box."""
        return shown

    @Slot()
    def _on_changed(self) -> None:
        shown = self._box.value()
        if shown == self._shown(self._value):
            return  # a size of another program's may be between two steps
        self._value = self._meant(shown)
        self.chosen.emit(self._value)

    def _limit_texts(self, low: float, high: float) -> dict[str, str]:
        locale = self._box.locale()
        return {
            name: locale.toString(float(limit), "f", 0 if limit == int(limit) else 1)
            for name, limit in (("low", low), ("high", high))
        }


class NumberControl(_BoxControl):
    """A whole number within its limits."""

    def __init__(self, low: int, high: int) -> None:
        self._low, self._high = low, high
        box = _NumberBox()
        box.setRange(low, high)
        super().__init__(box, low)

    def range_text(self) -> str:
        return fill(self.tr("{low} to {high}", "numbers"), **self._limit_texts(self._low, self._high))


class SecondsControl(_BoxControl):
    """Seconds within their limits, to the hundredth."""

    def __init__(self, low: float, high: float) -> None:
        self._low, self._high = low, high
        box = _SecondsBox()
        box.setRange(low, high)
        box.setDecimals(2)
        box.setSingleStep(0.25 if low == 0 else 1)
        box.setSuffix(QCoreApplication.translate("SiteRuleDialog", " s", "seconds, behind a number"))
        super().__init__(box, low)

    def range_text(self) -> str:
        words = QCoreApplication.translate("NumberControl", "{low} to {high} s", "seconds")
        return fill(words, **self._limit_texts(self._low, self._high))

    def _meant(self, shown: float) -> float:
        return round(shown, 2)


class SizeControl(_BoxControl):
    """Bytes within their limits, in millions of them or in mebibytes, as sizes are shown."""

    def __init__(self, low: int, high: int) -> None:
        self._low, self._high = low, high
        self._unit = 1  # bytes
        self._numbers = _NumberBox()
        super().__init__(self._numbers, low)
        self._take_units()
        self._numbers.setGroupSeparatorShown(True)
        self._numbers.setFixedWidth(_SIZE_WIDTH)

    def _show(self, value: float) -> None:
        self._take_units()
        super()._show(value)

    def _shown(self, value: float) -> float:
        return round(value / self._unit)

    def _meant(self, shown: float) -> float:
        return int(shown) * self._unit

    def _take_units(self) -> None:
        units = size_units()
        suffix = f"\u00a0{unit_word(2, units)}"
        if self._numbers.suffix() == suffix:
            return
        self._unit = units.base**2
        self._numbers.setRange(self._low // self._unit, min(self._high // self._unit, _LARGEST_INT))
        self._numbers.setSingleStep(64 if units is SizeUnits.BINARY else 50)
        self._numbers.setSuffix(suffix)


class _NumberBox(QSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _settle(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _turn(self, event, super().wheelEvent)


class _SecondsBox(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        _settle(self)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        return self.locale().toString(value, "f", 0 if value == int(value) else self.decimals())

    def wheelEvent(self, event: QWheelEvent) -> None:
        _turn(self, event, super().wheelEvent)


def _settle(box: QAbstractSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setAccelerated(True)


def _turn(box: QAbstractSpinBox, event: QWheelEvent, turn: Callable[[QWheelEvent], None]) -> None:
    """Who scrolls the page means the page, unless a number was chosen before."""
    if box.hasFocus():
        turn(event)
    else:
        event.ignore()
