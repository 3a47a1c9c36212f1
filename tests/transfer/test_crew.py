"""How many hands a download is to have: more while each doubling helps, fewer where the server says so."""

from __future__ import annotations

import pytest

from qtapp.transfer.crew import FAST_ENOUGH_BYTES_PER_S, LOSSES_BORNE, STEP_MAX_S, Crew

MB = 1_000_000


class Link:
    """A crew at work: `rate(hands)` bytes a second come while so many are there."""

    def __init__(self, crew: Crew, per_hand: float, at_most: float = float("inf")) -> None:
        self.crew = crew
        self.per_hand = per_hand
        self.at_most = at_most
        self.now = 0.0
        self.done = 0.0
        self.hands = 1
        self.targets = [1]

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now += 0.02
            self.done += 0.02 * min(self.hands * self.per_hand, self.at_most)
            self.hands += self.crew.missing(self.now, int(self.done), self.hands, self.hands)
            if self.crew.target != self.targets[-1]:
                self.targets.append(self.crew.target)


def test_it_doubles_while_the_whole_grows() -> None:
    link = Link(Crew(16), 2 * MB)
    link.run(2)
    assert link.targets == [1, 2, 4, 8, 16]
    assert link.hands == 16


def test_it_is_there_within_a_few_steps() -> None:
    link = Link(Crew(16), 2 * MB)
    link.run(0.6)
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
    crew = Crew(16)
    crew.opened(0.6)  # so a step lasts longer than a burst
    link = Link(crew, 2 * MB, at_most=2 * MB)
    link.run(20)
    assert link.targets == [1, 2, 1]


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
    link.run(0.2)
    assert link.crew.target == 2
    link.per_hand = 1 * MB  # a burst before made the first look too good
    link.run(STEP_MAX_S / 2)
    link.per_hand = 4 * MB
    link.run(STEP_MAX_S)
    assert link.crew.target == 4


def test_one_that_is_fast_enough_stays_alone() -> None:
    link = Link(Crew(16), 1.01 * FAST_ENOUGH_BYTES_PER_S)
    link.run(3)
    assert link.targets == [1]


def test_a_step_waits_for_hands_that_take_long_to_open() -> None:
    crew = Crew(8)
    crew.opened(1.0)
    assert crew.missing(0.0, 0, 1, 1) == 0
    assert crew.missing(0.1, 0, 1, 1) == 0
    assert crew.missing(0.5, MB, 1, 1) == 0, "a step lasts two set-ups"
    assert crew.missing(2.1, 4 * MB, 1, 1) == 1
    assert crew.missing(9.0, 9 * MB, 2, 1) == 0, "and begins when all have a body"


def test_a_refusal_settles_it() -> None:
    link = Link(Crew(16), 2 * MB)
    link.run(0.3)
    assert link.crew.target == 4
    link.crew.refused(3)
    link.hands = 3
    link.run(5)
    assert link.crew.target == 3
    assert link.hands == 3


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


def test_too_many_losses_in_a_row_settle_it() -> None:
    crew = Crew(4)
    crew.target = 4
    for _ in range(LOSSES_BORNE):
        crew.lost(0.0, 2)
    assert crew.missing(1_000.0, 0, 2, 2) == 0
    assert crew.target == 2
