"""The settings taken along: written to a file, and taken from one once it is seen what that changes."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from qtapp.services.settings_copies import (
    Backup,
    SettingsFile,
    back_up,
    export_settings,
    look_into_settings,
)
from qtapp.ui import settings_import_words as words
from qtapp.ui.banner import UNDO_MS, Bar, Tone
from qtapp.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.services.settings_copies import SettingsCopyEnd
    from qtapp.storage.settings_exchange import SettingsOffer
    from qtapp.ui.dialogs.settings import SettingsDialog
    from qtapp.ui.theme import Theme
    from qtapp.ui.tray_window import TrayWindow

IMPORTED = "settings-imported"
_FILE = "settings-file"


class SettingsExchange(QObject):
    """Speaks in the dialog of the settings; one file at a time."""

    def __init__(
        self,
        theme: Theme,
        executor: Executor,
        window: TrayWindow,
        dialog: Callable[[], SettingsDialog],
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`executor` has a thread that may wait for a disk; `dialog` gives the one of the settings, brought
        up where it is not. `clock` gives seconds since the epoch."""
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._dialog = dialog
        self._clock = clock
        self._backup_folder: Path | None = None
        self._offer: SettingsOffer | None = None
        self._before: dict[str, Any] = {}
        self.export = QAction(words.export_action_text(), self)
        self.import_ = QAction(words.import_action_text(), self)
        self.export.triggered.connect(self._ask_where_to_export)
        self.import_.triggered.connect(self._ask_what_to_import)
        self.writing = Errand(executor, export_settings, self)
        self.reading = Errand(executor, look_into_settings, self)
        self.backing_up = Errand(executor, back_up, self)
        self.writing.done.connect(self._on_written)
        self.reading.done.connect(self._on_read)
        self.backing_up.done.connect(self._on_backed_up)

    def know(self, backup_folder: Path) -> None:
        """Where what was there before an import is kept."""
        self._backup_folder = backup_folder

    @Slot()
    def _ask_where_to_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export Settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("wherry-settings.json")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot()
    def _ask_what_to_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import Settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._dialog(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Settings (*.json)"), self.tr("All files (*)")])
        return dialog

    @Slot(str)
    def export_to(self, name: str) -> None:
        self.writing.start(SettingsFile(Path(name), self._window.settings))

    @Slot(object)
    def _on_written(self, end: SettingsCopyEnd) -> None:
        self._tell(words.exported_text(end), Tone.TROUBLE if end.kind else Tone.NEUTRAL)

    @Slot(str)
    def import_from(self, name: str) -> None:
        """Show what that file changes; nothing does before it is confirmed."""
        if not (self.reading.is_under_way or self.backing_up.is_under_way):
            self.reading.start(SettingsFile(Path(name), self._window.settings))

    @Slot(object)
    def _on_read(self, end: SettingsCopyEnd) -> None:
        from qtapp.ui.dialogs.import_settings import ImportSettingsDialog  # noqa: PLC0415 - a start does without it

        offer = end.offer
        if offer is None:
            self._tell(words.refused_text(end), Tone.TROUBLE)
            return
        left_out = words.left_out_text(offer)
        changes = words.changes_of(offer, self._window.settings)
        if not changes:
            tone = Tone.WARNING if left_out else Tone.NEUTRAL
            self._tell(words.nothing_changes_text(end.file.name, left_out), tone)
            return
        self._offer = offer
        parent: QWidget = self._dialog()
        dialog = ImportSettingsDialog(end.file.name, changes, left_out, self._theme, parent)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    @Slot(object)
    def _on_confirmed(self, _nothing: object) -> None:
        if self._backup_folder is not None:
            self.backing_up.start(Backup(self._backup_folder, self._window.settings, self._clock()))

    @Slot(object)
    def _on_backed_up(self, end: SettingsCopyEnd) -> None:
        offer, self._offer = self._offer, None
        if offer is None:
            return
        if end.kind:
            self._tell(words.no_backup_text(), Tone.TROUBLE)
            return
        settings = self._window.settings
        # those alone: what was chosen elsewhere since stays
        self._before = {name: getattr(settings, name) for name in offer.changed}
        self._change({name: getattr(offer.settings, name) for name in offer.changed})
        dialog = self._dialog()
        dialog.banner.take_away(_FILE)
        text = words.imported_text(len(offer.changed), end.file)
        dialog.banner.show_bar(Bar(IMPORTED, text, action=self.tr("Undo"), stays_ms=UNDO_MS))

    @Slot(object)
    def on_bar_pressed(self, subject: str) -> None:
        """A button of a bar in the dialog of the settings."""
        if subject == IMPORTED:
            before, self._before = self._before, {}
            self._change(before)

    def _change(self, fields: dict[str, Any]) -> None:
        self._window.change_settings(replace(self._window.settings, **fields).within_limits())

    def _tell(self, text: str, tone: Tone) -> None:
        self._dialog().banner.show_bar(Bar(_FILE, text, tone, stays_ms=None))
