from __future__ import annotations

from collections import Counter
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import Priority, Why
from qtapp.domain.waiting import RUNNING_AT_MOST, WaitingLine


class Queue(WaitingLine):
    """Who joins without a rank goes to the end."""

    def __init__(self, running_cap: int, per_host_cap: int, **rules: Any) -> None:
        super().__init__(running_cap, per_host_cap, **rules)
        self._joined = 0

    def add(self, download_id: str, host: str, priority: Priority = Priority.NORMAL, **how: Any) -> None:
        self._joined += 1
        self.join(download_id, host, self._joined, priority, **how)


def started(line: WaitingLine) -> list[str]:
    """Everybody who may start now, in order."""
    ids = []
    while (download_id := line.next()) is not None:
        ids.append(download_id)
    return ids


def test_first_come_first_served() -> None:
    line = Queue(running_cap=2, per_host_cap=2)
    for number, host in enumerate("abc"):
        line.add(str(number), host)
    assert started(line) == ["0", "1"]
    line.release("0")
    assert started(line) == ["2"]
    assert line.running() == ("1", "2")
    assert line.waiting() == ()


def test_a_full_host_is_passed_by_and_keeps_its_place() -> None:
    line = Queue(running_cap=3, per_host_cap=1)
    for download_id, host in [("a1", "a"), ("a2", "a"), ("a3", "a"), ("b1", "b"), ("c1", "c"), ("d1", "d")]:
        line.add(download_id, host)
    assert started(line) == ["a1", "b1", "c1"]
    assert line.waiting() == ("a2", "a3", "d1")
    assert line.first_waiting(2) == ("a2", "a3")
    assert line.first_waiting(9) == line.waiting()
    line.release("a1")
    assert started(line) == ["a2"]


def test_who_waits_is_told_why() -> None:
    line = Queue(running_cap=2, per_host_cap=1)
    for download_id, host in [("a1", "a"), ("a2", "a"), ("b1", "b"), ("c1", "c")]:
        line.add(download_id, host)
    assert line.why_not("a1") is None
    started(line)
    assert line.why_not("a1") is None
    assert line.why_not("a2") == Why("host-busy", ("a", 1, 1))
    assert line.why_not("c1") == Why("cap-reached", (2, 2))
    assert line.why_not("nobody") is None
    line.release("b1")
    assert line.why_not("c1") is None


def test_leaving_before_the_turn_lets_the_next_one_up() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    for download_id in ("1", "2", "3"):
        line.add(download_id, "host")
    assert line.leave("1") is True
    assert line.leave("1") is False
    assert line.next() == "2"
    assert line.leave("2") is False
    assert line.running() == ("2",)


def test_who_left_may_join_again_at_the_end() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("1", "host")
    line.add("2", "host")
    line.leave("1")
    line.add("1", "elsewhere")
    assert line.waiting() == ("2", "1")
    assert line.next() == "2"


def test_nobody_stands_in_line_twice() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("1", "host")
    with pytest.raises(ValueError, match="already in line"):
        line.add("1", "other")
    line.next()
    with pytest.raises(ValueError, match="already in line"):
        line.add("1", "host")


def test_only_who_runs_can_be_released() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("1", "host")
    with pytest.raises(KeyError):
        line.release("1")


def test_lower_caps_stop_nobody_and_hold_for_who_comes() -> None:
    line = Queue(running_cap=4, per_host_cap=4)
    for number in range(6):
        line.add(str(number), "host")
    started(line)
    line.set_caps(running_cap=2, per_host_cap=2)
    assert line.running_count == 4
    for download_id in ("0", "1"):
        line.release(download_id)
        assert line.next() is None
    line.release("2")
    assert started(line) == ["4"]


def test_higher_caps_let_more_in_at_once() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    for number in range(4):
        line.add(str(number), "host")
    started(line)
    line.set_caps(running_cap=3, per_host_cap=2)
    assert started(line) == ["1"]
    line.set_caps(running_cap=3, per_host_cap=3)
    assert started(line) == ["2"]


