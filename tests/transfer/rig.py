"""The engine as the program builds it, with every part to be had by a test; and a watch on what it made."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qtapp.domain.download import (
    Completed,
    DownloadSpec,
    Failed,
    Outcome,
    Progress,
    Stopped,
    StopReason,
    new_download_id,
)
from qtapp.transfer.diary import Diary
from qtapp.transfer.disk import Disk
from qtapp.transfer.gate import Gate
from qtapp.transfer.journal import JOURNAL_SUFFIX
from qtapp.transfer.leftovers import discard_published
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.part_names import part_path
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer
from qtapp.transfer.wire import NetworkLimits
from qtapp.transfer.workshop import Workshop
from tests.support.scripts import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from qtapp.domain.errors import ErrorKind
    from qtapp.domain.timeline import Happened
    from tests.support.files import Content
    from tests.support.hostile_server import HostileServer
    from tests.support.scripts import Resource

# one transfer in a process of its own: URL, folder, id
ALONE = """
import sys, threading
from pathlib import Path
from qtapp.domain.download import DownloadSpec
from qtapp.transfer.disk import Disk
from qtapp.transfer.gate import Gate
from qtapp.transfer.network import Network
from qtapp.transfer.opening import Opener
from qtapp.transfer.pacing import Pacer
from qtapp.transfer.stop import StopToken
from qtapp.transfer.transfer import Transfer
from qtapp.transfer.wire import NetworkLimits
from qtapp.transfer.workshop import Workshop
url, folder, id = sys.argv[1:]
workshop = Workshop(Network(), Opener("t"), Disk(), Gate(2), Pacer(), NetworkLimits(), 0)
spec = DownloadSpec(id, url, Path(folder), 0.0)
print(Transfer(spec, 1, StopToken(), workshop, lambda p: print(p.bytes_done, flush=True)).run_hand())
"""

PATH = "/file.bin"
AT = 300_000
PATIENCE_S = 15.0
PERMITS = 2
LIMITS = NetworkLimits(connect_s=5.0, header_s=5.0, silence_s=5.0)


class Running:
    """A transfer on threads of its own, one a hand, as the pool would run it."""

    def __init__(self, make: Callable[[Callable[[], None]], Transfer]) -> None:
        """`make` is given what the transfer calls for one more hand."""
        self._changed = threading.Condition()
        self._outcomes: list[Outcome] = []
        self._errors: list[BaseException] = []
        self.threads: list[threading.Thread] = []
        self.transfer = make(self._start_hand)
        self.token = self.transfer.token
        self._start_hand()

    def _start_hand(self) -> None:
        thread = threading.Thread(target=self._run, name="hand", daemon=True)
        self.threads.append(thread)
        thread.start()

    def _run(self) -> None:
        outcome: Outcome | None
        try:
            outcome = self.transfer.run_hand()
        except BaseException as error:
            self._errors.append(error)
            outcome = self.transfer.abandon(error)
        with self._changed:
            if outcome is not None:
                self._outcomes.append(outcome)
            self._changed.notify_all()

    def stop(self, reason: StopReason = StopReason.PAUSE) -> None:
        self.token.stop(reason)

    def outcome(self, timeout: float = PATIENCE_S) -> Outcome:
        """How it ended; an error nobody expected is raised here."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._outcomes, timeout), f"no outcome within {timeout} s"
        for thread in self.threads:
            thread.join(timeout)
            assert not thread.is_alive(), f"a hand goes on {timeout} s after the outcome"
        if self._errors:
            raise self._errors[0]
        (outcome,) = self._outcomes
        return outcome


