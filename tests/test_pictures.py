"""The pictures in README can be drawn, from the window as it is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]


def test_every_picture_is_drawn_in_both_schemes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "pictures.py", tmp_path], check=True, timeout=120)
    pictures = {file.stem: QImage(str(file)) for file in tmp_path.iterdir()}
    assert sorted(pictures) == ["links-dark", "links-light", "window-dark", "window-light"]
    for name, (width, height) in {"window": (1280, 800), "links": (960, 648)}.items():
        dark, light = pictures[f"{name}-dark"], pictures[f"{name}-light"]
        for picture in (dark, light):
            assert (picture.width(), picture.height()) == (width, height)
        middle = dark.rect().center()
        assert dark.pixelColor(middle).lightness() < 60 < 200 < light.pixelColor(middle).lightness()


def test_the_pictures_in_readme_are_those_that_are_drawn() -> None:
    told = (ROOT / "README.md").read_text("utf-8")
    kept = {file.name for file in (ROOT / "resources" / "pictures").iterdir()}
    assert set(re.findall(r"resources/pictures/([\w-]+\.png)", told)) == kept


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
