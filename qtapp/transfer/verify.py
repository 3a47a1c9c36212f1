"""Whether the whole file is what it should be, before it gets its name."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from qtapp.domain.download import Verified
from qtapp.domain.errors import ErrorKind, TransferError

if TYPE_CHECKING:
    from qtapp.domain.download import Checksum
    from qtapp.transfer.partfile import PartFile
    from qtapp.transfer.reply import Version
    from qtapp.transfer.stop import StopToken

# the names users and RFC 9530 write, and hashlib's
ALGORITHMS = {"sha-256": "sha256", "sha-512": "sha512", "sha-1": "sha1", "md5": "md5"}
BLOCK_BYTES = 1 << 20


def verify(
    part: PartFile, total: int, version: Version | None, checksum: Checksum | None, token: StopToken
) -> Verified:
    """How far the file could be confirmed.

    Raises:
        StopRequested: the download was stopped while its digest was computed.
        TransferError: CHECKSUM_MISMATCH, or of a disk kind.
    """
    if checksum is not None:
        found = _hex_digest(part, total, checksum.algorithm, token)
        if found != checksum.hex_digest:
            raise TransferError(
                ErrorKind.CHECKSUM_MISMATCH, f"{checksum.algorithm} is {found}, not {checksum.hex_digest}"
            )
        return Verified.DIGEST
    size_was_told = version is not None and version.total == total
    return Verified.LENGTH if size_was_told else Verified.NONE


def _hex_digest(part: PartFile, total: int, algorithm: str, token: StopToken) -> str:
    digest = hashlib.new(ALGORITHMS[algorithm], usedforsecurity=False)
    offset = 0
    while offset < total:
        token.check()
        block = part.read(min(BLOCK_BYTES, total - offset), offset)
        if not block:
            break
        digest.update(block)
        offset += len(block)
    return digest.hexdigest()
