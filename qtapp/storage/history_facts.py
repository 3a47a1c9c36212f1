"""What the history says and is told: the values that cross between its thread and the others."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.domain.host_facts import HostRecord
    from qtapp.domain.timeline import Event


@dataclass(frozen=True, slots=True)
class Opened:
    """How the history was found.

    `kind` is one of: `ok`, `new` (there was none), `quarantined` (it was damaged or gone; `kept_as` is where
    the damaged file went, None if there was none, and a backup or an empty history is in use), `read-only`,
    `newer` (made by a newer Wherry: read, never written), `locked` (another process holds it; a second
    `Opened` follows when it lets go), `unavailable` (neither read nor written for now).
    """

    kind: str
    kept_as: Path | None = None
    detail: str = ""

    @property
    def is_fine(self) -> bool:
        """Read and written as ever; nothing needs saying."""
        return self.kind in ("ok", "new")

    @property
    def can_be_read(self) -> bool:
        return self.kind not in ("locked", "unavailable")

    def is_news_after(self, before: Opened | None) -> bool:
        """Whether it needs saying: a damaged file always does, a usable one that stayed usable never."""
        if before is None or self.kind == "quarantined":
            return True
        was_usable = before.kind in ("ok", "new", "quarantined")
        return self.kind != before.kind and not (self.kind == "ok" and was_usable)


@dataclass(frozen=True, slots=True)
class Recorded:
    """The one answer to a ticket. Not `saved`: not on disk yet, go on; it is written when it can be."""

    ticket: int
    saved: bool = True


@dataclass(frozen=True, slots=True)
class Loaded:
    """Some rows in the order they were admitted; `last` closes the answer to one request.

    Where the last one is not `is_whole`, there may be rows that cannot be read for now: ask again once an
    `Opened` says that it can be read.
    """

    downloads: tuple[Download, ...]
    last: bool
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is known of how a download went. Not `is_whole`: what is on disk cannot be read for now, and this
    is what has still to be written."""

    id: str
    events: tuple[Event, ...]
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Trouble:
    """Rows cannot be written. `kind`: history-locked, history-full, history-read-only, history-failed."""

    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows to write together; `ticket` asks for an answer, `durable` must survive a power cut. `hosts`: what
    is to be kept of them, None for nothing. `events`: what happened to downloads, by their ids. Not
    `is_kept`: rows that have ended are forgotten once they are off the list."""

    rows: tuple[Download, ...] = ()
    removed: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    ticket: int | None = None
    durable: bool = False
    hosts: tuple[tuple[str, HostRecord | None], ...] = ()
    events: tuple[tuple[str, tuple[Event, ...]], ...] = ()
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class Closing:
    """Until when, on the monotonic clock, there is time for what; seconds."""

    write_until: float
    back_up_until: float


@dataclass(frozen=True, slots=True)
class Timing:
    """How long the history waits for what; milliseconds unless the name says otherwise."""

    batch_ms: int = 250
    busy_ms: int = 100  # one blocking wait for a lock; the thread looks at its events between two of them
    retry_locked_ms: int = 200
    retry_failed_ms: int = 5_000  # doubles with every failure
    retry_failed_max_ms: int = 60_000
    say_locked_after_ms: int = 2_000
    answer_within_ms: int = 2_800
    backup_after_ms: int = 30_000  # the start is busy enough without it
    backup_every_s: float = 86_400.0
    backup_at_close_max_bytes: int = 16 << 20


class Code(IntEnum):
    """The primary SQLite result codes that are told apart (https://sqlite.org/rescode.html)."""

    ERROR = 1
    PERM = 3
    BUSY = 5
    LOCKED = 6
    READONLY = 8
    IOERR = 10
    CORRUPT = 11
    FULL = 13
    CANTOPEN = 14
    PROTOCOL = 15
    TOOBIG = 18
    CONSTRAINT = 19
    MISMATCH = 20
    NOTADB = 26


_TROUBLE = {
    Code.BUSY: "history-locked",
    Code.LOCKED: "history-locked",
    Code.FULL: "history-full",
    Code.READONLY: "history-read-only",
    Code.PERM: "history-read-only",
}


class HistoryError(Exception):
    """The database refused; `code` is SQLite's primary result code."""

    def __init__(self, code: int, detail: str) -> None:
        super().__init__(f"{detail} (SQLite {code})")
        self.code = code

    @property
    def trouble(self) -> Trouble:
        return Trouble(_TROUBLE.get(self.code, "history-failed"), str(self))  # type: ignore[call-overload]

    @property
    def is_locked(self) -> bool:
        return self.code in (Code.BUSY, Code.LOCKED)

    @property
    def is_passing(self) -> bool:
        """The connection is as good as before, and can still be read from."""
        return self.is_locked or self.code == Code.FULL

    @property
    def is_damage(self) -> bool:
        """The file itself is bad; opening it again would find the same."""
        return self.code in (Code.CORRUPT, Code.NOTADB)

    @property
    def is_about_the_row(self) -> bool:
        """Only the one row is refused; the others can still be written."""
        return self.code in (Code.CONSTRAINT, Code.MISMATCH, Code.TOOBIG)
