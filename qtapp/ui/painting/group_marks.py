"""What sets the rows of groups apart: the chevron before them, and how far their downloads stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from qtapp.ui.painting.progress_bar import BAR_HEIGHT, BAR_RADIUS, paint_track, state_token

if TYPE_CHECKING:
    from qtapp.domain.download import State
    from qtapp.ui.theme import Tokens

# the icon of a group; those of its downloads begin below where its name does
GROUP_ICON: Final = "layers"
INDENT: Final = 24
_CHEVRON: Final = 14
_REACH: Final = 3.2


def chevron_box(cell: QRect) -> QRect:
    """Where the chevron stands in the first cell of a group's row, in a window from left to right: at the
    list's edge, so that all icons begin at one line."""
    return QRect(cell.left(), cell.center().y() - _CHEVRON // 2 + 1, _CHEVRON, _CHEVRON)


def paint_chevron(painter: QPainter, box: QRectF, color: QColor, *, is_open: bool, mirrored: bool) -> None:
    """Down where the group is open, else the way that is read."""
    painter.setPen(
        QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle, half = box.center(), _REACH / 2
    if is_open:
        points = [QPointF(-_REACH, -half), QPointF(0, half), QPointF(_REACH, -half)]
    else:
        way = -1 if mirrored else 1
        points = [QPointF(-half * way, -_REACH), QPointF(half * way, 0), QPointF(-half * way, _REACH)]
    painter.drawPolyline(QPolygonF([middle + point for point in points]))


def paint_share(
    painter: QPainter,
    rect: QRectF,
    share: float,
    state: State,
    tokens: Tokens,
    *,
    is_selected: bool = False,
    mirrored: bool = False,
) -> None:
    """A bar across `rect`, filled from the left as far as `share`, 0 to 1, in the colour of `state`;
    `mirrored`: from the right. `is_selected`: its row is."""
    bar = paint_track(painter, rect, tokens, is_selected=is_selected)
    if share > 0:
        width = max(BAR_HEIGHT, share * bar.width())
        if mirrored:
            bar.setLeft(bar.right() - width)
        else:
            bar.setWidth(width)
        painter.setBrush(QColor(getattr(tokens, state_token(state))))
        painter.drawRoundedRect(bar, BAR_RADIUS, BAR_RADIUS)
