"""The pictures in README can be drawn, from the window as it is."""

from __future__ import annotations

import os
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


def test_the_gallery_draws_views_and_dialogs_in_the_language_that_is_wanted(tmp_path: Path) -> None:
    subprocess.run(
        [
            sys.executable,
            ROOT / "packaging" / "gallery.py",
            "--only=About,welcome-d",
            "--language=ar",
            tmp_path,
        ],
        check=True,
        timeout=120,
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
    )
    pictures = {file.stem: QImage(str(file)) for file in tmp_path.iterdir()}
    assert pictures["welcome-dark-800"].width() == 1600
    assert "AboutDialog-1-dark" in pictures
