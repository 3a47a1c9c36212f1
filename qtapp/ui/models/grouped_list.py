"""A narrowed list in which downloads that came together stand below a row for all of them.

The rows of groups are in the order as others are; a group stands where its topmost download would, and its
downloads follow it while it is open, in the order that the whole list has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from qtapp.ui.models.cells import by_rank
from qtapp.ui.models.group_row import GroupRow, News, group_key
from qtapp.ui.models.groups_seen import GroupsSeen
from qtapp.ui.models.order import Column, matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from qtapp.domain.download import Download
    from qtapp.ui.models.cells import Row

# a group of no more is open from the start, so that its files are seen at once
OPEN_UP_TO = 12
# in these a group may say something else when one of its downloads does
_SUMMED_UP = range(Column.NAME, Column.STATUS + 1)


def _by_place(row: Row) -> tuple[int, ...]:
    owner, rank, number = row.owner, row.download.rank, row.number
    return (rank, number) if owner is None else (owner.download.rank, owner.number, rank, number)


class GroupedList(GroupsSeen):
    """Keeps the groups of its rows; `set_grouped` lets go of them, and the list is flat."""

    # frozenset[str]: keys of groups that stand for other downloads than before, or have another name
    regrouped = Signal(object)
    opened_changed = Signal(object)  # None: a group was opened or closed by hand

    # What is asked for

    def set_grouped(self, is_grouped: bool) -> None:
        """Whether downloads that came together stand below a row for all of them."""
        if is_grouped != self._is_grouped:
            self._is_grouped = is_grouped
            self.beginResetModel()
            self._group_all()
            self._arrange()
            self.endResetModel()

    def set_opened_by_hand(self, by_hand: Mapping[str, bool]) -> None:
        """As it was in the last session."""
        self._by_hand = dict(by_hand)
        self.beginResetModel()
        for group in self._groups.values():
            group.is_open = self._by_hand.get(group.group.id, group.is_open)
        self._arrange()
        self.endResetModel()

    def set_open(self, key: str, is_open: bool) -> None:
        """Show the downloads of a group below it, or hide them. While something is searched for, every group
        is open at first, and what is closed then is so until the search is over."""
        group = self._groups.get(key)
        if group is None or self._shows_members(group) == is_open:
            return
        if self._needle:
            self._closed_in_search ^= {key}
        else:
            self._by_hand.pop(group.group.id, None)
            self._by_hand[group.group.id] = group.is_open = is_open
            self.opened_changed.emit(None)
        if group.place < 0:
            return
        if is_open:
            if members := self._members(group):
                self._insert(group.place + 1, members)
        else:
            self._hide_members(group)
        self._tell([group])

    def open_all(self, is_open: bool) -> None:
        """Open or close every group that is shown."""
        for key in self.shown_groups():
            self.set_open(key, is_open)

    def reveal(self, ids: Iterable[str]) -> None:
        """Open the groups of these, so that each has a row of its own."""
        for download_id in ids:
            row = self._rows.get(download_id)
            if row is not None and row.owner is not None:
                self.set_open(row.owner.key, True)

    def set_filter(self, text: str) -> None:
        """Show only rows whose name, address or group contains every word of `text`; "" shows all."""
        if " ".join(text.casefold().split()) != self._needle:
            self._closed_in_search = set()
        super().set_filter(text)

    # The order

    def _matches(self, row: Row) -> bool:
        if row.download.spec.group is None or not self._needle:
            return super()._matches(row)
        choice = self._choice
        if choice.key and row.traits[choice.section] != choice.key:
            return False
        return matches(row.download, self._needle, row.download.spec.group.name)

    def _narrowed(self) -> list[Row]:
        fitting = super()._narrowed()
        if not self._groups:
            return fitting
        below: dict[GroupRow, list[Row]] = {group: [] for group in self._groups.values()}
        for row in fitting:
            if row.owner is not None:
                below[row.owner].append(row)
        for group, rows in below.items():
            group.narrow_to(rows)
        shown: list[Row] = [group for group in self._groups.values() if group.fitting]
        return shown + [row for row in fitting if self._is_seen(row)]

    def _refilter(self) -> None:
        super()._refilter()
        # what a closed group comes to may be something else though each row stays where it is
        self._tell(self._groups.values())
        self._tell_regrouped(self._groups.values())

    def _is_seen(self, row: Row) -> bool:
        """One that fits."""
        return row.owner is None or self._shows_members(row.owner)

    def _hide_members(self, group: GroupRow) -> None:
        first, end = group.place + 1, self._end_of(group)
        hidden = self._order[first:end]
        if hidden:
            self._take_out([(first, end - 1)])
        for row in hidden:
            row.place = -1

    def _put_near(self, rows: list[Row]) -> None:
        if not self._groups:
            super()._put_near(rows)
            return
        for row in sorted(rows, key=_by_place):
            owner = row.owner
            self._insert(len(self._order) if owner is None else self._end_of(owner), [row])

    def _put_right(self, moved: list[Row], *, is_due: bool) -> None:
        if moved and self._sort_column < 0 and self._groups:
            self._put_in(self._in_order(self._order), as_moves=True)
        else:
            super()._put_right(moved, is_due=is_due)

    def _settle(self, groups: Sequence[GroupRow]) -> None:
        """Their topmost downloads may be others, and what they come to."""
        if self._sort_column >= 0:
            self._put_right([], is_due=bool(groups))
        elif not all(map(self._is_in_place, groups)):
            self._put_in(self._in_order(self._order), as_moves=True)

    def _is_in_place(self, group: GroupRow) -> bool:
        if group.place < 0:
            return True
        end, rank = self._end_of(group), by_rank(group)
        above = self._order[group.place - 1] if group.place else None
        if above is not None and by_rank(above.owner or above) > rank:
            return False
        return end == len(self._order) or rank < by_rank(self._order[end])

    # Groups and their rows

    def _group_all(self) -> None:
        """All rows anew, while the views look away; `_arrange` is to follow."""
        for group in self._groups.values():
            group.place = -1
        self._groups = {}
        for row in self._rows.values():
            row.owner = None
            row.fits = False
        if self._is_grouped:
            self._join(self._rows.values())
        self._key = _by_place if self._groups else by_rank

    def _join(self, rows: Iterable[Row]) -> list[GroupRow]:
        """Put each into its group; the groups that have got any, which are to be summed up."""
        joined: dict[GroupRow, list[Row]] = {}
        for row in rows:
            given = row.download.spec.group
            if given is None or not self._is_grouped:
                continue
            group = self._groups.get(group_key(given))
            if group is None:
                self._came += 1
                group = GroupRow(given, self._came, is_open=True)
                self._groups[group.key] = group
            joined.setdefault(group, []).append(row)
        for group, some in joined.items():
            if not group.members:
                group.is_open = self._by_hand.get(group.group.id, len(some) <= OPEN_UP_TO)
            group.put_all(some)
        if joined:
            self._key = _by_place
        return list(joined)

    def _admit(self, fresh: list[Row]) -> None:
        self._fit(fresh)
        groups = self._join(fresh)
        for group in groups:
            group.sum_up()
        self._settle(groups)
        shown = [row for row in fresh if row.fits and self._is_seen(row)]
        self._show_more([*(group for group in groups if group.place < 0 and group.fitting), *shown])
        self._tell(groups)
        self._tell_regrouped(groups)

    def _turned(self, rows: list[Row]) -> list[Row]:
        turned = super()._turned(rows)
        for row in turned:
            if row.owner is not None:
                row.owner.note_turned(row)
        return turned

    def _refit(self, rows: list[Row]) -> None:
        turned = self._turned(rows)
        groups = {row.owner: None for row in turned if row.owner is not None}
        for group in groups:
            group.sum_up()
        leaving = [row for row in turned if not row.fits and row.place >= 0]
        leaving += [group for group in groups if group.place >= 0 and not group.fitting]
        entering: list[Row] = [group for group in groups if group.place < 0 and group.fitting]
        entering += [row for row in turned if row.fits and self._is_seen(row)]
        self._exchange(leaving, entering)
        if self._sort_column >= 0:
            self._put_right([], is_due=bool(groups))
        self._tell(groups)
        self._tell_regrouped(groups)

    def _exchange_many(self, leaving: list[Row], entering: list[Row]) -> None:
        if not self._groups:
            super()._exchange_many(leaving, entering)
            return
        gone = set(map(id, leaving))
        self._show_anew(self._in_order([row for row in self._order if id(row) not in gone] + entering))

    def _leave(self, rows: Iterable[Row]) -> list[GroupRow]:
        """Take these, which left the list, from their groups, which may be without any of them then."""
        groups: dict[GroupRow, None] = {}
        for row in rows:
            if row.owner is not None:
                groups[row.owner] = None
                row.owner.drop(row)
        for group in groups:
            if group.members:
                group.sum_up()
            else:
                del self._groups[group.key]
        return list(groups)

    def _after_leaving(self, groups: Iterable[GroupRow]) -> None:
        """What is left of them says so."""
        left = [group for group in groups if group.fitting]
        self._settle(left)
        self._tell(left)
        self._tell_regrouped(left)

    def _note_change(self, row: Row, download: Download, news: News) -> None:
        """It is about to have this value."""
        owner, given = row.owner, download.spec.group if self._is_grouped else None
        if row.download.rank != download.rank and (row.place >= 0 or owner is not None):
            news.moved.append(row)
        if owner is not None:
            owner.change(row, download)
        if owner is not None and given is not None and owner.group.id == given.id:
            if owner.group.name != given.name:
                news.renamed[owner] = None
            owner.group = given
            news.groups[owner] = None
        elif owner is not None or given is not None:
            news.regrouped.append(row)

    def _summed_up(self, groups: Iterable[GroupRow]) -> dict[int, Sequence[int]]:
        """Where they are shown, and the columns in which they may say something else."""
        for group in groups:
            group.sum_up()
        return {group.place: _SUMMED_UP for group in groups if group.place >= 0}

    def _take_note(self, news: News, *, is_due: bool) -> None:
        """`is_due`: something is different in the column that the list is sorted by."""
        self._put_right(news.moved, is_due=is_due)
        if self.is_narrowed:
            self._refit(news.refitted)
        if news.regrouped:
            self._regroup(news.regrouped)
        self._tell_regrouped(news.renamed)

    def _regroup(self, rows: list[Row]) -> None:
        """They belong to others than they did."""
        self.beginResetModel()
        for row in rows:
            if (owner := row.owner) is not None:
                owner.drop(row)
                if owner.members:
                    owner.sum_up()
                else:
                    owner.place = -1
                    del self._groups[owner.key]
        for group in self._join(rows):
            group.sum_up()
        self._arrange()
        self.endResetModel()

    def _tell(self, groups: Iterable[GroupRow]) -> None:
        """They say something else."""
        shown = {group.place: _SUMMED_UP for group in groups if group.place >= 0}
        self._announce(shown)

    def _tell_regrouped(self, groups: Iterable[GroupRow]) -> None:
        if keys := frozenset(group.key for group in groups):
            self.regrouped.emit(keys)
