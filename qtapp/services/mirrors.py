"""Which of a download's addresses is asked next, where one after the other fails."""

from __future__ import annotations

import logging
from dataclasses import field, replace
from typing import TYPE_CHECKING

from qtapp.domain.download import NO_SECRETS, Download, Failed, Secrets
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.links import BadLink, host_of, origin_of
from qtapp.domain.mirrors import OF_ONE_MIRROR, mirror_after
from qtapp.domain.retry import RETRY_AFTER_MAX_S
from qtapp.domain.values import dataclass
from qtapp.services import transitions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qtapp.domain.download import DownloadSpec

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Busy:
    """Not to be asked before `until`, in seconds since the epoch, by what the failure or its host says."""

    failure: Failed
    until: float


@dataclass(slots=True)
class _Round:
    """`out` are those that have said what they will always say, `tried` those that had a bad moment in this
    round; each with the failure, by its address. `busy` are of this round or of those before it, and
    `waited_for` those that were the last hope once. `gained` bytes came in this round."""

    out: dict[str, Failed] = field(default_factory=dict)
    tried: dict[str, Failed] = field(default_factory=dict)
    busy: dict[str, _Busy] = field(default_factory=dict)
    waited_for: set[str] = field(default_factory=set)
    gained: int = 0


class Mirrors:
    """For one session: after it all of them count again, and the one that was asked last goes on.

    One after the other is asked at once, each once in a round, whatever it gave: servers that give a little
    and cut would be asked without a pause. Between two rounds it waits as a download with one address does
    between two attempts, by what the whole round brought. The next one leaves out those with which it is
    over, and those that are busy for as long as they are.
    """

    def __init__(self, discard: Callable[[Sequence[Download]], None], now: Callable[[], float]) -> None:
        """`discard` removes what is on disk of downloads that do not run; `now` gives seconds since the
        epoch."""
        self._discard = discard
        self._now = now
        self._rounds: dict[str, _Round] = {}
        self._secrets: dict[str, dict[object, Secrets]] = {}  # by id and origin

    def follow(self, download: Download, outcome: Failed, held_until: float | None = None) -> Download | None:
        """The row in line for the mirror that is to be asked now; None where none is left in this round.
        `held_until`: its host is left alone until then, in seconds since the epoch."""
        if not _has_others(download, outcome):
            return None
        known = self._rounds.setdefault(download.id, _Round())
        url, now = download.spec.url, self._now()
        known.gained += outcome.bytes_gained
        known.busy = {at: busy for at, busy in known.busy.items() if busy.until > now and at != url}
        if outcome.kind.whose_move is WhoseMove.RETRY:
            known.tried[url] = outcome
            if held_until is None and outcome.retry_after_s is not None:
                held_until = now + outcome.retry_after_s
            if held_until is not None and held_until > now:
                known.busy[url] = _Busy(outcome, held_until)
        else:
            known.out[url] = outcome
        passed_over = known.out.keys() | known.tried.keys() | known.busy.keys()
        following = mirror_after(url, download.spec.mirrors, passed_over)
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
        """The round is over: the row and the failure to go by from here, of the one that can be asked soonest
        of those that only had a bad moment. What has been waited of a Retry-After is taken off."""
        known = self._rounds.get(download.id)
        if known is None or not _has_others(download, outcome):
            return download, outcome
        tried, known.tried = known.tried, {}
        gained, known.gained = max(known.gained, outcome.bytes_gained), 0
        outcome = replace(outcome, bytes_gained=gained)
        own = download.spec.url
        hopes = tried | {url: busy.failure for url, busy in known.busy.items()}
        if outcome.kind.whose_move is WhoseMove.RETRY:
            hopes.setdefault(own, outcome)
        soonest = min(hopes, key=lambda url: (self._left_s(known, url), url != own), default=own)
        if soonest == own:
            return download, outcome
        return self._told_by(download, outcome, soonest, hopes[soonest], self._left_s(known, soonest))

    def last_hope(self, download: Download, outcome: Failed) -> tuple[Download, Failed] | None:
        """The others have been asked as often as they may be: the row and the failure of the one that is to
        be asked again soonest of those that are busy, each of which is waited for once; None for none."""
        known = self._rounds.get(download.id)
        if known is None:
            return None
        left_s = {url: self._left_s(known, url) for url in known.busy.keys() - known.waited_for}
        url = min(left_s, key=left_s.__getitem__, default=download.spec.url)
        if url == download.spec.url or left_s[url] > RETRY_AFTER_MAX_S:
            return None
        known.waited_for.add(url)
        return self._told_by(download, outcome, url, known.busy[url].failure, left_s[url])

    def _left_s(self, known: _Round, url: str) -> float:
        """Until it may be asked."""
        busy = known.busy.get(url)
        return 0.0 if busy is None else max(busy.until - self._now(), 0.0)

    def _told_by(
        self, download: Download, outcome: Failed, url: str, earlier: Failed, left_s: float
    ) -> tuple[Download, Failed]:
        """The row at `url`, and its failure with what the last one left."""
        told = replace(
            earlier,
            attempt=outcome.attempt,
            bytes_kept=outcome.bytes_kept,
            bytes_gained=outcome.bytes_gained,
            bytes_total=outcome.bytes_total,
            retry_after_s=left_s or None,
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
