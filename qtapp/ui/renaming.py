"""Rename: another name for the one row that is selected, for its file as well, and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import State
from qtapp.domain.filenames import PathComponent
from qtapp.domain.values import dataclass
from qtapp.services.renaming import NameProblem, Renamed, ToRename, rename_file
from qtapp.ui.banner import UNDO_MS, Bar, Tone
from qtapp.ui.dialogs.raising import raised
from qtapp.ui.errand import Errand
from qtapp.ui.rename_words import not_renamed_text, renamed_text
from qtapp.ui.undo import Done

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.banner import Banner
    from qtapp.ui.dialogs.rename import RenameDialog
    from qtapp.ui.list_area import ListArea

_BAR = "renamed"


@dataclass(frozen=True, slots=True)
class _Names:
    """A download was called `before`, and is called `after`."""

    id: str
    before: str
    after: PathComponent


class Renaming(QObject):
    """`executor` runs what asks the disk."""

    def __init__(
        self,
        manager: DownloadManager,
        actions: Actions,
        list_area: ListArea,
        executor: Executor,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._manager = manager
        self._undo = actions.undo
        self._list_area = list_area
        self._banner: Banner = list_area.banner
        self._window = window
        self._last: _Names | None = None  # what an undo takes back
        self._running: dict[str, _Names] = {}  # given while a file was about to get its name
        self._errand = Errand(executor, rename_file, self)
        self._errand.done.connect(self._on_renamed)
        actions.rename_file.triggered.connect(self.ask)
        actions.undo.requested.connect(self._on_undo_requested)
        self._banner.action_chosen.connect(self._on_bar_action)
        manager.removed.connect(self._on_removed)
        manager.ended.connect(self._on_ended)

    @Slot()
    def ask(self) -> None:
        from qtapp.ui.dialogs.rename import RenameDialog  # noqa: PLC0415 - a start does without it

        if self._list_area.table.selected_group() is not None:
            return  # its own name is meant
        for download_id in self._list_area.table.selected_ids()[:1]:
            download = self._manager.find(download_id)
            if download is None or self._dialog_of(download_id) is not None:
                return
            dialog = RenameDialog(download, self._window)
            dialog.given.connect(partial(self._rename, download_id))
            self._manager.removed.connect(dialog.on_removed)
            dialog.show()

    def _dialog_of(self, download_id: str) -> RenameDialog | None:
        from qtapp.ui.dialogs.rename import RenameDialog  # noqa: PLC0415 - a start does without it

        return raised(self._window, RenameDialog, lambda it: it.download_id == download_id)

    def _rename(self, download_id: str, name: PathComponent) -> None:
        download = self._manager.find(download_id)
        if download is not None:
            path = download.path if download.state is State.DONE else None
            self._errand.start(ToRename(download_id, download.spec.folder, path, name))

    @Slot(object)
    def _on_renamed(self, renamed: Renamed) -> None:
        from qtapp.ui.dialogs.rename import RenameDialog  # noqa: PLC0415 - a start does without it

        asked = renamed.asked
        dialogs = [it for it in self._window.findChildren(RenameDialog) if it.download_id == asked.id]
        download = self._manager.find(asked.id)
        if renamed.problem is not None:
            if dialogs and renamed.problem is not NameProblem.MISSING:
                dialogs[0].complain(not_renamed_text(renamed))
                return
            self._banner.show_bar(Bar(_BAR, not_renamed_text(renamed), Tone.WARNING))
        elif download is not None:
            if asked.path is None and download.state is State.DONE:
                self._rename(asked.id, asked.name)  # its file has come meanwhile
                return
            self._take_over(download, renamed)
        for dialog in dialogs:
            dialog.accept()

    def _take_over(self, download: Download, renamed: Renamed) -> None:
        asked = renamed.asked
        names = _Names(asked.id, download.name, asked.name)
        if asked.path is not None:
            self._manager.file_moved(asked.id, renamed.path)
        else:
            if download.state.is_active:
                self._running[asked.id] = names
            self._manager.rename(asked.id, asked.name)
        self._last = names
        self._undo.allow(Done.RENAME)
        words = renamed_text(names.before, names.after)
        self._banner.show_bar(Bar(_BAR, words, action=self.tr("Undo"), stays_ms=UNDO_MS))

    @Slot(object)
    def _on_ended(self, download: Download) -> None:
        """A file that got its name while another was given gets that as well."""
        names = self._running.pop(download.id, None)
        if names is None or download.state is not State.DONE or download.path is None:
            return
        if download.path.name == names.before:
            self._rename(download.id, names.after)

    # the way back

    @Slot(object)
    def _on_undo_requested(self, done: Done) -> None:
        if done is Done.RENAME:
            self._take_back()

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == _BAR:
            self._take_back()

    def _take_back(self) -> None:
        names, self._last = self._last, None
        self._undo.forget(Done.RENAME)
        self._banner.take_away(_BAR)
        if names is not None:
            self._rename(names.id, PathComponent(names.before))

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        for download_id in self._running.keys() & set(ids):
            del self._running[download_id]
        if self._last is not None and self._last.id in ids:
            self._last = None
            self._undo.forget(Done.RENAME)
            self._banner.take_away(_BAR)
