"""What is offered to the list: the new is admitted, and what is on the list already is told of first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from qtapp.domain.download import DownloadSpec
    from qtapp.services.chores import Chores
    from qtapp.services.known_links import KnownLinks


@dataclass(frozen=True, slots=True)
class Sifted:
    """`fresh` are being admitted. `held` are not: their addresses are those of the downloads with `ids`,
    which are on the list or on their way there. Each in the order it was given."""

    fresh: tuple[DownloadSpec, ...]
    held: tuple[DownloadSpec, ...]
    ids: tuple[str, ...]


class Offers(QObject):
    """Looks through what is offered while the event loop turns; each offer sees those before it."""

    sifted = Signal(object)  # Sifted, before the rows of its `fresh` appear

    def __init__(
        self,
        admit: Callable[[Sequence[DownloadSpec]], None],
        links: KnownLinks,
        chores: Chores,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._admit = admit
        self._links = links
        self._chores = chores
        self._is_closed = False

    def close(self) -> None:
        """Hear no more; what was offered before still comes in."""
        self._is_closed = True

    def make(self, specs: Sequence[DownloadSpec]) -> None:
        """Admit those that are not on the list yet. Who wants the others all the same adds them."""
        if specs and not self._is_closed:
            self._chores.do(self._sift(tuple(specs)))

    def _sift(self, specs: tuple[DownloadSpec, ...]) -> Iterator[None]:
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
        self.sifted.emit(Sifted(tuple(fresh.values()), tuple(held), tuple(ids)))
        if fresh:
            self._admit(tuple(fresh.values()))
