"""Links that were found and are to be looked over: which they are, which are ticked, and what becomes of
them."""

from __future__ import annotations

from array import array
from dataclasses import field
from itertools import accumulate, compress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.file_types import file_type
from qtapp.domain.filenames import safe_component
from qtapp.domain.link_keys import link_key
from qtapp.domain.values import dataclass
from qtapp.services.chores import Chores

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping, Sequence

    from qtapp.domain.file_types import FileType
    from qtapp.domain.groups import Group
    from qtapp.services.candidates import Candidate
    from qtapp.transfer.probing import Probed

# whoever asks again gets the same answer, and no other link or login makes it a better one
_DEAD: Final = frozenset(
    kind for kind in ErrorKind if kind.whose_move is WhoseMove.NOBODY and kind is not ErrorKind.BUG
)


@dataclass(frozen=True, slots=True)
class Totals:
    """What is ticked: how many of all, their bytes as far as they are known, and of how many they are not.
    `dead` of the others cannot be had."""

    ticked: int
    of: int
    size_bytes: int
    unsized: int
    dead: int = 0


@dataclass(frozen=True, slots=True)
class Staged:
    """How all of them stand: in the order of their places, with the names that were typed by place. Somebody
    has ticked those `by_hand`. `lacks_secrets`: some have come back without what they had once."""

    candidates: tuple[Candidate, ...]
    ticks: bytes
    by_hand: bytes
    typed: Mapping[int, str]
    lacks_secrets: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was confirmed. By their ids: `typed` names, what servers have `called` them, those that are to be
    added `again`, as they are on the list already or were fetched before, and the `sizes` in bytes that are
    known."""

    candidates: tuple[Candidate, ...]
    typed: Mapping[str, str] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    again: frozenset[str] = frozenset()
    sizes: Mapping[str, int] = field(default_factory=dict)


class Staging(QObject):
    """Lives on the GUI thread. Each link has a place, counted from 0 in the order in which they came; what
    is on the list already, or was fetched before, comes in without a tick.

    A link that stands here already is not taken a second time. One that turns out to be dead loses its tick,
    unless somebody has given it.
    """

    came = Signal(object)  # range of places, while the event loop turns
    changed = Signal(object)  # range of places: ticks, names, or what a server said
    settled = Signal(object)  # None: all that was given has come

    def __init__(self, is_known: Callable[[str], bool], parent: QObject | None = None) -> None:
        """`is_known` says whether an address is on the list."""
        super().__init__(parent)
        self._is_known = is_known
        self._candidates: list[Candidate] = []
        self._place_of: dict[str, int] = {}  # by id
        self._keys: set[tuple[str, str | None]] = set()
        self._ticks = bytearray()
        self._by_hand = bytearray()
        self._known = bytearray()
        self._dead = bytearray()
        self._past: set[int] = set()  # places
        self._sizes: list[int | None] = []
        self._probed: dict[int, Probed] = {}
        self._names: dict[int, str] = {}
        self._groups: dict[str, Group] = {}
        self._ticked = self._ticked_bytes = self._ticked_unsized = self._dead_unticked = 0
        self.lacks_secrets = False
        self._told = 0
        self._repeated = 0
        self._coming = 0
        self._chores = Chores(self._tell, self)

    def __len__(self) -> int:
        return len(self._candidates)

    # coming in

    def expect(self) -> None:
        """More is on its way, in pieces, of which one will be the last."""
        self._coming += 1

    def put(
        self,
        candidates: Sequence[Candidate],
        *,
        is_last: bool = True,
        past: Container[str] = frozenset(),
    ) -> None:
        """A piece of what is expected; it comes behind those that are there. `past` has the `link_key` of
        those that were fetched before and have their files still."""
        self._chores.do(self._put(tuple(candidates), past, is_last=is_last))

    def _put(
        self, candidates: tuple[Candidate, ...], past: Container[str], *, is_last: bool
    ) -> Iterator[None]:
        for candidate in candidates:
            spec = candidate.spec
            key = (link_key(spec.url), spec.secrets.user)
            if key in self._keys:
                self._repeated += 1
            else:
                self._keys.add(key)
                if spec.group is not None:
                    self._groups.setdefault(spec.group.id, spec.group)
                is_known = self._is_known(spec.url)
                if not is_known and key[0] in past:
                    is_known = True
                    self._past.add(len(self._candidates))
                is_ticked = candidate.is_ticked and not is_known
                self._place_of[spec.id] = place = len(self._candidates)
                self._candidates.append(candidate)
                self._sizes.append(None)
                self._known.append(is_known)
                self._ticks.append(is_ticked)
                self._by_hand.append(is_ticked and candidate.is_by_hand)
                self._dead.append(False)
                if candidate.typed:
                    self._names[place] = safe_component(candidate.typed, typed_by_user=True)
                if is_ticked:
                    self._ticked += 1
                    self._ticked_unsized += 1
            yield
        self._coming -= is_last

    def _tell(self) -> None:
        first, self._told = self._told, len(self._candidates)
        if first < self._told:
            self.came.emit(range(first, self._told))
        if not self._coming:
            self.settled.emit(None)

    def clear(self) -> None:
        """Nothing is here any longer, and nothing that was on its way comes."""
        self._chores.drop()
        self._coming = 0

    # what is there

    @property
    def is_coming(self) -> bool:
        """More is on its way."""
        return self._coming > 0

    @property
    def repeated(self) -> int:
        """How many were left out, as they were here already."""
        return self._repeated

    @property
    def groups(self) -> tuple[Group, ...]:
        """What they came in with."""
        return tuple(self._groups.values())

    @property
    def totals(self) -> Totals:
        return Totals(
            self._ticked,
            len(self._candidates),
            self._ticked_bytes,
            self._ticked_unsized,
            self._dead_unticked,
        )

    def candidate(self, place: int) -> Candidate:
        return self._candidates[place]

    def is_ticked(self, place: int) -> bool:
        return bool(self._ticks[place])

    def is_on_list(self, place: int) -> bool:
        """Its address is on the list already."""
        return bool(self._known[place]) and place not in self._past

    def is_past(self, place: int) -> bool:
        """It was fetched before and has left the list; its file is still there."""
        return place in self._past

    def size_of(self, place: int) -> int | None:
        """In bytes, where its server has told."""
        return self._sizes[place]

    def name_of(self, place: int) -> str:
        """What was typed, else what its server calls it, else what its address promises."""
        name = self._names.get(place)
        if name is None:
            probed = self._probed.get(place)
            name = probed.name if probed is not None else None
        return name or self._candidates[place].name

    def type_of(self, place: int) -> FileType:
        """By its name."""
        if place in self._names or place in self._probed:
            return file_type(self.name_of(place))
        return self._candidates[place].file_type

    def words_of(self, place: int) -> str:
        """What it is searched by."""
        candidate = self._candidates[place]
        if place in self._names or place in self._probed:
            return f"{self.name_of(place)}\n{candidate.spec.url}".casefold()
        return candidate.words

    def trouble_of(self, place: int) -> ErrorKind | None:
        """Why it cannot be had, as far as its server was asked."""
        probed = self._probed.get(place)
        return probed.kind if probed is not None else None

    def is_probed(self, place: int) -> bool:
        return place in self._probed

    @property
    def probed(self) -> int:
        """Of how many it is known what their servers say."""
        return len(self._probed)

    def probed_ids(self) -> Iterator[str]:
        """Which these are."""
        return (self._candidates[place].spec.id for place in self._probed)

    def has_typed_name(self, place: int) -> bool:
        return place in self._names

    def numbers(self) -> array[int]:
        """For each place how many are ticked up to it."""
        return array("l", accumulate(self._ticks))

    def first_ticked(self) -> int | None:
        place = self._ticks.find(1)
        return place if place >= 0 else None

    # what is chosen

    def tick(self, places: Sequence[int], *, is_ticked: bool | None = None) -> None:
        """Tick these, which are in order, untick them, or, with None, turn each over: by hand."""
        ticks, sizes, by_hand, dead = self._ticks, self._sizes, self._by_hand, self._dead
        number = size_bytes = unsized = revived = 0
        for place in places:  # of 100,000 within a frame or two
            was = ticks[place]
            now = 1 - was if is_ticked is None else int(is_ticked)
            by_hand[place] = now
            if now != was:
                ticks[place] = now
                by = now - was
                number += by
                revived += by * dead[place]
                if (size := sizes[place]) is None:
                    unsized += by
                else:
                    size_bytes += by * size
        self._ticked += number
        self._ticked_bytes += size_bytes
        self._ticked_unsized += unsized
        self._dead_unticked -= revived
        if places:
            self.changed.emit(range(places[0], places[-1] + 1))

    def rename(self, place: int, name: str) -> None:
        """What the file is to be called; "" leaves it to the server."""
        if name.strip():
            self._names[place] = safe_component(name, typed_by_user=True)
        else:
            self._names.pop(place, None)
        self.changed.emit(range(place, place + 1))

    def note(self, probed: Probed) -> None:
        """What a server said of one of them; of others nothing happens."""
        place = self._place_of.get(probed.id)
        if place is None:
            return
        self._count(place, -1)
        self._probed[place] = probed
        self._sizes[place] = probed.size_bytes
        # of what is there already nothing has to be fetched, and its mirrors were not asked
        has_others = self._known[place] or len(self._candidates[place].spec.mirrors) > 1
        self._dead[place] = probed.kind in _DEAD and not has_others
        if self._dead[place] and not self._by_hand[place]:
            self._ticks[place] = False
        self._count(place, 1)
        self.changed.emit(range(place, place + 1))

    def _count(self, place: int, by: int) -> None:
        if not self._ticks[place]:
            self._dead_unticked += by * self._dead[place]
            return
        self._ticked += by
        size = self._sizes[place]
        if size is None:
            self._ticked_unsized += by
        else:
            self._ticked_bytes += by * size

    def staged(self) -> Staged:
        """All that there is, as it stands now."""
        return Staged(
            tuple(self._candidates),
            bytes(self._ticks),
            bytes(self._by_hand),
            dict(self._names),
            self.lacks_secrets,
        )

    def chosen(self) -> Chosen:
        """What is ticked, as it is now."""
        candidates = tuple(compress(self._candidates, self._ticks))
        typed = {self._candidates[place].spec.id: name for place, name in self._names.items()}
        called = {probed.id: probed.name for probed in self._probed.values() if probed.name is not None}
        of_ticked = zip(candidates, compress(self._sizes, self._ticks), strict=True)
        sizes = {candidate.spec.id: size for candidate, size in of_ticked if size is not None}
        known = compress(range(len(self._known)), self._known)
        again = frozenset(self._candidates[place].spec.id for place in known if self._ticks[place])
        return Chosen(candidates, typed, called, again, sizes)
