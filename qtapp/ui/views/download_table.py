"""The list itself: a table without grid or frame that fits its columns to the room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from qtapp.ui.models.order import Column
from qtapp.ui.painting.row_delegate import ROW_HEIGHT, RowDelegate
from qtapp.ui.theme import dress_list
from qtapp.ui.views.bar_room import BarRoom
from qtapp.ui.views.column_layout import TableColumns
from qtapp.ui.views.download_header import DownloadHeader
from qtapp.ui.views.grouped_table import GroupedTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.ui.icons import Icons
    from qtapp.ui.models.download_model import DownloadModel
    from qtapp.ui.theme import Theme, Tokens

_Index = QModelIndex | QPersistentModelIndex
# of a row: the least height in pixels, how many lines of text, and what is around them
_HEIGHTS = {"compact": (28, 1, 8), "normal": (ROW_HEIGHT, 1, 12), "comfortable": (52, 2, 18)}
KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class DownloadTable(GroupedTable):
    """Shows a `DownloadModel`. Keys other than moving about and Enter belong to the window's actions."""

    context_menu_requested = Signal(object)  # QPoint, on the screen
    activated_row = Signal(object)  # str, the id of the row that was double-clicked or entered
    remedy_requested = Signal(object)  # str, the id of the row whose action in the Status column was clicked
    sorting_changed = Signal(object)  # None

    def __init__(
        self, model: DownloadModel, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, theme, parent)
        self._density = "normal"
        self._by_keyboard = False
        self._pointer_y = -1  # in the viewport; -1 while the pointer is elsewhere
        self._pressed_remedy: str | None = None
        self._kept: tuple[tuple[str, ...], str | None] = ((), None)
        self._delegate = RowDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        header = DownloadHeader(theme, self)
        self.setHorizontalHeader(header)
        self._set_up_look()
        self._set_up_behaviour()
        self.setModel(model)
        self.columns = TableColumns(header, self._delegate, self)
        BarRoom(model, self._delegate, self)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._on_sorted)
        self.columns.shown_changed.connect(self._on_columns_changed)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        # after the view's own slots, which lay the rows out anew
        for rows_moved in (
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.layoutChanged,
        ):
            rows_moved.connect(self._mark_rows)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self._measure()

    def _set_up_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def _set_up_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Downloads"))

    # What others ask

    @property
    def is_by_keyboard(self) -> bool:
        """Whether it was the keyboard that was used last, so that what has the keys is to be seen."""
        return self._by_keyboard

    def current_id(self) -> str | None:
        """Of the current row; the key of a group where that is one's."""
        index = self.currentIndex()
        return self._downloads.id_at(index.row()) if index.isValid() else None

    def select_ids(self, ids: Iterable[str]) -> None:
        """Select these and no others; ids that are not shown are left out. The first one becomes current."""
        selection = self.selection_of(ids)
        if not selection.isEmpty():
            self.selectionModel().setCurrentIndex(
                selection.first().topLeft(), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_current(self) -> bool:
        """Select the current row, or the first one, where no row is selected; whether that was so."""
        if self.selectionModel().hasSelection() or not self._downloads.rowCount():
            return False
        self.selectRow(max(0, self.currentIndex().row()))
        return True

    def show_id(self, download_id: str) -> None:
        """Scroll a download into view, if it is shown at all."""
        row = self._downloads.row_of(download_id)
        if row is not None:
            self.scrollTo(self._downloads.index(row, int(Column.NAME)))

    @property
    def is_in_queue_order(self) -> bool:
        """It is not sorted by a column."""
        return self._downloads.is_in_queue_order

    def show_queue_order(self) -> None:
        """The rows in the order in which those that wait start."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    @Slot()
    def _on_sorted(self) -> None:
        self.sorting_changed.emit(None)

    # Columns and rows

    def set_density(self, density: str) -> None:
        """How high the rows are: "compact", "normal", or "comfortable" with a second line."""
        self._delegate.has_two_lines = density == "comfortable"
        self._density = density
        self._measure()
        self.viewport().update()

    def _measure(self) -> None:
        """Rows and columns by the font: a larger one needs more of both."""
        metrics = self.fontMetrics()
        # Also the least the vertical header would grant: its own margin could make rows higher.
        self.verticalHeader().setMinimumSectionSize(1)
        least, lines, around = _HEIGHTS[self._density]
        self.verticalHeader().setDefaultSectionSize(max(least, lines * metrics.height() + around))
        self.columns.measure(metrics, self.font())

    @Slot()
    def _on_columns_changed(self) -> None:
        self._downloads.set_shows_average(Column.AVERAGE in self.columns.wanted)
        self.viewport().update()

    # Look and focus

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        dress_list(self, tokens)
        self._delegate.forget()
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _show_focus(self, by_keyboard: bool) -> None:
        self._by_keyboard = by_keyboard
        self._mark_rows()

    def _hover(self, y: int) -> None:
        self._pointer_y = y
        self._mark_rows()

    @Slot()
    def _mark_rows(self) -> None:
        """Which rows have the ring and the pointer now: rows move under both, and take neither with them."""
        delegate = self._delegate
        focused = self.currentIndex().row() if self._by_keyboard and self.hasFocus() else -1
        hovered = self.rowAt(self._pointer_y) if self._pointer_y >= 0 else -1
        for before, now in ((delegate.focused_row, focused), (delegate.hovered_row, hovered)):
            if before != now:
                self._repaint_row(before)
                self._repaint_row(now)
        delegate.focused_row, delegate.hovered_row = focused, hovered

    def _repaint_row(self, row: int) -> None:
        if row >= 0:
            top = self.rowViewportPosition(row)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    def _remedy_at(self, position: QPoint) -> str | None:
        index = self.indexAt(position)
        if not index.isValid() or index.column() != Column.STATUS:
            return None
        if self._downloads.group_at(index.row()) is not None:
            return None
        download = self._downloads.download_at(index.row())
        text = self._downloads.data(index)
        spot = self._delegate.action_rect(self.visualRect(index), download, text, self.font())
        return download.id if spot.contains(position) else None

    # Selection over a reset

    @Slot()
    def _keep_selection(self) -> None:
        self._kept = (self.selected_keys(), self.current_id())

    @Slot()
    def _restore_selection(self) -> None:
        ids, current = self._kept
        self._kept = ((), None)
        self.select_ids(ids)
        row = self._downloads.row_of(current) if current is not None else None
        if row is not None:
            self.selectionModel().setCurrentIndex(
                self._downloads.index(row, int(Column.NAME)), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        if ids and not self.selectionModel().hasSelection():
            # a reset takes the selection away without a word, and there was nothing to put back
            self.selection_changed.emit(())
        self._mark_rows()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._show_focus(self._by_keyboard)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.tokens.color("surface"))
        painter.end()
        self._delegate.mirrored = self.isRightToLeft()
        super().paintEvent(event)

    def columns_to_paint(self, changed: Iterable[int]) -> Iterable[int]:
        # the second line of the name says what there is no room for
        columns = set(changed)
        if self._delegate.has_two_lines and not columns.isdisjoint(self._delegate.unseen):
            columns.add(int(Column.NAME))
        return columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit(self.viewport().width())
        self._keep_in_view(event.oldSize().height())

    def _keep_in_view(self, height_before: int) -> None:
        """A bar or the details that appear must not push the current row over the edge."""
        row = self.currentIndex().row()
        if row < 0 or self.viewport().height() >= height_before:
            return
        top, bottom = self.rowViewportPosition(row), self.rowViewportPosition(row) + self.rowHeight(row)
        if top >= 0 and self.viewport().height() < bottom <= height_before:
            self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._mark_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "columns"):
            self._delegate.forget()
            self._measure()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            # the first and the last row: whole rows are chosen here, and to Qt these are cells of one
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: letters typed over the list are no wish to jump about in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_focus(True)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._activate(self.currentIndex())
            return
        if self._take_arrow(event):
            return
        # the row that is current only has the ring: the first step is onto it, and not over it
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain and self.select_current():
            return
        super().keyPressEvent(event)

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid() and not self._toggle(index.row()):
            self.activated_row.emit(self._downloads.id_at(index.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_chevron(at):
            self._toggle(self.indexAt(at).row())
            return
        self._pressed_remedy = self._remedy_of(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_remedy = self._pressed_remedy, None
        if pressed is not None and self._remedy_of(event) == pressed:
            self.remedy_requested.emit(pressed)

    def _remedy_of(self, event: QMouseEvent) -> str | None:
        """The action under a press or release that may be a plain click: Ctrl and Shift are for selecting."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() != Qt.MouseButton.LeftButton or not plain:
            return None
        return self._remedy_at(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_chevron(at):
            self._toggle(self.indexAt(at).row())  # the second of two quick clicks
        elif event.button() == Qt.MouseButton.LeftButton and self.indexAt(at).isValid():
            self._activate(self.indexAt(at))
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        self._hover(position.y())
        over_action = self._remedy_at(position) is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over_action else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(self._by_keyboard or event.reason() in KEYBOARD_REASONS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(self._by_keyboard)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            # From the keyboard it opens at the current row, wherever the pointer is.
            at = self.visualRect(self.currentIndex()).center()
            self.context_menu_requested.emit(self.viewport().mapToGlobal(at))
        else:
            self.context_menu_requested.emit(event.globalPos())
        event.accept()
