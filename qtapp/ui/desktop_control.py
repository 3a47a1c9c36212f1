"""The choices for the desktop: some are settings, one is the system's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.services.autostart import Wish, fulfil
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.desktop_words import autostart_refused_text
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from qtapp.services.autostart import Found, Starter
    from qtapp.ui.dialogs.desktop import DesktopChoices
    from qtapp.ui.main_window import MainWindow

DESKTOP = "desktop"


class DesktopControl(QObject):
    """Shows the dialog, and carries out what was chosen there; `executor` waits for the system."""

    def __init__(
        self, starter: Starter | None, window: MainWindow, executor: Executor, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._starter = starter
        self._window = window
        self._looking = Errand(executor, fulfil, self)
        self._changing = Errand(executor, fulfil, self)
        self._changing.done.connect(self._on_changed)
        window.actions_.desktop.triggered.connect(self._on_chosen)

    @Slot()
    def start_with_session(self) -> None:
        """Have the system start Wherry in the tray from now on; what it has against it is told in a bar."""
        self._changing.start(Wish(self._starter, is_on=True))

    @Slot()
    def _on_chosen(self) -> None:
        from qtapp.ui.dialogs.desktop import DesktopDialog  # noqa: PLC0415 - a start does without it

        dialog = DesktopDialog(self._window.settings, self._window)
        dialog.given.connect(self._on_given)
        self._looking.done.connect(dialog.show_autostart)
        dialog.open()
        self._looking.start(Wish(self._starter))

    @Slot(object)
    def _on_given(self, choices: DesktopChoices) -> None:
        # what was changed elsewhere while the dialog was open stays
        if choices.settings:
            self._window.change_settings(replace(self._window.settings, **choices.settings))
        if choices.starts_with_session is not None:
            self._changing.start(Wish(self._starter, choices.starts_with_session))

    @Slot(object)
    def _on_changed(self, found: Found) -> None:
        if found.detail:
            text = autostart_refused_text(found.detail)
            self._window.list_area.banner.show_bar(Bar(DESKTOP, text, Tone.WARNING))
