"""Reading the start of a file that somebody else put there."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def start_of_file(path: Path, size_bytes: int) -> bytes:
    """The first `size_bytes` of a regular file, links followed as the desktop would.

    Raises:
        OSError: it is not there, may not be read, or is a folder, a pipe or a device.
        ValueError: `path` cannot be the name of a file.
    """
    # O_NONBLOCK: a pipe named list.txt must not hold the thread until somebody writes into it
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(f"not a regular file: {path.name}")
        pieces = []
        while size_bytes > 0 and (piece := os.read(handle, size_bytes)):
            pieces.append(piece)
            size_bytes -= len(piece)
        return b"".join(pieces)
    finally:
        os.close(handle)
