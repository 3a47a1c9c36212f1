"""Find Duplicates: among the finished files of the list, however much of it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import State
from qtapp.services.duplicates import Duplicates
from qtapp.ui.dialogs.raising import raised

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.commands import Commands
    from qtapp.ui.list_area import ListArea
    from qtapp.ui.theme import Theme


class FindingDuplicates(QObject):
    """One dialog at a time."""

    def __init__(
        self,
        manager: DownloadManager,
        commands: Commands,
        list_area: ListArea,
        actions: Actions,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.duplicates = Duplicates(self)
        self._manager = manager
        self._commands = commands
        self._presence = list_area.presence
        self._theme = theme
        self._window = window
        actions.find_duplicates.triggered.connect(self.show)

    @Slot()
    def show(self) -> None:
        from qtapp.ui.dialogs.duplicates import DuplicatesDialog  # noqa: PLC0415 - a start does without it

        if raised(self._window, DuplicatesDialog) is not None:
            return
        dialog = DuplicatesDialog(self.duplicates, self._theme, self._window)
        dialog.show_chosen.connect(self._commands.show_in_folder)
        dialog.changed.connect(self._on_changed)
        dialog.search(
            [
                (row.id, row.path)
                for row in self._manager.downloads()
                if row.state is State.DONE and row.path is not None
            ]
        )
        dialog.show()

    @Slot(object)
    def _on_changed(self, _nothing: None) -> None:
        self._presence.look_anew()
