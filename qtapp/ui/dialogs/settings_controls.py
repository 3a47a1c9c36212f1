"""The controls of the settings, one for each kind of value: each tells what is chosen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.folder import FolderChoice
from qtapp.ui.dialogs.speed import SpeedField
from qtapp.ui.figures import size_units, speed_text
from qtapp.ui.limit_words import not_a_speed_text
from qtapp.ui.tool_tips import plain_tip
from qtapp.ui.window_words import folder_refused_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QWheelEvent

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


class RowControl(QWidget):
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


class CheckControl(RowControl):
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


class ChoiceControl(RowControl):
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


class SpeedControl(RowControl):
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


class FolderControl(RowControl):
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
