"""Where one idle hand waits for what another may not bring to its end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qtapp.transfer.gate import Permit
    from qtapp.transfer.stop import StopToken

# how often to look whether a range has begun to crawl; everything else rings
LOOK_EVERY_S = 1.0


class Reserve:
    """A place for one: whoever comes second leaves. Its transfer guards all but `wait`."""

    def __init__(self, token: StopToken) -> None:
        self._token = token
        self._bell: threading.Event | None = None  # made for who comes first: most downloads have one hand
        self._hand: int | None = None

    def takes(self, hand: int) -> bool:
        """Whether the place is this hand's now."""
        if self._hand not in (None, hand):
            return False
        self._hand = hand
        if self._bell is None:
            self._bell = threading.Event()
        self._bell.clear()
        return True

    def free(self, hand: int) -> None:
        """It is at work again, or has left."""
        if self._hand == hand:
            self._hand = None

    def ring(self) -> None:
        """Something may have become free, or everything has come."""
        if self._hand is not None and self._bell is not None:
            self._bell.set()

    def wait(self, permit: Permit) -> None:
        """Until it rings, or a moment.

        Raises:
            StopRequested: the download was stopped.
        """
        assert self._bell is not None
        with self._token.waking(self._bell.set), permit.lent():
            self._bell.wait(LOOK_EVERY_S)
            self._token.check()
