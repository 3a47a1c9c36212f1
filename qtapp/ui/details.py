"""The details in the window: below the list, shown and hidden by Ctrl+I, in step with what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.ui.kept_parts import KeptParts
from qtapp.ui.queue_words import queue_name
from qtapp.ui.views.detail_pages import OverviewPage, SegmentsPage, SpeedPage
from qtapp.ui.views.details_pane import DetailsPane
from qtapp.ui.views.files_page import FilesPage
from qtapp.ui.views.timeline_page import TimelinePage
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
    from qtapp.ui.views.details_splitter import DetailsSplitter


class Details(QObject):
    """Owns the pane, which it puts into `splitter` below the list."""

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
        self._kept_parts = KeptParts(executor, self)
        absence_of = list_area.model.absence_of
        files = FilesPage(manager.find, theme, clock, executor)
        pages: tuple[tuple[str, str, QWidget], ...] = (
            (
                "overview",
                self.tr("Overview"),
                OverviewPage(clock, self._queue_of, absence_of),
            ),
            ("segments", self.tr("Segments"), SegmentsPage(live_facts, theme, clock)),
            ("speed", self.tr("Speed"), SpeedPage(live_facts, manager.speed, theme)),
            ("timeline", self.tr("Timeline"), TimelinePage(manager.timelines, theme, icons, clock)),
            ("files", self.tr("Files"), files),
        )
        self.pane = DetailsPane(manager.find, self._kept_parts.fill, pages, theme, icons)
        self.splitter = splitter
        splitter.set_pane(self.pane)
        toggle.setCheckable(True)
        self.put_on(DEFAULT_DETAILS)
        toggle.toggled.connect(self._on_toggled)
        self.pane.close_requested.connect(self._on_close_requested)
        list_area.table.selection_changed.connect(self._on_selection_changed)
        files.jump_requested.connect(self._on_jump_requested)
        manager.changed.connect(self.pane.note_changed)
        # after the list has taken them, which was connected first
        manager.added.connect(self._on_rows_changed)
        manager.removed.connect(self._on_rows_changed)
        manager.queues.changed.connect(self._on_told_more)
        self._kept_parts.found.connect(self._on_told_more)
        list_area.model.absence_changed.connect(self._on_told_more)
        splitter.resized.connect(self.changed)
        self.pane.tabs.currentChanged.connect(self._on_page_chosen)
        self._look()

    def put_on(self, layout: DetailsLayout) -> None:
        """Stand as in the last session."""
        self.pane.choose_page(layout.page)
        self.splitter.set_details_height(layout.height)
        self._toggle.setChecked(layout.is_shown)

    def layout(self) -> DetailsLayout:
        return DetailsLayout(self._toggle.isChecked(), self.splitter.details_height, self.pane.page)

    def _queue_of(self, download: Download) -> str:
        queue = self._queues.find(download.queue)
        return queue_name(queue.name) if queue is not None else ""

    @Slot(object)
    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        group = self._list_area.table.selected_group()
        self.pane.name_group(*((group.group.name, group.whole) if group is not None else ("", 0)))
        self.pane.select(ids)

    @Slot(object)
    def _on_jump_requested(self, download_id: str) -> None:
        self._list_area.show_selected([download_id])
        self._list_area.take_keys(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _on_told_more(self, _fact: object) -> None:
        self.pane.show_again()

    @Slot(object)
    def _on_rows_changed(self, _rows: object) -> None:
        self._look()

    @Slot(bool)
    def _on_toggled(self, is_shown: bool) -> None:
        self.changed.emit()
        had_keys = self.pane.isAncestorOf(self.pane.window().focusWidget())
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
        self.splitter.set_wanted(self._toggle.isChecked() and self._list_area.model.total > 0)
