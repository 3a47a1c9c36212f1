"""The window under load and at rest: is it alive, and what does it hold."""

from __future__ import annotations

import json
import re
import signal
import statistics
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.loaded import LOADED, PAGES, QUICK_WORD
from tests.bench.measuring import MIB, Finding, Target, empty, judged, median_ratio
from tests.support.processes import Programs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bench.measuring import Bench
    from tests.end_to_end.screen import Screen
    from tests.support.processes import Program

DRIVER = Path(__file__).with_name("driver.py")
WINDOWLESS = Path(__file__).with_name("windowless_driver.py")
LOADED_BYTES = 384 * MIB
WATCHED_BYTES = 2_048 * MIB
OTHERS = 10_000
SCROLLED = 100_000
FRAME_MS = 16.0
ROUNDS = 3
LOOKS = (("compact", "light"), ("comfortable", "dark"))
LATE_P99_MS, LATE_WORST_MS = 8.0, 25.0
LEAST_SHARE = 0.7
CROWD_GAP_MS = 100.0
CAPS = {"running": 8, "running_per_host": 8}
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
    """Ten thousand rows, the details open, as many transfers as there may be at full speed; in the tightest
    rows and in the highest ones, and the same without a window beside each."""
    size = bench.sized(LOADED_BYTES, 2 * MIB)
    watched = bench.site.big(bench.sized(WATCHED_BYTES, 16 * MIB))  # has more connections than the others
    urls = [watched, *[bench.site.big(size)] * (LOADED - 1)] * len(PAGES)
    urls += [f"{bench.site.slow(0)}?{number}" for number in range(bench.sized(OTHERS, 100))]
    late: dict[str, list[dict[str, float]]] = {}
    speeds: list[tuple[float, float]] = []
    for _ in range(bench.times(ROUNDS)):
        for density, theme in LOOKS:
            more = {"density": density, "theme": theme, "running": LOADED, "running_per_host": LOADED}
            with _driven(bench, screen, "gaps", urls, speed_profiles=[NOTHING_RUNS], **more) as program:
                found = program.wait_for_event(lambda event: "ends" in event, LONGEST_S)
            with _driven(bench, screen, "windowless", urls, speed_profiles=[NOTHING_RUNS], **more) as program:
                bare = program.wait_for_event(lambda event: "is_loaded" in event, LONGEST_S)
            pages = [found[page] for page in PAGES]
            is_loaded = bench.is_quick or all(part["is_loaded"] for part in (*pages, bare))
            if found["rows"] != len(urls) or not is_loaded:
                raise RuntimeError(f"not what was to be measured: {found}, {bare}")
            late.setdefault("nothing running", []).append(found["idle"])
            for page, part in zip(PAGES, pages, strict=True):
                late.setdefault(f"{page}, {density} rows, {theme}", []).append(part)
                speeds.append((part["bytes_per_second"], bare["bytes_per_second"]))
            late.setdefault(f"as they end, {density} rows, {theme}", []).append(found["ends"])
    for what, runs in late.items():
        yield from _lateness(what, runs)
    with_window, without = zip(*speeds, strict=True)
    share = median_ratio(with_window, without)
    rate = f"{statistics.median(with_window) / MIB:.0f} and {statistics.median(without) / MIB:.0f} MiB/s"
    target = Target(share, LEAST_SHARE, at_least=True)
    yield judged(f"throughput of {LOADED} downloads, window : without", target, rate)


def _lateness(what: str, runs: Sequence[dict[str, Any]]) -> Iterator[Finding]:
    for name, limit_ms in (("p99", LATE_P99_MS), ("worst", LATE_WORST_MS)):
        found = [run[f"{name}_ms"] for run in runs]
        median_ms = statistics.median(found)
        note = f"{median_ms:.1f} ms, at most {max(found):.1f} ms of {len(found)}"
        if name == "p99" and "paints" in runs[0]:
            table, page = runs[0]["paints"]
            note += f"; list and page painted {table} and {page} times"
        if name == "worst" and (stolen_ms := max(run["stolen_ms"] for run in runs)):
            note += f"; up to {stolen_ms:.0f} ms of a run taken by the machine's host"
        yield judged(
            f"event loop late {name} : {limit_ms:g} ms, {what}", Target(median_ms / limit_ms, 1.0), note
        )


