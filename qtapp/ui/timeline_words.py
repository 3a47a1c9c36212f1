"""The words for what happened to a download. QtCore only.

Names, addresses and what a server said stand in them: what is built here is plain text, never markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from qtapp.domain.download import Download, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.timeline import Event, EventKind, Fact, event
from qtapp.ui.figures import count, fill, left_to_right, size_text, span_text, speed_text
from qtapp.ui.messages import SEPARATOR, connections_text, short_text
from qtapp.ui.timeline_waits import begun_text, waiting_text

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_DETAIL = 200
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
        return then.time().toString("HH:mm:ss")
    if then.date().year() == today.year():
        return QLocale().toString(then, "d MMM HH:mm:ss")
    return QLocale().toString(then, "d MMM yyyy HH:mm:ss")


def _moment(moment: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment))


def after_text(seconds: float) -> str:
    """`+0:07`, `+3:20`, `+26:03:20`: to the second, as the time beside it."""
    minutes, rest = divmod(max(int(seconds), 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"+{hours}:{minutes:02}:{rest:02}" if hours else f"+{minutes}:{rest:02}"


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
        case EventKind.STOPPING:
            return _stopping_text(item)
        case EventKind.LIMIT:
            return _limit_text(item)
        case EventKind.CHECKSUM:
            return _checksum_text(item)
        case EventKind.ERROR | EventKind.CONNECTION_FAILED:
            return _error_text(item)
        case EventKind.CONNECTED | EventKind.REDIRECTED | EventKind.ANSWERED | EventKind.VERSION:
            return _server_text(item)
    return _own_text(item)


def _begun_text(item: Event, last: Event | None, began: float) -> str:
    if last is None:
        return begun_text(item, item.at - began)
    # what it has waited for stands in the line above
    return begun_text(item, 0.0 if last.kind is EventKind.WAITING else item.at - last.at)


def _own_text(item: Event) -> str:
    """What is neither the server's nor a wait."""
    translate = QCoreApplication.translate
    match item.kind:
        case EventKind.RESUMED:
            text = translate("Timeline", "Goes on from {size} that were kept")
            return fill(text, size=size_text(_number(item, "bytes")))
        case EventKind.STARTED_OVER if item.fact("changed"):
            return translate("Timeline", "The file has changed on the server: started over")
        case EventKind.STARTED_OVER:
            return translate("Timeline", "Started over from the beginning")
        case EventKind.CONNECTIONS:
            return _connections_text(item)
        case EventKind.PUBLISHED:
            return _published_text(item)
        case EventKind.STOPPED:
            return fill(translate("Timeline", "At rest · {kept}"), kept=_kept_text(item))
        case EventKind.FOLDED:
            number = int(_number(item, "count") or 0)
            if number == 1:
                return translate("Timeline", "1 entry is left out here")
            return translate("Timeline", "%n entries are left out here", "", number)
    return _wish_text(item)


def _wish_text(item: Event) -> str:
    translate = QCoreApplication.translate
    match item.kind:
        case EventKind.PAUSED:
            return translate("Timeline", "Paused by you")
        case EventKind.CANCELLED:
            return translate("Timeline", "Cancelled by you")
        case EventKind.RESUME_ASKED:
            return translate("Timeline", "Back in line")
        case EventKind.PRIORITY:
            return _priority_text(item)
        case EventKind.QUEUE:
            return translate("Timeline", "Moved to another queue")
        case EventKind.START_NOW:
            return translate("Timeline", "To be started now, whatever the limits")
        case EventKind.LINK:
            return fill(translate("Timeline", "Another link: {address}"), address=_word(item, "to"))
    return item.kind.value


def _server_text(item: Event) -> str:
    translate = QCoreApplication.translate
    match item.kind:
        case EventKind.CONNECTED:
            text = (
                translate("Timeline", "Connected over TLS to {host} ({address})")
                if item.fact("scheme") == "https"
                else translate("Timeline", "Connected to {host} ({address})")
            )
            return fill(text, host=_word(item, "host"), address=_word(item, "address") or "?")
        case EventKind.REDIRECTED:
            text = translate("Timeline", "Redirected to {address} · {status}")
            return fill(text, status=_status_text(item), address=_word(item, "to"))
        case EventKind.ANSWERED:
            text = translate("Timeline", "Answer after {span}: {status}")
            return fill(text, span=_wait_text(_number(item, "after_s")), status=_status_text(item))
    return _version_text(item)


def _version_text(item: Event) -> str:
    translate = QCoreApplication.translate
    total = _number(item, "total")
    match item.fact("validator"):
        case "etag":
            known = translate("Timeline", "its ETag tells this version")
        case "date":
            known = translate("Timeline", "its date tells this version")
        case _:
            known = translate("Timeline", "nothing tells one version from another")
    parts = (
        translate("Timeline", "size not told") if total is None else size_text(total),
        known,
        translate("Timeline", "can be resumed")
        if item.fact("has_ranges")
        else translate("Timeline", "cannot be resumed"),
        fill(translate("Timeline", "{algorithm} told"), algorithm=_algorithm(item))
        if item.fact("digest")
        else "",
    )
    return SEPARATOR.join(filter(None, parts))


