"""The controls of the settings, one for each kind of value: each tells what is chosen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from qtapp.domain.units import SizeUnits
from qtapp.ui.dialogs.boxes import HEIGHT, level
from qtapp.ui.dialogs.folder import FolderChoice
from qtapp.ui.dialogs.speed import SpeedField
from qtapp.ui.figures import fill, size_units, speed_text, unit_word
from qtapp.ui.limit_words import not_a_speed_text
from qtapp.ui.tool_tips import plain_tip
from qtapp.ui.window_words import folder_refused_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QWheelEvent

_LARGEST_INT = (1 << 31) - 1  # of a QSpinBox
_BOX_WIDTH = 130
_CHOICE_WIDTH = 210
_SPEED_WIDTH = 170


class Control(Protocol):
    """What a row of the settings holds. `focus_part` is what takes the keys, and what a label leads to."""

    chosen: Any  # Signal(object): the value
    complained: Any  # Signal(object): str, what is wrong with what stands there; "" once it is right

    @property
    def focus_part(self) -> QWidget: ...

    def put(self, value: Any) -> None:
        """Show it; nothing is told."""

    def value_text(self, value: Any) -> str:
        """The value as people read it."""

    def range_text(self) -> str:
        """From what to what; "" where there is nothing to be said."""

    def texts(self) -> tuple[str, ...]:
        """What can be chosen, in words."""


class _Control(QWidget):
    """One part at the side where reading begins; what is left over stays empty."""

    chosen = Signal(object)
    complained = Signal(object)

    def __init__(self, part: QWidget, *others: QWidget, stretches: bool = False) -> None:
        super().__init__()
        self.focus_part = part
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(part, 1 if stretches else 0)
        for other in others:
            row.addWidget(other)
        if not stretches:
            row.addStretch(1)

    def range_text(self) -> str:
        return ""

    def texts(self) -> tuple[str, ...]:
        return ()


class CheckControl(_Control):
    """On or off; its words stand beside it as the row's label."""

    def __init__(self) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.clicked.connect(self._on_clicked)

    def put(self, value: bool) -> None:
        self._box.setChecked(value)

    def value_text(self, value: bool) -> str:
        return self.tr("on") if value else self.tr("off")

    @Slot(bool)
    def _on_clicked(self, is_on: bool) -> None:
        self.chosen.emit(is_on)


