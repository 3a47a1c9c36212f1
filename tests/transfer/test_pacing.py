"""Speed limits: of all hands together, of a host, of a queue, of one download."""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import MAIN, StopReason
from qtapp.transfer.gate import Gate
from qtapp.transfer.pacing import Pacer, Share
from qtapp.transfer.stop import StopRequested, StopToken
from tests.support.files import Content
from tests.support.scripts import Resource, redirect
from tests.transfer.rig import wait_until
from tests.transfer.simulated_time import SimulatedTime

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import StartHostileServer
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

BUFFER = 256 * 1024


class World:
    """Hands of several downloads that read as fast as they may, or at `line` bytes per second each."""

    def __init__(self, bytes_per_second: float | None = None) -> None:
        self.time = SimulatedTime()
        self.pacer = Pacer(bytes_per_second, self.time.now, self.time.wait)
        self.gate = Gate(64, self.time.now)
        self.came: dict[Share, list[tuple[float, int]]] = {}
        self._tasks: list[Callable[[], None]] = []

    def download(
        self,
        hands: int,
        until_s: float,
        *,
        host: str = "a.example",
        served_by: str | None = None,
        queue: str = MAIN,
        limit: float | None = None,
        line: float | None = None,
    ) -> Share:
        """One that goes on until then, with so many hands; `served_by` another host than its link's."""
        share = self.pacer.share(host, limit, queue)
        self.came[share] = []
        self._tasks += [lambda: self._read(share, served_by or host, until_s, line)] * hands
        return share

    def at(self, seconds: float, do: Callable[[], None]) -> None:
        def wait_and_do() -> None:
            self.time.sleep(seconds)
            do()

        self._tasks.append(wait_and_do)

    def run(self) -> None:
        self.time.run(*self._tasks)

    def bytes_of(self, share: Share, since_s: float = 0.0, until_s: float = 1e9) -> int:
        return sum(count for at, count in self.came[share] if since_s < at <= until_s)

    def rate(self, since_s: float, until_s: float) -> float:
        """Bytes per second of all together."""
        return sum(self.bytes_of(share, since_s, until_s) for share in self.came) / (until_s - since_s)

    def _read(self, share: Share, served_by: str, until_s: float, line: float | None) -> None:
        token = StopToken()
        permit = self.gate.permit(token)
        read_at = self.time.seconds
        with share.drawing(served_by), permit.held():
            while self.time.seconds < until_s:
                grant = share.take(BUFFER, served_by, token, permit)
                count = grant.count
                if line is not None:
                    with permit.lent():
                        self.time.sleep(0.001)
                    # what has come since the last read waits in the socket
                    count = min(count, int((self.time.seconds - read_at) * line))
                    read_at = self.time.seconds
                self.came[share].append((self.time.seconds, count))
                share.used(grant, count)


@pytest.mark.parametrize("hands", [1, 8, 64])
@pytest.mark.parametrize("rate", [5_000.0, 300_000.0, 3_000_000.0, 100_000_000.0])
def test_the_rate_is_kept_over_any_five_seconds(rate: float, hands: int) -> None:
    """L04: with as many connections as there may be."""
    world = World(rate)
    world.download(hands, 10.0)
    world.run()
    for since_s in (0.0, 2.5, 4.9):
        assert world.rate(since_s, since_s + 5.0) == pytest.approx(rate, rel=0.05)


@pytest.mark.parametrize("rate", [200_000.0, 20_000_000.0])
def test_the_rate_is_kept_by_many_downloads_of_different_widths(rate: float) -> None:
    world = World(rate)
    for n in range(12):
        world.download(1 + n % 6, 6.0)
    world.run()
    assert world.rate(0.0, 5.0) == pytest.approx(rate, rel=0.05)


def test_a_download_with_many_hands_gets_no_more_than_one_with_few() -> None:
    world = World(1_000_000.0)
    wide, narrow = world.download(16, 7.0), world.download(1, 7.0)
    world.run()
    # behind the first second, in which they come one by one
    assert world.bytes_of(wide, 1, 6) == pytest.approx(world.bytes_of(narrow, 1, 6), rel=0.05)


