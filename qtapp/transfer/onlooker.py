"""Looks at a transfer while it works, for the one who has it before their eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.closeup import CloseUp, HandFacts, HandState

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from qtapp.transfer.hands import Hands
    from qtapp.transfer.naming import GivenName
    from qtapp.transfer.pacing import Share
    from qtapp.transfer.plan import Lease, Plan
    from qtapp.transfer.reporting import Reporter
    from qtapp.transfer.wire import Wire

# a body that has brought nothing for so long is silent; under a speed limit a hand's turn may be as far away
SILENT_AFTER_S = 2.0


class Onlooker:
    """Costs the hands nothing while nobody looks: they note no more than they need themselves."""

    def __init__(
        self,
        reporter: Reporter,
        given: GivenName,
        lock: threading.RLock,
        plan: Plan,
        hands: Hands,
        share: Share,
        now: Callable[[], float],
    ) -> None:
        self._reporter = reporter
        self._given = given
        self._lock = lock
        self._plan = plan
        self._hands = hands
        self._share = share
        self._now = now

    def look(self) -> CloseUp | None:
        """The hands as they are at this moment; for any thread, never waits. None where one of them keeps
        the others from being seen: it may be at the disk."""
        if not self._lock.acquire(blocking=False):
            return None
        try:
            now = self._now()
            facts = tuple(self._facts(number, host, wire, now) for number, host, wire in self._hands.each())
            return CloseUp(self._reporter.id, self._reporter.attempt, facts, self._hands.next_in_s(now))
        finally:
            self._lock.release()

    def tell_rest(self) -> None:
        """Have it reported what has come since the last report, where no byte follows that would do so; as
        `look`, and nothing where all is told."""
        if not self._lock.acquire(blocking=False):
            return
        try:
            if self._given.name is not None:
                self._reporter.send_rest(self._plan, self._given.name, self._hands.at_work)
        finally:
            self._lock.release()

    def _facts(self, number: int, host: str, wire: Wire | None, now: float) -> HandFacts:
        lease = self._plan.lease_of(number)
        if lease is None:
            return HandFacts(number, HandState.RESTING, host)
        state = self._state(lease, wire, now)
        rate = lease.rate(now) if lease.opened_at <= now else None
        return HandFacts(number, state, host, lease.start, lease.written, lease.end, rate)

    def _state(self, lease: Lease, wire: Wire | None, now: float) -> HandState:
        if lease.opened_at > now:
            is_asked = wire is not None and wire.deadline is not None
            return HandState.WAITING if is_asked else HandState.CONNECTING
        if now - max(lease.opened_at, lease.came_at if lease.written > lease.start else 0.0) < SILENT_AFTER_S:
            return HandState.READING
        is_limited = any(limit is not None for limit in self._share.limits)
        return HandState.HELD if is_limited else HandState.SILENT
