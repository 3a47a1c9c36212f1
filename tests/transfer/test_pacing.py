"""One speed for all hands together."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import StopReason
from qtapp.transfer.gate import Gate
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.stop import StopRequested, StopToken
from tests.support.files import Content
from tests.support.scripts import Resource

if TYPE_CHECKING:
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class SleepingToken(StopToken):
    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def sleep(self, seconds: float) -> None:
        self._clock.now += seconds


@pytest.mark.parametrize("rate", [1000.0, 50_000.0, 3_000_000.0, 1e9])
def test_the_rate_is_kept(rate: float) -> None:
    clock = Clock()
    pacer, token = Pacer(rate, clock), SleepingToken(clock)
    permit = Gate(1).permit(token)
    piece = pacer.piece(256 * 1024)
    began, sent = clock.now, 0
    while clock.now < began + 10:
        pacer.pay(piece, token, permit)
        sent += piece
    assert sent / (clock.now - began) == pytest.approx(rate, rel=0.05)


def test_a_pause_is_not_made_up_for() -> None:
    clock = Clock()
    pacer, token = Pacer(1000.0, clock), SleepingToken(clock)
    permit = Gate(1).permit(token)
    pacer.pay(100, token, permit)
    clock.now += 3600
    began = clock.now
    for _ in range(100):
        pacer.pay(100, token, permit)
    assert clock.now - began == pytest.approx(10.0, rel=0.05)


def test_without_a_limit_nothing_is_cut_and_nothing_waits() -> None:
    pacer = Pacer(clock=lambda: pytest.fail("nothing to look at a clock for"))
    assert pacer.piece(12345) == 12345
    token = StopToken()
    pacer.pay(1 << 40, token, Gate(1).permit(token))


class NotingToken(StopToken):
    """Tells when it is slept on."""

    def __init__(self) -> None:
        super().__init__()
        self.is_slept_on = threading.Event()

    def sleep(self, seconds: float) -> None:
        self.is_slept_on.set()
        super().sleep(seconds)


def test_a_stop_ends_the_wait_and_the_permit_is_with_others_meanwhile() -> None:
    gate, token = Gate(1), NotingToken()
    pacer = Pacer(1.0)
    ended: list[float] = []

    def pay() -> None:
        permit = gate.permit(token)
        with pytest.raises(StopRequested), permit.held():
            pacer.pay(1000, token, permit)
        ended.append(time.monotonic())

    thread = threading.Thread(target=pay)
    thread.start()
    assert token.is_slept_on.wait(5)
    with gate.permit(StopToken()).held():
        asked = time.monotonic()
        token.stop(StopReason.PAUSE)
        thread.join(5)
    assert ended[0] - asked < 1.0


def test_three_downloads_keep_to_one_limit_together(hostile_server: HostileServer, rig: Rig) -> None:
    rate, size = 3_000_000.0, 1_500_000
    rig = rig.with_(pacer=Pacer(rate))
    for n in range(3):
        hostile_server.serve(f"/{n}.bin", Resource(content=Content(n, size)))
    began = time.monotonic()
    running = [rig.start(hostile_server.url(f"/{n}.bin")) for n in range(3)]
    for one in running:
        one.outcome()
    took = time.monotonic() - began
    assert 3 * size / rate - 0.15 <= took < 10
    rig.assert_whole_or_absent(*(Content(n, size) for n in range(3)))
