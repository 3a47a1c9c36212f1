"""Calls for further hands where they would help."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from qtapp.transfer.hands import Hands
    from qtapp.transfer.pacing import Share
    from qtapp.transfer.plan import Plan
    from qtapp.transfer.source import Source


class Caller:
    """Asked by hands at their work. `call_hand` is called when one more thread is to come; None: there are no
    others."""

    def __init__(
        self,
        lock: threading.RLock,
        plan: Plan,
        hands: Hands,
        source: Source,
        share: Share,
        call_hand: Callable[[], None] | None,
        now: Callable[[], float],
    ) -> None:
        self._lock = lock
        self._plan = plan
        self._hands = hands
        self._source = source
        self._share = share
        self._limits = share.limits
        self._call_hand = call_hand
        self._now = now

    def fell_silent(self) -> None:
        """One has waited for a while and got nothing."""
        with self._lock:
            self.call(self._now(), is_silent=True)

    def call(self, now: float, *, is_silent: bool = False) -> None:
        """With the lock held."""
        if self._call_hand is None or not self._source.can_be_shared:
            return
        if self._limits != (limits := self._share.limits):
            self._limits = limits
            self._hands.limit_changed()
        for _ in range(self._hands.missing(now, self._plan.bytes_done, is_silent=is_silent)):
            if not self._plan.has_work(now, self._hands.pace_of(None)):
                return
            self._hands.call(now)
            self._call_hand()