@dataclass
class Rig:
    """A folder to fetch into and a workshop; `reports` are all progress reports so far, and `happened` is
    what the diaries told."""

    folder: Path
    workshop: Workshop
    reports: list[Progress] = field(default_factory=list)
    happened: list[Happened] = field(default_factory=list)

    def spec(self, url: str, **fields: Any) -> DownloadSpec:
        return DownloadSpec(new_download_id(), url, self.folder, 0.0, **fields)

    def start(
        self, what: str | DownloadSpec, *, attempt: int = 1, earlier_name: str | None = None, **fields: Any
    ) -> Running:
        """Begin a transfer; `attempt` > 1 takes up what the first left, under the name last reported."""
        spec = self.spec(what, **fields) if isinstance(what, str) else what
        if attempt > 1 and earlier_name is None:
            names = [report.name for report in self.reports if report.id == spec.id]
            earlier_name = names[-1] if names else "guess"
        return Running(
            lambda call_hand: Transfer(
                spec,
                attempt,
                StopToken(),
                self.workshop,
                self.reports.append,
                earlier_name=earlier_name,
                call_hand=call_hand,
                diary=Diary(spec.id, self.happened.append),
            )
        )

    def fetch(self, what: str | DownloadSpec, **fields: Any) -> Outcome:
        return self.start(what, **fields).outcome()

    def completes(self, what: str | DownloadSpec, **fields: Any) -> Completed:
        """How it ended; the history hears of it, so that a journal is no longer needed."""
        outcome = self.fetch(what, **fields)
        assert isinstance(outcome, Completed), outcome
        if outcome.has_journal:
            discard_published(outcome.path.parent, {outcome.id}, self.workshop.disk)
        return outcome

    def fails(self, what: str | DownloadSpec, kind: ErrorKind, **fields: Any) -> Failed:
        outcome = self.fetch(what, **fields)
        assert isinstance(outcome, Failed), outcome
        assert outcome.kind == kind, outcome
        return outcome

    def with_(self, **parts: Any) -> Rig:
        """The same folder and reports, other parts of the workshop."""
        return replace(self, workshop=replace(self.workshop, **parts))

    def half_fetched(self, server: HostileServer, resource: Resource, **fields: Any) -> DownloadSpec:
        """Pause a download of `resource`, served at PATH, after AT bytes; they are kept."""
        return self.interrupted(server.serve(PATH, resource, Reply(stall_after=AT)), AT, **fields)

    def interrupted(self, url: str, at: int, **fields: Any) -> DownloadSpec:
        """Pause a download of `url` that stalls after `at` bytes; they are kept."""
        spec = self.spec(url, **fields)
        running = self.start(spec)
        self.wait_for_bytes(spec.id, at)
        running.stop(StopReason.PAUSE)
        outcome = running.outcome()
        assert isinstance(outcome, Stopped), outcome
        assert outcome.bytes_kept == at, outcome
        return spec

    def wait_for_bytes(self, download_id: str, count: int) -> None:
        """Until `count` bytes stand in the part file; they are written a moment after they were sent."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            for path in self.parts():
                with suppress(OSError):
                    if download_id[:8] in path.name and path.stat().st_size >= count:
                        return
            time.sleep(0.002)
        raise AssertionError(f"{count} bytes did not come; {self.files()}")

    @contextmanager
    def every_permit_taken(self) -> Iterator[None]:
        """Others have them all, who work on and on. Wait for those who queue with `wait_for_queue`."""
        with ExitStack() as stack:
            for _ in range(PERMITS):
                stack.enter_context(self.workshop.gate.permit(StopToken()).held())
            yield

    # what is on disk

    def files(self) -> list[str]:
        return sorted(entry.name for entry in self.folder.iterdir())

    def parts(self) -> list[Path]:
        return [path for path in self.folder.iterdir() if path.name.endswith(".part")]

    def part(self, spec: DownloadSpec, name: str) -> Path:
        return part_path(self.folder, name, spec.id)

    def journal(self, spec: DownloadSpec, name: str) -> Path:
        part = self.part(spec, name)
        return part.with_name(part.name + JOURNAL_SUFFIX)

    def published(self) -> list[Path]:
        """What stands under a final name."""
        return sorted(path for path in self.folder.iterdir() if not path.name.startswith("."))

    def assert_whole_or_absent(self, *versions: Content) -> None:
        """The promise that holds whatever happens: a file under its final name is one version, complete."""
        for path in self.published():
            differs = [version.first_difference(path) for version in versions]
            assert None in differs, f"{path.name} is no version that was served; differs at {differs}"


def requests_since(server: HostileServer, n: int = 1) -> list[tuple[str | None, str | None]]:
    """Range and If-Range of each request for PATH but the first `n`."""
    return [(r.header("Range"), r.header("If-Range")) for r in server.requests(PATH)[n:]]


def wait_for_queue(gate: Gate, length: int) -> None:
    """Until so many queue for a permit."""
    wait_until(lambda: len(gate._queue) == length, f"{length} in the queue for a permit")


def wait_for_lent_permits(gate: Gate) -> None:
    """Until every hand waits for something else than a permit; what woke it last has been dealt with."""
    looks_in_a_row = 0

    def has_settled() -> bool:
        nonlocal looks_in_a_row
        looks_in_a_row = looks_in_a_row + 1 if gate._free == PERMITS else 0
        return looks_in_a_row == 10

    wait_until(has_settled, "hand that waits")


def wait_until(is_so: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline, f"no {what} within {PATIENCE_S} s"
        time.sleep(0.002)


def rigged(folder: Path, **parts: Any) -> Iterator[Rig]:
    """A rig whose network is closed after use; `parts` replace those of the workshop."""
    network = parts.pop("network", None) or Network()
    workshop = Workshop(
        network=network,
        opener=Opener("test/1"),
        disk=Disk(),
        gate=Gate(PERMITS),
        pacer=Pacer(),
        limits=LIMITS,
        reserve_bytes=0,
    )
    try:
        yield Rig(folder, replace(workshop, **parts))
    finally:
        network.close()
