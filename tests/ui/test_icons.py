"""Icons are found, tinted, sharp, and say the tray's state by more than nothing."""

from __future__ import annotations

import gc
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton

import qtapp
from qtapp.ui import icons as icons_module
from qtapp.ui.icons import TRAY_STATES, Icons, file_type_icon
from qtapp.ui.resources import resources_folder
from qtapp.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.ui.theme import Theme

NAMES = sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg"))


@pytest.fixture
def icons(dressed: Callable[[str], Theme]) -> Icons:
    return Icons(dressed("light"))


def _colors(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_vendored_icon_draws_something(icons: Icons, name: str) -> None:
    assert _colors(icons.pixmap(name, "#123456", 32, 1.0))


def test_the_licence_lies_beside_the_icons() -> None:
    assert "ISC License" in (resources_folder() / "icons" / "LICENSE").read_text()


def test_every_icon_named_in_the_code_is_there() -> None:
    source = Path(qtapp.__file__).parent / "ui"
    named: set[str] = set()
    for path in source.rglob("*.py"):
        named.update(re.findall(r"\b(?:icon|pixmap)\(\s*\"([a-z0-9-]+)\"", path.read_text()))
    assert {"arrow-down-to-line"} <= named
    assert named <= set(NAMES)


@pytest.mark.parametrize("group", list(icons_module._ICON_OF_TYPE.values()))
def test_every_file_type_has_its_drawing(group: str) -> None:
    assert group in NAMES


@pytest.mark.parametrize(
    ("name", "icon"),
    [
        ("debian.iso", "box"),
        ("x.tar.gz", "box"),
        ("FILM.MP4", "film"),
        ("a.jpeg", "image"),
        ("song.flac", "music"),
        ("manual_de.pdf", "file-text"),
        ("setup.exe", "app-window"),
        ("README", "file"),
        ("", "file"),
        ("trailing.", "file"),
        (".mp4", "film"),
        ("mp4", "film"),
    ],
)
def test_file_types(name: str, icon: str) -> None:
    assert file_type_icon(name) == icon


def test_an_icon_takes_the_theme_s_colour_and_follows_it(dressed: Callable[[str], Theme]) -> None:
    theme = dressed("light")
    icons = Icons(theme)
    assert QColor(LIGHT.bad).name() in _colors(icons.icon("x", "bad").pixmap(QSize(32, 32)))
    theme.set_scheme("dark")
    assert QColor(DARK.bad).name() in _colors(icons.icon("x", "bad").pixmap(QSize(32, 32)))


def test_a_disabled_icon_is_fainter(icons: Icons) -> None:
    icon = icons.icon("pause")
    strong = icon.pixmap(QSize(32, 32), QIcon.Mode.Normal).toImage()
    faint = icon.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    alphas = [max(image.pixelColor(x, 16).alpha() for x in range(32)) for image in (strong, faint)]
    assert alphas[0] == 255
    assert 60 < alphas[1] < 160


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_pixmap_has_the_screen_s_own_pixels(icons: Icons, ratio: float) -> None:
    pixmap = icons.pixmap("pause", "#000000", 16, ratio)
    assert pixmap.width() == 16 * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_icons_outlive_the_collector_in_whatever_order_it_takes_them(dressed: Callable[[str], Theme]) -> None:
    """In a process of its own it would end by a segmentation fault, and here the run does."""
    theme = dressed("light")
    for _round in range(20):
        icons = Icons(theme)
        button = QToolButton()
        button.setIcon(icons.icon("pause"))
        changed = QIcon(icons.icon("play"))
        changed.addPixmap(QPixmap(3, 3))  # the engine is cloned for it
        held: list[object] = [icons, button, changed]
        held.append(held)
        del icons, button, changed, held
        gc.collect()
    assert _colors(Icons(theme).icon("pause").pixmap(QSize(32, 32)))


def test_drawings_are_kept(icons: Icons) -> None:
    first = icons.pixmap("pause", "#000000", 16, 1.0)
    assert icons.pixmap("pause", "#000000", 16, 1.0).cacheKey() == first.cacheKey()
    assert icons.pixmap("pause", "#ff0000", 16, 1.0).cacheKey() != first.cacheKey()
    assert icons.icon("pause").cacheKey() == icons.icon("pause").cacheKey()


@pytest.mark.parametrize("pixels", [16, 22, 32, 64])
def test_tray_states_look_different_at_every_size(icons: Icons, pixels: int) -> None:
    images = [icons.tray_icon(state).pixmap(QSize(pixels, pixels)).toImage() for state in TRAY_STATES]
    assert all(image.size() == QSize(pixels, pixels) for image in images)
    corners = [image.pixelColor(int(pixels * 0.78), int(pixels * 0.78)) for image in images]
    idle, active, attention = corners
    assert active.green() > active.red() + 60
    assert attention.red() > attention.green() + 60
    assert idle not in (active, attention)


def test_an_unknown_tray_state_is_refused(icons: Icons) -> None:
    with pytest.raises(ValueError, match="asleep"):
        icons.tray_icon("asleep")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_an_icon_is_drawn_only_when_it_is_shown_and_as_sharp_as_its_screen(
    icons: Icons, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    drawn: list[int] = []
    really = icons_module._rendered

    def rendered(svg: bytes, pixels: int, opacity: float) -> QPixmap:
        drawn.append(pixels)
        return really(svg, pixels, opacity)

    monkeypatch.setattr(icons_module, "_rendered", rendered)
    icon = icons.icon("pause")
    assert drawn == []
    for _ in range(2):
        shown = icon.pixmap(QSize(18, 18), ratio)
        assert shown.width() == round(18 * ratio)
        assert shown.devicePixelRatio() == pytest.approx(ratio, abs=0.06)  # Qt keeps it to a tenth
    assert drawn == [round(18 * ratio)]


def test_an_icon_is_painted_in_the_middle_of_a_place_that_is_not_square(icons: Icons) -> None:
    canvas = QPixmap(QSize(60, 20))
    canvas.fill(QColor("#00ff00"))
    painter = QPainter(canvas)
    icons.icon("pause").paint(painter, QRect(0, 0, 60, 20))
    painter.end()
    image = canvas.toImage()
    changed = [
        x
        for x in range(60)
        if any(image.pixelColor(x, y) != QColor("#00ff00") for y in range(image.height()))
    ]
    assert changed[0] >= 20
    assert changed[-1] < 40
    assert changed[-1] - changed[0] > 8
