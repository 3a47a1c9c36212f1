"""Links that are looked over before they are added."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from qtapp.domain.addresses import normalise
from qtapp.domain.categories import Category
from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.file_types import FileType
from qtapp.domain.queues import Queue
from qtapp.services.destination import Destination
from qtapp.services.probing import UNSEEN_AT_MOST
from qtapp.transfer.probing import Probed
from qtapp.ui.models.staging_filter import Mode
from qtapp.ui.models.staging_model import StagingColumn
from qtapp.ui.staging_words import type_text
from tests.ui.rows import download

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.ui.dialogs.staging import StagingDialog
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
THREE = "https://a.example/one.zip\nhttps://a.example/two.mp4\nhttps://b.example/three.pdf"


@pytest.fixture
def asking(make_stage: MakeStage) -> Stage:
    return make_stage(ask_before_adding=True)


def offered(qtbot: QtBot, stage: Stage, text: str) -> StagingDialog:
    with qtbot.waitSignal(stage.window.intake.to_be_staged, timeout=30_000):
        stage.window.intake.offer_text(text)
    dialog = stage.window.staging.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog._staging.is_coming, timeout=30_000)
    return dialog


def cells(dialog: StagingDialog, column: StagingColumn) -> list[str]:
    model = dialog.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def ticks(dialog: StagingDialog) -> list[bool]:
    model = dialog.model
    role = Qt.ItemDataRole.CheckStateRole
    states = (model.index(row, 0).data(role) for row in range(model.rowCount()))
    return [state == Qt.CheckState.Checked for state in states]


def press(dialog: StagingDialog, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.table, key, modifiers)


def test_many_links_are_shown_and_none_of_them_is_added(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert cells(dialog, StagingColumn.NAME) == ["one.zip", "two.mp4", "three.pdf"]
    assert cells(dialog, StagingColumn.SITE) == ["a.example", "a.example", "b.example"]
    assert cells(dialog, StagingColumn.TYPE) == ["Archive", "Video", "Document"]
    assert ticks(dialog) == [True, True, True]
    assert asking.manager.specs == []


def test_the_fields_with_a_button_beside_them_end_at_one_line(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    ends = {
        field.accessibleName(): field.mapTo(dialog, field.rect().topRight()).x()
        for field in dialog.findChildren(QLineEdit)
    }
    assert ends["Folder"] == ends["Template for names"] < ends["Name of the group"]


def test_a_single_link_is_added_at_once(qtbot: QtBot, asking: Stage) -> None:
    with qtbot.waitSignal(asking.window.intake.taken):
        asking.window.intake.offer_text("https://a.example/one.zip")
    assert asking.rows == ["one.zip"]
    assert asking.window.staging.dialog is None


def test_links_of_a_start_are_looked_over_too_and_keep_their_passwords(qtbot: QtBot, asking: Stage) -> None:
    links = tuple(normalise(f"https://me:pw@a.example/{number}.zip") for number in range(2))
    asking.window.intake.offer_links(links)
    dialog = asking.window.staging.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: ticks(dialog) == [True, True])
    assert asking.manager.specs == []
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(asking.manager.specs) == 2)
    assert {(spec.secrets.user, spec.secrets.password) for spec in asking.manager.specs} == {("me", "pw")}
    assert not any("pw" in spec.url for spec in asking.manager.specs)


def test_who_wants_no_question_has_all_added_at_once(qtbot: QtBot, make_stage: MakeStage) -> None:
    stage = make_stage(ask_before_adding=False)
    with qtbot.waitSignal(stage.window.intake.taken):
        stage.window.intake.offer_text(THREE)
    assert len(stage.rows) == 3
    assert stage.window.staging.dialog is None


def test_enter_adds_what_is_ticked(qtbot: QtBot, asking: Stage, tmp_path: Path) -> None:
    dialog = offered(qtbot, asking, THREE)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Space)
    assert ticks(dialog) == [True, False, True]
    assert dialog.add.text() == "&Add 2 Links"
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert [spec.url for spec in asking.manager.specs] == [
        "https://a.example/one.zip",
        "https://b.example/three.pdf",
    ]
    # the server's name goes before that of the address
    assert {(spec.name, spec.folder) for spec in asking.manager.specs} == {(None, tmp_path)}
    assert asking.window.staging.dialog is None


def test_esc_adds_nothing_and_all_can_be_brought_back(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    press(dialog, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Escape)
    assert asking.window.staging.dialog is None
    assert asking.bars == ("3 links were not added.",)
    asking.window.list_area.banner.press("links-dropped")
    again = asking.window.staging.dialog
    assert again is not None
    assert ticks(again) == [False, True, True]
    with qtbot.waitSignal(asking.manager.added):
        press(again, Qt.Key.Key_Return)
    assert len(asking.manager.specs) == 2


def test_what_was_closed_is_forgotten_with_its_bar(qtbot: QtBot, asking: Stage) -> None:
    offered(qtbot, asking, THREE).close()
    assert asking.bars == ("3 links were not added.",)
    asking.window.list_area.banner._on_ended("links-dropped")
    assert asking.window.staging._staging is None


def test_what_is_offered_meanwhile_comes_in_behind(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    more = "https://a.example/one.zip\nhttps://c.example/four.iso"
    assert offered(qtbot, asking, more) is dialog
    assert cells(dialog, StagingColumn.NAME) == ["one.zip", "two.mp4", "three.pdf", "four.iso"]
    assert "1 link stands here already" in dialog._totals.text()


def test_what_is_on_the_list_is_marked_and_not_ticked(qtbot: QtBot, make_stage: MakeStage) -> None:
    row = download(1, "one.zip", State.DONE)
    there = replace(row, spec=replace(row.spec, url="https://a.example/one.zip"))
    stage = make_stage([there], ask_before_adding=True)
    dialog = offered(qtbot, stage, THREE)
    assert ticks(dialog) == [False, True, True]
    assert cells(dialog, StagingColumn.STATUS) == ["On the list already", "", ""]
    press(dialog, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stage.manager.specs) == 3)
    # whoever ticks it wants it again, and is not asked a second time
    assert stage.bars == ()


def test_servers_are_asked_and_what_they_say_is_shown(qtbot: QtBot, asking: Stage) -> None:
    asking.manager.probed = {
        "https://a.example/one.zip": Probed("", "the one.zip", 1_500_000),
        "https://a.example/two.mp4": Probed("", kind=ErrorKind.NOT_FOUND),
        "https://b.example/three.pdf": Probed("", "three.pdf"),
    }
    dialog = offered(qtbot, asking, THREE)
    qtbot.waitUntil(lambda: len(asking.manager.probes) == 3 and not asking.manager.probing.is_under_way)
    assert cells(dialog, StagingColumn.NAME) == ["the one.zip", "two.mp4", "three.pdf"]
    assert cells(dialog, StagingColumn.SIZE) == ["1.5 MB", "–", "–"]
    assert cells(dialog, StagingColumn.STATUS) == ["", "Not found", ""]
    told = "2 of 3 links are ticked, 1.5 MB and 1 of unknown size · 1 link is dead and not ticked"
    assert (ticks(dialog), dialog._totals.text()) == ([True, False, True], told)
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    press(dialog, Qt.Key.Key_Space)
    assert dialog._totals.text() == "3 of 3 links are ticked, 1.5 MB and 2 of unknown size"
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(asking.manager.specs) == 3)


def test_of_a_long_list_those_in_view_are_asked_first_and_not_all(qtbot: QtBot, asking: Stage) -> None:
    urls = [f"https://h{number % 50}.example/{number}" for number in range(3_000)]
    dialog = offered(qtbot, asking, "\n".join(urls))
    qtbot.waitUntil(lambda: len(asking.manager.probes) >= UNSEEN_AT_MOST)
    qtbot.waitUntil(lambda: not asking.manager.probing.is_under_way)
    dialog.table.scrollToBottom()
    qtbot.waitUntil(lambda: urls[-1] in asking.manager.probes)
    assert len(asking.manager.probes) < 600


def test_a_server_that_says_nothing_holds_nobody_back(
    qtbot: QtBot, asking: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = threading.Event()

    def wait(_spec: Any, token: Any) -> Probed:
        token.sleep(30)
        raise AssertionError

    def look(spec: Any, token: Any) -> Probed:
        try:
            return wait(spec, token)
        finally:
            stopped.set()

    monkeypatch.setattr(asking.manager.probing, "_probe", look)
    dialog = offered(qtbot, asking, THREE)
    qtbot.waitUntil(lambda: asking.manager.probing.is_under_way)
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert stopped.wait(5)
    assert not asking.manager.probing.is_under_way


def test_a_name_that_is_typed_is_the_files(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    press(dialog, Qt.Key.Key_F2)
    field = dialog.table.findChild(QLineEdit)
    assert field is not None
    field.setText("../holiday.zip")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cells(dialog, StagingColumn.NAME)[0] == "holiday.zip")
    assert asking.window.staging.dialog is dialog
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert [spec.name for spec in asking.manager.specs] == ["holiday.zip", None, None]


def test_ranges_are_ticked_with_one_key(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, "\n".join(f"https://a.example/{n}" for n in range(6)))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        press(dialog, Qt.Key.Key_Down, shift)
    press(dialog, Qt.Key.Key_Space)
    assert ticks(dialog) == [False] * 4 + [True] * 2
    press(dialog, Qt.Key.Key_Space)
    assert ticks(dialog) == [True] * 6


def test_a_click_on_a_tick_turns_all_that_is_selected(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    table = dialog.table

    def click(row: int, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        at = table.visualRect(dialog.model.index(row, 0))
        point = QPoint(at.left() + 22, at.center().y())
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, point)

    click(0)
    assert ticks(dialog) == [False, True, True]
    click(2, Qt.KeyboardModifier.ShiftModifier)
    assert ticks(dialog) == [False, False, False]
    click(1)
    assert ticks(dialog) == [True, True, True]


def test_links_go_to_the_queue_and_folder_that_are_chosen(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    night = Queue("q1", "Night", folder=tmp_path / "night")
    stage = make_stage(ask_before_adding=True, queues=(Queue("main"), night))
    dialog = offered(qtbot, stage, THREE)
    assert dialog.fields.folder.text() == str(tmp_path)
    dialog.fields.queue.setCurrentIndex(1)
    assert dialog.fields.folder.text() == str(tmp_path / "night")
    stage.picked[:] = [str(tmp_path)]
    with qtbot.waitSignal(dialog.fields.choice.chosen):
        dialog.fields.choose.click()
    with qtbot.waitSignal(stage.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert {(spec.queue, spec.folder) for spec in stage.manager.specs} == {("q1", tmp_path)}


def test_links_are_sorted_by_category_as_a_single_one_is(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    films = Category("Films", Path("films"), frozenset({FileType.VIDEO}))
    stage = make_stage(ask_before_adding=True, sorts_by_category=True, categories=(films,))
    two_first = "\n".join(reversed(THREE.splitlines()[:2]))
    dialog = offered(qtbot, stage, two_first)
    assert dialog.fields.folder.text() == f"{tmp_path}, sorted by category"
    with qtbot.waitSignal(stage.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert [spec.folder for spec in stage.manager.specs] == [tmp_path / "films", tmp_path]


def test_a_folder_that_cannot_be_written_to_is_told(qtbot: QtBot, asking: Stage, tmp_path: Path) -> None:
    dialog = offered(qtbot, asking, THREE)
    asking.picked[:] = [str(tmp_path / "missing")]
    with qtbot.waitSignal(dialog.fields.choice.refused):
        dialog.fields.choose.click()
    assert "missing" in dialog.fields.told.text()
    assert dialog.fields.folder.text() == str(tmp_path)


def test_the_model_keeps_qts_rules(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    model: QAbstractItemModel = dialog.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    offered(qtbot, asking, "https://c.example/1\nhttps://c.example/2")
    press(dialog, Qt.Key.Key_Space)
    assert model.rowCount() == 5


def test_a_reader_is_told_name_and_tick(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    index = dialog.model.index(0, StagingColumn.NAME)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: one.zip"
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    for widget in (dialog.table, dialog.fields.queue, dialog.fields.folder):
        assert widget.accessibleName()


def narrow(qtbot: QtBot, dialog: StagingDialog, text: str, mode: Mode = Mode.TEXT) -> None:
    dialog.filters.mode.setCurrentIndex(dialog.filters.mode.findData(mode))
    with qtbot.waitSignal(dialog.model.narrowed, timeout=30_000):
        dialog.filters.search.setText(text)


def narrowed(qtbot: QtBot, dialog: StagingDialog, text: str, mode: Mode = Mode.TEXT) -> list[str]:
    narrow(qtbot, dialog, text, mode)
    return cells(dialog, StagingColumn.NAME)


def test_links_are_narrowed_by_text_wildcard_and_expression(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    assert narrowed(qtbot, dialog, "A.EXAMPLE two") == ["two.mp4"]
    assert narrowed(qtbot, dialog, "*.zip", Mode.WILDCARD) == ["one.zip"]
    assert narrowed(qtbot, dialog, "t*.???", Mode.WILDCARD) == ["two.mp4", "three.pdf"]
    assert narrowed(qtbot, dialog, "https://b.*/*", Mode.WILDCARD) == ["three.pdf"]
    assert narrowed(qtbot, dialog, "^t.+(mp4|pdf)$", Mode.EXPRESSION) == ["two.mp4", "three.pdf"]
    assert narrowed(qtbot, dialog, "nothing") == []
    assert dialog._nothing.isVisible()
    assert narrowed(qtbot, dialog, "") == ["one.zip", "two.mp4", "three.pdf"]


def test_what_is_no_expression_is_told(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    dialog.filters.mode.setCurrentIndex(dialog.filters.mode.findData(Mode.EXPRESSION))
    with qtbot.waitSignal(dialog.filters.changed):
        dialog.filters.search.setText("(a")
    assert dialog._nothing.text().startswith("This is no regular expression: ")
    assert narrowed(qtbot, dialog, "a", Mode.EXPRESSION) != []
    assert dialog.table.isVisible()


def test_an_expression_that_would_take_for_ever_gives_up(qtbot: QtBot, asking: Stage) -> None:
    urls = "\n".join(f"https://a.example/{'a' * 150}{n}!" for n in range(200))
    dialog = offered(qtbot, asking, urls)
    started = time.thread_time()
    assert narrowed(qtbot, dialog, "(a+)+$", Mode.EXPRESSION) == []
    assert time.thread_time() - started < 3


def test_links_are_narrowed_by_type_and_size(qtbot: QtBot, asking: Stage) -> None:
    asking.manager.probed = {"https://a.example/one.zip": Probed("", "one.zip", 2_000_000)}
    dialog = offered(qtbot, asking, THREE)
    qtbot.waitUntil(lambda: len(asking.manager.probes) == 3 and not asking.manager.probing.is_under_way)
    filters = dialog.filters

    def shown(box: QComboBox, words: str) -> list[str]:
        with qtbot.waitSignal(dialog.model.narrowed):
            box.setCurrentText(words)
        return cells(dialog, StagingColumn.NAME)

    assert shown(filters.types, "Videos") == ["two.mp4"]
    assert shown(filters.types, "All types") == ["one.zip", "two.mp4", "three.pdf"]
    assert shown(filters.sizes, "Unknown size") == ["two.mp4", "three.pdf"]
    assert shown(filters.sizes, "1.0 MB and more") == ["one.zip"]
    assert shown(filters.types, "Videos") == []


def test_what_is_ticked_by_the_menu_is_what_is_shown(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    everything, nothing, turn_over, only = dialog.filters.ticks.menu().actions()[:4]
    nothing.trigger()
    assert ticks(dialog) == [False, False, False]
    narrowed(qtbot, dialog, "t")
    narrowed(qtbot, dialog, "three")
    everything.trigger()
    narrowed(qtbot, dialog, "")
    assert ticks(dialog) == [False, False, True]
    turn_over.trigger()
    assert ticks(dialog) == [True, True, False]
    narrowed(qtbot, dialog, "two")
    only.trigger()
    narrowed(qtbot, dialog, "")
    assert ticks(dialog) == [False, True, False]
    next(entry for entry in dialog.filters.ticks.menu().actions() if entry.text() == "Documents").trigger()
    assert ticks(dialog) == [False, True, True]


def test_what_a_filter_hides_stays_ticked_and_is_added(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    narrowed(qtbot, dialog, "two")
    assert dialog._totals.text() == "3 of 3 links are ticked · 1 is shown"
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert len(asking.manager.specs) == 3


def test_links_that_come_while_the_list_is_narrowed_are_narrowed_too(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    narrowed(qtbot, dialog, "*.zip", Mode.WILDCARD)
    offered(qtbot, asking, "https://c.example/four.zip\nhttps://c.example/five.mp4")
    assert cells(dialog, StagingColumn.NAME) == ["one.zip", "four.zip"]


def test_keys_lead_to_the_filter_and_back(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.filters.search.hasFocus()
    dialog.filters.search.setText("two")
    QTest.keyClick(dialog.filters.search, Qt.Key.Key_Escape)
    assert dialog.filters.search.text() == ""
    QTest.keyClick(dialog.filters.search, Qt.Key.Key_Return)
    assert dialog.table.hasFocus()
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert ticks(dialog) == [False, False, False]


def test_a_template_names_all_and_shows_what_it_makes(qtbot: QtBot, asking: Stage, tmp_path: Path) -> None:
    """N14."""
    asking.manager.probed = {"https://a.example/one.zip": Probed("", "the one.zip", 1)}
    dialog = offered(qtbot, asking, THREE)
    qtbot.waitUntil(lambda: "the one.zip" in cells(dialog, StagingColumn.NAME))
    dialog.fields.template.setText("{host}/{number:02} {name}.{ext}")
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Space)
    assert cells(dialog, StagingColumn.NAME) == [
        "a.example/01 the one.zip",
        "two.mp4",
        "b.example/02 three.pdf",
    ]
    assert dialog.fields.told.text() == "For example: a.example/01 the one.zip"
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    named = [(spec.name, spec.folder.relative_to(tmp_path).as_posix()) for spec in asking.manager.specs]
    assert named == [("01 the one.zip", "a.example"), ("02 three.pdf", "b.example")]
    assert (tmp_path / "b.example").is_dir()


def test_a_template_with_a_field_that_is_none_is_told_and_adds_nothing(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    dialog.fields.template.setText("{title}")
    assert dialog.fields.told.text().startswith("There is no field {title}. There are {name}, {ext},")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert cells(dialog, StagingColumn.NAME) == ["one.zip", "two.mp4", "three.pdf"]
    dialog.fields.template.clear()
    assert not dialog.fields.told.isVisible()
    assert dialog.add.isEnabled()


def test_what_is_brought_back_goes_where_it_was_to_go(qtbot: QtBot, asking: Stage, tmp_path: Path) -> None:
    dialog = offered(qtbot, asking, THREE)
    dialog.fields.template.setText("{number}")
    (tmp_path / "other").mkdir()
    asking.picked[:] = [str(tmp_path / "other")]
    with qtbot.waitSignal(dialog.fields.choice.chosen):
        dialog.fields.choose.click()
    press(dialog, Qt.Key.Key_Escape)
    asking.window.list_area.banner.press("links-dropped")
    again = asking.window.staging.dialog
    assert again is not None
    assert again.destination() == Destination(tmp_path / "other", "main", "{number}")


def test_a_pattern_brings_all_it_stands_for(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, "https://a.example/file[08-11].zip")
    assert cells(dialog, StagingColumn.NAME) == ["file08.zip", "file09.zip", "file10.zip", "file11.zip"]


def test_a_pattern_for_too_many_is_refused_with_a_word(qtbot: QtBot, asking: Stage) -> None:
    with qtbot.waitSignal(asking.window.intake.taken):
        asking.window.intake.offer_entry("https://a.example/[1-1000000]")
    assert asking.bars[0].endswith("it stands for more than 100,000 links.")
    assert asking.window.staging.dialog is None


def test_a_curl_command_brings_its_headers_and_its_secrets_stay_secrets(qtbot: QtBot, asking: Stage) -> None:
    """X10: what may not be written down is among the secrets."""
    dialog = offered(
        qtbot,
        asking,
        "curl 'https://a.example/one.zip' \\\n -H 'Referer: https://a.example/' -H 'Cookie: sid=1' \\\n"
        " -H 'X-Token: t' -u ada:pw -o mine.zip --compressed",
    )
    assert cells(dialog, StagingColumn.NAME) == ["mine.zip"]
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    (spec,) = asking.manager.specs
    assert (spec.url, spec.name) == ("https://a.example/one.zip", "mine.zip")
    assert spec.headers == (("Referer", "https://a.example/"),)
    assert spec.secrets.headers == (("Cookie", "sid=1"), ("X-Token", "t"))
    assert (spec.secrets.user, spec.secrets.password) == ("ada", "pw")


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("curl 'https://a.example/x' --data-raw 'a=1'", "--data-raw: this command sends something."),
        ("curl -X POST https://a.example/x", "POST: this command sends something."),
        ("curl -x http://p:1 https://a.example/x", "-x: this option of cURL cannot be followed."),
        ("curl 'https://a.example/x", "curl: this cURL command is not complete."),
        ("curl ftp://a.example/x", "curl: only http and https links can be downloaded."),
    ],
)
def test_a_command_that_cannot_be_followed_stays_where_it_was_typed(
    qtbot: QtBot, asking: Stage, command: str, why: str
) -> None:
    field = asking.window.top_bar.add_bar.field
    field.setText(command)
    with qtbot.waitSignal(asking.window.intake.taken):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert asking.bars[0].startswith(why)
    assert field.text() == command
    assert asking.manager.specs == []


def is_at_rest(dialog: StagingDialog) -> bool:
    """Nothing of what it was told is still to be done."""
    return not any(timer.isSingleShot() and timer.isActive() for timer in dialog.findChildren(QTimer))


@pytest.mark.stress
def test_a_hundred_thousand_links_do_not_hold_the_window_up(
    qtbot: QtBot, asking: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told by the time that the window's own thread takes: a machine that is busy changes it little."""
    urls = "\n".join(f"https://h{n % 100}.example/folder/file-{n:06}.zip" for n in range(100_000))
    gaps: list[float] = []
    given: list[Any] = []
    monkeypatch.setattr(asking.manager.offers, "make", given.extend)  # the rows of the list are not its own
    last = time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.thread_time()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(0)
    dialog = offered(qtbot, asking, urls)
    qtbot.waitUntil(lambda: len(dialog._staging) == 100_000, timeout=60_000)
    table = dialog.table
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for step in (
        table.selectAll,
        lambda: press(dialog, Qt.Key.Key_Space),
        lambda: press(dialog, Qt.Key.Key_Space),
        table.scrollToBottom,
        lambda: table.selectionModel().select(dialog.model.index(5, 0), select),
        lambda: narrow(qtbot, dialog, "99 zip"),
        lambda: narrow(qtbot, dialog, "*9[0-5].zip", Mode.WILDCARD),
        lambda: narrow(qtbot, dialog, "(9+)5+.zip$", Mode.EXPRESSION),
        lambda: narrow(qtbot, dialog, ""),
        lambda: dialog.fields.template.setText("{host}/{number} {name}.{ext}"),
        lambda: dialog.fields.template.setText(""),
        dialog.filters.invert.trigger,
        dialog.filters.invert.trigger,
    ):
        turns = len(gaps)
        step()
        qtbot.waitUntil(lambda turns=turns: len(gaps) > turns + 5 and is_at_rest(dialog))  # type: ignore[misc]
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(given) == 100_000, timeout=60_000)
    timer.stop()
    assert max(gaps) < 0.05, sorted(gaps)[-5:]


