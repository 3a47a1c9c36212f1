"""The row of a group: what its downloads come to together, kept from change to change.

No change of a download has the others of its group looked through, but for those few that run.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from qtapp.domain.download import Download, DownloadSpec, Priority, State, Verified
from qtapp.ui.models.cells import Row, by_rank
from qtapp.ui.models.facets import host_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qtapp.domain.groups import Group

# before the id of a group, where rows are told apart by their keys; no download has an id like it
_PREFIX: Final = "group:"
_GOES_ON: Final = frozenset({State.QUEUED, State.CONNECTING, State.RUNNING, State.WAITING})
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


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """A group in figures: how many files it has, how many are in which state, how much of it is done, 0 to 1,
    by bytes where all sizes are known and by files else. `size_bytes` is that of those whose sizes are known;
    of `unsized` it is not. `is_open`: they are shown below it."""

    group: Group
    number: int
    states: Mapping[State, int]
    fraction: float
    size_bytes: int
    unsized: int
    is_open: bool = False

    @property
    def done(self) -> int:
        return self.states.get(State.DONE, 0)


class GroupRow(Row):
    """Its `download` says the sums as if it were one: state, bytes, speed, time left, what all of its
    downloads share, and the lowest of their ranks; the id is the group's key."""

    __slots__ = (
        "_bytes_done", "_folders", "_head", "_hosts", "_priorities", "_queues", "_rates", "_remaining",
        "_sizes", "_states", "_unconfirmed", "_unsized", "_unsized_remaining", "facts", "fitting",
        "group", "is_open", "members",
    )  # fmt: skip

    def __init__(self, group: Group, number: int, *, is_open: bool) -> None:
        super().__init__(_summary(group), number)
        self.group = group
        self.is_open = is_open
        self.members: dict[str, Row] = {}
        self.fitting = 0  # how many of them the list is narrowed to
        self._head: Row | None = None  # the one with the lowest rank; None where it has to be looked for
        self._states: Counter[State] = Counter()
        self._priorities: Counter[Priority] = Counter()
        self._queues: Counter[str] = Counter()
        self._folders: Counter[Path] = Counter()
        self._hosts: Counter[str] = Counter()
        self._bytes_done = self._sizes = self._unsized = self._remaining = self._unsized_remaining = 0
        self._unconfirmed = 0
        self._rates: dict[str, tuple[float, float]] = {}  # of those that run: now, and over a longer while
        self.facts = GroupFacts(group, 0, {}, 0.0, 0, 0)

    @property
    def key(self) -> str:
        return self.download.id

    # what belongs to it; `sum_up` is to follow

    def put(self, row: Row) -> None:
        row.owner = self
        self.members[row.download.id] = row
        self.fitting += row.fits
        self._count(row.download, 1)
        self._count_traits(row.download, 1)
        if (self._head is not None and by_rank(row) < by_rank(self._head)) or len(self.members) == 1:
            self._head = row

    def drop(self, row: Row) -> None:
        row.owner = None
        del self.members[row.download.id]
        self.fitting -= row.fits
        self._count(row.download, -1)
        self._count_traits(row.download, -1)
        if self._head is row:
            self._head = None

    def change(self, row: Row, new: Download) -> None:
        """`row`, which has its old value still, gets a new one."""
        old = row.download
        self._count(old, -1)
        self._count(new, 1)
        if new.spec is not old.spec or new.priority is not old.priority:
            self._count_traits(old, -1)
            self._count_traits(new, 1)
        if new.rank != row.download.rank:
            self._head = None

    def sum_up(self) -> None:
        """Let `download` and `facts` say what there is."""
        if self._head is None:
            self._head = min(self.members.values(), key=by_rank)
        states = +self._states
        rate = sum(steady for _now, steady in self._rates.values())
        left = self._remaining / rate if rate and not self._unsized_remaining else None
        speed = sum(now for now, _steady in self._rates.values())
        number = len(self.members)
        self.download = replace(
            _summary(self.group),
            spec=DownloadSpec(
                group_key(self.group),
                _url(_shared(self._hosts, "")),
                _shared(self._folders, _NOWHERE),
                self.group.added_at,
                queue=_shared(self._queues, ""),
            ),
            state=next((state for state in _STATES if states[state]), State.DONE),
            bytes_done=self._bytes_done,
            bytes_total=None if self._unsized else self._sizes,
            bytes_per_second=speed or None,
            seconds_left=left,
            verified=Verified.NONE if self._unconfirmed else Verified.LENGTH,
            finished_at=self._finished_at(states, number),
            rank=self._head.download.rank,
            priority=_shared(self._priorities, Priority.NORMAL),
        )
        whole = self._sizes if not self._unsized and self._sizes else 0
        fraction = min(1.0, self._bytes_done / whole) if whole else states[State.DONE] / number
        self.facts = GroupFacts(self.group, number, states, fraction, self._sizes, self._unsized)
        self.forget_all()

    def _finished_at(self, states: Counter[State], number: int) -> float | None:
        """When the last of them was done; looked for only once there is nothing else left to do."""
        if states[State.DONE] != number:
            return None
        return max((row.download.finished_at or 0.0 for row in self.members.values()), default=None) or None

    def _count(self, download: Download, by: int) -> None:
        state, total, done = download.state, download.bytes_total, download.bytes_done
        self._states[state] += by
        self._bytes_done += by * done
        if state is State.DONE and download.verified is Verified.NONE:
            self._unconfirmed += by
        if total is not None:
            self._sizes += by * total
        elif state is not State.CANCELLED:
            self._unsized += by
        if state in _GOES_ON:
            if total is None:
                self._unsized_remaining += by
            else:
                self._remaining += by * max(0, total - done)
        if by < 0 or not download.bytes_per_second:
            self._rates.pop(download.id, None)
        else:
            self._rates[download.id] = (download.bytes_per_second, _steady_rate(download))

    def _count_traits(self, download: Download, by: int) -> None:
        """What does not change while bytes come."""
        self._priorities[download.priority] += by
        self._queues[download.queue] += by
        self._folders[download.spec.folder] += by
        self._hosts[host_key(download.spec.url)] += by


def _steady_rate(download: Download) -> float:
    """The speed that its time left was made of, where it has one."""
    if download.seconds_left and download.bytes_total is not None:
        return max(0, download.bytes_total - download.bytes_done) / download.seconds_left
    return download.bytes_per_second or 0.0


def _summary(group: Group) -> Download:
    spec = DownloadSpec(group_key(group), "", _NOWHERE, group.added_at, queue="")
    return Download(spec, State.DONE, group.name)


def _url(host: str) -> str:
    return f"https://{host}/" if host else ""


def _shared(counted: Counter[Any], otherwise: Any) -> Any:
    """The one that all have."""
    found = [value for value, number in counted.items() if number]
    return found[0] if len(found) == 1 else otherwise


class News:
    """What changes of downloads mean for where their rows are; each row has its new value by then."""

    def __init__(self) -> None:
        self.moved: list[Row] = []
        self.refitted: list[Row] = []  # those that may have come into view, or have gone out of it
        self.regrouped: list[Row] = []  # those that belong to another group
        self.groups: dict[GroupRow, None] = {}  # that come to something else
