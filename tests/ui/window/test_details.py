"""The details below the list: shown and hidden, in step with the selection, at rest while not seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from qtapp.domain.closeup import CloseUp, HandFacts, HandState, ServerSaid
from qtapp.domain.download import MAIN, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.queues import Queue
from qtapp.domain.speed_samples import SpeedWindow
from qtapp.services.queues import QueueNow
from qtapp.services.speed import SpeedNow
from qtapp.ui import kept_parts
from qtapp.ui.kept_parts import Kept
from qtapp.ui.tool_tips import plain_tip
from qtapp.ui.views import details_pane
from qtapp.ui.views.detail_pages import OverviewPage, SegmentsPage, SpeedPage
from qtapp.ui.window_layout import DetailsLayout, WindowLayout
from tests.ui.rows import MB, download, every_state

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from qtapp.ui.views.details_pane import DetailsPane
    from tests.ui.window.conftest import MakeStage, Stage


def running(number: int = 1, **values: Any) -> Download:
    plain = {
        "bytes_done": 30 * MB,
        "bytes_total": 100 * MB,
        "bytes_per_second": 5e6,
        "seconds_left": 14.0,
        "extents": ((0, 30 * MB),),
        "connections": 1,
        "attempts": 1,
    }
    return download(number, f"file-{number}.iso", State.RUNNING, **(plain | values))


def close_up(row: Download, *hands: HandFacts) -> CloseUp:
    return CloseUp(row.id, row.attempts, hands)


HAND = HandFacts(0, HandState.READING, "cdn.example.org", 0, 30 * MB, 100 * MB, 5e6)


def pane_of(stage: Stage) -> DetailsPane:
    return stage.window.details.pane


def page_of(stage: Stage, kind: type[Any]) -> Any:
    (page,) = pane_of(stage).stack.findChildren(kind)
    return page


def select(stage: Stage, *rows: Download) -> None:
    stage.window.list_area.table.select_ids([row.id for row in rows])
    QApplication.processEvents()


def overview(stage: Stage) -> dict[str, str]:
    assert pane_of(stage).stack.currentWidget() is page_of(stage, OverviewPage)
    texts: dict[str, str] = page_of(stage, OverviewPage).sheet.texts
    return texts


def test_what_is_selected_is_told_at_once_and_kept_in_step(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running(server=ServerSaid("cdn.example.org"))
    stage = make_stage([row, download(2, "b.iso", State.PAUSED)])
    select(stage, row)
    assert pane_of(stage).title.text == "file-1.iso"
    assert overview(stage)["Size"] == "30.0 MB of 100 MB · 30\u00a0%"
    assert overview(stage)["Server"] == "cdn.example.org"
    stage.manager.put(replace(row, bytes_done=60 * MB))
    qtbot.waitUntil(lambda: overview(stage)["Size"] == "60.0 MB of 100 MB · 60\u00a0%")


def test_the_queue_is_told_by_its_name(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running()
    row = replace(row, spec=replace(row.spec, queue="q1"))
    other = running(2)
    stage = make_stage([row, other])
    select(stage, other)
    assert overview(stage)["Queue"] == "Main"
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(Queue("q1", "Night")))
    select(stage, row)
    assert overview(stage)["Queue"] == "Night"
    stage.manager.queues.say(QueueNow(Queue(MAIN)), QueueNow(Queue("q1", "Weekend")))
    qtbot.waitUntil(lambda: overview(stage)["Queue"] == "Weekend")


def test_of_a_row_that_changes_all_the_time_no_more_is_shown_than_can_be_read(
    make_stage: MakeStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    shown: list[Download | None] = []
    page = page_of(stage, OverviewPage)
    monkeypatch.setattr(page, "show_download", shown.append)
    for done in range(200):
        stage.manager.put(replace(row, bytes_done=done))
    assert shown == []
    qtbot.waitUntil(lambda: bool(shown))
    assert [item and item.bytes_done for item in shown] == [199]


def test_a_few_are_told_of_without_waiting_for_another_turn(
    make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine the time for chores may be over before the first has been looked at."""
    stage = make_stage([running(), download(2, "b.iso", State.PAUSED)])
    monkeypatch.setattr(pane_of(stage)._gathering, "do", lambda _chore: None)
    select(stage, running())
    assert pane_of(stage).title.text == "file-1.iso"


