"""Whether, and after how long, a download that failed is tried again."""

from __future__ import annotations

import calendar
import re
from email.utils import parsedate_tz
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRESS_BYTES = 1 << 20
RETRY_AFTER_MIN_S = 1.0
RETRY_AFTER_MAX_S = 6 * 3600.0

# a name that a resolver denies may exist after all: the network, or the tunnel to it, was just coming up
_TRIED_TWICE = frozenset({ErrorKind.HOST_UNKNOWN})

_LONGEST_WISH_S = 366 * 86400.0
_SECONDS = re.compile(r"[0-9]+(?:\.[0-9]*)?")


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """A download fails for good after `attempts` in a row that brought no progress.

    The wait starts at `first_s` and doubles up to `cap_s`; each is spread by the share `jitter` to either
    side, so that downloads cut off together do not come back together.
    """

    attempts: int = 5
    first_s: float = 1.0
    cap_s: float = 60.0
    jitter: float = 0.2

    def delay(
        self,
        error_kind: ErrorKind,
        attempts_without_progress: int,
        retry_after_s: float | None,
        random: Callable[[], float],
    ) -> float | None:
        """Seconds to wait before the next attempt; None: do not try again without being asked.

        `attempts_without_progress` counts the attempt that has just failed, and is 0 where that one made
        progress. `random` gives a number in [0, 1). What the server asked for by Retry-After is obeyed
        between 1 s and 6 h; one that asks for more is not waited for.
        """
        if attempts_without_progress >= self._attempts_for(error_kind):
            return None
        if retry_after_s is not None:
            if not retry_after_s <= RETRY_AFTER_MAX_S:
                return None
            return max(RETRY_AFTER_MIN_S, retry_after_s)
        # 2.0 ** 1024 overflows; the cap is reached long before 64 doublings
        doublings = min(max(0, attempts_without_progress - 1), 64)
        wait_s = min(self.first_s * 2.0**doublings, self.cap_s)
        return wait_s * (1.0 + self.jitter * (2.0 * random() - 1.0))

    def _attempts_for(self, error_kind: ErrorKind) -> int:
        if error_kind.whose_move is WhoseMove.RETRY:
            return self.attempts
        return min(2, self.attempts) if error_kind in _TRIED_TWICE else 0


def counts_as_progress(bytes_gained: int, bytes_left: int | None) -> bool:
    """Whether an attempt that made `bytes_gained` durable and left `bytes_left` starts the count anew.

    A trickle does not: a server that yields one byte a try would be asked for ever.
    """
    return bytes_gained >= PROGRESS_BYTES or (bytes_gained > 0 and bytes_left == 0)


def parse_retry_after(value: str, now_epoch: float) -> float | None:
    """Seconds from now that a Retry-After header asks for; 0.0 for a past date, None for what is neither.

    Understands seconds and the three date forms of HTTP. Never more than a year, whatever is asked.
    """
    value = value.strip()
    if len(value) > 100:
        return _LONGEST_WISH_S if value.isascii() and value.isdigit() else None
    if _SECONDS.fullmatch(value):
        return min(float(value), _LONGEST_WISH_S)
    then = _http_date(value)
    return None if then is None else min(max(0.0, then - now_epoch), _LONGEST_WISH_S)


def _http_date(value: str) -> float | None:
    """Seconds since the epoch; a form without a zone is in GMT, as HTTP says."""
    try:
        parsed = parsedate_tz(value)
        if parsed is None:
            return None
        year, month, day, hour, minute, second = parsed[:6]
        if not (1900 <= year < 10000 and 1 <= month <= 12 and 1 <= day <= 31):
            return None
        if hour >= 24 or minute >= 60 or second > 60:
            return None
        return float(calendar.timegm((year, month, day, hour, minute, second)) - (parsed[9] or 0))
    except (ValueError, TypeError, IndexError, OverflowError):
        # the standard parser is meant for mail and trips over some garbage
        return None
