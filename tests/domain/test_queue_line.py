"""The waiting line with several queues: their caps, their hours, and what is common to all."""

from __future__ import annotations

from collections import Counter
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import MAIN, Priority, Why
from qtapp.domain.queues import QueueRule
from qtapp.domain.waiting import RUNNING_AT_MOST, WaitingLine
from tests.domain.test_waiting import Queue, always, started

if TYPE_CHECKING:
    from collections.abc import Mapping

CLOSED = Why("queue-closed", ("Night", 3_600))
PAUSED = Why("queue-paused", ("Night",))


def line_with(rules: Mapping[str, QueueRule], running_cap: int = 9, per_host_cap: int = 9) -> Queue:
    line = Queue(running_cap, per_host_cap)
    line.set_queues(rules)
    return line


def test_a_full_queue_is_passed_by_and_says_so() -> None:
    line = line_with({"n": QueueRule("Night", 1)})
    for item, queue in [("n1", "n"), ("n2", "n"), ("m1", MAIN), ("m2", MAIN)]:
        line.add(item, "host", queue=queue)
    assert started(line) == ["n1", "m1", "m2"]
    assert line.why_not("n2") == Why("queue-cap", ("Night", 1, 1))
    assert (line.counts_in("n"), line.counts_in(MAIN), line.counts_in("x")) == ((1, 1), (2, 0), (0, 0))
    line.release("n1")
    assert line.why_not("n2") is None
    assert started(line) == ["n2"]


def test_one_queue_has_caps_of_all_and_of_hosts_in_common_with_the_others() -> None:
    line = line_with({"n": QueueRule("Night", 2), "d": QueueRule("Day", 2)}, running_cap=3, per_host_cap=2)
    for item, host, queue in [
        ("n1", "a", "n"),
        ("d1", "a", "d"),
        ("d2", "a", "d"),
        ("n2", "b", "n"),
        ("d3", "b", "d"),
    ]:
        line.add(item, host, queue=queue)
    assert started(line) == ["n1", "d1", "n2"]
    assert line.why_not("d2") == Why("host-busy", ("a", 2, 2))
    assert line.why_not("d3") == Why("cap-reached", (3, 3))
    line.release("n1")
    assert started(line) == ["d2"], "the host's place goes to the next for it, of whatever queue"
    line.release("n2")
    assert started(line) == []
    assert line.why_not("d3") == Why("queue-cap", ("Day", 2, 2))


@pytest.mark.parametrize("why", [CLOSED, PAUSED])
def test_a_queue_that_is_held_starts_nothing_until_it_is_not(why: Why) -> None:
    line = line_with({"n": QueueRule("Night", None, why)}, per_host_cap=1)
    line.add("night", "host", Priority.HIGH, queue="n")
    line.add("main", "host")
    assert started(line) == ["main"]
    assert line.why_not("night") == why, "before what its host says"
    assert line.who_makes_way(always) is None
    line.set_queues({})
    assert line.why_not("night") == Why("host-busy", ("host", 1, 1))
    assert line.who_makes_way(always) == ("main",)
    line.release("main")
    assert started(line) == ["night"]


def test_who_is_started_at_once_goes_past_what_its_queue_says() -> None:
    line = line_with({"n": QueueRule("Night", 1, PAUSED)})
    line.add("1", "host", queue="n", at_once=True)
    line.add("2", "host", queue="n")
    line.add("3", "host", queue="n", at_once=True)
    assert line.why_not("3") is None
    assert started(line) == ["1", "3"]
    assert line.why_not("2") == PAUSED
    assert line.running_in("n") == (), "these run whatever it says"
    line.set_queues({})
    assert started(line) == ["2"]
    assert line.running_in("n") == ("2",)


def test_those_of_a_paused_queue_do_not_go_on_by_themselves() -> None:
    line = line_with({"n": QueueRule("Night", 1, PAUSED), "c": QueueRule("Closed", 1, CLOSED)})
    line.add("1", "host", queue="n")
    line.add("2", "host", queue="n", at_once=True)
    line.add("3", "host", queue="c")
    assert (line.waiting_count, line.going_on_count) == (3, 2)


