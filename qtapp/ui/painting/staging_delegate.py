"""Paints a link that is looked over: tick, icon and name, figures, and what is to be known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qtapp.domain.filenames import split_extension
from qtapp.ui.icons import file_type_icon
from qtapp.ui.models.staging_model import PLACE_ROLE, StagingColumn
from qtapp.ui.painting.row_delegate import EDGE, PADDING

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent

    from qtapp.services.staging import Staging
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ICON = 16
_GAP = 8
_TICK = 16
# a hand may miss the box by so much
_AROUND = 6
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_LEFT = int(_FLAGS | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(_FLAGS | Qt.AlignmentFlag.AlignRight)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class _NameField(QLineEdit):
    """Keeps Enter, which ends the typing, from the dialog around, which would add everything."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class StagingDelegate(QStyledItemDelegate):
    """Draws everything itself in the theme's colours; what is not ticked is dim."""

    def __init__(self, staging: Staging, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staging = staging
        self._theme = theme
        self._icons = icons
        self.focused_row = -1  # the table keeps these two
        self.hovered_row = -1

    @staticmethod
    def is_on_tick(cell: QRect, at: QPoint, direction: Qt.LayoutDirection) -> bool:
        """Whether a click at that point of a name's cell is meant for its tick."""
        box = _tick_box(cell).adjusted(-EDGE, -_AROUND, _AROUND, _AROUND)
        return QStyle.visualRect(direction, cell, box).contains(at)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, cell = self._theme.tokens, option.rect
        place = int(index.data(PLACE_ROLE))
        is_ticked = self._staging.is_ticked(place)
        painter.save()
        # smoothed, the cells of a row would meet in half covered pixels where the scale is no whole number
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(tokens.selection))
        elif index.row() == self.hovered_row:
            painter.fillRect(cell, QColor(tokens.hover))
        if index.row() == self.focused_row:
            self._paint_ring(painter, option, index.column())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = str(index.data(_DISPLAY) or "")
        box = cell.adjusted(PADDING, 0, -PADDING, 0)
        match StagingColumn(index.column()):
            case StagingColumn.NAME:
                self._paint_name(painter, option, text, is_ticked=is_ticked)
            case StagingColumn.SIZE:
                font = QFont(option.font)
                font.setFeature(QFont.Tag("tnum"), 1)
                painter.setFont(font)
                color = tokens.text if is_ticked else tokens.dim
                self._text(painter, option, box, text, color, trailing=True)
            case StagingColumn.STATUS:
                is_there = self._staging.is_on_list(place) or self._staging.is_past(place)
                is_bad = self._staging.trouble_of(place) is not None and not is_there
                self._text(painter, option, box, text, tokens.bad if is_bad else tokens.dim)
            case _:
                self._text(painter, option, box, text, tokens.dim)
        painter.restore()

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem, column: int) -> None:
        """One ring around the row, drawn piece by piece by its cells."""
        cell, color = option.rect, QColor(self._theme.tokens.accent)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.fillRect(cell.left(), cell.top(), cell.width(), 2, color)
        painter.fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, color)
        if column == (StagingColumn.STATUS if is_mirrored else StagingColumn.NAME):
            painter.fillRect(cell.left(), cell.top(), 2, cell.height(), color)
        if column == (StagingColumn.NAME if is_mirrored else StagingColumn.STATUS):
            painter.fillRect(cell.right() - 1, cell.top(), 2, cell.height(), color)

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, *, is_ticked: bool
    ) -> None:
        tokens, cell = self._theme.tokens, option.rect
        box = QStyle.visualRect(option.direction, cell, _tick_box(cell))
        ratio = painter.device().devicePixelRatioF()
        # the shape tells as well as the colour
        painter.setPen(QPen(QColor(tokens.accent if is_ticked else tokens.dim), 1.2))
        painter.setBrush(QColor(tokens.accent if is_ticked else tokens.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        if is_ticked:
            mark = self._icons.pixmap("check", tokens.on_accent, 12, ratio)
            painter.drawPixmap(box.left() + 2, box.top() + 2, mark)
        icon = _icon_box(cell)
        painter.setOpacity(1.0 if is_ticked else 0.6)
        pixmap = self._icons.pixmap(file_type_icon(text), tokens.dim, _ICON, ratio)
        painter.drawPixmap(QStyle.visualRect(option.direction, cell, icon), pixmap)
        painter.setOpacity(1.0)
        self._text(painter, option, _name_box(cell), text, tokens.text if is_ticked else tokens.dim)

    @staticmethod
    def _text(
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        color: str,
        *,
        trailing: bool = False,
    ) -> None:
        """`text` in `box`, which is given for left-to-right and mirrored here."""
        if not text or box.width() <= 0:
            return
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        fitted = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        painter.setPen(QColor(color))
        painter.setLayoutDirection(
            Qt.LayoutDirection.LayoutDirectionAuto if is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        where = QStyle.visualRect(option.direction, option.rect, box)
        painter.drawText(where, _LEFT if trailing == is_mirrored else _RIGHT, fitted)

    # a name that is typed

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        field = _NameField(parent)
        field.setProperty("fact", True)
        field.setAutoFillBackground(True)
        field.setAccessibleName(self.tr("Name of the file"))
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        assert isinstance(editor, QLineEdit)
        name = str(index.data(Qt.ItemDataRole.EditRole))
        editor.setText(name)
        # the ending is seldom what one wants to change; the view selects all once it has shown the field
        editor.setSelection(0, len(split_extension(name)[0]))

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: _Index
    ) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.text() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        box = _name_box(option.rect).adjusted(-4, 3, 0, -3)
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, box))

    def editorEvent(self, _event: QEvent, _model: QAbstractItemModel, _option: Any, _index: _Index) -> bool:
        """The table ticks, all that is selected at once."""
        return False


def _tick_box(cell: QRect) -> QRect:
    return QRect(cell.left() + EDGE, cell.center().y() - _TICK // 2 + 1, _TICK, _TICK)


def _icon_box(cell: QRect) -> QRect:
    left = cell.left() + EDGE + _TICK + _GAP + 2
    return QRect(left, cell.center().y() - _ICON // 2 + 1, _ICON, _ICON)


def _name_box(cell: QRect) -> QRect:
    left = _icon_box(cell).right() + 1 + _GAP
    return QRect(left, cell.top(), cell.right() - PADDING - left, cell.height())
