"""The bars above the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from qtapp.ui.banner import Banner, Bar, Tone
from qtapp.ui.icons import Icons
from qtapp.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that is not shown, so that no pointer can be on it."""
    window = QWidget()
    window.resize(600, 200)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def banner(window: QWidget, dressed: Callable[[str], Theme]) -> Banner:
    theme = dressed("light")
    return Banner(Icons(theme), theme, window)


def test_an_empty_banner_takes_no_room(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_bar(Bar("a", "text"))
    assert not banner.isHidden()
    banner.take_away("a")
    assert banner.isHidden()


def test_a_bar_goes_by_itself_when_its_time_is_over(qtbot: QtBot, banner: Banner) -> None:
    with qtbot.waitSignal(banner.expired) as expired:
        banner.show_bar(Bar("undo", "1 download removed", action="Undo", stays_ms=1))
    assert expired.args == ["undo"]
    assert banner.texts() == ()


def test_its_button_is_chosen_once_and_does_not_count_as_expired(qtbot: QtBot, banner: Banner) -> None:
    banner.show_bar(Bar("undo", "1 download removed", action="Undo"))
    button = banner.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.assertNotEmitted(banner.expired), qtbot.waitSignal(banner.action_chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["undo"]
    assert banner.texts() == ()


def test_closing_it_counts_as_expired(qtbot: QtBot, banner: Banner) -> None:
    banner.show_bar(Bar("undo", "1 download removed", action="Undo"))
    close = banner.findChild(QToolButton)
    assert isinstance(close, QToolButton)
    with qtbot.waitSignal(banner.expired):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_the_button_that_closes_it_shows_that_it_has_the_keys(
    qtbot: QtBot, window: QWidget, banner: Banner
) -> None:
    banner.show_bar(Bar("undo", "1 download removed", action="Undo"))
    close = banner.findChild(QToolButton)
    assert isinstance(close, QToolButton)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()

    def edge() -> set[str]:
        picture = close.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(8, 16) for y in (0, 1)}

    assert LIGHT.accent not in edge()
    close.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(close.hasFocus)
    assert edge() == {LIGHT.accent}


def test_a_later_bar_on_a_subject_takes_the_place_of_the_earlier(qtbot: QtBot, banner: Banner) -> None:
    with qtbot.assertNotEmitted(banner.expired):
        banner.show_bar(Bar("undo", "first"))
        banner.show_bar(Bar("undo", "second"))
    assert banner.texts() == ("second",)


def test_only_three_bars_stand_at_once(qtbot: QtBot, banner: Banner) -> None:
    with qtbot.waitSignal(banner.expired) as expired:
        for number in range(4):
            banner.show_bar(Bar(str(number), f"text {number}"))
    assert expired.args == ["0"]
    assert banner.subjects() == ("1", "2", "3")


def test_what_can_be_undone_and_what_stays_is_not_crowded_out(qtbot: QtBot, banner: Banner) -> None:
    banner.show_bar(Bar("undo", "1 download removed", action="Undo", stays_ms=10_000))
    banner.show_bar(Bar("history", "The disk is full.", Tone.TROUBLE, stays_ms=None))
    banner.show_bar(Bar("links", "This is not a link."))
    with qtbot.waitSignal(banner.expired) as expired:
        banner.show_bar(Bar("file", "It has been moved."))
    assert expired.args == ["links"]
    assert banner.subjects() == ("undo", "history", "file")
    banner.show_bar(Bar("tray", "Wherry goes on in the tray.", stays_ms=None))
    assert banner.subjects() == ("undo", "history", "tray")
    # where all the others are needed, there is one more
    banner.show_bar(Bar("folder", "New downloads go elsewhere."))
    assert banner.subjects() == ("undo", "history", "tray", "folder")


def test_a_bar_stays_while_the_pointer_is_on_it(
    qtbot: QtBot, banner: Banner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qtapp.ui.banner._GRACE_MS", 10)
    banner.show_bar(Bar("undo", "text", stays_ms=60))
    view = next(child for child in banner.findChildren(QWidget) if child.parent() is banner)
    here = QPointF(5, 5)
    QApplication.sendEvent(view, QEnterEvent(here, here, here))
    with qtbot.assertNotEmitted(banner.expired, wait=150):
        pass
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    with qtbot.waitSignal(banner.expired, timeout=5000):
        pass


def test_text_of_a_server_is_never_markup(banner: Banner) -> None:
    banner.show_bar(Bar("file", "<b>bold</b><img src=x>", Tone.WARNING))
    labels = [label for label in banner.findChildren(QLabel) if label.text()]
    assert [label.text() for label in labels] == ["<b>bold</b><img src=x>"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
