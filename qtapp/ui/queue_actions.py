"""The commands for the order of the queue as QActions: where a row stands, how urgent it is, start now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from qtapp.domain.download import Priority
from qtapp.services.transitions import STARTABLE
from qtapp.ui.queue_choices import QueueChoices

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from qtapp.domain.download import State


class QueueActions(QObject):
    """Made once, as the others."""

    def __init__(self, row: Callable[..., QAction], menus: QWidget, parent: QObject) -> None:
        """`row` makes an action whose keys work in the list alone; `menus` is what the menus belong to."""
        super().__init__(parent)
        self.start_now = row(self.tr("Start &Now"), None, "Ctrl+Shift+N")
        self.to_top = row(self.tr("Move to &Top"), None, "Alt+Home")
        self.up = row(self.tr("Move &Up"), None, "Alt+Up")
        self.down = row(self.tr("Move &Down"), None, "Alt+Down")
        self.to_bottom = row(self.tr("Move to &Bottom"), None, "Alt+End")
        for step in (self.up, self.down):
            step.setAutoRepeat(True)  # a key held down carries a row along
        self.show_order = QAction(self.tr("&Queue Order"), self)
        self.show_order.setCheckable(True)
        self.show_order.setChecked(True)
        self.priorities = self._make_priorities()
        self.move_menu = QMenu(self.tr("Mo&ve"), menus)
        self.move_menu.addActions([self.to_top, self.up, self.down, self.to_bottom])
        self.priority_menu = QMenu(self.tr("Priorit&y"), menus)
        self.priority_menu.addActions(self.priorities.actions())
        self.new_queue = QAction(self.tr("&New Queue…"), self)
        self.manage = QAction(self.tr("&Manage Queues…"), self)
        self.to_queue = QueueChoices(self.tr("To &Queue"), menus, self)
        self.pause_queue = QueueChoices(self.tr("&Pause Queue"), menus, self)
        self.adds_to = QueueChoices(self.tr("&Add Links To"), menus, self)
        self.move_menu.addSeparator()
        self.move_menu.addMenu(self.to_queue.menu)
        for choices in (self.to_queue, self.adds_to):
            choices.menu.addSeparator()
            choices.menu.addAction(self.new_queue)

    def queue_menu(self) -> tuple[QAction | None, ...]:
        """The menu of the queues, in order; None is a separator."""
        choices = (self.pause_queue.menu.menuAction(), self.adds_to.menu.menuAction())
        return (*choices, None, self.new_queue, self.manage)

    def _make_priorities(self) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for priority, text in (
            (Priority.HIGH, self.tr("&High")),
            (Priority.NORMAL, self.tr("&Normal")),
            (Priority.LOW, self.tr("&Low")),
        ):
            action = QAction(text, group)
            action.setData(priority.value)
            action.setCheckable(True)
        return group

    def set_selected(self, traits: Collection[tuple[State, Priority]]) -> None:
        """What can be done with downloads in these states, and which priority all of them have, if it is
        one."""
        self.start_now.setEnabled(any(state in STARTABLE for state, _priority in traits))
        for action in (self.to_top, self.up, self.down, self.to_bottom):
            action.setEnabled(bool(traits))
        found = {priority for state, priority in traits if not state.is_finished}
        for action in self.priorities.actions():
            action.setEnabled(bool(found))
            action.setChecked(found == {Priority(action.data())})
        self.move_menu.setEnabled(bool(traits))
        self.priority_menu.setEnabled(bool(found))
