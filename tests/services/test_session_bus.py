"""Notes for the desktop's notification service: on a bus of our own, to a service that misbehaves as well."""

from __future__ import annotations

import threading
import time
from collections import deque
from queue import Queue
from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QCoreApplication

from qtapp.services.launcher import LauncherState
from qtapp.services.notification_service import Dismissed, Invoked, Note, Notifications
from qtapp.services.session_bus import SessionBus
from tests.support.bus import Bus
from tests.support.session_bus import NOTIFICATIONS, NotificationDaemon, Peer, what_is_missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ANSWER_S = 5.0


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    if missing := what_is_missing():
        pytest.skip(f"not installed: {', '.join(missing)}")
    with Bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield bus


@pytest.fixture
def daemon(bus: Bus) -> Iterator[NotificationDaemon]:
    with NotificationDaemon(bus.address) as daemon:
        yield daemon


@pytest.fixture
def ours(qapp: object) -> Iterator[SessionBus]:
    made = SessionBus("io.example.App", "App")
    yield made
    assert made.close(ANSWER_S)


NOTE = Note(7, "a.iso", "Finished", (("open", "Open"), ("show", "Show in Folder")))


def test_a_note_has_its_buttons_and_the_click_comes_back(
    ours: SessionBus, daemon: NotificationDaemon, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(ours.shown):
        ours.show(NOTE)
    note = daemon.notes.get(timeout=ANSWER_S)
    assert (note.title, note.text, note.replaces) == ("a.iso", "Finished", 0)
    assert note.actions == ("default", "", "open", "Open", "show", "Show in Folder")
    assert note.hints["desktop-entry"] == "io.example.App"
    threads: list[threading.Thread] = []
    ours.invoked.connect(lambda _invoked: threads.append(threading.current_thread()))
    with qtbot.waitSignal(ours.invoked) as invoked:
        daemon.click(note.number, "show", "leave")
    assert invoked.args == [Invoked(7, "show", "leave")]
    assert threads == [threading.main_thread()]


def test_a_later_note_of_the_same_tag_takes_the_place_of_the_first(
    ours: SessionBus, daemon: NotificationDaemon
) -> None:
    ours.show(NOTE)
    ours.show(Note(8, "b.iso"))
    ours.show(Note(7, "2 downloads"))
    first, other, later = (daemon.notes.get(timeout=ANSWER_S) for _number in range(3))
    assert (other.replaces, later.replaces) == (0, first.number)


def test_a_note_closed_by_hand_is_told_and_not_replaced(
    ours: SessionBus, daemon: NotificationDaemon, qtbot: QtBot
) -> None:
    ours.show(NOTE)
    number = daemon.notes.get(timeout=ANSWER_S).number
    with qtbot.waitSignal(ours.dismissed) as dismissed:
        daemon.close_note(number, reason=2)
    assert dismissed.args == [Dismissed(7)]
    ours.show(NOTE)
    assert daemon.notes.get(timeout=ANSWER_S).replaces == 0


def test_no_buttons_are_sent_to_a_service_without_any(ours: SessionBus, bus: Bus) -> None:
    with NotificationDaemon(bus.address, capabilities=("body",)) as daemon:
        ours.show(NOTE)
        assert daemon.notes.get(timeout=ANSWER_S).actions == ()


def test_nobody_else_presses_our_buttons(
    ours: SessionBus, daemon: NotificationDaemon, bus: Bus, qtbot: QtBot
) -> None:
    """Another program of the session sends the signal that the service would, also straight to us."""
    ours.show(NOTE)
    number = daemon.notes.get(timeout=ANSWER_S).number
    heard: list[Invoked] = []
    ours.invoked.connect(heard.append)
    with Silent(bus.address) as forger:
        address = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
        forger.connection.send(new_signal(address, "ActionInvoked", "us", (number, "open")))
        straight = new_signal(address, "ActionInvoked", "us", (number, "open"))
        straight.header.fields[HeaderFields.destination] = ":1.1"
        forger.connection.send(straight)
        with qtbot.waitSignal(ours.invoked):
            daemon.click(number, "show")
    assert heard == [Invoked(7, "show")]


@pytest.mark.parametrize("trouble", ["nobody", "hung", "refuses"])
def test_what_the_service_does_not_show_is_said_elsewhere(
    ours: SessionBus, bus: Bus, qtbot: QtBot, trouble: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qtapp.services.notification_service._ANSWERS_S", 0.2)
    daemon = NotificationDaemon(bus.address) if trouble != "nobody" else None
    if daemon is not None:
        daemon.is_hung, daemon.refuses = trouble == "hung", trouble == "refuses"
    try:
        with qtbot.waitSignal(ours.not_shown) as told:
            ours.show(NOTE)
        assert told.args == [NOTE]
    finally:
        if daemon is not None:
            daemon.close()


def test_a_service_that_comes_later_is_found(ours: SessionBus, bus: Bus, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ours.not_shown):
        ours.show(NOTE)
    for _life in range(2):
        with NotificationDaemon(bus.address) as daemon:
            ours.show(NOTE)
            assert daemon.notes.get(timeout=ANSWER_S).replaces == 0


def test_a_service_that_takes_over_while_a_note_is_shown_is_known_by_its_own_numbers(bus: Bus) -> None:
    """That the one before has gone is heard after the answer of the next."""
    came: deque[Message] = deque()
    with open_dbus_connection(bus.address) as connection:
        service = Notifications(connection, "io.example.App", "App", time.monotonic)
        with NotificationDaemon(bus.address):
            service.show(NOTE)
        with NotificationDaemon(bus.address) as daemon:
            with connection.filter(MatchRule(type="signal"), queue=came):
                service.show(NOTE)
            number = daemon.notes.get(timeout=ANSWER_S).number
            assert [message.body[0] for message in came].count("org.freedesktop.Notifications") == 2
            for message in came:
                assert list(service.facts_in(message)) == []
            service.show(NOTE)
            assert daemon.notes.get(timeout=ANSWER_S).replaces == number


def test_without_a_bus_every_note_is_said_elsewhere(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    for platform in ("linux", "win32"):
        ours = SessionBus("io.example.App", "App", platform=platform)
        with qtbot.waitSignal(ours.not_shown):
            ours.show(NOTE)
        assert ours.close(ANSWER_S)


def test_a_thread_that_ends_by_a_fault_leaves_no_note_unsaid(
    ours: SessionBus,
    bus: Bus,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Neither the one in hand, nor what comes after it."""

    def fail(_notifications: object, _note: Note) -> None:
        raise ValueError("not foreseen")

    monkeypatch.setattr(Notifications, "show", fail)
    with qtbot.waitSignal(ours.not_shown) as in_hand:
        ours.show(NOTE)
    assert in_hand.args == [NOTE]
    assert ours._thread is not None
    ours._thread._thread.join(ANSWER_S)
    with qtbot.waitSignal(ours.not_shown) as later:
        ours.show(Note(8, "b.iso"))
    assert later.args == [Note(8, "b.iso")]
    assert "not foreseen" in caplog.text


def test_the_end_waits_for_no_service_that_hangs(
    ours: SessionBus, daemon: NotificationDaemon, qtbot: QtBot
) -> None:
    """Nor is a note that it had in hand said elsewhere, where the window is about to go."""
    daemon.is_hung = True
    said: list[Note] = []
    ours.not_shown.connect(said.append)
    ours.show(NOTE)
    assert daemon.was_asked.wait(ANSWER_S)
    assert ours.close(1.0)
    QCoreApplication.processEvents()
    assert said == []


def test_the_launcher_is_told_in_the_types_that_it_reads(ours: SessionBus, bus: Bus) -> None:
    with Silent(bus.address, interface="com.canonical.Unity.LauncherEntry") as dock:
        ours.show_launcher(LauncherState(3, 0.25))
        uri, properties = dock.signals.get(timeout=ANSWER_S).body
    assert uri == "application://io.example.App.desktop"
    assert properties == {
        "count": ("x", 3),
        "count-visible": ("b", True),
        "progress": ("d", 0.25),
        "progress-visible": ("b", True),
    }


def test_an_icon_that_stays_in_the_launcher_stops_counting_at_the_end(ours: SessionBus, bus: Bus) -> None:
    with Silent(bus.address, interface="com.canonical.Unity.LauncherEntry") as dock:
        ours.show_launcher(LauncherState(3, 0.25))
        assert dock.signals.get(timeout=ANSWER_S).body[1]["count"] == ("x", 3)
        ours.show_launcher(LauncherState())
        assert ours.close(ANSWER_S)
        assert dock.signals.get(timeout=ANSWER_S).body[1]["count"] == ("x", 0)


class Silent(Peer):
    """Listens to the signals of one interface."""

    def __init__(self, address: str, interface: str = "") -> None:
        self.signals: Queue[Message] = Queue()
        self._interface = interface
        self._listening = threading.Event()
        super().__init__(address)
        if interface:
            self.connection.send(message_bus.AddMatch(MatchRule(type="signal", interface=interface)))
            assert self._listening.wait(ANSWER_S)

    def answer(self, member: str, message: Message) -> Message | None:
        return None

    def heard(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.interface) == self._interface:
            self.signals.put(message)

    def replied(self, message: Message) -> None:
        self._listening.set()
