"""The pictures in README can be drawn, from the window as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]


def test_both_pictures_are_drawn(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "pictures.py", tmp_path], check=True, timeout=120)
    pictures = [QImage(str(file)) for file in sorted(tmp_path.iterdir())]
    assert [(picture.width(), picture.height()) for picture in pictures] == [(1280, 800), (1280, 800)]
    dark, light = pictures
    assert dark.pixelColor(640, 600).lightness() < 60 < 200 < light.pixelColor(640, 600).lightness()
