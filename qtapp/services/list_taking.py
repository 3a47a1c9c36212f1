"""From the entries of a list that was read to links that are looked over: each with its folder, queue and
group, as far as there are such here."""

from __future__ import annotations

from collections import Counter
from dataclasses import field
from typing import TYPE_CHECKING

from qtapp.domain.categories import folder_for
from qtapp.domain.download import MAIN, AtFirst, Conflict, DownloadSpec, Priority, State, new_download_id
from qtapp.domain.groups import new_group
from qtapp.domain.looked_over import LookedOver, LookedOverLink
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.groups import Group
    from qtapp.domain.list_entry import Flaw, Flawed, ListEntry
    from qtapp.domain.settings import Settings
    from qtapp.services.list_folders import ListFolders


@dataclass(frozen=True, slots=True)
class ListTaken:
    """What a list came to: `left` is to be looked over. `flaws` were left out, by the reason, each with how
    many there are and the line of the first. `elsewhere` many go to another folder than the list says, and
    `unqueued` many to another queue: theirs are not here, or are no place for downloads."""

    left: LookedOver
    flaws: tuple[tuple[Flaw, int, int], ...] = ()
    elsewhere: int = 0
    unqueued: int = 0


@dataclass(slots=True)
class ListTaking:
    """Takes one entry after the other; `now` is in seconds since the epoch."""

    settings: Settings
    folders: ListFolders
    now: float
    _links: list[LookedOverLink] = field(default_factory=list)
    _groups: dict[str, Group | None] = field(default_factory=dict)
    _flaws: Counter[Flaw] = field(default_factory=Counter)
    _first_lines: dict[Flaw, int] = field(default_factory=dict)
    _elsewhere: int = 0
    _unqueued: int = 0
    _has_queues: bool = False

    def leave_out(self, flawed: Flawed) -> None:
        self._flaws[flawed.flaw] += 1
        self._first_lines.setdefault(flawed.flaw, flawed.line)

    def take(self, entry: ListEntry) -> None:
        queue = self._queue(entry.queue)
        self._links.append(
            LookedOverLink(
                DownloadSpec(
                    new_download_id(),
                    entry.url,
                    self._folder(entry, queue),
                    self.now,
                    name=entry.name,
                    checksum=entry.checksum,
                    checksum_from_site=entry.checksum_from_site,
                    conflict=entry.conflict or Conflict(self.settings.conflict),
                    queue=queue,
                    headers=entry.headers,
                    group=self._group(entry.group),
                    mirrors=entry.mirrors,
                    expected_bytes=entry.size_bytes,
                    at_first=_at_first(entry),
                    secrets=entry.secrets,
                ),
                is_ticked=not entry.is_over,
            )
        )

    def taken(self) -> ListTaken:
        """All of them, behind the last."""
        queue = self.settings.queue(self.settings.adds_to).id
        left = LookedOver(
            tuple(self._links),
            self.settings.folder_of(queue),
            queue,
            keeps_folder=True,
            keeps_queue=self._has_queues,
        )
        flaws = tuple((flaw, number, self._first_lines[flaw]) for flaw, number in self._flaws.items())
        return ListTaken(left, flaws, self._elsewhere, self._unqueued)

    def _queue(self, name: str | None) -> str:
        if name is None:
            return self.settings.queue(self.settings.adds_to).id
        self._has_queues = True
        if not name:
            return MAIN
        wanted = name.casefold()
        for queue in self.settings.queues:
            if queue.name.casefold() == wanted:
                return queue.id
        self._unqueued += 1
        return self.settings.queue(self.settings.adds_to).id

    def _folder(self, entry: ListEntry, queue: str) -> Path:
        if entry.folder is not None:
            if self.folders.may_take(entry.folder):
                return entry.folder
            self._elsewhere += 1
        return folder_for(self.settings, queue, entry.url, entry.name or "")

    def _group(self, name: str) -> Group | None:
        if not name:
            return None
        if name not in self._groups:
            self._groups[name] = new_group(name, self.now)
        return self._groups[name]


def _at_first(entry: ListEntry) -> AtFirst | None:
    is_paused = entry.state is State.PAUSED
    if not is_paused and entry.priority is Priority.NORMAL and entry.limit_bytes_per_second is None:
        return None
    return AtFirst(entry.priority, entry.limit_bytes_per_second, is_paused)
