"""How many hands a download is to have. Pure: the clock is passed in, its owner guards it.

Slow start: one, then two, four … as long as each doubling makes the whole faster. Who is refused by the
server steps down and does not come back; who is cut off is replaced, after a while.

Servers that limit a connection send the first second or so of it at once. So each step lets the burst of
its new hands pass before it measures, and what was measured in a moment is not believed against what a
longer time shows: there is one more doubling first.
"""

from __future__ import annotations

from statistics import median

from qtapp.domain.retry import PROGRESS_BYTES

# so much faster the whole must have become for another doubling
GROWTH = 1.05
# a step lasts so many times what a hand needs to get going, within these bounds
SETUPS_A_STEP = 2.0
STEP_MIN_S = 0.05
# and at the most so long, if the growth does not show at once: servers send in bursts
STEP_MAX_S = 1.0
# what comes first is not how it goes on: so long nothing counts
BURST_S = 0.05
# one connection that brings so much is not what holds a download up
FAST_ENOUGH_BYTES_PER_S = 100e6
SETUPS_REMEMBERED = 8
REPLACED_AFTER_S = 1.0
REPLACED_AFTER_MAX_S = 60.0
LOSSES_BORNE = 5


class Crew:
    """Counts hands and decides when there are to be more. Times are seconds of one monotonic clock."""

    def __init__(self, most: int) -> None:
        """`most` hands at any time."""
        self.target = 1
        self._most = most
        self._grows = most > 1
        self._setups: list[float] = []
        self._complete_since: float | None = None
        self._step_began: tuple[float, int] | None = None
        self._rate_before: float | None = None
        self._rate_lasted_s = 0.0
        self._was_enough: int | None = None
        self._losses = 0
        self._came_since_loss = 0
        self._no_sooner_than = 0.0
        self.is_alone = False

    @property
    def setup_s(self) -> float:
        """From asking to the first byte, as it usually is here."""
        return median(self._setups) if self._setups else 0.0

    def opened(self, setup_s: float) -> None:
        """A hand has its first byte, `setup_s` after it asked."""
        self._setups = [*self._setups, setup_s][-SETUPS_REMEMBERED:]

    def missing(self, now: float, bytes_done: int, hands: int, working: int) -> int:
        """How many hands are to be called now. `hands` are there or on their way, `working` of them have
        got bytes."""
        if self._grows and working >= self.target:
            self._judge(now, bytes_done)
        return max(self.target - hands, 0) if now >= self._no_sooner_than else 0

    def came(self, count: int) -> None:
        """Bytes of the body; after some what was lost before no longer counts."""
        if self._losses:
            self._came_since_loss += count
            if self._came_since_loss >= PROGRESS_BYTES:
                self._losses = 0

    def refused(self, hands_left: int) -> None:
        """The server will not have so many."""
        self._settle_at(hands_left)

    def lost(self, now: float, hands_left: int) -> None:
        """A hand was cut off in the middle of its work."""
        self._losses += 1
        self._came_since_loss = 0
        wait_s = min(REPLACED_AFTER_S * 2.0 ** (self._losses - 1), REPLACED_AFTER_MAX_S)
        self._no_sooner_than = now + wait_s
        self._begin_step()
        if self._losses >= LOSSES_BORNE:
            self._settle_at(hands_left)

    def stay_alone(self) -> None:
        """Several were told different things of the same file: one hand is to bring all of it."""
        self._settle_at(1)
        self.is_alone = True

    def start_over(self) -> None:
        """Another version of the file: what its hands bring has to be measured anew."""
        self._begin_step()
        self._rate_before = None
        self._was_enough = None

    def _begin_step(self) -> None:
        self._complete_since = None
        self._step_began = None

    def _settle_at(self, hands: int) -> None:
        self._grows = False
        self.target = min(self.target, max(hands, 1))

    def _judge(self, now: float, bytes_done: int) -> None:
        if self._complete_since is None:
            self._complete_since = now
        if self._step_began is None:
            if now - self._complete_since >= BURST_S:
                self._step_began = (now, bytes_done)
            return
        began, done_then = self._step_began
        lasted_s = now - began
        if lasted_s < max(STEP_MIN_S, SETUPS_A_STEP * self.setup_s):
            return
        rate = (bytes_done - done_then) / lasted_s
        if self._rate_before is None or rate >= self._rate_before * GROWTH:
            self._was_enough = None
            self._grow(rate, lasted_s)
        elif lasted_s >= STEP_MAX_S:
            self._is_no_faster(rate, lasted_s)

    def _grow(self, rate: float, lasted_s: float) -> None:
        if rate / self.target >= FAST_ENOUGH_BYTES_PER_S:
            self._grows = False
            return
        self._rate_before, self._rate_lasted_s = rate, lasted_s
        self.target = min(self.target * 2, self._most)
        # what may have been for nothing is judged even if there can be no more
        self._grows = self.target < self._most or self._was_enough is not None
        self._begin_step()

    def _is_no_faster(self, rate: float, lasted_s: float) -> None:
        """The last doubling was for nothing, or what it was held against had been a burst."""
        if self._was_enough is None:
            self._was_enough = self.target // 2
            if self._rate_lasted_s < STEP_MAX_S:
                self._grow(rate, lasted_s)
                return
        # those who leave are not replaced down to where it was
        self._settle_at(self._was_enough)
