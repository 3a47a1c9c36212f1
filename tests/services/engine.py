"""For the tests of the services: the engine with real parts, and a way to wait for what it says."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, QTimer, Slot

from qtapp.domain.deadline import Deadline
from qtapp.domain.download import Download, DownloadSpec, State, new_download_id
from qtapp.domain.hosts import HostPolicy
from qtapp.domain.settings import Settings
from qtapp.services.clearing import Clearing
from qtapp.services.engine_room import EngineRoom
from qtapp.services.jobs import JobSignals
from qtapp.services.manager import DownloadManager
from qtapp.services.recorder import Recorder
from qtapp.services.volumes import Volumes
from qtapp.storage.history import History, Timing
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.disk import Disk
from qtapp.transfer.gate import Gate
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.proxy_ways import ProxyWays
from qtapp.transfer.wire import NetworkLimits
from qtapp.transfer.workshop import Workshop
from tests.storage.histories import QUICK

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from qtapp.transfer.logins import Logins
    from tests.support.hostile_server import HostileServer

SETTINGS = Settings(running=4, running_per_host=4, connections=1, disk_reserve_bytes=0)
WAIT_S = 20.0
ENDS_S = 30.0
# engines of which a thread outlived its time: to destroy them would abort the process, and with it all tests
_left_behind: list[dict[str, object]] = []


@dataclass
class Moment:
    """A clock that moves when a test moves it."""

    seconds: float = 1_000.0

    def __call__(self) -> float:
        return self.seconds


class Waiter(QObject):
    """Spins the event loop until something holds; looks again whenever one of its signals comes."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop()

    def listen(self, *signals: Any) -> None:
        for signal in signals:
            signal.connect(self._on_signal)

    def until(self, holds: Callable[[], object], what: str = "it", timeout_s: float = WAIT_S) -> None:
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(self._loop.quit)
        limit.start(round(timeout_s * 1000))
        look_again = QTimer()  # for what no signal tells, as how far a thread has come
        look_again.timeout.connect(self._loop.quit)
        look_again.start(10)
        try:
            while not holds():
                assert limit.isActive(), f"{what} did not come to hold within {timeout_s} s"
                self._loop.exec()
        finally:
            look_again.stop()  # the traceback of a failure keeps them
            limit.stop()

    @Slot(object)
    def _on_signal(self, _value: object) -> None:
        self._loop.quit()


@dataclass
class Heard:
    """What the manager has said, in order."""

    added: list[tuple[Download, ...]] = field(default_factory=list)
    changed: list[tuple[Download, ...]] = field(default_factory=list)
    removed: list[tuple[str, ...]] = field(default_factory=list)
    ended: list[Download] = field(default_factory=list)

    told: dict[str, State] = field(default_factory=dict)

    def hear_added(self, rows: tuple[Download, ...]) -> None:
        self.added.append(rows)
        self.told.update((row.id, row.state) for row in rows)

    def hear_changed(self, rows: tuple[Download, ...]) -> None:
        self.changed.append(rows)
        self.told.update((row.id, row.state) for row in rows)

    def states(self, download_id: str) -> list[State]:
        """Every state the row went through, without repetitions."""
        found: list[State] = []
        for batch in (*self.added, *self.changed):
            found += [row.state for row in batch if row.id == download_id and [row.state] != found[-1:]]
        return found


