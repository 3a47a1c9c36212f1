"""What is wanted of downloads whose stop is under way: a wish may change until the outcome is there."""

from __future__ import annotations

from enum import Enum, auto


class Wish(Enum):
    """What a run that was stopped becomes, unless it was through first."""

    PAUSE = auto()
    CANCEL = auto()
    GO_ON = auto()
    MAKE_WAY = auto()  # go on when it is its turn again


class Wishes:
    """The last wish counts, but for a pause after a cancel: what is to be dropped is not worth pausing."""

    def __init__(self) -> None:
        self._wishes: dict[str, Wish] = {}

    def pause(self, download_id: str) -> None:
        if self._wishes.get(download_id) is not Wish.CANCEL:
            self._wishes[download_id] = Wish.PAUSE

    def make_way(self, download_id: str) -> None:
        """Unless it is about to stop anyhow."""
        self._wishes.setdefault(download_id, Wish.MAKE_WAY)

    def has(self, download_id: str) -> bool:
        """Its stop is under way."""
        return download_id in self._wishes

    def cancel(self, download_id: str) -> None:
        self._wishes[download_id] = Wish.CANCEL

    def go_on_after(self, wish: Wish, download_id: str) -> None:
        """If `wish` is why it is about to stop, let it go on once it has."""
        if self._wishes.get(download_id) is wish:
            self._wishes[download_id] = Wish.GO_ON

    def go_on_later(self, download_id: str) -> None:
        """It is to stop for a while, unless something else is wanted of it already."""
        self._wishes.setdefault(download_id, Wish.GO_ON)

    def take(self, download_id: str) -> Wish | None:
        """The wish for a run that has ended; None where nobody asked for its end."""
        return self._wishes.pop(download_id, None)
