"""The line over simulated time: downloads come, run, make way and end; queues open and close."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC

import pytest

from qtapp.domain.download import Priority
from qtapp.domain.queues import Queue, QueueRule, opening_of, rule_of
from qtapp.domain.schedule import Hours, Opening
from qtapp.domain.waiting import WaitingLine

EVERY_S = 2
SPARED_S = 5
# the world begins at midnight, and a turn is a minute to the queues
HOURS = Hours(frozenset(range(7)), 20, 90)
NIGHT = Hours(frozenset(range(7)), 150, 60)
WORTH = {Priority.HIGH: 0, Priority.NORMAL: 1, Priority.LOW: 2}


@dataclass
class Job:
    id: str
    host: str
    queue: str
    rank: int
    priority: Priority
    comes_at: int
    seconds_left: int
    can_resume: bool
    stops: int = 0


class World:
    """One second a turn."""

    def __init__(self, seed: int) -> None:
        dice = random.Random(seed)
        self.cap, self.per_host = dice.randint(1, 5), dice.randint(1, 3)
        self.line = WaitingLine(self.cap, self.per_host)
        choices = [None, None, 1, 2, 3]
        self.queues = (
            Queue("main", running=dice.choice(choices)),
            Queue("a", "A", running=dice.choice(choices), hours=dice.choice([None, HOURS])),
            Queue("b", "B", running=dice.choice(choices), hours=dice.choice([None, NIGHT])),
        )
        self.paused_until = dice.choice([0, 0, 130])  # one of them, by hand
        self.rules: dict[str, QueueRule] = {}
        self.openings: dict[str, Opening] = {}
        self.jobs = {
            str(number): Job(
                str(number),
                f"host{dice.randrange(4)}",
                dice.choice(self.queues).id,
                number,
                dice.choice(list(Priority)),
                dice.randrange(200),
                dice.randint(1, 30),
                dice.random() < 0.8,
            )
            for number in range(dice.randint(1, 60))
        }
        self.work = sum(job.seconds_left for job in self.jobs.values())
        self.worked = 0
        self.now = 0
        self.stopped_at = -EVERY_S
        self.ended: list[str] = []

    def look_at_the_clock(self) -> None:
        """Whoever runs in a queue that is held by now goes back into the line."""
        at = 60.0 * self.now
        for queue in self.queues:
            known = self.openings.get(queue.id)
            if known is None or (known.until is not None and known.until <= at):
                self.openings[queue.id] = opening_of(queue, at, UTC)
            is_paused = queue.id == "a" and self.now < self.paused_until
            self.rules[queue.id] = rule_of(replace(queue, is_paused=is_paused), self.openings[queue.id])
        self.line.set_queues(self.rules)
        for name, rule in self.rules.items():
            for job_id in self.line.running_in(name) if rule.held is not None else ():
                self.line.release(job_id)
                self.join(self.jobs[job_id])

    def join(self, job: Job, *, made_way: bool = False) -> None:
        self.line.join(job.id, job.host, job.rank, job.priority, queue=job.queue, made_way=made_way)

    def turn(self) -> None:
        self.look_at_the_clock()
        for job in self.jobs.values():
            if job.comes_at == self.now:
                self.join(job)
        self.start()
        if self.now - self.stopped_at >= EVERY_S and (lower := self.line.who_makes_way(self.may_stop)):
            self.stopped_at = self.now
            waiting = self.line.waiting()
            for job_id in lower:
                job = self.jobs[job_id]
                job.stops += 1
                self.line.release(job_id)
                self.join(job, made_way=True)
            self.start()
            # nobody was stopped for nothing; two may have made room for one on a host and another in a queue
            first = min(
                set(self.line.running()) & set(waiting), key=lambda item: WORTH[self.jobs[item].priority]
            )
            assert all(WORTH[self.jobs[first].priority] < WORTH[self.jobs[item].priority] for item in lower)
        for job_id in self.line.running():
            job = self.jobs[job_id]
            job.seconds_left -= 1
            self.worked += 1
            if not job.seconds_left:
                self.line.release(job_id)
                self.ended.append(job_id)
        self.now += 1

    def may_stop(self, job_id: str) -> bool:
        return self.jobs[job_id].can_resume and self.jobs[job_id].seconds_left >= SPARED_S

    def start(self) -> None:
        while self.line.next() is not None:
            pass
        running = self.line.running()
        assert len(running) <= self.cap
        on_hosts = Counter(self.jobs[item].host for item in running)
        assert all(number <= self.per_host for number in on_hosts.values())
        in_queues = Counter(self.jobs[item].queue for item in running)
        for name, rule in self.rules.items():
            assert rule.running is None or in_queues[name] <= rule.running
            assert rule.held is None or not in_queues[name]
        for item in self.line.waiting():  # who does not start is told why
            assert self.line.why_not(item) is not None


@pytest.mark.parametrize("seed", range(300))
def test_everything_ends_nothing_is_done_twice_and_stops_are_few(seed: int) -> None:
    world = World(seed)
    # alone and one after the other it would take no longer, within the hours of any of the queues
    for _ in range(200 + world.work + 1):
        world.turn()
    while world.line.running_count or world.line.waiting_count:
        world.turn()
        assert world.now < 100_000, "somebody starves"
    assert sorted(world.ended) == sorted(world.jobs)
    assert world.worked == world.work
    assert not world.line.waiting()
    urgent = sum(job.priority is not Priority.LOW for job in world.jobs.values())
    stops = [job.stops for job in world.jobs.values()]
    assert all(not job.stops for job in world.jobs.values() if job.priority is Priority.HIGH)
    assert all(not job.stops for job in world.jobs.values() if not job.can_resume)
    assert sum(stops) <= 2 * urgent
    assert sum(stops) <= world.now / EVERY_S * world.cap
