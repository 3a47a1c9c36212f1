"""The row of a group: what those of its downloads that the list is narrowed to come to together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qtapp.domain.download import Download, DownloadSpec, Priority, State
from qtapp.ui.models.cells import Row, by_rank
from qtapp.ui.models.group_sums import GroupFacts, GroupSums

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.domain.groups import Group

# before the id of a group, where rows are told apart by their keys; no download has an id like it
_PREFIX: Final = "group:"
# what a group as a whole is said to be: the first of these that some of it are in
_STATES: Final = (
    State.RUNNING,
    State.CONNECTING,
    State.QUEUED,
    State.WAITING,
    State.NEEDS_YOU,
    State.FAILED,
    State.PAUSED,
    State.DONE,
    State.CANCELLED,
)
_NOWHERE: Final = Path()


def group_key(group: Group) -> str:
    """By which the row of a group is told from others, as a download is by its id."""
    return _PREFIX + group.id


class GroupRow(Row):
    """Its `download` says the sums as if it were one: state, bytes, speed, time left, what all of its
    downloads share, and the lowest of their ranks; the id is the group's key."""

    __slots__ = ("_head", "_sums", "facts", "group", "is_open", "members")

    def __init__(self, group: Group, number: int, *, is_open: bool) -> None:
        super().__init__(_summary(group), number)
        self.group = group
        self.is_open = is_open
        self.members: dict[str, Row] = {}
        self._head: Row | None = None  # the one with the lowest rank; None where it has to be looked for
        self._sums = GroupSums()  # of those that the list is narrowed to
        self.facts = GroupFacts(group, 0, 0, {}, 0.0, 0, 0)

    @property
    def key(self) -> str:
        return self.download.id

    @property
    def fitting(self) -> int:
        """How many of them the list is narrowed to."""
        return self._sums.number

    # what belongs to it; `sum_up` is to follow

    def put_all(self, rows: Sequence[Row]) -> None:
        """There is one at the least."""
        had_any = bool(self.members)
        for row in rows:
            row.owner = self
            self.members[row.download.id] = row
        self._sums.put_all([row.download for row in rows if row.fits])
        if self._head is not None or not had_any:
            known = [] if self._head is None else [self._head]
            self._head = min([*known, *rows], key=by_rank)

    def drop(self, row: Row) -> None:
        row.owner = None
        del self.members[row.download.id]
        if row.fits:
            self._sums.drop(row.download)
        if self._head is row:
            self._head = None

    def change(self, row: Row, new: Download) -> None:
        """`row`, which has its old value still, gets a new one."""
        if row.fits:
            self._sums.change(row.download, new)
        if new.rank != row.download.rank:
            self._head = None

    def note_turned(self, row: Row) -> None:
        """The list is narrowed to `row`, and was not, or the other way round."""
        if row.fits:
            self._sums.put(row.download)
        else:
            self._sums.drop(row.download)

    def narrow_to(self, rows: Sequence[Row]) -> None:
        """The list is narrowed to these of its downloads; `download` and `facts` say so."""
        # most groups are hidden or shown as a whole, and thousands of rows would be counted again
        if not self.fitting == len(rows) == len(self.members):
            self._sums = GroupSums()
            self._sums.put_all([row.download for row in rows])
        self.sum_up()

    def sum_up(self) -> None:
        """Let `download` and `facts` say what there is."""
        if self._head is None:
            self._head = min(self.members.values(), key=by_rank)
        sums, states = self._sums, +self._sums.states
        self.download = replace(
            _summary(self.group),
            spec=DownloadSpec(
                group_key(self.group),
                _url(sums.host("")),
                sums.folder(_NOWHERE),
                self.group.added_at,
                queue=sums.queue(""),
            ),
            state=next((state for state in _STATES if states[state]), State.DONE),
            bytes_done=sums.bytes_done,
            bytes_total=sums.bytes_total,
            bytes_per_second=sums.bytes_per_second,
            seconds_left=sums.seconds_left,
            verified=sums.verified,
            finished_at=self._finished_at(),
            rank=self._head.download.rank,
            priority=sums.priority(Priority.NORMAL),
        )
        self.facts = GroupFacts(
            self.group, sums.number, len(self.members), states, sums.fraction, sums.size_bytes, sums.unsized
        )
        self.forget_all()

    def _finished_at(self) -> float | None:
        """When the last of them was done; looked for only once there is nothing else left to do."""
        if self._sums.states[State.DONE] != self.fitting:
            return None
        ended = (row.download.finished_at or 0.0 for row in self.members.values() if row.fits)
        return max(ended, default=None) or None


def _summary(group: Group) -> Download:
    spec = DownloadSpec(group_key(group), "", _NOWHERE, group.added_at, queue="")
    return Download(spec, State.DONE, group.name)


def _url(host: str) -> str:
    return f"https://{host}/" if host else ""


class News:
    """What changes of downloads mean for where their rows are; each row has its new value by then."""

    def __init__(self) -> None:
        self.moved: list[Row] = []
        self.refitted: list[Row] = []  # those that may have come into view, or have gone out of it
        self.regrouped: list[Row] = []  # those that belong to another group
        self.groups: dict[GroupRow, None] = {}  # that come to something else
        self.renamed: dict[GroupRow, None] = {}  # those of them that have another name
