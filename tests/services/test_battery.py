"""What the computer runs on: from UPower, from the kernel's files, and from macOS's own words."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING, Any

import pytest

from qtapp.services.battery import THREAD_NAME, Battery, Power, power_in, read_supplies
from tests.support.bus import Bus, Call, Program, no_bus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

on_a_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")
UPOWER = "org.freedesktop.UPower"
DEVICE = "org.freedesktop.UPower.Device"
DISPLAY_DEVICE = "/org/freedesktop/UPower/devices/DisplayDevice"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    with Bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        yield bus


@pytest.fixture(autouse=True)
def _every_thread_ends() -> Iterator[None]:
    yield
    for thread in threading.enumerate():
        if thread.name == THREAD_NAME:
            thread.join(5)
            assert not thread.is_alive()


def on_mains(call: Call) -> tuple[str, tuple[Any, ...]]:
    values = {"OnBattery": ("b", False), "IsPresent": ("b", True), "Percentage": ("d", 81.6)}
    return "v", (values[call.body[1]],)


def tell(upower: Program, path: str, interface: str, values: dict[str, tuple[str, Any]]) -> None:
    upower.tell(
        path, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", (interface, values, [])
    )


@on_a_bus
def test_upower_is_asked_once_and_then_tells_by_itself(bus: Bus, qtbot: QtBot) -> None:
    with Program(bus, UPOWER, on_mains) as upower:
        battery = Battery(platform="linux")
        with qtbot.waitSignal(battery.changed) as told:
            battery.start()
        assert told.args == [Power(False, 82)]
        with qtbot.waitSignal(battery.changed):
            tell(upower, "/org/freedesktop/UPower", UPOWER, {"OnBattery": ("b", True)})
        with qtbot.waitSignal(battery.changed):
            tell(upower, DISPLAY_DEVICE, DEVICE, {"Percentage": ("d", 19.8), "State": ("u", 2)})
        assert battery.power == Power(True, 20)
        assert [call.body[1] for call in upower.calls] == ["OnBattery", "IsPresent", "Percentage"]
        battery.stop()
        assert battery.power == Power()


@on_a_bus
def test_of_a_mouse_that_is_empty_nothing_is_taken(bus: Bus, qtbot: QtBot) -> None:
    """UPower has a device for each; the one that stands for all of the computer has its own path."""
    with Program(bus, UPOWER, on_mains) as upower:
        battery = Battery(platform="linux")
        with qtbot.waitSignal(battery.changed):
            battery.start()
        tell(upower, "/org/freedesktop/UPower/devices/mouse_1", DEVICE, {"Percentage": ("d", 3.0)})
        with qtbot.waitSignal(battery.changed):
            tell(upower, "/org/freedesktop/UPower", UPOWER, {"OnBattery": ("b", True)})
        assert battery.power == Power(True, 82)
        battery.stop()


class Asked:
    """Notes how often it was."""

    def __init__(self) -> None:
        self.times = 0
        self.power = Power(True, 50)

    def __call__(self) -> Power:
        self.times += 1
        return self.power


def test_it_is_asked_only_as_long_as_there_is_something_to_do(qtbot: QtBot) -> None:
    """Idle means no timer and no turn of any thread."""
    asked = Asked()
    battery = Battery(read=asked, asked_every_s=0.01)
    battery.start()
    assert asked.times == 0
    with qtbot.waitSignal(battery.changed):
        battery.need(True)
    asked.power = Power(False, 51)
    with qtbot.waitSignal(battery.changed) as told:
        pass
    assert told.args == [Power(False, 51)]
    battery.stop()


def test_it_is_told_where_it_is_as_was_taken_for_granted_and_where_it_cannot_be_read(qtbot: QtBot) -> None:
    def fails() -> Power:
        raise RuntimeError("no such thing")

    for read in (Power, fails):
        battery = Battery(read=read)
        battery.need(True)
        with qtbot.waitSignal(battery.changed) as told:
            battery.start()
        assert told.args == [Power()]
        assert battery.is_known
        battery.stop()
        assert not battery.is_known


def test_what_a_stopped_one_says_late_counts_for_nothing(qtbot: QtBot) -> None:
    asked = threading.Event()

    def read() -> Power:
        asked.set()
        return Power(True)

    battery = Battery(read=read)
    battery.need(True)
    with qtbot.assertNotEmitted(battery.changed):
        battery.start()
        assert asked.wait(5)
        battery.stop()
        for thread in threading.enumerate():
            if thread.name == THREAD_NAME:
                thread.join(5)
        qtbot.wait(1)
    assert battery.power == Power()


def test_where_there_is_no_upower_the_kernel_s_files_are_read(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", no_bus(tmp_path))
    asked = Asked()
    battery = Battery(read=asked)
    battery._listens = True
    battery.need(True)
    with qtbot.waitSignal(battery.changed):
        battery.start()
    assert battery.power == asked.power
    battery.stop()


def supply(folder: Path, name: str, **values: str) -> None:
    (folder / name).mkdir()
    for key, value in values.items():
        (folder / name / key).write_text(f"{value}\n")


@pytest.mark.parametrize(
    ("online", "status", "expected"),
    [
        ("0", "Discharging", Power(True, 40)),
        ("1", "Discharging", Power(False, 40)),
        ("1", "Charging", Power(False, 40)),
        ("0", "Full", Power(False, 40)),
    ],
)
def test_on_battery_is_one_that_discharges_without_mains(
    tmp_path: Path, online: str, status: str, expected: Power
) -> None:
    supply(tmp_path, "AC", type="Mains", online=online)
    supply(tmp_path, "BAT0", type="Battery", status=status, capacity="20")
    supply(tmp_path, "BAT1", type="Battery", status="Unknown", capacity="60")
    supply(tmp_path, "hidpp_battery_0", type="Battery", scope="Device", status="Discharging", capacity="3")
    assert read_supplies(tmp_path) == expected


def test_a_computer_without_a_battery_is_on_mains(tmp_path: Path) -> None:
    assert read_supplies(tmp_path) == read_supplies(tmp_path / "missing") == Power()
    supply(tmp_path, "BAT0", type="Battery", status="Discharging")  # and does not say how much
    assert read_supplies(tmp_path) == Power(True, None)


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        (
            "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t57%; discharging; 3:01 remaining",
            Power(True, 57),
        ),
        (
            "Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t100%; charged; 0:00",
            Power(False, 100),
        ),
        ("Now drawing from 'AC Power'\n", Power()),
    ],
)
def test_what_macos_prints_is_understood(output: str, expected: Power) -> None:
    assert power_in(output) == expected
