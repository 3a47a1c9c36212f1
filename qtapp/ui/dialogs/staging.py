"""Links that were found, to be looked over before any of them is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qtapp.ui import staging_words
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.dialogs.staging_checking import CheckingRow
from qtapp.ui.dialogs.staging_destination import DestinationFields
from qtapp.ui.models.staging_filter import BadExpressionError, matcher
from qtapp.ui.models.staging_model import StagingModel
from qtapp.ui.models.staging_names import StagingNames
from qtapp.ui.views.staging_filters import StagingFilters
from qtapp.ui.views.staging_table import StagingTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from qtapp.domain.file_types import FileType
    from qtapp.domain.settings import Settings
    from qtapp.services.destination import Destination
    from qtapp.services.probing import Probing
    from qtapp.services.staging import Staging
    from qtapp.ui.icons import Icons
    from qtapp.ui.models.staging_filter import StagingFilter
    from qtapp.ui.theme import Theme

_SIZE = QSize(860, 640)
# what servers say of sizes is looked at together, where a size is what is shown by
_SIZES_KNOWN_MS = 500


class StagingDialog(QDialog):
    """Show it with `show()`: the list stays usable, and what is offered meanwhile comes in here."""

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
        to: Destination,
        pick_folder: Callable[[QWidget, Path, Callable[[str], None]], None] | None = None,
    ) -> None:
        """`to` is what is chosen at first; `executor` looks at a folder that is picked."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add Links"))
        self._staging = staging
        self._is_confirmed = False
        self.model = StagingModel(staging, self)
        self.table = StagingTable(self.model, staging, theme, icons)
        self.checking = CheckingRow(staging, probing)
        self._names = StagingNames(staging, self)
        self.filters = StagingFilters(theme, icons)
        self._bad_expression = ""
        self._kept_place = -1
        self._sizes_known = QTimer(self)
        self._sizes_known.setSingleShot(True)
        self._sizes_known.setInterval(_SIZES_KNOWN_MS)
        self._sizes_known.timeout.connect(self._narrow)
        self.fields = DestinationFields(to, settings, executor, self, pick_folder)
        self._make_fields()
        self._lay_out()
        self._connect()
        self.fields.show_groups(staging.groups)
        self._on_destination_changed()
        resize_within_screen(self, _SIZE)
        self.table.setFocus()

    def _make_fields(self) -> None:
        self._nothing = QLabel(staging_words.nothing_shown_text())
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        self._totals = QLabel()
        for told in (self._totals, self._nothing):
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setWordWrap(True)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self._totals, 1)
        foot.addWidget(buttons)
        lower = QVBoxLayout()
        lower.setContentsMargins(16, 12, 16, 16)
        lower.setSpacing(10)
        lower.addWidget(self.fields)
        lower.addLayout(foot)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._pages, 1)
        column.addWidget(self.checking)
        column.addLayout(lower)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        self.add.setDefault(True)
        # as they stand: the buttons are made before the fields above them come into the dialog
        QWidget.setTabOrder(self.fields.group, self.add)
        QWidget.setTabOrder(self.add, cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    def _connect(self) -> None:
        self._staging.came.connect(self._on_came)
        self._staging.changed.connect(self._on_changed)
        self.checking.noted.connect(self._on_noted)
        self.checking.wanted.connect(self._on_seen_changed)
        self.model.narrowed.connect(self._on_narrowed)
        self.table.seen_changed.connect(self._on_seen_changed)
        self.filters.changed.connect(self._on_filter_changed)
        self.filters.left.connect(self._on_search_left)
        self.filters.all_chosen.connect(self._on_all_chosen)
        self.filters.only_shown_chosen.connect(self._on_only_shown_chosen)
        self.filters.type_chosen.connect(self._on_type_chosen)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filters.take_keys)
        self.fields.changed.connect(self._on_destination_changed)

    # what others say

    def apply(self, settings: Settings) -> None:
        """Take settings that were changed elsewhere; what was chosen here stays."""
        self.fields.apply(settings)

    def destination(self) -> Destination:
        """What is chosen for all of them."""
        return self.fields.destination()

    # what is shown

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._show_totals()

    def _show_totals(self) -> None:
        totals = self._staging.totals
        parts = [staging_words.totals_text(totals)]
        if self.model.is_narrowed:
            parts.append(staging_words.shown_text(self.model.rowCount()))
        if totals.dead:
            parts.append(staging_words.dead_text(totals.dead))
        if self._staging.repeated:
            parts.append(staging_words.repeated_text(self._staging.repeated))
        self._totals.setText(" · ".join(parts))
        self.add.setText(staging_words.add_text(totals.ticked))
        self.add.setEnabled(totals.ticked > 0 and not self._staging.is_coming and self.fields.is_right)
        first = self._staging.first_ticked()
        self.fields.show_example(self._names.text(first) if first is not None else "")
        has_rows = self.model.rowCount() > 0 or not self.model.is_narrowed
        self._nothing.setText(self._bad_expression or staging_words.nothing_shown_text())
        self._pages.setCurrentWidget(self.table if has_rows and not self._bad_expression else self._nothing)

    @Slot(object)
    def _on_came(self, _places: range) -> None:
        self.fields.show_groups(self._staging.groups)
        self._show_totals()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    @Slot(object)
    def _on_changed(self, _places: range) -> None:
        self._show_totals()

    @Slot(object)
    def _on_narrowed(self, _nothing: object) -> None:
        self._show_totals()
        place, self._kept_place = self._kept_place, -1
        row = self.model.row_of(place)
        if row is not None and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(row, 0))

    # which are shown

    @Slot(object)
    def _on_filter_changed(self, _chosen: StagingFilter) -> None:
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        self._sizes_known.stop()
        self._bad_expression = ""
        index = self.table.currentIndex()
        if index.isValid():
            self._kept_place = self.model.place_at(index.row())
        try:
            self.model.narrow(matcher(self.filters.chosen(), self._staging))
        except BadExpressionError as error:
            self._bad_expression = staging_words.bad_expression_text(str(error))
            self._show_totals()

    @Slot(object)
    def _on_search_left(self, _nothing: None) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # which are ticked

    @Slot(object)
    def _on_all_chosen(self, is_ticked: bool | None) -> None:
        self._staging.tick(self.model.all_shown(), is_ticked=is_ticked)

    @Slot(object)
    def _on_only_shown_chosen(self, _nothing: None) -> None:
        self._staging.tick(range(len(self._staging)), is_ticked=False)
        self._staging.tick(self.model.all_shown(), is_ticked=True)

    @Slot(object)
    def _on_type_chosen(self, types: frozenset[FileType]) -> None:
        type_of = self._staging.type_of
        places = [place for place in self.model.all_shown() if type_of(place) in types]
        self._staging.tick(places, is_ticked=True)

    @Slot(object)
    def _on_destination_changed(self, _nothing: object = None) -> None:
        self._names.template = self.fields.name_template
        self.model.name_by(self._names.text if self._names.template is not None else None)
        self._show_totals()

    # what servers say

    @Slot(object)
    def _on_seen_changed(self, _nothing: object) -> None:
        rows = self.table.rows_in_view()
        self.checking.look([self.model.place_at(row) for row in rows if row < self.model.rowCount()])

    @Slot(object)
    def _on_noted(self, _nothing: None) -> None:
        if self.filters.chosen().sizes is not None and not self._sizes_known.isActive():
            self._sizes_known.start()

    # the end

    @Slot()
    def _on_accepted(self) -> None:
        if not self.add.isEnabled():
            return
        self._end()
        self.confirmed.emit(self.destination())
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
        self.checking.stop()
