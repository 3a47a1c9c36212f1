"""What the details of a download say. QtCore only; plain text, never markup."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from qtapp.domain.download import Priority, State, Verified
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import redacted
from qtapp.domain.values import dataclass
from qtapp.ui.absence_words import absence_text
from qtapp.ui.figures import (
    UNKNOWN,
    count,
    fill,
    left_to_right,
    percent_text,
    size_text,
    span_text,
    speed_text,
)
from qtapp.ui.group_words import share_text, shown_text
from qtapp.ui.messages import SEPARATOR, sentence, state_text, status_text
from qtapp.ui.mirror_words import mirrors_text, shown_host
from qtapp.ui.moments import time_of_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.domain.closeup import ServerSaid
    from qtapp.domain.download import Download
    from qtapp.ui.models.absent import Absence

# what a server says may be of any length; nobody reads more of it
_LONGEST_CHARS = 500


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the overview. `is_place`: an address or a path, which stands from left to right."""

    label: str
    value: str
    is_place: bool = False


def nothing_selected_text() -> str:
    return QCoreApplication.translate("Details", "Select a download to see what goes on with it.")


def one_at_a_time_text() -> str:
    return QCoreApplication.translate("Details", "This is shown of one download at a time.")


def selected_text(number: int) -> str:
    return QCoreApplication.translate("Details", "%n downloads selected", "", number)


# the overview


def overview_facts(
    download: Download, now: float, queue: str = "", absence: Absence | None = None
) -> tuple[Fact, ...]:
    """All that is known of it; `now` is in seconds since the epoch, `queue` what its queue is called,
    `absence` what is gone of its file. Always the same lines."""
    return (*_what_and_how_far(download, now, absence), *_by_whom_and_when(download, queue))


def _what_and_how_far(download: Download, now: float, absence: Absence | None) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    spec, is_running = download.spec, download.state is State.RUNNING
    folder = download.path.parent if download.path is not None else spec.folder
    return (
        Fact(translate("Details", "Name"), download.name),
        Fact(translate("Details", "Address"), _short(redacted(spec.url)), is_place=True),
        Fact(translate("Details", "Folder"), str(folder), is_place=True),
        Fact(translate("Details", "Size"), size_of(download)),
        Fact(translate("Details", "Status"), _status(download, now, absence)),
        Fact(translate("Details", "Speed"), speed_text(download.bytes_per_second)),
        Fact(translate("Details", "Time left"), span_text(download.seconds_left if is_running else None)),
        Fact(translate("Details", "Connections"), count(download.connections) if is_running else UNKNOWN),
        Fact(translate("Details", "Attempts"), count(download.attempts)),
    )


def _status(download: Download, now: float, absence: Absence | None) -> str:
    if absence is not None:
        return absence_text(absence)
    # how many connections there are has a line of its own
    return state_text(State.RUNNING) if download.state is State.RUNNING else status_text(download, now)


def _by_whom_and_when(download: Download, queue: str) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    said = download.server
    limit = download.limit_bytes_per_second
    return (
        Fact(translate("Details", "Server"), _server(download)),
        Fact(translate("Details", "Can be resumed"), _resumable(download)),
        Fact(translate("Details", "Version"), _version(said)),
        Fact(translate("Details", "Checksum"), checksum_text(download)),
        Fact(
            translate("Details", "Speed limit"),
            translate("Details", "none") if limit is None else speed_text(limit),
        ),
        Fact(translate("Details", "Priority"), _priority(download.priority)),
        Fact(translate("Details", "Queue"), queue or UNKNOWN),
        Fact(translate("Details", "Added"), moment_in_full(download.spec.added_at)),
        Fact(translate("Details", "Ended"), moment_in_full(download.finished_at)),
    )


def trouble_text(download: Download) -> str:
    """What went wrong, what was kept and what to do; "" where nothing did."""
    if download.kind is None or download.state not in (State.FAILED, State.NEEDS_YOU, State.WAITING):
        return ""
    told = sentence(download.kind, download)
    return " ".join(filter(None, (told.title if told.title.endswith(".") else f"{told.title}.", told.text)))


def size_of(download: Download) -> str:
    """`1.9 GB of 3.9 GB · 51 %`."""
    translate = QCoreApplication.translate
    done, total = download.bytes_done, download.bytes_total
    if total is None:
        return fill(translate("Details", "{done} so far"), done=size_text(done)) if done else UNKNOWN
    if download.state is State.DONE or total == 0:
        return fill(translate("Details", "{size} ({bytes} bytes)"), size=size_text(total), bytes=count(total))
    part = fill(translate("Details", "{done} of {size}"), done=size_text(done), size=size_text(total))
    return SEPARATOR.join((part, percent_text(done, total)))


