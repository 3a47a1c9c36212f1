"""Paints an entry of the history: icon and name, figures, the result's shape and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qtapp.domain.download import State
from qtapp.domain.history_view import Field
from qtapp.ui.icons import file_type_icon
from qtapp.ui.models.history_model import CELL_ROLE
from qtapp.ui.painting.fitted import FittedTexts
from qtapp.ui.painting.progress_bar import MARK_SIZE, paint_mark, state_token
from qtapp.ui.painting.row_delegate import EDGE, PADDING

if TYPE_CHECKING:
    from qtapp.domain.history_view import Entry
    from qtapp.ui.icons import Icons
    from qtapp.ui.models.history_model import Cell
    from qtapp.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ICON = 16
_GAP = 8
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_LEFT = int(_FLAGS | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(_FLAGS | Qt.AlignmentFlag.AlignRight)
# plain integers: to compare them with a cell's column makes no member of the enumeration
_NAME, _RESULT = int(Field.NAME), int(Field.RESULT)
_FIGURES = frozenset({int(Field.SIZE), int(Field.ENDED)})
_SELECTED = QStyle.StateFlag.State_Selected
_MIDDLE = Qt.TextElideMode.ElideMiddle
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class HistoryDelegate(QStyledItemDelegate):
    """Draws everything itself in the theme's colours; entries without their file are dim."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._texts = FittedTexts()
        self._fonts: _Fonts | None = None
        self.focused_row = -1  # the table keeps these two
        self.hovered_row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, place, column = self._theme.tokens, option.rect, index.column()
        cell: Cell = index.data(CELL_ROLE)
        fonts = self._derived(option.font)
        painter.save()
        # smoothed, the cells of a row would meet in half covered pixels where the scale is no whole number
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if option.state & _SELECTED:
            painter.fillRect(place, QColor(tokens.selection))
        elif index.row() == self.hovered_row:
            painter.fillRect(place, QColor(tokens.hover))
        if index.row() == self.focused_row:
            self._paint_ring(painter, option, column)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_faint = cell.entry is None or cell.is_faint
        if column == _NAME:
            self._paint_name(painter, option, fonts, cell.entry, cell.text, is_faint=is_faint)
        elif column == _RESULT and cell.entry is not None:
            self._paint_result(painter, option, fonts, cell.entry, cell.text, is_faint=is_faint)
        else:
            box = place.adjusted(PADDING, 0, -PADDING, 0)
            is_figure = column in _FIGURES
            color = tokens.text if column == Field.SIZE and not is_faint else tokens.dim
            font = fonts.tabular if is_figure else fonts.plain
            self._text(painter, option, box, cell.text, color, font, trailing=is_figure)
        painter.restore()

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem, column: int) -> None:
        """One ring around the row, drawn piece by piece by its cells."""
        cell, color = option.rect, QColor(self._theme.tokens.accent)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.fillRect(cell.left(), cell.top(), cell.width(), 2, color)
        painter.fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, color)
        if column == (Field.ENDED if is_mirrored else Field.NAME):
            painter.fillRect(cell.left(), cell.top(), 2, cell.height(), color)
        if column == (Field.NAME if is_mirrored else Field.ENDED):
            painter.fillRect(cell.right() - 1, cell.top(), 2, cell.height(), color)

    def _paint_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        fonts: _Fonts,
        entry: Entry | None,
        text: str,
        *,
        is_faint: bool,
    ) -> None:
        tokens, cell = self._theme.tokens, option.rect
        icon = QRect(cell.left() + EDGE, cell.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        if entry is not None:
            ratio = painter.device().devicePixelRatioF()
            painter.setOpacity(0.5 if is_faint else 1.0)
            pixmap = self._icons.pixmap(file_type_icon(entry.download.name), tokens.dim, _ICON, ratio)
            painter.drawPixmap(QStyle.visualRect(option.direction, cell, icon), pixmap)
            painter.setOpacity(1.0)
        left = icon.right() + 1 + _GAP
        box = QRect(left, cell.top(), cell.right() - PADDING - left, cell.height())
        self._text(painter, option, box, text, tokens.dim if is_faint else tokens.text, fonts.plain)

    def _paint_result(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        fonts: _Fonts,
        entry: Entry,
        text: str,
        *,
        is_faint: bool,
    ) -> None:
        tokens, cell = self._theme.tokens, option.rect
        state = entry.download.state
        color = QColor(tokens.dim if is_faint else getattr(tokens, state_token(state)))
        mark = QRect(cell.left() + PADDING, cell.center().y() - 3, int(MARK_SIZE), int(MARK_SIZE))
        shown = State.CANCELLED if is_faint else state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(QStyle.visualRect(option.direction, cell, mark)).center(), shown, color)
        left = mark.right() + 1 + _GAP
        box = QRect(left, cell.top(), cell.right() - PADDING - left, cell.height())
        is_quiet = is_faint or state is State.CANCELLED
        words = tokens.bad if state is State.FAILED else tokens.dim if is_quiet else tokens.text
        self._text(painter, option, box, text, words, fonts.bold if state is State.FAILED else fonts.plain)

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        color: str,
        font: QFont,
        *,
        trailing: bool = False,
    ) -> None:
        """`text` in `box`, which is given for left-to-right and mirrored here."""
        if not text or box.width() <= 0:
            return
        is_mirrored = option.direction == _RIGHT_TO_LEFT
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.setLayoutDirection(_AUTO if is_mirrored else _LEFT_TO_RIGHT)
        where = QStyle.visualRect(option.direction, option.rect, box)
        fitted = self._texts.fit(text, font, box.width(), _MIDDLE)
        painter.drawText(where, _LEFT if trailing == is_mirrored else _RIGHT, fitted)

    def _derived(self, font: QFont) -> _Fonts:
        if self._fonts is None or self._fonts.plain != font:
            self._texts.forget()
            self._fonts = _Fonts(font)
        return self._fonts


class _Fonts:
    """The table's font as it is, with figures of equal width, and bold."""

    __slots__ = ("bold", "plain", "tabular")

    def __init__(self, font: QFont) -> None:
        self.plain, self.tabular, self.bold = QFont(font), QFont(font), QFont(font)
        self.tabular.setFeature(QFont.Tag("tnum"), 1)
        self.bold.setWeight(QFont.Weight.DemiBold)
