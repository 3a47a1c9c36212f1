"""Command lines taken apart into words: as a POSIX shell does it, and as Windows does.

Only what stands there is read: nothing is filled in, and nothing is ever run.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class UnclosedError(ValueError):
    """A quote that is opened and not closed."""


_BASH = re.compile(
    r"""(?P<joined>\\\r?\n) | (?P<blank>[ \t\r]+) | (?P<comment>(?<!\S)\#[^\n]*) | (?P<end>[\n;&|])
    | '(?P<single>[^']*)' | \$'(?P<ansi>[^'\\]*(?:\\.[^'\\]*)*)' | "(?P<double>[^"\\]*(?:\\.[^"\\]*)*)"
    | \\(?P<escaped>.) | (?P<plain>(?:[^\s'"\\;&|$]|\$(?!'))+)""",
    re.VERBOSE | re.DOTALL,
)
_IN_DOUBLE = re.compile(r'\\(["\\$`]|\r?\n)')
_IN_ANSI = re.compile(
    r"\\(?:u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))", re.DOTALL
)
_LETTERS = {
    "n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b", "E": "\x1b",
}  # fmt: skip


def words_of_bash(text: str) -> Iterator[str | None]:
    """The words of all commands, each command followed by None, some of them empty.

    Raises:
        UnclosedError: where the text ends inside a quote.
    """
    word: list[str] | None = None
    position = 0
    while position < len(text):
        found = _BASH.match(text, position)
        if found is None:
            raise UnclosedError
        position = found.end()
        kind = str(found.lastgroup)
        if kind in ("blank", "end", "comment"):
            if word is not None:
                yield "".join(word)
                word = None
            if kind == "end":
                yield None
        elif kind != "joined":
            word = [] if word is None else word
            word.append(_meant(kind, found[kind]))
    if word is not None:
        yield "".join(word)
    yield None


def _meant(kind: str, text: str) -> str:
    match kind:
        case "double":
            return _IN_DOUBLE.sub(lambda found: found[1].strip("\r\n"), text)
        case "ansi":
            # what Chrome uses where a value has a quote or "!" in it
            return _IN_ANSI.sub(_letter, text)
        case _:
            return text


def _letter(found: re.Match[str]) -> str:
    short, long, byte, octal, letter = found.groups()
    if letter is not None:
        return _LETTERS.get(letter, letter)
    number = int(octal, 8) if octal is not None else int(short or long or byte, 16)
    return chr(number) if number < 0x110000 else "\ufffd"


_CMD = re.compile(
    r"""\^(?P<joined>\n(?P<kept>\n?)) | \^(?P<escaped>.) | (?P<quoted>"[^"\n]*"?) | (?P<end>[\n&|])
    | (?P<plain>[^\^"\n&|]+|\^)""",
    re.VERBOSE | re.DOTALL,
)
_ARGV = re.compile(r'(?P<blank>[ \t\n]+)|(?P<slashes>\\*)(?P<quotes>""|")|(?P<plain>\\+|[^ \t\n\\"]+)')


def words_of_cmd(text: str) -> Iterator[str | None]:
    """As `words_of_bash`, of a line for cmd.exe: a caret takes a letter's meaning from it, and what is left
    the program's own C runtime takes apart.

    Raises:
        UnclosedError: where a command ends inside a quote.
    """
    said: list[str] = []
    for found in _CMD.finditer(text.replace("\r\n", "\n")):
        if found["end"] is not None:
            yield from _words_of_argv("".join(said))
            yield None
            said = []
        elif found["joined"] is not None:
            # one line end is taken out, and the next one means itself
            said.append(found["kept"])
        else:
            said.append(found["escaped"] or found[0])
    yield from _words_of_argv("".join(said))
    yield None


def _words_of_argv(command: str) -> Iterator[str]:
    word: list[str] | None = None
    is_quoted = False
    for found in _ARGV.finditer(command):
        if found["blank"] is not None and not is_quoted:
            if word is not None:
                yield "".join(word)
                word = None
            continue
        word = [] if word is None else word
        if found["quotes"] is None:
            word.append(found[0])
            continue
        # of backslashes before a quote two are one, and an odd one is for the quote
        number, quotes = len(found["slashes"]), len(found["quotes"])
        word.append("\\" * (number // 2))
        if number % 2:
            word.append('"')
            quotes -= 1
        if quotes == 2 and is_quoted:
            word.append('"')
        elif quotes == 1:
            is_quoted = not is_quoted
    if is_quoted:
        raise UnclosedError
    if word is not None:
        yield "".join(word)