def test_what_a_slow_line_leaves_is_for_the_others() -> None:
    world = World(1_000_000.0)
    slow, quick = world.download(2, 6.0, line=50_000.0), world.download(2, 6.0)
    world.run()
    assert world.bytes_of(slow, 0, 5) == pytest.approx(500_000, rel=0.1)
    assert world.bytes_of(quick, 0, 5) == pytest.approx(4_500_000, rel=0.05)


@pytest.mark.parametrize(("before", "after"), [(1_000_000.0, 50_000.0), (50_000.0, 1_000_000.0)])
def test_another_rate_holds_from_the_moment_it_is_set(before: float, after: float) -> None:
    """Neither what was promised by the rate before nor what was owed to it is kept."""
    world = World(before)
    world.download(8, 12.0)
    world.at(5.0, lambda: world.pacer.set_rate(after))
    world.run()
    assert world.rate(0.0, 5.0) == pytest.approx(before, rel=0.05)
    assert world.rate(5.0, 10.0) == pytest.approx(after, rel=0.05)


def test_a_limit_that_is_lifted_holds_nobody_a_moment_longer() -> None:
    world = World(1.0)
    share = world.pacer.share("a.example")
    world.at(0.0, lambda: done.append(_took(world, share)))
    world.at(3.0, lambda: world.pacer.set_rate(None))
    done: list[float] = []
    world.run()
    assert done == [3.0]


def _took(world: World, share: Share) -> float:
    token = StopToken()
    grant = share.take(BUFFER, share.host, token, world.gate.permit(token))
    assert grant.count == BUFFER
    return world.time.seconds


def test_a_pause_is_not_made_up_for() -> None:
    world = World(10_000.0)
    world.download(1, 2.0)
    world.at(60.0, lambda: None)
    later = world.pacer.share("a.example")
    world.came[later] = []

    def go_on() -> None:
        world._read(later, later.host, 65.0, None)

    world.at(60.0, go_on)
    world.run()
    assert world.rate(60.0, 65.0) == pytest.approx(10_000.0, rel=0.05)


def test_each_limit_that_applies_is_kept() -> None:
    """Of all, of the hosts of one rule together, and of a download: the tightest decides."""
    world = World(1_000_000.0)
    world.pacer.set_host_rates({"*.example": 1.0, "*.b.example": 200_000.0})
    own = world.download(4, 6.0, host="c.test", limit=50_000.0)
    of_host = [world.download(3, 6.0, host=host) for host in ("www.b.example", "cdn.b.example")]
    free = world.download(2, 6.0, host="notb.test")
    world.run()
    assert world.bytes_of(own, 0, 5) == pytest.approx(250_000, rel=0.05)
    assert sum(world.bytes_of(share, 0, 5) for share in of_host) == pytest.approx(1_000_000, rel=0.05)
    assert world.bytes_of(of_host[0], 0, 5) == pytest.approx(500_000, rel=0.05)
    assert world.bytes_of(free, 0, 5) == pytest.approx(3_750_000, rel=0.05)


def test_the_most_specific_rule_alone_limits_a_host() -> None:
    """A host with a rule of its own draws nothing from what the others of its domain have together."""
    world = World()
    world.pacer.set_host_rates({"*.example": 20_000.0, "dl.example": 100_000.0})
    own, others = world.download(2, 6.0, host="dl.example"), world.download(2, 6.0, host="www.example")
    assert [own.limits[1], others.limits[1]] == [100_000.0, 20_000.0]
    assert world.pacer.share("example").limits[1] is None, "a domain is not one of the hosts below it"
    world.run()
    assert world.bytes_of(own, 0, 5) == pytest.approx(500_000, rel=0.05)
    assert world.bytes_of(others, 0, 5) == pytest.approx(100_000, rel=0.05)


def test_a_download_that_is_led_elsewhere_keeps_to_the_rules_of_both_hosts() -> None:
    """That of its link's site, which it is known by, and that of the server whose line its bytes take."""
    world = World()
    world.pacer.set_host_rates({"files.example": 100_000.0, "cdn.net": 60_000.0})
    led = world.download(2, 6.0, host="files.example", served_by="edge.org")
    also_limited = world.download(2, 6.0, host="other.example", served_by="cdn.net")
    free = world.download(1, 6.0, host="other.example", served_by="edge.org", line=1_000_000.0)
    world.run()
    assert world.bytes_of(led, 0, 5) == pytest.approx(500_000, rel=0.05)
    assert world.bytes_of(also_limited, 0, 5) == pytest.approx(300_000, rel=0.05)
    assert world.bytes_of(free, 0, 5) > 4_000_000
    assert [share.limits[1] for share in (led, also_limited, free)] == [100_000.0, 60_000.0, None]


