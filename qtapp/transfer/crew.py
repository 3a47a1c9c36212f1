"""How many hands a download is to have. Pure: the clock is passed in, its owner guards it.

Slow start: one, then two, four … as long as each doubling makes the whole faster. Who is turned away comes
back no sooner than the host may be asked for one more; who is cut off is replaced, after a while.

Servers that limit a connection send the first second or so of it at once, and then nothing for a while. So
what was measured in a moment is not believed against what a longer time shows: there is one more doubling
first. Where every hand waits and not one byte comes, neither the disk nor the line is what holds the download
up: the next doubling needs no measuring.
"""

from __future__ import annotations

from statistics import median

from qtapp.domain.retry import PROGRESS_BYTES

# so much faster the whole must have become for another doubling
GROWTH = 1.05
# a step lasts so many times what a hand needs to get going, within these bounds
SETUPS_A_STEP = 0.5
STEP_MIN_S = 0.035
# and at the most so long, if the growth does not show at once: servers send in bursts
STEP_MAX_S = 1.0
# the first step has nothing to be held against; it is shorter where a hand brings so little that neither
# disk nor processor can be what holds it up
FIRST_STEP_S = 0.1
FIRST_LOOK_S = 0.015
SLOW_BYTES_PER_S = 10e6
# one connection that brings so much is not what holds a download up
FAST_ENOUGH_BYTES_PER_S = 100e6
# nothing has come for so many times what a hand needs to get going, and at least so long: it is silent
SETUPS_A_SILENCE = 3.0
SILENCE_MIN_S = 0.025
# a hand that has got nothing for so many times what others need, and at least so long, is late: it may never
# get anything, and as many as are at work are done without
SETUPS_TO_BE_LATE = 5.0
LATE_MIN_S = 1.0
SETUPS_REMEMBERED = 8
REPLACED_AFTER_S = 1.0
REPLACED_AFTER_MAX_S = 60.0
LOSSES_BORNE = 5

# seconds, and the bytes that were there
_Moment = tuple[float, int]


