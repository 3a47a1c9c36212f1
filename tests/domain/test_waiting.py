from __future__ import annotations

from collections import Counter
from time import process_time
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import Why
from qtapp.domain.waiting import WaitingLine


def started(line: WaitingLine) -> list[str]:
    """Everybody who may start now, in order."""
    ids = []
    while (download_id := line.next()) is not None:
        ids.append(download_id)
    return ids


def test_first_come_first_served() -> None:
    line = WaitingLine(running_cap=2, per_host_cap=2)
    for number, host in enumerate("abc"):
        line.join(str(number), host)
    assert started(line) == ["0", "1"]
    line.release("0")
    assert started(line) == ["2"]
    assert line.running() == ("1", "2")
    assert line.waiting() == ()


def test_a_full_host_is_passed_by_and_keeps_its_place() -> None:
    line = WaitingLine(running_cap=3, per_host_cap=1)
    for download_id, host in [("a1", "a"), ("a2", "a"), ("a3", "a"), ("b1", "b"), ("c1", "c"), ("d1", "d")]:
        line.join(download_id, host)
    assert started(line) == ["a1", "b1", "c1"]
    assert line.waiting() == ("a2", "a3", "d1")
    assert line.first_waiting(2) == ("a2", "a3")
    assert line.first_waiting(9) == line.waiting()
    line.release("a1")
    assert started(line) == ["a2"]


def test_who_waits_is_told_why() -> None:
    line = WaitingLine(running_cap=2, per_host_cap=1)
    for download_id, host in [("a1", "a"), ("a2", "a"), ("b1", "b"), ("c1", "c")]:
        line.join(download_id, host)
    assert line.why_not("a1") is None
    started(line)
    assert line.why_not("a1") is None
    assert line.why_not("a2") == Why("host-busy", ("a", 1, 1))
    assert line.why_not("c1") == Why("cap-reached", (2, 2))
    assert line.why_not("nobody") is None
    line.release("b1")
    assert line.why_not("c1") is None


def test_leaving_before_the_turn_lets_the_next_one_up() -> None:
    line = WaitingLine(running_cap=1, per_host_cap=1)
    for download_id in ("1", "2", "3"):
        line.join(download_id, "host")
    assert line.leave("1") is True
    assert line.leave("1") is False
    assert line.next() == "2"
    assert line.leave("2") is False
    assert line.running() == ("2",)


def test_who_left_may_join_again_at_the_end() -> None:
    line = WaitingLine(running_cap=1, per_host_cap=1)
    line.join("1", "host")
    line.join("2", "host")
    line.leave("1")
    line.join("1", "elsewhere")
    assert line.waiting() == ("2", "1")
    assert line.next() == "2"


def test_nobody_stands_in_line_twice() -> None:
    line = WaitingLine(running_cap=1, per_host_cap=1)
    line.join("1", "host")
    with pytest.raises(ValueError, match="already in line"):
        line.join("1", "other")
    line.next()
    with pytest.raises(ValueError, match="already in line"):
        line.join("1", "host")


def test_only_who_runs_can_be_released() -> None:
    line = WaitingLine(running_cap=1, per_host_cap=1)
    line.join("1", "host")
    with pytest.raises(KeyError):
        line.release("1")


def test_lower_caps_stop_nobody_and_hold_for_who_comes() -> None:
    line = WaitingLine(running_cap=4, per_host_cap=4)
    for number in range(6):
        line.join(str(number), "host")
    started(line)
    line.set_caps(running_cap=2, per_host_cap=2)
    assert line.running_count == 4
    for download_id in ("0", "1"):
        line.release(download_id)
        assert line.next() is None
    line.release("2")
    assert started(line) == ["4"]


def test_higher_caps_let_more_in_at_once() -> None:
    line = WaitingLine(running_cap=1, per_host_cap=1)
    for number in range(4):
        line.join(str(number), "host")
    started(line)
    line.set_caps(running_cap=3, per_host_cap=2)
    assert started(line) == ["1"]
    line.set_caps(running_cap=3, per_host_cap=3)
    assert started(line) == ["2"]


Step = tuple[Literal["join", "leave", "next", "release", "caps"], int, int]
steps = st.lists(
    st.tuples(
        st.sampled_from(["join", "join", "join", "leave", "next", "next", "release", "caps"]),
        st.integers(0, 30),
        st.integers(0, 3),
    ),
    max_size=80,
)


