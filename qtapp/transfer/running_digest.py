"""A digest that is computed while the file is written, as far as that goes in order, and from the file after
that."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qtapp.transfer.partfile import PartFile
    from qtapp.transfer.stop import StopToken

# the names users and RFC 9530 write, and hashlib's
ALGORITHMS = {"sha-256": "sha256", "sha-512": "sha512", "sha-1": "sha1", "md5": "md5"}
# so much is hashed between two looks at the stop token: a quarter of a millisecond's work, which on a busy
# machine may take a multiple of that
BLOCK_BYTES = 1 << 18


class RunningDigest:
    """The digest of a file's first `bytes_hashed` bytes.

    Hands feed it what they have written, each on its own thread. What does not follow on what was fed before
    is passed over, and read from the file at the end: after a resume that is everything, and where several
    hands write, what lies behind the first one's range.
    """

    def __init__(self, algorithm: str | None) -> None:
        """`algorithm` is one of ALGORITHMS; None where nothing is to be computed."""
        self.algorithm = algorithm
        self.bytes_hashed = 0
        self._digest = hashlib.new(ALGORITHMS[algorithm], usedforsecurity=False) if algorithm else None

    def feed(self, data: memoryview, offset: int) -> None:
        """`data` has been written at `offset`."""
        # no lock: every byte is written by one hand, so only one can come with the byte that is next
        if self._digest is not None and offset == self.bytes_hashed:
            self._digest.update(data)
            self.bytes_hashed += len(data)

    def finish(self, part: PartFile, total: int, token: StopToken) -> str:
        """The hexadecimal digest of the first `total` bytes; fewer where the file has no more.

        Raises:
            StopRequested: the download was stopped meanwhile; it can be finished later.
            TransferError: of a disk kind.
        """
        assert self._digest is not None
        while self.bytes_hashed < total:
            token.check()
            block = part.read(min(BLOCK_BYTES, total - self.bytes_hashed), self.bytes_hashed)
            if not block:
                break
            self._digest.update(block)
            self.bytes_hashed += len(block)
        return self._digest.hexdigest()
