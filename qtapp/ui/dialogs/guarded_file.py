"""Shown instead of opening a file whose opening would run something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox

from qtapp.ui.window_words import danger_text, quoted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.ui.opening_files import Refusal


class GuardedFileDialog(QMessageBox):
    """Names what the file is; offers its folder, never the file. Open it with `open()`."""

    show_in_folder_chosen = Signal(object)  # Download

    def __init__(self, refusal: Refusal, parent: QWidget) -> None:
        super().__init__(parent)
        self._download: Download = refusal.download
        name = refusal.download.path.name if refusal.download.path else refusal.download.name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Not opened"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(danger_text(refusal.danger))
        self.setInformativeText(
            self.tr(
                "{name} came from the internet, so Wherry does not open it. "
                "If you trust it, start it from its folder."
            ).replace("{name}", quoted(name))
        )
        # the box gives its format to the first text alone; the second would take a name for markup
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._show = self.addButton(self.tr("&Show in Folder"), QMessageBox.ButtonRole.AcceptRole)
        close = self.addButton(QMessageBox.StandardButton.Close)
        self.setDefaultButton(self._show)
        self.setEscapeButton(close)
        self.buttonClicked.connect(self._on_button_clicked)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        if button is self._show:
            self.show_in_folder_chosen.emit(self._download)
