"""How many rows of the list are in which state."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.download import Download, State


class Tally:
    """Kept from the manager's facts, a few steps each, whatever the length of the list."""

    def __init__(self, downloads: Iterable[Download] = ()) -> None:
        self._states: dict[str, State] = {}
        self._numbers: Counter[State] = Counter()
        self.put(downloads)

    def put(self, downloads: Iterable[Download]) -> None:
        """These are in the list, in these states."""
        for download in downloads:
            before = self._states.get(download.id)
            if before is not download.state:
                if before is not None:
                    self._numbers[before] -= 1
                self._states[download.id] = download.state
                self._numbers[download.state] += 1

    def update(self, downloads: Iterable[Download]) -> None:
        """The same, for those that are in the list still."""
        self.put(download for download in downloads if download.id in self._states)

    def drop(self, ids: Iterable[str]) -> None:
        for download_id in ids:
            state = self._states.pop(download_id, None)
            if state is not None:
                self._numbers[state] -= 1

    def has_any(self, states: Iterable[State]) -> bool:
        return any(self._numbers[state] > 0 for state in states)

    def __len__(self) -> int:
        return len(self._states)
