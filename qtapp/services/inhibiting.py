"""How each system is asked not to fall asleep for want of a user. The screen may go dark all the same, and
who closes the lid or chooses Suspend still gets what they want.

On Linux it is the desktop that is asked, by D-Bus: GNOME's and MATE's session manager, what KDE, Xfce and
others share, the portal of a sandbox, and logind where there is no desktop. jeepney, as QtDBus of PySide6
sends no unsigned number, which all of them want back.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

ANSWERS_S = 5.0
_NAME = "Wherry"
_REASON = "Downloading"
# of the session manager and of the portal: the computer is not to sleep
_NOT_SUSPEND = 4
# of Windows: as long as the thread lives, or until it says otherwise; the system, not the display
_ES_CONTINUOUS = 0x80000000
_ES_SYSTEM_REQUIRED = 0x00000001


@dataclass(frozen=True, slots=True)
class _Place:
    """Whom to ask and how; `release` is the method that takes back what was given, "" where that ends with
    the descriptor."""

    bus: str
    service: str
    path: str
    interface: str
    signature: str
    asked: tuple[Any, ...]
    release: str
    is_started: bool = False  # by the call, where it does not run


_PLACES = (
    _Place(
        "SESSION",
        "org.gnome.SessionManager",
        "/org/gnome/SessionManager",
        "org.gnome.SessionManager",
        "susu",
        (_NAME, 0, _REASON, _NOT_SUSPEND),
        "Uninhibit",
    ),
    _Place(
        "SESSION",
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
        "ss",
        (_NAME, _REASON),
        "UnInhibit",
    ),
    _Place(
        "SESSION",
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Inhibit",
        "sua{sv}",
        ("", _NOT_SUSPEND, {"reason": ("s", _REASON)}),
        "Close",
        is_started=True,
    ),
    _Place(
        "SYSTEM",
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
        "ssss",
        ("idle", _NAME, _REASON, "block"),
        "",
    ),
)


def keep_awake(platform: str = sys.platform) -> Callable[[], None] | None:
    """Ask for it; gives what ends it, to be called on the same thread, or None where nobody was found to ask.

    It ends with the program too, however that ends. Blocks for as long as the desktop takes to answer.
    """
    if platform == "win32":
        return _keep_windows_awake()
    if platform == "darwin":
        return _keep_macos_awake()
    return _keep_desktop_awake()


def _keep_desktop_awake() -> Callable[[], None] | None:
    for place in _PLACES:
        release = _ask(place)
        if release is not None:
            log.info("kept awake by %s", place.service)
            return release
    return None


def _ask(place: _Place) -> Callable[[], None] | None:
    from jeepney import DBusErrorResponse, MessageFlag, new_method_call  # noqa: PLC0415 - Linux alone has it
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    address: Any = _address(place)
    message: Any = new_method_call(address, "Inhibit", place.signature, place.asked)
    if not place.is_started:
        message.header.flags |= MessageFlag.no_auto_start
    try:
        connection: Any = open_dbus_connection(place.bus, enable_fds=not place.release)
    except (OSError, KeyError, ValueError, RuntimeError, StopIteration, DBusErrorResponse) as error:
        log.debug("no %s bus: %r", place.bus.lower(), error)
        return None
    try:
        given = _answer(connection, message)[0]
    except (OSError, ValueError, IndexError, DBusErrorResponse) as error:
        log.debug("%s does not keep awake: %r", place.service, error)
        connection.close()
        return None

    def release() -> None:
        try:
            if not place.release:
                given.close()
            elif place.interface == "org.freedesktop.portal.Inhibit":
                request: Any = _address(place, given, "org.freedesktop.portal.Request")
                _answer(connection, new_method_call(request, place.release))
            else:
                _answer(connection, new_method_call(address, place.release, "u", (given,)))
        except (OSError, ValueError, DBusErrorResponse) as error:
            log.debug("%s: %r", place.service, error)  # it takes back what it gave to who hangs up
        finally:
            connection.close()

    return release


def _address(place: _Place, path: str = "", interface: str = "") -> Any:
    from jeepney import DBusAddress  # noqa: PLC0415

    return DBusAddress(path or place.path, bus_name=place.service, interface=interface or place.interface)


def _answer(connection: Any, message: Any) -> tuple[Any, ...]:
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    answered: tuple[Any, ...] = unwrap_msg(connection.send_and_get_reply(message, timeout=ANSWERS_S))
    return answered


def _keep_windows_awake() -> Callable[[], None] | None:
    import ctypes  # noqa: PLC0415

    set_state = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined,unused-ignore]
    set_state.argtypes, set_state.restype = [ctypes.c_uint32], ctypes.c_uint32
    if not set_state(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED):
        return None
    return lambda: set_state(_ES_CONTINUOUS)


def _keep_macos_awake() -> Callable[[], None] | None:
    # -w: it ends with this program, however that ends
    command = ["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())]
    try:
        child = subprocess.Popen(  # noqa: S603 - a program of the system, by its whole path
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        log.debug("%s: %s", command[0], error)
        return None

    def release() -> None:
        child.terminate()
        child.wait()

    return release
