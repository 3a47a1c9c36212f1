"""Rows of a table in an SQLite file of somebody else's, read from its bytes.

There may be no second SQLite in this process, and a file that another program has open is neither to be
locked nor to be copied to where its secrets would lie in clear. The format: https://sqlite.org/fileformat2.html
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Value = int | float | str | bytes | None

MAGIC = b"SQLite format 3\0"
_WAL_MAGIC = (0x377F0682, 0x377F0683)
_WAL_HEADER, _FRAME_HEADER = 32, 24
_LEAF, _INTERIOR = 0x0D, 0x05
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_ENCODINGS = {1: "utf-8", 2: "utf-16-le", 3: "utf-16-be"}


class SqliteFile:
    """One moment of it: the bytes of the database, and of the `-wal` beside it, which may be empty."""

    def __init__(self, database: bytes, wal: bytes = b"") -> None:
        """Raises ValueError: it is no database."""
        if not database.startswith(MAGIC) or len(database) < 512:
            raise ValueError("no SQLite database")
        size = int.from_bytes(database[16:18], "big")
        self._page_size = 65536 if size == 1 else size
        if self._page_size < 512 or self._page_size & (self._page_size - 1):
            raise ValueError("an odd page size")
        self._database = database
        self._newer = _pages_in(wal, self._page_size)
        first = self._page(1)
        self._usable = self._page_size - first[20]
        # a damaged file may lead in circles: no page of a tree is read twice, nor more than there is
        self._seen: set[int] = set()
        self._left = 0
        self._encoding = _ENCODINGS.get(int.from_bytes(first[56:60], "big"), "utf-8")
        if self._usable < 480:
            raise ValueError("no room on its pages")

    def rows(self, table: str) -> Iterator[dict[str, Value]]:
        """The rows of `table` by the names of its columns, in small letters; those that a row of before they
        were added lacks are not in it.

        Raises:
            ValueError: there is no such table, or it is damaged.
        """
        try:
            self._begin()
            root, names = self._find(table)
            self._begin()
            for values in self._records(root):
                yield dict(zip(names, values, strict=False))
        except (IndexError, struct.error, UnicodeDecodeError) as error:
            raise ValueError("a damaged SQLite database") from error

    def _find(self, table: str) -> tuple[int, list[str]]:
        for kind, name, _table, root, sql in self._records(1):
            if kind == "table" and name == table and isinstance(root, int) and isinstance(sql, str):
                return root, columns_in(sql)
        raise ValueError(f"no table {table}")

    def _page(self, number: int) -> bytes:
        if (newer := self._newer.get(number)) is not None:
            return newer
        page = self._database[(number - 1) * self._page_size : number * self._page_size]
        if number < 1 or len(page) < self._page_size:
            raise ValueError("a page is missing")
        return page

    def _begin(self) -> None:
        self._seen.clear()
        self._left = len(self._database) + len(self._newer) * self._page_size

    def _records(self, number: int) -> Iterator[list[Value]]:
        if number in self._seen:
            raise ValueError("a tree that leads in a circle")
        self._seen.add(number)
        page = self._page(number)
        start = 100 if number == 1 else 0
        kind, cells = page[start], int.from_bytes(page[start + 3 : start + 5], "big")
        if kind not in (_LEAF, _INTERIOR):
            raise ValueError("no page of a table")
        pointers = start + (8 if kind == _LEAF else 12)
        for cell in range(cells):
            at = int.from_bytes(page[pointers + 2 * cell : pointers + 2 * cell + 2], "big")
            if kind == _LEAF:
                yield self._record(page, at)
            else:
                yield from self._records(int.from_bytes(page[at : at + 4], "big"))
        if kind == _INTERIOR:
            yield from self._records(int.from_bytes(page[start + 8 : start + 12], "big"))

    def _record(self, page: bytes, at: int) -> list[Value]:
        size, at = _varint(page, at)
        _rowid, at = _varint(page, at)
        payload = self._payload(page, at, size)
        header_size, at = _varint(payload, 0)
        values: list[Value] = []
        body = header_size
        while at < header_size:
            kind, at = _varint(payload, at)
            value, length = self._value(payload, body, kind)
            values.append(value)
            body += length
        if body > size:
            raise ValueError("a record that is too short")
        return values

    def _payload(self, page: bytes, at: int, size: int) -> bytes:
        most = self._usable - 35
        if size <= most:
            return page[at : at + size]
        self._left -= size
        if self._left < 0:
            raise ValueError("records that are larger than the file")
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (self._usable - 4)
        local = local if local <= most else least
        parts, left = [page[at : at + local]], size - local
        next_page = int.from_bytes(page[at + local : at + local + 4], "big")
        while left > 0:
            overflow = self._page(next_page)
            parts.append(overflow[4 : 4 + min(left, self._usable - 4)])
            left -= self._usable - 4
            next_page = int.from_bytes(overflow[:4], "big")
        return b"".join(parts)

    def _value(self, payload: bytes, at: int, kind: int) -> tuple[Value, int]:
        if kind in _INTEGERS:
            length = _INTEGERS[kind]
            return int.from_bytes(payload[at : at + length], "big", signed=True), length
        if kind == 7:
            return struct.unpack_from(">d", payload, at)[0], 8
        if kind in (8, 9):
            return kind - 8, 0
        if kind < 12:
            return None, 0
        length = (kind - 12) // 2
        data = payload[at : at + length]
        return (data.decode(self._encoding) if kind % 2 else data), length


def columns_in(sql: str) -> list[str]:
    """The names of the columns in a CREATE TABLE, in small letters and their order."""
    parts, depth, part = [], 0, ""
    for letter in sql.partition("(")[2]:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            break
        if letter == "," and not depth:
            parts.append(part)
            part = ""
        else:
            part += letter
    words = (re.match(r"""\s*["'`\[]?([^\s"'`\]]+)""", one) for one in [*parts, part])
    return [found[1].lower() for found in words if found is not None]


def _pages_in(wal: bytes, page_size: int) -> dict[int, bytes]:
    """The newest page of each number that a transaction has left in the write-ahead log."""
    if len(wal) < _WAL_HEADER or int.from_bytes(wal[:4], "big") not in _WAL_MAGIC:
        return {}
    salts = wal[16:24]
    committed: dict[int, bytes] = {}
    open_pages: dict[int, bytes] = {}
    step = _FRAME_HEADER + page_size
    if int.from_bytes(wal[8:12], "big") != page_size:
        return {}
    for at in range(_WAL_HEADER, len(wal) - step + 1, step):
        number, size_after = struct.unpack_from(">II", wal, at)
        if wal[at + 8 : at + 16] != salts:
            break  # left over from before the log began anew
        open_pages[number] = wal[at + _FRAME_HEADER : at + step]
        if size_after:
            committed |= open_pages
            open_pages = {}
    return committed


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of up to nine bytes, and where it ends."""
    value = 0
    for count in range(9):
        byte = data[at + count]
        if count == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            break
    return value, at + count + 1
