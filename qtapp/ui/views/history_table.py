"""The table of the history's entries: the columns fit the room there is, and Name takes what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from qtapp.domain.history_view import Field
from qtapp.ui.history_words import missing_text
from qtapp.ui.painting.history_delegate import HistoryDelegate
from qtapp.ui.painting.row_delegate import PADDING, ROW_HEIGHT
from qtapp.ui.theme import dress_list
from qtapp.ui.views.download_header import DownloadHeader
from qtapp.ui.views.download_table import KEYBOARD_REASONS
from qtapp.ui.window_layout import HistoryLayout, SortedBy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from qtapp.ui.icons import Icons
    from qtapp.ui.models.history_model import HistoryModel
    from qtapp.ui.theme import Theme, Tokens

# what goes first where there is no room for all
_LESS_NEEDED: Final = (Field.FOLDER, Field.SITE, Field.SIZE, Field.ENDED)
_NAME_LEAST: Final = 170
# of the room beyond a name that can be read: the name alone would push the rest of its row far away
_NAME_ENOUGH: Final = 510
_SHARES: Final = {Field.FOLDER: 0.35, Field.SITE: 0.15, Field.RESULT: 0.1}
_WIDEST: Final = {
    Field.SIZE: "888.8 MB",
    Field.SITE: "archive.example.org",
    Field.FOLDER: "/home/somebody/Downloads",
    Field.RESULT: "Address cannot be found",
    Field.ENDED: "30 September, 23:59",
}
_MARK: Final = 16


class HistoryTable(QTableView):
    """Keys other than moving about and Enter belong to the page's actions."""

    context_menu_requested = Signal(object)  # QPoint, on the screen
    entered = Signal(object)  # int, the row that was double-clicked or entered
    selection_changed = Signal(object)  # None
    seen_changed = Signal(object)  # None: other rows are in view
    sorting_chosen = Signal(object)  # (Field, is_descending)
    layout_changed = Signal(object)  # None: by the user, a column's width or what it is sorted by

    def __init__(
        self, model: HistoryModel, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wished: dict[Field, int] = {}
        self._by_hand: set[Field] = set()
        self._is_fitting = False
        self._is_by_keyboard = False
        self._delegate = HistoryDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        header = DownloadHeader(theme, self)
        header.setSortIndicatorClearable(False)
        self.setHorizontalHeader(header)
        self._set_up()
        self.setModel(model)
        header.setSortIndicator(int(Field.ENDED), Qt.SortOrder.DescendingOrder)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._on_sort_indicator_changed)
        header.sectionResized.connect(self._on_section_resized)
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(150)
        self._seen.timeout.connect(self._on_seen)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self._measure()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("History"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)

    # what others ask

    def selected_ranges(self) -> tuple[tuple[int, int], ...]:
        """The selected rows, first and last of each run, from the top."""
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return tuple(dict.fromkeys(ranges))

    def selected_count(self) -> int:
        return sum(last - first + 1 for first, last in self.selected_ranges())

    def selected_rows(self, most: int) -> Iterator[int]:
        """At most so many of the selected rows, from the top."""
        for first, last in self.selected_ranges():
            for row in range(first, last + 1):
                if most <= 0:
                    return
                most -= 1
                yield row

    def rows_in_view(self) -> range:
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def layout_now(self) -> HistoryLayout:
        """What of it is to be found again."""
        header = self.horizontalHeader()
        is_descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        by = SortedBy(Field(header.sortIndicatorSection()).name.lower(), is_descending)
        widths = ((field.name.lower(), self._wished[field]) for field in sorted(self._by_hand))
        return HistoryLayout(tuple(widths), by)

    def put_on(self, layout: HistoryLayout) -> None:
        """Find it as it was left; what names no column is passed over."""
        fields = {field.name.lower(): field for field in Field}
        for name, width in layout.widths:
            if (field := fields.get(name)) is not None and field is not Field.NAME:
                self._wished[field] = width
                self._by_hand.add(field)
        self._fit_columns()
        by = layout.sorted_by
        if by is not None and (field := fields.get(by.column)) is not None:
            order = Qt.SortOrder.DescendingOrder if by.is_descending else Qt.SortOrder.AscendingOrder
            self.horizontalHeader().setSortIndicator(int(field), order)

    # columns

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, metrics.height() + 12))
        wide = metrics.horizontalAdvance
        for field, text in _WIDEST.items():
            if field in self._by_hand:
                continue
            title = str(self.model().headerData(int(field), Qt.Orientation.Horizontal))
            needed = wide(text)
            if field is Field.RESULT:
                needed = max(needed, wide(missing_text())) + _MARK
            self._wished[field] = max(needed, wide(title) + _MARK) + 2 * PADDING + 4
        self._fit_columns()

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        widths = dict(self._wished)
        for field in _LESS_NEEDED:
            if max(_NAME_LEAST, room // 4) + sum(widths.values()) <= room:
                break
            widths.pop(field, None)
        spare = room - sum(widths.values()) - _NAME_ENOUGH
        for field, share in _SHARES.items():
            if spare > 0 and field in widths and field not in self._by_hand:
                widths[field] += int(spare * share)
        self._is_fitting = True
        header = self.horizontalHeader()
        for field in Field:
            header.setSectionHidden(int(field), field is not Field.NAME and field not in widths)
        for field, width in widths.items():
            header.resizeSection(int(field), width)
        header.resizeSection(int(Field.NAME), max(_NAME_LEAST, room - sum(widths.values())))
        self._is_fitting = False

    @Slot(int, int, int)
    def _on_section_resized(self, section: int, _old: int, new: int) -> None:
        if not self._is_fitting and section != Field.NAME and new:
            self._wished[Field(section)] = new
            self._by_hand.add(Field(section))
            self.layout_changed.emit(None)

    @Slot(int, Qt.SortOrder)
    def _on_sort_indicator_changed(self, section: int, order: Qt.SortOrder) -> None:
        self.sorting_chosen.emit((Field(section), order == Qt.SortOrder.DescendingOrder))
        self.layout_changed.emit(None)

    # look and focus

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        dress_list(self, tokens)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _mark(self, hovered: int | None = None) -> None:
        delegate = self._delegate
        focused = self.currentIndex().row() if self._is_by_keyboard and self.hasFocus() else -1
        hovered = delegate.hovered_row if hovered is None else hovered
        for row in {delegate.focused_row, focused, delegate.hovered_row, hovered}:
            if row >= 0 and (delegate.focused_row, delegate.hovered_row) != (focused, hovered):
                self.viewport().update(
                    0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row)
                )
        delegate.focused_row, delegate.hovered_row = focused, hovered

    @Slot()
    def _on_scrolled(self) -> None:
        self._mark(hovered=-1)
        self.look_again()

    def look_again(self) -> None:
        """What is in view may be other rows: say so in a moment."""
        if not self._seen.isActive():
            self._seen.start()

    @Slot()
    def _on_seen(self) -> None:
        self.seen_changed.emit(None)

    # events

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit(None)

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self.look_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._wished:
            self._measure()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            # the first and the last row: whole rows are chosen here, and to Qt these are cells of one
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: it would walk through a million rows that are not there yet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_by_keyboard = True
        self._mark()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_by_keyboard = False
        super().mousePressEvent(event)
        self._mark()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.entered.emit(index.row())
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(hovered=self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._mark(hovered=-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_by_keyboard = self._is_by_keyboard or event.reason() in KEYBOARD_REASONS
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == event.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.context_menu_requested.emit(at)
        event.accept()
