"""Long work in slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from qtapp.services.chores import SLICE_S, STEPS_AT_LEAST, Chores
from tests.services.engine import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Bench(QObject):
    """Chores whose every step takes a fifth of a slice."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Moment()
        self.slices = 0
        self.chores = Chores(self._on_slice, self, clock=self.clock)
        self.done: list[str] = []

    def chore(self, name: str, steps: int) -> Iterator[None]:
        for step in range(steps):
            self.done.append(f"{name}{step}")
            self.clock.seconds += SLICE_S / 5
            yield

    def _on_slice(self) -> None:
        self.slices += 1


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench()


def test_a_short_chore_is_done_at_once(bench: Bench) -> None:
    bench.chores.do(bench.chore("a", 3))
    assert (bench.done, bench.slices) == (["a0", "a1", "a2"], 1)


def test_a_long_one_goes_on_in_later_turns_and_the_next_waits_for_it(bench: Bench, qtbot: QtBot) -> None:
    bench.chores.do(bench.chore("a", 3 * STEPS_AT_LEAST))
    bench.chores.do(bench.chore("b", 1))
    assert len(bench.done) == STEPS_AT_LEAST
    qtbot.waitUntil(lambda: "b0" in bench.done)
    assert bench.done == [*(f"a{n}" for n in range(3 * STEPS_AT_LEAST)), "b0"]
    assert bench.slices >= 3


def test_a_few_steps_are_done_at_once_however_long_the_clock_says_they_took(bench: Bench) -> None:
    def held_up() -> Iterator[None]:
        for _step in range(STEPS_AT_LEAST - 1):
            bench.clock.seconds += 10 * SLICE_S
            yield
        bench.done.append("all")

    bench.chores.do(held_up())
    assert bench.done == ["all"]


def test_a_chore_given_by_a_chore_comes_after_those_that_wait(bench: Bench) -> None:
    def giving() -> Iterator[None]:
        bench.chores.do(bench.chore("later", 1))
        bench.done.append("giving")
        yield

    bench.chores.do(giving())
    assert bench.done == ["giving", "later0"]


def test_finish_does_the_rest_now(bench: Bench) -> None:
    bench.chores.do(bench.chore("a", 100))
    bench.chores.do(bench.chore("b", 100))
    bench.chores.finish()
    assert len(bench.done) == 200
    bench.chores.finish()
    bench.chores.do(bench.chore("c", 1))
    assert bench.done[-1] == "c0"


def test_one_that_raises_does_not_stop_the_others(bench: Bench, qtbot: QtBot) -> None:
    def bad() -> Iterator[None]:
        yield from bench.chore("bad", 2)
        raise ValueError("unexpected")

    bench.chores.do(bench.chore("a", 12))
    bench.chores.do(bad())
    bench.chores.do(bench.chore("b", 1))
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: "b0" in bench.done)
    assert [error for error, _value, _trace in raised] == [ValueError]
