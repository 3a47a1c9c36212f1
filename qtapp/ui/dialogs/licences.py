"""The licences of everything that is shipped, each with its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
)

from qtapp.services.licences import licences
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.errand import Errand
from qtapp.ui.licences import licences_folder

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.services.licences import Licence


class LicencesDialog(QDialog):
    """Names on the one side, the text of the chosen one on the other. `executor` runs what reads them."""

    def __init__(self, executor: Executor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._licences: tuple[Licence, ...] = ()
        label = QLabel(self.tr("&Wherry, and what comes with it:"))
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("What comes with Wherry"))
        label.setBuddy(self.names)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        sides = QSplitter()
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.names)
        sides.addWidget(self.text)
        sides.setStretchFactor(1, 1)
        sides.setSizes([200, 680])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(label)
        column.addWidget(sides, 1)
        column.addWidget(buttons)
        resize_within_screen(self, QSize(900, 560))
        self.names.currentRowChanged.connect(self._on_chosen)
        self._errand = Errand(executor, licences, self)
        self._errand.done.connect(self._on_read)
        self._errand.start(licences_folder())

    @Slot(object)
    def _on_read(self, found: tuple[Licence, ...]) -> None:
        self._licences = found
        self.names.addItems([one.name for one in found])
        self.names.setCurrentRow(0)
        self.names.setFocus()

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            self.text.setPlainText(self._licences[row].text or self.tr("It came without a text."))
