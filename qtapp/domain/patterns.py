"""Patterns in addresses that stand for many: `file[01-50].zip`, `[a-z]`, `{front,back}`."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# more than anybody means
LINKS_AT_MOST = 100_000
# and of long addresses fewer: they are all in memory
_CHARS_AT_MOST = 64 << 20
_LONGEST_NUMBER = 12

# Not `[...]` in general: IPv6 addresses and many queries have brackets of their own.
_RANGE = re.compile(r"\[(?:(\d+)-(\d+)|([a-z])-([a-z])|([A-Z])-([A-Z]))(?::(\d+))?\]", re.ASCII)
_CHOICE = re.compile(r"\{([^{}\s/]*)\}")
_ANY = re.compile(f"{_RANGE.pattern}|{_CHOICE.pattern}", re.ASCII)


class TooManyError(ValueError):
    """It stands for `number` addresses, more than are made of one."""

    def __init__(self, number: int) -> None:
        super().__init__(f"{number} addresses")
        self.number = number


@dataclass(frozen=True, slots=True)
class _Range:
    """Numbers of `width` digits at least, or letters by their code."""

    values: range
    width: int  # 0: letters

    def __len__(self) -> int:
        return len(self.values)

    def texts(self) -> Iterator[str]:
        for value in self.values:
            yield f"{value:0{self.width}}" if self.width else chr(value)


@dataclass(frozen=True, slots=True)
class _Choice:
    words: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.words)

    def texts(self) -> Iterator[str]:
        yield from self.words


def has_pattern(address: str) -> bool:
    """Whether it stands for others. What stands for one alone is none."""
    return bool("[" in address or "{" in address) and any(
        len(part) > 1 for part in _parts(address) if not isinstance(part, str)
    )


def count_of(address: str) -> int:
    """How many addresses it stands for; 1 without a pattern."""
    number = 1
    for part in _parts(address):
        if not isinstance(part, str):
            number *= len(part)
    return number


def expanded(address: str, most: int = LINKS_AT_MOST) -> Iterator[str]:
    """The addresses that it stands for, the last pattern in it turning fastest; itself without a pattern.

    Raises:
        TooManyError: more than `most`, before the first of them.
    """
    parts = _parts(address)
    number = count_of(address)
    if number > most or number * len(address) > _CHARS_AT_MOST:
        raise TooManyError(number)
    return map("".join, product(*([part] if isinstance(part, str) else part.texts() for part in parts)))


def _parts(address: str) -> Sequence[str | _Range | _Choice]:
    """The address as texts and patterns, in turn."""
    parts: list[str | _Range | _Choice] = []
    position = 0
    for found in _ANY.finditer(address):
        pattern = _pattern_of(found)
        if pattern is None:
            continue
        parts.append(address[position : found.start()])
        parts.append(pattern)
        position = found.end()
    parts.append(address[position:])
    return parts


def _pattern_of(found: re.Match[str]) -> _Range | _Choice | None:
    """None for what only looks like one."""
    first, last, *letters, step_text, choice = found.groups()
    if choice is not None:
        return _Choice(tuple(choice.split(","))) if "," in choice else None
    step = int(step_text) if step_text else 1
    if step < 1 or len(step_text or "") > _LONGEST_NUMBER:
        return None
    if first is not None:
        if max(len(first), len(last)) > _LONGEST_NUMBER:
            return None
        # padded as the first is written: "01" and "001" say so, "1" does not
        width = len(first) if first.startswith("0") or last.startswith("0") else 1
        return _Range(_between(int(first), int(last), step), width)
    low, high = (letter for letter in letters if letter is not None)
    return _Range(_between(ord(low), ord(high), step), 0)


def _between(first: int, last: int, step: int) -> range:
    """Both of them included; downwards where the last is the smaller one."""
    return range(first, last + 1, step) if first <= last else range(first, last - 1, -step)
