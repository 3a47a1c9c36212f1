"""What the user chooses in the window's menus, put into the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from qtapp.ui import window_words
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.dialogs.folder import FolderChoice

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.dialogs.sites import SiteChoices
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.theme import Theme
    from qtapp.ui.tray_window import TrayWindow
    from qtapp.ui.view_control import ViewControl

_FOLDER = "folder"


class Choices(QObject):
    """The folder, the sites, the theme and the height of the rows."""

    def __init__(
        self,
        manager: DownloadManager,
        actions: Actions,
        view_control: ViewControl,
        list_area: ListArea,
        theme: Theme,
        executor: Executor,
        window: TrayWindow,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None,
    ) -> None:
        super().__init__(window)
        self._manager = manager
        self._banner = list_area.banner
        self._theme = theme
        self._window = window
        self._folder = FolderChoice(executor, window, pick_folder)
        self._folder.chosen.connect(self._on_folder_chosen)
        self._folder.refused.connect(self._on_folder_refused)
        actions.choose_folder.triggered.connect(self._on_choose_folder)
        list_area.welcome.change_folder_requested.connect(self._on_choose_folder)
        actions.sites.triggered.connect(self._on_sites)
        actions.theme_choices.triggered.connect(self._on_theme_chosen)
        view_control.density_chosen.connect(self._on_density_chosen)

    @Slot()
    def _on_choose_folder(self) -> None:
        self._folder.ask(self._window.settings.folder)

    @Slot(object)
    def _on_folder_chosen(self, folder: Path) -> None:
        if folder != self._window.settings.folder:
            self._window.change_settings(replace(self._window.settings, folder=folder))
            self._banner.show_bar(Bar(_FOLDER, window_words.folder_changed_text(folder)))

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._banner.show_bar(Bar(_FOLDER, window_words.folder_refused_text(folder), Tone.WARNING))

    @Slot()
    def _on_sites(self) -> None:
        from qtapp.ui.dialogs.sites import SiteChoices, show_sites  # noqa: PLC0415 - a start does without it

        choices = SiteChoices.of(self._window.settings)
        show_sites(self._manager, choices, self._theme, self._window, self._on_sites_chosen)

    @Slot(object)
    def _on_sites_chosen(self, choices: SiteChoices) -> None:
        self._window.change_settings(choices.put_into(self._window.settings))

    @Slot(QAction)
    def _on_theme_chosen(self, action: QAction) -> None:
        self._window.change_settings(replace(self._window.settings, theme=action.data()))

    @Slot(object)
    def _on_density_chosen(self, density: str) -> None:
        self._window.change_settings(replace(self._window.settings, density=density))
