"""Which downloads belong together: taking groups apart, giving them other names, and the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.groups import fit_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qtapp.domain.download import Download
    from qtapp.domain.groups import Group
    from qtapp.services.chores import Chores
    from qtapp.services.roster import Roster


class Grouping:
    """Lives on the GUI thread. Files stay where they are, and rows keep their places in the list."""

    def __init__(self, roster: Roster, chores: Chores) -> None:
        self._roster = roster
        self._chores = chores
        self._before: dict[str, Group | None] = {}  # the last change's

    def let_join(self, group: Group) -> None:
        """What comes in of this group is of the newest one of its name that is there by then."""
        self._roster.groups.let_join(group)

    def take_apart(self, ids: Iterable[str]) -> None:
        """Each of these stands by itself from now on. One undo takes all of them back."""
        self._chores.do(self._change(ids, None))

    def rename(self, ids: Iterable[str], name: str) -> None:
        """Each of these is of a group of that name, which is otherwise the one it is of; what is of none
        stays so. Nothing happens where nothing is left of the name."""
        if fit := fit_name(name):
            self._chores.do(self._change(ids, fit))

    def undo(self) -> None:
        """As it was before the last change that changed anything; there is one step back."""
        self._chores.do(self._undo())

    def _change(self, ids: Iterable[str], name: str | None) -> Iterator[None]:
        before: dict[str, Group | None] = {}
        for download in self._roster.known(ids):
            old = download.spec.group
            new = replace(old, name=name) if old is not None and name is not None else None
            if new != old:
                before[download.id] = old
                self._put(download, new)
            yield
        if before:
            self._before = before
        self._roster.flush()

    def _undo(self) -> Iterator[None]:
        before, self._before = self._before, {}
        for download in self._roster.known(before):
            self._put(download, before[download.id])
            yield
        self._roster.flush()

    def _put(self, download: Download, group: Group | None) -> None:
        self._roster.change(replace(download, spec=replace(download.spec, group=group)))
