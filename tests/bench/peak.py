"""The most memory that `wherry get` holds with many connections, over the bare program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.measuring import MIB, Finding, Run, Target, interleaved, judged, median_run, wherry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.bench.measuring import Bench

CONNECTIONS = (8, 32)
ROUNDS = 3
ALLOWED_BYTES, ALLOWED_PER_CONNECTION_BYTES = 60 * MIB, MIB
# 32 connections are reached by doubling, which takes a while of nginx's 512 KiB/s each
LIMITED_BYTES = 96 * MIB
FAST_BYTES = 64 * MIB


def measure(bench: Bench) -> Iterator[Finding]:
    """Connections of one download, each held back; and as many downloads at full speed over TLS, where every
    hand reads into a large buffer of its own."""
    target, profile = bench.folder / "target", bench.folder / "peak-profile"
    limited = bench.site.limited(bench.sized(LIMITED_BYTES, 2 * MIB))
    commands = {"bare": wherry(profile, "get", bench.site.big(1), "--dir", target)}
    for count in CONNECTIONS:
        commands[f"{count} connections of one download"] = wherry(
            profile, "get", limited, "--dir", target, "--connections", str(count)
        )
    if bench.site.ca is not None:
        trust = ("--cacert", bench.site.ca.certificate)
        commands["bare TLS"] = wherry(profile, "get", bench.site.big_tls(1), "--dir", target, *trust)
        for count in CONNECTIONS:
            listed = _listed(bench, count)
            options = ("--parallel", str(count), "--connections", "1", "--input-file", listed)
            commands[f"{count} downloads at full speed over TLS"] = wherry(
                profile, "get", *options, "--dir", target, *trust
            )
    runs = interleaved(commands, target, bench.times(ROUNDS), profile=profile)
    for name, found in runs.items():
        if name.startswith("bare"):
            yield Finding(f"peak memory, {name}", f"{_peak(found) / MIB:.0f} MiB", "one file of one byte")
            continue
        over = _peak(found) - _peak(runs["bare TLS" if name.endswith("TLS") else "bare"])
        allowed = ALLOWED_BYTES + int(name.split()[0]) * ALLOWED_PER_CONNECTION_BYTES
        note = f"{over / MIB:.0f} of {allowed / MIB:.0f} MiB"
        yield judged(f"peak memory over bare : allowed, {name}", Target(over / allowed, 1.0), note)


def _peak(runs: Sequence[Run]) -> int:
    return median_run(runs).peak_bytes


def _listed(bench: Bench, count: int) -> Path:
    listed = bench.folder / f"peak-{count}.txt"
    urls = bench.site.copies(count, bench.sized(FAST_BYTES, MIB))
    listed.write_text("".join(f"{url}\n" for url in urls))
    return listed
