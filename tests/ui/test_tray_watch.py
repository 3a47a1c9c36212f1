"""Whether a tray has come or gone, heard on a session bus of its own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection

from qtapp.ui.tray_watch import WATCHER, TrayWatch
from tests.support.bus import Bus, Program, no_bus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_BUS = "tray-watch"


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon")
    with Bus(tmp_path) as bus:
        yield bus


@pytest.fixture
def watch(bus: Bus) -> Iterator[TrayWatch]:
    owner = QObject()
    connection = QDBusConnection.connectToBus(bus.address, _BUS)
    watch = TrayWatch(owner, session_bus=lambda: connection, platform="linux")
    watch._going.setInterval(1)
    yield watch
    del watch, owner
    QDBusConnection.disconnectFromBus(_BUS)


def test_a_tray_that_comes_and_goes_is_told_of(qtbot: QtBot, bus: Bus, watch: TrayWatch) -> None:
    watch.listen()
    watch.listen()  # told once all the same
    came: list[object] = []
    watch.came.connect(came.append)
    with qtbot.waitSignal(watch.came):
        tray = Program(bus, WATCHER, lambda _call: None)
    with tray, qtbot.assertNotEmitted(watch.gone, wait=0):
        pass
    with qtbot.waitSignal(watch.gone):
        pass
    assert came == [None]


def test_at_rest_nothing_looks_at_the_clock(qtbot: QtBot, bus: Bus, watch: TrayWatch) -> None:
    with Program(bus, WATCHER, lambda _call: None):
        watch.listen()
        assert not watch._going.isActive()
        watch.rest()
    # the tray has gone, and nobody wants to know; that one comes is told all the same
    with qtbot.waitSignal(watch.came), Program(bus, WATCHER, lambda _call: None):
        pass
    assert not watch._going.isActive()


def test_what_went_is_not_told_to_who_has_lost_interest(qtbot: QtBot, bus: Bus, watch: TrayWatch) -> None:
    watch._going.setInterval(60_000)
    watch.listen()
    with qtbot.waitSignal(watch.came):
        tray = Program(bus, WATCHER, lambda _call: None)
    with tray:
        pass
    qtbot.waitUntil(watch._going.isActive)
    watch.rest()
    assert not watch._going.isActive()


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_without_a_session_bus_it_is_quiet(tmp_path: Path, platform: str) -> None:
    connection = QDBusConnection.connectToBus(no_bus(tmp_path), _BUS)
    watch = TrayWatch(session_bus=lambda: connection, platform=platform)
    watch.listen()
    watch.rest()
    QDBusConnection.disconnectFromBus(_BUS)
