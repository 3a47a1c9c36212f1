"""Where links go that were looked over and confirmed: which folder, queue, name and group each gets."""

from __future__ import annotations

import logging
from dataclasses import field, replace
from typing import TYPE_CHECKING

from qtapp.domain.categories import folder_for
from qtapp.domain.groups import in_one, without_lone
from qtapp.domain.name_template import NameFacts, parse_template
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from qtapp.domain.download import DownloadSpec
    from qtapp.domain.settings import Settings
    from qtapp.services.staging import Chosen

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where what was confirmed goes: `queue` is the id of one, `template` one for names, "" for none. With
    settings it `sorts_by`, each goes where these say, which is `folder` or a category's. `group_name` is what
    was typed for all of them: "" for no group, None where each is to be of the one it came in with. Each
    `keeps_folder` or `keeps_queue` that it came with: of a list that was taken along."""

    folder: Path
    queue: str
    template: str = ""
    sorts_by: Settings | None = None
    group_name: str | None = None
    keeps_folder: bool = False
    keeps_queue: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """`fresh` are to be offered to the list, `again` to be added whatever is there. `to_make` are the folders
    that a template has asked for, each with the one that must be there for it."""

    fresh: tuple[DownloadSpec, ...]
    again: tuple[DownloadSpec, ...]
    to_make: Mapping[Path, Path] = field(default_factory=dict)


def decide(chosen: Chosen, to: Destination) -> Decided:
    """The specs of what was chosen, with name, folder and queue. A name that was typed goes before one by the
    template, and that before the server's.

    Raises:
        BadTemplateError: `to` has a template that is none.
    """
    template = parse_template(to.template) if to.template else None
    found: list[DownloadSpec] = []
    to_make: dict[Path, Path] = {}
    for number, candidate in enumerate(chosen.candidates, 1):
        spec = candidate.spec
        known = chosen.typed.get(spec.id) or chosen.called.get(spec.id) or candidate.name
        name, folder = chosen.typed.get(spec.id, spec.name), _folder_of(spec, known, to)
        if template is not None:
            filled = template.fill(NameFacts(known, spec.url, number, spec.added_at))
            name = chosen.typed.get(spec.id, filled.name)
            if filled.folders:
                there = to.folder if folder.is_relative_to(to.folder) else folder
                folder = folder.joinpath(*filled.folders)
                to_make[folder] = there
        elif to.keeps_folder and folder != to.folder and folder.is_relative_to(to.folder):
            to_make[folder] = to.folder
        size = chosen.sizes.get(spec.id, spec.expected_bytes)
        queue = spec.queue if to.keeps_queue else to.queue
        found.append(replace(spec, name=name, folder=folder, queue=queue, expected_bytes=size))
    specs = without_lone(found) if to.group_name is None else in_one(found, to.group_name)
    fresh = tuple(spec for spec in specs if spec.id not in chosen.again)
    return Decided(fresh, tuple(spec for spec in specs if spec.id in chosen.again), to_make)


def _folder_of(spec: DownloadSpec, name: str, to: Destination) -> Path:
    if to.keeps_folder:
        return spec.folder
    return to.folder if to.sorts_by is None else folder_for(to.sorts_by, to.queue, spec.url, name)


def make_folders(to_make: Mapping[Path, Path]) -> None:
    """Make each that is missing, unless the one that must be there is: of a disk that is gone nothing is made
    in its place. Off the GUI thread. Where one cannot be made, its downloads say so."""
    for folder, there in sorted(to_make.items()):
        try:
            if there.is_dir():
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("%s: cannot be made: %s", folder, error)
