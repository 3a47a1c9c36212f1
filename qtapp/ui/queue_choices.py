"""The queues to choose from, as the entries of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from qtapp.ui.queue_words import menu_text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.queues import Queue


class QueueChoices(QActionGroup):
    """One entry for each queue that there is, before others that a menu may have."""

    chosen = Signal(object)  # str, the id of a queue

    def __init__(self, title: str, menus: QWidget, parent: QObject) -> None:
        """`menus` is what the menu belongs to."""
        super().__init__(parent)
        # what is checked is told by `check`
        self.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self.menu = QMenu(title, menus)
        self._checked: frozenset[str] = frozenset()
        self._queues: tuple[Queue, ...] = ()
        self.triggered.connect(self._on_triggered)

    def put(self, queues: Sequence[Queue]) -> None:
        """These are there from now on."""
        if tuple(queues) == self._queues:
            return
        self._queues = tuple(queues)
        for entry in self.actions():
            self.menu.removeAction(entry)
            self.removeAction(entry)
            entry.deleteLater()
        others = self.menu.actions()
        for number, queue in enumerate(queues, 1):
            entry = QAction(menu_text(queue, number), self)
            entry.setCheckable(True)
            entry.setData(queue.id)
            self.menu.insertAction(others[0] if others else None, entry)  # type: ignore[arg-type]
        self.check(self._checked)

    def check(self, ids: Collection[str]) -> None:
        """These have a mark."""
        self._checked = frozenset(ids)
        for entry in self.actions():
            entry.setChecked(entry.data() in self._checked)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        queue_id = str(entry.data())
        self.check(self._checked)  # a click has turned its mark: what comes of it is told by `check`
        self.chosen.emit(queue_id)
