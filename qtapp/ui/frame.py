"""How the window is laid out: the sidebar beside the pages, of which the list of downloads is the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qtapp.ui.models.facets import EVERYTHING, Section
from qtapp.ui.models.sidebar_model import Form, Page, SidebarModel, choice_key, page_key
from qtapp.ui.views.details_splitter import DetailsSplitter
from qtapp.ui.views.sidebar import Sidebar, SidebarBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from qtapp.ui.icons import Icons
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.models.sidebar_model import Entry, QueueEntry
    from qtapp.ui.theme import Theme

# in a narrower window the list has no room to give; larger letters need more
NARROW, _LINE_HEIGHT = 720, 18
DOWNLOADS = "downloads"


class Frame(QWidget):
    """Narrows the list to what is chosen in the sidebar. In a narrow window, and wherever the list shows only
    a part of the downloads, a drop-down stands in for a sidebar that is not seen. `middle` has the list over
    its details."""

    page_shown = Signal(object)  # str: the name of the page
    resized = Signal()  # the user has given its parts other sizes

    def __init__(
        self, list_area: ListArea, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._list_area = list_area
        self._wants_sidebar = True
        self._sidebar_width: int | None = None
        self._names: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}  # of pages that nobody has seen yet
        self.entries = SidebarModel(list_area.model, self)
        self.sidebar = Sidebar(self.entries, theme, icons)
        self.box = SidebarBox(self.entries, theme, icons)
        self._box_row = QWidget()
        row = QHBoxLayout(self._box_row)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self.box, 1)
        self.middle = DetailsSplitter(list_area)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.middle)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._names[DOWNLOADS] = self.middle
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # on whatever page something is said, it is seen
        column.addWidget(list_area.banner)
        column.addWidget(self._box_row)
        column.addWidget(self._pages, 1)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setChildrenCollapsible(False)
        self._across.setHandleWidth(1)
        self._across.addWidget(self.sidebar)
        self._across.addWidget(side)
        self._across.setStretchFactor(0, 0)
        self._across.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._across)
        self._across.splitterMoved.connect(self._on_across_moved)
        self.sidebar.chosen.connect(self._on_chosen)
        self.box.chosen.connect(self._on_chosen)
        list_area.clear_search_requested.connect(self.show_everything)
        list_area.wanted.connect(self.bring_list)
        self._fit()

    # pages

    def add_page(self, page: Page, make: Callable[[], QWidget]) -> None:
        """Another page beside the downloads, with an entry of its own in the sidebar. It is made when it is
        first wanted: a start does without it."""
        self._makers[page.name] = make
        self.entries.add_page(page)

    def page_called(self, name: str) -> QWidget:
        """It is made where it has not been yet.

        Raises:
            KeyError: there is none of this name.
        """
        if name in self._makers:
            widget = self._makers.pop(name)()
            self._names[name] = widget
            self._pages.addWidget(widget)
        return self._names[name]

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        current = self._pages.currentWidget()
        return next(name for name, widget in self._names.items() if widget is current)

    @property
    def shown(self) -> QWidget:
        """The page that is shown."""
        return cast("QWidget", self._pages.currentWidget())

    def show_page(self, name: str) -> None:
        """Show a page and give it the keys.

        Raises:
            KeyError: there is none of this name.
        """
        self._bring(name)
        if name == DOWNLOADS:
            self._list_area.take_keys(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._names[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def bring_list(self) -> None:
        """Show the downloads; the keys stay where they are."""
        self._bring(DOWNLOADS)

    def _bring(self, name: str) -> None:
        page = self.page_called(name)
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            self._mark()
            self._fit()
            self.page_shown.emit(name)

    # the sidebar

    def set_queues(self, queues: tuple[QueueEntry, ...]) -> None:
        """The queues there are. A list that was narrowed to one that is gone shows everything again."""
        choice = self._list_area.model.choice
        if choice.section is Section.QUEUE and choice.key not in {queue.id for queue in queues}:
            self.show_everything()
        self.entries.set_queues(queues)

    @property
    def wants_sidebar(self) -> bool:
        """It is to be seen where there is room for it."""
        return self._wants_sidebar

    @Slot(bool)
    def set_wants_sidebar(self, wants: bool) -> None:
        had_keys = self.sidebar.hasFocus()
        self._wants_sidebar = wants
        self._fit()
        if had_keys and not wants:
            self._list_area.take_keys(Qt.FocusReason.ShortcutFocusReason)

    @property
    def sidebar_width(self) -> int | None:
        """In pixels, as the user has chosen it; None where that has not been done."""
        return self._sidebar_width

    def set_sidebar_width(self, width: int | None) -> None:
        """Choose a width in pixels; None is what its entries need."""
        self._sidebar_width = width
        self._fit()

    @Slot(int, int)
    def _on_across_moved(self, _at: int, _index: int) -> None:
        self._sidebar_width = self.sidebar.width()
        self.resized.emit()

    @Slot(object)
    def show_everything(self, _nothing: object = None) -> None:
        """Show all downloads again, whatever they were narrowed to."""
        self._list_area.set_choice(EVERYTHING)
        self._mark()
        self._fit()

    @Slot(object)
    def _on_chosen(self, entry: Entry) -> None:
        if entry.form is Form.PAGE:
            names = (*self._names, *self._makers)
            self._bring(next(name for name in names if page_key(name) == entry.key))
        elif entry.choice is not None:
            self._list_area.set_choice(entry.choice)
            self._mark()
            self._fit()
            self.bring_list()

    def _mark(self) -> None:
        """The same entry in both forms of the sidebar."""
        key = choice_key(self._list_area.model.choice) if self.page == DOWNLOADS else page_key(self.page)
        self.entries.refresh()  # an entry may be there only while it is in use
        self.sidebar.mark(key)
        self.box.mark(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < NARROW * max(1.0, self.fontMetrics().height() / _LINE_HEIGHT)
        is_part = self._list_area.model.choice != EVERYTHING or self.page != DOWNLOADS
        is_seen = self._wants_sidebar and not narrow
        self.sidebar.setVisible(is_seen)
        self._box_row.setVisible(not is_seen and (self._wants_sidebar or is_part))
        if is_seen:
            wished = self._sidebar_width or self.sidebar.sizeHint().width()
            self._across.setSizes([wished, max(1, self.width() - wished)])
