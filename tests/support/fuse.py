"""Wherry with a fuse: at one exact step the process kills itself, as the kernel would, with SIGKILL.

    python -m tests.support.fuse "publish 1 after" get --dir …

The step is one of STEPS, counted from 1; `before` or `after` says on which side of it the end comes. Nothing
else is changed, but that journals are written oftener, so that short downloads have some.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

from qtapp.__main__ import main
from qtapp.domain.download import State
from qtapp.services import engine_room
from qtapp.storage.history_pending import Pending
from qtapp.transfer import keeping
from qtapp.transfer.disk import Disk
from qtapp.transfer.hands import Hands
from qtapp.transfer.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Callable

KEEP_EVERY_S = 0.3

# name -> where it is done, and whether a call, given its arguments, counts as one
STEPS: dict[str, tuple[Any, str, Callable[..., bool]]] = {
    "history": (Pending, "write", lambda *_, **__: True),
    "done in history": (Pending, "write", lambda pending, *_, **__: _has_done(pending)),
    "join": (Hands, "join", lambda *_: True),
    "split": (Plan, "_steal", lambda plan, now, pace: plan._worth_stealing(now, pace) is not None),
    "create": (Disk, "create", lambda *_: True),
    "write": (Disk, "write", lambda *_: True),
    "sync": (Disk, "sync", lambda *_: True),
    "replace": (Disk, "replace", lambda *_: True),
    "sync folder": (Disk, "sync_folder", lambda *_: True),
    "truncate": (Disk, "truncate", lambda *_: True),
    "publish": (Disk, "publish", lambda *_: True),
    "clear": (engine_room, "discard_all_published", lambda *_: True),
}


def light(fuse: str) -> None:
    """Have the process end at the step that `fuse` names."""
    step, number, side = fuse.rsplit(" ", 2)
    place, name, counts = STEPS[step]
    original, calls, counting = getattr(place, name), itertools.count(1), threading.Lock()

    def step_by_step(*args: Any, **kwargs: Any) -> Any:
        with counting:
            blows = counts(*args, **kwargs) and next(calls) == int(number)
        if blows and side == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = original(*args, **kwargs)
        if blows:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(place, name, step_by_step)
    keeping.KEEP_EVERY_S = KEEP_EVERY_S


def _has_done(pending: Pending) -> bool:
    return any(row.state is State.DONE for row in pending.rows.values())


if __name__ == "__main__":
    light(sys.argv.pop(1))
    sys.exit(main())
