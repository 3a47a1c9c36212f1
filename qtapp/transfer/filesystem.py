"""What sort of file system a file is on, where that decides what it can hold and what it does quickly."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

# as statfs(2) names them
FAT = 0x4D44
TMPFS = 0x01021994
EXT, XFS, BTRFS, F2FS = 0xEF53, 0x58465342, 0x9123683E, 0xF2F52010
# these note an extent and are done; others write zeros, or hand the wish on to a server that may
CLAIMS_QUICKLY = frozenset({EXT, XFS, BTRFS, F2FS})
FAT_LARGEST_BYTES = (1 << 32) - 1
_KEEP_SIZE = 1
# what says that there is no room, which is worth knowing; anything else means that it cannot be claimed here
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def claim(fd: int, start: int, length: int) -> bool:
    """Have blocks set aside for this range by fallocate(2); the file's size stays as it is.

    False where the file system cannot, or would write zeros for it.

    Raises:
        OSError: ENOSPC, EDQUOT, EFBIG.
    """
    fallocate = _libc_call("fallocate64") or _libc_call("fallocate")
    if fallocate is None or length <= 0 or kind_of(fd) not in CLAIMS_QUICKLY:
        return False
    while fallocate(fd, _KEEP_SIZE, ctypes.c_int64(start), ctypes.c_int64(length)) != 0:
        code = ctypes.get_errno()
        if code in _NO_ROOM:
            raise OSError(code, os.strerror(code))
        if code != errno.EINTR:
            return False
    return True


def largest_file_bytes(folder: Path, length: int) -> int | None:
    """What a file of `length` bytes in `folder` would have to fit into; None where there is no such limit."""
    limits = [] if (limit := _process_limit()) is None else [limit]
    if length > FAT_LARGEST_BYTES and kind_of(folder) == FAT:
        limits.append(FAT_LARGEST_BYTES)
    return min(limits, default=None)


def kind_of(place: int | Path) -> int | None:
    """The file system's number, of a descriptor or a path; None where it cannot be told."""
    call = _libc_call("fstatfs" if isinstance(place, int) else "statfs")
    if call is None:
        return None
    answer = ctypes.create_string_buffer(256)  # twice what any Linux fills
    if call(place if isinstance(place, int) else os.fsencode(place), answer) != 0:
        return None
    return ctypes.c_long.from_buffer(answer).value & 0xFFFFFFFF


def _process_limit() -> int | None:
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - exists on POSIX alone

    limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    return None if limit == resource.RLIM_INFINITY else limit


@cache
def _libc_call(name: str) -> Any:
    """A function of the C library, None where there is none; Linux alone, as numbers differ elsewhere."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None, use_errno=True), name, None)
