"""What a link of our own scheme asks for is shown in a bar, and downloaded only by its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.ui.banner import Bar, Tone
from qtapp.ui.window_words import asked_links_text

if TYPE_CHECKING:
    from qtapp.domain.links import Link
    from qtapp.ui.banner import Banner

ASKED = "asked"
# a page that asks again and again fills no memory
ASKED_AT_MOST = 200


class AskedLinks(QObject):
    """Collects what is asked for until somebody agrees or closes the bar."""

    confirmed = Signal(object)  # tuple[Link, ...]
    changed = Signal(object)  # None: others wait than before, or none any longer, as the bar was closed

    def __init__(self, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner
        self._links: dict[Link, None] = {}
        banner.action_chosen.connect(self._on_bar_action)
        banner.expired.connect(self._on_bar_expired)

    @property
    def waiting(self) -> tuple[Link, ...]:
        """Those that nobody has answered yet."""
        return tuple(self._links)

    def take(self, links: tuple[Link, ...]) -> None:
        for link in links:
            if len(self._links) < ASKED_AT_MOST:
                self._links[link] = None
        text = asked_links_text(len(self._links), next(iter(self._links)).url)
        self._banner.show_bar(Bar(ASKED, text, Tone.WARNING, action=self.tr("Download"), stays_ms=None))
        self.changed.emit(None)

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == ASKED:
            links, self._links = tuple(self._links), {}
            self.confirmed.emit(links)

    @Slot(object)
    def _on_bar_expired(self, subject: str) -> None:
        if subject == ASKED:
            self._links = {}
            self.changed.emit(None)
