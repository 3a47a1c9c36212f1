"""How rows are ordered by a column.

Unknown values go last in both directions, equal ones keep the list's order.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

from qtapp.domain.download import Download, State
from qtapp.ui.models.facets import host_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from qtapp.ui.models.cells import Row

T = TypeVar("T")


class Column(IntEnum):
    """The columns of the list, from the leading edge."""

    NAME = 0
    PROGRESS = 1
    SIZE = 2
    SPEED = 3
    LEFT = 4
    STATUS = 5
    # from here on those that are shown on demand
    HOST = 6
    FOLDER = 7
    QUEUE = 8
    ADDED = 9
    AVERAGE = 10
    ATTEMPTS = 11


_DIGITS = re.compile(r"(\d+)")

_STATE_RANK: Mapping[State, int] = {
    State.NEEDS_YOU: 0,
    State.FAILED: 1,
    State.RUNNING: 2,
    State.CONNECTING: 3,
    State.WAITING: 4,
    State.QUEUED: 5,
    State.PAUSED: 6,
    State.CANCELLED: 7,
    State.DONE: 8,
}


def natural_key(name: str) -> tuple[tuple[str, int], ...]:
    """A key by which `part 7` comes before `part 12`, whatever the case."""
    pieces = _DIGITS.split(name.casefold())
    # str.isdecimal digits of any script are numbers to int(); a run too long to matter is cut.
    numbers = [int(digits[:40]) for digits in pieces[1::2]]
    return tuple(zip(pieces[::2], [*numbers, -1], strict=True))


def fraction_done(download: Download) -> float | None:
    """How much is there, 0 to 1; None while the total is not known."""
    if download.state is State.DONE:
        return 1.0
    if download.bytes_total is None:
        return None
    if download.bytes_total == 0:
        return 0.0
    return min(1.0, download.bytes_done / download.bytes_total)


def _size(download: Download) -> int | None:
    if download.bytes_total is not None:
        return download.bytes_total
    return download.bytes_done or None


def _status(download: Download) -> tuple[int, float]:
    # Within the finished ones the newest first.
    return _STATE_RANK[download.state], -(download.finished_at or 0.0)


KEYS: Mapping[int, Callable[[Download], Any]] = {
    Column.NAME: lambda download: natural_key(download.name),
    Column.PROGRESS: fraction_done,
    Column.SIZE: _size,
    Column.SPEED: lambda download: download.bytes_per_second or None,
    Column.LEFT: lambda download: download.seconds_left,
    Column.STATUS: _status,
    Column.HOST: lambda download: host_key(download.spec.url) or None,
    Column.FOLDER: lambda download: natural_key(str(download.spec.folder)),
    Column.QUEUE: lambda download: download.queue,
    Column.ADDED: lambda download: download.spec.added_at,
    Column.ATTEMPTS: lambda download: download.attempts or None,
}


def ordered(rows: Iterable[Any], column: int, descending: bool) -> list[Any]:
    """`rows` (anything with a `download` and an `average`), which come in list order, ordered by `column`."""
    key = KEYS.get(column)
    known: list[tuple[Any, Any]] = []
    unknown: list[Any] = []
    for row in rows:
        value = key(row.download) if key is not None else row.average
        if value is None:
            unknown.append(row)
        else:
            known.append((value, row))
    known.sort(key=lambda pair: pair[0], reverse=descending)
    return [row for _, row in known] + unknown


def order_after(rows: Sequence[T], moved: Iterable[T], key: Callable[[T], Any]) -> list[T]:
    """`rows`, which were in the order of their keys before those of `moved` became others, in order again."""
    others = set(map(id, moved))
    rest = [row for row in rows if id(row) not in others]
    fresh: list[T] = []
    at = 0
    for row in sorted(moved, key=key):
        gap = bisect_right(rest, key(row), key=key)
        fresh += rest[at:gap]
        fresh.append(row)
        at = gap
    return fresh + rest[at:]


def runs(places: list[int]) -> list[tuple[int, int]]:
    """Ascending numbers folded into inclusive ranges."""
    folded: list[tuple[int, int]] = []
    for place in places:
        if folded and folded[-1][1] == place - 1:
            folded[-1] = (folded[-1][0], place)
        else:
            folded.append((place, place))
    return folded


def matches(download: Download, needle: str, group: str = "") -> bool:
    """Whether its name, its address or the name of its `group` contains every word of `needle`, which is
    casefolded."""
    hay = f"{download.name}\n{download.spec.url}\n{group}".casefold()
    return all(word in hay for word in needle.split())


def block_at(fresh: Sequence[Row], at: int) -> tuple[int, int]:
    """The first and the last place of the rows from `fresh[at]` on that stand together already."""
    first = last = fresh[at].place
    while at + last - first + 1 < len(fresh) and fresh[at + last - first + 1].place == last + 1:
        last += 1
    return first, last
