"""One reply carried out on a wire: its delays, stalls, pace, cuts and end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from tests.support.scripts import Ending, Greeting, Pace, Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.composing import Composed
    from tests.support.wire import Wire

# alert, TLS 1.2, two bytes: fatal handshake_failure
TLS_ALERT = b"\x15\x03\x03\x00\x02\x02\x28"


class Notes(Protocol):
    """What the performance tells while it runs."""

    def sent(self, count: int) -> None: ...
    def stalls(self, stalls: bool) -> None: ...
    def is_released(self) -> bool: ...


class _Cut(Exception):  # noqa: N818  part of the script, no error
    """The script ends here."""


def greet(wire: Wire, greeting: Greeting) -> bool:
    """Meet a new connection; whether it is to be served. Raises ClientGone at the end of one that is not."""
    match greeting:
        case Greeting.SERVE:
            return True
        case Greeting.SILENT:
            wire.hold_deaf()
        case Greeting.CLOSE:
            wire.end(Ending.FIN, close_notify=False)
        case Greeting.RESET:
            wire.end(Ending.RESET)
        case Greeting.TLS_ALERT:
            wire.send(TLS_ALERT)
            wire.end(Ending.FIN, close_notify=False)
        case Greeting.TLS_GARBAGE:
            wire.send(b"this is no TLS record\r\n" * 4)
            wire.end(Ending.FIN, close_notify=False)
    return False


def perform(wire: Wire, reply: Reply, composed: Composed, notes: Notes) -> bool:
    """Send `composed` in the manner of `reply`; whether the connection stays open."""
    if reply.delay_s:
        wire.pause_until(time.monotonic() + reply.delay_s)
    body = _Stream(wire, notes, reply.stall_after, reply.cut_after, reply.pace, reply.pace_after, notes.sent)
    try:
        wire.send(reply.interim)
        if reply.raw is not None:
            body.send(reply.raw)
            return False
        head = _Stream(wire, notes, reply.stall_head_after, reply.cut_head_after, reply.head_pace)
        head.send(composed.head)
        body.send(b"")  # what is to happen after 0 bytes happens to an empty body too
        for before, piece, after in composed.frames(reply):
            wire.send(before)
            body.send(piece)
            wire.send(after)
    except _Cut:
        return False
    return not composed.close


class _Stream:
    """Bytes sent with a stall, a cut and a pace at exact counts."""

    def __init__(
        self,
        wire: Wire,
        notes: Notes,
        stall_after: int | None,
        cut_after: int | None,
        pace: Pace | None,
        pace_after: int = 0,
        sent: Callable[[int], None] | None = None,
    ) -> None:
        self._wire = wire
        self._notes = notes
        self._stall_after = stall_after
        self._cut_after = cut_after
        self._pace = pace
        self._pace_after = pace_after
        self._sent = sent
        self._at = 0
        self._since_wait = 0
        self._next_step = 0.0

    def send(self, data: bytes | memoryview) -> None:
        view = memoryview(data)
        self._stop_at_marks()
        while view:
            length = self._step(len(view))
            self._wire.send(view[:length], self._sent)
            self._at += length
            view = view[length:]
            self._stop_at_marks()

    def _stop_at_marks(self) -> None:
        if self._at == self._stall_after:
            self._stall_after = None
            self._notes.stalls(True)
            self._wire.hold(self._notes.is_released)
            self._notes.stalls(False)
        if self._at == self._cut_after:
            raise _Cut

    def _step(self, length: int) -> int:
        """How much of `length` goes out now, after the wait that the pace asks for."""
        for mark in (self._stall_after, self._cut_after):
            if mark is not None and mark > self._at:
                length = min(length, mark - self._at)
        if self._pace is None:
            return length
        if self._at < self._pace_after:
            return min(length, self._pace_after - self._at)
        now = time.monotonic()
        if self._next_step == 0.0:
            self._next_step = now + self._pace.seconds
        elif self._since_wait >= self._pace.size:
            self._wire.pause_until(self._next_step)
            # a client that was slow to read does not get the lost time back as a burst
            self._next_step = max(self._next_step, time.monotonic() - self._pace.seconds) + self._pace.seconds
            self._since_wait = 0
        length = min(length, self._pace.size - self._since_wait)
        self._since_wait += length
        return length
