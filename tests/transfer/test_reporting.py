"""What a report says of the speed and of the time left, in a world whose clock a test moves."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from qtapp.transfer.diary import Diary
from qtapp.transfer.plan import Plan
from qtapp.transfer.reporting import TIME_LEFT_AFTER_S, Reporter

if TYPE_CHECKING:
    from qtapp.domain.download import Progress

TOTAL = 1_000_000_000


class Run:
    def __init__(self) -> None:
        self.now = 0.0
        self.reports: list[Progress] = []
        self.plan = Plan(TOTAL)
        lease = self.plan.lease(0, self.now)
        assert lease is not None
        self.lease = lease
        self.plan.opened(self.lease, self.now)
        nothing = cast("Any", SimpleNamespace(folder_mark=None, can_be_resumed=True, said=None))
        self.reporter = Reporter("a", 1, self.reports.append, lambda: self.now, nothing, nothing, Diary("a"))

    def go(self, seconds: float, bytes_per_second: int) -> Progress:
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            count = self.plan.claim(self.lease, bytes_per_second // 10)
            self.plan.advance(self.lease, count, self.now)
            self.reporter.send(self.plan, "a.bin", 1)
        return self.reports[-1]


def test_no_time_is_told_before_the_speed_has_been_seen_for_a_while() -> None:
    run = Run()
    assert run.go(TIME_LEFT_AFTER_S - 0.5, 1_000_000).seconds_left is None
    assert run.reports[-1].bytes_per_second is not None
    left_s = run.go(1.0, 1_000_000).seconds_left
    assert left_s is not None
    assert 900 < left_s < 1100


def test_the_time_left_bears_a_moment_that_is_slow() -> None:
    run = Run()
    before = run.go(60.0, 10_000_000)
    after = run.go(2.0, 0)
    assert before.seconds_left is not None
    assert after.seconds_left is not None
    assert after.bytes_per_second is not None
    assert before.bytes_per_second is not None
    assert after.bytes_per_second < 0.6 * before.bytes_per_second
    assert after.seconds_left < 1.25 * before.seconds_left


def test_a_speed_that_stays_another_is_believed() -> None:
    run = Run()
    run.go(30.0, 10_000_000)
    report = run.go(60.0, 1_000_000)
    assert report.seconds_left is not None
    expected_s = (TOTAL - report.bytes_done) / 1_000_000
    assert 0.8 * expected_s < report.seconds_left < 1.25 * expected_s


def test_what_starts_over_is_measured_anew() -> None:
    run = Run()
    run.go(30.0, 10_000_000)
    run.reporter.start_over()
    assert run.go(0.2, 10_000_000).seconds_left is None