def test_a_rule_for_both_hosts_counts_each_byte_once() -> None:
    world = World()
    world.pacer.set_host_rates({"*.example": 100_000.0})
    share = world.download(2, 6.0, host="www.example", served_by="cdn.example")
    world.run()
    assert world.bytes_of(share, 0, 5) == pytest.approx(500_000, rel=0.05)


def test_the_lower_of_two_rules_holds_where_a_link_leads_elsewhere() -> None:
    world = World()
    world.pacer.set_host_rates({"files.example": 400_000.0, "cdn.net": 100_000.0})
    share = world.download(2, 6.0, host="files.example", served_by="cdn.net")
    world.run()
    assert world.bytes_of(share, 0, 5) == pytest.approx(500_000, rel=0.05)
    assert share.limits[1] == 100_000.0


def test_a_queue_has_its_part_within_what_all_have() -> None:
    """Its downloads share it, from whatever hosts they come; what it leaves is the others'."""
    world = World(1_000_000.0)
    world.pacer.set_queue_rates({"night": 200_000.0, "day": 5_000_000.0})
    night = [world.download(3, 6.0, host=host, queue="night") for host in ("a.example", "b.example")]
    day = world.download(2, 6.0, queue="day")
    assert night[0].limits == (1_000_000.0, None, 200_000.0, None)
    world.run()
    assert sum(world.bytes_of(share, 0, 5) for share in night) == pytest.approx(1_000_000, rel=0.05)
    assert world.bytes_of(night[0], 0, 5) == pytest.approx(500_000, rel=0.05)
    assert world.bytes_of(day, 0, 5) == pytest.approx(4_000_000, rel=0.05)


@pytest.mark.parametrize("hands", [1, 8, 64])
def test_a_queue_s_limit_is_kept_and_changed_while_it_runs(hands: int) -> None:
    world = World()
    world.pacer.set_queue_rates({"night": 100_000.0})
    share = world.download(hands, 16.0, queue="night")
    world.at(5.0, lambda: world.pacer.set_queue_rates({"night": 400_000.0, "day": 1.0}))
    world.at(10.0, lambda: world.pacer.set_queue_rates({"night": 20_000.0}))
    world.run()
    spans = [world.bytes_of(share, since_s, since_s + 5.0) for since_s in (0.0, 5.0, 10.0)]
    assert spans == [pytest.approx(n, rel=0.05) for n in (500_000, 2_000_000, 100_000)]


def test_one_that_moves_to_another_queue_waits_no_longer_for_its_old_one() -> None:
    """The wait for a byte of the slow one would take it ten seconds."""
    world = World()
    world.pacer.set_queue_rates({"slow": 256.0, "fast": 100_000.0})
    share = world.download(64, 8.0, queue="slow")
    world.at(1.0, lambda: share.move("fast"))
    world.at(6.0, lambda: share.move("slow"))
    world.run()
    assert world.bytes_of(share, 1.0, 6.0) == pytest.approx(500_000, rel=0.05)
    assert world.bytes_of(share, 6.1, 8.0) < 2_000


def test_a_host_keeps_its_pace_while_limits_of_others_change() -> None:
    world = World()
    world.pacer.set_host_rates({"a.example": 100_000.0})
    share = world.download(2, 6.0)
    for tenth in range(50):
        rates = {"a.example": 100_000.0, "other.example": 1000.0 + tenth}
        world.at(tenth / 10, partial(world.pacer.set_host_rates, rates))
    world.run()
    assert world.bytes_of(share, 0, 5) == pytest.approx(500_000, rel=0.05)


def test_a_download_s_own_limit_can_be_set_and_lifted_while_it_runs() -> None:
    world = World(1_000_000.0)
    share = world.download(4, 16.0)
    world.at(5.0, lambda: share.set_rate(20_000.0))
    world.at(10.1, lambda: share.set_rate(None))
    world.run()
    spans = [world.bytes_of(share, since_s, since_s + 5.0) for since_s in (0.0, 5.0, 10.1)]
    assert spans == [pytest.approx(n, rel=0.05) for n in (5_000_000, 100_000, 5_000_000)]


