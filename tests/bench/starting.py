"""How long until there is a window."""

from __future__ import annotations

import json
import signal
import statistics
import sys
import time
from datetime import datetime
from typing import TYPE_CHECKING

from tests.bench.measuring import Finding, empty, wherry
from tests.bench.window import NOTHING_RUNS, memory
from tests.end_to_end.screen import wait_until
from tests.support.processes import REPOSITORY, Programs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.bench.measuring import Bench
    from tests.end_to_end.screen import Screen

PAINTED = "window: painted"
ROUNDS = 5
QUEUED = 10_000
BUILT = REPOSITORY / "dist" / "wherry" / "wherry"


def measure(bench: Bench, screen: Screen) -> Iterator[Finding]:
    """The window of the bare program, of the one that is built, and of the one command that README gives;
    then with a long list."""
    profile = bench.folder / "start-profile"
    script = [sys.executable, str(REPOSITORY / "packaging" / "dev.py"), "run", "--profile", str(profile)]
    ways = {"bare": wherry(profile)}
    if (REPOSITORY / ".venv").exists():  # else its first start would fetch what it needs
        ways["dev.py"] = script
    if BUILT.is_file():
        ways["built"] = [str(BUILT), "--profile", str(profile)]
    times: dict[str, list[float]] = {way: [] for way in ways}
    empty(profile)
    # once for what the first start alone does
    for command in () if bench.is_quick else ways.values():
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
    if "built" in times:
        yield Finding(
            "start of what is built to the first painted window",
            f"{statistics.median(times['built']) * 1000:.0f} ms",
            f"median of {rounds}, worst {max(times['built']) * 1000:.0f} ms",
        )
    count = bench.sized(QUEUED, QUEUED // 100)
    _queue(count, ways["bare"], bench, profile, screen)
    for way in ("bare", "built"):
        if way in ways:
            seconds = [
                _until_painted(ways[way], profile, screen, f"the list is back: {count}")
                for _ in range(rounds)
            ]
            yield Finding(
                f"start until {count} queued are back, {way}",
                f"{statistics.median(seconds) * 1000:.0f} ms",
                f"median of {rounds}, worst {max(seconds) * 1000:.0f} ms",
            )
            yield _in_the_tray(f"memory in the tray, {count} queued, {way}", ways[way], profile, screen)


def _in_the_tray(what: str, command: Sequence[str], profile: Path, screen: Screen) -> Finding:
    """What it holds once its list is there."""
    programs = Programs(profile)
    try:
        log = profile / "logs" / "wherry.log"
        before = log.stat().st_size
        program = programs.start(*command, "--minimized", environment=screen.environment)
        wait_until(lambda: _logged_at(log, before, "the list is back"), "the list")
        return memory(what, program.pid)
    finally:
        programs.close()


def _queue(count: int, command: Sequence[str], bench: Bench, profile: Path, screen: Screen) -> None:
    """Leave a list that waits in the profile."""
    settings = {"folder": str(bench.folder / "target"), "ask_before_adding": False}
    (profile / "settings.json").write_text(
        json.dumps({"version": 1, **settings, "speed_profiles": [NOTHING_RUNS]})
    )
    listed = bench.folder / "queued.txt"
    listed.write_text("\n".join(f"http://a{n % 50}.example/file-{n}.bin" for n in range(count)))
    programs = Programs(profile)
    try:
        program = programs.start(*command, environment=screen.environment)
        screen.wait_for_window(program.pid)
        for words in (("add", "--input-file", str(listed)), ("quit",)):
            done = programs.start(*command, *words, environment=screen.environment).wait(60)
            if done.status:
                raise RuntimeError(f"{words[0]}: {done.errors}")
        program.wait(30)
    finally:
        programs.close()


def _until_painted(command: Sequence[str], profile: Path, screen: Screen, also: str = PAINTED) -> float:
    """Seconds from the start of the process until its log says that the window was painted, and `also`."""
    log = profile / "logs" / "wherry.log"
    before = log.stat().st_size if log.exists() else 0
    programs = Programs(profile)
    try:
        began = time.time()
        program = programs.start(*command, environment=screen.environment)
        wait_until(
            lambda: _logged_at(log, before, PAINTED) and _logged_at(log, before, also), "a painted window"
        )
        seen = max(_logged_at(log, before, PAINTED), _logged_at(log, before, also))
        screen.wait_for_window(program.pid)
        # in order: after crashes it would ask what is to go on, and that is another start
        program.signal(signal.SIGTERM)
        program.wait(30)
        return seen - began
    finally:
        programs.close()


def _logged_at(log: Path, before: int, words: str) -> float:
    """When; 0 while it has not."""
    if not log.exists():
        return 0.0
    for line in log.read_bytes()[before:].decode(errors="replace").splitlines():
        if words in line:
            return datetime.fromisoformat(line.split()[0]).timestamp()
    return 0.0
