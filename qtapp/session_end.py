"""The system asks for the end: as a session ends, and where it has a way of its own to quit a program."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


class Application(QApplication):
    """Qt asks every window whether it may be closed before it quits for the system (macOS: Quit in the Dock
    and the end of a session; X11: the session manager's last word). One that is put into the tray instead
    would say no, and on macOS keep the whole computer from being switched off. `end` is asked first.
    """

    end: Callable[[str], object] | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Quit or self.end is None:
            return super().event(event)
        event.accept()
        self.end("the system asks for it")
        return True


class SessionEnd(QObject):
    """Hears of the session's end, and has the system wait until all is saved where it would not.

    `commitDataRequest` says only that the session may end: another program may still refuse, or somebody
    takes it back, and on X11 a manager may ask for nothing but a checkpoint. Qt tells neither (its
    `sm_shutdownCancelledCallback` in qxcbsessionmanager.cpp, and WM_ENDSESSION with FALSE in
    qwindowscontext.cpp, change its own standing alone). What it tells is the last word: X11's Die and macOS's
    as `QEvent.Quit`, WM_ENDSESSION with TRUE as `aboutToQuit`. So all is saved at the first, and the program
    ends at the last. Where a session ends by SIGTERM, as by systemd and on Wayland, that is the last word.
    """

    def __init__(
        self,
        app: Application,
        end: Callable[[str], object],
        save: Callable[[], object],
        limit_s: float,
        parent: QObject,
    ) -> None:
        """`end` asks for the program's end, whatever the reason that it is given; harmless when repeated.
        `save` has all written that is not yet. `limit_s` is how long the end may take."""
        super().__init__(parent)
        self._end = end
        self._save = save
        self._limit_s = limit_s
        self._is_over = False
        self._waiting: QEventLoop | None = None
        app.end = end
        app.commitDataRequest.connect(self._on_commit_data)
        app.aboutToQuit.connect(self._on_about_to_quit)

    def over(self) -> None:
        """Everything has been taken down."""
        self._is_over = True
        if self._waiting is not None:
            self._waiting.quit()

    @Slot(QSessionManager)
    def _on_commit_data(self, _session: QSessionManager) -> None:
        log.info("the session may end")
        self._save()

    @Slot()
    def _on_about_to_quit(self) -> None:
        """On Windows Qt says so within WM_ENDSESSION: the process is killed as soon as this is back. The
        nested loop is not within a task of asyncio, as the system's message comes from the outermost one.
        Elsewhere all is over by then.
        """
        if self._is_over:
            return
        self._end("the session ends")
        self._waiting = QEventLoop()
        QTimer.singleShot(round(self._limit_s * 1000), self._waiting, self._waiting.quit)
        self._waiting.exec()
        self._waiting = None
        # not what the loop gives back: Qt refuses one, or ends it, where the outermost was told to leave
        if self._is_over:
            log.info("the session's end: all is saved")
        else:
            log.warning("the session's end: not all is saved")