def test_nothing_selected_is_one_calm_sentence(make_stage: MakeStage) -> None:
    stage = make_stage([running()])
    assert pane_of(stage).stack.currentWidget() is pane_of(stage).message
    assert pane_of(stage).message.text() == "Select a download to see what goes on with it."


def test_several_are_summed_up_and_the_sum_follows_them(make_stage: MakeStage, qtbot: QtBot) -> None:
    rows = [running(1), running(2), download(3, state=State.DONE, bytes_done=9 * MB, bytes_total=9 * MB)]
    stage = make_stage(rows)
    select(stage, *rows)
    pane = pane_of(stage)
    assert pane.title.text == "3 downloads selected"
    assert pane.stack.currentWidget() is pane.summary
    assert pane.summary.texts["Status"] == "Running: 2 · Done: 1"
    stage.manager.put(replace(rows[0], state=State.PAUSED))
    qtbot.waitUntil(lambda: pane.summary.texts["Status"] == "Running: 1 · Paused: 1 · Done: 1")
    pane.choose_page("segments")
    assert pane.message.text() == "This is shown of one download at a time."


def test_a_row_that_is_removed_leaves_the_details_too(make_stage: MakeStage, qtbot: QtBot) -> None:
    row, other = running(1), running(2)
    stage = make_stage([row, other])
    select(stage, row)
    stage.manager.remove([row.id])
    qtbot.waitUntil(lambda: pane_of(stage).title.text != "file-1.iso")


def test_ten_thousand_are_summed_up_in_a_moment(make_stage: MakeStage, qtbot: QtBot) -> None:
    """L02."""
    rows = [running(number) for number in range(10_000)]
    stage = make_stage(rows)
    stage.window.list_area.table.selectAll()
    qtbot.waitUntil(lambda: pane_of(stage).summary.texts.get("Downloads") == "10,000")


