"""How many hands a download is to have: more while each doubling helps, fewer where the server says so."""

from __future__ import annotations

import pytest

from qtapp.transfer.crew import FAST_ENOUGH_BYTES_PER_S, LOSSES_BORNE, STEP_MAX_S, Crew

MB = 1_000_000


class Link:
    """A crew at work: `per_hand` bytes a second come to each that got going, `at_most` to all together."""

    def __init__(
        self, crew: Crew, per_hand: float, at_most: float = float("inf"), setup_s: float = 0.0
    ) -> None:
        self.crew = crew
        self.per_hand = per_hand
        self.at_most = at_most
        self.setup_s = setup_s
        self.now = 0.0
        self.done = 0.0
        self.hands = 1
        self.working_from = [0.0]
        self.targets = [1]
        crew.opened(setup_s)

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now += 0.02
            working = min(sum(begins < self.now for begins in self.working_from), self.hands)
            self.done += 0.02 * min(working * self.per_hand, self.at_most)
            missing = self.crew.missing(self.now, int(self.done), self.hands, working)
            self.working_from += [self.now + self.setup_s] * missing
            self.hands += missing
            if self.crew.target != self.targets[-1]:
                self.targets.append(self.crew.target)

    def run_until_target(self, target: int) -> None:
        while self.crew.target < target:
            self.run(0.02)


def test_it_doubles_while_the_whole_grows() -> None:
    link = Link(Crew(16), 2 * MB)
    link.run(2)
    assert link.targets == [1, 2, 4, 8, 16]
    assert link.hands == 16


def test_it_is_there_within_a_few_steps() -> None:
    link = Link(Crew(16), 2 * MB)
    link.run(0.4)
    assert link.hands == 16


def test_it_never_wants_more_than_it_may() -> None:
    link = Link(Crew(6), 2 * MB)
    link.run(5)
    assert link.targets == [1, 2, 4, 6]


def test_it_stops_where_more_bring_nothing() -> None:
    link = Link(Crew(16), 2 * MB, at_most=4 * MB)
    link.run(10)
    assert link.targets == [1, 2, 4, 8, 2], "one more doubling, as the first rate may have been a burst"
    assert link.hands == 8, "who is there may stay; who leaves is not replaced"


@pytest.mark.parametrize(("most", "at_most", "targets"), [(6, 4, [1, 2, 4, 6, 2]), (4, 2, [1, 2, 4, 1])])
def test_a_last_doubling_for_nothing_is_seen_at_the_cap(most: int, at_most: int, targets: list[int]) -> None:
    link = Link(Crew(most), 2 * MB, at_most=at_most * MB)
    link.run(10)
    assert link.targets == targets


def test_a_rate_that_lasted_is_believed_at_once() -> None:
    link = Link(Crew(16), 2 * MB, at_most=2 * MB, setup_s=1.2)  # so long the first is alone
    link.run(20)
    assert link.targets == [1, 2, 1]


def test_below_another_limit_it_is_tried_again_whether_more_bring_more() -> None:
    link = Link(Crew(8), 2 * MB, at_most=1 * MB)
    link.run(10)
    assert link.targets[-1] == 1
    link.at_most = float("inf")
    link.hands = 1  # the others have left
    link.run(2)
    assert link.hands == 1
    link.crew.measure_anew()
    link.run(2)
    assert link.hands == 8


def test_no_limit_makes_up_for_a_refusal() -> None:
    for tell in (lambda crew: crew.refused(2), Crew.stay_alone):
        link = Link(Crew(8), 2 * MB)
        link.run(0.2)
        tell(link.crew)
        target = link.crew.target
        link.crew.measure_anew()
        link.run(5)
        assert link.crew.target == target


@pytest.mark.parametrize("burst_s", [0.5, 1.0, 3.0])
def test_bursts_at_the_start_of_each_connection_hide_no_growth(burst_s: float) -> None:
    """Servers that limit a connection send its first second at once."""
    limit = 512 * 1024
    crew = Crew(16)
    now, sent, joined = 0.0, 0.0, [0.0]
    while now < 4.0:
        now += 0.02
        sent = sum(burst_s * limit + (now - since) * limit for since in joined if since < now)
        joined += [now + 0.01] * crew.missing(now, int(sent), len(joined), len(joined))
    assert crew.target == 16


def test_growth_that_shows_late_still_counts() -> None:
    link = Link(Crew(4), 2 * MB)
    link.run_until_target(2)
    link.per_hand = 1 * MB  # a burst before made the first look too good
    link.run(STEP_MAX_S / 2)
    link.per_hand = 4 * MB
    link.run(STEP_MAX_S)
    assert link.crew.target == 4


def test_one_that_is_fast_enough_stays_alone() -> None:
    link = Link(Crew(16), 1.01 * FAST_ENOUGH_BYTES_PER_S)
    link.run(3)
    assert link.targets == [1]


def test_one_that_was_fast_and_is_no_longer_is_helped() -> None:
    """What was buffered on the way comes as fast as the disk takes it."""
    link = Link(Crew(16), 2 * FAST_ENOUGH_BYTES_PER_S)
    link.run(0.3)
    link.per_hand = 2 * MB
    link.run(STEP_MAX_S / 2)
    assert link.targets == [1], "a moment is not enough"
    link.run(3)
    assert link.targets == [1, 2, 4, 8, 16]


