"""What the waiting line knows of each host, each queue and each that waits."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from qtapp.domain.download import Priority
from qtapp.domain.sorted_keys import SortedKeys
from qtapp.domain.values import dataclass

# who is to start whatever the caps goes before all others, and never makes way
AT_ONCE: Final = 0
PLACES: Final = {Priority.HIGH: 1, Priority.NORMAL: 2, Priority.LOW: 3}

Key = tuple[int, int, str]  # the place of its priority, rank, id


@dataclass(frozen=True, slots=True)
class Wait:
    """One that waits."""

    host: str
    queue: str
    key: Key


@dataclass(slots=True)
class Lane:
    """Those of one queue that wait for one host, in order."""

    waiting: SortedKeys[Key] = field(default_factory=SortedKeys)
    ready: Key | None = None  # its entry among those whose host lets them start


@dataclass(slots=True)
class HostLanes:
    """Who waits for one host, by queue, and how many run there."""

    lanes: dict[str, Lane] = field(default_factory=dict)
    running: int = 0


@dataclass(slots=True)
class QueueCounts:
    """How many of one queue wait, by place, how many run, and the first of each host that lets it start."""

    waiting: list[int] = field(default_factory=lambda: [0] * (1 + max(PLACES.values())))
    running: int = 0
    ready: SortedKeys[Key] = field(default_factory=SortedKeys)
