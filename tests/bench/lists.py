"""Lists of many small files: files a second and CPU a file, beside the programs people compare with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.bench.measuring import (
    Finding,
    Run,
    Target,
    interleaved,
    judged,
    median_ratio,
    median_run,
    ratio,
    wherry,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.bench.measuring import Bench

KIB = 1024
AT_ONCE = 16
ROUNDS = 3
SPEED_TARGET = 1.0

# in a process of its own, as the tests do it: two SQLite libraries in one undo each other's locks
_COUNT_ROWS = """
import sqlite3, sys
for row in sqlite3.connect(sys.argv[1]).execute(
    "select count(*) from downloads where state = 'done' and bytes_done = ? and removed_at is null",
    (int(sys.argv[2]),),
):
    print(*row)
"""


def measure_16k(bench: Bench) -> Iterator[Finding]:
    """10,000 files of 16 KiB."""
    yield from _measure(bench, bench.sized(10_000, 40), 16 * KIB, SPEED_TARGET)


def measure_256k(bench: Bench) -> Iterator[Finding]:
    """2,000 files of 256 KiB."""
    yield from _measure(bench, bench.sized(2_000, 20), 256 * KIB, None)


def _measure(bench: Bench, count: int, size: int, target: float | None) -> Iterator[Finding]:
    what = f"{count} x {size // KIB} KiB"
    rounds = bench.times(ROUNDS)
    starts = _runs(bench, 1, size, rounds)
    runs = _runs(bench, count, size, rounds)
    for name, found in runs.items():
        run = median_run(found)
        net = run.beyond(start := median_run(starts[name]))
        yield Finding(
            f"{what} by {name}",
            f"{count / run.wall_s:.0f} files/s, CPU {run.cpu_s / count * 1000:.3f} ms each",
            f"without start: {count / net.wall_s:.0f} files/s, CPU {net.cpu_s / count * 1000:.3f} ms each; "
            f"start {start.wall_s:.2f} s",
        )
    ours = next(iter(runs))
    for theirs in list(runs)[1:]:
        speed, cpu = _ratios(runs[ours], runs[theirs])
        net_speed, net_cpu = _ratios(*(_beyond(runs[name], starts[name]) for name in (ours, theirs)))
        note = f"without start {net_speed:.2f}; CPU a file {cpu:.2f}, without start {net_cpu:.2f}"
        line = f"{what}, wherry : {theirs}, files/s"
        if target is not None and theirs.startswith("aria2c"):
            yield judged(line, Target(speed, target, at_least=True), note)
        else:
            yield ratio(line, speed, note)


def _beyond(runs: Sequence[Run], starts: Sequence[Run]) -> list[Run]:
    start = median_run(starts)
    return [run.beyond(start) for run in runs]


def _ratios(ours: Sequence[Run], theirs: Sequence[Run]) -> tuple[float, float]:
    """Of files a second, more is better; of CPU a file, less."""
    return (
        median_ratio([run.wall_s for run in theirs], [run.wall_s for run in ours]),
        median_ratio([run.cpu_s for run in ours], [run.cpu_s for run in theirs]),
    )


def _runs(bench: Bench, count: int, size: int, rounds: int) -> dict[str, list[Run]]:
    """Ours first. Raises RuntimeError where one has not brought every file, or we have not recorded it."""
    target, profile = bench.folder / "target", bench.folder / "list-profile"
    commands = _commands(bench, bench.site.small(count, size), target, profile)

    def check(name: str) -> None:
        with os.scandir(target) as entries:
            published = sum(entry.stat().st_size == size for entry in entries)
        recorded = _rows(profile, size) if name.startswith("wherry") else count
        if (published, recorded) != (count, count):
            raise RuntimeError(f"{name}: of {count} files {published} are there, {recorded} in the history")

    return interleaved(commands, target, rounds, profile=profile, check=check)


def _rows(profile: Path, size: int) -> int:
    history = str(profile / "history.db")
    told = subprocess.run(
        [sys.executable, "-c", _COUNT_ROWS, history, str(size)], check=True, capture_output=True, text=True
    )
    return int(told.stdout)


def _commands(bench: Bench, urls: Sequence[str], target: Path, profile: Path) -> dict[str, list[str]]:
    listed = bench.folder / "list.txt"
    listed.write_text("".join(f"{url}\n" for url in urls))
    folder, at_once = str(target), str(AT_ONCE)
    commands = {
        f"wherry --parallel {AT_ONCE}": wherry(
            profile, "get", "--parallel", at_once, "--input-file", listed, "--dir", target
        )
    }
    if shutil.which("aria2c"):
        options = ("-x1", "-s1", "--file-allocation=none", "-d", folder, "-i", str(listed))
        commands[f"aria2c -j{AT_ONCE}"] = ["aria2c", "-q", "--no-conf", f"-j{AT_ONCE}", *options]
    if shutil.which("curl"):
        config = bench.folder / "list.curl"
        config.write_text("".join(f"url = {url}\n" for url in urls))
        options = ("--parallel-max", at_once, "--remote-name-all", "--output-dir", folder, "-K", str(config))
        commands[f"curl --parallel-max {AT_ONCE}"] = ["curl", "-s", "-f", "--parallel", *options]
    if shutil.which("wget"):
        commands["wget"] = ["wget", "-q", "-P", folder, "-i", str(listed)]
    return commands