def test_priority_goes_before_order_and_order_before_arrival() -> None:
    line = WaitingLine(running_cap=1, per_host_cap=9)
    line.join("low", "a", 1, Priority.LOW)
    line.join("second", "b", 3, Priority.NORMAL)
    line.join("first", "c", 2, Priority.NORMAL)
    line.join("high", "d", 4, Priority.HIGH)
    assert line.waiting() == ("high", "first", "second", "low")
    order = []
    for _ in range(4):
        order += started(line)
        line.release(order[-1])
    assert order == ["high", "first", "second", "low"]


def test_one_that_waits_can_be_placed_elsewhere() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    for download_id in ("1", "2", "3", "4"):
        line.add(download_id, "host")
    line.next()
    line.place("4", -5, Priority.NORMAL)
    assert line.waiting() == ("4", "2", "3")
    line.place("3", 3, Priority.HIGH)
    assert line.waiting() == ("3", "4", "2")
    line.place("nobody", 1, Priority.HIGH)
    line.release("1")
    assert line.next() == "3"


def test_what_is_to_start_at_once_does_beyond_both_caps() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("1", "host")
    line.next()
    line.add("2", "host", Priority.HIGH)
    line.add("3", "host", Priority.LOW, at_once=True)
    assert line.why_not("3") is None
    assert started(line) == ["3"]
    assert line.running_count == 2
    line.release("3")
    assert line.next() is None  # beyond the cap for itself alone
    line.release("1")
    assert line.next() == "2"


def test_even_what_is_to_start_at_once_does_not_take_more_threads_than_there_are() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    for number in range(RUNNING_AT_MOST + 1):
        line.add(str(number), f"host{number}", at_once=True)
    assert len(started(line)) == RUNNING_AT_MOST
    assert line.why_not(str(RUNNING_AT_MOST)) == Why("cap-reached", (RUNNING_AT_MOST, RUNNING_AT_MOST))
    assert line.who_makes_way(always) is None
    line.release("0")
    assert started(line) == [str(RUNNING_AT_MOST)]


def always(_download_id: str) -> bool:
    return True


def test_the_lowest_that_started_last_makes_way() -> None:
    line = Queue(running_cap=4, per_host_cap=4)
    for download_id, priority in [("n1", "normal"), ("l1", "low"), ("l2", "low"), ("n2", "normal")]:
        line.add(download_id, download_id, Priority(priority))
        line.next()
    line.add("another", "z")
    assert line.who_makes_way(always) == ("l2",)
    assert line.who_makes_way(lambda item: item != "l2") == ("l1",)
    assert line.who_makes_way(lambda item: item.startswith("n")) == ()
    line.add("high", "z", Priority.HIGH)
    assert line.who_makes_way(lambda item: item.startswith("n")) == ("n2",)
    line.release("l2")
    assert line.next() == "high"
    assert line.who_makes_way(always) == ("l1",)  # for the other
    line.leave("another")
    assert line.who_makes_way(always) is None


def test_on_a_full_host_one_of_that_host_makes_way() -> None:
    line = Queue(running_cap=9, per_host_cap=1)
    line.add("a", "full", Priority.NORMAL)
    line.add("b", "other", Priority.LOW)
    started(line)
    line.add("high", "full", Priority.HIGH)
    assert line.who_makes_way(always) == ("a",)
    assert line.who_makes_way(lambda item: item != "a") == ()


def test_nobody_makes_way_where_there_is_room_or_nobody_is_lower() -> None:
    line = Queue(running_cap=2, per_host_cap=2)
    line.add("low", "a", Priority.LOW)
    line.next()
    line.add("high", "b", Priority.HIGH)
    assert line.who_makes_way(always) is None
    line.next()
    line.add("another low", "c", Priority.LOW)
    assert line.who_makes_way(always) is None


def test_as_many_make_way_as_it_takes_or_none_in_vain() -> None:
    line = Queue(running_cap=3, per_host_cap=3)
    for number in range(3):
        line.add(str(number), f"host{number}", Priority.LOW)
    started(line)
    line.set_caps(2, 2)
    line.add("high", "z", Priority.HIGH)
    assert line.who_makes_way(always) == ("2", "1")
    assert line.who_makes_way(lambda item: item == "1") == ()


