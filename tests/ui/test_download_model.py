"""The list's model: what it says of changes is exact, what it shows is in order, and it is quick."""

from __future__ import annotations

import random
import tracemalloc
from dataclasses import replace
from time import process_time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from qtapp.domain.download import Download, State
from qtapp.domain.errors import ErrorKind
from qtapp.ui.models.download_model import DownloadModel
from qtapp.ui.models.order import Column, natural_key
from qtapp.ui.models.row_list import ROW_ROLE
from tests.ui.rows import GB, MB, NOW, download, every_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("british", "qapp")

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
DESCENDING = Qt.SortOrder.DescendingOrder


def _names(model: DownloadModel) -> list[str]:
    return [model.download_at(row).name for row in range(model.rowCount())]


def _named(*names: str) -> list[Download]:
    return [download(number, name) for number, name in enumerate(names)]


def _text(model: DownloadModel, row: int, column: Column, role: int = DISPLAY) -> str:
    return str(model.index(row, int(column)).data(role))


class Told:
    """The ranges of dataChanged: (first row, last row, first column, last column)."""

    def __init__(self, model: DownloadModel) -> None:
        self.spans: list[tuple[int, int, int, int]] = []
        model.dataChanged.connect(self._on_data_changed)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int]) -> None:
        assert ROW_ROLE in roles
        self.spans.append((first.row(), last.row(), first.column(), last.column()))


def test_sizes_beyond_32_bits_are_shown_as_they_are(model: DownloadModel) -> None:
    """L08."""
    model.add([download(1, state=State.PAUSED, bytes_done=5 * GB, bytes_total=9_000_000 * GB)])
    assert _text(model, 0, Column.SIZE).replace("\N{NO-BREAK SPACE}", " ") == "9.0 PB"


def test_cells_say_what_the_picture_shows(model: DownloadModel) -> None:
    model.add(every_state())
    assert [_text(model, 0, column) for column in Column] == [
        "debian-13.2.0-amd64-netinst.iso",
        "51\u00a0%",
        "3.9 GB",
        "42.1 MB/s",
        "46 s",
        "6 connections",
        *("dl.example.org", "/home/ada/Downloads", "", "13:00", "–", ""),
    ]
    assert _text(model, 3, Column.STATUS) == "Disk full · Retry"
    assert [_text(model, 8, column) for column in list(Column)[1:5]] == ["", "412 MB", "", ""]
    assert _text(model, 9, Column.PROGRESS) == "12.3 MB"  # total not known: what has come


def test_a_row_comes_whole_in_one_call(model: DownloadModel) -> None:
    rows = every_state()
    model.add(rows)
    assert model.index(3, 0).data(ROW_ROLE) is rows[3]


def test_a_screen_reader_gets_the_row_and_each_cell(model: DownloadModel) -> None:
    model.add(every_state())
    assert _text(model, 0, Column.NAME, ACCESSIBLE).endswith("46 s left")
    assert _text(model, 0, Column.PROGRESS, ACCESSIBLE) == "51\u00a0%"
    assert _text(model, 8, Column.PROGRESS, ACCESSIBLE) == "Done"


def test_a_name_that_looks_like_markup_stays_text(model: DownloadModel) -> None:
    model.add([download(1, "<img src=x>&.zip")])
    tip = _text(model, 0, Column.NAME, TOOL_TIP)
    assert "&lt;img src=x&gt;&amp;.zip" in tip
    assert "<img" not in tip


def test_figures_are_titled_on_their_own_side(model: DownloadModel) -> None:
    horizontal, role = Qt.Orientation.Horizontal, int(Qt.ItemDataRole.TextAlignmentRole)
    titles = [model.headerData(column, horizontal) for column in Column]
    usual = ["Name", "Progress", "Size", "Speed", "Left", "Status"]
    assert titles == [*usual, "Host", "Folder", "Queue", "Added", "Average", "Attempts"]
    right = [
        bool(model.headerData(column, horizontal, role) & Qt.AlignmentFlag.AlignRight) for column in Column
    ]
    assert right == [False, False, True, True, True, False, *[False] * 4, True, True]


def test_progress_tells_of_the_changed_cells_only(model: DownloadModel) -> None:
    rows = [
        download(n, state=State.RUNNING, bytes_total=100 * MB, connections=1, seconds_left=9.0)
        for n in range(20)
    ]
    model.add(rows)
    told = Told(model)
    model.update([replace(rows[n], bytes_done=MB, bytes_per_second=1e6) for n in (7, 3, 4, 5, 11)])
    # the size between them is the same
    assert told.spans == [
        (first, last, int(column), int(column))
        for first, last in ((3, 5), (7, 7), (11, 11))
        for column in (Column.PROGRESS, Column.SPEED)
    ]
    assert _text(model, 4, Column.PROGRESS) == "1\u00a0%"
    assert _text(model, 4, Column.SPEED) == "1.0 MB/s"


