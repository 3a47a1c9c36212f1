"""The commands for the selected rows, by keys, menu and buttons."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from qtapp.domain.curl_command import parse_curl
from qtapp.domain.download import Secrets, State, Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import normalise
from qtapp.ui.banner import UNDO_MS, Bar
from qtapp.ui.copying_curl import MOST_AT_ONCE
from qtapp.ui.dialogs.cancelling import CancellingDialog
from qtapp.ui.dialogs.guarded_file import GuardedFileDialog
from qtapp.ui.dialogs.update_link import UpdateLinkDialog
from qtapp.ui.messages import status_action
from tests.ui.rows import download

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from qtapp.domain.download import Download
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def select(stage: Stage, *downloads: Download) -> None:
    table = stage.window.list_area.table
    table.setFocus()
    table.select_ids([item.id for item in downloads])


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(stage.window.list_area.table, key, modifiers)


RUNNING = download(1, "running.iso", State.RUNNING)
PAUSED = download(2, "paused.iso", State.PAUSED)
FAILED = download(3, "failed.iso", State.FAILED)
QUEUED = download(4, "queued.iso", State.QUEUED)
ALL = (RUNNING, PAUSED, FAILED, QUEUED)


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage(ALL)


@pytest.mark.parametrize(("row", "command"), [(RUNNING, "pause"), (QUEUED, "pause"), (PAUSED, "resume")])
def test_space_pauses_what_goes_on_and_resumes_what_rests(stage: Stage, row: Download, command: str) -> None:
    select(stage, row)
    press(stage, Qt.Key.Key_Space)
    assert stage.manager.calls == [(command, (row.id,))]


def test_space_on_a_mixed_selection_pauses(stage: Stage) -> None:
    select(stage, RUNNING, PAUSED)
    press(stage, Qt.Key.Key_Space)
    assert stage.manager.calls == [("pause", (RUNNING.id, PAUSED.id))]


@pytest.mark.parametrize(
    ("key", "command", "row"),
    [(Qt.Key.Key_P, "pause", RUNNING), (Qt.Key.Key_R, "resume", PAUSED)],
)
def test_plain_keys_pause_and_resume(stage: Stage, key: Qt.Key, command: str, row: Download) -> None:
    select(stage, row)
    press(stage, key, CONTROL)
    assert stage.manager.calls == [(command, (row.id,))]


@pytest.mark.parametrize(
    ("key", "command", "row"),
    [(Qt.Key.Key_Delete, "cancel", RUNNING), (Qt.Key.Key_T, "retry", FAILED)],
)
def test_keys_cancel_and_retry(stage: Stage, key: Qt.Key, command: str, row: Download) -> None:
    select(stage, row)
    press(stage, key, CONTROL)
    assert stage.manager.calls == [(command, (row.id,))]


LARGE = download(5, "large.iso", State.RUNNING, bytes_done=60_000_000, bytes_total=10**9)
HALF = download(6, "half.iso", State.PAUSED, bytes_done=60_000_000)
DONE = download(7, "done.iso", State.DONE, bytes_done=10**9, bytes_total=10**9)


def cancel(stage: Stage, *rows: Download) -> CancellingDialog | None:
    """Cancel these; the question that is asked, if one is."""
    stage.manager.put(*rows)
    select(stage, *rows)
    stage.window.actions_.cancel.trigger()
    return cast("CancellingDialog | None", stage.window.findChild(CancellingDialog))


def test_no_more_than_a_hundred_megabytes_are_dropped_unasked(stage: Stage) -> None:
    assert cancel(stage, LARGE, DONE) is None
    assert stage.manager.calls == [("cancel", (LARGE.id,))]


@pytest.mark.parametrize(
    ("button", "calls"),
    [("Keep", []), ("Cancel and Delete", [("cancel", (LARGE.id, HALF.id))])],
)
def test_before_many_bytes_are_dropped_it_asks(
    stage: Stage, button: str, calls: list[tuple[str, tuple[str, ...]]]
) -> None:
    dialog = cancel(stage, LARGE, HALF, DONE)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.text() == "Cancel 2 downloads?"
    assert dialog.informativeText().startswith("120 MB have been downloaded")
    assert dialog.defaultButton().text() == "Keep"
    assert stage.manager.calls == []
    chosen = next(b for b in dialog.buttons() if b.text().replace("&", "") == button)
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert stage.manager.calls == calls


def test_escape_keeps_the_bytes(stage: Stage) -> None:
    dialog = cancel(stage, replace(LARGE, bytes_done=10**9))
    assert dialog is not None
    assert dialog.text() == "Cancel this download?"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stage.manager.calls == []


@pytest.mark.parametrize(("key", "command"), [(Qt.Key.Key_P, "pause_all"), (Qt.Key.Key_R, "resume_all")])
def test_all_are_paused_and_resumed_from_anywhere(stage: Stage, key: Qt.Key, command: str) -> None:
    QTest.keyClick(stage.window.top_bar.search, key, CONTROL | SHIFT)
    assert stage.manager.calls == [(command, ())]


def list_actions(stage: Stage) -> dict[str, bool]:
    names = ("select_all", "find", "pause_all", "resume_all")
    return {name: getattr(stage.window.actions_, name).isEnabled() for name in names}


def test_what_is_for_the_whole_list_follows_what_is_in_it(make_stage: MakeStage) -> None:
    stage = make_stage()
    nothing = dict.fromkeys(("select_all", "find", "pause_all", "resume_all"), False)
    assert list_actions(stage) == nothing
    stage.manager.put(RUNNING)
    assert list_actions(stage) == dict.fromkeys(nothing, True)
    stage.manager.put(replace(RUNNING, state=State.DONE))
    assert list_actions(stage) == {**nothing, "select_all": True, "find": True}
    stage.manager.put(PAUSED)
    assert list_actions(stage) == dict.fromkeys(nothing, True)
    stage.manager.remove([RUNNING.id, PAUSED.id])
    assert list_actions(stage) == nothing
    # told late, of a row that has gone
    stage.manager.changed.emit((PAUSED,))
    assert list_actions(stage) == nothing


def test_actions_follow_a_selected_row_that_changes_its_state(stage: Stage) -> None:
    actions = stage.window.actions_
    select(stage, RUNNING)
    assert (actions.pause.isEnabled(), actions.open_file.isEnabled()) == (True, False)
    stage.manager.put(replace(RUNNING, state=State.DONE))
    assert (actions.pause.isEnabled(), actions.open_file.isEnabled()) == (False, True)
    stage.manager.put(replace(PAUSED, state=State.RUNNING))
    assert not actions.pause.isEnabled()


def test_without_a_selection_nothing_can_be_done_with_rows(stage: Stage) -> None:
    select(stage, RUNNING)
    stage.window.list_area.table.clearSelection()
    actions = stage.window.actions_
    assert not any(action.isEnabled() for action in (actions.pause, actions.remove, actions.copy_link))


def test_removing_can_be_undone_by_the_bar_or_ctrl_z(stage: Stage) -> None:
    select(stage, PAUSED, FAILED)
    press(stage, Qt.Key.Key_Delete)
    assert stage.rows == ["running.iso", "queued.iso"]
    assert stage.bars == ("2 downloads removed",)
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert stage.manager.calls == [("remove", (PAUSED.id, FAILED.id)), ("undo_remove", ())]
    assert stage.rows == [item.name for item in ALL]
    assert not stage.bars
    assert not stage.window.actions_.undo.action.isEnabled()


def test_one_undo_brings_back_several_removals_and_each_begins_its_time_anew(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    banner = stage.window.list_area.banner
    shown: list[Bar] = []
    show_bar = banner.show_bar

    def note_and_show(bar: Bar) -> None:
        shown.append(bar)
        show_bar(bar)

    monkeypatch.setattr(banner, "show_bar", note_and_show)
    for row in (PAUSED, FAILED):
        select(stage, row)
        press(stage, Qt.Key.Key_Delete)
    assert stage.bars == ("2 downloads removed",)
    assert [bar.stays_ms for bar in shown] == [UNDO_MS, UNDO_MS]
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert stage.rows == [item.name for item in ALL]
    assert stage.manager.called("forget_removed") == []
    select(stage, QUEUED)
    press(stage, Qt.Key.Key_Delete)
    assert stage.bars == ("1 download removed",)


def test_after_its_time_a_removal_is_final(stage: Stage) -> None:
    select(stage, PAUSED)
    press(stage, Qt.Key.Key_Delete)
    stage.window.list_area.banner._on_ended("undo")
    assert stage.manager.calls[-1] == ("forget_removed", ())
    press(stage, Qt.Key.Key_Z, CONTROL)
    assert stage.manager.called("undo_remove") == []


def test_after_removing_the_next_row_is_selected(stage: Stage) -> None:
    select(stage, PAUSED)
    press(stage, Qt.Key.Key_Delete)
    assert stage.window.list_area.table.selected_ids() == (FAILED.id,)
    select(stage, QUEUED)
    press(stage, Qt.Key.Key_Delete)
    assert stage.window.list_area.table.selected_ids() == (FAILED.id,)


def test_delete_in_the_search_deletes_a_letter_there(stage: Stage) -> None:
    select(stage, PAUSED)
    search = stage.window.top_bar.search
    search.setFocus()
    search.setText("iso")
    search.home(False)
    QTest.keyClick(search, Qt.Key.Key_Delete)
    assert search.text() == "so"
    assert stage.manager.called("remove") == []


def test_a_row_that_the_search_hides_is_not_removed_unseen(stage: Stage) -> None:
    select(stage, PAUSED)
    stage.window.top_bar.search.setText("running")
    assert not stage.window.actions_.remove.isEnabled()
    stage.window.list_area.table.setFocus()
    press(stage, Qt.Key.Key_Delete)
    assert stage.manager.calls == []


def test_a_selected_row_that_the_search_leaves_stays_selected(stage: Stage) -> None:
    select(stage, PAUSED, RUNNING)
    stage.window.top_bar.search.setText("paused")
    stage.window.list_area.table.setFocus()
    press(stage, Qt.Key.Key_Delete)
    assert stage.manager.calls == [("remove", (PAUSED.id,))]


def test_removing_the_last_row_leaves_the_keys_to_undo(stage: Stage) -> None:
    select(stage, *ALL)
    press(stage, Qt.Key.Key_Delete)
    assert stage.rows == []
    focused = cast("QWidget", QApplication.focusWidget())
    QTest.keyClick(focused, Qt.Key.Key_Z, CONTROL)
    assert len(stage.rows) == 4
    assert stage.window.list_area.table.hasFocus()


def test_links_of_the_selection_are_copied_a_line_each(stage: Stage) -> None:
    select(stage, RUNNING, QUEUED)
    press(stage, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == f"{RUNNING.spec.url}\n{QUEUED.spec.url}"


def test_the_selection_is_copied_as_command_lines_that_fetch_the_same(stage: Stage) -> None:
    select(stage, RUNNING, QUEUED)
    press(stage, Qt.Key.Key_C, CONTROL | SHIFT)
    lines = QGuiApplication.clipboard().text()
    assert lines.splitlines() == [f"curl -L -C - -o {row.name} {row.spec.url}" for row in (RUNNING, QUEUED)]
    read = parse_curl(lines)
    assert [(request.link.url, request.name) for request in read] == [
        (row.spec.url, row.name) for row in (RUNNING, QUEUED)
    ]
    assert stage.bars == ()


def test_no_secret_is_copied_in_a_command_line_and_that_is_said(make_stage: MakeStage) -> None:
    """X10: what is on the clipboard every program reads."""
    secrets = Secrets(headers=(("Cookie", "sid=hunter2"),), user="ada", password="hunter2")
    row = replace(PAUSED, spec=replace(PAUSED.spec, secrets=secrets))
    stage = make_stage([row, QUEUED])
    select(stage, row, QUEUED)
    press(stage, Qt.Key.Key_C, CONTROL | SHIFT)
    text = QGuiApplication.clipboard().text()
    assert len(text.splitlines()) == 2
    assert "hunter2" not in text
    assert "ada" not in text
    assert stage.bars == ("Copied without passwords, cookies and tokens.",)
    select(stage, QUEUED)
    press(stage, Qt.Key.Key_C, CONTROL | SHIFT)
    assert len(stage.bars) == 0


def test_more_rows_than_a_terminal_wants_are_not_copied_as_command_lines(make_stage: MakeStage) -> None:
    stage = make_stage([download(number) for number in range(1, MOST_AT_ONCE + 2)])
    QGuiApplication.clipboard().setText("kept")
    stage.window.actions_.select_all.trigger()
    stage.window.actions_.copy_curl.trigger()
    assert QGuiApplication.clipboard().text() == "kept"
    assert stage.bars == ("That is for up to 500 downloads at once.",)


def test_select_all_takes_every_row_that_is_shown(stage: Stage) -> None:
    select(stage)
    press(stage, Qt.Key.Key_A, CONTROL)
    assert len(stage.window.list_area.table.selected_ids()) == 4


def done(tmp_path: Path, name: str, content: bytes = b"x") -> Download:
    (tmp_path / name).write_bytes(content)
    return download(9, name, State.DONE, path=tmp_path / name)


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_O, CONTROL)]
)
def test_enter_opens_a_finished_file_once(
    qtbot: QtBot, stage: Stage, tmp_path: Path, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    row = done(tmp_path, "paper.pdf")
    stage.manager.put(row)
    select(stage, row)
    with qtbot.waitSignal(stage.window.opener._look.done):
        press(stage, key, modifiers)
    assert stage.opened == [str(tmp_path / "paper.pdf")]


def test_enter_on_an_unfinished_row_opens_nothing(stage: Stage) -> None:
    select(stage, RUNNING)
    press(stage, Qt.Key.Key_Return)
    assert not stage.window.opener._look.is_under_way


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_O, CONTROL | SHIFT)]
)
def test_its_folder_is_shown(
    qtbot: QtBot, stage: Stage, tmp_path: Path, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    row = done(tmp_path, "setup.exe")
    stage.manager.put(row)
    select(stage, row)
    press(stage, key, modifiers)
    qtbot.waitUntil(lambda: stage.opened == [str(tmp_path)])


def test_a_double_click_on_a_program_asks_and_never_starts_it(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    row = done(tmp_path, "setup.exe")
    stage.manager.put(row)
    with qtbot.waitSignal(stage.window.opener.refused):
        stage.window.list_area.table.activated_row.emit(row.id)
    dialog = stage.window.findChild(GuardedFileDialog)
    assert isinstance(dialog, GuardedFileDialog)
    assert dialog.isVisible()
    assert stage.opened == []
    QTest.mouseClick(dialog.defaultButton(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stage.opened == [str(tmp_path)])


def test_a_file_that_has_gone_is_told_in_a_bar(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    row = done(tmp_path, "paper.pdf")
    (tmp_path / "paper.pdf").unlink()
    stage.manager.put(row)
    select(stage, row)
    with qtbot.waitSignal(stage.window.opener.missing):
        press(stage, Qt.Key.Key_Return)
    (bar,) = stage.bars
    assert "moved or deleted" in bar


def test_a_file_nothing_opens_is_told_in_a_bar(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    row = done(tmp_path, "paper.unknown")
    stage.manager.put(row)
    select(stage, row)
    with qtbot.waitSignal(stage.window.opener.not_opened):
        press(stage, Qt.Key.Key_Return)
    (bar,) = stage.bars
    assert bar.startswith("No program")


@pytest.mark.parametrize(
    ("state", "command"),
    [(State.WAITING, "resume"), (State.NEEDS_YOU, "retry"), (State.FAILED, "retry")],
)
def test_the_remedy_in_the_status_column_is_carried_out(stage: Stage, state: State, command: str) -> None:
    row = download(8, "x", state)
    stage.manager.put(row)
    stage.window.list_area.table.remedy_requested.emit(row.id)
    assert stage.manager.calls == [(command, (row.id,))]


def test_a_row_that_waits_in_the_wrong_folder_can_be_begun_anew(stage: Stage) -> None:
    """D04. By a click on the row, and by the key for Retry."""
    row = download(8, "x", State.WAITING, kind=ErrorKind.FOLDER_CHANGED, why=Why("volume-missing", ("/m",)))
    stage.manager.put(row)
    assert status_action(row) == "Begin anew"
    stage.window.list_area.table.remedy_requested.emit(row.id)
    assert stage.manager.calls == [("retry", (row.id,))]
    stage.manager.put(row)
    select(stage, row)
    press(stage, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert stage.manager.called("retry") == [(row.id,)] * 2


def menu_entries(stage: Stage) -> list[tuple[str, bool]]:
    """Of the context menu: words, "" for a separator, and whether it can be chosen."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(stage.window.list_area.table.viewport(), event)
    (menu,) = [
        menu
        for menu in stage.window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if menu.isVisible()
    ]
    entries = [(action.text().replace("&", ""), action.isEnabled()) for action in menu.actions()]
    menu.close()
    return entries


