"""Who works on a download: the hands that are there, those on their way, and what each waits on."""

from __future__ import annotations

import threading
from contextlib import nullcontext
from statistics import median
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import host_of
from qtapp.domain.timeline import EventKind
from qtapp.transfer.stealing import Pace
from qtapp.transfer.stop import StopRequested

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from qtapp.transfer.connections import HostConnections
    from qtapp.transfer.crew import Crew
    from qtapp.transfer.diary import Diary
    from qtapp.transfer.wire import Wire

# how often, at the most, to ask whether there are hands enough
LOOK_EVERY_S = 0.015
# who was called and has not come by then is not waited for: there may be no thread for it
CALL_COUNTS_S = 5.0
# a wait may end that much before its time
POLL_TICK_S = 0.001
# what a host that has enough of us says to one more
REFUSALS = frozenset(
    {
        ErrorKind.SERVER_BUSY,
        ErrorKind.ACCESS_DENIED,
        ErrorKind.CONNECT_REFUSED,
        ErrorKind.CONNECT_TIMEOUT,
        ErrorKind.NO_ROUTE,
    }
)
# what no other hand would fare better with
FATAL = frozenset(
    {
        ErrorKind.KEEPS_CHANGING,
        ErrorKind.LINK_MISMATCH,
        ErrorKind.SIZE_MISMATCH,
        ErrorKind.DISK_FULL,
        ErrorKind.FOLDER_MISSING,
        ErrorKind.FOLDER_CHANGED,
        ErrorKind.FOLDER_DENIED,
        ErrorKind.FILE_TOO_LARGE,
        ErrorKind.DISK_FAILED,
        ErrorKind.PART_BUSY,
        ErrorKind.FILE_IN_USE,
        ErrorKind.NAME_TAKEN,
        ErrorKind.NAME_EXISTS,
        ErrorKind.BUG,
    }
)


