"""The table of links that are looked over: ticks by mouse and by the space bar, names by F2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from qtapp.domain.file_types import FileType
from qtapp.ui.models.staging_model import StagingColumn
from qtapp.ui.painting.row_delegate import PADDING, ROW_HEIGHT
from qtapp.ui.painting.staging_delegate import StagingDelegate
from qtapp.ui.staging_words import there_texts, type_text
from qtapp.ui.theme import dress_list
from qtapp.ui.views.download_header import DownloadHeader
from qtapp.ui.views.download_table import KEYBOARD_REASONS

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from qtapp.services.staging import Staging
    from qtapp.ui.icons import Icons
    from qtapp.ui.models.staging_model import StagingModel
    from qtapp.ui.theme import Theme, Tokens

_NAME_LEAST: Final = 200
# what goes first where there is no room for all
_LESS_NEEDED: Final = (StagingColumn.TYPE, StagingColumn.SITE)
# Qt's key for the space bar is a type-ahead too, which would walk through 100,000 rows
_SEEN_MS: Final = 120


class StagingTable(QTableView):
    """Enter is the dialog's: it adds what is ticked."""

    seen_changed = Signal(object)  # None: other rows are in view

    def __init__(
        self, model: StagingModel, staging: Staging, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._staging = staging
        self._is_by_keyboard = False
        self._widths: dict[StagingColumn, int] = {}
        self._delegate = StagingDelegate(staging, theme, icons, self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(DownloadHeader(theme, self))
        self._set_up()
        self.setModel(model)
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(_SEEN_MS)
        self._seen.timeout.connect(self._on_seen)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.narrowed.connect(self.look_again)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self._measure()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Links that were found"))
        self.setAccessibleDescription(self.tr("Space ticks what is selected, F2 renames, Enter adds"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionsClickable(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)

    # what others ask

    def selected_ranges(self) -> tuple[tuple[int, int], ...]:
        """The selected rows, first and last of each run, from the top."""
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return tuple(dict.fromkeys(ranges))

    def rows_in_view(self) -> range:
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self._rows.rowCount() - 1) + 1)

    @Slot(object)
    def look_again(self, _nothing: object = None) -> None:
        """What is in view may be other rows: say so in a moment."""
        if not self._seen.isActive():
            self._seen.start()

    # columns

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, metrics.height() + 12))
        widest = {
            StagingColumn.SIZE: "888.8 MB",
            StagingColumn.TYPE: max(map(type_text, FileType), key=metrics.horizontalAdvance),
            StagingColumn.SITE: "archive.example.org",
            StagingColumn.STATUS: max(there_texts(), key=metrics.horizontalAdvance),
        }
        for column, text in widest.items():
            title = str(self._rows.headerData(column, Qt.Orientation.Horizontal))
            width = max(map(metrics.horizontalAdvance, (text, title)))
            self._widths[column] = width + 2 * PADDING + 4
        self._fit_columns()

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        widths = dict(self._widths)
        for column in _LESS_NEEDED:
            if max(_NAME_LEAST, room // 3) + sum(widths.values()) <= room:
                break
            widths.pop(column)
        header = self.horizontalHeader()
        for column in self._widths:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                header.resizeSection(column, widths[column])
        header.resizeSection(StagingColumn.NAME, max(room - sum(widths.values()), _NAME_LEAST))

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

    @Slot()
    def _on_seen(self) -> None:
        self.seen_changed.emit(None)

    # ticks

    def _tick_selected(self, row: int) -> None:
        """All that is selected, in the way that turns this one over."""
        wanted = not self._staging.is_ticked(self._rows.place_at(row))
        ranges = self.selected_ranges()
        if not any(first <= row <= last for first, last in ranges):
            ranges = ((row, row),)
        for first, last in ranges:
            self._staging.tick(self._rows.places_between(first, last), is_ticked=wanted)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_by_keyboard = True
        self._mark()
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if row >= 0:
                self._tick_selected(row)
            return
        if event.key() == Qt.Key.Key_F2 and row >= 0:
            self.edit(self._rows.index(row, StagingColumn.NAME))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: the filter looks for words, without walking through 100,000 rows at a key."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> Any:
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            # the first and the last row: whole rows are chosen here, and to Qt these are cells of one
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_by_keyboard = False
        at = event.position().toPoint()
        index = self.indexAt(at)
        is_tick = (
            event.button() == Qt.MouseButton.LeftButton
            and index.isValid()
            and index.column() == StagingColumn.NAME
            and StagingDelegate.is_on_tick(self.visualRect(index), at, self.layoutDirection())
        )
        keeps_selection = is_tick and self.selectionModel().isRowSelected(index.row())
        if not keeps_selection or event.modifiers():
            super().mousePressEvent(event)
        if is_tick:
            self._tick_selected(index.row())
        self._mark()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(hovered=self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._mark(hovered=-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_by_keyboard = self._is_by_keyboard or event.reason() in KEYBOARD_REASONS
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self.look_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._widths:
            self._measure()
