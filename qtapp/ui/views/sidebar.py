"""What the list can be narrowed to: at the window's side, or as a drop-down where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QListView, QWidget

from qtapp.domain.values import dataclass
from qtapp.ui import drops
from qtapp.ui.models.facets import EVERYTHING
from qtapp.ui.models.sidebar_model import Form, choice_key
from qtapp.ui.painting.sidebar_delegate import SidebarDelegate
from qtapp.ui.theme import dress_list
from qtapp.ui.views.download_table import KEYBOARD_REASONS

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QHideEvent,
        QMouseEvent,
        QShowEvent,
    )

    from qtapp.ui.drops import Dropped
    from qtapp.ui.icons import Icons
    from qtapp.ui.models.sidebar_model import SidebarModel
    from qtapp.ui.theme import Theme, Tokens

_LEAST_WIDTH = 140
_STEPS = {
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MoveLeft: -1,
    QAbstractItemView.CursorAction.MoveDown: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
    QAbstractItemView.CursorAction.MoveRight: 1,
    QAbstractItemView.CursorAction.MovePageUp: -8,
    QAbstractItemView.CursorAction.MovePageDown: 8,
}


@dataclass(frozen=True, slots=True)
class Landed:
    """Links that were let go over a queue, by its id; over anything else None."""

    dropped: Dropped
    queue: str | None


class Sidebar(QListView):
    """One entry is chosen, and it is the one in use: arrow keys and clicks choose at once. Links can be
    dropped anywhere on it, rows of the list on a queue."""

    chosen = Signal(object)  # Entry of the form CHOICE or PAGE
    links_dropped = Signal(object)  # Landed
    rows_dropped = Signal(object)  # str: the id of the queue that rows of the list were let go over

    def __init__(
        self, model: SidebarModel, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = model
        self._theme = theme
        self._key = choice_key(EVERYTHING)
        self._delegate = SidebarDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self.setAccessibleName(self.tr("Show"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.clicked.connect(self._on_clicked)
        model.refreshed.connect(self._on_refreshed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self.mark(self._key)

    def mark(self, key: str) -> None:
        """The entry with this key is in use; nothing is emitted."""
        self._key = key
        index = self._entries.index_of(key)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(index, flag.ClearAndSelect)
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)

    def sizeHint(self) -> QSize:
        width = self._delegate.wished_width(self.fontMetrics(), self.tr("Documents"))
        return QSize(max(196, width), super().sizeHint().height())

    @Slot(object)
    def _on_refreshed(self, _nothing: None) -> None:
        # entries that changed places have taken neither selection nor keys with them
        index = self._entries.index_of(self._key)
        flag = QItemSelectionModel.SelectionFlag
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, flag.ClearAndSelect)
        if not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: QModelIndex) -> None:
        entry = self._entries.entry_at(index)
        if entry is None:
            return
        if entry.form is Form.MORE:
            self._entries.toggle_sites()
        elif entry.form is not Form.HEADING and entry.key != self._key:
            self.mark(entry.key)
            self.chosen.emit(entry)

    def selectionCommand(
        self, _index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Nothing: what is selected is what is in use, and `mark` says it."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        rows = [row for row in range(self._entries.rowCount()) if self._entries.item(row).isEnabled()]
        if not rows:
            return QModelIndex()
        current = self.currentIndex().row()
        if action == QAbstractItemView.CursorAction.MoveHome:
            wanted = 0
        elif action == QAbstractItemView.CursorAction.MoveEnd:
            wanted = len(rows) - 1
        else:
            at = rows.index(current) if current in rows else 0
            wanted = min(max(at + _STEPS.get(action, 0), 0), len(rows) - 1)
        return self._entries.index(rows[wanted], 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        entry = self._entries.entry_at(self.currentIndex())
        if self.currentIndex() != before and entry is not None and entry.form is Form.CHOICE:
            self._take(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """To the next entry that begins so, from the top again behind the last."""
        count, start = self._entries.rowCount(), self.currentIndex().row()
        for step in range(1, count + 1):
            item = self._entries.item((start + step) % count)
            if item.isEnabled() and item.text().casefold().startswith(search.casefold()):
                self.setCurrentIndex(item.index())
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(event.reason() in KEYBOARD_REASONS)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take_or_leave(event, _holds_rows(event) or drops.is_acceptable(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # what is dragged does not change on its way
        self._take_or_leave(event, True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_drop(-1)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_drop(-1)
        queue = self._entries.queue_at(self.indexAt(event.position().toPoint()))
        if not _holds_rows(event):
            event.acceptProposedAction()
            self.links_dropped.emit(Landed(drops.snapshot(event.mimeData()), queue))
        elif queue is not None:
            event.acceptProposedAction()
            self.rows_dropped.emit(queue)
        else:
            event.ignore()

    def _take_or_leave(self, event: QDragMoveEvent, is_of_use: bool) -> None:
        index = self.indexAt(event.position().toPoint())
        on_queue = self._entries.queue_at(index) is not None
        self._mark_drop(index.row() if on_queue and is_of_use else -1)
        if is_of_use and (on_queue or not _holds_rows(event)):
            event.acceptProposedAction()
        elif is_of_use and isinstance(event, QDragEnterEvent):
            event.accept()  # to be told when it comes over a queue
        else:
            event.ignore()

    def _mark_drop(self, row: int) -> None:
        if row != self._delegate.drop_row:
            self._delegate.drop_row = row
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._entries.look(self, is_seen=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._entries.look(self, is_seen=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _show_ring(self, is_shown: bool) -> None:
        self._delegate.has_ring = is_shown
        self.viewport().update()

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        dress_list(self, tokens, "sidebar")
        self.viewport().update()


def _holds_rows(event: QDropEvent) -> bool:
    return bool(event.mimeData().hasFormat(drops.OWN_ROWS))


class SidebarBox(QComboBox):
    """The same as a drop-down."""

    chosen = Signal(object)  # Entry of the form CHOICE or PAGE

    def __init__(
        self, model: SidebarModel, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = model
        self._key = choice_key(EVERYTHING)
        self._delegate = SidebarDelegate(theme, icons, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMaxVisibleItems(24)
        self.setAccessibleName(self.tr("Show"))
        self.activated.connect(self._on_activated)
        model.refreshed.connect(self._on_refreshed)
        self.mark(self._key)

    def mark(self, key: str) -> None:
        """The entry with this key is in use; nothing is emitted."""
        self._key = key
        self._on_refreshed(None)

    @Slot(object)
    def _on_refreshed(self, _nothing: None) -> None:
        index = self._entries.index_of(self._key)
        if index.isValid():
            self.setCurrentIndex(index.row())

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        entry = self._entries.entry_at(self._entries.index(row, 0))
        if entry is None or entry.form is Form.MORE:
            self._entries.toggle_sites()
            self._on_refreshed(None)
            self.showPopup()
        elif entry.key != self._key:
            self._key = entry.key
            self.chosen.emit(entry)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._entries.look(self, is_seen=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._entries.look(self, is_seen=False)
