"""Shows a certificate that was refused, and asks whether it is to be taken all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from qtapp.domain.fingerprints import readable
from qtapp.ui.certificate_words import certificate_question
from qtapp.ui.dialogs.whole import keep_whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.fingerprints import Shown

_WIDTH = 520


class CertificateDialog(QDialog):
    """Two buttons, of which the default one leaves things as they are. Show it with `show()`: the fingerprint
    is to be compared with what stands elsewhere."""

    accepted_by_user = Signal(object)  # Pin

    def __init__(self, shown: Shown, detail: str, parent: QWidget) -> None:
        """`detail` is that of the error."""
        super().__init__(parent)
        keep_whole(self)
        self.shown = shown
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = certificate_question(shown, detail)
        self.setWindowTitle(words.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(_label(words.what))
        column.addWidget(_label(words.shown_heading))
        column.addWidget(_fingerprint(shown.pin.sha256, words.shown_heading))
        if shown.accepted is not None:
            column.addWidget(_label(words.accepted_heading))
            column.addWidget(_fingerprint(shown.accepted, words.accepted_heading))
        column.addWidget(_label(words.meaning))
        buttons = QDialogButtonBox()
        leave = buttons.addButton(words.leave, QDialogButtonBox.ButtonRole.RejectRole)
        trust = buttons.addButton(words.trust, QDialogButtonBox.ButtonRole.DestructiveRole)
        trust.setAutoDefault(False)
        trust.clicked.connect(self._on_trusted)
        leave.setDefault(True)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        leave.setFocus()
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _on_trusted(self) -> None:
        self.accepted_by_user.emit(self.shown.pin)
        self.accept()


def _label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    return label


def _fingerprint(sha256: str, name: str) -> QLabel:
    label = _label(readable(sha256))
    label.setWordWrap(False)
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if (points := label.font().pointSizeF()) > 0:
        font.setPointSizeF(
            points
        )  # the desktop may have chosen another size for it, and large type for all else
    label.setFont(font)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    # the flags alone let only the mouse give it the keys
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    label.setObjectName("fingerprint")
    label.setAccessibleName(name)
    return label