class _ChoiceBox(QComboBox):
    """Never narrower than its longest text: a minimum width would take the place of what it needs."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(_CHOICE_WIDTH, HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(_CHOICE_WIDTH, HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # who scrolls the page means the page
        event.ignore()


class ChoiceControl(_Control):
    """One of some texts."""

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """`choices` are values with their texts."""
        self._box = _ChoiceBox()
        super().__init__(self._box)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.activated.connect(self._on_activated)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """These and no others; which one is chosen has to be put anew."""
        self._texts = dict(choices)
        self._box.clear()
        for value, text in choices:
            self._box.addItem(text, value)

    def put(self, value: str) -> None:
        self._box.setCurrentIndex(self._box.findData(str(value)))

    def texts(self) -> tuple[str, ...]:
        return tuple(self._texts.values())

    def value_text(self, value: str) -> str:
        return self._texts.get(str(value), "")

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        self.chosen.emit(self._box.currentData())


class NumberControl(_Control):
    """A whole number, or seconds, or a size in the units that sizes are shown in, within its limits. What is
    typed counts once it is whole: with Enter, or when the keys go elsewhere."""

    def __init__(self, low: float, high: float, *, is_seconds: bool = False, is_size: bool = False) -> None:
        self._low, self._high, self._is_size = low, high, is_size
        self._value: float = low
        self._is_seconds = is_seconds
        self._unit = 1  # bytes
        self._box: QSpinBox | QDoubleSpinBox
        if is_seconds:
            seconds = _SecondsBox()
            seconds.setRange(low, high)
            seconds.setDecimals(2)
            seconds.setSingleStep(0.25 if low == 0 else 1)
            self._box = seconds
        else:
            number = _NumberBox()
            if not is_size:
                number.setRange(int(low), int(high))
            self._box = number
        super().__init__(self._box)
        if is_seconds:
            self._box.setSuffix(
                QCoreApplication.translate("SiteRuleDialog", " s", "seconds, behind a number")
            )
        elif is_size:
            self._take_units()
        self._box.setGroupSeparatorShown(is_size)
        self._box.setKeyboardTracking(False)
        self._box.setFixedWidth(
            max(_BOX_WIDTH, self._box.sizeHint().width()) if not is_size else _SPEED_WIDTH
        )
        level(self._box)
        self._box.valueChanged.connect(self._on_changed)

    def put(self, value: float) -> None:
        self._value = value
        was_blocked = self._box.blockSignals(True)
        if self._is_size:
            self._take_units()
        self._box.setValue(self._shown(value))  # type: ignore[arg-type]
        self._box.blockSignals(was_blocked)

    def value_text(self, value: float) -> str:
        return self._box.textFromValue(self._shown(value)) + self._box.suffix()  # type: ignore[arg-type]

    def range_text(self) -> str:
        if self._is_size:
            return ""
        low, high = (
            self._box.locale().toString(float(limit), "f", 0 if limit == int(limit) else 1)
            for limit in (self._low, self._high)
        )
        words = (
            self.tr("{low} to {high} s", "seconds")
            if self._is_seconds
            else self.tr("{low} to {high}", "numbers")
        )
        return fill(words, low=low, high=high)

    def hideEvent(self, event: QHideEvent) -> None:
        # what was typed last has not been taken if the window is closed by a key
        self._box.interpretText()
        super().hideEvent(event)

    def _shown(self, value: float) -> float:
        return round(value / self._unit) if self._is_size else value

    def _take_units(self) -> None:
        """Millions of bytes, or mebibytes."""
        units = size_units()
        suffix = f"\u00a0{unit_word(2, units)}"
        if self._box.suffix() == suffix:
            return
        self._unit = units.base**2
        self._box.setRange(int(self._low) // self._unit, min(int(self._high) // self._unit, _LARGEST_INT))
        self._box.setSingleStep(64 if units is SizeUnits.BINARY else 50)
        self._box.setSuffix(suffix)

    @Slot()
    def _on_changed(self) -> None:
        shown = self._box.value()
        if shown == self._shown(self._value):
            return  # a size of another program's may be between two steps
        self._value = round(shown, 2) if self._is_seconds else int(shown) * self._unit
        self.chosen.emit(self._value)


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


class SpeedControl(_Control):
    """Bytes per second, as people write them."""

    def __init__(self) -> None:
        self._field = SpeedField(None)
        super().__init__(self._field)
        self._field.setFixedWidth(_SPEED_WIDTH)
        self._field.setMinimumHeight(HEIGHT)
        self._value: int | None = None
        self._units = size_units()
        self._field.textChanged.connect(self._on_text_changed)
        self._field.editingFinished.connect(self._on_finished)

    def put(self, value: int) -> None:
        if value != self._value or size_units() != self._units:
            self._value, self._units = value, size_units()
            self._field.setText(SpeedField(value).text())

    def value_text(self, value: int) -> str:
        return speed_text(value)

    def hideEvent(self, event: QHideEvent) -> None:
        self._on_finished()
        super().hideEvent(event)

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self.complained.emit("" if self._field.speed() is not None else not_a_speed_text())

    @Slot()
    def _on_finished(self) -> None:
        speed = self._field.speed()
        if speed is None:
            if self._value is not None and not self._field.hasFocus():
                self._field.setText(SpeedField(self._value).text())
        elif speed != self._value:
            self._value = speed
            self.chosen.emit(speed)


class FolderControl(_Control):
    """A folder that is looked at before it is taken."""

    def __init__(
        self,
        executor: Executor,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None,
    ) -> None:
        self._choose = QPushButton(QCoreApplication.translate("FolderControl", "C&hoose…"))
        self._field = QLineEdit()
        super().__init__(self._field, self._choose, stretches=True)
        self.focus_part = self._choose
        self._field.setReadOnly(True)
        self._field.setMinimumHeight(HEIGHT)
        self._field.setAccessibleName(self.tr("Folder"))
        self._choose.setAutoDefault(False)
        self._choice = FolderChoice(executor, self, pick_folder)
        self._choose.clicked.connect(self._on_choose)
        self._choice.chosen.connect(self._on_chosen)
        self._choice.refused.connect(self._on_refused)

    def put(self, value: Path) -> None:
        self._folder = value
        self._field.setText(str(value))
        self._field.setCursorPosition(0)
        self._field.setToolTip(plain_tip(str(value)))

    def value_text(self, value: Path) -> str:
        return str(value)

    @Slot()
    def _on_choose(self) -> None:
        self._choice.ask(self._folder)

    @Slot(object)
    def _on_chosen(self, folder: Path) -> None:
        self.complained.emit("")
        if folder != self._folder:
            self.chosen.emit(folder)

    @Slot(object)
    def _on_refused(self, folder: Path) -> None:
        self.complained.emit(folder_refused_text(folder))