def test_where_a_lower_one_runs_elsewhere_nobody_is_asked_again_and_again() -> None:
    line = Queue(running_cap=4, per_host_cap=1)
    line.add("high", "a", Priority.HIGH)
    line.add("low", "b", Priority.LOW)
    assert started(line) == ["high", "low"]
    line.add("higher", "a", Priority.HIGH)
    assert line.who_makes_way(lambda _: True) is None, "to stop the other one would not help"
    line.place("high", 1, Priority.NORMAL)
    assert line.who_makes_way(lambda _: False) == (), "it may be another thing in a moment"
    assert line.who_makes_way(lambda _: True) == ("high",)


def test_what_was_started_at_once_makes_way_for_nobody() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("low", "a", Priority.LOW, at_once=True)
    line.next()
    line.place("low", 1, Priority.LOW)
    line.add("high", "b", Priority.HIGH)
    assert line.who_makes_way(always) is None


def test_one_that_runs_weighs_what_its_priority_is_by_now() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("runs", "a")
    line.next()
    line.add("waits", "b")
    assert line.who_makes_way(always) is None
    line.place("runs", 1, Priority.LOW)
    assert line.who_makes_way(always) == ("runs",)
    line.place("waits", 2, Priority.LOW)
    assert line.who_makes_way(always) is None


def test_who_waits_behind_a_higher_priority_is_told_so() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("runs", "a", Priority.HIGH)
    line.next()
    line.add("low", "b", Priority.LOW)
    assert line.why_not("low") == Why("cap-reached", (1, 1))
    line.add("busy", "a", Priority.HIGH)  # would not take the place either: its host is full
    assert line.why_not("low") == Why("cap-reached", (1, 1))
    line.add("high", "c", Priority.HIGH)
    line.add("normal", "d")
    assert line.why_not("low") == Why("outranked", (3,))
    assert line.why_not("high") == Why("cap-reached", (1, 1))
    assert line.why_not("busy") == Why("host-busy", ("a", 1, 1))
    line.leave("high")
    assert line.why_not("low") == Why("outranked", (2,))


def test_who_made_way_is_told_so_for_as_long_as_it_waits() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("high", "a", Priority.HIGH)
    line.next()
    line.add("low", "b", Priority.LOW, made_way=True)
    assert line.why_not("low") == Why("made-way")
    line.place("low", 7, Priority.LOW)
    assert line.why_not("low") == Why("made-way")
    line.release("high")
    assert line.why_not("low") is None
    line.leave("low")
    line.add("high", "a", Priority.HIGH)
    line.next()
    line.add("low", "b", Priority.LOW)
    assert line.why_not("low") == Why("cap-reached", (1, 1))


VERBS = ("join", "join", "join", "at once", "leave", "next", "next", "place", "release", "caps")
Step = tuple[str, int, int, int, Priority]
steps = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.integers(0, 30),
        st.integers(0, 3),
        st.integers(-5, 5),
        st.sampled_from(Priority),
    ),
    max_size=80,
)


class Model:
    """The line as one would write it if time did not matter."""

    def __init__(self, running_cap: int, per_host_cap: int) -> None:
        self.running_cap, self.per_host_cap = running_cap, per_host_cap
        self.waiting: list[tuple[tuple[int, int, str], str]] = []
        self.running: dict[str, tuple[int, str]] = {}

    def key(self, download_id: str, rank: int, priority: Priority, *, at_once: bool) -> tuple[int, int, str]:
        return (-1 if at_once else list(Priority).index(priority), rank, download_id)

    def find(self, download_id: str) -> tuple[tuple[int, int, str], str] | None:
        return next((entry for entry in self.waiting if entry[0][2] == download_id), None)

    def next(self) -> str | None:
        busy = Counter(host for _, host in self.running.values())
        for entry in sorted(self.waiting):
            (place, _, download_id), host = entry
            has_room = len(self.running) < self.running_cap and busy[host] < self.per_host_cap
            if has_room or place == -1:
                self.waiting.remove(entry)
                self.running[download_id] = (place, host)
                return download_id
        return None

    def place(self, download_id: str, rank: int, priority: Priority) -> None:
        if (entry := self.find(download_id)) is not None:
            self.waiting.remove(entry)
            key = self.key(download_id, rank, priority, at_once=entry[0][0] == -1)
            self.waiting.append((key, entry[1]))
        elif download_id in self.running and self.running[download_id][0] != -1:
            self.running[download_id] = (list(Priority).index(priority), self.running[download_id][1])


