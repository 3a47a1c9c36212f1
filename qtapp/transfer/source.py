"""The file on the server: which version it is, and how it is asked for by what the replies have shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.closeup import ServerSaid
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import host_of
from qtapp.domain.timeline import EventKind
from qtapp.transfer.diary import nobody_notes
from qtapp.transfer.journal import url_key
from qtapp.transfer.opening import Ask
from qtapp.transfer.running_digest import RunningDigest

if TYPE_CHECKING:
    from qtapp.domain.download import DownloadSpec
    from qtapp.transfer.diary import Note
    from qtapp.transfer.journal import Journal
    from qtapp.transfer.plan import Lease
    from qtapp.transfer.reply import Head, Version
    from qtapp.transfer.stop import StopRequested

# so many broken replies to a Range, one after another and over all attempts, and the file is asked for whole
BAD_RANGES_BORNE = 5
# what a list beside a file is most often made with
LIKELIEST = "sha-256"
# what is fetched again and compared where the server has no validator that can be trusted
OVERLAP_BYTES = 64 << 10
# what a server says whose link holds no longer
EXPIRED = frozenset({401, 403, 410})
# a smaller file is not worth a second connection
SHARED_FROM_BYTES = 8 << 20


class Source:
    """Its transfer guards it. `asks_plainly`: without a Range. `bad_ranges`: replies to one, in a row, that
    were none; `has_ranges`: one was answered by a range; `doubts_if_range`: the server sent the whole file
    though it is the same; `fetched_again`: a whole file was wrong (D11), and this is the second try.
    `url_key` is that of the link which what is there came from. `running` is to be fed with what is written.
    `version` and `media_type` are the first reply's, None before there was one."""

    def __init__(self, spec: DownloadSpec, host: str, note: Note = nobody_notes) -> None:
        """`host` is that of the link."""
        self.version: Version | None = None
        self.media_type: str | None = None
        self.asks_plainly = False
        self.bad_ranges = 0
        self.has_ranges = False
        self.doubts_if_range = False
        self.fetched_again = False
        self.running = RunningDigest(None)
        self.url_key = url_key(spec.url)
        self._spec = spec
        self._host = host  # it may be led to another one
        self._note = note
        self._changes = 0
        self._may_have_ranges = (
            False  # a whole file in the place of a range says nothing where it had changed
        )
        self._link_key = self.url_key
        self._link_head: Head | None = None

    def take_up(self, journal: Journal) -> None:
        """Go on with what an earlier attempt knew."""
        self.media_type = journal.media_type
        self.fetched_again = journal.fetched_again
        if journal.can_be_continued:
            self.version = journal.version
            self.bad_ranges = journal.bad_ranges
            self.url_key = journal.url_key

    @property
    def is_on_trial(self) -> bool:
        """The link is another one than what is there came from, and has not shown yet that it leads to the
        same file: until then nothing may be lost by it."""
        return self.url_key != self._link_key

    def try_link(self, head: Head, asked_from: int, *, is_compared: bool) -> None:
        """Hold a reply by a link on trial against what is known; `is_compared`: its body begins with bytes
        that are there.

        Raises:
            TransferError: LINK_MISMATCH.
        """
        mine, theirs = self.version, head.version
        assert mine is not None
        fits = head.has_ranges and head.start == asked_from
        is_same_size = mine.total in (None, theirs.total)
        is_shown = is_compared and mine.total is not None
        if not self._is_held_against_a_digest:
            fits = fits and mine.agrees_with(theirs)
            is_shown = is_shown or mine.is_confirmed_by(theirs)
        if not (fits and is_same_size and is_shown):
            raise self._mismatch()
        self._link_head = head

    @property
    def _is_held_against_a_digest(self) -> bool:
        """S24: servers tell one file from another each by words of its own. Of mirrors they tell nothing,
        where the whole file is held against what all of them are to have."""
        return bool(self._spec.mirrors) and self._spec.checksum is not None

    def accept_link(self) -> int | None:
        """Bytes by the link on trial are about to be written: it has stood. The size of the file."""
        head = self._link_head
        assert head is not None
        assert self.version is not None
        # a digest of the whole file is not told with a piece
        self.version = replace(head.version, digest=self.version.digest)
        self.url_key = self._link_key
        self.got_a_range()
        return head.version.total

    def trust_link(self) -> None:
        """Nothing that is there is worth being kept from the link on trial."""
        self.url_key = self._link_key

    def explain(self, failure: TransferError | StopRequested | None) -> TransferError | StopRequested | None:
        """The same, but for a link that has led to the file before and does so no longer (S31)."""
        if not isinstance(failure, TransferError) or self.version is None:
            return failure
        if self.is_on_trial or failure.status not in EXPIRED:
            return failure
        return TransferError(ErrorKind.LINK_EXPIRED, failure.detail, status=failure.status)

    @staticmethod
    def _mismatch() -> TransferError:
        return TransferError(ErrorKind.LINK_MISMATCH, "the new link does not continue what is there")

    def ask(self, lease: Lease, before: int) -> Ask:
        """The request for `lease`, in front of which `before` bytes are there.

        Conditional where there are bytes it must fit to; where the server cannot tell them by a validator,
        the last of them are asked for as well, to be compared (RFC 9110 13.1.5 leaves nothing better).
        """
        version = self.version
        if version is None or self.asks_plainly:
            start = None if self.asks_plainly else lease.start
            return Ask(self._spec.url, start, secrets=self._spec.secrets, headers=self._spec.headers)
        overlap = 0
        if_range = version.validator if lease.start > 0 else None
        if if_range is None or self.doubts_if_range or self.is_on_trial:
            overlap, if_range = min(before, OVERLAP_BYTES), None
        end = None if lease.end == version.total else lease.end
        start = lease.start - overlap
        return Ask(self._spec.url, start, end, if_range, self._spec.secrets, self._spec.headers)

    def fits(self, head: Head, asked_from: int) -> bool:
        """Whether a reply continues what is there, as far as its head can tell."""
        version = self.version
        if version is None or head.start != asked_from or not head.has_ranges:
            return False
        if version.validator is None:
            theirs = head.version
            mine_said = (version.etag, version.last_modified, version.total)
            return version.total is not None and mine_said == (
                theirs.etag,
                theirs.last_modified,
                theirs.total,
            )
        return version.is_confirmed_by(head.version)

    def met_the_whole(self, head: Head) -> bool:
        """The whole file came where a range was asked under If-Range. Whether to ask once more without it."""
        if self.doubts_if_range or self.version is None or not self.version.is_confirmed_by(head.version):
            return False
        self.doubts_if_range = True
        return True

    def begin(self, head: Head) -> bool:
        """Take a reply as the one that all later ones are held against.

        False where its body is a piece that no other could be told to fit to: it has to be asked for plainly.

        Raises:
            TransferError: SIZE_MISMATCH.
        """
        self.hold_against_list(head.version.total)
        is_piece = head.has_ranges and (head.end is None or head.end != head.version.total)
        if is_piece and head.version.validator is None:
            self.asks_plainly = True
            return False
        self.version = head.version
        self.media_type = head.media_type
        self.has_ranges = head.has_ranges
        if head.url != self._spec.url:
            self._host = host_of(head.url)
        self.running = RunningDigest(self._likely_algorithm())
        self._note(
            EventKind.VERSION,
            validator=_validator_word(head.version),
            total=head.version.total,
            has_ranges=int(head.has_ranges),
            digest=head.version.digest.algorithm if head.version.digest is not None else None,
        )
        return True

    def hold_against_list(self, total: int | None) -> None:
        """The length of what the server has against that of the list it was found in, where both are known.

        Raises:
            TransferError: SIZE_MISMATCH.
        """
        listed = self._spec.listed_bytes
        if None not in (listed, total) and total != listed:
            raise TransferError(ErrorKind.SIZE_MISMATCH, f"{total} bytes, and not {listed}")

    def _likely_algorithm(self) -> str | None:
        """What the file will be held against, as far as that can be told before it is there."""
        if self._spec.checksum is None and self._spec.checksum_from_site:
            return LIKELIEST
        digest = self._spec.checksum or (self.version.digest if self.version is not None else None)
        return digest.algorithm if digest is not None else None

    def got_a_range(self) -> None:
        """A reply was the range that had been asked for."""
        self.bad_ranges = 0
        self.has_ranges = True

    def learn_total(self, total: int) -> None:
        assert self.version is not None
        self.version = replace(self.version, total=total)

    def met_a_bad_range(self) -> bool:
        """Count one more; whether what is there is worth asking for another range."""
        self.bad_ranges += 1
        return self.bad_ranges < BAD_RANGES_BORNE

    @property
    def said(self) -> ServerSaid | None:
        """What is known of the file on the server; None before it has spoken."""
        version = self.version
        if version is None:
            return None
        return ServerSaid(
            self._host,
            self.media_type,
            version.etag,
            version.last_modified,
            version.validator,
            self.has_ranges and not self.asks_plainly,
            version.digest,
        )

    def start_over(self, *, changed: bool) -> None:
        """Forget the version; `changed`: because the server has another one.

        Raises:
            TransferError: KEEPS_CHANGING at the second change, or LINK_MISMATCH, with nothing forgotten.
        """
        if self.is_on_trial:
            raise self._mismatch()
        self._changes += changed
        if self._changes > 1:
            raise TransferError(ErrorKind.KEEPS_CHANGING, "the file changed twice while it was fetched")
        self._note(EventKind.STARTED_OVER, changed=int(changed))
        self.version = None
        self.bad_ranges = 0
        self.doubts_if_range = False
        self._may_have_ranges = changed

    @property
    def can_be_resumed(self) -> bool:
        """A later attempt could go on from what is there: the server gives ranges, and this version can be
        told from another, by a validator or by comparing bytes."""
        version = self.version
        if version is None or not self.has_ranges or self.asks_plainly or self.is_on_trial:
            return False
        return version.validator is not None or version.total is not None

    @property
    def can_be_shared(self) -> bool:
        """It is large, and two pieces of it can be told to be of one version; that there are pieces to be had
        is known, or worth another hand's trying."""
        version = self.version
        if version is None or version.total is None or not (self.has_ranges or self._may_have_ranges):
            return False
        return (
            version.total >= SHARED_FROM_BYTES and version.validator is not None and not self.doubts_if_range
        )


def _validator_word(version: Version) -> str:
    """What the version is told from another by."""
    if version.validator is None:
        return "none"
    return "etag" if version.validator == version.etag else "date"
