"""Sending the computer to sleep and switching it off, by the system's own means, and starting a program."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from qtapp.domain.after_end import Deed
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

_LOGIND = "org.freedesktop.login1"
_LOGIND_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_METHODS = {Deed.SLEEP: "Suspend", Deed.SHUT_DOWN: "PowerOff"}
_COMMANDS = {
    ("win32", Deed.SLEEP): ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
    ("win32", Deed.SHUT_DOWN): ("shutdown.exe", "/s", "/t", "0"),
    ("darwin", Deed.SLEEP): ("/usr/bin/pmset", "sleepnow"),
    ("darwin", Deed.SHUT_DOWN): (
        "/usr/bin/osascript",
        "-e",
        'tell application "System Events" to shut down',
    ),
}


@dataclass(frozen=True, slots=True)
class Refused:
    """The computer has not done it; `detail` is for the log."""

    deed: Deed
    detail: str


class Computer(QObject):
    """Lives on the GUI thread and waits for nothing there. `platform` is `sys.platform`."""

    refused = Signal(object)  # Refused
    found = Signal(object)  # frozenset[Deed]: which of sleep and shutting down can be done without a password

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system_bus: Callable[[], QDBusConnection] = QDBusConnection.systemBus,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._system_bus = system_bus
        self._platform = platform
        self._able: set[Deed] = set()

    def look(self) -> None:
        """Find out what can be done: `found` comes, once for each that can be, and at least once."""
        self._able = {deed for deed in _METHODS if (self._platform, deed) in _COMMANDS}
        if self._has_commands:
            self.found.emit(frozenset(self._able))
            return
        for deed, method in _METHODS.items():
            self._call(deed, f"Can{method}", [], self._on_can)

    def do(self, deed: Deed) -> None:
        """SLEEP or SHUT_DOWN; `refused` comes where it is not done."""
        log.info("the computer is to %s", deed.value)
        if not self._has_commands:
            # not interactive: nobody may be there to be asked for a password
            self._call(deed, _METHODS[deed], [False], self._on_done)
            return
        command = _COMMANDS[self._platform, deed]
        started, _process_id = QProcess.startDetached(command[0], list(command[1:]))
        if not started:
            self.refused.emit(Refused(deed, command[0]))

    @property
    def _has_commands(self) -> bool:
        return self._platform in ("win32", "darwin")

    def _call(
        self,
        deed: Deed,
        method: str,
        arguments: list[bool],
        answered: Callable[[QDBusPendingCallWatcher], None],
    ) -> None:
        call = QDBusMessage.createMethodCall(_LOGIND, _LOGIND_PATH, _MANAGER, method)
        call.setArguments(arguments)
        # a bus that is not there answers with an error as well
        watcher = QDBusPendingCallWatcher(self._system_bus().asyncCall(call), self)
        watcher.setProperty("deed", deed.value)
        watcher.finished.connect(answered)

    @Slot(QDBusPendingCallWatcher)
    def _on_can(self, watcher: QDBusPendingCallWatcher) -> None:
        # "challenge": only after a password, for which there may be nobody
        if not watcher.isError() and watcher.reply().arguments()[:1] == ["yes"]:
            self._able.add(Deed(watcher.property("deed")))
        self.found.emit(frozenset(self._able))
        watcher.deleteLater()

    @Slot(QDBusPendingCallWatcher)
    def _on_done(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            error = watcher.error()
            log.warning("%s: %s: %s", watcher.property("deed"), error.name(), error.message())
            self.refused.emit(Refused(Deed(watcher.property("deed")), error.name()))
        watcher.deleteLater()


def run_command(command: tuple[str, ...]) -> bool:
    """Start a program and leave it to itself; whether it could be started.

    No shell reads the arguments. May wait for a disk: call it off the GUI thread. The log names the program
    alone, as an argument may be a secret of its owner's.
    """
    started, _process_id = QProcess.startDetached(command[0], list(command[1:]), str(Path.home()))
    log.info("%s %s", command[0], "was started" if started else "could not be started")
    return started