def take(line: WaitingLine, model: Model, step: Step) -> None:
    """One step of both."""
    verb, number, host_number, rank, priority = step
    download_id, host = str(number), f"host{host_number}"
    waits = model.find(download_id) is not None
    if verb in ("join", "at once") and not waits and download_id not in model.running:
        at_once = verb == "at once"
        line.join(download_id, host, rank, priority, at_once=at_once)
        model.waiting.append((model.key(download_id, rank, priority, at_once=at_once), host))
    elif verb == "leave":
        assert line.leave(download_id) is waits
        model.waiting = [entry for entry in model.waiting if entry[0][2] != download_id]
    elif verb == "next":
        assert line.next() == model.next()
    elif verb == "place":
        line.place(download_id, rank, priority)
        model.place(download_id, rank, priority)
    elif verb == "release" and download_id in model.running:
        line.release(download_id)
        del model.running[download_id]
    elif verb == "caps":
        model.running_cap, model.per_host_cap = 1 + number % 5, 1 + host_number
        line.set_caps(model.running_cap, model.per_host_cap)


@given(steps)
def test_whatever_happens_the_line_does_as_the_plain_list_would(history: list[Step]) -> None:
    line, model = WaitingLine(2, 1), Model(2, 1)
    for step in history:
        take(line, model, step)
        assert line.waiting() == tuple(key[2] for key, _ in sorted(model.waiting))
        assert line.running() == tuple(model.running)
        assert (line.waiting_count, line.running_count) == (len(model.waiting), len(model.running))


@given(steps)
def test_the_reason_agrees_with_what_next_does(history: list[Step]) -> None:
    line, model = WaitingLine(2, 1), Model(2, 1)
    for step in history:
        take(line, model, step)
    may_start = [download_id for download_id in line.waiting() if line.why_not(download_id) is None]
    assert line.next() == (may_start[0] if may_start else None)


@given(steps, st.sets(st.integers(0, 30).map(str)))
def test_who_makes_way_lets_a_higher_one_start_and_is_none_too_many(
    history: list[Step], spared: set[str]
) -> None:
    line, model = WaitingLine(2, 1), Model(2, 1)
    for step in history:
        take(line, model, step)
    while line.next() is not None:
        model.next()
    stopped = line.who_makes_way(lambda item: item not in spared)
    if not stopped:
        assert not could_help(model, spared)
        return
    assert spared.isdisjoint(stopped)
    places = [model.running[item][0] for item in stopped]
    for number, item in enumerate(stopped):
        assert line.next() is None, number  # with one less, nobody could start
        line.release(item)
    started_id = line.next()
    assert started_id is not None
    entry = model.find(started_id)
    assert entry is not None
    assert entry[0][0] < min(places)


def could_help(model: Model, spared: set[str]) -> bool:
    """Whether there is somebody who could start, were all those lower stopped that may be."""
    if len(model.running) >= RUNNING_AT_MOST:
        return False
    for (place, _, _), host in model.waiting:
        left = [
            (other, where)
            for item, (other, where) in model.running.items()
            if other <= place or item in spared
        ]
        on_host = sum(where == host for _, where in left)
        if len(left) < model.running_cap and on_host < model.per_host_cap:
            return True
    return False


def test_a_hundred_thousand_for_one_full_host_cost_the_others_nothing() -> None:
    line = Queue(running_cap=4, per_host_cap=2)
    begun = process_time()
    for number in range(100_000):
        line.add(f"full{number}", "full")
    assert started(line) == ["full0", "full1"]
    for number in range(2_000):
        line.add(f"other{number}", f"host{number % 3}")
        download_id = line.next()
        assert download_id == f"other{number}"
        assert line.why_not("full50000") == Why("host-busy", ("full", 2, 2))
        line.release(download_id)
    for number in range(2, 100_000):
        line.release(f"full{number - 2}")
        assert line.next() == f"full{number}"
    # about 2 s; a scan of all who wait in every call would take minutes
    assert process_time() - begun < 10.0


