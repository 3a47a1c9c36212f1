"""One download, shared by its hands: what the server said first, who fetches what, and how it ends."""

from __future__ import annotations

import math
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import host_of
from qtapp.domain.ranges import Ranges
from qtapp.domain.redaction import redact_text
from qtapp.transfer.calling import Caller
from qtapp.transfer.cookies import Cookies
from qtapp.transfer.crew import Crew
from qtapp.transfer.dealer import Dealer
from qtapp.transfer.diary import Diary
from qtapp.transfer.ending import Ending
from qtapp.transfer.hand import Hand
from qtapp.transfer.hands import Hands
from qtapp.transfer.in_flight import InFlight
from qtapp.transfer.keeping import Keeper
from qtapp.transfer.leftovers import find_published
from qtapp.transfer.naming import GivenName, refuse_what_is_no_file
from qtapp.transfer.onlooker import Onlooker
from qtapp.transfer.plan import Lease, Plan
from qtapp.transfer.reporting import Reporter
from qtapp.transfer.room import Room
from qtapp.transfer.source import Source
from qtapp.transfer.stop import StopRequested, StopToken

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qtapp.domain.download import DownloadSpec, Outcome, Progress
    from qtapp.transfer.gate import Permit
    from qtapp.transfer.journal import Seal
    from qtapp.transfer.opening import Ask
    from qtapp.transfer.reply import Head, Unsatisfiable
    from qtapp.transfer.splicing import Pipe
    from qtapp.transfer.workshop import Workshop


