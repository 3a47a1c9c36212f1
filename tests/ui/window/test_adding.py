"""Links into the window: typed, pasted, dropped; and what it says where they cannot be used."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qtapp.domain.categories import Category
from qtapp.domain.download import NO_SECRETS, Conflict
from qtapp.domain.file_types import FileType
from qtapp.domain.settings import Settings
from tests.ui.rows import NOW, download

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from pytestqt.qtbot import QtBot

    from qtapp.ui.main_window import MainWindow
    from tests.ui.window.conftest import MakeStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
COPY = Qt.DropAction.CopyAction
CONTROL = Qt.KeyboardModifier.ControlModifier


def drag_point(x: int, y: int) -> Any:
    """Where a drag is, in the kind that this Qt takes: 6.12 deprecated the one that 6.11 needs."""
    return QPoint(x, y) if QLibraryInfo.version() < QVersionNumber(6, 12) else QPointF(x, y)


def enter(window: MainWindow, data: QMimeData) -> bool:
    """Drag `data` over the window; whether it would be taken."""
    event = QDragEnterEvent(
        drag_point(200, 200),
        COPY | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: MainWindow, data: QMimeData, *, proposed: Qt.DropAction = COPY) -> Qt.DropAction:
    # a drop without an entry goes nowhere in Qt
    assert enter(window, data)
    event = QDropEvent(
        QPointF(200, 200),
        proposed | COPY,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event.dropAction()


def text_data(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def file_data(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_dropped_link_becomes_a_download_in_the_chosen_folder(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage()
    data = text_data("https://a.example/debian.iso")
    assert enter(stage.window, data)
    with qtbot.waitSignal(stage.window.intake.taken):
        assert drop(stage.window, data, proposed=Qt.DropAction.MoveAction) is COPY
    (spec,) = stage.manager.specs
    assert (spec.url, spec.folder, spec.added_at) == ("https://a.example/debian.iso", tmp_path, NOW)
    assert spec.secrets == NO_SECRETS
    assert stage.rows == ["debian.iso"]


def test_what_the_settings_say_of_a_name_that_is_taken_holds_for_new_downloads(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage(conflict="ask")
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, text_data("https://a.example/1"))
    stage.window.apply_settings(Settings(conflict="skip"))
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, text_data("https://a.example/2"))
    assert [spec.conflict for spec in stage.manager.specs] == [Conflict.ASK, Conflict.SKIP]


def test_a_link_goes_to_the_folder_of_its_category_once_that_is_wanted(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    films = Category("Films", Path("Films"), frozenset({FileType.VIDEO}))
    stage = make_stage(categories=(films,))
    for sorts, folder in ((False, tmp_path), (True, tmp_path / "Films")):
        stage.window.change_settings(replace(stage.window.settings, sorts_by_category=sorts))
        stage.manager.specs.clear()
        stage.window.intake.offer_text(f"https://dl.example/{sorts}.mkv")
        qtbot.waitUntil(lambda: bool(stage.manager.specs))
        assert [spec.folder for spec in stage.manager.specs] == [folder]
    # nothing is made by choosing: the first download makes it
    assert not (tmp_path / "Films").exists()


def test_credentials_in_a_link_become_secrets_and_leave_the_address(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage()
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, text_data("https://ada:l%40velace@a.example/x"))
    (spec,) = stage.manager.specs
    assert spec.url == "https://a.example/x"
    assert (spec.secrets.user, spec.secrets.password) == ("ada", "l@velace")


def test_a_dropped_list_file_is_read(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    list_file = tmp_path / "list.txt"
    list_file.write_text("https://a.example/1\nhttps://a.example/2\n")
    data = file_data(list_file)
    assert enter(stage.window, data)
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, data)
    assert stage.rows == ["1", "2"]


def test_the_overlay_is_there_while_something_usable_is_dragged_over(make_stage: MakeStage) -> None:
    stage = make_stage()
    overlay = stage.window.list_area.overlay
    data = text_data("https://a.example/x")
    assert not overlay.isVisible()
    enter(stage.window, data)
    assert overlay.isVisible()
    move = QDragMoveEvent(
        drag_point(210, 210), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    move.setAccepted(False)
    QApplication.sendEvent(stage.window, move)
    assert move.isAccepted()
    QApplication.sendEvent(stage.window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_the_overlay_goes_with_the_drop(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage()
    data = text_data("https://a.example/x")
    enter(stage.window, data)
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, data)
    assert not stage.window.list_area.overlay.isVisible()


def test_what_holds_no_link_is_not_taken(make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    assert not enter(stage.window, text_data("just words"))
    assert not enter(stage.window, file_data(tmp_path / "photo.jpg"))
    assert not stage.window.list_area.overlay.isVisible()


def test_links_that_cannot_be_used_are_told_and_the_others_taken(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage()
    text = "https://a.example/1\nftp://old.example/2\nhttps://a.example/3\nmagnet:?xt=urn:btih:4"
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, text_data(text))
    assert stage.rows == ["1", "3"]
    (bar,) = stage.bars
    assert bar.startswith("2 of 4 links could not be used")
    assert "only http and https" in bar


def test_the_word_of_unusable_links_goes_when_a_drop_is_all_right(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage()
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.intake.offer_text("ftp://old.example/2")
    assert len(stage.bars) == 1
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, text_data("https://a.example/3"))
    assert not stage.bars


def test_ctrl_v_on_the_list_adds_from_the_clipboard(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    QGuiApplication.clipboard().setText("https://a.example/1\nhttps://a.example/2")
    stage.window.list_area.table.setFocus()
    with qtbot.waitSignal(stage.window.intake.taken):
        QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_V, CONTROL)
    assert len(stage.manager.specs) == 2


def html_data() -> QMimeData:
    data = QMimeData()
    data.setHtml('<p>See <a href="https://a.example/1">one</a> and <a href="https://a.example/2">two</a></p>')
    return data


def uri_list_data() -> QMimeData:
    data = QMimeData()
    data.setData("text/uri-list", b"# copied\r\nhttps://a.example/1\r\nhttps://a.example/2\r\n")
    return data


@pytest.mark.parametrize("copied", ["html", "uris", "file"])
def test_ctrl_v_takes_every_form_that_a_drop_may_have(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path, copied: str
) -> None:
    stage = make_stage()
    list_file = tmp_path / "list.txt"
    list_file.write_text("https://a.example/1\nhttps://a.example/2\n")
    data = {"html": html_data(), "uris": uri_list_data(), "file": file_data(list_file)}[copied]
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(stage.window.intake.taken):
        QTest.keyClick(stage.window.list_area, Qt.Key.Key_V, CONTROL)
    assert [spec.url for spec in stage.manager.specs] == ["https://a.example/1", "https://a.example/2"]


def test_ctrl_v_with_a_clipboard_that_never_held_anything_says_so(
    qtbot: QtBot, make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    class NothingCopied:
        def mimeData(self) -> None:
            return None

    stage = make_stage()
    monkeypatch.setattr("qtapp.ui.main_window.QGuiApplication.clipboard", NothingCopied)
    with qtbot.waitSignal(stage.window.intake.taken):
        QTest.keyClick(stage.window.list_area, Qt.Key.Key_V, CONTROL)
    assert stage.bars == ("There is no link in it that could be downloaded.",)


def test_ctrl_v_in_the_search_pastes_there(make_stage: MakeStage) -> None:
    stage = make_stage([download(1)])
    QGuiApplication.clipboard().setText("debian")
    QTest.keyClick(stage.window.list_area.table, Qt.Key.Key_F, CONTROL)
    search = stage.window.top_bar.search
    assert search.hasFocus()
    QTest.keyClick(search, Qt.Key.Key_V, CONTROL)
    assert search.text() == "debian"
    assert stage.manager.specs == []


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_N])
def test_a_typed_link_is_added_by_enter_and_leaves_the_field(
    qtbot: QtBot, make_stage: MakeStage, key: Qt.Key
) -> None:
    stage = make_stage([download(1)])
    field = stage.window.top_bar.add_bar.field
    QTest.keyClick(stage.window.list_area.table, key, CONTROL)
    assert field.hasFocus()
    QTest.keyClicks(field, "a.example/x.iso")
    with qtbot.waitSignal(stage.window.intake.taken):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert [spec.url for spec in stage.manager.specs] == ["https://a.example/x.iso"]
    assert field.text() == ""


@pytest.mark.parametrize("entry", ["ftp://old.example/x", "hello", "https://", "javascript:alert(1)"])
def test_a_bad_entry_stays_in_the_field_and_is_explained(
    qtbot: QtBot, make_stage: MakeStage, entry: str
) -> None:
    stage = make_stage()
    field = stage.window.top_bar.add_bar.field
    field.setText(entry)
    with qtbot.waitSignal(stage.window.intake.taken):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert stage.manager.specs == []
    assert field.text() == entry
    assert len(stage.bars) == 1


def test_ten_thousand_dropped_links_are_one_command_and_do_not_hold_the_window(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage()
    data = text_data("\n".join(f"https://a.example/file-{number}.bin" for number in range(10_000)))
    with qtbot.waitSignal(stage.manager.added, timeout=20_000) as added:
        drop(stage.window, data)
        # not while the event is handled: reading so many takes longer than a frame
        assert stage.manager.specs == []
    assert added.args is not None
    assert len(added.args[0]) == len(stage.manager.specs) == 10_000


def test_a_new_download_is_scrolled_to_and_never_hidden_by_the_search(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    stage = make_stage([download(number, f"old-{number}") for number in range(200)])
    stage.window.top_bar.search.setText("old-1")
    with qtbot.waitSignal(stage.window.intake.taken):
        drop(stage.window, text_data("https://a.example/new.iso"))
    assert stage.window.top_bar.search.text() == ""
    assert stage.rows[-1] == "new.iso"
    table = stage.window.list_area.table
    last = table.model().index(200, 0)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(last)))


def test_rows_that_come_by_themselves_do_not_move_the_list(make_stage: MakeStage) -> None:
    stage = make_stage([download(number) for number in range(200)])
    stage.manager.put(download(500, "from-a-second-start"))
    assert stage.window.list_area.table.verticalScrollBar().value() == 0


def test_addresses_of_a_second_start_are_taken(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage()
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.intake.offer_text("https://a.example/1\nhttps://a.example/2")
    assert stage.rows == ["1", "2"]


def test_links_are_added_while_every_question_to_a_disk_waits(
    qtbot: QtBot,
    make_stage: MakeStage,
    executor: ThreadPoolExecutor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stage = make_stage()
    answered = threading.Event()
    list_file = tmp_path / "list.txt"
    list_file.write_text("https://a.example/listed")

    def start_of_a_file_that_does_not_come(_path: Path, _size_bytes: int) -> bytes:
        answered.wait(20)
        return b""

    try:
        for _ in range(2):
            executor.submit(answered.wait, 20)
        with qtbot.waitSignal(stage.window.intake.taken):
            stage.window.intake.offer_entry("https://a.example/typed")
        with qtbot.waitSignal(stage.window.intake.taken):
            drop(stage.window, file_data(list_file))
        monkeypatch.setattr("qtapp.ui.drops.start_of_file", start_of_a_file_that_does_not_come)
        drop(stage.window, file_data(list_file))
        with qtbot.waitSignal(stage.window.intake.taken):
            drop(stage.window, text_data("https://a.example/dropped"))
        assert stage.rows == ["typed", "listed", "dropped"]
    finally:
        answered.set()


def test_a_complaint_from_the_tray_brings_the_window_up(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(tray=True)
    stage.window.close()
    assert not stage.window.isVisible()
    QGuiApplication.clipboard().setText("no link")
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.add_from_clipboard()
    assert stage.window.isVisible()
    assert len(stage.bars) == 1
