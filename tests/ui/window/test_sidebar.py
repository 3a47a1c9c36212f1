"""The sidebar: its entries and counts, and how it narrows the list, with the mouse and without."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from qtapp.domain.download import MAIN, State
from qtapp.domain.queues import Queue
from qtapp.services.queues import QueueNow
from qtapp.ui.drops import OWN_ROWS
from qtapp.ui.frame import NARROW
from qtapp.ui.models.facets import EVERYTHING, Choice, Section, Status
from qtapp.ui.models.order import Column
from qtapp.ui.models.sidebar_model import NUMBER_ROLE, SITES_SHOWN
from qtapp.ui.theme import DARK, LIGHT
from tests.ui.rows import download
from tests.ui.window.test_adding import drag_point

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _from(number: int, host: str) -> Download:
    row = download(number)
    return replace(row, spec=replace(row.spec, url=f"https://{host}/{number}"))


def _texts(stage: Stage) -> list[str]:
    entries = stage.window.frame.entries
    return [entries.item(row).text() for row in range(entries.rowCount())]


def _number(stage: Stage, text: str) -> int:
    entries = stage.window.frame.entries
    return int(entries.item(_texts(stage).index(text)).data(NUMBER_ROLE))


def _click(stage: Stage, text: str) -> None:
    sidebar = stage.window.frame.sidebar
    index = stage.window.frame.entries.index(_texts(stage).index(text), 0)
    sidebar.scrollTo(index)
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=sidebar.visualRect(index).center())


def _chosen(stage: Stage) -> list[str]:
    return [index.data() for index in stage.window.frame.sidebar.selectedIndexes()]


def test_the_entries_and_what_they_hold(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a.mp4", State.PAUSED), download(2, "b.zip"), download(3, "c.flac")])
    assert _texts(stage) == [
        *("Downloads", "All", "Active", "Waiting", "Paused", "Needs you", "Done"),
        *("Types", "Video", "Images", "Audio", "Archives", "Documents"),
        *("Sites", "dl.example.org"),
    ]
    assert [_number(stage, text) for text in ("All", "Paused", "Done", "Video", "dl.example.org")] == [
        *(3, 1, 0, 1, 3)
    ]


def test_a_click_narrows_the_list_and_all_gives_it_back(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a.mp4", State.PAUSED), download(2, "b.zip")])
    _click(stage, "Paused")
    assert stage.rows == ["a.mp4"]
    assert _chosen(stage) == ["Paused"]
    _click(stage, "Types")
    assert _chosen(stage) == ["Paused"]
    _click(stage, "All")
    assert stage.rows == ["a.mp4", "b.zip"]


def test_the_arrow_keys_choose_and_pass_over_headings(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a.mp4", State.DONE), download(2, "b.zip")])
    sidebar = stage.window.frame.sidebar
    sidebar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sidebar, Qt.Key.Key_End)
    assert stage.rows == ["a.mp4", "b.zip"]
    QTest.keyClick(sidebar, Qt.Key.Key_Home)
    for _ in range(5):
        QTest.keyClick(sidebar, Qt.Key.Key_Down)
    assert _chosen(stage) == ["Done"]
    assert stage.rows == ["a.mp4"]
    QTest.keyClick(sidebar, Qt.Key.Key_Down)
    assert _chosen(stage) == ["Video"]
    QTest.keyClick(sidebar, Qt.Key.Key_A)
    assert _chosen(stage) == ["Archives"]
    assert stage.rows == ["b.zip"]


def test_counts_follow_the_downloads(qtbot: QtBot, make_stage: MakeStage) -> None:
    rows = [download(number, f"{number}.zip", State.PAUSED) for number in range(4)]
    stage = make_stage(rows)
    stage.manager.put(replace(rows[0], state=State.DONE))
    qtbot.waitUntil(lambda: _number(stage, "Done") == 1)
    assert _number(stage, "Paused") == 3
    stage.manager.remove([rows[0].id])
    qtbot.waitUntil(lambda: _number(stage, "All") == 3)


def test_hidden_it_counts_nothing_and_is_right_when_it_is_seen_again(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    frame = stage.window.frame
    stage.window.hide()
    stage.manager.put(download(2))
    assert not frame.entries._timer.isActive()
    assert _number(stage, "All") == 1
    stage.window.show()
    assert _number(stage, "All") == 2


def test_the_busiest_sites_are_shown_and_the_others_on_demand(qtbot: QtBot, make_stage: MakeStage) -> None:
    hosts = [f"{letter}.example" for letter in "abcdefgh"]
    rows = [_from(n * 10 + k, host) for n, host in enumerate(hosts) for k in range(n + 1)]
    stage = make_stage(rows)
    assert _texts(stage)[-SITES_SHOWN - 1 :] == [
        *("h.example", "g.example", "f.example", "e.example", "d.example"),
        "3 more",
    ]
    _click(stage, "3 more")
    assert _texts(stage)[-4:] == ["c.example", "b.example", "a.example", "Show fewer"]
    assert _chosen(stage) == ["All"]
    _click(stage, "a.example")
    assert len(stage.rows) == 1
    sidebar = stage.window.frame.sidebar
    sidebar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sidebar, Qt.Key.Key_Down)
    QTest.keyClick(sidebar, Qt.Key.Key_Return)
    # what the list shows stays named
    assert _texts(stage)[-2:] == ["a.example", "2 more"]
    assert _chosen(stage) == ["a.example"]


def test_a_part_without_rows_says_so_and_leads_back(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a.mp4")])
    _click(stage, "Needs you")

    def told() -> list[str]:
        return [label.text() for label in stage.window.list_area.findChildren(QLabel) if label.isVisible()]

    assert "Nothing needs you." in told()
    stage.window.top_bar.search.setText("boat")
    assert "No download under “Needs you” matches “boat”." in told()
    (button,) = (
        button for button in stage.window.list_area.findChildren(QPushButton) if button.text() == "Show All"
    )
    button.click()
    assert stage.rows == ["a.mp4"]
    assert stage.window.top_bar.search.text() == ""
    assert _chosen(stage) == ["All"]


def test_the_last_row_that_leaves_a_part_leaves_word(make_stage: MakeStage) -> None:
    row = download(1, "a.mp4", State.PAUSED)
    stage = make_stage([row])
    _click(stage, "Paused")
    stage.manager.put(replace(row, state=State.QUEUED))
    assert not stage.window.list_area.table.isVisible()
    stage.manager.put(row)
    assert stage.window.list_area.table.isVisible()


def test_what_was_just_added_is_seen_whatever_the_list_was_narrowed_to(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage([download(1, "a.mp4", State.DONE)])
    _click(stage, "Done")
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.intake.offer_entry("https://a.example/x")
    stage.window.list_area.show_selected([stage.manager.specs[0].id])
    assert stage.rows == ["a.mp4", "x"]
    assert _chosen(stage) == ["All"]


def test_f9_hides_it_and_a_drop_down_stands_in_while_the_list_is_a_part(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a.mp4", State.PAUSED), download(2, "b.zip")])
    frame = stage.window.frame
    _click(stage, "Paused")
    frame.sidebar.setFocus()
    QTest.keyClick(frame.sidebar, Qt.Key.Key_F9)
    assert not frame.sidebar.isVisible()
    assert frame.box.isVisible()
    assert frame.box.currentText() == "Paused"
    assert stage.window.list_area.table.hasFocus()
    frame.box.activated.emit(frame.entries.index_of("STATUS:").row())
    assert stage.rows == ["a.mp4", "b.zip"]
    assert not frame.box.isVisible()
    QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_F9)
    assert frame.sidebar.isVisible()
    assert _chosen(stage) == ["All"]


def test_a_narrow_window_has_it_as_a_drop_down(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, "a.mp4", State.PAUSED), download(2, "b.zip")])
    frame = stage.window.frame
    stage.window.resize(NARROW - 1, 500)
    assert not frame.sidebar.isVisible()
    assert frame.box.isVisible()
    frame.box.activated.emit(frame.entries.index_of("STATUS:paused").row())
    assert stage.rows == ["a.mp4"]
    stage.window.resize(NARROW, 500)
    assert frame.sidebar.isVisible()
    assert not frame.box.isVisible()
    assert _chosen(stage) == ["Paused"]


def test_with_large_letters_a_wide_window_is_narrow_too(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    font = stage.window.font()
    font.setPointSizeF(2 * font.pointSizeF())
    stage.window.frame.setFont(font)
    stage.window.resize(NARROW + 80, 500)
    assert not stage.window.frame.sidebar.isVisible()
    assert stage.window.frame.box.isVisible()


def test_it_is_found_again_as_it_was(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    frame = stage.window.frame
    handle = frame._across.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    QTest.mouseMove(handle, QPoint(60, 50))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))
    width = frame.sidebar.width()
    assert width > 230
    stage.window.actions_.view.show_sidebar.trigger()
    kept = stage.window.current_layout()
    assert (kept.has_sidebar, kept.sidebar_width) == (False, width)
    other = make_stage([download(1)], layout=kept)
    assert not other.window.frame.sidebar.isVisible()
    other.window.actions_.view.show_sidebar.trigger()
    assert other.window.frame.sidebar.width() == width


def test_another_layout_is_kept_without_waiting_for_the_end(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    stage.window.actions_.view.show_sidebar.trigger()
    qtbot.waitUntil(lambda: bool(stage.layouts))
    assert not stage.layouts[-1].has_sidebar


def test_a_screen_reader_hears_the_entry_and_its_count(make_stage: MakeStage) -> None:
    stage = make_stage([download(1, state=State.PAUSED)])
    sidebar = stage.window.frame.sidebar
    view = QAccessible.queryAccessibleInterface(sidebar)
    assert view.text(QAccessible.Text.Name) == "Show"
    names = [view.child(at).text(QAccessible.Text.Name) for at in range(view.childCount())]
    assert "Paused, 1" in names
    assert "Types" in names


def test_the_model_keeps_qt_s_rules_while_entries_come_and_go(make_stage: MakeStage) -> None:
    stage = make_stage()
    entries = stage.window.frame.entries
    tester = QAbstractItemModelTester(entries, QAbstractItemModelTester.FailureReportingMode.Warning)
    stage.manager.put(*(_from(n, f"{n % 7}.example") for n in range(40)))
    entries.refresh()
    stage.manager.put(
        *(replace(_from(n, "b.example"), state=State.CANCELLED, name="a.mp3") for n in range(9))
    )
    entries.refresh()
    assert {"Cancelled", "Audio", "b.example"} <= set(_texts(stage))
    stage.manager.remove([download(n).id for n in range(40)])
    entries.refresh()
    assert "Sites" not in _texts(stage)
    tester.deleteLater()


def test_every_status_has_an_entry_once_it_is_chosen(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    for status in Status:
        stage.window.list_area.set_choice(Choice(Section.STATUS, status))
        stage.window.frame._mark()
        assert len(_chosen(stage)) == 1
    stage.window.frame.show_everything()
    assert stage.window.list_area.model.choice == EVERYTHING
    assert "Cancelled" not in _texts(stage)


NIGHT = Queue("night", "Night")


def _in_night(number: int) -> Download:
    row = download(number)
    return replace(row, spec=replace(row.spec, queue="night"))


def _dropped_on(stage: Stage, text: str, data: QMimeData) -> bool:
    """Whether it was taken there."""
    sidebar = stage.window.frame.sidebar
    index = stage.window.frame.entries.index(_texts(stage).index(text), 0)
    at = sidebar.visualRect(index).center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = drag_point(at.x(), at.y())
    for event in (
        QDragEnterEvent(where, copy, data, left, none),
        QDragMoveEvent(where, copy, data, left, none),
    ):
        QApplication.sendEvent(sidebar.viewport(), event)
        if not event.isAccepted():
            return False
    drop = QDropEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(sidebar.viewport(), drop)
    return drop.isAccepted()


def test_queues_have_entries_where_there_are_several(make_stage: MakeStage) -> None:
    stage = make_stage([download(1), _in_night(2), _in_night(3)])
    assert "Queues" not in _texts(stage)
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(NIGHT))
    assert _texts(stage)[-5:] == ["Queues", "Main", "Night", "Sites", "dl.example.org"]
    assert (_number(stage, "Main"), _number(stage, "Night")) == (1, 2)
    _click(stage, "Night")
    assert len(stage.rows) == 2
    stage.manager.remove([download(2).id, download(3).id])
    told = [label.text() for label in stage.window.list_area.findChildren(QLabel)]
    assert "There are no downloads under “Night”." in told


def test_the_queue_of_a_row_is_named_in_its_column(make_stage: MakeStage) -> None:
    stage = make_stage([_in_night(1)])
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(NIGHT))
    model = stage.window.list_area.model
    assert model.index(0, int(Column.QUEUE)).data() == "Night"
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(replace(NIGHT, name="Late")))
    assert model.index(0, int(Column.QUEUE)).data() == "Late"


def test_links_are_dropped_on_a_queue_or_anywhere(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage([download(1)], queues=(Queue(MAIN), NIGHT))
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(NIGHT))
    for number, text in enumerate(("Night", "Paused")):
        data = QMimeData()
        data.setText(f"https://a.example/{number}")
        with qtbot.waitSignal(stage.window.intake.taken):
            assert _dropped_on(stage, text, data)
    assert [spec.queue for spec in stage.manager.specs] == ["night", MAIN]
    nothing = QMimeData()
    nothing.setText("no link")
    assert not _dropped_on(stage, "Night", nothing)


def test_rows_of_the_list_are_dropped_on_queues_alone(make_stage: MakeStage) -> None:
    stage = make_stage([download(1), download(2)])
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(NIGHT))
    data = QMimeData()
    data.setData(OWN_ROWS, b"1")
    stage.window.list_area.table._dragged = (download(2).id,)
    assert not _dropped_on(stage, "Paused", data)
    assert _dropped_on(stage, "Night", data)
    assert stage.manager.called("move_to_queue night") == [(download(2).id,)]
    assert stage.bars == ("1 download moved to Night",)


def test_a_list_narrowed_to_a_queue_that_is_deleted_shows_everything(make_stage: MakeStage) -> None:
    stage = make_stage([download(1), _in_night(2)])
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(NIGHT))
    _click(stage, "Night")
    assert len(stage.rows) == 1
    stage.manager.queues.say(QueueNow(Queue(MAIN)))
    assert len(stage.rows) == 2
    assert _chosen(stage) == ["All"]
    assert "Queues" not in _texts(stage)


def test_its_ground_changes_with_the_theme(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    sidebar = stage.window.frame.sidebar

    def ground() -> str:
        picture = sidebar.grab().toImage()
        return picture.pixelColor(4, picture.height() - 8).name()

    assert ground() == LIGHT.sidebar
    stage.window._theme.set_scheme("dark")
    assert ground() == DARK.sidebar