class Transfer:
    """The state its hands share. Methods without a leading underscore are called by hands, on any thread."""

    def __init__(
        self,
        spec: DownloadSpec,
        attempt: int,
        token: StopToken,
        workshop: Workshop,
        report: Callable[[Progress], None],
        *,
        earlier_name: str | None = None,
        earlier_folder_mark: str | None = None,
        call_hand: Callable[[], None] | None = None,
        bytes_per_second: float | None = None,
        diary: Diary | None = None,
    ) -> None:
        """`earlier_name` is what the part file of an earlier attempt was named after, None for a first one;
        `earlier_folder_mark` is that of the folder in which it kept bytes, None where it kept none;
        `bytes_per_second` a speed limit of its own, None for none: `share` can be given another at any time.
        `report` is called at most every 0.1 s, on a hand's thread; so is `call_hand`, when one more thread is
        to come and `run_hand`. Without it there is one. What happens goes into `diary`."""
        self.spec = spec
        self.token = token
        self.workshop = workshop
        self.cookies = Cookies()
        self.diary = diary = diary or Diary(spec.id)
        self.host = host_of(spec.url)
        self._attempt = attempt
        self._earlier_name = earlier_name
        self._earlier_folder_mark = earlier_folder_mark
        clock = self._now = workshop.clock
        # reentrant: what one hand asks may have to ask something else of it
        self._lock = threading.RLock()
        self._in_flight = InFlight(self._lock)
        self.share = workshop.pacer.share(self.host, bytes_per_second, spec.queue)
        crew = Crew(workshop.connections if call_hand is not None else 1)
        self._hands, self._plan = Hands(crew, workshop.hosts, spec.url, diary), Plan()
        self.dealer = Dealer(self._lock, self._plan, self._hands, token, self._now)
        self._source = Source(spec, self.host, diary.note)
        self._caller = Caller(self._lock, self._plan, self._hands, self._source, self.share, call_hand, clock)
        room = Room(spec, workshop.disk, workshop.landmarks, workshop.reserve_bytes, token, self._now)
        self._keeper = Keeper(spec, self._plan, self._source, room, workshop.disk, self._now, diary.note)
        self._ending = Ending(
            spec, attempt, token, self._plan, self._source, self._keeper, workshop, earlier_name, diary
        )
        reporter = self._reporter = Reporter(spec.id, attempt, report, clock, room, self._source, diary)
        self.given = GivenName(spec)
        self.onlooker = Onlooker(reporter, self.given, self._lock, self._plan, self._hands, self.share, clock)
        self._published: tuple[Path, Seal] | None = None
        self._prepared = self._is_keeping = False

    def run_hand(self) -> Outcome | None:
        """Work as one of its hands; the last one to finish brings the outcome, the others None.

        An exception that is neither a stop nor a TransferError passes through: `abandon` comes next.
        """
        with self._lock:
            number = self._hands.join(self._now())
        if number is None:
            return None  # it was called before the end and came after it, or found the host full
        permit = self.workshop.gate.permit(self.token)
        failure: TransferError | StopRequested | None = None
        with ExitStack() as under_permit:
            try:
                under_permit.enter_context(permit.held())
                Hand(number, self, permit).work()
            except (TransferError, StopRequested) as error:
                failure = error
            if failure is not None or not self._ending.will_be_quick():
                under_permit.close()
            return self._leave(number, failure)

    def abandon(self, error: BaseException) -> Outcome | None:
        """A hand, on whose thread this is called, met an error nobody expected: let go of everything. The
        journal of the last sync stays. The outcome as of `run_hand`."""
        failure = TransferError(ErrorKind.BUG, redact_text(f"{type(error).__name__}: {error}")[:400])
        with self._lock:
            number = self._hands.number_of_this_thread()
        return self._ending.give_up(failure) if number is None else self._leave(number, failure)

    # what hands ask, in the order they ask it

    def prepare(self) -> None:
        """Take up what an earlier attempt left, where it can be continued safely."""
        with self._lock:
            if self._prepared or self._earlier_name is None:
                return
            self._prepared = True
            self._keeper.room.require_folder(self._earlier_folder_mark)
            spec, name = self.spec, self._earlier_name
            self._published = find_published(spec.folder, name, spec.id)
            if self._published is not None:
                total = self._published[1].total
                self._plan.take_up(total, Ranges().add(0, total))
                return
            if (journal := self._keeper.take_up(name)) is None:
                return
            self.given.learn(earlier=journal.name)
            self._source.take_up(journal)
            if journal.can_be_continued:
                self._plan.take_up(journal.total, journal.extents)
                self._keeper.require_room()

    def ask_for(self, lease: Lease) -> Ask:
        """The request for `lease`."""
        with self._lock:
            lease.asked_at = self._now()
            ask = self._source.ask(lease, self._plan.bytes_before(lease.start))
            lease.overlap = lease.start - (lease.start if ask.start is None else ask.start)
            lease.first_end = math.inf if ask.end is None else ask.end
            return ask

    def met_a_bad_range(self, lease: Lease) -> bool:
        """The reply to a Range was none. Whether the hand is to ask once more, for the whole file then."""
        with self._lock:
            if (
                self._source.asks_plainly
                or not self._plan.holds(lease)
                or self._hands.others_work(lease.hand)
            ):
                return False
            is_patient = self._source.met_a_bad_range()
            if lease.start > 0:
                if is_patient:
                    return False  # what we have is worth another attempt
                self._start_over(lease.hand, changed=False)
            self._source.asks_plainly = True
            return True

    def admit(self, head: Head, lease: Lease) -> Lease | None:
        """Compare a reply with the first one: the lease its body may be written under, None where the hand
        must ask anew, or leave, as the host it was sent on to has no room for it.

        Raises:
            TransferError: KEEPS_CHANGING, LINK_MISMATCH, SIZE_MISMATCH; the reply is no file; of a disk kind;
                BAD_RANGE_REPLY where this connection alone does not get the range it asked for.
        """
        with self._lock:
            if not self._plan.holds(lease):
                return None  # another hand has found out meanwhile that the file changed
            if not self._hands.arrived(lease.hand, head.url):
                return None
            version, media_type = self._source.version, self._source.media_type
            refuse_what_is_no_file(self.spec, head, name=self.given.name, media_type=media_type)
            if version is None:
                return self._opened(lease) if self._begin(head) else None
            if self._source.is_on_trial:
                start = lease.start - lease.overlap
                self._source.try_link(head, start, is_compared=lease.overlap > 0)
                return self._opened(lease)
            if self._source.fits(head, lease.start - lease.overlap):
                self._source.got_a_range()
                self._learn_total(head.version.total)
                return self._opened(lease)
            if not head.has_ranges and self._source.met_the_whole(head):
                return None
            changed = not version.agrees_with(head.version)
            if not changed and self._hands.others_work(lease.hand):
                raise TransferError(ErrorKind.BAD_RANGE_REPLY, f"HTTP {head.status} from {head.start}")
            self._start_over(lease.hand, changed=changed)
            if head.start != 0:
                # nothing said that this piece fits to what we had: ask so that no piece has to fit
                self._source.asks_plainly = not changed
                return None
            # the whole file came where a range was asked: it changed, or the server ignores ranges; what
            # we had cannot be joined to it, but the body is good from its first byte on
            fresh = self._plan.lease(lease.hand, self._now())
            if fresh is not None and not self._begin(head):
                self._plan.give_back(fresh)
                return None
            return fresh and self._opened(fresh, asked_as=lease)

    def is_the_same(self, lease: Lease, data: memoryview, offset: int) -> bool:
        """Whether `data` is what the file has at `offset`; if not, the download starts over."""
        part = self._keeper.part
        assert part is not None
        if part.read(len(data), offset) == data:
            return True
        with self._lock:
            if self._plan.holds(lease):
                self._start_over(lease.hand, changed=True)
        return False

    def met_the_end(self, reply: Unsatisfiable, lease: Lease) -> None:
        """The server has nothing from the lease's start on (416)."""
        with self._lock:
            if not self._plan.holds(lease):
                return
            if self._source.asks_plainly:
                raise TransferError(ErrorKind.BAD_REPLY, "HTTP 416 without a Range")
            if lease.start == 0:
                self._source.asks_plainly = True  # an empty file has no byte 0 that could be asked for
            elif self._plan.total is None and reply.total == lease.start:
                self._learn_total(reply.total)
            elif reply.total == self._plan.total and self._hands.others_work(lease.hand):
                raise TransferError(ErrorKind.BAD_RANGE_REPLY, f"HTTP 416 from {lease.start}")
            else:
                # a 416 alone never means that what we have is all there is
                changed = reply.total is not None
                self._start_over(lease.hand, changed=changed)
                self._source.asks_plainly = not changed

    @property
    def may_splice(self) -> bool:
        """Nobody has to see the bytes on their way into the file."""
        return self._source.running.algorithm is None

    def write(self, lease: Lease, data: memoryview | Pipe, permit: Permit) -> bool:
        """Write what is still the lease's to write; False when its range is over."""
        self._keeper.claim_room()
        with self._lock:
            part, running = self._keeper.part, self._source.running
            while (
                lease.end is not None
                and lease.claimed + len(data) > lease.end
                and self.dealer.takes_back(lease)
            ):
                pass  # what follows may have been taken in several pieces
            offset = lease.claimed
            size = len(data)
            count = self._plan.claim(lease, size)
            if part is None or count == 0:
                return False
            if self._source.is_on_trial:
                self._learn_total(self._source.accept_link())
            self._in_flight.begin()
        landed = 0
        try:
            if isinstance(data, memoryview):
                part.write(data[:count], offset)
                running.feed(data[:count], offset)
            else:
                part.take_from(data, count, offset)
            landed = count
        finally:
            self._landed(lease, landed)
        self._keeper.after_write(lease, count)
        self._note_time(permit)
        return count == size

    def body_ended(self, head: Head, lease: Lease) -> None:
        """A body without a length came to a clean end."""
        with self._lock:
            if self._plan.holds(lease) and self._plan.total is None and not head.has_ranges:
                self._plan.learn_total(lease.written)

    # what happens under way

    def _begin(self, head: Head) -> bool:
        """Take a reply as the first: name, room, part file. False where the hand must ask anew."""
        if not self._source.begin(head):
            return False
        self._learn_total(head.version.total)
        name = self.given.learn(head)
        self._keeper.begin(name)
        self._reporter.send(self._plan, name, self._hands.at_work)
        return True

    def _learn_total(self, total: int | None) -> None:
        if total is not None:
            self._source.learn_total(total)
            self._plan.learn_total(total)

    def _opened(self, lease: Lease, asked_as: Lease | None = None) -> Lease:
        now = self._now()
        self._plan.opened(lease, now)
        self._hands.opened(lease.hand, now - (asked_as or lease).asked_at, self._caller.fell_silent)
        return lease

    def _start_over(self, hand: int | None, *, changed: bool) -> None:
        """Called with the lock held once, and free meanwhile: the disk may take its time. Every lease is void
        from the first moment on, and none is given before the last."""
        self._source.start_over(changed=changed)
        self._plan.start_over()
        self._hands.start_over(changed=changed)
        self.dealer.is_held = True
        try:
            # what other hands are writing this moment lands before the file is emptied, or never
            with self._in_flight.unlocked(), self._hands.permit_lent_by(hand):
                self._in_flight.wait_for_none()
                self._keeper.start_over()
        finally:
            self.dealer.go_on()
        self._reporter.start_over()

    def _landed(self, lease: Lease, count: int) -> None:
        """A write has come to its end, `count` bytes of it in the file."""
        with self._lock:
            self._in_flight.end()
            if count and self._plan.holds(lease):
                self._plan.advance(lease, count, self._now())
                self._keeper.wrote(count)
                self._hands.came(count)
                if self._plan.is_complete:
                    self.dealer.all_has_come()

    def _note_time(self, permit: Permit) -> None:
        now = self._now()
        with self._lock:
            if self._reporter.is_due(now):
                self._reporter.send(self._plan, self.given.name or "", self._hands.at_work)
            self._caller.call(now)
            journal = None if self._is_keeping or not self._keeper.is_due(now) else self._keeper.journal()
            if journal is None:
                return
            self._is_keeping = True
            self._in_flight.begin()
        with permit.lent():
            try:
                self._keeper.keep(journal)
            finally:
                with self._lock:
                    self._is_keeping = False
                    self._in_flight.end()

    # the end

    def _leave(self, number: int, failure: TransferError | StopRequested | None) -> Outcome | None:
        with self._lock:
            is_last = self._hands.leave(number)
            is_complete = self._plan.is_complete
            if failure and (
                end := self._hands.verdict(failure, number, self._now(), is_complete=is_complete)
            ):
                self.dealer.failure = self.dealer.failure or end
                self._hands.cut_others()
            self.dealer.has_left(number)
            if not is_last:
                return None
        return self._conclude()

    def _conclude(self) -> Outcome | None:
        failure = self.dealer.failure
        try:
            self.prepare()  # a stop may have come before there was a permit for the first hand
        except TransferError as error:
            failure = error
        failure = self._source.explain(failure)
        name = self.given.name
        if failure is None and self._published is None and name is not None:
            self._reporter.send_whole(self._plan, name)
        return self._ending.conclude(failure, name, self._published) or self._fetch_once_more()

    def _fetch_once_more(self) -> Outcome | None:
        with self._lock:
            self._source.trust_link()
            try:
                self._start_over(None, changed=False)
            except TransferError as error:
                self.dealer.failure = error
            self._hands.begin_again()
        return self.run_hand()
