"""What other programs of this user may ask of the one that owns the profile, and how it is done.

On the GUI thread, in slices: however much is asked, the window does not notice.
"""

from __future__ import annotations

import logging
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.download import State
from qtapp.domain.selection import Selection
from qtapp.services.chores import Chores
from qtapp.services.control_adding import Adding, specs_for
from qtapp.services.control_limits import general_limits, limit_fields
from qtapp.services.control_requests import Add, Deed, Do, Limit, Open, Quit, Save, Tell, TellLimits
from qtapp.services.control_telling import Telling, Watching, choose
from qtapp.services.control_wire import Refusal
from qtapp.services.transitions import will_go_on

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from qtapp.domain.download import Download
    from qtapp.domain.settings import Settings
    from qtapp.services.control_server import Asked, Caller, ControlServer
    from qtapp.services.manager import DownloadManager
    from qtapp.storage.history import History
    from qtapp.storage.history_facts import Recorded

log = logging.getLogger(__name__)

# a pause or a cancel acts within one second; a busy machine may take longer
DONE_WITHIN_MS = 5_000
_IN_VAIN = frozenset({State.FAILED, State.CANCELLED})


class Control(QObject):
    """Answers; what only the window can do it asks for by signals."""

    opened = Signal(object)  # Open: what a second start was to download, and whether to show the window
    limit_chosen = Signal(object)  # int | None: the limit of all together, in bytes per second
    quit_requested = Signal(object)  # str: who asked

    def __init__(
        self,
        server: ControlServer,
        manager: DownloadManager,
        history: History,
        settings: Callable[[], Settings],
        *,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives seconds since the epoch."""
        super().__init__(parent)
        self._server = server
        self._manager = manager
        self._history = history
        self._settings = settings
        self._clock = clock
        self._saving: dict[int, Caller] = {}  # by the ticket that answers them
        self._chores = Chores(lambda: None, self)
        server.asked.connect(self._on_asked)
        history.recorded.connect(self._on_recorded)

    @Slot(object)
    def _on_asked(self, asked: Asked) -> None:
        caller, request = asked.caller, asked.request
        log.info("control: %s", type(request).__name__.lower())
        match request:
            case Open():
                self.opened.emit(request)
                caller.end()
            case Add():
                self._add(caller, request)
            case Limit(selection=None):
                self.limit_chosen.emit(request.bytes_per_second)
                caller.end(bytes_per_second=request.bytes_per_second)
            case Quit():
                caller.end()
                self.quit_requested.emit("another program")
            case Save():
                # behind everything that was recorded before, and written with it
                self._saving[self._history.restore(())] = caller
            case Tell() | Do() | Limit() | TellLimits():
                self._manager.list_wait.until_known(partial(self._look, caller, request))

    def _look(self, caller: Caller, request: Tell | Do | Limit | TellLimits, is_whole: bool) -> None:
        if not caller.is_gone:
            self._chores.do(self._with_chosen(caller, request, is_whole))

    @Slot(object)
    def _on_recorded(self, recorded: Recorded) -> None:
        if (caller := self._saving.pop(recorded.ticket, None)) is not None:
            caller.end(is_saved=recorded.saved)

    def _add(self, caller: Caller, request: Add) -> None:
        if not request.links:
            caller.refuse(Refusal("nothing-meant", "There is no address to download."))
        elif len(request.links) > 1 and (request.name is not None or request.checksum is not None):
            caller.refuse(Refusal("bad-request", "A name and a checksum are for one address."))
        elif request.group is not None and request.joins_group:
            self._manager.groups.let_join(request.group)
            self._manager.offers.with_the_list(partial(self._offer, caller, request))
        else:
            self._offer(caller, request)

    def _offer(self, caller: Caller, request: Add) -> None:
        try:
            specs = specs_for(request, self._settings(), self._clock())
        except Refusal as refusal:
            caller.refuse(refusal)
        else:
            Adding(caller, self._manager, request, specs, self)

    def _with_chosen(
        self, caller: Caller, request: Tell | Do | Limit | TellLimits, is_whole: bool
    ) -> Generator[None, None, None]:
        """Where not all of the last session's list could be read, those that are there are meant, and the
        answer says so."""
        selection = request.selection or Selection()
        try:
            ids = yield from choose(self._manager, selection, is_whole=is_whole)
        except Refusal as refusal:
            caller.refuse(refusal)
            return
        if caller.is_gone:
            return
        is_whole = is_whole or bool(selection.ids)  # each of them is there
        match request:
            case Tell(is_watching=True):
                Watching(caller, self._manager, selection, ids, is_whole=is_whole)
            case Tell():
                Telling(caller, self._manager, ids, is_whole=is_whole)
            case TellLimits():
                yield from self._tell_limits(caller, request, ids, is_whole)
            case Do():
                effect = Effect(caller, self._manager, ids, _settles(request.deed), is_whole=is_whole)
                _do(self._manager, request, ids)
                yield from effect.look()
            case Limit():
                has_limit = _has_limit(request.bytes_per_second)
                effect = Effect(caller, self._manager, ids, has_limit, is_whole=is_whole)
                self._manager.limit(ids, request.bytes_per_second)
                yield from effect.look()

    def _tell_limits(
        self, caller: Caller, request: TellLimits, ids: Sequence[str], is_whole: bool
    ) -> Generator[None, None, None]:
        if request.selection is None:
            self._manager.speed.look_again()
            for limit in general_limits(self._manager.speed.now, self._settings()):
                caller.say({"row": "limit", **limit_fields(limit)})
            ids = yield from self._with_a_limit(ids)
        if not caller.is_gone:
            Telling(caller, self._manager, ids, is_whole=is_whole)

    def _with_a_limit(self, ids: Sequence[str]) -> Generator[None, None, list[str]]:
        """Those of the rows that have one of their own."""
        found = []
        for download_id in ids:
            row = self._manager.find(download_id)
            if row is not None and row.limit_bytes_per_second is not None and row.state is not State.DONE:
                found.append(download_id)
            yield
        return found


def _do(manager: DownloadManager, request: Do, ids: Sequence[str]) -> None:
    match request.deed:
        case Deed.PAUSE:
            manager.pause(ids)
        case Deed.RESUME:
            manager.resume(ids)
            # one that ended in vain begins anew where it was meant, and not because all were
            if request.selection.ids or not _IN_VAIN.isdisjoint(request.selection.states):
                manager.retry(ids)
        case Deed.CANCEL:
            manager.cancel(ids)


def _settles(deed: Deed) -> Callable[[Download], bool]:
    match deed:
        case Deed.PAUSE:
            return lambda row: not will_go_on(row)
        case Deed.RESUME:
            return lambda row: row.state is not State.PAUSED
        case Deed.CANCEL:
            return lambda row: row.state in (State.CANCELLED, State.DONE)


def _has_limit(bytes_per_second: int | None) -> Callable[[Download], bool]:
    return lambda row: row.limit_bytes_per_second == bytes_per_second or row.state is State.DONE


class Effect(QObject):
    """Waits for a command to show in the rows, then tells them as they are."""

    def __init__(
        self,
        caller: Caller,
        manager: DownloadManager,
        ids: Sequence[str],
        is_settled: Callable[[Download], bool],
        *,
        is_whole: bool = True,
    ) -> None:
        super().__init__(caller)
        self._caller = caller
        self._manager = manager
        self._ids = ids
        self._is_settled = is_settled
        self._is_whole = is_whole
        self._awaited = set(ids)
        self._has_looked = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._finish)
        self._patience.start(DONE_WITHIN_MS)
        manager.changed.connect(self._on_changed)
        manager.removed.connect(self._on_removed)

    def look(self) -> Iterator[None]:
        """At those that are settled already; a chore, to be done after the command was given."""
        for download_id in self._ids:
            if self._caller.is_gone:
                return  # this is a part of it, and may be gone as well
            row = self._manager.find(download_id)
            if row is None or self._is_settled(row):
                self._awaited.discard(download_id)
            yield
        self._has_looked = True
        self._finish_if_through()

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        self._awaited.difference_update(row.id for row in downloads if self._is_settled(row))
        self._finish_if_through()

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        self._awaited.difference_update(ids)
        self._finish_if_through()

    def _finish_if_through(self) -> None:
        if self._has_looked and not self._awaited:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        self._patience.stop()
        self._has_looked = False
        self._manager.changed.disconnect(self._on_changed)
        self._manager.removed.disconnect(self._on_removed)
        self.deleteLater()
        if not self._caller.is_gone:
            Telling(self._caller, self._manager, self._ids, is_whole=self._is_whole)
