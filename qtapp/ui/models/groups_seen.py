"""What a list with groups shows of them, and what is asked about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.ui.models.cells import by_rank
from qtapp.ui.models.group_row import GroupRow
from qtapp.ui.models.narrowed_list import NarrowedList

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from qtapp.domain.download import Download
    from qtapp.ui.models.cells import Row
    from qtapp.ui.models.group_sums import GroupFacts


class GroupsSeen(NarrowedList):
    """The rows of groups, which of them are open, and the order in which all is shown; the rest is its
    heir's."""

    def __init__(self, resort_ms: int, parent: QObject | None = None) -> None:
        super().__init__(resort_ms, parent)
        self._groups: dict[str, GroupRow] = {}
        self._is_grouped = True
        self._came = 0
        self._by_hand: dict[str, bool] = {}  # whether it is open, by id
        self._closed_in_search: set[str] = set()

    # What others ask

    @property
    def is_grouped(self) -> bool:
        return self._is_grouped

    @property
    def has_groups(self) -> bool:
        """Some downloads are in one, and these are shown."""
        return bool(self._groups)

    def most_files(self) -> int:
        """Of the largest group, those that the list is not narrowed to as well; 0 without any."""
        return max((group.facts.whole for group in self._groups.values()), default=0)

    @property
    def opened_by_hand(self) -> Mapping[str, bool]:
        """Whether each group that somebody has opened or closed is open, by the ids of the groups."""
        return self._by_hand

    def group_at(self, row: int) -> GroupFacts | None:
        """The group that a visible row stands for; None for a download's."""
        found = self._order[row]
        if not isinstance(found, GroupRow):
            return None
        return replace(found.facts, is_open=self._shows_members(found))

    def is_open(self, key: str) -> bool:
        """Whether the downloads of this group are shown below it."""
        group = self._groups.get(key)
        return group is not None and self._shows_members(group)

    def find(self, download_id: str) -> Download | None:
        """A download of the list, shown or not."""
        row = self._rows.get(download_id)
        return row.download if row is not None else None

    def owner_of(self, row: int) -> str | None:
        """The key of the group that the download of a visible row stands below."""
        owner = self._order[row].owner
        return owner.key if owner is not None else None

    def ids_at(self, row: int) -> tuple[str, ...]:
        """What a visible row stands for: its download, or those of its group that the list is narrowed to."""
        found = self._order[row]
        if not isinstance(found, GroupRow):
            return (found.download.id,)
        return tuple([member.download.spec.id for member in self._members(found)])

    def ids_of(self, rows: Sequence[int]) -> tuple[str, ...]:
        """What these visible rows stand for, each once."""
        if not self.has_groups:
            # a hundred thousand may be selected: one question for each would take several frames
            order = self._order
            return tuple([order[row].download.spec.id for row in rows])
        return tuple(dict.fromkeys([download_id for row in rows for download_id in self.ids_at(row)]))

    def keys_of(self, rows: Sequence[int]) -> tuple[str, ...]:
        """What tells these visible rows from others: ids, and the keys of groups."""
        order = self._order
        return tuple([order[row].download.spec.id for row in rows])

    def rows_of(self, keys: Iterable[str]) -> list[int]:
        """Where these are visible, from the top, each row once."""
        rows, groups = self._rows, self._groups
        found = [rows.get(key) or groups.get(key) for key in keys]
        return sorted({row.place for row in found if row is not None and row.place >= 0})

    def number_at(self, row: int) -> int:
        """How many downloads a visible row stands for."""
        found = self._order[row]
        return found.fitting if isinstance(found, GroupRow) else 1

    def is_in_group(self, row: int) -> bool:
        """A visible row is a group's, or that of a download in one."""
        found = self._order[row]
        return found.owner is not None or isinstance(found, GroupRow)

    def members_of(self, key: str) -> tuple[str, ...]:
        """All downloads of a group, what the list is not narrowed to as well; () for what is none."""
        group = self._groups.get(key)
        return tuple(group.members) if group is not None else ()

    def ends_of(self, row: int) -> tuple[str, str]:
        """Of what a visible row stands for, what the list is not narrowed to as well, the first and the last
        in the order of the queue."""
        found = self._order[row]
        if not isinstance(found, GroupRow):
            return found.download.id, found.download.id
        members = found.members.values()
        return min(members, key=by_rank).download.id, max(members, key=by_rank).download.id

    def is_within(self, download_id: str) -> bool:
        """The list is not narrowed to others; its group may be closed."""
        row = self._rows.get(download_id)
        return row is not None and row.fits

    def seen_as(self, download_id: str) -> str:
        """What it is seen as: itself, or its group where that is closed."""
        row = self._rows.get(download_id)
        return download_id if row is None or row.owner is None or row.place >= 0 else row.owner.key

    def all_seen_as(self, ids: Iterable[str]) -> Iterable[str]:
        """The same of several; of thousands in one group it is there once."""
        return dict.fromkeys(map(self.seen_as, ids)) if self.has_groups else ids

    def shown_groups(self) -> list[str]:
        """The keys of all groups that have a visible row."""
        return [group.key for group in self._groups.values() if group.place >= 0]

    def group_of(self, download_id: str) -> str | None:
        """The key of the group that a download is shown in."""
        row = self._rows.get(download_id)
        return row.owner.key if row is not None and row.owner is not None else None

    def narrowed_ids(self) -> list[str]:
        """All downloads that the list is narrowed to, from the top, those of closed groups as well."""
        found: list[str] = []
        for row in self._order:
            if isinstance(row, GroupRow):
                found += [member.download.id for member in self._members(row)]
            elif row.owner is None:
                found.append(row.download.id)
        return found

    def row_of(self, download_id: str) -> int | None:
        """The visible row of a download, or by its key of a group; None where it is in none."""
        row = self._rows.get(download_id) or self._groups.get(download_id)
        return None if row is None or row.place < 0 else row.place

    # The order

    def _shows_members(self, group: GroupRow) -> bool:
        return group.key not in self._closed_in_search if self._needle else group.is_open

    def _in_order(self, rows: Iterable[Row]) -> list[Row]:
        if not self._groups:
            return super()._in_order(rows)
        top: list[Row] = []
        below: dict[GroupRow, list[Row]] = {}
        for row in rows:
            if row.owner is None:
                top.append(row)
            else:
                below.setdefault(row.owner, []).append(row)
        found: list[Row] = []
        for row in super()._in_order(top):
            found.append(row)
            if isinstance(row, GroupRow) and row in below:
                found += super()._in_order(below[row])
        return found

    def _members(self, group: GroupRow) -> list[Row]:
        """Those the list is narrowed to, in order."""
        return super()._in_order(row for row in group.members.values() if row.fits)

    def _end_of(self, group: GroupRow) -> int:
        """The place behind the last of its downloads that are shown."""
        end = group.place + 1
        while end < len(self._order) and self._order[end].owner is group:
            end += 1
        return end
