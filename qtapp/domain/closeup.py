"""A running download seen from near: what each of its hands is at, for whoever looks at it at the moment."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from qtapp.domain.download import Checksum


class HandState(StrEnum):
    """What one hand of a download is at."""

    RESTING = "resting"  # there is no range for it at the moment
    CONNECTING = "connecting"
    WAITING = "waiting"  # for the server's answer to its request
    READING = "reading"
    SILENT = "silent"  # the body has begun, and nothing has come for a while
    HELD = "held"  # a speed limit holds it back


@dataclass(frozen=True, slots=True)
class HandFacts:
    """One hand: its range is [start, end), of which the bytes before `written` are in the file.

    `end` is None where the hand reads to wherever the file ends; all three are None where it has no range. A
    rate not known is None. `host` is who serves it. `number` counts from 0 in the order of their coming.
    """

    number: int
    state: HandState
    host: str
    start: int | None = None
    written: int | None = None
    end: int | None = None
    bytes_per_second: float | None = None

    @property
    def bytes_done(self) -> int:
        """Of its range."""
        if self.start is None or self.written is None:
            return 0
        return self.written - self.start


@dataclass(frozen=True, slots=True)
class CloseUp:
    """All hands of run `attempt` of the download `id` at one moment, in the order of their numbers.

    `next_hand_in_s`: the host, or a connection that was lost, keeps it from having one more hand for so long;
    None where nothing does.
    """

    id: str
    attempt: int
    hands: tuple[HandFacts, ...]
    next_hand_in_s: float | None = None


@dataclass(frozen=True, slots=True)
class ServerSaid:
    """What the first good reply told of the file; None where it did not.

    `host` sent the file: not the one of the link where that was redirected. `validator` is what a later
    request can be held to the same version by, without doubt (RFC 9110 13.1.5); `has_ranges`: a part of the
    file was to be had by itself. `digest` is what the whole file must have.
    """

    host: str
    media_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    validator: str | None = None
    has_ranges: bool = False
    digest: Checksum | None = None
