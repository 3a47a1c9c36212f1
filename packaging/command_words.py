"""What may be typed after `wherry`, as data: read from the very parsers that judge it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from qtapp.cli_arguments import parsers
from qtapp.domain.download import State

if TYPE_CHECKING:
    import argparse


# what stands for a word of a list that is longer than a line of help
LISTED = {"STATE": tuple(str(state) for state in State)}


class Value(Enum):
    """What follows an option, for a shell that offers it."""

    NONE = auto()
    FOLDER = auto()
    FILE = auto()
    CHOICE = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Option:
    """`flags` with their dashes; `metavar` as the help shows it, "" where nothing follows."""

    flags: tuple[str, ...]
    value: Value
    metavar: str
    choices: tuple[str, ...]
    help: str
    is_repeatable: bool


@dataclass(frozen=True, slots=True)
class Command:
    """`word` is "" for the window; `takes` what stands without an option, such as "URL…", or ""."""

    word: str
    summary: str
    options: tuple[Option, ...]
    takes: str
    takes_files: bool
    epilog: str


def commands() -> tuple[Command, ...]:
    return tuple(_command(word, parser) for word, parser in parsers().items())


def _command(word: str, parser: argparse.ArgumentParser) -> Command:
    known = parser._actions  # noqa: SLF001 - argparse lists them nowhere else
    options = [_option(action) for action in known if action.option_strings]
    free = [action for action in known if not action.option_strings]
    names = [str(action.metavar or action.dest) for action in free]
    return Command(
        word,
        parser.description or "",
        tuple(options),
        " ".join(
            {"*": f"[{name}…]", "+": f"{name}…", "?": f"[{name}]"}.get(str(action.nargs), name)
            for name, action in zip(names, free, strict=True)
        ),
        any("FILE" in name for name in names),
        parser.epilog or "",
    )


def _option(action: argparse.Action) -> Option:
    metavar = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    choices = tuple(str(choice) for choice in action.choices or ())
    if not choices and re.fullmatch(r"[a-z]+(\|[a-z]+)+", metavar):
        choices = tuple(metavar.split("|"))
    choices = choices or LISTED.get(metavar, ())
    if not metavar:
        value = Value.NONE
    elif choices:
        value = Value.CHOICE
    else:
        value = {"DIR": Value.FOLDER, "FILE": Value.FILE}.get(metavar, Value.TEXT)
    said = (action.help or "").replace("%%", "%")
    is_repeatable = action.__class__.__name__.startswith("_Append")
    return Option(tuple(action.option_strings), value, metavar, choices, said, is_repeatable)
