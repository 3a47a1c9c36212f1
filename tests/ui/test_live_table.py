"""What of the list is painted when something in it changes: ten times a second with thirty rows that run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.domain.download import State
from qtapp.ui.icons import Icons
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.order import Column
from qtapp.ui.views.download_table import DownloadTable
from tests.ui.rows import MB, NOW, download

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem
    from pytestqt.qtbot import QtBot

    from qtapp.ui.painting.row_delegate import RowDelegate
    from qtapp.ui.theme import Theme

    Painted = set[tuple[int, int]]
    MakeTable = Callable[..., tuple[DownloadTable, Painted]]

ROWS = 100

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def model() -> DownloadModel:
    model = DownloadModel(lambda: NOW)
    model.add([_running(number) for number in range(ROWS)])
    return model


@pytest.fixture
def make_table(
    qtbot: QtBot, dressed: Callable[[str], Theme], model: DownloadModel, monkeypatch: pytest.MonkeyPatch
) -> MakeTable:
    """The table, and the rows and columns of the cells that were painted since it was first seen."""
    theme = dressed("light")

    def make(width: int = 1100, density: str = "compact") -> tuple[DownloadTable, Painted]:
        table, painted = DownloadTable(model, theme, Icons(theme)), set()
        delegate = type(table._delegate)
        paint = delegate.paint

        def watched(
            self: RowDelegate,
            painter: QPainter,
            option: QStyleOptionViewItem,
            index: QModelIndex | QPersistentModelIndex,
        ) -> None:
            if self is table._delegate:
                painted.add((index.row(), index.column()))
            paint(self, painter, option, index)

        monkeypatch.setattr(delegate, "paint", watched)
        qtbot.addWidget(table)
        table.set_density(density)
        table.resize(width, 300)
        with qtbot.waitExposed(table):
            table.show()
        qtbot.waitUntil(lambda: bool(painted))
        painted.clear()
        return table, painted

    return make


def _running(number: int, **more: Any) -> Any:
    facts: dict[str, Any] = {"bytes_total": 100 * MB, "bytes_per_second": 1e6, "connections": 1, **more}
    return download(number, state=State.RUNNING, **facts)


def test_cells_that_say_the_same_are_not_painted_again(
    qtbot: QtBot, model: DownloadModel, make_table: MakeTable
) -> None:
    _table, painted = make_table()
    model.update([_running(number, bytes_done=MB, bytes_per_second=2e6) for number in (2, 3, 4)])
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == {(row, column) for row in (2, 3, 4) for column in (Column.PROGRESS, Column.SPEED)}


def test_rows_out_of_sight_are_not_painted(qtbot: QtBot, model: DownloadModel, make_table: MakeTable) -> None:
    table, painted = make_table()
    table.scrollTo(model.index(50, 0), table.ScrollHint.PositionAtTop)
    qtbot.waitUntil(lambda: bool(painted))
    painted.clear()
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    model.update([_running(number, bytes_per_second=2e6) for number in range(ROWS)])
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == {(row, int(Column.SPEED)) for row in range(first, last + 1)}


def test_below_the_last_row_nothing_is_painted(
    qtbot: QtBot, model: DownloadModel, make_table: MakeTable
) -> None:
    model.remove([row.id for row in (_running(number) for number in range(2, ROWS))])
    _table, painted = make_table()
    model.update([_running(number, bytes_per_second=2e6) for number in range(2)])
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == {(0, int(Column.SPEED)), (1, int(Column.SPEED))}


def test_a_column_that_was_moved_is_painted_where_it_is(
    qtbot: QtBot, model: DownloadModel, make_table: MakeTable
) -> None:
    table, painted = make_table()
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(int(Column.SPEED)), 1)
    qtbot.waitUntil(lambda: bool(painted))
    painted.clear()
    model.update([_running(3, bytes_per_second=2e6)])
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == {(3, int(Column.SPEED))}


def test_the_second_line_of_a_name_follows_what_there_is_no_room_for(
    qtbot: QtBot, model: DownloadModel, make_table: MakeTable
) -> None:
    table, painted = make_table(width=420, density="comfortable")
    assert table.isColumnHidden(int(Column.SPEED))
    model.update([_running(1, bytes_per_second=2e6)])
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == {(1, int(Column.NAME))}


def test_who_reads_the_screen_is_told_of_changes(
    qtbot: QtBot, model: DownloadModel, make_table: MakeTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's own way tells them, and paints a little more."""
    _table, painted = make_table()
    monkeypatch.setattr("qtapp.ui.views.live_table.QAccessible.isActive", lambda: True)
    model.update([replace(_running(3), bytes_per_second=2e6)])
    qtbot.waitUntil(lambda: bool(painted))
    assert (3, int(Column.SPEED)) in painted
