"""Offers once to start Wherry with the session: when downloads have waited for it to be opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import State
from qtapp.services.autostart import Autostart, Wish, fulfil
from qtapp.ui.banner import Bar
from qtapp.ui.desktop_words import autostart_offer_text
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from qtapp.domain.download import Download
    from qtapp.services.autostart import Found, Starter
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.main_window import MainWindow

OFFER = "autostart-offer"
_GOES_ON = frozenset({State.QUEUED, State.CONNECTING, State.RUNNING, State.WAITING})


class AutostartOffer(QObject):
    """The system is asked first, and nothing is offered where it does so already or cannot be told to."""

    def __init__(
        self,
        manager: DownloadManager,
        starter: Starter | None,
        turn_on: Callable[[], None],
        window: MainWindow,
        executor: Executor,
        parent: QObject,
    ) -> None:
        """`executor` waits for the system."""
        super().__init__(parent)
        self._starter = starter
        self._turn_on = turn_on
        self._window = window
        self._number = 0
        self._looking = Errand(executor, fulfil, self)
        self._looking.done.connect(self._on_looked)
        manager.restored.connect(self._on_restored)
        window.list_area.banner.action_chosen.connect(self._on_bar_action)

    @Slot(object)
    def _on_restored(self, downloads: tuple[Download, ...]) -> None:
        self._number = sum(row.state in _GOES_ON for row in downloads)
        if self._number and self._starter is not None and not self._window.settings.autostart_offered:
            self._looking.start(Wish(self._starter))

    @Slot(object)
    def _on_looked(self, found: Found) -> None:
        if found.state is not Autostart.OFF:
            return
        self._window.change_settings(replace(self._window.settings, autostart_offered=True))
        text = autostart_offer_text(self._number)
        self._window.list_area.banner.show_bar(Bar(OFFER, text, action=self.tr("Turn On"), stays_ms=None))

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == OFFER:
            self._turn_on()