def test_a_change_of_state_is_told_of_every_cell_but_the_name(model: DownloadModel) -> None:
    row = download(1, state=State.RUNNING, bytes_total=MB, bytes_per_second=1.0)
    model.add([row])
    told = Told(model)
    model.update([replace(row, state=State.PAUSED)])
    assert told.spans == [(0, 0, int(Column.PROGRESS), int(Column.STATUS))]


def test_nothing_is_told_where_nothing_is_seen_to_change(model: DownloadModel) -> None:
    row = download(1, state=State.RUNNING)
    model.add([row])
    told = Told(model)
    model.update([replace(row, detail="x"), download(99, "not in the list")])
    assert told.spans == []


def test_a_removed_row_comes_back_to_its_place(model: DownloadModel) -> None:
    rows = _named("a", "b", "c", "d", "e", "f")
    model.add(rows)
    model.remove([rows[4].id, rows[1].id, rows[2].id, "unknown"])
    assert _names(model) == ["a", "d", "f"]
    model.add([download(9, "new")])
    model.add([rows[2], rows[4], rows[1]])
    assert _names(model) == ["a", "b", "c", "d", "e", "f", "new"]


def test_many_scattered_rows_leave_and_come_back_at_once(model: DownloadModel) -> None:
    rows = [download(n, f"{n}") for n in range(1000)]
    model.add(rows)
    model.remove([row.id for row in rows[::2]])
    assert _names(model) == [row.name for row in rows[1::2]]
    model.add(rows[::2])
    assert _names(model) == [row.name for row in rows]


def test_rows_already_there_are_brought_up_to_date_by_add(model: DownloadModel) -> None:
    rows = _named("a", "b")
    model.add(rows)
    model.add([replace(rows[0], name="A"), download(7, "c")])
    assert _names(model) == ["A", "b", "c"]


@pytest.mark.parametrize(
    ("column", "ascending"),
    [
        (Column.NAME, ["part 2", "part 10", "Part 30", "x"]),
        (Column.SIZE, ["x", "part 10", "part 2", "Part 30"]),
        (Column.PROGRESS, ["part 2", "part 10", "x", "Part 30"]),
        (Column.SPEED, ["part 10", "x", "Part 30", "part 2"]),
        (Column.STATUS, ["Part 30", "part 10", "x", "part 2"]),
    ],
)
def test_unknown_values_come_last_both_ways(
    model: DownloadModel, column: Column, ascending: list[str]
) -> None:
    running = State.RUNNING
    model.add(
        [
            download(1, "part 10", running, bytes_total=20, bytes_done=10, bytes_per_second=1.0),
            download(2, "Part 30", State.NEEDS_YOU, kind=ErrorKind.DISK_FULL),
            download(3, "part 2", State.PAUSED, bytes_total=30, bytes_done=3),
            download(4, "x", running, bytes_total=10, bytes_done=9, bytes_per_second=2.0),
        ]
    )
    model.sort(int(column))
    assert _names(model) == ascending
    known = {Column.NAME: 4, Column.STATUS: 4, Column.SPEED: 2}.get(column, 3)
    model.sort(int(column), DESCENDING)
    assert set(_names(model)[known:]) == set(ascending[known:])
    if column is not Column.STATUS:  # two are running: equal ones keep the list's order
        assert _names(model)[:known] == ascending[:known][::-1]
    model.sort(-1)
    assert _names(model) == ["part 10", "Part 30", "part 2", "x"]


@pytest.mark.parametrize("name", ["", "12", "a1b22c", "\u00b2\u0663", "9" * 5000, "\ud800"])
def test_odd_names_have_a_place_in_the_order(name: str) -> None:
    assert sorted([natural_key(name), natural_key("a")])


def test_persistent_indexes_go_with_their_downloads(model: DownloadModel) -> None:
    model.add(_named("b", "c", "a"))
    kept = [QPersistentModelIndex(model.index(row, 3)) for row in range(3)]
    model.sort(0)
    assert [(index.row(), index.column()) for index in kept] == [(1, 3), (2, 3), (0, 3)]


