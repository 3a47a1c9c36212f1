"""Whether the whole file is what it should be, before it gets its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.download import Verified
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.transfer.running_digest import RunningDigest

if TYPE_CHECKING:
    from qtapp.domain.download import Checksum
    from qtapp.transfer.partfile import PartFile
    from qtapp.transfer.reply import Version
    from qtapp.transfer.stop import StopToken


def verify(
    part: PartFile,
    total: int,
    version: Version | None,
    checksum: Checksum | None,
    token: StopToken,
    running: RunningDigest | None = None,
) -> Verified:
    """How far the file could be confirmed: by `checksum`, else by the digest that the server told, else by
    the size it told. `running` is what was computed while the file was written.

    Raises:
        StopRequested: the download was stopped while its digest was computed.
        TransferError: CHECKSUM_MISMATCH; or of a disk kind. That nobody cut the file is for `seal` to see.
    """
    told = version.digest if version is not None else None
    if wanted := checksum or told:
        if running is None or running.algorithm != wanted.algorithm or not _holds(part, running, total):
            running = RunningDigest(wanted.algorithm)
        found = running.finish(part, total, token)
        if found != wanted.hex_digest:
            who = "" if checksum else " as the server says"
            raise TransferError(
                ErrorKind.CHECKSUM_MISMATCH, f"{wanted.algorithm} is {found}, not {wanted.hex_digest}{who}"
            )
        return Verified.DIGEST
    size_was_told = version is not None and version.total == total
    return Verified.LENGTH if size_was_told else Verified.NONE


def _holds(part: PartFile, running: RunningDigest, total: int) -> bool:
    """Whether what was hashed is still there: the file may have been cut behind our back."""
    hashed = running.bytes_hashed
    return hashed <= total and (hashed == 0 or bool(part.read(1, hashed - 1)))
