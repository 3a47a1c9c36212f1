"""One big file, plain and over TLS, beside the programs people compare with."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measuring import (
    MIB,
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
    from collections.abc import Callable, Iterator, Sequence

    from tests.bench.measuring import Bench

GIB = 1 << 30
SIZE = 3 * GIB
QUICK_SIZE = 8 * MIB
ROUNDS = 5
WALL_TARGET, CPU_TARGET, PORTABLE_CPU_TARGET = 0.8, 0.75, 0.9
TLS_WALL_TARGET, TLS_CPU_TARGET = 1.0, 1.05
PORTABLE = "wherry without splice"
WITHOUT_SPLICE = Path(__file__).with_name("without_splice.py")


def measure_plain(bench: Bench) -> Iterator[Finding]:
    """Also by the way that a body goes where the system has no splice."""
    size = bench.sized(SIZE, QUICK_SIZE)
    runs = _Runs(bench, f"{_named(size)} plain", size, bench.site.big)
    yield from runs.absolutes()
    if runs.have("curl"):
        yield from runs.judged("wherry", WALL_TARGET, CPU_TARGET)
        yield from runs.judged(PORTABLE, None, PORTABLE_CPU_TARGET)
    yield from runs.ratios("aria2c", "wget")


def measure_tls(bench: Bench) -> Iterator[Finding]:
    if bench.site.ca is None:
        raise RuntimeError("openssl is not installed")
    size = bench.sized(SIZE, QUICK_SIZE)
    trusted = bench.site.ca.certificate
    runs = _Runs(bench, f"{_named(size)} over TLS", size, bench.site.big_tls, trusted)
    yield from runs.absolutes()
    if runs.have("curl"):
        yield from runs.judged("wherry", TLS_WALL_TARGET, TLS_CPU_TARGET)
    yield from runs.ratios("aria2c", "wget")


def _named(size: int) -> str:
    return f"{size // GIB} GiB" if size >= GIB else f"{size // MIB} MiB"


class _Runs:
    """The runs of each program, and what each takes for a file of one byte."""

    def __init__(
        self, bench: Bench, what: str, size: int, address: Callable[[int], str], ca_file: Path | None = None
    ) -> None:
        self._what = what
        self._size = size
        target, profile = bench.folder / "target", bench.folder / "get-profile"

        def check(name: str) -> None:
            found = [entry.stat().st_size for entry in target.iterdir()]
            if found != [size]:
                raise RuntimeError(f"{name} left files of {found} bytes, not one of {size}")

        def check_small(name: str) -> None:
            if not list(target.iterdir()):
                raise RuntimeError(f"{name} left no file")

        small = _commands(address(1), target, profile, ca_file)
        big = _commands(address(size), target, profile, ca_file)
        rounds = bench.times(ROUNDS)
        self._starts = {
            name: median_run(runs)
            for name, runs in interleaved(small, target, rounds, check=check_small).items()
        }
        self._runs = interleaved(big, target, rounds, check=check)

    def have(self, name: str) -> bool:
        return name in self._runs

    def absolutes(self) -> Iterator[Finding]:
        for name, runs in self._runs.items():
            run, start = median_run(runs), self._starts[name]
            cpu = run.beyond(start).cpu_s / self._size * GIB
            yield Finding(
                f"{self._what} by {name}",
                f"{run.wall_s:.2f} s, CPU {cpu:.2f} s/GiB",
                f"{self._size / run.wall_s / MIB:.0f} MiB/s; start and end {start.wall_s:.2f} s, "
                f"CPU {start.cpu_s:.2f} s",
            )

    def judged(self, ours: str, wall: float | None, cpu: float) -> Iterator[Finding]:
        """Beside curl: the wall with everything, the CPU per GiB without start and end."""
        what = f"{self._what}, {ours} : curl"
        found, net = self._walls(ours, "curl")
        if wall is None:
            yield ratio(f"{what}, wall", found, f"without start {net:.2f}")
        else:
            yield judged(f"{what}, wall", Target(found, wall), f"without start {net:.2f}")
        found, net = self._cpus(ours, "curl")
        yield judged(f"{what}, CPU per GiB", Target(net, cpu), f"with start {found:.2f}")

    def ratios(self, *others: str) -> Iterator[Finding]:
        for other in filter(self.have, others):
            found, _net = self._walls("wherry", other)
            _found, cpu = self._cpus("wherry", other)
            yield ratio(f"{self._what}, wherry : {other}, wall", found, f"CPU per GiB {cpu:.2f}")

    def _walls(self, ours: str, theirs: str) -> tuple[float, float]:
        """As measured, and without start and end."""
        return self._both(ours, theirs, lambda runs: [run.wall_s for run in runs])

    def _cpus(self, ours: str, theirs: str) -> tuple[float, float]:
        return self._both(ours, theirs, lambda runs: [run.cpu_s for run in runs])

    def _both(
        self, ours: str, theirs: str, figures: Callable[[Sequence[Run]], list[float]]
    ) -> tuple[float, float]:
        net = {name: [run.beyond(self._starts[name]) for run in self._runs[name]] for name in (ours, theirs)}
        return (
            median_ratio(figures(self._runs[ours]), figures(self._runs[theirs])),
            median_ratio(figures(net[ours]), figures(net[theirs])),
        )


def _commands(url: str, target: Path, profile: Path, ca_file: Path | None) -> dict[str, list[str]]:
    """How each is asked for `url`; over plain HTTP also ours without splice."""
    file = str(target / "file")
    cacert = [] if ca_file is None else ["--cacert", str(ca_file)]
    ours = wherry(profile, "get", url, "--dir", target, *cacert)
    commands = {"wherry": ours}
    if ca_file is None:
        module = ours.index("-m")
        commands[PORTABLE] = [sys.executable, str(WITHOUT_SPLICE), *ours[module + 2 :]]
    if shutil.which("curl"):
        commands["curl"] = ["curl", "-s", "-f", "-o", file, *cacert, url]
    if shutil.which("wget"):
        trust = [f"--ca-certificate={ca_file}"] if ca_file is not None else []
        commands["wget"] = ["wget", "-q", "-O", file, *trust, url]
    if shutil.which("aria2c"):
        trust = [f"--ca-certificate={ca_file}"] if ca_file is not None else []
        options = ("-x1", "-s1", "--file-allocation=none", "-d", str(target))
        commands["aria2c"] = ["aria2c", "-q", "--no-conf", *options, *trust, url]
    return commands
