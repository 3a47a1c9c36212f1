"""Taking rows off the list, with their files or without, and bringing back what one undo covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.download import State
from qtapp.services.roster import ROWS_AT_ONCE
from qtapp.services.trash import ToTrash, TrashAnswer, delete_all, put_back_all, trash_all
from qtapp.ui.banner import UNDO_MS, Bar, Tone
from qtapp.ui.errand import Errand
from qtapp.ui.removal_words import (
    not_deleted_text,
    not_put_back_text,
    nothing_finished_text,
    removed_with_files_text,
)
from qtapp.ui.undo import Done

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Executor
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.services.manager import DownloadManager
    from qtapp.services.trash import Trashed
    from qtapp.ui.actions import Actions
    from qtapp.ui.banner import Banner
    from qtapp.ui.list_area import ListArea

UNDO = "undo"
_FILES = "removed-files"
_NOTHING = "nothing-finished"


class Removing(QObject):
    """All that goes while the bar stands comes back by one undo: rows from the manager, files from the trash.

    `executor` runs what moves the files.
    """

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
        self._leaving: set[str] = set()  # on their way off the list
        self._bar_stands = False  # its time begins once they are gone
        self._next_place: int | None = None  # where the next row is to be picked once they are gone
        self._rows: list[str] = []  # that one undo brings back, of all the removals since the bar appeared
        self._trashed: list[Trashed] = []  # that it puts back
        self._last_number = 0
        self._covered: set[int] = set()  # files on their way to the trash that the undo of now covers
        self._unwanted: set[int] = set()  # and those that are to come back as soon as they are there
        self._trash = Errand(executor, trash_all, self)
        self._put_back = Errand(executor, put_back_all, self)
        self._delete = Errand(executor, delete_all, self)
        self._trash.done.connect(self._on_trashed)
        self._put_back.done.connect(self._on_put_back)
        self._delete.done.connect(self._on_deleted)
        # behind the list itself, which has let go of them by then
        manager.removed.connect(self._on_removed)
        actions.remove.triggered.connect(self._on_remove)
        actions.remove_with_file.triggered.connect(self._on_remove_with_file)
        actions.clear_finished.triggered.connect(self._on_clear_finished)
        actions.undo.requested.connect(self._on_undo_requested)
        self._banner.action_chosen.connect(self._on_bar_action)
        self._banner.expired.connect(self._on_bar_expired)

    @Slot()
    def _on_remove(self) -> None:
        self._remove_selected(self._list_area.table.selected_ids())

    @Slot()
    def _on_remove_with_file(self) -> None:
        ids = self._list_area.table.selected_ids()
        rows = [row for row in map(self._manager.find, ids) if row is not None]
        paths = tuple(row.path for row in rows if row.path is not None)
        self._remove_selected(ids)
        if paths:
            self._last_number += 1
            self._covered.add(self._last_number)
            self._trash.start(ToTrash(self._last_number, paths))

    @Slot()
    def _on_clear_finished(self) -> None:
        """Where the list shows some rows alone, those are meant."""
        model = self._list_area.model
        everything = self._manager.downloads()
        rows: Iterable[Download | None] = everything
        if model.is_narrowed:
            # a row that was shown a moment ago has its newest state in the manager
            rows = map(self._manager.find, model.narrowed_ids())
        ids = tuple(row.id for row in rows if row is not None and row.state is State.DONE)
        if ids:
            self._remove(ids)
        else:
            self._banner.show_bar(Bar(_NOTHING, nothing_finished_text()))

    def _remove_selected(self, ids: tuple[str, ...]) -> None:
        if not ids:
            return
        table = self._list_area.table
        self._next_place = table.currentIndex().row()
        if len(ids) > ROWS_AT_ONCE:
            # they go in parts: it is seen at once that they do, and no key is for what has not gone yet
            table.clearSelection()
        self._remove(ids)

    def _remove(self, ids: tuple[str, ...]) -> None:
        # rows that wait for their turn to go may be chosen once more
        fresh = tuple([download_id for download_id in ids if download_id not in self._leaving])
        if not fresh:
            return
        self._leaving.update(fresh)
        self._rows += fresh
        self._undo.allow(Done.REMOVAL)
        self._manager.remove(fresh)
        self._show_bar()

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        if not self._leaving:
            return
        self._leaving.difference_update(ids)
        if not self._leaving:
            self._pick_next()
            if self._bar_stands and UNDO in self._banner.subjects():
                self._show_bar()

    def _pick_next(self) -> None:
        """The next row takes the place, so that one can go on with the same key."""
        table, place = self._list_area.table, self._next_place
        self._next_place = None
        rows = table.model().rowCount()
        if rows and place is not None and place >= 0 and not table.selectionModel().hasSelection():
            table.selectRow(min(place, rows - 1))

    def _show_bar(self) -> None:
        # in the place of the bar before it, and its time begins anew; while some are on their way it stands
        words = removed_with_files_text(len(self._rows), len(self._trashed))
        self._bar_stands = bool(self._leaving)
        stays_ms = None if self._bar_stands else UNDO_MS
        self._banner.show_bar(Bar(UNDO, words, action=self.tr("Undo"), stays_ms=stays_ms))

    # files

    @Slot(object)
    def _on_trashed(self, answer: TrashAnswer) -> None:
        from qtapp.ui.dialogs.deleting import DeletingDialog  # noqa: PLC0415 - a start does without it

        if answer.number in self._unwanted:
            self._unwanted.discard(answer.number)
            self._put_back.start(answer.trashed)
            return
        if answer.number in self._covered:
            self._covered.discard(answer.number)
            self._trashed += answer.trashed
            if answer.trashed:
                self._show_bar()
        if answer.left:
            dialog = DeletingDialog(answer.left, self._window)
            dialog.confirmed.connect(self._delete.start)
            dialog.open()

    @Slot(object)
    def _on_put_back(self, left: tuple[Path, ...]) -> None:
        if left:
            self._banner.show_bar(Bar(_FILES, not_put_back_text(left), Tone.WARNING))

    @Slot(object)
    def _on_deleted(self, left: tuple[Path, ...]) -> None:
        if left:
            self._banner.show_bar(Bar(_FILES, not_deleted_text(left), Tone.WARNING))

    # the way back

    @Slot(object)
    def _on_undo_requested(self, done: Done) -> None:
        if done is Done.REMOVAL:
            self._banner.press(UNDO)

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == UNDO:
            self._unwanted |= self._covered
            trashed = tuple(self._trashed)
            self._next_place = None  # what comes back is selected
            self._list_area.expect(self._rows)
            self._undo_is_over()
            if trashed:
                self._put_back.start(trashed)
            self._manager.undo_remove()

    @Slot(object)
    def _on_bar_expired(self, subject: str) -> None:
        if subject == UNDO:
            self._undo_is_over()
            self._manager.forget_removed()

    def _undo_is_over(self) -> None:
        self._rows = []
        self._trashed = []
        self._covered = set()
        self._undo.forget(Done.REMOVAL)
