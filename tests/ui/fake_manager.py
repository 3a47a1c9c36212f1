"""A stand-in for the manager: the same signals, every command written down, and rows a test can set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from qtapp.domain.download import MAIN, Conflict, Download, DownloadSpec, State
from qtapp.domain.list_order import ListOrder
from qtapp.domain.queues import Queue
from qtapp.domain.speed_samples import SpeedWindow
from qtapp.services.arrivals import ListIs
from qtapp.services.chores import Chores
from qtapp.services.known_links import KnownLinks
from qtapp.services.list_wait import ListWait
from qtapp.services.manager import Totals
from qtapp.services.offers import Offers
from qtapp.services.probing import Probing
from qtapp.services.proxy_trial import ProxyTrial
from qtapp.services.queues import QueueNow
from qtapp.services.speed import SpeedNow
from qtapp.services.transitions import in_queue
from qtapp.transfer.probing import Probed
from qtapp.transfer.proxy_trial import Tried

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from qtapp.domain.download import Priority
    from qtapp.domain.filenames import PathComponent
    from qtapp.domain.groups import Group
    from qtapp.domain.host_facts import HostState
    from qtapp.domain.links import Link
    from qtapp.domain.list_order import Move
    from qtapp.domain.proxy_plan import ProxyPlan
    from qtapp.domain.request_headers import Header
    from qtapp.services.arrivals import Arrivals
    from qtapp.transfer.stop import StopToken


class FakeSpeed(QObject):
    """The limit as a test says it."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.now = SpeedNow()
        self.looks = 0

    def say(self, speed: SpeedNow) -> None:
        self.now = speed
        self.changed.emit(speed)

    def look_again(self) -> None:
        self.looks += 1


class FakeQueues(QObject):
    """The queues as a test says them."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.standings: tuple[QueueNow, ...] = (QueueNow(Queue(MAIN)),)
        self.counts: dict[str, tuple[int, int]] = {}

    def say(self, *standings: QueueNow) -> None:
        self.standings = standings
        self.changed.emit(standings)

    def now(self) -> tuple[QueueNow, ...]:
        return self.standings

    def find(self, queue_id: str) -> Queue | None:
        return next((item.queue for item in self.standings if item.queue.id == queue_id), None)

    def counts_in(self, queue_id: str) -> tuple[int, int]:
        return self.counts.get(queue_id, (0, 0))


class FakeGroups:
    """Takes apart and renames at once."""

    def __init__(self, manager: FakeManager) -> None:
        self._manager = manager
        self._before: dict[str, Group | None] = {}

    def take_apart(self, ids: Iterable[str]) -> None:
        rows = [row for row in map(self._manager.find, ids) if row is not None]
        self._before = {row.id: row.spec.group for row in rows}
        self._put(dict.fromkeys(self._before))

    def rename(self, ids: Iterable[str], name: str) -> None:
        rows = [row for row in map(self._manager.find, ids) if row is not None]
        self._before = {row.id: row.spec.group for row in rows}
        self._put({item: replace(group, name=name) for item, group in self._before.items() if group})

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, groups: Mapping[str, Group | None]) -> None:
        rows = [(row, group) for item, group in groups.items() if (row := self._manager.find(item))]
        self._manager.put(*(replace(row, spec=replace(row.spec, group=group)) for row, group in rows))


class FakePoliteness(QObject):
    """Tells of the sites that a test sets."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.states: tuple[HostState, ...] = ()
        self.asked = 0
        self.calls: list[tuple[str, str]] = []

    def sites(self) -> tuple[HostState, ...]:
        self.asked += 1
        return self.states

    def try_now(self, host: str) -> None:
        self.calls.append(("try_now", host))

    def forget(self, host: str) -> None:
        self.calls.append(("forget", host))


class FakeTimelines(QObject):
    """Answers when a test says so."""

    noted = Signal(object)
    loaded = Signal(object)
    came_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def load(self, download_id: str) -> None:
        self.asked.append(download_id)


class FakeArrivals(QObject):
    """The list is there; what is admitted is the manager's at once."""

    came_back = Signal(object)
    let_in = Signal(object)
    list_told = Signal(object)
    holds_back = False
    list_is = ListIs.WHOLE

    def __init__(self, manager: FakeManager) -> None:
        super().__init__(manager)
        self.admit = manager.add


