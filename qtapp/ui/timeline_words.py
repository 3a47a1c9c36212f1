"""The words for what happened to a download. QtCore only.

Names, addresses and what a server said stand in them: what is built here is plain text, never markup.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from qtapp.domain.download import Download, State
from qtapp.domain.timeline import Event, EventKind, event
from qtapp.domain.values import dataclass
from qtapp.ui.event_words import event_text
from qtapp.ui.figures import count
from qtapp.ui.moments import day_text, time_of_day
from qtapp.ui.timeline_waits import begun_text, waiting_text

if TYPE_CHECKING:
    from collections.abc import Sequence

# what a wait is over by
_ENDS_WAIT = frozenset(
    {
        EventKind.ATTEMPT,
        EventKind.WAITING,
        EventKind.PAUSED,
        EventKind.CANCELLED,
        EventKind.RESUME_ASKED,
        EventKind.FOLDED,
    }
)
# what says how long it was
_HANGS_ON_OTHERS = frozenset({EventKind.ATTEMPT, EventKind.WAITING})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a timeline: the moment, how long after the first one, and what happened then."""

    time: str
    after: str
    text: str


Known = dict[tuple[Event, int], Line]


def lines(download: Download, events: Sequence[Event], now: float, known: Known | None = None) -> list[Line]:
    """A download's timeline; `now` is in seconds since the epoch. What the row itself tells is the frame:
    a file that went well in one go has no events at all. `known` keeps what need not be said anew, for the
    same download and language: to find words for hundreds takes a frame's time."""
    known = {} if known is None else known
    began = download.spec.added_at
    today = _moment(now).date()
    found = [Line(time_text(began, today), after_text(0), QCoreApplication.translate("Timeline", "Added"))]
    shown = (*events, *_end_of(download, events))
    day = today.toJulianDay()
    for number, item in enumerate(shown):
        line = known.get((item, day))
        if line is None:
            text = _text(shown, number, began, now)
            line = Line(time_text(item.at, today), after_text(item.at - began), text)
            if item.kind not in _HANGS_ON_OTHERS:
                known[item, day] = line
        found.append(line)
    return found


def time_text(moment: float, today: QDate) -> str:
    """The time of day to the second, with the day where that is another one."""
    then = _moment(moment)
    if then.date() == today:
        return time_of_day(then.time(), has_seconds=True)
    day = day_text(then.date(), has_year=then.date().year() != today.year())
    return f"{day} {time_of_day(then.time(), has_seconds=True)}"


def _moment(moment: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment))


def after_text(seconds: float) -> str:
    """`+0:07`, `+3:20`, `+26:03:20`: to the second, as the time beside it."""
    minutes, rest = divmod(max(int(seconds), 0), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"+{count(hours)}:{_two_digits(minutes)}:{_two_digits(rest)}"
    return f"+{count(minutes)}:{_two_digits(rest)}"


def _two_digits(number: int) -> str:
    return count(number).rjust(2, QLocale().zeroDigit())


def nobody_text() -> str:
    return QCoreApplication.translate("Timeline", "Select one download to see what happened to it.")


def nothing_found_text() -> str:
    return QCoreApplication.translate("Timeline", "Nothing in it has these words.")


def not_whole_text() -> str:
    return QCoreApplication.translate(
        "Timeline", "The history cannot be read for now: what happened before may be missing."
    )


def _end_of(download: Download, events: Sequence[Event]) -> tuple[Event, ...]:
    """What the row says of its end, where no event does."""
    at, last = download.finished_at, events[-1].kind if events else None
    if at is None:
        return ()
    match download.state:
        case State.DONE if last is not EventKind.PUBLISHED:
            return (
                event(
                    at,
                    EventKind.PUBLISHED,
                    name=download.name,
                    bytes=download.bytes_total,
                    verified=download.verified.value,
                ),
            )
        case State.FAILED if download.kind is not None and not any(
            item.kind is EventKind.ERROR for item in events
        ):
            return (event(at, EventKind.ERROR, kind=download.kind.value, bytes_kept=download.bytes_done),)
        case State.CANCELLED if not any(
            item.kind is EventKind.CANCELLED or item.fact("reason") == "cancel" for item in events
        ):
            return (event(at, EventKind.CANCELLED),)
    return ()


def _text(shown: Sequence[Event], number: int, began: float, now: float) -> str:
    """Of one of those that are `shown`; the others say how long a wait was."""
    item = shown[number]
    match item.kind:
        case EventKind.ATTEMPT:
            return _begun_text(item, shown[number - 1] if number else None, began)
        case EventKind.WAITING:
            later = islice(shown, number + 1, None)
            over = next((other.at for other in later if other.kind in _ENDS_WAIT), None)
            return waiting_text(item, None if over is None else over - item.at, now)
    return event_text(item)


def _begun_text(item: Event, last: Event | None, began: float) -> str:
    if last is None:
        return begun_text(item, item.at - began)
    # what it has waited for stands in the line above
    return begun_text(item, 0.0 if last.kind is EventKind.WAITING else item.at - last.at)
