"""The line over simulated time: downloads come, run, make way and end."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import pytest

from qtapp.domain.download import Priority
from qtapp.domain.waiting import WaitingLine

EVERY_S = 2
SPARED_S = 5
WORTH = {Priority.HIGH: 0, Priority.NORMAL: 1, Priority.LOW: 2}


@dataclass
class Job:
    id: str
    host: str
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
        self.jobs = {
            str(number): Job(
                str(number),
                f"host{dice.randrange(4)}",
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

    def turn(self) -> None:
        for job in self.jobs.values():
            if job.comes_at == self.now:
                self.line.join(job.id, job.host, job.rank, job.priority)
        self.start()
        if self.now - self.stopped_at >= EVERY_S and (lower := self.line.who_makes_way(self.may_stop)):
            self.stopped_at = self.now
            waiting = self.line.waiting()
            for job_id in lower:
                job = self.jobs[job_id]
                job.stops += 1
                self.line.release(job_id)
                self.line.join(job_id, job.host, job.rank, job.priority, made_way=True)
            self.start()
            (first,) = set(self.line.running()) & set(waiting)  # nobody was stopped for nothing
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


@pytest.mark.parametrize("seed", range(300))
def test_everything_ends_nothing_is_done_twice_and_stops_are_few(seed: int) -> None:
    world = World(seed)
    # alone and one after the other it would take no longer
    for _ in range(200 + world.work + 1):
        world.turn()
    assert sorted(world.ended) == sorted(world.jobs)
    assert world.worked == world.work
    assert not world.line.waiting()
    urgent = sum(job.priority is not Priority.LOW for job in world.jobs.values())
    stops = [job.stops for job in world.jobs.values()]
    assert all(not job.stops for job in world.jobs.values() if job.priority is Priority.HIGH)
    assert all(not job.stops for job in world.jobs.values() if not job.can_resume)
    assert sum(stops) <= 2 * urgent
    assert sum(stops) <= world.now / EVERY_S * world.cap
