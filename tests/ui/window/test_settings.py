"""All settings in one window: what stands where, what is chosen, searched, and put back."""

from __future__ import annotations

import gc
from collections import Counter
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QWidget,
)

from qtapp.domain.categories import Category
from qtapp.domain.file_types import FileType
from qtapp.domain.queues import Queue
from qtapp.domain.settings import LANGUAGES, Settings
from qtapp.ui.dialogs.category import CategoryDialog
from qtapp.ui.dialogs.queues import QueuesDialog
from qtapp.ui.dialogs.schedule import ScheduleDialog
from qtapp.ui.dialogs.settings import SettingsDialog
from qtapp.ui.dialogs.settings_pages import page_fields
from qtapp.ui.dialogs.settings_rows import MarkedLabel, Query, ValueRow
from qtapp.ui.dialogs.sites import SitesDialog
from qtapp.ui.settings_places import (
    AUTOSTART,
    EXPORT,
    IMPORT,
    LISTS,
    LOG_FOLDER,
    NOT_FOR_PEOPLE,
    PAGES,
    RESET_ALL,
)
from qtapp.ui.settings_words import WORDS, plain_label_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from qtapp.ui.dialogs.settings_categories import CategoriesPart
    from qtapp.ui.dialogs.settings_pages import Page
    from qtapp.ui.dialogs.settings_parts import CertificatesPart
    from tests.ui.window.conftest import MakeStage, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
FIELDS = {item.name for item in fields(Settings)}
CONTROL = Qt.KeyboardModifier.ControlModifier
PINS = tuple(f"{host}:443=sha-256:{digit * 64}" for host, digit in (("a.example", "a"), ("b.example", "b")))


def open_settings(stage: Stage) -> SettingsDialog:
    defaults = replace(Settings(), folder=stage.window.settings.folder / "default")
    stage.window.settings_control.know(defaults, Path("/logs"), stage.window.settings.folder / "kept")
    stage.window.actions_.settings.trigger()
    (dialog,) = stage.window.findChildren(SettingsDialog)
    assert QTest.qWaitForWindowActive(dialog)
    while dialog._build_next.isActive():
        QApplication.processEvents()
    return dialog


def row(dialog: SettingsDialog, name: str) -> ValueRow:
    page = next(page for page in dialog.pages if name in page.words.names)
    dialog.show_page(page.words.id)
    found = page.part(name)
    assert isinstance(found, ValueRow)
    return found


def part_of(dialog: SettingsDialog, name: str) -> Any:
    page = next(page for page in dialog.pages if name in page.words.names)
    dialog.show_page(page.words.id)
    return page.part(name)


def press(within: QWidget, text: str) -> None:
    buttons = (one for one in within.findChildren(QPushButton) if one.isVisible())
    (button,) = (one for one in buttons if one.text().replace("&", "") == text)
    button.click()


def shown(dialog: SettingsDialog) -> dict[str, list[str]]:
    """The pages that are listed, with the names of what is to be seen on each."""
    return {
        page.words.id: [name for part in page.parts if not part.isHidden() for name in part.names]
        for number, page in enumerate(dialog.pages)
        if not dialog.list.item(number).isHidden()
    }


# what stands where


def test_no_page_asks_for_more_than_a_small_screen_has(make_stage: MakeStage, qtbot: QtBot) -> None:
    """What is asked for and not given is seen to shrink."""
    dialog = open_settings(make_stage())
    qtbot.waitUntil(lambda: all(page.is_built for page in dialog.pages))
    for page in dialog.pages:
        dialog.show_page(page.words.id)
        QApplication.processEvents()
        for wish in (dialog.sizeHint(), dialog.minimumSizeHint(), dialog.size()):
            assert (wish.width() <= 784, wish.height() <= 560) == (True, True), page.words.id


