"""Speed and CPU of `wherry get`, beside the programs people compare it with."""

from __future__ import annotations

import shutil
import statistics
from typing import TYPE_CHECKING

from tests.bench.measuring import MIB, Finding, empty, interleaved, median_run, timed, wherry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.bench.measuring import Bench

BIG_BYTES = 3 << 30
BIG_ROUNDS = 5
SMALL_COUNTS = (300, 2000)
SMALL_ROUNDS = 3


def measure_big(bench: Bench) -> Iterator[Finding]:
    """3 GB against `curl -o`, in interleaved pairs."""
    url, target, profile = bench.site.big(BIG_BYTES), bench.folder / "target", bench.folder / "get-profile"
    commands: dict[str, list[str]] = {"wherry": wherry(profile, "get", url, "--dir", target)}
    if shutil.which("curl"):
        commands["curl"] = ["curl", "-s", "-o", str(target / "file"), url]
    nothing = wherry(profile, "get", bench.site.big(1), "--dir", target)
    start = median_run([timed(nothing, empty(target)) for _ in range(3)])
    runs = interleaved(commands, target, bench.rounds or BIG_ROUNDS)
    for name, found in runs.items():
        run = median_run(found)
        yield Finding(
            f"3 GB by {name}",
            f"{run.wall_s:.2f} s, CPU {run.cpu_s:.2f} s",
            f"{BIG_BYTES / run.wall_s / MIB:.0f} MiB/s",
        )
    yield Finding("  of that wherry's start and end", f"{start.wall_s:.2f} s, CPU {start.cpu_s:.2f} s")
    if "curl" in runs:
        pairs = list(zip(runs["wherry"], runs["curl"], strict=True))
        wall, wall_net = _ratios((ours.wall_s, theirs.wall_s, start.wall_s) for ours, theirs in pairs)
        cpu, cpu_net = _ratios((ours.cpu_s, theirs.cpu_s, start.cpu_s) for ours, theirs in pairs)
        yield Finding(
            "  wherry : curl, median of the pairs",
            f"wall {wall:.2f}, CPU {cpu:.2f}",
            f"without start: wall {wall_net:.2f}, CPU {cpu_net:.2f}",
        )


def _ratios(pairs: Iterable[tuple[float, float, float]]) -> tuple[float, float]:
    """The median of ours : theirs, as measured and without our start."""
    figures = list(pairs)
    return (
        statistics.median(ours / theirs for ours, theirs, _start in figures),
        statistics.median((ours - start) / theirs for ours, theirs, start in figures),
    )


def measure_small(bench: Bench) -> Iterator[Finding]:
    """Lists of 20 kB files, start and end of each program included."""
    for count in SMALL_COUNTS:
        urls = bench.folder / f"{count}.txt"
        urls.write_text("\n".join(bench.site.small(count)) + "\n")
        target, profile = bench.folder / "target", bench.folder / "small-profile"
        commands = {
            "wherry": wherry(profile, "get", "--input-file", urls, "--dir", target),
            "wherry --parallel 4": wherry(
                profile, "get", "--parallel", "4", "--input-file", urls, "--dir", target
            ),
        }
        if shutil.which("aria2c"):
            commands["aria2c -j4"] = ["aria2c", "-q", "-j4", "-d", str(target), "-i", str(urls)]
        if shutil.which("wget"):
            commands["wget"] = ["wget", "-q", "-P", str(target), "-i", str(urls)]
        for name, found in interleaved(commands, target, bench.rounds or SMALL_ROUNDS).items():
            run = median_run(found)
            yield Finding(
                f"{count} small files by {name}",
                f"{count / run.wall_s:.0f} files/s",
                f"{run.wall_s:.2f} s, CPU {run.cpu_s:.2f} s",
            )