def test_a_hundred_thousand_to_start_at_once_on_a_held_host_cost_the_others_nothing() -> None:
    hold = {"held": Why("host-cooling", ("held", "server-busy"))}
    line = Queue(running_cap=1, per_host_cap=1, hold=hold.get)
    for number in range(100_000):
        line.add(f"held{number}", "held", at_once=True)
    begun = process_time()
    for number in range(2_000):
        line.add(f"other{number}", "other")
        assert line.next() == f"other{number}"
        line.release(f"other{number}")
    # some hundredths of a second; to ask for each of them in every call would take minutes
    assert process_time() - begun < 5.0
    hold.clear()
    line.wake("held")
    assert len(started(line)) == RUNNING_AT_MOST


def test_joining_and_leaving_for_ever_keeps_nothing() -> None:
    line = Queue(running_cap=1, per_host_cap=1)
    line.add("runs", "host")
    line.next()
    for number in range(5_000):
        line.add(str(number), f"host{number}")
        line.leave(str(number))
    assert len(line._hosts) == 1
    line.release("runs")
    assert (len(line._hosts), len(line._queues), len(line._line), len(line._waiting)) == (0, 0, 0, 0)


def test_a_held_host_is_passed_by_with_its_reason_until_it_is_woken() -> None:
    held = {"a": Why("host-cooling", ("a", "server-busy"))}
    line = Queue(running_cap=4, per_host_cap=2, hold=held.get)
    for download_id, host in [("a1", "a"), ("b1", "b"), ("a2", "a")]:
        line.add(download_id, host)
    assert started(line) == ["b1"]
    assert line.why_not("a1") == held["a"]
    assert line.waiting_on("a") == 2
    held.clear()
    line.wake("a")
    line.wake("nobody")
    assert started(line) == ["a1", "a2"]
    assert line.waiting_on("a") == 0
    assert line.host_of("a1") == "a"
    assert line.hosts() == ("a", "b")


def test_a_host_that_is_held_only_once_others_were_seen_to_be_ready_is_passed_by_all_the_same() -> None:
    held: dict[str, Why] = {}
    line = Queue(running_cap=1, per_host_cap=2, hold=held.get)
    line.add("x", "x")
    assert started(line) == ["x"]
    line.add("a", "a", Priority.HIGH)
    line.add("b", "b")
    held["a"] = Why("host-cooling", ("a", "server-busy"))
    assert line.who_makes_way(lambda _: True) is None
    line.release("x")
    assert started(line) == ["b"]
    assert line.why_not("a") == held["a"]


def test_a_held_host_is_not_asked_at_once_either_and_keeps_nobody_else_from_it() -> None:
    held = {"a": Why("host-cooling", ("a", "server-busy"))}
    line = Queue(running_cap=0, per_host_cap=2, hold=held.get)
    line.add("a", "a", at_once=True)
    line.add("b", "b", at_once=True)
    assert started(line) == ["b"]
    assert line.why_not("a") == held["a"]


def test_a_host_may_have_a_cap_of_its_own() -> None:
    line = Queue(running_cap=9, per_host_cap=2, cap_of={"a": 1, "b": 3}.get)
    for number, host in enumerate("aabbbbccc"):
        line.add(f"{host}{number}", host)
    assert started(line) == ["a0", "b2", "b3", "b4", "c6", "c7"]
    assert line.why_not("a1") == Why("host-busy", ("a", 1, 1))
    assert line.why_not("b5") == Why("host-busy", ("b", 3, 3))


def test_a_thousand_of_a_hundred_thousand_are_placed_at_the_top_in_no_time() -> None:
    line = Queue(running_cap=4, per_host_cap=2)
    for number in range(100_000):
        line.add(str(number), f"host{number % 50}")
    begun = process_time()
    for number in range(50_000, 51_000):
        line.place(str(number), number - 100_000, Priority.NORMAL)
    # about 10 ms
    assert process_time() - begun < 1.0
    assert line.first_waiting(1_001) == (*map(str, range(50_000, 51_000)), "0")
