"""A permit is never lost, never held by one that waits, and a stop does not wait for one."""

from __future__ import annotations

import itertools
import queue
import random
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.download import StopReason
from qtapp.transfer.gate import TURN_S, Gate, Permit
from qtapp.transfer.stop import StopRequested, StopToken
from tests.transfer.rig import wait_for_queue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE_S = 15.0


def fresh(gate: Gate) -> Permit:
    return gate.permit(StopToken())


@pytest.fixture
def impatient_interpreter() -> Iterator[None]:
    """Threads change places at every chance."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


class Busy:
    """Counts who is inside."""

    def __init__(self) -> None:
        self.most = 0
        self._inside = 0
        self._lock = threading.Lock()

    def work(self) -> None:
        with self._lock:
            self._inside += 1
            self.most = max(self.most, self._inside)
        with self._lock:
            self._inside -= 1


class Thread:
    """Does `work`, and tells what it raised."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:
            self._error = error

    def error(self) -> BaseException | None:
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()
        return self._error


class Holder:
    """A thread with a permit, as soon as it gets one and until it is told to do one thing more."""

    def __init__(self, permit: Permit, then: Callable[[], None] = lambda: None) -> None:
        self.has_it = threading.Event()
        self.go_on = threading.Event()
        self._permit = permit
        self._then = then
        self._thread = Thread(self._hold)

    def _hold(self) -> None:
        with self._permit.held():
            self.has_it.set()
            assert self.go_on.wait(PATIENCE_S)
            self._then()

    def error(self) -> BaseException | None:
        self.go_on.set()
        return self._thread.error()


def test_no_more_than_the_permits_work_at_once() -> None:
    gate, busy = Gate(2), Busy()

    def work() -> None:
        for _ in range(200):
            with fresh(gate).held():
                busy.work()

    threads = [Thread(work) for _ in range(8)]
    assert [thread.error() for thread in threads] == [None] * 8
    assert busy.most <= 2
    assert gate._free == 2


def test_one_that_waits_leaves_its_permit_to_others() -> None:
    gate = Gate(1)
    permit = fresh(gate)
    with permit.held():
        assert gate._free == 0
        with permit.lent():
            assert gate._free == 1
        assert gate._free == 0
    assert gate._free == 1


def test_lending_what_is_not_held_is_nothing() -> None:
    gate = Gate(1)
    permit = fresh(gate)
    with permit.lent():
        assert gate._free == 1
    with permit.held(), permit.lent(), permit.lent():
        assert gate._free == 1
    assert gate._free == 1


def test_an_exception_while_waiting_does_not_wait_for_the_permit_again() -> None:
    gate = Gate(1)
    permit, other = fresh(gate), fresh(gate)

    def fail_when_somebody_else_has_it() -> None:
        with permit.held(), permit.lent():
            other._take()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_when_somebody_else_has_it()
    other._give_back()
    assert gate._free == 1


# a stop


def test_a_stop_ends_the_queueing_for_the_first_permit() -> None:
    """Those who have the permits keep them for as long as it takes."""
    gate, token = Gate(1), StopToken()
    with fresh(gate).held():
        stopped = Holder(gate.permit(token))
        wait_for_queue(gate, 1)
        token.stop(StopReason.PAUSE)
        assert isinstance(stopped.error(), StopRequested)
        assert not gate.is_wanted
    assert gate._free == 1


def test_a_stop_ends_the_queueing_after_a_wait() -> None:
    gate, token = Gate(1), StopToken()
    permit = gate.permit(token)
    lends, has_come = threading.Event(), threading.Event()

    def wait_for_data() -> None:
        with permit.lent():
            lends.set()
            assert has_come.wait(PATIENCE_S)

    stopped = Holder(permit, wait_for_data)
    stopped.go_on.set()
    assert lends.wait(PATIENCE_S)
    assert gate._free == 1
    with fresh(gate).held():
        has_come.set()
        wait_for_queue(gate, 1)
        token.stop(StopReason.PAUSE)
        assert isinstance(stopped.error(), StopRequested)
    assert gate._free == 1


def test_a_stop_ends_the_queueing_for_the_next_turn() -> None:
    now = [0.0]
    gate, token = Gate(1, lambda: now[0]), StopToken()
    permit = gate.permit(token)
    stopped = Holder(permit, permit.offer)
    assert stopped.has_it.wait(PATIENCE_S)
    other = Holder(fresh(gate))
    wait_for_queue(gate, 1)
    now[0] += TURN_S
    stopped.go_on.set()
    assert other.has_it.wait(PATIENCE_S)
    wait_for_queue(gate, 1)
    token.stop(StopReason.PAUSE)
    assert isinstance(stopped.error(), StopRequested)
    assert other.error() is None
    assert gate._free == 1


