"""How far a download is, told often enough for the eye and seldom enough for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.download import Progress
from qtapp.domain.units import RateMeter, seconds_left

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.transfer.diary import Diary
    from qtapp.transfer.plan import Plan
    from qtapp.transfer.room import Room
    from qtapp.transfer.source import Source

REPORT_EVERY_S = 0.1
RATE_WINDOW_S = 3.0
# the time left would jump about with the speed of the moment, and is a guess before it has been seen a while
TIME_LEFT_WINDOW_S = 15.0
TIME_LEFT_AFTER_S = 5.0
# what is up to this large is verified and named before anybody could read that all of it has come
READ_AS_WHOLE_BYTES = 8 << 20


class Reporter:
    """Turns a plan into reports; its owner guards the plan."""

    def __init__(
        self,
        download_id: str,
        attempt: int,
        report: Callable[[Progress], None],
        clock: Callable[[], float],
        room: Room,
        source: Source,
        diary: Diary,
    ) -> None:
        self.id = download_id
        self.attempt = attempt
        self._report = report
        self._clock = clock
        self._room = room
        self._source = source
        self._diary = diary
        self._reported_at = -REPORT_EVERY_S
        self._reported_bytes = 0
        self._meter, self._steady = self._meters()

    def is_due(self, now: float) -> bool:
        return now - self._reported_at >= REPORT_EVERY_S

    def send(self, plan: Plan, name: str, connections: int) -> None:
        now = self._clock()
        self._reported_at = now
        done = self._reported_bytes = plan.bytes_done
        self._meter.advanced(now, done)
        self._steady.advanced(now, done)
        rate = self._meter.rate(now)
        self._diary.send_under_way(connections, rate)
        self._report(
            Progress(
                id=self.id,
                attempt=self.attempt,
                bytes_done=done,
                bytes_total=plan.total,
                bytes_per_second=rate,
                connections=connections,
                extents=plan.written().as_tuples(),
                name=name,
                folder_mark=self._room.folder_mark,
                can_resume=self._source.can_be_resumed,
                server=self._source.said,
                seconds_left=seconds_left(done, plan.total, self._steady.rate(now)),
            )
        )

    def send_whole(self, plan: Plan, name: str) -> None:
        """All has come; the end is still to come, and of a small file it is the next that is heard."""
        if plan.bytes_done >= READ_AS_WHOLE_BYTES or self.is_due(self._clock()):
            self.send(plan, name, 1)

    def send_rest(self, plan: Plan, name: str, connections: int) -> None:
        """What came too soon after the last report to be in one, and has nothing behind it."""
        if plan.bytes_done != self._reported_bytes:
            self.send(plan, name, connections)

    def start_over(self) -> None:
        """What comes now has nothing to do with the speed so far."""
        self._meter, self._steady = self._meters()

    def _meters(self) -> tuple[RateMeter, RateMeter]:
        now = self._clock()
        return RateMeter(now, RATE_WINDOW_S), RateMeter(now, TIME_LEFT_WINDOW_S, TIME_LEFT_AFTER_S)
