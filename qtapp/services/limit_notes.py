"""Changes of the limits that several downloads share, in the diaries of those that run."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from qtapp.domain.timeline import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qtapp.transfer.diary import Diary
    from qtapp.transfer.transfer import Transfer


class Run(Protocol):
    """What is known of one that runs."""

    transfer: Transfer
    diary: Diary


@contextmanager
def noting_limits(runs: Iterable[Run]) -> Iterator[None]:
    """What changes meanwhile goes into their diaries; of their own limits the rows tell."""
    before = [(run, run.transfer.share.limits) for run in runs]
    yield
    for run, limits in before:
        changes = zip(("all", "host", "queue"), limits, run.transfer.share.limits, strict=False)
        for scope, was, limit in changes:
            if limit != was:
                run.diary.note(EventKind.LIMIT, bytes_per_second=limit or 0, scope=scope)