def test_after_a_stop_nothing_is_taken_though_it_is_free() -> None:
    gate, token = Gate(1), StopToken()
    token.stop(StopReason.CANCEL)
    with pytest.raises(StopRequested), gate.permit(token).held():
        pytest.fail("it was stopped")
    assert gate._free == 1


def test_a_stop_behind_the_last_permit_does_not_lose_it() -> None:
    """It was handed over, and its thread has not yet seen that."""
    gate, token = Gate(1), StopToken()
    first = fresh(gate)
    first._take()
    stopped = Holder(gate.permit(token))
    wait_for_queue(gate, 1)
    first._give_back()
    token.stop(StopReason.PAUSE)
    assert stopped.has_it.wait(PATIENCE_S)
    assert stopped.error() is None
    assert gate._free == 1


# turns


def test_permits_are_handed_over_in_the_order_they_were_asked_for() -> None:
    gate = Gate(1)
    holders: list[Holder] = []
    with fresh(gate).held():
        for n in range(4):
            holders.append(Holder(fresh(gate)))
            wait_for_queue(gate, n + 1)
    for n, holder in enumerate(holders):
        assert holder.has_it.wait(PATIENCE_S)
        assert [later.has_it.is_set() for later in holders[n + 1 :]] == [False] * (3 - n)
        assert holder.error() is None


def test_one_that_never_waits_gives_others_their_turn() -> None:
    now = [0.0]
    gate = Gate(1, lambda: now[0])
    permit = fresh(gate)
    with permit.held():
        other = Holder(fresh(gate))
        wait_for_queue(gate, 1)
        now[0] = TURN_S * 0.9
        permit.offer()
        assert not other.has_it.is_set()
        now[0] = TURN_S
        other.go_on.set()
        permit.offer()
        assert other.has_it.is_set()
        assert other.error() is None
        assert gate._free == 0
    assert gate._free == 1


def test_where_nobody_queues_there_is_no_turn_to_end() -> None:
    now = [0.0]
    gate = Gate(1, lambda: now[0])
    permit = fresh(gate)
    permit.offer()
    with permit.held():
        now[0] = 100.0
        permit.offer()
        assert permit._since == 0.0
    assert gate._free == 1


# whatever happens


@given(st.lists(st.sampled_from(["held", "lent", "offer", "stop", "raise", "out"]), max_size=12))
def test_whatever_is_raised_wherever_the_permits_are_all_back(steps: list[str]) -> None:
    gate, token = Gate(2), StopToken()
    permit = gate.permit(token)

    def run(rest: list[str], *, held: bool) -> None:
        if not rest:
            return
        match rest[0]:
            case "held" if not held:
                with permit.held():
                    run(rest[1:], held=True)
            case "lent":
                with permit.lent():
                    run(rest[1:], held=True)
            case "raise":
                raise ZeroDivisionError
            case "stop":
                token.stop(StopReason.QUIT)
                run(rest[1:], held=held)
            case "offer":
                permit.offer()
                run(rest[1:], held=held)
            case _:
                run(rest[1:], held=held)

    with suppress(ZeroDivisionError, StopRequested):
        run(steps, held=False)
    assert gate._free == 2
    assert not gate.is_wanted


def lend_at_random(permit: Permit, chance: random.Random, busy: Busy) -> None:
    with permit.held():
        for _ in range(chance.randrange(30)):
            busy.work()
            if chance.random() < 0.02:
                raise ZeroDivisionError
            permit._since = -TURN_S  # its turn is over
            permit.offer()
            busy.work()
            with permit.lent():
                time.sleep(0)  # others get to run


def test_many_that_take_lend_and_are_stopped_at_random_lose_no_permit(impatient_interpreter: None) -> None:
    gate, busy = Gate(2), Busy()
    to_stop: queue.Queue[StopToken | None] = queue.Queue()
    stopped = itertools.count()

    def work(n: int) -> None:
        chance = random.Random(n)
        for _ in range(80):
            token = StopToken()
            if chance.random() < 0.5:
                to_stop.put(token)
            try:
                lend_at_random(gate.permit(token), chance, busy)
            except ZeroDivisionError:
                pass
            except StopRequested:
                next(stopped)

    def stop() -> None:
        while (token := to_stop.get()) is not None:
            token.stop(StopReason.PAUSE)

    stopper = Thread(stop)
    workers = [Thread(partial(work, n)) for n in range(8)]
    errors = [worker.error() for worker in workers]
    to_stop.put(None)
    assert [*errors, stopper.error()] == [None] * 9
    assert next(stopped) > 0
    assert busy.most <= 2
    assert gate._free == 2
    assert not gate.is_wanted
