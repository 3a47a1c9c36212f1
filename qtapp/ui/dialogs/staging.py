"""Links that were found, to be looked over before any of them is added."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from qtapp.services.probing import UNSEEN_AT_MOST
from qtapp.services.staging import Destination
from qtapp.ui import staging_words
from qtapp.ui.dialogs.folder import FolderChoice
from qtapp.ui.models.staging_model import StagingModel
from qtapp.ui.queue_words import queue_name
from qtapp.ui.views.staging_table import StagingTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.settings import Settings
    from qtapp.services.probing import Probing
    from qtapp.services.staging import Staging
    from qtapp.transfer.probing import Probed
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

_SIZE = (860, 600)


class StagingDialog(QDialog):
    """Show it with `show()`: the list stays usable, and what is offered meanwhile comes in here.

    Of the links in view servers are asked what they are, and, while these are few, of the others after them.
    """

    confirmed = Signal(object)  # Destination: what is ticked is to be added
    dropped = Signal(object)  # None: it was closed, and nothing is to be added

    def __init__(
        self,
        staging: Staging,
        probing: Probing,
        settings: Settings,
        theme: Theme,
        icons: Icons,
        executor: Executor,
        parent: QWidget,
        *,
        queue: str,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        """`queue` is the id of the one that the links were offered to; `executor` looks at a folder that is
        chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add Links"))
        self._staging = staging
        self._probing = probing
        self._settings = settings
        self._is_confirmed = False
        self._has_own_folder = False
        self._folder = settings.folder_of(queue)
        self.model = StagingModel(staging, self)
        self.table = StagingTable(self.model, staging, theme, icons)
        self._choice = FolderChoice(executor, self, pick_folder)
        self._make_fields(queue)
        self._lay_out()
        self._connect()
        self._show_totals()
        self.resize(*_SIZE)
        self.table.setFocus()

    def _make_fields(self, queue: str) -> None:
        self._nothing = QLabel(staging_words.nothing_shown_text())
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        self.folder = QLineEdit(str(self._folder))
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Folder"))
        self._choose = QPushButton(self.tr("C&hoose…"))
        self._choose.setAutoDefault(False)
        self.queue = QComboBox()
        self.queue.setAccessibleName(self.tr("Queue"))
        self._put_queues(queue)
        self._totals = QLabel()
        self._complaint = QLabel()
        for told in (self._totals, self._complaint, self._nothing):
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setWordWrap(True)

    def _lay_out(self) -> None:
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self._choose)
        form = self.form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self._label(self.tr("&Folder"), self._choose), folder)
        form.addRow(self._label(self.tr("&Queue"), self.queue), self.queue)
        form.setRowVisible(1, self.queue.count() > 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self._totals, 1)
        foot.addWidget(buttons)
        lower = QVBoxLayout()
        lower.setContentsMargins(16, 12, 16, 16)
        lower.setSpacing(10)
        lower.addLayout(form)
        lower.addWidget(self._complaint)
        lower.addLayout(foot)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addLayout(lower)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self.add.setDefault(True)
        self._complaint.hide()
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        label.setMinimumHeight(34)
        return label

    def _connect(self) -> None:
        self._staging.came.connect(self._on_came)
        self._staging.changed.connect(self._on_changed)
        self._probing.probed.connect(self._on_probed)
        self.model.narrowed.connect(self._on_narrowed)
        self.table.seen_changed.connect(self._on_seen_changed)
        self.queue.currentIndexChanged.connect(self._on_queue_chosen)
        self._choose.clicked.connect(self._on_choose)
        self._choice.chosen.connect(self._on_folder_chosen)
        self._choice.refused.connect(self._on_folder_refused)

    def _put_queues(self, chosen: str) -> None:
        self.queue.clear()
        for queue in self._settings.queues:
            self.queue.addItem(queue_name(queue.name), queue.id)
        self.queue.setCurrentIndex(max(self.queue.findData(chosen), 0))

    # what others say

    def apply(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere; what was chosen here stays."""
        if settings.queues != self._settings.queues:
            chosen = str(self.queue.currentData())
            self._settings = settings
            self._put_queues(chosen)
            self.form.setRowVisible(1, self.queue.count() > 1)
        self._settings = settings
        self._on_queue_chosen()

    # what is shown

    def _show_totals(self) -> None:
        totals = self._staging.totals
        parts = [staging_words.totals_text(totals)]
        if self.model.is_narrowed:
            parts.append(staging_words.shown_text(self.model.rowCount()))
        if self._staging.repeated:
            parts.append(staging_words.repeated_text(self._staging.repeated))
        self._totals.setText(" · ".join(parts))
        self.add.setText(staging_words.add_text(totals.ticked))
        self.add.setEnabled(totals.ticked > 0 and not self._staging.is_coming)
        has_rows = self.model.rowCount() > 0 or not self.model.is_narrowed
        self._pages.setCurrentWidget(self.table if has_rows else self._nothing)

    @Slot(object)
    def _on_came(self, _places: range) -> None:
        self._show_totals()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    @Slot(object)
    def _on_changed(self, _places: range) -> None:
        self._show_totals()

    @Slot(object)
    def _on_narrowed(self, _nothing: object) -> None:
        self._show_totals()

    # what servers say

    @Slot(object)
    def _on_seen_changed(self, _nothing: object) -> None:
        """Those in view first; of the others as many as no server minds."""
        if self._is_confirmed:
            return
        rows = self.table.rows_in_view()
        first = [self.model.place_at(row) for row in rows if row < self.model.rowCount()]
        others = range(min(len(self._staging), UNSEEN_AT_MOST))
        places = dict.fromkeys((*first, *others))
        unknown = (place for place in places if not self._staging.is_probed(place))
        specs = [self._staging.candidate(place).spec for place in islice(unknown, UNSEEN_AT_MOST)]
        self._probing.want(specs)

    @Slot(object)
    def _on_probed(self, probed: Probed) -> None:
        self._staging.note(probed)

    # where it goes

    @Slot()
    def _on_queue_chosen(self) -> None:
        if not self._has_own_folder:
            self._show_folder(self._settings.folder_of(str(self.queue.currentData())))

    @Slot()
    def _on_choose(self) -> None:
        self._choice.ask(self._folder)

    @Slot(object)
    def _on_folder_chosen(self, folder: Path) -> None:
        self._has_own_folder = True
        self._complaint.hide()
        self._show_folder(folder)

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._complaint.setText(staging_words.folder_refused_text(folder))
        self._complaint.show()

    def _show_folder(self, folder: Path) -> None:
        self._folder = folder
        self.folder.setText(str(folder))
        self.folder.setCursorPosition(0)

    # the end

    @Slot()
    def _on_accepted(self) -> None:
        if not self.add.isEnabled():
            return
        self._end()
        self.confirmed.emit(Destination(self._folder, str(self.queue.currentData())))
        self.accept()

    def reject(self) -> None:
        """Esc, Cancel, and the window's own button."""
        if not self._is_confirmed:
            self._end()
            self.dropped.emit(None)
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_confirmed:
            self._end()
            self.dropped.emit(None)
        super().closeEvent(event)

    def _end(self) -> None:
        self._is_confirmed = True
        # whoever starts is not to wait for those who only look
        self._probing.cancel()
