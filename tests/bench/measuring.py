"""What a measurement needs: a place in memory, programs timed with their CPU, medians."""

from __future__ import annotations

import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.processes import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from tests.bench.site import Site

MIB = 1 << 20
IN_MEMORY = Path("/dev/shm")

# would send requests elsewhere,
# or have every start compile the whole program anew
_MISLEADING = (
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"),
    "PYTHONDONTWRITEBYTECODE",
)
# beside no source: what a measurement leaves in the tree would be a stray
_COMPILED = Path(tempfile.gettempdir()) / "wherry-bench-compiled"


@dataclass(frozen=True, slots=True)
class Target:
    """A ratio, and the limit it is to stay within: an upper one, or a lower one where `at_least`."""

    ratio: float
    limit: float
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        return f"target {sign} {self.limit:g}: {'met' if self.is_met else 'MISSED'}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table; a ratio may have a `target`."""

    what: str
    value: str
    note: str = ""
    is_ratio: bool = False
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program: seconds from start to end, and of all processors; the most memory it held."""

    wall_s: float
    cpu_s: float
    peak_bytes: int

    def beyond(self, start: Run) -> Run:
        """Without what its start and end take; the memory as it is."""
        return Run(self.wall_s - start.wall_s, self.cpu_s - start.cpu_s, self.peak_bytes)


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """An empty folder, in memory where the system has such a place, gone afterwards."""
    parent = IN_MEMORY if IN_MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="wherry-bench-", dir=parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def environment(**changes: str | None) -> dict[str, str]:
    """Ours without proxies; the program is imported from any folder, and compiled as when it is installed."""
    merged = {name: value for name, value in os.environ.items() if name not in _MISLEADING}
    merged["PYTHONPATH"] = str(REPOSITORY)
    merged["PYTHONPYCACHEPREFIX"] = str(_COMPILED)
    for name, value in changes.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = value
    return merged


def wherry(profile: Path, *arguments: str | Path) -> list[str]:
    """The command line of the program with a profile of its own."""
    return [sys.executable, "-m", "qtapp", "--profile", *map(str, (profile, *arguments))]


def timed(command: Sequence[str | Path], cwd: Path) -> Run:
    """Run it to its end. Raises RuntimeError where it fails."""
    began = time.monotonic()
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=cwd,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    with process:
        assert process.stderr is not None
        complaint = process.stderr.read()
        _pid, status, used = os.wait4(process.pid, 0)
        wall_s = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]}: {process.returncode}: {complaint.decode(errors='replace')}")
    return Run(wall_s, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def median_run(runs: Sequence[Run]) -> Run:
    return Run(
        statistics.median(run.wall_s for run in runs),
        statistics.median(run.cpu_s for run in runs),
        int(statistics.median(run.peak_bytes for run in runs)),
    )


def interleaved(
    commands: Mapping[str, Sequence[str]],
    target: Path,
    rounds: int,
    *,
    profile: Path | None = None,
    check: Callable[[str], None] = lambda _name: None,
) -> dict[str, list[Run]]:
    """The runs of each, one after the other in every round, so that a busy moment meets them all.

    Each begins with `target` and `profile` empty; `check` is given the name of each after its run, to look at
    what it left in them.
    """
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            if profile is not None:
                empty(profile)
            runs[name].append(timed(command, empty(target)))
            check(name)
    empty(target)
    return runs


def median_ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Of the pairs of each round; nan where it is none, as of what takes no time beyond its start."""
    return statistics.median(
        our / their if their else math.nan for our, their in zip(ours, theirs, strict=True)
    )


def ratio(what: str, found: float, note: str = "") -> Finding:
    """One that has no target."""
    return Finding(what, f"{found:.2f}", note, is_ratio=True)


def judged(what: str, target: Target, note: str = "") -> Finding:
    return Finding(what, f"{target.ratio:.2f}", note, is_ratio=True, target=target)


def empty(folder: Path) -> Path:
    """The folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@dataclass(frozen=True, slots=True)
class Bench:
    """Where a measurement works, what it downloads, and how often: None for as often as it says itself.

    `is_quick`: only to see that every measurement still works; what it finds means nothing.
    """

    folder: Path
    site: Site
    rounds: int | None = None
    is_quick: bool = False

    def times(self, usual: int) -> int:
        """How many rounds."""
        return self.rounds or (1 if self.is_quick else usual)

    def sized(self, full: int, quick: int) -> int:
        """A number of files, bytes or samples."""
        return quick if self.is_quick else full
