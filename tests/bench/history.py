"""The page of the history over a million entries: how soon it shows what, and how late the event loop is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measuring import Finding, Target, environment, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.measuring import Bench

DRIVER = Path(__file__).with_name("history_driver.py")
ENTRIES = 1_000_000
LONGEST_S = 1_800.0
FIRST_MS, SEARCH_MS, SORT_MS, GAP_MS = 100.0, 100.0, 1_000.0, 50.0


def measure(bench: Bench) -> Iterator[Finding]:
    """Offscreen, in a process of its own, with a history made by another one."""
    count = bench.sized(ENTRIES, 3_000)
    told = subprocess.run(
        [sys.executable, str(DRIVER), str(bench.folder / "history-profile"), str(count)],
        check=True,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        env=environment(QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*.warning=false"),
        cwd=os.fspath(bench.folder),
    )
    found = json.loads(told.stdout.splitlines()[-1])
    of = f"of {count:,} entries"
    yield Finding(f"history index made, {of}", f"{found['index_s']:.1f} s", f"{found['index_mib']:.0f} MiB")
    yield _judged("first page, index new : 100 ms", found["first_new_ms"], FIRST_MS, of)
    yield _judged("first page and count : 100 ms", found["first_ms"], FIRST_MS, of)
    for name, ms in found["search"].items():
        note = f"{found['hits'][name]:,} found; counted after {found['counted'][name]:.0f} ms"
        yield _judged(f"search {name} : 100 ms", ms, SEARCH_MS, note)
    for name, ms in found["sort"].items():
        note = f"first rows after {found['sorted_first'][name]:.0f} ms"
        yield _judged(f"sorted by {name} : 1 s", ms, SORT_MS, note)
    yield _judged("jump to the middle, page there : 100 ms", found["jump_ms"], FIRST_MS, of)
    late = f"p99 {found['gap_p99_ms']:.1f} ms; with nothing to do {found['idle_gap_ms']:.1f} ms"
    yield _judged("event loop late at worst : 50 ms", found["gap_ms"], GAP_MS, late)
    yield Finding("record while searching, worst", f"{found['recorded_ms']:.0f} ms", "50 rows, one by one")


def _judged(what: str, ms: float, limit_ms: float, note: str) -> Finding:
    return judged(f"history, {what}", Target(ms / limit_ms, 1.0), f"{ms:.1f} ms; {note}")
