"""Icons: Lucide's line drawings tinted for the theme, what stands for a file, and the program's own."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from qtapp.domain.file_types import FileType, file_type
from qtapp.ui.resources import resources_folder

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.ui.theme import Theme

_TRAY_PIXELS = (16, 20, 22, 24, 32, 40, 44, 48, 64)
_APP_PIXELS = (*_TRAY_PIXELS, 128, 256)
# Lucide draws 2 units in a box of 24; a little more gives the 1.5 px line at 16 px.
_LUCIDE_STROKE, _OUR_STROKE = b'stroke-width="2"', b'stroke-width="2.25"'

_ICON_OF_TYPE = {
    FileType.VIDEO: "film",
    FileType.IMAGE: "image",
    FileType.AUDIO: "music",
    FileType.ARCHIVE: "box",
    FileType.PROGRAM: "app-window",
    FileType.DOCUMENT: "file-text",
    FileType.CODE: "file-code",
    FileType.FONT: "type",
    FileType.OTHER: "file",
}

TRAY_STATES = ("idle", "active", "attention")


def file_type_icon(name: str) -> str:
    """The icon that stands for a file of this name, by its last extension."""
    return _ICON_OF_TYPE[file_type(name)]


class Icons:
    """Draws icons in the theme's colours and keeps the drawings; ask again when the theme has changed."""

    def __init__(self, theme: Theme, folder: Path | None = None) -> None:
        self._theme = theme
        self._drawings = _drawings_of(resources_folder() if folder is None else folder)
        self._icons: dict[tuple[str, str, str], QIcon] = {}
        self._app_icons: dict[str, QIcon] = {}

    def icon(self, name: str, color: str = "text") -> QIcon:
        """Lucide's `name` in the colour of the token `color`, greyed where it is disabled."""
        tokens = self._theme.tokens
        wanted, dim = getattr(tokens, color), tokens.dim
        key = (name, wanted, dim)
        if key not in self._icons:
            faint = QColor(dim)
            faint.setAlphaF(0.45)
            # a copy: see _lazy_icon
            self._icons[key] = QIcon(
                _lazy_icon(self._drawings, name, wanted, faint.name(QColor.NameFormat.HexArgb))
            )
        return self._icons[key]

    def pixmap(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        """Lucide's `name` at `size` logical pixels on a screen of `ratio` device pixels each."""
        return self._drawings.pixmap(name, color, size, ratio)

    def app_icon(self) -> QIcon:
        """The ferry boat."""
        return self.tray_icon("idle")

    def tray_icon(self, state: str) -> QIcon:
        """The ferry boat with a dot for the state: "idle" none, "active" green, "attention" red.

        Raises:
            ValueError: `state` is not one of `TRAY_STATES`.
        """
        if state not in TRAY_STATES:
            raise ValueError(f"unknown tray state: {state!r}")
        if state not in self._app_icons:
            icon = QIcon()
            for pixels in _APP_PIXELS if state == "idle" else _TRAY_PIXELS:
                icon.addPixmap(self._boat(state, pixels))
            self._app_icons[state] = icon
        return self._app_icons[state]

    def _boat(self, state: str, pixels: int) -> QPixmap:
        pixmap = _rendered((self._drawings.folder / "app" / "wherry.svg").read_bytes(), pixels, 1.0)
        if state != "idle":
            size = pixels * 0.44
            dot = QRectF(pixels - size, pixels - size, size, size)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            # A clear rim keeps the dot readable on the boat and on any panel.
            rim = pixels * 0.06
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.setBrush(Qt.GlobalColor.black)
            painter.drawEllipse(dot.adjusted(-rim, -rim, rim, rim))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setBrush(QColor("#22a565" if state == "active" else "#e0443b"))
            painter.drawEllipse(dot)
            painter.end()
        return pixmap


class _Drawings:
    """Lucide's icons in a folder, in each colour and size that was asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sources: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        """As `Icons.pixmap`."""
        pixels = max(1, round(size * ratio))
        key = (name, color, pixels, ratio)
        if key not in self._pixmaps:
            wanted = QColor(color)
            # SVG knows no #aarrggbb: the opacity is laid on afterwards.
            data = self._source(name).replace(b"currentColor", wanted.name().encode())
            pixmap = _rendered(data, pixels, wanted.alphaF())
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            data = (self.folder / "icons" / f"{name}.svg").read_bytes()
            self._sources[name] = data.replace(_LUCIDE_STROKE, _OUR_STROKE)
        return self._sources[name]


@cache
def _drawings_of(folder: Path) -> _Drawings:
    return _Drawings(folder)


@cache
def _lazy_icon(drawings: _Drawings, name: str, color: str, faint: str) -> QIcon:
    """Kept as long as the process lives, and only copies are given away: where the cyclic collector takes a
    QIcon together with its engine made in Python, it may take the engine first, and ~QIcon crashes."""
    return QIcon(_DrawnWhenShown(drawings, name, color, faint))


class _DrawnWhenShown(QIconEngine):
    """Draws at the very size and sharpness that is asked for: most icons are in menus that nobody opens, and
    one that is scaled is blurred. `faint` is the colour where it is disabled."""

    # Qt takes a clone for its own, but the one name that Python has for it goes with the call
    _clones: ClassVar[list[QIconEngine]] = []

    def __init__(self, drawings: _Drawings, name: str, color: str, faint: str) -> None:
        super().__init__()
        self._drawings = drawings
        self._name = name
        self._color = color
        self._faint = faint

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        color = self._faint if mode is QIcon.Mode.Disabled else self._color
        return self._drawings.pixmap(self._name, color, min(size.width(), size.height()), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        drawn = self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatio())
        place = QRect(rect.topLeft(), drawn.deviceIndependentSize().toSize())
        place.moveCenter(rect.center())
        painter.drawPixmap(place, drawn)

    def clone(self) -> QIconEngine:
        made = _DrawnWhenShown(self._drawings, self._name, self._color, self._faint)
        self._clones.append(made)
        return made


def _rendered(svg: bytes, pixels: int, opacity: float) -> QPixmap:
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixels, pixels))
    if opacity < 1:
        # Laid on at the end: strokes that cross are no darker there.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(0, 0, pixels, pixels, QColor.fromRgbF(0, 0, 0, opacity))
    painter.end()
    return pixmap
