"""What is seen in the window: the actions of it at work, and what of it is kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qtapp.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from qtapp.ui.frame import Frame
    from qtapp.ui.view_actions import ViewActions

# of several changes in a row the last is kept
KEEP_MS = 1_000


class ViewControl(QObject):
    """Puts the layout of the last session on, and tells when another is to be kept."""

    to_be_kept = Signal()

    def __init__(self, actions: ViewActions, frame: Frame, layout: WindowLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.to_be_kept)
        actions.show_sidebar.setChecked(layout.has_sidebar)
        frame.set_wants_sidebar(layout.has_sidebar)
        frame.set_sidebar_width(layout.sidebar_width)
        actions.show_sidebar.toggled.connect(frame.set_wants_sidebar)
        for changed in (actions.show_sidebar.toggled, frame.resized):
            changed.connect(self._timer.start)

    def layout(self) -> WindowLayout:
        """As it is at this moment, but for the window's place."""
        return WindowLayout(has_sidebar=self._frame.wants_sidebar, sidebar_width=self._frame.sidebar_width)
