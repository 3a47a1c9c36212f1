"""Many keys in ascending order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

Key = TypeVar("Key", bound=tuple[Any, ...])

# so many keys in a piece at the most: what is moved about in memory to put one in stays small
PIECE = 512


class SortedKeys(Generic[Key]):
    """Each key once. To put one in, take one out or find its neighbours takes microseconds, however many
    there are: they lie in short pieces, and each piece is found by its last key."""

    def __init__(self) -> None:
        self._pieces: list[list[Key]] = []
        self._lasts: list[Key] = []  # of each piece
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Key]:
        for piece in self._pieces:
            yield from piece

    def add(self, key: Key) -> None:
        """It must not be among them yet."""
        self._count += 1
        if not self._pieces:
            self._pieces.append([key])
            self._lasts.append(key)
            return
        if key > self._lasts[-1]:  # as nearly all do that come in their order
            number, piece = len(self._pieces) - 1, self._pieces[-1]
            piece.append(key)
        else:
            number = bisect_left(self._lasts, key)
            piece = self._pieces[number]
            insort(piece, key)
        self._lasts[number] = piece[-1]
        if len(piece) > PIECE:
            half = len(piece) // 2
            self._pieces[number : number + 1] = [piece[:half], piece[half:]]
            self._lasts[number : number + 1] = [piece[half - 1], piece[-1]]

    def remove(self, key: Key) -> None:
        """Raises:
        KeyError: it is not among them.
        """
        number = bisect_left(self._lasts, key)
        if number == len(self._pieces):
            raise KeyError(key)
        piece = self._pieces[number]
        at = bisect_left(piece, key)
        if piece[at] != key:
            raise KeyError(key)
        self._count -= 1
        del piece[at]
        if piece:
            self._lasts[number] = piece[-1]
        else:
            del self._pieces[number], self._lasts[number]

    def first(self) -> Key | None:
        return self._pieces[0][0] if self._pieces else None

    def last(self) -> Key | None:
        return self._lasts[-1] if self._lasts else None

    def before(self, key: Key) -> Key | None:
        """The last of those that are smaller."""
        number = bisect_left(self._lasts, key)
        at = bisect_left(self._pieces[number], key) if number < len(self._pieces) else 0
        if at > 0:
            return self._pieces[number][at - 1]
        return self._pieces[number - 1][-1] if number > 0 else None

    def after(self, key: Key) -> Key | None:
        """The first of those that are larger."""
        number = bisect_right(self._lasts, key)
        if number == len(self._pieces):
            return None
        return self._pieces[number][bisect_right(self._pieces[number], key)]
