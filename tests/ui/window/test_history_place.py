"""The page of the history among those of the window."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from qtapp.domain.download import State
from qtapp.domain.history_view import Field
from qtapp.services.history_desk import HistoryDesk
from qtapp.storage.history import History
from qtapp.ui.frame import DOWNLOADS
from qtapp.ui.history_place import HISTORY
from qtapp.ui.menus import DOWNLOADS_MENU
from qtapp.ui.theme import DARK
from qtapp.ui.window_layout import SortedBy
from tests.storage.histories import QUICK
from tests.ui.mnemonics import given_twice
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from qtapp.services.past_links import PastLinks
    from tests.ui.window.conftest import MakeStage, Stage


@pytest.fixture
def stage(make_stage: MakeStage, tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    file = tmp_path / "profile" / "history.db"
    history = History(file, timing=QUICK)
    with ThreadPoolExecutor(1, "test-history") as pool:
        desk = HistoryDesk(history, file, pool, clock=lambda: NOW)
        with qtbot.waitSignal(history.opened):
            history.open()
        with qtbot.waitSignal(history.recorded):
            history.admit([download(1, "old.iso", State.DONE, finished_at=NOW - 60)])
        try:
            stage = make_stage([download(2, "new.iso", State.PAUSED)], history_desk=desk)
            yield stage
            stage.window.hide()
        finally:
            assert desk.close(10_000)
            assert history.close(10_000)


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    focused = cast("QWidget | None", stage.window.focusWidget())
    QTest.keyClick(stage.window if focused is None else focused, key, modifiers)


def test_the_pages_stand_in_a_menu_with_their_keys(stage: Stage) -> None:
    """Without the sidebar nothing else would tell of them."""
    (view,) = (
        action.menu()
        for action in stage.window.menuBar().actions()
        if action.text().replace("&", "") == "View"
    )
    assert isinstance(view, QMenu)
    first = [action.text().replace("&", "") for action in view.actions()[:3]]
    assert first == ["Downloads", "History", ""], "and a line below them"
    keys = {key.toString() for key in view.actions()[1].shortcuts()}
    assert keys == {"Alt+2", "Ctrl+J"}
    assert given_twice(view.actions()) == set()
    view.actions()[1].trigger()
    assert stage.window.frame.page == HISTORY


def test_ctrl_j_shows_the_history_and_alt_1_the_downloads(stage: Stage, qtbot: QtBot) -> None:
    frame, place = stage.window.frame, stage.window.history_place
    assert place is not None
    menu = stage.window.findChild(QMenu, DOWNLOADS_MENU)
    assert menu is not None
    press(stage, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert frame.page == HISTORY
    assert not menu.menuAction().isEnabled()
    qtbot.waitUntil(lambda: place.page.model.rowCount() == 1)
    press(stage, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert frame.page == DOWNLOADS
    assert menu.menuAction().isEnabled()
    press(stage, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert frame.page == HISTORY


def test_how_its_list_was_left_is_kept_with_the_window(stage: Stage, qtbot: QtBot) -> None:
    place = stage.window.history_place
    assert place is not None
    stage.window.frame.show_page(HISTORY)
    place.page.table.horizontalHeader().setSortIndicator(int(Field.SIZE), Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: bool(stage.layouts))
    assert stage.layouts[-1].history.sorted_by == SortedBy("size")


def test_the_history_first_shown_after_another_theme_was_chosen_has_its_ground(stage: Stage) -> None:
    place = stage.window.history_place
    assert place is not None
    stage.window.change_settings(replace(stage.window.settings, theme="dark"))
    stage.window.frame.show_page(HISTORY)
    shown = place.page.table.viewport().grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() - 2).name() == DARK.surface


def test_what_is_chosen_here_is_fetched_again_without_a_question(stage: Stage, qtbot: QtBot) -> None:
    place = stage.window.history_place
    assert place is not None
    asked: list[object] = []

    class Past:
        ask = staticmethod(lambda urls, _tell: asked.append(urls))

    stage.manager.offers.look_back(cast("PastLinks", Past()))
    spec = replace(download(1, "old.iso").spec, id="again")
    with qtbot.waitSignal(stage.manager.offers.sifted):
        place.page.again_requested.emit((spec,))
    assert stage.manager.specs == [spec]
    assert asked == []


def test_ctrl_f_on_the_history_searches_there(stage: Stage, qtbot: QtBot) -> None:
    place = stage.window.history_place
    assert place is not None
    stage.window.frame.show_page(HISTORY)
    qtbot.waitUntil(lambda: place.page.model.rowCount() == 1)
    place.page.take_keys()
    press(stage, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert place.page.filters.search.hasFocus()


def test_what_is_chosen_there_is_kept_in_the_settings(stage: Stage) -> None:
    place = stage.window.history_place
    assert place is not None
    place.page.actions_.keep.trigger()
    assert [settings.keep_history for settings in stage.settings] == [False]
    assert not place.page.actions_.keep.isChecked()


def test_an_entry_is_offered_to_the_list_again(stage: Stage, qtbot: QtBot) -> None:
    place = stage.window.history_place
    assert place is not None
    stage.window.frame.show_page(HISTORY)
    qtbot.waitUntil(lambda: place.page.model.is_counted and place.page.model.rowCount() == 1)
    place.page.table.selectRow(0)
    offered: list[object] = []
    place.page.again_requested.connect(offered.append)
    place.page.actions_.download_again.trigger()
    qtbot.waitUntil(lambda: len(offered) == 1)
    place.page.banner.press("history-again")
    assert stage.window.frame.page == DOWNLOADS


def test_no_letter_chooses_two_entries_of_its_menus(stage: Stage) -> None:
    place = stage.window.history_place
    assert place is not None
    view = next(menu for menu in stage.window.findChildren(QMenu) if menu.title() == "&View")
    actions = place.page.actions_
    for entries in (view.actions(), actions.row_actions(), actions.page_actions()):
        assert given_twice([action for action in entries if action is not None]) == set()
