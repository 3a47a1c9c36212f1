"""A whole row in words: for a screen reader, and for its tool tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.ui.absence_words import absence_text
from qtapp.ui.figures import fill as _fill
from qtapp.ui.figures import left_to_right, percent_text, size_text, span_text, speed_text
from qtapp.ui.limit_words import held_text, row_limit_text
from qtapp.ui.messages import sentence, status_text
from qtapp.ui.queue_words import queue_hint
from qtapp.ui.waiting_words import host_hint, urgency_texts

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.ui.models.absent import Absence


def accessible_row(download: Download, now: float, absence: Absence | None = None) -> str:
    """The whole row as one sentence, for a screen reader. `absence`: its file is not where it was put."""
    translate = QCoreApplication.translate
    status = status_text(download, now) if absence is None else absence_text(absence)
    parts = [download.name, status, *urgency_texts(download)]
    if download.state is not State.DONE and download.bytes_total:
        percent = percent_text(download.bytes_done, download.bytes_total)
        parts.append(
            _fill(
                translate("Messages", "{percent} of {size}"),
                percent=percent,
                size=size_text(download.bytes_total),
            )
        )
    elif download.bytes_total is not None or download.bytes_done:
        parts.append(
            size_text(download.bytes_total if download.bytes_total is not None else download.bytes_done)
        )
    if download.state is State.RUNNING:
        if download.bytes_per_second:
            parts.append(speed_text(download.bytes_per_second))
        if download.seconds_left is not None:
            parts.append(_fill(translate("Messages", "{span} left"), span=span_text(download.seconds_left)))
    return translate("Messages", ", ", "between the parts of a spoken row").join(parts)


def row_hint(download: Download, now: float) -> str:
    """What a tool tip tells of a row: the whole name, what goes on, what to do. Plain text in lines."""
    lines = [download.name, status_text(download, now)]
    if download.kind is not None and download.state in (State.FAILED, State.NEEDS_YOU, State.WAITING):
        message = sentence(download.kind, download)
        # of one that is tried again the status says when, and may have had no room for it
        lines[1 if download.until is None else 2 :] = [message.title, message.text]
    elif (why := download.why) is not None and (hint := host_hint(why) or queue_hint(why.kind, why.figures)):
        lines.append(hint)
    elif download.why is not None and download.why.kind == "outside-schedule":
        lines.append(held_text(download.why.figures, now))
    elif download.state is State.DONE and download.path is not None:
        lines.append(left_to_right(str(download.path)))
    if download.limit_bytes_per_second is not None and download.state is not State.DONE:
        lines.append(row_limit_text(download.limit_bytes_per_second))
    lines += urgency_texts(download)
    return "\n".join(lines)
