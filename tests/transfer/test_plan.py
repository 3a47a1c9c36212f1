"""Who fetches which bytes: every byte has one owner at most, and is handed out for writing once."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from qtapp.domain.ranges import Ranges
from qtapp.transfer.plan import Lease, Plan

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

    @rule()
    def join(self) -> None:
        lease = self.plan.lease(self.next_hand)
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
        self.plan.advance(lease, count)

    @precondition(lambda self: self.leases)
    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        hand = data.draw(st.sampled_from(sorted(self.leases)))
        lease = self.leases.pop(hand)
        self.plan.give_back(lease)
        self.plan.give_back(lease)  # twice is once
        self.void.append(lease)

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
        lease = plan.lease(0)
        if lease is None:
            break
        plan.advance(lease, plan.claim(lease, cut))
        plan.give_back(lease)
    assert plan.is_complete
    assert plan.written() == Ranges().add(0, 100)


def test_an_unknown_end_is_for_one_hand() -> None:
    plan = Plan()
    lease = plan.lease(1)
    assert lease is not None
    assert (lease.start, lease.end) == (0, None)
    assert plan.lease(2) is None
    assert not plan.is_complete
    plan.advance(lease, plan.claim(lease, 10))
    plan.learn_total(10)
    assert plan.claim(lease, 1) == 0
    assert plan.is_complete


def test_an_empty_file_is_complete_at_once() -> None:
    plan = Plan()
    lease = plan.lease(1)
    assert lease is not None
    plan.learn_total(0)
    assert plan.is_complete
    assert plan.claim(lease, 1) == 0


def test_more_than_was_claimed_is_never_counted() -> None:
    plan = Plan(10)
    lease = plan.lease(1)
    assert lease is not None
    plan.claim(lease, 3)
    with pytest.raises(AssertionError):
        plan.advance(lease, 4)