def checksum_text(download: Download) -> str:
    """What the file is held against, and what came of it."""
    translate = QCoreApplication.translate
    said = download.server
    expected = download.spec.checksum or (said.digest if said is not None else None)
    is_confirmed = download.verified is Verified.DIGEST and download.state is State.DONE
    if expected is None:
        if is_confirmed:
            return translate("Details", "confirmed")
        if download.state is State.DONE:
            return translate("Details", "none was given")
        if download.spec.checksum_from_site:
            return translate("Details", "looked for beside the file at the end")
        return translate("Details", "none is known")
    if is_confirmed:
        outcome = translate("Details", "confirmed")
    elif download.kind is ErrorKind.CHECKSUM_MISMATCH:
        outcome = translate("Details", "the file has another one")
    else:
        outcome = translate("Details", "checked at the end")
    return SEPARATOR.join((f"{expected.algorithm} {expected.hex_digest}", outcome))


def _server(download: Download) -> str:
    said, mirrors = download.server, mirrors_text(download)
    if said is None:
        return SEPARATOR.join((shown_host(download), mirrors)) if mirrors else UNKNOWN
    return SEPARATOR.join(filter(None, (left_to_right(said.host), _short(said.media_type or ""), mirrors)))


def _resumable(download: Download) -> str:
    translate = QCoreApplication.translate
    said = download.server
    if said is None or download.state is State.DONE:
        return UNKNOWN
    if not said.has_ranges:
        return translate("Details", "no: the server sends the file as a whole only")
    if said.validator is None:
        return translate("Details", "yes, by comparing what is there")
    return translate("Details", "yes: the server sends parts, and tells versions apart")


def _version(said: ServerSaid | None) -> str:
    translate = QCoreApplication.translate
    if said is None:
        return UNKNOWN
    parts = []
    if said.etag is not None:
        words = (
            translate("Details", "ETag {etag} (weak)")
            if said.etag.startswith("W/")
            else translate("Details", "ETag {etag}")
        )
        parts.append(fill(words, etag=_short(said.etag)))
    if said.last_modified is not None:
        parts.append(fill(translate("Details", "changed {date}"), date=_short(said.last_modified)))
    return SEPARATOR.join(parts) or translate("Details", "the server does not tell")


def _priority(priority: Priority) -> str:
    translate = QCoreApplication.translate
    match priority:
        case Priority.HIGH:
            return translate("Details", "high")
        case Priority.NORMAL:
            return translate("Details", "normal")
        case Priority.LOW:
            return translate("Details", "low")


def moment_in_full(moment: float | None) -> str:
    """Day and time of day, in the locale's own form, of seconds since the epoch."""
    if moment is None:
        return UNKNOWN
    then = QDateTime.fromSecsSinceEpoch(round(moment))
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return then.toString("yyyy-MM-dd HH:mm:ss")
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    # of three numbers of two digits each nobody could tell which is the year
    date = locale.toString(then.date(), form if "yyyy" in form else form.replace("yy", "yyyy"))
    return f"{date} {time_of_day(then.time(), has_seconds=True)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_CHARS else f"{line[:_LONGEST_CHARS]}…"


class Sums:
    """What several downloads come to, put in a few at a time."""

    def __init__(self) -> None:
        self.number = 0
        self._states: Counter[State] = Counter()
        self._bytes_done = self._sizes = self._unsized = self._connections = 0
        self._speed = 0.0

    def put(self, downloads: Sequence[Download]) -> None:
        self.number += len(downloads)
        self._states.update([download.state for download in downloads])
        self._bytes_done += sum([download.bytes_done for download in downloads])
        self._sizes += sum([download.bytes_total or 0 for download in downloads])
        self._unsized += sum([download.bytes_total is None for download in downloads])
        for download in downloads:
            if download.state is State.RUNNING:
                self._speed += download.bytes_per_second or 0.0
                self._connections += download.connections

    def facts(self, whole: int = 0) -> tuple[Fact, ...]:
        """How many, in which states, and their sums; they are the shown ones of a group of `whole`, if that
        is not 0."""
        translate = QCoreApplication.translate
        number_of = translate("Details", "{state}: {number}", "how many downloads are in a state")
        told = [
            fill(number_of, state=state_text(state).rstrip("…"), number=count(self._states[state]))
            for state in State
            if self._states[state]
        ]
        return (
            Fact(translate("Details", "Downloads"), shown_text(self.number, whole or self.number)),
            Fact(translate("Details", "Status"), SEPARATOR.join(told)),
            Fact(translate("Details", "Size in all"), self._size_text()),
            Fact(translate("Details", "Downloaded"), size_text(self._bytes_done)),
            Fact(translate("Details", "Progress"), self._share_text()),
            Fact(translate("Details", "Speed"), speed_text(self._speed)),
            Fact(
                translate("Details", "Connections"),
                count(self._connections) if self._states[State.RUNNING] else UNKNOWN,
            ),
        )

    def _share_text(self) -> str:
        if not self.number:
            return UNKNOWN
        done = self._states[State.DONE]
        return share_text(self._bytes_done, self._sizes, done, self.number, self._unsized)

    def _size_text(self) -> str:
        if not self._unsized:
            return size_text(self._sizes)
        if not self._sizes:
            return UNKNOWN
        more = QCoreApplication.translate(
            "Details", "{size}, and %Ln whose size is not known", "downloads", self._unsized
        )
        return fill(more, size=size_text(self._sizes))
