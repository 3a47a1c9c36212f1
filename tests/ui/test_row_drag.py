"""Rows dragged within the list, as far as it can be seen without a display; the rest is in `x11/`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from qtapp.domain.download import State
from qtapp.domain.list_order import Move
from qtapp.ui import drops
from qtapp.ui.icons import Icons
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.order import Column
from qtapp.ui.views import row_drag
from qtapp.ui.views.download_table import DownloadTable
from qtapp.ui.views.row_drag import data_of
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("british")
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
ROWS = [download(number, f"row {number}") for number in range(5)]
FILE = download(9, "done.iso", State.DONE, path=Path("/home/ada/Downloads/done.iso"))


@pytest.fixture
def model(qapp: QApplication) -> DownloadModel:
    model = DownloadModel(lambda: NOW)
    model.add([*ROWS, FILE])
    return model


class Told:
    """What the table said of moves."""

    def __init__(self, table: DownloadTable) -> None:
        self.moves: list[Move] = []
        self.refused: list[object] = []
        table.move_chosen.connect(self.moves.append)
        table.move_refused.connect(self.refused.append)


@pytest.fixture
def table(qtbot: QtBot, dressed: Callable[[str], Theme], model: DownloadModel) -> DownloadTable:
    theme = dressed("light")
    table = DownloadTable(model, theme, Icons(theme))
    qtbot.addWidget(table)
    table.resize(900, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Drag]]:
    """Every drag that begins; what happens during it is `Drag.path`."""
    Drag.made.clear()
    monkeypatch.setattr(row_drag, "QDrag", Drag)
    yield Drag.made
    Drag.path = lambda _drag: None


class Drag:
    """In the place of Qt's, which waits for a hand."""

    made: list[Drag] = []  # noqa: RUF012 - the test's record
    path: Callable[[Drag], None] = staticmethod(lambda _drag: None)

    def __init__(self, table: DownloadTable) -> None:
        self.table = table
        self.data = QMimeData()
        self.actions: Any = None
        self.chip_width = 0.0
        self.made.append(self)

    def setMimeData(self, data: QMimeData) -> None:  # noqa: N802 - Qt's name
        self.data = data

    def setPixmap(self, pixmap: Any) -> None:  # noqa: N802 - Qt's name
        self.chip_width = pixmap.deviceIndependentSize().width()

    def setHotSpot(self, _spot: QPoint) -> None: ...  # noqa: N802 - Qt's name

    def exec(self, actions: Qt.DropAction) -> None:
        self.actions = actions
        type(self).path(self)

    def _send(self, event: Any) -> bool:
        event.setAccepted(False)
        QApplication.sendEvent(self.table.viewport(), event)
        return bool(event.isAccepted())

    def over(self, row: int, part: float) -> bool:
        """Enter and move to a part of the height of a row; whether a drop would be taken."""
        at = self.at(row, part)
        where: Any = at.toPoint() if QLibraryInfo.version() < QVersionNumber(6, 12) else at
        how = (self.actions, self.data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = self._send(QDragEnterEvent(where, *how))
        return self._send(QDragMoveEvent(where, *how)) and entered

    def drop(self, row: int, part: float) -> bool:
        return self._send(
            QDropEvent(
                self.at(row, part),
                self.actions,
                self.data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    def at(self, row: int, part: float) -> QPointF:
        if row < 0:
            return QPointF(200, self.table.viewport().height() - 3)
        return QPointF(200, self.table.rowViewportPosition(row) + self.table.rowHeight(row) * part)


@pytest.mark.parametrize(
    ("row", "part", "line", "move"),
    [
        (0, 0.2, 0, Move.in_front_of(ROWS[0].id, [ROWS[1].id, ROWS[3].id])),
        (4, 0.7, 5, Move.behind(ROWS[4].id, [ROWS[1].id, ROWS[3].id])),
        (-1, 0.0, 6, Move.behind(FILE.id, [ROWS[1].id, ROWS[3].id])),
    ],
)
def test_several_rows_go_where_the_line_shows(
    table: DownloadTable, drags: list[Drag], row: int, part: float, line: int, move: Move
) -> None:
    told = Told(table)
    table.select_ids([ROWS[3].id, ROWS[1].id])
    lines: list[int | None] = []

    def path(drag: Drag) -> None:
        assert drag.over(row, part)
        lines.append(table._line_y)
        pictures.append(table.viewport().grab().toImage())
        assert drag.drop(row, part)
        lines.append(table._line_y)

    pictures = [table.viewport().grab().toImage()]
    Drag.path = path
    table.startDrag(MOVE)
    assert told.moves == [move]
    assert lines == [line * table.rowHeight(0), None]
    assert pictures[0] != pictures[1]
    assert table.viewport().grab().toImage() == pictures[0]
    (drag,) = drags
    assert drag.actions == MOVE


def test_a_drag_that_ends_elsewhere_moves_nothing(table: DownloadTable, drags: list[Drag]) -> None:
    told = Told(table)
    table.select_ids([ROWS[3].id])

    def path(drag: Drag) -> None:
        drag.over(0, 0.2)
        QApplication.sendEvent(table.viewport(), QDragLeaveEvent())

    Drag.path = path
    table.startDrag(MOVE)
    assert (told.moves, table._line_y) == ([], None)
    late = Drag(table)
    late.setMimeData(data_of([ROWS[3]]))
    late.actions = MOVE
    assert not late.over(0, 0.2)  # from another Wherry's list, say


def test_finished_files_can_be_dragged_out_and_are_never_moved_away(
    table: DownloadTable, drags: list[Drag]
) -> None:
    table.select_ids([ROWS[0].id, FILE.id])
    table.startDrag(MOVE)
    (drag,) = drags
    assert [url.toLocalFile() for url in drag.data.urls()] == [str(FILE.path)]
    assert drag.actions == COPY


def test_rows_are_no_links_to_any_wherry(table: DownloadTable) -> None:
    listing = download(7, "links.txt", State.DONE, path=Path("/home/ada/Downloads/links.txt"))
    data = data_of([listing])
    assert not drops.is_acceptable(data)
    plain = QMimeData()
    plain.setUrls([QUrl.fromLocalFile(str(listing.path))])
    assert drops.is_acceptable(plain)


def test_in_a_sorted_list_a_drag_is_refused_but_for_files_that_go_out(
    table: DownloadTable, drags: list[Drag]
) -> None:
    told = Told(table)
    table.sortByColumn(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    table.select_ids([ROWS[0].id])
    table.startDrag(MOVE)
    assert (drags, told.refused) == ([], [None])
    table.select_ids([FILE.id])
    Drag.path = lambda drag: told.refused.append(drag.over(0, 0.2))
    table.startDrag(MOVE)
    assert (len(drags), told.refused, told.moves) == (1, [None, None, False], [])


def test_what_others_drag_is_left_to_the_window(table: DownloadTable) -> None:
    drag = Drag(table)
    drag.data.setUrls([QUrl("https://a.example/x.iso")])
    drag.actions = COPY
    assert not drag.over(0, 0.2)
    assert not drag.drop(0, 0.2)


def test_the_chip_names_one_and_counts_many(table: DownloadTable, drags: list[Drag]) -> None:
    long = download(11, "a-very-long-name-" * 20)
    table._downloads.add([long])
    table.select_ids([long.id])
    table.startDrag(MOVE)
    table.selectAll()
    table.startDrag(MOVE)
    named, counted = drags
    assert counted.chip_width < named.chip_width <= 280 + 24
