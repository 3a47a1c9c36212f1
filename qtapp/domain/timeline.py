"""What happened to a download, in the order it happened: the values, and how many of them are kept. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.domain.download import Why

# of one download; how it began and how it ended tell more than the middle of a bad day
EVENTS_KEPT = 200
_FIRST_KEPT = EVENTS_KEPT // 2
# what a server or a library says may be of any length
TEXT_KEPT = 400

Fact = int | float | str | tuple[int | str, ...]


class EventKind(StrEnum):
    """Stable kebab-case words: stored, never renamed. Beside each its facts; one that is not known is
    missing."""

    # of one run
    ATTEMPT = "attempt"  # number; why, figures: what it had waited for in the line
    RESUMED = "resumed"  # bytes that were kept
    CONNECTED = "connected"  # host, scheme, address
    REDIRECTED = "redirected"  # status, to (redacted)
    ANSWERED = "answered"  # status, after_s since it was asked
    VERSION = "version"  # validator ("etag", "date", "none"), total, has_ranges (0 or 1), digest (algorithm)
    STARTED_OVER = "started-over"  # changed (0 or 1): the server had another version
    CONNECTIONS = "connections"  # count, bytes_per_second
    CONNECTION_FAILED = "connection-failed"  # kind, status: one of several, the others go on
    CHECKSUM = "checksum"  # algorithm, is_right (0 or 1), by ("user", "site", "server")
    PUBLISHED = "published"  # name, bytes, verified
    ERROR = "error"  # kind, detail, status, bytes_kept, retry_after_s
    STOPPED = "stopped"  # bytes_kept
    # what was wanted of it, and how it waits
    STOPPING = "stopping"  # by (a `StoppedBy`), reason (a `StopReason`)
    PAUSED = "paused"  # nothing: by the user, while it rested
    RESUME_ASKED = "resume-asked"  # nothing: by the user
    CANCELLED = "cancelled"  # nothing: by the user, while it rested
    WAITING = "waiting"  # why, figures, until in seconds since the epoch
    LIMIT = "limit"  # bytes_per_second, 0 for none; scope ("one", "all", "host", "queue")
    PRIORITY = "priority"  # priority
    QUEUE = "queue"  # nothing: it belongs to another one
    START_NOW = "start-now"  # nothing
    LINK = "link"  # to (redacted)
    # in the place of what is not kept
    FOLDED = "folded"  # count


class StoppedBy(StrEnum):
    """Who wanted a run to end; the words are stored."""

    USER = "user"
    SCHEDULE = "schedule"
    BATTERY = "battery"
    METERED = "metered"  # the network
    PRIORITY = "priority"  # one of higher priority had its place
    QUEUE = "queue"  # its hours are over, or it was paused
    REMOVAL = "removal"  # the user, who took it off the list
    NETWORK = "network"  # what it was connected by may be dead: after a sleep, or another route
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Event:
    """`at` is in seconds since the epoch; what `facts` there are is said beside the kind."""

    at: float
    kind: EventKind
    facts: tuple[tuple[str, Fact], ...] = ()

    def fact(self, name: str) -> Fact | None:
        return next((value for known, value in self.facts if known == name), None)


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened to a download since it was last told."""

    id: str
    events: tuple[Event, ...]


def event(at: float, kind: EventKind, /, **facts: Fact | None) -> Event:
    """One of what is known."""
    return Event(at, kind, tuple((name, _cut(fact)) for name, fact in facts.items() if fact is not None))


def waited_for(why: Why | None) -> dict[str, Fact]:
    """A reason to wait as facts."""
    return {} if why is None else {"why": why.kind, "figures": why.figures}


def fold(events: Sequence[Event]) -> tuple[Event, ...]:
    """No more than EVENTS_KEPT of them: the first and the last stay, and one in between says how many do
    not."""
    if len(events) <= EVENTS_KEPT:
        return tuple(events)
    first, rest = tuple(events[:_FIRST_KEPT]), tuple(events[_FIRST_KEPT:])
    gone = 0
    if rest[0].kind is EventKind.FOLDED and isinstance(before := rest[0].fact("count"), int):
        gone, rest = before, rest[1:]
    cut = len(rest) - (EVENTS_KEPT - _FIRST_KEPT - 1)
    seam = event(rest[cut - 1].at, EventKind.FOLDED, count=gone + cut)
    return (*first, seam, *rest[cut:])


def _cut(fact: Fact) -> Fact:
    return fact[:TEXT_KEPT] if isinstance(fact, str) else fact