def menu_texts(stage: Stage) -> list[str]:
    """What of it can be chosen."""
    return [text for text, is_enabled in menu_entries(stage) if text and is_enabled]


def test_the_menu_of_a_row_offers_what_its_state_allows(stage: Stage) -> None:
    select(stage, PAUSED)
    assert menu_texts(stage) == [
        "Show in Folder",
        "Resume",
        "Start Now",
        "Cancel Download",
        "Update Link…",
        "Priority",
        "Move",
        "Limit Speed",
        "Extra Headers…",
        "Copy Link",
        "Copy as cURL (Bash)",
        "Rename…",
        "Remove from List",
        "Move to Trash",
    ]


REMEDIES = {
    "Update Link…",
    "Sign In…",
    "Choose Name…",
    "Trust This Certificate…",
    "Stop Trusting Certificate",
}
TAKEN = download(10, "taken.iso", State.NEEDS_YOU, kind=ErrorKind.NAME_TAKEN)
WANTS_LOGIN = download(11, "mine.iso", State.NEEDS_YOU, kind=ErrorKind.LOGIN_NEEDED)


@pytest.mark.parametrize(
    ("rows", "remedies"),
    [
        ((RUNNING,), set()),
        ((DONE,), set()),
        ((PAUSED,), {"Update Link…"}),
        ((WANTS_LOGIN,), {"Update Link…", "Sign In…"}),
        ((TAKEN,), {"Update Link…", "Choose Name…"}),
        ((TAKEN, WANTS_LOGIN), {"Choose Name…"}),
        ((RUNNING, PAUSED), set()),
    ],
)
def test_the_menu_of_rows_holds_no_remedy_that_does_not_help_them(
    stage: Stage, rows: tuple[Download, ...], remedies: set[str]
) -> None:
    stage.manager.put(*rows)
    select(stage, *rows)
    entries = menu_entries(stage)
    assert {text for text, _is_enabled in entries} & REMEDIES == remedies
    assert ("Open", rows == (DONE,)) in entries, "what every row has stays in its place, greyed"
    texts = [text for text, _is_enabled in entries]
    assert not any(one == other == "" for one, other in pairwise(texts)), "an empty group"


