"""What joins the program with the desktop: notices, launcher, start, and what follows the end."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QSessionManager

from qtapp.launching import autostart_command, autostart_folder
from qtapp.services.after_end import AfterEnds, run_and_tell
from qtapp.services.autostart import starter_for
from qtapp.services.computer import Computer
from qtapp.services.launcher import Launcher, LauncherState
from qtapp.services.opened_by_desktop import OpenedByDesktop
from qtapp.services.queue_ends import QueueEnds
from qtapp.services.session_bus import SessionBus
from qtapp.ui.after_end_control import AfterEndControl
from qtapp.ui.autostart_offer import AutostartOffer
from qtapp.ui.desktop_control import DesktopControl
from qtapp.ui.errand import Errand
from qtapp.ui.notice_desk import NoticeDesk

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QApplication

    from qtapp.services.manager import DownloadManager
    from qtapp.storage.places import Places
    from qtapp.ui.main_window import MainWindow
    from qtapp.ui.notices import Notices
    from qtapp.ui.tray import Tray


class DesktopParts(QObject):
    """Made once the window and the tray are; `finish` is its end."""

    quit_due = Signal(object)  # str: why
    opened = Signal(object)  # Open

    def __init__(
        self,
        app: QApplication,
        app_id: str,
        places: Places,
        manager: DownloadManager,
        window: MainWindow,
        tray: Tray,
        notices: Notices,
        aside: Executor,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._app = app
        notices.apply_settings(window.settings)
        self._bus = SessionBus(app_id, "Wherry", self)
        self._launcher = Launcher(self)
        self._ends = QueueEnds(self)
        self._computer = Computer(self)
        self._command = Errand(aside, run_and_tell, self)
        self._after_ends = AfterEnds(self._computer, window.settings, self._command.start, self)
        # before the menu's entry, which tells what holds
        window.settings_changed.connect(self._after_ends.apply_settings)
        self._notice_desk = NoticeDesk(notices, self._bus, tray, window, manager, self)
        self._after_end_control = AfterEndControl(self._after_ends, self._computer, window, self)
        self._command_line = autostart_command(places)
        starter = starter_for(self._command_line, app_id, autostart_folder())
        self._desktop_control = DesktopControl(starter, window, aside, self)
        AutostartOffer(
            manager, starter, self._desktop_control.start_with_session, window, aside, self._desktop_control
        )
        self._command.done.connect(self._after_ends.on_command_run)
        for heard in (manager.added, manager.changed):
            heard.connect(self._launcher.on_changed)
            heard.connect(self._ends.on_changed)
        manager.removed.connect(self._launcher.on_removed)
        manager.removed.connect(self._ends.on_removed)
        self._ends.ended.connect(self._notice_desk.on_queue_ended)
        self._ends.ended.connect(self._after_ends.on_ended)
        self._ends.began.connect(self._after_ends.on_began)
        self._after_ends.quit_due.connect(self.quit_due)
        self._launcher.changed.connect(self._on_launcher_changed)
        app.saveStateRequest.connect(self._on_session_saved)
        if sys.platform == "darwin":
            filter_ = OpenedByDesktop(self)
            filter_.opened.connect(self.opened)
            app.installEventFilter(filter_)

    def finish(self) -> None:
        self._after_end_control.finish()
        self._launcher.finish()
        self._bus.close()

    def wait(self, limit_s: float) -> None:
        """Until what `finish` has begun is over, or `limit_s` is."""
        self._bus.close(limit_s)

    @Slot(QSessionManager)
    def _on_session_saved(self, session: QSessionManager) -> None:
        """Who restores the session is to start us as at a sign-in: Qt would add words of its own, which are
        no arguments of ours."""
        session.setRestartCommand(self._command_line)

    @Slot(object)
    def _on_launcher_changed(self, state: LauncherState) -> None:
        if sys.platform in ("win32", "darwin"):
            self._app.setBadgeNumber(state.running)
        else:
            # Qt's own way there counts, but has no progress
            self._bus.show_launcher(state)
