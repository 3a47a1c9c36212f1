"""One calm dialog for an exception nobody expected; the program goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from qtapp.ui.dialogs.whole import keep_whole
from qtapp.ui.figures import count, fill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST_CHARACTERS = 200_000


class CrashDialog(QDialog):
    """Says that something went wrong, shows the technical part on request, and copies it."""

    def __init__(self, summary: str, details: str, log_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_whole(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._more = 0
        title = _plain(self.tr("Wherry made a mistake and goes on."))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        text = _plain(
            self.tr(
                "Your downloads are kept. If something looks wrong from now on, quit and start again. "
                "A report with the details below helps to mend it; no addresses' secrets are in it."
            )
        )
        self._count = _plain("")
        self._count.hide()
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setAccessibleName(self.tr("Technical details"))
        self._details.setPlainText(f"{summary}\n\n{details}"[:_MOST_CHARACTERS])
        self._details.setMinimumSize(420, 160)
        where = _plain(self.tr("The log is in {folder}").replace("{folder}", log_folder))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = QPushButton(self.tr("&Copy Details"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (title, text, self._count):
            column.addWidget(widget)
        column.addWidget(self._details, 1)
        column.addWidget(where)
        column.addWidget(buttons)
        self.resize(560, 380)

    def details(self) -> str:
        return self._details.toPlainText()

    def add_report(self, summary: str, details: str) -> None:
        """Something else went wrong while this is open: one dialog tells of all."""
        self._more += 1
        self._count.setText(fill(self.tr("It happened again since: {number}"), number=count(self._more)))
        self._count.show()
        room = _MOST_CHARACTERS - len(self.details())
        if room > 0:
            self._details.appendPlainText(f"\n{summary}\n\n{details}"[:room])

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details())
        self._copy.setText(self.tr("Copied"))


class CrashReporter(QObject):
    """Shows reports one dialog at a time."""

    def __init__(self, log_folder: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._dialog: CrashDialog | None = None

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog that is open now."""
        return self._dialog

    def report(self, summary: str, details: str, over: QWidget | None = None) -> None:
        """Tell the user, in the window `over` where it is shown. On the GUI thread."""
        if self._dialog is not None:
            self._dialog.add_report(summary, details)
            return
        # a dialog of a hidden window would wait unseen in the tray
        parent = over if over is not None and over.isVisible() else None
        self._dialog = CrashDialog(summary, details, self._log_folder, parent)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        self._dialog = None


def _plain(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    return label
