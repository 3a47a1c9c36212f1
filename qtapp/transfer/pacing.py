"""One speed limit held by many hands together."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from qtapp.domain.pace import Bucket

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.transfer.gate import Permit
    from qtapp.transfer.stop import StopToken


class Pacer:
    """The program's byte bucket, shared by every hand."""

    def __init__(
        self, bytes_per_second: float | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._bucket = Bucket(bytes_per_second)
        self._clock = clock
        self._lock = threading.Lock()

    def piece(self, most: int) -> int:
        """How many bytes to read at once, at most `most`."""
        piece = self._bucket.piece_bytes
        return most if piece is None else min(most, piece)

    def pay(self, count: int, token: StopToken, permit: Permit) -> None:
        """Wait until `count` bytes that came fit the rate.

        Raises:
            StopRequested: while it waited.
        """
        if self._bucket.bytes_per_second is None:
            return
        with self._lock:
            wait_s = self._bucket.spend(count, self._clock())
        if wait_s > 0:
            with permit.lent():
                token.sleep(wait_s)
