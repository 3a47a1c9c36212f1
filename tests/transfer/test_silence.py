"""A long wait for a body is told of once, while it lasts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from qtapp.transfer.silence import Silence

if TYPE_CHECKING:
    from collections.abc import Callable


class Line:
    """Something comes `quiet_s` after the wait began; time passes while one waits."""

    def __init__(self, quiet_s: float) -> None:
        self.left_s = quiet_s
        self.waits: list[float] = []

    def is_over(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.left_s -= seconds
        return self.left_s <= 0


def noting(heard: list[float], silence: Silence) -> Callable[[], None]:
    return lambda: heard.append(silence.since)


@pytest.mark.parametrize(
    ("quiet_s", "is_over", "waits", "times_told"),
    [(0.01, True, [0.05], 0), (0.4, True, [0.05, 0.45], 1), (60.0, False, [0.05, 0.45], 1)],
    ids=["short", "long", "too long"],
)
def test_a_long_wait_is_told_of_once(
    quiet_s: float, is_over: bool, waits: list[float], times_told: int
) -> None:
    silence, line = Silence(), Line(quiet_s)
    heard: list[float] = []
    silence.report(0.05, noting(heard, silence))
    assert silence.wait(7.0, 0.5, line.is_over) is is_over
    assert line.waits == pytest.approx(waits)
    assert heard == [7.0] * times_told, "and since when it waits can be seen meanwhile"
    assert silence.since == math.inf


def test_who_has_asked_for_nothing_is_told_nothing() -> None:
    line = Line(60.0)
    assert not Silence().wait(7.0, 30.0, line.is_over)
    assert line.waits == [30.0]


def test_a_limit_that_comes_first_is_kept() -> None:
    silence, line, heard = Silence(), Line(60.0), list[float]()
    silence.report(1.0, noting(heard, silence))
    assert not silence.wait(7.0, 0.5, line.is_over)
    assert (line.waits, heard) == ([0.5], [])


def test_a_wait_that_is_broken_off_is_over() -> None:
    silence = Silence()

    def stopped(_seconds: float) -> bool:
        raise ConnectionAbortedError

    with pytest.raises(ConnectionAbortedError):
        silence.wait(7.0, 0.5, stopped)
    assert silence.since == math.inf
