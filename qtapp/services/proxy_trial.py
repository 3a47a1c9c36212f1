"""Tries a way to a server on a thread of its own, one at a time, within a limit of time."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from qtapp.domain.download import StopReason
from qtapp.domain.errors import ErrorKind
from qtapp.domain.values import dataclass
from qtapp.transfer.proxy_trial import Tried
from qtapp.transfer.stop import StopRequested, StopToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.proxy_plan import ProxyPlan

log = logging.getLogger(__name__)

# a name that is looked up, a proxy of many addresses, a handshake, and then the server
TRIAL_TAKES_MS = 20_000


@dataclass(frozen=True, slots=True)
class _Answer:
    token: StopToken
    tried: Tried


class ProxyTrial(QObject):
    """Lives on the GUI thread. Idle when nothing is tried: no timer runs."""

    ended = Signal(object)  # Tried; none for a trial that was cancelled
    _answered = Signal(object)  # _Answer

    def __init__(
        self,
        try_plan: Callable[[str, ProxyPlan, StopToken], Tried],
        parent: QObject | None = None,
        *,
        limit_ms: int = TRIAL_TAKES_MS,
    ) -> None:
        """`try_plan` is called on the trial's thread, and raises StopRequested once its token is stopped."""
        super().__init__(parent)
        self._try_plan = try_plan
        self._token: StopToken | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(limit_ms)
        self._limit.timeout.connect(self._on_too_long)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def is_under_way(self) -> bool:
        return self._token is not None

    def start(self, url: str, plan: ProxyPlan) -> None:
        """In the place of one under way."""
        self.cancel()
        self._token = StopToken()
        self._limit.start()
        threading.Thread(
            target=self._try, args=(url, plan, self._token), name="proxy trial", daemon=True
        ).start()

    @Slot()
    def cancel(self) -> None:
        """Nothing is told of it any longer; harmless where nothing is tried."""
        self._limit.stop()
        if self._token is not None:
            self._token.stop(StopReason.CANCEL)
            self._token = None

    def _try(self, url: str, plan: ProxyPlan, token: StopToken) -> None:
        try:
            tried = self._try_plan(url, plan, token)
        except StopRequested:
            return
        except Exception as error:  # a thread's edge: who waits is to hear of it
            log.exception("a trial of a proxy")
            tried = Tried(None, kind=ErrorKind.BUG, detail=type(error).__name__)
        with suppress(RuntimeError):  # the program may be gone by now
            self._answered.emit(_Answer(token, tried))

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        if answer.token is self._token:
            self._limit.stop()
            self._token = None
            self.ended.emit(answer.tried)

    @Slot()
    def _on_too_long(self) -> None:
        self.cancel()
        self.ended.emit(Tried(None, kind=ErrorKind.NO_ANSWER))
