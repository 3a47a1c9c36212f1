"""Copying the list into a file, and entries out of one: each in a thread of its own, to be stopped at any
entry."""

from __future__ import annotations

import os
from operator import attrgetter
from typing import TYPE_CHECKING

from qtapp.domain.list_entry import entry_of
from qtapp.storage.copying import Telling, fresh_text
from qtapp.storage.list_exchange import encoding_of, read_list, write_list
from qtapp.storage.regular_files import regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from qtapp.domain.download import Download
    from qtapp.domain.list_entry import Flawed, ListEntry
    from qtapp.storage.copying import Control, Copied


def export_list(
    downloads: Sequence[Download],
    queue_names: Mapping[str, str],
    target: Path,
    control: Control,
    tell: Callable[[Copied], None],
    *,
    as_text: bool,
) -> int:
    """Write these to `target`, from the top of the list; how many. What stood there is replaced at the end,
    or left as it was.

    Raises CopyingStopped, OSError.
    """
    in_order = sorted(downloads, key=attrgetter("rank"))
    telling = Telling(tell, len(in_order))
    done = 0
    with fresh_text(target, control) as file:
        entries = (entry_of(download, queue_names) for download in in_order)
        for _written in write_list(file, entries, as_text=as_text):
            control.check()
            done += 1
            telling.at(done)
    return done


def read_entries(
    source: Path, control: Control, tell: Callable[[Copied], None]
) -> Iterator[ListEntry | Flawed]:
    """What `source` holds, entry by entry.

    Raises CopyingStopped, NotAListError, OSError, UnicodeError.
    """
    with open(source, "rb", opener=regular) as file:
        encoding = encoding_of(file.read(4))
    with open(source, encoding=encoding, opener=regular) as file:
        size_bytes = os.fstat(file.fileno()).st_size
        telling = Telling(tell, size_bytes)
        for number, entry in enumerate(read_list(file, size_bytes)):
            control.check()
            yield entry
            if number % 100 == 0:
                telling.at(os.lseek(file.fileno(), 0, os.SEEK_CUR))
