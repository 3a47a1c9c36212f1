"""The queues in the sidebar: what is dropped on them goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from qtapp.ui.intake import Intake
    from qtapp.ui.views.sidebar import Landed, Sidebar


class SidebarQueues(QObject):
    """Links that are let go over the sidebar are offered as those over the list are."""

    def __init__(self, sidebar: Sidebar, intake: Intake, parent: QObject) -> None:
        super().__init__(parent)
        self._intake = intake
        sidebar.links_dropped.connect(self._on_links_dropped)

    @Slot(object)
    def _on_links_dropped(self, landed: Landed) -> None:
        self._intake.offer(landed.dropped)
