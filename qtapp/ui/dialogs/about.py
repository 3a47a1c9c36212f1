"""What Wherry is, its version, and whose work is in it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from qtapp.ui.dialogs.licences import LicencesDialog
from qtapp.ui.errand import Errand
from qtapp.ui.figures import fill
from qtapp.ui.licences import licences_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.ui.icons import Icons

_WIDTH = 460


class AboutDialog(QDialog):
    """Name, version, licences, and a report to copy.

    `executor` runs what reads, and `report` there: it gets whether there is a tray and gives the text.
    """

    def __init__(
        self,
        icons: Icons,
        version: str,
        parent: QWidget,
        executor: Executor,
        report: Callable[[bool], str],
        *,
        has_tray: bool = False,
    ) -> None:
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
        self._copy = QPushButton(self.tr("&Copy Report"))
        self._copy.setAccessibleDescription(
            self.tr("Versions and folders for a bug report; neither addresses nor your name are in it.")
        )
        self._copy.setToolTip(self._copy.accessibleDescription())
        self._licences = QPushButton(self.tr("&Licences"))
        for button, do in ((self._copy, self._on_copy), (self._licences, self._on_licences)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        self._executor = executor
        self._has_tray = has_tray
        self._report = Errand(executor, report, self)
        self._report.done.connect(self._on_reported)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        close.setFocus()
        self.resize(_WIDTH, max(200, column.totalHeightForWidth(_WIDTH)))

    @Slot()
    def _on_copy(self) -> None:
        self._copy.setEnabled(False)  # a keyring may take its time
        self._report.start(self._has_tray)

    @Slot(object)
    def _on_reported(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(self.tr("Copied"))
        self._copy.setEnabled(True)

    @Slot()
    def _on_licences(self) -> None:
        LicencesDialog(self._executor, self).open()


def _plain(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    # selectable text takes its side from its own letters, and "Qt" would stand on the other one
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
