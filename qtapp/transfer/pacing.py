"""Speed limits that many hands hold together: of the program, of a host, of a queue, of one download."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qtapp.domain.download import MAIN
from qtapp.domain.pace import Bucket
from qtapp.domain.sites import patterns_for
from qtapp.domain.values import dataclass
from qtapp.transfer.stop import StopRequested

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from qtapp.transfer.gate import Permit
    from qtapp.transfer.stop import StopToken


@dataclass(frozen=True, slots=True)
class Grant:
    """Leave to read up to `count` bytes; `drawn` is where from: a bucket, its generation, the place in it."""

    count: int
    drawn: tuple[tuple[Bucket, int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class _Wait:
    bell: threading.Event
    seconds: float


# a shorter wait is none: what is read early is accounted for all the same
SHORTEST_WAIT_S = 0.0005


class Pacer:
    """Owns every bucket; guards them with one lock that is held for moments only."""

    def __init__(
        self,
        bytes_per_second: float | None = None,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        """`wait` waits for the event, so many seconds at the most."""
        self._clock = clock
        self._wait = wait
        self._lock = threading.Lock()
        self._all = Bucket(bytes_per_second, clock())
        self._of_hosts: dict[str, Bucket] = {}  # by pattern
        self._of_queues: dict[str, Bucket] = {}
        self._bells: set[threading.Event] = set()
        self._drawing: dict[Share, int] = {}  # and with how many hands

    def set_rate(self, bytes_per_second: float | None) -> None:
        """The limit of all together; None for none. Those that wait begin their wait anew."""
        with self._lock:
            self._set(self._all, bytes_per_second)

    def set_host_rates(self, rates: Mapping[str, float]) -> None:
        """Bytes per second by pattern, of all hosts together that it holds for: those that no more specific
        one is for. A download is held by what is for the host of its link, and by what is for the one that
        sends the bytes, where a redirect leads there."""
        with self._lock:
            self._of_hosts = self._set_all(self._of_hosts, rates)

    def set_queue_rates(self, rates: Mapping[str, float]) -> None:
        """Bytes per second by queue, of all its downloads together."""
        with self._lock:
            self._of_queues = self._set_all(self._of_queues, rates)

    def share(self, host: str, bytes_per_second: float | None = None, queue: str = MAIN) -> Share:
        """A download's own part, with a limit of its own where one is given."""
        return Share(self, host, queue, Bucket(bytes_per_second, self._clock()))

    # what shares ask

    def set_share_rate(self, share: Share, bytes_per_second: float | None) -> None:
        with self._lock:
            self._set(share.bucket, bytes_per_second)

    def move_share(self, share: Share, queue: str) -> None:
        with self._lock:
            share.queue = queue
            self._ring()  # what it waits for may hold it no longer

    def limits_of(self, share: Share) -> tuple[float | None, ...]:
        of_hosts = (self._of_host(share.host), self._of_host(share.served_by))
        rates = [rate for bucket in of_hosts if bucket and (rate := bucket.bytes_per_second) is not None]
        of_queue = self._of_queues.get(share.queue)
        return (
            self._all.bytes_per_second,
            min(rates, default=None),
            None if of_queue is None else of_queue.bytes_per_second,
            share.bucket.bytes_per_second,
        )

    def join(self, share: Share, served_by: str) -> None:
        with self._lock:
            share.served_by = served_by
            self._drawing[share] = self._drawing.get(share, 0) + 1

    def leave(self, share: Share) -> None:
        with self._lock:
            self._drawing[share] -= 1
            if not self._drawing[share]:
                del self._drawing[share]

    def take(self, most: int, share: Share, served_by: str, token: StopToken, permit: Permit) -> Grant:
        # a look without the lock: a limit that is set this moment holds from the next read on
        is_free = self._all.bytes_per_second is share.bucket.bytes_per_second is None
        if most == 0 or (is_free and not self._of_hosts and not self._of_queues):
            return Grant(most)
        with self._lock:
            grant = self._draw(most, share, served_by)
            wait = self._wait_for(grant)
        try:
            while wait is not None:
                # a stop and another rate ring its bell
                with permit.lent(), token.waking(wait.bell.set):
                    self._wait(wait.bell, wait.seconds)
                    token.check()
                with self._lock:
                    self._bells.discard(wait.bell)
                    if not self._is_valid(grant, share, served_by):
                        self._give_back(grant, grant.count)
                        grant = self._draw(most, share, served_by)
                    wait = self._wait_for(grant)
        except StopRequested:
            with self._lock:
                self._give_back(grant, grant.count)
                self._ring()  # others are nearer to their turn
            raise
        finally:
            if wait is not None:
                with self._lock:
                    self._bells.discard(wait.bell)
        return grant

    def used(self, grant: Grant, count: int) -> None:
        if grant.drawn and count < grant.count:
            with self._lock:
                self._give_back(grant, grant.count - count)

    def _set(self, bucket: Bucket, bytes_per_second: float | None) -> None:
        if bucket.bytes_per_second != bytes_per_second:
            bucket.set_rate(bytes_per_second, self._clock())
            self._ring()

    def _set_all(self, buckets: dict[str, Bucket], rates: Mapping[str, float]) -> dict[str, Bucket]:
        """Those that `rates` are for; a bucket that is there already goes on, one that is not among them
        holds nobody any longer."""
        kept = {name: buckets.get(name) or Bucket() for name in rates}
        for name, bucket in (buckets | kept).items():
            self._set(bucket, rates.get(name))
        return kept

    def _ring(self) -> None:
        for bell in self._bells:
            bell.set()

    def _draw(self, most: int, share: Share, served_by: str) -> Grant:
        hands, hands_of_all = self._drawing.get(share, 1), sum(self._drawing.values())
        # each download's hands are to get as much together as another's, however many they are
        part = 1 / max(len(self._drawing), 1) / hands
        count, now = most, self._clock()
        limiting = self._limiting(share, served_by)
        for bucket in limiting:
            is_own = bucket is share.bucket
            count = min(count, bucket.piece_bytes(1 / hands if is_own else part, hands_of_all))
        return Grant(
            count, tuple((bucket, bucket.generation, bucket.promise(count, now)) for bucket in limiting)
        )

    def _limiting(self, share: Share, served_by: str) -> list[Bucket]:
        of_host = self._of_host(share.host)
        of_server = of_host if served_by == share.host else self._of_host(served_by)
        buckets = [self._all, of_host, self._of_queues.get(share.queue), share.bucket]
        if of_server is not of_host:  # one rule may be for both: it counts a byte once
            buckets.append(of_server)
        return [bucket for bucket in buckets if bucket is not None and bucket.bytes_per_second is not None]

    def _is_valid(self, grant: Grant, share: Share, served_by: str) -> bool:
        """Nothing that limits the share has changed since it was drawn."""
        now = [(bucket, bucket.generation) for bucket in self._limiting(share, served_by)]
        return now == [(bucket, generation) for bucket, generation, _ in grant.drawn]

    def _of_host(self, host: str) -> Bucket | None:
        of_hosts = self._of_hosts  # another one may take its place meanwhile
        if not of_hosts:
            return None
        return next((of_hosts[pattern] for pattern in patterns_for(host) if pattern in of_hosts), None)

    def _wait_for(self, grant: Grant) -> _Wait | None:
        now = self._clock()
        seconds = max((bucket.wait_s(place, now) for bucket, _, place in grant.drawn), default=0.0)
        if seconds < SHORTEST_WAIT_S:
            return None
        wait = _Wait(threading.Event(), seconds)
        self._bells.add(wait.bell)
        return wait

    def _give_back(self, grant: Grant, count: int) -> None:
        now = self._clock()
        for bucket, generation, _ in grant.drawn:
            if bucket.generation == generation:
                bucket.give_back(count, now)


