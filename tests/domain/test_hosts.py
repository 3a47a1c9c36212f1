"""Connections by host: a cap, lowered where a host has refused more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.hosts import HOLD_S, LONGEST_HOLD_S, HostPolicy


def test_there_is_room_up_to_the_cap() -> None:
    policy = HostPolicy(3)
    assert policy.room("a", 0.0) == 3
    policy.join("a")
    policy.join("a")
    assert policy.room("a", 0.0) == 1
    assert policy.room("b", 0.0) == 3, "another host is another matter"
    policy.leave("a")
    assert policy.room("a", 0.0) == 2


def test_a_first_connection_may_go_beyond_it() -> None:
    policy = HostPolicy(1)
    policy.join("a")
    policy.join("a")
    assert policy.room("a", 0.0) == 0


def at_work(connections: int, cap: int = 8) -> HostPolicy:
    policy = HostPolicy(cap)
    for _ in range(connections):
        policy.join("a")
    return policy


def test_a_refusal_holds_the_host_to_what_it_bore_for_a_minute() -> None:
    policy = at_work(2)
    policy.refused("a", 100.0)
    policy.leave("a")
    policy.leave("a")
    assert policy.limit("a", 100.0) == 2
    assert policy.room("a", 99.0 + HOLD_S) == 2


def test_after_its_hold_one_more_is_tried_and_then_as_many_as_ever() -> None:
    policy = at_work(2)
    policy.refused("a", 100.0)
    assert policy.limit("a", 100.0 + HOLD_S) == 3
    assert policy.limit("a", 99.0 + 2 * HOLD_S) == 3
    assert policy.limit("a", 100.0 + 2 * HOLD_S) == 8


def test_what_is_tried_stays_within_the_cap() -> None:
    policy = at_work(3, cap=3)
    policy.refused("a", 0.0)
    assert policy.limit("a", HOLD_S) == 3


def test_a_burst_of_refusals_is_one_and_the_fewest_count() -> None:
    policy = at_work(4)
    for second in range(3):
        policy.leave("a")
        policy.refused("a", float(second))
    assert policy.limit("a", HOLD_S - 1) == 1
    assert policy.limit("a", HOLD_S) == 2, "the hold is that of the first"


def test_each_refusal_after_a_hold_doubles_it_up_to_an_hour() -> None:
    policy = at_work(2)
    now, holds = 0.0, []
    for _ in range(8):
        policy.refused("a", now)
        began = now
        while policy.limit("a", now) == 2:
            now += HOLD_S
        holds.append(now - began)
    assert holds[:3] == [HOLD_S, 2 * HOLD_S, 4 * HOLD_S]
    assert holds[-2:] == [LONGEST_HOLD_S, LONGEST_HOLD_S]


def test_a_refusal_long_after_is_a_first_one() -> None:
    policy = at_work(2)
    policy.refused("a", 0.0)
    policy.refused("a", HOLD_S)
    later = 100 * HOLD_S
    policy.refused("a", later)
    assert policy.limit("a", later + HOLD_S) == 3


def test_one_connection_is_always_allowed() -> None:
    policy = HostPolicy(8)
    policy.refused("a", 0.0)
    assert policy.limit("a", 1.0) == 1


def test_who_was_not_there_cannot_leave() -> None:
    with pytest.raises(KeyError):
        HostPolicy(8).leave("a")


@given(st.lists(st.tuples(st.sampled_from("jlr"), st.sampled_from("ab"))))
def test_it_forgets_hosts_that_are_left_and_never_loses_count(steps: list[tuple[str, str]]) -> None:
    policy = HostPolicy(4)
    open_now = {"a": 0, "b": 0}
    for step, host in steps:
        if step == "j":
            policy.join(host)
            open_now[host] += 1
        elif step == "l" and open_now[host]:
            policy.leave(host)
            open_now[host] -= 1
        elif step == "r":
            policy.refused(host, 0.0)
    for host, count in open_now.items():
        assert policy.room(host, 1.0) == max(policy.limit(host, 1.0) - count, 0)
        for _ in range(count):
            policy.leave(host)
