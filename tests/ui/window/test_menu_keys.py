"""Keys while a menu is open, and where they go afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import scene_dialogs
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QMenu
from shiboken6 import delete

from qtapp.ui.menu_keys import MenuBarKeys
from tests.ui.rows import download, every_state
from tests.ui.window.test_access import supply

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(make_stage: MakeStage, qtbot: QtBot) -> Stage:
    made = make_stage([download(number) for number in range(1, 4)])
    made.window.activateWindow()
    table = made.window.list_area.table
    table.setFocus()
    table.selectRow(0)
    qtbot.waitUntil(table.hasFocus)
    return made


def open_menu(stage: Stage, letter: Qt.Key) -> QMenu:
    QTest.keyClick(focused(), letter, ALT)
    return popup()


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, CONTROL),
        (Qt.Key.Key_V, CONTROL),
    ],
)
def test_no_shortcut_acts_on_the_list_while_a_menu_of_the_bar_is_open(
    stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    menu = open_menu(stage, Qt.Key.Key_D)
    QTest.keyClick(menu, key, modifiers)
    assert stage.manager.calls == []
    assert QApplication.activeModalWidget() is None
    menu.close()


def test_nor_while_the_menu_of_a_row_is_open(stage: Stage) -> None:
    table = stage.window.list_area.table
    table.context_menu_requested.emit(table.mapToGlobal(table.rect().center()))
    menu = popup()
    QTest.keyClick(menu, Qt.Key.Key_Delete)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert stage.manager.called("remove") == []
    menu.close()


def test_every_menu_keeps_the_keys_its_submenus_too(stage: Stage) -> None:
    menus = stage.window.findChildren(QMenu)
    assert len(menus) > 10
    assert any(menu.parent() is stage.window.menuBar() and not menu.title() for menu in menus), (
        "the narrow bar's"
    )
    for menu in menus:
        assert keeps_keys(menu), menu.title()


def keeps_keys(menu: QMenu) -> bool:
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(menu, event)
    return event.isAccepted()


def test_so_do_the_menus_of_dialogs(make_stage: MakeStage) -> None:
    stage = make_stage(every_state()[:4], shown=False)
    found = 0
    for kind in scene_dialogs.dialog_classes():
        for dialog in scene_dialogs.made(kind, supply(stage)):
            menus = dialog.findChildren(QMenu)
            found += len(menus)
            assert all(map(keeps_keys, menus)), kind.__name__
            dialog.done(QDialog.DialogCode.Rejected)
    assert found


def test_so_does_the_menu_of_the_field_for_links(stage: Stage) -> None:
    field = stage.window.top_bar.add_bar.field
    field.setFocus()
    at = field.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, field.mapToGlobal(at))
    QApplication.sendEvent(field, event)
    assert keeps_keys(popup())
    popup().close()


def test_the_bar_itself_keeps_them_while_it_is_walked_along(stage: Stage) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Alt)
    assert stage.window.menuBar().hasFocus()
    QTest.keyClick(stage.window.menuBar(), Qt.Key.Key_Delete)
    assert stage.manager.calls == []


def test_one_escape_gives_the_keys_back_to_the_list(stage: Stage) -> None:
    QTest.keyClick(open_menu(stage, Qt.Key.Key_D), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert stage.window.list_area.table.hasFocus()
    assert stage.window.menuBar().activeAction() is None
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert stage.window.list_area.table.currentIndex().row() == 1


def test_also_from_the_menu_beside_it_and_to_a_field(stage: Stage) -> None:
    search = stage.window.top_bar.search
    search.setFocus()
    QTest.keyClick(open_menu(stage, Qt.Key.Key_E), Qt.Key.Key_Right)
    assert popup().title() == "&Downloads"
    QTest.keyClick(popup(), Qt.Key.Key_Escape)
    assert isinstance(focused(), QLineEdit)
    assert search.hasFocus()


def test_a_submenu_is_left_by_one_escape_and_its_menu_by_the_next(stage: Stage) -> None:
    menu = open_menu(stage, Qt.Key.Key_D)
    menu.setActiveAction(stage.window.actions_.queue.move_menu.menuAction())
    QTest.keyClick(menu, Qt.Key.Key_Right)
    assert popup() is stage.window.actions_.queue.move_menu
    QTest.keyClick(popup(), Qt.Key.Key_Escape)
    assert popup() is menu
    QTest.keyClick(popup(), Qt.Key.Key_Escape)
    assert stage.window.list_area.table.hasFocus()


def test_a_chosen_entry_gives_them_back_too(stage: Stage, qtbot: QtBot) -> None:
    QTest.keyClick(open_menu(stage, Qt.Key.Key_D), Qt.Key.Key_P)
    assert stage.manager.called("pause") == [(download(1).id,)]
    qtbot.waitUntil(stage.window.list_area.table.hasFocus)


def test_escape_on_the_bar_gives_them_back(stage: Stage) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Alt)
    assert stage.window.menuBar().hasFocus()
    QTest.keyClick(stage.window.menuBar(), Qt.Key.Key_Escape)
    assert stage.window.list_area.table.hasFocus()


def test_an_entry_that_gives_the_keys_to_a_field_leaves_them_there(stage: Stage, qtbot: QtBot) -> None:
    QTest.keyClick(open_menu(stage, Qt.Key.Key_F), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert stage.window.top_bar.add_bar.field.hasFocus()


def test_f10_opens_the_first_menu_and_one_escape_leaves_it(stage: Stage) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_F10)
    assert popup().title() == "&File"
    QTest.keyClick(popup(), Qt.Key.Key_Right)
    assert popup().title() == "&Edit"
    QTest.keyClick(popup(), Qt.Key.Key_Escape)
    assert stage.window.list_area.table.hasFocus()
    assert stage.window.menuBar().activeAction() is None


def test_shift_f10_opens_the_menu_of_the_current_row(stage: Stage) -> None:
    table = stage.window.list_area.table
    QTest.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = popup()
    assert stage.window.actions_.pause in menu.actions()
    row = table.visualRect(table.currentIndex())
    assert row.contains(table.viewport().mapFromGlobal(menu.pos()))
    menu.close()


def test_a_window_that_goes_after_its_menu_leaves_nothing_behind(qtbot: QtBot) -> None:
    """What was to be looked at once the menu had gone is gone as well."""
    window = QMainWindow()
    menu = window.menuBar().addMenu("&File")
    menu.addAction("Quit")
    MenuBarKeys(window.menuBar(), lambda: None)
    with qtbot.waitExposed(window):
        window.show()
    menu.popup(window.pos())
    menu.close()
    delete(window)
    QApplication.processEvents()
