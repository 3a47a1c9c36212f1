"""The actions for groups at work: whether they are shown, which are open, their names, taking them apart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.ui.dialogs.raising import raised
from qtapp.ui.undo import Done
from qtapp.ui.window_layout import GroupsLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.list_area import ListArea

# as many as somebody may remember to have opened or closed; those of long ago are as they were at first
KEPT_AT_MOST = 500


class GroupCommands(QObject):
    """Keeps its actions in step with what is selected."""

    changed = Signal()  # the groups are shown in another way than before

    def __init__(
        self, manager: DownloadManager, actions: Actions, list_area: ListArea, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._manager = manager
        self._actions = actions.groups
        self._undo = actions.undo
        self._table, self._model = list_area.table, list_area.model
        self._actions.show.toggled.connect(self._on_show_toggled)
        self._actions.open_all.triggered.connect(self._table.open_all)
        self._actions.close_all.triggered.connect(self._table.close_all)
        self._actions.ungroup.triggered.connect(self._on_ungroup)
        actions.rename_file.triggered.connect(self._on_rename)
        actions.undo.requested.connect(self._on_undo_requested)
        self._table.selection_changed.connect(self._on_selection_changed)
        self._model.modelReset.connect(self._allow)
        self._model.opened_changed.connect(self._on_opened_changed)
        self._allow()

    def put_on(self, layout: GroupsLayout) -> None:
        """Show groups as in the last session."""
        self._model.set_opened_by_hand(dict(layout.opened))
        self._actions.show.setChecked(layout.are_shown)

    def layout(self) -> GroupsLayout:
        opened = tuple(self._model.opened_by_hand.items())[-KEPT_AT_MOST:]
        return GroupsLayout(self._actions.show.isChecked(), opened)

    @Slot(bool)
    def _on_show_toggled(self, are_shown: bool) -> None:
        self._model.set_grouped(are_shown)
        self._allow()
        self.changed.emit()

    @Slot(object)
    def _on_opened_changed(self, _nothing: None) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_selection_changed(self, _ids: tuple[str, ...]) -> None:
        self._allow()

    @Slot()
    def _allow(self) -> None:
        # of a flat list thousands may be selected, none of which is to be looked at
        rows = self._table.selected_rows() if self._model.has_groups else ()
        is_any = any(self._model.is_in_group(row) for row in rows)
        self._actions.ungroup.setEnabled(is_any)
        for action in (self._actions.open_all, self._actions.close_all):
            action.setEnabled(self._actions.show.isChecked())

    @Slot()
    def _on_ungroup(self) -> None:
        """Of a selected group all downloads stand alone from now on, of others those that are selected."""
        ids = dict.fromkeys(self._table.selected_ids())
        for key in self._table.selected_keys():
            ids.update(dict.fromkeys(self._model.members_of(key)))
        self._manager.groups.take_apart(ids)
        self._undo.allow(Done.GROUPING)

    @Slot()
    def _on_rename(self) -> None:
        """A selected group; of a download the name of its file is asked for elsewhere."""
        from qtapp.ui.dialogs.group_name import GroupNameDialog  # noqa: PLC0415 - a start does without it

        group = self._table.selected_group()
        if group is None:
            return
        key = self._table.selected_keys()[0]
        if raised(self._window, GroupNameDialog, lambda it: it.key == key) is None:
            dialog = GroupNameDialog(key, group.group.name, self._window)
            dialog.given.connect(partial(self._on_name_given, key))
            dialog.show()

    def _on_name_given(self, key: str, name: str) -> None:
        if members := self._model.members_of(key):
            self._manager.groups.rename(members, name)
            self._undo.allow(Done.GROUPING)

    @Slot(object)
    def _on_undo_requested(self, done: Done) -> None:
        if done is Done.GROUPING:
            self._undo.forget(Done.GROUPING)
            self._manager.groups.undo()
