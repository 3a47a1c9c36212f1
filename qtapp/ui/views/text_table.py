"""A small table of texts in the look of the list: rows are known by keys, and keep their selection by
them."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from qtapp.ui.painting.row_delegate import EDGE, PADDING, ROW_HEIGHT
from qtapp.ui.theme import dress_list
from qtapp.ui.tool_tips import plain_tip
from qtapp.ui.views.download_header import DownloadHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from qtapp.ui.theme import Theme, Tokens

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# where there is no room for all columns, the rest is scrolled to
_MAIN_LEAST = 170
_LINE_HEIGHT = 18  # that this is for
_MAIN_SMALLEST = 100  # once the others have given way as far as they can
# where the last column has what is left of a wide table, the main one has at least so much; where it has more
# rows than those whose texts are measured, this part of the table, too
_MAIN_ENOUGH, _LOOKED_AT, _MAIN_SHARE = 240, 50, 0.3


class TextTableModel(QAbstractTableModel):
    """Rows of texts; `figures` are the columns that stand to the right."""

    def __init__(self, titles: Sequence[str], figures: frozenset[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._figures = figures
        self._keys: list[str] = []
        self._rows: list[tuple[str, ...]] = []

    @property
    def figures(self) -> frozenset[int]:
        return self._figures

    def is_used(self, column: int) -> bool:
        """Something stands in it."""
        return any(row[column] for row in self._rows)

    def key_at(self, row: int) -> str:
        return self._keys[row]

    def row_of(self, key: str) -> int | None:
        return self._keys.index(key) if key in self._keys else None

    def put(self, rows: dict[str, tuple[str, ...]]) -> None:
        """These and no others, in this order."""
        keys, texts = list(rows), list(rows.values())
        known = len(self._keys)
        if 0 < known < len(keys) and keys[:known] == self._keys:
            # what is only longer keeps its place and its selection
            self.beginInsertRows(_ROOT, known, len(keys) - 1)
            self._keys = keys
            self._rows += texts[known:]
            self.endInsertRows()
        if keys != self._keys:
            self.beginResetModel()
            self._keys, self._rows = keys, texts
            self.endResetModel()
            return
        changed = [number for number, row in enumerate(texts) if row != self._rows[number]]
        self._rows = texts
        if changed:
            # in one: a view asks no more of rows that are not seen
            last = self.index(changed[-1], len(self._titles) - 1)
            self.dataChanged.emit(self.index(changed[0], 0), last)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self._figures else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class TextTable(QTableView):
    """One row is selected at the most. What does not fit is cut in the middle, and whole in the tool tip."""

    chosen_changed = Signal(object)  # str | None, the key of the selected row
    entered = Signal(object)  # str, the key of the row that was double-clicked or entered

    def __init__(
        self,
        model: TextTableModel,
        theme: Theme,
        widths: Sequence[str],
        name: str,
        parent: QWidget | None = None,
        *,
        main: int = 0,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        spare: Sequence[int] = (),
        ends_wide: bool = False,
    ) -> None:
        """`widths` are the widest texts expected of the columns but the `main` one, which takes what is left;
        `name` is for a screen reader; `elide` is where a text is cut that does not fit. Of the `spare`
        columns as many are left out as there is no room for, those first in which nothing stands. With
        `ends_wide` what the texts of the main column do not need is the last one's, whose texts have to stand
        at its beginning: figures stay near what they belong to, however wide the table."""
        super().__init__(parent)
        self._texts = model
        self._main = main
        self._spare = spare
        self._last = model.columnCount() - 1 if ends_wide else None
        self._chosen: str | None = None
        self._delegate = _Delegate(theme, main, elide, self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(DownloadHeader(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 12))
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        others = [column for column in range(model.columnCount()) if column != main]
        self._wished = {
            column: self._width(column, text) for column, text in zip(others, widths, strict=True)
        }
        for column, width in self._wished.items():
            header.resizeSection(column, width)
        self._is_filling = False
        header.sectionResized.connect(self._on_section_resized)
        model.modelReset.connect(self._on_reset)
        if ends_wide:
            for fact in (model.modelReset, model.rowsInserted):
                fact.connect(self._fill)
        if spare:
            for fact in (model.modelReset, model.dataChanged, model.rowsInserted):
                fact.connect(self._fill)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)

    @property
    def chosen(self) -> str | None:
        """The key of the selected row."""
        return self._chosen

    def choose(self, key: str) -> None:
        """Select a row, if it is there."""
        if (row := self._texts.row_of(key)) is not None:
            self.selectRow(row)

    def make_room(self, column: int, text: str) -> None:
        """For a text as wide as this one in `column`, which is not the main one."""
        self._wished[column] = self._width(column, text)
        self._fill()

    def show_column(self, column: int, *, is_shown: bool) -> None:
        """The main one takes its place where it is not."""
        self._is_filling = True
        self.setColumnHidden(column, not is_shown)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows()
        self._chosen = self._texts.key_at(rows[0].row()) if rows else None
        self.chosen_changed.emit(self._chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # a row that only looks current would do nothing, and the first press of an arrow would pass it over
        if self._chosen is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectRow(max(self.currentIndex().row(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self.entered.emit(self._chosen)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.entered.emit(self._texts.key_at(index.row()))

    @Slot()
    def _fill(self) -> None:
        """The main column takes what is left. Where that is too little the others give way, as far as their
        titles let them, and then the main one, before there is anything to scroll to."""
        header, room = self.horizontalHeader(), self.viewport().width()
        self._is_filling = True
        self._leave_out(room)
        widths = {
            column: width for column, width in self._wished.items() if not header.isSectionHidden(column)
        }
        can_give = {
            column: max(width - self._width(column, ""), 0)
            for column, width in widths.items()
            if column not in self._texts.figures  # half a number is none
        }
        over = sum(widths.values()) + _MAIN_LEAST - room
        if over > 0 and (in_all := sum(can_give.values())):
            part = min(over / in_all, 1.0)
            for column, most in can_give.items():
                widths[column] -= ceil(most * part)
        rest = room - sum(widths.values())
        if self._last is not None and rest > (enough := self._main_enough(room)):
            widths[self._last] += rest - enough
            rest = enough
        for column, width in widths.items():
            header.resizeSection(column, width)
        header.resizeSection(self._main, rest if rest >= _MAIN_SMALLEST else _MAIN_LEAST)
        self._is_filling = False

    def _main_enough(self, room: int) -> int:
        """How wide the main column is at the most, that it is read in one with what stands behind it."""
        rows = range(min(self._texts.rowCount(), _LOOKED_AT))
        texts = (str(self._texts.index(row, self._main).data()) for row in rows)
        widest = max((self._width(self._main, text) for text in texts), default=0)
        least = round(_MAIN_ENOUGH * max(1.0, self.fontMetrics().height() / _LINE_HEIGHT))
        share = _MAIN_SHARE if self._texts.rowCount() > _LOOKED_AT else 0
        return max(widest, least, round(room * share))

    def _leave_out(self, room: int) -> None:
        for column in self._spare:
            self.setColumnHidden(column, False)
        header, figures = self.horizontalHeader(), self._texts.figures
        least = round(_MAIN_LEAST * max(1.0, self.fontMetrics().height() / _LINE_HEIGHT)) + sum(
            width if column in figures else self._width(column, "")
            for column, width in self._wished.items()
            if not header.isSectionHidden(column)
        )
        for column in sorted(self._spare, key=self._texts.is_used):
            if least <= room:
                break
            self.setColumnHidden(column, True)
            least -= self._wished[column] if column in figures else self._width(column, "")

    def _width(self, column: int, text: str) -> int:
        title = str(self._texts.headerData(column, Qt.Orientation.Horizontal))
        start = EDGE if column == 0 else PADDING
        return max(map(self.fontMetrics().horizontalAdvance, (text, title))) + start + PADDING + 4

    @Slot(int, int, int)
    def _on_section_resized(self, column: int, _old: int, new: int) -> None:
        if not self._is_filling and column != self._main and new > 0:
            self._wished[column] = new

    @Slot()
    def _on_reset(self) -> None:
        key, self._chosen = self._chosen, None
        row = self._texts.row_of(key) if key is not None else None
        if row is not None:
            self.selectRow(row)
        elif key is not None:
            self.chosen_changed.emit(None)

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        dress_list(self, tokens)
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, main: int, elide: Qt.TextElideMode, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._elide = elide
        self._main = main

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, cell = self._theme.tokens, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(tokens.selection))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(cell.left(), cell.top() + 6, 3, cell.height() - 12), QColor(tokens.accent))
        start = EDGE if index.column() == 0 else PADDING
        box = QStyle.visualRect(option.direction, cell, cell.adjusted(start, 0, -PADDING, 0))
        metrics = QFontMetrics(option.font)
        text = metrics.elidedText(str(index.data()), self._elide, box.width())
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text if index.column() == self._main else tokens.dim))
        painter.drawText(box, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
        painter.restore()

    def helpEvent(self, event: Any, view: Any, option: QStyleOptionViewItem, index: _Index) -> bool:
        text = str(index.data() or "")
        room = option.rect.width() - EDGE - PADDING
        if index.isValid() and QFontMetrics(option.font).horizontalAdvance(text) > room:
            QToolTip.showText(event.globalPos(), plain_tip(text), view)
            return True
        return bool(super().helpEvent(event, view, option, index))