class Crew:
    """Counts hands and decides when there are to be more. Times are seconds of one monotonic clock."""

    def __init__(self, most: int) -> None:
        """`most` hands at any time."""
        self.target = 1
        self._most = most
        self._grows = most > 1
        self._setups: list[float] = []
        self._step_began: _Moment | None = None
        self._before: _Span | None = None
        self._was_enough: int | None = None
        self._first_lasts_s: float | None = None
        self._losses = 0
        self._came_since_loss = 0
        self._no_sooner_than = 0.0
        self._was_told = False  # by the server, how many there may be
        self.is_alone = False

    @property
    def setup_s(self) -> float:
        """From asking to the first byte, as it usually is here."""
        return median(self._setups) if self._setups else 0.0

    @property
    def silence_s(self) -> float:
        """A hand that has waited so long for the next bytes is to say so."""
        return max(SILENCE_MIN_S, SETUPS_A_SILENCE * self.setup_s)

    @property
    def late_s(self) -> float:
        """A hand that has got nothing so long after it came is late."""
        return max(LATE_MIN_S, SETUPS_TO_BE_LATE * self.setup_s)

    def opened(self, setup_s: float) -> None:
        """A hand has its first byte, `setup_s` after it asked."""
        self._setups = [*self._setups, setup_s][-SETUPS_REMEMBERED:]

    def missing(
        self,
        now: float,
        bytes_done: int,
        hands: int,
        working: int,
        *,
        late: int = 0,
        is_silent: bool = False,
    ) -> int:
        """How many hands are to be called now. `hands` are there or on their way, `working` of them have
        got bytes, `late` have not for too long. `is_silent`: nothing comes to any of those at work."""
        if self._grows:
            if self._before is not None:
                self._before.look((now, bytes_done), working)
            if working >= self.target:
                self._judge(now, bytes_done, working, is_silent=is_silent)
        wanted = min(self.target - (hands - min(late, working)), self._most - hands)
        return max(wanted, 0) if now >= self._no_sooner_than else 0

    def came(self, count: int) -> None:
        """Bytes of the body; after some what was lost before no longer counts."""
        if self._losses:
            self._came_since_loss += count
            if self._came_since_loss >= PROGRESS_BYTES:
                self._losses = 0

    def turned_away(self, until: float) -> None:
        """The host has enough connections for a while, not before `until` at least; how many it bears, and
        for how long it is held to that, is not for one download to say."""
        self._no_sooner_than = max(self._no_sooner_than, until)
        self._step_began = None

    def next_in_s(self, now: float, hands: int) -> float | None:
        """How long one more is still kept away; None where nothing does, or none is wanted."""
        is_kept_away = now < self._no_sooner_than and hands < self.target
        return self._no_sooner_than - now if is_kept_away else None

    def refused(self, hands_left: int) -> None:
        """What the server says to one more is of no use, and will not be any later."""
        self._was_told = True
        self._settle_at(hands_left)

    def lost(self, now: float, hands_left: int) -> None:
        """A hand was cut off in the middle of its work."""
        self._losses += 1
        self._came_since_loss = 0
        wait_s = min(REPLACED_AFTER_S * 2.0 ** (self._losses - 1), REPLACED_AFTER_MAX_S)
        self._no_sooner_than = now + wait_s
        self._step_began = None
        if self._losses >= LOSSES_BORNE:
            self._was_told = True
            self._settle_at(hands_left)

    def stay_alone(self) -> None:
        """Several were told different things of the same file: one hand is to bring all of it."""
        self._was_told = True
        self._settle_at(1)
        self.is_alone = True

    def start_over(self) -> None:
        """Another version of the file: what its hands bring has to be measured anew."""
        self._step_began = None
        self._before = None
        self._was_enough = None
        self._first_lasts_s = None

    def measure_anew(self) -> None:
        """Another speed limit holds: what was for nothing below the one before may not be now."""
        if not self._was_told:
            self.start_over()
            self._grows = self.target < self._most

    def _settle_at(self, hands: int) -> None:
        self._grows = False
        self.target = min(self.target, max(hands, 1))

    def _judge(self, now: float, bytes_done: int, working: int, *, is_silent: bool) -> None:
        here = (now, bytes_done)
        if is_silent and self.target < self._most:
            self._grow(_Span(self._step_began or here, here, working))
            return
        self._step_began = self._step_began or here
        step = _Span(self._step_began, here, working)
        if self._before is None:
            self._judge_the_first(step)
        elif step.lasted_s < max(STEP_MIN_S, SETUPS_A_STEP * self.setup_s):
            return
        elif step.rate >= self._before.rate * GROWTH:
            self._was_enough = None
            self._grow(step)
        elif step.lasted_s >= STEP_MAX_S:
            self._is_no_faster(step, self._before)

    def _judge_the_first(self, step: _Span) -> None:
        """There is nothing yet that it could be held against."""
        least_s = self._first_lasts_s
        if least_s is None:
            least_s = FIRST_LOOK_S if step.rate / self.target < SLOW_BYTES_PER_S else FIRST_STEP_S
        if step.lasted_s >= least_s:
            self._grow(step)

    def _grow(self, step: _Span) -> None:
        self._step_began = None
        if step.rate / self.target >= FAST_ENOUGH_BYTES_PER_S:
            self._first_lasts_s, self._before = FIRST_STEP_S, None
            return
        if self._first_lasts_s == FIRST_STEP_S:
            # that was fast and is so no longer: a moment's hitch, unless it lasts
            self._first_lasts_s = STEP_MAX_S
            return
        self._before = step
        self.target = min(self.target * 2, self._most)
        # what may have been for nothing is judged even if there can be no more
        self._grows = self.target < self._most or self._was_enough is not None

    def _is_no_faster(self, step: _Span, before: _Span) -> None:
        """The last doubling was for nothing, or what it was held against had been a burst."""
        if self._was_enough is None:
            self._was_enough = self.target // 2
            if before.lasted_s < STEP_MAX_S:
                self._grow(step)
                return
        # those who leave are not replaced down to where it was
        self._settle_at(self._was_enough)


class _Span:
    """What came from one moment to another while `working` hands were at work."""

    def __init__(self, began: _Moment, until: _Moment, working: int) -> None:
        self._began = began
        self._until = until
        self._working = working
        self._is_over = False

    def look(self, moment: _Moment, working: int) -> None:
        """It lasts until there are more of them: those who were called take a while."""
        self._is_over = self._is_over or working > self._working
        if not self._is_over:
            self._until = moment

    @property
    def lasted_s(self) -> float:
        return self._until[0] - self._began[0]

    @property
    def rate(self) -> float:
        """Bytes per second."""
        return (self._until[1] - self._began[1]) / self.lasted_s if self.lasted_s > 0.0 else 0.0
