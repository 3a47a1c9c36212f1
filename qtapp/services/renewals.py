"""Links that were replaced by fresh ones, until those have shown what they lead to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import NO_SECRETS, Failed, Secrets
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import BadLink, origin_of

if TYPE_CHECKING:
    from qtapp.domain.download import Download, DownloadSpec, Outcome
    from qtapp.domain.links import Link


class Renewals:
    """For one session: after it a fresh link that was not taken stays, and is held against the same bytes."""

    def __init__(self) -> None:
        self._before: dict[str, DownloadSpec] = {}

    def renew(self, download: Download, link: Link) -> Download:
        """The row with another link. Secrets given for the old one go along to its own origin alone."""
        before = download.spec
        if link.user is not None:
            secrets = Secrets(user=link.user, password=link.password)
        else:
            secrets = before.secrets if _are_of_one_origin(link.url, before.url) else NO_SECRETS
        self._before[download.id] = before
        return replace(download, spec=replace(before, url=link.url, secrets=secrets))

    def settle(self, download: Download, outcome: Outcome) -> Download:
        """The row once a run has ended: with the old link again where the fresh one did not fit."""
        if not isinstance(outcome, Failed) or outcome.kind is not ErrorKind.LINK_MISMATCH:
            return download
        before = self._before.pop(download.id, None)
        if before is None:
            return download
        return replace(download, spec=replace(download.spec, url=before.url, secrets=before.secrets))

    def forget(self, download_id: str) -> None:
        """It is through, or the next link is another story."""
        self._before.pop(download_id, None)


def _are_of_one_origin(url: str, before: str) -> bool:
    try:
        return origin_of(url) == origin_of(before)
    except BadLink:  # a row of the history may hold anything, and a fresh link is what mends it
        return False
