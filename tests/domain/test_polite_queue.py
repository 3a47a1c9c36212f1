"""The waiting line and the host policy together, under a simulated clock: a crowd, and hosts that have
enough."""

from __future__ import annotations

import heapq
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC
from itertools import count, pairwise

import pytest

from qtapp.domain.download import MAIN, Priority
from qtapp.domain.errors import ErrorKind
from qtapp.domain.hosts import HostPolicy
from qtapp.domain.queues import Queue, opening_of, rule_of
from qtapp.domain.retry import RetryPolicy
from qtapp.domain.schedule import Hours
from qtapp.domain.sites import SiteRule, SiteRules
from qtapp.domain.waiting import WaitingLine

RUNNING, PER_HOST = 16, 4
CRAWL_S = 0.25  # until a refusal comes


@dataclass
class World:
    """Downloads of some seconds each; host 0 refuses `refuses` of its requests from the `first` one on."""

    seed: int
    refuses: int
    retry_after_s: float | None
    now: float = 0.0
    started_at: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    refusals: int = 0
    done: set[str] = field(default_factory=set)
    most_running: int = 0
    cap_was_full_s: float = 0.0

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.policy = HostPolicy(8, chance=self.random.random)
        self.line = WaitingLine(RUNNING, PER_HOST, hold=lambda host: self.policy.hold(host, self.now))
        self.ranks = count()
        self._events: list[tuple[float, int, str, str, str]] = []
        self._number = 0

    def later(self, seconds: float, what: str, host: str, download_id: str = "") -> None:
        self._number += 1
        heapq.heappush(self._events, (self.now + seconds, self._number, what, host, download_id))

    def join(self, download_id: str, host: str) -> None:
        self.line.join(download_id, host, next(self.ranks))

    def run(self, downloads: dict[str, str]) -> None:
        for download_id, host in downloads.items():
            self.join(download_id, host)
        self.pump()
        while self._events:
            at, _number, what, host, download_id = heapq.heappop(self._events)
            if self.line.running_count == RUNNING:
                self.cap_was_full_s += at - self.now
            self.now = at
            getattr(self, f"on_{what}")(host, download_id)
            self.pump()

    def pump(self) -> None:
        while (download_id := self.line.next()) is not None:
            host = self.line.host_of(download_id)
            assert host is not None
            self.started_at[host].append(self.now)
            assert self.policy.state(host, self.now).cool_left_s == 0.0, "started against a host left alone"
            self.policy.started(host, download_id, self.now)
            if host == "h0" and len(self.started_at[host]) > 3 and self.refusals < self.refuses:
                self.refusals += 1
                self.later(CRAWL_S, "refused", host, download_id)
            else:
                self.later(self.random.uniform(0.1, 0.5), "served", host, download_id)
                self.later(self.random.uniform(0.5, 3.0), "done", host, download_id)
        self.most_running = max(self.most_running, self.line.running_count)
        per_host: dict[str, int] = defaultdict(int)
        for download_id in self.line.running():
            host = self.line.host_of(download_id)
            assert host is not None
            per_host[host] += 1
        assert self.line.running_count <= RUNNING
        assert all(count <= PER_HOST for count in per_host.values())

    def on_served(self, host: str, download_id: str) -> None:
        if self.policy.served(host, download_id, self.now):
            self.line.wake(host)

    def on_done(self, host: str, download_id: str) -> None:
        self.on_served(host, download_id)
        self.policy.ended(host, download_id)
        self.line.release(download_id)
        self.done.add(download_id)

    def on_refused(self, host: str, download_id: str) -> None:
        self.policy.ended(host, download_id)
        self.line.release(download_id)
        self.policy.cool(host, ErrorKind.SERVER_BUSY, self.now, self.retry_after_s)
        self.join(download_id, host)
        left_s = self.policy.hold_left_s(host, self.now)
        assert left_s is not None
        self.later(left_s, "cooled", host)

    def on_cooled(self, host: str, _download_id: str) -> None:
        left_s = self.policy.hold_left_s(host, self.now)
        if left_s is not None:
            self.later(left_s, "cooled", host)
        self.line.wake(host)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("refuses", "retry_after_s"), [(7, 30.0), (7, None), (1, 120.0)])
