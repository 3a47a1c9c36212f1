"""Another program holds the file at the moment it is to get its name (Windows)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qtapp.domain.download import Completed, Failed, Stopped, StopReason
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.transfer.outwait import WAITS_S
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer
from tests.support.files import Content
from tests.support.scripts import Resource
from tests.transfer.disks import RecordingDisk

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import DownloadSpec, Outcome
    from tests.support.hostile_server import HostileServer
    from tests.transfer.rig import Rig

PATH = "/file.bin"
FILE = Content(1, 700_001)
V1 = Resource(content=FILE, etag='"v1"')
SHARING_VIOLATION, LOCK_VIOLATION, ACCESS_DENIED = 32, 33, 5


class HeldDisk(RecordingDisk):
    """Refuses to rename `times` times, as Windows does while a virus scanner has the file open."""

    def __init__(self, times: int, code: int = SHARING_VIOLATION) -> None:
        super().__init__()
        self.times = times
        self._code = code

    def publish(self, fd: int, part: Path, final: Path) -> None:
        if self.times:
            self.times -= 1
            error = PermissionError(13, "The process cannot access the file", str(part))
            error.winerror = self._code  # type: ignore[attr-defined]
            raise error
        super().publish(fd, part, final)


class SleepingToken(StopToken):
    """Sleeps through at once, and remembers how long; `stop_at` stops it in its n-th sleep."""

    def __init__(self, stop_at: int | None = None, reason: StopReason = StopReason.PAUSE) -> None:
        super().__init__()
        self.slept: list[float] = []
        self._stop_at = stop_at
        self._why = reason

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if len(self.slept) == self._stop_at:
            self.stop(self._why)
        self.check()


def fetch(rig: Rig, spec: DownloadSpec, token: StopToken, attempt: int = 1) -> Outcome | None:
    earlier = "file.bin" if attempt > 1 else None
    reports = rig.reports.append
    return Transfer(spec, attempt, token, rig.workshop, reports, earlier_name=earlier).run_hand()


@pytest.mark.parametrize("code", [SHARING_VIOLATION, LOCK_VIOLATION])
def test_a_scanner_that_lets_go_is_waited_for(code: int, hostile_server: HostileServer, rig: Rig) -> None:
    """D09."""
    rig = rig.with_(disk=HeldDisk(3, code))
    token = SleepingToken()
    outcome = fetch(rig, rig.spec(hostile_server.serve(PATH, V1)), token)
    assert isinstance(outcome, Completed)
    assert token.slept == [0.05, 0.1, 0.2]
    assert FILE.first_difference(outcome.path) is None
    assert rig.files() == ["file.bin"]


def test_a_program_that_never_lets_go_needs_the_user_and_costs_nothing(
    hostile_server: HostileServer, rig: Rig
) -> None:
    """D09: after five seconds; the whole file is kept, and gets its name at the next attempt."""
    disk = HeldDisk(1000)
    rig = rig.with_(disk=disk)
    spec = rig.spec(hostile_server.serve(PATH, V1))
    token = SleepingToken()
    outcome = fetch(rig, spec, token)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.bytes_kept) == (Kind.FILE_IN_USE, len(FILE))
    assert sum(token.slept) == pytest.approx(5.0)
    assert rig.published() == []
    disk.times = 0
    assert isinstance(fetch(rig, spec, SleepingToken(), attempt=2), Completed)
    assert FILE.first_difference(rig.folder / "file.bin") is None
    assert len(hostile_server.requests(PATH)) == 1


@pytest.mark.parametrize("reason", [StopReason.PAUSE, StopReason.CANCEL])
def test_a_stop_ends_the_wait(reason: StopReason, hostile_server: HostileServer, rig: Rig) -> None:
    """D09: with the bytes kept by a pause, and nothing by a cancel."""
    rig = rig.with_(disk=HeldDisk(1000))
    token = SleepingToken(stop_at=2, reason=reason)
    outcome = fetch(rig, rig.spec(hostile_server.serve(PATH, V1)), token)
    assert isinstance(outcome, Stopped)
    assert outcome.bytes_kept == (len(FILE) if reason is StopReason.PAUSE else 0)
    assert bool(rig.files()) == (reason is StopReason.PAUSE)


def test_what_is_simply_not_allowed_is_not_waited_for(hostile_server: HostileServer, rig: Rig) -> None:
    """D03, D09."""
    rig = rig.with_(disk=HeldDisk(1000, ACCESS_DENIED))
    token = SleepingToken()
    outcome = fetch(rig, rig.spec(hostile_server.serve(PATH, V1)), token)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, token.slept) == (Kind.FOLDER_DENIED, [])
    assert len(WAITS_S) > 5
