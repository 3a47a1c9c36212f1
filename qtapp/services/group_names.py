"""Which groups there are rows of, so that no two that came by themselves are called the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.groups import free_name

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from qtapp.domain.download import Download, DownloadSpec
    from qtapp.domain.groups import Group


class GroupNames:
    """Lives on the GUI thread. There are few groups beside the rows, and they are looked through."""

    def __init__(self) -> None:
        self._numbers: Counter[Group] = Counter()  # of rows
        self._coming: dict[str, Group] = {}  # by id: none of its rows is there yet
        self._joining: set[str] = set()  # ids of those that are to be of another one of their name

    def take_in(self, spec: DownloadSpec) -> None:
        """There is a row of it."""
        if spec.group is not None:
            self._numbers[spec.group] += 1
            self._coming.pop(spec.group.id, None)

    def take_out(self, spec: DownloadSpec) -> None:
        """Its row is gone."""
        if spec.group is not None:
            self._numbers[spec.group] -= 1
            if self._numbers[spec.group] <= 0:
                del self._numbers[spec.group]

    def replace(self, before: Download, after: Download) -> None:
        """The row's new value; of another group where it was taken out of one, or that was renamed."""
        if before.spec.group is not after.spec.group:
            self.take_out(before.spec)
            self.take_in(after.spec)

    def named(self, name: str) -> Group | None:
        """The newest one of this name, whatever the case; None where there is none."""
        wanted = name.casefold()
        found = [group for group in self._all() if group.name.casefold() == wanted]
        return max(found, key=lambda group: group.added_at, default=None)

    def let_join(self, group: Group) -> None:
        """It is to be of the one of its name that is there when its rows come, or are on their way before
        them; not before, as two may be asked for in one moment."""
        self._joining.add(group.id)

    def told_apart(self, specs: Iterable[DownloadSpec]) -> Iterator[DownloadSpec]:
        """The same, of groups that have names of their own: a number tells a later one from those of its name
        that are there. What comes behind others of its group is of that, by the name it has.

        One at a time, as they are asked for: a hundred thousand at once would hold up the window.
        """
        known = {group.id: group for group in self._all()}
        taken = {group.name.casefold() for group in known.values()}
        for spec in specs:
            if (group := spec.group) is None:
                yield spec
                continue
            if group.id not in known:
                known[group.id] = self._joined(group) or self._named_apart(group, taken)
                taken.add(known[group.id].name.casefold())
            yield spec if group == known[group.id] else replace(spec, group=known[group.id])

    def _joined(self, group: Group) -> Group | None:
        return self.named(group.name) if group.id in self._joining else None

    def _named_apart(self, group: Group, taken: Container[str]) -> Group:
        apart = self._coming[group.id] = replace(group, name=free_name(group.name, taken))
        return apart

    def _all(self) -> Iterable[Group]:
        return (*self._numbers, *self._coming.values())