def test_a_step_waits_for_hands_that_take_long_to_open() -> None:
    crew = Crew(8)
    crew.opened(1.0)
    assert crew.missing(0.0, 0, 1, 1) == 0
    assert crew.missing(0.1, MB // 10, 1, 1) == 1, "the first has nothing to wait for"
    assert crew.missing(0.9, MB, 2, 1) == 0, "a step begins when all have a body"
    assert crew.missing(1.1, MB, 2, 2) == 0
    assert crew.missing(1.5, 3 * MB, 2, 2) == 0, "and lasts half a set-up"
    assert crew.missing(1.7, 4 * MB, 2, 2) == 2


def test_what_a_step_is_held_against_goes_on_until_the_new_hands_get_going() -> None:
    crew = Crew(8)
    crew.opened(0.4)
    assert crew.missing(0.0, 0, 1, 1) == 0
    assert crew.missing(0.05, 1000, 1, 1) == 1, "in so short a time next to nothing had come"
    assert crew.missing(0.4, MB, 2, 1) == 0
    for now, done in [(0.5, 2 * MB), (0.6, 2.2 * MB), (0.9, 2.8 * MB), (1.4, 3.8 * MB)]:
        assert crew.missing(now, int(done), 2, 2) == 0, "two bring 2 MB/s; the one alone brought 2.5"


def test_where_every_hand_waits_for_bytes_the_next_come_at_once() -> None:
    crew = Crew(8)
    assert crew.missing(0.0, MB, 1, 1) == 0
    assert crew.missing(0.001, MB, 1, 1, is_silent=True) == 1
    assert crew.missing(0.002, MB, 2, 1, is_silent=True) == 0, "but not before those called have got bytes"
    assert crew.missing(0.003, MB, 2, 2, is_silent=True) == 2
    assert crew.missing(0.004, MB, 4, 4, is_silent=True) == 4
    assert crew.missing(0.005, MB, 8, 8, is_silent=True) == 0


def test_hands_that_came_in_a_moment_of_silence_are_judged_like_any() -> None:
    link = Link(Crew(16), 2 * MB, at_most=2 * MB)
    link.run_until_target(2)
    link.hands += link.crew.missing(link.now, int(link.done), 2, 2, is_silent=True)
    link.working_from += [link.now] * 2
    link.run(20)
    assert link.targets == [1, 2, 4, 8, 16, 4]


def test_a_refusal_settles_it() -> None:
    link = Link(Crew(16), 2 * MB)
    link.run_until_target(4)
    link.crew.refused(3)
    link.hands = 3
    link.run(5)
    assert link.crew.target == 3
    assert link.hands == 3


def test_who_is_turned_away_is_called_again_when_it_was_told() -> None:
    """S16: how many its host bears is not the crew's to say."""
    link = Link(Crew(16), 2 * MB)
    link.run_until_target(4)
    link.hands = 3
    link.crew.turned_away(link.now + 120.0)
    link.run(119)
    assert link.hands == 3
    link.run(5)
    assert link.hands == 16


def test_who_is_cut_off_is_replaced_after_a_while_and_ever_later() -> None:
    link = Link(Crew(2), 2 * MB)
    link.run(1)
    waits = []
    for _ in range(3):
        link.crew.lost(link.now, 1)
        link.hands = 1
        lost_at = link.now
        while link.hands == 1:
            link.run(0.02)
        waits.append(link.now - lost_at)
    assert waits == pytest.approx([1.0, 2.0, 4.0], abs=0.1)


def test_what_came_since_makes_the_wait_short_again() -> None:
    crew = Crew(2)
    crew.target = 2
    for _ in range(LOSSES_BORNE - 1):
        crew.lost(0.0, 1)
    crew.came(1 << 20)
    crew.lost(100.0, 1)
    assert crew.missing(101.1, 0, 1, 1) == 1


def test_who_gets_nothing_for_long_does_not_keep_others_away() -> None:
    """Its connection may lead nowhere."""
    crew = Crew(8)
    crew.target = 4
    assert crew.missing(1.0, MB, 4, 2) == 0
    assert crew.missing(2.0, MB, 4, 2, late=1) == 1
    assert crew.missing(3.0, MB, 5, 2, late=2) == 1
    assert crew.missing(4.0, MB, 6, 2, late=3) == 0, "no more of them than there are at work"
    assert Crew(1).missing(4.0, MB, 1, 1, late=1) == 0


def test_those_that_are_late_count_to_what_a_download_may_have() -> None:
    crew = Crew(4)
    crew.target = 4
    assert crew.missing(9.0, MB, 4, 2, late=2) == 0


def test_too_many_losses_in_a_row_settle_it() -> None:
    crew = Crew(4)
    crew.target = 4
    for _ in range(LOSSES_BORNE):
        crew.lost(0.0, 2)
    assert crew.missing(1_000.0, 0, 2, 2) == 0
    assert crew.target == 2
