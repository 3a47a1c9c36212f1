"""Who fetches which bytes: every byte has one owner at most, and is handed out for writing once."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from qtapp.domain.ranges import Ranges
from qtapp.transfer import stealing
from qtapp.transfer.plan import Lease, Plan
from qtapp.transfer.stealing import Pace

TOTAL = 1000


class Hands(RuleBasedStateMachine):
    """Hands that come, write as much as they may, lose their connections and leave, in any order."""

    @initialize(
        total=st.one_of(st.none(), st.integers(0, TOTAL)),
        done=st.lists(st.tuples(st.integers(0, TOTAL), st.integers(0, TOTAL)), max_size=4),
    )
    def begin(self, total: int | None, done: list[tuple[int, int]]) -> None:
        limit = TOTAL if total is None else total
        pairs = [(min(a, b, limit), min(max(a, b), limit)) for a, b in done]
        self.plan = Plan(total, Ranges.from_tuples(pairs))
        self.times_written = [0] * TOTAL
        for start, end in Ranges.from_tuples(pairs):
            for at in range(start, end):
                self.times_written[at] = 1
        self.leases: dict[int, Lease] = {}
        self.void: list[Lease] = []
        self.next_hand = 0
        self.now = 0.0

    @rule(seconds=st.floats(0, 5))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(speed=st.one_of(st.none(), st.floats(0, 10_000)), setup_s=st.floats(0, 2))
    def join(self, speed: float | None, setup_s: float) -> None:
        """Where no gap is left, by taking a part of somebody's range."""
        pace = Pace(speed, setup_s)
        has_work = self.plan.has_work(self.now, pace)
        lease = self.plan.lease(self.next_hand, self.now, pace)
        assert (lease is not None) == has_work
        if lease is not None:
            assert lease.end is None or lease.start < lease.end
            self.leases[self.next_hand] = lease
        self.next_hand += 1

    @precondition(lambda self: self.leases)
    @rule(data=st.data(), count=st.integers(1, 400))
    def write(self, data: st.DataObject, count: int) -> None:
        hand = data.draw(st.sampled_from(sorted(self.leases)))
        lease = self.leases[hand]
        at = lease.claimed
        count = min(self.plan.claim(lease, count), TOTAL - at)
        lease.claimed = at + count  # the simulated file ends at TOTAL
        for position in range(at, at + count):
            self.times_written[position] += 1
        self.plan.advance(lease, count, self.now)

    @precondition(lambda self: self.leases)
    @rule(data=st.data())
    def open(self, data: st.DataObject) -> None:
        self.plan.opened(self.leases[data.draw(st.sampled_from(sorted(self.leases)))], self.now)

    @precondition(lambda self: self.leases)
    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        hand = data.draw(st.sampled_from(sorted(self.leases)))
        lease = self.leases.pop(hand)
        self.plan.give_back(lease)
        self.plan.give_back(lease)  # twice is once
        self.void.append(lease)

    @precondition(lambda self: self.leases)
    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        """What was stolen and not begun with goes on under the body that brings it."""
        lease = self.leases[data.draw(st.sampled_from(sorted(self.leases)))]
        before = lease.end
        robbed = self.plan.take_back(lease)
        if robbed is None:
            assert lease.end == before
        else:
            loser = self.leases.pop(robbed)
            assert (loser.start, loser.end) == (before, lease.end)
            assert loser.claimed == loser.start
            self.void.append(loser)

    @precondition(lambda self: self.void)
    @rule(data=st.data(), count=st.integers(1, 100))
    def a_void_lease_gives_nothing(self, data: st.DataObject, count: int) -> None:
        assert self.plan.claim(data.draw(st.sampled_from(self.void)), count) == 0

    @precondition(lambda self: self.plan.total is None)
    @rule()
    def the_end_shows(self) -> None:
        written = self.plan.written().end
        self.plan.learn_total(max(written, *[lease.claimed for lease in self.leases.values()], 0))

    @rule()
    def start_over(self) -> None:
        self.plan.start_over()
        self.times_written = [0] * TOTAL
        self.void += self.leases.values()
        self.leases.clear()

    @invariant()
    def no_byte_is_written_twice(self) -> None:
        assert max(self.times_written) <= 1

    @invariant()
    def what_the_plan_says_is_what_was_written(self) -> None:
        written = {at for start, end in self.plan.written() for at in range(start, end)}
        assert written == {at for at, times in enumerate(self.times_written) if times}
        assert self.plan.bytes_done == len(written)

    @invariant()
    def no_two_leases_overlap(self) -> None:
        spans = sorted(
            (lease.start, TOTAL + 1 if lease.end is None else lease.end) for lease in self.leases.values()
        )
        assert all(one[1] <= two[0] for one, two in pairwise(spans))

    @invariant()
    def complete_is_every_byte(self) -> None:
        if self.plan.total is not None:
            everything = sum(self.times_written[: self.plan.total]) >= self.plan.total
            assert self.plan.is_complete == everything

    @invariant()
    def no_more_is_claimed_than_is_the_hands(self) -> None:
        assert all(lease.end is None or lease.claimed <= lease.end for lease in self.leases.values())


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kilobyte is a large file here."""
    monkeypatch.setattr(stealing, "PIECE_BYTES", 100)
    monkeypatch.setattr(stealing, "CRUMB_BYTES", 10)


TestHands = Hands.TestCase
TestHands.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@given(
    done=st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=6),
    cuts=st.lists(st.integers(1, 40), min_size=1, max_size=60),
)
def test_hands_that_are_cut_off_bring_every_byte_in_the_end(
    done: list[tuple[int, int]], cuts: list[int]
) -> None:
    plan = Plan(100, Ranges.from_tuples([(min(pair), max(pair)) for pair in done]))
    for cut in [*cuts, *[100] * 100]:
        lease = plan.lease(0, 0.0)
        if lease is None:
            break
        plan.advance(lease, plan.claim(lease, cut), 0.0)
        plan.give_back(lease)
    assert plan.is_complete
    assert plan.written() == Ranges().add(0, 100)


def test_an_unknown_end_is_for_one_hand() -> None:
    plan = Plan()
    lease = plan.lease(1, 0.0)
    assert lease is not None
    assert (lease.start, lease.end) == (0, None)
    assert plan.lease(2, 0.0) is None
    assert not plan.is_complete
    plan.advance(lease, plan.claim(lease, 10), 0.0)
    plan.learn_total(10)
    assert plan.claim(lease, 1) == 0
    assert plan.is_complete


def test_an_empty_file_is_complete_at_once() -> None:
    plan = Plan()
    lease = plan.lease(1, 0.0)
    assert lease is not None
    plan.learn_total(0)
    assert plan.is_complete
    assert plan.claim(lease, 1) == 0


def test_more_than_was_claimed_is_never_counted() -> None:
    plan = Plan(10)
    lease = plan.lease(1, 0.0)
    assert lease is not None
    plan.claim(lease, 3)
    with pytest.raises(AssertionError):
        plan.advance(lease, 4, 0.0)


class Simulated:
    """Hands of given speeds at work on one file, moment by moment; each byte they write is counted."""

    def __init__(self, total: int, speeds: list[float], setup_s: float) -> None:
        self.plan = Plan(total)
        self.speeds = speeds
        self.setup_s = setup_s
        self.now = 0.0
        self.written = [0] * total
        self.leases: dict[int, tuple[Lease, float]] = {}  # with the moment from which its bytes come
        self.last_speed: dict[int, float | None] = {}

    def step(self, seconds: float, dying: set[int]) -> None:
        self.now += seconds
        for hand, speed in enumerate(self.speeds):
            if hand in dying and hand in self.leases:
                self.plan.give_back(self.leases.pop(hand)[0])
            elif hand in self.leases:
                self._work(hand, speed * seconds)
            else:
                self._ask(hand)

    def _ask(self, hand: int) -> None:
        pace = Pace(self.last_speed.get(hand), self.setup_s)
        if (lease := self.plan.lease(hand, self.now, pace)) is not None:
            self.leases[hand] = (lease, self.now + self.setup_s)

    def _work(self, hand: int, most: float) -> None:
        lease, begins = self.leases[hand]
        if lease.opened_at > self.now > begins:
            self.plan.opened(lease, self.now)
        at = lease.claimed
        count = self.plan.claim(lease, int(most)) if self.now > begins else 0
        for position in range(at, at + count):
            self.written[position] += 1
        self.plan.advance(lease, count, self.now)
        if lease.end is not None and lease.written >= lease.end:
            speed = self.plan.speed_of(lease, self.now)
            self.last_speed[hand] = self.last_speed.get(hand) if speed is None else speed
            self.plan.give_back(self.leases.pop(hand)[0])


@settings(max_examples=100, deadline=None)
@given(
    total=st.integers(1, 5_000),
    speeds=st.lists(st.floats(20, 2_000), min_size=1, max_size=6),
    setup_s=st.floats(0, 0.5),
    deaths=st.lists(st.sets(st.integers(0, 5), max_size=3), max_size=30),
)
def test_hands_of_any_speed_that_die_and_steal_write_every_byte_once(
    total: int, speeds: list[float], setup_s: float, deaths: list[set[int]]
) -> None:
    world = Simulated(total, speeds, setup_s)
    for dying in [*deaths, *[set[int]()] * 6_000]:
        world.step(0.1, dying)
        if world.plan.is_complete:
            break
    assert world.written == [1] * total


@pytest.mark.parametrize("slow", [5.0, 50.0, 200.0])
def test_one_slow_hand_of_eight_does_not_keep_the_others_waiting(slow: float) -> None:
    """Within a twelfth of what the eight could do together."""
    world = Simulated(60_000, [*[500.0] * 7, slow], 0.1)
    while not world.plan.is_complete:
        world.step(0.05, set())
    assert world.now < 60_000 / (7 * 500 + slow) * 1.08 + 0.3


def lease_of(plan: Plan, hand: int, now: float = 0.0, pace: Pace | None = None) -> Lease:
    lease = plan.lease(hand, now, pace or Pace())
    assert lease is not None
    return lease


def test_what_was_stolen_and_not_begun_goes_back_to_whose_body_still_brings_it() -> None:
    plan = Plan(1000)
    first = lease_of(plan, 1)
    second = lease_of(plan, 2)
    assert (first.end, second.start, second.end) == (500, 500, 1000)
    plan.give_back(second)
    assert first.end == 1000
    assert plan.claim(first, 2000) == 1000


def test_what_was_begun_does_not() -> None:
    plan = Plan(1000)
    first, second = lease_of(plan, 1), lease_of(plan, 2)
    plan.advance(second, plan.claim(second, 10), 0.0)
    plan.give_back(second)
    assert first.end == 500
    assert lease_of(plan, 3).start == 510


def test_a_range_that_stands_still_is_taken_over_to_the_last_byte() -> None:
    plan = Plan(1000)
    silent = lease_of(plan, 1)
    plan.advance(silent, plan.claim(silent, 300), 0.5)
    taker = lease_of(plan, 2, 60.0, Pace(1000.0, 0.1))
    assert (taker.start, taker.end) == (300, 1000)
    assert silent.is_robbed
    assert plan.robbed() == (1,)
    assert plan.claim(silent, 10) == 0, "what it brings now is dropped before it is written"


def test_nothing_is_stolen_that_would_come_as_soon_by_itself() -> None:
    plan = Plan(1000)
    fast = lease_of(plan, 1)
    for second in range(1, 5):
        plan.advance(fast, plan.claim(fast, 200), float(second))
    assert plan.lease(2, 4.0, Pace(200.0, 1.0)) is None


def seen(plan: Plan, lease: Lease, opened_at: float, *came: tuple[float, int]) -> None:
    """It is open from then on, and so many bytes have come by each moment after it."""
    plan.opened(lease, opened_at)
    for now, count in came:
        plan.advance(lease, plan.claim(lease, lease.start + count - lease.written), now)


def test_a_range_is_halved_by_what_it_was_where_little_of_it_has_come() -> None:
    """The thief will begin with the same burst: limited connections are to end in the same one."""
    plan = Plan(1600)
    first = lease_of(plan, 1)
    seen(plan, first, 0.0, (0.0, 100))
    second = lease_of(plan, 2)
    assert (second.start, second.end) == (800, 1600)


def test_a_range_of_which_much_has_come_is_halved_by_what_is_left() -> None:
    plan = Plan(1600)
    first = lease_of(plan, 1)
    seen(plan, first, 0.0, (0.0, 600))
    second = lease_of(plan, 2)
    assert (second.start, second.end) == (1100, 1600)


def test_who_crawls_from_the_first_byte_on_is_seen_at_once() -> None:
    """Long before there is a speed: it has brought a tenth of what the other had at the same age."""
    plan = Plan(6400)
    first = lease_of(plan, 1)
    seen(plan, first, 0.0, (0.04, 100), (0.2, 400))
    crawler = lease_of(plan, 2, 0.2)
    seen(plan, crawler, 0.3, (0.34, 10))
    third = lease_of(plan, 3, 0.36)
    assert third.end == 6400
    assert third.start - crawler.written == pytest.approx(3190 / 11, abs=2), "a tenth of what the thief took"
    assert plan.speed_of(crawler, 0.36) == pytest.approx(100 / 0.2 / 10)
    assert plan.speed_of(first, 0.36) is None, "it may be a burst"


def test_who_is_as_far_as_others_were_at_its_age_does_not_crawl() -> None:
    plan = Plan(6400)
    first = lease_of(plan, 1)
    seen(plan, first, 0.0, (0.04, 100), (0.9, 1500))
    young = lease_of(plan, 2, 0.9)
    seen(plan, young, 1.0, (1.04, 90))
    assert plan.speed_of(young, 1.06) is None


@pytest.mark.parametrize(("left", "is_stolen"), [(50, False), (150, True)], ids=["one burst", "three"])
def test_what_the_next_burst_will_bring_is_left_alone(left: int, is_stolen: bool) -> None:
    """S19: by its bytes a second it would take a whole second; it would be sent to both."""
    plan = Plan(200 + left)
    lease = lease_of(plan, 1)
    seen(plan, lease, 0.0, (0.0, 50), (1.0, 100), (2.0, 150), (3.0, 200))
    assert (plan.lease(2, 3.95, Pace(50.0, 0.01)) is not None) == is_stolen


def test_a_range_that_stalls_near_its_end_is_taken_whole_by_whoever_is_there() -> None:
    """S19: also by one of which nothing is known, and that might be as slow."""
    plan = Plan(1000)
    lease = lease_of(plan, 1)
    seen(plan, lease, 0.0, *[(moment / 10, 97 * moment) for moment in range(1, 11)])
    taken = 0
    for moment in (1.5, 2.0, 2.5, 3.5):
        if (thief := plan.lease(2, moment, Pace(None, 0.01))) is not None:
            assert thief.end is not None
            taken += thief.end - thief.start
            plan.advance(thief, plan.claim(thief, 1000), moment)
            plan.give_back(thief)
    assert taken == 30


def test_a_short_range_tells_how_fast_its_hand_is() -> None:
    plan = Plan(1000)
    lease = lease_of(plan, 1)
    seen(plan, lease, 0.0, (0.1, 400), (0.4, 1000))
    assert plan.speed_of(lease, 0.4) == pytest.approx(2500)


def test_a_burst_that_does_not_come_is_waited_for_no_longer() -> None:
    plan = Plan(250)
    lease = lease_of(plan, 1)
    seen(plan, lease, 0.0, (0.0, 50), (1.0, 100), (2.0, 150), (3.0, 200))
    assert plan.lease(2, 4.5, Pace(50.0, 0.01)) is not None


def test_a_thief_takes_no_more_than_makes_all_end_together() -> None:
    """What is too much for it would be taken from it again, after it was sent."""
    plan = Plan(8000)
    crawler = lease_of(plan, 1)
    others = [lease_of(plan, hand) for hand in (2, 3, 4)]
    for lease in (crawler, *others):
        assert lease.end is not None
        rate = 10 if lease is crawler else (lease.end - lease.start) // 10
        seen(plan, lease, 0.0, *[(float(second), second * rate) for second in range(1, 10)])
    usual = others[0].rate(9.0)
    left = sum(lease.end - lease.written for lease in (crawler, *others) if lease.end is not None)
    thief = lease_of(plan, 5, 9.0, Pace(usual, 0.0))
    assert usual is not None
    assert thief.end is not None
    assert (thief.end - thief.start) / usual == pytest.approx(left / (4 * usual), rel=0.3)


def test_pieces_of_a_slow_line_may_be_small() -> None:
    plan = Plan(1000)
    slow = lease_of(plan, 1)
    seen(plan, slow, 0.0, *[(float(second), 10 * second) for second in range(1, 93)])
    thief = lease_of(plan, 2, 92.0, Pace(10.0, 0.5))
    assert thief.end is not None
    assert 10 <= thief.end - thief.start < stealing.PIECE_BYTES


def test_a_hand_that_has_all_but_stopped_is_reckoned_with() -> None:
    plan = Plan(1000)
    lease_of(plan, 1)
    assert plan.lease(2, 1.0, Pace(5e-324)) is not None