class Model:
    """The line as one would write it if time did not matter."""

    def __init__(self, running_cap: int, per_host_cap: int) -> None:
        self.running_cap, self.per_host_cap = running_cap, per_host_cap
        self.waiting: list[tuple[str, str]] = []
        self.running: dict[str, str] = {}

    def next(self) -> str | None:
        busy = Counter(self.running.values())
        for download_id, host in self.waiting:
            if len(self.running) < self.running_cap and busy[host] < self.per_host_cap:
                self.waiting.remove((download_id, host))
                self.running[download_id] = host
                return download_id
        return None


@given(steps)
def test_whatever_happens_the_line_does_as_the_plain_list_would(history: list[Step]) -> None:
    line, model = WaitingLine(2, 1), Model(2, 1)
    for verb, number, host_number in history:
        download_id, host = str(number), f"host{host_number}"
        waits = download_id in dict(model.waiting)
        if verb == "join" and not waits and download_id not in model.running:
            line.join(download_id, host)
            model.waiting.append((download_id, host))
        elif verb == "leave":
            assert line.leave(download_id) is waits
            model.waiting = [entry for entry in model.waiting if entry[0] != download_id]
        elif verb == "next":
            assert line.next() == model.next()
        elif verb == "release" and download_id in model.running:
            line.release(download_id)
            del model.running[download_id]
        elif verb == "caps":
            model.running_cap, model.per_host_cap = 1 + number % 5, 1 + host_number
            line.set_caps(model.running_cap, model.per_host_cap)
        assert line.waiting() == tuple(entry[0] for entry in model.waiting)
        assert line.running() == tuple(model.running)
        assert (line.waiting_count, line.running_count) == (len(model.waiting), len(model.running))


@given(steps)
def test_the_reason_agrees_with_what_next_does(history: list[Step]) -> None:
    line = WaitingLine(2, 1)
    for verb, number, host_number in history:
        if verb == "join" and str(number) not in line.waiting() + line.running():
            line.join(str(number), f"host{host_number}")
        elif verb == "next":
            line.next()
        elif verb == "release" and str(number) in line.running():
            line.release(str(number))
        may_start = [download_id for download_id in line.waiting() if line.why_not(download_id) is None]
        if verb == "leave":
            assert line.next() == (may_start[0] if may_start else None)


def test_a_hundred_thousand_for_one_full_host_cost_the_others_nothing() -> None:
    line = WaitingLine(running_cap=4, per_host_cap=2)
    begun = process_time()
    for number in range(100_000):
        line.join(f"full{number}", "full")
    assert started(line) == ["full0", "full1"]
    for number in range(2_000):
        line.join(f"other{number}", f"host{number % 3}")
        download_id = line.next()
        assert download_id == f"other{number}"
        assert line.why_not("full50000") == Why("host-busy", ("full", 2, 2))
        line.release(download_id)
    for number in range(2, 100_000):
        line.release(f"full{number - 2}")
        assert line.next() == f"full{number}"
    # about 0.4 s; a scan of all who wait in every call would take minutes
    assert process_time() - begun < 5.0


def test_joining_and_leaving_for_ever_keeps_nothing() -> None:
    line = WaitingLine(running_cap=1, per_host_cap=1)
    line.join("runs", "host")
    line.next()
    for number in range(5_000):
        line.join(str(number), f"host{number}")
        line.leave(str(number))
    assert len(line._hosts) == 1
    assert len(line._ready) < 100


def test_a_held_host_is_passed_by_with_its_reason_until_it_is_woken() -> None:
    held = {"a": Why("host-cooling", ("a", "server-busy"))}
    line = WaitingLine(running_cap=4, per_host_cap=2, hold=held.get)
    for download_id, host in [("a1", "a"), ("b1", "b"), ("a2", "a")]:
        line.join(download_id, host)
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


def test_a_host_may_have_a_cap_of_its_own() -> None:
    line = WaitingLine(running_cap=9, per_host_cap=2, cap_of={"a": 1, "b": 3}.get)
    for number, host in enumerate("aabbbbccc"):
        line.join(f"{host}{number}", host)
    assert started(line) == ["a0", "b2", "b3", "b4", "c6", "c7"]
    assert line.why_not("a1") == Why("host-busy", ("a", 1, 1))
    assert line.why_not("b5") == Why("host-busy", ("b", 3, 3))