def test_a_queue_that_is_not_known_is_as_the_main_one_says() -> None:
    line = line_with({MAIN: QueueRule("", None, PAUSED)})
    line.add("1", "host", queue="gone")
    assert started(line) == []
    assert line.why_not("1") == PAUSED


def test_within_a_full_queue_a_lower_one_of_it_makes_way() -> None:
    line = line_with({"n": QueueRule("Night", 1)})
    line.add("night", "a", queue="n")
    line.add("other", "b", Priority.LOW)
    started(line)
    line.add("urgent", "c", Priority.HIGH, queue="n")
    assert line.who_makes_way(always) == ("night",)
    assert line.who_makes_way(lambda item: item != "night") == ()
    line.place("night", 1, Priority.HIGH, "n")
    assert line.who_makes_way(always) is None, "to stop the other one would not help"


def test_one_that_makes_room_in_both_is_stopped_rather_than_two() -> None:
    line = line_with({"n": QueueRule("Night", 2)}, per_host_cap=2)
    for item, host, queue in [("both", "a", "n"), ("host", "a", MAIN), ("queue", "b", "n")]:
        line.add(item, host, Priority.LOW, queue=queue)
    started(line)
    line.add("urgent", "a", Priority.HIGH, queue="n")
    assert line.who_makes_way(always) == ("both",)
    assert line.who_makes_way(lambda item: item != "both") == ("host", "queue")


def test_one_that_moves_to_another_queue_is_under_its_rule() -> None:
    line = line_with({"n": QueueRule("Night", 1), "d": QueueRule("Day", 1)})
    line.add("1", "host", queue="n")
    line.add("2", "host", queue="n")
    started(line)
    line.place("2", 2, Priority.NORMAL, "d")
    assert started(line) == ["2"]
    line.add("3", "host", queue="n")
    assert started(line) == []
    line.place("1", 1, Priority.NORMAL, "d")  # it runs, beyond the cap of where it goes
    assert started(line) == ["3"]
    line.add("4", "host", queue="d")
    line.release("1")
    assert started(line) == []
    line.release("2")
    assert started(line) == ["4"]


def test_nothing_is_kept_of_a_queue_where_nobody_is() -> None:
    line = line_with({})
    for number in range(100):
        line.add(str(number), f"host{number}", queue=f"queue{number}")
        line.place(str(number), number, Priority.LOW, "elsewhere")
        started(line)
        line.place(str(number), number, Priority.LOW, f"queue{number}")
        line.release(str(number))
    assert (len(line._hosts), len(line._queues)) == (0, 0)


def test_a_hundred_thousand_in_queues_that_are_held_cost_the_others_nothing() -> None:
    rules = {f"q{number}": QueueRule(f"Q{number}", None, PAUSED) for number in range(50)}
    line = line_with(rules, running_cap=4, per_host_cap=2)
    for number in range(100_000):
        line.add(f"held{number}", f"host{number % 1_000}", queue=f"q{number % 50}")
    begun = process_time()
    for number in range(2_000):
        line.add(f"other{number}", f"host{number}")
        assert line.next() == f"other{number}"
        line.release(f"other{number}")
    # about 0.1 s
    assert process_time() - begun < 5.0
    begun = process_time()
    line.set_queues({})
    assert len(started(line)) == 4
    assert process_time() - begun < 1.0


VERBS = ("join", "join", "join", "at once", "leave", "next", "next", "place", "release", "caps", "rule")
Step = tuple[str, int, int, int, int, Priority]
steps = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.integers(0, 20),
        st.integers(0, 2),
        st.integers(0, 2),
        st.integers(-5, 5),
        st.sampled_from(Priority),
    ),
    max_size=80,
)
Entry = tuple[tuple[int, int, str], str, str]  # key, host, queue


