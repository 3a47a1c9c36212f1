"""Which of a download's addresses is asked next, where one after the other fails."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from qtapp.domain.download import NO_SECRETS, Download, Failed, Secrets
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.links import BadLink, host_of, origin_of
from qtapp.domain.mirrors import OF_ONE_MIRROR, mirror_after
from qtapp.domain.retry import counts_as_progress
from qtapp.services import transitions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.domain.download import DownloadSpec

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Round:
    """`out` are those that have said what they will always say, `tried` those that had a bad moment since
    the last progress; each with the failure, by its address."""

    out: dict[str, Failed] = field(default_factory=dict)
    tried: dict[str, Failed] = field(default_factory=dict)


class Mirrors:
    """For one session: after it all of them count again, and the one that was asked last goes on.

    One after the other is asked at once, each once in a round. What all of them failed with in a moment is
    waited for as ever, and the next round leaves out those with which it is over.
    """

    def __init__(self, discard: Callable[[Sequence[Download]], None]) -> None:
        """`discard` removes what is on disk of downloads that do not run."""
        self._discard = discard
        self._rounds: dict[str, _Round] = {}
        self._secrets: dict[str, dict[object, Secrets]] = {}  # by id and origin

    def follow(self, download: Download, outcome: Failed) -> Download | None:
        """The row in line for the mirror that is to be asked now; None where none is left in this round."""
        if not _has_others(download, outcome):
            return None
        known = self._rounds.setdefault(download.id, _Round())
        url, left = download.spec.url, None
        if outcome.bytes_total is not None:
            left = outcome.bytes_total - outcome.bytes_kept
        if counts_as_progress(outcome.bytes_gained, left):
            known.tried.clear()
        is_passing = outcome.kind.whose_move is WhoseMove.RETRY
        (known.tried if is_passing else known.out)[url] = outcome
        following = mirror_after(url, download.spec.mirrors, known.out.keys() | known.tried.keys())
        if following is None:
            return None
        row = transitions.kept(download, outcome.bytes_kept, outcome.bytes_total)
        return self._turned_to(row, following)

    def elsewhere(self, download: Download, is_free: Callable[[str], bool]) -> Download | None:
        """The row at a mirror whose host `is_free`; None where there is none. One that has failed keeps its
        turn: its other mirrors have been asked, and would be again and again."""
        mirrors = download.spec.mirrors
        if len(mirrors) < 2 or download.id in self._rounds:
            return None
        held = {url for url in mirrors if not is_free(host_of(url))}
        following = mirror_after(download.spec.url, mirrors, held)
        return None if following is None else self._turned_to(download, following)

    def waits_for(self, download: Download, outcome: Failed) -> tuple[Download, Failed]:
        """The round is over: the row and the failure to go by from here. Where the last mirror is out, that
        is one that only had a bad moment."""
        known = self._rounds.get(download.id)
        if known is None or not _has_others(download, outcome):
            return download, outcome
        tried, known.tried = known.tried, {}
        if outcome.kind.whose_move is WhoseMove.RETRY or not tried:
            return download, outcome
        url, earlier = next(iter(tried.items()))
        told = replace(
            earlier,
            attempt=outcome.attempt,
            bytes_kept=outcome.bytes_kept,
            bytes_gained=outcome.bytes_gained,
            bytes_total=outcome.bytes_total,
        )
        return replace(download, spec=self._at(download, url)), told

    def begin_anew_at_another(self, download: Download, outcome: Failed) -> Download | None:
        """Nothing else is left: the row in line for a mirror whose file did not continue what was there, and
        with nothing kept of that; None where there is none."""
        known = self._rounds.pop(download.id, None)
        if known is None or not _has_others(download, outcome):
            return None
        for url, failure in known.out.items():
            if failure.kind is ErrorKind.LINK_MISMATCH and outcome.bytes_kept:
                others = {at: seen for at, seen in known.out.items() if seen.kind is not failure.kind}
                # whoever had the bytes that are given up has had its chances
                others.setdefault(download.spec.url, outcome)
                others.pop(url, None)
                self._rounds[download.id] = _Round(out=others)
                self._discard([download])
                return self._turned_to(transitions.anew(download), url)
        return None

    def begin_anew(self, download_id: str) -> None:
        """It was asked for: what failed before no longer counts."""
        self._rounds.pop(download_id, None)

    def forget(self, download_id: str) -> None:
        """It is through, or off the list for good."""
        self.begin_anew(download_id)
        self._secrets.pop(download_id, None)

    def _turned_to(self, download: Download, url: str) -> Download:
        log.info("%s: goes on with its mirror at %s", download.id, host_of(url))
        spec = self._at(download, url)
        return transitions.queued(transitions.at_rest(replace(download, spec=spec), download.state))

    def _at(self, download: Download, url: str) -> DownloadSpec:
        """What was given for an origin is shown to it alone, and again once it is its turn."""
        spec = download.spec
        known = self._secrets.setdefault(download.id, {})
        known[_origin(spec.url)] = spec.secrets
        return replace(spec, url=url, secrets=known.get(_origin(url), NO_SECRETS))


def _has_others(download: Download, outcome: Failed) -> bool:
    return len(download.spec.mirrors) > 1 and outcome.kind in OF_ONE_MIRROR


def _origin(url: str) -> object:
    try:
        return origin_of(url)
    except BadLink:  # a row of the history may hold anything
        return None