def measure_scroll(bench: Bench, screen: Screen) -> Iterator[Finding]:
    """A hundred thousand rows, sixty frames a second."""
    urls = [bench.site.slow(0) + f"?{number}" for number in range(bench.sized(SCROLLED, 500))]
    with _driven(bench, screen, "scroll", urls, speed_profiles=[NOTHING_RUNS]) as program:
        found = program.wait_for_event(lambda event: "drag" in event, LONGEST_S)
    if found.pop("rows") != len(urls):
        raise RuntimeError(f"not all rows are there: {found}")
    for way, frames in found.items():
        note = (
            f"{frames['p99_ms']:.1f} ms, worst {frames['worst_ms']:.1f} ms; painted {frames['paints']} times"
        )
        target = Target(frames["p99_ms"] / FRAME_MS, 1.0)
        yield judged(f"{len(urls)} rows scrolled by {way}, frame p99 : {FRAME_MS:g} ms", target, note)


def measure_rest(bench: Bench, screen: Screen) -> Iterator[Finding]:
    """Ten thousand rows, and nothing to do."""
    urls = [f"http://a{number % 50}.example/{number}" for number in range(bench.sized(OTHERS, 100))]
    with _driven(bench, screen, "rest", urls, speed_profiles=[NOTHING_RUNS]) as program:
        found = program.wait_for_event(lambda event: "hidden" in event, LONGEST_S)
    for name in ("seen", "hidden"):
        at_rest = found[name]
        timers = ", ".join(at_rest["timers"]) or "none"
        yield Finding(
            f"{found['rows']} rows at rest, {name}",
            f"{at_rest['cpu']:.1%} of a core",
            f"meanwhile {at_rest['paints']} repaints; timers: {timers}",
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


def measure_crowd(bench: Bench, screen: Screen) -> Iterator[Finding]:
    """A hundred thousand rows at once, while nothing may run."""
    count = bench.sized(SCROLLED, 500)
    urls = [f"http://a{number % 50}.example/file-{number}.bin" for number in range(count)]
    with _driven(bench, screen, "crowd", urls, speed_profiles=[NOTHING_RUNS]) as program:
        found = program.wait_for_event(lambda event: "crowd" in event, LONGEST_S)["crowd"]
    for step, late in found.items():
        note = f"{late['worst_ms']:.0f} ms, p99 {late['p99_ms']:.1f} ms; shown after {late['seconds']:.2f} s"
        target = Target(late["worst_ms"] / CROWD_GAP_MS, 1.0)
        yield judged(f"{count} rows {step}, event loop late at worst : {CROWD_GAP_MS:g} ms", target, note)


def measure_memory(bench: Bench, screen: Screen) -> Iterator[Finding]:
    fetched = bench.sized(FETCHED, 20)
    with _driven(bench, screen, "memory", bench.site.small(fetched)) as program:
        program.wait_for_event(lambda event: "hidden" in event, LONGEST_S)
        yield memory("memory, hidden after the start", program.pid)
        found = program.wait_for_event(lambda event: "states" in event, LONGEST_S)
        _all(found["states"], "done", fetched)
        yield memory(f"memory, hidden after {fetched} files", program.pid)


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
        "tray_explained": True,
        "autostart_offered": True,
        "ask_before_adding": False,
        **CAPS,
        **more,
    }
    (profile / "settings.json").write_text(json.dumps({"version": 1, **settings}))
    listed = bench.folder / f"{scenario}.txt"
    listed.write_text("\n".join(urls))
    driver = (WINDOWLESS,) if scenario == "windowless" else (DRIVER, scenario)
    words = (QUICK_WORD,) if bench.is_quick else ()
    programs = Programs(bench.folder)
    try:
        with listed.open("rb") as stdin:
            program = programs.start(
                *(sys.executable, *driver, profile, target, *words),
                environment=screen.environment,
                stdin=stdin,
            )
        yield program
        program.signal(signal.SIGTERM)
        program.wait(10)
    finally:
        programs.close()
        empty(target)


def memory(what: str, pid: int) -> Finding:
    """What a process holds: all of it, and its share."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    size = {name: int(kib) / 1024 for name, kib in re.findall(r"^(Rss|Pss): +(\d+) kB", text, re.MULTILINE)}
    return Finding(what, f"{size['Rss']:.0f} MiB", f"PSS {size['Pss']:.0f} MiB")


def _all(states: dict[str, int], state: str, count: int) -> None:
    if states != {state: count}:
        raise RuntimeError(f"expected {count} {state}, found {states}")
