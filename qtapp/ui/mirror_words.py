"""What is said of a file that several servers have. QtCore only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.download import State
from qtapp.domain.links import BadLink, host_of
from qtapp.domain.mirrors import OF_ONE_MIRROR
from qtapp.ui.figures import UNKNOWN, count, fill, left_to_right

if TYPE_CHECKING:
    from qtapp.domain.download import Download
    from qtapp.domain.errors import ErrorKind


def mirrors_text(download: Download) -> str:
    """`3, now from example.org`: how many there are, and which one is asked, or was last."""
    translate = QCoreApplication.translate
    mirrors = download.spec.mirrors
    if not mirrors:
        return UNKNOWN
    if download.state is State.DONE:
        words = translate("Mirrors", "{number}, it came from {host}", "how many servers have the file")
    else:
        words = translate("Mirrors", "{number}, now from {host}", "how many servers have the file")
    return fill(words, number=count(len(mirrors)), host=left_to_right(_host(download.spec.url)))


def tried_text(kind: ErrorKind, download: Download) -> str:
    """That the error is the last of several; "" where there are no mirrors, or none would have helped."""
    number = len(download.spec.mirrors)
    if number < 2 or kind not in OF_ONE_MIRROR or download.state not in (State.FAILED, State.NEEDS_YOU):
        return ""
    words = QCoreApplication.translate(
        "Mirrors", "All %Ln mirrors were tried; this came of the last one, {host}.", "", number
    )
    return fill(words, host=left_to_right(_host(download.spec.url)))


def _host(url: str) -> str:
    try:
        return host_of(url)
    except BadLink:  # a row of the history may hold anything
        return "?"
