"""What the files of an unfinished download are called, and which there are."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from qtapp.transfer.journal import JOURNAL_SUFFIX, journal_path

if TYPE_CHECKING:
    from pathlib import Path

PART_SUFFIX = ".part"
# a journal is replaced by way of a temporary name: this and the journal's suffix end every file of ours
TEMPORARY_SUFFIX = "~"


def part_path(folder: Path, name: str, download_id: str) -> Path:
    """`.<name>.<first eight digits of the id>.part` in the target folder."""
    return folder / f".{name}.{download_id[:8]}{PART_SUFFIX}"


def find_part_name(folder: Path, likely: str, download_id: str) -> str:
    """What this download's part file in `folder` is named after: `likely`, unless there is another of the id.

    The name that is known of a download may be a guess from before the server had spoken.
    """
    path = part_path(folder, likely, download_id)
    if os.path.lexists(path) or os.path.lexists(journal_path(path)):
        return likely
    end = f".{download_id[:8]}{PART_SUFFIX}"
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name.removesuffix(JOURNAL_SUFFIX)
            if name.startswith(".") and name.endswith(end):
                return name[1 : -len(end)]
    return likely
