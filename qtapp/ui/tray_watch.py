"""Hears that a tray has come or gone from what tells of it, without a look by the clock.

A tray of the X server docks a window that Qt has for the icon, and which is gone with it. One that is spoken
to over D-Bus has a watcher, and this a name on the session bus. Qt puts an icon that is shown into the tray
that comes. Other systems have theirs always.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

WATCHER = "org.kde.StatusNotifierWatcher"
# a panel that is started anew is back by then, and its tray with it
BACK_WITHIN_MS = 3_000
# what Qt calls the window that it lets a tray of the X server dock
_DOCKED = "QSystemTrayIconSysWindow"
_KNOWN = "wherry-watched"


class TrayWatch(QObject):
    """Lives on the GUI thread. Tells nothing before `listen`."""

    came = Signal(object)  # None: there is a tray on the session bus that was not there before
    gone = Signal(object)  # None: a tray went, and had its time to come back, which it may have done

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        session_bus: Callable[[], QDBusConnection] = QDBusConnection.sessionBus,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._session_bus = session_bus
        self._has_bus = platform not in ("win32", "darwin")
        self._watcher: QDBusServiceWatcher | None = None
        self._is_listening = False
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(BACK_WITHIN_MS)
        self._going.timeout.connect(self._on_gone)

    def listen(self) -> None:
        """Tell from now on, with the icon shown already. To be asked again is harmless."""
        self._is_listening = True
        for window in docked():
            if not window.property(_KNOWN):
                window.setProperty(_KNOWN, True)
                window.visibleChanged.connect(self._on_docked_changed)
        if self._watcher is None and self._has_bus and (bus := self._session_bus()).isConnected():
            self._watcher = QDBusServiceWatcher(WATCHER, bus, parent=self)
            self._watcher.serviceRegistered.connect(self._on_registered)
            self._watcher.serviceUnregistered.connect(self._on_unregistered)

    def rest(self) -> None:
        """Nobody needs to know any longer that a tray goes; one that comes is told of."""
        self._is_listening = False
        self._going.stop()

    @Slot(bool)
    def _on_docked_changed(self, is_visible: bool) -> None:
        if not is_visible:
            self._go()

    @Slot(str)
    def _on_registered(self, _name: str) -> None:
        self.came.emit(None)

    @Slot(str)
    def _on_unregistered(self, _name: str) -> None:
        self._go()

    def _go(self) -> None:
        if self._is_listening and not self._going.isActive():
            self._going.start()

    @Slot()
    def _on_gone(self) -> None:
        # where it is back it has docked another window
        self.listen()
        self.gone.emit(None)


def docked() -> list[QWindow]:
    """The windows that an icon has in a tray of the X server."""
    return [window for window in QGuiApplication.allWindows() if window.objectName() == _DOCKED]
