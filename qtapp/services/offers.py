"""What is offered to the list: the new is admitted, and what is on the list already is told of first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from qtapp.domain.download import DownloadSpec
    from qtapp.services.arrivals import Arrivals
    from qtapp.services.chores import Chores
    from qtapp.services.known_links import KnownLinks

# a history that is silent for so long is locked, or its disk does not answer; what is offered goes on without
LIST_IS_SILENT_MS = 2_000


@dataclass(frozen=True, slots=True)
class Sifted:
    """`fresh` are being admitted. `held` are not: their addresses are those of the downloads with `ids`,
    which are on the list or on their way there. Each in the order it was given."""

    fresh: tuple[DownloadSpec, ...]
    held: tuple[DownloadSpec, ...]
    ids: tuple[str, ...]


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
        self._early: list[tuple[tuple[DownloadSpec, ...], Callable[[Sifted], None]]] = []
        self._is_closed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_list_awaited)
        arrivals.came_back.connect(self._on_came_back)
        arrivals.let_in.connect(self._on_list_awaited)

    def close(self) -> None:
        """Hear no more; what was offered before still comes in."""
        self._is_closed = True
        self._on_list_awaited()

    def is_known(self, url: str) -> bool:
        """Whether this address is on the list, or on its way there, and did not end in vain."""
        return bool(self._links.in_the_way(url))

    def make(self, specs: Sequence[DownloadSpec], tell: Callable[[Sifted], None] | None = None) -> None:
        """Admit those that are not on the list yet. Who wants the others all the same adds them. Where `tell`
        is given it is called in place of `sifted`: whoever offers them is not at the window."""
        if specs and not self._is_closed:
            self._early.append((tuple(specs), tell or self.sifted.emit))
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
        self._patience.stop()
        early, self._early = self._early, []
        for specs, tell in early:
            self._chores.do(self._sift(specs, tell))

    def _sift(self, specs: tuple[DownloadSpec, ...], tell: Callable[[Sifted], None]) -> Iterator[None]:
        fresh: dict[str, DownloadSpec] = {}
        held = []
        ids: dict[str, None] = {}
        for spec in specs:
            same = self._links.in_the_way(spec.url)
            # of one address for different users, what is in the same offer keeps nothing out
            if not fresh.keys() >= set(same):
                held.append(spec)
                ids.update(dict.fromkeys(same))
            else:
                fresh[spec.id] = spec
                # its row comes once the history holds it: until then another offer may be made
                self._links.put(spec.id, spec.url)
            yield
        tell(Sifted(tuple(fresh.values()), tuple(held), tuple(ids)))
        if fresh:
            self._arrivals.admit(tuple(fresh.values()))