class Engine:
    """Pool, network, history, manager: as the program has them, on a profile and a folder of their own."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        folder: Path,
        settings: Settings = SETTINGS,
        *,
        history_file: Path | None = None,
        timing: Timing = QUICK,
        chance: Callable[[], float] = lambda: 0.5,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        opened: bool = True,
        restored: bool = False,
        goes_on: bool = False,
        reserve_bytes: int = 0,
        aside: Executor | None = None,
        logins: Logins | None = None,
    ) -> None:
        """With `aside`, downloads wait for a disk that is full or gone, as they do in a window."""
        self.folder = folder / "files"
        self.folder.mkdir(exist_ok=True)
        self.history_file = history_file or folder / "profile" / "history.db"
        self._loop = loop
        self.network = Network(proxies=ProxyWays(logins=logins))
        self.workshop = Workshop(
            network=self.network,
            opener=Opener("Wherry/test", logins=logins),
            disk=Disk(0o022),
            gate=Gate(4),
            pacer=Pacer(),
            limits=NetworkLimits(5.0, 5.0, 5.0),
            reserve_bytes=reserve_bytes,
            connections=settings.connections,
            hosts=HostConnections(clock=monotonic, policy=HostPolicy(8, chance)),
        )
        self.pool = QThreadPool()
        self.signals = JobSignals()
        self.history = History(self.history_file, timing=timing)
        self.engine = EngineRoom(self.workshop, self.pool, self.signals)
        self.volumes: Volumes | None = None
        if aside is not None:
            self.volumes = Volumes(self.workshop.disk, self.workshop.landmarks, reserve_bytes, aside)
        self.manager = DownloadManager(
            self.engine,
            self.history,
            settings,
            volumes=self.volumes,
            now=now,
            chance=chance,
            monotonic=monotonic,
        )
        self.recorder = Recorder(self.manager, self.history)
        self.clearing = Clearing(self.manager, self.engine, self.history)
        self.heard = Heard()
        self._closed = False
        self._waiter = Waiter()
        manager = self.manager
        # said before waited for: what is heard is written down when the loop is left
        manager.added.connect(self.heard.hear_added)
        manager.changed.connect(self.heard.hear_changed)
        manager.removed.connect(self.heard.removed.append)
        manager.ended.connect(self.heard.ended.append)
        self._waiter.listen(
            manager.added,
            manager.changed,
            manager.removed,
            manager.ended,
            manager.restored,
            manager.totals_changed,
            self.history.recorded,
            self.history.opened,
            self.history.troubled,
            self.history.finished,
            self.signals.told,
            self.engine.ended,
        )
        if restored:
            self.manager.restore(goes_on=goes_on)
        else:
            self.manager.start_empty()
        if opened:
            self.history.open()

    def spec(self, url: str, **fields: Any) -> DownloadSpec:
        return replace(DownloadSpec(new_download_id(), url, self.folder, time.time()), **fields)

    def add(self, *urls: str) -> list[str]:
        """Ids of downloads that are on the list now."""
        specs = [self.spec(url) for url in urls]
        self.manager.add(specs)
        self.until(lambda: all(self.manager.find(spec.id) for spec in specs), "their rows")
        return [spec.id for spec in specs]

    def row(self, download_id: str) -> Download:
        row = self.manager.find(download_id)
        assert row is not None
        return row

    def state(self, download_id: str) -> State:
        return self.row(download_id).state

    def until(self, holds: Callable[[], object], what: str = "it", timeout_s: float = WAIT_S) -> None:
        self._waiter.until(holds, what, timeout_s)

    def until_state(self, state: State, *ids: str, timeout_s: float = WAIT_S) -> None:
        """Until the rows have it, and everybody was told so."""

        def holds() -> bool:
            return all(self.state(item) is self.heard.told.get(item) is state for item in ids)

        try:
            self.until(holds, state, timeout_s)
        except AssertionError as error:
            raise AssertionError(f"{error}: {[self.row(item) for item in ids]}") from None

    def turn(self, milliseconds: int) -> None:
        """Let the loop turn for so long."""
        over: list[bool] = []
        QTimer.singleShot(milliseconds, lambda: over.append(True))
        self.until(lambda: over, "a turn of the loop")

    def until_quiet(self) -> None:
        """No run and no errand, and everything said; the history knows what was finished."""
        self.run(self.engine.wait_idle(WAIT_S))
        self.history.flush()
        self.until(lambda: not self.clearing.awaits, "the history")
        self.run(self.engine.wait_idle(WAIT_S))
        self.until(lambda: not self.engine.running_ids(), "quiet")

    def run(self, coroutine: Any) -> Any:
        return self._loop.run_until_complete(coroutine)

    def stalled(self, server: HostileServer, path: str) -> str:
        """A download whose server has fallen silent in the middle; all it sent has been written."""
        (download_id,) = self.add(server.url(path))
        server.wait_for_stall(path)
        sent = server.requests(path)[-1].bytes_sent
        self.until(lambda: self._written(download_id) == sent, f"{sent} bytes")
        self.until_state(State.RUNNING, download_id)
        return download_id

    def _written(self, download_id: str) -> int:
        return sum(part.stat().st_size for part in self.folder.glob(f".*.{download_id[:8]}.part"))

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def close(self) -> bool:
        """The ordered end; True where everything ended in time."""
        if self._closed:
            return True
        self._closed = True
        ended: bool = self.run(self.manager.shut_down(Deadline.within(3.0)))
        ended &= self.pool.waitForDone(10_000)
        self.manager.conclude()
        ended &= self.history.close(60_000)  # Qt aborts where a running thread is destroyed
        ended &= self.pool.waitForDone(10_000)
        self.network.close()
        return ended

    def dismantle(self) -> None:
        """Let go of everything here and now: a collector that runs on another engine's thread must not be the
        one to destroy objects of this thread."""
        vars(self).clear()
        gc.collect()
