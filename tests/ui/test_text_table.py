"""The small tables of dialogs and details: how their columns share the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from qtapp.ui.theme import Theme
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

WIDEST = "a text of quite some width"
TITLES = ("Site", "Speed", "Proxy", "Agent")
SPEED = 1


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> TextTable:
    model = TextTableModel(TITLES, frozenset({SPEED}))
    table = TextTable(model, Theme(qapp, "light"), (WIDEST,) * 3, "Rules")
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(1200, 300)
    table.show()
    return table


def widths(table: TextTable) -> list[int]:
    return [table.columnWidth(column) for column in range(len(TITLES))]


def test_with_room_for_all_the_main_column_takes_what_is_left(table: TextTable) -> None:
    assert sum(widths(table)) == table.viewport().width()
    wide = table.fontMetrics().horizontalAdvance(WIDEST)
    assert all(width > wide for width in widths(table)[1:])


def test_columns_give_way_before_there_is_anything_to_scroll_to(table: TextTable, qtbot: QtBot) -> None:
    wished = widths(table)[1:]
    table.resize(sum(wished) + 100, 300)
    assert sum(widths(table)) <= table.viewport().width()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    for column, (width, wish) in enumerate(zip(widths(table)[1:], wished, strict=True), 1):
        assert table.fontMetrics().horizontalAdvance(TITLES[column]) < width
        assert width == wish if column == SPEED else width < wish  # half a number is none
    table.resize(1200, 300)
    assert widths(table)[1:] == wished


def test_the_main_column_gives_way_last(table: TextTable, qtbot: QtBot) -> None:
    table.resize(220, 300)
    titles, least = sum(widths(table)[1:]), widths(table)[0]
    table.resize(titles + least - 60, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert widths(table)[0] == least - 60
    table.resize(titles + 20, 300)  # where it would be nothing, all of it can be scrolled to
    assert widths(table)[0] == least


def test_titles_are_never_cut_by_it(table: TextTable, qtbot: QtBot) -> None:
    table.resize(220, 300)
    for column in range(1, len(TITLES)):
        assert table.columnWidth(column) > table.fontMetrics().horizontalAdvance(TITLES[column])
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)


def test_a_column_keeps_the_width_given_by_hand(table: TextTable) -> None:
    table.horizontalHeader().resizeSection(2, 60)
    table.resize(1100, 300)
    assert table.columnWidth(2) == 60


def test_a_column_that_was_away_comes_back_as_wide_as_it_was(table: TextTable) -> None:
    before = widths(table)
    table.show_column(3, is_shown=False)
    assert table.columnWidth(0) > before[0]
    table.show_column(3, is_shown=True)
    assert widths(table) == before


@pytest.fixture
def wide(qtbot: QtBot, qapp: QApplication) -> TextTable:
    """A table of which the last column has what the main one does not need."""
    model = TextTableModel(("Name", "Size", "Status"), frozenset({1}))
    table = TextTable(model, Theme(qapp, "light"), ("888.8 MB", "needs you"), "Files", ends_wide=True)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(2560, 300)
    table.show()
    return table


def put(table: TextTable, *names: str) -> None:
    model = table.model()
    assert isinstance(model, TextTableModel)
    model.put({name: (name, "12 MB", "Done") for name in names})


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [1280, 1920, 2560])
def test_in_a_wide_table_figures_stand_near_what_they_belong_to(
    wide: TextTable, width: int, direction: Qt.LayoutDirection
) -> None:
    wide.setLayoutDirection(direction)
    wide.resize(width, 300)
    size = wide.columnWidth(1)
    put(wide, "1.jpg", "2.jpg")
    assert wide.columnWidth(0) <= 300
    assert wide.columnWidth(1) == size  # which would move away from its line else
    assert sum(map(wide.columnWidth, range(3))) == wide.viewport().width()


def test_a_name_that_needs_more_of_a_wide_table_has_it(wide: TextTable) -> None:
    put(wide, "1.jpg", long := "harbour at dawn " * 12)
    assert wide.columnWidth(0) > wide.fontMetrics().horizontalAdvance(long)
    put(wide, "1.jpg")
    assert wide.columnWidth(0) < wide.fontMetrics().horizontalAdvance(long)
    # those further down are not measured, and may need it
    put(wide, *(f"{number}.jpg" for number in range(1_000)))
    assert 500 < wide.columnWidth(0) < 1_000


def test_a_table_without_room_gives_none_of_it_to_its_last_column(wide: TextTable) -> None:
    wide.resize(400, 300)
    put(wide, "1.jpg")
    assert wide.columnWidth(2) < 150
    assert sum(map(wide.columnWidth, range(3))) == wide.viewport().width()
