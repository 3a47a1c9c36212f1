"""What is said of links that were fetched before, and whose files are still there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.ui.figures import count, fill, moment_text
from qtapp.ui.limit_words import is_today
from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from qtapp.domain.download import Download


def past_link_text(download: Download, now: float) -> str:
    """Of the only link that was offered; `now` is in seconds since the epoch."""
    translate = QCoreApplication.translate
    name = download.path.name if download.path is not None else download.name
    moment = download.finished_at
    if moment is None:
        text = translate("Window", "Downloaded before, as {name}. The file is still there.")
        return fill(text, name=quoted(name))
    if is_today(moment, now):
        text = translate("Window", "Downloaded today at {time}, as {name}. The file is still there.")
        return fill(text, time=moment_text(moment, now), name=quoted(name))
    text = translate("Window", "Downloaded on {day}, as {name}. The file is still there.")
    return fill(text, day=moment_text(moment, now), name=quoted(name))


def past_links_text(number: int, of: int, *, some_are_listed: bool) -> str:
    """So many of several links were fetched before; with `some_are_listed` some of those are on the list."""
    translate = QCoreApplication.translate
    if some_are_listed and number == of == 2:
        return translate("Window", "One link is on the list already, the other was downloaded before.")
    if some_are_listed and number == of:
        text = translate(
            "Window", "All %Ln links are on the list already, or were downloaded before.", "", of
        )
    elif some_are_listed:
        text = translate(
            "Window", "%Ln of {of} links are on the list already, or were downloaded before.", "", number
        )
    elif number == of == 2:
        return translate("Window", "Both links were downloaded before, and the files are still there.")
    elif number == of:
        text = translate(
            "Window", "All %Ln links were downloaded before, and the files are still there.", "", of
        )
    elif number == 1:
        text = translate("Window", "1 of {of} links was downloaded before, and its file is still there.")
    else:
        text = translate(
            "Window",
            "%Ln of {of} links were downloaded before, and the files are still there.",
            "",
            number,
        )
    return fill(text, of=count(of))