def test_a_moving_column_is_put_right_soon_and_not_at_each_change(qtbot: QtBot, model: DownloadModel) -> None:
    rows = [download(n, f"{n}", State.RUNNING, bytes_per_second=float(n + 1)) for n in range(3)]
    model.add(rows)
    model.sort(int(Column.SPEED), DESCENDING)
    assert _names(model) == ["2", "1", "0"]
    with qtbot.waitSignal(model.layoutChanged):
        model.update([replace(rows[0], bytes_per_second=99.0)])
        assert _names(model) == ["2", "1", "0"]
    assert _names(model) == ["0", "2", "1"]


def test_new_rows_of_a_sorted_list_stand_in_order(model: DownloadModel) -> None:
    model.add(_named("b", "d"))
    model.sort(0)
    model.add([download(8, "c"), download(9, "a")])
    assert _names(model) == ["a", "b", "c", "d"]


def test_the_filter_looks_for_every_word_in_name_and_address(model: DownloadModel) -> None:
    model.add(_named("Harbour at dawn.jpg", "harbour at night.jpg", "boat.mp4"))
    model.set_filter("  HARBOUR  dawn ")
    assert _names(model) == ["Harbour at dawn.jpg"]
    model.set_filter("dl.example.org/2")
    assert _names(model) == ["boat.mp4"]
    model.set_filter("nothing like it")
    assert model.rowCount() == 0
    assert model.total == 3
    model.set_filter("")
    assert model.rowCount() == 3


def test_hidden_rows_change_and_leave_unseen(model: DownloadModel) -> None:
    rows = _named("a", "b", "c")
    model.add(rows)
    model.set_filter("b")
    told = Told(model)
    model.update([replace(rows[0], state=State.PAUSED)])
    model.remove([rows[2].id])
    assert told.spans == []
    assert model.row_of(rows[0].id) is None
    model.set_filter("")
    assert _names(model) == ["a", "b"]
    assert model.download_at(0).state is State.PAUSED


def test_a_row_renamed_by_the_server_enters_the_filter(model: DownloadModel) -> None:
    rows = _named("download", "boat.mp4")
    model.add(rows)
    model.set_filter(".mp4")
    model.update([replace(rows[0], name="lecture.mp4")])
    assert _names(model) == ["lecture.mp4", "boat.mp4"]


def test_waiting_rows_count_down(qtbot: QtBot) -> None:
    clock = [NOW]
    model = DownloadModel(lambda: clock[0])
    waiting = download(2, state=State.WAITING, kind=ErrorKind.STALLED, until=NOW + 12)
    model.add([download(1), waiting])
    assert _text(model, 1, Column.STATUS) == "Retry in 12 s · Stalled · Try now"
    assert model.has_waiting
    told = Told(model)
    clock[0] += 2
    model.tick(clock[0])
    assert told.spans == [(1, 1, int(Column.STATUS), int(Column.STATUS))]
    assert _text(model, 1, Column.STATUS) == "Retry in 10 s · Stalled · Try now"
    model.update([replace(waiting, state=State.RUNNING, kind=None, until=None)])
    assert not model.has_waiting


def test_after_midnight_the_day_is_said(qtbot: QtBot) -> None:
    clock = [NOW]
    model = DownloadModel(lambda: clock[0])
    model.add([download(1, state=State.DONE, finished_at=NOW)])
    assert _text(model, 0, Column.STATUS).startswith("Done 14:00")
    clock[0] += 86400
    model.tick(clock[0])
    assert _text(model, 0, Column.STATUS).startswith("Done 23 Nov")


def test_rows_stand_where_their_ranks_put_them(model: DownloadModel) -> None:
    model.add([download(number, str(number), rank=rank) for number, rank in enumerate((5, 2, 9, 7))])
    assert _names(model) == ["1", "0", "3", "2"]
    model.add([download(4, "4", rank=6), download(5, "5", rank=-1)])
    assert _names(model) == ["5", "1", "0", "4", "3", "2"]
    kept = QPersistentModelIndex(model.index(2, 0))
    model.update([download(0, "0", rank=8), download(2, "2", rank=-5)])
    assert _names(model) == ["2", "5", "1", "4", "3", "0"]
    assert kept.row() == 5
    model.set_filter("x")
    model.update([download(1, "1", rank=99)])
    model.set_filter("")
    assert _names(model) == ["2", "5", "4", "3", "0", "1"]


