"""The list of keys, made from the actions themselves so that it cannot lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qtapp.ui.dialogs.room import room_on
from qtapp.ui.mnemonics import without_mnemonic
from qtapp.ui.undo import LASTING_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QAction


_LEAST = QSize(540, 520)
# margins, scroll bar and button
_AROUND = QSize(64, 100)
_SPARE = 24  # at the sides of the columns, and what a share of them is rounded by


class ShortcutsDialog(QDialog):
    """Two columns: what is done, and by which keys; below the titles of the menus that `parent` has."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        groups = [(title, _rows_of(found)) for title, found in _by_menu(tuple(actions), parent)]
        # what is no action: keys that mean the list itself, or the field of the search
        groups[-1][1].extend(
            (
                (self.tr("First or last download"), _joined("Home", "End")),
                (self.tr("Select or deselect a download beside others"), _joined("Ctrl+Space")),
                (self.tr("Select a range of downloads"), _joined("Shift+Up", "Shift+Down")),
                (self.tr("Open or close a group"), _joined("Right", "Left")),
                (self.tr("Clear the search"), _joined("Esc")),
                (self.tr("Menu of the download"), _joined("Menu", "Shift+F10")),
                (self.tr("Menu bar"), _joined("F10")),
            )
        )
        self._rows = [row for _title, rows in groups for row in rows]
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(10, 8, 14, 8)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        # words wrap where there is no room for both columns, each of which has its share of what there is
        widths = [
            max(map(page.fontMetrics().horizontalAdvance, texts)) for texts in zip(*self._rows, strict=True)
        ]
        for place, width in enumerate(widths):
            grid.setColumnStretch(place, width)
        for title, rows in groups:
            line = grid.rowCount()
            grid.addWidget(_heading(title or self.tr("Elsewhere")), line, 0, 1, 2)
            for number, (text, keys) in enumerate(rows, line + 1):
                grid.addWidget(_label(text), number, 0)
                grid.addWidget(_label(keys), number, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        # all of it where the screen has the room
        wide = sum(widths) + grid.horizontalSpacing() + 2 * _SPARE
        wanted, room = QSize(wide, page.sizeHint().height()) + _AROUND, room_on(self.screen())
        self.resize(
            min(max(wanted.width(), _LEAST.width()), room.width()),
            min(max(wanted.height(), _LEAST.height()), room.height() * 4 // 5),
        )

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What is listed: the action's words and its keys."""
        return tuple(self._rows)


def _by_menu(actions: tuple[QAction, ...], window: QWidget) -> list[tuple[str, list[QAction]]]:
    """The title of each menu in the bar of `window` and those in it; last, without a title, the others."""
    bar = window.menuBar() if isinstance(window, QMainWindow) else None
    groups = [
        (without_mnemonic(top.text()), [action for action in _within(top) if action in actions])
        for top in (bar.actions() if bar is not None else ())
    ]
    placed = [action for _title, found in groups for action in found]
    others = [action for action in actions if action not in placed]
    return [*((title, found) for title, found in groups if found), ("", others)]


def _within(entry: QAction) -> Iterator[QAction]:
    """It, or what is in its menu and the menus in that."""
    menu = entry.menu()
    if not isinstance(menu, QMenu):
        yield entry
        return
    for below in menu.actions():
        yield from _within(below)


def _rows_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    return [(_name_of(action), _joined(*action.shortcuts())) for action in actions]


def _name_of(action: QAction) -> str:
    return without_mnemonic(action.property(LASTING_TEXT) or action.text()).rstrip("…")


def _joined(*keys: QKeySequence | str) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return ",  ".join(QKeySequence(each).toString(form) for each in keys)


def _heading(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
