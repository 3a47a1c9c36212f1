"""Lists sorted without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from qtapp.domain.history_view import Field
from qtapp.ui.history_place import HISTORY
from qtapp.ui.models.order import Column
from tests.ui.rows import download
from tests.ui.window.test_history_place import stage as history_stage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
stage_with_history = history_stage


def entries(stage: Stage) -> dict[str, QAction]:
    menu = stage.window.actions_.view.sort_menu
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return {entry.text().replace("&", ""): entry for entry in menu.actions() if not entry.isSeparator()}


def test_the_list_is_sorted_by_what_is_chosen_and_the_other_way_round(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "b"), download(2, "a"), download(3, "c")])
    assert not entries(stage)["Descending"].isEnabled()
    entries(stage)["Name"].trigger()
    assert stage.rows == ["a", "b", "c"]
    assert entries(stage)["Name"].isChecked()
    entries(stage)["Descending"].trigger()
    assert stage.rows == ["c", "b", "a"]
    assert entries(stage)["Descending"].isChecked()
    entries(stage)["Size"].trigger()
    header = stage.window.list_area.table.horizontalHeader()
    assert header.sortIndicatorSection() == Column.SIZE
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_only_columns_that_are_seen_are_offered(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "b")])
    stage.window.resize(1280, 800)
    assert "Size" in entries(stage)
    stage.window.actions_.view.columns[Column.SIZE].trigger()
    assert "Size" not in entries(stage)


def test_on_the_page_of_the_history_it_is_that_list_that_is_sorted(stage_with_history: Stage) -> None:
    stage = stage_with_history
    stage.window.frame.show_page(HISTORY)
    assert stage.window.history_place is not None
    entries(stage)["Name"].trigger()
    header = stage.window.history_place.page.table.horizontalHeader()
    assert header.sortIndicatorSection() == Field.NAME
