"""How long until there is a window."""

from __future__ import annotations

import statistics
import sys
import time
from datetime import datetime
from typing import TYPE_CHECKING

from tests.bench.measuring import Finding, empty, wherry
from tests.end_to_end.screen import wait_until
from tests.support.processes import REPOSITORY, Programs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.bench.measuring import Bench
    from tests.end_to_end.screen import Screen

ROUNDS = 5


def measure(bench: Bench, screen: Screen) -> Iterator[Finding]:
    """The window of the bare program, and of the one command that README gives."""
    profile = bench.folder / "start-profile"
    script = [sys.executable, str(REPOSITORY / "packaging" / "dev.py"), "run", "--profile", str(profile)]
    ways = {"bare": wherry(profile)}
    if (REPOSITORY / ".venv").exists():  # else its first start would fetch what it needs
        ways["dev.py"] = script
    times: dict[str, list[float]] = {way: [] for way in ways}
    empty(profile)
    for command in ways.values():  # once for what the first start alone does
        _until_painted(command, profile, screen)
    rounds = bench.times(ROUNDS)
    for _ in range(rounds):
        for way, command in ways.items():
            times[way].append(_until_painted(command, profile, screen))
    bare = statistics.median(times["bare"])
    yield Finding(
        "start to the first painted window",
        f"{bare * 1000:.0f} ms",
        f"median of {rounds}, worst {max(times['bare']) * 1000:.0f} ms",
    )
    if "dev.py" in times:
        over = statistics.median(times["dev.py"]) - bare
        yield Finding("the same by packaging/dev.py run, over that", f"{over * 1000:.0f} ms", "second start")


def _until_painted(command: Sequence[str], profile: Path, screen: Screen) -> float:
    """Seconds from the start of the process until its log says that the window was painted."""
    log = profile / "logs" / "wherry.log"
    before = log.stat().st_size if log.exists() else 0
    programs = Programs(profile)
    try:
        began = time.time()
        program = programs.start(*command, environment=screen.environment)
        wait_until(lambda: _painted_at(log, before) is not None, "a painted window")
        painted = _painted_at(log, before)
        assert painted is not None
        screen.wait_for_window(program.pid)
        return painted - began
    finally:
        programs.close()


def _painted_at(log: Path, before: int) -> float | None:
    if not log.exists():
        return None
    for line in log.read_text()[before:].splitlines():
        if "window: painted" in line:
            return datetime.fromisoformat(line.split()[0]).timestamp()
    return None