def _stopping_text(item: Event) -> str:
    translate = QCoreApplication.translate
    match item.fact("by"):
        case "schedule":
            return translate("Timeline", "Stopped by the schedule")
        case "queue":
            return translate("Timeline", "Stopped by its queue")
        case "priority":
            return translate("Timeline", "Stopped to make way for higher priority")
        case "removal":
            return translate("Timeline", "Taken off the list by you")
        case "network":
            return translate("Timeline", "Stopped to be connected anew")
        case "quit":
            return translate("Timeline", "Stopped by the end of the program")
    if item.fact("reason") == "cancel":
        return translate("Timeline", "Cancelled by you")
    return translate("Timeline", "Paused by you")


def _limit_text(item: Event) -> str:
    translate = QCoreApplication.translate
    rate = _number(item, "bytes_per_second")
    match item.fact("scope"), bool(rate):
        case "one", True:
            text = translate("Timeline", "Speed limit of its own: {speed}")
        case "one", False:
            text = translate("Timeline", "No speed limit of its own")
        case "host", True:
            text = translate("Timeline", "Speed limit of its site: {speed}")
        case "host", False:
            text = translate("Timeline", "No speed limit of its site")
        case "queue", True:
            text = translate("Timeline", "Speed limit of its queue: {speed}")
        case "queue", False:
            text = translate("Timeline", "No speed limit of its queue")
        case _, True:
            text = translate("Timeline", "Speed limit for all together: {speed}")
        case _:
            text = translate("Timeline", "No speed limit for all together")
    return fill(text, speed=speed_text(rate))


def _priority_text(item: Event) -> str:
    translate = QCoreApplication.translate
    match item.fact("priority"):
        case "high":
            return translate("Timeline", "High priority")
        case "low":
            return translate("Timeline", "Low priority")
    return translate("Timeline", "Normal priority")


def _connections_text(item: Event) -> str:
    number = int(_number(item, "count") or 0)
    return SEPARATOR.join((connections_text(number), speed_text(_number(item, "bytes_per_second"))))


def _checksum_text(item: Event) -> str:
    translate = QCoreApplication.translate
    match bool(item.fact("is_right")), item.fact("by"):
        case True, "user":
            text = translate("Timeline", "{algorithm} is the one you gave")
        case True, "site":
            text = translate("Timeline", "{algorithm} is the one beside the file")
        case True, _:
            text = translate("Timeline", "{algorithm} is the one the server told")
        case False, "user":
            text = translate("Timeline", "{algorithm} is not the one you gave")
        case False, "site":
            text = translate("Timeline", "{algorithm} is not the one beside the file")
        case _:
            text = translate("Timeline", "{algorithm} is not the one the server told")
    return fill(text, algorithm=_algorithm(item, "algorithm"))


def _published_text(item: Event) -> str:
    translate = QCoreApplication.translate
    match item.fact("verified"):
        case Verified.DIGEST.value:
            checked = translate("Timeline", "checksum right")
        case Verified.LENGTH.value:
            checked = translate("Timeline", "size right")
        case _:
            checked = translate("Timeline", "size not confirmed")
    text = fill(translate("Timeline", "Saved as {name}"), name=_word(item, "name"))
    return SEPARATOR.join((text, size_text(_number(item, "bytes")), checked))


def _error_text(item: Event) -> str:
    translate = QCoreApplication.translate
    try:
        kind = ErrorKind(item.fact("kind"))  # type: ignore[call-arg,arg-type]
        error = short_text(kind)
    except ValueError:
        error = _word(item, "kind")
    is_one_of_several = item.kind is EventKind.CONNECTION_FAILED
    text = (
        translate("Timeline", "One connection failed: {error}")
        if is_one_of_several
        else translate("Timeline", "Failed: {error}")
    )
    again_s = _number(item, "retry_after_s")
    parts = (
        fill(text, error=error),
        _status_text(item) if item.fact("status") else "",
        "" if is_one_of_several else _kept_text(item),
        fill(translate("Timeline", "to be asked again after {span}"), span=span_text(again_s))
        if again_s
        else "",
        _word(item, "detail")[:_LONGEST_DETAIL],
    )
    return SEPARATOR.join(filter(None, parts))


def _kept_text(item: Event) -> str:
    translate = QCoreApplication.translate
    kept = _number(item, "bytes_kept")
    if not kept:
        return translate("Timeline", "nothing kept")
    return fill(translate("Timeline", "{size} kept"), size=size_text(kept))


def _status_text(item: Event) -> str:
    """The code with its own words, which are those of the protocol."""
    status = int(_number(item, "status") or 0)
    try:
        return f"HTTP {status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"HTTP {status}"


def _wait_text(seconds: float | None) -> str:
    if seconds is None or seconds >= 1:
        return span_text(seconds)
    text = QCoreApplication.translate("Timeline", "{ms} ms", "milliseconds")
    return fill(text, ms=count(round(seconds * 1000)))


def _algorithm(item: Event, name: str = "digest") -> str:
    return _word(item, name).upper() or "?"


def _number(item: Event, name: str) -> float | None:
    fact: Fact | None = item.fact(name)
    return fact if isinstance(fact, int | float) else None


def _word(item: Event, name: str) -> str:
    """What may come from anywhere, on one line."""
    return left_to_right(" ".join(str(item.fact(name) or "").split()))
