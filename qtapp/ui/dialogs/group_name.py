"""Asks for another name of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from qtapp.domain.groups import LONGEST_NAME, fit_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 480


class GroupNameDialog(QDialog):
    """One field. Show it with `show()`."""

    given = Signal(object)  # str, which is fit for a name

    def __init__(self, key: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._name = name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename Group"))
        label = QLabel(self.tr("&Name:"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name of the group"))
        label.setBuddy(self.field)
        told = QLabel(self.tr("The files and their folders keep their names."))
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._rename = buttons.addButton(self.tr("&Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (label, self.field, told, buttons):
            column.addWidget(part)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._rename.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        self.field.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.field.selectAll()
        self._on_text_changed(name)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._rename.setEnabled(fit_name(text) not in ("", self._name))

    @Slot()
    def _on_accepted(self) -> None:
        if self._rename.isEnabled():
            self.given.emit(fit_name(self.field.text()))
            self.accept()
