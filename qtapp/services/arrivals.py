"""How rows come in: those of the last session first, new ones behind them once the history holds them."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.download import State
from qtapp.services import transitions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from qtapp.domain.download import Download, DownloadSpec
    from qtapp.services.chores import Chores
    from qtapp.services.group_names import GroupNames
    from qtapp.storage.history import History
    from qtapp.storage.history_facts import Loaded, Opened, Recorded


class ListIs(Enum):
    """How much of the last session's list is there."""

    COMING = auto()
    WHOLE = auto()
    LACKING = auto()  # the history cannot give all of it for now


class Arrivals(QObject):
    """Between the history and the list: the last session's list comes first, and what is new after it.

    A history that does not answer for now keeps nobody waiting: what is new goes on without the list, which
    joins it, in front of it, when it can be read.
    """

    came_back = Signal(object)  # tuple[Download, ...] of the last session, none of them in line
    lined_up = Signal(object)  # tuple[str, ...] of those that are to be in it, once all have come back
    let_in = Signal(object)  # None: the list is there, or nobody waits for it any longer
    restored = Signal(object)  # None: all of them have come back
    list_told = Signal(object)  # None: all that the history can give for now has come back; see `list_is`
    arrived = Signal(object)  # tuple[Download, ...], new or taken up, on disk if there is a way

    def __init__(
        self,
        history: History,
        chores: Chores,
        rank_for_new: Callable[[], int],
        groups: GroupNames,
        parent: QObject | None = None,
    ) -> None:
        """`rank_for_new` gives the rank of the next one at the end of the list."""
        super().__init__(parent)
        self._rank_for_new = rank_for_new
        self._history = history
        self._chores = chores
        self._groups = groups
        self._admitting: dict[int, tuple[Download, ...]] = {}
        self._early: list[Download] = []
        self._holds_back = True  # what is new waits for the list
        self._awaits_list = False
        self._lacks_list = False  # the history had to answer without all of it
        self._list_is = ListIs.COMING
        self._goes_on = False  # what the end of the program stopped
        self._going_on: list[str] = []
        self._at_terminal = False
        self._may_come = True  # more of the list, which may hold what is known already
        self._known: set[str] = set()  # all that came in until then; some may be off the list again
        history.recorded.connect(self._on_recorded)
        history.loaded.connect(self._on_loaded)
        history.opened.connect(self._on_opened)

    @property
    def holds_back(self) -> bool:
        """What is new waits for the list."""
        return self._holds_back

    @property
    def list_is(self) -> ListIs:
        return self._list_is

    def restore(self, *, goes_on: bool) -> None:
        """Ask for the last session's list; `goes_on`: what its end stopped is to be lined up."""
        self._goes_on = goes_on
        self._ask()

    def _ask(self) -> None:
        self._awaits_list = True
        self._list_is = ListIs.COMING
        self._history.load_listed()

    def start_empty(self) -> None:
        """The last session's list stays where it is, and what comes in belongs to a command."""
        self._holds_back = False
        self._list_is = ListIs.WHOLE
        self._at_terminal = True
        self._forget_known()

    def admit(self, specs: Sequence[DownloadSpec]) -> None:
        """They arrive once they are written, or once the history has said that it cannot."""
        self._chores.do(self._admit(tuple(specs)))

    def _admit(self, specs: tuple[DownloadSpec, ...]) -> Iterator[None]:
        rows = []
        for spec in self._groups.told_apart(specs):
            rows.append(self._owned(transitions.admitted(spec, self._rank_for_new())))
            self._note(spec.id)
            yield
        self._admitting[self._history.admit(rows)] = tuple(rows)

    def take_up(self, downloads: Sequence[Download]) -> None:
        """Those of earlier runs that are to go on arrive as new ones do."""
        self._chores.do(self._take_up(tuple(downloads)))

    def _take_up(self, downloads: tuple[Download, ...]) -> Iterator[None]:
        rows = []
        for download in downloads:
            rows.append(self._owned(transitions.queued(download)))
            self._note(download.id)
            yield
        self._admitting[self._history.take_up(rows)] = tuple(rows)

    def _note(self, download_id: str) -> None:
        if self._may_come:
            self._known.add(download_id)

    def _forget_known(self) -> None:
        """Nothing more of the list can come; the set would be half a megabyte of ten thousand rows."""
        self._may_come = False
        self._known = set()

    def _owned(self, row: Download) -> Download:
        return replace(row, at_terminal=True) if self._at_terminal else row

    @Slot(object)
    def _on_recorded(self, recorded: Recorded) -> None:
        self._early += self._admitting.pop(recorded.ticket, ())
        # a history that cannot be written may not be readable either, for as long as its lock is held
        if not self._holds_back or not recorded.saved:
            self._let_in()

    def _let_in(self) -> None:
        is_first = self._holds_back
        self._holds_back = False
        early, self._early = tuple(self._early), []
        if early:
            self.arrived.emit(early)
        if is_first:
            self.let_in.emit(None)

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        if not self._awaits_list:
            return
        if loaded.last:
            self._awaits_list = False
            self._lacks_list = not loaded.is_whole
        self._chores.do(self._put_back(loaded))

    def _put_back(self, loaded: Loaded) -> Iterator[None]:
        rows = []
        for row in loaded.downloads:
            # what was admitted while the list was read may stand in it as well
            if row.id not in self._known:
                self._known.add(row.id)
                rows.append(transitions.come_back(row, goes_on=self._goes_on))
            yield
        self.came_back.emit(tuple(rows))
        self._going_on += [row.id for row in rows if row.state is State.QUEUED]
        if loaded.last:
            # not before: the first to start is the first of the whole list
            going_on, self._going_on = tuple(self._going_on), []
            self.lined_up.emit(going_on)
            self._list_is = ListIs.WHOLE if loaded.is_whole else ListIs.LACKING
            if loaded.is_whole:
                self._forget_known()
                self.restored.emit(None)
            self._let_in()
            self.list_told.emit(None)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if self._lacks_list and opened.can_be_read:
            self._ask()
