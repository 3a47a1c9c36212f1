"""Choosing what of the list is written to a file, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from qtapp.domain.values import dataclass
from qtapp.ui import list_words
from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.settings_rows import MarkedLabel
from qtapp.ui.dialogs.whole import keep_whole
from qtapp.ui.mnemonics import without_mnemonic

if TYPE_CHECKING:
    from qtapp.ui.theme import Theme

_WIDTH = 480


@dataclass(frozen=True, slots=True)
class ListChoice:
    """`selected` rows alone, the finished ones among them or not, and the form."""

    is_selected: bool
    has_finished: bool
    as_text: bool


class ExportListDialog(QDialog):
    """The file is asked for after it. Show it with `open()`."""

    confirmed = Signal(object)  # ListChoice

    def __init__(self, total: int, selected: int, theme: Theme, parent: QWidget) -> None:
        """`total` rows are on the list, and so many of them are `selected`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export List"))
        self.rows = QComboBox()
        self.rows.addItem(list_words.all_text(total))
        if selected:
            self.rows.addItem(list_words.selected_text(selected))
        # who has selected several means them; one row is selected nearly always
        self.rows.setCurrentIndex(1 if selected > 1 else 0)
        self.form = QComboBox()
        for text in list_words.forms():
            self.form.addItem(text)
        self.with_finished = QCheckBox(self.tr("&Finished downloads, too"))
        self.with_finished.setChecked(True)
        self._told = MarkedLabel("", theme, color="dim")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for text, field in ((self.tr("&Downloads"), self.rows), (self.tr("&Written for"), self.form)):
            field.setMinimumHeight(HEIGHT)
            field.setAccessibleName(without_mnemonic(text))
            form.addRow(text, field)
            form.labelForField(field).setMinimumHeight(HEIGHT)
            if field is self.rows:
                form.addRow("", self.with_finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._told)
        buttons_below = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = buttons_below.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        column.addWidget(buttons_below)
        buttons_below.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        export.setDefault(True)
        buttons_below.accepted.connect(self._on_accepted)
        buttons_below.rejected.connect(self.reject)
        self.setMinimumWidth(_WIDTH)
        keep_whole(self)
        self.form.currentIndexChanged.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        text = list_words.form_text(as_text=self.form.currentIndex() == 1)
        self._told.set_words(text)
        self.form.setAccessibleDescription(text)

    @Slot()
    def _on_accepted(self) -> None:
        choice = ListChoice(
            self.rows.currentIndex() == 1, self.with_finished.isChecked(), self.form.currentIndex() == 1
        )
        self.accept()
        self.confirmed.emit(choice)
