"""Measures the program beside others, in interleaved runs, and prints a table.

Needs nginx, for some of it a screen as the end-to-end tests do; the files lie in memory where the system has
/dev/shm (about 10 GB). Exit status: 0; 1 where with --ratios a target is missed or could not be measured; 2
for wrong usage. With --quick nothing is judged.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from tests.bench import connections, history, lists, peak, starting, stopping, transfers, window
from tests.bench.measuring import Bench, Finding, scratch_folder
from tests.bench.site import Site
from tests.end_to_end.screen import Screen, what_is_missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

# all that have ratios
WITHOUT_SCREEN: dict[str, Callable[[Bench], Iterator[Finding]]] = {
    "big": transfers.measure_plain,
    "tls": transfers.measure_tls,
    "limited": connections.measure_limited,
    "slow": connections.measure_slow,
    "16k": lists.measure_16k,
    "256k": lists.measure_256k,
    "peak": peak.measure,
    "stop": stopping.measure,
    "history": history.measure,
}
ON_SCREEN: dict[str, Callable[[Bench, Screen], Iterator[Finding]]] = {
    "start": starting.measure,
    "pasted": window.measure_pasted,
    "gaps": window.measure_gaps,
    "scroll": window.measure_scroll,
    "rest": window.measure_rest,
    "crowd": window.measure_crowd,
    "memory": window.measure_memory,
    "cancelled": window.measure_cancelled,
}
# without them there is nothing to hold some targets against
NEEDED = ("aria2c", "curl", "openssl")


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)  # nothing is to appear on anybody's desktop
    found: list[Finding] = []
    with ExitStack() as stack:
        folder = stack.enter_context(scratch_folder())
        bench = Bench(folder, Site(folder / "nginx"), options.rounds, options.quick)
        stack.callback(bench.site.stop)
        missing = [name for name in NEEDED if shutil.which(name) is None]
        for measure in _chosen(options, bench, stack, missing):
            for finding in measure():
                found.append(finding)
                _show(finding, options)
    if missing:
        print(f"not all is measured, for want of {', '.join(missing)}")
    is_judged = options.ratios and not options.quick
    return 1 if is_judged and (missing or not are_met(found)) else 0


def are_met(found: Iterable[Finding]) -> bool:
    """All the targets among them."""
    return all(finding.target is None or finding.target.is_met for finding in found)


def _show(finding: Finding, options: argparse.Namespace) -> None:
    if options.ratios and not finding.is_ratio:
        return
    verdict = ""
    if finding.is_ratio:
        verdict = "no target" if finding.target is None else str(finding.target)
        verdict = "not judged" if options.quick else verdict
    note = "" if options.ratios else finding.note
    told = "; ".join(filter(None, (verdict, note)))
    print(f"{finding.what:<68} {finding.value:<34} {told}".rstrip(), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.bench", description=__doc__.split("\n\n")[0])
    parser.epilog = " ".join(__doc__.split("\n\n")[1].split())
    names = (*WITHOUT_SCREEN, *ON_SCREEN)
    parser.add_argument(
        "names",
        nargs="*",
        type=lambda name: name if name in names else parser.error(f"none of {', '.join(names)}: {name}"),
        metavar="NAME",
        help=f"{', '.join(names)}; without names, everything",
    )
    parser.add_argument("--rounds", type=int, metavar="N", help="how often, instead of each one's own number")
    parser.add_argument("--ratios", action="store_true", help="print only ratios, and judge")
    parser.add_argument("--quick", action="store_true", help="tiny sizes, to see that everything works")
    return parser


def _chosen(
    options: argparse.Namespace, bench: Bench, stack: ExitStack, missing: list[str]
) -> Iterable[Callable[[], Iterator[Finding]]]:
    """What is to be measured; what is missing for a screen is added to `missing`."""
    everything: Iterable[str] = WITHOUT_SCREEN if options.ratios else (*WITHOUT_SCREEN, *ON_SCREEN)
    wanted = [name for name in everything if not options.names or name in options.names]
    without = [partial(WITHOUT_SCREEN[name], bench) for name in wanted if name in WITHOUT_SCREEN]
    on_screen = [ON_SCREEN[name] for name in wanted if name in ON_SCREEN]
    if on_screen and (no_screen := what_is_missing()):
        missing += no_screen
        on_screen = []
    if not on_screen:
        return without
    screen = Screen(bench.folder)
    stack.callback(screen.close)
    return [*without, *(partial(measure, bench, screen) for measure in on_screen)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
