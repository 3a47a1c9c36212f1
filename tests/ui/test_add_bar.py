"""Typing and pasting links into the field on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from qtapp.ui.add_bar import LONGEST_FIELD_CHARACTERS, AddBar
from qtapp.ui.icons import Icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PASTE = Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bar(qtbot: QtBot, dressed: Callable[[str], Theme]) -> AddBar:
    bar = AddBar(Icons(dressed("light")))
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def paste(qtbot: QtBot, bar: AddBar, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(bar.field, *PASTE)


def test_enter_gives_what_was_typed_and_keeps_it(qtbot: QtBot, bar: AddBar) -> None:
    QTest.keyClicks(bar.field, "https://a.example/x")
    with qtbot.waitSignal(bar.entered) as entered:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert entered.args == ["https://a.example/x"]
    assert bar.field.text() == "https://a.example/x"


def test_the_button_does_what_enter_does(qtbot: QtBot, bar: AddBar) -> None:
    bar.field.setText("https://a.example/x")
    button = bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(bar.entered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_field_adds_nothing(qtbot: QtBot, bar: AddBar) -> None:
    bar.field.setText("  ")
    with qtbot.assertNotEmitted(bar.entered):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)


def test_pasted_lines_are_all_kept(qtbot: QtBot, bar: AddBar) -> None:
    lines = "https://a.example/1\nexample.org/2\r\nhttps://a.example/3\n"
    paste(qtbot, bar, lines)
    with qtbot.waitSignal(bar.entered) as entered:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert entered.args is not None
    assert entered.args[0].split() == lines.split()
    assert len(entered.args[0].splitlines()) == 3


def test_a_list_too_long_for_the_field_goes_on_at_once_and_whole(qtbot: QtBot, bar: AddBar) -> None:
    bar.field.setText("https://a.example/first")
    bar.field.end(False)
    many = "\n".join(f"https://a.example/{number}" for number in range(1000))
    assert len(many) > LONGEST_FIELD_CHARACTERS
    with qtbot.waitSignal(bar.entered) as entered:
        paste(qtbot, bar, many)
    assert entered.args == [f"https://a.example/first\n{many}"]
    assert bar.field.text() == ""


def test_the_menu_pastes_all_lines_too(qtbot: QtBot, bar: AddBar) -> None:
    QGuiApplication.clipboard().setText("https://a.example/1\nhttps://a.example/2")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(bar.field, event)
    menu = bar.field.findChild(QMenu)
    assert isinstance(menu, QMenu)
    pastes = [action for action in menu.actions() if "Paste" in action.text()]
    assert len(pastes) == 1
    assert isinstance(pastes[0], QAction)
    pastes[0].trigger()
    menu.close()
    assert bar.field.text() == "https://a.example/1\nhttps://a.example/2"


def test_a_used_entry_leaves_the_field_and_a_newer_one_stays(bar: AddBar) -> None:
    bar.field.setText("https://a.example/x")
    bar.accept_entry("https://a.example/x")
    assert bar.field.text() == ""
    bar.field.setText("https://a.example/y")
    bar.accept_entry("https://a.example/x")
    assert bar.field.text() == "https://a.example/y"


def test_escape_empties_the_field(qtbot: QtBot, bar: AddBar) -> None:
    bar.field.setText("https://a.example/x")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.field.text() == ""
