"""Asks for a fresh link where a download's own has expired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from qtapp.domain.links import LONGEST_URL, BadLink, Link, normalise
from qtapp.services.transitions import RENEWABLE
from qtapp.ui.window_words import link_in_use_text, not_one_link_text, update_link_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download

_WIDTH = 480


class UpdateLinkDialog(QDialog):
    """One field. Show it with `show()`: the list stays usable, so that one can look for the link's page."""

    given = Signal(object)  # Link

    def __init__(self, download: Download, clipboard: str, parent: QWidget) -> None:
        """`clipboard` fills the field in where it is one link and nothing else."""
        super().__init__(parent)
        self.download_id = download.id
        self._state = download.state
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Update Link"))
        text = QLabel()
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setText(update_link_text(download.name, download.bytes_done))
        self._field = QLineEdit()
        self._field.setMaxLength(LONGEST_URL)
        self._field.setPlaceholderText(self.tr("Paste the fresh link"))
        self._field.setAccessibleName(self.tr("Fresh link"))
        self._complaint = QLabel()
        self._complaint.setTextFormat(Qt.TextFormat.PlainText)
        self._complaint.setWordWrap(True)
        # room for two lines from the start: the dialog would grow under the hands
        self._complaint.setMinimumHeight(2 * self._complaint.fontMetrics().lineSpacing())
        self._complaint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._update = buttons.addButton(self.tr("&Update"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (text, self._field, self._complaint, buttons):
            column.addWidget(part)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self._update.setDefault(True)
        self.setMinimumWidth(_WIDTH)
        self._field.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        link = one_link(clipboard)
        self._field.setText(clipboard.strip() if link is not None and link.url != download.spec.url else "")
        self._field.selectAll()
        self._on_text_changed(self._field.text())

    @Slot(object)
    def on_changed(self, downloads: tuple[Download, ...]) -> None:
        """The list goes on behind the dialog: its own row may have begun to run, or have ended."""
        for download in downloads:
            if download.id == self.download_id and download.state is not self._state:
                self._state = download.state
                self._on_text_changed(self._field.text())

    @Slot(object)
    def on_removed(self, ids: tuple[str, ...]) -> None:
        if self.download_id in ids:
            self.reject()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        is_link = one_link(text) is not None
        may_be_given = self._state in RENEWABLE
        self._update.setEnabled(is_link and may_be_given)
        if not may_be_given:
            self._complaint.setText(link_in_use_text(self._state.is_active))
        else:
            self._complaint.setText("" if is_link or not text.strip() else not_one_link_text())
        # in large type it takes more, and the text above would be cut for it
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    @Slot()
    def _on_accepted(self) -> None:
        link = one_link(self._field.text())
        if link is not None:
            self.given.emit(link)
            self.accept()


def one_link(text: str) -> Link | None:
    """The link, where `text` is one of http or https and nothing else."""
    text = text.strip()
    if len(text) > LONGEST_URL or len(text.split()) != 1:
        return None
    if not text.lower().startswith(("http://", "https://")):
        return None
    try:
        return normalise(text)
    except BadLink:
        return None
