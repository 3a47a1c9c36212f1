"""Sizes in other units: chosen in the settings, and seen at once wherever one stands."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSpinBox

from qtapp.domain.download import State
from qtapp.domain.speed_samples import SpeedWindow
from qtapp.domain.units import SizeUnits
from qtapp.services.manager import Totals
from qtapp.ui.figures import show_sizes_in, size_units
from qtapp.ui.models.order import Column
from qtapp.ui.painting.speed_graph import SpeedGraph
from tests.ui.rows import MB, every_state
from tests.ui.window.test_files_page import KEY, cells, member, page_of
from tests.ui.window.test_settings import open_settings, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BINARY, DECIMAL = SizeUnits.BINARY, SizeUnits.DECIMAL
IN_BINARY = ("KiB", "MiB", "GiB", "TiB")
IN_DECIMAL = ("kB", "MB", "GB", "TB")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    show_sizes_in(DECIMAL)


def choose(stage: Stage, units: SizeUnits) -> None:
    stage.window.change_settings(replace(stage.window.settings, size_units=units.value))
    QApplication.processEvents()


def texts_of(stage: Stage) -> str:
    """All that the window says of sizes and speeds."""
    window = stage.window
    model = window.list_area.model
    cells = [
        str(model.index(place, column).data())
        for place in range(model.rowCount())
        for column in (Column.SIZE, Column.SPEED)
    ]
    labels = [label.text() for label in window.details.pane.findChildren(QLabel) if label.isVisible()]
    limits = [action.text() for action in window.actions_.row_limits.actions()]
    menu = [action.text() for action in window.speed_control.menu_actions() if action is not None]
    return " | ".join(
        [*cells, *labels, *limits, *menu, *window.status_line.texts(), window.status_line.limit_text]
    )


def without_free_space(texts: str) -> str:
    """The disk is this machine's: others write to it meanwhile, and it answers when it does."""
    return re.sub(r" \| [^|]* free on [^|]*(?= \|)", "", texts)


def test_every_figure_of_the_window_is_written_anew(make_stage: MakeStage) -> None:
    stage = make_stage(every_state(), is_limited=True, limit_bytes_per_second=2 * MB)
    stage.window.actions_.row_limits.show_limits({None})
    stage.window.list_area.table.selectRow(0)
    stage.manager.totals_changed.emit(Totals(1, 0, 10.3 * MB))
    QApplication.processEvents()
    before = texts_of(stage)
    assert all(unit in before for unit in ("kB", "MB", "GB"))
    assert not any(unit in before for unit in IN_BINARY)
    choose(stage, BINARY)
    after = texts_of(stage)
    assert all(unit in after for unit in ("KiB", "MiB", "GiB"))
    assert [unit for unit in IN_DECIMAL if unit in after] == [], after
    choose(stage, DECIMAL)
    assert without_free_space(texts_of(stage)) == without_free_space(before)


def test_the_files_and_figures_of_a_group_are_written_anew(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage([member(1, State.RUNNING, bytes_total=12 * MB), member(2, bytes_total=24 * MB)])
    page = page_of(stage)
    stage.window.list_area.table.select_ids([KEY])
    qtbot.waitUntil(lambda: page.table.isVisible() and cells(page)[0][1] == "12.0 MB")
    model = stage.window.list_area.model
    assert model.index(0, Column.SIZE).data() == "36.0 MB"
    choose(stage, BINARY)
    assert model.index(0, Column.SIZE).data() == "34.3 MiB"
    qtbot.waitUntil(lambda: cells(page)[0][1] == "11.4 MiB")


def test_the_graph_of_the_speed_is_described_in_the_units_that_are_chosen(make_stage: MakeStage) -> None:
    stage = make_stage(every_state())
    graph = SpeedGraph("All", stage.window._theme, stage.window)
    graph.show_speeds(SpeedWindow((2e6, 3e6)), None, is_live=True)
    assert "3.0 MB/s" in graph.accessibleDescription()
    choose(stage, BINARY)
    assert "2.9 MiB/s" in graph.accessibleDescription()


def test_the_choice_stands_in_the_settings_and_holds_for_their_own_fields(make_stage: MakeStage) -> None:
    stage = make_stage(limit_bytes_per_second=1 << 20)
    stage.window.change_settings(replace(stage.window.settings, disk_reserve_bytes=512 << 20))
    dialog = open_settings(stage)
    reserve = cast("QSpinBox", row(dialog, "disk_reserve_bytes").control.focus_part)
    limit = row(dialog, "limit_bytes_per_second").control.focus_part
    assert (reserve.text(), limit.text()) == ("537\u00a0MB", "1048.576 kB/s")  # type: ignore[attr-defined]
    box = cast("QComboBox", row(dialog, "size_units").control.focus_part)
    box.setCurrentIndex(box.findData(BINARY.value))
    box.activated.emit(box.currentIndex())
    assert stage.settings[-1].size_units == BINARY
    assert size_units() is BINARY
    assert (reserve.text(), limit.text()) == ("512\u00a0MiB", "1 MiB/s")  # type: ignore[attr-defined]
    assert stage.settings[-1].disk_reserve_bytes == 512 << 20
    dialog.reject()
    assert stage.settings[-1].limit_bytes_per_second == 1 << 20
