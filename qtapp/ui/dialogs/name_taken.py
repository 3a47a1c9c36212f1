"""Asks what becomes of finished downloads whose names are taken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from qtapp.domain.download import Conflict
from qtapp.domain.values import dataclass
from qtapp.ui.dialogs.whole import keep_whole
from qtapp.ui.questions import name_question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download

_WIDTH = 480


@dataclass(frozen=True, slots=True)
class Answer:
    """RENAME, OVERWRITE or SKIP for these downloads, or for all whose names are taken."""

    ids: frozenset[str]
    for_all: bool
    conflict: Conflict


class NameTakenDialog(QDialog):
    """Keep both, replace, or skip; closed, nothing is decided. Use `show()`: the list stays usable."""

    answered = Signal(object)  # Answer

    def __init__(self, downloads: Sequence[Download], others: int, parent: QWidget) -> None:
        """`downloads` are asked about, at least one; `others` are as many more with the same question."""
        super().__init__(parent)
        keep_whole(self)
        self._ids = frozenset(download.id for download in downloads)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = name_question([download.name for download in downloads], downloads[0].spec.folder, others)
        self.setWindowTitle(words.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for text in (words.what, words.choices):
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setText(text)
            column.addWidget(label)
        self._for_all = QCheckBox(words.for_all)
        self._for_all.setVisible(others > 0)
        column.addWidget(self._for_all)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        keep_both, *more = (
            self._button(buttons, text, role, conflict)
            for text, role, conflict in (
                (words.keep_both, roles.AcceptRole, Conflict.RENAME),
                (words.replace, roles.DestructiveRole, Conflict.OVERWRITE),
                (words.skip, roles.RejectRole, Conflict.SKIP),
            )
        )
        for button in more:
            button.setAutoDefault(False)
        keep_both.setDefault(True)
        column.addWidget(buttons)
        keep_both.setFocus()
        self.setMinimumWidth(_WIDTH)

    def _button(
        self, buttons: QDialogButtonBox, text: str, role: QDialogButtonBox.ButtonRole, conflict: Conflict
    ) -> QPushButton:
        button = buttons.addButton(text, role)
        button.clicked.connect(partial(self._answer, conflict))
        return button

    def _answer(self, conflict: Conflict) -> None:
        self.answered.emit(Answer(self._ids, self._for_all.isChecked(), conflict))
        self.close()
