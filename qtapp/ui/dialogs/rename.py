"""Asks for another name of a download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from qtapp.domain.filenames import safe_component, split_extension
from qtapp.ui.rename_words import will_be_called_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.domain.filenames import PathComponent

_WIDTH = 480
_LONGEST = 500


class RenameDialog(QDialog):
    """One field. Show it with `show()`; it stays until the file is called so, or the question is given up."""

    given = Signal(object)  # PathComponent

    def __init__(self, download: Download, parent: QWidget) -> None:
        super().__init__(parent)
        self.download_id = download.id
        self._name = download.name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename"))
        label = QLabel(self.tr("&Name:"))
        self._field = QLineEdit(download.name)
        self._field.setMaxLength(_LONGEST)
        self._field.setAccessibleName(self.tr("Name of the file"))
        label.setBuddy(self._field)
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        # room for two lines from the start: the dialog would grow under the hands
        self._complaint.setMinimumHeight(2 * self._complaint.fontMetrics().lineSpacing())
        self._complaint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._rename = buttons.addButton(self.tr("&Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (label, self._field, self._complaint, buttons):
            column.addWidget(part)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._rename.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        self._field.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        # what is typed takes the place of the name, and the ending stays
        self._field.setSelection(0, len(split_extension(download.name)[0]))
        self._on_text_changed(self._field.text())

    def complain(self, text: str) -> None:
        """It could not be called so: another name may do."""
        self._field.setEnabled(True)
        self._field.setFocus()
        self._complaint.setText(text)
        self._complaint.setAccessibleName(text)

    @Slot(object)
    def on_removed(self, ids: tuple[str, ...]) -> None:
        if self.download_id in ids:
            self.reject()

    def _wished(self) -> PathComponent | None:
        text = self._field.text()
        return safe_component(text, typed_by_user=True) if text.strip() else None

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        wished = self._wished()
        self._rename.setEnabled(wished is not None and wished != self._name)
        is_other = wished is not None and wished != text.strip()
        self._complaint.setText(will_be_called_text(wished or "") if is_other else "")

    @Slot()
    def _on_accepted(self) -> None:
        wished = self._wished()
        if wished is not None and wished != self._name:
            self._field.setEnabled(False)
            self._rename.setEnabled(False)
            self.given.emit(wished)