class Hands:
    """A register; its transfer guards it. A hand is known by its number, the first one is 0.

    A hand that is leaving still has its thread and connection, but takes no more work. Each counts as a
    connection to the host that serves it, and until that is known to the one that served the last: the link
    may lead from one host to another.
    """

    def __init__(self, crew: Crew, hosts: HostConnections, link: str, diary: Diary) -> None:
        self._crew = crew
        self._hosts = hosts
        self._diary = diary
        self._link = link
        self._link_host = self._host = host_of(link)
        self._there: dict[int, int] = {}  # number -> its thread
        self._came_at: dict[int, float] = {}
        self._served_by: dict[int, str] = {}
        self._surplus: set[int] = set()
        self._leaving: set[int] = set()
        self._opened: set[int] = set()
        self._speeds: dict[int, float] = {}
        self._wires: dict[int, Wire] = {}
        self._joined = 0
        self._called = 0
        self._call_counts_until = 0.0
        self._loss: TransferError | None = None
        self._is_over = False
        self._look_again_at = 0.0

    def join(self, now: float) -> int | None:
        """The number of the hand whose thread this is; None where the last one has left already, or the host
        has no room for it. From here until it leaves its host has one connection more."""
        self._called = max(self._called - 1, 0)
        if self._is_over or not self._hosts.join(self._host, beyond_cap=not self._there):
            return None
        number = self._joined
        self._joined += 1
        self._there[number] = threading.get_ident()
        self._served_by[number] = self._host
        self._came_at[number] = now
        return number

    def arrived(self, number: int, url: str) -> bool:
        """Its reply comes from `url`; False where that host has no room for it, and it is to leave."""
        host = self._link_host if url == self._link else host_of(url)
        if host != self._served_by[number]:
            self._host = host
            if not self._hosts.join(host, beyond_cap=not self.others_work(number)):
                self._surplus.add(number)
                return False
            self._hosts.leave(self._served_by[number])
            self._served_by[number] = host
        return True

    def call(self, now: float) -> None:
        """One more is on its way."""
        self._called += 1
        self._call_counts_until = now + CALL_COUNTS_S

    def is_leaving(self, number: int) -> None:
        self._leaving.add(number)

    def leave(self, number: int) -> bool:
        """It has gone; whether it was the last one. Nobody joins after that."""
        del self._there[number], self._came_at[number]
        self._hosts.leave(self._served_by.pop(number))
        self._surplus.discard(number)
        self._leaving.discard(number)
        self._is_over = not self._there
        return self._is_over

    def begin_again(self) -> None:
        """There is more to do after all. Those who came meanwhile have gone, and were never at work."""
        self._is_over = False
        self._called = 0

    @property
    def at_work(self) -> int:
        return len(self._there) - len(self._leaving)

    def each(self) -> Iterator[tuple[int, str, Wire | None]]:
        """Each at work: its number, the host that serves it, and what it waits on."""
        for number in self._there:
            if number not in self._leaving:
                yield number, self._served_by[number], self._wires.get(number)

    def next_in_s(self, now: float) -> float | None:
        """How long its host, or one that was lost, keeps it from having one more; None where nothing does."""
        return self._crew.next_in_s(now, self.at_work)

    def missing(self, now: float, bytes_done: int, *, is_silent: bool = False) -> int:
        """How many more are to be called now; as many as their host has room for. `is_silent`: one of them
        has not got a byte for a while."""
        if now < self._look_again_at and not is_silent:
            return 0
        self._look_again_at = now + LOOK_EVERY_S
        if now >= self._call_counts_until:
            self._called = 0
        at_work = self._there.keys() - self._leaving
        working = at_work & self._opened
        came_late = now - self._crew.late_s
        wanted = self._crew.missing(
            now,
            bytes_done,
            len(at_work) + self._called,
            len(working),
            late=sum(self._came_at[number] < came_late for number in at_work - working),
            is_silent=is_silent and self._are_silent(working, now),
        )
        return min(wanted, self._hosts.room(self._host)) if wanted else 0

    def _are_silent(self, working: set[int], now: float) -> bool:
        """Whether nothing has come to any of them for so long that it tells something."""
        return all((wire := self._wires.get(n)) and wire.silence.is_long(now + POLL_TICK_S) for n in working)

    def verdict(
        self, failure: TransferError | StopRequested, number: int, now: float, *, is_complete: bool
    ) -> TransferError | StopRequested | None:
        """What ends the download now that `number` has left with `failure`; None where the others go on.

        Of a hand that was never served and one that was and then cut off, the second tells more.
        """
        if isinstance(failure, TransferError) and failure.kind in FATAL:
            return failure
        if is_complete:
            return None  # it met the end of what others had brought, or a stop came too late
        if isinstance(failure, StopRequested):
            return failure
        if number in self._opened:
            self._loss = failure
        if not self.at_work:
            return self._loss or failure
        self._diary.note(EventKind.CONNECTION_FAILED, kind=failure.kind.value, status=failure.status)
        if number in self._opened:
            self._crew.lost(now, self.at_work)
        elif failure.kind in REFUSALS:
            self._hosts.refused(self._host)
            self._crew.turned_away(now + (failure.retry_after_s or 0.0))
        else:
            self._crew.refused(self.at_work)
        return None

    def has_to_leave(self, number: int) -> bool:
        """One is to do all that is left, or its host has no room for it; and it need not be this one."""
        return (self._crew.is_alone or number in self._surplus) and self.others_work(number)

    def start_over(self, *, changed: bool) -> None:
        """What the hands are at counts no longer; `changed`: because of what one of them was told."""
        self._crew.start_over()
        if changed and self._joined > 1:
            self._crew.stay_alone()
        self.cut_others()

    def limit_changed(self) -> None:
        """Another speed limit holds."""
        self._crew.measure_anew()

    def others_work(self, number: int) -> bool:
        return any(other != number and other not in self._leaving for other in self._there)

    def number_of_this_thread(self) -> int | None:
        ident = threading.get_ident()
        return next((number for number, thread in self._there.items() if thread == ident), None)

    # what is known of each

    def opened(self, number: int, setup_s: float, tell: Callable[[], None]) -> None:
        """The server gave it a body, `setup_s` after it asked. It is to `tell` when that falls silent."""
        self._opened.add(number)
        self._crew.opened(setup_s)
        self._wires[number].silence.report(self._crew.silence_s, tell)

    def came(self, count: int) -> None:
        """One of them has written so many bytes."""
        self._crew.came(count)

    def note_speed(self, number: int, bytes_per_second: float | None) -> None:
        if bytes_per_second is not None:
            self._speeds[number] = bytes_per_second

    def pace_of(self, number: int | None) -> Pace:
        """What can be expected of it; None: of one more."""
        usual = median(self._speeds.values()) if self._speeds else None
        speed = self._speeds.get(number, usual) if number is not None else usual
        return Pace(speed, self._crew.setup_s)

    # what each waits on

    def listen(self, number: int, wire: Wire) -> None:
        """`number` waits on `wire` from now on."""
        self._wires[number] = wire

    def stop_listening(self, number: int) -> None:
        self._wires.pop(number, None)

    def permit_lent_by(self, number: int | None) -> AbstractContextManager[None]:
        """To do something that takes long on the thread of `number`; None: it has left."""
        wire = self._wires.get(number) if number is not None else None
        return wire.permit.lent() if wire is not None else nullcontext()

    def cut(self, number: int) -> None:
        """End what `number` waits for: nobody needs it any longer."""
        if (wire := self._wires.get(number)) is not None:
            wire.cut()

    def cut_others(self) -> None:
        """The same for every hand but the one whose thread this is."""
        mine = self.number_of_this_thread()
        for number in self._wires:
            if number != mine:
                self.cut(number)
