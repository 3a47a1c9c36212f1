"""A permit is never lost, and never held by one that waits."""

from __future__ import annotations

import threading
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.transfer.gate import Gate


def free_permits(gate: Gate) -> int:
    count = 0
    while gate._semaphore.acquire(blocking=False):
        count += 1
    for _ in range(count):
        gate._semaphore.release()
    return count


def test_no_more_than_the_permits_work_at_once() -> None:
    gate = Gate(2)
    inside, most, lock = 0, 0, threading.Lock()
    together = threading.Barrier(8)

    def work() -> None:
        nonlocal inside, most
        together.wait()
        for _ in range(200):
            with gate.permit().held():
                with lock:
                    inside += 1
                    most = max(most, inside)
                with lock:
                    inside -= 1

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert most <= 2
    assert free_permits(gate) == 2


def test_one_that_waits_leaves_its_permit_to_others() -> None:
    gate = Gate(1)
    permit = gate.permit()
    with permit.held():
        assert free_permits(gate) == 0
        with permit.lent():
            assert free_permits(gate) == 1
        assert free_permits(gate) == 0
    assert free_permits(gate) == 1


def test_lending_what_is_not_held_is_nothing() -> None:
    gate = Gate(1)
    permit = gate.permit()
    with permit.lent():
        assert free_permits(gate) == 1
    with permit.held(), permit.lent(), permit.lent():
        assert free_permits(gate) == 1
    assert free_permits(gate) == 1


def test_an_exception_while_waiting_does_not_wait_for_the_permit_again() -> None:
    gate = Gate(1)
    permit = gate.permit()
    other = gate.permit()

    def fail_when_somebody_else_has_it() -> None:
        with permit.held(), permit.lent():
            other._take()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_when_somebody_else_has_it()
    other._give_back()
    assert free_permits(gate) == 1


@given(st.lists(st.sampled_from(["held", "lent", "raise", "out"]), max_size=12))
def test_whatever_is_raised_wherever_the_permits_are_all_back(steps: list[str]) -> None:
    gate = Gate(2)
    permit = gate.permit()

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
            case _:
                run(rest[1:], held=held)

    with suppress(ZeroDivisionError):
        run(steps, held=False)
    assert free_permits(gate) == 2
