"""The menus of the window: what chooses their entries, and how they look."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QMenu

from qtapp.domain.download import State
from qtapp.ui.actions import Allowed, fill_menu
from qtapp.ui.undo import Done
from tests.ui.mnemonics import given_twice, mnemonics
from tests.ui.rows import download

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EVERYTHING = Allowed(**dict.fromkeys((item.name for item in fields(Allowed)), True))


def menu_of(stage: Stage, title: str) -> QMenu:
    """The one of the menu bar."""
    (menu,) = (
        action.menu()
        for action in stage.window.menuBar().actions()
        if action.text().replace("&", "") == title
    )
    assert isinstance(menu, QMenu)
    return menu


def test_no_letter_chooses_two_entries_of_a_menu(make_stage: MakeStage) -> None:
    stage = make_stage()
    actions = stage.window.actions_
    actions.set_allowed(EVERYTHING)
    menus = {menu.title(): menu.actions() for menu in stage.window.findChildren(QMenu)}
    menus["the menu bar"] = stage.window.menuBar().actions()
    assert len(menus) > 10
    for done in (Done.MOVE, Done.REMOVAL):
        actions.undo.allow(done)
        assert {title: twice for title, entries in menus.items() if (twice := given_twice(entries))} == {}
        assert given_twice(actions.row_actions()) == set()


def test_every_command_of_a_menu_has_its_letter(make_stage: MakeStage) -> None:
    stage = make_stage()
    actions = stage.window.actions_
    actions.set_allowed(EVERYTHING)
    menus = [menu.actions() for menu in stage.window.findChildren(QMenu)]
    without = {
        text
        for entries in (*menus, actions.row_actions())
        for text, letter in mnemonics(entries).items()
        if not letter
    }
    assert {text for text in without if not text.endswith("B/s")} <= {""}, "speeds are chosen by the arrows"


def test_no_key_of_the_window_does_two_things(make_stage: MakeStage) -> None:
    window = make_stage().window
    keys = [
        key.toString()
        for action in set(window.findChildren(QAction))
        for key in action.shortcuts()
        if not key.isEmpty()
    ]
    # what belongs to one widget alone is heard by it alone
    keys += [
        shortcut.key().toString()
        for shortcut in window.findChildren(QShortcut)
        if shortcut.context() is not Qt.ShortcutContext.WidgetShortcut
    ]
    assert len(keys) > 20
    assert sorted(keys) == sorted(set(keys))


def test_the_commands_for_rows_stand_in_groups(make_stage: MakeStage) -> None:
    groups: list[list[str]] = [[]]
    for action in menu_of(make_stage(), "Downloads").actions():
        if action.isSeparator():
            groups.append([])
        else:
            groups[-1].append(action.text().replace("&", ""))
    assert groups == [
        ["Open", "Show in Folder"],
        ["Pause", "Resume", "Pause or Resume", "Start Now", "Retry", "Cancel Download"],
        [
            "Update Link…",
            "Sign In…",
            "Choose Name…",
            "Trust This Certificate…",
            "Stop Trusting Certificate",
        ],
        ["Priority", "Move", "Limit Speed", "Extra Headers…"],
        ["Pause All", "Resume All Paused", "Retry All Failed", "Speed Limit of All"],
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_menus_can_be_looked_at(make_stage: MakeStage, tmp_path: Path, scheme: str) -> None:
    stage = make_stage((download(1, "a.iso", State.PAUSED),), scheme=scheme)
    stage.window.list_area.table.selectAll()
    rows = QMenu(stage.window)
    fill_menu(rows, stage.window.actions_.row_actions())
    for name in ("File", "Edit", "Downloads", "Queues", "View", "Help"):
        _draw(menu_of(stage, name), tmp_path / f"{scheme}-{name}.png")
    _draw(rows, tmp_path / f"{scheme}-rows.png")


def _draw(menu: QMenu, path: Path) -> None:
    menu.popup(QPoint(0, 0))
    assert menu.grab().save(str(path))
    menu.close()
