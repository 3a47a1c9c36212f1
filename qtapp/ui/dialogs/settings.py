"""All settings in one window: pages at the left, a search above them, and each value taken at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qtapp.ui import settings_places, settings_words
from qtapp.ui.banner import UNDO_MS, Banner, Bar, Tone
from qtapp.ui.dialogs.boxes import HEIGHT
from qtapp.ui.dialogs.room import resize_within_screen
from qtapp.ui.dialogs.settings_pages import Page, page_fields
from qtapp.ui.dialogs.settings_rows import Query

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from qtapp.domain.settings import Settings
    from qtapp.ui.icons import Icons
    from qtapp.ui.settings_doors import Doors
    from qtapp.ui.theme import Theme

# with a frame around it on a screen of 800x600; what a page has more is scrolled to
_SIZE = QSize(784, 560)
_LEAST = QSize(420, 380)
_LIST_WIDTH = 190
# below this the pages are chosen in a drop-down
_NARROW = 700
_DEFAULTS = "defaults"
_TROUBLE = "trouble"
# as in the window's own search: the icon in a field is no button of the tool bar
_LONGEST_SEARCH = 200


class SettingsDialog(QDialog):
    """Not modal: the list goes on beside it. Show it with `show()`."""

    changed = Signal(object)  # dict[str, value]: fields of the settings, and what they are to be
    network_given = Signal(object)  # NetworkValues

    def __init__(
        self,
        settings: Settings,
        defaults: Settings,
        theme: Theme,
        icons: Icons,
        doors: Doors,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._settings, self._defaults, self._icons = settings, defaults, icons
        self._before_reset: dict[str, Any] = {}
        reset_all = QAction(self.tr("Reset &All Settings"), self)
        reset_all.triggered.connect(self._on_reset_all)
        doors = replace(doors, actions={**doors.actions, settings_places.RESET_ALL: reset_all})
        self._reset_all = reset_all
        self.pages = tuple(Page(words, settings, defaults, theme, doors) for words in settings_places.PAGES)
        self.search = QLineEdit()
        self.list = QListWidget()
        self._box = QComboBox()
        self._stack = QStackedWidget()
        self.banner = Banner(icons, theme, self)
        self._reset = QPushButton(self.tr("Defaults for This Pa&ge"))
        self._reset.setAutoDefault(False)
        self._reset.setToolTip(self.tr("Give every value of this page its default"))
        self._nothing = QLabel(self.tr("No setting has these words."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect(theme)
        self._refresh_icons()
        self.list.setCurrentRow(0)
        self.apply(settings)
        self.setMinimumSize(_LEAST)
        resize_within_screen(self, self.sizeHint())
        self.search.setFocus()
        self._build_next = QTimer(self)
        self._build_next.timeout.connect(self._on_build_next)
        self._build_next.start(0)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(_LONGEST_SEARCH)
        self.search.setMinimumHeight(HEIGHT)
        self.search.setProperty("sign", True)
        self._sign = self.search.addAction(
            self._icons.icon("search", "dim"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(max(_LIST_WIDTH, self.list.fontMetrics().averageCharWidth() * 24))
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("settings-pages")
        self._box.setAccessibleName(self.tr("Page"))
        self._box.setMinimumHeight(HEIGHT)
        for page in self.pages:
            title = settings_words.page_title(page.words)
            item = QListWidgetItem(title, self.list)
            item.setSizeHint(QSize(0, max(30, self.fontMetrics().height() + 12)))
            self._stack.addWidget(page)
        self._stack.addWidget(self._nothing)
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(8)
        head.addWidget(self._box)
        head.addWidget(self.search, 1)
        side = QVBoxLayout()
        # margins stay on their sides in every language
        side.setContentsMargins(*((0, 0, 12, 0) if self.isRightToLeft() else (12, 0, 0, 0)))
        side.addWidget(self.list)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(side)
        middle.addWidget(self._stack, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._close = close.button(QDialogButtonBox.StandardButton.Close)
        self._close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 12)
        foot.addWidget(self._reset)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self, theme: Theme) -> None:
        for page in self.pages:
            page.chosen.connect(self._on_chosen)
            page.network_given.connect(self.network_given)
            page.built.connect(self._on_page_built)
        self.search.textChanged.connect(self._on_search)
        self.list.currentRowChanged.connect(self._on_page_chosen)
        self._box.activated.connect(self._on_box_chosen)
        self._reset.clicked.connect(self._on_reset_page)
        self.banner.action_chosen.connect(self._on_bar_pressed)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self._on_find)
        theme.changed.connect(self._on_theme_changed)

    # what is shown

    @property
    def page(self) -> Page:
        """The one that is chosen."""
        return self.pages[max(self.list.currentRow(), 0)]

    def show_page(self, name: str) -> None:
        """By its id."""
        self.search.clear()
        ids = [page.words.id for page in self.pages]
        self.list.setCurrentRow(ids.index(name))

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Take settings that were changed here or elsewhere."""
        self._settings = settings
        for page in self.pages:
            page.apply(settings)
        self._allow()

    @Slot(object)
    def show_trouble(self, text: str) -> None:
        """Say that the settings could not be saved; "" once they are."""
        if text:
            again = self.tr("Try Again")
            self.banner.show_bar(Bar(_TROUBLE, text, Tone.TROUBLE, action=again, stays_ms=None))
        else:
            self.banner.take_away(_TROUBLE)

    def sizeHint(self) -> QSize:
        """Whatever the pages hold, which are made one after the other; more for larger letters."""
        return _SIZE * self._letters()

    def _letters(self) -> float:
        """How large they are; 1.0 where they are as usual, or smaller."""
        return max(1.0, self.fontMetrics().height() / 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW * self._letters()
        self.list.setVisible(not is_narrow)
        self._box.setVisible(is_narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # in a field it takes what is typed; nothing is to be closed by it
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            (self.list if self.list.isVisible() else self._box).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self._reset.setEnabled(bool(self._differing(page_fields(self.page.words))))
        self._reset.setVisible(bool(page_fields(self.page.words)))
        names = (name for page in self.pages for name in page_fields(page.words))
        self._reset_all.setEnabled(bool(self._differing(tuple(names))))

    def _refresh_icons(self) -> None:
        self._sign.setIcon(self._icons.icon("search", "dim"))
        for number, page in enumerate(self.pages):
            self.list.item(number).setIcon(self._icons.icon(page.words.icon, "dim"))

    @Slot(str)
    def _on_search(self, text: str) -> None:
        query = Query(text)
        found = [page.search(query) for page in self.pages]
        for number, is_found in enumerate(found):
            self.list.item(number).setHidden(not is_found)
        self._fill_box()
        if not any(found):
            self._stack.setCurrentWidget(self._nothing)
        elif not found[self.list.currentRow()]:
            self.list.setCurrentRow(found.index(True))
        else:
            self._stack.setCurrentIndex(self.list.currentRow())

    def _fill_box(self) -> None:
        self._box.clear()
        for number in range(self.list.count()):
            item = self.list.item(number)
            if not item.isHidden():
                self._box.addItem(item.text(), number)
        self._box.setCurrentIndex(self._box.findData(self.list.currentRow()))
        self._box.setEnabled(self._box.count() > 0)

    @Slot()
    def _on_build_next(self) -> None:
        """One page in each turn of the event loop, so that all are there when they are wanted."""
        page = next((page for page in self.pages if not page.is_built), None)
        if page is None:
            self._build_next.stop()
        else:
            page.build()

    @Slot(object)
    def _on_page_built(self, last_part: QWidget) -> None:
        # what is made last has the keys last, and these buttons stand below every page
        QWidget.setTabOrder(last_part, self._reset)
        QWidget.setTabOrder(self._reset, self._close)

    @Slot(int)
    def _on_page_chosen(self, number: int) -> None:
        self.pages[number].build()
        self._stack.setCurrentIndex(number)
        self._fill_box()
        self._allow()

    @Slot(int)
    def _on_box_chosen(self, _index: int) -> None:
        self.list.setCurrentRow(cast("int", self._box.currentData()))

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(object)
    def _on_theme_changed(self, _tokens: object) -> None:
        self._refresh_icons()

    # what is done

    @Slot(object)
    def _on_chosen(self, chosen: tuple[str, Any]) -> None:
        name, value = chosen
        self.changed.emit({name: value})

    @Slot()
    def _on_reset_page(self) -> None:
        title = settings_words.page_title(self.page.words)
        self._reset_values(page_fields(self.page.words), settings_words.page_reset_text(title))

    @Slot()
    def _on_reset_all(self) -> None:
        names = tuple(name for page in self.pages for name in page_fields(page.words))
        self._reset_values(names, self.tr("All settings have their defaults again."))

    def _reset_values(self, names: tuple[str, ...], told: str) -> None:
        differing = self._differing(names)
        self._before_reset = {name: getattr(self._settings, name) for name in differing}
        if differing:
            self.changed.emit({name: getattr(self._defaults, name) for name in differing})
            self.banner.show_bar(Bar(_DEFAULTS, told, action=self.tr("Undo"), stays_ms=UNDO_MS))

    @Slot(object)
    def _on_bar_pressed(self, subject: str) -> None:
        # whether they can be saved by now is seen by saving them
        self.changed.emit(self._before_reset if subject == _DEFAULTS else {})

    def _differing(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if getattr(self._settings, name) != getattr(self._defaults, name))
