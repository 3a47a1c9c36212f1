"""One file by several connections, beside aria2: each held back, and one of them slower than the rest."""

from __future__ import annotations

import shutil
import signal
import statistics
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.bench.measuring import (
    MIB,
    Finding,
    Run,
    Target,
    environment,
    interleaved,
    judged,
    median_ratio,
    wherry,
)
from tests.bench.paced_server import BYTES_PER_S, FIRST_BYTE_S, SLOWER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.measuring import Bench

SIZE = 64 * MIB
LIMITED = 16
LIMITED_BYTES = 32 * MIB
SLOW = 8
ROUNDS = 5
LIMITED_TARGET = 1.05
SLOW_TARGET = 1.0
IDEAL_TARGET = 1.15


def measure_limited(bench: Bench) -> Iterator[Finding]:
    """nginx gives each connection 512 KiB/s."""
    runs = _runs(bench, bench.site.limited(bench.sized(LIMITED_BYTES, MIB)), LIMITED)
    yield from _beside_aria2(f"{LIMITED} limited connections", runs, LIMITED_TARGET)


def measure_slow(bench: Bench) -> Iterator[Finding]:
    """One connection of eight is ten times slower."""
    size = bench.sized(SIZE, MIB)
    ideal_s = size / (BYTES_PER_S * (SLOW - 1 + 1 / SLOWER)) + FIRST_BYTE_S
    with _paced(size) as url:
        runs = _runs(bench, url, SLOW)
    yield from _beside_aria2(f"one slow of {SLOW} connections", runs, SLOW_TARGET)
    found = statistics.median(run.wall_s for run in runs["wherry"]) / ideal_s
    what = f"one slow of {SLOW} connections, wherry : the ideal"
    yield judged(what, Target(found, IDEAL_TARGET), f"ideal {ideal_s:.2f} s")


def _runs(bench: Bench, url: str, connections: int) -> dict[str, list[Run]]:
    target, count = bench.folder / "target", str(connections)
    profile = bench.folder / "connections-profile"
    commands = {"wherry": wherry(profile, "get", url, "--dir", target, "--connections", count)}
    if shutil.which("aria2c"):
        options = (f"-x{count}", f"-s{count}", "-k1M", "--file-allocation=none", "-d", str(target))
        commands["aria2c"] = ["aria2c", "-q", "--no-conf", *options, url]
    return interleaved(commands, target, bench.times(ROUNDS))


def _beside_aria2(what: str, runs: dict[str, list[Run]], most: float) -> Iterator[Finding]:
    for name, found in runs.items():
        walls = [run.wall_s for run in found]
        spread = f"{min(walls):.2f} to {max(walls):.2f}"
        yield Finding(f"{what}, {name}", f"{statistics.median(walls):.2f} s", spread)
    if "aria2c" in runs:
        ours, theirs = ([run.wall_s for run in runs[name]] for name in ("wherry", "aria2c"))
        yield judged(f"{what}, wherry : aria2c -k1M", Target(median_ratio(ours, theirs), most))


@contextmanager
def _paced(size: int) -> Iterator[str]:
    """The address of one file on a server in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.paced_server", str(size)],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/paced"
        finally:
            process.send_signal(signal.SIGKILL)
