"""Many transfers at once, stopped and taken up at random: right files, or none, and nothing left over."""

from __future__ import annotations

import gc
import random
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Completed, DownloadSpec, Failed, Stopped, StopReason, new_download_id
from qtapp.transfer.disk import Disk
from qtapp.transfer.gate import Gate
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer
from qtapp.transfer.wire import NetworkLimits
from qtapp.transfer.workshop import Workshop
from tests.support.files import Content
from tests.support.leaks import Held
from tests.support.scripts import Ending, Pace, Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qtapp.domain.download import Outcome, Progress
    from tests.support.hostile_server import HostileServer

pytestmark = pytest.mark.stress

COUNT = 64
CANCELLED = 200
LIMIT_S = 60.0


@contextmanager
def workshop() -> Iterator[Workshop]:
    network = Network()
    limits = NetworkLimits(10.0, 10.0, 10.0)
    yield Workshop(network, Opener("stress/1"), Disk(), Gate(2), Pacer(), limits, 0)
    network.close()


@pytest.fixture
def impatient_interpreter() -> Iterator[None]:
    """Threads change places at every chance."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def settled(before: Held) -> dict[str, int]:
    """Counts once they are back at `before`, or those of the last look."""
    deadline = time.monotonic() + 5.0
    while (now := Held.now().counts()) != before.counts() and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.01)  # the kernel tells nobody when a thread has ended
    return now


class Download:
    """One that is paused and taken up again, some runs long, and in the end left alone or cancelled."""

    def __init__(self, n: int, url: str, folder: Path, bench: Workshop) -> None:
        self.spec = DownloadSpec(new_download_id(), url, folder, 0.0)
        self.random = random.Random(n)
        self.is_cancelled = n % 4 == 3
        self.bench = bench
        self.name: str | None = None
        self.last: Outcome | None = None
        self.errors: list[BaseException] = []

    def live(self) -> None:
        try:
            for attempt in range(1, 200):
                last_stop = StopReason.CANCEL if self.is_cancelled and attempt >= 4 else StopReason.PAUSE
                patience = 60.0 if attempt > 6 else self.random.uniform(0.0, 0.2)
                self.last = self._run(attempt, last_stop, patience)
                match self.last:
                    case Completed() | Stopped(reason=StopReason.CANCEL):
                        return
        except BaseException as error:
            self.errors.append(error)

    def _run(self, attempt: int, reason: StopReason, patience: float) -> Outcome:
        token = StopToken()
        transfer = Transfer(
            self.spec, attempt, token, self.bench, self._note, earlier_name=self.name or "guess"
        )
        bell = threading.Timer(patience, token.stop, (reason,))
        bell.start()
        outcome = transfer.run_hand()
        bell.cancel()
        bell.join()
        assert outcome is not None
        return outcome

    def _note(self, progress: Progress) -> None:
        self.name = progress.name or self.name


def test_many_transfers_with_random_stops_leave_right_files_or_none(
    hostile_server: HostileServer, tmp_path: Path, impatient_interpreter: None
) -> None:
    """L07."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    contents = [Content(n % 8, 400_000 + n) for n in range(COUNT)]
    chance = random.Random(1)
    replies = [Reply(), *[Reply(pace=Pace(15_000, 0.01))] * 3, Reply(cut_after=50_000)]
    replies += [Reply(cut_after=70_001, ending=Ending.RESET), Reply(close_silently=True)]
    for n, content in enumerate(contents):
        resource = Resource(content=content, etag=f'"v{n}"' if n % 8 else None)
        turns = [chance.choice(replies) for _ in range(8)]
        hostile_server.script(f"/{n}.bin", turns, then=resource, resource=resource)
    before = Held.now()
    with workshop() as bench:
        downloads = [Download(n, hostile_server.url(f"/{n}.bin"), folder, bench) for n in range(COUNT)]
        threads = [threading.Thread(target=download.live) for download in downloads]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(LIMIT_S)
        assert not any(thread.is_alive() for thread in threads)
    assert [error for download in downloads for error in download.errors] == []
    for n, download in enumerate(downloads):
        match download.last:
            case Completed(path=path):
                assert contents[n].first_difference(path) is None
            case Stopped(reason=StopReason.CANCEL):
                assert download.is_cancelled
            case other:
                pytest.fail(f"{n}: {other}")
    completed = sum(isinstance(download.last, Completed) for download in downloads)
    assert completed >= COUNT * 3 // 4
    left = [path.name for path in folder.iterdir()]
    assert sum(not name.startswith(".") for name in left) == completed
    assert not [name for name in left if name.endswith(".part")]
    hostile_server.wait_for_connections(0)
    assert settled(before) == before.counts()


def test_two_hundred_cancelled_transfers_leave_nothing(hostile_server: HostileServer, tmp_path: Path) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    stalls = [
        Reply(stall_head_after=0),
        Reply(stall_head_after=20),
        Reply(stall_after=0),
        Reply(stall_after=40_000),
        Reply(pace=Pace(1, 0.01)),
        Reply(),
    ]
    resource = Resource(content=Content(1, 100_000), etag='"v"')
    for n, stall in enumerate(stalls):
        hostile_server.serve(f"/{n}.bin", resource, stall)
    before = Held.now()
    slowest = 0.0
    with workshop() as bench:
        for batch in range(CANCELLED // 20):
            running = []
            for n in range(20):
                spec = DownloadSpec(
                    new_download_id(), hostile_server.url(f"/{n % len(stalls)}.bin"), folder, 0.0
                )
                token = StopToken()
                transfer = Transfer(spec, 1, token, bench, lambda _progress: None)
                outcomes: list[Outcome | None] = []
                thread = threading.Thread(target=lambda t=transfer, o=outcomes: o.append(t.run_hand()))
                thread.start()
                running.append((token, thread, outcomes))
            hostile_server.wait_for_connections_seen(batch * 10)
            asked = time.monotonic()
            for token, _thread, _outcomes in running:
                token.stop(StopReason.CANCEL)
            for _token, thread, _outcomes in running:
                thread.join(5)
            slowest = max(slowest, time.monotonic() - asked)
            assert not any(isinstance(o, Failed) for _, _, outcomes in running for o in outcomes)
            assert all(len(outcomes) == 1 for _, _, outcomes in running)
    assert slowest < 3.0
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []
    hostile_server.wait_for_connections(0)
    assert settled(before) == before.counts()
