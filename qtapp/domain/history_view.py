"""What is to be seen of the history: which entries, and in what order."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from qtapp.domain.download import State
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.domain.file_types import FileType

RESULTS: Final = (State.DONE, State.FAILED, State.CANCELLED)
# more than anybody types; each of them is looked for
MOST_TERMS: Final = 8
LONGEST_TERM: Final = 200


class Field(IntEnum):
    """What can be sorted by, in the order of the columns."""

    NAME = 0
    SIZE = 1
    SITE = 2
    FOLDER = 3
    RESULT = 4
    ENDED = 5


@dataclass(frozen=True, slots=True)
class View:
    """Which entries, and in what order.

    Every word of `text` must be in the name, the address or the folder. `ended_from` and `ended_before` are
    seconds since the epoch. None, for each of them, leaves nothing out.
    """

    text: str = ""
    result: State | None = None
    types: frozenset[FileType] | None = None
    ended_from: float | None = None
    ended_before: float | None = None
    field: Field = Field.ENDED
    is_descending: bool = True

    @property
    def terms(self) -> tuple[str, ...]:
        """The words looked for, without regard to case."""
        words = (word[:LONGEST_TERM] for word in self.text.casefold().split())
        return tuple(dict.fromkeys(words))[:MOST_TERMS]

    @property
    def is_whole(self) -> bool:
        """Nothing is left out."""
        limits = (self.result, self.types, self.ended_from, self.ended_before)
        return not self.terms and all(limit is None for limit in limits)


@dataclass(frozen=True, slots=True)
class Entry:
    """A download that has ended. `position`, its place in the history's file, is never given twice."""

    position: int
    download: Download
