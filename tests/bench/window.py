"""The window under load and at rest: is it alive, and what does it hold."""

from __future__ import annotations

import json
import re
import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measuring import MIB, Finding, empty
from tests.support.processes import Programs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bench.measuring import Bench
    from tests.end_to_end.screen import Screen
    from tests.support.processes import Program

DRIVER = Path(__file__).with_name("driver.py")
LOADED = 8
LOADED_BYTES = 512 * MIB
CANCELLED = 200
FETCHED = 200
LONGEST_S = 240.0
NOTHING_RUNS = {
    "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    "from": "00:00",
    "to": "00:00",
    "bytes_per_second": 0,
}


def measure_gaps(bench: Bench, screen: Screen) -> Iterator[Finding]:
    size = bench.sized(LOADED_BYTES, 8 * MIB)
    url = bench.site.big(size)
    with _driven(bench, screen, "gaps", [url] * LOADED) as program:
        found = program.wait_for_event(lambda event: "busy" in event, LONGEST_S)
    _all(found["states"], "done", LOADED)
    rate = LOADED * size / found["seconds"] / MIB
    for name, what in (("idle", "nothing running"), ("busy", f"{LOADED} downloads, {rate:.0f} MiB/s in all")):
        gap = found[name]
        yield Finding(
            f"event loop late, {what}", f"worst {gap['worst_ms']:.0f} ms", f"p99 {gap['p99_ms']:.1f} ms"
        )


def measure_pasted(bench: Bench, screen: Screen) -> Iterator[Finding]:
    """Links that are all in one text, while nothing may run."""
    for links in (10_000, 100_000):
        count = bench.sized(links, links // 100)
        urls = [f"http://a{number % 50}.example/file-{number}.bin" for number in range(count)]
        with _driven(bench, screen, "pasted", urls, speed_profiles=[NOTHING_RUNS]) as program:
            found = program.wait_for_event(lambda event: "idle" in event, LONGEST_S)
        if found["rows"] != count:
            raise RuntimeError(f"of {count} links {found['rows']} are on the list")
        gap = found["gap"]
        yield Finding(
            f"{count} links pasted and shown",
            f"{found['seconds']:.2f} s",
            f"event loop late: worst {gap['worst_ms']:.0f} ms, p99 {gap['p99_ms']:.1f} ms; "
            f"{found['more_threads']} threads more; then idle at {found['idle']:.1%} of a core",
        )


def measure_memory(bench: Bench, screen: Screen) -> Iterator[Finding]:
    fetched = bench.sized(FETCHED, 20)
    with _driven(bench, screen, "memory", bench.site.small(fetched)) as program:
        program.wait_for_event(lambda event: "hidden" in event, LONGEST_S)
        yield _memory("memory, hidden after the start", program.pid)
        found = program.wait_for_event(lambda event: "states" in event, LONGEST_S)
        _all(found["states"], "done", fetched)
        yield _memory(f"memory, hidden after {fetched} files", program.pid)


def measure_cancelled(bench: Bench, screen: Screen) -> Iterator[Finding]:
    count = bench.sized(CANCELLED, 20)
    urls = [bench.site.slow(number) for number in range(count)]
    with _driven(bench, screen, "cancelled", urls) as program:
        found = program.wait_for_event(lambda event: "after" in event, LONGEST_S)
    _all(found["states"], "cancelled", count)
    for what in ("threads", "descriptors"):
        before, after = found["before"][what], found["after"][what]
        yield Finding(
            f"{what} around {count} cancelled downloads",
            f"{before} before, {after} after",
            f"{found['at_rest'][what]} at the start; before: 8 had been cancelled",
        )


@contextmanager
def _driven(
    bench: Bench, screen: Screen, scenario: str, urls: Sequence[str], **more: object
) -> Iterator[Program]:
    """`more` are settings."""
    profile, target = empty(bench.folder / f"{scenario}-profile"), empty(bench.folder / "target")
    settings = {
        "folder": str(target),
        "running": LOADED,
        "running_per_host": LOADED,
        "tray_explained": True,
        "ask_before_adding": False,
        **more,
    }
    (profile / "settings.json").write_text(json.dumps({"version": 1, **settings}))
    listed = bench.folder / f"{scenario}.txt"
    listed.write_text("\n".join(urls))
    programs = Programs(bench.folder)
    try:
        with listed.open("rb") as stdin:
            program = programs.start(
                *(sys.executable, DRIVER, scenario, profile, target),
                environment=screen.environment,
                stdin=stdin,
            )
        yield program
        program.signal(signal.SIGTERM)
        program.wait(10)
    finally:
        programs.close()
        empty(target)


def _memory(what: str, pid: int) -> Finding:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    size = {name: int(kib) / 1024 for name, kib in re.findall(r"^(Rss|Pss): +(\d+) kB", text, re.MULTILINE)}
    return Finding(what, f"{size['Rss']:.0f} MiB", f"PSS {size['Pss']:.0f} MiB")


def _all(states: dict[str, int], state: str, count: int) -> None:
    if states != {state: count}:
        raise RuntimeError(f"expected {count} {state}, found {states}")