@pytest.mark.parametrize("at_once", [1, 3, 200], ids=str)
def test_whatever_ranks_change_rows_and_indexes_go_where_they_belong(
    model: DownloadModel, at_once: int
) -> None:
    """A few blocks are moved, many scattered rows laid out anew."""
    dice = random.Random(at_once)
    rows = {n: download(n, rank=n * 10) for n in range(300)}
    model.add(list(rows.values()))
    kept = {n: QPersistentModelIndex(model.index(n, 2)) for n in range(0, 300, 7)}
    for _ in range(20):
        first, to = dice.randrange(300), dice.randrange(-5, 3_005)
        numbers = (
            dice.sample(range(300), at_once)
            if dice.random() < 0.5
            else range(first, min(300, first + at_once))
        )
        for number in numbers:
            rows[number] = replace(rows[number], rank=to)
        model.update([rows[number] for number in numbers])
        expected = sorted(rows, key=lambda n: (rows[n].rank, n))
        assert [model.id_at(row) for row in range(300)] == [rows[n].id for n in expected]
        assert all(model.row_of(rows[n].id) == row for row, n in enumerate(expected))
        assert all(index.row() == model.row_of(rows[n].id) for n, index in kept.items())


def test_a_sorted_list_keeps_its_order_when_ranks_change_but_for_equal_ones(
    qtbot: QtBot, model: DownloadModel
) -> None:
    rows = [download(number, name) for number, name in enumerate("bca")]
    twin = download(3, "b")
    model.add([*rows, twin])
    model.sort(Column.NAME)
    assert not model.is_in_queue_order
    with qtbot.waitSignal(model.layoutChanged):
        model.update([replace(twin, rank=-1)])
    assert [model.id_at(row) for row in range(4)] == [rows[2].id, twin.id, rows[0].id, rows[1].id]
    model.sort(-1)
    assert model.is_in_queue_order
    assert _names(model) == ["b", "b", "c", "a"]


def test_a_thousand_of_a_hundred_thousand_rows_move_without_a_noticeable_wait() -> None:
    model = DownloadModel(lambda: NOW)
    rows = [download(number) for number in range(100_000)]
    model.add(rows)
    begun = process_time()
    model.update([replace(row, rank=number - 1_000) for number, row in enumerate(rows[50_000:51_000])])
    # about 0.15 s
    assert process_time() - begun < 1.5
    assert model.id_at(0) == rows[50_000].id


def test_any_sequence_of_facts_leaves_the_list_that_a_plain_one_would_be(model: DownloadModel) -> None:
    dice = random.Random(7)
    known = [download(n, f"file {n}") for n in range(60)]
    place = {row.id: n for n, row in enumerate(known)}
    model.add(known)
    shown = set(place)
    for _ in range(150):
        some = dice.sample(known, dice.randint(1, 20))
        match dice.randint(0, 4):
            case 0:
                model.remove([row.id for row in some])
                shown -= {row.id for row in some}
            case 1:
                model.add(some)
                shown |= {row.id for row in some}
            case 2:
                model.set_filter(dice.choice(["", "1", "file 2"]))
            case 3:
                model.sort(dice.randint(-1, 11), dice.choice([Qt.SortOrder.AscendingOrder, DESCENDING]))
            case 4:
                model.update([replace(row, bytes_done=dice.randint(1, MB)) for row in some])
    model.set_filter("")
    model.sort(-1)
    assert [model.id_at(row) for row in range(model.rowCount())] == sorted(shown, key=lambda id_: place[id_])
    assert all(model.row_of(model.id_at(row)) == row for row in range(model.rowCount()))


def test_thirty_two_of_ten_thousand_rows_change_within_three_milliseconds() -> None:
    model = DownloadModel(lambda: NOW)
    rows = [download(n, f"{n}.bin", State.RUNNING, bytes_total=10**9) for n in range(10_000)]
    model.add(rows)
    took = []
    for turn in range(20):
        fresh = [replace(rows[n * 300], bytes_done=turn + 1, bytes_per_second=turn + 1.0) for n in range(32)]
        start = process_time()
        model.update(fresh)
        took.append(process_time() - start)
    assert min(took) < 0.003


def test_a_row_that_was_never_seen_takes_little_room() -> None:
    """Ten thousand of them are held in the tray. What is in the downloads themselves is not counted."""
    model = DownloadModel(lambda: NOW)
    rows = [download(number) for number in range(2_000)]
    tracemalloc.start()
    try:
        model.add(rows)
        taken, _most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert taken / len(rows) < 300
    assert _text(model, 1_999, Column.NAME) == "file.bin"
    model.update([replace(rows[1_999], name="other.bin")])
    assert _text(model, 1_999, Column.NAME) == "other.bin"
