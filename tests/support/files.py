"""Bytes that look random, yet are known at every offset: what a test serves, and what it must get."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A prime: bytes put at a wrong place look right only if they are off by a multiple of it, and the offsets
# that programs choose (powers of two, halves, round numbers) never are.
PERIOD = 1_048_573
VIEW_BYTES = 256 * 1024


@lru_cache(maxsize=16)
def _tile(seed: int) -> bytes:
    """One period and a view more, so that every view is one slice."""
    period = random.Random(seed).randbytes(PERIOD)
    return period + period[:VIEW_BYTES]


def content(seed: int, start: int, end: int) -> bytes:
    """Bytes `start` to `end` (half-open) of the endless stream that belongs to `seed`."""
    return b"".join(_views(seed, start, end))


def _views(seed: int, start: int, end: int) -> Iterator[memoryview]:
    tile = memoryview(_tile(seed))
    while start < end:
        at = start % PERIOD
        length = min(VIEW_BYTES, end - start)
        yield tile[at : at + length]
        start += length


@dataclass(frozen=True, slots=True)
class Content:
    """`size` bytes of the stream of `seed`, held nowhere: gigabytes cost nothing until they are read."""

    seed: int
    size: int

    def __len__(self) -> int:
        return self.size

    def read(self, start: int = 0, end: int | None = None) -> bytes:
        return content(self.seed, start, self._end(end))

    def views(self, start: int = 0, end: int | None = None) -> Iterator[memoryview]:
        """The same without copying, in pieces of at most 256 KiB."""
        return _views(self.seed, start, self._end(end))

    def sha256(self) -> str:
        digest = hashlib.sha256()
        for view in self.views():
            digest.update(view)
        return digest.hexdigest()

    def write_to(self, path: Path) -> Path:
        with path.open("wb", buffering=0) as file:
            for view in self.views():
                written = 0
                while written < len(view):  # a raw file may take less than it was given
                    written += file.write(view[written:])
        return path

    def first_difference(self, path: Path) -> int | None:
        """Where the file first has another byte, none, or one too many; None if it is whole."""
        at = 0
        with path.open("rb") as file:
            for view in self.views():
                found = file.read(len(view))
                if found != view:
                    pairs = enumerate(zip(found, view, strict=False))
                    return at + next((i for i, (have, want) in pairs if have != want), len(found))
                at += len(view)
            return at if file.read(1) else None

    def _end(self, end: int | None) -> int:
        return self.size if end is None else min(end, self.size)


Body = bytes | Content


def body_views(body: Body, start: int, end: int) -> Iterator[memoryview]:
    """Bytes `start` to `end` of either kind of body, without copying."""
    if isinstance(body, Content):
        yield from body.views(start, end)
        return
    view = memoryview(body)[start:end]
    for at in range(0, len(view), VIEW_BYTES):
        yield view[at : at + VIEW_BYTES]
