"""The tray icon: its state, its words, and what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from qtapp.domain.download import State
from qtapp.domain.units import SizeUnits
from qtapp.services.manager import Totals
from qtapp.ui.figures import show_sizes_in
from qtapp.ui.icons import Icons
from qtapp.ui.messages import Message
from qtapp.ui.tray import Tray
from qtapp.ui.tray_watch import TrayWatch
from tests.ui.mnemonics import given_twice, mnemonics
from tests.ui.rows import download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from qtapp.ui.theme import Theme


# Qt looks for a signal of X11's that the offscreen platform does not have
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def there() -> list[bool]:
    """Whether there is a tray; a test may change it."""
    return [True]


class Watch(TrayWatch):
    """Tells what a test has it tell."""

    def __init__(self) -> None:
        super().__init__()
        self.is_asked = False

    def listen(self) -> None:
        self.is_asked = True

    def rest(self) -> None:
        self.is_asked = False


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def tray(dressed: Callable[[str], Theme], there: list[bool], watch: Watch, british: None) -> Iterator[Tray]:
    owner = QObject()
    tray = Tray(Icons(dressed("light")), is_available=lambda: there[0], watch=watch, parent=owner)
    yield tray
    tray.stop()


def choose(tray: Tray, text: str) -> None:
    next(action for action in tray.menu.actions() if action.text().replace("&", "") == text).trigger()


def test_no_letter_chooses_two_entries_of_the_menu(tray: Tray) -> None:
    for is_shown in (True, False):
        tray.set_window_shown(is_shown)
        assert given_twice(tray.menu.actions()) == set()
        assert "" not in mnemonics(tray.menu.actions()).values()


def test_the_tip_tells_count_and_speed(tray: Tray) -> None:
    assert tray.tool_tip == "Nothing running"
    tray.on_totals_changed(Totals(3, 0, 10.3e6))
    assert tray.tool_tip == "3 active, 10.3 MB/s"


def test_the_tip_has_the_units_that_are_chosen(tray: Tray) -> None:
    tray.on_totals_changed(Totals(3, 0, 10.3e6))
    show_sizes_in(SizeUnits.BINARY)
    try:
        tray.on_settings_changed(None)
        assert tray.tool_tip == "3 active, 9.8 MiB/s"
    finally:
        show_sizes_in(SizeUnits.DECIMAL)


def test_the_icon_is_active_while_something_runs(tray: Tray) -> None:
    assert tray.state == "idle"
    tray.on_totals_changed(Totals(1, 0, 0.0))
    assert tray.state == "active"
    tray.on_totals_changed(Totals(0, 0, 0.0))
    assert tray.state == "idle"


def test_a_row_that_needs_the_user_calls_for_attention_until_it_does_not(tray: Tray) -> None:
    needing = download(1, state=State.NEEDS_YOU)
    tray.on_totals_changed(Totals(1, 0, 0.0))
    tray.on_changed((needing,))
    assert tray.state == "attention"
    tray.on_changed((download(1, state=State.QUEUED),))
    assert tray.state == "active"
    tray.on_changed((needing,))
    tray.on_removed((needing.id,))
    assert tray.state == "active"


def test_a_failure_calls_for_attention_until_the_window_was_seen(tray: Tray) -> None:
    failed = download(1, state=State.FAILED)
    tray.on_ended(failed)
    assert tray.state == "idle"
    tray.set_window_shown(False)
    tray.on_ended(failed)
    assert tray.state == "attention"
    tray.set_window_shown(True)
    assert tray.state == "idle"


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Hide Window", "toggle_requested"),
        ("Add from Clipboard", "paste_requested"),
        ("Pause All", "pause_all_requested"),
        ("Resume All", "resume_all_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_each_entry_asks_for_what_it_says(qtbot: QtBot, tray: Tray, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        choose(tray, text)


def test_the_first_entry_shows_a_hidden_window(tray: Tray) -> None:
    tray.set_window_shown(False)
    assert tray.menu.actions()[0].text() == "&Show Window"
    tray.set_window_shown(True)
    assert tray.menu.actions()[0].text() == "&Hide Window"


def test_a_click_toggles_and_a_menu_click_does_not(qtbot: QtBot, tray: Tray) -> None:
    icon = cast("QSystemTrayIcon", tray.findChild(QSystemTrayIcon))
    with qtbot.waitSignal(tray.toggle_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.toggle_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_a_click_that_takes_a_notice_away_does_not_toggle_too(qtbot: QtBot, tray: Tray) -> None:
    icon = cast("QSystemTrayIcon", tray.findChild(QSystemTrayIcon))
    with qtbot.assertNotEmitted(tray.toggle_requested), qtbot.waitSignal(tray.notice_clicked):
        icon.messageClicked.emit()
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    qtbot.waitUntil(lambda: not tray._click_was_for_notice)
    with qtbot.waitSignal(tray.toggle_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_it_is_there_only_where_a_tray_is(tray: Tray, watch: Watch, there: list[bool]) -> None:
    assert not tray.is_there()
    there[0] = False
    tray.start()
    assert not tray.is_there()
    assert watch.is_asked
    there[0] = True
    watch.came.emit(None)
    assert tray.is_there()
    there[0] = False
    assert not tray.is_there()
    tray.stop()
    there[0] = True
    watch.came.emit(None)
    assert not tray.is_there()


def test_an_icon_of_a_tray_that_came_later_has_all_that_the_first_had(
    qtbot: QtBot, tray: Tray, watch: Watch, there: list[bool]
) -> None:
    there[0] = False
    tray.start()
    tray.on_totals_changed(Totals(3, 0, 10.3e6))
    there[0] = True
    watch.came.emit(None)
    assert tray.tool_tip == "3 active, 10.3 MB/s"
    # the one before is gone once the loop has turned
    qtbot.waitUntil(lambda: len(tray.findChildren(QSystemTrayIcon)) == 1)
    icon = cast("QSystemTrayIcon", tray.findChild(QSystemTrayIcon))
    assert icon.contextMenu() is tray.menu
    with qtbot.waitSignal(tray.toggle_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_only_behind_a_hidden_window_it_is_told_that_the_tray_has_gone(
    qtbot: QtBot, tray: Tray, watch: Watch, there: list[bool]
) -> None:
    tray.start()
    assert not watch.is_asked
    tray.set_window_shown(False)
    assert watch.is_asked
    with qtbot.assertNotEmitted(tray.gone):
        watch.gone.emit(None)  # it is back
    there[0] = False
    with qtbot.waitSignal(tray.gone):
        watch.gone.emit(None)
    tray.set_window_shown(True)
    assert not watch.is_asked


def test_a_disk_in_trouble_is_a_warning_that_leads_to_no_download(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[object, ...]] = []
    monkeypatch.setattr(tray, "_say", lambda *words: said.append(words))
    led_to: list[object] = []
    tray.notice_clicked.connect(led_to.append)
    tray.show_warning(Message("The disk is full", "They wait."))
    tray._on_message_clicked()
    assert said == [("The disk is full", "They wait.", QSystemTrayIcon.MessageIcon.Warning)]
    assert led_to == [None]
