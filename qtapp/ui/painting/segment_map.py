"""The segment map: which bytes of a file are there, and where each connection is at work on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from qtapp.domain.closeup import HandState
from qtapp.domain.download import State
from qtapp.domain.values import dataclass
from qtapp.ui.figures import UNKNOWN, speed_text
from qtapp.ui.painting.progress_bar import filled_spans, state_token
from qtapp.ui.segment_words import hand_hint, legend_texts, map_text
from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from qtapp.domain.closeup import CloseUp, HandFacts
    from qtapp.domain.download import Download
    from qtapp.ui.theme import Theme, Tokens

MAP_HEIGHT = 22
_RADIUS = 5.0
_HEAD = 2.0
# so near to a head its connection is meant
_REACH = 6.0
_GAP = 8
_AT_WORK = frozenset({HandState.READING, HandState.HELD})


@dataclass(frozen=True, slots=True)
class Head:
    """A connection in the map, by fractions of the file: its part begins at `start`, it has come to `at`."""

    hand: HandFacts
    start: float
    at: float

    @property
    def is_at_work(self) -> bool:
        return self.hand.state in _AT_WORK


def heads(hands: Iterable[HandFacts], total: int | None) -> tuple[Head, ...]:
    """Those that have a part, from the start of the file; none where its size is not known."""
    if not total:
        return ()
    found = [
        Head(hand, min(hand.start / total, 1.0), min(hand.written / total, 1.0))
        for hand in hands
        if hand.start is not None and hand.written is not None
    ]
    return tuple(sorted(found, key=lambda head: head.at))


class SegmentMap(QWidget):
    """From left to right, or the other way where the language is written so: as the bar in the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._download: Download | None = None
        self._close_up: CloseUp | None = None
        self._heads: tuple[Head, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Segments of the file"))
        theme.changed.connect(self._on_theme_changed)

    def show_segments(self, download: Download | None, close_up: CloseUp | None) -> None:
        """Draw this; what is drawn already is not drawn again."""
        if download == self._download and close_up == self._close_up:
            return
        self._download, self._close_up = download, close_up
        hands = close_up.hands if close_up is not None else ()
        self._heads = heads(hands, download.bytes_total if download is not None else None)
        self.update()

    def describe(self) -> None:
        """Tell a screen reader what is drawn; for its sake not with each change."""
        text = map_text(self._download, self._close_up) if self._download is not None else ""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        return QSize(400, MAP_HEIGHT + 4 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if head := self._head_at(event.pos().x()):
                QToolTip.showText(event.globalPos(), plain_tip(hand_hint(head.hand)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._download is None:
            return
        painter = QPainter(self)
        tokens, bar = self._theme.tokens, QRectF(0, 0, self.width(), MAP_HEIGHT)
        painter.fillRect(bar, QColor(tokens.track))
        self._paint_done(painter, bar, tokens)
        for head in self._heads:
            paint_head(painter, self._x_of(head.at), bar, tokens, is_at_work=head.is_at_work)
        # the corners are rounded at the end, as a clip would leave them jagged
        corners = QPainterPath()
        corners.addRect(bar)
        corners.addRoundedRect(bar, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners, QColor(tokens.surface))
        self._paint_rates(painter, tokens)
        painter.end()

    def _paint_done(self, painter: QPainter, bar: QRectF, tokens: Tokens) -> None:
        assert self._download is not None
        download = self._download
        if download.state is not State.DONE and download.bytes_total is None:
            # how much of the whole it is cannot be said: so it is not drawn as a part of it
            painter.fillRect(bar, QColor(tokens.soft if download.bytes_done else tokens.track))
            return
        color = QColor(getattr(tokens, state_token(download.state)))
        for left, right in filled_spans(download):
            # a part too small for one dot is still something
            width = max((right - left) * bar.width(), 1.0)
            x = self._x_of(left) - (width if self.isRightToLeft() else 0.0)
            painter.fillRect(QRectF(x, 0, width, MAP_HEIGHT), color)
        painter.setPen(QPen(QColor(tokens.surface), 1.0))
        for head in self._heads:
            if head.start > 0.0:
                x = round(self._x_of(head.start))
                painter.drawLine(x, 0, x, MAP_HEIGHT)

    def _paint_rates(self, painter: QPainter, tokens: Tokens) -> None:
        """Below the heads, as far as there is room: the first of two that are near one another."""
        painter.setPen(QColor(tokens.dim))
        metrics, free_from = self.fontMetrics(), 0.0
        for head in self._heads:
            text = speed_text(head.hand.bytes_per_second)
            if text == UNKNOWN:
                continue
            width = metrics.horizontalAdvance(text)
            x = min(max(head.at * self.width() - width, 0.0), float(self.width() - width))
            if x >= free_from:
                free_from = x + width + _GAP
                left = self.width() - x - width if self.isRightToLeft() else x
                painter.drawText(QPointF(left, MAP_HEIGHT + 3 + metrics.ascent()), text)

    def _head_at(self, x: float) -> Head | None:
        """The connection whose head is nearest, or else whose part is under the pointer."""
        x = self.width() - x if self.isRightToLeft() else x
        near = sorted((abs(head.at * self.width() - x), number) for number, head in enumerate(self._heads))
        if near and near[0][0] <= _REACH:
            return self._heads[near[0][1]]
        within = [head for head in self._heads if head.start * self.width() <= x <= self._end_of(head)]
        return within[-1] if within else None

    def _x_of(self, fraction: float) -> float:
        return self.width() * (1.0 - fraction if self.isRightToLeft() else fraction)

    def _end_of(self, head: Head) -> float:
        total = self._download.bytes_total if self._download is not None else None
        return self.width() * (head.hand.end / total if head.hand.end is not None and total else 1.0)

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        self.update()


class Legend(QWidget):
    """What the signs of the map stand for. The map's own description says it to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts = legend_texts()
        self._done = "accent"
        self._has_hands = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def show_signs(self, done: str, *, has_hands: bool) -> None:
        """Those that are in the map: `done` is the token of what is there."""
        if (done, has_hands) != (self._done, self._has_hands):
            self._done, self._has_hands = done, has_hands
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _widths(self) -> Sequence[int]:
        return [16 + self.fontMetrics().horizontalAdvance(text) + 18 for text in self._texts]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, metrics = self._theme.tokens, self.fontMetrics()
        is_mirrored, x = self.isRightToLeft(), 0
        middle = self.height() / 2
        for number, (text, width) in enumerate(zip(self._texts, self._widths(), strict=True)):
            if x + width - 18 > self.width() or (number >= 2 and not self._has_hands):
                break  # half a word says nothing
            left = self.width() - x - 10 if is_mirrored else x
            sign = QRectF(left, middle - 5, 10, 10)
            if number < 2:
                painter.fillRect(sign, tokens.color("track" if number else self._done))
            else:
                painter.fillRect(sign, QColor(tokens.track))
                paint_head(painter, sign.center().x(), sign, tokens, is_at_work=number == 2)
            painter.setPen(QColor(tokens.dim))
            at = left - 6 - metrics.horizontalAdvance(text) if is_mirrored else left + 16
            painter.drawText(QPointF(at, middle - metrics.height() / 2 + metrics.ascent()), text)
            x += width
        painter.end()

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        self.update()


def paint_head(painter: QPainter, x: float, bar: QRectF, tokens: Tokens, *, is_at_work: bool) -> None:
    """Where a connection is: a line, which is broken and of another colour while it waits."""
    pen = QPen(QColor(tokens.text if is_at_work else tokens.warn), _HEAD, Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if not is_at_work:
        pen.setDashPattern([1.5, 1.0])
    painter.setPen(pen)
    x = min(max(x, bar.left() + _HEAD / 2), bar.right() - _HEAD / 2)
    painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
