"""What is offered to the list: the new is admitted, and what is there already is told of first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qtapp.domain.link_keys import link_key
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from qtapp.domain.download import Download, DownloadSpec
    from qtapp.services.arrivals import Arrivals
    from qtapp.services.chores import Chores
    from qtapp.services.known_links import KnownLinks
    from qtapp.services.past_links import PastLinks

# a history that is silent for so long is locked, or its disk does not answer; what is offered goes on without
LIST_IS_SILENT_MS = 2_000


@dataclass(frozen=True, slots=True)
class Sifted:
    """`fresh` are being admitted. `held` are not: their addresses are those of the downloads with `ids`,
    which are on the list or on their way there, or of `past` ones, which have left it and whose files are
    still there. Each in the order it was given."""

    fresh: tuple[DownloadSpec, ...]
    held: tuple[DownloadSpec, ...]
    ids: tuple[str, ...]
    past: tuple[Download, ...] = ()


class Offers(QObject):
    """Looks through what is offered while the event loop turns; each offer sees those before it.

    What is offered while the last session's list is being read waits for it, as long as it goes on coming.
    """

    sifted = Signal(object)  # Sifted, before the rows of its `fresh` appear

    def __init__(
        self,
        arrivals: Arrivals,
        links: KnownLinks,
        chores: Chores,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrivals = arrivals
        self._links = links
        self._chores = chores
        self._past: PastLinks | None = None
        self._early: list[tuple[tuple[DownloadSpec, ...], Callable[[Sifted], None] | None]] = []
        self._wants_list: list[Callable[[], None]] = []
        self._is_closed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_list_awaited)
        arrivals.came_back.connect(self._on_came_back)
        arrivals.let_in.connect(self._on_list_awaited)

    def close(self) -> None:
        """Hear no more; what was offered before still comes in."""
        self._on_list_awaited()
        self._is_closed = True
        if self._past is not None:
            self._past.give_up()

    def look_back(self, past: PastLinks) -> None:
        """What is offered at the window is held, too, where the history has its file."""
        self._past = past

    def find_past(self, urls: Sequence[str], tell: Callable[[Mapping[str, Download]], None]) -> None:
        """Tell which of these were fetched before and have their file still, by `link_key`: soon, or at
        once."""
        if self._past is None:
            tell({})
        else:
            self._past.ask(urls, tell)

    def is_known(self, url: str) -> bool:
        """Whether this address is on the list, or on its way there, and did not end in vain."""
        return bool(self._links.in_the_way(url))

    def make(self, specs: Sequence[DownloadSpec], tell: Callable[[Sifted], None] | None = None) -> None:
        """Admit those that are not there yet. Who wants the others all the same adds them. Where `tell` is
        given it is called in place of `sifted`, and the history is not asked: whoever offers them is not at
        the window, or has seen what became of them before."""
        if specs and not self._is_closed:
            self._early.append((tuple(specs), tell))
            self._look_at_list()

    def with_the_list(self, do: Callable[[], None]) -> None:
        """Call `do` once the last session's list is there, or nobody waits for it any longer: soon, or at
        once. What it offers goes before what is offered meanwhile."""
        self._wants_list.append(do)
        self._look_at_list()

    def _look_at_list(self) -> None:
        if not self._arrivals.holds_back:
            self._on_list_awaited()
        elif not self._patience.isActive():
            self._patience.start(LIST_IS_SILENT_MS)

    @Slot(object)
    def _on_came_back(self, _downloads: object) -> None:
        if self._patience.isActive():
            self._patience.start(LIST_IS_SILENT_MS)

    @Slot()
    @Slot(object)
    def _on_list_awaited(self, _nothing: object = None) -> None:
        wants_list, self._wants_list = self._wants_list, []
        for do in wants_list:
            do()
        self._patience.stop()
        early, self._early = self._early, []
        for specs, tell in early:
            if tell is not None:
                self._chores.do(self._sift(specs, tell, {}))
            else:
                self.find_past([spec.url for spec in specs], partial(self._on_past_found, specs))

    def _on_past_found(self, specs: tuple[DownloadSpec, ...], past: Mapping[str, Download]) -> None:
        self._chores.do(self._sift(specs, self.sifted.emit, past))

    def _sift(
        self,
        specs: tuple[DownloadSpec, ...],
        tell: Callable[[Sifted], None],
        past: Mapping[str, Download],
    ) -> Iterator[None]:
        fresh: dict[str, DownloadSpec] = {}
        held = []
        ids: dict[str, None] = {}
        before: dict[str, Download] = {}
        for spec in specs:
            same = self._links.in_the_way(spec.url)
            # of one address for different users, what is in the same offer keeps nothing out
            if not fresh.keys() >= set(same):
                held.append(spec)
                ids.update(dict.fromkeys(same))
            elif past and (found := past.get(link_key(spec.url))) is not None:
                held.append(spec)
                before[found.id] = found
            else:
                fresh[spec.id] = spec
                # its row comes once the history holds it: until then another offer may be made
                self._links.take_in(spec)
            yield
        tell(Sifted(tuple(fresh.values()), tuple(held), tuple(ids), tuple(before.values())))
        if fresh:
            self._arrivals.admit(tuple(fresh.values()))
