"""The row under the menus: links in, the commands one uses most, and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from qtapp.ui.add_bar import AddBar
from qtapp.ui.mnemonics import without_mnemonic

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

    from qtapp.ui.actions import Actions
    from qtapp.ui.icons import Icons
    from qtapp.ui.list_area import ListArea

_BUTTON = 34
# the signs inside the fields are tool buttons of Qt's own, and would be dressed as those of the tool bar
_SIGNS = (
    "QLineEdit QToolButton"
    " { background: transparent; border: none; padding: 0; min-width: 0; min-height: 0; }"
)
# below these widths there is no room for the wide search and for the buttons, which are in the menus too
_WIDE = 860
_WITH_BUTTONS = 640


class SearchField(QLineEdit):
    """Filters the list while one types. Esc empties it; a second Esc gives the list the keys back. Enter and
    Down go on to what was found."""

    left = Signal(object)  # None: done with searching
    gone_on = Signal(object)  # None: to what was found

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("sign", True)
        self._sign = self.addAction(icons.icon("search", "dim"), QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Search downloads"))
        self.setAccessibleName(self.tr("Search downloads"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        # dropped links belong to the window, not to the search
        self.setAcceptDrops(False)

    def refresh_icons(self) -> None:
        self._sign.setIcon(self._icons.icon("search", "dim"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit(None)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.gone_on.emit(None)
            return
        super().keyPressEvent(event)


class TopBar(QWidget):
    """Add bar, buttons, search; narrow windows lose the buttons first."""

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_bar = AddBar(icons)
        self.search = SearchField(icons)
        self._buttons = [
            _button(action) for action in (actions.pause, actions.resume, actions.show_in_folder)
        ]
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        # a fixed least width, so that the tool bar never hides the whole row behind an arrow
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumWidth(320)
        row.addWidget(self.add_bar, 1)
        for button in self._buttons:
            row.addWidget(button)
        row.addWidget(self.search)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_SIGNS)
        self._fit(_WIDE)

    def serve(self, area: ListArea) -> None:
        """What is typed here searches in `area`, and what is typed there is taken here."""
        self.search.textChanged.connect(area.set_filter)
        self.search.gone_on.connect(area.enter)
        area.clear_search_requested.connect(self.search.clear)
        area.typed.connect(self.add_bar.begin)

    def refresh_icons(self) -> None:
        self.add_bar.refresh_icons()
        self.search.refresh_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        for button in self._buttons:
            button.setVisible(width >= _WITH_BUTTONS)
        self.search.setFixedWidth(210 if width >= _WIDE else 150)
        # at once: the next frame would still show the row as it was
        self._row.activate()


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(16, 16))
    button.setFixedSize(_BUTTON, _BUTTON)
    button.setAccessibleName(without_mnemonic(action.text()))
    return button
