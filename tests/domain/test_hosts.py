"""Connections by host: a cap, lowered where a host has refused more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.hosts import CEILING_KEPT_S, HostPolicy


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


def test_a_refusal_is_remembered_for_a_week() -> None:
    policy = HostPolicy(8)
    policy.join("a")
    policy.join("a")
    policy.refused("a", 100.0)
    policy.leave("a")
    policy.leave("a")
    assert policy.limit("a", 200.0) == 2
    assert policy.room("a", 200.0) == 2
    assert policy.limit("a", 100.0 + CEILING_KEPT_S) == 8


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
