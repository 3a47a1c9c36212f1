"""What is seen in the window: the actions of it at work, and what of it is kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableView

from qtapp.ui.frame import DOWNLOADS
from qtapp.ui.models.order import Column
from qtapp.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QHeaderView, QWidget

    from qtapp.ui.details import Details
    from qtapp.ui.frame import Frame
    from qtapp.ui.group_commands import GroupCommands
    from qtapp.ui.models.sidebar_model import Page
    from qtapp.ui.view_actions import ViewActions
    from qtapp.ui.views.download_table import DownloadTable
    from qtapp.ui.views.history_table import HistoryTable

# of several changes in a row the last is kept
KEEP_MS = 1_000


class ViewControl(QObject):
    """Puts the layout of the last session on, and tells when another is to be kept."""

    to_be_kept = Signal()
    density_chosen = Signal(object)  # str, as in the settings

    def __init__(
        self,
        actions: ViewActions,
        frame: Frame,
        table: DownloadTable,
        details: Details,
        groups: GroupCommands,
        layout: WindowLayout,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._frame = frame
        self._table = table
        self._details = details
        self._groups = groups
        self._history: HistoryTable | None = None
        self._kept_history = layout.history
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.to_be_kept)
        self._put_on(layout)
        self._connect()
        self._show_columns()

    def add_page(self, page: Page, make: Callable[[], QWidget], text: str, *keys: str) -> None:
        """Another page beside the downloads, made when it is first wanted; `text` and `keys` are those of its
        entry in the menu, which has Alt and its number as well."""
        if not self._actions.pages.actions():
            self._actions.add_page(DOWNLOADS, self.tr("Down&loads"), "Alt+1")
        self._frame.add_page(page, make)
        number = len(self._actions.pages.actions()) + 1
        self._actions.add_page(page.name, text, f"Alt+{number}", *keys)
        self._actions.set_page(self._frame.page)

    def keep_history(self, table: HistoryTable) -> None:
        """Find the list of the history again as it was."""
        self._history = table
        table.put_on(self._kept_history)
        table.layout_changed.connect(self._keep)

    def layout(self) -> WindowLayout:
        """As it is at this moment, but for the window's place."""
        return WindowLayout(
            has_sidebar=self._frame.wants_sidebar,
            sidebar_width=self._frame.sidebar_width,
            columns=self._table.columns.layout(),
            sorted_by=self._table.columns.sorted_by(),
            details=self._details.layout(),
            groups=self._groups.layout(),
            history=self._history.layout_now() if self._history is not None else self._kept_history,
        )

    def _put_on(self, layout: WindowLayout) -> None:
        self._actions.show_sidebar.setChecked(layout.has_sidebar)
        self._frame.set_wants_sidebar(layout.has_sidebar)
        self._frame.set_sidebar_width(layout.sidebar_width)
        self._details.put_on(layout.details)
        self._groups.put_on(layout.groups)
        self._table.columns.restore(layout.columns)
        self._table.columns.sort(layout.sorted_by)

    def _connect(self) -> None:
        actions, columns = self._actions, self._table.columns
        actions.show_sidebar.toggled.connect(self._frame.set_wants_sidebar)
        for action in actions.columns.values():
            action.triggered.connect(self._on_column_chosen)
        actions.pages.triggered.connect(self._on_page_chosen)
        self._frame.page_shown.connect(actions.set_page)
        actions.densities.triggered.connect(self._on_density_chosen)
        actions.reset_columns.triggered.connect(columns.reset)
        actions.sort_menu.follow(self._header)
        columns.shown_changed.connect(self._show_columns)
        header = self._table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        for changed in (
            actions.show_sidebar.toggled,
            self._frame.resized,
            self._details.changed,
            self._groups.changed,
            columns.changed,
            self._table.sorting_changed,
        ):
            changed.connect(self._keep)

    def show_density(self, density: str) -> None:
        """How high the rows are."""
        self._actions.set_density(density)
        self._table.set_density(density)

    def _header(self) -> QHeaderView | None:
        """Of the list on the page that is shown."""
        if self._frame.page == DOWNLOADS:
            return self._table.horizontalHeader()
        tables = self._frame.shown.findChildren(QTableView)
        return tables[0].horizontalHeader() if tables else None

    @Slot(QAction)
    def _on_page_chosen(self, action: QAction) -> None:
        self._frame.show_page(action.data())

    @Slot(QAction)
    def _on_density_chosen(self, action: QAction) -> None:
        self.density_chosen.emit(action.data())

    @Slot()
    def _keep(self) -> None:
        self._timer.start()

    @Slot()
    def _show_columns(self) -> None:
        for column, action in self._actions.columns.items():
            action.setChecked(column in self._table.columns.wanted)

    @Slot(bool)
    def _on_column_chosen(self, is_wanted: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._table.columns.want(Column(action.data()), is_wanted)

    @Slot(QPoint)
    def _on_header_menu_requested(self, at: QPoint) -> None:
        self._actions.columns_menu.popup(self._table.horizontalHeader().mapToGlobal(at))