class Model:
    """The line as one would write it if time did not matter."""

    def __init__(self) -> None:
        self.running_cap, self.per_host_cap = 3, 2
        self.rules: dict[str, QueueRule] = {}
        self.waiting: list[Entry] = []
        self.running: dict[str, tuple[int, str, str]] = {}

    def find(self, download_id: str) -> Entry | None:
        return next((entry for entry in self.waiting if entry[0][2] == download_id), None)

    def has_room(self, entry: Entry, running: Mapping[str, tuple[int, str, str]]) -> bool:
        _, host, queue = entry
        rule = self.rules.get(queue, QueueRule())
        on_hosts = Counter(where for _, where, _ in running.values())
        in_queues = Counter(whose for _, _, whose in running.values())
        return (
            rule.held is None
            and (rule.running is None or in_queues[queue] < rule.running)
            and on_hosts[host] < self.per_host_cap
            and len(running) < self.running_cap
        )

    def next(self) -> str | None:
        for entry in sorted(self.waiting):
            (place, _, download_id), host, queue = entry
            if place == -1 or self.has_room(entry, self.running):
                self.waiting.remove(entry)
                self.running[download_id] = (place, host, queue)
                return download_id
        return None


def take(line: WaitingLine, model: Model, step: Step) -> None:
    """One step of both."""
    verb, number, host_number, queue_number, rank, priority = step
    download_id, host, queue = str(number), f"host{host_number}", f"queue{queue_number}"
    entry, place = model.find(download_id), list(Priority).index(priority)
    if verb in ("join", "at once") and entry is None and download_id not in model.running:
        at_once = verb == "at once"
        line.join(download_id, host, rank, priority, queue=queue, at_once=at_once)
        model.waiting.append(((-1 if at_once else place, rank, download_id), host, queue))
    elif verb == "leave":
        assert line.leave(download_id) is (entry is not None)
        model.waiting = [other for other in model.waiting if other != entry]
    elif verb == "next":
        assert line.next() == model.next()
    elif verb == "place":
        line.place(download_id, rank, priority, queue)
        if entry is not None:
            model.waiting.remove(entry)
            key = (-1 if entry[0][0] == -1 else place, rank, download_id)
            model.waiting.append((key, entry[1], queue))
        elif (run := model.running.get(download_id)) is not None:
            model.running[download_id] = (-1 if run[0] == -1 else place, run[1], queue)
    elif verb == "release" and download_id in model.running:
        line.release(download_id)
        del model.running[download_id]
    elif verb == "caps":
        model.running_cap, model.per_host_cap = 1 + number % 5, 1 + host_number
        line.set_caps(model.running_cap, model.per_host_cap)
    elif verb == "rule":
        held = PAUSED if rank < -2 else None
        model.rules[queue] = QueueRule(queue, None if rank > 3 else 1 + number % 3, held)
        line.set_queues(model.rules)


def after(history: list[Step]) -> tuple[WaitingLine, Model]:
    line, model = WaitingLine(3, 2), Model()
    for step in history:
        take(line, model, step)
    return line, model


@given(steps)
def test_whatever_happens_the_line_does_as_the_plain_list_would(history: list[Step]) -> None:
    line, model = after(history)
    assert line.waiting() == tuple(key[2] for key, _, _ in sorted(model.waiting))
    may_start = [download_id for download_id in line.waiting() if line.why_not(download_id) is None]
    assert line.next() == (may_start[0] if may_start else None)


@given(steps, st.sets(st.integers(0, 20).map(str)))
def test_who_makes_way_lets_a_higher_one_start_wherever_that_can_be(
    history: list[Step], spared: set[str]
) -> None:
    line, model = after(history)
    while line.next() is not None:
        model.next()
    stopped = line.who_makes_way(lambda item: item not in spared)
    if not stopped:
        assert not any(could_help(model, entry, spared) for entry in model.waiting)
        return
    assert spared.isdisjoint(stopped)
    lowest = min(model.running[item][0] for item in stopped)
    for item in stopped:
        line.release(item)
    started_id = line.next()
    assert started_id is not None
    entry = model.find(started_id)
    assert entry is not None
    assert entry[0][0] < lowest


def could_help(model: Model, entry: Entry, spared: set[str]) -> bool:
    """Whether it could start, were all those lower stopped that may be."""
    if len(model.running) >= RUNNING_AT_MOST:
        return False
    place = entry[0][0]
    runs = model.running.items()
    left = {item: run for item, run in runs if run[0] <= place or item in spared}
    return model.has_room(entry, left)
