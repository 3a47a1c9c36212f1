"""What is said of a group of downloads: its row in the list, and the same for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.ui.figures import (
    count,
    fill,
    left_to_right,
    moment_text,
    percent_text,
    size_text,
    span_text,
    speed_text,
)
from qtapp.ui.messages import SEPARATOR, status_text
from qtapp.ui.models.facets import host_key
from qtapp.ui.models.order import Column
from qtapp.ui.waiting_words import urgency_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qtapp.domain.download import Download
    from qtapp.ui.models.group_sums import GroupFacts

# of a group in many states the first of these that there are
_PARTS_AT_MOST = 3


def cell_text(facts: GroupFacts, sums: Download, column: Column, now: float, queue: str) -> str:
    """What a cell of its row says. `sums` is the group as one download, `now` in seconds since the epoch,
    `queue` the name of the one that all of it is in."""
    match column:
        case Column.NAME:
            return facts.group.name
        case Column.PROGRESS:
            return progress_text(facts)
        case Column.SIZE:
            return group_size_text(facts)
        case Column.SPEED:
            return "" if _is_over(facts) else speed_text(sums.bytes_per_second)
        case Column.LEFT:
            return "" if _is_over(facts) else span_text(sums.seconds_left)
        case Column.STATUS:
            return group_status_text(facts, sums, now)
        case _:
            return _further_text(facts, sums, column, now, queue)


def _further_text(facts: GroupFacts, sums: Download, column: Column, now: float, queue: str) -> str:
    """Of the columns that are shown on demand."""
    match column:
        case Column.HOST:
            return left_to_right(host_key(sums.spec.url))
        case Column.FOLDER:
            return left_to_right(str(sums.spec.folder)) if sums.spec.folder.is_absolute() else ""
        case Column.QUEUE:
            return queue
        case Column.ADDED:
            return moment_text(facts.group.added_at, now)
        case _:
            return ""


def progress_text(facts: GroupFacts) -> str:
    """How many of its files are done: `18 of 42`."""
    return done_of_text(facts.done, facts.number)


def done_of_text(done: int, number: int) -> str:
    text = QCoreApplication.translate("Groups", "{done} of {number}", "files of a group that are done")
    return fill(text, done=count(done), number=count(number))


def group_size_text(facts: GroupFacts) -> str:
    """Of all its files; where not all sizes are known the sum of the others, marked as less than all."""
    if not facts.unsized:
        return size_text(facts.size_bytes)
    if not facts.size_bytes:
        return size_text(None)
    text = QCoreApplication.translate("Groups", "{size}+", "a size of which only a part is known")
    return fill(text, size=size_text(facts.size_bytes))


def group_status_text(facts: GroupFacts, sums: Download, now: float) -> str:
    """How many of its files are in which state, what goes on first; of one that is done when that was.
    Before it, where others of its files are hidden, of how many that is said."""
    if facts.done == facts.number:
        texts = [status_text(sums, now)]
    else:
        texts = _state_texts(facts.states)[:_PARTS_AT_MOST]
    if facts.is_narrowed:
        texts.insert(0, shown_text(facts.number, facts.whole))
    return SEPARATOR.join(texts)


def shown_text(number: int, whole: int) -> str:
    """How many of a group's files the list is narrowed to: `3 of 12 files`; `12` where it is to all."""
    if number == whole:
        return count(number)
    text = QCoreApplication.translate(
        "Groups", "{number} of %Ln files", "those of a group that are shown", whole
    )
    return fill(text, number=count(number))


def share_text(bytes_done: int, size_bytes: int, done: int, number: int, unsized: int) -> str:
    """How much is done and what that is measured by, as the bar is: by size, `bytes_done` of `size_bytes`; by
    files, `done` of `number`, as long as the size of `unsized` of them is not known."""
    translate = QCoreApplication.translate
    if not unsized:
        part = percent_text(bytes_done, size_bytes) if size_bytes else percent_text(done, number)
        return fill(translate("Groups", "{percent} by size", "how much is done"), percent=part)
    text = translate(
        "Groups",
        "{percent} by number of files, as the size of %Ln is not known",
        "how much is done",
        unsized,
    )
    return fill(text, percent=percent_text(done, number))


def _state_texts(states: Mapping[State, int]) -> list[str]:
    """Of the states there are, but for those that are done."""
    translate = QCoreApplication.translate
    running = states.get(State.RUNNING, 0) + states.get(State.CONNECTING, 0)
    waiting = states.get(State.QUEUED, 0) + states.get(State.WAITING, 0)
    needs_you, failed = states.get(State.NEEDS_YOU, 0), states.get(State.FAILED, 0)
    paused, cancelled = states.get(State.PAUSED, 0), states.get(State.CANCELLED, 0)
    texts: list[str] = []
    if running:
        texts.append(translate("Groups", "%n running", "files of a group", running))
    if needs_you:
        texts.append(translate("Groups", "%n waiting for you", "files of a group", needs_you))
    if failed:
        texts.append(translate("Groups", "%n failed", "files of a group", failed))
    if waiting:
        texts.append(translate("Groups", "%n waiting", "files of a group", waiting))
    if paused:
        texts.append(translate("Groups", "%n paused", "files of a group", paused))
    if cancelled:
        texts.append(translate("Groups", "%n cancelled", "files of a group", cancelled))
    return texts


def group_hint(facts: GroupFacts, sums: Download, now: float) -> str:
    """What a tool tip tells of a group. Plain text in lines."""
    share = share_text(sums.bytes_done, facts.size_bytes, facts.done, facts.number, facts.unsized)
    done = SEPARATOR.join((done_text(facts), share))
    lines = [facts.group.name, done, group_status_text(facts, sums, now)]
    if sums.spec.folder.is_absolute():
        lines.append(left_to_right(str(sums.spec.folder)))
    return "\n".join(lines)


def done_text(facts: GroupFacts) -> str:
    """How many of its files are done, as a sentence has it."""
    text = QCoreApplication.translate("Groups", "{done} of %n files done", "of a group", facts.number)
    return fill(text, done=count(facts.done))


def accessible_group(facts: GroupFacts, sums: Download, now: float, *, is_open: bool) -> str:
    """The whole row as one sentence, for a screen reader, with whether its files are shown below it."""
    translate = QCoreApplication.translate
    state = (
        translate("Groups", "group, expanded, level 1")
        if is_open
        else translate("Groups", "group, collapsed, level 1")
    )
    parts = [facts.group.name, state, done_text(facts), group_status_text(facts, sums, now)]
    parts += urgency_texts(sums)
    if facts.size_bytes:
        parts.append(group_size_text(facts))
    if sums.bytes_per_second:
        parts.append(speed_text(sums.bytes_per_second))
    if sums.seconds_left is not None:
        parts.append(fill(translate("Messages", "{span} left"), span=span_text(sums.seconds_left)))
    return translate("Messages", ", ", "between the parts of a spoken row").join(parts)


def accessible_member(spoken: str, group: str) -> str:
    """`spoken` is the row of a download, which stands below that of its group."""
    text = QCoreApplication.translate("Groups", "{row}, level 2, in {group}", "a download in a group")
    return fill(text, row=spoken, group=group)


def _is_over(facts: GroupFacts) -> bool:
    """Nothing of it will move by itself or be taken up."""
    over = facts.done + facts.states.get(State.CANCELLED, 0)
    return over == facts.number
