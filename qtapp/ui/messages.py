"""All wording: states, waits, errors, trouble with the history.

QtCore only: the command line says the same without a display.

Names and addresses come from servers: what is built here is plain text, never markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import Download, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.values import dataclass
from qtapp.services.transitions import is_held_by_host
from qtapp.ui.certificate_words import can_be_trusted, fingerprint_text, shown_certificate
from qtapp.ui.error_words import WORDS
from qtapp.ui.figures import fill as _fill
from qtapp.ui.figures import (
    left_to_right,
    moment_text,
    size_text,
    span_text,
    speed_text,
)
from qtapp.ui.limit_words import held_status, limit_text
from qtapp.ui.mirror_words import tried_text
from qtapp.ui.queue_words import queue_wait_text
from qtapp.ui.remedy_words import action_text
from qtapp.ui.waiting_words import (
    LONG_WAIT_S,
    advice,
    disk_wait_text,
    host_wait_text,
    why_text,
)

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import Why

SEPARATOR = " · "
# why it is queued, in words that need no "Queued" before them
_SAY_ENOUGH = ("host-busy", "outranked", "made-way", "no-network", "network-silent", "network-page")


@dataclass(frozen=True, slots=True)
class Message:
    """What happened; what was kept and what to do; the label of the one action, or ""."""

    title: str
    text: str
    action: str = ""


def _shown_host(url: str) -> str:
    """The host of a URL; "" where there is none, since a link that is no link gets a sentence too."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _kept_sentence(kind: ErrorKind, download: Download) -> str:
    translate = QCoreApplication.translate
    if download.bytes_done > 0:
        return _fill(translate("Messages", "{size} are kept."), size=size_text(download.bytes_done))
    if kind is not ErrorKind.CHECKSUM_MISMATCH:
        return translate("Messages", "Nothing had been downloaded yet.")
    if download.path is None:
        return translate("Messages", "It was dropped.")
    return _fill(translate("Messages", "It was kept as {place}."), place=left_to_right(download.path.name))


def _missing_sentence(download: Download) -> str:
    if download.bytes_total is None or download.bytes_total <= download.bytes_done:
        return ""
    more = download.bytes_total - download.bytes_done
    return _fill(QCoreApplication.translate("Messages", "{size} more are needed."), size=size_text(more))


def sentence(kind: ErrorKind, download: Download) -> Message:
    """What happened to `download`, what was kept of it, and what to do."""
    words = WORDS[kind]
    shown = shown_certificate(kind, download)
    host = shown.pin.place if shown is not None else _shown_host(download.spec.url)
    figures = {
        "host": left_to_right(host or "?"),
        "fingerprint": fingerprint_text(shown),
        "name": left_to_right(download.name),
        "folder": left_to_right(str(download.spec.folder)),
        "kept": _kept_sentence(kind, download),
        "missing": _missing_sentence(download),
    }
    title = _fill(QCoreApplication.translate("Messages", words.title), **figures)
    rest = advice(download) or QCoreApplication.translate("Messages", words.text)
    text = " ".join(filter(None, (_fill(rest, **figures).strip(), tried_text(kind, download))))
    return Message(title, text, _action(kind, download))


def short_text(kind: ErrorKind) -> str:
    """The error in two or three words, for the Status column."""
    return QCoreApplication.translate("Messages", WORDS[kind].short)


def state_text(state: State) -> str:
    """The state's own word."""
    translate = QCoreApplication.translate
    match state:
        case State.QUEUED:
            return translate("Messages", "Queued")
        case State.CONNECTING:
            return translate("Messages", "Connecting…")
        case State.RUNNING:
            return translate("Messages", "Running")
        case State.PAUSED:
            return translate("Messages", "Paused")
        case State.WAITING:
            return translate("Messages", "Waiting")
        case State.NEEDS_YOU:
            return translate("Messages", "Needs you")
        case State.FAILED:
            return translate("Messages", "Failed")
        case State.DONE:
            return translate("Messages", "Done")
        case State.CANCELLED:
            return translate("Messages", "Cancelled")


