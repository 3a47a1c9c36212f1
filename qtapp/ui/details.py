"""The details in the window: below the list, shown and hidden by Ctrl+I, in step with what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.ui.kept_parts import KeptParts
from qtapp.ui.queue_words import queue_name
from qtapp.ui.tab_order import put_behind
from qtapp.ui.window_layout import DEFAULT_DETAILS, DetailsLayout

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.services.live_facts import LiveFacts
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.icons import Icons
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.theme import Theme
    from qtapp.ui.views.details_pane import DetailsPane
    from qtapp.ui.views.details_splitter import DetailsSplitter


class Details(QObject):
    """Owns the pane, which it puts into `splitter` below the list when there is first something to be shown
    in it: a start does without it, and without the pages that nobody has looked at."""

    changed = Signal()  # it stands in another way than before

    def __init__(
        self,
        manager: DownloadManager,
        live_facts: LiveFacts,
        list_area: ListArea,
        splitter: DetailsSplitter,
        toggle: QAction,
        theme: Theme,
        icons: Icons,
        clock: Callable[[], float],
        executor: Executor,
    ) -> None:
        """`toggle` is the action that shows and hides it; `executor` runs what may block."""
        super().__init__(list_area)
        self._list_area = list_area
        self._toggle = toggle
        self._queues = manager.queues
        self._manager, self._live_facts = manager, live_facts
        self._theme, self._icons = theme, icons
        self._clock, self._executor = clock, executor
        self._kept_parts = KeptParts(executor, self)
        self._pane: DetailsPane | None = None
        self._page = DEFAULT_DETAILS.page  # until there is a pane
        self.splitter = splitter
        splitter.set_details_height(DEFAULT_DETAILS.height)
        toggle.setCheckable(True)
        toggle.setChecked(DEFAULT_DETAILS.is_shown)
        toggle.toggled.connect(self._on_toggled)
        list_area.table.selection_changed.connect(self._on_selection_changed)
        # after the list has taken them, which was connected first
        manager.added.connect(self._on_rows_changed)
        manager.removed.connect(self._on_rows_changed)
        manager.queues.changed.connect(self._on_told_more)
        self._kept_parts.found.connect(self._on_told_more)
        list_area.model.absence_changed.connect(self._on_told_more)
        splitter.resized.connect(self.changed)

    @property
    def pane(self) -> DetailsPane:
        """It is made where it has not been yet."""
        if self._pane is None:
            self._pane = self._make_pane()
        return self._pane

    def _make_pane(self) -> DetailsPane:
        from qtapp.ui.views import details_pane as panes  # noqa: PLC0415 - a start does without it

        pages = (
            (panes.OVERVIEW, self.tr("Overview"), self._overview),
            (panes.SEGMENTS, self.tr("Segments"), self._segments),
            (panes.SPEED, self.tr("Speed"), self._speed),
            (panes.TIMELINE, self.tr("Timeline"), self._timeline),
            (panes.FILES, self.tr("Files"), self._files),
        )
        pane = panes.DetailsPane(self._manager.find, self._kept_parts.fill, pages, self._theme, self._icons)
        table = self._list_area.table
        self.splitter.set_pane(pane)
        put_behind(table, pane)
        pane.choose_page(self._page)
        self._select(pane, table.selected_ids())
        pane.close_requested.connect(self._on_close_requested)
        pane.tabs.currentChanged.connect(self._on_page_chosen)
        self._manager.changed.connect(pane.note_changed)
        return pane

    def put_on(self, layout: DetailsLayout) -> None:
        """Stand as in the last session: until then nothing stands there."""
        self._page = layout.page
        if self._pane is not None:
            self._pane.choose_page(layout.page)
        self.splitter.set_details_height(layout.height)
        self._toggle.setChecked(layout.is_shown)
        self._look()

    def layout(self) -> DetailsLayout:
        page = self._pane.page if self._pane is not None else self._page
        return DetailsLayout(self._toggle.isChecked(), self.splitter.details_height, page)

    # the pages

    def _overview(self) -> QWidget:
        from qtapp.ui.views.detail_pages import OverviewPage  # noqa: PLC0415 - as that of the pane

        return OverviewPage(self._clock, self._queue_of, self._list_area.model.absence_of)

    def _segments(self) -> QWidget:
        from qtapp.ui.views.detail_pages import SegmentsPage  # noqa: PLC0415 - as that of the pane

        return SegmentsPage(self._live_facts, self._theme, self._clock)

    def _speed(self) -> QWidget:
        from qtapp.ui.views.detail_pages import SpeedPage  # noqa: PLC0415 - as that of the pane

        return SpeedPage(self._live_facts, self._manager.speed, self._theme)

    def _timeline(self) -> QWidget:
        from qtapp.ui.views.timeline_page import TimelinePage  # noqa: PLC0415 - as that of the pane

        return TimelinePage(self._manager.timelines, self._theme, self._icons, self._clock)

    def _files(self) -> QWidget:
        from qtapp.ui.views.files_page import FilesPage  # noqa: PLC0415 - as that of the pane

        page = FilesPage(self._manager.find, self._theme, self._clock, self._executor)
        page.jump_requested.connect(self._on_jump_requested)
        return page

    def _queue_of(self, download: Download) -> str:
        queue = self._queues.find(download.queue)
        return queue_name(queue.name) if queue is not None else ""

    @Slot(object)
    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        if self._pane is not None:
            self._select(self._pane, ids)

    def _select(self, pane: DetailsPane, ids: tuple[str, ...]) -> None:
        group = self._list_area.table.selected_group()
        pane.name_group(*((group.group.name, group.whole) if group is not None else ("", 0)))
        pane.select(ids)

    @Slot(object)
    def _on_jump_requested(self, download_id: str) -> None:
        self._list_area.show_selected([download_id])
        self._list_area.take_keys(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_told_more(self, _fact: object) -> None:
        if self._pane is not None:
            self._pane.show_again()

    @Slot(object)
    def _on_rows_changed(self, _rows: object) -> None:
        self._look()

    @Slot(bool)
    def _on_toggled(self, is_shown: bool) -> None:
        self.changed.emit()
        pane = self._pane
        had_keys = pane is not None and pane.isAncestorOf(pane.window().focusWidget())
        self._look()
        if had_keys and not is_shown:
            self._list_area.take_keys(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _on_page_chosen(self, _number: int) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_close_requested(self, _nothing: object) -> None:
        self._toggle.setChecked(False)

    def _look(self) -> None:
        # an empty list is the welcome, and has nothing that details could be of
        is_wanted = self._toggle.isChecked() and self._list_area.model.total > 0
        if is_wanted and self._pane is None:
            self._pane = self._make_pane()
        self.splitter.set_wanted(is_wanted)
