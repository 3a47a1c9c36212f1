"""A small file of one JSON object, for its owner alone: read with care, and replaced as a whole."""

from __future__ import annotations

import errno
import json
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from qtapp.storage.places import sync_folder
from qtapp.storage.regular_files import regular

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LARGEST_FILE_BYTES = 1 << 20


def read_object(path: Path) -> dict[str, Any]:
    """Raises OSError, or ValueError for anything but one JSON object."""
    with open(path, "rb", opener=regular) as file:
        content = file.read(_LARGEST_FILE_BYTES + 1)
    if len(content) > _LARGEST_FILE_BYTES:
        raise ValueError("the file is too large")
    try:
        stored = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(stored, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004
    return stored


def _refuse_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


def move_aside(path: Path, now: float) -> Path | None:
    """Where the broken file was put: its name with .corrupt-<UTC time>; None if it could not be moved."""
    stamp = datetime.fromtimestamp(now, UTC).strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}.corrupt-{stamp}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.corrupt-{stamp}-{number}{path.suffix}")
    try:
        path.rename(kept)
    except OSError:
        return None
    return kept


def replace_file(path: Path, stored: Mapping[str, Any]) -> None:
    """Mode 0600, on the disk when it returns. That the folder cannot be synced is no failure: the file is
    there, and whole.

    Raises:
        OSError: EFBIG for more than `read_object` takes; nothing of the new file is left, whatever the kind.
    """
    content = f"{json.dumps(stored, indent=2, sort_keys=True)}\n".encode()
    if len(content) > _LARGEST_FILE_BYTES:
        raise OSError(errno.EFBIG, "too large to be read again", str(path))
    replace_whole(path, (content,))


def replace_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Put a file of these pieces, one after the other, in the place of what is there; as `replace_file`."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".tmp", dir=path.parent)  # mode 0600
    fresh = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
