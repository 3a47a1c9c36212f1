"""The dialogs for a speed limit and for the schedule of limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QTimeEdit, QWidget

from qtapp.domain.schedule import NOTHING, SpeedProfile
from qtapp.domain.settings import PROFILES_AT_MOST
from qtapp.ui.dialogs.schedule import ScheduleDialog
from qtapp.ui.dialogs.speed import SpeedDialog, SpeedField
from qtapp.ui.dialogs.speed_profile import ProfileDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.usefixtures("british"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
OFFICE = SpeedProfile(frozenset(range(5)), 540, 1020, 500_000)
WEEKEND = SpeedProfile(frozenset({5, 6}), 1320, 360, None)
ALWAYS = SpeedProfile(frozenset(range(7)), 0, 0, 2_500_000)
HOLDING = SpeedProfile(frozenset({5, 6}), 1320, 360, NOTHING)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """No dialog of the test before is open, and none of this one stays so."""
    assert open_windows() == []
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    yield widget
    # it has been closed, but no loop turns that would destroy it with its dialogs
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert open_windows() == []


def open_windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def button(widget: QWidget, text: str) -> QPushButton:
    (found,) = [item for item in widget.findChildren(QPushButton) if item.text().replace("&", "") == text]
    return found


def click(widget: QWidget, text: str) -> None:
    QTest.mouseClick(button(widget, text), Qt.MouseButton.LeftButton)


def field_of(widget: QWidget) -> SpeedField:
    field = widget.findChild(SpeedField)
    assert field is not None
    return field


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


# one speed


@pytest.mark.parametrize(
    ("text", "speed"), [("500 KB/s", 500_000), ("2 MiB/s", 2 << 20), ("1,5mb", 1_500_000)]
)
def test_a_speed_is_taken_as_people_write_it(qtbot: QtBot, parent: QWidget, text: str, speed: int) -> None:
    dialog = SpeedDialog("How fast?", None, parent)
    dialog.show()
    assert not button(dialog, "Set Limit").isEnabled()
    QTest.keyClicks(field_of(dialog), text)
    with qtbot.waitSignal(dialog.given) as given:
        QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert given.args == [speed]
    assert not dialog.isVisible()


@pytest.mark.parametrize("text", ["fast", "999 B/s", "2 TB/s", "50 Mbit/s", "-5 KB/s"])
def test_what_is_no_limit_is_said_and_not_taken(parent: QWidget, text: str) -> None:
    dialog = SpeedDialog("How fast?", 1_000_000, parent)
    dialog.show()
    assert field_of(dialog).selectedText() == "1 MB/s"
    QTest.keyClicks(field_of(dialog), text)
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Type a speed" in said(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# days and hours


def test_what_is_shown_is_what_is_given_back(qtbot: QtBot, parent: QWidget) -> None:
    for profile in (OFFICE, WEEKEND, ALWAYS, HOLDING):
        dialog = ProfileDialog(profile, parent)
        dialog.open()
        with qtbot.waitSignal(dialog.given) as given:
            click(dialog, "OK")
        assert given.args == [profile]


def test_the_keys_begin_at_the_first_field(qtbot: QtBot, parent: QWidget) -> None:
    dialog = ProfileDialog(OFFICE, parent)
    dialog.open()
    first = dialog.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.text() == "Mon"
    with qtbot.waitSignal(dialog.given) as given:
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert given.args == [OFFICE]


def test_days_hours_and_limit_are_chosen(parent: QWidget) -> None:
    dialog = ProfileDialog(None, parent)
    dialog.open()
    for day in ("Mon", "Sat"):
        click(dialog, day)
    since, until = dialog.findChildren(QTimeEdit)
    since.setTime(QTime(23, 30))
    until.setTime(QTime(1, 0))
    field_of(dialog).setText("2 MiB/s")
    assert "Until 01:00 on the next day." in said(dialog)
    assert dialog.profile() == SpeedProfile(frozenset({1, 2, 3, 4, 5}), 23 * 60 + 30, 60, 2 << 20)
    click(dialog, "No Limit")
    assert not field_of(dialog).isEnabled()
    assert dialog.profile() == SpeedProfile(frozenset({1, 2, 3, 4, 5}), 23 * 60 + 30, 60, None)


def test_hours_may_let_nothing_run(parent: QWidget) -> None:
    dialog = ProfileDialog(WEEKEND, parent)
    dialog.open()
    click(dialog, "Pause All")
    assert dialog.profile() == HOLDING
    assert not button(dialog, "No Limit").isChecked()
    click(dialog, "No Limit")
    assert dialog.profile() == WEEKEND
    click(dialog, "No Limit")  # off: a speed is wanted
    assert dialog.profile() is None


def test_hours_without_a_day_or_a_speed_are_not_taken(parent: QWidget) -> None:
    dialog = ProfileDialog(SpeedProfile(frozenset({0}), 0, 60, 5_000), parent)
    dialog.open()
    assert button(dialog, "OK").isEnabled()
    click(dialog, "Mon")
    assert "at least one day" in said(dialog)
    assert not button(dialog, "OK").isEnabled()
    click(dialog, "Mon")
    field_of(dialog).setText("quick")
    assert "Type a speed" in said(dialog)
    assert not button(dialog, "OK").isEnabled()


def test_the_days_have_their_whole_names_for_who_listens(parent: QWidget) -> None:
    dialog = ProfileDialog(None, parent)
    assert button(dialog, "Wed").accessibleName() == "Wednesday"
    assert [field.accessibleName() for field in dialog.findChildren(QTimeEdit)] == ["From", "To"]


# the schedule


def list_of(dialog: ScheduleDialog) -> QListWidget:
    found = dialog.findChild(QListWidget)
    assert found is not None
    return found


def editor_of(dialog: ScheduleDialog) -> ProfileDialog:
    (editor,) = [item for item in dialog.findChildren(ProfileDialog) if item.isVisible()]
    return editor


def shown(qtbot: QtBot, parent: QWidget, *profiles: SpeedProfile) -> ScheduleDialog:
    dialog = ScheduleDialog(profiles, parent)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_an_empty_schedule_says_so_and_takes_hours(qtbot: QtBot, parent: QWidget) -> None:
    dialog = shown(qtbot, parent)
    assert "No hours yet" in said(dialog)
    assert [button(dialog, text).isEnabled() for text in ("Edit…", "Remove", "Move Up", "Move Down")] == [
        False
    ] * 4
    click(dialog, "Add…")
    click(editor_of(dialog), "OK")
    assert not [
        label for label in dialog.findChildren(QLabel) if "No hours" in label.text() and label.isVisible()
    ]
    with qtbot.waitSignal(dialog.given) as given:
        click(dialog, "Save")
    assert given.args == [(OFFICE,)]


def test_hours_are_edited_moved_and_removed_by_keys_alone(qtbot: QtBot, parent: QWidget) -> None:
    dialog = shown(qtbot, parent, OFFICE, WEEKEND, ALWAYS)
    entries = list_of(dialog)
    entries.setCurrentRow(2)
    for _ in range(2):
        QTest.keyClick(entries, Qt.Key.Key_Up, ALT)
    assert dialog.profiles() == (ALWAYS, OFFICE, WEEKEND)
    QTest.keyClick(entries, Qt.Key.Key_Up, ALT)  # it is the first one
    assert dialog.profiles() == (ALWAYS, OFFICE, WEEKEND)
    QTest.keyClick(entries, Qt.Key.Key_Down, ALT)
    assert (dialog.profiles(), entries.currentRow()) == ((OFFICE, ALWAYS, WEEKEND), 1)
    QTest.keyClick(entries, Qt.Key.Key_F2)
    click(editor_of(dialog), "No Limit")
    click(editor_of(dialog), "OK")
    assert dialog.profiles()[1].bytes_per_second is None
    QTest.keyClick(entries, Qt.Key.Key_Delete)
    assert dialog.profiles() == (OFFICE, WEEKEND)


def test_nothing_is_changed_before_it_is_saved(qtbot: QtBot, parent: QWidget) -> None:
    dialog = shown(qtbot, parent, OFFICE)
    with qtbot.assertNotEmitted(dialog.given):
        QTest.keyClick(list_of(dialog), Qt.Key.Key_Delete)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_full_schedule_takes_no_more(qtbot: QtBot, parent: QWidget) -> None:
    dialog = shown(qtbot, parent, *[OFFICE] * PROFILES_AT_MOST)
    assert not button(dialog, "Add…").isEnabled()
    click(dialog, "Remove")
    assert button(dialog, "Add…").isEnabled()
