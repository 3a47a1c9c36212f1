"""Which of the links that are looked over match: by text, wildcard or expression, by type and by size."""

from __future__ import annotations

import fnmatch
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRegularExpression

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.file_types import FileType
    from qtapp.services.staging import Staging

# Python's expressions would take for ever over some, with the interpreter's lock in their hands; Qt's give
# up a name after so many steps
_STEPS: Final = 20_000
_WILD: Final = re.compile(r"[*?\[]")
LONGEST_TEXT: Final = 200


class Mode(StrEnum):
    """How what is typed is meant."""

    TEXT = "text"  # every word of it stands somewhere
    WILDCARD = "wildcard"  # * and ? in the whole name, or the whole address where it has a /
    EXPRESSION = "expression"  # a regular one, found in name or address


@dataclass(frozen=True, slots=True)
class Sizes:
    """From `least` to below `most` bytes; None has no end there. `is_unknown`: those without a size."""

    least: int | None = None
    most: int | None = None
    is_unknown: bool = False

    def has(self, size: int | None) -> bool:
        if size is None or self.is_unknown:
            return size is None and self.is_unknown
        return (self.least or 0) <= size and (self.most is None or size < self.most)


@dataclass(frozen=True, slots=True)
class StagingFilter:
    text: str = ""
    mode: Mode = Mode.TEXT
    types: frozenset[FileType] | None = None
    sizes: Sizes | None = None


class BadExpressionError(ValueError):
    """What was typed is no regular expression; says why, in the words of the library."""


def matcher(chosen: StagingFilter, staging: Staging) -> Callable[[int], bool] | None:
    """Whether the link at a place matches; None where all do.

    Raises:
        BadExpressionError: there is nothing that it could be held against.
    """
    tests: list[Callable[[int], bool]] = []
    types, sizes = chosen.types, chosen.sizes
    if types is not None:
        tests.append(lambda place: staging.type_of(place) in types)
    if sizes is not None:
        tests.append(lambda place: sizes.has(staging.size_of(place)))
    if text := chosen.text.strip():
        tests.append(_text_test(text, chosen.mode, staging))
    if not tests:
        return None
    if len(tests) == 1:
        return tests[0]
    return lambda place: all(test(place) for test in tests)


def _text_test(text: str, mode: Mode, staging: Staging) -> Callable[[int], bool]:
    if mode is Mode.EXPRESSION:
        return _expression_test(text, staging)
    folded = text.casefold()
    if mode is Mode.WILDCARD and _WILD.search(folded):
        # atomic groups: it takes no longer than the text is long
        fits = re.compile(fnmatch.translate(folded)).match
        part = 2 if "/" in folded else 0
        return lambda place: fits(staging.words_of(place).partition("\n")[part]) is not None
    words = folded.split()
    return lambda place: _has_all(staging.words_of(place), words)


def _has_all(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _expression_test(text: str, staging: Staging) -> Callable[[int], bool]:
    options = (
        QRegularExpression.PatternOption.CaseInsensitiveOption
        | QRegularExpression.PatternOption.UseUnicodePropertiesOption
        | QRegularExpression.PatternOption.DontCaptureOption
    )
    plain = QRegularExpression(text, options)
    if not plain.isValid():
        raise BadExpressionError(plain.errorString())
    bounded = QRegularExpression(f"(*LIMIT_MATCH={_STEPS}){text}", options)

    def fits(place: int) -> bool:
        name, _, url = staging.words_of(place).partition("\n")
        return bounded.match(name).hasMatch() or bounded.match(url).hasMatch()

    return fits
