"""Paints a row of the list: icon and name, bar and percent, figures, the state's shape and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qtapp.domain.download import Download, Priority, State
from qtapp.ui import messages
from qtapp.ui.figures import UNKNOWN, percent_text
from qtapp.ui.group_words import done_of_text
from qtapp.ui.icons import file_type_icon
from qtapp.ui.models.order import Column
from qtapp.ui.models.row_list import ABSENT_ROLE, GROUP_ROLE, LEVEL_ROLE, ROW_ROLE
from qtapp.ui.painting.fitted import FittedTexts
from qtapp.ui.painting.group_marks import (
    GROUP_ICON,
    INDENT,
    chevron_box,
    paint_chevron,
    paint_share,
)
from qtapp.ui.painting.progress_bar import (
    MARK_SIZE,
    paint_bar,
    paint_mark,
    paint_urgency,
    state_token,
)

if TYPE_CHECKING:
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

ROW_HEIGHT = 34
PADDING = 10  # between a cell's edge and what is in it
EDGE = 14  # the same at the list's own edges
_ICON = 16
_GAP = 8
_LEAST_BAR = 24
_FAIR_BAR = 60  # no bar of a file gives way to the figures of groups so far that it is shorter
_URGENCY = 9  # the mark of a priority
_NAME, _PROGRESS, _STATUS = int(Column.NAME), int(Column.PROGRESS), int(Column.STATUS)
# texts that stand at the leading edge
_PLACES = frozenset((Column.HOST, Column.FOLDER, Column.QUEUE, Column.ADDED))
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
# Absolute, because a name's own writing direction must not move it to the other side. Put together once:
# to join Qt's flags for every cell would take longer than to draw its text.
_ANYWHERE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_LEFT = int(_ANYWHERE | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(_ANYWHERE | Qt.AlignmentFlag.AlignRight)
_MIDDLE = Qt.TextElideMode.ElideMiddle
_END = Qt.TextElideMode.ElideRight
_WHOLE = Qt.TextElideMode.ElideNone
# words cut to less tell nothing
_TOLD_LEAST = "Abc…"
_SELECTED = QStyle.StateFlag.State_Selected
_SMOOTH = QPainter.RenderHint.Antialiasing
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_QUIET = frozenset((State.QUEUED, State.PAUSED, State.WAITING, State.CANCELLED))
_ALERT = frozenset((State.NEEDS_YOU, State.FAILED))


class RowDelegate(QStyledItemDelegate):
    """Draws everything itself in the theme's colours: no style sheet is asked for any cell."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._texts = FittedTexts()
        self._colors: dict[str, QColor] = {}  # each made of its name once
        self._fonts: _Fonts | None = None
        self.hovered_row = -1  # the table keeps these
        self.focused_row = -1
        self.mirrored = False
        self.has_two_lines = False
        self.most_files = 0  # of the largest group
        self.unseen: tuple[int, ...] = ()  # columns that the second line makes up for
        self.first_column, self.last_column = _NAME, _STATUS  # that are seen

    def forget(self) -> None:
        """Drop what was measured: the font, the style or the screen changed."""
        self._texts.forget()
        self._fonts = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, max(ROW_HEIGHT, option.fontMetrics.height() + 12))

    def action_rect(self, cell: QRect, download: Download, text: str, font: QFont) -> QRect:
        """Where the Status cell's action stands (view coordinates); empty without one.

        `text` is what the cell displays.
        """
        action = messages.status_action(download)
        if not action:
            return QRect()
        font = self._status_font(download, self._derived(font))
        _words, _between, place = self._with_action(self._status_box(cell), download, text, action, font)
        return QRect() if place.isEmpty() else self._mirror(cell, place.adjusted(0, 4, 0, -4))

    def status_width(self, font: QFont, text: str) -> int:
        """How wide the Status cell has to be for `text`, which may be that of an error."""
        around = QRect(0, 0, 0, 1).width() - self._status_box(QRect(0, 0, 0, 1)).width()
        return QFontMetrics(self._derived(font).bold).horizontalAdvance(text) + around

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # hundreds of cells a second, beside threads that want the interpreter as well: what a cell does not
        # need is not asked for, and each sets all that it draws with, so that nothing has to be put back
        column, cell, font = index.column(), option.rect, self._derived(option.font)
        self._paint_ground(painter, option, cell, index.row(), column)
        if column == _NAME:
            self._paint_first(painter, cell, font, index)
        elif column == _PROGRESS:
            is_selected = bool(option.state & _SELECTED)
            self._paint_progress(painter, cell, font, index, is_selected=is_selected)
        elif column == _STATUS:
            self._paint_status(
                painter, cell, font, index.data(ROW_ROLE), index.data(_DISPLAY), is_absent=_is_absent(index)
            )
        elif column in _PLACES:
            self._paint_place(painter, cell, font, index.data(_DISPLAY))
        else:
            self._paint_figure(painter, cell, font, index.data(_DISPLAY))
        # what the view itself paints below the next cell would else cover half a dot of this one
        painter.setRenderHint(_SMOOTH, False)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRect, row: int, column: int
    ) -> None:
        is_selected = option.state & _SELECTED
        if not is_selected and row not in (self.hovered_row, self.focused_row):
            return
        tokens = self._theme.tokens
        # smoothed, the cells of a row would meet in half covered pixels where the scale is no whole number
        painter.setRenderHint(_SMOOTH, False)
        if is_selected:
            painter.fillRect(cell, self._color(tokens.selection))
        elif row == self.hovered_row:
            painter.fillRect(cell, self._color(tokens.hover))
        if row == self.focused_row:
            self._paint_ring(painter, cell, column, self._color(tokens.accent))

    def _color(self, name: str) -> QColor:
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = QColor(name)
        return color

    def _paint_ring(self, painter: QPainter, cell: QRect, column: int, color: QColor) -> None:
        # One ring around the row, drawn piece by piece by its cells.
        painter.fillRect(cell.left(), cell.top(), cell.width(), 2, color)
        painter.fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, color)
        first, last = self.first_column, self.last_column
        if self.mirrored:
            first, last = last, first
        if column == first:
            painter.fillRect(cell.left(), cell.top(), 2, cell.height(), color)
        if column == last:
            painter.fillRect(cell.right() - 1, cell.top(), 2, cell.height(), color)

    def _second_line(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What is said in columns that are not seen."""
        texts = (index.model().index(index.row(), column).data(_DISPLAY) for column in self.unseen)
        return messages.SEPARATOR.join(text for text in texts if text and text != UNKNOWN)

    def _paint_first(
        self, painter: QPainter, cell: QRect, fonts: _Fonts, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The name, behind what tells a group and what belongs to one from other rows."""
        painter.setRenderHint(_SMOOTH)
        download, facts = index.data(ROW_ROLE), index.data(GROUP_ROLE)
        below = self._second_line(index) if self.has_two_lines else ""
        if facts is not None:
            box = QRectF(self._mirror(cell, chevron_box(cell)))
            color = self._color(self._theme.tokens.dim)
            paint_chevron(painter, box, color, is_open=facts.is_open, mirrored=self.mirrored)
            self._paint_name(painter, cell, fonts, download, below, GROUP_ICON, is_absent=False)
            return
        icon, is_absent = file_type_icon(download.name), _is_absent(index)
        if index.data(LEVEL_ROLE):
            cell = cell.adjusted(0, 0, -INDENT, 0) if self.mirrored else cell.adjusted(INDENT, 0, 0, 0)
        self._paint_name(painter, cell, fonts, download, below, icon, is_absent=is_absent)

    def _paint_name(
        self,
        painter: QPainter,
        cell: QRect,
        fonts: _Fonts,
        download: Download,
        below: str,
        icon_name: str,
        *,
        is_absent: bool,
    ) -> None:
        tokens, name = self._theme.tokens, download.name
        icon = QRect(cell.left() + EDGE, cell.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._icons.pixmap(icon_name, tokens.dim, _ICON, ratio)
        painter.drawPixmap(self._mirror(cell, icon), pixmap)
        left = icon.right() + 1 + _GAP
        if below:
            lower = cell.adjusted(left - cell.left(), cell.height() // 2 - 1, -PADDING, -6)
            self._text(painter, cell, lower, below, tokens.dim, fonts.small, _END)
            cell = cell.adjusted(0, 6, 0, -(cell.height() // 2) + 1)
        if download.priority is not Priority.NORMAL and not download.state.is_finished:
            is_high = download.priority is Priority.HIGH
            # before the icon, so that names stand in line; there a group has its chevron
            is_group = icon_name == GROUP_ICON
            at = left if is_group else cell.left() + (EDGE - _URGENCY) // 2
            middle = (cell if is_group else icon).center().y()
            mark = QRect(at, middle - _URGENCY // 2, _URGENCY, _URGENCY)
            if is_group:
                left = mark.right() + 1 + _GAP
            color = self._color(tokens.accent if is_high else tokens.dim)
            paint_urgency(painter, QRectF(self._mirror(cell, mark)), color, is_high=is_high)
        box = QRect(left, cell.top(), cell.right() - PADDING - left, cell.height())
        words = tokens.dim if is_absent else tokens.text
        self._text(painter, cell, box, name, words, fonts.plain, _MIDDLE)

    def _paint_progress(
        self,
        painter: QPainter,
        cell: QRect,
        fonts: _Fonts,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_selected: bool,
    ) -> None:
        tokens, text = self._theme.tokens, index.data(_DISPLAY)
        download, facts = index.data(ROW_ROLE), index.data(GROUP_ROLE)
        # Room for the widest percentage, or the widest figures of a group, so that all bars end at the same
        # place; bytes of an unknown total need more, and there the bar says nothing anyway.
        room = PADDING + fonts.percent_width
        if cell.width() - 3 * PADDING - (widest := fonts.group_width(self.most_files)) >= _FAIR_BAR:
            room = max(room, PADDING + widest)
        elif facts is not None and widest > fonts.percent_width:
            # how many of how many would leave no bar: as much of them as the bar shows
            text = percent_text(int(facts.fraction * 1000), 1000) if text else text
        bar = QRect(cell.left() + PADDING, cell.top(), cell.width() - 2 * PADDING - room, cell.height())
        box = QRect(bar.right() + 1 + PADDING, cell.top(), room, cell.height())
        if text and facts is None and download.bytes_total is None:
            box.setLeft(max(bar.left(), cell.right() - PADDING - fonts.measure(text)))
            bar.setRight(box.left() - PADDING)
        painter.setRenderHint(_SMOOTH)
        place = QRectF(self._mirror(cell, bar))
        sides = {"is_selected": is_selected, "mirrored": self.mirrored}
        if bar.width() >= _LEAST_BAR and facts is not None:
            paint_share(painter, place, facts.fraction, download.state, tokens, **sides)
        elif bar.width() >= _LEAST_BAR:
            paint_bar(painter, place, download, tokens, is_absent=_is_absent(index), **sides)
        self._text(painter, cell, box, text, tokens.dim, fonts.tabular, _WHOLE)

    def _paint_place(self, painter: QPainter, cell: QRect, fonts: _Fonts, text: str) -> None:
        box = cell.adjusted(PADDING, 0, -PADDING, 0)
        self._text(painter, cell, box, text, self._theme.tokens.dim, fonts.tabular, _MIDDLE)

    def _paint_figure(self, painter: QPainter, cell: QRect, fonts: _Fonts, text: str) -> None:
        if not text:
            return
        tokens = self._theme.tokens
        box = cell.adjusted(PADDING, 0, -PADDING, 0)
        color = tokens.dim if text == UNKNOWN else tokens.text
        self._text(painter, cell, box, text, color, fonts.tabular, _END, trailing=True)

    def _paint_status(
        self,
        painter: QPainter,
        cell: QRect,
        fonts: _Fonts,
        download: Download,
        text: str,
        *,
        is_absent: bool,
    ) -> None:
        tokens = self._theme.tokens
        color = self._color(tokens.dim if is_absent else getattr(tokens, state_token(download.state)))
        painter.setRenderHint(_SMOOTH)
        mark = QRect(cell.left() + PADDING, cell.center().y() - 3, int(MARK_SIZE), int(MARK_SIZE))
        paint_mark(painter, QRectF(self._mirror(cell, mark)).center(), download.state, color)
        alert = download.state in _ALERT
        is_quiet = is_absent or download.state in _QUIET
        words = tokens.bad if alert else tokens.dim if is_quiet else tokens.text
        font, box = self._status_font(download, fonts), self._status_box(cell)
        action = messages.status_action(download)
        if action:
            text, between, place = self._with_action(box, download, text, action, font)
            # each in a place of its own: a mirrored row has them in its own order
            self._text(painter, cell, between, messages.SEPARATOR, words, font, _WHOLE)
            is_cut = QFontMetrics(font).horizontalAdvance(action) > place.width()
            elide = _END if is_cut else _WHOLE
            self._text(painter, cell, place, action, words if alert else tokens.accent, font, elide)
        elif QFontMetrics(font).horizontalAdvance(text) > box.width():
            text = messages.spared_status(download, text)
        self._text(painter, cell, box, text, words, font, _END)

    @staticmethod
    def _status_font(download: Download, fonts: _Fonts) -> QFont:
        return fonts.bold if download.state in _ALERT else fonts.tabular

    def _with_action(
        self, box: QRect, download: Download, text: str, action: str, font: QFont
    ) -> tuple[str, QRect, QRect]:
        """The words before the action, cut so that this is whole; the places of separator and action.

        Where too little would be left of the words, the action stands alone, cut if need be: the mark and the
        tool tip tell the rest.
        """
        measure = QFontMetrics(font).horizontalAdvance
        gap, width = measure(messages.SEPARATOR), measure(action)
        room = box.width() - gap - width
        if room < min(measure(_TOLD_LEAST), measure(text.partition(messages.SEPARATOR)[0])):
            return "", QRect(), QRect(box.left(), box.top(), min(width, box.width()), box.height())
        words = text.removesuffix(f"{messages.SEPARATOR}{action}")
        if measure(words) > room:
            words = self._texts.fit(messages.spared_status(download, words), font, room, _END)
        between = QRect(box.left() + measure(words), box.top(), gap, box.height())
        return words, between, QRect(between.right() + 1, box.top(), width, box.height())

    @staticmethod
    def _status_box(cell: QRect) -> QRect:
        left = cell.left() + PADDING + int(MARK_SIZE) + _GAP
        return QRect(left, cell.top(), cell.right() - PADDING - left, cell.height())

    def _mirror(self, cell: QRect, box: QRect) -> QRect:
        return QStyle.visualRect(_RIGHT_TO_LEFT, cell, box) if self.mirrored else box

    def _text(
        self,
        painter: QPainter,
        cell: QRect,
        box: QRect,
        text: str,
        color: str,
        font: QFont,
        elide: Qt.TextElideMode,
        *,
        trailing: bool = False,
    ) -> None:
        """`text` in `box`, which is given for left-to-right and mirrored here."""
        if not text or (width := box.width()) <= 0:
            return
        if elide is not _WHOLE:
            text = self._texts.fit(text, font, width, elide)
        painter.setFont(font)
        painter.setPen(self._color(color))
        # In a mirrored window each text goes the way of its own letters: "6 connections" is not turned round.
        painter.setLayoutDirection(_AUTO if self.mirrored else _LEFT_TO_RIGHT)
        if self.mirrored:
            box = self._mirror(cell, box)
        painter.drawText(box, _LEFT if trailing == self.mirrored else _RIGHT, text)

    def _derived(self, font: QFont) -> _Fonts:
        if self._fonts is None or self._fonts.plain != font:
            self._texts.forget()
            self._fonts = _Fonts(font)
        return self._fonts


def _is_absent(index: QModelIndex | QPersistentModelIndex) -> bool:
    return index.data(ABSENT_ROLE) is True


class _Fonts:
    """The list's font as it is, with figures of equal width, the same a little smaller, and bold."""

    __slots__ = ("_widest", "bold", "measure", "percent_width", "plain", "small", "tabular")

    def __init__(self, font: QFont) -> None:
        self.plain, self.tabular, self.bold = QFont(font), QFont(font), QFont(font)
        self.tabular.setFeature(QFont.Tag("tnum"), 1)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(self.tabular)
        self.small.setPointSizeF(max(6.0, font.pointSizeF() - 1))
        self.measure = QFontMetrics(self.tabular).horizontalAdvance
        self.percent_width = self.measure("100\u00a0%")
        self._widest = (0, 0)

    def group_width(self, most_files: int) -> int:
        """Of how many files of a group are done, where none has more than these; 0 without groups."""
        if self._widest[0] != most_files:
            self._widest = (most_files, self.measure(done_of_text(most_files, most_files)))
        return self._widest[1]
