"""The list as a file, and back: JSON for another Wherry, text for whatever reads input files of aria2.

The JSON is one array with an entry on each line, so that a hundred thousand of them need no more memory than
one; the first tells what it is. No password, no cookie and no header that may hold a token is in it. A link's
own query is: it is what is asked for.
"""

from __future__ import annotations

import codecs
import json
import math
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TextIO

from qtapp.domain import input_file, list_entry
from qtapp.domain.download import Conflict, Priority, Secrets, State
from qtapp.domain.groups import fit_name
from qtapp.domain.list_entry import Flaw, Flawed, FlawError, ListEntry
from qtapp.domain.queues import name_of
from qtapp.storage.settings_values import is_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FORMAT: Final = "wherry-list"
VERSION: Final = 1
LARGEST_FILE_BYTES: Final = 256 << 20
MOST_ENTRIES: Final = 500_000
_LONGEST_LINE: Final = 1 << 20
_LONGEST_TEXT: Final = 65_536
_LARGEST_SIZE: Final = (1 << 63) - 1
_LONGEST_TIME: Final = 100
_LATEST_S: Final = 32_503_680_000.0  # the year 3000
# what other programs write on many lines is read as a whole; a larger file would hold up every other thread
_READ_WHOLE_BYTES: Final = 2 << 20
# how other programs call what they list
_ADDRESS_KEYS: Final = ("url", "link", "uri", "href")
_NAME_KEYS: Final = ("name", "filename", "out")
_FOLDER_KEYS: Final = ("folder", "dir", "directory")


class NoList(StrEnum):
    """Why nothing of a file can be used."""

    TOO_LARGE = "too-large"
    NOT_TEXT = "not-text"
    NEWER = "newer"  # of a version that is not known here
    OTHER = "other"  # written by Wherry, and no list: a history, settings


class NotAListError(Exception):
    """The whole file is refused."""

    def __init__(self, why: NoList) -> None:
        super().__init__(why.value)
        self.why = why


def write_list(target: TextIO, entries: Iterable[ListEntry], *, as_text: bool) -> Iterator[None]:
    """Write them all; gives None after each, so that one can stop in between. Raises OSError."""
    if as_text:
        for entry in entries:
            target.write(input_file.written(entry))
            yield
        return
    target.write(f"[{json.dumps({'format': FORMAT, 'version': VERSION})}")
    for entry in entries:
        target.write(f",\n{json.dumps(_values(entry))}")
        yield
    target.write("\n]\n")


def _values(entry: ListEntry) -> dict[str, Any]:
    """What it leaves open is left out."""
    checksum = entry.checksum
    values: dict[str, Any] = {
        "url": entry.url,
        "mirrors": list(entry.mirrors) or None,
        "name": entry.name,
        "folder": None if entry.folder is None else str(entry.folder),
        "queue": entry.queue,
        "group": entry.group or None,
        "checksum": None if checksum is None else f"{checksum.algorithm}={checksum.hex_digest}",
        "checksum_from_site": entry.checksum_from_site or None,
        "headers": [f"{name}: {value}" for name, value in entry.headers] or None,
        "conflict": None if entry.conflict is None else entry.conflict.value,
        "priority": None if entry.priority is Priority.NORMAL else entry.priority.value,
        "limit_bytes_per_second": entry.limit_bytes_per_second,
        "state": entry.state.value,
        "size": entry.size_bytes,
        "added": _time_text(entry.added_at),
    }
    return {name: value for name, value in values.items() if value is not None}


def read_list(source: TextIO, size_bytes: int) -> Iterator[ListEntry | Flawed]:
    """What a file of this size holds, entry by entry; JSON or text, by how it begins.

    Raises:
        NotAListError: nothing of it can be used.
        OSError, UnicodeDecodeError: it cannot be read, or not as text.
    """
    if size_bytes > LARGEST_FILE_BYTES:
        raise NotAListError(NoList.TOO_LARGE)
    first = ""
    lines = _short_lines(source)
    for line in lines:
        first = line
        if line.strip():
            break
    found = _in_json(first, lines, size_bytes) if first.lstrip()[:1] in ("[", "{") else _in_text(first, lines)
    for number, entry in enumerate(found, 1):
        if number > MOST_ENTRIES:
            raise NotAListError(NoList.TOO_LARGE)
        yield entry


def encoding_of(head: bytes) -> str:
    """Of a text that begins so; UTF-8 where nothing says otherwise."""
    return "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"


def _short_lines(source: TextIO) -> Iterator[str]:
    while line := source.readline(_LONGEST_LINE):
        if len(line) >= _LONGEST_LINE:
            raise NotAListError(NoList.TOO_LARGE)
        if "\0" in line:
            raise NotAListError(NoList.NOT_TEXT)
        yield line


def _in_text(first: str, lines: Iterator[str]) -> Iterator[ListEntry | Flawed]:
    def all_lines() -> Iterator[str]:
        yield first
        yield from lines

    return input_file.read_lines(all_lines())


