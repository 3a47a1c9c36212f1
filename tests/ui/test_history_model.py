"""The history's model: as many rows as there are, pages of them on demand, and Qt's own tester content."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.history_view import Entry, Field
from qtapp.storage.history_pages_worker import Counted, Page, Topmost
from qtapp.ui import history_words
from qtapp.ui.models.history_model import CELL_ROLE, FAINT_ROLE, PAGE_ROWS, HistoryModel, site_of
from tests.ui.rows import MB, NOW, download

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("british", "qapp")

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)


def entry(number: int, state: State = State.DONE, **values: Any) -> Entry:
    given = {"finished_at": NOW - number, "path": Path(f"/nowhere/{number}"), "bytes_total": 5 * MB, **values}
    return Entry(number, download(number, f"{number}.iso", state, **given))


def top(count: int, total: int | None) -> Topmost:
    return Topmost(1, tuple(entry(number) for number in range(count)), total)


def page(first: int, count: int = PAGE_ROWS) -> Page:
    return Page(1, first, PAGE_ROWS, tuple((place, entry(place)) for place in range(first, first + count)))


# Qt's tester looks at every row after each change: with a million of them it would take minutes


@pytest.fixture
def model() -> Iterator[HistoryModel]:
    model = HistoryModel(lambda: NOW)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    tester.deleteLater()


def names(model: HistoryModel, *rows: int) -> list[str]:
    return [model.data(model.index(row, Field.NAME)) for row in rows]


def test_all_rows_are_there_at_once_and_pages_are_asked_for_as_they_are_seen(
    model: HistoryModel, qtbot: QtBot
) -> None:
    model.show_top(top(PAGE_ROWS, 1_100))
    assert model.rowCount() == 1_100
    model.show_count(Counted(1, 1_100, ()))
    with qtbot.waitSignal(model.page_wanted) as wanted:
        assert names(model, 0, 99, 1_050) == ["0.iso", "99.iso", "…"]
    assert wanted.args == [(1_000, PAGE_ROWS)]
    model.put_page(page(1_000))
    assert names(model, 1_050) == ["1050.iso"]


def test_nothing_is_asked_for_before_the_view_is_counted(model: HistoryModel, qtbot: QtBot) -> None:
    """What is asked for too early would be of the view before."""
    model.show_top(top(PAGE_ROWS, 5_000))
    with qtbot.assertNotEmitted(model.page_wanted, wait=30):
        names(model, 700)
    with qtbot.waitSignal(model.page_wanted):
        model.show_count(Counted(1, 5_000, ()))


def test_a_page_is_asked_for_once_and_of_a_quick_scroll_the_last_are(
    qtbot: QtBot,
) -> None:
    model = HistoryModel(lambda: NOW)
    model.show_top(top(PAGE_ROWS, 9_000))
    model.show_count(Counted(1, 9_000, ()))
    asked: list[tuple[int, int]] = []
    model.page_wanted.connect(asked.append)
    for row in range(1_000, 9_000, 500):
        names(model, row, row)
    with qtbot.waitSignal(model.page_wanted):
        pass
    names(model, 8_500)
    assert [first for first, _count in asked] == [8_000, 8_500]


@pytest.mark.parametrize("total", [0, 40, PAGE_ROWS, PAGE_ROWS + 1, 250])
def test_the_number_of_rows_becomes_that_of_the_count(model: HistoryModel, total: int) -> None:
    model.show_top(top(min(total, PAGE_ROWS), None))
    assert not model.is_counted
    model.show_count(Counted(1, total, ()))
    assert (model.rowCount(), model.is_counted) == (total, True)


def test_rows_that_are_selected_stay_when_the_count_comes(model: HistoryModel) -> None:
    model.show_top(top(PAGE_ROWS, None))
    kept = QPersistentModelIndex(model.index(5, 0))
    model.show_count(Counted(1, 300, ()))
    assert kept.row() == 5


def test_pages_that_were_not_seen_for_long_are_let_go() -> None:
    model = HistoryModel(lambda: NOW)
    model.show_top(top(PAGE_ROWS, 1_000_000))
    model.show_count(Counted(1, 1_000_000, ()))
    for number in range(1, 200):
        model.put_page(page(number * PAGE_ROWS))
    assert model.entry_at(150) is None
    assert model.entry_at(199 * PAGE_ROWS) is not None


def test_an_entry_that_is_gone_leaves_its_row_without_being_asked_for_for_ever(
    model: HistoryModel, qtbot: QtBot
) -> None:
    model.show_top(top(PAGE_ROWS, 250))
    model.show_count(Counted(1, 250, ()))
    model.put_page(Page(1, 100, PAGE_ROWS, tuple((place, entry(place)) for place in range(100, 199))))
    with qtbot.assertNotEmitted(model.page_wanted, wait=30):
        assert names(model, 198, 199) == ["198.iso", "…"]


def test_missing_files_are_dim_and_said_to_be_gone(model: HistoryModel, qtbot: QtBot) -> None:
    rows = (entry(0), entry(1), entry(2, State.FAILED, kind=ErrorKind.NOT_FOUND, path=None))
    model.show_top(Topmost(1, rows, 3))
    with qtbot.waitSignal(model.dataChanged):
        model.put_missing({0: True, 1: False})
    results = [model.data(model.index(row, Field.RESULT)) for row in range(3)]
    assert results == ["Moved or deleted", "Done", "Not found"]
    assert [bool(model.data(model.index(row, 0), FAINT_ROLE)) for row in range(3)] == [True, False, False]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.put_missing({0: True})


def test_what_a_cell_says_is_put_together_once_until_its_page_comes_again_or_the_day_is_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A scroll paints the same rows dozens of times."""
    moments = [NOW]
    model = HistoryModel(lambda: moments[0])
    made: list[int] = []
    ended_text = history_words.ended_text

    def counted(moment: float | None, now: float) -> str:
        made.append(1)
        return ended_text(moment, now)

    monkeypatch.setattr(history_words, "ended_text", counted)
    model.show_top(top(3, 3))
    ended = model.index(1, Field.ENDED)
    for role in (DISPLAY, CELL_ROLE, DISPLAY):
        model.data(ended, role)
    assert len(made) == 1
    assert model.data(ended).startswith("Today")
    model.put_page(page(0, 3))
    model.data(ended)
    assert len(made) == 2
    moments[0] += 86_400
    assert model.data(ended).startswith("Yesterday")
    model.data(ended)
    assert len(made) == 3


