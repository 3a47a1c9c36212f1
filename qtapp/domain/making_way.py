"""Who stops so that one of higher priority may start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Run:
    """One that runs: the lower its place, the higher its priority."""

    host: str
    queue: str
    place: int


@dataclass(frozen=True, slots=True)
class Want:
    """Room for one of `place` that waits: so many must stop on its host, in its queue, and in all."""

    host: str
    queue: str
    place: int
    on_host: int
    in_queue: int
    in_all: int


def who_stops(want: Want, runs: Mapping[str, Run], may_stop: Callable[[str], bool]) -> tuple[str, ...] | None:
    """The lowest, of them those that make room on the host and in the queue, and of them those that started
    last: `runs` are in that order. Empty where too few of the lower ones may stop; None where too few are
    lower.
    """
    lower = [
        (run.place, want.in_queue > 0 and run.queue == want.queue, number, item, run)
        for number, (item, run) in enumerate(runs.items())
        if run.place > want.place
    ]
    if not _are_enough(want, [run for *_, run in lower]):
        return None
    lower = sorted((entry for entry in lower if may_stop(entry[3])), key=lambda it: it[:3], reverse=True)
    if not _are_enough(want, [run for *_, run in lower]):
        return ()
    rest = {item: run for *_, item, run in lower}
    stopped = [item for item, run in rest.items() if run.host == want.host][: want.on_host]
    made_in_queue = sum(rest.pop(item).queue == want.queue for item in stopped)
    more = [item for item, run in rest.items() if run.queue == want.queue]
    stopped += more[: max(want.in_queue - made_in_queue, 0)]
    stopped += [item for item in rest if item not in stopped][: max(want.in_all - len(stopped), 0)]
    return tuple(stopped)


def _are_enough(want: Want, lower: Sequence[Run]) -> bool:
    return (
        len(lower) >= want.in_all
        and sum(run.host == want.host for run in lower) >= want.on_host
        and sum(run.queue == want.queue for run in lower) >= want.in_queue
    )