def test_a_thousand_downloads_over_twenty_hosts_one_of_which_refuses(
    seed: int, refuses: int, retry_after_s: float | None
) -> None:
    """S16: nobody is started against a host that is left alone, one goes first after it, the others keep the
    house full meanwhile, and all end."""
    world = World(seed, refuses, retry_after_s)
    downloads = {str(number): f"h{number % 20}" for number in range(1000)}
    world.run(downloads)
    assert world.done == downloads.keys()
    assert world.refusals == refuses
    starts = world.started_at["h0"]
    assert len(starts) == 50 + refuses, "a refused one is asked for once more, and nothing else is"
    assert world.most_running == RUNNING
    others_end = max(at for host, times in world.started_at.items() if host != "h0" for at in times)
    assert world.cap_was_full_s > 0.95 * others_end


def test_after_each_time_of_being_left_alone_one_goes_first() -> None:
    """S16: the first four are on their way together; then one probe at a time, and growth once it is
    served."""
    world = World(1, 7, 30.0)
    world.run({str(number): "h0" for number in range(60)})
    starts = world.started_at["h0"]
    assert starts[:4] == [0.0] * 4, "as many as may"
    gaps = [after - before for before, after in pairwise(starts)]
    assert sum(gap >= 30.0 for gap in gaps) == 7, "each refusal is of a probe, but for the first"
    probes = [number for number, gap in enumerate(gaps, 1) if gap >= 30.0]
    for one, next_one in pairwise(probes):
        assert next_one == one + 1, "a probe that is refused is the only one of its time"
    assert len(world.done) == 60


QUEUES = (MAIN, "a", "b")
# the world begins at midnight, and is over within some minutes but for what they keep until the next day
HOURS = Hours(frozenset(range(7)), 1, 3)
RETRIES = RetryPolicy(attempts=3)
KINDS = (ErrorKind.SERVER_BUSY, ErrorKind.CONNECT_REFUSED, ErrorKind.ACCESS_DENIED)