def test_the_menu_bar_holds_every_remedy_for_the_selection_or_not(stage: Stage) -> None:
    select(stage, RUNNING)
    (menu,) = (action.menu() for action in stage.window.menuBar().actions() if "Downloads" in action.text())
    assert isinstance(menu, QMenu)
    shown = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions()}
    assert {text: shown[text] for text in REMEDIES} == dict.fromkeys(REMEDIES, False)


EXPIRED = download(
    9,
    "signed.iso",
    State.NEEDS_YOU,
    kind=ErrorKind.LINK_EXPIRED,
    bytes_done=88_000_000,
    bytes_total=220_000_000,
)


def ask_for_link(stage: Stage, clipboard: str) -> UpdateLinkDialog:
    QGuiApplication.clipboard().setText(clipboard)
    stage.manager.put(EXPIRED)
    stage.window.list_area.table.remedy_requested.emit(EXPIRED.id)
    (dialog,) = stage.window.findChildren(UpdateLinkDialog)
    return dialog


def press_update(dialog: UpdateLinkDialog) -> bool:
    """Whether it could be pressed."""
    (update,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "&Update"]
    was_enabled = update.isEnabled()
    QTest.mouseClick(update, Qt.MouseButton.LeftButton)
    return was_enabled


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_expired_link_is_updated_from_its_row(make_stage: MakeStage, scheme: str, tmp_path: Path) -> None:
    """S31: the link on the clipboard is offered, and the list stays usable."""
    stage = make_stage(ALL, scheme=scheme)
    dialog = ask_for_link(stage, " https://ada:pw@dl.example.org/fresh?sig=1\n")
    assert not dialog.isModal()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    dialog.grab().save(str(tmp_path / f"update-link-{scheme}.png"))
    stage.window.list_area.table.remedy_requested.emit(EXPIRED.id)
    assert stage.window.findChildren(UpdateLinkDialog) == [dialog]
    assert press_update(dialog)
    assert stage.manager.links == [(EXPIRED.id, normalise("https://ada:pw@dl.example.org/fresh?sig=1"))]


