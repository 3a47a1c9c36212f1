"""Templates for names: `{date:%Y-%m}/{host}/{number:03} {name}.{ext}`, filled in for each file.

What a server or an address says becomes one component, whatever stands in it; only the template itself, and
`{path}`, make folders.
"""

from __future__ import annotations

import re
import time
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import unquote

from qtapp.domain.filenames import PathComponent, safe_component, split_extension
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_TEMPLATE = 500
FOLDERS_AT_MOST = 20
_WIDEST_NUMBER = 9
FIELDS = ("name", "ext", "number", "host", "date", "folder", "path")

_PIECE = re.compile(r"\{\{|\}\}|\{(?P<field>[^{}:]*)(?::(?P<form>[^{}]*))?\}|(?P<brace>[{}])|[^{}]+")
_SEPARATORS = re.compile(r"[/\\]")
_WIDTH = re.compile(r"0?(\d{1,2})", re.ASCII)
# what strftime is asked for: no letter that a system of its own adds, or that gives nothing
_DATE_FORM = re.compile(r"(?:%[aAbBdHIjmMpSUwWyY%]|[^%])+")
_PLAIN_DATE = "%Y-%m-%d"


class TemplateProblem(StrEnum):
    """Why a template is none."""

    FIELD = "field"  # there is no such field
    FORM = "form"  # nothing that may stand behind its colon
    BRACE = "brace"  # one is not closed, or not opened
    PATH = "path"  # {path} stands together with other text
    LONG = "long"
    NAME = "name"  # it ends with a folder


class BadTemplateError(ValueError):
    """Not a template; `shown` is the part of it that is meant."""

    def __init__(self, problem: TemplateProblem, shown: str) -> None:
        super().__init__(f"{problem}: {shown}")
        self.problem = problem
        self.shown = shown


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name is made of: the file's own safe `name`, its canonical address, its place among those that
    come together, from 1, and a moment in seconds since the epoch."""

    name: str
    url: str
    number: int
    moment: float


@dataclass(frozen=True, slots=True)
class Filled:
    """Where below the folder it goes, and what the file is called."""

    folders: tuple[PathComponent, ...]
    name: PathComponent


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    form: str


_Segment = tuple[str | _Field, ...]


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """Made by `parse_template`."""

    segments: tuple[_Segment, ...]

    def fill(self, facts: NameFacts) -> Filled:
        """Never raises, and never leaves the folder."""
        values = _Values(facts)
        folders: list[PathComponent] = []
        for segment in self.segments[:-1]:
            if segment == _PATH:
                folders += values.path()
            else:
                folders.append(_component(segment, values))
        return Filled(tuple(folders[:FOLDERS_AT_MOST]), _component(self.segments[-1], values))


_PATH: _Segment = (_Field("path", ""),)


def parse_template(text: str) -> NameTemplate:
    """Read a template; `{{` and `}}` stand for braces.

    Raises:
        BadTemplateError: it is none.
    """
    if len(text) > LONGEST_TEMPLATE:
        raise BadTemplateError(TemplateProblem.LONG, text[:20])
    segments: list[list[str | _Field]] = [[]]
    for piece in _PIECE.finditer(text):
        whole = piece[0]
        if piece["brace"] is not None:
            raise BadTemplateError(TemplateProblem.BRACE, whole)
        if piece["field"] is not None:
            segments[-1].append(_field(piece["field"].strip().lower(), piece["form"] or "", whole))
        else:
            first, *others = _SEPARATORS.split(whole if whole[0] not in "{}" else whole[0])
            segments[-1].append(first)
            segments += [[other] for other in others]
    kept = [tuple(part for part in segment if part != "") for segment in segments]
    *folders, last = kept
    if not last or last == _PATH:
        raise BadTemplateError(TemplateProblem.NAME, text[-20:])
    for segment in kept:
        if _PATH[0] in segment and segment != _PATH:
            raise BadTemplateError(TemplateProblem.PATH, "{path}")
    folders = [segment for segment in folders if segment]
    if len(folders) > FOLDERS_AT_MOST:
        raise BadTemplateError(TemplateProblem.LONG, text[:20])
    return NameTemplate((*folders, last))


def _field(name: str, form: str, shown: str) -> _Field:
    if name not in FIELDS:
        raise BadTemplateError(TemplateProblem.FIELD, shown)
    if name == "number" and form:
        width = _WIDTH.fullmatch(form)
        if width is None or int(width[1]) > _WIDEST_NUMBER:
            raise BadTemplateError(TemplateProblem.FORM, shown)
        form = width[1]
    elif name == "date" and form:
        if _DATE_FORM.fullmatch(form) is None:
            raise BadTemplateError(TemplateProblem.FORM, shown)
    elif form:
        raise BadTemplateError(TemplateProblem.FORM, shown)
    return _Field(name, form)


class _Values:
    """What the fields stand for, of one file."""

    def __init__(self, facts: NameFacts) -> None:
        self._facts = facts
        self._stem, self._extension = split_extension(facts.name)

    def of(self, field: _Field) -> str:
        match field.name:
            case "name":
                return self._stem
            case "ext":
                return self._extension.removeprefix(".")
            case "number":
                return f"{self._facts.number:0{field.form or 1}}"
            case "host":
                return self._facts.url.partition("://")[2].partition("/")[0]
            case "date":
                return time.strftime(field.form or _PLAIN_DATE, time.localtime(self._facts.moment))
            case _:
                return next(reversed(self.path()), "")

    def path(self) -> list[PathComponent]:
        """The folders that the address has."""
        return list(self._folders())

    def _folders(self) -> Iterator[PathComponent]:
        path = self._facts.url.partition("://")[2].partition("?")[0].partition("/")[2]
        for part in path.split("/")[:-1]:
            if part:
                yield safe_component(unquote(part))


def _component(segment: _Segment, values: _Values) -> PathComponent:
    """One name of it: what a field stands for brings no separator in."""
    texts = (
        part if isinstance(part, str) else _SEPARATORS.sub("_", values.of(part)).replace(":", "_")
        for part in segment
    )
    return safe_component("".join(texts), typed_by_user=True)