def test_it_opens_within_the_screen_so_that_its_buttons_can_be_reached(qtbot: QtBot, asking: Stage) -> None:
    room = asking.window.screen().availableGeometry().size()
    dialog = offered(qtbot, asking, THREE)
    assert dialog.size().boundedTo(room) == dialog.size()


# groups


def group_names(stage: Stage) -> list[str]:
    return [spec.group.name if spec.group is not None else "" for spec in stage.manager.specs]


def test_the_group_is_called_as_is_typed(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    assert dialog.fields.group.text() == "a.example"
    dialog.fields.group.selectAll()
    QTest.keyClicks(dialog.fields.group, "Harbour at dawn")
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert group_names(asking) == ["Harbour at dawn"] * 3
    model = asking.window.list_area.model
    assert model.index(0, 0).data() == "Harbour at dawn"
    assert model.rowCount() == 4


def test_without_a_name_there_is_no_group(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    dialog.fields.group.selectAll()
    QTest.keyClick(dialog.fields.group, Qt.Key.Key_Delete)
    assert dialog.fields.group.placeholderText().startswith("No group")
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert group_names(asking) == [""] * 3


def test_groups_of_a_text_stay_as_they_came(qtbot: QtBot, asking: Stage) -> None:
    text = f"=== Night\n{THREE}\n=== Day\nhttps://c.example/1\nhttps://c.example/2"
    dialog = offered(qtbot, asking, text)
    assert dialog.fields.group.text() == ""
    assert dialog.fields.group.placeholderText().startswith("Several groups")
    with qtbot.waitSignal(asking.manager.added):
        press(dialog, Qt.Key.Key_Return)
    assert group_names(asking) == ["Night"] * 3 + ["Day"] * 2


def test_a_typed_name_is_there_again_when_the_links_are_brought_back(qtbot: QtBot, asking: Stage) -> None:
    dialog = offered(qtbot, asking, THREE)
    dialog.fields.group.selectAll()
    QTest.keyClicks(dialog.fields.group, "Harbour")
    press(dialog, Qt.Key.Key_Escape)
    asking.window.list_area.banner.press("links-dropped")
    again = asking.window.staging.dialog
    assert again is not None
    assert again.fields.group.text() == "Harbour"


def test_with_large_letters_the_search_keeps_room_for_its_words(qtbot: QtBot, asking: Stage) -> None:
    """What narrows the list less often makes room for it, and is there again with more of it."""
    filters = offered(qtbot, asking, THREE).filters
    filters.setStyleSheet("* { font-size: 18pt; }")

    def words_fit() -> bool:
        search = filters.search
        return search.fontMetrics().horizontalAdvance(search.placeholderText()) < search.width()

    filters.window().resize(820, 640)
    qtbot.waitUntil(lambda: words_fit() and not filters.sizes.isVisible())
    filters.window().resize(1900, 640)
    qtbot.waitUntil(lambda: words_fit() and filters.sizes.isVisible() and filters.mode.isVisible())


def test_the_column_of_types_has_room_for_the_longest_of_them(qtbot: QtBot, asking: Stage) -> None:
    table = offered(qtbot, asking, THREE).table
    wide = max(map(table.fontMetrics().horizontalAdvance, map(type_text, FileType)))
    assert table.columnWidth(StagingColumn.TYPE) > wide
