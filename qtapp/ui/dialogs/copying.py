"""How far an export or an import is, with a button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from qtapp.ui.window_words import quoted

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.storage.copying import Copied

_STEPS = 1000


class CopyingDialog(QDialog):
    """Closed by whoever opened it, once the copying has ended. Show it with `open()`."""

    stop_chosen = Signal(object)  # None

    def __init__(self, file: Path, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        name = QLabel()
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setText(quoted(file.name))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (name, self.bar, buttons):
            column.addWidget(widget)
        # Enter, pressed once too often in the dialog before, is no wish to stop
        self.cancel.setAutoDefault(False)
        self.setMinimumWidth(420)
        buttons.rejected.connect(self.reject)

    @Slot(object)
    def show_progress(self, copied: Copied) -> None:
        if self.cancel.isEnabled():
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(min(_STEPS, copied.done * _STEPS // max(copied.total, 1)))

    def reject(self) -> None:
        """Esc, the window's own button and Cancel are the same wish; the dialog goes once it is fulfilled."""
        if self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self.bar.setRange(0, 0)
            self.stop_chosen.emit(None)
