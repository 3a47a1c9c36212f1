"""Speed limits by weekday and hour, to be looked through and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from qtapp.domain.settings import PROFILES_AT_MOST
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.dialogs.speed_profile import ProfileDialog
from qtapp.ui.limit_words import no_hours_text, profile_text, schedule_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.schedule import SpeedProfile

_PROFILE = Qt.ItemDataRole.UserRole


class ScheduleDialog(QDialog):
    """A list of profiles; nothing is changed before "Save". Show it with `show()`."""

    given = Signal(object)  # tuple[SpeedProfile, ...]

    def __init__(self, profiles: Sequence[SpeedProfile], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Speed Schedule"))
        text = QLabel()
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setText(schedule_text())
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Hours with another speed limit"))
        self._list.setSpacing(4)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setText(no_hours_text())
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self._list.viewport()).addWidget(self._empty)
        for profile in profiles:
            self._put(self._list.count(), profile)
        self._add = self._button(self.tr("&Add…"), self._on_add)
        self._edit = self._button(self.tr("&Edit…"), self._on_edit, "F2")
        self._remove = self._button(self.tr("&Remove"), self._on_remove, "Del")
        self._up = self._button(self.tr("Move &Up"), self._on_up, "Alt+Up")
        self._down = self._button(self.tr("Move &Down"), self._on_down, "Alt+Down")
        side = QVBoxLayout()
        side.setSpacing(8)
        for button in (self._add, self._edit, self._remove, self._up, self._down):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._list, 1)
        middle.addLayout(side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(text)
        column.addLayout(middle, 1)
        column.addWidget(buttons)
        # once the dialog has it: else Enter belongs to the first button that it finds, which is Cancel
        save.setDefault(True)
        resize_within_screen(self, QSize(620, 380))
        self._list.currentRowChanged.connect(self._show_what_is_possible)
        self._list.itemDoubleClicked.connect(self._on_edit)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._list.setCurrentRow(0)
        self._show_what_is_possible()

    def profiles(self) -> tuple[SpeedProfile, ...]:
        """As they stand in the list."""
        return tuple(self._profile(row) for row in range(self._list.count()))

    def _button(self, text: str, do: Callable[[], None], key: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        if key:
            # in the list alone: the same keys move and delete elsewhere
            shortcut = QShortcut(QKeySequence(key), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
            keys = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{text.replace('&', '').rstrip('…')} ({keys})")
        return button

    def _profile(self, row: int) -> SpeedProfile:
        profile: SpeedProfile = self._list.item(row).data(_PROFILE)
        return profile

    def _put(self, row: int, profile: SpeedProfile) -> None:
        item = QListWidgetItem()
        self._show(item, profile)
        self._list.insertItem(row, item)

    @staticmethod
    def _show(item: QListWidgetItem, profile: SpeedProfile) -> None:
        item.setText(profile_text(profile))
        item.setData(_PROFILE, profile)

    @Slot()
    def _show_what_is_possible(self) -> None:
        row, rows = self._list.currentRow(), self._list.count()
        self._empty.setVisible(rows == 0)
        self._add.setEnabled(rows < PROFILES_AT_MOST)
        self._edit.setEnabled(row >= 0)
        self._remove.setEnabled(row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < rows - 1)

    @Slot()
    def _on_add(self) -> None:
        dialog = ProfileDialog(None, self)
        dialog.given.connect(self._on_added)
        dialog.open()

    @Slot(object)
    def _on_added(self, profile: SpeedProfile) -> None:
        self._put(self._list.count(), profile)
        self._list.setCurrentRow(self._list.count() - 1)
        self._list.setFocus()

    @Slot()
    def _on_edit(self) -> None:
        if self._list.currentRow() >= 0:
            dialog = ProfileDialog(self._profile(self._list.currentRow()), self)
            dialog.given.connect(self._on_edited)
            dialog.open()

    @Slot(object)
    def _on_edited(self, profile: SpeedProfile) -> None:
        # the list cannot have changed: the question is before it
        self._show(self._list.currentItem(), profile)

    @Slot()
    def _on_remove(self) -> None:
        self._list.takeItem(self._list.currentRow())
        self._show_what_is_possible()

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        profile = self._profile(row)
        self._list.takeItem(row)
        self._put(row + by, profile)
        self._list.setCurrentRow(row + by)

    @Slot()
    def _on_accepted(self) -> None:
        self.given.emit(self.profiles())
        self.accept()