def test_a_cell_is_painted_from_what_is_known_at_that_moment(model: HistoryModel) -> None:
    model.show_top(top(3, 500))
    there, absent = model.index(1, Field.NAME), model.index(300, Field.NAME)
    assert model.data(absent, CELL_ROLE).text == "…"
    cell = model.data(there, CELL_ROLE)
    assert (cell.entry.position, cell.text, cell.is_faint) == (1, "1.iso", False)
    model.put_missing({1: True})
    assert model.data(there, CELL_ROLE).is_faint
    model.put_missing({1: False})
    assert not model.data(there, CELL_ROLE).is_faint


def test_pages_that_are_let_go_take_their_cells_with_them() -> None:
    model = HistoryModel(lambda: NOW)
    model.show_top(top(PAGE_ROWS, 1_000_000))
    for number in range(100):
        model.put_page(page(number * PAGE_ROWS))
        model.data(model.index(number * PAGE_ROWS, Field.NAME))
    assert len(model._cells) <= len(model._pages) < 100


def test_cells_say_what_they_show_to_a_screen_reader(model: HistoryModel) -> None:
    model.show_top(top(1, 1))
    told = [model.data(model.index(0, field), ACCESSIBLE) for field in Field]
    assert told == [
        "Name: 0.iso",
        "Size: 5.0 MB",
        "Site: dl.example.org",
        "Folder: /home/ada/Downloads",
        "Result: Done",
        "Ended: Today, 14:00",
    ]


def test_a_name_is_never_markup(model: HistoryModel) -> None:
    """X15."""
    model.show_top(Topmost(1, (Entry(1, download(1, "<b>x</b>", State.DONE)),), 1))
    assert "&lt;b&gt;x&lt;/b&gt;" in model.data(model.index(0, 0), TOOL_TIP)


@pytest.mark.parametrize(
    ("url", "site"),
    [("https://A.org:8/x", "a.org:8"), ("http://u:p@b.org?x", "b.org"), ("", ""), ("nonsense", "")],
)
def test_the_site_is_the_host_of_the_address(url: str, site: str) -> None:
    assert site_of(url) == site
