"""The row above the links that are looked over: which are shown, and which are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from qtapp.ui import staging_words
from qtapp.ui.menu_keys import keep_keys
from qtapp.ui.models.staging_filter import LONGEST_TEXT, Mode, StagingFilter
from qtapp.ui.top_bar import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from qtapp.domain.file_types import FileType
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

# a word that is typed is looked for once, and not letter by letter
_TYPED_MS = 80
# beside the words that tell what the field is for
_SIGNS_WIDTH = 50
_MARGIN, _SPACING = 14, 8
_SIGNS = (
    "QLineEdit QToolButton"
    " { background: transparent; border: none; padding: 0; min-width: 0; min-height: 0; }"
)


class StagingFilters(QWidget):
    """What is typed and chosen, and a menu of ticks."""

    changed = Signal(object)  # StagingFilter
    left = Signal(object)  # None: done with searching
    all_chosen = Signal(object)  # bool | None: tick, untick or turn over all that is shown
    only_shown_chosen = Signal(object)  # None: tick what is shown and nothing else
    type_chosen = Signal(object)  # frozenset[FileType]: tick those

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = SearchField(icons)
        self.search.setMaxLength(LONGEST_TEXT)
        self.search.setPlaceholderText(self.tr("Filter by name or address"))
        self.search.setAccessibleName(self.tr("Filter by name or address"))
        self.search.setStyleSheet(_SIGNS)
        self.mode = _choice(staging_words.modes(), self.tr("How the text is meant"))
        self.types = _choice(staging_words.types(), self.tr("Type of file"))
        self.sizes = _choice(staging_words.sizes(), self.tr("Size"))
        self.ticks = QPushButton(self.tr("&Tick"))
        self.ticks.setAutoDefault(False)
        self.ticks.setMenu(self._tick_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 9)
        row.setSpacing(_SPACING)
        row.addWidget(self.search, 1)
        for widget in (self.mode, self.types, self.sizes, self.ticks):
            row.addWidget(widget)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._on_changed)
        self.search.textChanged.connect(self._on_typed)
        self.search.left.connect(self.left)
        self.search.gone_on.connect(self.left)  # from here both lead to the table
        for box in (self.mode, self.types, self.sizes):
            box.currentIndexChanged.connect(self._on_changed)

    def _tick_menu(self) -> QMenu:
        menu = QMenu(self)
        keep_keys(menu)
        for words, ticks in (
            (self.tr("&All That Are Shown"), True),
            (self.tr("&None of Those Shown"), False),
            (self.tr("In&vert", "untick what is ticked, and tick the others"), None),
        ):
            menu.addAction(self._action(words, ticks))
        self.invert = menu.actions()[-1]
        self.invert.setShortcut("Ctrl+I")
        only = menu.addAction(self.tr("&Only Those Shown"))
        only.triggered.connect(self._on_only_shown)
        menu.addSeparator()
        for words, types in staging_words.types():
            if types is not None:
                entry = QAction(words, menu)
                entry.setData(types)
                entry.triggered.connect(self._on_type_chosen)
                menu.addAction(entry)
        return menu

    def _action(self, words: str, ticks: bool | None) -> QAction:
        action = QAction(words, self)
        action.setData(ticks)
        action.triggered.connect(self._on_all_chosen)
        # its key works wherever the dialog has the keys
        self.addAction(action)
        return action

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            for number, (text, sizes) in enumerate(staging_words.sizes()):
                self.sizes.setItemText(number, text)
                self.sizes.setItemData(number, sizes)
            if self.sizes.currentIndex() > 0:
                self._on_changed()

    def chosen(self) -> StagingFilter:
        # Qt keeps the words of an enumeration as plain ones
        mode = Mode(self.mode.currentData())
        return StagingFilter(self.search.text(), mode, self.types.currentData(), self.sizes.currentData())

    @Slot()
    def take_keys(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _on_typed(self) -> None:
        self._typed.start()

    @Slot()
    def _on_changed(self) -> None:
        self._typed.stop()
        self.changed.emit(self.chosen())

    @Slot()
    def _on_all_chosen(self) -> None:
        self.all_chosen.emit(self.sender().data())  # type: ignore[attr-defined]  # one of our actions

    @Slot()
    def _on_only_shown(self) -> None:
        self.only_shown_chosen.emit(None)

    @Slot()
    def _on_type_chosen(self) -> None:
        types: frozenset[FileType] = self.sender().data()  # type: ignore[attr-defined]  # one of our actions
        self.type_chosen.emit(types)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room(event.size().width())

    def _make_room(self, width: int) -> None:
        """What is asked for least goes first where the search would be too narrow for its own words."""
        field = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + _SIGNS_WIDTH
        room = width - 2 * _MARGIN - field
        others = (self.types, self.ticks, self.mode, self.sizes)
        needed = sum(box.sizeHint().width() + _SPACING for box in others)
        for box in (self.sizes, self.mode):
            # what is chosen is never hidden
            is_shown = needed <= room or box.currentIndex() > 0
            box.setVisible(is_shown)
            if not is_shown:
                needed -= box.sizeHint().width() + _SPACING

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.color("line"))


def _choice(entries: Iterable[tuple[str, Any]], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for words, value in entries:
        box.addItem(words, value)
    return box
