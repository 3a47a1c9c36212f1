"""Downloads that came in together, a gallery or a pasted list, and the name that they share."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote
from uuid import uuid4

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from qtapp.domain.download import DownloadSpec

LONGEST_NAME: Final = 200
# a line of a text that begins a group: `=== name`, as some programs write it also with signs behind it
_HEADING = re.compile(r"[ \t]*={3,}[ \t]*(.*?)[ \t]*=*[ \t]*")
# what stands between the part of names that is the same and the number that is not
_LOOSE_END = re.compile(r"[\W\d_]+\Z")
_LEAST_STEM: Final = 4
# of an address what is no part of its path
_LAST_PART = re.compile(r"[?#].*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Group:
    """What one act brought in with more than one link. `name` is one line that is not empty; `added_at` is in
    seconds since the epoch."""

    id: str
    name: str
    added_at: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text and the name that stands over it, "" where none does."""

    name: str
    text: str


def new_group(name: str, added_at: float) -> Group | None:
    """One with an id that is unique for ever; None where nothing is left of the name."""
    fit = fit_name(name)
    return Group(uuid4().hex, fit, added_at) if fit else None


def fit_name(name: str) -> str:
    """On one line and not too long, without what cannot be seen; "" where nothing is left."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    return line[:LONGEST_NAME].rstrip()


def free_name(name: str, taken: Container[str]) -> str:
    """The name, or where it is taken the same with the first number that is free: `example.org (2)`. `taken`
    has names with their case folded."""
    found, number = name, 1
    while found.casefold() in taken:
        number += 1
        behind = f" ({number})"
        found = name[: LONGEST_NAME - len(behind)] + behind
    return found


def passages(text: str) -> tuple[Passage, ...]:
    """`text` cut at its `=== name` lines; all of it, under no name, where there is no such line. A line of
    these signs alone ends a group and begins none."""
    if "===" not in text:
        return (Passage("", text),)
    found: list[Passage] = []
    name, lines = "", list[str]()

    def end() -> None:
        if any(line.strip() for line in lines):
            found.append(Passage(name, "\n".join(lines)))
        lines.clear()

    for line in text.splitlines():
        if (heading := _HEADING.fullmatch(line)) is not None:
            end()
            name = fit_name(heading[1])
        else:
            lines.append(line)
    end()
    return tuple(found)


def common_name(names: Sequence[str], hosts: Iterable[str]) -> str:
    """What files that came in together may be called: how the names of all begin, where they begin alike,
    else the host that most of them come from; "" where there is none."""
    stem = _stem(names) if len(names) > 1 else ""
    if len(stem) >= _LEAST_STEM:
        return fit_name(stem)
    common = Counter(host for host in hosts if host).most_common(1)
    return fit_name(common[0][0]) if common else ""


def together(specs: Sequence[DownloadSpec], titles: Sequence[str]) -> tuple[DownloadSpec, ...]:
    """The same, which one act has brought, in groups: those of one title in a group of that name, and those
    without, "", in one that is called by what they have in common. One link alone is in none."""
    titled: dict[str, list[DownloadSpec]] = {}
    for spec, title in zip(specs, titles, strict=True):
        titled.setdefault(title, []).append(spec)
    groups = {title: _group_for(some, title) for title, some in titled.items() if len(some) > 1}
    return tuple(
        spec if (group := groups.get(title)) is None else replace(spec, group=group)
        for spec, title in zip(specs, titles, strict=True)
    )


def without_lone(specs: Sequence[DownloadSpec]) -> tuple[DownloadSpec, ...]:
    """The same, those that are the only one of their group in none."""
    numbers = Counter(spec.group.id for spec in specs if spec.group is not None)
    return tuple(
        replace(spec, group=None) if spec.group is not None and numbers[spec.group.id] < 2 else spec
        for spec in specs
    )


def in_one(specs: Sequence[DownloadSpec], name: str) -> tuple[DownloadSpec, ...]:
    """The same, all of one group of this name, or of none where nothing is left of it."""
    group = new_group(name, specs[0].added_at) if specs else None
    return tuple(replace(spec, group=group) for spec in specs)


def name_of_links(urls: Sequence[str], names: Sequence[str | None] = ()) -> str:
    """`common_name` of what these addresses lead to; where one has a name already, it is in `names`."""
    given = names or [None] * len(urls)
    called = [
        name or unquote(_LAST_PART.sub("", url).rpartition("/")[2])
        for url, name in zip(urls, given, strict=True)
    ]
    return common_name(called, (url.partition("://")[2].partition("/")[0] for url in urls))


def _group_for(specs: Sequence[DownloadSpec], title: str) -> Group | None:
    if not title:
        title = name_of_links([spec.url for spec in specs], [spec.name for spec in specs])
    return new_group(title, specs[0].added_at)


def _stem(names: Sequence[str]) -> str:
    """How all of them begin, in whole words and without a number behind."""
    # what the first and the last of them by the alphabet have in common, all between them have
    pairs = zip(min(names), max(names), strict=False)
    prefix = "".join(one for one, _other in takewhile(lambda pair: pair[0] == pair[1], pairs))
    if any(name[len(prefix) : len(prefix) + 1].isalpha() for name in names):
        prefix = prefix.rstrip("".join(filter(str.isalpha, set(prefix))))
    return _LOOSE_END.sub("", prefix)
