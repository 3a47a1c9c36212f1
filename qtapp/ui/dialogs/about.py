"""What Wherry is, its version, and whose work is in it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

from qtapp.ui.figures import fill
from qtapp.ui.licences import licences_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.ui.icons import Icons

_WIDTH = 460


class AboutDialog(QDialog):
    """Name, version, licences. Nothing in it is looked up anywhere."""

    def __init__(self, icons: Icons, version: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Wherry"))
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(64, 64))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = _plain(f"Wherry {version}")
        font = QFont(name.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 1.5)
        else:
            font.setPixelSize(round(font.pixelSize() * 1.5))
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(name)
        texts = [
            self.tr("A desktop download manager that never hands you a wrong file."),
            self.tr(
                "Free software under the MIT licence. Icons by Lucide (ISC). Qt and PySide under the LGPL."
            ),
            f"Python {platform.python_version()} · Qt {qVersion()}",
        ]
        if (folder := licences_folder()) is not None:
            texts.append(fill(self.tr("The licences of everything in it: {folder}"), folder=folder))
        for text in texts:
            words.addWidget(_plain(text))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture)
        row.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        self.resize(_WIDTH, max(200, column.totalHeightForWidth(_WIDTH)))


def _plain(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
