"""Labels and values side by side, as they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from qtapp.ui.detail_words import Fact
from qtapp.ui.views.fact_sheet import FactSheet, FactValue

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

LONG = "field-recordings-" * 20 + "the last of them.tar.zst"


@pytest.fixture
def sheet(qtbot: QtBot) -> FactSheet:
    sheet = FactSheet("Overview")
    qtbot.addWidget(sheet)
    sheet.show_facts([Fact("Name", LONG), Fact("Folder", "/home/ada")])
    sheet.resize(400, 200)
    with qtbot.waitExposed(sheet):
        sheet.show()
    values(sheet)[0].clearFocus()  # in a window of its own it is given the keys
    return sheet


def values(sheet: FactSheet) -> list[FactValue]:
    return sheet.findChildren(FactValue)


def end_of(value: FactValue) -> QImage:
    return value.grab().toImage().copy(value.width() - 60, 0, 60, value.height())


def test_of_a_long_value_the_end_is_seen_as_well(sheet: FactSheet) -> None:
    """What tells two files of one series apart, and their type, stand at the end."""
    name, folder = values(sheet)
    assert name.is_cut
    assert not folder.is_cut
    before = end_of(name)
    name.setText(LONG.replace("tar.zst", "webm"))
    assert end_of(name) != before


def test_with_the_keys_it_is_whole(sheet: FactSheet, qtbot: QtBot) -> None:
    name = values(sheet)[0]
    sheet.activateWindow()
    name.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(name.hasFocus)
    assert not name.is_cut
    assert name.text() == LONG


def test_with_room_for_it_nothing_is_left_out(sheet: FactSheet) -> None:
    name = values(sheet)[0]
    name.setText("a name.zip")
    assert not name.is_cut