class FakeManager(QObject):
    """Does what it is told to its rows at once; `calls` says what that was."""

    added = Signal(object)
    changed = Signal(object)
    removed = Signal(object)
    ended = Signal(object)
    restored = Signal(object)
    totals_changed = Signal(object)

    def __init__(self, downloads: Iterable[Download] = ()) -> None:
        super().__init__()
        self.politeness = FakePoliteness()
        self.timelines = FakeTimelines()
        self.calls: list[tuple[str, tuple[str, ...]]] = []
        self.specs: list[DownloadSpec] = []
        self.explained: list[tuple[str, ...]] = []
        self.links: list[tuple[str, Link]] = []
        self.limits: list[tuple[tuple[str, ...], int | None]] = []
        self.speed = FakeSpeed()
        self.trials: list[tuple[str, ProxyPlan]] = []
        self.tried = Tried(None, 206)
        self.proxy_trial = ProxyTrial(self._try_plan, self)
        self.probes: list[str] = []
        self.probed: dict[str, Probed] = {}  # by address
        self.probing = Probing(self._probe, self)
        self.queues = FakeQueues()
        self.groups = FakeGroups(self)
        self._downloads = {download.id: download for download in downloads}
        self._links = KnownLinks(self._downloads.get)
        for download in self._downloads.values():
            self._links.put(download.id, download.spec.url)
        self._arrivals = FakeArrivals(self)
        self.list_wait = ListWait(cast("Arrivals", self._arrivals), self)
        self.offers = Offers(cast("Arrivals", self._arrivals), self._links, Chores(lambda: None, self), self)
        self._gone: dict[str, Download] = {}
        self._ranks_before: dict[str, int] = {}

    def _try_plan(self, url: str, plan: ProxyPlan, _token: StopToken) -> Tried:
        """On the trial's thread."""
        self.trials.append((url, plan))
        return self.tried

    def _probe(self, spec: DownloadSpec, _token: StopToken) -> Probed:
        """On a thread of the probing."""
        self.probes.append(spec.url)
        return replace(self.probed.get(spec.url, Probed("")), id=spec.id)

    # what a test does

    def put(self, *downloads: Download) -> None:
        """Let rows come in, or take new values."""
        fresh = tuple(download for download in downloads if download.id not in self._downloads)
        known = tuple(download for download in downloads if download.id in self._downloads)
        self._downloads |= {download.id: download for download in downloads}
        for download in fresh:
            self._links.put(download.id, download.spec.url)
        if fresh:
            self.added.emit(fresh)
        if known:
            self.changed.emit(known)

    def end(self, download: Download) -> None:
        self.put(download)
        self.ended.emit(download)

    def say_totals(self, active: int, waiting: int = 0, bytes_per_second: float = 0.0) -> None:
        self.totals_changed.emit(Totals(active, waiting, bytes_per_second))

    def called(self, name: str) -> list[tuple[str, ...]]:
        return [ids for call, ids in self.calls if call == name]

    # the manager's face

    def downloads(self) -> tuple[Download, ...]:
        return tuple(self._downloads.values())

    def find(self, download_id: str) -> Download | None:
        return self._downloads.get(download_id)

    def explain(self, ids: Sequence[str]) -> None:
        self.explained.append(tuple(ids))

    def add(self, specs: Sequence[DownloadSpec]) -> None:
        self.specs.extend(specs)
        last = max((row.rank for row in self._downloads.values()), default=0)
        self.put(
            *(
                Download(spec, State.QUEUED, spec.url.rpartition("/")[2] or spec.url, rank=last + 1 + number)
                for number, spec in enumerate(specs)
            )
        )

    def restore(self, *, goes_on: bool) -> None:
        """The rows are there already; that they are is said by a test."""
        self.calls.append(("restore", ("goes on",) if goes_on else ()))

    def pause(self, ids: Iterable[str]) -> None:
        self._change("pause", ids, State.PAUSED)

    def resume(self, ids: Iterable[str]) -> None:
        self._change("resume", ids, State.QUEUED)

    def cancel(self, ids: Iterable[str]) -> None:
        self._change("cancel", ids, State.CANCELLED)

    def retry(self, ids: Iterable[str]) -> None:
        self._change("retry", ids, State.QUEUED)

    def settle_names(self, ids: Iterable[str], conflict: Conflict) -> None:
        self._change(f"settle_names {conflict}", ids, State.QUEUED)

    def start_now(self, ids: Iterable[str]) -> None:
        self._change("start_now", ids, State.CONNECTING)

    def set_priority(self, ids: Iterable[str], priority: Priority) -> None:
        wanted = tuple(ids)
        self.calls.append((f"set_priority {priority}", wanted))
        self.put(*(replace(self._downloads[item], priority=priority) for item in wanted))

    def move(self, moves: Iterable[Move]) -> None:
        self._ranks_before = {}
        for move in moves:
            self.calls.append(("move", move.ids))
            order = ListOrder()
            for download in self._downloads.values():
                order.put(download.id, download.rank)
            for download_id, rank in order.plan(move):
                self._ranks_before.setdefault(download_id, self._downloads[download_id].rank)
                self.put(replace(self._downloads[download_id], rank=rank))

    def undo_move(self) -> None:
        self.calls.append(("undo_move", ()))
        self.put(*(replace(self._downloads[item], rank=rank) for item, rank in self._ranks_before.items()))

    def move_to_queue(self, ids: Iterable[str], queue_id: str) -> None:
        wanted = tuple(ids)
        self.calls.append((f"move_to_queue {queue_id}", wanted))
        self.put(*(in_queue(self._downloads[item], queue_id) for item in wanted))

    def undo_move_to_queue(self) -> None:
        self.calls.append(("undo_move_to_queue", ()))

    def update_link(self, download_id: str, link: Link) -> None:
        self.links.append((download_id, link))

    def set_headers(self, download_id: str, kept: tuple[Header, ...], secret: tuple[Header, ...]) -> None:
        row = self._downloads[download_id]
        secrets = replace(row.spec.secrets, headers=secret)
        self.put(replace(row, spec=replace(row.spec, headers=kept, secrets=secrets)))

    def rename(self, download_id: str, name: PathComponent) -> None:
        self.calls.append((f"rename {name}", (download_id,)))
        row = self._downloads[download_id]
        self.put(replace(row, name=name, spec=replace(row.spec, name=name)))

    def file_moved(self, download_id: str, path: Path) -> None:
        self.calls.append(("file_moved", (download_id,)))
        self.put(replace(self._downloads[download_id], name=path.name, path=path))

    def limit(self, ids: Iterable[str], bytes_per_second: int | None) -> None:
        wanted = tuple(ids)
        self.limits.append((wanted, bytes_per_second))
        changes: dict[str, Any] = {"limit_bytes_per_second": bytes_per_second}
        self.put(*(replace(self._downloads[download_id], **changes) for download_id in wanted))

    def remove(self, ids: Iterable[str]) -> None:
        wanted = tuple(ids)
        self.calls.append(("remove", wanted))
        self._gone |= {download_id: self._downloads.pop(download_id) for download_id in wanted}
        for download_id in wanted:
            self._links.drop(download_id, self._gone[download_id].spec.url)
        self.removed.emit(wanted)

    def undo_remove(self) -> None:
        self.calls.append(("undo_remove", ()))
        back, self._gone = self._gone, {}
        self._downloads |= back
        for download in back.values():
            self._links.put(download.id, download.spec.url)
        self.added.emit(tuple(back.values()))

    def forget_removed(self) -> None:
        self.calls.append(("forget_removed", ()))
        self._gone = {}

    def pause_all(self) -> None:
        self.calls.append(("pause_all", ()))

    def resume_all(self) -> None:
        self.calls.append(("resume_all", ()))

    def _change(self, name: str, ids: Iterable[str], state: State) -> None:
        wanted = tuple(ids)
        self.calls.append((name, wanted))
        changes: dict[str, Any] = {"state": state}
        self.put(*(replace(self._downloads[download_id], **changes) for download_id in wanted))


class FakeLiveFacts(QObject):
    """Tells of hands and speeds what a test sets."""

    looked = Signal(object)
    sampled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.watched: list[str | None] = []
        self.windows: dict[str, SpeedWindow] = {}
        self.of_all = SpeedWindow()
        self.is_anything_running = False

    def watch(self, download_id: str | None) -> None:
        if self.watched[-1:] != [download_id]:
            self.watched.append(download_id)

    def speeds(self, download_id: str) -> SpeedWindow:
        return self.windows.get(download_id, SpeedWindow())

    def speeds_of_all(self) -> SpeedWindow:
        return self.of_all
