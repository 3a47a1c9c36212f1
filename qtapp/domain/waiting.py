"""The waiting line: who starts next, and why the others do not."""

from __future__ import annotations

import heapq
from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from qtapp.domain.download import Why

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(slots=True)
class _Host:
    """Who waits for one host, in order, and how many run there."""

    # an OrderedDict gives its first key in constant time; a dict scans what was deleted before it
    waiting: OrderedDict[str, int] = field(default_factory=OrderedDict)
    running: int = 0


class WaitingLine:
    """First come, first served, within a cap on all and a cap on each host.

    Whoever waits for a host that is full is passed by; nobody passes another of the same host. Starting,
    joining and leaving take time in the logarithm of the number of hosts, however many wait.
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
        self._waiting: OrderedDict[str, str] = OrderedDict()  # id -> host, in order
        self._running: dict[str, str] = {}  # id -> host
        self._joined = 0
        # (ticket of the first in its line, host) for hosts with room; entries overtaken by events stay
        # until they come up or outnumber the others
        self._ready: list[tuple[int, str]] = []

    def join(self, download_id: str, host: str) -> None:
        """To the end of the line.

        Raises:
            ValueError: it waits or runs already.
        """
        if download_id in self._waiting or download_id in self._running:
            raise ValueError(f"already in line: {download_id}")
        self._joined += 1
        self._waiting[download_id] = host
        line = self._hosts.setdefault(host, _Host())
        line.waiting[download_id] = self._joined
        if len(line.waiting) == 1:
            self._make_ready(host)

    def leave(self, download_id: str) -> bool:
        """Out of the line before its turn; False where it did not wait."""
        host = self._waiting.pop(download_id, None)
        if host is None:
            return False
        line = self._hosts[host]
        was_first = next(iter(line.waiting)) == download_id
        del line.waiting[download_id]
        if was_first:
            self._make_ready(host)
        self._forget_if_idle(host)
        return True

    def next(self) -> str | None:
        """The first whose host has room; it runs from now on. None where nobody may start."""
        if len(self._running) >= self._running_cap:
            return None
        while self._ready:
            ticket, host = heapq.heappop(self._ready)
            if not self._is_current(ticket, host):
                continue
            line = self._hosts[host]
            download_id, _ = line.waiting.popitem(last=False)
            del self._waiting[download_id]
            line.running += 1
            self._running[download_id] = host
            self._make_ready(host)
            return download_id
        return None

    def release(self, download_id: str) -> None:
        """It has stopped running; its place is free.

        Raises:
            KeyError: it did not run.
        """
        host = self._running.pop(download_id)
        self._hosts[host].running -= 1
        self._make_ready(host)
        self._forget_if_idle(host)

    def why_not(self, download_id: str) -> Why | None:
        """Why it waits; None where it does not, or would start at once.

        A full or held host is named before a full house: room for one more would not help it.
        """
        host = self._waiting.get(download_id)
        if host is None:
            return None
        if (why := self._hold(host)) is not None:
            return why
        on_host, cap = self._hosts[host].running, self._cap_on(host)
        if on_host >= cap:
            return Why("host-busy", (host, on_host, cap))
        if len(self._running) >= self._running_cap:
            return Why("cap-reached", (len(self._running), self._running_cap))
        return None

    def running(self) -> tuple[str, ...]:
        """In the order they started."""
        return tuple(self._running)

    def first_waiting(self, count: int) -> tuple[str, ...]:
        """The first `count` at the most, in the order they joined."""
        return tuple(islice(self._waiting, count))

    def waiting(self) -> tuple[str, ...]:
        """In the order they joined."""
        return tuple(self._waiting)

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
        self._rebuild_ready()

    def is_waiting(self, download_id: str) -> bool:
        return download_id in self._waiting

    def wake(self, host: str) -> None:
        """What was held there may start; harmless where it may not, or nobody waits for it."""
        if host in self._hosts:
            self._make_ready(host)

    def host_of(self, download_id: str) -> str | None:
        """The host it waits for or runs on; None where it does neither."""
        return self._waiting.get(download_id) or self._running.get(download_id)

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

    def _has_room(self, host: str, line: _Host) -> bool:
        return bool(line.waiting) and line.running < self._cap_on(host) and self._hold(host) is None

    def _is_current(self, ticket: int, host: str) -> bool:
        line = self._hosts.get(host)
        return line is not None and self._has_room(host, line) and next(iter(line.waiting.values())) == ticket

    def _make_ready(self, host: str) -> None:
        line = self._hosts[host]
        if self._has_room(host, line):
            heapq.heappush(self._ready, (next(iter(line.waiting.values())), host))
            if len(self._ready) > 2 * len(self._hosts) + 64:
                self._rebuild_ready()

    def _rebuild_ready(self) -> None:
        self._ready = [
            (next(iter(line.waiting.values())), host)
            for host, line in self._hosts.items()
            if self._has_room(host, line)
        ]
        heapq.heapify(self._ready)

    def _forget_if_idle(self, host: str) -> None:
        line = self._hosts[host]
        if not line.waiting and not line.running:
            del self._hosts[host]
