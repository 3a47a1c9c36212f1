"""What the list can be narrowed to, and how many downloads each of these choices holds.

Counts are kept from change to change, a few steps each: nothing walks through the list to count it.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import IntEnum, StrEnum
from functools import lru_cache
from heapq import nlargest
from sys import intern
from typing import TYPE_CHECKING, Final

from qtapp.domain.download import Download, State
from qtapp.domain.values import dataclass
from qtapp.ui.icons import file_type_icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Section(IntEnum):
    """By what downloads are told apart; the value is the place in their `Traits`."""

    STATUS = 0
    TYPE = 1
    SITE = 2
    QUEUE = 3


# to walk through the members of an enumeration takes as long as all that is done with each here
_SECTIONS: Final = tuple(Section)


class Status(StrEnum):
    """States as people see them."""

    ACTIVE = "active"
    WAITING = "waiting"
    PAUSED = "paused"
    NEEDS_YOU = "needs-you"
    DONE = "done"
    CANCELLED = "cancelled"


class Kind(StrEnum):
    """Types of files, by their names."""

    VIDEO = "video"
    IMAGE = "image"
    AUDIO = "audio"
    ARCHIVE = "archive"
    DOCUMENT = "document"
    PROGRAM = "program"
    OTHER = "other"


# of one download: a key for each section
Traits = tuple[str, str, str, str]

_STATUS_OF: Mapping[State, str] = {
    State.CONNECTING: Status.ACTIVE,
    State.RUNNING: Status.ACTIVE,
    State.QUEUED: Status.WAITING,
    State.WAITING: Status.WAITING,
    State.PAUSED: Status.PAUSED,
    State.NEEDS_YOU: Status.NEEDS_YOU,
    # it goes on only if the user says so
    State.FAILED: Status.NEEDS_YOU,
    State.DONE: Status.DONE,
    State.CANCELLED: Status.CANCELLED,
}
_TRAITS_KEPT: Final = 1024
_KIND_OF_ICON: Mapping[str, str] = {
    "film": Kind.VIDEO,
    "image": Kind.IMAGE,
    "music": Kind.AUDIO,
    "box": Kind.ARCHIVE,
    "file-text": Kind.DOCUMENT,
    "app-window": Kind.PROGRAM,
}
# addresses of downloads are in their canonical form: to parse each of 100,000 anew takes a third of a second
_HOST = re.compile(r"[a-z]+://(?:\[([^\]]*)\]|([^/:?#]*))")


@dataclass(frozen=True, slots=True)
class Choice:
    """Downloads whose key in the section is this one; "" in STATUS is all of them."""

    section: Section
    key: str


EVERYTHING: Final = Choice(Section.STATUS, "")


def host_key(url: str) -> str:
    """The host of a canonical address; "" where there is none."""
    found = _HOST.match(url)
    # one string for all downloads from a host: there may be a hundred thousand
    return intern(found[1] or found[2] or "") if found is not None else ""


def traits_of(download: Download) -> Traits:
    kind = _KIND_OF_ICON.get(file_type_icon(download.name), Kind.OTHER)
    return _shared(_STATUS_OF[download.state], kind, host_key(download.spec.url), download.queue)


@lru_cache(_TRAITS_KEPT)
def _shared(*traits: str) -> Traits:
    """One for all downloads that are alike in them: of a hundred thousand few differ."""
    status, kind, site, queue = traits
    return status, kind, site, queue


def has_other_traits(old: Download, new: Download) -> bool:
    """Whether it can have: asked of every change, most of which are bytes that came."""
    return old.state is not new.state or old.name != new.name or old.spec is not new.spec


class Facets:
    """How many downloads have each key."""

    def __init__(self) -> None:
        self._counts: tuple[Counter[str], ...] = tuple(Counter() for _ in Section)
        self._total = 0
        self._busiest: list[str] | None = None

    def put(self, many: Iterable[Traits]) -> None:
        """Those of so many downloads more."""
        for traits, number in Counter(many).items():  # few differ in them
            self._total += number
            for section in _SECTIONS:
                self._count(section, traits[section], number)

    def drop(self, many: Iterable[Traits]) -> None:
        """Those of so many downloads less."""
        for traits, number in Counter(many).items():
            self._total -= number
            for section in _SECTIONS:
                self._count(section, traits[section], -number)

    def change(self, before: Traits, after: Traits) -> None:
        for section in _SECTIONS:
            if before[section] != after[section]:
                self._count(section, before[section], -1)
                self._count(section, after[section], 1)

    def number(self, choice: Choice) -> int:
        return self._total if choice == EVERYTHING else self._counts[choice.section][choice.key]

    @property
    def number_of_sites(self) -> int:
        return len(self._counts[Section.SITE])

    def busiest_sites(self, most: int) -> list[str]:
        """The hosts with the most downloads, by name where these are equal."""
        if self._busiest is None or len(self._busiest) < min(most, self.number_of_sites):
            counts = self._counts[Section.SITE]
            # by the plain number first: of hosts there may be as many as downloads
            busiest = nlargest(most, counts, key=counts.__getitem__)
            self._busiest = sorted(busiest, key=lambda host: (-counts[host], host))
        return self._busiest[:most]

    def _count(self, section: Section, key: str, by: int) -> None:
        counts = self._counts[section]
        counts[key] += by
        if not counts[key]:
            del counts[key]
        if section is Section.SITE:
            self._busiest = None
