"""The welcome of the empty list, and the overlay while something is dragged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QStackedWidget, QWidget

from qtapp.ui.drops import LINK_FILE_ENDINGS
from qtapp.ui.icons import Icons
from qtapp.ui.theme import DARK, LIGHT, Theme
from qtapp.ui.views.empty_state import DropOverlay, EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(dressed: Callable[[str], Theme]) -> Theme:
    return dressed("light")


def test_words_of_an_empty_list_do_not_show_through_those_of_the_drop(qtbot: QtBot, theme: Theme) -> None:
    behind = QWidget()
    behind.setAutoFillBackground(True)
    qtbot.addWidget(behind)
    behind.resize(400, 300)
    overlay = DropOverlay(theme, Icons(theme), behind)
    behind.show()
    overlay.appear()

    def seen_over(color: Qt.GlobalColor) -> QImage:
        behind.setPalette(color)
        return behind.grab().toImage()

    overlay.hides_all = True
    assert seen_over(Qt.GlobalColor.black) == seen_over(Qt.GlobalColor.white)
    overlay.hides_all = False
    assert seen_over(Qt.GlobalColor.black) != seen_over(Qt.GlobalColor.white)


@pytest.fixture
def empty(qtbot: QtBot, theme: Theme) -> EmptyState:
    empty = EmptyState(theme, Icons(theme), Path.home() / "Downloads")
    qtbot.addWidget(empty)
    empty.resize(900, 600)
    with qtbot.waitExposed(empty):
        empty.show()
    return empty


def _button(empty: EmptyState, name: str) -> QPushButton:
    return next(button for button in empty.findChildren(QPushButton) if name in button.accessibleName())


def _texts(empty: EmptyState) -> list[str]:
    return [label.text() for label in empty.findChildren(QLabel)]


def test_the_buttons_ask_for_pasting_and_for_another_folder(qtbot: QtBot, empty: EmptyState) -> None:
    with qtbot.waitSignal(empty.paste_requested):
        _button(empty, "Paste").click()
    with qtbot.waitSignal(empty.change_folder_requested):
        _button(empty, "Change").click()


def test_the_folder_is_said_and_follows_the_choice(empty: EmptyState) -> None:
    assert "Downloads go to ~/Downloads ·" in _texts(empty)
    empty.set_folder(Path("/srv/files"))
    assert "Downloads go to /srv/files ·" in _texts(empty)


def test_the_folder_and_its_change_are_in_letters_of_one_size_within_the_window(
    qtbot: QtBot, theme: Theme
) -> None:
    pages = QStackedWidget()
    empty = EmptyState(theme, Icons(theme), Path.home())
    pages.addWidget(empty)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(pages)
    with qtbot.waitExposed(window):
        window.show()
    for scheme in ("", "light", "dark"):  # as it is seen first, too
        if scheme:
            theme.set_scheme(scheme)
        change = _button(empty, "Change").font()
        assert change.pointSizeF() == empty._place.font().pointSizeF() < empty.font().pointSizeF()


def test_a_long_folder_does_not_burst_the_zone(empty: EmptyState) -> None:
    empty.set_folder(Path("/srv") / ("very-long-" * 40))
    empty.resize(480, 320)
    assert empty._place.geometry().right() < empty.width()
    assert "…" in empty._place.text()
    assert empty._place.accessibleName().endswith("long-")


def test_a_folder_that_looks_like_markup_stays_text(empty: EmptyState) -> None:
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in empty.findChildren(QLabel))


@pytest.mark.parametrize(("scheme", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_words_have_the_theme_s_colours(empty: EmptyState, theme: Theme, scheme: str, tokens: object) -> None:
    theme.set_scheme("dark" if scheme == "light" else "light")
    theme.set_scheme(scheme)
    picture = empty._title.grab().toImage()
    colors = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert theme.tokens is tokens
    assert theme.tokens.text in colors
    assert empty.grab().toImage().pixelColor(2, 2).name() == theme.tokens.surface


def test_the_welcome_can_be_heard(empty: EmptyState) -> None:
    interface = QAccessible.queryAccessibleInterface(empty)
    assert interface.text(QAccessible.Text.Name) == "No downloads yet"
    assert "Ctrl+V" in interface.text(QAccessible.Text.Description)


def test_the_overlay_covers_its_parent_and_lets_the_mouse_through(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(400, 300)
    overlay = DropOverlay(theme, Icons(theme), parent)
    with qtbot.waitExposed(parent):
        parent.show()
    assert not overlay.isVisible()
    overlay.appear()
    assert overlay.geometry() == parent.rect()
    parent.resize(640, 480)
    assert overlay.geometry() == parent.rect()
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert overlay.accessibleName() == "Drop to download"
    corner = overlay.grab().toImage().pixelColor(320, 13).name()
    assert corner != LIGHT.surface


def test_the_welcome_names_what_can_be_dropped(empty: EmptyState) -> None:
    said = " ".join(label.text() for label in empty.findChildren(QLabel))
    # .txt files are the lists of links, and .meta4 is another ending of a Metalink
    assert [ending for ending in LINK_FILE_ENDINGS if ending not in said] == [".txt", ".meta4"]
