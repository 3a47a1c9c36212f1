"""What happens to a run, written down by its hands and told in batches.

Thousands of small files go well in one go, and of those there is nothing to tell: what is ordinary is held
back until it is seen that the download is none of them.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol

from qtapp.domain.download import Completed, Failed, Stopped
from qtapp.domain.redaction import redact_text
from qtapp.domain.timeline import Event, EventKind, Fact, Happened, event

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Outcome

# how long what is ordinary is held back
HELD_BACK_S = 2.0
# one up to this large that has not met anything else leaves nothing
SMALL_BYTES = 1 << 20
# so many connections for so long are a step, and not a hand that comes or goes
STEP_S = 1.0
_ORDINARY = frozenset({EventKind.CONNECTED, EventKind.ANSWERED, EventKind.VERSION})


class Note(Protocol):
    """Writes down that something happened, with what is known of it."""

    def __call__(self, kind: EventKind, /, **facts: Fact | None) -> None: ...


class NoteOnce(Protocol):
    """The same, of each thing it is `about` only the first time."""

    def __call__(self, kind: EventKind, about: str, /, **facts: Fact | None) -> None: ...


def nobody_notes(_kind: EventKind, _about: str = "", /, **_facts: Fact | None) -> None:
    """For where nobody keeps a diary."""


class Diary:
    """Of one run; for any thread, and every method returns at once."""

    def __init__(
        self,
        download_id: str,
        tell: Callable[[Happened], None] | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`tell` is called on whatever thread something is sent from; without it nobody hears of anything.
        `now` gives seconds since the epoch."""
        self._id = download_id
        self._tell = tell
        self._now = now
        self._lock = threading.Lock()
        self._began_at = now()
        self._events: list[Event] = []
        self._known: set[tuple[EventKind, str]] = set()
        self._is_ordinary = True
        self._connections = 1
        self._other_connections: tuple[int, float] | None = None  # how many, since when

    def note(self, kind: EventKind, /, **facts: Fact | None) -> None:
        with self._lock:
            self._add(event(self._now(), kind, **facts))

    def note_once(self, kind: EventKind, about: str, /, **facts: Fact | None) -> None:
        """As `note`, but of each thing it is `about` only the first time: each connection meets the same."""
        with self._lock:
            if (kind, about) not in self._known:
                self._known.add((kind, about))
                self._add(event(self._now(), kind, **facts))

    def send_under_way(self, connections: int, bytes_per_second: float | None) -> None:
        """Tell what there is so far, unless it may turn out not to be worth it."""
        now = self._now()
        with self._lock:
            self._look_at(connections, bytes_per_second, now)
            # a clock that was set back is no reason to wait for hours
            is_held = self._is_ordinary and abs(now - self._began_at) < HELD_BACK_S
            events = () if is_held else self._take()
        self._send(events)

    def close(self, outcome: Outcome, status: int | None = None) -> None:
        """Tell the rest, and how it ended; `status` is the server's refusal, where that was it."""
        with self._lock:
            if isinstance(outcome, Completed) and self._is_ordinary and outcome.bytes_total <= SMALL_BYTES:
                self._events.clear()
            else:
                self._events.append(_end(self._now(), outcome, status))
            events = self._take()
        self._send(events)

    def _add(self, made: Event) -> None:
        self._events.append(made)
        self._is_ordinary = self._is_ordinary and _is_ordinary(made)

    def _look_at(self, connections: int, bytes_per_second: float | None, now: float) -> None:
        if connections == self._connections:
            self._other_connections = None
            return
        count, since = self._other_connections or (0, now)
        if count != connections:
            self._other_connections = (connections, now)
        elif abs(now - since) >= STEP_S:
            self._connections, self._other_connections = connections, None
            rate = None if bytes_per_second is None else round(bytes_per_second)
            self._add(event(since, EventKind.CONNECTIONS, count=connections, bytes_per_second=rate))

    def _take(self) -> tuple[Event, ...]:
        events, self._events = tuple(self._events), []
        if events:
            self._is_ordinary = False  # what follows belongs to what was told
        return events

    def _send(self, events: tuple[Event, ...]) -> None:
        if events and self._tell is not None:
            self._tell(Happened(self._id, events))


def _is_ordinary(made: Event) -> bool:
    match made.kind:
        case EventKind.ATTEMPT:
            return made.fact("number") == 1
        case EventKind.CHECKSUM:
            return bool(made.fact("is_right"))
    return made.kind in _ORDINARY


def _end(now: float, outcome: Outcome, status: int | None) -> Event:
    match outcome:
        case Completed():
            return event(
                now,
                EventKind.PUBLISHED,
                name=outcome.path.name,
                bytes=outcome.bytes_total,
                verified=outcome.verified.value,
            )
        case Failed():
            return event(
                now,
                EventKind.ERROR,
                kind=outcome.kind.value,
                detail=redact_text(outcome.detail) or None,
                status=status,
                bytes_kept=outcome.bytes_kept,
                retry_after_s=outcome.retry_after_s,
            )
        case Stopped():
            return event(now, EventKind.STOPPED, bytes_kept=outcome.bytes_kept)