class RestlessWorld(World):
    """Every host refuses now and then, each in its own way, and some lose a connection; somebody interferes,
    downloads leave the line or move to another queue, and queues rest for a while or have hours."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed, refuses=0, retry_after_s=None)
        self.policy.rules = SiteRules(
            [SiteRule("h3", gap_s=2.0, running=1), SiteRule("h4", connections=2), SiteRule("h5", gap_s=0.5)]
        )
        self.line = WaitingLine(
            RUNNING,
            PER_HOST,
            hold=lambda host: self.policy.hold(host, self.now),
            cap_of=lambda host: self.policy.rules.of(host).running,
        )
        # most hosts seldom lose a connection, and some do so more often than not
        self.loses = {f"h{number}": self.random.choice([0.05, 0.05, 0.05, 0.6]) for number in range(20)}
        self.left_to_refuse = {f"h{number}": self.random.choice([0, 0, 1, 5, 12]) for number in range(20)}
        self.gone: set[str] = set()
        self.queue_of: dict[str, str] = {}
        self.moved: set[str] = set()
        self.failed: set[str] = set()
        self.losses: Counter[str] = Counter()  # in a row, of each
        self.queues = {name: Queue(name, name, running=self.random.choice([None, 2, 5])) for name in QUEUES}
        self.queues["b"] = replace(self.queues["b"], hours=HOURS)
        self.turn()

    def join(self, download_id: str, host: str) -> None:
        queue = self.queue_of.setdefault(download_id, self.random.choice(QUEUES))
        self.line.join(download_id, host, next(self.ranks), queue=queue)

    def check_queues(self) -> None:
        running = defaultdict(list)
        for download_id in self.line.running():
            running[self.queue_of[download_id]].append(download_id)
        for name, rule in self.queues.items():
            beyond = len(running[name]) - (rule.running or RUNNING)
            # what runs goes on where it is moved to
            assert beyond <= sum(item in self.moved for item in running[name])

    def pump(self) -> None:
        while (download_id := self.line.next()) is not None:
            queue = self.queues[self.queue_of[download_id]]
            assert not queue.is_paused, "of a queue that rests"
            assert queue.hours is None or 60.0 <= self.now % 86_400 < 180.0, "beside its hours"
            self.moved.discard(download_id)
            host = self.line.host_of(download_id)
            assert host is not None
            state = self.policy.state(host, self.now)
            assert state.cool_left_s == 0.0, "started against a host left alone"
            if state.allowance == 1:
                assert not self.probes(host), "two probes"
            self.policy.started(host, download_id, self.now)
            self.started_at[host].append(self.now)
            self.time(host)
            if self.left_to_refuse[host] and self.random.random() < 0.7:
                self.left_to_refuse[host] -= 1
                self.later(self.random.uniform(0.05, 2.0), "refused", host, download_id)
            elif self.random.random() < self.loses[host]:
                self.later(self.random.uniform(0.1, 5.0), "lost", host, download_id)
            else:
                self.later(self.random.uniform(0.1, 0.5), "served", host, download_id)
                self.later(self.random.uniform(0.5, 3.0), "done", host, download_id)
        assert self.line.running_count <= RUNNING
        self.check_queues()

    def probes(self, host: str) -> bool:
        entry = self.policy._hosts[host].cooling
        return entry is not None and bool(entry._fresh)

    def time(self, host: str) -> None:
        left_s = self.policy.hold_left_s(host, self.now)
        if left_s is not None:
            self.later(left_s, "cooled", host)

    def on_refused(self, host: str, download_id: str) -> None:
        self.policy.ended(host, download_id)
        self.line.release(download_id)
        kind = self.random.choice(KINDS)
        wish_s = self.random.choice([None, None, 0.0, 5.0, 100.0])
        if kind is not ErrorKind.ACCESS_DENIED or self.policy.denied(host, download_id, self.now):
            self.policy.cool(host, kind, self.now, wish_s)
        self.join(download_id, host)
        self.time(host)

    def on_lost(self, host: str, download_id: str) -> None:
        """It ended without a word on the host, and without progress."""
        self.policy.ended(host, download_id)
        self.line.release(download_id)
        self.losses[download_id] += 1
        losses = self.losses[download_id]
        wait_s = RETRIES.delay(ErrorKind.CONNECTION_LOST, losses, None, self.random.random)
        if wait_s is None:
            assert losses == RETRIES.attempts
            self.failed.add(download_id)
        else:
            self.later(wait_s, "again", host, download_id)

    def on_again(self, host: str, download_id: str) -> None:
        self.join(download_id, host)

    def on_served(self, host: str, download_id: str) -> None:
        self.losses[download_id] = 0
        super().on_served(host, download_id)

    def on_meddled(self, host: str, download_id: str) -> None:
        what = self.random.choice(["try_now", "forget", "leave", "move", "rest", "rest"])
        if what == "try_now":
            self.policy.try_now(host, self.now)
            self.line.wake(host)
        elif what == "forget":
            self.policy.forget(host)
            self.line.wake(host)
        elif what == "move":
            queue = self.queue_of[download_id] = self.random.choice(QUEUES)
            self.line.place(download_id, next(self.ranks), Priority.NORMAL, queue)
            self.moved.add(download_id)
        elif what == "rest":
            queue = self.queue_of[download_id]
            self.rest(queue, is_paused=True)
            self.later(self.random.uniform(1.0, 40.0), "rested", host, queue)
        elif self.line.leave(download_id):
            self.gone.add(download_id)

    def on_rested(self, _host: str, queue: str) -> None:
        self.rest(queue, is_paused=False)

    def rest(self, queue: str, *, is_paused: bool) -> None:
        self.queues[queue] = replace(self.queues[queue], is_paused=is_paused)
        self.set_queues()

    def set_queues(self) -> None:
        openings = {name: opening_of(queue, self.now, UTC) for name, queue in self.queues.items()}
        self.line.set_queues({name: rule_of(queue, openings[name]) for name, queue in self.queues.items()})

    def turn(self) -> None:
        """Let the hours hold that it is, and be told when that changes."""
        self.set_queues()
        until = opening_of(self.queues["b"], self.now, UTC).until
        assert until is not None
        self.later(until - self.now, "turned", "")

    def on_turned(self, _host: str, _download_id: str) -> None:
        if self.queue_of.keys() != self.done | self.gone | self.failed:
            self.turn()


@pytest.mark.parametrize("seed", range(40))
def test_whatever_hosts_and_people_do_all_end_and_no_host_is_asked_early(seed: int) -> None:
    """S16: nothing that could start is forgotten, however holds begin, end, and are ended; what is lost again
    and again fails after so many attempts and no others."""
    world = RestlessWorld(seed)
    downloads = {str(number): f"h{number % 20}" for number in range(300)}
    for _ in range(60):
        download_id = world.random.choice(list(downloads))
        world.later(world.random.uniform(0.0, 60.0), "meddled", downloads[download_id], download_id)
    world.run(downloads)
    assert world.done | world.gone | world.failed == downloads.keys()
    assert not world.done & world.failed
    assert len(world.done) > len(downloads) / 2, "what fails and leaves is the smaller part"
    assert world.line.running_count == world.line.waiting_count == 0
