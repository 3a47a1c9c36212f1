"""Opening a finished file and showing where it lies, without ever waiting on the GUI thread."""

from __future__ import annotations

import logging
import os
import sys
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QUrl, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

from qtapp.domain.download import State
from qtapp.domain.executables import HEAD_BYTES, Danger, danger_of
from qtapp.domain.values import dataclass
from qtapp.ui.errand import Errand
from qtapp.ui.reading import start_of_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from qtapp.domain.download import Download

log = logging.getLogger(__name__)

_FILE_MANAGER = "org.freedesktop.FileManager1"
_FILE_MANAGER_PATH = "/org/freedesktop/FileManager1"


class _Wish(Enum):
    OPEN = auto()
    SHOW = auto()


@dataclass(frozen=True, slots=True)
class _Asked:
    wish: _Wish
    download: Download


@dataclass(frozen=True, slots=True)
class _Looked:
    """What stands on the disk: `found` is the file, or the nearest folder that is still there, or None."""

    asked: _Asked
    found: Path | None
    is_file: bool
    danger: Danger | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not opened, because opening it would run something."""

    download: Download
    danger: Danger


class FileOpener(QObject):
    """Opens files and folders with the desktop's means; whatever asks the disk does so off the GUI thread.

    `open_url` and `session_bus` are the desktop's doors, `platform` is `sys.platform`.
    """

    missing = Signal(object)  # Download whose file is not where it was put
    refused = Signal(object)  # Refusal
    not_opened = Signal(object)  # Path that no program would take

    def __init__(
        self,
        executor: Executor,
        parent: QObject,
        *,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        session_bus: Callable[[], QDBusConnection] = QDBusConnection.sessionBus,
        run: Callable[[str, list[str]], bool] | None = None,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._open_url = open_url
        self._session_bus = session_bus
        self._run = run or _start_detached
        self._platform = platform
        self._look = Errand(executor, _look, self)
        self._look.done.connect(self._on_looked)

    def open(self, download: Download) -> None:
        """Open the finished file with the program the desktop has for it."""
        self._look.start(_Asked(_Wish.OPEN, download))

    def show_in_folder(self, download: Download) -> None:
        """Show the file in its folder; the folder alone where there is no file yet."""
        self._look.start(_Asked(_Wish.SHOW, download))

    @Slot(object)
    def _on_looked(self, looked: _Looked) -> None:
        download = looked.asked.download
        if looked.found is None or (download.state is State.DONE and not looked.is_file):
            self.missing.emit(download)
        elif looked.asked.wish is _Wish.SHOW:
            self._reveal(looked.found, is_file=looked.is_file)
        elif not looked.is_file:
            self._open_path(looked.found)
        elif looked.danger is not None:
            self.refused.emit(Refusal(download, looked.danger))
        else:
            self._open_path(looked.found)

    def _open_path(self, path: Path) -> None:
        if not self._open_url(QUrl.fromLocalFile(str(path))):
            self.not_opened.emit(path)

    def _reveal(self, path: Path, *, is_file: bool) -> None:
        if not is_file:
            self._open_path(path)
            return
        command = reveal_command(self._platform, path)
        if command is None:
            self._ask_file_manager(path)
        elif not self._run(command[0], command[1:]):
            self._open_path(path.parent)

    def _ask_file_manager(self, path: Path) -> None:
        bus = self._session_bus()
        if not bus.isConnected():
            self._open_path(path.parent)
            return
        call = QDBusMessage.createMethodCall(_FILE_MANAGER, _FILE_MANAGER_PATH, _FILE_MANAGER, "ShowItems")
        call.setArguments([[path.as_uri()], ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
        watcher.setProperty("folder", str(path.parent))
        watcher.finished.connect(self._on_file_manager_answered)

    @Slot(QDBusPendingCallWatcher)
    def _on_file_manager_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            log.info("no file manager answered: %s", watcher.error().name())
            self._open_path(Path(watcher.property("folder")))
        watcher.deleteLater()


def reveal_command(platform: str, path: Path) -> list[str] | None:
    """The program that shows `path` selected in its folder; None where D-Bus is asked instead."""
    if platform == "win32":
        # explorer wants the comma after /select and the path as an argument of its own
        return ["explorer.exe", "/select,", str(path)]
    if platform == "darwin":
        return ["/usr/bin/open", "-R", str(path)]
    return None


def _start_detached(program: str, arguments: list[str]) -> bool:
    started, _process_id = QProcess.startDetached(program, arguments)
    return started


def _look(asked: _Asked) -> _Looked:
    """See what is on the disk. In a worker thread: a sleeping disk or a dead share may take its time."""
    path = asked.download.path
    if path is None:
        return _Looked(asked, _nearest_folder(asked.download.spec.folder), is_file=False, danger=None)
    try:
        head = start_of_file(path, HEAD_BYTES)
    except (OSError, ValueError):
        return _Looked(asked, _nearest_folder(path.parent), is_file=False, danger=None)
    return _Looked(asked, path, is_file=True, danger=danger_of(path.name, head))


def _nearest_folder(folder: Path) -> Path | None:
    # os.path.isdir: a folder that may not be read counts as missing instead of raising
    return next((place for place in (folder, *folder.parents) if os.path.isdir(place)), None)  # noqa: PTH112