class Share:
    """One download's part of the speed; its hands draw from it, each on a thread of its own. `host` is the
    one of its link, `served_by` that whose bytes were the last to begin: redirects may lead elsewhere."""

    def __init__(self, pacer: Pacer, host: str, queue: str, bucket: Bucket) -> None:
        self.host = self.served_by = host
        self.queue = queue
        self.bucket = bucket
        self._pacer = pacer

    def set_rate(self, bytes_per_second: float | None) -> None:
        """The download's own limit; None for none."""
        self._pacer.set_share_rate(self, bytes_per_second)

    def move(self, queue: str) -> None:
        """Under the limit of another queue from now on."""
        self._pacer.move_share(self, queue)

    @property
    def limits(self) -> tuple[float | None, ...]:
        """Bytes per second of each limit that may apply: of all, of its hosts, of its queue, its own."""
        return self._pacer.limits_of(self)

    @contextmanager
    def drawing(self, served_by: str) -> Iterator[None]:
        """While a hand has a body to read, of this host: so many share what there is."""
        self._pacer.join(self, served_by)
        try:
            yield
        finally:
            self._pacer.leave(self)

    def take(self, most: int, served_by: str, token: StopToken, permit: Permit) -> Grant:
        """Wait until at least one of `most` bytes may come of that host; `used` is to follow, whatever was
        read.

        Raises:
            StopRequested: while it waited.
        """
        return self._pacer.take(most, self, served_by, token, permit)

    def used(self, grant: Grant, count: int) -> None:
        """So many of the granted bytes have come; the others are free for whoever waits."""
        self._pacer.used(grant, count)
