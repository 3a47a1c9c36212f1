"""The page of what happened to a download, as it is seen and used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFrame

from qtapp.domain.download import Download, State, Verified
from qtapp.domain.timeline import EVENTS_KEPT, Event, EventKind, Happened, event
from qtapp.storage.history_facts import Timeline
from qtapp.ui.icons import Icons
from qtapp.ui.views.text_table import TextTableModel
from qtapp.ui.views.timeline_page import TimelinePage
from tests.ui.fake_manager import FakeTimelines
from tests.ui.rows import MB, NOW, download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from qtapp.services.timelines import Timelines
    from qtapp.ui.theme import Theme

K = EventKind
ROW = download(1, "debian.iso", State.RUNNING)
OTHER = download(2, "other.iso", State.PAUSED)


@pytest.fixture
def timelines(qapp: object) -> FakeTimelines:
    return FakeTimelines()


@pytest.fixture
def page(
    timelines: FakeTimelines, dressed: Callable[[str], Theme], qtbot: QtBot, british: None
) -> Iterator[TimelinePage]:
    theme = dressed("light")
    made = TimelinePage(cast("Timelines", timelines), theme, Icons(theme), lambda: NOW)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    yield made
    made.hide()


def attempts(first: int, last: int) -> tuple[Event, ...]:
    return tuple(event(ROW.spec.added_at + number, K.ATTEMPT, number=number) for number in range(first, last))


def shown(page: TimelinePage) -> list[str]:
    """The words of each line."""
    return [line.split("\t")[2] for line in page.text().splitlines()]


def load(page: TimelinePage, timelines: FakeTimelines, row: Download = ROW, *events: Event) -> None:
    page.show_download(row)
    timelines.loaded.emit(Timeline(row.id, events))


def test_a_download_is_asked_for_and_shown_with_times(page: TimelinePage, timelines: FakeTimelines) -> None:
    page.show_download(ROW)
    assert timelines.asked == [ROW.id]
    assert shown(page) == ["Added"], "what the row itself says is there at once"
    timelines.loaded.emit(Timeline(ROW.id, attempts(1, 3)))
    assert page.text().splitlines() == [
        "13:00:00\t+0:00\tAdded",
        "13:00:01\t+0:01\tAttempt 1",
        "13:00:02\t+0:02\tAttempt 2",
    ]


def test_a_line_parts_the_search_from_what_is_half_seen_below_it(
    page: TimelinePage, timelines: FakeTimelines
) -> None:
    line = page.findChild(QFrame, "hairline")
    assert line is not None
    assert not line.isVisible(), "nothing is below it"
    load(page, timelines, ROW, *attempts(1, 90))
    assert page.table.rowViewportPosition(0) < 0, "the end is shown"
    assert line.isVisible()
    assert line.geometry().bottom() + 1 == page.table.geometry().top()


def test_what_happens_meanwhile_comes_behind_what_was_asked_for(
    page: TimelinePage, timelines: FakeTimelines
) -> None:
    page.show_download(ROW)
    timelines.noted.emit(Happened(ROW.id, attempts(2, 3)))
    timelines.noted.emit(Happened(OTHER.id, attempts(7, 8)))
    timelines.loaded.emit(Timeline(ROW.id, attempts(1, 2)))
    timelines.noted.emit(Happened(ROW.id, attempts(3, 4)))
    assert shown(page) == ["Added", "Attempt 1", "Attempt 2", "Attempt 3"]


def test_an_answer_about_another_one_is_not_shown(page: TimelinePage, timelines: FakeTimelines) -> None:
    page.show_download(ROW)
    page.show_download(OTHER)
    timelines.loaded.emit(Timeline(ROW.id, attempts(1, 3)))
    assert shown(page) == ["Added"]
    timelines.loaded.emit(Timeline(OTHER.id, attempts(4, 5)))
    assert shown(page) == ["Added", "Attempt 4"]


def test_a_row_that_moves_is_not_asked_for_again_and_its_end_is_shown(
    page: TimelinePage, timelines: FakeTimelines
) -> None:
    load(page, timelines)
    for done in range(3):
        page.show_download(replace(ROW, bytes_done=done))
    assert timelines.asked == [ROW.id]
    ended = replace(
        ROW,
        state=State.DONE,
        finished_at=NOW,
        bytes_total=MB,
        verified=Verified.LENGTH,
    )
    page.show_download(ended)
    assert shown(page)[-1] == "Saved as debian.iso · 1.0 MB · size right"


def test_who_does_not_look_asks_for_nothing(
    timelines: FakeTimelines, dressed: Callable[[str], Theme], qtbot: QtBot
) -> None:
    theme = dressed("light")
    page = TimelinePage(cast("Timelines", timelines), theme, Icons(theme), lambda: NOW)
    qtbot.addWidget(page)
    page.show_download(ROW)
    timelines.noted.emit(Happened(ROW.id, attempts(1, 2)))
    assert timelines.asked == []
    page.show()
    assert timelines.asked == [ROW.id]
    page.hide()
    page.show()
    assert timelines.asked == [ROW.id, ROW.id], "what happened meanwhile was not noted"
    page.hide()


def test_what_could_not_be_read_is_said_and_asked_for_again(
    page: TimelinePage, timelines: FakeTimelines
) -> None:
    page.show_download(ROW)
    timelines.loaded.emit(Timeline(ROW.id, attempts(2, 3), is_whole=False))
    assert "cannot be read" in page.note.text()
    assert shown(page) == ["Added", "Attempt 2"]
    timelines.came_back.emit(None)
    assert timelines.asked == [ROW.id, ROW.id]
    timelines.loaded.emit(Timeline(ROW.id, attempts(1, 3)))
    assert shown(page) == ["Added", "Attempt 1", "Attempt 2"]
    assert not page.note.isVisible()
    timelines.came_back.emit(None)
    assert len(timelines.asked) == 2


def test_without_a_download_it_says_what_to_do(page: TimelinePage, timelines: FakeTimelines) -> None:
    assert page.note.text() == "Select one download to see what happened to it."
    assert not page.table.isVisible()
    load(page, timelines)
    assert page.table.isVisible()
    page.show_download(None)
    assert page.text() == ""
    assert page.note.isVisible()
    assert not page.copy_all.isVisible()


def test_it_stays_at_the_end_unless_somebody_has_scrolled_up(
    page: TimelinePage, timelines: FakeTimelines
) -> None:
    load(page, timelines, ROW, *attempts(1, 60))
    bar = page.table.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    timelines.noted.emit(Happened(ROW.id, attempts(60, 70)))
    assert bar.value() == bar.maximum()
    bar.setValue(5)
    timelines.noted.emit(Happened(ROW.id, attempts(70, 80)))
    assert bar.value() == 5
    assert len(shown(page)) == 80


def test_however_long_it_runs_it_holds_no_more_than_the_history(
    page: TimelinePage, timelines: FakeTimelines
) -> None:
    load(page, timelines)
    for first in range(0, 1_000, 50):
        timelines.noted.emit(Happened(ROW.id, attempts(first, first + 50)))
    assert len(shown(page)) == EVENTS_KEPT + 1
    assert "801 entries are left out here" in shown(page)[101]


def test_a_selected_line_stays_so_while_more_happens(page: TimelinePage, timelines: FakeTimelines) -> None:
    load(page, timelines, ROW, *attempts(1, 5))
    page.table.selectRow(2)
    chosen = page.table.chosen
    timelines.noted.emit(Happened(ROW.id, attempts(5, 9)))
    assert page.table.chosen == chosen
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [2]


def test_the_search_narrows_it_by_all_its_words(page: TimelinePage, timelines: FakeTimelines) -> None:
    load(page, timelines, ROW, *attempts(1, 30))
    page.filter.setText("attempt 2")
    assert len(shown(page)) == 12
    page.filter.setText("13:00:05 ATT")
    assert shown(page) == ["Attempt 5"]
    page.filter.setText("nowhere")
    assert shown(page) == []
    assert page.note.text() == "Nothing in it has these words."
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert len(shown(page)) == 30


def test_all_or_one_line_can_be_copied(page: TimelinePage, timelines: FakeTimelines, qtbot: QtBot) -> None:
    load(page, timelines, ROW, *attempts(1, 4))
    clipboard = QGuiApplication.clipboard()
    page.copy_all.click()
    assert clipboard.text() == page.text()
    page.table.setFocus()
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "13:00:01\t+0:01\tAttempt 1"


def test_names_are_plain_text(page: TimelinePage, timelines: FakeTimelines) -> None:
    """X15."""
    load(page, timelines, ROW, event(NOW, K.PUBLISHED, name="<b>x</b>.bin", bytes=1, verified="length"))
    assert "<b>x</b>.bin" in shown(page)[1]
    assert page.note.textFormat() is Qt.TextFormat.PlainText


def test_it_can_be_used_without_a_mouse_or_eyes(page: TimelinePage, timelines: FakeTimelines) -> None:
    load(page, timelines, ROW, *attempts(1, 4))
    for part in (page.table, page.filter):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    spoken = page.table.model().index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "What happened: Attempt 1"


def test_where_it_is_narrow_the_words_have_the_room(page: TimelinePage, timelines: FakeTimelines) -> None:
    load(page, timelines, ROW, *attempts(1, 4))
    assert not page.table.isColumnHidden(1)
    page.resize(400, 220)
    assert page.table.isColumnHidden(1)
    header = page.table.horizontalHeader()
    assert header.length() == page.table.viewport().width()


def test_what_only_grows_is_no_reset(qtbot: QtBot) -> None:
    model = TextTableModel(("A",), frozenset())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[Any] = []
    changed: list[int] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.put({"1": ("a",)})
    assert len(resets) == 1
    model.put({"1": ("b",), "2": ("c",), "3": ("d",)})
    assert len(resets) == 1
    assert changed == [0], "what was there and says something else is told as well"
    assert [model.index(number, 0).data() for number in range(3)] == ["b", "c", "d"]
    model.put({"1": ("b",), "3": ("d",)})
    assert len(resets) == 2


def test_words_found_for_one_download_are_not_shown_for_another(
    page: TimelinePage, timelines: FakeTimelines
) -> None:
    load(page, timelines, ROW, event(NOW, K.PAUSED))
    earlier = replace(OTHER, spec=replace(OTHER.spec, added_at=ROW.spec.added_at - 60))
    load(page, timelines, earlier, event(NOW, K.PAUSED))
    assert page.text().splitlines()[1] == "14:00:00\t+1:01:00\tPaused by you"