def test_what_changes_while_thousands_are_summed_up_is_in_the_sum_after(
    make_stage: MakeStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """L02: they are gone through in slices, and told of when all have been seen."""
    monkeypatch.setattr("qtapp.services.chores.SLICE_S", 1e-6)
    monkeypatch.setattr("qtapp.services.chores.STEPS_AT_LEAST", 1)
    rows = [running(number) for number in range(3_000)]
    stage = make_stage(rows)
    pane = pane_of(stage)
    asked: list[str] = []
    asked_before: list[int] = []
    find = pane._find

    def change() -> None:
        asked_before.append(len(asked))
        stage.manager.put(replace(rows[0], state=State.PAUSED))

    def noted(download_id: str) -> Download | None:
        if not asked:
            QTimer.singleShot(0, change)  # before the next slice
        asked.append(download_id)
        return find(download_id)

    monkeypatch.setattr(pane, "_find", noted)
    stage.window.list_area.table.selectAll()
    qtbot.waitUntil(lambda: bool(asked_before))
    assert asked_before[0] < len(rows)
    qtbot.waitUntil(lambda: pane.summary.texts.get("Status") == "Running: 3,000")
    qtbot.waitUntil(lambda: pane.summary.texts.get("Status") == "Running: 2,999 · Paused: 1")


# trouble, plain text


def test_trouble_is_told_above_the_facts_and_goes_with_it(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = download(1, "a.zip", State.NEEDS_YOU, bytes_done=88 * MB, kind=ErrorKind.LINK_EXPIRED)
    stage = make_stage([row])
    select(stage, row)
    page = page_of(stage, OverviewPage)
    assert page.trouble.isVisible()
    assert "88.0 MB are kept" in page.trouble.text()
    stage.manager.put(replace(row, state=State.QUEUED, kind=None))
    qtbot.waitUntil(page.trouble.isHidden)


@pytest.mark.parametrize("evil", ["<img src='file:///etc/passwd'>", "<b>bold</b>", "&amp;", "a\u202egnp.exe"])
def test_nothing_a_server_says_is_rendered(make_stage: MakeStage, evil: str) -> None:
    """X15."""
    said = ServerSaid("a.org", evil, f'"{evil}"', evil, None, True)
    row = running(server=said)
    row = replace(row, name=evil, spec=replace(row.spec, name=evil))
    stage = make_stage([row])
    select(stage, row)
    for label in pane_of(stage).findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert overview(stage)["Name"] == evil
    assert evil in overview(stage)["Version"]
    for value in pane_of(stage).findChildren(QLineEdit):
        assert value.toolTip() in ("", plain_tip(value.text()))


# shown, hidden, remembered


def test_ctrl_i_hides_the_details_and_shows_them_again(make_stage: MakeStage) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane = pane_of(stage)
    assert pane.isVisible()
    QTest.keyClick(stage.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not pane.isVisible()
    QTest.keyClick(stage.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert pane.isVisible()
    assert overview(stage)["Name"] == "file-1.iso"


def test_what_had_the_keys_and_is_hidden_gives_them_to_the_list(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane_of(stage).tabs.setFocus()
    qtbot.waitUntil(pane_of(stage).tabs.hasFocus)
    stage.window.actions_.details.trigger()
    qtbot.waitUntil(stage.window.list_area.table.hasFocus)


def test_the_button_hides_them(make_stage: MakeStage) -> None:
    stage = make_stage([running()])
    pane_of(stage)._close.click()
    assert not pane_of(stage).isVisible()
    assert not stage.window.actions_.details.isChecked()


def test_the_welcome_has_no_details(make_stage: MakeStage) -> None:
    stage = make_stage()
    assert not pane_of(stage).isVisible()
    stage.manager.put(running())
    assert pane_of(stage).isVisible()
    stage.manager.remove([running().id])
    assert not pane_of(stage).isVisible()


def test_a_low_window_has_the_list_alone(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage([running()])
    stage.window.resize(800, 400)
    qtbot.waitUntil(lambda: not pane_of(stage).isVisible())
    assert stage.window.actions_.details.isChecked()
    stage.window.resize(800, 700)
    qtbot.waitUntil(lambda: pane_of(stage).isVisible())


def test_the_list_takes_what_the_window_gains(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage([running()])
    stage.window.resize(1000, 700)
    qtbot.waitUntil(lambda: stage.window.height() == 700)
    before = stage.window.list_area.height(), pane_of(stage).height()
    stage.window.resize(1000, 800)
    qtbot.waitUntil(lambda: stage.window.list_area.height() == before[0] + 100)
    assert pane_of(stage).height() == before[1] == DetailsLayout().height


def test_how_they_stood_is_remembered(make_stage: MakeStage) -> None:
    stage = make_stage([running()])
    pane_of(stage).choose_page("speed")
    stage.window.details.splitter.moveSplitter(300, 1)
    height = pane_of(stage).height()
    stage.window.finish()
    (layout,) = stage.layouts[-1:]
    assert layout.details == DetailsLayout(is_shown=True, height=height, page="speed")
    assert height != DetailsLayout().height


def test_hidden_details_are_remembered_as_hidden(make_stage: MakeStage) -> None:
    stage = make_stage([running()])
    stage.window.actions_.details.trigger()
    stage.window.finish()
    assert not stage.layouts[-1].details.is_shown


# segments


def test_the_hands_are_watched_only_while_they_can_be_seen(make_stage: MakeStage) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    facts = stage.live_facts
    assert not any(facts.watched)
    pane_of(stage).choose_page("segments")
    assert facts.watched[-1] == row.id
    pane_of(stage).choose_page("overview")
    assert facts.watched[-1] is None
    pane_of(stage).choose_page("segments")
    stage.window.actions_.details.trigger()
    assert facts.watched[-1] is None
    stage.window.actions_.details.trigger()
    assert facts.watched[-1] == row.id
    stage.window.hide()
    assert facts.watched[-1] is None


def test_a_download_that_rests_is_not_watched(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane_of(stage).choose_page("segments")
    stage.manager.put(replace(row, state=State.PAUSED))
    qtbot.waitUntil(lambda: stage.live_facts.watched[-1] is None)
    page = page_of(stage, SegmentsPage)
    assert page.nothing.text() == "Paused. No connection is open."
    assert not page.table.isVisible()
    stage.manager.put(replace(row, attempts=2))
    qtbot.waitUntil(lambda: stage.live_facts.watched[-1] == row.id)


def test_the_parts_of_one_that_rests_since_a_restart_come_from_its_journal(
    make_stage: MakeStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = download(1, "a.webm", State.PAUSED, bytes_done=30 * MB, bytes_total=100 * MB, attempts=1)
    said = ServerSaid("dl.example.org", "video/webm")
    kept = Kept(row.id, 1, ((0, 20 * MB), (50 * MB, 60 * MB)), said)
    monkeypatch.setattr(kept_parts, "read_kept", lambda _download: kept)
    stage = make_stage([row])
    select(stage, row)
    qtbot.waitUntil(lambda: overview(stage)["Server"] == "dl.example.org · video/webm")
    pane_of(stage).choose_page("segments")
    heard = page_of(stage, SegmentsPage).map.accessibleDescription()
    assert heard == "30.0 MB of 100 MB · 30\u00a0%, 2 parts, Paused"


def test_every_connection_has_its_row(make_stage: MakeStage) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane_of(stage).choose_page("segments")
    silent = replace(HAND, number=1, state=HandState.SILENT, start=50 * MB, written=50 * MB)
    stage.live_facts.looked.emit(close_up(row, HAND, silent))
    page = page_of(stage, SegmentsPage)
    assert page.table.isVisible()
    model = page.table.model()
    cells = [[model.index(n, c).data() for c in range(model.columnCount())] for n in range(model.rowCount())]
    assert cells == [
        ["1 · cdn.example.org", "0 bytes to 100 MB", "30.0 MB", "5.0 MB/s", "downloading"],
        ["2 · cdn.example.org", "50.0 MB to 100 MB", "0 bytes", "5.0 MB/s", "nothing comes"],
    ]
    assert page.counts.text() == "2 connections"
    heard = model.index(1, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "State: nothing comes"


def test_a_narrow_page_needs_no_scroll_bar_for_its_columns(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane_of(stage).choose_page("segments")
    stage.live_facts.looked.emit(close_up(row, HAND))
    table = page_of(stage, SegmentsPage).table
    for width, is_hidden in ((1280, False), (800, True), (1280, False)):
        stage.window.resize(width, 800)
        qtbot.waitUntil(lambda hidden=is_hidden: table.isColumnHidden(2) is hidden)  # type: ignore[misc]
        qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible())


def test_in_a_wide_window_the_figures_of_a_connection_stand_near_its_name(
    make_stage: MakeStage, qtbot: QtBot
) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane_of(stage).choose_page("segments")
    stage.live_facts.looked.emit(close_up(row, HAND))
    table = page_of(stage, SegmentsPage).table
    stage.window.resize(2560, 800)
    qtbot.waitUntil(lambda: table.width() > 2000)
    assert table.columnViewportPosition(4) < table.width() / 2
    assert sum(map(table.columnWidth, range(5))) == table.viewport().width()


def test_hands_of_another_run_or_download_are_not_taken_for_this_ones(make_stage: MakeStage) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane_of(stage).choose_page("segments")
    page = page_of(stage, SegmentsPage)
    stage.live_facts.looked.emit(CloseUp(row.id, 7, (HAND,)))
    stage.live_facts.looked.emit(CloseUp("other", 1, (HAND,)))
    assert page.table.model().rowCount() == 0
    stage.live_facts.looked.emit(close_up(row, HAND))
    assert page.table.model().rowCount() == 1


def test_hands_of_the_one_before_are_gone_with_it(make_stage: MakeStage) -> None:
    row, other = running(1), running(2)
    stage = make_stage([row, other])
    select(stage, row)
    pane_of(stage).choose_page("segments")
    stage.live_facts.looked.emit(close_up(row, HAND))
    select(stage, other)
    assert page_of(stage, SegmentsPage).table.model().rowCount() == 0


# speed


def test_the_speed_is_shown_of_the_download_and_of_all(make_stage: MakeStage) -> None:
    row = running(limit_bytes_per_second=8_000_000)
    stage = make_stage([row])
    stage.live_facts.windows[row.id] = SpeedWindow((1e6, 3e6))
    stage.live_facts.of_all = SpeedWindow((4e6, 6e6))
    stage.live_facts.is_anything_running = True
    stage.manager.speed.say(SpeedNow(20_000_000))
    select(stage, row)
    pane_of(stage).choose_page("speed")
    page = page_of(stage, SpeedPage)
    told = [graph.accessibleDescription() for graph in (page.of_one, page.of_all)]
    assert told == [
        "now 3.0 MB/s, average 2.0 MB/s, peak 3.0 MB/s, limit 8.0 MB/s",
        "now 6.0 MB/s, average 5.0 MB/s, peak 6.0 MB/s, limit 20.0 MB/s",
    ]
    stage.live_facts.of_all = SpeedWindow((4e6, 6e6, 8e6))
    stage.live_facts.sampled.emit(None)
    assert page.of_all.accessibleDescription().startswith("now 8.0 MB/s")


def test_the_speed_of_all_is_shown_without_a_selection_too(make_stage: MakeStage) -> None:
    stage = make_stage([running()])
    stage.live_facts.of_all = SpeedWindow((4e6,))
    pane_of(stage).choose_page("speed")
    page = page_of(stage, SpeedPage)
    assert page.of_all.isVisible()
    assert not page.of_one.isVisible()
    assert page.of_all.accessibleDescription() == "average 4.0 MB/s, peak 4.0 MB/s"


def test_new_speeds_are_not_drawn_where_nobody_sees_them(
    make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    page = cast("SpeedPage", pane_of(stage).page_called("speed"))
    drawn: list[object] = []
    monkeypatch.setattr(page.of_all, "show_speeds", lambda *args, **kwargs: drawn.append(args))
    stage.live_facts.sampled.emit(None)
    assert drawn == []
    pane_of(stage).choose_page("speed")
    assert drawn
    stage.window.hide()
    drawn.clear()
    stage.live_facts.sampled.emit(None)
    assert drawn == []


def test_neither_the_details_nor_a_page_are_made_before_they_are_seen(make_stage: MakeStage) -> None:
    stage = make_stage([])
    splitter = stage.window.details.splitter
    assert splitter.count() == 1
    row = running()
    stage.manager.put(row)
    assert splitter.count() == 2
    select(stage, row)
    kinds = (OverviewPage, SegmentsPage, SpeedPage)
    assert [len(pane_of(stage).stack.findChildren(kind)) for kind in kinds] == [1, 0, 0]
    for word in ("speed", "overview", "speed"):
        pane_of(stage).choose_page(word)
    assert [len(pane_of(stage).stack.findChildren(kind)) for kind in kinds] == [1, 0, 1]


def test_the_page_of_the_last_session_is_kept_where_none_was_seen_in_this(make_stage: MakeStage) -> None:
    kept = DetailsLayout(is_shown=False, height=222, page="timeline")
    stage = make_stage([running()], layout=WindowLayout(details=kept))
    details = stage.window.details
    assert details.layout() == kept
    assert details.splitter.count() == 1
    stage.window.actions_.details.setChecked(True)
    assert pane_of(stage).page == "timeline"


def test_hidden_details_have_no_timer(make_stage: MakeStage) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    stage.manager.put(replace(row, bytes_done=1))
    assert pane_of(stage)._timer.isActive()
    stage.window.hide()
    assert not pane_of(stage)._timer.isActive()
    stage.manager.put(replace(row, bytes_done=2))
    select(stage)
    assert not pane_of(stage)._timer.isActive()


# keys and screen readers


def test_the_values_are_one_stop_of_the_tab_key_and_the_arrows_go_on(
    make_stage: MakeStage, qtbot: QtBot
) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    sheet = page_of(stage, OverviewPage).sheet
    values = sheet.findChildren(QLineEdit)
    stops = [value for value in values if value.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert len(stops) == 1
    stops[0].setFocus()
    qtbot.waitUntil(stops[0].hasFocus)
    QTest.keyClick(stops[0], Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert focused is not stops[0]
    assert isinstance(focused, QLineEdit)
    assert focused.accessibleName() == "Address"
    stops = [value for value in values if value.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == [focused]
    QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focused, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == row.spec.url
    QTest.keyClick(focused, Qt.Key.Key_X)
    assert focused.text() == row.spec.url


def test_a_value_that_is_selected_stays_so_while_others_change(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    (address,) = (
        value
        for value in page_of(stage, OverviewPage).sheet.findChildren(QLineEdit)
        if value.accessibleName() == "Address"
    )
    address.selectAll()
    stage.manager.put(replace(row, bytes_done=60 * MB))
    qtbot.waitUntil(lambda: overview(stage)["Size"].startswith("60"))
    assert address.selectedText() == row.spec.url


def test_all_of_it_can_be_reached_and_is_named(make_stage: MakeStage) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane = pane_of(stage)
    for key in ("overview", "segments", "speed", "timeline"):
        pane.choose_page(key)
        stage.live_facts.looked.emit(close_up(row, HAND))
        for widget in pane.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), widget
    interface = QAccessible.queryAccessibleInterface(pane.tabs)
    assert [interface.child(n).text(QAccessible.Text.Name) for n in range(4)] == [
        "Overview",
        "Segments",
        "Speed",
        "Timeline",
    ]


def test_the_tab_key_comes_from_the_list_to_the_details(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    stage.window.list_area.table.setFocus()
    qtbot.waitUntil(stage.window.list_area.table.hasFocus)
    QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_Tab)
    assert pane_of(stage).tabs.hasFocus()
    QTest.keyClick(pane_of(stage).tabs, Qt.Key.Key_Right)
    assert pane_of(stage).page == "segments"


def test_where_the_tabs_have_no_room_a_drop_down_has_the_pages(make_stage: MakeStage, qtbot: QtBot) -> None:
    row = running()
    stage = make_stage([row])
    select(stage, row)
    pane = pane_of(stage)
    pane.choose_page("segments")
    pane.tabs.setFocus()
    needed = pane.tabs.sizeHint().width()
    stage.window.resize(needed, 800)
    qtbot.waitUntil(pane.box.isVisible)
    assert not pane.tabs.isVisible()
    assert pane.box.hasFocus()  # which the tabs had
    assert pane.box.accessibleName() == "Details"
    assert pane.box.currentText() == "Segments"
    QTest.keyClick(pane.box, Qt.Key.Key_Down)
    assert pane.page == "speed"
    pane.choose_page("overview")
    assert pane.box.currentText() == "Overview"
    table = stage.window.list_area.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert pane.box.hasFocus()
    stage.window.resize(1280, 800)
    qtbot.waitUntil(pane.tabs.isVisible)
    assert not pane.box.isVisible()
    assert pane.tabs.hasFocus()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_can_be_shown_on_every_page(make_stage: MakeStage, scheme: str) -> None:
    rows = every_state()
    stage = make_stage(rows, scheme=scheme)
    for row in rows:
        select(stage, row)
        for key in ("overview", "segments", "speed", "timeline"):
            pane_of(stage).choose_page(key)
            assert not pane_of(stage).grab().isNull()
    assert details_pane.SHOW_EVERY_MS >= 100