def test_f5_asks_for_another_link_of_the_row_that_is_selected(stage: Stage) -> None:
    stage.manager.put(EXPIRED)
    stage.window.list_area.table.select_ids([EXPIRED.id])
    press(stage, Qt.Key.Key_F5)
    assert len(stage.window.findChildren(UpdateLinkDialog)) == 1


@pytest.mark.parametrize(
    "clipboard", ["", "two words", "ftp://example.org/x", "http://a.example/ http://b.example/", "http://"]
)
def test_what_is_not_one_link_is_neither_offered_nor_taken(stage: Stage, clipboard: str) -> None:
    dialog = ask_for_link(stage, clipboard)
    (field,) = dialog.findChildren(QLineEdit)
    assert field.text() == ""
    field.setText(clipboard)
    assert not press_update(dialog)
    assert any("not one link" in label.text() for label in dialog.findChildren(QLabel)) == bool(clipboard)
    assert stage.manager.links == []
    field.setText("https://dl.example.org/fresh")
    assert press_update(dialog)
    assert stage.manager.links == [(EXPIRED.id, normalise("https://dl.example.org/fresh"))]


def test_a_row_that_goes_on_behind_the_dialog_takes_no_link_and_says_so(stage: Stage, tmp_path: Path) -> None:
    dialog = ask_for_link(stage, "https://dl.example.org/fresh")
    stage.manager.put(replace(EXPIRED, state=State.RUNNING, kind=None))
    assert not press_update(dialog)
    assert any("Pause it to give it another" in label.text() for label in dialog.findChildren(QLabel))
    dialog.grab().save(str(tmp_path / "update-link-runs.png"))
    stage.manager.put(replace(EXPIRED, state=State.PAUSED, kind=None))
    assert press_update(dialog)
    assert stage.manager.links == [(EXPIRED.id, normalise("https://dl.example.org/fresh"))]


def test_the_dialog_goes_with_its_row(stage: Stage) -> None:
    dialog = ask_for_link(stage, "")
    stage.manager.remove([EXPIRED.id])
    assert not dialog.isVisible()


def test_the_menu_of_the_empty_part_offers_to_paste(stage: Stage) -> None:
    stage.window.list_area.table.clearSelection()
    assert "Paste Links" in menu_texts(stage)
