"""Labels and values side by side; every value can be selected and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from qtapp.ui.detail_words import Fact

# as many pixels for a line of this height give two columns room
_TWO_COLUMNS_FROM, _LINE_HEIGHT = 760, 16
_EDGE = 2  # a line's text begins so far inside it
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FactSheet(QScrollArea):
    """One stop of the Tab key: the arrows go from value to value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._values: list[FactValue] = []
        self._shape = (0, 0)  # columns, facts
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._sheet = _Sheet(self)
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self._sheet.setAccessibleName(name)
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(14, 8, 14, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self.setWidget(self._sheet)
        # made with the sheet, it has its place in the order of Tab, where the others follow it
        self._add()

    @property
    def texts(self) -> dict[str, str]:
        """What is shown, by its labels."""
        number = self._shape[1]
        return {
            label.text(): value.text()
            for label, value in zip(self._labels[:number], self._values[:number], strict=True)
        }

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """These and no others. What has not changed is not touched, and stays selected."""
        while len(self._values) < len(facts):
            self._add()
        for fact, label, value in zip(facts, self._labels, self._values, strict=False):
            if label.text() != fact.label:
                label.setText(fact.label)
                value.setAccessibleName(fact.label)
            value.show_value(fact.value, is_place=fact.is_place)
        self._arrange(len(facts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._shape[1])

    def go_on(self, value: QWidget, step: int) -> None:
        """Give the keys to the value before or behind this one."""
        shown = self._values[: self._shape[1]]
        if isinstance(value, FactValue) and value in shown:
            place = min(max(shown.index(value) + step, 0), len(shown) - 1)
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(shown[place], 0, 8)

    def make_current(self, value: QWidget) -> None:
        """Tab leads to this one from now on."""
        for other in self._values:
            policy = Qt.FocusPolicy.StrongFocus if other is value else Qt.FocusPolicy.ClickFocus
            other.setFocusPolicy(policy)

    def _add(self) -> None:
        label, value = QLabel(), FactValue(self, self._sheet)
        label.setParent(self._sheet)
        value.hide()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setBuddy(value)
        self._labels.append(label)
        self._values.append(value)
        if len(self._values) == 1:
            self.make_current(value)
        else:
            self.setTabOrder(self._values[-2], value)

    def _arrange(self, number: int) -> None:
        wide_from = _TWO_COLUMNS_FROM * max(1.0, self.fontMetrics().height() / _LINE_HEIGHT)
        columns = 2 if self.viewport().width() >= wide_from and number > 6 else 1
        if (columns, number) == self._shape:
            return
        self._shape = (columns, number)
        while self._grid.count():
            self._grid.takeAt(0)
        rows = -(-number // columns)
        for place, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            is_shown = place < number
            if is_shown:
                column, row = divmod(place, rows)
                # the third of five columns keeps the two halves apart
                self._grid.addWidget(label, row, 3 * column)
                self._grid.addWidget(value, row, 3 * column + 1)
            label.setVisible(is_shown)
            value.setVisible(is_shown)
        for column in (1, 4):
            self._grid.setColumnStretch(column, 1 if column == 1 or columns == 2 else 0)
        self._grid.setColumnMinimumWidth(2, 16 if columns == 2 else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(rows, 1)


class _Sheet(QWidget):
    def __init__(self, owner: FactSheet) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, focused = _STEPS.get(Qt.Key(event.key())), self.focusWidget()
        if step is None or focused is None:
            super().keyPressEvent(event)
        else:
            self._owner.go_on(focused, step)


class FactValue(QLineEdit):
    """A line that cannot be written in: plain text by its nature, whatever a server has said, and it brings
    selecting, copying and the word to a screen reader with it."""

    def __init__(self, owner: FactSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = owner
        self.setReadOnly(True)
        self.setFrame(False)
        self.setProperty("fact", True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_value(self, text: str, *, is_place: bool) -> None:
        direction = Qt.LayoutDirection.LeftToRight if is_place else self._owner.layoutDirection()
        if direction != self.layoutDirection():
            self.setLayoutDirection(direction)
        # a line takes its side from its text: names and figures would stand far from their labels
        side = Qt.AlignmentFlag.AlignLeft
        if self._owner.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        if text != self.text():
            self.setText(text)
            # the beginning of what is longer than its room says the most
            self.setCursorPosition(0)
            self.setToolTip(plain_tip(text))

    @property
    def is_cut(self) -> bool:
        """Whether its middle is left out, so that beginning and end can be read. With the keys it shows what
        it holds, to be gone through and copied."""
        return not self.hasFocus() and self.fontMetrics().horizontalAdvance(self.text()) > self._room

    @property
    def _room(self) -> int:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        field = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return field.width() - 2 * _EDGE

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        field = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self._room)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(field.adjusted(_EDGE, 0, -_EDGE, 0), int(self.alignment()), text)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._owner.make_current(self)
