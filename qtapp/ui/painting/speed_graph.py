"""The graph of a speed: five minutes, with its average and its limit as lines."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from qtapp.domain.speed_samples import WINDOW_S, SpeedWindow
from qtapp.ui.figures import speed_text
from qtapp.ui.speed_words import axis_texts, graph_text, no_speed_text, speed_figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

    from qtapp.ui.theme import Theme

_STEPS = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_LEAST_TOP = 1_000.0
# a limit that is further above what comes than this would press the graph flat, and is told in figures alone
_LIMIT_WITHIN = 2.5
_GAP = 18


def scale_top(peak: float, limit: float | None) -> float:
    """The speed at the upper edge of the graph: a round one, a little above all that is drawn."""
    highest = max(peak, _LEAST_TOP)
    if limit is not None and limit <= highest * _LIMIT_WITHIN:
        highest = max(highest, limit)
    highest *= 1.05
    unit = 10.0 ** math.floor(math.log10(highest))
    return next((step * unit for step in _STEPS if step * unit >= highest), 10.0 * unit)


def runs_of(speeds: Sequence[float | None]) -> Iterator[tuple[int, list[float]]]:
    """The stretches without a hole: where each begins, counted from the end of the window backwards (the last
    second is 0), and its speeds."""
    run: list[float] = []
    for number, speed in enumerate((*speeds, None)):
        if speed is not None:
            run.append(speed)
        elif run:
            yield len(speeds) - 1 - (number - len(run)), run
            run = []


class SpeedGraph(QWidget):
    """Time goes from left to right in every language, as in all graphs. It is drawn when it is given
    something else to show, and never by itself."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._theme = theme
        self._window = SpeedWindow()
        self._peak = self._average = 0.0
        self._figures: tuple[tuple[str, str], ...] = ()
        self._limit: int | None = None
        self._is_live = False
        self._bold = QFont(self.font())
        self._bold.setWeight(QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self.setAccessibleDescription(no_speed_text())
        theme.changed.connect(self._on_theme_changed)

    def show_speeds(self, window: SpeedWindow, limit: int | None, *, is_live: bool) -> None:
        """`limit` is in bytes per second, None for none; `is_live`: its last second is this one."""
        if (window, limit, is_live) == (self._window, self._limit, self._is_live):
            return
        self._window, self._limit, self._is_live = window, limit, is_live
        self._peak, self._average = window.peak or 0.0, window.average or 0.0
        self._describe()

    def _describe(self) -> None:
        self._figures = speed_figures(self._window, self._limit, is_live=self._is_live)
        told = graph_text(self._figures) if self._window.speeds else no_speed_text()
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._describe()

    def sizeHint(self) -> QSize:
        return QSize(360, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 3 * self.fontMetrics().height() + 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.fontMetrics().height()
        self._paint_figures(painter, line)
        field = QRectF(0, line + 8, self.width(), self.height() - 2 * line - 12)
        if self._window.speeds and field.height() >= line:
            self._paint_graph(painter, field)
            self._paint_axis(painter, field)
        else:
            painter.setPen(self._theme.tokens.color("dim"))
            painter.drawText(field, int(Qt.AlignmentFlag.AlignCenter), no_speed_text())
        painter.end()

    def _paint_figures(self, painter: QPainter, line: int) -> None:
        """The title, and behind it as many figures as there is room for."""
        texts = [("{speed}", self._title)]
        if self._window.speeds:
            texts += self._figures
        x = 0.0
        for words, speed in texts:
            before, _, after = words.partition("{speed}")
            pieces = [(before, False), (speed, True), (after, False)]
            widths = [self._metrics(is_bold).horizontalAdvance(text) for text, is_bold in pieces]
            if x and x + sum(widths) > self.width():
                return
            at = x
            for (text, is_bold), width in zip(pieces, widths, strict=True):
                painter.setFont(self._bold if is_bold else self.font())
                painter.setPen(self._theme.tokens.color("text" if is_bold else "dim"))
                # of words that are read from the right the first piece is the rightmost
                left = self.width() - at - width if self.isRightToLeft() else at
                painter.drawText(QRectF(left, 0, width + 1, line), int(Qt.AlignmentFlag.AlignVCenter), text)
                at += width
            x += sum(widths) + _GAP
        painter.setFont(self.font())

    def _metrics(self, is_bold: bool) -> QFontMetrics:
        return QFontMetrics(self._bold) if is_bold else self.fontMetrics()

    def _paint_graph(self, painter: QPainter, field: QRectF) -> None:
        tokens, window = self._theme.tokens, self._window
        top = scale_top(self._peak, self._limit)

        # worked out once: these are hundreds of points a second
        right, bottom = field.right() - 1, field.bottom()
        per_second, per_speed = (field.width() - 1) / (WINDOW_S - 1), field.height() / top

        def y(speed: float) -> float:
            return bottom - speed * per_speed

        # filled without antialiasing, which would cost ten times as much
        lines = []
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("soft"))
        for begins, speeds in runs_of(window.speeds):
            start = right - begins * per_second
            points = [
                QPointF(start + number * per_second, bottom - speed * per_speed)
                for number, speed in enumerate(speeds)
            ]
            if len(points) == 1:
                points.append(QPointF(points[0].x() + 1, points[0].y()))
            foot = [QPointF(points[-1].x(), field.bottom()), QPointF(points[0].x(), field.bottom())]
            painter.drawPolygon(QPolygonF([*points, *foot]))
            lines.append(QPolygonF(points))
        painter.setPen(QPen(tokens.color("line"), 1.0))
        for part in (0.5, 1.0):
            level = round(y(top * part))
            painter.drawLine(QPointF(field.left(), level), QPointF(field.right(), level))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        self._paint_level(painter, field, y(self._average), "dim", [3.0, 3.0])
        if self._limit is not None and self._limit <= top:
            self._paint_level(painter, field, y(self._limit), "warn", [8.0, 3.0])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("accent"), 1.5))
        for points_of_run in lines:
            painter.drawPolyline(points_of_run)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for part in (0.5, 1.0):
            self._paint_scale(painter, field, y(top * part), speed_text(top * part))

    def _paint_scale(self, painter: QPainter, field: QRectF, level: float, text: str) -> None:
        """On a ground of its own: where the line runs through it, it could not be read."""
        metrics = self.fontMetrics()
        ground = QColor(self._theme.tokens.surface)
        ground.setAlphaF(0.8)
        box = QRectF(field.left(), level + 1, metrics.horizontalAdvance(text) + 4, metrics.height())
        painter.fillRect(box, ground)
        painter.setPen(self._theme.tokens.color("dim"))
        painter.drawText(QPointF(field.left() + 2, level + 1 + metrics.ascent()), text)

    def _paint_level(
        self, painter: QPainter, field: QRectF, level: float, color: str, dashes: list[float]
    ) -> None:
        pen = QPen(self._theme.tokens.color(color), 1.0)
        pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawLine(QPointF(field.left(), round(level)), QPointF(field.right(), round(level)))

    def _paint_axis(self, painter: QPainter, field: QRectF) -> None:
        below = QRectF(field.left(), field.bottom() + 2, field.width(), self.fontMetrics().height())
        painter.setPen(self._theme.tokens.color("dim"))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for text, side in zip(axis_texts(is_live=self._is_live), sides, strict=True):
            painter.drawText(below, int(side | Qt.AlignmentFlag.AlignAbsolute), text)

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        self.update()
