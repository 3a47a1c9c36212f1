"""Looks at links on threads of its own, a few at a time, for as long as somebody wants to know."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from qtapp.domain.download import StopReason
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import BadLink, host_of
from qtapp.domain.values import dataclass
from qtapp.transfer.probing import Probed
from qtapp.transfer.stop import StopRequested, StopToken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qtapp.domain.download import DownloadSpec

log = logging.getLogger(__name__)

# downloads go before those who only look
AT_ONCE = 4
AT_ONCE_PER_HOST = 2
# so many are looked at, as long as the host goes on answering, without being in anybody's sight
UNSEEN_AT_MOST = 500
# what says nothing of the link, but of its host or the way to it
_OF_THE_HOST = frozenset(
    {
        ErrorKind.SERVER_BUSY,
        ErrorKind.CONNECT_REFUSED,
        ErrorKind.NO_ROUTE,
        ErrorKind.NO_ANSWER,
        ErrorKind.HOST_UNKNOWN,
        ErrorKind.CERTIFICATE,
        ErrorKind.TLS_REFUSED,
        ErrorKind.PROXY_LOGIN,
        ErrorKind.PROXY_FAILED,
    }
)
# a host without a connection to spare is asked again after so long
BUSY_FOR_MS = 2_000


@dataclass(frozen=True, slots=True)
class HadEnough:
    """A host has said so; `retry_after_s` is its own wish for how long, None where it has none."""

    host: str
    retry_after_s: float | None


@dataclass(frozen=True, slots=True)
class _Answer:
    token: StopToken
    host: str
    spec: DownloadSpec
    probed: Probed | None


class Probing(QObject):
    """Lives on the GUI thread. Idle when nothing is wanted: no thread is there and no timer runs.

    A host that has refused one link, as it has enough or is down, is asked for none of the others: what it
    thinks of them shows when they are fetched. One that has enough is to be left alone by downloads as well.
    """

    probed = Signal(object)  # Probed
    had_enough = Signal(object)  # HadEnough, before what it was asked for is told
    rested = Signal(object)  # None: nothing is wanted any longer that could be had
    _answered = Signal(object)  # _Answer

    def __init__(
        self,
        probe: Callable[[DownloadSpec, StopToken], Probed | None],
        parent: QObject | None = None,
        *,
        busy_for_ms: int = BUSY_FOR_MS,
    ) -> None:
        """`probe` is called on a thread; it gives None where the host is to be asked later, and raises
        StopRequested once its token is stopped."""
        super().__init__(parent)
        self._probe = probe
        self._wanted: dict[str, DownloadSpec] = {}
        self._under_way: dict[str, _Answer] = {}  # without what was found yet
        self._per_host: Counter[str] = Counter()
        self._unwilling: dict[str, Probed] = {}  # host -> what it refused with
        self._busy: set[str] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(busy_for_ms)
        self._later.timeout.connect(self._on_later)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def is_under_way(self) -> bool:
        return bool(self._under_way)

    @property
    def left(self) -> int:
        """How many are wanted, or under way."""
        return len(self._wanted) + len(self._under_way)

    def want(self, specs: Iterable[DownloadSpec]) -> None:
        """Look at these, in this order, and at no others but those under way."""
        self._wanted = {spec.id: spec for spec in specs if spec.id not in self._under_way}
        self._go_on()

    @Slot()
    def cancel(self) -> None:
        """Nothing is told of any of them any longer; who has refused may be asked again."""
        self._wanted.clear()
        self._unwilling.clear()
        self._busy.clear()
        self._later.stop()
        under_way, self._under_way = self._under_way, {}
        self._per_host.clear()
        for answer in under_way.values():
            answer.token.stop(StopReason.CANCEL)

    def _go_on(self) -> None:
        passed_over: dict[str, DownloadSpec] = {}
        while self._wanted and len(self._under_way) < AT_ONCE:
            spec = self._wanted.pop(next(iter(self._wanted)))
            try:
                host = host_of(spec.url)
            except BadLink:
                continue
            if (refusal := self._unwilling.get(host)) is not None:
                self.probed.emit(Probed(spec.id, kind=refusal.kind, detail=refusal.detail))
            elif host in self._busy or self._per_host[host] >= AT_ONCE_PER_HOST:
                passed_over[spec.id] = spec
            else:
                self._start(spec, host)
        # they were in front
        self._wanted = passed_over | self._wanted
        if not self.left:
            self.rested.emit(None)

    def _start(self, spec: DownloadSpec, host: str) -> None:
        begun = _Answer(StopToken(), host, spec, None)
        self._under_way[spec.id] = begun
        self._per_host[host] += 1
        threading.Thread(target=self._look, args=(begun,), name="probe", daemon=True).start()

    def _look(self, begun: _Answer) -> None:
        """On a thread of its own."""
        try:
            probed = self._probe(begun.spec, begun.token)
        except StopRequested:
            return
        except Exception as error:  # a thread's edge: who waits is to hear of it
            log.exception("%s: could not be looked at", begun.spec.url)
            probed = Probed(begun.spec.id, kind=ErrorKind.BUG, detail=type(error).__name__)
        with suppress(RuntimeError):  # the program may be gone by now
            self._answered.emit(_Answer(begun.token, begun.host, begun.spec, probed))

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        begun = self._under_way.get(answer.spec.id)
        if begun is None or begun.token is not answer.token:
            return  # cancelled
        del self._under_way[answer.spec.id]
        self._per_host[answer.host] -= 1
        probed = answer.probed
        if probed is None:
            self._busy.add(answer.host)
            self._wanted = {answer.spec.id: answer.spec} | self._wanted
            self._later.start()
        else:
            if probed.kind in _OF_THE_HOST:
                self._unwilling[answer.host] = probed
            if probed.kind is ErrorKind.SERVER_BUSY:
                self.had_enough.emit(HadEnough(answer.host, probed.retry_after_s))
            self.probed.emit(probed)
        self._go_on()

    @Slot()
    def _on_later(self) -> None:
        self._busy.clear()
        self._go_on()
