"""Whether there is a network at all: its loss is noticed by what fails, its return by asking now and then.

A host that nobody gets through to may be its own matter, so one failure alone proves nothing. It is the
network where this machine has no route to the internet, where the system itself says that it is off, or where
several hosts fail alike: there is no way to them, they are silent, or one and the same page answers in their
place, as where one has to log in first. Never while others are served. As long as it is away nothing starts,
and what failed for it has spent no attempt. Idle while there is a network, or nothing to do with it: no timer
runs.
"""

from __future__ import annotations

import logging
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from qtapp.domain.download import Completed, Failed, StopReason, Why
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import host_of
from qtapp.domain.network_signs import BY_PAGE, NO_WAY, SILENCE, Signs
from qtapp.transfer.stop import StopRequested, StopToken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.domain.download import Download, Outcome, Progress
    from qtapp.services.engine_room import EngineRoom
    from qtapp.services.system_network import SystemNetwork

log = logging.getLogger(__name__)

NO_NETWORK = Why("no-network")
SILENT = Why("network-silent")
PAGE = Why("network-page")
# until it is looked whether the network is back: at first, and at the longest
FIRST_LOOK_S = 1.0
LONGEST_LOOK_S = 5.0
# hosts that stay silent for so long while nobody else answers are taken for dead themselves after all
SILENT_AT_MOST_S = 300.0
# who answers in the place of others for so long after others were served wants a login of its own
PAGE_AGAIN_S = 300.0
# bytes that have come within so long show that the way of the others is their own matter
SERVED_WITHIN_S = 2.0
# what only somebody at the other end can have said
_ANSWERS = frozenset(
    {
        ErrorKind.CONNECT_REFUSED,
        ErrorKind.SERVER_ERROR,
        ErrorKind.SERVER_BUSY,
        ErrorKind.NOT_FOUND,
        ErrorKind.REQUEST_REFUSED,
        ErrorKind.LOGIN_NEEDED,
        ErrorKind.LOGIN_REFUSED,
        ErrorKind.ACCESS_DENIED,
        ErrorKind.LINK_EXPIRED,
    }
)
# what a look meets, or a run that ends meanwhile, while it is still away
_STILL_LOST = {
    NO_NETWORK.kind: NO_WAY,
    SILENT.kind: NO_WAY | SILENCE,
    PAGE.kind: BY_PAGE,
}
# a root name server, for the look-up of a route to the internet; nothing is sent to it
_FAR_AWAY = ((socket.AF_INET, "198.41.0.4"), (socket.AF_INET6, "2001:503:ba3e::2:30"))


def has_route() -> bool:
    """Whether this machine knows a way to the internet, whatever becomes of what it sends there. Does not
    block: to connect a datagram socket asks the routing table alone."""
    for family, address in _FAR_AWAY:
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((address, 53))
            return True
    return False


