"""What the hostile server saw: every request, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import threading

    from tests.support.scripts import Asked


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """A request and what became of it so far; times are monotonic seconds.

    `bytes_sent` are body bytes the kernel took. `client_gone_at` is when the client ended or reset the
    connection, seen from here, also long after the reply (or when the script reset it); None before that.
    A client that ends only its sending side counts as gone.
    """

    asked: Asked
    status: int | None = None
    bytes_sent: int = 0
    stalled: bool = False
    replied_at: float | None = None
    client_gone_at: float | None = None

    @property
    def method(self) -> str:
        return self.asked.method

    @property
    def path(self) -> str:
        return self.asked.path

    @property
    def headers(self) -> list[tuple[str, str]]:
        return list(self.asked.headers)

    @property
    def connection_no(self) -> int:
        return self.asked.connection_no

    def header(self, name: str) -> str | None:
        return self.asked.header(name)


@dataclass(slots=True)
class Exchange:
    """The live side of a SeenRequest; changed under the server's condition only."""

    seen: SeenRequest
    released: bool = False

    def note(self, changed: threading.Condition, **what: Any) -> None:
        with changed:
            self.seen = replace(self.seen, **what)
            changed.notify_all()


class ReplyNotes:
    """What the reply under way tells of itself."""

    def __init__(self, changed: threading.Condition, exchange: Exchange) -> None:
        self._changed = changed
        self._exchange = exchange

    def sent(self, count: int) -> None:
        with self._changed:
            self._exchange.note(self._changed, bytes_sent=self._exchange.seen.bytes_sent + count)

    def stalls(self, stalls: bool) -> None:
        with self._changed:
            if stalls:  # an earlier release was for an earlier stall
                self._exchange.released = False
            self._exchange.note(self._changed, stalled=stalls)

    def is_released(self) -> bool:
        return self._exchange.released
