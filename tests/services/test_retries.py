"""How long the patience lasts, and the one timer of all waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Failed
from qtapp.domain.errors import ErrorKind
from qtapp.services.retries import LONGEST_TIMER_MS, Patience, RetryClock
from tests.services.engine import Moment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MIB = 1 << 20


def failed(kind: ErrorKind = ErrorKind.CONNECTION_LOST, **fields: int | float) -> Failed:
    return Failed("a", 1, kind, "", **{"bytes_kept": 0, **fields})  # type: ignore[arg-type]


def test_waits_double_and_end_with_the_last_attempt() -> None:
    patience = Patience(4, lambda: 0.5)
    assert [patience.wait_after(failed()) for _ in range(4)] == [1.0, 2.0, 4.0, None]
    assert patience.wait_after(failed()) == 1.0, "it was asked for again: the count begins anew"


def test_chance_spreads_them() -> None:
    assert Patience(4, lambda: 0.0).wait_after(failed()) == pytest.approx(0.8)
    assert Patience(4, lambda: 0.999).wait_after(failed()) == pytest.approx(1.2, abs=0.01)


def test_progress_begins_the_count_anew() -> None:
    patience = Patience(2, lambda: 0.5)
    for _ in range(5):
        assert patience.wait_after(failed()) == 1.0
        assert patience.wait_after(failed(bytes_gained=MIB)) == 1.0


def test_downloads_are_counted_each_for_itself_and_anew_when_asked() -> None:
    patience = Patience(3, lambda: 0.5)
    patience.wait_after(failed())
    patience.begin_anew("a")
    patience.begin_anew("nobody")
    assert patience.wait_after(failed()) == 1.0


def test_retry_after_wins_and_what_is_nobodys_move_has_no_wait() -> None:
    patience = Patience(3, lambda: 0.5)
    assert patience.wait_after(failed(ErrorKind.SERVER_BUSY, retry_after_s=120.0)) == 120.0
    assert patience.wait_after(failed(ErrorKind.SERVER_BUSY, retry_after_s=21_601.0)) is None
    assert patience.wait_after(failed(ErrorKind.NOT_FOUND)) is None


class Listened:
    def __init__(self, clock: Moment) -> None:
        self.retries = RetryClock(clock)
        self.due: list[str] = []
        self.retries.due.connect(self.due.append)


@pytest.mark.usefixtures("qtbot")
def test_waits_end_in_the_order_of_their_time() -> None:
    clock = Moment()
    heard = Listened(clock)
    for name, seconds in (("late", 30.0), ("early", 10.0), ("never", 20.0)):
        heard.retries.wait(name, seconds)
    heard.retries.drop("never")
    clock.seconds += 9.9
    heard.retries._on_timeout()
    assert heard.due == []
    clock.seconds += 30
    heard.retries._on_timeout()
    assert heard.due == ["early", "late"]
    assert len(heard.retries) == 0
    assert not heard.retries._timer.isActive()


@pytest.mark.usefixtures("qtbot")
def test_a_second_wait_replaces_the_first() -> None:
    clock = Moment()
    heard = Listened(clock)
    heard.retries.wait("a", 10)
    heard.retries.wait("a", 50)
    clock.seconds += 20
    heard.retries._on_timeout()
    assert heard.due == []
    heard.retries.wait("a", 1)
    clock.seconds += 1
    heard.retries._on_timeout()
    assert heard.due == ["a"]
    clock.seconds += 100
    heard.retries._on_timeout()
    assert heard.due == ["a"]


@pytest.mark.usefixtures("qtbot")
def test_the_timer_waits_for_the_first_and_stops_with_the_last() -> None:
    heard = Listened(Moment())
    heard.retries.wait("a", 100)
    heard.retries.wait("b", 1)
    assert heard.retries._timer.interval() == 1_000
    heard.retries.drop("b")
    assert heard.retries._timer.interval() == 100_000
    heard.retries.drop("a")
    heard.retries.drop("a")
    assert not heard.retries._timer.isActive()


@pytest.mark.usefixtures("qtbot")
def test_a_wait_longer_than_a_timer_can_be_is_looked_at_again() -> None:
    clock = Moment()
    heard = Listened(clock)
    heard.retries.wait("a", 40 * 86_400)
    assert heard.retries._timer.interval() == LONGEST_TIMER_MS
    clock.seconds += LONGEST_TIMER_MS / 1000
    heard.retries._on_timeout()
    assert heard.due == []
    assert heard.retries._timer.isActive()


def test_due_comes_by_itself(qtbot: QtBot) -> None:
    import time

    retries = RetryClock(time.monotonic)
    with qtbot.waitSignal(retries.due) as due:
        retries.wait("a", 0.02)
    assert due.args == ["a"]


def test_a_download_may_have_more_patience_than_others() -> None:
    patience = Patience(1, lambda: 0.5)
    assert [patience.wait_after(failed(), 3) for _ in range(3)] == [1.0, 2.0, None]
    assert patience.wait_after(failed()) is None
