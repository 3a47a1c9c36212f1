"""Opening a file that somebody else has put there or chosen."""

from __future__ import annotations

import os
import stat


def regular(path: str, flags: int) -> int:
    """An `opener` for `open`, which takes a regular file alone; links are followed as the desktop would.

    Raises:
        OSError: it is not there, may not be opened, or is a folder, a pipe or a device.
    """
    # O_NONBLOCK: a pipe named list.txt must not hold the thread until somebody writes into it
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(f"not a regular file: {os.path.basename(path)}")  # noqa: PTH119 - whatever was given
    return handle
