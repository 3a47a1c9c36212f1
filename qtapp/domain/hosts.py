"""What each host may be asked for, and what it has taught us. Pure: the clock is passed in."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qtapp.domain.cooling import BUSY, DENYING, SILENT, Cooling
from qtapp.domain.download import Why
from qtapp.domain.errors import ErrorKind
from qtapp.domain.host_facts import REMEMBERED_S, HostMemory, HostState
from qtapp.domain.sites import SiteRules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# how long a host is held to what it bore when it refused more: most have a bad moment, and some mean it
HOLD_S = 60.0
# refused again after that, it is held for twice as long, up to this
LONGEST_HOLD_S = 3600.0
# of the gap between two requests, to either side: several programs must not keep step
GAP_JITTER = 0.2
# so many downloads denied within so long, by a host that has served something so shortly before, are a
# refusal of the host; one or two are links that are not for us
DENIALS = 3
DENIALS_WITHIN_S = 10.0
SERVED_WITHIN_S = 600.0
# and where it goes on after so many times of being left alone, it is the links after all
DENIALS_BORNE = 2

# so many hosts are kept before those that are not worth it are looked for
LOOKED_AT_FROM = 500

COOLING_TIMES = {
    ErrorKind.SERVER_BUSY: BUSY,
    ErrorKind.CONNECT_REFUSED: SILENT,
    ErrorKind.NO_ROUTE: SILENT,
    ErrorKind.ACCESS_DENIED: DENYING,
}
# the host has said nothing: it has not had enough of us, it is not there
UNHEARD = frozenset({ErrorKind.CONNECT_REFUSED, ErrorKind.NO_ROUTE})


@dataclass(slots=True)
class _Lesson:
    """A host bears `ceiling` connections: no more are tried until `held_until`, then one. If that is borne
    for `hold_s`, it was a bad moment."""

    ceiling: int
    hold_s: float
    held_until: float
    learned_at: float
    tried_at: float | None = None

    def is_over(self, now: float) -> bool:
        is_disproved = self.tried_at is not None and now >= self.tried_at + self.hold_s
        return is_disproved or now >= self.learned_at + REMEMBERED_S

    def is_old(self, now: float) -> bool:
        """The next refusal is a first one again."""
        return now >= self.held_until + self.hold_s


@dataclass(slots=True)
class _Host:
    connections: int = 0
    running: set[str] = field(default_factory=set)
    lesson: _Lesson | None = None
    cooling: Cooling | None = None
    cooled_for: ErrorKind = ErrorKind.SERVER_BUSY
    next_request_at: float = 0.0
    next_start_at: float = 0.0
    served_at: float | None = None
    denied: dict[str, float] = field(default_factory=dict)
    denials_borne: int = 0
    silences: int = 0

    @property
    def is_in_use(self) -> bool:
        return self.connections > 0 or bool(self.running)

    @property
    def is_known(self) -> bool:
        return self.lesson is not None or self.cooling is not None


class HostPolicy:
    """Caps, gaps, cool-downs and learned ceilings by host. Its owner guards it.

    A host is in lower case and ASCII, as `host_of` gives it. `now` is seconds of one clock.
    """

    def __init__(self, connections_cap: int, chance: Callable[[], float] = random.random) -> None:
        """`chance` gives a number in [0, 1) for what is to be spread."""
        self.connections_cap = connections_cap
        self.gap_s = 0.0
        self.rules = SiteRules()
        self._chance = chance
        self._hosts: dict[str, _Host] = {}
        self._look_at = LOOKED_AT_FROM
        self._news: set[str] = set()

    # connections

    def join(self, host: str, now: float) -> None:
        """One more connection, whether there is room or not."""
        entry = self._hosts.setdefault(host, _Host())
        entry.connections += 1
        lesson = entry.lesson
        if lesson is not None and now >= lesson.held_until and entry.connections > lesson.ceiling:
            lesson.tried_at = now if lesson.tried_at is None else lesson.tried_at

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
        self._drop_if_idle(host)

    def refused(self, host: str, now: float) -> None:
        """It has turned one away, which is not counted any longer: those it has now are what it bears.

        Several within a hold are one refusal: they were on their way together.
        """
        entry = self._hosts.setdefault(host, _Host())
        ceiling = max(entry.connections, 1)
        lesson = entry.lesson
        if lesson is not None and now < lesson.held_until:
            lesson.ceiling = min(lesson.ceiling, ceiling)
            return
        is_first = lesson is None or lesson.is_over(now) or lesson.is_old(now)
        self._news.add(host)
        hold_s = HOLD_S if lesson is None or is_first else min(lesson.hold_s * 2, LONGEST_HOLD_S)
        entry.lesson = _Lesson(ceiling, hold_s, now + hold_s, now)

    def limit(self, host: str, now: float) -> int:
        """Connections it may have."""
        cap = self._cap(host)
        entry = self._hosts.get(host)
        if entry is None:
            return cap
        if (lesson := entry.lesson) is not None and not lesson.is_over(now):
            is_held = now < lesson.held_until
            cap = min(lesson.ceiling if is_held else lesson.ceiling + 1, cap)
        if (cooling := entry.cooling) is not None:
            if now < cooling.until:
                return 0
            if cooling.allowance is not None:
                return min(cap, cooling.allowance)
        return cap

    # requests

    def book(self, host: str, now: float) -> float:
        """Take the next slot for a request; seconds until it comes."""
        gap_s = self._gap(host)
        if not gap_s:
            return 0.0
        entry = self._hosts.setdefault(host, _Host())
        at = max(now, entry.next_request_at)
        entry.next_request_at = at + self._spread(gap_s)
        return at - now

    # downloads

    def hold(self, host: str, now: float) -> Why | None:
        """Why no download may start there at this moment, whatever the caps; None where one may.

        `host-cooling` and `host-pacing` end by themselves after `hold_left_s`; the others by what happens to
        those that run: `host-probing`, `host-easing`.
        """
        entry = self._hosts.get(host)
        if entry is None:
            return None
        cooling = entry.cooling
        if cooling is not None and not cooling.has_room(now):
            if now < cooling.until:
                return Why("host-cooling", (host, str(entry.cooled_for)))
            if cooling.allowance == 1:
                return Why("host-probing", (host,))
            return Why("host-easing", (host, cooling.allowance or 0))
        if now < entry.next_start_at:
            return Why("host-pacing", (host,))
        return None

    def hold_left_s(self, host: str, now: float) -> float | None:
        """Seconds until that reason is over; None where no clock ends it."""
        entry = self._hosts.get(host)
        if entry is None:
            return None
        if entry.cooling is not None and now < entry.cooling.until:
            return entry.cooling.left_s(now)
        return entry.next_start_at - now if now < entry.next_start_at else None

    def started(self, host: str, download_id: str, now: float) -> None:
        """A download runs there from now on."""
        if len(self._hosts) >= self._look_at:
            self._forget_old(now)
            self._look_at = 2 * len(self._hosts) + LOOKED_AT_FROM
        entry = self._hosts.setdefault(host, _Host())
        entry.running.add(download_id)
        if (gap_s := self._gap(host)) > 0:
            entry.next_start_at = now + self._spread(gap_s)
        if entry.cooling is not None:
            entry.cooling.started(download_id)

    def ended(self, host: str, download_id: str) -> None:
        """It runs no longer; harmless where it did not."""
        if (entry := self._hosts.get(host)) is not None:
            entry.running.discard(download_id)
            if entry.cooling is not None:
                entry.cooling.ended(download_id)
            self._drop_if_idle(host)

    def served(self, host: str, download_id: str, now: float) -> bool:
        """A download there got what it asked for; whether more may start now."""
        entry = self._hosts.setdefault(host, _Host())
        entry.served_at = now
        cooling = entry.cooling
        if cooling is None:
            return False
        may_more = cooling.served(download_id, now, self._cap(host))
        if cooling.fruitless == 0:
            entry.denials_borne = entry.silences = 0
        return may_more

    def cool(self, host: str, kind: ErrorKind, now: float, retry_after_s: float | None) -> int:
        """It has refused a download: leave it alone for a while. How often it has done so in a row.

        `kind` is one of `COOLING_TIMES`.
        """
        entry = self._hosts.setdefault(host, _Host())
        cooling = entry.cooling
        if cooling is None or cooling.is_over(now):
            cooling = entry.cooling = Cooling()
        if now >= cooling.until:
            entry.cooled_for = kind
            entry.denials_borne += kind is ErrorKind.ACCESS_DENIED
            entry.silences = entry.silences + 1 if kind in UNHEARD else 0
        cooling.refuse(now, retry_after_s, COOLING_TIMES[kind], self._chance)
        if kind not in UNHEARD:
            self.refused(host, now)
        if (lesson := entry.lesson) is not None:
            # the hold begins once it is asked again
            lesson.held_until = max(lesson.held_until, cooling.until + lesson.hold_s)
        return cooling.fruitless

    def silences(self, host: str) -> int:
        """Of its refusals in a row, how many at the end were that nobody listened there."""
        entry = self._hosts.get(host)
        return entry.silences if entry is not None else 0

    def denied(self, host: str, download_id: str, now: float) -> tuple[str, ...]:
        """It has said 403 to a download: whom else it denied the same in a burst, where that is a refusal by
        the host; the download itself is among them. Empty where it is the link that is not for us."""
        entry = self._hosts.setdefault(host, _Host())
        burst = {item: at for item, at in entry.denied.items() if now - at <= DENIALS_WITHIN_S}
        burst[download_id] = now
        entry.denied = burst
        cooling = entry.cooling
        is_tried = cooling is not None and cooling.allowance is not None
        is_told_again = is_tried and entry.cooled_for is ErrorKind.ACCESS_DENIED
        is_late = is_told_again and cooling is not None and now < cooling.until
        is_served = entry.served_at is not None and now - entry.served_at <= SERVED_WITHIN_S
        is_burst = is_told_again or (len(burst) >= DENIALS and is_served)
        if not is_late and not (is_burst and entry.denials_borne < DENIALS_BORNE):
            return ()
        entry.denied = {}
        return tuple(burst)

    def try_now(self, host: str, now: float) -> None:
        """End the time it is left alone for: a probe may start."""
        if (entry := self._hosts.get(host)) is not None and entry.cooling is not None:
            entry.cooling.try_now(now)

    def give_up(self, host: str, now: float) -> None:
        """Let everything that waits for it be tried: there is nothing left to be gained by waiting."""
        if (entry := self._hosts.get(host)) is not None and entry.cooling is not None:
            entry.cooling.take_up(now)

    def forget(self, host: str) -> None:
        """It has taught us nothing."""
        if (entry := self._hosts.get(host)) is not None:
            entry.lesson = entry.cooling = None
            entry.denied, entry.denials_borne, entry.silences = {}, 0, 0
            self._drop_if_idle(host)

    # what is known

    def state(self, host: str, now: float) -> HostState:
        entry = self._hosts.get(host) or _Host()
        lesson, cooling = entry.lesson, entry.cooling
        return HostState(
            host,
            connections=entry.connections,
            connections_cap=self._cap(host),
            running=len(entry.running),
            ceiling=lesson.ceiling if lesson is not None and not lesson.is_over(now) else None,
            cool_left_s=cooling.left_s(now) if cooling is not None else 0.0,
            allowance=cooling.allowance if cooling is not None else None,
            next_slot_s=max(entry.next_request_at - now, entry.next_start_at - now, 0.0),
            cooled_for=entry.cooled_for,
        )

    def known(self, now: float) -> tuple[str, ...]:
        """Hosts in use, and those with something learned."""
        self._forget_old(now)
        return tuple(host for host, entry in self._hosts.items() if entry.is_in_use or entry.is_known)

    def take_news(self) -> tuple[str, ...]:
        """Those that have turned a connection away since it was last asked."""
        news, self._news = tuple(self._news), set()
        return news

    def memory(self, host: str, now: float) -> HostMemory | None:
        """What is worth keeping of it; None where that is nothing."""
        entry = self._hosts.get(host)
        if entry is None:
            return None
        lesson, cooling = entry.lesson, entry.cooling
        if lesson is not None and lesson.is_over(now):
            lesson = None
        is_cool = cooling is not None and cooling.allowance is not None
        if lesson is None and not is_cool:
            return None
        return HostMemory(
            host,
            ceiling=lesson.ceiling if lesson is not None else None,
            hold_s=lesson.hold_s if lesson is not None else HOLD_S,
            held_left_s=max(lesson.held_until - now, 0.0) if lesson is not None else 0.0,
            cool_s=cooling.length_s if is_cool and cooling else 0.0,
            cool_left_s=cooling.left_s(now) if is_cool and cooling else 0.0,
            refusals=cooling.fruitless if is_cool and cooling else 0,
            age_s=now - lesson.learned_at if lesson is not None else 0.0,
            cooled_for=entry.cooled_for,
        )

    def recall(self, memories: Iterable[HostMemory], now: float) -> None:
        """What an earlier run of the program has learned; what this one has learned itself goes before."""
        for kept in memories:
            entry = self._hosts.setdefault(kept.host, _Host())
            if entry.lesson is None and kept.ceiling is not None:
                learned_at = now - kept.age_s
                entry.lesson = _Lesson(kept.ceiling, kept.hold_s, now + kept.held_left_s, learned_at)
            if entry.cooling is None and kept.cool_s > 0:
                entry.cooling = Cooling()
                entry.cooling.recall(kept.cool_left_s, kept.cool_s, kept.refusals, now)
                entry.cooled_for = kept.cooled_for
            self._drop_if_idle(kept.host)

    def _cap(self, host: str) -> int:
        return self.rules.of(host).connections or self.connections_cap

    def _gap(self, host: str) -> float:
        gap_s = self.rules.of(host).gap_s
        return self.gap_s if gap_s is None else gap_s

    def _spread(self, gap_s: float) -> float:
        return gap_s * (1.0 + GAP_JITTER * (2.0 * self._chance() - 1.0))

    def _connections(self, host: str) -> int:
        entry = self._hosts.get(host)
        return entry.connections if entry is not None else 0

    def _drop_if_idle(self, host: str) -> None:
        entry = self._hosts[host]
        if not (entry.is_in_use or entry.is_known or entry.served_at is not None or entry.next_request_at):
            del self._hosts[host]

    def _forget_old(self, now: float) -> None:
        for host, entry in list(self._hosts.items()):
            if entry.lesson is not None and entry.lesson.is_over(now):
                entry.lesson = None
            if entry.cooling is not None and entry.cooling.is_over(now):
                entry.cooling = None
            if entry.served_at is not None and now - entry.served_at > SERVED_WITHIN_S:
                entry.served_at = None
            if now > entry.next_request_at:
                entry.next_request_at = 0.0
            self._drop_if_idle(host)
