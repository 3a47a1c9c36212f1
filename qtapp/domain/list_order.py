"""The order of the list: a number for each download, with room between two for those that are moved there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

from qtapp.domain.sorted_keys import SortedKeys
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# between neighbours that came together; a single row fits in twenty times at the same place
GAP: Final = 1 << 20
# where there is no room left, so many rows on each side are numbered anew, or four times as many, and so on
_SHOVED: Final = 16
# until this lies between any two of them
_ROOMY: Final = 1 << 10
# what a file may hold is taken within these: beyond them there is room for all that will ever be moved
FARTHEST: Final = 1 << 62
_NS_PER_S: Final = 1_000_000_000

_Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Move:
    """`ids`, in the order they have, in front of or behind `anchor`; without one to the top or the bottom.

    Where the anchor is moved as well, its place is where it was.
    """

    ids: tuple[str, ...]
    anchor: str | None
    is_behind: bool

    @classmethod
    def to_top(cls, ids: Iterable[str]) -> Self:
        return cls(tuple(ids), None, is_behind=False)

    @classmethod
    def to_bottom(cls, ids: Iterable[str]) -> Self:
        return cls(tuple(ids), None, is_behind=True)

    @classmethod
    def in_front_of(cls, anchor: str, ids: Iterable[str]) -> Self:
        return cls(tuple(ids), anchor, is_behind=False)

    @classmethod
    def behind(cls, anchor: str, ids: Iterable[str]) -> Self:
        return cls(tuple(ids), anchor, is_behind=True)


class ListOrder:
    """Ranks by id: the lower comes first. Only what is moved gets another, but where room has run out."""

    def __init__(self) -> None:
        self._ranks: dict[str, int] = {}
        self._keys: SortedKeys[_Key] = SortedKeys()
        self._highest = 0  # of all that were ever given or put in: some are still on their way

    def __len__(self) -> int:
        return len(self._ranks)

    def __iter__(self) -> Iterator[str]:
        """The ids, from the top."""
        return (download_id for _, download_id in self._keys)

    def put(self, download_id: str, rank: int) -> None:
        """It is on the list with this rank, whatever it had before."""
        before = self._ranks.get(download_id)
        if before == rank:
            return
        if before is not None:
            self._keys.remove((before, download_id))
        self._ranks[download_id] = rank
        self._keys.add((rank, download_id))
        self._highest = max(self._highest, rank)

    def drop(self, download_id: str) -> None:
        """It is off the list; harmless where it was not on it."""
        rank = self._ranks.pop(download_id, None)
        if rank is not None:
            self._keys.remove((rank, download_id))

    def rank_for_new(self, now_s: float) -> int:
        """One behind all others, also behind what another process or an earlier run has put into the same
        history and this list does not know: ranks of new ones follow the time. `now_s`: seconds since the
        epoch."""
        self._highest = max(self._highest + GAP, min(int(now_s * _NS_PER_S), FARTHEST))
        return self._highest

    def plan(self, move: Move) -> list[tuple[str, int]]:
        """The ranks that bring a move about, for `put`; nothing where all is in its place already.

        Ids that are not on the list are left out; where the anchor is not, nothing is moved.
        """
        keys = sorted((self._ranks[item], item) for item in set(move.ids) if item in self._ranks)
        if not keys or (move.anchor is not None and move.anchor not in self._ranks):
            return []
        moved = {download_id for _, download_id in keys}
        low, high = self._gap(move, moved)
        if (low is None or low < keys[0]) and (high is None or keys[-1] < high):
            return []
        ranks = self._spread(low, high, len(keys))
        if ranks is None:
            return self._shove(keys, moved, low, high)
        return [(download_id, rank) for (_, download_id), rank in zip(keys, ranks, strict=True)]

    def _gap(self, move: Move, moved: set[str]) -> tuple[_Key | None, _Key | None]:
        """The neighbours that are not moved, between which the others go; None beyond the ends."""
        if move.anchor is None:
            if move.is_behind:
                return self._unmoved(self._keys.last(), moved, upwards=True), None
            return None, self._unmoved(self._keys.first(), moved, upwards=False)
        anchor = (self._ranks[move.anchor], move.anchor)
        if move.is_behind:
            low = self._unmoved(anchor, moved, upwards=True)
            return low, self._unmoved(self._keys.after(anchor), moved, upwards=False)
        high = self._unmoved(anchor, moved, upwards=False)
        return self._unmoved(self._keys.before(anchor), moved, upwards=True), high

    def _unmoved(self, key: _Key | None, moved: set[str], *, upwards: bool) -> _Key | None:
        """`key`, or the next one in that direction that stays where it is."""
        while key is not None and key[1] in moved:
            key = self._keys.before(key) if upwards else self._keys.after(key)
        return key

    def _spread(
        self, low: _Key | None, high: _Key | None, count: int, *, least: int = 1
    ) -> Sequence[int] | None:
        """`count` numbers between two neighbours, at least `least` apart; None without the room."""
        if high is None:
            start = max(self._highest, low[0] if low is not None else 0) + GAP
            return range(start, start + count * GAP, GAP)
        if low is None:
            return range(high[0] - count * GAP, high[0], GAP)
        step = (high[0] - low[0]) // (count + 1)
        return None if step < least else range(low[0] + step, low[0] + step * count + 1, step)

    def _shove(
        self, keys: list[_Key], moved: set[str], low: _Key | None, high: _Key | None
    ) -> list[tuple[str, int]]:
        """The same with neighbours numbered anew, as many as it takes."""
        before: list[str] = []
        behind: list[str] = []
        wanted = _SHOVED + len(keys)
        while True:
            while low is not None and len(before) < wanted:
                before.append(low[1])
                low = self._unmoved(self._keys.before(low), moved, upwards=True)
            while high is not None and len(behind) < wanted:
                behind.append(high[1])
                high = self._unmoved(self._keys.after(high), moved, upwards=False)
            ids = [*reversed(before), *(download_id for _, download_id in keys), *behind]
            ranks = self._spread(low, high, len(ids), least=_ROOMY)
            if ranks is not None:
                return list(zip(ids, ranks, strict=True))
            wanted *= 4
