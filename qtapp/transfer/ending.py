"""How a download comes to its end: verified and published, or put away for a later attempt."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from qtapp.domain.download import Completed, Conflict, Failed, Stopped, StopReason, Verified
from qtapp.domain.errors import ErrorKind, TransferError, WhoseMove
from qtapp.domain.timeline import EventKind
from qtapp.transfer.leftovers import discard_left_behind
from qtapp.transfer.outwait import outwait_others
from qtapp.transfer.site_checksum import find_checksum
from qtapp.transfer.stop import StopRequested
from qtapp.transfer.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import Checksum, DownloadSpec, Outcome
    from qtapp.domain.filenames import PathComponent
    from qtapp.transfer.diary import Diary
    from qtapp.transfer.journal import Seal
    from qtapp.transfer.keeping import Keeper
    from qtapp.transfer.plan import Plan
    from qtapp.transfer.source import Source
    from qtapp.transfer.stop import StopToken
    from qtapp.transfer.workshop import Workshop

log = logging.getLogger(__name__)


# what is as much work to begin and to end as to fetch
SMALL_BYTES = 1 << 20


class Ending:
    """Used by the last hand alone, when nobody writes any more."""

    def __init__(
        self,
        spec: DownloadSpec,
        attempt: int,
        token: StopToken,
        plan: Plan,
        source: Source,
        keeper: Keeper,
        workshop: Workshop,
        earlier_name: str | None,
        diary: Diary,
    ) -> None:
        self._spec = spec
        self._attempt = attempt
        self._token = token
        self._plan = plan
        self._source = source
        self._keeper = keeper
        self._workshop = workshop
        self._earlier_name = earlier_name
        self._diary = diary
        self._status: int | None = None
        self._rejected: Path | None = None

    def conclude(
        self,
        failure: TransferError | StopRequested | None,
        name: PathComponent | None,
        published: tuple[Path, Seal] | None,
    ) -> Outcome | None:
        """The outcome, with everything on disk as it says; None where the whole file was wrong, and all of it
        is to be fetched once more. `failure` is what ended the work before it was done, `published` the file
        that an earlier run had given its name without coming to say so."""
        if isinstance(failure, TransferError) and failure.kind is ErrorKind.BUG:
            return self.give_up(failure)
        try:
            if published is not None:
                outcome: Outcome | None = self._found(*published)
            else:
                outcome = self._finished(name) if failure is None else self._unfinished(failure)
        except (TransferError, StopRequested) as late:
            outcome = self._unfinished(late)
        if outcome is not None:
            self._keeper.close()
            self._diary.close(outcome, self._status)
        return outcome

    def will_be_quick(self) -> bool:
        """Whether a small file is complete, and nothing is left to do that would keep its thread waiting."""
        spec, total = self._spec, self._plan.total
        if total is None or total > SMALL_BYTES or not self._plan.is_complete or self._keeper.part is None:
            return False
        is_quick = self._workshop.disk.quickness.is_quick(spec.folder)
        # a file that had the name may have to go to the trash, and a list of digests to be fetched
        is_plain = spec.conflict is Conflict.RENAME and not spec.checksum_from_site
        # and one that turns out wrong is fetched once more, under a permit of its own
        version = self._source.version
        is_unverified = spec.checksum is None and (version is None or version.digest is None)
        return is_quick and is_plain and is_unverified

    def give_up(self, failure: TransferError) -> Failed:
        """Touch nothing more: what the last journal says is what is kept."""
        self._keeper.close()
        failed = self._failed(failure)
        self._diary.close(failed)
        return failed

    def _finished(self, name: PathComponent | None) -> Completed | None:
        part, total, journal = self._keeper.part, self._plan.total, self._keeper.journal()
        assert part is not None
        assert total is not None
        assert journal is not None
        assert name is not None
        assert self._plan.is_complete
        self._source.hold_against_list(total)
        source, wanted = self._source, self._wanted()
        try:
            verified = verify(part, total, source.version, wanted, self._token, source.running)
            if verified is Verified.DIGEST:
                self._note_checksum(wanted, is_right=True)
        except TransferError as error:
            if error.kind is not ErrorKind.CHECKSUM_MISMATCH:
                raise
            self._note_checksum(wanted, is_right=False)
            if self._source.fetched_again:
                self._reject(name)
                raise
            log.warning("%s: fetched once more: %s", self._spec.id, error)
            self._source.fetched_again = True
            return None
        self._keeper.seal(total, verified, journal)
        if self._token.reason is StopReason.CANCEL:
            raise StopRequested(StopReason.CANCEL)
        # any other stop is overtaken by the end: only the name is missing
        path = outwait_others(lambda: part.publish(name, self._spec.conflict), self._token)
        if total <= SMALL_BYTES:
            is_quick = self._workshop.disk.quickness.is_quick(self._spec.folder)
            self._workshop.gate.note_small_file(ends_quickly=is_quick)
        # one that was too quick for a journal (2 s) leaves nothing to be recognised by: should a crash keep
        # the history from hearing of it, it is fetched again and gets a number. A journal for each would
        # cost small files, of which there are thousands, two more syncs
        return Completed(self._spec.id, self._attempt, path, total, verified, part.has_journal)

    def _reject(self, name: PathComponent) -> None:
        """Keep the wrong file, where that is wished; else, or where that fails, it goes with the part."""
        if not self._workshop.keep_bad or self._token.reason is StopReason.CANCEL:
            return
        try:
            self._rejected = self._keeper.keep_rejected(name)
        except TransferError as error:
            log.warning("%s: the wrong file is not kept: %s: %s", self._spec.id, error.kind, error.detail)

    def _wanted(self) -> Checksum | None:
        if self._spec.checksum is None and self._spec.checksum_from_site:
            return find_checksum(self._spec, self._workshop, self._token)
        return self._spec.checksum

    def _note_checksum(self, wanted: Checksum | None, *, is_right: bool) -> None:
        by = "server" if wanted is None else "user" if self._spec.checksum is not None else "site"
        version = self._source.version
        digest = wanted or (version.digest if version is not None else None)
        algorithm = digest.algorithm if digest is not None else None
        self._diary.note(EventKind.CHECKSUM, algorithm=algorithm, is_right=int(is_right), by=by)

    def _found(self, path: Path, seal: Seal) -> Completed:
        return Completed(self._spec.id, self._attempt, path, seal.total, seal.verified, has_journal=True)

    def _unfinished(self, failure: TransferError | StopRequested) -> Failed | Stopped:
        cancelled = isinstance(failure, StopRequested) and failure.reason is StopReason.CANCEL
        try:
            self._put_away(drop=cancelled or _is_useless(failure))
        except TransferError as error:
            # a stop stays one, so this is all that is heard of it
            log.warning("%s: not put away: %s: %s", self._spec.id, error.kind, error.detail)
            self._keeper.forget_what_is_gone()
            if isinstance(failure, TransferError) and failure.whose_move is WhoseMove.RETRY:
                failure = error  # trying again would meet it again
        if isinstance(failure, StopRequested):
            kept = self._keeper.kept.total_bytes
            return Stopped(self._spec.id, self._attempt, failure.reason, kept, self._plan.total)
        return self._keeper.room.explain(self._failed(failure))

    def _failed(self, error: TransferError) -> Failed:
        self._status = error.status
        return Failed(
            id=self._spec.id,
            attempt=self._attempt,
            kind=error.kind,
            detail=error.detail,
            bytes_kept=self._keeper.kept.total_bytes,
            bytes_gained=self._keeper.gained_bytes,
            bytes_total=self._plan.total,
            retry_after_s=error.retry_after_s,
            rejected=self._rejected,
            answered_by=error.answered_by,
        )

    def _put_away(self, *, drop: bool) -> None:
        if self._keeper.part is not None:
            journal = self._keeper.journal()
            if drop or journal is None:
                self._keeper.discard()
            else:
                self._keeper.put_away(journal)
        elif drop and self._earlier_name is not None:
            discard_left_behind(self._spec.folder, self._earlier_name, self._spec.id, self._workshop.disk)


def _is_useless(failure: TransferError | StopRequested) -> bool:
    """Bytes that are known to be wrong, or are not wanted, are not kept."""
    useless = (ErrorKind.SIZE_MISMATCH, ErrorKind.CHECKSUM_MISMATCH, ErrorKind.NAME_EXISTS)
    return isinstance(failure, TransferError) and failure.kind in useless
