"""Named queues: how many of each run at once, where its files go, how fast, and at which hours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from qtapp.domain.download import MAIN, Why
from qtapp.domain.schedule import Opening, opening_at
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo
    from pathlib import Path

    from qtapp.domain.schedule import Hours

QUEUES_AT_MOST: Final = 50
LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Queue:
    """`running` of its downloads may run at once, and all of them get `bytes_per_second` together; None for
    no limit beside those of all. `folder` is where what is added to it goes, None for the one of all. It
    runs within its `hours`, None for always, unless it `is_paused`.

    The one with the id MAIN is always there; its name is the reader's language's to say, and its folder that
    of all.
    """

    id: str
    name: str = ""
    running: int | None = None
    folder: Path | None = None
    bytes_per_second: int | None = None
    hours: Hours | None = None
    is_paused: bool = False

    @property
    def is_main(self) -> bool:
        return self.id == MAIN


@dataclass(frozen=True, slots=True)
class QueueRule:
    """What a queue says to those that wait in it: how many may run, and why none may start, None where they
    may. `name` is for the reasons."""

    name: str = ""
    running: int | None = None
    held: Why | None = None

    @property
    def is_paused(self) -> bool:
        """None goes on by itself."""
        return self.held is not None and self.held.kind == "queue-paused"


def new_queue_id() -> str:
    """32 hexadecimal digits, unique for ever: a name may be given again."""
    return uuid4().hex


def name_of(text: str) -> str:
    """A name as it is kept: on one line, without blanks at its ends or in rows; "" where nothing is left."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())[:LONGEST_NAME].rstrip()


def is_free(name: str, queues: Sequence[Queue], but_for: str = "") -> bool:
    """Whether no queue has it, whatever the case of its letters, but the one with the id `but_for`."""
    return all(queue.id == but_for or queue.name.casefold() != name.casefold() for queue in queues)


def with_main(queues: Sequence[Queue]) -> tuple[Queue, ...]:
    """The main one first, which has neither a name nor a folder of its own, then the last one of each id
    that has a name."""
    known = {queue.id: queue for queue in queues}
    main = replace(known.pop(MAIN, Queue(MAIN)), name="", folder=None)
    return (main, *(queue for queue in known.values() if queue.name))


def opening_of(queue: Queue, moment: float, zone: tzinfo | None = None) -> Opening:
    """Whether its hours let it run at `moment`, in seconds since the epoch, and when that changes."""
    return Opening(is_open=True) if queue.hours is None else opening_at(queue.hours, moment, zone)


def rule_of(queue: Queue, opening: Opening) -> QueueRule:
    held = None
    if queue.is_paused:
        held = Why("queue-paused", (queue.name,))
    elif not opening.is_open:
        figures = () if opening.until is None else (round(opening.until),)
        held = Why("queue-closed", (queue.name, *figures))
    return QueueRule(queue.name, queue.running, held)
