"""The page of the history among those of the window, and what the two have to do with each other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from qtapp.ui.frame import DOWNLOADS
from qtapp.ui.menus import DOWNLOADS_MENU
from qtapp.ui.mnemonics import without_mnemonic
from qtapp.ui.models.sidebar_model import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import DownloadSpec
    from qtapp.domain.settings import Settings
    from qtapp.services.history_desk import HistoryDesk
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.frame import Frame
    from qtapp.ui.icons import Icons
    from qtapp.ui.opening_files import FileOpener
    from qtapp.ui.theme import Theme
    from qtapp.ui.tray_window import TrayWindow
    from qtapp.ui.view_control import ViewControl
    from qtapp.ui.views.history_page import HistoryPage

HISTORY = "history"


class HistoryPlace(QObject):
    """Gives the page a place, hands on what is to be downloaded again, and keeps what is chosen there."""

    def __init__(
        self,
        desk: HistoryDesk,
        manager: DownloadManager,
        theme: Theme,
        icons: Icons,
        executor: Executor,
        clock: Callable[[], float],
        make_opener: Callable[[QWidget], FileOpener] | None,
        frame: Frame,
        view_control: ViewControl,
        window: TrayWindow,
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._window = window
        self._view_control = view_control
        self._is_made = False
        make = partial(self._make, desk, theme, icons, executor, clock, make_opener)
        text = self.tr("&History")
        view_control.add_page(Page(HISTORY, without_mnemonic(text), "history"), make, text, "Ctrl+J")
        self._offers = manager.offers
        frame.page_shown.connect(self._on_page_shown)

    @property
    def page(self) -> HistoryPage:
        """It is made where nobody has seen it yet."""
        return cast("HistoryPage", self._frame.page_called(HISTORY))

    def apply(self, settings: Settings) -> None:
        if self._is_made:
            self.page.apply(settings)

    def _make(
        self,
        desk: HistoryDesk,
        theme: Theme,
        icons: Icons,
        executor: Executor,
        clock: Callable[[], float],
        make_opener: Callable[[QWidget], FileOpener] | None,
    ) -> QWidget:
        from qtapp.ui.views.history_page import HistoryPage  # noqa: PLC0415 - a start does without it

        settings = self._window.settings
        page = HistoryPage(desk, settings, theme, icons, executor, clock, make_opener=make_opener)
        page.again_requested.connect(self._on_again_requested)
        page.keep_chosen.connect(self._on_keep_chosen)
        page.list_requested.connect(self._on_list_requested)
        self._view_control.keep_history(page.table)
        self._is_made = True
        return page

    @Slot(object)
    def _on_keep_chosen(self, is_kept: bool) -> None:
        self._window.change_settings(replace(self._window.settings, keep_history=is_kept))

    @Slot(object)
    def _on_again_requested(self, specs: tuple[DownloadSpec, ...]) -> None:
        # that the history has them needs no saying: it is where they were chosen
        self._offers.make(specs, self._offers.sifted.emit)

    @Slot(object)
    def _on_list_requested(self, _nothing: object) -> None:
        self._frame.show_page(DOWNLOADS)

    @Slot(object)
    def _on_page_shown(self, name: str) -> None:
        # what is selected in a list that is not seen is nothing to act on
        menu = self._window.findChild(QMenu, DOWNLOADS_MENU)
        if menu is not None:
            menu.menuAction().setEnabled(name == DOWNLOADS)
