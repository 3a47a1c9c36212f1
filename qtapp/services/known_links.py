"""Which addresses are on the list already: asked before the same is fetched a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.download import State
from qtapp.domain.link_keys import link_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Download, DownloadSpec

# what ended without a file is no reason not to try once more
_IN_VAIN = frozenset({State.FAILED, State.CANCELLED})


class KnownLinks:
    """The rows by their addresses; what it is asked and told takes the same time however many there are.

    It looks at no disk: that a file is gone is noticed when somebody wants it, and until then its row says
    that it was fetched.
    """

    def __init__(self, find: Callable[[str], Download | None]) -> None:
        """`find` gives the row of an id, None where it is not on the list."""
        self._find = find
        # nearly every address has one row, and a container for each would be most of the index
        self._ids: dict[str, str | dict[str, None]] = {}

    def put(self, download_id: str, url: str) -> None:
        """It has, or will have, a row of this address."""
        key = link_key(url)
        there = self._ids.setdefault(key, download_id)
        if isinstance(there, dict):
            there[download_id] = None
        elif there != download_id:
            self._ids[key] = {there: None, download_id: None}

    def drop(self, download_id: str, url: str) -> None:
        """Its row, which had this address, is gone or has another."""
        key = link_key(url)
        there = self._ids.get(key)
        if there == download_id:
            del self._ids[key]
        elif isinstance(there, dict):
            there.pop(download_id, None)
            if not there:
                del self._ids[key]

    def replace(self, before: Download, after: Download) -> None:
        """The row's new value; of another address where its link was replaced."""
        if before.spec.url != after.spec.url or before.spec.mirrors != after.spec.mirrors:
            self.take_out(before.spec)
            self.take_in(after.spec)

    def take_in(self, spec: DownloadSpec) -> None:
        """As `put`, by each address that it has."""
        self.put(spec.id, spec.url)
        for url in spec.mirrors:
            self.put(spec.id, url)

    def take_out(self, spec: DownloadSpec) -> None:
        """As `drop`, by each address that it has."""
        self.drop(spec.id, spec.url)
        for url in spec.mirrors:
            self.drop(spec.id, url)

    def ids_of(self, url: str) -> tuple[str, ...]:
        """All that have this address, in the order they came; rows and those on their way."""
        there = self._ids.get(link_key(url), ())
        return (there,) if isinstance(there, str) else tuple(there)

    def in_the_way(self, url: str) -> tuple[str, ...]:
        """Those of them for which it need not be fetched again: all but what ended without a file."""
        return tuple(item for item in self.ids_of(url) if self._counts(item))

    def _counts(self, download_id: str) -> bool:
        row = self._find(download_id)
        return row is None or row.state not in _IN_VAIN
