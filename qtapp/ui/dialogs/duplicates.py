"""Find Duplicates: how far the search is, and of each content which file stays and which go to the trash."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.duplicate_words import (
    cleared_text,
    copy_row,
    found_text,
    looking_text,
    move_text,
    reading_text,
)
from qtapp.ui.views.text_table import TextTable, TextTableModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.services.duplicates import Cleared, Copy, Duplicates, Found, Read
    from qtapp.ui.theme import Theme

_STEPS = 1000


class DuplicatesDialog(QDialog):
    """Not modal: the list goes on beside it. The oldest of each content stays unless another is chosen;
    nothing is moved before the button is pressed. Closing it ends a search. Show it with `show()`."""

    show_chosen = Signal(object)  # str, the id of the download whose file is to be shown in its folder
    changed = Signal(object)  # None: files have gone to the trash

    def __init__(
        self,
        duplicates: Duplicates,
        theme: Theme,
        parent: QWidget,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find Duplicates"))
        self._duplicates = duplicates
        self._clock = clock
        self._groups: list[tuple[Copy, ...]] = []
        self._kept: set[str] = set()
        # says how it stands, with the sizes in the units of the moment
        self._tell: Callable[[], str] = str
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        # as high as two lines from the start: the table is not to move when it says more
        self._text.setMinimumHeight(2 * self._text.fontMetrics().lineSpacing())
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("How far the search is"))
        self._rows = TextTableModel(
            (
                self.tr("Set"),
                self.tr("File"),
                self.tr("Then", "what becomes of a file"),
                self.tr("Folder"),
                self.tr("Size"),
                self.tr("Modified"),
            ),
            frozenset({4}),
            self,
        )
        self.table = TextTable(
            self._rows,
            theme,
            ("8,888", self.tr("To the trash"), "/home/name/Downloads", "888.8 MB", "88 Nov 2026"),
            self.tr("Files with the same content"),
            main=1,
        )
        self._only = self._button(self.tr("Keep &Only This"), self._on_only)
        self._keep = self._button(self.tr("&Keep This Too"), self._on_keep)
        self._show = self._button(self.tr("Show in &Folder"), self._on_show)
        self._move = self._button(move_text(0), self._on_move)
        self._move.setProperty("primary", True)
        self._lay_out()
        self.table.chosen_changed.connect(self._allow)
        self.table.entered.connect(self._on_entered)
        duplicates.progressed.connect(self._on_progressed)
        duplicates.ended.connect(self._on_ended)
        duplicates.cleared.connect(self._on_cleared)
        self.finished.connect(duplicates.cancel)
        self._allow()

    def search(self, files: list[tuple[str, Path]]) -> None:
        """Among these, each with the id of its download."""
        self._say(partial(looking_text, len(files)))
        self._duplicates.search(files)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 12)
        head.setSpacing(8)
        head.addWidget(self._text)
        head.addWidget(self._bar)
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(8)
        for button in (self._keep, self._only, self._show):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._move)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        resize_within_screen(self, QSize(960, 460))

    # what is told

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._say(self._tell)
            self._put()

    def _say(self, tell: Callable[[], str]) -> None:
        self._tell = tell
        self._text.setText(tell())

    @Slot(object)
    def _on_progressed(self, read: Read) -> None:
        self._say(partial(reading_text, read))
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(_STEPS * read.bytes_done // max(read.bytes_total, 1))

    @Slot(object)
    def _on_ended(self, found: Found) -> None:
        self._groups = list(found.groups)
        self._kept = {group[0].id for group in found.groups}
        going = self._going()
        freed = sum(copy.size_bytes for copy in going)
        self._say(partial(found_text, len(going), freed, found.unread))
        self._bar.hide()
        self._put()
        if self._groups:
            self.table.setFocus()
            self.table.choose(self._groups[0][0].id)

    @Slot(object)
    def _on_cleared(self, cleared: Cleared) -> None:
        gone = {copy.id for copy in (*cleared.moved, *cleared.changed)}
        left = (tuple(copy for copy in group if copy.id not in gone) for group in self._groups)
        self._groups = [group for group in left if len(group) > 1]
        self._kept |= {copy.id for copy in cleared.kept}
        self._bar.hide()
        self._say(partial(cleared_text, cleared))
        self._put()
        self.changed.emit(None)

    def _put(self) -> None:
        now = self._clock()
        self._rows.put(
            {
                copy.id: copy_row(copy, number, now, is_kept=copy.id in self._kept)
                for number, group in enumerate(self._groups, 1)
                for copy in group
            }
        )
        self._allow()

    @Slot()
    def _allow(self) -> None:
        chosen, group = self.table.chosen, self._chosen_group()
        is_kept = chosen in self._kept
        others_kept = sum(copy.id in self._kept for copy in group) - is_kept
        # one of them stays in any case
        self._keep.setEnabled(bool(group) and (not is_kept or others_kept > 0))
        self._keep.setText(
            self.tr("Do Not &Keep This") if is_kept and others_kept else self.tr("&Keep This Too")
        )
        self._only.setEnabled(bool(group) and not (is_kept and others_kept == 0))
        self._show.setEnabled(bool(group))
        number = len(self._going())
        self._move.setText(move_text(number))
        self._move.setEnabled(number > 0 and not self._duplicates.is_under_way)

    def _chosen_group(self) -> tuple[Copy, ...]:
        chosen = self.table.chosen
        return next((group for group in self._groups if any(copy.id == chosen for copy in group)), ())

    def _going(self) -> list[Copy]:
        return [copy for group in self._groups for copy in group if copy.id not in self._kept]

    # what is chosen

    @Slot()
    def _on_only(self) -> None:
        self._kept -= {copy.id for copy in self._chosen_group()}
        self._kept.add(str(self.table.chosen))
        self._put()

    @Slot()
    def _on_keep(self) -> None:
        self._kept ^= {str(self.table.chosen)}
        self._put()

    @Slot(object)
    def _on_entered(self, _key: str) -> None:
        if self._keep.isEnabled():
            self._on_keep()

    @Slot()
    def _on_show(self) -> None:
        if self.table.chosen is not None:
            self.show_chosen.emit(self.table.chosen)

    @Slot()
    def _on_move(self) -> None:
        asked = []
        for group in self._groups:
            stay = [copy for copy in group if copy.id in self._kept]
            go = tuple(copy for copy in group if copy.id not in self._kept)
            if go:
                asked.append((stay[0], go))
        self._bar.setRange(0, 0)
        self._bar.show()
        self._duplicates.clear(asked)
        self._allow()
