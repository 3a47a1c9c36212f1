"""The settings in the window's hands: the dialog for them, and the bar where they cannot be saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices

from qtapp.domain.settings import Settings
from qtapp.ui import settings_places, settings_words
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.dialogs.raising import raised
from qtapp.ui.settings_doors import Doors
from qtapp.ui.settings_exchange import SettingsExchange

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.ui.actions import Actions
    from qtapp.ui.banner import Banner
    from qtapp.ui.dialogs.settings import SettingsDialog
    from qtapp.ui.icons import Icons
    from qtapp.ui.networking import Networking
    from qtapp.ui.theme import Theme
    from qtapp.ui.tray_window import TrayWindow

_SUBJECT = "settings"


class SettingsControl(QObject):
    """Keeps the dialog in step with the settings, and the settings with what is chosen in it."""

    # to the dialog, while one is open
    _applied = Signal(object)  # Settings
    _troubled = Signal(object)  # str: what is wrong with the file, "": nothing

    def __init__(
        self,
        actions: Actions,
        networking: Networking,
        banner: Banner,
        theme: Theme,
        icons: Icons,
        executor: Executor,
        window: TrayWindow,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._networking = networking
        self._banner = banner
        self._theme, self._icons = theme, icons
        self._window = window
        self._open_url = open_url
        self._trouble = ""
        self._defaults = Settings()
        self._log_folder: Path | None = None
        self._show_log = QAction(settings_words.log_text(), self)
        self._show_log.triggered.connect(self._on_show_log)
        self.exchange = SettingsExchange(theme, executor, window, self.show)
        ways = {
            "sites": actions.sites,
            "queues": actions.queue.manage,
            "speed_profiles": actions.schedule,
            settings_places.LOG_FOLDER: self._show_log,
            settings_places.EXPORT: self.exchange.export,
            settings_places.IMPORT: self.exchange.import_,
            settings_places.AUTOSTART: actions.desktop,
            "quiet_hours": actions.desktop,
            "after_ends": actions.when_finished,
        }
        self._doors = Doors(executor, pick_folder, networking.page, ways)
        actions.settings.triggered.connect(self.show)
        banner.action_chosen.connect(self._on_bar_pressed)

    def know(self, defaults: Settings, log_folder: Path, settings_folder: Path) -> None:
        """What only the program as a whole knows: what is chosen where nobody has, where its log is, and
        where its settings are kept."""
        self._defaults, self._log_folder = defaults, log_folder
        self.exchange.know(settings_folder)

    @Slot()
    def show(self) -> SettingsDialog:
        """The dialog: the one that is open, or a new one."""
        from qtapp.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415 - a start does without it

        dialog = raised(self._window, SettingsDialog)
        if dialog is None:
            dialog = SettingsDialog(
                self._window.settings, self._defaults, self._theme, self._icons, self._doors, self._window
            )
            self._applied.connect(dialog.apply)
            self._troubled.connect(dialog.show_trouble)
            dialog.changed.connect(self._on_changed)
            dialog.network_given.connect(self._networking.take)
            dialog.banner.action_chosen.connect(self.exchange.on_bar_pressed)
            dialog.show_trouble(self._trouble)
            dialog.show()
        return dialog

    def apply(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._applied.emit(settings)

    @Slot(object)
    def on_saved(self, error: OSError | None) -> None:
        """Say that the file could not be written, until it can."""
        text = settings_words.not_saved_text(error.strerror or "") if error is not None else ""
        if text == self._trouble and not text:
            return
        self._trouble = text
        if text:
            again = self.tr("Try Again")
            self._banner.show_bar(Bar(_SUBJECT, text, Tone.TROUBLE, action=again, stays_ms=None))
        else:
            self._banner.take_away(_SUBJECT)
        self._troubled.emit(text)

    @Slot(object)
    def _on_changed(self, fields: dict[str, Any]) -> None:
        self._window.change_settings(replace(self._window.settings, **fields).within_limits())

    @Slot(object)
    def _on_bar_pressed(self, subject: str) -> None:
        if subject == _SUBJECT:
            self._window.change_settings(self._window.settings)

    @Slot()
    def _on_show_log(self) -> None:
        if self._log_folder is not None:
            self._open_url(QUrl.fromLocalFile(str(self._log_folder)))
