"""Who gets which range: dealt out to hands, waited for, taken back."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from qtapp.transfer.reserve import Reserve

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator

    from qtapp.domain.errors import TransferError
    from qtapp.transfer.gate import Permit
    from qtapp.transfer.hands import Hands
    from qtapp.transfer.plan import Lease, Plan
    from qtapp.transfer.stop import StopRequested, StopToken
    from qtapp.transfer.wire import Wire


class Dealer:
    """Called by hands on any thread; takes its transfer's lock itself.

    `failure` is what has ended the download: nothing is dealt after it. While `is_held` nothing is either.
    """

    def __init__(
        self,
        lock: threading.RLock,
        plan: Plan,
        hands: Hands,
        token: StopToken,
        now: Callable[[], float],
    ) -> None:
        self.failure: TransferError | StopRequested | None = None
        self.is_held = False
        self._lock = lock
        self._plan = plan
        self._hands = hands
        self._token = token
        self._now = now
        self._reserve = Reserve(token)

    def lease(self, hand: int, permit: Permit) -> Lease | None:
        """The next range for `hand`, which may have to wait for it; None when it has to leave.

        One that finds nothing worth taking waits while others are at the rest: theirs may crawl or end.
        """
        while True:
            with self._lock:
                lease = None
                if self.failure is None and not self.is_held and not self._hands.has_to_leave(hand):
                    lease = self._plan.lease(hand, self._now(), self._hands.pace_of(hand))
                for robbed in self._plan.robbed():
                    self._hands.cut(robbed)
                is_over = self.failure is not None or self._plan.is_complete or self._hands.has_to_leave(hand)
                is_idle = lease is None and not is_over and self._hands.others_work(hand)
                if not (is_idle and self._reserve.takes(hand)):
                    self._reserve.free(hand)
                    if lease is None:
                        self._hands.is_leaving(hand)
                    return lease
            self._reserve.wait(permit)

    def give_back(self, lease: Lease) -> None:
        with self._lock:
            self._hands.note_speed(lease.hand, self._plan.speed_of(lease, self._now()))
            self._plan.give_back(lease)
            self._reserve.ring()

    @contextmanager
    def listening(self, lease: Lease, wire: Wire) -> Iterator[None]:
        """What waits on `wire` can be ended by a stop, and when nobody needs the lease any longer."""
        with self._lock:
            self._hands.listen(lease.hand, wire)
            if not self.needs(lease):
                wire.cut()
        try:
            with self._token.waking(wire.shut_down):
                yield
        finally:
            with self._lock:
                self._hands.stop_listening(lease.hand)

    def needs(self, lease: Lease) -> bool:
        """Whether an error in its way is one: what has come by another hand meanwhile is not missed."""
        with self._lock:
            is_through = lease.end is not None and lease.written >= lease.end
            return self.failure is None and self._plan.holds(lease) and not is_through

    def takes_back(self, lease: Lease) -> bool:
        """Whether it goes on, as nobody has begun with what follows it and its own body brings that too."""
        with self._lock:
            if (robbed := self._plan.take_back(lease)) is not None:
                self._hands.cut(robbed)
            return robbed is not None

    def go_on(self) -> None:
        """It is held no longer."""
        self.is_held = False
        self._reserve.ring()

    def has_left(self, hand: int) -> None:
        """What it had is anybody's."""
        with self._lock:
            self._reserve.free(hand)
            self._reserve.ring()

    def all_has_come(self) -> None:
        """Who still waits for bytes waits for what others have brought."""
        self._hands.cut_others()
        self._reserve.ring()
