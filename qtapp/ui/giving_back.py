"""What the program does not need while nobody looks at it: the picture of its window, and memory freed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QBackingStore
    from PySide6.QtWidgets import QWidget

# what hiding the window, or a list that came back, sets off is over by then; who only looks in is gone again
AFTER_MS = 2_000
# none at all is not a size that every platform takes
_NEXT_TO_NOTHING = QSize(1, 1)


class GivingBack(QObject):
    """Gives back once the window has been hidden, or `look_soon` was called, for a while."""

    def __init__(
        self, window: QWidget, give_back_freed: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._give_back_freed = give_back_freed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._on_due)

    @Slot(object)
    def on_shown_changed(self, is_shown: bool) -> None:
        if is_shown:
            self._timer.stop()
        else:
            self._timer.start()

    @Slot(object)
    def look_soon(self, _what: object) -> None:
        """A crowd of rows has come or gone."""
        self._timer.start()

    @Slot()
    def _on_due(self) -> None:
        if not self._window.isVisible():
            self._drop_picture()
        self._give_back_freed()

    def _drop_picture(self) -> None:
        """Four bytes a pixel, which Qt keeps while it is hidden; it is painted anew when it is shown."""
        # none where the window was never shown, whatever the stubs say
        picture: QBackingStore | None = self._window.backingStore()
        if picture is not None and picture.size() != _NEXT_TO_NOTHING:
            picture.resize(_NEXT_TO_NOTHING)
