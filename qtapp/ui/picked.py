"""What is selected in the list, counted by what the actions ask of it."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from qtapp.domain.download import Download

_T = TypeVar("_T")
_id_of = attrgetter("spec.id")


class Picked(Generic[_T]):
    """Knows the `trait` of each selected download. Of a selection that has grown at its end, as that of a
    group does while thousands come into it, it looks only at what came."""

    def __init__(self, find: Callable[[str], Download | None], trait: Callable[[Download], _T]) -> None:
        self._find = find
        self._trait = trait
        self._asked: tuple[str, ...] = ()
        self._traits: dict[str, _T] = {}
        self._numbers: Counter[_T] = Counter()

    @property
    def ids(self) -> tuple[str, ...]:
        """From the top, of those that are on the list."""
        return tuple(self._traits)

    def __len__(self) -> int:
        return len(self._traits)

    @property
    def traits(self) -> Collection[_T]:
        """Each that some have, once."""
        return (+self._numbers).keys()

    @property
    def some_traits(self) -> list[_T]:
        """As many as there are downloads, but of each no more than two: to tell one from several."""
        return [trait for trait, number in self._numbers.items() for _ in range(min(number, 2))]

    def take(self, ids: tuple[str, ...]) -> None:
        """These are selected from now on."""
        known = self._asked
        if not known or ids[: len(known)] != known:
            known = ()
            self._traits = {}
            self._numbers = Counter()
        self._asked = ids
        # in as few steps as there are: a hundred thousand may be selected at once
        found = [row for row in map(self._find, ids[len(known) :]) if row is not None]
        came = list(map(self._trait, found))
        self._traits.update(zip(map(_id_of, found), came, strict=True))
        self._numbers.update(came)

    def update(self, downloads: Iterable[Download]) -> bool:
        """They have these values now; whether some that are selected have another trait than before."""
        is_other = False
        for download in downloads:
            before = self._traits.get(download.id)
            if before is None:
                continue
            trait = self._trait(download)
            if trait != before:
                self._traits[download.id] = trait
                self._numbers[before] -= 1
                self._numbers[trait] += 1
                is_other = True
        return is_other
