"""What is said of a file that several servers have. QtCore only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import BadLink, host_of
from qtapp.domain.mirrors import OF_ONE_MIRROR
from qtapp.ui.figures import fill, left_to_right

if TYPE_CHECKING:
    from qtapp.domain.download import Download


def mirrors_text(download: Download) -> str:
    """Behind the server that is asked, or was last: that there are others; "" where there are none."""
    number = len(download.spec.mirrors)
    if number < 2:
        return ""
    return QCoreApplication.translate("Mirrors", "one of %Ln mirrors", "servers with the same file", number)


def tried_text(kind: ErrorKind, download: Download) -> str:
    """That the error is the last of several; "" where there are no mirrors, or none would have helped."""
    number = len(download.spec.mirrors)
    if kind is ErrorKind.LINK_MISMATCH:  # a mirror would begin anew: it was a fresh link of somebody's
        return ""
    if number < 2 or kind not in OF_ONE_MIRROR or download.state not in (State.FAILED, State.NEEDS_YOU):
        return ""
    words = QCoreApplication.translate(
        "Mirrors", "All %Ln mirrors were tried; the last one was {host}.", "", number
    )
    return fill(words, host=shown_host(download))


def shown_host(download: Download) -> str:
    """The one of its address, to be put into a sentence."""
    try:
        return left_to_right(host_of(download.spec.url))
    except BadLink:  # a row of the history may hold anything
        return "?"
