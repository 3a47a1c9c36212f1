"""The waiting line: who starts next, who makes way for whom, and why the others wait."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

from qtapp.domain.download import Priority, Why
from qtapp.domain.sorted_keys import SortedKeys

if TYPE_CHECKING:
    from collections.abc import Callable

# who is to start whatever the caps goes before all others, and never makes way
_AT_ONCE: Final = 0
_PLACES: Final = {Priority.HIGH: 1, Priority.NORMAL: 2, Priority.LOW: 3}
# so many run at the most, whatever is wished: each has a thread and a connection
RUNNING_AT_MOST: Final = 64

_Key = tuple[int, int, str]  # the place of its priority, rank, id


@dataclass(slots=True)
class _Host:
    """Who waits for one host, in order, and how many run there."""

    waiting: SortedKeys[_Key] = field(default_factory=SortedKeys)
    running: int = 0
    ready: _Key | None = None  # its entry among those whose host lets them start


@dataclass(slots=True)
class _Run:
    host: str
    place: int


class WaitingLine:
    """Who has the higher priority goes first, and of those the one with the lower rank, within a cap on all
    and a cap on each host.

    Whoever waits for a host that is full is passed by; nobody passes another of the same host and priority.
    Starting, joining, leaving and moving take microseconds, however many wait.
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
        self._hosts: dict[str, _Host] = {}
        self._waiting: dict[str, tuple[str, _Key]] = {}  # id -> its host and its key
        self._line: SortedKeys[_Key] = SortedKeys()  # of all who wait
        # of the first of each host, if it may start there; where that is held since, until that is found out
        self._ready: SortedKeys[_Key] = SortedKeys()
        self._numbers = [0] * (1 + max(_PLACES.values()))  # who wait, by place
        self._made_way: set[str] = set()  # of those who wait
        self._running: dict[str, _Run] = {}  # in the order they started

    def join(
        self,
        download_id: str,
        host: str,
        rank: int,
        priority: Priority = Priority.NORMAL,
        *,
        at_once: bool = False,
        made_way: bool = False,
    ) -> None:
        """Into the line, where rank and priority put it. `at_once`: its turn comes whatever the caps;
        `made_way`: it ran, and was stopped for one of higher priority.

        Raises:
            ValueError: it waits or runs already.
        """
        if download_id in self._waiting or download_id in self._running:
            raise ValueError(f"already in line: {download_id}")
        if made_way:
            self._made_way.add(download_id)
        self._put(host, (_AT_ONCE if at_once else _PLACES[priority], rank, download_id))

    def leave(self, download_id: str) -> bool:
        """Out of the line before its turn; False where it did not wait."""
        if download_id not in self._waiting:
            return False
        self._take(download_id)
        return True

    def place(self, download_id: str, rank: int, priority: Priority) -> None:
        """Another place in the line, or another weight of one that runs; harmless where it does neither."""
        if (run := self._running.get(download_id)) is not None:
            if run.place != _AT_ONCE:
                run.place = _PLACES[priority]
        elif download_id in self._waiting:
            host, (before, _, _) = self._waiting[download_id]
            made_way = download_id in self._made_way
            self._take(download_id)
            if made_way:
                self._made_way.add(download_id)
            self._put(host, (_AT_ONCE if before == _AT_ONCE else _PLACES[priority], rank, download_id))

    def next(self) -> str | None:
        """The first who may start; it runs from now on. None where nobody may."""
        if len(self._running) >= RUNNING_AT_MOST:
            return None
        ready = self._first_ready()
        if ready is None or (ready[0] != _AT_ONCE and len(self._running) >= self._running_cap):
            return None
        return self._start(ready)

    def release(self, download_id: str) -> None:
        """It has stopped running; its place is free.

        Raises:
            KeyError: it did not run.
        """
        host = self._running.pop(download_id).host
        self._hosts[host].running -= 1
        self._look_at(host)

    def who_makes_way(self, may_stop: Callable[[str], bool]) -> tuple[str, ...] | None:
        """Who is to stop so that one of higher priority, which has no room, may start: the lowest and of them
        those that started last, of the ones that `may_stop`. Empty where too few of them may; None where too
        few are lower for that.
        """
        wishes = []
        if len(self._running) >= self._running_cap and (key := self._first_ready()) is not None:
            wishes.append(key)
        for host in {run.host for run in self._running.values()}:
            line = self._hosts[host]
            is_full = line.running >= self._cap_on(host)
            if is_full and (key := line.waiting.first()) is not None and self._hold(host) is None:
                wishes.append(key)
        found: tuple[str, ...] | None = None
        for key in sorted(wish for wish in wishes if wish[0] != _AT_ONCE):
            stopped = self._stopped_for(key, may_stop)
            if stopped:
                return stopped
            found = stopped if found is None else found
        return found

    def why_not(self, download_id: str) -> Why | None:
        """Why it waits; None where it does not, or would start at once.

        A full or held host is named before a full house: room for one more would not help it.
        """
        if download_id not in self._waiting:
            return None
        host, (place, _, _) = self._waiting[download_id]
        running, cap = len(self._running), self._running_cap
        if (why := self._hold(host)) is not None:
            return why
        if place == _AT_ONCE:
            return Why("cap-reached", (running, RUNNING_AT_MOST)) if running >= RUNNING_AT_MOST else None
        on_host, on_host_cap = self._hosts[host].running, self._cap_on(host)
        is_host_full = on_host >= on_host_cap
        if download_id in self._made_way and (is_host_full or running >= cap):
            return Why("made-way")
        if is_host_full:
            return Why("host-busy", (host, on_host, on_host_cap))
        if running < cap:
            return None
        ready = self._first_ready()
        if ready is not None and ready[0] < place:
            return Why("outranked", (sum(self._numbers[:place]),))
        return Why("cap-reached", (running, cap))

    def running(self) -> tuple[str, ...]:
        """In the order they started."""
        return tuple(self._running)

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

    def set_caps(self, running_cap: int, per_host_cap: int) -> None:
        """From now on; who runs goes on, even where there are more than the new caps allow."""
        self._running_cap = running_cap
        self._per_host_cap = per_host_cap
        for host, line in self._hosts.items():
            self._note_ready(host, line)

    def is_waiting(self, download_id: str) -> bool:
        return download_id in self._waiting

    def wake(self, host: str) -> None:
        """What was held there may start; harmless where it may not, or nobody waits for it."""
        if host in self._hosts:
            self._note_ready(host, self._hosts[host])

    def host_of(self, download_id: str) -> str | None:
        """The host it waits for or runs on; None where it does neither."""
        if (waits := self._waiting.get(download_id)) is not None:
            return waits[0]
        run = self._running.get(download_id)
        return run.host if run is not None else None

    def waiting_on(self, host: str) -> int:
        """How many wait for it."""
        line = self._hosts.get(host)
        return len(line.waiting) if line is not None else 0

    def hosts(self) -> tuple[str, ...]:
        """Those that somebody waits for or runs on."""
        return tuple(self._hosts)

    def _cap_on(self, host: str) -> int:
        cap = self._cap_of(host)
        return self._per_host_cap if cap is None else cap

    def _host(self, key: _Key) -> str:
        """Whom one that waits is for."""
        return self._waiting[key[2]][0]

    def _first_ready(self) -> _Key | None:
        while (key := self._ready.first()) is not None:
            host = self._host(key)
            if self._hold(host) is None:
                return key
            self._note_ready(host, self._hosts[host])
        return None

    def _put(self, host: str, key: _Key) -> None:
        self._waiting[key[2]] = (host, key)
        self._numbers[key[0]] += 1
        self._line.add(key)
        line = self._hosts.get(host)
        if line is None:
            line = self._hosts[host] = _Host()
        line.waiting.add(key)
        self._note_ready(host, line)

    def _take(self, download_id: str) -> str:
        """Out of the line; the host it waited for."""
        host, key = self._waiting.pop(download_id)
        self._made_way.discard(download_id)
        self._numbers[key[0]] -= 1
        self._line.remove(key)
        self._hosts[host].waiting.remove(key)
        self._look_at(host)
        return host

    def _start(self, key: _Key) -> str:
        place, _, download_id = key
        host = self._host(key)
        self._hosts[host].running += 1  # first, or a host that nobody else waits for would be forgotten
        self._running[download_id] = _Run(host, place)
        self._take(download_id)
        return download_id

    def _stopped_for(self, wish: _Key, may_stop: Callable[[str], bool]) -> tuple[str, ...] | None:
        place, host = wish[0], self._host(wish)
        lower = [
            (run.place, number, item, run.host)
            for number, (item, run) in enumerate(self._running.items())
            if run.place > place
        ]
        on_host = max(self._hosts[host].running + 1 - self._cap_on(host), 0)
        in_all = max(len(self._running) + 1 - self._running_cap, on_host)
        if len(lower) < in_all or sum(where == host for _, _, _, where in lower) < on_host:
            return None
        lower = sorted((entry for entry in lower if may_stop(entry[2])), reverse=True)
        stopped = [item for _, _, item, where in lower if where == host][:on_host]
        if len(stopped) < on_host:
            return ()
        others = [item for _, _, item, _ in lower if item not in stopped][: in_all - len(stopped)]
        return (*stopped, *others) if len(stopped) + len(others) >= in_all else ()

    def _look_at(self, host: str) -> None:
        """It has become another; nothing is kept of one where nobody waits or runs."""
        line = self._hosts[host]
        self._note_ready(host, line)
        if not line.waiting and not line.running:
            del self._hosts[host]

    def _note_ready(self, host: str, line: _Host) -> None:
        ready = line.waiting.first()
        if ready is not None:
            has_room = ready[0] == _AT_ONCE or line.running < self._cap_on(host)
            ready = ready if has_room and self._hold(host) is None else None
        if ready == line.ready:
            return
        if line.ready is not None:
            self._ready.remove(line.ready)
        if ready is not None:
            self._ready.add(ready)
        line.ready = ready
