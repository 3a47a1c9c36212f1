"""Paints the sidebar's entries: headings, and icons with names and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qtapp.ui.figures import count
from qtapp.ui.models.facets import Choice, Section, Status
from qtapp.ui.models.sidebar_model import ENTRY_ROLE, NUMBER_ROLE, Form, choice_key

if TYPE_CHECKING:
    from qtapp.ui.icons import Icons
    from qtapp.ui.models.sidebar_model import Entry
    from qtapp.ui.theme import Theme

ENTRY_HEIGHT = 30
_HEADING_EXTRA = 4  # above them
_MARGIN = 8  # around what is chosen
_PADDING = 8
_ICON = 16
_GAP = 9
_NEEDS_YOU = choice_key(Choice(Section.STATUS, Status.NEEDS_YOU))
_ANYWHERE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = int(_ANYWHERE | Qt.AlignmentFlag.AlignLeft), int(_ANYWHERE | Qt.AlignmentFlag.AlignRight)


class SidebarDelegate(QStyledItemDelegate):
    """Draws in the theme's colours; `has_ring` is whether the entry with the keys is to be marked."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.has_ring = False
        self.drop_row = -1  # where what is dragged would go

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = max(ENTRY_HEIGHT, option.fontMetrics.height() + 10)
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is not None and entry.form is Form.HEADING:
            height += _HEADING_EXTRA
        return QSize(0, height)

    def wished_width(self, metrics: QFontMetrics, text: str) -> int:
        """What an entry with this text and a count of five digits needs."""
        around = 2 * (_MARGIN + _PADDING) + _ICON + 2 * _GAP
        return around + metrics.horizontalAdvance(text) + metrics.horizontalAdvance("88,888")

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.form is Form.HEADING:
            self._paint_heading(painter, option, entry)
        else:
            self._paint_entry(painter, option, entry, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        font = QFont(option.font)
        font.setPointSizeF(max(6.0, font.pointSizeF() - 1.5))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.dim))
        box = option.rect.adjusted(_MARGIN + _PADDING, 0, -_PADDING, -4)
        height = QFontMetrics(font).height()
        box.setTop(box.bottom() - height)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place = QStyle.visualRect(option.direction, option.rect, box)
        painter.drawText(place, _RIGHT if mirrored else _LEFT, entry.text)

    def _paint_entry(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: Entry,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = self._theme.tokens
        number = index.data(NUMBER_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        alert = entry.key == _NEEDS_YOU and bool(number)
        quiet = (entry.choice is not None and not number) or entry.form is Form.MORE
        self._paint_ground(painter, option, index.row(), is_chosen=chosen)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = option.rect.adjusted(_MARGIN + _PADDING, 0, -_MARGIN - _PADDING, 0)
        icon = QRect(inner.left(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        tint = tokens.bad if alert else tokens.accent if chosen else tokens.dim
        pixmap = self._icons.pixmap(entry.icon, tint, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, icon), pixmap)
        font = QFont(option.font)
        if chosen:
            font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        figure = count(number) if number else ""
        room = metrics.horizontalAdvance(figure)
        if figure:
            box = QRect(inner.right() + 1 - room, inner.top(), room, inner.height())
            painter.setPen(QColor(tokens.bad if alert else tokens.text if chosen else tokens.dim))
            place = QStyle.visualRect(option.direction, option.rect, box)
            painter.drawText(place, _LEFT if mirrored else _RIGHT, figure)
        left = icon.right() + 1 + _GAP
        box = QRect(
            left, inner.top(), inner.right() + 1 - left - room - (_GAP if room else 0), inner.height()
        )
        if box.width() <= 0:
            return
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideMiddle, box.width())
        painter.setPen(QColor(tokens.dim if quiet and not chosen else tokens.text))
        place = QStyle.visualRect(option.direction, option.rect, box)
        painter.drawText(place, _RIGHT if mirrored else _LEFT, text)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: int, *, is_chosen: bool
    ) -> None:
        tokens = self._theme.tokens
        box = QRectF(option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or hovered or row == self.drop_row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.soft if is_chosen or row == self.drop_row else tokens.track))
            painter.drawRoundedRect(box, 6, 6)
        if (self.has_ring and option.state & QStyle.StateFlag.State_HasFocus) or row == self.drop_row:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
