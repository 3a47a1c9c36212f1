"""Lists of links as text: an address a line and, indented below it, what is to be done with it.

That is the input file of aria2 (`aria2c -i`, its manual under "Input File"), which many programs write and
read. A plain list of addresses is one as well. Options that mean nothing here are passed over, as a list for
another program is full of them.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from qtapp.domain import list_entry
from qtapp.domain.download import Secrets, State
from qtapp.domain.groups import fit_name
from qtapp.domain.links import BadLink, find, normalise
from qtapp.domain.list_entry import Flaw, Flawed, FlawError, ListEntry
from qtapp.domain.units import parse_rate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# a name that stands over links, as in texts that are pasted
_HEADING: Final = re.compile(r"={3,}[ \t]*(.*?)[ \t]*=*")
_NO_LIMIT: Final = frozenset({"0", "0K", "0M"})


@dataclass(slots=True)
class Block:
    """An entry as it stands there: its first line, and the options below it."""

    line: int
    text: str
    group: str
    options: dict[str, str] = field(default_factory=dict)
    headers: list[str] = field(default_factory=list)


def read_lines(lines: Iterable[str]) -> Iterator[ListEntry | Flawed]:
    """What the lines of a file hold, entry by entry; a line with several links in free text has several."""
    for block in blocks(lines):
        yield from _entries(block)


def blocks(lines: Iterable[str]) -> Iterator[Block]:
    """What belongs together; comments and empty lines are in none."""
    block: Block | None = None
    group = ""
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if block is not None and is_option(line):
            name, _equals, value = text.partition("=")
            if name == "header":
                block.headers.append(value)
            else:
                block.options[name.strip()] = value.strip()
            continue
        if block is not None:
            yield block
            block = None
        if (heading := _HEADING.fullmatch(text)) is not None:
            group = fit_name(heading[1])
        else:
            block = Block(number, text, group)
    if block is not None:
        yield block


def _entries(block: Block) -> Iterator[ListEntry | Flawed]:
    try:
        yield _entry(block, block.text.split("\t"))
    except FlawError as error:
        found = find(block.text) if error.flaw is Flaw.ADDRESS and not block.options else None
        if found is None or not found.links:
            yield Flawed(block.line, error.flaw)
            return
        for link in found.links:  # a line of a text, with words around its links
            yield ListEntry(
                link.url, group=block.group, secrets=Secrets(user=link.user, password=link.password)
            )


def _entry(block: Block, texts: list[str]) -> ListEntry:
    """Raises FlawError."""
    options = block.options
    url, mirrors, user, password = list_entry.addresses([text for text in texts if text.strip()])
    lines = [*block.headers]
    for option, header in (("user-agent", "User-Agent"), ("referer", "Referer")):
        if options.get(option):
            lines.append(f"{header}: {options[option]}")
    kept, secret = list_entry.headers(lines)
    if user is None and options.get("http-user"):
        user, password = options["http-user"], options.get("http-passwd")
    return ListEntry(
        url,
        mirrors,
        list_entry.file_name(options.get("out", "")),
        list_entry.folder(options["dir"]) if options.get("dir") else None,
        group=block.group,
        checksum=list_entry.checksum(options["checksum"]) if options.get("checksum") else None,
        headers=kept,
        secrets=Secrets(secret, user, password),
        limit_bytes_per_second=_limit(options.get("max-download-limit", "0")),
        state=State.PAUSED if options.get("pause") == "true" else State.QUEUED,
    )


def _limit(text: str) -> int | None:
    if text.upper() in _NO_LIMIT:
        return None
    try:
        return list_entry.limit(parse_rate(text))
    except (ValueError, OverflowError):
        raise FlawError(Flaw.VALUE) from None


def written(entry: ListEntry) -> str:
    """The lines for it, each with its end. No secret is in them."""
    lines = ["\t".join(dict.fromkeys((entry.url, *entry.mirrors)))]
    if entry.name is not None:
        lines.append(f"out={entry.name}")
    if entry.folder is not None:
        lines.append(f"dir={entry.folder}")
    if entry.checksum is not None:
        lines.append(f"checksum={entry.checksum.algorithm}={entry.checksum.hex_digest}")
    lines += [f"header={name}: {value}" for name, value in entry.headers]
    if entry.limit_bytes_per_second is not None:
        lines.append(f"max-download-limit={entry.limit_bytes_per_second}")
    if entry.state is State.PAUSED:
        lines.append("pause=true")
    first, *options = (line for line in lines if line.replace("\t", "").isprintable())
    return "\n  ".join((first, *options)) + "\n"


def is_option(line: str) -> bool:
    """Whether it belongs to the address above it: it is indented, and no address itself."""
    if not line[:1].isspace() or "=" not in line:
        return False
    with suppress(BadLink):
        normalise(line.strip())
        return False
    return True
