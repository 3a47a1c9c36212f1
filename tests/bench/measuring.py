"""What a measurement needs: a place in memory, programs timed with their CPU, medians."""

from __future__ import annotations

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
    from collections.abc import Iterator, Mapping, Sequence

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
class Finding:
    """One line of the table."""

    what: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program: seconds from start to end, and of all processors; the most memory it held."""

    wall_s: float
    cpu_s: float
    peak_bytes: int


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


def interleaved(commands: Mapping[str, Sequence[str]], target: Path, rounds: int) -> dict[str, list[Run]]:
    """The runs of each, one after the other in every round, so that a busy moment meets them all."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(timed(command, empty(target)))
    empty(target)
    return runs


def target_note(found: float, limit: float, *, at_least: bool = False) -> str:
    """The target, and whether it is met."""
    is_met = found >= limit if at_least else found <= limit
    return f"target {'>=' if at_least else '<='} {limit:g}: {'met' if is_met else 'MISSED'}"


def empty(folder: Path) -> Path:
    """The folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@dataclass(frozen=True, slots=True)
class Bench:
    """Where a measurement works, what it downloads, and how often: None for as often as it says itself."""

    folder: Path
    site: Site
    rounds: int | None = None
