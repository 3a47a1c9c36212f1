"""The flat header of the list: one line below, dim titles, a small chevron where it is sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from qtapp.ui.models.order import Column
from qtapp.ui.painting.row_delegate import EDGE, PADDING

if TYPE_CHECKING:
    from qtapp.ui.theme import Theme

HEADER_HEIGHT = 30
_CHEVRON = 14
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)


class DownloadHeader(QHeaderView):
    """Titles stand exactly over what is below them, also when the layout is mirrored."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFixedHeight(max(HEADER_HEIGHT, self.fontMetrics().height() + 10))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setMinimumSectionSize(40)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = self._theme.tokens
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        sorted_by = self.sortIndicatorSection() == section and self.isSortIndicatorShown()
        direction = self.layoutDirection()
        alignment = Qt.AlignmentFlag(self.model().headerData(section, self.orientation(), _ALIGNMENT))
        trailing = bool(alignment & Qt.AlignmentFlag.AlignRight)
        start = EDGE if section == Column.NAME else PADDING
        box = rect.adjusted(start, 0, -PADDING, 0)
        text = str(self.model().headerData(section, self.orientation()))
        metrics = self.fontMetrics()
        room = box.width() - (_CHEVRON if sorted_by else 0)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        width = metrics.horizontalAdvance(text)
        # The chevron stands behind a leading title, before a trailing one: figures keep their line.
        title = QRect(box.right() + 1 - width if trailing else box.left(), box.top(), width, box.height())
        chevron = QRect(
            title.left() - _CHEVRON if trailing else title.right() + 1, box.top(), _CHEVRON, box.height()
        )
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text if sorted_by else tokens.dim))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(direction, rect, title), int(flags), text)
        if sorted_by:
            self._paint_chevron(painter, QStyle.visualRect(direction, rect, chevron), QColor(tokens.accent))
        painter.restore()

    def _paint_chevron(self, painter: QPainter, box: QRect, color: QColor) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        x, y, tip = box.center().x() + 0.5, box.center().y() + 0.5, -1.75 if up else 1.75
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            QPolygonF([QPointF(x - 3.5, y - tip), QPointF(x, y + tip), QPointF(x + 3.5, y - tip)])
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Beyond the last section the style would draw its own empty one, and Qt leaves it the outermost pixel
        # of a mirrored header too.
        used = self.length() - (1 if self.isRightToLeft() else 0)
        if used < self.viewport().width():
            painter = QPainter(self.viewport())
            rest = QRect(used, 0, self.viewport().width() - used, self.height())
            rest = QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rest)
            painter.fillRect(rest, QColor(self._theme.tokens.surface))
            painter.fillRect(rest.left(), rest.bottom(), rest.width(), 1, QColor(self._theme.tokens.line))
            painter.end()
