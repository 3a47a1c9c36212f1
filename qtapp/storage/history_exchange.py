"""The history as a file for other programs, and back: CSV for a spreadsheet, JSON for another Wherry.

Times are in UTC and ISO 8601, sizes in bytes. The JSON is one array with an entry on each line, so that a
million of them need no more memory than one. Addresses stand in it as the history has them: without logins.
"""

from __future__ import annotations

import csv
import json
import math
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO
from urllib.parse import urlsplit

from qtapp.domain.download import Download, DownloadSpec, State, Verified, new_download_id
from qtapp.domain.errors import ErrorKind
from qtapp.domain.history_view import RESULTS
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FIELDS: Final = (
    "name", "url", "folder", "path", "size", "state", "verified", "error", "added", "ended", "id",
)  # fmt: skip
# a spreadsheet takes what begins with one of these for a formula, and would run it
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "'")
_GUARD: Final = "'"
_KINDS: Final = {kind.value: kind for kind in ErrorKind}
LONGEST_ENTRY: Final = 1 << 20
_LONGEST_TEXT: Final = 65_536
_LARGEST_SIZE: Final = (1 << 63) - 1
_LATEST_S: Final = 32_503_680_000.0  # the year 3000


class NotAHistoryError(Exception):
    """The file is neither of the two."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """An entry that could not be used."""

    line: int


def is_csv(file: Path) -> bool:
    """By its name; JSON is the other."""
    return file.suffix.lower() == ".csv"


def write_entries(target: TextIO, downloads: Iterable[Download], *, as_csv: bool) -> Iterator[None]:
    """Write them all; gives None after each, so that one can stop in between. Raises OSError."""
    if as_csv:
        writer = csv.writer(target, lineterminator="\r\n")
        writer.writerow(FIELDS)
        for download in downloads:
            values = _values(download)
            writer.writerow([_guarded(values[name]) for name in FIELDS])
            yield
        return
    before = "[\n"
    for download in downloads:
        values = {name: value for name, value in _values(download).items() if value is not None}
        target.write(before + json.dumps(values))
        before = ",\n"
        yield
    target.write("\n]\n" if before != "[\n" else "[]\n")


def read_entries(source: TextIO, default_folder: Path, *, as_csv: bool) -> Iterator[Download | Rejected]:
    """What the file holds, entry by entry.

    Raises:
        NotAHistoryError: it is not such a file, or its beginning is not.
        OSError, UnicodeDecodeError: it cannot be read, or not as text.
    """
    records = _csv_records(source) if as_csv else _json_records(source)
    for line, record in records:
        try:
            yield _download(record or {}, default_folder)
        except (ValueError, TypeError, KeyError, OverflowError):
            yield Rejected(line)


def _values(download: Download) -> dict[str, str | int | None]:
    spec = download.spec
    return {
        "name": download.name,
        "url": spec.url,
        "folder": str(spec.folder),
        "path": None if download.path is None else str(download.path),
        "size": download.bytes_total if download.bytes_total is not None else download.bytes_done or None,
        "state": download.state.value,
        "verified": download.verified.value,
        "error": None if download.kind is None else download.kind.value,
        "added": _time_text(spec.added_at),
        "ended": _time_text(download.finished_at),
        "id": download.id,
    }


def _guarded(value: str | int | None) -> str | int:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return _GUARD + value
    return "" if value is None else value


def _unguarded(value: str) -> str:
    return value[1:] if value.startswith(_GUARD) and value[1:].startswith(_FORMULA) else value


def _csv_records(source: TextIO) -> Iterator[tuple[int, dict[str, Any] | None]]:
    reader = csv.reader(_short_lines(source))
    try:
        head = next(reader, [])
        if not {"url", "state"} <= set(head):
            raise NotAHistoryError("there are no columns called url and state")
        for row in reader:
            if row:
                record = {name: _unguarded(value) for name, value in zip(head, row, strict=False) if value}
                yield reader.line_num, record
    except csv.Error as error:
        raise NotAHistoryError(str(error)) from error


def _json_records(source: TextIO) -> Iterator[tuple[int, dict[str, Any] | None]]:
    """Of an array with an entry on each line, as `write_entries` makes it; lines of JSON are as good."""
    is_begun = False
    for number, line in enumerate(_short_lines(source), 1):
        text = line.strip().removeprefix("\ufeff")
        if not is_begun:
            if not text:
                continue
            if text[0] not in "[{":
                raise NotAHistoryError("it does not begin as a list of entries")
            is_begun = True
            text = text.removeprefix("[")
        text = text.strip().removesuffix(",")
        if text in ("", "]"):
            continue
        if text.startswith("{") and text.endswith("}]"):
            text = text[:-1]
        try:
            record = json.loads(text)
        except (ValueError, RecursionError):
            record = None
        yield number, record if isinstance(record, dict) else None


def _short_lines(source: TextIO) -> Iterator[str]:
    while line := source.readline(LONGEST_ENTRY):
        if len(line) >= LONGEST_ENTRY:
            raise NotAHistoryError("a line is too long")
        yield line


def _download(record: dict[str, Any], default_folder: Path) -> Download:
    """Raises ValueError, TypeError or KeyError for what is no entry."""
    state = State(record["state"])
    if state not in RESULTS:
        raise ValueError("it has not ended")
    url = _text(record["url"])
    parts = urlsplit(url)
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise ValueError("not a link")
    folder = _absolute(record.get("folder")) or default_folder
    path = _absolute(record.get("path"))
    name = (
        _text(record.get("name") or "") or (path.name if path else "") or parts.path.rpartition("/")[2] or url
    )
    size = _size(record.get("size"))
    ended = _time(record.get("ended"))
    added = _time(record.get("added"))
    if ended is None and added is None:
        raise ValueError("of no time")
    kind = record.get("error")
    is_done = state is State.DONE
    return Download(
        spec=DownloadSpec(
            id=_id(record.get("id")),
            url=url,
            folder=folder,
            added_at=added if added is not None else ended or 0.0,
        ),
        state=state,
        name=name.replace("/", "_").replace("\0", "_"),
        bytes_done=(size or 0) if is_done else 0,
        bytes_total=size,
        path=path if is_done else None,
        verified=_verified(record.get("verified")) if is_done else Verified.NONE,
        kind=None if is_done else _KINDS.get(kind) if isinstance(kind, str) else None,
        finished_at=ended if ended is not None else added,
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise ValueError("not a text")
    return value


def _absolute(value: object) -> Path | None:
    """A place on this computer; one of another system is none."""
    if value is None:
        return None
    text = _text(value)
    path = Path(text)
    return path if path.is_absolute() and "\0" not in text else None


def _id(value: object) -> str:
    is_one = isinstance(value, str) and len(value) == 32 and set(value) <= set("0123456789abcdef")
    return str(value) if is_one else new_download_id()


def _size(value: object) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, (bool, float)):
        raise TypeError("not a size")
    size = int(value)  # type: ignore[call-overload]
    if not 0 <= size <= _LARGEST_SIZE:
        raise ValueError("not a size")
    return int(size)


def _verified(value: object) -> Verified:
    return next((word for word in Verified if word.value == value), Verified.NONE)


def _time(value: object) -> float | None:
    """Seconds since the epoch. Raises ValueError."""
    if value is None or value == "":
        return None
    moment = datetime.fromisoformat(_text(value))
    seconds = moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
    if not 0 <= seconds < _LATEST_S:
        raise ValueError("not a time")
    return seconds


def _time_text(seconds: float | None) -> str | None:
    if seconds is None or not math.isfinite(seconds) or not 0 <= seconds < _LATEST_S:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat()
