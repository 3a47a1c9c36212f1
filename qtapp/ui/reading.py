"""Reading the start of a file that somebody else put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.storage.regular_files import regular

if TYPE_CHECKING:
    from pathlib import Path


def start_of_file(path: Path, size_bytes: int) -> bytes:
    """The first `size_bytes` of a regular file.

    Raises:
        OSError: it is not there, may not be read, or is a folder, a pipe or a device.
        ValueError: `path` cannot be the name of a file.
    """
    with open(path, "rb", opener=regular) as file:
        return file.read(size_bytes)
