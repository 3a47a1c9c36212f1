"""Where other programs come in: what they bring goes to the list, to the window, or to the program's end."""

from __future__ import annotations

import os
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.services.control import Control
from qtapp.services.control_server import ControlServer
from qtapp.ui.asked_links import AskedLinks
from qtapp.ui.drops import Dropped

if TYPE_CHECKING:
    from qtapp.domain.links import Link
    from qtapp.life import Life
    from qtapp.services.control_requests import Open
    from qtapp.services.instance import Owner
    from qtapp.services.manager import DownloadManager
    from qtapp.storage.history import History
    from qtapp.ui.main_window import MainWindow


class FrontDesk(QObject):
    """Between the socket, the manager and the window; `owner` None: nobody can reach this program."""

    def __init__(
        self,
        owner: Owner | None,
        manager: DownloadManager,
        history: History,
        window: MainWindow,
        life: Life,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._owner = owner
        self._window = window
        self._life = life
        self.asked = AskedLinks(window.list_area.banner, self)
        self.asked.confirmed.connect(self._on_asked_confirmed)
        self._server = ControlServer(self)
        control = Control(self._server, manager, history, lambda: window.settings, parent=self)
        control.opened.connect(self.on_opened)
        control.limit_chosen.connect(self._on_limit_chosen)
        control.quit_requested.connect(self._on_quit_requested)

    def open(self) -> None:
        if self._owner is not None:
            self._server.listen(self._owner.addresses)

    def close(self) -> None:
        self._server.close()

    @Slot(object)
    def on_opened(self, opened: Open) -> None:
        """What this start, or a second one, was to download."""
        self.offer_links(opened.links)
        if opened.files:
            self._window.intake.offer(Dropped(uris="\n".join(path.as_uri() for path in opened.files)))
        if opened.asked:
            self.asked.take(opened.asked)
        if opened.is_shown:
            if opened.token:
                os.environ["XDG_ACTIVATION_TOKEN"] = opened.token  # Qt takes it from there, once
            self._window.show_up()

    @Slot(object)
    def _on_asked_confirmed(self, links: tuple[Link, ...]) -> None:
        """As if they had been dropped: several are looked over first, where that is wanted."""
        # a page's links are taken to the letter; in plain text the end of one may be a sentence's
        page = "".join(f'<a href="{escape(link.url)}"></a>' for link in links)
        self._window.intake.offer(Dropped(html=page))

    def offer_links(self, links: tuple[Link, ...]) -> None:
        """As if they had been dropped: several are looked over first, where that is wanted, and what is on
        the list already is told of. Scripts that want neither say `wherry add`."""
        if links:
            self._window.intake.offer_links(links)

    @Slot(object)
    def _on_limit_chosen(self, bytes_per_second: int | None) -> None:
        settings = self._window.settings
        if bytes_per_second is None:
            settings = replace(settings, is_limited=False)
        else:
            settings = replace(settings, is_limited=True, limit_bytes_per_second=bytes_per_second)
        self._window.change_settings(settings)

    @Slot(object)
    def _on_quit_requested(self, who: str) -> None:
        self._life.end(who)
