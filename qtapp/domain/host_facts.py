"""What is known of a host, as values: how it stands at this moment, and what outlives the program."""

from __future__ import annotations

from dataclasses import dataclass

from qtapp.domain.errors import ErrorKind


@dataclass(frozen=True, slots=True)
class HostMemory:
    """What is kept of a host from one run of the program to the next. Times are seconds: `age_s` since it was
    learned, `held_left_s` that the ceiling holds for without a trial, `cool_left_s` that the host is left
    alone for. `ceiling` is None where only the last is known, `cool_s` 0.0 where it is not left alone."""

    host: str
    ceiling: int | None
    hold_s: float
    held_left_s: float
    cool_s: float
    cool_left_s: float
    refusals: int
    age_s: float
    cooled_for: ErrorKind = ErrorKind.SERVER_BUSY


@dataclass(frozen=True, slots=True)
class HostState:
    """How it stands with a host. `cool_left_s` seconds it is left alone for, 0.0 where it is not;
    `allowance`: downloads that may run there after that, None for as many as ever; `next_slot_s` until the
    next request may be sent; `ceiling` is the number of connections it was learned to bear, None where it
    never refused more."""

    host: str
    connections: int
    connections_cap: int
    running: int
    ceiling: int | None
    cool_left_s: float
    allowance: int | None
    next_slot_s: float
    cooled_for: ErrorKind
