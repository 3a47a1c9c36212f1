"""What a selection allows, and the keys of everything."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.actions import Actions, Allowed, allowed
from qtapp.ui.icons import Icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

BASE = {"rename_file", "remove", "remove_with_file", "show_in_folder", "copy_link", "copy_curl"}


def names(what: Allowed) -> set[str]:
    return {name for name, is_allowed in asdict(what).items() if is_allowed}


@pytest.mark.parametrize(
    ("state", "more"),
    [
        (State.QUEUED, {"pause", "toggle_pause", "cancel", "update_link", "limit_speed", "request_headers"}),
        (State.CONNECTING, {"pause", "toggle_pause", "cancel", "limit_speed", "request_headers"}),
        (State.RUNNING, {"pause", "toggle_pause", "cancel", "limit_speed", "request_headers"}),
        (
            State.WAITING,
            {"pause", "resume", "toggle_pause", "cancel", "update_link", "limit_speed", "request_headers"},
        ),
        (State.PAUSED, {"resume", "toggle_pause", "cancel", "update_link", "limit_speed", "request_headers"}),
        (
            State.NEEDS_YOU,
            {"resume", "toggle_pause", "cancel", "retry", "update_link", "limit_speed", "request_headers"},
        ),
        (State.FAILED, {"retry", "update_link", "limit_speed", "request_headers"}),
        (State.CANCELLED, {"retry", "limit_speed", "request_headers"}),
        (State.DONE, {"open_file", "download_again"}),
    ],
)
def test_each_state_allows_what_can_be_done_with_it(state: State, more: set[str]) -> None:
    assert names(allowed([state])) == BASE | more


def test_a_row_that_waits_can_be_begun_anew_only_where_its_folder_is_another_one() -> None:
    """D04."""
    assert "retry" in names(allowed([State.WAITING], [ErrorKind.FOLDER_CHANGED]))
    assert "retry" not in names(allowed([State.WAITING], [ErrorKind.FOLDER_MISSING]))


def test_nothing_selected_allows_nothing() -> None:
    assert names(allowed([])) == set()


def test_a_mixed_selection_allows_what_any_of_it_does() -> None:
    assert names(allowed([State.DONE, State.PAUSED, State.FAILED])) == {
        "resume",
        "toggle_pause",
        "cancel",
        "retry",
        "download_again",
        "remove",
        "remove_with_file",
        "copy_link",
        "copy_curl",
        "limit_speed",
    }


def test_only_one_file_is_opened_at_a_time() -> None:
    assert "open_file" not in names(allowed([State.DONE, State.DONE]))


@pytest.fixture
def actions(qtbot: QtBot, dressed: Callable[[str], Theme]) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window, QWidget(window), Icons(dressed("light")))


def test_the_keys_are_those_of_the_desktop(actions: Actions) -> None:
    keys = {
        action.text().replace("&", ""): [
            key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys
        ]
        for action in actions.all()
        if (keys := action.shortcuts())
    }
    assert keys == {
        "Open": ["Return", "Enter", "Ctrl+O"],
        "Show in Folder": ["Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+O"],
        "Pause or Resume": ["Space"],
        "Pause": ["Ctrl+P"],
        "Resume": ["Ctrl+R"],
        "Retry": ["Ctrl+T"],
        "Cancel Download": ["Ctrl+Del"],
        "Rename…": ["F2"],
        "Remove from List": ["Del"],
        "Move to Trash": ["Shift+Del"],
        "Copy Link": ["Ctrl+C"],
        "Copy as cURL (Bash)": ["Ctrl+Shift+C"],
        "Update Link…": ["F5"],
        "Start Now": ["Ctrl+Shift+N"],
        "Show Groups": ["Ctrl+G"],
        "Ungroup": ["Ctrl+Shift+G"],
        "Move to Top": ["Alt+Home"],
        "Move Up": ["Alt+Up"],
        "Move Down": ["Alt+Down"],
        "Move to Bottom": ["Alt+End"],
        "Select All": ["Ctrl+A"],
        "Paste Links": ["Ctrl+V"],
        "Undo": ["Ctrl+Z"],
        "Find in List": ["Ctrl+F"],
        "Pause All": ["Ctrl+Shift+P"],
        "Resume All Paused": ["Ctrl+Shift+R"],
        "Retry All Failed": ["Ctrl+Shift+T"],
        "Clear Finished": ["Ctrl+Shift+Del"],
        "Limit Speed": ["Ctrl+Shift+L"],
        "Add Link": ["Ctrl+N", "Ctrl+L"],
        "Sites…": ["Ctrl+Shift+S"],
        "Settings…": ["Ctrl+,"],
        "Sidebar": ["F9"],
        "Details": ["Ctrl+I"],
        "Quit": ["Ctrl+Q"],
        "Keyboard Shortcuts": ["F1"],
    }


def test_no_key_is_given_twice(actions: Actions) -> None:
    keys = [key.toString() for action in actions.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_a_key_held_down_does_its_action_once(actions: Actions) -> None:
    repeated = {action.text().replace("&", "") for action in actions.all() if action.autoRepeat()}
    assert repeated == {"Move Up", "Move Down"}  # these alone carry a row along


def test_allowing_enables_exactly_those_actions(actions: Actions) -> None:
    actions.set_allowed(allowed([State.PAUSED]))
    enabled = {name for name in asdict(Allowed()) if getattr(actions, name).isEnabled()}
    assert enabled == BASE | {
        "resume",
        "toggle_pause",
        "cancel",
        "update_link",
        "limit_speed",
        "request_headers",
    }
