"""Connections by host: a cap, lowered where a host has refused more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.host_facts import REMEMBERED_S, HostMemory, HostRecord
from qtapp.domain.hosts import DENIALS_WITHIN_S, HOLD_S, LONGEST_HOLD_S, HostPolicy
from qtapp.domain.sites import SiteRule, SiteRules


def test_there_is_room_up_to_the_cap() -> None:
    policy = HostPolicy(3)
    assert policy.room("a", 0.0) == 3
    policy.join("a", 0.0)
    policy.join("a", 0.0)
    assert policy.room("a", 0.0) == 1
    assert policy.room("b", 0.0) == 3, "another host is another matter"
    policy.leave("a")
    assert policy.room("a", 0.0) == 2


def test_a_first_connection_may_go_beyond_it() -> None:
    policy = HostPolicy(1)
    policy.join("a", 0.0)
    policy.join("a", 0.0)
    assert policy.room("a", 0.0) == 0


def at_work(connections: int, cap: int = 8) -> HostPolicy:
    policy = HostPolicy(cap)
    for _ in range(connections):
        policy.join("a", 0.0)
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
    policy.join("a", 100.0 + HOLD_S)
    assert policy.limit("a", 99.0 + 2 * HOLD_S) == 3
    assert policy.limit("a", 100.0 + 2 * HOLD_S) == 8


def test_what_was_not_tried_is_known_for_a_week() -> None:
    policy = at_work(2)
    policy.refused("a", 100.0)
    assert policy.limit("a", 99.0 + REMEMBERED_S) == 3
    assert policy.limit("a", 100.0 + REMEMBERED_S) == 8


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
            policy.join(host, 0.0)
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


# cooling down


BUSY, SILENT, DENIED = ErrorKind.SERVER_BUSY, ErrorKind.CONNECT_REFUSED, ErrorKind.ACCESS_DENIED


def calm_policy(cap: int = 8) -> HostPolicy:
    """One whose jitter is none."""
    return HostPolicy(cap, chance=lambda: 0.5)


def test_a_host_that_is_busy_is_left_alone_then_tried_by_one_then_taken_up_step_by_step() -> None:
    """S16."""
    policy = calm_policy()
    policy.started("a", "old", 0.0)
    policy.cool("a", BUSY, 0.0, 120.0)
    assert policy.hold("a", 119.9) == Why("host-cooling", ("a", "server-busy"))
    assert policy.hold_left_s("a", 100.0) == 20.0
    assert policy.room("a", 100.0) == 0
    assert policy.hold("b", 100.0) is None, "another host is another matter"
    assert policy.hold("a", 120.0) is None
    policy.started("a", "probe", 120.0)
    assert policy.hold("a", 121.0) == Why("host-probing", ("a",))
    assert not policy.served("a", "old", 121.0), "it runs since before: it shows nothing"
    assert policy.served("a", "probe", 122.0)
    assert not policy.served("a", "probe", 122.9), "the next step has its time"
    running, now, seen = ["probe"], 122.0, []
    while policy.state("a", now).allowance is not None:
        while policy.hold("a", now) is None:
            running.append(str(len(running)))
            policy.started("a", running[-1], now)
        assert policy.hold("a", now) == Why("host-easing", ("a", len(running)))
        seen.append(len(running))
        now += 1.0
        policy.served("a", running[-1], now)
    assert seen == [2, 4]
    assert policy.hold("a", now) is None


def test_a_probe_that_ends_without_a_word_makes_room_for_the_next() -> None:
    policy = calm_policy()
    policy.cool("a", SILENT, 0.0, None)
    policy.started("a", "1", 5.0)
    policy.ended("a", "1")
    assert policy.hold("a", 6.0) is None
    policy.started("a", "2", 6.0)
    assert policy.hold("a", 6.0) == Why("host-probing", ("a",))


def test_each_refusal_of_a_probe_doubles_the_time_and_a_burst_is_one() -> None:
    policy = calm_policy()
    now, waits = 0.0, []
    for _ in range(12):
        policy.cool("a", BUSY, now, None)
        policy.cool("a", BUSY, now, None)
        waits.append(policy.state("a", now).cool_left_s)
        now += waits[-1]
    assert waits[:4] == [1.0, 2.0, 4.0, 8.0]
    assert waits[-1] == 900.0


def test_a_longer_wish_within_a_burst_is_heard() -> None:
    policy = calm_policy()
    policy.cool("a", BUSY, 0.0, 10.0)
    policy.cool("a", BUSY, 5.0, 60.0)
    policy.cool("a", BUSY, 6.0, 1.0)
    assert policy.state("a", 6.0).cool_left_s == 59.0


@pytest.mark.parametrize(("wish_s", "left_s"), [(0.0, 1.0), (7.0, 7.0), (1e12, 6 * 3600.0)])
def test_what_the_host_asks_for_is_obeyed_within_reason(wish_s: float, left_s: float) -> None:
    """S16."""
    policy = calm_policy()
    policy.cool("a", BUSY, 0.0, wish_s)
    assert policy.state("a", 0.0).cool_left_s == left_s


def test_a_host_that_says_a_second_each_time_is_not_believed_for_ever() -> None:
    policy = calm_policy()
    now, waits = 0.0, []
    for _ in range(8):
        policy.cool("a", BUSY, now, 1.0)
        waits.append(policy.state("a", now).cool_left_s)
        now += waits[-1]
    assert waits == [1.0, 1.0, 1.0, 8.0, 16.0, 32.0, 60.0, 60.0]


def test_a_relapse_doubles_and_a_refusal_long_after_is_a_first_one() -> None:
    policy = calm_policy(cap=2)

    def recover(now: float) -> None:
        policy.started("a", f"p{now}", now)
        policy.served("a", f"p{now}", now)
        policy.ended("a", f"p{now}")

    policy.cool("a", BUSY, 0.0, None)
    recover(1.0)
    policy.cool("a", BUSY, 30.0, None)
    assert policy.state("a", 30.0).cool_left_s == 2.0
    recover(32.0)
    policy.cool("a", BUSY, 1000.0, None)
    assert policy.state("a", 1000.0).cool_left_s == 1.0


def test_the_jitter_spreads_what_the_host_did_not_say() -> None:
    for chance, left_s in ((0.0, 0.8), (0.999, 1.2)):
        policy = HostPolicy(8, chance=lambda chance=chance: chance)  # type: ignore[misc]
        policy.cool("a", BUSY, 0.0, None)
        assert policy.state("a", 0.0).cool_left_s == pytest.approx(left_s, abs=0.001)


def test_trying_now_is_one_probe_and_giving_up_lets_all_try() -> None:
    policy = calm_policy()
    policy.cool("a", BUSY, 0.0, 3600.0)
    policy.try_now("a", 10.0)
    assert policy.hold("a", 10.0) is None
    policy.started("a", "1", 10.0)
    assert policy.hold("a", 10.0) == Why("host-probing", ("a",))
    policy.cool("a", BUSY, 11.0, None)
    assert policy.state("a", 11.0).cool_left_s == 3589.0, "it said for how long, and will not be hurried"
    policy.give_up("a", 12.0)
    assert policy.hold("a", 12.0) is None
    assert policy.room("a", 12.0) > 0


def test_a_host_that_is_asked_by_hand_again_and_again_is_not_left_alone_for_longer_and_longer() -> None:
    policy = calm_policy()
    policy.cool("a", BUSY, 0.0, None)
    policy.cool("a", BUSY, 1.0, None)
    assert policy.state("a", 1.0).cool_left_s == 2.0
    for now in (1.1, 1.2, 1.3, 1.4):
        policy.try_now("a", now)
        policy.started("a", "1", now)
        policy.ended("a", "1")
        policy.cool("a", BUSY, now, None)
        assert policy.state("a", now).cool_left_s == pytest.approx(2.0)
    policy.cool("a", BUSY, 3.5, None)
    assert policy.state("a", 3.5).cool_left_s == 4.0, "it was asked when it was to be"


def test_a_burst_of_denials_is_the_host_and_single_ones_are_the_links() -> None:
    policy = calm_policy()
    assert policy.denied("a", "1", 0.0) == ()
    assert policy.denied("a", "2", 0.0) == ()
    assert policy.denied("a", "3", 0.0) == (), "it has never served anything"
    policy.served("a", "0", 1.0)
    late = 2.0 + DENIALS_WITHIN_S
    assert policy.denied("a", "4", late) == ()
    assert policy.denied("a", "5", late) == ()
    assert policy.denied("a", "6", late) == ("4", "5", "6")


def test_a_host_that_goes_on_denying_is_believed_in_the_end() -> None:
    policy = calm_policy()
    policy.served("a", "0", 0.0)
    assert [len(policy.denied("a", download_id, 1.0)) for download_id in "123"] == [0, 0, 3]
    policy.cool("a", DENIED, 1.0, None)
    assert policy.denied("a", "4", 1.5) == ("4",), "it was on its way"
    assert policy.state("a", 1.0).cool_left_s == 60.0
    assert policy.denied("a", "1", 61.0) == ("1",)
    policy.cool("a", DENIED, 61.0, None)
    assert policy.state("a", 61.0).cool_left_s == 120.0
    assert policy.denied("a", "1", 181.0) == ()
    policy.give_up("a", 181.0)
    for download_id in "2345":
        assert policy.denied("a", download_id, 182.0) == ()


# gaps


def test_requests_keep_the_gap_with_some_jitter_and_only_on_their_host() -> None:
    policy = HostPolicy(8, chance=iter([0.0, 0.999, 0.5, 0.5]).__next__)
    policy.gap_s = 10.0
    assert policy.book("a", 0.0) == 0.0
    assert policy.book("a", 0.0) == 8.0
    assert policy.book("a", 0.0) == pytest.approx(20.0, abs=0.01)
    assert policy.book("b", 0.0) == 0.0


def test_downloads_begin_no_closer_than_the_gap() -> None:
    policy = calm_policy()
    policy.gap_s = 10.0
    policy.started("a", "1", 0.0)
    assert policy.hold("a", 9.0) == Why("host-pacing", ("a",))
    assert policy.hold_left_s("a", 9.0) == 1.0
    assert policy.hold("a", 10.0) is None
    assert policy.hold_left_s("a", 10.0) is None


def test_without_a_gap_nothing_is_booked() -> None:
    policy = calm_policy()
    policy.join("a", 0.0)
    assert [policy.book("a", 0.0) for _ in range(3)] == [0.0] * 3


def test_a_rule_for_a_host_goes_before_the_settings() -> None:
    policy = calm_policy()
    policy.rules = SiteRules([SiteRule("*.example.org", connections=3, gap_s=2.0)])
    assert policy.limit("cdn.example.org", 0.0) == 3
    assert policy.limit("example.org", 0.0) == 8
    policy.started("cdn.example.org", "1", 0.0)
    assert policy.hold("cdn.example.org", 1.0) == Why("host-pacing", ("cdn.example.org",))


# from one run of the program to the next


def test_what_was_learned_outlives_the_program() -> None:
    before, after = calm_policy(), calm_policy()
    before.join("a", 0.0)
    before.cool("a", BUSY, 0.0, 600.0)
    memory = before.memory("a", 100.0)
    assert memory is not None
    after.recall([memory], 5.0)
    assert after.state("a", 5.0).cool_left_s == 500.0
    assert after.state("a", 5.0).ceiling == 1
    assert after.hold("a", 505.0) is None
    after.started("a", "1", 505.0)
    assert after.hold("a", 505.0) == Why("host-probing", ("a",))
    after.cool("a", BUSY, 506.0, None)
    assert after.state("a", 506.0).cool_left_s == 2.0


def test_what_this_run_has_learned_goes_before_what_is_recalled() -> None:
    before, after = calm_policy(), calm_policy()
    before.cool("a", BUSY, 0.0, 600.0)
    memory = before.memory("a", 0.0)
    assert memory is not None
    after.cool("a", BUSY, 0.0, 10.0)
    after.recall([memory], 0.0)
    assert after.state("a", 0.0).cool_left_s == 10.0


def test_nothing_is_kept_of_a_host_that_refused_nothing_or_was_forgotten() -> None:
    policy = calm_policy()
    policy.join("a", 0.0)
    assert policy.memory("a", 0.0) is None
    assert policy.memory("b", 0.0) is None
    policy.cool("a", BUSY, 0.0, 600.0)
    policy.forget("a")
    assert policy.memory("a", 0.0) is None
    assert policy.hold("a", 0.0) is None
    assert policy.limit("a", 0.0) == 8


def test_hosts_without_a_lesson_are_not_kept() -> None:
    policy = calm_policy()
    for number in range(5000):
        host, now = f"h{number}", float(number)
        policy.started(host, "x", now)
        policy.served(host, "x", now)
        policy.ended(host, "x")
    assert len(policy._hosts) < 2500
    assert policy.known(1e6) == ()
    assert not policy._hosts


MEMORY = HostMemory("a", 3, 120.0, 700.0, 600.0, 500.0, 2, 40.0, ErrorKind.SERVER_BUSY)


def recalled(now: float) -> HostMemory:
    found = HostRecord.of(MEMORY, 1_000_000.0).recalled(now)
    assert found is not None
    return found


def test_what_is_stored_runs_on_while_the_program_does_not() -> None:
    assert recalled(1_000_000.0) == MEMORY
    later = recalled(1_000_450.0)
    assert (later.cool_left_s, later.held_left_s, later.age_s) == (50.0, 250.0, 490.0)
    much_later = recalled(1_100_000.0)
    assert (much_later.cool_left_s, much_later.held_left_s) == (0.0, 0.0)
    assert much_later.ceiling == 3


def test_it_is_forgotten_after_a_week() -> None:
    record = HostRecord.of(MEMORY, 1_000_000.0)
    learned_at = 1_000_000.0 - 40.0
    assert record.recalled(learned_at + REMEMBERED_S - 1) is not None
    assert record.recalled(learned_at + REMEMBERED_S) is None


def test_a_clock_that_was_set_back_makes_nothing_longer() -> None:
    """P06."""
    back = recalled(1_000_000.0 - 10 * 86400)
    assert (back.cool_left_s, back.held_left_s, back.age_s) == (600.0, 720.0, 0.0)
