"""Whether there is a newer Wherry: asked of a feed once a week where that is wanted. It installs nothing."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from qtapp.domain.download import StopReason
from qtapp.domain.errors import TransferError
from qtapp.domain.releases import BadFeed, Release, is_newer
from qtapp.domain.values import dataclass
from qtapp.transfer.stop import StopRequested, StopToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.settings import Settings

log = logging.getLogger(__name__)

EVERY_S = 7 * 86_400.0
# one that could not be asked, or said nothing sensible
AGAIN_AFTER_S = 86_400.0
# a start has better things to do
NOT_BEFORE_S = 60.0
TAKES_AT_MOST_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Answer:
    token: StopToken
    release: Release | None


class UpdateNotice(QObject):
    """Lives on the GUI thread. Where it is off, no timer runs and nobody is asked."""

    found = Signal(object)  # Release, newer than this one
    looked = Signal(object)  # float: when the feed has answered, in seconds since the epoch
    _answered = Signal(object)  # _Answer

    def __init__(
        self,
        fetch: Callable[[str, StopToken], Release],
        version: str,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`fetch` is called on a thread of its own, and as `fetch_release`; `now` gives seconds since the
        epoch."""
        super().__init__(parent)
        self._fetch = fetch
        self._version = version
        self._now = now
        self._feed = ""
        self._looked_at = 0.0
        self._failed_at: float | None = None
        self._token: StopToken | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(TAKES_AT_MOST_MS)
        self._limit.timeout.connect(self._on_too_long)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def apply(self, settings: Settings) -> None:
        feed = settings.update_feed if settings.checks_for_updates else ""
        if feed != self._feed:
            self._feed, self._failed_at = feed, None
            self._cancel()
        self._looked_at = settings.updates_looked_at
        self._plan()

    def close(self) -> None:
        """Nobody is asked any longer."""
        self._feed = ""
        self._timer.stop()
        self._cancel()

    def wait_s(self) -> float | None:
        """Until the feed is asked next; None where it is not."""
        if not self._feed or self._token is not None:
            return None
        now = self._now()
        due = self._looked_at + EVERY_S
        if self._looked_at > now:
            due = now  # the clock was set back
        if self._failed_at is not None:
            due = max(due, self._failed_at + AGAIN_AFTER_S)
        return max(due - now, NOT_BEFORE_S)

    def _plan(self) -> None:
        wait_s = self.wait_s()
        if wait_s is None:
            self._timer.stop()
        else:
            # looked at again at least daily: a computer that sleeps stops the timer, and not the time
            self._timer.start(round(min(wait_s, AGAIN_AFTER_S) * 1000))

    @Slot()
    def _on_due(self) -> None:
        wait_s = self.wait_s()
        if wait_s is not None and wait_s <= NOT_BEFORE_S:
            self.look()
        else:
            self._plan()

    def look(self) -> None:
        """Ask the feed now, where there is one."""
        if not self._feed or self._token is not None:
            return
        token = self._token = StopToken()
        self._limit.start()
        threading.Thread(target=self._ask, args=(self._feed, token), name="release feed", daemon=True).start()

    def _ask(self, feed: str, token: StopToken) -> None:
        release = None
        try:
            release = self._fetch(feed, token)
        except StopRequested:
            pass
        except (TransferError, BadFeed) as error:
            log.info("the release feed: %s", error)
        except Exception:  # a thread's edge
            log.exception("the release feed")
        with suppress(RuntimeError):  # the program may be gone by now
            self._answered.emit(_Answer(token, release))

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        if answer.token is not self._token:
            return
        self._token = None
        self._limit.stop()
        if answer.release is None:
            self._failed_at = self._now()
            self._plan()
            return
        self._failed_at = None
        self._looked_at = self._now()
        self.looked.emit(self._looked_at)
        if is_newer(answer.release.version, self._version):
            self.found.emit(answer.release)
        self._plan()

    @Slot()
    def _on_too_long(self) -> None:
        if self._token is not None:
            self._token.stop(StopReason.CANCEL)

    def _cancel(self) -> None:
        self._limit.stop()
        if self._token is not None:
            self._token.stop(StopReason.CANCEL)
            self._token = None
