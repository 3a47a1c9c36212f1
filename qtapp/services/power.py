"""The computer is kept awake while downloads run, and may sleep within seconds of the last."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qtapp.services.inhibiting import keep_awake

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.settings import Settings
    from qtapp.services.manager import Totals

log = logging.getLogger(__name__)

# between one download and the next it is not given up and asked for anew
RELEASED_AFTER_MS = 3000
THREAD_NAME = "awake"


class KeepingAwake(QObject):
    """Lives on the GUI thread; asks on a thread of its own, which is there only as long as it is kept awake.

    Where nobody can be asked, the log has one line and nothing else comes of it.
    """

    def __init__(
        self, keep: Callable[[], Callable[[], None] | None] = keep_awake, parent: QObject | None = None
    ) -> None:
        """`keep` is as `inhibiting.keep_awake`; called on that thread, as is what it gives."""
        super().__init__(parent)
        self._keep = keep
        self._is_wanted = False  # by the settings
        self._is_busy = False
        self._over: threading.Event | None = None  # of the thread there is
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RELEASED_AFTER_MS)
        self._timer.timeout.connect(self._release)

    def apply(self, settings: Settings) -> None:
        self._is_wanted = settings.keeps_awake
        if not self._is_wanted:
            self._release()
        elif self._is_busy:
            self._hold()

    @Slot(object)
    def on_totals_changed(self, totals: Totals) -> None:
        """What waits for its next attempt lets the computer sleep: that may take all night."""
        was_busy, self._is_busy = self._is_busy, totals.active > 0
        if self._is_busy:
            self._timer.stop()
            if self._is_wanted:
                self._hold()
        elif was_busy and self._over is not None:
            self._timer.start()

    def close(self) -> None:
        """It may sleep from now on."""
        self._is_wanted = False
        self._release()

    def _hold(self) -> None:
        if self._over is None:
            self._over = threading.Event()
            # one that waits for an answer must not keep the process
            threading.Thread(
                target=_keep_until, args=(self._over, self._keep), name=THREAD_NAME, daemon=True
            ).start()

    @Slot()
    def _release(self) -> None:
        self._timer.stop()
        if self._over is not None:
            self._over.set()
            self._over = None


def _keep_until(over: threading.Event, keep: Callable[[], Callable[[], None] | None]) -> None:
    try:
        release = keep()
        if release is None:
            log.info("nobody here keeps the computer awake")
            return
        over.wait()
        release()
    except Exception:  # a thread's edge
        log.exception("keeping awake")
