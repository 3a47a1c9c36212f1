"""What is read of files that somebody chose: regular ones alone."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.storage.copying import Control
from qtapp.storage.history_copying import import_history
from qtapp.storage.json_file import read_object
from qtapp.storage.list_copying import read_entries

if TYPE_CHECKING:
    from collections.abc import Callable


def nobody(*_told: object) -> None:
    pass


READERS: dict[str, Callable[[Path], object]] = {
    "list": lambda path: list(read_entries(path, Control(), nobody)),
    "history": lambda path: import_history(path, Path("/downloads"), Control(), nobody, nobody),
    "settings": read_object,
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_pipe_holds_no_thread_until_somebody_writes(
    tmp_path: Path, reader: Callable[[Path], object]
) -> None:
    pipe = tmp_path / "list.json"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match=r"not a regular file: list\.json"):
        reader(pipe)


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_folder_and_what_is_not_there_cannot_be_read(
    tmp_path: Path, reader: Callable[[Path], object]
) -> None:
    for path in (tmp_path, tmp_path / "gone"):
        with pytest.raises(OSError, match=r"regular file|No such file"):
            reader(path)
