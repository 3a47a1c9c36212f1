"""A table whose rows can be dragged to another place in it, and finished files out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qtapp.ui.drops import OWN_ROWS
from qtapp.ui.models.cells import file_urls
from qtapp.ui.models.moving import dropped
from qtapp.ui.models.order import runs
from qtapp.ui.views.live_table import LiveTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from qtapp.domain.download import Download
    from qtapp.ui.models.download_model import DownloadModel
    from qtapp.ui.theme import Theme

# of the chip under the pointer
_HEIGHT, _MARGIN, _WIDEST = 28, 12, 280


class RowDragTable(LiveTable):
    """Shows where dragged rows would go and says so once they are let go; what is not its own it leaves to
    the window."""

    move_chosen = Signal(object)  # Move
    move_refused = Signal(object)  # None: it is sorted by a column, where a place means nothing

    def __init__(self, model: DownloadModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._downloads = model
        self._theme = theme
        self._dragged: tuple[str, ...] = ()
        self._line_y: int | None = None  # in the viewport
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # it would be as wide as one cell
        self._set_aside: tuple[str, ...] = ()
        model.reordering.connect(self._set_selection_aside)
        model.reordered.connect(self._put_selection_back)

    @property
    def dragged_ids(self) -> tuple[str, ...]:
        """What is being dragged at this moment, from the top."""
        return self._dragged

    def selected_rows(self) -> list[int]:
        """From the top."""
        # By ranges: one index for each of thousands of rows would take a tenth of a second.
        spans = self.selectionModel().selection().toList()
        if len(spans) == 1:
            return list(range(spans[0].top(), spans[0].bottom() + 1))
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def selected_number(self) -> int:
        """How many rows are selected."""
        spans = self.selectionModel().selection().toList()
        return spans[0].height() if len(spans) == 1 else len(self.selected_rows())

    def selected_keys(self) -> tuple[str, ...]:
        """What tells the selected rows from others, from the top: ids, and the keys of groups."""
        return self._downloads.keys_of(self.selected_rows())

    def selected_ids(self) -> tuple[str, ...]:
        """The selected downloads, from the top; those of a selected group as well, whether it is open or
        not."""
        return self._downloads.ids_of(self.selected_rows())

    def selection_of(self, keys: Iterable[str]) -> QItemSelection:
        """The whole rows of those that are shown, from the top."""
        rows = self._downloads.rows_of(keys)
        selection, last_column = QItemSelection(), self._downloads.columnCount() - 1
        for first, last in runs(rows):
            selection.select(self._downloads.index(first, 0), self._downloads.index(last, last_column))
        return selection

    # Qt looks each selected cell up anew when rows change places: for a thousand rows it takes several frames

    @Slot(object)
    def _set_selection_aside(self, _nothing: None) -> None:
        self._set_aside = self.selected_keys()
        # nothing is selected that was not before, so that nobody needs to know
        self.selectionModel().blockSignals(True)
        self.selectionModel().clearSelection()

    @Slot(object)
    def _put_selection_back(self, _nothing: None) -> None:
        keys, self._set_aside = self._set_aside, ()
        self.selectionModel().select(
            self.selection_of(keys), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        found = map(self._downloads.find, self.selected_ids())
        downloads = [download for download in found if download is not None]
        if not downloads:
            return
        data = data_of(downloads)
        if not self._downloads.is_in_queue_order:
            self.move_refused.emit(None)
            if not data.hasUrls():
                return
        self._dragged = tuple(download.id for download in downloads)
        drag = QDrag(self)
        drag.setMimeData(data)
        keys = self.selected_keys()
        group = self._downloads.group_at(self.selected_rows()[0]) if len(keys) == 1 else None
        name = group.group.name if group is not None else downloads[0].name
        is_one = group is not None or len(downloads) == 1
        drag.setPixmap(self._chip(name if is_one else self._number_text(len(downloads))))
        drag.setHotSpot(QPoint(-_MARGIN, -_MARGIN))
        # never a move of the files: a file manager would take them away
        drag.exec(Qt.DropAction.CopyAction if data.hasUrls() else Qt.DropAction.MoveAction)
        self._dragged = ()
        self._draw_line(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take_or_leave(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # for the scrolling at the edges
        self._take_or_leave(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._draw_line(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._draw_line(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if not self._can_take(event):
            event.ignore()
            return
        event.acceptProposedAction()
        row, below = self._spot(event.position().toPoint())
        move = dropped(self._downloads, self._dragged, row, below=below)
        if move is not None and move.ids:
            self.move_chosen.emit(move)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line_y is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.tokens.color("accent"), 2))
        mirrored, width = self.isRightToLeft(), self.viewport().width()
        y = max(4, min(self._line_y, self.viewport().height() - 4))
        start = width - 7 if mirrored else 7
        painter.drawEllipse(QPoint(start, y), 3, 3)
        left, right = (2, start - 4) if mirrored else (start + 4, width - 2)
        painter.drawLine(left, y, right, y)
        painter.end()

    def _can_take(self, event: QDropEvent) -> bool:
        """It is our own rows, and there is an order to put them into."""
        is_ours = bool(self._dragged) and event.mimeData().hasFormat(OWN_ROWS)
        return is_ours and self._downloads.is_in_queue_order

    def _take_or_leave(self, event: QDragMoveEvent) -> None:
        if not self._can_take(event):
            event.ignore()
            return
        event.acceptProposedAction()
        row, below = self._spot(event.position().toPoint())
        at = row if row >= 0 else self._downloads.rowCount() - 1
        self._draw_line(self.rowViewportPosition(at) + (self.rowHeight(at) if below else 0))

    def _spot(self, at: QPoint) -> tuple[int, bool]:
        """The row under the pointer, -1 for none, and whether that is over its lower half."""
        row = self.rowAt(at.y())
        if row < 0:
            return -1, True
        return row, at.y() >= self.rowViewportPosition(row) + self.rowHeight(row) / 2

    def _draw_line(self, y: int | None) -> None:
        if y != self._line_y:
            self._line_y = y
            self.viewport().update()

    def _chip(self, text: str) -> QPixmap:
        """The name of the one, or how many there are."""
        tokens, font = self._theme.tokens, self.font()
        metrics = QFontMetrics(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, _WIDEST)
        box = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * _MARGIN, max(_HEIGHT, metrics.height() + 10))
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.accent), 1))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pixmap

    def _number_text(self, number: int) -> str:
        return self.tr("%Ln downloads", "", number)


def data_of(downloads: Sequence[Download]) -> QMimeData:
    """The finished files among these, to be copied somewhere else, and that they are rows of a list."""
    data = QMimeData()
    data.setData(OWN_ROWS, str(len(downloads)).encode())
    if files := file_urls(downloads):
        data.setUrls(files)
    return data