def test_what_the_stopped_were_promised_goes_to_those_that_wait() -> None:
    """64 hands have a place in line for a second each; 63 leave, and the last one need not wait them out."""
    world = World(256.0)
    share = world.pacer.share("a.example")
    tokens = [StopToken() for _ in range(64)]
    got: list[float] = []

    def read(token: StopToken) -> None:
        permit = world.gate.permit(token)
        try:
            with share.drawing(share.host), permit.held():
                share.take(BUFFER, share.host, token, permit)
        except StopRequested:
            return
        got.append(world.time.seconds)

    def stop_all_but_the_last_in_line() -> None:
        for token in tokens[:-1]:
            token.stop(StopReason.PAUSE)

    for n, token in enumerate(tokens):
        world.at(n / 1000, partial(read, token))
    world.at(0.5, stop_all_but_the_last_in_line)
    world.run()
    assert got == [pytest.approx(0.5, abs=0.6)]


def test_without_a_limit_nothing_is_cut_and_nothing_waits() -> None:
    pacer = Pacer(wait=lambda *_: pytest.fail("nothing to wait for"))
    token = StopToken()
    share = pacer.share("a.example")
    permit = Gate(1).permit(token)
    assert share.take(1 << 40, share.host, token, permit).count == 1 << 40


def test_the_end_of_a_body_is_not_waited_for() -> None:
    pacer = Pacer(1.0, wait=lambda *_: pytest.fail("nothing to wait for"))
    token = StopToken()
    assert pacer.share("a.example").take(0, "a.example", token, Gate(1).permit(token)).count == 0


def test_a_stop_ends_the_wait_and_the_permit_is_with_others_meanwhile() -> None:
    """L04, C01."""
    gate, token, waits = Gate(1), StopToken(), threading.Event()

    def wait(bell: threading.Event, seconds: float) -> None:
        waits.set()
        bell.wait(seconds)

    share = Pacer(1.0, wait=wait).share("a.example")
    ended: list[float] = []

    def read() -> None:
        permit = gate.permit(token)
        with pytest.raises(StopRequested), permit.held():
            share.take(1000, share.host, token, permit)
        ended.append(time.monotonic())

    thread = threading.Thread(target=read)
    thread.start()
    assert waits.wait(5)
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
    assert 3 * size / rate - 0.25 <= took < 10
    rig.assert_whole_or_absent(*(Content(n, size) for n in range(3)))


def test_a_redirect_to_a_host_with_a_rule_keeps_to_it(
    start_hostile_server: StartHostileServer, rig: Rig
) -> None:
    rate, content = 1_000_000.0, Content(7, 1_500_000)
    home, away = start_hostile_server(), start_hostile_server(host="127.0.0.2")
    home.script("/file.bin", [], then=redirect(away.serve("/file.bin", Resource(content=content))))
    pacer = Pacer()
    pacer.set_host_rates({"127.0.0.2": rate})
    began = time.monotonic()
    rig.with_(pacer=pacer).completes(home.url("/file.bin"))
    assert content.size / rate - 0.25 <= time.monotonic() - began < 10
    rig.assert_whole_or_absent(content)


def test_real_connections_keep_to_the_rate_and_to_the_next_one(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """With a wide margin for a machine that is busy with other things."""
    rate, hands, span_s = 1_600_000.0, 16, 2.0
    pacer = Pacer(rate)
    rig = rig.with_(pacer=pacer)
    urls = [
        hostile_server.serve(f"/{n}.bin", Resource(content=Content(n, 4_000_000), etag='"v1"'))
        for n in range(hands)
    ]
    running = [rig.start(url) for url in urls]

    def came() -> int:
        return sum(sum(end - start for start, end in one.transfer._plan.written()) for one in running)

    wait_until(came, "bytes")
    seen = [_after(span_s, came)]
    pacer.set_rate(rate / 4)
    seen.append(_after(span_s, came))
    for one in running:
        one.stop(StopReason.CANCEL)
        one.outcome()
    assert [seen[0] / rate, seen[1] / (rate / 4)] == [pytest.approx(1.0, rel=0.2)] * 2


def _after(seconds: float, count: Callable[[], int]) -> float:
    """How many more a second by then."""
    began, before = time.monotonic(), count()
    wait_until(lambda: time.monotonic() - began >= seconds, "end of the span")
    return (count() - before) / (time.monotonic() - began)
