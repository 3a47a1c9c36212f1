"""What happens to a run, written down by its hands and told in batches.

Thousands of small files go well in one go, and of those there is nothing to tell: what is ordinary is held
back until it is seen that the download is none of them.
"""

from __future__ import annotations

import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from qtapp.domain.download import Completed, Failed, Stopped
from qtapp.domain.redaction import redact_text
from qtapp.domain.timeline import EventKind, Fact, Happened, event

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
    """Of one run. For any thread, and without a lock: what is noted goes to the end of a queue. Events are
    made of it once they are told, which those of most small files never are."""

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
        self._began_at = now()
        self._noted: deque[tuple[float, EventKind, dict[str, Fact | None]]] = deque()
        self._known: set[tuple[EventKind, str]] = set()
        self._is_ordinary = True
        self._connections = 1
        self._other_connections: tuple[int, float] | None = None  # how many, since when

    def note(self, kind: EventKind, /, **facts: Fact | None) -> None:
        self._add(self._now(), kind, facts)

    def note_once(self, kind: EventKind, about: str, /, **facts: Fact | None) -> None:
        """As `note`, but of each thing it is `about` only the first time: each connection meets the same."""
        if (kind, about) not in self._known:
            self._known.add((kind, about))
            self._add(self._now(), kind, facts)

    def send_under_way(self, connections: int, bytes_per_second: float | None) -> None:
        """Tell what there is so far, unless it may turn out not to be worth it; for one hand at a time."""
        now = self._now()
        if connections != self._connections:
            self._look_at(connections, bytes_per_second, now)
        else:
            self._other_connections = None
        # a clock that was set back is no reason to wait for hours
        if not self._is_ordinary or abs(now - self._began_at) >= HELD_BACK_S:
            self._send()

    def close(self, outcome: Outcome, status: int | None = None) -> None:
        """Tell the rest, and how it ended; for the last hand. `status` is the server's refusal, where that
        was it."""
        if not self._is_ordinary or not isinstance(outcome, Completed) or outcome.bytes_total > SMALL_BYTES:
            kind, facts = _end(outcome, status)
            self._noted.append((self._now(), kind, facts))
            self._send()

    def _add(self, at: float, kind: EventKind, facts: dict[str, Fact | None]) -> None:
        self._noted.append((at, kind, facts))
        if kind not in _ORDINARY and not _is_usual(kind, facts):
            self._is_ordinary = False

    def _look_at(self, connections: int, bytes_per_second: float | None, now: float) -> None:
        count, since = self._other_connections or (0, now)
        if count != connections:
            self._other_connections = (connections, now)
        elif abs(now - since) >= STEP_S:
            self._connections, self._other_connections = connections, None
            rate = None if bytes_per_second is None else round(bytes_per_second)
            self._add(since, EventKind.CONNECTIONS, {"count": connections, "bytes_per_second": rate})

    def _send(self) -> None:
        noted = []
        with suppress(IndexError):
            while True:
                noted.append(self._noted.popleft())
        if noted:
            self._is_ordinary = False  # what follows belongs to what is told
            if self._tell is not None:
                events = tuple(event(at, kind, **facts) for at, kind, facts in noted)
                self._tell(Happened(self._id, events))


def _is_usual(kind: EventKind, facts: dict[str, Fact | None]) -> bool:
    """What is ordinary only where it says so."""
    if kind is EventKind.ATTEMPT:
        return facts.get("number") == 1
    return kind is EventKind.CHECKSUM and bool(facts.get("is_right"))


def _end(outcome: Outcome, status: int | None) -> tuple[EventKind, dict[str, Fact | None]]:
    match outcome:
        case Completed():
            return EventKind.PUBLISHED, {
                "name": outcome.path.name,
                "bytes": outcome.bytes_total,
                "verified": outcome.verified.value,
            }
        case Failed():
            return EventKind.ERROR, {
                "kind": outcome.kind.value,
                "detail": redact_text(outcome.detail) or None,
                "status": status,
                "bytes_kept": outcome.bytes_kept,
                "retry_after_s": outcome.retry_after_s,
            }
        case Stopped():
            return EventKind.STOPPED, {"bytes_kept": outcome.bytes_kept}
