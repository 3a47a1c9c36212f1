"""Copying between a file and the program in the background, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from qtapp.storage.copying import Control, Copied, CopyingStopped

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor


class Copies(QObject):
    """Lives on the GUI thread; `executor` has a thread that may wait for a disk.

    Whoever is one begins work that takes the control, tells how far it is, and sends its end home.
    """

    progressed = Signal(object)  # Copied
    ended = Signal(object)  # how it ended

    _told = Signal(object)  # Copied
    _came_home = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._control: Control | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._came_home.connect(self._on_came_home, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._control is not None

    def stop(self) -> None:
        """A file that is not whole goes; what has been taken in so far stays."""
        if self._control is not None:
            self._control.stop.set()

    def _begin(self, work: Callable[..., None], *given: object) -> None:
        """`work` gets a `Control` and what is `given`. Nothing is begun while one is under way."""
        if self._control is not None:
            return
        self._control = Control()
        self._get_ready()
        try:
            self._executor.submit(work, self._control, *given)
        except RuntimeError:  # the program ends
            self._control = None

    def _get_ready(self) -> None:
        """One begins."""

    def _end_of(self, end: Any) -> Any:
        """What `ended` tells, of what the work has sent home."""
        return end

    # in the executor's thread

    def _tell(self, copied: Copied) -> None:
        self._emit(self._told, copied)

    def _send_home(self, end: object) -> None:
        self._emit(self._came_home, end)

    @staticmethod
    def _emit(signal: object, value: object) -> None:
        try:
            signal.emit(value)  # type: ignore[attr-defined]
        except RuntimeError:  # the window is gone, and nobody waits any more
            raise CopyingStopped from None

    # on this object's thread

    @Slot(object)
    def _on_told(self, copied: Copied) -> None:
        if self._control is not None:
            self.progressed.emit(copied)

    @Slot(object)
    def _on_came_home(self, end: object) -> None:
        self._control = None
        self.ended.emit(self._end_of(end))
