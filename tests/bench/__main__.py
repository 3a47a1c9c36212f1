"""`python -m tests.bench [--rounds N] [NAME…]`: measures the program beside others and prints a table.

Names: start big small limited slow gaps memory cancelled; without names, everything. Needs nginx, and a
screen as the end-to-end tests do; the files lie in memory where the system has /dev/shm (about 10 GB).
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from tests.bench import connections, starting, transfers, window
from tests.bench.measuring import Bench, Finding, scratch_folder
from tests.bench.site import Site
from tests.end_to_end.screen import Screen, what_is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

WITHOUT_SCREEN: dict[str, Callable[[Bench], Iterator[Finding]]] = {
    "big": transfers.measure_big,
    "small": transfers.measure_small,
    "limited": connections.measure_limited,
    "slow": connections.measure_slow,
}
ON_SCREEN: dict[str, Callable[[Bench, Screen], Iterator[Finding]]] = {
    "start": starting.measure,
    "gaps": window.measure_gaps,
    "memory": window.measure_memory,
    "cancelled": window.measure_cancelled,
}


def main(arguments: list[str]) -> int:
    names, rounds = arguments, None
    if arguments[:1] == ["--rounds"] and len(arguments) > 1 and arguments[1].isdecimal():
        names, rounds = arguments[2:], int(arguments[1])
    unknown = set(names) - set(WITHOUT_SCREEN) - set(ON_SCREEN)
    if unknown:
        print(__doc__)
        return 0 if unknown <= {"-h", "--help"} else 2
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)  # nothing is to appear on anybody's desktop
    with ExitStack() as stack:
        bench = Bench(folder := stack.enter_context(scratch_folder()), Site(folder / "nginx"), rounds)
        stack.callback(bench.site.stop)
        for findings in _chosen(names, bench, stack):
            for finding in findings:
                print(f"{finding.what:<52} {finding.value:<28} {finding.note}", flush=True)
    return 0


def _chosen(names: list[str], bench: Bench, stack: ExitStack) -> Iterable[Iterator[Finding]]:
    measures: list[Callable[[], Iterator[Finding]]] = []
    wanted = [name for name in (*ON_SCREEN, *WITHOUT_SCREEN) if not names or name in names]
    missing = what_is_missing()
    if any(name in ON_SCREEN for name in wanted) and missing:
        print(f"not measured for want of {', '.join(missing)}: {', '.join(ON_SCREEN)}")
        wanted = [name for name in wanted if name not in ON_SCREEN]
    if any(name in ON_SCREEN for name in wanted):
        screen = Screen(bench.folder)
        stack.callback(screen.close)
        measures += [partial(ON_SCREEN[name], bench, screen) for name in wanted if name in ON_SCREEN]
    measures += [partial(WITHOUT_SCREEN[name], bench) for name in wanted if name in WITHOUT_SCREEN]
    for measure in measures:
        yield measure()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
