"""How many connections each host is asked for, and what it has taught us. Pure: the clock is passed in."""

from __future__ import annotations

from dataclasses import dataclass

# how long a host is held to what it bore when it refused more: most have a bad moment, and some mean it
HOLD_S = 60.0
# refused again after that, it is held for twice as long, up to this
LONGEST_HOLD_S = 3600.0


@dataclass(slots=True)
class _Lesson:
    """A host bears `ceiling` connections: no more are tried until `held_until`, then one, for `hold_s`."""

    ceiling: int
    hold_s: float
    held_until: float

    def is_over(self, now: float) -> bool:
        return now >= self.held_until + self.hold_s


@dataclass(slots=True)
class _Host:
    connections: int = 0
    lesson: _Lesson | None = None


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
        if entry.connections <= 0 and entry.lesson is None:
            del self._hosts[host]

    def refused(self, host: str, now: float) -> None:
        """It has turned one away, which is not counted any longer: those it has now are what it bears.

        Several within a hold are one refusal: they were on their way together.
        """
        self._forget_old(now)
        entry = self._hosts.setdefault(host, _Host())
        ceiling = max(entry.connections, 1)
        lesson = entry.lesson
        if lesson is None:
            entry.lesson = _Lesson(ceiling, HOLD_S, now + HOLD_S)
        elif now < lesson.held_until:
            lesson.ceiling = min(lesson.ceiling, ceiling)
        else:
            hold_s = min(lesson.hold_s * 2, LONGEST_HOLD_S)
            entry.lesson = _Lesson(ceiling, hold_s, now + hold_s)

    def limit(self, host: str, now: float) -> int:
        """Connections it may have."""
        entry = self._hosts.get(host)
        lesson = entry.lesson if entry is not None else None
        if lesson is None or lesson.is_over(now):
            return self.connections_cap
        is_held = now < lesson.held_until
        return min(lesson.ceiling if is_held else lesson.ceiling + 1, self.connections_cap)

    def _connections(self, host: str) -> int:
        entry = self._hosts.get(host)
        return entry.connections if entry is not None else 0

    def _forget_old(self, now: float) -> None:
        for host, entry in list(self._hosts.items()):
            if entry.lesson is not None and entry.lesson.is_over(now):
                entry.lesson = None
                if entry.connections <= 0:
                    del self._hosts[host]
