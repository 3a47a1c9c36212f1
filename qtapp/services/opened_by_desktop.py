"""Links and files that the desktop hands to the program that runs, where it starts no second one: macOS."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal

from qtapp.domain.addresses import BadLink, normalise
from qtapp.domain.wherry_links import is_one, links_asked_for
from qtapp.services.control_requests import Open

log = logging.getLogger(__name__)


class OpenedByDesktop(QObject):
    """To be installed as a filter of the application's events; there alone, as it sees every one of them."""

    opened = Signal(object)  # Open

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.FileOpen:
            return False
        url, file = event.url(), event.file()  # type: ignore[attr-defined]
        if (request := request_for(url.toString(), file)) is not None:
            self.opened.emit(request)
        return True


def request_for(url: str, file: str) -> Open | None:
    """What a second start would have asked for; None for what is nothing to us."""
    try:
        if is_one(url):
            return Open(asked=links_asked_for(url))
        if file and Path(file).is_absolute():
            return Open(files=(Path(file),))
        return Open(links=(normalise(url),))
    except BadLink as error:
        log.warning("what the desktop opened cannot be used: %s", error)
        return None
