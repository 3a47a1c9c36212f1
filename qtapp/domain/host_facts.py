"""What is known of a host, as values: how it stands at this moment, and what outlives the program."""

from __future__ import annotations

from typing import Self

from qtapp.domain.errors import ErrorKind
from qtapp.domain.values import dataclass

# what a host has taught us is worth so long
REMEMBERED_S = 7 * 86400.0


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
    never refused more; `waiting` downloads are in line for it."""

    host: str
    connections: int
    connections_cap: int
    running: int
    ceiling: int | None
    cool_left_s: float
    allowance: int | None
    next_slot_s: float
    cooled_for: ErrorKind
    waiting: int = 0

    @property
    def has_lesson(self) -> bool:
        """There is something that could be forgotten."""
        return self.ceiling is not None or self.allowance is not None

    @property
    def counts_down(self) -> bool:
        return self.cool_left_s > 0 or self.next_slot_s > 0


@dataclass(frozen=True, slots=True)
class HostRecord:
    """A `HostMemory` as it is stored: its moments in seconds since the epoch, for there is no other clock
    that two runs of the program share."""

    host: str
    ceiling: int | None
    hold_s: float
    held_until: float
    cool_s: float
    cool_until: float
    refusals: int
    learned_at: float
    cooled_for: ErrorKind

    @classmethod
    def of(cls, memory: HostMemory, now: float) -> Self:
        return cls(
            memory.host,
            memory.ceiling,
            memory.hold_s,
            now + memory.held_left_s,
            memory.cool_s,
            now + memory.cool_left_s,
            memory.refusals,
            now - memory.age_s,
            memory.cooled_for,
        )

    def recalled(self, now: float) -> HostMemory | None:
        """What is left of it at `now`; None once it is too old.

        The computer's clock may have been set meanwhile: nothing lasts longer than it was meant to at first,
        and what seems to have been learned in the future was learned now.
        """
        age_s = max(now - self.learned_at, 0.0)
        if age_s >= REMEMBERED_S:
            return None
        return HostMemory(
            self.host,
            self.ceiling,
            self.hold_s,
            held_left_s=min(max(self.held_until - now, 0.0), self.hold_s + self.cool_s),
            cool_s=self.cool_s,
            cool_left_s=min(max(self.cool_until - now, 0.0), self.cool_s),
            refusals=self.refusals,
            age_s=age_s,
            cooled_for=self.cooled_for,
        )
