"""How many connections each host is asked for, and what it has taught us. Pure: the clock is passed in."""

from __future__ import annotations

from dataclasses import dataclass

# what a host once refused may be allowed again: it may have been a bad moment
CEILING_KEPT_S = 3600.0


@dataclass(slots=True)
class _Host:
    connections: int = 0
    ceiling: int | None = None
    learnt_at: float = 0.0


class HostPolicy:
    """A cap on the connections to each host, lowered where a host has refused more. Its owner guards it.

    A host is named as in a URL, with its port. `now` is seconds of one clock.
    """

    def __init__(self, connections_cap: int) -> None:
        self.connections_cap = connections_cap
        self._hosts: dict[str, _Host] = {}

    def join(self, host: str) -> None:
        """One more connection that must be: a download's first."""
        self._hosts.setdefault(host, _Host()).connections += 1

    def room(self, host: str, now: float) -> int:
        """How many further connections would stay within the cap and what the host bears."""
        return max(self.limit(host, now) - self._connections(host), 0)

    def leave(self, host: str) -> None:
        """A connection to it has ended.

        Raises:
            KeyError: there was none.
        """
        entry = self._hosts[host]
        entry.connections -= 1
        if entry.connections <= 0 and entry.ceiling is None:
            del self._hosts[host]

    def refused(self, host: str, now: float) -> None:
        """It has turned one away, which is not counted any longer: those it has now are what it bears."""
        entry = self._hosts.setdefault(host, _Host())
        entry.ceiling = max(entry.connections, 1)
        entry.learnt_at = now

    def limit(self, host: str, now: float) -> int:
        """Connections it may have."""
        entry = self._hosts.get(host)
        if entry is None or entry.ceiling is None:
            return self.connections_cap
        if now - entry.learnt_at >= CEILING_KEPT_S:
            entry.ceiling = None
            return self.connections_cap
        return min(entry.ceiling, self.connections_cap)

    def _connections(self, host: str) -> int:
        entry = self._hosts.get(host)
        return entry.connections if entry is not None else 0
