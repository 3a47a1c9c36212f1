"""The words for what a download waits for. QtCore only, as `messages.py`, which makes sentences of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import Priority, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.hosts import UNHEARD
from qtapp.ui.figures import count, fill, left_to_right, moment_text, size_text, span_text
from qtapp.ui.holding_words import holding_hint, holding_text
from qtapp.ui.queue_words import queue_wait_text

if TYPE_CHECKING:
    from qtapp.domain.download import Download, Why
    from qtapp.domain.host_facts import HostState

_DISK_WAITS = ("disk-full", "volume-missing")
# further off than this, the time of day says more than a countdown
LONG_WAIT_S = 120
_NOW_S = 0.5


def why_text(kind: str, figures: tuple[int | str, ...]) -> str:
    """Why a download waits, for a `Why` of that kind; "" for an unknown kind or one without its figures."""
    translate = QCoreApplication.translate
    match kind, figures:
        case "retry", _:
            return translate("Messages", "Another attempt")
        case "restarting", _:
            return translate("Messages", "Starting over")
        case "disk-full", (int(needed),):
            return fill(translate("Messages", "Disk full · waits for {size}"), size=size_text(needed))
        case "volume-missing", _:
            return translate("Messages", "Disk gone · waits for it")
    return _line_text(kind, figures)


def _line_text(kind: str, figures: tuple[int | str, ...]) -> str:
    """The same for one whose turn has not come."""
    translate = QCoreApplication.translate
    match kind, figures:
        case "cap-reached", (int(running), int(cap)):
            words = translate("Messages", "{running} of {cap} running")
            return fill(words, running=count(running), cap=count(cap))
        case "host-busy", (host, _running, _cap):
            return fill(translate("Messages", "Waiting for {host}"), host=left_to_right(str(host)))
        case "outranked", (1,):
            return translate("Messages", "Behind 1 of higher priority")
        case "outranked", (int(number),):
            return translate("Messages", "Behind %Ln of higher priority", "downloads", number)
        case "made-way", _:
            return translate("Messages", "Made way for higher priority")
    return holding_text(kind, figures) or queue_wait_text(kind, figures, None)


def host_wait_text(download: Download, now: float) -> str:
    """Why it waits for its host to be asked again, with the time; "" for one that does not. `now` is in
    seconds since the epoch."""
    why = download.why
    if why is None or not why.figures:
        return ""
    translate = QCoreApplication.translate
    match why.kind:
        case "host-cooling":
            return _cooling_text(download.until, now, is_silent=why.figures[-1] in UNHEARD)
        case "host-probing":
            text = translate("Messages", "One download tries {host} first")
        case "host-easing":
            text = translate("Messages", "Starting slowly at {host}")
        case "host-pacing":
            text = translate("Messages", "Keeping a gap at {host}")
        case _:
            return ""
    return fill(text, host=left_to_right(str(why.figures[0])))


def _cooling_text(until: float | None, now: float, *, is_silent: bool) -> str:
    translate = QCoreApplication.translate
    if until is None:
        return translate("Messages", "Host busy")
    left_s = until - now
    if left_s < _NOW_S:
        return translate("Messages", "Trying the host again…")
    if left_s > LONG_WAIT_S:
        text = (
            translate("Messages", "No answer · next try {time}", "a time of day, or a day")
            if is_silent
            else translate("Messages", "Host busy until {time}", "a time of day, or a day")
        )
    else:
        text = (
            translate("Messages", "No answer · next try in {span}")
            if is_silent
            else translate("Messages", "Host busy for {span}")
        )
    return fill(text, span=span_text(left_s), time=moment_text(until, now))


def host_hint(why: Why) -> str:
    """What a reason that lies with the host, or with the way to all of them, means, in a sentence; "" for
    any other."""
    translate = QCoreApplication.translate
    match why.kind, why.figures:
        case "host-busy", (host, running, cap):
            text = translate("Messages", "{running} of {cap} downloads from {host} are running.")
            return fill(text, running=running, cap=cap, host=left_to_right(str(host)))
        case "host-cooling", (host, ErrorKind.CONNECT_REFUSED):
            text = translate(
                "Messages", "{host} refuses connections. One download tries it again, then the others."
            )
        case "host-cooling", (host, ErrorKind.NO_ROUTE):
            text = translate(
                "Messages", "There is no way to {host}. One download tries it again, then the others."
            )
        case "host-cooling", (host, _):
            text = translate(
                "Messages", "{host} has had enough for now. Its downloads wait together; other hosts go on."
            )
        case "host-probing", (host,):
            text = translate("Messages", "{host} was busy: one download tries first, and the others follow.")
        case "host-easing", (host, int(may_run)):
            text = translate(
                "Messages",
                "{host} was busy: %Ln may run there now, and more step by step.",
                "downloads",
                may_run,
            )
        case "host-pacing", (host,):
            text = translate("Messages", "There is to be some time between two requests to {host}.")
        case _:
            return holding_hint(why.kind)
    return fill(text, host=left_to_right(str(host)))


def urgency_texts(download: Download) -> tuple[str, ...]:
    """What sets it apart from others in the line: its priority, that it was started whatever the limits."""
    if download.state.is_finished:
        return ()
    translate = QCoreApplication.translate
    texts = []
    if download.priority is Priority.HIGH:
        texts.append(translate("Messages", "High priority"))
    elif download.priority is Priority.LOW:
        texts.append(translate("Messages", "Low priority"))
    if download.at_once and download.state is State.PAUSED:
        texts.append(translate("Messages", "Starts at once when it goes on, whatever the limits"))
    elif download.at_once:
        texts.append(translate("Messages", "Started now, whatever the limits"))
    return tuple(texts)


def disk_wait_text(download: Download) -> str:
    """Why it waits for its disk; "" for one that does not."""
    why = download.why
    if download.state is not State.WAITING or why is None or why.kind not in _DISK_WAITS:
        return ""
    if download.kind is ErrorKind.FOLDER_CHANGED:
        return QCoreApplication.translate("Messages", "Another folder · waits")
    return why_text(why.kind, why.figures)


def advice(download: Download) -> str:
    """What to do for one that waits for its disk, with a place for `{kept}`; "" for any other."""
    translate = QCoreApplication.translate
    if download.why is None or not disk_wait_text(download):
        return ""
    match download.why.kind, download.why.figures:
        case "disk-full", (int(needed),):
            text = translate("Messages", "{kept} Make room: the download continues once {size} are free.")
            return fill(text, size=size_text(needed))
        case "volume-missing", _ if download.kind is ErrorKind.FOLDER_CHANGED:
            return translate(
                "Messages",
                "{kept} If its disk is not attached, attach it: the download then continues. If the folder "
                "was made anew, or what was kept is lost, begin anew in the folder that is there.",
            )
        case "volume-missing", _:
            return translate(
                "Messages",
                "{kept} Attach the disk: the download then continues. Nothing is written in its place.",
            )
    return ""


def site_text(site: HostState) -> str:
    """What goes on with a site, in a few words; "" where there is nothing to say."""
    translate = QCoreApplication.translate
    if site.cool_left_s > 0:
        text = (
            translate("Messages", "No answer · next try in {span}")
            if site.cooled_for in UNHEARD
            else translate("Messages", "Busy · next try in {span}")
        )
        return fill(text, span=span_text(site.cool_left_s))
    if site.allowance == 1:
        return translate("Messages", "One download tries first")
    if site.allowance is not None:
        return fill(translate("Messages", "Starting slowly · {number} at once"), number=site.allowance)
    if site.next_slot_s >= _NOW_S:
        return fill(translate("Messages", "Next request in {span}"), span=span_text(site.next_slot_s))
    return ""


def of_cap_text(number: int, cap: int | None) -> str:
    """`3 of 8`; the number alone where there is no cap."""
    if cap is None:
        return count(number)
    text = QCoreApplication.translate("Messages", "{number} of {cap}")
    return fill(text, number=count(number), cap=count(cap))
