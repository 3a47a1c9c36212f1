"""The page of the history over a real one: what is seen, found, removed, opened, and done by the keyboard."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from qtapp.domain.download import Download, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.history_view import Field
from qtapp.domain.settings import Settings
from qtapp.services.history_desk import HistoryDesk
from qtapp.storage.history import History
from qtapp.ui.dialogs.copying import CopyingDialog
from qtapp.ui.dialogs.guarded_file import GuardedFileDialog
from qtapp.ui.icons import Icons
from qtapp.ui.opening_files import FileOpener
from qtapp.ui.views.history_page import HistoryPage
from qtapp.ui.views.history_table import HistoryTable
from qtapp.ui.window_layout import HistoryLayout, SortedBy
from tests.storage.histories import QUICK
from tests.ui.rows import NOW, download
from tests.ui.window import walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from PySide6.QtDBus import QDBusConnection
    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme

DAY = 86_400


class NoBus:
    def isConnected(self) -> bool:  # noqa: N802 - Qt's name
        return False


def ended(number: int, name: str, state: State = State.DONE, **values: Any) -> Download:
    return download(number, name, state, **{"finished_at": NOW - number * DAY, "bytes_total": 10, **values})


class Stage:
    def __init__(self, rows: list[Download], folder: Path, qtbot: QtBot, theme: Theme, pool: Any) -> None:
        self.qtbot = qtbot
        file = folder / "profile" / "history.db"
        self.history = History(file, timing=QUICK, clock=lambda: NOW)
        self.desk = HistoryDesk(self.history, file, pool, clock=lambda: NOW)
        with qtbot.waitSignal(self.history.opened):
            self.history.open()
        with qtbot.waitSignal(self.history.recorded):
            self.history.admit(rows)
        self.opened: list[str] = []
        self.again: list[Any] = []
        self.page = HistoryPage(
            self.desk,
            replace(Settings(), folder=folder),
            theme,
            Icons(theme),
            pool,
            lambda: NOW,
            make_opener=lambda page: FileOpener(
                pool, page, open_url=self._open, session_bus=lambda: cast("QDBusConnection", NoBus())
            ),
        )
        qtbot.addWidget(self.page)
        self.page.again_requested.connect(self.again.append)
        self.page.resize(1_000, 500)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.settled(len(rows))
        self.page.activateWindow()
        self.page.take_keys()

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url.toLocalFile())
        return True

    def settled(self, count: int) -> None:
        def check() -> None:
            assert self.page.model.is_counted
            assert self.page.model.rowCount() == count

        self.qtbot.waitUntil(check, timeout=10_000)

    def names(self) -> list[str]:
        model = self.page.model
        return [str(model.data(model.index(row, Field.NAME))) for row in range(model.rowCount())]

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.table, key, modifiers)

    @property
    def message(self) -> str:
        return self.page._message.label.text() if self.page._message.isVisible() else ""


@pytest.fixture
def make(
    qtbot: QtBot, dressed: Callable[[str], Theme], tmp_path: Path, british: None
) -> Iterator[Callable[..., Stage]]:
    stages: list[Stage] = []
    with ThreadPoolExecutor(2, "test-history") as pool:

        def start(*rows: Download) -> Stage:
            stages.append(Stage(list(rows), tmp_path, qtbot, dressed("light"), pool))
            return stages[-1]

        yield start
        for stage in stages:
            stage.page.hide()
            assert stage.desk.close(10_000)
            assert stage.history.close(10_000)


@pytest.fixture
def stage(make: Callable[..., Stage], tmp_path: Path) -> Stage:
    (tmp_path / "here.txt").write_text("here")
    return make(
        ended(0, "here.txt", path=tmp_path / "here.txt"),
        ended(1, "gone.iso", path=tmp_path / "gone.iso"),
        ended(2, "failed.mkv", State.FAILED, kind=ErrorKind.NOT_FOUND),
        ended(40, "old.jpg", path=tmp_path / "old.jpg"),
    )


def test_the_newest_stand_on_top_and_files_that_are_gone_are_said_to_be(stage: Stage) -> None:
    assert stage.names() == ["here.txt", "gone.iso", "failed.mkv", "old.jpg"]
    model = stage.page.model

    def check() -> None:
        results = [model.data(model.index(row, Field.RESULT)) for row in range(4)]
        assert results == ["Done", "Moved or deleted", "Not found", "Moved or deleted"]

    stage.qtbot.waitUntil(check)


def test_choices_without_room_are_in_the_menu_beside_them(stage: Stage) -> None:
    filters, menu = stage.page.filters, stage.page.filters.more.menu()
    names = [filters.types.accessibleName(), filters.span.accessibleName()]

    def offered() -> list[str]:
        menu.aboutToShow.emit()
        return [
            action.text()
            for action in menu.actions()
            if action.isVisible() and isinstance(action.menu(), QMenu)
        ]

    assert offered() == []
    stage.page.resize(480, 500)
    assert (filters.types.isHidden(), filters.span.isHidden()) == (True, True)
    assert offered() == names
    entries = menu.findChildren(QMenu)[1].actions()
    assert [entry.text() for entry in entries if entry.isChecked()] == [filters.span.itemText(0)]
    place = filters.span.findData(30)
    entries[place].trigger()
    assert filters.span.currentIndex() == place
    # what leaves entries out is seen
    assert filters.span.isVisible()
    assert offered() == names[:1]


def test_search_and_filters_leave_out_what_does_not_match(stage: Stage) -> None:
    filters = stage.page.filters
    filters.search.setText("GONE iso")
    stage.settled(1)
    assert stage.names() == ["gone.iso"]
    filters.search.clear()
    filters.result.setCurrentIndex(filters.result.findData(State.FAILED))
    stage.settled(1)
    filters.clear()
    filters.span.setCurrentIndex(filters.span.findData(30))
    stage.settled(3)
    filters.search.setText("no such")
    stage.settled(0)
    stage.qtbot.waitUntil(lambda: stage.message == "No entry matches “no such”.")
    stage.page._message.button.click()
    stage.settled(4)


def test_a_click_on_a_title_sorts_and_the_current_row_stays_current(stage: Stage) -> None:
    stage.page.table.selectRow(1)
    header = stage.page.table.horizontalHeader()
    header.setSortIndicator(int(Field.NAME), Qt.SortOrder.AscendingOrder)
    stage.qtbot.waitUntil(lambda: stage.names() == ["failed.mkv", "gone.iso", "here.txt", "old.jpg"])
    stage.qtbot.waitUntil(lambda: stage.page.table.selected_ranges() == ((1, 1),))
    header.setSortIndicator(int(Field.NAME), Qt.SortOrder.DescendingOrder)
    stage.qtbot.waitUntil(lambda: stage.page.table.selected_ranges() == ((2, 2),))


def test_widths_and_sorting_are_found_again(stage: Stage) -> None:
    table = stage.page.table
    with stage.qtbot.waitSignal(table.layout_changed):
        table.horizontalHeader().resizeSection(int(Field.SIZE), 170)
    with stage.qtbot.waitSignal(table.layout_changed):
        table.horizontalHeader().setSortIndicator(int(Field.NAME), Qt.SortOrder.AscendingOrder)
    # the widths that a font needs are for columns that nobody has touched
    QApplication.sendEvent(table, QEvent(QEvent.Type.StyleChange))
    assert table.columnWidth(int(Field.SIZE)) == 170
    kept = table.layout_now()
    assert kept == HistoryLayout((("size", 170),), SortedBy("name"))
    other = HistoryTable(stage.page.model, stage.page._theme, Icons(stage.page._theme))
    stage.qtbot.addWidget(other)
    other.resize(table.size())
    other.show()
    sorted_by: list[Any] = []
    other.sorting_chosen.connect(sorted_by.append)
    other.put_on(HistoryLayout((*kept.widths, ("colour", 40), ("name", 40)), kept.sorted_by))
    assert sorted_by == [(Field.NAME, False)]
    assert other.columnWidth(int(Field.SIZE)) == 170
    assert other.layout_now() == kept
    other.put_on(HistoryLayout((), SortedBy("colour")))
    assert other.layout_now() == kept


def test_del_removes_ctrl_z_brings_back_and_files_stay(stage: Stage, tmp_path: Path) -> None:
    stage.page.table.selectRow(0)
    stage.key(Qt.Key.Key_Delete)
    stage.settled(3)
    assert stage.page.banner.texts() == ("1 entry removed from the history. Its file stays where it is.",)
    stage.qtbot.waitUntil(lambda: stage.page.table.selected_ranges() == ((0, 0),))
    assert (tmp_path / "here.txt").exists()
    stage.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settled(4)
    assert stage.page.banner.texts() == ()


def test_a_site_is_forgotten_with_all_its_entries_and_ctrl_z_brings_them_back(
    make: Callable[..., Stage], tmp_path: Path
) -> None:
    (tmp_path / "here.txt").write_text("here")
    rows = [
        replace(row, spec=replace(row.spec, url=f"https://{host}/{row.name}"))
        for row, host in (
            (ended(0, "other.iso"), "www.shop.example"),
            (ended(1, "here.txt", path=tmp_path / "here.txt"), "shop.example"),
            (ended(2, "failed.mkv", State.FAILED, kind=ErrorKind.NOT_FOUND), "shop.example:8080"),
            (ended(3, "third.jpg"), "elsewhere.example"),
        )
    ]
    stage = make(*rows)
    forget = stage.page.actions_.forget_site
    assert not forget.isEnabled()
    stage.page.table.selectRow(1)
    assert forget.isEnabled()
    forget.trigger()
    stage.settled(2)
    assert stage.names() == ["other.iso", "third.jpg"]
    stage.qtbot.waitUntil(
        lambda: (
            stage.page.banner.texts() == ("2 entries removed from the history. Files stay where they are.",)
        )
    )
    assert (tmp_path / "here.txt").exists()
    stage.page.filters.search.setText("shop.example")
    stage.settled(1)
    stage.page.filters.search.clear()
    stage.settled(2)
    stage.page.take_keys()
    stage.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settled(4)
    assert stage.page.banner.texts() == ()


def test_a_site_is_forgotten_from_one_entry_only(stage: Stage) -> None:
    actions = stage.page.actions_
    assert actions.forget_site in actions.row_actions()
    assert actions.forget_site in actions.page_actions()
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not actions.forget_site.isEnabled()


def test_all_can_be_selected_and_removed_at_once(stage: Stage) -> None:
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert stage.page.foot.count.text() == "4 of 4 entries selected"
    stage.page.actions_.remove.trigger()
    stage.settled(0)
    stage.qtbot.waitUntil(lambda: stage.message.startswith("Nothing has been downloaded yet"))


def test_enter_opens_what_is_there_and_says_so_of_what_is_not(stage: Stage, tmp_path: Path) -> None:
    stage.page.table.selectRow(0)
    stage.key(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: stage.opened == [str(tmp_path / "here.txt")])
    stage.page.table.selectRow(1)
    stage.page.actions_.open_file.trigger()
    stage.qtbot.waitUntil(lambda: stage.page.banner.texts() == ("gone.iso has been moved or deleted.",))


@pytest.mark.parametrize("way", ["enter", "menu"])
def test_a_program_is_shown_and_never_run(make: Callable[..., Stage], tmp_path: Path, way: str) -> None:
    """X14."""
    (tmp_path / "setup.sh").write_text("#!/bin/sh\n")
    stage = make(ended(0, "setup.sh", path=tmp_path / "setup.sh"))
    stage.page.table.selectRow(0)
    with stage.qtbot.waitSignal(stage.page.commands.opener.refused):
        if way == "enter":
            stage.key(Qt.Key.Key_Return)
        else:
            stage.page.actions_.open_file.trigger()
    (dialog,) = stage.page.findChildren(GuardedFileDialog)
    assert stage.opened == []
    QTest.mouseClick(dialog.defaultButton(), Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: stage.opened == [str(tmp_path)])


def test_links_are_copied_and_downloaded_again_as_new_downloads(stage: Stage) -> None:
    stage.page.table.selectAll()
    stage.page.actions_.copy_link.trigger()
    stage.qtbot.waitUntil(lambda: "gone.iso" in QGuiApplication.clipboard().text())
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    with stage.qtbot.waitSignal(stage.page.again_requested) as asked:
        stage.page.actions_.download_again.trigger()
    specs = asked.args[0]
    assert [spec.url.rpartition("/")[2] for spec in specs] == stage.names()
    known = {stage.page.model.entry_at(row).download.id for row in range(4)}  # type: ignore[union-attr]
    assert not known & {spec.id for spec in specs}
    with stage.qtbot.waitSignal(stage.page.list_requested):
        stage.page.banner.press("history-again")


def test_clearing_asks_how_old_and_counts_before(stage: Stage) -> None:
    stage.page.commands.ask_to_clear()
    dialog = stage.page.commands._clearing
    assert dialog is not None
    dialog.age.setCurrentIndex(dialog.age.findData(30))
    stage.qtbot.waitUntil(lambda: dialog.told.text() == "1 entry will be removed. Files stay where they are.")
    dialog.remove.click()
    stage.settled(3)
    assert stage.names() == ["here.txt", "gone.iso", "failed.mkv"]


def test_a_new_ending_comes_in_on_top(stage: Stage) -> None:
    stage.history.record(ended(-1, "new.bin"))
    stage.settled(5)
    assert stage.names()[0] == "new.bin"


def test_an_export_shows_its_dialog_and_tells_its_end(stage: Stage, tmp_path: Path) -> None:
    stage.page.commands.export_to(str(tmp_path / "copy.json"))
    assert stage.page.findChild(CopyingDialog) is not None
    end = "4 entries were written to copy.json."
    stage.qtbot.waitUntil(lambda: stage.page.banner.texts() == (end,))
    stage.qtbot.waitUntil(lambda: stage.page.findChild(CopyingDialog) is None)
    stage.page.commands.import_from(str(tmp_path / "copy.json"))
    end = "0 entries were taken in. Already there: 4."
    stage.qtbot.waitUntil(lambda: stage.page.banner.texts() == (end,))


def test_an_import_shows_how_far_it_is_and_is_cancelled_by_its_button(stage: Stage, tmp_path: Path) -> None:
    entry = {"url": "https://a.org/x", "state": "done", "ended": "2026-01-01T00:00:00"}
    source = tmp_path / "many.json"
    source.write_text("\n".join(json.dumps({**entry, "url": f"https://a.org/{n}"}) for n in range(3_000)))
    far: list[tuple[int, int]] = []

    def cancel() -> None:
        for dialog in stage.page.findChildren(CopyingDialog):
            far.append((dialog.bar.value(), dialog.bar.maximum()))
            if dialog.bar.value() > 0:
                QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)

    stage.desk.copies.progressed.connect(cancel)
    stage.page.commands.import_from(str(source))
    stage.qtbot.waitUntil(lambda: bool(stage.page.banner.texts()))
    (told,) = stage.page.banner.texts()
    taken = int(re.sub(r"\D", "", told))
    assert told.startswith("The import was cancelled")
    assert 0 <= taken < 3_000
    assert any(0 < value < whole for value, whole in far)
    stage.settled(4 + taken)


def test_the_scroll_bar_tells_how_long_the_history_is(make: Callable[..., Stage]) -> None:
    """Rows that were never read have their place in it: its end is the end, and there the oldest stands."""
    stage = make(*(ended(number, f"file-{number:04}.zip") for number in range(1_500)))
    table, bar = stage.page.table, stage.page.table.verticalScrollBar()
    row_height = table.verticalHeader().defaultSectionSize()
    assert bar.maximum() == 1_500 * row_height - table.viewport().height()
    bar.setValue(bar.maximum() // 2)
    assert abs(table.rowAt(0) - 1_500 // 2) <= table.viewport().height() // row_height
    bar.setValue(bar.maximum())
    stage.qtbot.waitUntil(lambda: stage.names()[-1] == "file-1499.zip")


def test_every_cell_is_heard(stage: Stage) -> None:
    model = stage.page.model
    stage.qtbot.waitUntil(lambda: model.data(model.index(1, Field.RESULT)) == "Moved or deleted")
    heard = [walk.heard_in_row(stage.page.table, row) for row in range(4)]
    assert all(all(cells) for cells in heard)
    assert "gone.iso" in heard[1][0]
    assert any("Moved or deleted" in words for words in heard[1])


@pytest.mark.parametrize("back", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_ctrl_f_leads_to_the_search_and_keys_back(stage: Stage, back: Qt.Key) -> None:
    stage.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert stage.page.filters.search.hasFocus()
    QTest.keyClick(stage.page.filters.search, back)
    assert stage.page.table.hasFocus()


def test_every_part_has_a_name_for_a_screen_reader_and_a_place_for_tab(stage: Stage) -> None:
    filters = stage.page.filters
    for widget in (
        filters.search,
        filters.result,
        filters.types,
        filters.span,
        filters.more,
        stage.page.table,
    ):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name)
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_no_history_is_kept_is_said_and_can_be_switched(stage: Stage) -> None:
    with stage.qtbot.waitSignal(stage.page.keep_chosen) as chosen:
        stage.page.actions_.keep.trigger()
    assert chosen.args == [False]
    assert stage.page.foot.note.text().startswith("No history is kept")


def test_below_no_entry_there_is_no_empty_strip(make: Callable[..., Stage]) -> None:
    stage = make()
    foot = stage.page.foot
    stage.qtbot.waitUntil(lambda: stage.message.startswith("Nothing has been downloaded yet."))
    assert not foot.isVisible()
    # what is said in the place of the table is not said below it again
    stage.page.actions_.keep.trigger()
    assert stage.message.startswith("No history is kept")
    assert not foot.isVisible()
    stage.page.actions_.keep.trigger()
    stage.history.record(ended(1, "b"))
    stage.history.flush()
    stage.settled(1)
    stage.qtbot.waitUntil(foot.isVisible)
    assert foot.count.text() == "1 entry"


def test_what_is_below_the_entries_stays_while_others_are_looked_for(stage: Stage) -> None:
    foot = stage.page.foot
    assert foot.isVisible()
    hidden: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            hidden.extend([event.type()] * (event.type() == QEvent.Type.Hide))
            return False

    watch = Watch()
    foot.installEventFilter(watch)
    stage.page.filters.search.setText("here")
    stage.settled(1)
    assert hidden == []
    stage.page.filters.search.setText("nowhere")
    stage.qtbot.waitUntil(lambda: not foot.isVisible())
    foot.removeEventFilter(watch)


def test_nothing_is_looked_at_while_the_page_is_not_seen(make: Callable[..., Stage]) -> None:
    stage = make(ended(0, "a"))
    stage.page.hide()
    with stage.qtbot.assertNotEmitted(stage.desk.pages.standing_changed, wait=50):
        stage.history.record(ended(1, "b"))
        stage.history.flush()
    with stage.qtbot.waitExposed(stage.page):
        stage.page.show()
    stage.settled(2)
