"""What an imported file changes in the settings, before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from qtapp.ui import settings_import_words
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.dialogs.settings_rows import MarkedLabel
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from qtapp.ui.settings_import_words import SettingChange
    from qtapp.ui.theme import Theme

_SIZE = QSize(640, 420)


class ImportSettingsDialog(QDialog):
    """Nothing is changed before the button is pressed. Show it with `open()`."""

    confirmed = Signal(object)  # None

    def __init__(
        self, name: str, changes: Sequence[SettingChange], left_out: str, theme: Theme, parent: QWidget
    ) -> None:
        """`name` is the file's; `left_out` says what of it does not come in, "" for nothing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import Settings"))
        question = MarkedLabel(settings_import_words.question_text(len(changes), name), theme)
        self._rows = TextTableModel(
            (self.tr("Setting"), self.tr("Now", "what holds"), self.tr("Then", "what it becomes")),
            frozenset(),
            self,
        )
        self._rows.put({change.name: (change.label, change.before, change.after) for change in changes})
        self.table = TextTable(
            self._rows,
            theme,
            (max((change.label for change in changes), key=len, default=""), "/home/name/Downloads"),
            self.tr("What changes"),
            main=2,
        )
        self.table.setProperty("boxed", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(question)
        column.addWidget(self.table, 1)
        if left_out:
            column.addWidget(MarkedLabel(left_out, theme, color="dim"))
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        take.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        resize_within_screen(self, _SIZE)
        self.table.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        self.accept()
        self.confirmed.emit(None)
