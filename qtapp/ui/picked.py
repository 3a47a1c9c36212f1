"""What is selected in the list, counted by what the actions ask of it."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from qtapp.services.chores import Chores

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from PySide6.QtCore import QObject

    from qtapp.domain.download import Download

_T = TypeVar("_T")
_id_of = attrgetter("spec.id")
# rows that are looked at without a look at the clock
_STEP = 500


class Picked(Generic[_T]):
    """Knows the `trait` of each selected download. Of a selection that has grown at its end, as that of a
    group does while thousands come into it, it looks only at what came.

    Thousands are looked through while the event loop turns: what is known of them by then is `some_traits`
    and `known_traits`; who asks for `ids` or `traits` has the rest looked through at once.
    """

    def __init__(
        self,
        find: Callable[[str], Download | None],
        trait: Callable[[Download], _T],
        on_known: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`on_known` is called each time more is known of what `take` was given, within it at the first."""
        self._find = find
        self._trait = trait
        self._looking = Chores(on_known, parent)
        self._asked: tuple[str, ...] = ()
        self._looked_at = 0  # of these, from the top
        self._traits: dict[str, _T] = {}
        self._numbers: Counter[_T] = Counter()

    @property
    def ids(self) -> tuple[str, ...]:
        """From the top, of those that are on the list."""
        self._look_at_all()
        return tuple(self._traits)

    def __len__(self) -> int:
        self._look_at_all()
        return len(self._traits)

    def __bool__(self) -> bool:
        return bool(self._traits)

    @property
    def traits(self) -> Collection[_T]:
        """Each that some have, once."""
        self._look_at_all()
        return self.known_traits

    @property
    def known_traits(self) -> Collection[_T]:
        """Each that some have, once, of those looked at so far."""
        return (+self._numbers).keys()

    @property
    def some_traits(self) -> list[_T]:
        """As many as there are downloads, but of each no more than two: to tell one from several. Of those
        looked at so far."""
        return [trait for trait, number in self._numbers.items() for _ in range(min(number, 2))]

    def take(self, ids: tuple[str, ...]) -> None:
        """These are selected from now on."""
        self._looking.drop()
        known = self._asked
        if not known or ids[: len(known)] != known:
            self._looked_at = 0
            self._traits = {}
            self._numbers = Counter()
        self._asked = ids
        self._looking.do(self._look())

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

    def _look(self) -> Iterator[None]:
        """A chore. In as few steps as there are: a hundred thousand may be selected at once."""
        while some := self._asked[self._looked_at : self._looked_at + _STEP]:
            self._looked_at += len(some)
            found = [row for row in map(self._find, some) if row is not None]
            came = list(map(self._trait, found))
            self._traits.update(zip(map(_id_of, found), came, strict=True))
            self._numbers.update(came)
            yield

    def _look_at_all(self) -> None:
        if self._looked_at < len(self._asked):
            self._looking.finish()
