"""What the downloads that a group's row stands for come to together, kept from change to change.

No change of a download has the others looked through, but for those few that run.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, TypeVar

from qtapp.domain.download import Download, Priority, State, Verified
from qtapp.domain.values import dataclass
from qtapp.ui.models.facets import host_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from qtapp.domain.groups import Group

_Trait = TypeVar("_Trait")
_GOES_ON: Final = frozenset({State.QUEUED, State.CONNECTING, State.RUNNING, State.WAITING})


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """A group in figures, those of its files that the list is narrowed to: their number, which is less than
    `whole` where others are hidden, how many are in which state, how much of them is done, 0 to 1, by bytes
    where all sizes are known and by files else. `size_bytes` is that of those whose sizes are known; of
    `unsized` it is not. `is_open`: they are shown below it."""

    group: Group
    number: int
    whole: int
    states: Mapping[State, int]
    fraction: float
    size_bytes: int
    unsized: int
    is_open: bool = False

    @property
    def done(self) -> int:
        return self.states.get(State.DONE, 0)

    @property
    def is_narrowed(self) -> bool:
        return self.number < self.whole


class GroupSums:
    """Of any number of downloads, each put in and taken out with the value that it has then."""

    __slots__ = (
        "_folders", "_hosts", "_priorities", "_queues", "_rates", "_remaining", "_unconfirmed",
        "_unsized_remaining", "bytes_done", "number", "size_bytes", "states", "unsized",
    )  # fmt: skip

    def __init__(self) -> None:
        self.number = self.bytes_done = self.size_bytes = self.unsized = 0
        self.states: Counter[State] = Counter()
        self._priorities: Counter[Priority] = Counter()
        self._queues: Counter[str] = Counter()
        self._folders: Counter[Path] = Counter()
        self._hosts: Counter[str] = Counter()
        self._remaining = self._unsized_remaining = self._unconfirmed = 0
        self._rates: dict[str, tuple[float, float]] = {}  # of those that run: now, and over a longer while

    def put(self, download: Download) -> None:
        self.number += 1
        self._count(download, 1)
        self._count_traits(download, 1)

    def drop(self, download: Download) -> None:
        self.number -= 1
        self._count(download, -1)
        self._count_traits(download, -1)

    def put_all(self, downloads: Sequence[Download]) -> None:
        """Many at once, in a third of the time."""
        self.number += len(downloads)
        for download in downloads:
            self._count(download, 1)
        self._priorities.update([download.priority for download in downloads])
        self._queues.update([download.queue for download in downloads])
        self._folders.update([download.spec.folder for download in downloads])
        self._hosts.update([host_key(download.spec.url) for download in downloads])

    def change(self, old: Download, new: Download) -> None:
        self._count(old, -1)
        self._count(new, 1)
        if new.spec is not old.spec or new.priority is not old.priority:
            self._count_traits(old, -1)
            self._count_traits(new, 1)

    @property
    def fraction(self) -> float:
        """How much of them is done, 0 to 1: by bytes where all sizes are known, by files else."""
        if not self.unsized and self.size_bytes:
            return min(1.0, self.bytes_done / self.size_bytes)
        return self.states[State.DONE] / self.number if self.number else 0.0

    @property
    def bytes_total(self) -> int | None:
        """None where the size of one is not known."""
        return None if self.unsized else self.size_bytes

    @property
    def bytes_per_second(self) -> float | None:
        return sum(now for now, _steady in self._rates.values()) or None

    @property
    def seconds_left(self) -> float | None:
        rate = sum(steady for _now, steady in self._rates.values())
        return self._remaining / rate if rate and not self._unsized_remaining else None

    @property
    def verified(self) -> Verified:
        return Verified.NONE if self._unconfirmed else Verified.LENGTH

    # what all of them share, or else the value given

    def priority(self, otherwise: Priority) -> Priority:
        return _shared(self._priorities, otherwise)

    def queue(self, otherwise: str) -> str:
        return _shared(self._queues, otherwise)

    def folder(self, otherwise: Path) -> Path:
        return _shared(self._folders, otherwise)

    def host(self, otherwise: str) -> str:
        return _shared(self._hosts, otherwise)

    def _count(self, download: Download, by: int) -> None:
        state, total, done = download.state, download.bytes_total, download.bytes_done
        self.states[state] += by
        self.bytes_done += by * done
        if state is State.DONE and download.verified is Verified.NONE:
            self._unconfirmed += by
        if total is not None:
            self.size_bytes += by * total
        else:
            # also of one that was cancelled: its bytes are not there, and all may not seem to be
            self.unsized += by
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


def _shared(counted: Counter[_Trait], otherwise: _Trait) -> _Trait:
    """The one that all have."""
    found = [value for value, number in counted.items() if number]
    return found[0] if len(found) == 1 else otherwise
