"""The thin progress bar and the small shape of a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from qtapp.domain.download import Download, State
from qtapp.ui.models.order import fraction_done

if TYPE_CHECKING:
    from qtapp.ui.theme import Tokens

BAR_HEIGHT = 6.0
BAR_RADIUS = 3.0
MARK_SIZE = 8.0

_TOKEN_OF_STATE = {
    State.QUEUED: "dim",
    State.CONNECTING: "accent",
    State.RUNNING: "accent",
    State.PAUSED: "dim",
    State.WAITING: "dim",
    State.NEEDS_YOU: "bad",
    State.FAILED: "bad",
    State.DONE: "ok",
    State.CANCELLED: "dim",
}


def state_token(state: State) -> str:
    """The name of the colour token that stands for a state."""
    return _TOKEN_OF_STATE[state]


def filled_spans(download: Download) -> list[tuple[float, float]]:
    """The done parts of the bar as fractions, ascending and apart; one part where no extents are known."""
    total = download.bytes_total
    if download.state is not State.DONE and total and download.extents:
        spans: list[tuple[float, float]] = []
        for begin, end in download.extents:
            left, right = max(0.0, begin / total), min(1.0, end / total)
            if spans and left <= spans[-1][1]:
                spans[-1] = (spans[-1][0], max(right, spans[-1][1]))
            elif right > left:
                spans.append((left, right))
        if spans:
            return spans
    fraction = fraction_done(download)
    return [(0.0, fraction)] if fraction else []


def paint_track(painter: QPainter, rect: QRectF, tokens: Tokens, *, is_selected: bool) -> QRectF:
    """The empty part of a bar across `rect`, centred on its height; where that is. `is_selected`: its row
    is."""
    bar = QRectF(rect.x(), rect.center().y() - BAR_HEIGHT / 2, rect.width(), BAR_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    # on the ground of a selected row the usual one is not seen
    painter.setBrush(QColor(tokens.track_selected if is_selected else tokens.track))
    painter.drawRoundedRect(bar, BAR_RADIUS, BAR_RADIUS)
    return bar


def paint_bar(
    painter: QPainter,
    rect: QRectF,
    download: Download,
    tokens: Tokens,
    *,
    is_absent: bool = False,
    is_selected: bool = False,
    mirrored: bool = False,
) -> None:
    """The bar of a download across `rect`, centred on its height; `mirrored`: it begins at the right.
    `is_absent`: its file is not where it was put. `is_selected`: its row is."""
    bar = paint_track(painter, rect, tokens, is_selected=is_selected)
    spans = [] if is_absent else filled_spans(download)
    if not spans:
        return
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for left, right in spans:
        # A part too small for one dot is still something.
        width = max((right - left) * bar.width(), min(BAR_HEIGHT, bar.width()))
        x = min(left * bar.width(), bar.width() - width)
        x = bar.right() - x - width if mirrored else bar.x() + x
        path.addRoundedRect(QRectF(x, bar.y(), width, BAR_HEIGHT), BAR_RADIUS, BAR_RADIUS)
    painter.setBrush(QColor(getattr(tokens, state_token(download.state))))
    painter.drawPath(path)


def paint_mark(painter: QPainter, center: QPointF, state: State, color: QColor) -> None:
    """The state's shape: dot, ring, dotted ring or square, so that colour is never the only sign."""
    radius = MARK_SIZE / 2
    if state in (State.NEEDS_YOU, State.FAILED):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        box = QRectF(center.x() - radius, center.y() - radius, MARK_SIZE, MARK_SIZE)
        painter.drawRoundedRect(box, 1.5, 1.5)
        return
    if state in (State.RUNNING, State.CONNECTING, State.DONE):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(center, radius, radius)
        return
    ring = radius - 1.0
    pen = QPen(color, 2.0)
    if state in (State.QUEUED, State.WAITING):
        # Six dashes around the ring; lengths count in pen widths.
        sixth = 2 * 3.14159 * ring / 6 / pen.widthF()
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([sixth * 0.55, sixth * 0.45])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is State.CANCELLED:
        painter.drawLine(QPointF(center.x() - ring, center.y()), QPointF(center.x() + ring, center.y()))
    else:
        painter.drawEllipse(center, ring, ring)


def paint_urgency(painter: QPainter, box: QRectF, color: QColor, *, is_high: bool) -> None:
    """Two chevrons that point up for a high priority, down for a low one."""
    pen = QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = box.height() * 0.36
    for top in (box.top() + 0.5, box.center().y() + 0.5):
        tip, foot = (top, top + reach) if is_high else (top + reach, top)
        left, middle, right = box.left() + 0.5, box.center().x(), box.right() - 0.5
        painter.drawPolyline(QPolygonF([QPointF(left, foot), QPointF(middle, tip), QPointF(right, foot)]))