def test_every_value_is_on_one_page_or_not_for_people() -> None:
    places = Counter(name for page in PAGES for name in page.names)
    assert set(places.values()) == {1}
    assert set(places) | NOT_FOR_PEOPLE == FIELDS | {AUTOSTART, EXPORT, IMPORT, LOG_FOLDER, RESET_ALL}
    assert not set(places) & NOT_FOR_PEOPLE
    assert set(WORDS) == set(places)
    assert LISTS < FIELDS


def test_every_sentence_is_one_and_every_value_has_a_control(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage())
    for words in WORDS.values():
        assert words.text.endswith(".")
        assert "." not in words.text[:-1].replace("NAME.bad", "")
    for page in dialog.pages:
        assert {name for part in page.parts for name in part.names} == set(page.words.names)


def test_no_letter_leads_to_two_places_on_one_page(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage(categories=(Category("A", Path("A"), frozenset({FileType.VIDEO})),)))
    dialog.resize(900, 2000)
    for page in dialog.pages:
        dialog.show_page(page.words.id)
        texts = [one.text() for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
        texts += [
            one.text() for one in dialog.findChildren(QLabel) if one.isVisible() and one.buddy() is not None
        ]
        letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
        del letters[""]
        assert [letter for letter, times in letters.items() if times > 1] == [], page.words.id


def test_whatever_takes_the_keys_has_a_name_for_a_screen_reader(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage(running=7, accepted_certificates=PINS))
    for page in dialog.pages:
        dialog.show_page(page.words.id)
        for widget in dialog.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                named = widget.accessibleName() or getattr(widget, "text", str)()
                buddies = [one.buddy() for one in dialog.findChildren(QLabel)]
                is_inner = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
                assert named or widget in buddies or is_inner, (page.words.id, widget)


# what is chosen


def test_each_value_holds_at_once_and_goes_back_to_its_default(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage(queues=(Queue("main"), Queue("n", "Night")), ask_before_adding=True)
    dialog = open_settings(stage)
    names = sorted(name for page in PAGES for name in page_fields(page) if "prox" not in name)
    assert names
    for name in names:
        there = row(dialog, name)
        before = getattr(dialog._defaults, name)
        stage.window.change_settings(replace(stage.window.settings, **{name: before}))
        stage.settings.clear()
        if isinstance(there.control.focus_part, QPushButton):
            (tmp_path / "other").mkdir()
            stage.picked.append(str(tmp_path / "other"))
            with qtbot.waitSignal(stage.window.settings_changed):
                there.control.focus_part.click()
        else:
            choose_another(there.control.focus_part)
        chosen = getattr(stage.window.settings, name)
        assert chosen != before, name
        assert [getattr(one, name) for one in stage.settings] == [chosen], name
        assert type(chosen) is type(before), name
        assert dialog.isVisible(), name
        press(there, "Default")
        assert getattr(stage.window.settings, name) == before, name
        buttons = [one for one in there.findChildren(QPushButton) if one.isVisible()]
        assert "Default" not in {one.text() for one in buttons}, name


def choose_another(part: QWidget) -> None:
    """Give a control a value that it did not have, by hand."""
    part.setFocus()
    match part:
        case QCheckBox():
            part.click()
        case QComboBox():
            QTest.keyClick(part, Qt.Key.Key_End)
        case QSpinBox() | QDoubleSpinBox():
            part.stepBy(1 if part.value() < part.maximum() else -1)
        case QLineEdit():
            part.setText("2 MB/s")
            QTest.keyClick(part, Qt.Key.Key_Return)
        case _:
            pytest.fail(f"no hand for {part}")


def test_another_language_says_that_it_is_for_the_next_start(make_stage: MakeStage) -> None:
    stage = make_stage()
    there = row(open_settings(stage), "language")
    words = [action.text() for action in stage.window.menuBar().actions()]
    choose_another(there.control.focus_part)
    assert stage.settings[-1].language in LANGUAGES
    assert "What the window speaks, from the next start on." in [
        label.text() for label in there.findChildren(QLabel) if label.isVisible()
    ]
    assert [action.text() for action in stage.window.menuBar().actions()] == words


def test_a_number_keeps_to_its_range_and_says_which_that_is(make_stage: MakeStage) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    for item in fields(Settings):
        if "low" not in item.metadata or item.name == "limit_bytes_per_second":
            continue
        there = row(dialog, item.name)
        box = cast("QSpinBox", there.control.focus_part)
        for number, limit in ((-1, item.metadata["low"]), (10**9, item.metadata["high"])):
            box.lineEdit().setText(str(number))
            box.setValue(number)
            box.interpretText()
            assert item.metadata["low"] <= getattr(stage.window.settings, item.name) <= item.metadata["high"]
            if item.name != "disk_reserve_bytes":
                assert getattr(stage.window.settings, item.name) in (limit, item.metadata["low"])
                assert there.control.range_text() in box.accessibleDescription()


def test_a_number_that_is_typed_counts_once_it_is_whole_and_when_the_window_closes(
    make_stage: MakeStage,
) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    box = cast("QSpinBox", row(dialog, "running").control.focus_part)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "16")
    assert stage.settings == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [one.running for one in stage.settings] == [16]
    assert dialog.isVisible()
    box.selectAll()
    QTest.keyClicks(box, "12")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert stage.settings[-1].running == 12


def test_a_size_between_two_steps_is_not_changed_by_being_shown(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.window.change_settings(replace(stage.window.settings, disk_reserve_bytes=1_500_000))
    stage.settings.clear()
    dialog = open_settings(stage)
    box = cast("QSpinBox", row(dialog, "disk_reserve_bytes").control.focus_part)
    assert box.text() == "2\u00a0MB"
    box.setFocus()
    dialog.search.setFocus()
    dialog.reject()
    assert stage.settings == []


def test_what_is_no_speed_is_said_in_the_row_and_not_taken(make_stage: MakeStage) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    there = row(dialog, "limit_bytes_per_second")
    field = cast("QLineEdit", there.control.focus_part)
    field.setFocus()
    field.setText("fast")
    assert "Type a speed" in there.text.text()
    dialog.search.setFocus()
    assert (field.text(), stage.settings) == ("1 MB/s", [])
    assert "Type a speed" not in there.text.text()


def test_a_folder_that_cannot_be_used_is_said_in_the_row_and_not_taken(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    there = row(dialog, "folder")
    stage.picked.append(str(tmp_path / "gone"))
    press(there, "Choose…")
    qtbot.waitUntil(lambda: "it is not a folder" in there.text.text())
    assert stage.settings == []


def test_the_wheel_scrolls_the_page_and_changes_no_value(make_stage: MakeStage) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    for name in ("running", "conflict", "silence_timeout_s"):
        part = row(dialog, name).control.focus_part
        at = QPointF(part.rect().center())
        turn = QWheelEvent(
            at, QPointF(part.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(part, turn)
    assert stage.settings == []


def test_what_is_changed_elsewhere_is_shown(make_stage: MakeStage) -> None:
    stage = make_stage(accepted_certificates=PINS)
    dialog = open_settings(stage)
    stage.window.change_settings(
        replace(stage.window.settings, density="compact", running=9, accepted_certificates=PINS[:1])
    )
    assert cast("QComboBox", row(dialog, "density").control.focus_part).currentText() == "Compact"
    assert cast("QSpinBox", row(dialog, "running").control.focus_part).value() == 9
    assert cast("CertificatesPart", part_of(dialog, "accepted_certificates")).table.model().rowCount() == 1
    stage.window.change_settings(replace(stage.window.settings, queues=(Queue("main"), Queue("n", "Night"))))
    box = cast("QComboBox", row(dialog, "adds_to").control.focus_part)
    assert [box.itemText(number) for number in range(box.count())] == ["Main", "Night"]


def test_a_page_goes_back_to_its_defaults_and_again_by_undo(make_stage: MakeStage) -> None:
    stage = make_stage(running=9, attempts=7, notify=False)
    dialog = open_settings(stage)
    dialog.show_page("downloads")
    before = stage.window.settings
    press(dialog, "Defaults for This Page")
    after = stage.window.settings
    assert (after.running, after.attempts, after.notify) == (4, 5, False)
    assert after.folder == dialog._defaults.folder
    assert not dialog._reset.isEnabled()
    press(dialog.banner, "Undo")
    assert stage.window.settings == before


def test_all_go_back_to_their_defaults_but_not_what_people_have_made(make_stage: MakeStage) -> None:
    queues = (Queue("main"), Queue("n", "Night"))
    category = Category("A", Path("A"), frozenset({FileType.VIDEO}))
    made: dict[str, Any] = {"queues": queues, "accepted_certificates": PINS, "categories": (category,)}
    stage = make_stage(running=9, notify=False, density="compact", tray_explained=True, **made)
    dialog = open_settings(stage)
    dialog.show_page("advanced")
    before = stage.window.settings
    press(dialog, "Reset All Settings")
    assert stage.window.settings == replace(dialog._defaults, tray_explained=True, **made)
    press(dialog.banner, "Undo")
    assert stage.window.settings == before


# what is searched


def test_a_search_leaves_the_pages_and_rows_that_fit_and_marks_the_words(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage())
    QTest.keyClick(dialog, Qt.Key.Key_F, CONTROL)
    assert dialog.focusWidget() is dialog.search
    QTest.keyClicks(dialog.search, "SILENCE wait")
    assert shown(dialog) == {"downloads": ["silence_timeout_s"]}
    assert dialog.page.words.id == "downloads"
    there = cast("ValueRow", dialog.page.part("silence_timeout_s"))
    assert there.isVisible()
    assert there.label.text().count("<span") == 2
    headings = [one.text() for one in dialog.page.findChildren(QLabel) if one.isVisible()]
    assert "Patience" in headings
    assert "At once" not in headings
    dialog.search.clear()
    assert there.label.text() == WORDS["silence_timeout_s"].label
    assert len(shown(dialog)) == len(PAGES)


def test_values_are_found_by_their_words_their_choices_and_their_page(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage(accepted_certificates=PINS))
    found: dict[str, dict[str, list[str]]] = {
        "dark": {"appearance": ["theme"]},
        "appearance": {"appearance": ["theme", "density", "size_units"]},
        "socks5": {"network": ["proxy", "proxy_address", "no_proxy"]},
        "trash": {"downloads": ["conflict"]},
        "b.example": {"network": ["accepted_certificates"]},
        "<b>": {},
    }
    for words, places in found.items():
        dialog.search.setText(words)
        assert shown(dialog) == places
        assert dialog._nothing.isVisible() is (not places)


def test_what_is_marked_is_never_markup() -> None:
    assert Query("b>").marked("<b>x</b>", "#fff") == (
        '&lt;<span style="background-color: #fff">b&gt;</span>x&lt;/<span style="background-color: #fff">'
        "b&gt;</span>"
    )


def test_esc_ends_the_search_first_and_then_closes(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage())
    dialog.search.setText("dark")
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert (dialog.search.text(), dialog.isVisible()) == ("", True)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.list
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.page.words.id == "privacy"  # the one after that which was found
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_narrow_window_has_its_pages_in_a_drop_down_and_labels_above(
    qtbot: QtBot, make_stage: MakeStage
) -> None:
    def fits(page: Page) -> bool:
        sheet = page.widget()
        assert sheet is not None
        return sheet.width() <= page.viewport().width()

    dialog = open_settings(make_stage())
    dialog.resize(430, 500)
    assert not dialog.list.isVisible()
    assert dialog._box.isVisible()
    there = row(dialog, "running")
    QApplication.processEvents()
    assert there.label.geometry().bottom() <= there._line.geometry().top()
    dialog._box.setCurrentIndex(dialog._box.findText("Sites"))
    dialog._box.activated.emit(dialog._box.currentIndex())
    assert dialog.page.words.id == "sites"
    for page in dialog.pages:
        dialog.show_page(page.words.id)
        qtbot.waitUntil(partial(fits, page))


# what it leads to


def test_there_is_one_window_of_it_and_others_are_opened_beside(make_stage: MakeStage) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    stage.window.actions_.settings.trigger()
    assert stage.window.findChildren(SettingsDialog) == [dialog]
    for name, text, kind in (
        ("sites", "Sites…", SitesDialog),
        ("queues", "Manage Queues…", QueuesDialog),
        ("speed_profiles", "Speed Schedule…", ScheduleDialog),
    ):
        press(part_of(dialog, name), text)
        assert any(one.isVisible() for one in stage.window.findChildren(kind))
    assert dialog.isVisible()


def test_the_folder_of_the_log_is_opened(make_stage: MakeStage) -> None:
    stage = make_stage()
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    stage.window.settings_control._open_url = open_url
    press(part_of(open_settings(stage), LOG_FOLDER), "Open Log Folder")
    assert opened == [QUrl.fromLocalFile("/logs")]


def test_a_proxy_is_taken_when_its_field_is_left_and_a_login_goes_to_the_accounts(
    make_stage: MakeStage,
) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    part = part_of(dialog, "proxy")
    mode = part.findChildren(QComboBox)[0]
    mode.setCurrentIndex(2)
    mode.activated.emit(2)
    assert stage.settings == []  # there is no address yet

    def type_into(name: str, text: str) -> None:
        (field,) = (one for one in part.findChildren(QLineEdit) if one.accessibleName() == name)
        field.setFocus()
        field.setText(text)
        dialog.search.setFocus()

    type_into("Address of the proxy", "http://proxy.example:3128")
    assert (stage.settings[-1].proxy, stage.settings[-1].proxy_address) == (
        "own",
        "http://proxy.example:3128",
    )
    taken = len(stage.settings)
    type_into("User name for the proxy", "me")
    type_into("Password for the proxy", "canary")
    assert [account.user for account in stage.desk.accounts.all()] == ["me"]
    assert "canary" not in repr(stage.settings)
    type_into("Address of the proxy", "nonsense://")
    assert stage.settings[-1].proxy_address == "http://proxy.example:3128"
    assert len(stage.settings) >= taken


def test_trust_is_withdrawn_from_the_chosen_server_alone(make_stage: MakeStage) -> None:
    stage = make_stage(accepted_certificates=PINS)
    part = cast("CertificatesPart", part_of(open_settings(stage), "accepted_certificates"))
    part.table.choose("a.example:443")
    press(part, "Stop Trusting")
    assert stage.window.settings.accepted_certificates == PINS[1:]
    part.table.choose("b.example:443")
    press(part, "Stop Trusting")
    assert stage.window.settings.accepted_certificates == ()
    assert not part.table.isVisible()


# categories


def test_categories_are_made_moved_and_tried(qtbot: QtBot, make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage()
    dialog = open_settings(stage)
    part = cast("CategoriesPart", part_of(dialog, "categories"))
    press(part, "Add the Usual Ones")
    names = [one.name for one in stage.window.settings.categories]
    assert names == ["Videos", "Music", "Pictures", "Documents", "Archives", "Programs"]
    assert not part._usual.isEnabled()
    part.table.choose("Music")
    press(part, "Move Up")
    assert [one.name for one in stage.window.settings.categories][:2] == ["Music", "Videos"]
    assert not part._up.isEnabled()
    press(part, "New…")
    (asked,) = part.findChildren(CategoryDialog)
    asked._name.setText("Concerts")
    asked._patterns.setText("*.example.org, example.com/music/*")
    assert asked.category() is None
    asked._folder.setText(str(tmp_path / "Concerts"))
    made = Category("Concerts", Path("Concerts"), frozenset(), ("*.example.org", "example.com/music/*"))
    assert asked.category() == made  # below the download folder, wherever that goes
    asked._on_accepted()
    assert stage.window.settings.categories[-1] == made
    part._link.setText("https://a.example.org/x.bin")
    assert f"Concerts: it goes to {tmp_path / 'Concerts'}." in part._result.text()
    assert part._result.text().startswith("Once downloads are sorted")
    row(dialog, "sorts_by_category").control.focus_part.click()  # type: ignore[attr-defined]
    assert part._result.text() == f"Concerts: it goes to {tmp_path / 'Concerts'}."
    part._link.setText("https://other.example/x")
    assert part._result.text() == f"No category fits: it goes to {tmp_path}."
    part.table.choose("Concerts")
    press(part, "Remove")
    assert made not in stage.window.settings.categories


@pytest.mark.parametrize(
    ("name", "patterns", "folder", "complaint"),
    [
        ("Videos", "example.org", "x", "There is a category of this name already."),
        ("New", "http://", "x", "names no site"),
        ("New", "", "x", "Choose types of files"),
        ("New", "example.org", "../up", "The folder is a name below"),
    ],
)
def test_what_can_be_no_category_is_told_and_cannot_be_saved(
    make_stage: MakeStage, name: str, patterns: str, folder: str, complaint: str
) -> None:
    stage = make_stage(categories=(Category("Videos", Path("V"), frozenset({FileType.VIDEO})),))
    part = cast("CategoriesPart", part_of(open_settings(stage), "categories"))
    press(part, "New…")
    (asked,) = part.findChildren(CategoryDialog)
    asked._name.setText(name)
    asked._patterns.setText(patterns)
    asked._folder.setText(folder)
    assert complaint in asked._complaint.text()
    assert not asked._save.isEnabled()


# what cannot be saved


def test_settings_that_cannot_be_saved_are_told_until_they_can(make_stage: MakeStage) -> None:
    stage = make_stage()
    control = stage.window.settings_control
    control.on_saved(None)
    assert not stage.bars
    control.on_saved(OSError(28, "No space left on device"))
    text = "The settings could not be saved (No space left on device). They hold only until Wherry ends."
    assert list(stage.bars) == [text]
    dialog = open_settings(stage)
    assert dialog.banner.texts() == (text,)
    press(dialog.banner, "Try Again")
    assert stage.settings == [stage.window.settings]
    control.on_saved(OSError(28, "No space left on device"))
    assert [*stage.bars, *dialog.banner.texts()] == [text, text]
    press(stage.window.list_area.banner, "Try Again")
    assert len(stage.settings) == 2
    control.on_saved(None)
    assert not [*stage.bars, *dialog.banner.texts()]


def test_labels_are_plain_text_while_nothing_is_searched(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage())
    labels = dialog.findChildren(MarkedLabel)
    assert labels
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}
    assert plain_label_text("running") == "Downloads at once"


def test_no_part_of_it_is_ever_a_window_of_its_own(make_stage: MakeStage) -> None:
    stage = make_stage(running=7, accepted_certificates=PINS)
    dialog = stage.window.settings_control.show()
    assert QTest.qWaitForWindowActive(dialog)
    for page in dialog.pages:
        page.build()
        assert {one for one in QApplication.topLevelWidgets() if one.isVisible()} == {stage.window, dialog}
    QApplication.processEvents()
    assert dialog.isActiveWindow()


def test_its_pages_are_made_one_by_one_and_the_one_that_is_seen_before_the_others(
    make_stage: MakeStage,
) -> None:
    stage = make_stage()
    dialog = stage.window.settings_control.show()
    assert [page.words.id for page in dialog.pages if page.is_built] == ["general"]
    dialog.show_page("sites")
    assert dialog.pages[4].is_built
    stage.window.change_settings(replace(stage.window.settings, running=9))
    turns = 0
    while dialog._build_next.isActive():
        before = sum(page.is_built for page in dialog.pages)
        QApplication.processEvents()
        turns += sum(page.is_built for page in dialog.pages) > before
    assert turns >= 4
    assert cast("QSpinBox", row(dialog, "running").control.focus_part).value() == 9


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_can_be_drawn(make_stage: MakeStage, tmp_path: Path, scheme: str) -> None:
    dialog = open_settings(make_stage(scheme=scheme))
    for page in dialog.pages:
        dialog.show_page(page.words.id)
        picture = dialog.grab()
        assert picture.save(str(tmp_path / f"{page.words.id}.png"))


def test_it_opens_within_the_screen_so_that_its_buttons_can_be_reached(make_stage: MakeStage) -> None:
    stage = make_stage()
    room = stage.window.screen().availableGeometry().size()
    dialog = open_settings(stage)
    assert dialog.size().boundedTo(room) == dialog.size()
    dialog.close()


def test_the_fields_of_the_proxy_begin_where_all_others_do(make_stage: MakeStage, qtbot: QtBot) -> None:
    dialog = open_settings(make_stage())
    dialog.resize(900, 700)
    page, speed = part_of(dialog, "proxy"), row(dialog, "limit_bytes_per_second")
    field = page.findChild(QComboBox)

    def edge(widget: QWidget) -> int:
        return widget.mapTo(dialog, widget.rect().topLeft()).x()

    qtbot.waitUntil(lambda: edge(field) == edge(speed.control.focus_part) > edge(speed.label))
    dialog.resize(420, 700)
    qtbot.waitUntil(lambda: edge(field) == edge(speed.control.focus_part) == edge(speed.label))


def test_the_words_of_a_box_to_tick_are_as_near_to_it_and_to_their_sentence_as_elsewhere(
    make_stage: MakeStage, qtbot: QtBot
) -> None:
    dialog = open_settings(make_stage())
    dialog.resize(900, 700)
    ticked = row(dialog, "watches_clipboard")
    box = ticked.control.focus_part
    assert isinstance(box, QCheckBox)

    def gap() -> int:
        words = ticked.label.mapTo(dialog, ticked.label.rect().topLeft()).x()
        return words - box.mapTo(dialog, box.rect().topLeft()).x()

    style = box.style()
    wanted = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box) + style.pixelMetric(
        QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, box
    )
    qtbot.waitUntil(lambda: gap() == wanted)
    assert ticked.text.indent() == gap()
    below = ticked.text.mapTo(dialog, ticked.text.rect().topLeft()).y()
    middle = ticked.label.mapTo(dialog, ticked.label.rect().center()).y()
    assert below - middle <= ticked.fontMetrics().height() + 4


def test_tab_goes_from_the_pages_through_the_chosen_one_to_the_buttons(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage(density="compact"))
    dialog.show_page("appearance")
    dialog.search.setFocus()
    met: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in met:
        assert focused is not None
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    page = [place for place, widget in enumerate(met) if dialog.page.isAncestorOf(widget)]
    assert page == list(range(page[0], page[0] + len(page)))
    assert met[: page[0]] == [dialog.search, dialog.list]
    buttons = [cast("QPushButton", widget).text().replace("&", "") for widget in met[page[-1] + 1 :]]
    assert buttons == ["Defaults for This Page", "Close"]


def test_what_the_keys_come_to_from_outside_its_page_is_scrolled_to(make_stage: MakeStage) -> None:
    dialog = open_settings(make_stage())
    close = next(it for it in dialog.findChildren(QPushButton) if it.text().replace("&", "") == "Close")
    close.setFocus()
    focused: QWidget = close
    while not dialog.page.isAncestorOf(focused):
        QTest.keyClick(focused, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        focused = cast("QWidget", QApplication.focusWidget())
    assert dialog.page.viewport().rect().contains(focused.mapTo(dialog.page.viewport(), QPoint(0, 0)))


def test_the_settings_stay_open_though_only_their_window_knows_them(
    make_stage: MakeStage, qtbot: QtBot
) -> None:
    stage = make_stage()
    stage.window.actions_.settings.trigger()
    for _turn in range(5):
        gc.collect()
        QApplication.processEvents()
    assert [dialog.isVisible() for dialog in stage.window.findChildren(SettingsDialog)] == [True]
