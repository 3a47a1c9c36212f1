"""The program's icon in the forms that systems want, drawn from resources/app/wherry.svg."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "app" / "wherry.svg"

# the sizes of the hicolor theme, in pixels
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# macOS draws a 16 itself from the 32, which is its 16 for screens of twice the density
ICNS = (32, 64, 128, 256, 512, 1024)


def draw(size: int) -> Image.Image:
    """A square of `size` pixels; each is drawn by itself, as small ones made from large ones are blurred."""
    canvas = QImage(size, size, QImage.Format.Format_RGBA8888)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(canvas.constBits()))


def write_ico(path: Path) -> None:
    first, *rest = (draw(size) for size in sorted(ICO, reverse=True))
    first.save(path, format="ICO", sizes=[(size, size) for size in ICO], append_images=rest)


def write_icns(path: Path) -> None:
    first, *rest = (draw(size) for size in sorted(ICNS, reverse=True))
    first.save(path, format="ICNS", append_images=rest)


def write_hicolor(folder: Path, name: str) -> None:
    """`folder`/SIZExSIZE/apps/`name`.png, and the drawing itself for every other size."""
    for size in HICOLOR:
        file = folder / f"{size}x{size}" / "apps" / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        draw(size).save(file, format="PNG", optimize=True)
    drawing = folder / "scalable" / "apps" / f"{name}.svg"
    drawing.parent.mkdir(parents=True, exist_ok=True)
    drawing.write_bytes(SOURCE.read_bytes())
