"""One download, shared by its hands: what the server said first, who fetches what, and how it ends."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from requests.cookies import RequestsCookieJar

from qtapp.domain.download import Completed, DownloadSpec, Failed, Outcome, Progress, Stopped, StopReason
from qtapp.domain.errors import ErrorKind, TransferError, WhoseMove
from qtapp.domain.ranges import Ranges
from qtapp.domain.redaction import redact_text
from qtapp.transfer.disk import disk_errors
from qtapp.transfer.hand import Hand
from qtapp.transfer.journal import Journal, url_key
from qtapp.transfer.keeping import Keeper
from qtapp.transfer.naming import choose_name, refuse_what_is_no_file
from qtapp.transfer.opening import Ask, Opener
from qtapp.transfer.partfile import discard_left_behind, find_published
from qtapp.transfer.plan import Lease, Plan
from qtapp.transfer.reporting import Reporter
from qtapp.transfer.stop import StopRequested, StopToken
from qtapp.transfer.verify import verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qtapp.domain.filenames import PathComponent
    from qtapp.transfer.disk import Disk
    from qtapp.transfer.gate import Gate, Permit
    from qtapp.transfer.journal import Seal
    from qtapp.transfer.network import Network
    from qtapp.transfer.pacing import Pacer
    from qtapp.transfer.reply import Head, Unsatisfiable, Version
    from qtapp.transfer.wire import NetworkLimits

log = logging.getLogger(__name__)

WRITEBACK_BYTES = 8 << 20
# so many broken replies to a Range, one after another and over all attempts, and the file is asked for whole
BAD_RANGES_BORNE = 5


@dataclass(frozen=True, slots=True)
class Workshop:
    """What every transfer of the program works with."""

    network: Network
    opener: Opener
    disk: Disk
    gate: Gate
    pacer: Pacer
    limits: NetworkLimits
    reserve_bytes: int
    clock: Callable[[], float] = time.monotonic


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
    ) -> None:
        """`earlier_name` is what the part file of an earlier attempt was named after, None for a first one.
        `report` is called at most every 0.1 s, on a hand's thread."""
        self.spec = spec
        self.token = token
        self.workshop = workshop
        self.cookies = RequestsCookieJar()
        self._attempt = attempt
        self._earlier_name = earlier_name
        self._lock = threading.RLock()
        self._hands = 0
        self._hands_so_far = 0
        self._failure: TransferError | StopRequested | None = None
        self._plan = Plan()
        self._keeper = Keeper(spec, workshop.disk, workshop.clock)
        self._reporter = Reporter(spec.id, attempt, report, workshop.clock)
        self._name: PathComponent | None = None
        self._version: Version | None = None
        self._media_type: str | None = None
        self._published: tuple[Path, Seal] | None = None
        self._prepared = False
        self._asks_plainly = False
        self._bad_ranges = 0
        self._restarts = 0

    def run_hand(self) -> Outcome | None:
        """Work as one of its hands; the last one to finish brings the outcome, the others None.

        An exception that is neither a stop nor a TransferError passes through: `abandon` comes next.
        """
        with self._lock:
            number = self._hands_so_far
            self._hands_so_far += 1
            self._hands += 1
        permit = self.workshop.gate.permit(self.token)
        failure: TransferError | StopRequested | None = None
        try:
            with permit.held():
                Hand(number, self, permit).work()
        except (TransferError, StopRequested) as error:
            failure = error
        with self._lock:
            self._failure = self._failure or failure
            self._hands -= 1
            if self._hands:
                return None
        return self._conclude()

    def abandon(self, error: BaseException) -> Failed:
        """Let go of everything after an error nobody expected; the journal of the last sync stays."""
        self._keeper.close()
        return self._failed(
            TransferError(ErrorKind.BUG, redact_text(f"{type(error).__name__}: {error}")[:400])
        )

    # what hands ask, in the order they ask it

    def prepare(self) -> None:
        """Take up what an earlier attempt left, where it can be continued safely."""
        with self._lock:
            if self._prepared or self._earlier_name is None:
                return
            self._prepared = True
            spec, name = self.spec, self._earlier_name
            self._published = find_published(spec.folder, name, spec.id)
            if self._published is not None:
                total = self._published[1].total
                self._plan = Plan(total, Ranges().add(0, total))
                return
            if (journal := self._keeper.take_up(name)) is None:
                return
            self._name = choose_name(spec, None, earlier=journal.name)
            self._media_type = journal.media_type
            if journal.can_be_continued:
                self._version = journal.version
                self._bad_ranges = journal.bad_ranges
                self._plan = Plan(journal.version.total, journal.extents)
                self._require_room(journal.version.total)

    def lease(self, hand: int) -> Lease | None:
        """The next range for `hand`; None when there is nothing left for it."""
        with self._lock:
            return self._plan.lease(hand)

    def give_back(self, lease: Lease) -> None:
        with self._lock:
            self._plan.give_back(lease)

    def ask_for(self, lease: Lease) -> Ask:
        """The request for `lease`: conditional as soon as there are bytes it must fit to."""
        version = self._version
        return Ask(
            self.spec.url,
            start=None if self._asks_plainly else lease.start,
            if_range=version.validator if version is not None and lease.start > 0 else None,
            secrets=self.spec.secrets,
        )

    def met_a_bad_range(self, lease: Lease) -> bool:
        """The reply to a Range was none. Whether the hand is to ask once more, for the whole file then."""
        with self._lock:
            if self._asks_plainly:
                return False
            self._bad_ranges += 1
            if lease.start > 0:
                if self._bad_ranges < BAD_RANGES_BORNE:
                    return False  # what we have is worth another attempt
                self._start_over(changed=False)
            self._asks_plainly = True
            return True

    def admit(self, head: Head, lease: Lease) -> Lease | None:
        """Compare a reply with the first one: the lease its body may be written under, None where the hand
        must ask anew.

        Raises:
            TransferError: KEEPS_CHANGING, or the reply is no file, or of a disk kind.
        """
        with self._lock:
            refuse_what_is_no_file(self.spec, head, name=self._name, media_type=self._media_type)
            if self._version is None:
                return lease if self._begin(head) else None
            if head.start == lease.start and self._version.is_confirmed_by(head.version):
                self._bad_ranges = 0
                self._learn_total(head.version.total)
                return lease
            changed = not self._version.agrees_with(head.version)
            self._start_over(changed=changed)
            if head.start != 0:
                # nothing said that this piece fits to what we had: ask so that no piece has to fit
                self._asks_plainly = not changed
                return None
            # the whole file came where a range was asked: it changed, or the server ignores ranges; what
            # we had cannot be joined to it, but the body is good from its first byte on
            return self._plan.lease(lease.hand) if self._begin(head) else None

    def met_the_end(self, reply: Unsatisfiable, lease: Lease) -> None:
        """The server has nothing from the lease's start on (416)."""
        with self._lock:
            if self._asks_plainly:
                raise TransferError(ErrorKind.BAD_REPLY, "HTTP 416 without a Range")
            if lease.start == 0:
                self._asks_plainly = True  # an empty file has no byte 0 that could be asked for
            elif self._plan.total is None and reply.total == lease.start:
                self._learn_total(reply.total)
            else:
                # a 416 alone never means that what we have is all there is
                changed = reply.total is not None
                self._start_over(changed=changed)
                self._asks_plainly = not changed

    def write(self, lease: Lease, data: memoryview, permit: Permit) -> bool:
        """Write what is still the lease's to write; False when its range is over."""
        with self._lock:
            part = self._keeper.part
            offset = lease.claimed
            count = self._plan.claim(lease, len(data))
        if part is None or count == 0:
            return False
        part.write(data[:count], offset)
        with self._lock:
            self._plan.advance(lease, count)
            self._keeper.wrote(count)
        if lease.written - lease.flushed >= WRITEBACK_BYTES:
            part.start_writeback(lease.flushed, lease.written - lease.flushed)
            lease.flushed = lease.written
        self._note_time(permit)
        return count == len(data)

    def body_ended(self, head: Head, lease: Lease) -> None:
        """A body without a length came to a clean end."""
        with self._lock:
            if self._plan.total is None and not head.has_ranges:
                self._plan.learn_total(lease.written)

    # what happens under way

    def _begin(self, head: Head) -> bool:
        """Take a reply as the one that everything later is held against: name, room, part file.

        False where its body is a piece that no other could be told to fit to: the hand must ask plainly.
        """
        is_piece = head.has_ranges and (head.end is None or head.end != head.version.total)
        if is_piece and head.version.validator is None:
            self._asks_plainly = True
            return False
        self._require_room(head.version.total)
        self._version = head.version
        self._media_type = head.media_type
        self._learn_total(head.version.total)
        self._name = self._name or choose_name(self.spec, head)
        self._keeper.begin(self._name)
        self._reporter.send(self._plan, self._name, self._hands)
        return True

    def _learn_total(self, total: int | None) -> None:
        if total is not None and self._version is not None:
            self._version = replace(self._version, total=total)
            self._plan.learn_total(total)

    def _start_over(self, *, changed: bool) -> None:
        self._restarts += changed
        if self._restarts > 1:
            raise TransferError(ErrorKind.KEEPS_CHANGING, "the file changed twice while it was fetched")
        self._plan.start_over()
        self._version = None
        self._bad_ranges = 0
        self._keeper.start_over()
        self._reporter.start_over()

    def _require_room(self, total: int | None) -> None:
        if total is None:
            return
        with disk_errors():
            free = self.workshop.disk.free_bytes(self.spec.folder)
        needed = total - self._plan.bytes_done + self.workshop.reserve_bytes
        if free < needed:
            raise TransferError(ErrorKind.DISK_FULL, f"{needed} bytes needed, {free} free")

    def _note_time(self, permit: Permit) -> None:
        now = self.workshop.clock()
        if self._reporter.is_due(now):
            with self._lock:
                self._reporter.send(self._plan, self._name or "", self._hands)
        if self._keeper.is_due(now):
            with permit.lent():
                self._keeper.keep(self._journal())

    def _journal(self) -> Journal:
        with self._lock:
            assert self._version is not None
            assert self._keeper.part is not None
            return Journal(
                self.spec.id,
                url_key(self.spec.url),
                self._keeper.part.name,
                self._version,
                self._plan.written(),
                self._media_type,
                self._bad_ranges,
            )

    # the end

    def _conclude(self) -> Outcome:
        try:
            self.prepare()  # a stop may have come before there was a permit for the first hand
            if self._failure is not None and self._published is None:
                return self._unfinished(self._failure)
            return self._finished()
        except (TransferError, StopRequested) as failure:
            return self._unfinished(failure)
        finally:
            self._keeper.close()

    def _finished(self) -> Completed:
        if self._published is not None:
            return self._found_published(*self._published)
        part, name, total = self._keeper.part, self._name, self._plan.total
        assert part is not None
        assert name is not None
        assert total is not None
        assert self._plan.is_complete
        self._reporter.send(self._plan, name, self._hands)
        verified = verify(part, total, self._version, self.spec.checksum, self.token)
        part.seal(total, verified, self._journal())
        if self.token.reason is StopReason.CANCEL:
            raise StopRequested(StopReason.CANCEL)
        # any other stop is overtaken by the end: only the name is missing
        return Completed(self.spec.id, self._attempt, part.publish(name), total, verified)

    def _found_published(self, path: Path, seal: Seal) -> Completed:
        assert self._earlier_name is not None
        discard_left_behind(self.spec.folder, self._earlier_name, self.spec.id, self.workshop.disk)
        return Completed(self.spec.id, self._attempt, path, seal.total, seal.verified)

    def _unfinished(self, failure: TransferError | StopRequested) -> Failed | Stopped:
        cancelled = isinstance(failure, StopRequested) and failure.reason is StopReason.CANCEL
        try:
            self._put_away(drop=cancelled or _is_useless(failure))
        except TransferError as error:
            # a stop stays one, so this is all that is heard of it
            log.warning("%s: not put away: %s: %s", self.spec.id, error.kind, error.detail)
            self._keeper.forget_what_is_gone()
            if isinstance(failure, TransferError) and failure.whose_move is WhoseMove.RETRY:
                failure = error  # trying again would meet it again
        if isinstance(failure, StopRequested):
            kept = self._keeper.kept.total_bytes
            return Stopped(self.spec.id, self._attempt, failure.reason, kept, self._plan.total)
        return self._failed(failure)

    def _put_away(self, *, drop: bool) -> None:
        if self._keeper.part is not None:
            if drop or self._version is None:
                self._keeper.discard()
            else:
                self._keeper.put_away(self._journal())
        elif drop and self._earlier_name is not None:
            discard_left_behind(self.spec.folder, self._earlier_name, self.spec.id, self.workshop.disk)

    def _failed(self, error: TransferError) -> Failed:
        return Failed(
            id=self.spec.id,
            attempt=self._attempt,
            kind=error.kind,
            detail=error.detail,
            bytes_kept=self._keeper.kept.total_bytes,
            bytes_gained=self._keeper.gained_bytes,
            bytes_total=self._plan.total,
            retry_after_s=error.retry_after_s,
        )


def _is_useless(failure: TransferError | StopRequested) -> bool:
    """Bytes that are known to be wrong are not kept."""
    return isinstance(failure, TransferError) and failure.kind is ErrorKind.CHECKSUM_MISMATCH
