"""What the window shows while the list is empty, and what it shows while something is dragged over it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qtapp.ui.figures import left_to_right

if TYPE_CHECKING:
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme, Tokens

_ZONE = QSize(560, 300)
_MARGIN = 24
_RADIUS = 16
_ICON = 40


def _sized(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    # Relative to the system's own size, in whichever unit that is given.
    sized = QFont(font)
    if font.pointSizeF() > 0:
        sized.setPointSizeF(font.pointSizeF() * factor)
    else:
        sized.setPixelSize(round(font.pixelSize() * factor))
    sized.setWeight(weight)
    return sized


def _plain_label(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _tilde(folder: Path) -> str:
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


class EmptyState(QWidget):
    """The empty list is the welcome: a dashed zone to drop on, a button to paste, and where files will go."""

    paste_requested = Signal(object)  # None
    change_folder_requested = Signal(object)  # None

    def __init__(self, theme: Theme, icons: Icons, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._folder = folder
        self._icon = _plain_label()
        self._title = _plain_label(self.tr("Drop links or files here"))
        self._hint = _plain_label(
            self.tr("Links, lists of links, and .url, .desktop, .webloc and .metalink files")
        )
        self._place = _plain_label()
        self._paste = QPushButton(self.tr("Paste  Ctrl+V"))
        self._paste.setAccessibleName(self.tr("Paste links from the clipboard"))
        self._change = QPushButton(self.tr("Change"))
        self._change.setProperty("link", True)
        self._change.setFlat(True)
        self._change.setCursor(Qt.CursorShape.PointingHandCursor)
        self._change.setAccessibleName(self.tr("Change the download folder"))
        self._paste.clicked.connect(self._on_paste_clicked)
        self._change.clicked.connect(self._on_change_clicked)
        self._lay_out()
        self.setAccessibleName(self.tr("No downloads yet"))
        self.setAccessibleDescription(self.tr("Drop links or files here, or paste them with Ctrl+V."))
        self.set_folder(folder)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)

    def set_folder(self, folder: Path) -> None:
        """Where downloads go, as the last line says."""
        self._folder = folder
        self._show_folder()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def _lay_out(self) -> None:
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._paste)
        buttons.addStretch()
        place = QHBoxLayout()
        place.setSpacing(0)
        place.addStretch()
        place.addWidget(self._place)
        place.addWidget(self._change)
        place.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN + 16, _MARGIN + 8, _MARGIN + 16, _MARGIN + 8)
        column.addStretch()
        column.addWidget(self._icon)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._hint)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addLayout(place)
        column.addStretch()

    def _zone(self) -> QRectF:
        width = min(_ZONE.width(), self.width() - 2 * _MARGIN)
        height = min(_ZONE.height(), self.height() - 2 * _MARGIN)
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _show_folder(self) -> None:
        template = self.tr("Downloads go to {folder} ·")
        shown = _tilde(self._folder)
        words = self._place.fontMetrics().horizontalAdvance(template.replace("{folder}", ""))
        line = min(int(self._zone().width()), self.width() - 2 * (_MARGIN + 16))
        room = line - words - self._change.sizeHint().width()
        shown = self._place.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, max(60, room))
        self._place.setText(template.replace("{folder}", left_to_right(shown)))
        self._place.setAccessibleName(template.replace("{folder}", str(self._folder)).rstrip(" ·"))

    def _on_paste_clicked(self) -> None:
        self.paste_requested.emit(None)

    def _on_change_clicked(self) -> None:
        self.change_folder_requested.emit(None)

    @Slot(object)
    def _on_theme_changed(self, tokens: Tokens) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._icons.pixmap("arrow-down-to-line", tokens.accent, _ICON, ratio))
        for label, token in ((self._title, tokens.text), (self._hint, tokens.dim), (self._place, tokens.dim)):
            # Not by palette: under an application style sheet Qt puts back the one it saved before.
            label.setStyleSheet(f"color: {token}")
        self._fit_fonts()
        self.update()

    def _fit_fonts(self) -> None:
        self._title.setFont(_sized(self.font(), 1.45, QFont.Weight.DemiBold))
        small = _sized(self.font(), 0.86)
        self._place.setFont(small)
        self._change.setFont(small)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_fonts()

    def showEvent(self, event: QShowEvent) -> None:
        # whatever of its parents was given to another widget: a button under an application style sheet has
        # the font then that it had first
        self._fit_fonts()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_folder()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        _paint_zone(painter, self._zone(), QColor(tokens.line), 2.0)
        painter.end()


class DropOverlay(QWidget):
    """Covers its parent while something usable is dragged over it. The mouse goes through."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._covered = parent
        self.hides_all = True
        self._text = self.tr("Drop to download")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self._text)
        self.hide()
        parent.installEventFilter(self)

    def appear(self) -> None:
        """Cover the whole parent, in front of everything in it."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._covered and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # the list shows through a little: where the drop goes is plain. The words of an empty one would be
        # mixed up with those of the veil.
        veil = QColor(tokens.surface)
        veil.setAlphaF(1.0 if self.hides_all else 0.9)
        painter.fillRect(self.rect(), veil)
        zone = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        soft = QColor(tokens.soft)
        soft.setAlphaF(0.5)
        painter.setBrush(soft)
        _paint_zone(painter, zone, QColor(tokens.accent), 2.0)
        font = _sized(self.font(), 1.45, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        center = zone.center()
        icon = QRectF(center.x() - _ICON / 2, center.y() - _ICON - 2, _ICON, _ICON)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            icon.toRect(), self._icons.pixmap("arrow-down-to-line", tokens.accent, _ICON, ratio)
        )
        words = QRectF(zone.left(), center.y() + 10, zone.width(), 40)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), self._text)
        painter.end()


def _paint_zone(painter: QPainter, zone: QRectF, color: QColor, width: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, width)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.drawRoundedRect(zone, _RADIUS, _RADIUS)
