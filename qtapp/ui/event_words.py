"""The words for one thing that happened to a download, whatever happened around it. QtCore only.

Names, addresses and what a server said stand in them: what is built here is plain text, never markup.
"""

from __future__ import annotations

from http import HTTPStatus

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.timeline import Event, EventKind, Fact
from qtapp.ui.figures import count, fill, left_to_right, size_text, span_text, speed_text
from qtapp.ui.messages import SEPARATOR, connections_text, short_text

_LONGEST_DETAIL = 200


def event_text(item: Event) -> str:
    """All but attempts and waits, for which `timeline_waits.py` has the words."""
    match item.kind:
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
        case "battery":
            return translate("Timeline", "Stopped as the computer was on battery")
        case "metered":
            return translate("Timeline", "Stopped as the network was metered")
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
        _detail_text(item),
    )
    return SEPARATOR.join(filter(None, parts))


def _detail_text(item: Event) -> str:
    detail = _word(item, "detail")
    # of many an answer the code is all that is known, and it is told with its own words
    is_told = detail == f"HTTP {item.fact('status')}"
    return "" if is_told else detail[:_LONGEST_DETAIL]


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
