"""What `wherry get` says of long waits, which in a pipe nobody would see: each reason once a host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.cli_output import plain
from qtapp.domain.download import State
from qtapp.domain.links import BadLink, host_of
from qtapp.ui.messages import status_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.download import Download

# what is over sooner is nobody's concern
TOLD_FROM_S = 10.0


class Waits:
    """Remembers what has been told."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` gives seconds since the epoch."""
        self._clock = clock
        self._told: set[tuple[str, str]] = set()

    def news_of(self, download: Download) -> str:
        """What its host is waited for, and until when, where that takes long and is news; else ""."""
        is_waiting = download.state in (State.QUEUED, State.WAITING)
        if not is_waiting or download.why is None or download.until is None:
            return ""
        now = self._clock()
        if download.until - now < TOLD_FROM_S:
            return ""
        try:
            host = host_of(download.spec.url)
        except BadLink:
            return ""
        reason = (download.why.kind, host)
        if reason in self._told:
            return ""
        self._told.add(reason)
        return plain(f"{host}: {status_text(download, now)}")
