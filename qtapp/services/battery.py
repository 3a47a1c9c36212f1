"""What the computer runs on. UPower tells by itself; where there is none it is asked for now and then, and
only as long as anybody has something to do with the answer."""

from __future__ import annotations

import ctypes
import logging
import re
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

ASKED_EVERY_S = 30.0
ANSWERS_S = 5.0
THREAD_NAME = "battery"
_SUPPLIES = Path("/sys/class/power_supply")
_UPOWER = "org.freedesktop.UPower"
_UPOWER_PATH = "/org/freedesktop/UPower"
_BATTERY_PATH = "/org/freedesktop/UPower/devices/DisplayDevice"
_BATTERY = "org.freedesktop.UPower.Device"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_WINDOWS_UNKNOWN = 255


@dataclass(frozen=True, slots=True)
class Power:
    """`percent` is what the battery holds, None where that is not told or there is none."""

    on_battery: bool = False
    percent: int | None = None


class Battery(QObject):
    """Lives on the GUI thread; listens and asks on a thread of its own, from `start` to `stop`."""

    changed = Signal(object)  # Power; the first time also where it is as `power` was
    _told = Signal(object)  # Power

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        read: Callable[[], Power] | None = None,
        platform: str = sys.platform,
        asked_every_s: float = ASKED_EVERY_S,
    ) -> None:
        """`read` None: as the platform tells."""
        super().__init__(parent)
        self.power = Power()
        self.is_known = False  # it has been told since `start`
        self._read = read or _READERS.get(platform, read_supplies)
        self._listens = read is None and platform.startswith("linux")
        self._asked_every_s = asked_every_s
        self._watch: _Watch | None = None
        self._is_needed = False
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        if self._watch is None:
            self._watch = _Watch(self._tell, self._read, self._asked_every_s, listens=self._listens)
            self._watch.need(self._is_needed)
            self._watch.start()

    def stop(self) -> None:
        """Does not wait for the thread; nothing is told from now on."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self.power = Power()
        self.is_known = False

    def need(self, is_needed: bool) -> None:
        """Whether it is worth asking: something runs, or would."""
        self._is_needed = is_needed
        if self._watch is not None:
            self._watch.need(is_needed)

    def _tell(self, watch: _Watch, power: Power) -> None:
        with suppress(RuntimeError):  # the program may be gone by now
            self._told.emit((watch, power))

    @Slot(object)
    def _on_told(self, told: tuple[_Watch, Power]) -> None:
        watch, power = told
        if watch is self._watch and (power != self.power or not self.is_known):
            self.is_known = True
            log.info("power: on battery: %s, %s %%", power.on_battery, power.percent)
            self.power = power
            self.changed.emit(power)


class _Watch(threading.Thread):
    """One start of a `Battery`: tells what it finds until it is closed."""

    def __init__(
        self,
        tell: Callable[[_Watch, Power], None],
        read: Callable[[], Power],
        asked_every_s: float,
        *,
        listens: bool,
    ) -> None:
        super().__init__(name=THREAD_NAME, daemon=True)  # one that waits for an answer must not keep us
        self._tell = tell
        self._read = read
        self._asked_every_s = asked_every_s
        self._listens = listens
        self._turn = threading.Condition()
        self._is_needed = False
        self._is_closed = False
        self._connection: Any = None

    def need(self, is_needed: bool) -> None:
        with self._turn:
            self._is_needed = is_needed
            self._turn.notify_all()

    def close(self) -> None:
        with self._turn:
            self._is_closed = True
            self._turn.notify_all()
            if self._connection is not None:
                with suppress(OSError):
                    self._connection.sock.shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
        try:
            if self._listens:
                self._listen()
            self._ask()
        except Exception:  # a thread's edge
            log.exception("the battery")
            self._tell(self, Power())  # nobody is kept waiting for what is never told

    def _ask(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._is_closed or self._is_needed)
                if self._is_closed:
                    return
            self._tell(self, self._read())
            with self._turn:
                self._turn.wait_for(lambda: self._is_closed, self._asked_every_s)

    def _listen(self) -> None:
        """To UPower, until it is closed; comes back at once where there is none."""
        from jeepney import DBusErrorResponse, MatchRule  # noqa: PLC0415 - Linux alone has it
        from jeepney.bus_messages import message_bus  # noqa: PLC0415
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

        try:
            with open_dbus_connection("SYSTEM") as connection:
                with self._turn:
                    if self._is_closed:
                        return
                    self._connection = connection
                rule = MatchRule(
                    type="signal", sender=_UPOWER, interface=_PROPERTIES, member="PropertiesChanged"
                )
                _answer(connection, message_bus.AddMatch(rule))
                told = MatchRule(type="signal", interface=_PROPERTIES, member="PropertiesChanged")
                # from here on nothing is missed while its first answers are waited for
                with connection.filter(told, bufsize=100) as signals:
                    self._hear(connection, signals)
        except (OSError, ValueError, RuntimeError, StopIteration, DBusErrorResponse) as error:
            if not self._is_closed:
                log.info("no UPower here: %r", error)
        finally:
            with self._turn:
                self._connection = None

    def _hear(self, connection: Any, signals: Any) -> None:
        """Raises OSError at the end."""
        power = _upower_says(connection)
        while True:
            self._tell(self, power)
            message = connection.recv_until_filtered(signals)
            path, (_interface, values, _without_value) = _path_of(message), message.body
            if path == _UPOWER_PATH and "OnBattery" in values:
                power = replace(power, on_battery=bool(values["OnBattery"][1]))
            elif path == _BATTERY_PATH and "Percentage" in values:  # not that of a mouse
                power = replace(power, percent=round(values["Percentage"][1]))


def _upower_says(connection: Any) -> Power:
    from jeepney import DBusAddress, Properties  # noqa: PLC0415

    def get(path: str, interface: str, name: str) -> Any:
        address: Any = DBusAddress(path, bus_name=_UPOWER, interface=interface)
        return _answer(connection, Properties(address).get(name))[0][1]

    on_battery = bool(get(_UPOWER_PATH, _UPOWER, "OnBattery"))
    is_there = bool(get(_BATTERY_PATH, _BATTERY, "IsPresent"))
    return Power(on_battery, round(get(_BATTERY_PATH, _BATTERY, "Percentage")) if is_there else None)


def _path_of(message: Any) -> str:
    from jeepney import HeaderFields  # noqa: PLC0415

    return str(message.header.fields.get(HeaderFields.path, ""))


def _answer(connection: Any, message: Any) -> tuple[Any, ...]:
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    answered: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(message, timeout=ANSWERS_S))
    return answered


def read_supplies(folder: Path = _SUPPLIES) -> Power:
    """As Linux tells without UPower: on battery where one is discharged and no mains are attached."""
    percents, is_discharged, has_mains = [], False, False
    for supply in sorted(folder.glob("*")):
        kind = _word(supply / "type")
        if kind in ("Mains", "USB") and _word(supply / "online") == "1":
            has_mains = True
        # a battery of its own has a mouse, say
        elif kind == "Battery" and _word(supply / "scope") != "Device":
            is_discharged = is_discharged or _word(supply / "status") == "Discharging"
            with suppress(ValueError):
                percents.append(int(_word(supply / "capacity")))
    percent = round(sum(percents) / len(percents)) if percents else None
    return Power(is_discharged and not has_mains, percent)


def _word(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


class _SystemPowerStatus(ctypes.Structure):
    _fields_ = (
        ("ac_line", ctypes.c_ubyte),
        ("battery_flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("status_flag", ctypes.c_ubyte),
        ("seconds_left", ctypes.c_uint32),
        ("seconds_whole", ctypes.c_uint32),
    )


def _read_windows() -> Power:
    found = _SystemPowerStatus()
    kernel: Any = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    if not kernel.GetSystemPowerStatus(ctypes.byref(found)):
        return Power()
    return Power(found.ac_line == 0, None if found.percent == _WINDOWS_UNKNOWN else found.percent)


def _read_macos() -> Power:
    command = ["/usr/bin/pmset", "-g", "batt"]
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system, by its whole path
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=ANSWERS_S, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.debug("%s: %s", command[0], error)
        return Power()
    return power_in(done.stdout.decode("utf-8", "replace"))


def power_in(output: str) -> Power:
    """What `pmset -g batt` prints."""
    percent = re.search(r"(\d{1,3})%", output)
    return Power("'Battery Power'" in output, int(percent[1]) if percent else None)


_READERS: dict[str, Callable[[], Power]] = {"win32": _read_windows, "darwin": _read_macos}