class Connectivity(QObject):
    """Lives on the GUI thread; a look at the network is a daemon thread's, which a quit does not wait for."""

    changed = Signal(object)  # Why | None: why nothing can start for want of a network
    page_met = Signal(object)  # tuple[str, ...]: ids of those that failed for it before that was plain
    _looked = Signal(object)  # ErrorKind | None, what stood in the way
    _paged = Signal(object)  # as `page_met`

    def __init__(self, engine: EngineRoom, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """`clock` gives monotonic seconds."""
        super().__init__(parent)
        self._engine = engine
        self._clock = clock
        self._why: Why | None = None
        self._signs = Signs()
        self._page: str | None = None  # the host of the one that answers for others
        self._was_page: tuple[str, float] = ("", 0.0)  # the last such host, and when that was over
        self._lost_at = 0.0
        self._served_at = float("-inf")
        self._bytes: dict[str, int] = {}
        self._waiting_urls: Callable[[], Sequence[str]] = tuple
        self._looks = 0
        self._wait_s = FIRST_LOOK_S
        self._token: StopToken | None = None  # of the look under way
        self._is_closed = False
        self._open_system: Callable[[], SystemNetwork] | None = None
        self._system: SystemNetwork | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._looked.connect(self._on_looked, Qt.ConnectionType.QueuedConnection)
        self._paged.connect(self.page_met, Qt.ConnectionType.QueuedConnection)
        engine.progressed.connect(self._on_progressed)
        engine.ended.connect(self._on_ended)

    def watch(self, waiting_urls: Callable[[], Sequence[str]]) -> None:
        """Whom to ask for: one address of each host that is waited for, those whose turn comes first."""
        self._waiting_urls = waiting_urls

    def hear(self, open_system: Callable[[], SystemNetwork]) -> None:
        """Ask the system's own watch as well, which `open_system` makes at the first sign of trouble: to make
        it takes some hundredths of a second, and most days nobody needs it."""
        self._open_system = open_system

    @property
    def is_lost(self) -> bool:
        return self._why is not None

    @property
    def why(self) -> Why | None:
        """Why nothing can start for want of a network."""
        return self._why

    def follow(self, download: Download, outcome: Failed) -> bool:
        """Whether it failed for want of a network, and is to wait for it; else it is its own matter."""
        if outcome.kind not in BY_PAGE or self._is_closed:
            return False
        if self._why is not None:
            return outcome.kind in _STILL_LOST[self._why.kind]
        if self._clock() - self._served_at < SERVED_WITHIN_S:
            return False
        why = self._judge(download, outcome)
        if why is not None:
            self._lose(why)
        return why is not None

    def _judge(self, download: Download, outcome: Failed) -> Why | None:
        """What it is that this failure, with those before it, is the sign of; None for its own matter."""
        host, now, kind = host_of(download.spec.url), self._clock(), outcome.kind
        if kind in NO_WAY:
            if not has_route() or self._is_off_for_system():
                return NO_NETWORK
            if kind is ErrorKind.HOST_UNKNOWN:  # somebody knew that there is none
                return None
            return NO_NETWORK if self._signs.are_unreached(host, now) else None
        if kind is ErrorKind.WEB_PAGE:
            return PAGE if self._is_page(host, outcome, now) else None
        if kind in SILENCE and self._signs.are_silent(host, now):
            return SILENT
        return None

    def _is_page(self, host: str, outcome: Failed, now: float) -> bool:
        page = outcome.answered_by
        if page is None or (page == self._was_page[0] and now - self._was_page[1] < PAGE_AGAIN_S):
            return False
        ids = self._signs.are_paged(host, page, outcome.id, now)
        system = self._system_watch()
        if system is not None and system.is_portal:
            ids = ids or (outcome.id,)
        if ids:
            self._page = page
            # once this one has been dealt with
            self._paged.emit(tuple(item for item in ids if item != outcome.id))
        return bool(ids)

    @Slot()
    def look(self) -> None:
        """See, off this thread, whether the network is back."""
        if self._why is None or self._token is not None or self._is_closed:
            return
        self._timer.stop()
        urls = self._waiting_urls()
        if not urls:
            self._find()  # whoever comes next will see
            return
        url = urls[self._looks % len(urls)]  # one of them may have gone for good meanwhile
        self._looks += 1
        self._token = StopToken()
        threading.Thread(
            target=self._try_way, args=(url, self._page, self._token), name="network look", daemon=True
        ).start()

    def look_soon(self) -> None:
        """Somebody does not want to wait."""
        self._wait_s = FIRST_LOOK_S
        self.look()

    def close(self) -> None:
        """Nothing is looked for any longer."""
        self._is_closed = True
        self._timer.stop()
        if self._token is not None:
            self._token.stop(StopReason.QUIT)

    def _try_way(self, url: str, page: str | None, token: StopToken) -> None:
        found: ErrorKind | None = None
        try:
            self._engine.try_way(url, page, token)
        except StopRequested:
            return
        except TransferError as error:
            found = error.kind
        except (OSError, ValueError):
            log.exception("a look at the network")  # let the download itself say what is the matter
        with suppress(RuntimeError):  # the program may be gone by now
            self._looked.emit(found)

    def _is_off_for_system(self) -> bool:
        system = self._system_watch()
        return system is not None and system.is_off

    def _system_watch(self) -> SystemNetwork | None:
        if self._system is None and self._open_system is not None:
            self._system = self._open_system()
            self._system.setParent(self)
            self._system.changed.connect(self._on_system_changed)
            self._system.portal_changed.connect(self._on_portal_changed)
        return self._system

    @Slot(object)
    def _on_portal_changed(self, is_portal: bool) -> None:
        if not is_portal and self._why is PAGE:
            self.look_soon()

    @Slot(object)
    def _on_system_changed(self, is_off: bool) -> None:
        if is_off or self._is_closed:
            return  # whoever fails for it will say so
        if self._why is None:
            self.changed.emit(None)  # it was away for too short a time to be missed by all
        else:
            self.look_soon()

    @Slot(object)
    def _on_looked(self, found: ErrorKind | None) -> None:
        self._token = None
        if self._why is None or self._is_closed:
            return
        is_unknown = found is ErrorKind.HOST_UNKNOWN and has_route()
        is_silent = self._why is SILENT
        if found not in _STILL_LOST[self._why.kind] or is_unknown:
            self._find()
        elif is_silent and self._clock() - self._lost_at > SILENT_AT_MOST_S:
            log.info("silent hosts are taken for dead")
            self._find()
        else:
            self._wait_s = min(self._wait_s * 2, LONGEST_LOOK_S)
            self._timer.start(round(self._wait_s * 1000))

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        before = self._bytes.get(progress.id)
        self._bytes[progress.id] = progress.bytes_done
        if before is not None and progress.bytes_done > before:
            self._note_served()

    @Slot(object)
    def _on_ended(self, outcome: Outcome) -> None:
        self._bytes.pop(outcome.id, None)
        if isinstance(outcome, Completed) or (isinstance(outcome, Failed) and outcome.kind in _ANSWERS):
            self._note_served()

    def _note_served(self) -> None:
        self._served_at = self._clock()
        self._signs.clear()
        if self._why is not None:
            self._find()

    def _lose(self, why: Why) -> None:
        log.warning("%s: everything waits for it", why.kind)
        self._why = why
        self._lost_at = self._clock()
        self._wait_s = FIRST_LOOK_S
        self._timer.start(round(self._wait_s * 1000))
        self.changed.emit(self._why)

    def _find(self) -> None:
        log.info("the network is back")
        if self._why is SILENT:
            self._signs.excuse_silent(self._clock())
        self._why = None
        if self._page is not None:
            self._was_page = (self._page, self._clock())
        self._page = None
        self._signs.clear()
        self._timer.stop()
        if not self._is_closed:
            self.changed.emit(None)
