"""The stop flag by itself: the first reason wins, and whoever waits is woken."""

from __future__ import annotations

import threading
import time

import pytest

from qtapp.domain.download import StopReason
from qtapp.transfer.stop import StopRequested, StopToken

SOON_S = 1.0


def test_the_first_reason_wins() -> None:
    token = StopToken()
    assert token.reason is None
    token.check()
    assert token.stop(StopReason.CANCEL)
    assert not token.stop(StopReason.PAUSE)
    assert token.reason is StopReason.CANCEL
    with pytest.raises(StopRequested) as caught:
        token.check()
    assert caught.value.reason is StopReason.CANCEL


def test_a_stop_ends_a_sleep() -> None:
    token = StopToken()
    ended: list[float] = []

    def sleep() -> None:
        with pytest.raises(StopRequested):
            token.sleep(60)
        ended.append(time.monotonic())

    thread = threading.Thread(target=sleep)
    thread.start()
    asked = time.monotonic()
    token.stop(StopReason.QUIT)
    thread.join(5)
    assert ended[0] - asked < SOON_S


def test_wakers_run_once_while_they_are_wanted() -> None:
    token = StopToken()
    woken: list[str] = []
    with token.waking(lambda: woken.append("left before")):
        pass
    with token.waking(lambda: woken.append("there")):
        token.stop(StopReason.PAUSE)
        token.stop(StopReason.PAUSE)
    with pytest.raises(ZeroDivisionError), token.waking(lambda: woken.append("came after")):
        raise ZeroDivisionError
    assert woken == ["there", "came after"]