def connections_text(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Messages", "1 connection")
    return QCoreApplication.translate("Messages", "%n connections", "", number)


def status_text(download: Download, now: float) -> str:
    """What is going on, in the words of the Status column; `now` is in seconds since the epoch."""
    match download.state:
        case State.RUNNING:
            return _running_text(download)
        case State.QUEUED:
            return _queued_text(download, now)
        case State.WAITING:
            return _waiting_text(download, now)
        case State.DONE:
            return _done_text(download, now)
        case State.FAILED | State.NEEDS_YOU if download.kind is not None:
            return short_text(download.kind)
        case State.PAUSED if download.is_put_by:
            return QCoreApplication.translate("Messages", "Paused · stopped when Wherry quit")
        case state:
            return state_text(state)


def _running_text(download: Download) -> str:
    started = QCoreApplication.translate("Messages", "started now") if download.at_once else ""
    limit = limit_text(download.limit_bytes_per_second)
    return SEPARATOR.join(filter(None, (connections_text(download.connections), started, limit)))


def spared_status(download: Download, text: str) -> str:
    """`text`, words of the Status column without their action, without what can be spared where there is no
    room for all: when the next attempt is. The tool tip tells it."""
    if download.state is not State.WAITING or download.kind is None:
        return text
    reason = short_text(download.kind)
    return reason if text.endswith(f"{SEPARATOR}{reason}") else text


def trouble_texts() -> tuple[str, ...]:
    """All that the Status column may say of trouble, each with what it offers."""
    kinds = [(short_text(kind), action_text(kind, State.NEEDS_YOU)) for kind in ErrorKind]
    return tuple(SEPARATOR.join(filter(None, words)) for words in kinds)


def status_action(download: Download) -> str:
    """The action that the Status column offers behind its words, or ""."""
    if is_held_by_host(download):
        return QCoreApplication.translate("Messages", "Try now")
    if download.kind is None:
        return ""
    return _action(download.kind, download)


def _action(kind: ErrorKind, download: Download) -> str:
    if can_be_trusted(download):
        return QCoreApplication.translate("Messages", "View")
    return action_text(kind, download.state)


def _queued_text(download: Download, now: float) -> str:
    if download.why is None:
        return state_text(State.QUEUED)
    if held := host_wait_text(download, now) or _clock_wait_text(download.why, now):
        return held
    why = why_text(download.why.kind, download.why.figures)
    if download.why.kind in _SAY_ENOUGH and why:
        return why
    return SEPARATOR.join(filter(None, (state_text(State.QUEUED), why)))


def _clock_wait_text(why: Why, now: float) -> str:
    """Why it waits for its queue, or for the hours of all; "" for one that does not."""
    if why.kind == "outside-schedule":
        return held_status(why.figures, now)
    return queue_wait_text(why.kind, why.figures, now)


def _waiting_text(download: Download, now: float) -> str:
    translate = QCoreApplication.translate
    if why := disk_wait_text(download) or host_wait_text(download, now):
        return why
    reason = short_text(download.kind) if download.kind is not None else ""
    if not reason and download.why is not None:
        reason = why_text(download.why.kind, download.why.figures)
    if download.until is None:
        head = state_text(State.WAITING)
    else:
        left = download.until - now
        if left > LONG_WAIT_S and download.kind is ErrorKind.SERVER_BUSY:
            head, reason = translate("Messages", "Host busy until {time}", "a time of day, or a day"), ""
        elif left >= 0.5:
            head = translate("Messages", "Retry in {span}")
        else:
            head = translate("Messages", "Retrying…")
        head = _fill(head, time=moment_text(download.until, now), span=span_text(max(0.0, left)))
    return SEPARATOR.join(filter(None, (head, reason)))


def _done_text(download: Download, now: float) -> str:
    translate = QCoreApplication.translate
    head = state_text(State.DONE)
    if download.finished_at is not None:
        head = _fill(translate("Messages", "Done {time}"), time=moment_text(download.finished_at, now))
    match download.verified:
        case Verified.DIGEST:
            return SEPARATOR.join((head, translate("Messages", "checked")))
        case Verified.NONE:
            return SEPARATOR.join((head, translate("Messages", "size not confirmed")))
        case Verified.LENGTH:
            return head


HISTORY_TROUBLES = ("quarantined", "newer", "locked", "read-only", "full", "failed", "unavailable")


def history_trouble(kind: str, kept_as: Path | None = None) -> Message:
    """What is wrong with the history and what it means; downloads go on in every case.

    `kind` is one of `HISTORY_TROUBLES`, with or without "history-" before it; one that is not known gets the
    words for "failed". `kept_as` is where a damaged file was put.
    """
    translate = QCoreApplication.translate
    unsaved = translate("Messages", "Downloads go on, but the list will not be there at the next start.")
    match kind.removeprefix("history-"):
        case "quarantined":
            place = left_to_right(str(kept_as)) if kept_as is not None else ""
            kept = translate("Messages", "The damaged file was kept as {place}.") if place else ""
            return Message(
                translate("Messages", "The download history was damaged."),
                " ".join(
                    filter(
                        None,
                        (_fill(kept, place=place), translate("Messages", "Wherry goes on with a good one.")),
                    )
                ),
            )
        case "newer":
            return Message(
                translate("Messages", "The download history was written by a newer Wherry."),
                translate(
                    "Messages", "It is shown and not changed: what you add now is not saved. Update Wherry."
                ),
            )
        case "locked":
            return Message(
                translate("Messages", "Another program keeps the download history locked."),
                translate("Messages", "Downloads go on; the list is saved as soon as the lock is gone."),
            )
        case "read-only":
            return Message(
                translate("Messages", "The download history cannot be written."),
                f"{unsaved} {translate('Messages', 'Check the permissions of its folder.')}",
            )
        case "full":
            return Message(
                translate("Messages", "The disk that holds the download history is full."),
                translate("Messages", "Downloads go on; the list is saved as soon as there is room."),
            )
        case "unavailable":
            return Message(translate("Messages", "The download history cannot be opened."), unsaved)
        case _:
            return Message(translate("Messages", "Saving the download history failed."), unsaved)


def volume_trouble(kind: str, folder: Path) -> Message:
    """Said once of a disk that downloads wait for, however many; `kind` is that of their `Why`."""
    translate = QCoreApplication.translate
    if kind == "disk-full":
        title = translate("Messages", "The disk that holds {folder} is full")
        text = translate("Messages", "Downloads to it wait, and go on by themselves when there is room.")
    else:
        title = translate("Messages", "The disk that holds {folder} is gone")
        text = translate("Messages", "Downloads to it wait, and go on by themselves when it is back.")
    return Message(_fill(title, folder=left_to_right(str(folder))), text)


def tray_explanation() -> Message:
    """Said once, when the window is closed to the tray for the first time."""
    translate = QCoreApplication.translate
    return Message(
        translate("Messages", "Wherry goes on in the tray"),
        translate("Messages", "Downloads continue. Click the boat to come back; Quit is in its menu."),
    )


def totals_text(active: int, waiting: int) -> str:
    """`3 active, 40 waiting`, or that nothing is going on."""
    translate = QCoreApplication.translate
    parts = []
    if active:
        parts.append(translate("Messages", "%Ln active", "downloads", active))
    if waiting:
        parts.append(translate("Messages", "%Ln waiting", "downloads", waiting))
    if not parts:
        return translate("Messages", "Nothing running")
    return translate("Messages", ", ", "between counts").join(parts)


def tray_tip(active: int, waiting: int, bytes_per_second: float) -> str:
    """`3 active, 40 waiting, 10.3 MB/s`."""
    text = totals_text(active, waiting)
    if active and bytes_per_second >= 1:
        return QCoreApplication.translate("Messages", ", ", "between counts").join(
            (text, speed_text(bytes_per_second))
        )
    return text


def removed_text(number: int) -> str:
    """For the bar that offers undo."""
    if number == 1:
        return QCoreApplication.translate("Messages", "1 download removed")
    return QCoreApplication.translate("Messages", "%n downloads removed", "", number)


def ended_text(done: int, failed: int) -> str:
    """Several ends in one notice: `12 downloads finished, 2 failed`."""
    translate = QCoreApplication.translate
    parts = []
    if done:
        parts.append(
            translate("Messages", "1 download finished")
            if done == 1
            else translate("Messages", "%n downloads finished", "", done)
        )
    if failed:
        parts.append(translate("Messages", "%Ln failed", "downloads", failed))
    return translate("Messages", ", ", "between counts").join(parts)
