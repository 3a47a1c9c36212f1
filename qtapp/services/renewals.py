"""Links that were replaced by fresh ones, until those have shown what they lead to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import NO_SECRETS, Completed, Failed
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.links import BadLink, origin_of
from qtapp.transfer.hands import FATAL
from qtapp.transfer.logins import COOKIE_KINDS, KEYRING_KINDS

if TYPE_CHECKING:
    from qtapp.domain.download import Download, DownloadSpec, Outcome
    from qtapp.domain.links import Link


class Renewals:
    """For one session: after it a fresh link that was not taken stays, and is held against the same bytes."""

    def __init__(self) -> None:
        self._before: dict[str, tuple[DownloadSpec, int]] = {}  # and how many bytes were there

    def renew(self, download: Download, link: Link) -> Download:
        """The row with another link. Secrets given for the old one go along to its own origin alone.

        The old one is the last that gave bytes: a link whose trial is not over does not take its place.
        """
        before, _bytes_then = self._before.setdefault(download.id, (download.spec, download.bytes_done))
        secrets = before.secrets if _are_of_one_origin(link.url, before.url) else NO_SECRETS
        if link.user is not None:
            secrets = replace(secrets, user=link.user, password=link.password)
        return replace(download, spec=replace(download.spec, url=link.url, secrets=secrets))

    def take_headers(self, download: Download) -> None:
        """The row has other headers by now: the old link has them as well, where both are of one origin."""
        known = self._before.get(download.id)
        if known is not None and _are_of_one_origin(download.spec.url, known[0].url):
            before, bytes_then = known
            secrets = replace(before.secrets, headers=download.spec.secrets.headers)
            self._before[download.id] = replace(before, secrets=secrets), bytes_then

    def settle(self, download: Download, outcome: Outcome) -> Download:
        """The row once a run has ended: with the old link again where the fresh one led to nothing that fits,
        for good. A bad moment of its server, of the disk or of the keyring is not the link's fault."""
        before, bytes_then = self._before.get(download.id, (None, 0))
        if before is None or isinstance(outcome, Completed):
            return download
        if outcome.bytes_kept > bytes_then:  # it has stood
            self.forget(download.id)
            return download
        if not isinstance(outcome, Failed) or not _is_the_links_fault(outcome.kind):
            return download
        self.forget(download.id)
        return replace(download, spec=replace(download.spec, url=before.url, secrets=before.secrets))

    def forget(self, download_id: str) -> None:
        """It is through, or the next link is another story."""
        self._before.pop(download_id, None)


def _is_the_links_fault(kind: ErrorKind) -> bool:
    is_others = kind in FATAL or kind in KEYRING_KINDS | COOKIE_KINDS or kind.whose_move is WhoseMove.RETRY
    return kind is ErrorKind.LINK_MISMATCH or not is_others


def _are_of_one_origin(url: str, before: str) -> bool:
    try:
        return origin_of(url) == origin_of(before)
    except BadLink:  # a row of the history may hold anything, and a fresh link is what mends it
        return False
