"""The list over the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

# with less there would be neither a list nor details to speak of
_BOTH_FROM = 340


class DetailsSplitter(QSplitter):
    """The list gets and gives what the window gains and loses; where it is too low for both there is the list
    alone."""

    resized = Signal()  # the user has given its parts other sizes

    def __init__(self, upper: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._pane: QWidget | None = None
        self._height = 0
        self._is_wanted = False
        self.setObjectName("details-splitter")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(5)
        self.addWidget(upper)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._on_moved)

    def set_pane(self, pane: QWidget) -> None:
        """What stands below, once."""
        self._pane = pane
        pane.hide()
        self.addWidget(pane)
        self.setStretchFactor(1, 0)

    @property
    def details_height(self) -> int:
        """In pixels, as it was chosen; a low window gives it less."""
        return self._height

    def set_details_height(self, height: int) -> None:
        self._height = height
        self._fit()

    def set_wanted(self, is_wanted: bool) -> None:
        """Whether there are to be details where there is room for them."""
        self._is_wanted = is_wanted
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._pane is None:
            return
        is_shown = self._is_wanted and self.height() >= _BOTH_FROM
        if is_shown != (not self._pane.isHidden()):
            self._pane.setVisible(is_shown)
        if is_shown:
            # in a lower window the list keeps a third; the height that was chosen is remembered all the same
            details = min(self._height, self.height() * 2 // 3)
            if self.sizes()[1] != details:
                self.setSizes([self.height() - details - self.handleWidth(), details])

    @Slot(int, int)
    def _on_moved(self, _position: int, _handle: int) -> None:
        self._height = self.sizes()[1]
        self.resized.emit()