def _in_json(first: str, lines: Iterator[str], size_bytes: int) -> Iterator[ListEntry | Flawed]:
    if size_bytes <= _READ_WHOLE_BYTES:
        records = _whole(first + "".join(lines))
    else:
        records = _line_by_line(first, lines)
    is_first = True
    for line, record in records:
        if is_first:
            is_first = False
            if isinstance(record, dict) and "url" not in record and "format" in record:
                _check_head(record)
                continue
        try:
            yield _entry(record)
        except FlawError as error:
            yield Flawed(line, error.flaw)


def _check_head(head: dict[str, Any]) -> None:
    if head["format"] != FORMAT:
        raise NotAListError(NoList.OTHER)
    if head.get("version") != VERSION:
        raise NotAListError(NoList.NEWER)


def _whole(text: str) -> Iterator[tuple[int, object]]:
    """Entries of a JSON value that is a list, or has one; in a file that is broken off, those of its
    lines."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        lines = iter(text.splitlines(keepends=True))
        yield from _line_by_line(next(lines, ""), lines)
        return
    if isinstance(value, dict):
        if "format" in value:
            _check_head(value)
        lists = [item for item in value.values() if isinstance(item, list)]
        value = [value] if any(key in value for key in _ADDRESS_KEYS) or not lists else lists[0]
    yield from enumerate(value, 1)


def _line_by_line(first: str, lines: Iterator[str]) -> Iterator[tuple[int, object]]:
    number, line = 1, first.lstrip().removeprefix("[")
    while True:
        text = line.strip().removesuffix("]" if line.strip() == "]" else "").removesuffix(",")
        if text.endswith("}]"):
            text = text[:-1]
        if text:
            try:
                yield number, json.loads(text)
            except (ValueError, RecursionError):
                yield number, None
        try:
            line = next(lines)
        except StopIteration:
            return
        number += 1


def _entry(record: object) -> ListEntry:
    """Raises FlawError."""
    if isinstance(record, str):
        record = {"url": record}
    if not isinstance(record, dict):
        raise FlawError(Flaw.ENTRY)
    try:
        return _entry_from(record)
    except FlawError:
        raise
    except (ValueError, TypeError, OverflowError):
        raise FlawError(Flaw.VALUE) from None


def _entry_from(record: dict[str, Any]) -> ListEntry:
    mirrors = _texts(record.get("mirrors"))
    address = _text(_first(record, _ADDRESS_KEYS))
    url, all_urls, user, password = list_entry.addresses([address, *mirrors] if address else [])
    kept, secret = list_entry.headers(_header_lines(record.get("headers")))
    folder = _text(_first(record, _FOLDER_KEYS))
    checksum = _text(record.get("checksum"))
    limit = _number(record.get("limit_bytes_per_second"))
    return ListEntry(
        url,
        # the most wanted first, as they stand there; the one that is asked for need not be the first
        tuple(text for text in mirrors if text in all_urls) if set(all_urls) == set(mirrors) else all_urls,
        list_entry.file_name(_text(_first(record, _NAME_KEYS))),
        list_entry.folder(folder) if folder else None,
        None if record.get("queue") is None else name_of(_text(record["queue"])),
        fit_name(_text(record.get("group"))),
        list_entry.checksum(checksum) if checksum else None,
        record.get("checksum_from_site") is True,
        kept,
        Secrets(secret, user, password),
        # a word that is not known here is another program's, and says nothing
        next((word for word in Conflict if word.value == record.get("conflict")), None),
        next((word for word in Priority if word.value == record.get("priority")), Priority.NORMAL),
        None if limit is None else list_entry.limit(limit),
        next((word for word in State if word.value == record.get("state")), State.QUEUED),
        _size(record.get("size")),
        _time(record.get("added")),
    )


def _first(record: dict[str, Any], keys: Iterable[str]) -> object:
    return next((record[key] for key in keys if record.get(key)), None)


def _text(value: object) -> str:
    """ "" for none. Raises FlawError."""
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise FlawError(Flaw.VALUE)
    return value


def _texts(value: object) -> list[str]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise FlawError(Flaw.VALUE)
    return [_text(item) for item in value]


def _header_lines(value: object) -> list[str]:
    """A list of `Name: value`, or an object with a value for each name, as other programs have it."""
    if isinstance(value, dict):
        return [f"{name}: {_text(text)}" for name, text in value.items()]
    return _texts(value)


def _number(value: object) -> int | None:
    """Not negative, and within 64 bits. Raises FlawError."""
    if value is None:
        return None
    if not is_number(value) or not isinstance(value, int) or not 0 <= value <= _LARGEST_SIZE:
        raise FlawError(Flaw.VALUE)
    return value


def _size(value: object) -> int | None:
    """None for what is none: it is good for a look alone."""
    is_one = is_number(value) and isinstance(value, int) and 0 <= value <= _LARGEST_SIZE
    return value if is_one and isinstance(value, int) else None


def _time(value: object) -> float | None:
    """Seconds since the epoch; None for what is none."""
    if not isinstance(value, str) or len(value) > _LONGEST_TIME:
        return None
    try:
        moment = datetime.fromisoformat(value)
        seconds = moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
    except (ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds < _LATEST_S else None


def _time_text(seconds: float | None) -> str | None:
    if seconds is None or not math.isfinite(seconds) or not 0 <= seconds < _LATEST_S:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat()
