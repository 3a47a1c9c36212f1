"""The words for how a download has waited, and for what. QtCore only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.hosts import UNHEARD
from qtapp.ui.figures import UNKNOWN, count, fill, left_to_right, moment_text, span_text
from qtapp.ui.holding_words import held_reason
from qtapp.ui.waiting_words import why_text

if TYPE_CHECKING:
    from qtapp.domain.timeline import Event

# what waits no longer than this was begun at once
_AT_ONCE_S = 1.0


def begun_text(item: Event, waited_s: float) -> str:
    """An attempt, and what it had waited for in the line, since whatever came before it."""
    translate = QCoreApplication.translate
    counted, reason = item.fact("number"), _reason(item)
    number = count(counted) if isinstance(counted, int) else UNKNOWN
    if not reason or waited_s < _AT_ONCE_S:
        return fill(translate("Timeline", "Attempt {number}"), number=number)
    text = translate("Timeline", "Attempt {number} after {span} in line · {reason}")
    return fill(text, number=number, span=span_text(waited_s), reason=reason)


def waiting_text(item: Event, lasted_s: float | None, now: float) -> str:
    """A wait; `lasted_s` is None while it lasts."""
    translate = QCoreApplication.translate
    reason, until = _reason(item), item.fact("until")
    if lasted_s is not None:
        text = translate("Timeline", "Waited {span} · {reason}")
        return fill(text, span=span_text(max(lasted_s, 0.0)), reason=reason)
    if not isinstance(until, int | float):
        return fill(translate("Timeline", "Waits · {reason}"), reason=reason)
    text = translate("Timeline", "Waits until {time} · {reason}")
    return fill(text, time=moment_text(until, now), reason=reason)


def _reason(item: Event) -> str:
    kind, figures = item.fact("why"), item.fact("figures")
    if not isinstance(kind, str):
        return ""
    known = figures if isinstance(figures, tuple) else ()
    return _host_reason(kind, known) or _own_reason(kind, known) or why_text(kind, known) or kind


def _own_reason(kind: str, figures: tuple[int | str, ...]) -> str:
    translate = QCoreApplication.translate
    match kind, figures:
        case "retry", _:
            return translate("Timeline", "to try again")
        case "restarting", _:
            return translate("Timeline", "to start over")
        case "disk-full", _:
            return translate("Timeline", "the disk was full")
        case "volume-missing", _:
            return translate("Timeline", "its disk was gone")
        case "made-way", _:
            return translate("Timeline", "one of higher priority had its place")
        case "cap-reached", (running, cap):
            return fill(translate("Timeline", "{running} of {cap} ran"), running=running, cap=cap)
        case "outranked", (int(number),):
            return translate("Timeline", "behind %n of higher priority", "", number)
    return held_reason(kind) or _queue_reason(kind, figures)


def _queue_reason(kind: str, figures: tuple[int | str, ...]) -> str:
    translate = QCoreApplication.translate
    match kind, figures:
        case "queue-cap", (_, running, cap):
            return fill(
                translate("Timeline", "{running} of {cap} of its queue ran"), running=running, cap=cap
            )
        case "queue-closed", _:
            return translate("Timeline", "outside the hours of its queue")
        case "queue-paused", _:
            return translate("Timeline", "its queue was paused")
    return ""


def _host_reason(kind: str, figures: tuple[int | str, ...]) -> str:
    if not figures:
        return ""
    translate = QCoreApplication.translate
    match kind, figures:
        case "host-cooling", (_, kind_of_error) if kind_of_error in UNHEARD:
            text = translate("Timeline", "{host} did not answer")
        case "host-cooling", _:
            text = translate("Timeline", "{host} was busy")
        case "host-probing", _:
            text = translate("Timeline", "one download tried {host} first")
        case "host-easing", _:
            text = translate("Timeline", "starting slowly at {host}")
        case "host-pacing", _:
            text = translate("Timeline", "keeping a gap at {host}")
        case "host-busy", (host, running, cap):
            text = translate("Timeline", "{running} of {cap} from {host} ran")
            return fill(text, host=left_to_right(str(host)), running=running, cap=cap)
        case _:
            return ""
    return fill(text, host=left_to_right(str(figures[0])))
