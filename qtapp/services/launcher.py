"""How many downloads run and how far they are, on the program's icon in the desktop's launcher."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from jeepney import Message

    from qtapp.domain.download import Download

# docks animate what they show: more often is restless, and costs them more than us
EVERY_MS = 1_000
_INTERFACE = "com.canonical.Unity.LauncherEntry"


@dataclass(frozen=True, slots=True)
class LauncherState:
    """`running` downloads; `progress` of those whose size is known, in [0, 1], None for none."""

    running: int = 0
    progress: float | None = None


class Launcher(QObject):
    """Adds up what runs, and tells of it now and then. Lives on the GUI thread."""

    changed = Signal(object)  # LauncherState

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[str, tuple[int, int | None]] = {}  # id -> bytes done, bytes in all
        self._told = LauncherState()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._tell)

    @Slot(object)
    def on_changed(self, downloads: tuple[Download, ...]) -> None:
        for download in downloads:
            if download.state.is_active:
                self._running[download.id] = download.bytes_done, download.bytes_total
            else:
                self._running.pop(download.id, None)
        self._tell_soon()

    @Slot(object)
    def on_removed(self, ids: tuple[str, ...]) -> None:
        for download_id in ids:
            self._running.pop(download_id, None)
        self._tell_soon()

    def finish(self) -> None:
        """An icon that stays in the launcher is not to go on counting."""
        self._running.clear()
        self._timer.stop()
        self._tell()

    def state(self) -> LauncherState:
        known = [(done, total) for done, total in self._running.values() if total]
        whole = sum(total for _done, total in known)
        done = sum(min(done, total) for done, total in known)
        return LauncherState(len(self._running), done / whole if whole else None)

    def _tell_soon(self) -> None:
        if not self._timer.isActive() and self.state() != self._told:
            self._timer.start()

    @Slot()
    def _tell(self) -> None:
        state = self.state()
        if state != self._told:
            self._told = state
            self.changed.emit(state)


def launcher_message(app_id: str, state: LauncherState) -> Message:
    """The signal that KDE, Ubuntu's dock, Dash to Dock and Plank listen to."""
    from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - where there is a bus

    uri = f"application://{app_id}.desktop"
    # by the interface's own rule the path holds a number made of the address
    path = f"/com/canonical/unity/launcherentry/{crc32(uri.encode())}"
    properties = {
        "count": ("x", state.running),
        "count-visible": ("b", state.running > 0),
        "progress": ("d", state.progress or 0.0),
        "progress-visible": ("b", state.progress is not None),
    }
    return new_signal(DBusAddress(path, interface=_INTERFACE), "Update", "sa{sv}", (uri, properties))
