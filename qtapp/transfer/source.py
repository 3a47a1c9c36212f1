"""The file on the server: which version it is, and how it is asked for by what the replies have shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.transfer.opening import Ask

if TYPE_CHECKING:
    from qtapp.domain.download import DownloadSpec
    from qtapp.transfer.journal import Journal
    from qtapp.transfer.plan import Lease
    from qtapp.transfer.reply import Head, Version

# so many broken replies to a Range, one after another and over all attempts, and the file is asked for whole
BAD_RANGES_BORNE = 5
# a smaller file is not worth a second connection
SHARED_FROM_BYTES = 8 << 20


class Source:
    """Its transfer guards it. `asks_plainly`: without a Range. `bad_ranges`: replies to one, in a row, that
    were none; `has_ranges`: one was answered by a range. `version` and `media_type` are the first reply's,
    None before there was one."""

    def __init__(self, spec: DownloadSpec) -> None:
        self.version: Version | None = None
        self.media_type: str | None = None
        self.asks_plainly = False
        self.bad_ranges = 0
        self.has_ranges = False
        self._spec = spec
        self._changes = 0

    def take_up(self, journal: Journal) -> None:
        """Go on with what an earlier attempt knew."""
        self.media_type = journal.media_type
        if journal.can_be_continued:
            self.version = journal.version
            self.bad_ranges = journal.bad_ranges

    def ask(self, lease: Lease) -> Ask:
        """The request for `lease`: conditional as soon as there are bytes it must fit to."""
        version = self.version
        has_end = version is not None and lease.end != version.total and not self.asks_plainly
        return Ask(
            self._spec.url,
            start=None if self.asks_plainly else lease.start,
            end=lease.end if has_end else None,
            if_range=version.validator if version is not None and lease.start > 0 else None,
            secrets=self._spec.secrets,
        )

    def begin(self, head: Head) -> bool:
        """Take a reply as the one that all later ones are held against.

        False where its body is a piece that no other could be told to fit to: it has to be asked for plainly.
        """
        is_piece = head.has_ranges and (head.end is None or head.end != head.version.total)
        if is_piece and head.version.validator is None:
            self.asks_plainly = True
            return False
        self.version = head.version
        self.media_type = head.media_type
        self.has_ranges = head.has_ranges
        return True

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

    def start_over(self, *, changed: bool) -> None:
        """Forget the version; `changed`: because the server has another one.

        Raises:
            TransferError: KEEPS_CHANGING at the second change, with nothing forgotten.
        """
        self._changes += changed
        if self._changes > 1:
            raise TransferError(ErrorKind.KEEPS_CHANGING, "the file changed twice while it was fetched")
        self.version = None
        self.bad_ranges = 0

    @property
    def can_be_shared(self) -> bool:
        """It is large, and two pieces of it can be told to be of one version."""
        version = self.version
        if version is None or version.total is None or not self.has_ranges:
            return False
        return version.total >= SHARED_FROM_BYTES and version.validator is not None
