"""The waiting line: who starts next, who makes way for whom, and why the others wait."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from qtapp.domain.download import MAIN, Priority, Why
from qtapp.domain.line_parts import AT_ONCE, PLACES, HostLanes, Key, Lane, QueueCounts, Wait
from qtapp.domain.making_way import Run, Want, who_stops
from qtapp.domain.queues import QueueRule
from qtapp.domain.sorted_keys import SortedKeys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# so many run at the most, whatever is wished: each has a thread and a connection
RUNNING_AT_MOST: Final = 64

_FREE: Final = QueueRule()


class WaitingLine:
    """Who has the higher priority goes first, and of those the one with the lower rank, within a cap on all,
    a cap on each host and what the rules of their queues say.

    Whoever waits for a host or in a queue that is full is passed by; nobody passes another of the same host,
    queue and priority. Starting, joining, leaving and moving take microseconds, however many wait.
    """

    def __init__(
        self,
        running_cap: int,
        per_host_cap: int,
        *,
        hold: Callable[[str], Why | None] = lambda _host: None,
        cap_of: Callable[[str], int | None] = lambda _host: None,
    ) -> None:
        """`hold` tells why nobody may start on a host whatever the caps, None where they decide: once such a
        reason is over, `wake` is to be called. `cap_of` gives a host's own cap, None for `per_host_cap`."""
        self._running_cap = running_cap
        self._per_host_cap = per_host_cap
        self._hold = hold
        self._cap_of = cap_of
        self._rules: Mapping[str, QueueRule] = {}
        self._hosts: dict[str, HostLanes] = {}
        # whom the host lets start since it was looked at; where that is held by now, until that is found out
        self._queues: dict[str, QueueCounts] = {}
        self._waiting: dict[str, Wait] = {}
        self._line: SortedKeys[Key] = SortedKeys()  # of all who wait
        self._made_way: set[str] = set()  # of those who wait
        self._running: dict[str, Run] = {}  # in the order they started

    def join(
        self,
        download_id: str,
        host: str,
        rank: int,
        priority: Priority = Priority.NORMAL,
        *,
        queue: str = MAIN,
        at_once: bool = False,
        made_way: bool = False,
    ) -> None:
        """Into the line, where rank and priority put it. `at_once`: its turn comes whatever the caps and its
        queue say; `made_way`: it ran, and was stopped for one of higher priority.

        Raises:
            ValueError: it waits or runs already.
        """
        if download_id in self._waiting or download_id in self._running:
            raise ValueError(f"already in line: {download_id}")
        if made_way:
            self._made_way.add(download_id)
        self._put(Wait(host, queue, (AT_ONCE if at_once else PLACES[priority], rank, download_id)))

    def leave(self, download_id: str) -> bool:
        """Out of the line before its turn; False where it did not wait."""
        if download_id not in self._waiting:
            return False
        self._take(download_id)
        return True

    def place(self, download_id: str, rank: int, priority: Priority, queue: str = MAIN) -> None:
        """Another place in the line, or another weight or queue of one that runs; harmless where it does
        neither."""
        if (run := self._running.get(download_id)) is not None:
            place = AT_ONCE if run.place == AT_ONCE else PLACES[priority]
            self._leave_queue(run.queue)
            self._running[download_id] = Run(run.host, queue, place)
            self._queue(queue).running += 1
        elif (wait := self._waiting.get(download_id)) is not None:
            made_way = download_id in self._made_way
            self._take(download_id)
            if made_way:
                self._made_way.add(download_id)
            place = AT_ONCE if wait.key[0] == AT_ONCE else PLACES[priority]
            self._put(Wait(wait.host, queue, (place, rank, download_id)))

    def next(self) -> str | None:
        """The first who may start; it runs from now on. None where nobody may."""
        if len(self._running) >= RUNNING_AT_MOST:
            return None
        ready = self._first_ready()
        if ready is None or (ready[0] != AT_ONCE and len(self._running) >= self._running_cap):
            return None
        return self._start(ready)

    def release(self, download_id: str) -> None:
        """It has stopped running; its place is free.

        Raises:
            KeyError: it did not run.
        """
        run = self._running.pop(download_id)
        self._hosts[run.host].running -= 1
        self._leave_queue(run.queue)
        self._look_at(run.host)

    def who_makes_way(self, may_stop: Callable[[str], bool]) -> tuple[str, ...] | None:
        """Who is to stop so that one of higher priority, which has no room, may start: the lowest and of them
        those that started last, of the ones that `may_stop`. Empty where too few of them may; None where too
        few are lower for that.
        """
        found: tuple[str, ...] | None = None
        for key in sorted(key for key in self._wishes() if key[0] != AT_ONCE):
            stopped = who_stops(self._room_for(key), self._running, may_stop)
            if stopped:
                return stopped
            found = stopped if found is None else found
        return found

    def why_not(self, download_id: str) -> Why | None:
        """Why it waits; None where it does not, or would start at once.

        What its queue says comes first, as somebody has wanted it so; a full or held host is named before a
        full house: room for one more would not help it.
        """
        if (wait := self._waiting.get(download_id)) is None:
            return None
        rule, place = self._rule(wait.queue), wait.key[0]
        if rule.held is not None and place != AT_ONCE:
            return rule.held
        if (why := self._hold(wait.host)) is not None:
            return why
        running, cap = len(self._running), self._running_cap
        if place == AT_ONCE:
            return Why("cap-reached", (running, RUNNING_AT_MOST)) if running >= RUNNING_AT_MOST else None
        on_host, on_host_cap = self._hosts[wait.host].running, self._cap_on(wait.host)
        has_room = self._has_room(wait.queue)
        if download_id in self._made_way and (on_host >= on_host_cap or not has_room or running >= cap):
            return Why("made-way")
        if on_host >= on_host_cap:
            return Why("host-busy", (wait.host, on_host, on_host_cap))
        if not has_room:
            return Why("queue-cap", (rule.name, self._queues[wait.queue].running, rule.running or 0))
        if running < cap:
            return None
        ready = self._first_ready()
        if ready is not None and ready[0] < place:
            return Why("outranked", (self._higher_than(place),))
        return Why("cap-reached", (running, cap))

    def running(self) -> tuple[str, ...]:
        """In the order they started."""
        return tuple(self._running)

    def running_in(self, queue: str) -> tuple[str, ...]:
        """Those of one queue, but for those that run whatever it says."""
        runs = self._running.items()
        return tuple(item for item, run in runs if run.queue == queue and run.place != AT_ONCE)

    def first_waiting(self, count: int) -> tuple[str, ...]:
        """The first `count` at the most, in order."""
        return tuple(download_id for _, _, download_id in islice(self._line, count))

    def waiting(self) -> tuple[str, ...]:
        """In order."""
        return self.first_waiting(len(self._line))

    @property
    def running_count(self) -> int:
        return len(self._running)

    @property
    def waiting_count(self) -> int:
        return len(self._waiting)

    @property
    def going_on_count(self) -> int:
        """How many of those that wait go on by themselves: all but those of a queue that is paused."""
        paused = (queue for name, queue in self._queues.items() if self._rule(name).is_paused)
        return len(self._waiting) - sum(sum(queue.waiting[AT_ONCE + 1 :]) for queue in paused)

    def set_caps(self, running_cap: int, per_host_cap: int) -> None:
        """From now on; who runs goes on, even where there are more than the new caps allow."""
        self._running_cap = running_cap
        self._per_host_cap = per_host_cap
        for host, line in self._hosts.items():
            self._note_ready(host, line)

    def set_queues(self, rules: Mapping[str, QueueRule]) -> None:
        """What holds for each queue from now on, by its id; who runs goes on. One that is not among them is
        as the main one says."""
        self._rules = dict(rules)

    def is_waiting(self, download_id: str) -> bool:
        return download_id in self._waiting

    def wake(self, host: str) -> None:
        """What was held there may start; harmless where it may not, or nobody waits for it."""
        if host in self._hosts:
            self._note_ready(host, self._hosts[host])

    def host_of(self, download_id: str) -> str | None:
        """The host it waits for or runs on; None where it does neither."""
        place = self._waiting.get(download_id) or self._running.get(download_id)
        return place.host if place is not None else None

    def waiting_on(self, host: str) -> int:
        """How many wait for it."""
        line = self._hosts.get(host)
        return sum(len(lane.waiting) for lane in line.lanes.values()) if line is not None else 0

    def counts_in(self, queue: str) -> tuple[int, int]:
        """How many of one queue run, and how many wait."""
        counts = self._queues.get(queue)
        return (counts.running, sum(counts.waiting)) if counts is not None else (0, 0)

    def hosts(self) -> tuple[str, ...]:
        """Those that somebody waits for or runs on."""
        return tuple(self._hosts)

    # what holds

    def _cap_on(self, host: str) -> int:
        cap = self._cap_of(host)
        return self._per_host_cap if cap is None else cap

    def _rule(self, queue: str) -> QueueRule:
        return self._rules.get(queue) or self._rules.get(MAIN) or _FREE

    def _has_room(self, queue: str) -> bool:
        cap = self._rule(queue).running
        return cap is None or self._queues[queue].running < cap

    def _higher_than(self, place: int) -> int:
        """How many of a higher priority wait for nothing but their turn, a host or a queue that is full."""
        free = (queue for name, queue in self._queues.items() if self._rule(name).held is None)
        return sum(sum(queue.waiting[:place]) for queue in free)

    # who may start

    def _first_ready(self) -> Key | None:
        found: Key | None = None
        for name in self._queues:
            key = self._first_of(name)
            if key is None or (found is not None and found < key):
                continue
            is_let = self._rule(name).held is None and self._has_room(name)
            if is_let or key[0] == AT_ONCE:
                found = key
        return found

    def _first_of(self, queue: str) -> Key | None:
        """The first whose host lets it start, whatever its queue says."""
        while (key := self._queues[queue].ready.first()) is not None:
            host = self._waiting[key[2]].host
            if self._hold(host) is None:
                return key
            self._note_ready(host, self._hosts[host])
        return None

    def _wishes(self) -> set[Key]:
        """The first ones of all that lack room only."""
        wishes = set()
        if len(self._running) >= self._running_cap and (key := self._first_ready()) is not None:
            wishes.add(key)
        for name in self._queues:
            is_full = self._rule(name).held is None and not self._has_room(name)
            if is_full and (key := self._first_of(name)) is not None:
                wishes.add(key)
        for host in {run.host for run in self._running.values()}:
            line = self._hosts[host]
            if line.running < self._cap_on(host) or self._hold(host) is not None:
                continue
            for name, lane in line.lanes.items():
                if self._rule(name).held is None and (key := lane.waiting.first()) is not None:
                    wishes.add(key)
        return wishes

    def _room_for(self, wish: Key) -> Want:
        wait = self._waiting[wish[2]]
        on_host = max(self._hosts[wait.host].running + 1 - self._cap_on(wait.host), 0)
        cap = self._rule(wait.queue).running
        in_queue = 0 if cap is None else max(self._queues[wait.queue].running + 1 - cap, 0)
        in_all = max(len(self._running) + 1 - self._running_cap, on_host, in_queue)
        return Want(wait.host, wait.queue, wish[0], on_host, in_queue, in_all)

    # coming and going

    def _queue(self, name: str) -> QueueCounts:
        queue = self._queues.get(name)
        if queue is None:
            queue = self._queues[name] = QueueCounts()
        return queue

    def _leave_queue(self, name: str) -> None:
        """One that ran; nothing is kept of a queue where nobody waits or runs."""
        self._queues[name].running -= 1
        self._forget_if_empty(name)

    def _forget_if_empty(self, name: str) -> None:
        queue = self._queues[name]
        if not queue.running and not any(queue.waiting):
            del self._queues[name]

    def _put(self, wait: Wait) -> None:
        self._waiting[wait.key[2]] = wait
        self._queue(wait.queue).waiting[wait.key[0]] += 1
        self._line.add(wait.key)
        line = self._hosts.get(wait.host)
        if line is None:
            line = self._hosts[wait.host] = HostLanes()
        lane = line.lanes.get(wait.queue)
        if lane is None:
            lane = line.lanes[wait.queue] = Lane()
        lane.waiting.add(wait.key)
        self._note_ready(wait.host, line)

    def _take(self, download_id: str) -> None:
        """Out of the line."""
        wait = self._waiting.pop(download_id)
        self._made_way.discard(download_id)
        self._line.remove(wait.key)
        self._hosts[wait.host].lanes[wait.queue].waiting.remove(wait.key)
        self._look_at(wait.host)
        self._queues[wait.queue].waiting[wait.key[0]] -= 1
        self._forget_if_empty(wait.queue)

    def _start(self, key: Key) -> str:
        place, _, download_id = key
        wait = self._waiting[download_id]
        # first, or a host and a queue where nobody else waits would be forgotten
        self._hosts[wait.host].running += 1
        self._queues[wait.queue].running += 1
        self._running[download_id] = Run(wait.host, wait.queue, place)
        self._take(download_id)
        return download_id

    def _look_at(self, host: str) -> None:
        """It has become another; nothing is kept of one where nobody waits or runs."""
        line = self._hosts[host]
        self._note_ready(host, line)
        for name in [name for name, lane in line.lanes.items() if not lane.waiting]:
            del line.lanes[name]
        if not line.lanes and not line.running:
            del self._hosts[host]

    def _note_ready(self, host: str, line: HostLanes) -> None:
        if not line.lanes:
            return
        is_held = self._hold(host) is not None
        has_room = line.running < self._cap_on(host)
        for name, lane in line.lanes.items():
            first = lane.waiting.first()
            may_start = first is not None and not is_held and (has_room or first[0] == AT_ONCE)
            self._put_ready(name, lane, first if may_start else None)

    def _put_ready(self, name: str, lane: Lane, ready: Key | None) -> None:
        if ready == lane.ready:
            return
        if lane.ready is not None:
            self._queues[name].ready.remove(lane.ready)
        if ready is not None:
            self._queues[name].ready.add(ready)
        lane.ready = ready
