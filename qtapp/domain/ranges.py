"""Which bytes of a file are there: sorted, disjoint, half-open ranges."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Extent = tuple[int, int]


class Ranges:
    """An immutable set of byte offsets, kept as the fewest extents [start, end) in ascending order."""

    __slots__ = ("_extents", "_total_bytes")

    _extents: tuple[Extent, ...]
    _total_bytes: int

    def __init__(self) -> None:
        self._extents = ()
        self._total_bytes = 0

    @classmethod
    def from_tuples(cls, pairs: Iterable[tuple[int, int]]) -> Self:
        """The union of pairs that may come in any order, touch or overlap.

        Raises:
            ValueError: a pair is negative, inverted or no pair of integers.
        """
        extents: list[Extent] = []
        for start, end in sorted(_checked_pair(pair) for pair in pairs):
            if start == end:
                continue
            if extents and start <= extents[-1][1]:
                extents[-1] = (extents[-1][0], max(end, extents[-1][1]))
            else:
                extents.append((start, end))
        return cls._of(tuple(extents), sum(end - start for start, end in extents))

    @classmethod
    def _of(cls, extents: tuple[Extent, ...], total_bytes: int) -> Self:
        made = cls()
        made._extents = extents
        made._total_bytes = total_bytes
        return made

    def as_tuples(self) -> tuple[Extent, ...]:
        return self._extents

    @property
    def total_bytes(self) -> int:
        return self._total_bytes

    @property
    def end(self) -> int:
        """One past the last byte that is there; 0 where there is none."""
        return self._extents[-1][1] if self._extents else 0

    def add(self, start: int, end: int) -> Self:
        """These and the bytes [start, end).

        Raises:
            ValueError: negative or inverted.
        """
        _check(start, end)
        extents = self._extents
        if start == end:
            return self
        if not extents or start > extents[-1][1]:
            return self._of((*extents, (start, end)), self._total_bytes + end - start)
        first = self._first_reaching(start)
        after = bisect_left(extents, (end + 1,), lo=first)
        if first == after:
            merged = (start, end)
            swallowed = 0
        else:
            touched = extents[first:after]
            merged = (min(start, touched[0][0]), max(end, touched[-1][1]))
            if touched == (merged,):
                return self
            swallowed = _sum(touched)
        total_bytes = self._total_bytes - swallowed + merged[1] - merged[0]
        return self._of((*extents[:first], merged, *extents[after:]), total_bytes)

    def subtract(self, start: int, end: int) -> Self:
        """These without the bytes [start, end).

        Raises:
            ValueError: negative or inverted.
        """
        _check(start, end)
        extents = self._extents
        first = self._first_reaching(start + 1)
        after = bisect_left(extents, (end,), lo=first)
        if start == end or first == after:
            return self
        touched = extents[first:after]
        left = ((touched[0][0], start),) if touched[0][0] < start else ()
        right = ((end, touched[-1][1]),) if end < touched[-1][1] else ()
        total_bytes = self._total_bytes - _sum(touched) + _sum(left) + _sum(right)
        return self._of((*extents[:first], *left, *right, *extents[after:]), total_bytes)

    def contains(self, start: int, end: int) -> bool:
        """Every byte of [start, end) is there; true of no bytes at all.

        Raises:
            ValueError: negative or inverted.
        """
        _check(start, end)
        if start == end:
            return True
        index = self._first_reaching(start + 1)
        if index == len(self._extents):
            return False
        around = self._extents[index]
        return around[0] <= start and end <= around[1]

    def gaps(self, total_bytes: int) -> Iterator[Extent]:
        """The extents that are missing from [0, total_bytes), in ascending order."""
        position = 0
        for start, end in self._extents:
            if start >= total_bytes:
                break
            if position < start:
                yield (position, start)
            position = end
        if position < total_bytes:
            yield (position, total_bytes)

    def first_gap(self, total_bytes: int | None) -> tuple[int, int | None] | None:
        """The first missing extent; its end is None where neither a later extent nor a total bounds it.

        None where nothing is missing, which cannot be said of a file whose total is unknown.
        """
        if total_bytes is not None:
            return next(self.gaps(total_bytes), None)
        if not self._extents:
            return (0, None)
        start, end = self._extents[0]
        if start > 0:
            return (0, start)
        return (end, self._extents[1][0] if len(self._extents) > 1 else None)

    def _first_reaching(self, offset: int) -> int:
        """The index of the first extent whose end is at or past the offset."""
        index = bisect_left(self._extents, (offset,))
        return index - 1 if index and self._extents[index - 1][1] >= offset else index

    def __iter__(self) -> Iterator[Extent]:
        return iter(self._extents)

    def __len__(self) -> int:
        return len(self._extents)

    def __eq__(self, other: object) -> bool:
        return self._extents == other._extents if isinstance(other, Ranges) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._extents)

    def __repr__(self) -> str:
        return f"Ranges({', '.join(f'{start}-{end}' for start, end in self._extents)})"


def _sum(extents: tuple[Extent, ...]) -> int:
    return sum(end - start for start, end in extents)


def _check(start: int, end: int) -> None:
    if not 0 <= start <= end:
        raise ValueError(f"no byte range: {start}-{end}")


def _checked_pair(pair: tuple[int, int]) -> Extent:
    # journals come from the disk: what their JSON held is not known to be two integers
    match pair:
        case (int(start), int(end)) if not isinstance(start, bool) and not isinstance(end, bool):
            _check(start, end)
            return (start, end)
    raise ValueError(f"no byte range: {pair!r}")
