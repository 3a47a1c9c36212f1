"""The actions of the history's page at work."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from qtapp.domain.download import Conflict, DownloadSpec, State, new_download_id
from qtapp.ui import history_words, window_words
from qtapp.ui.banner import UNDO_MS, Bar, Tone
from qtapp.ui.dialogs.clear_history import ClearHistoryDialog
from qtapp.ui.dialogs.copying import CopyingDialog
from qtapp.ui.dialogs.guarded_file import GuardedFileDialog
from qtapp.ui.errand import Errand
from qtapp.ui.opening_files import FileOpener

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.domain.history_view import Entry
    from qtapp.domain.settings import Settings
    from qtapp.services.history_copies import CopyEnd
    from qtapp.services.history_desk import HistoryDesk, Removed
    from qtapp.storage.copying import Copied
    from qtapp.storage.history_pages_worker import Picked
    from qtapp.ui.opening_files import Refusal
    from qtapp.ui.views.history_page import HistoryPage

UNDO = "history-undo"
_FILE = "history-file"
_AGAIN = "history-again"
_COPY = "history-copy"
_REFUSED = "history-refused"
# more links than this are no use on a clipboard, and no wish for a list
MOST_AT_ONCE = 1_000
# how old the news of a file may be while its entry stays in view
_LOOKED_FOR_S = 20.0
_FILTERS = ("JSON (*.json)", "CSV (*.csv)")


class HistoryCommands(QObject):
    """Applies the actions to the selected entries."""

    changed = Signal()  # other entries are to be seen

    def __init__(
        self,
        page: HistoryPage,
        desk: HistoryDesk,
        settings: Settings,
        executor: Executor,
        clock: Callable[[], float],
        make_opener: Callable[[QWidget], FileOpener] | None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._settings = settings
        self._clock = clock
        self._undoable: float | None = None
        self._do_with_picked: Callable[[Picked], None] | None = None
        self._looked_at: dict[int, float] = {}  # position -> when its file was looked for
        self._copying: CopyingDialog | None = None
        self._clearing: ClearHistoryDialog | None = None
        self.opener = make_opener(page) if make_opener is not None else FileOpener(executor, page)
        self._files = Errand(executor, _look_for_files, self)
        self._files.done.connect(page.model.put_missing)
        self._connect()

    def apply(self, settings: Settings) -> None:
        self._settings = settings

    def _connect(self) -> None:
        actions = self._page.actions_
        for action, do in (
            (actions.open_file, self._open),
            (actions.show_in_folder, self._show_in_folder),
            (actions.download_again, self._download_again),
            (actions.copy_link, self._copy_link),
            (actions.remove, self._remove),
            (actions.forget_site, self._forget_site),
            (actions.clear, self.ask_to_clear),
            (actions.export_as, self._ask_where_to_export),
            (actions.import_from, self._ask_what_to_import),
        ):
            action.triggered.connect(do)
        self._page.table.entered.connect(self._on_entered)
        self._page.banner.action_chosen.connect(self._on_bar_action)
        self._page.banner.expired.connect(self._on_bar_expired)
        self._desk.pages.picked.connect(self._on_picked)
        self._desk.pages.older_counted.connect(self._on_older_counted)
        self._desk.removed.connect(self._on_removed)
        self._desk.undone.connect(self._on_undone)
        self._desk.refused.connect(self._on_refused)
        self._desk.copies.progressed.connect(self._on_copy_progressed)
        self._desk.copies.ended.connect(self._on_copy_ended)
        self.opener.missing.connect(self._on_file_missing)
        self.opener.refused.connect(self._on_file_refused)
        self.opener.not_opened.connect(self._on_file_not_opened)

    def allow(self) -> None:
        """Keep the actions in step with what is selected."""
        number = self._page.table.selected_count()
        rows = self._page.table.selected_rows(1)
        states = {entry.download.state for entry in self._page.model.entries_at(rows)}
        self._page.actions_.set_allowed(number, states)

    # one entry

    def _one(self) -> Download | None:
        entries = self._page.model.entries_at(self._page.table.selected_rows(2))
        return entries[0].download if len(entries) == 1 else None

    @Slot(object)
    def _on_entered(self, row: int) -> None:
        entry = self._page.model.entry_at(row)
        if entry is not None and entry.download.state is State.DONE:
            self.opener.open(entry.download)

    @Slot()
    def _open(self) -> None:
        if (download := self._one()) is not None:
            self.opener.open(download)

    @Slot()
    def _show_in_folder(self) -> None:
        if (download := self._one()) is not None:
            self.opener.show_in_folder(download)

    @Slot(object)
    def _on_file_missing(self, download: Download) -> None:
        name = download.path.name if download.path is not None else download.name
        self._page.banner.show_bar(Bar(_FILE, window_words.missing_text(name), Tone.WARNING))
        # it is known now, whatever was found a moment ago
        self._looked_at.clear()
        self._page.table.look_again()

    @Slot(object)
    def _on_file_not_opened(self, path: Path) -> None:
        self._page.banner.show_bar(Bar(_FILE, window_words.not_opened_text(path), Tone.WARNING))

    @Slot(object)
    def _on_file_refused(self, refusal: Refusal) -> None:
        dialog = GuardedFileDialog(refusal, self._page)
        dialog.show_in_folder_chosen.connect(self.opener.show_in_folder)
        dialog.open()

    # several

    def _pick(self, do: Callable[[Picked], None], *, are_entries: bool) -> None:
        """Have done what is to be done with all that is selected, seen or not."""
        table = self._page.table
        if not table.selected_count():
            return
        if are_entries and table.selected_count() > MOST_AT_ONCE:
            text = history_words.too_many_text(MOST_AT_ONCE)
            self._page.banner.show_bar(Bar(_REFUSED, text, Tone.WARNING))
            return
        self._do_with_picked = do
        self._desk.pages.pick(table.selected_ranges(), are_entries=are_entries)

    @Slot(object)
    def _on_picked(self, picked: Picked) -> None:
        do, self._do_with_picked = self._do_with_picked, None
        if do is not None:
            do(picked)

    @Slot()
    def _copy_link(self) -> None:
        self._pick(self._copy_links_of, are_entries=True)

    def _copy_links_of(self, picked: Picked) -> None:
        urls = dict.fromkeys(entry.download.spec.url for entry in picked.entries)
        QGuiApplication.clipboard().setText("\n".join(urls))

    @Slot()
    def _download_again(self) -> None:
        self._pick(self._download_these_again, are_entries=True)

    def _download_these_again(self, picked: Picked) -> None:
        specs = tuple(self._spec(entry.download) for entry in picked.entries)
        if not specs:
            return
        self._page.again_requested.emit(specs)
        text = history_words.added_again_text(len(specs))
        self._page.banner.show_bar(Bar(_AGAIN, text, action=self.tr("Show Downloads")))

    def _spec(self, download: Download) -> DownloadSpec:
        spec = download.spec
        return DownloadSpec(
            new_download_id(),
            spec.url,
            spec.folder,
            self._clock(),
            name=spec.name,
            conflict=Conflict(self._settings.conflict),
        )

    # removing

    @Slot()
    def _remove(self) -> None:
        self._pick(self._remove_these, are_entries=False)

    def _remove_these(self, picked: Picked) -> None:
        if not picked.positions:
            return
        row = self._page.table.currentIndex().row()
        self._page.table.clearSelection()
        self._begin_undo(self._desk.remove(picked.positions), len(picked.positions))
        self._page.select_soon(row)

    @Slot()
    def _forget_site(self) -> None:
        row = self._page.table.currentIndex().row()
        if len(entries := self._page.model.entries_at(self._page.table.selected_rows(2))) == 1:
            self._page.table.clearSelection()
            self._begin_undo(self._desk.forget_site(entries[0].position), None)
            self._page.select_soon(row)

    @Slot()
    def ask_to_clear(self) -> None:
        """Ask how old what is to go has to be."""
        today = QDateTime.fromSecsSinceEpoch(int(self._clock())).date()
        dialog = self._clearing = ClearHistoryDialog(today, self._page)
        dialog.count_wanted.connect(self._desk.pages.count_older)
        dialog.confirmed.connect(self._on_clear_confirmed)
        dialog.finished.connect(self._on_clear_closed)
        dialog.open()
        dialog.ask()

    @Slot(object)
    def _on_older_counted(self, number: int) -> None:
        if self._clearing is not None:
            self._clearing.show_count(number)

    @Slot(object)
    def _on_clear_confirmed(self, moment: float) -> None:
        self._page.table.clearSelection()
        self._begin_undo(self._desk.clear_before(moment), None)

    @Slot()
    def _on_clear_closed(self) -> None:
        self._clearing = None

    def _begin_undo(self, moment: float, number: int | None) -> None:
        self._undoable = moment
        self._show_undo(number)
        self.changed.emit()

    def _show_undo(self, number: int | None) -> None:
        text = history_words.removed_text(number)
        self._page.banner.show_bar(Bar(UNDO, text, action=self.tr("Undo"), stays_ms=UNDO_MS))

    @property
    def can_undo(self) -> bool:
        return self._undoable is not None

    def undo(self) -> None:
        """Take back what was removed last, while that is offered."""
        self._page.banner.press(UNDO)

    @Slot(object)
    def _on_removed(self, removed: Removed) -> None:
        if removed.moment == self._undoable and UNDO in self._page.banner.subjects():
            self._show_undo(removed.count)

    @Slot(object)
    def _on_undone(self, _nothing: object) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_refused(self, kind: str) -> None:
        self._undoable = None
        self._page.banner.take_away(UNDO)
        text = history_words.not_removed_text(kind)
        self._page.banner.show_bar(Bar(_REFUSED, text, Tone.TROUBLE))
        self.changed.emit()

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == UNDO and self._undoable is not None:
            moment, self._undoable = self._undoable, None
            self._desk.undo(moment)
        elif subject == _AGAIN:
            self._page.list_requested.emit(None)

    @Slot(object)
    def _on_bar_expired(self, subject: str) -> None:
        if subject == UNDO:
            self._undoable = None

    # files

    def look_for_files(self, entries: tuple[Entry, ...]) -> None:
        """See whether the files of these are where they were put, unless that was seen a moment ago."""
        now = self._clock()
        wanted = []
        for entry in entries:
            path = entry.download.path
            is_done = entry.download.state is State.DONE and path is not None
            if is_done and abs(now - self._looked_at.get(entry.position, -1e18)) >= _LOOKED_FOR_S:
                wanted.append((entry.position, str(path)))
        if wanted and not self._files.is_under_way:
            if len(self._looked_at) > 10_000:
                self._looked_at.clear()
            self._looked_at.update((position, now) for position, _path in wanted)
            self._files.start(tuple(wanted))

    # copies

    @Slot()
    def _ask_where_to_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export History"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(self.tr("wherry-history"))
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if chosen == _FILTERS[1] else "json")
        )
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot()
    def _ask_what_to_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import History"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Histories (*.json *.csv)"), *_FILTERS])
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._page, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters(list(_FILTERS))
        return dialog

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write the whole history to that file."""
        if not self._desk.copies.is_busy:
            self._show_copying(Path(name), is_import=False)
            self._desk.copies.export_to(Path(name))

    @Slot(str)
    def import_from(self, name: str) -> None:
        """Take in the entries of that file."""
        if not self._desk.copies.is_busy:
            self._show_copying(Path(name), is_import=True)
            self._desk.copies.import_from(Path(name), self._settings.folder)

    def _show_copying(self, file: Path, *, is_import: bool) -> None:
        title = self.tr("Import History") if is_import else self.tr("Export History")
        self._copying = CopyingDialog(file, title, self._page)
        self._copying.stop_chosen.connect(self._on_stop_chosen)
        self._copying.open()

    @Slot(object)
    def _on_stop_chosen(self, _nothing: object) -> None:
        self._desk.copies.stop()

    @Slot(object)
    def _on_copy_progressed(self, copied: Copied) -> None:
        if self._copying is not None:
            self._copying.show_progress(copied)

    @Slot(object)
    def _on_copy_ended(self, end: CopyEnd) -> None:
        dialog, self._copying = self._copying, None
        if dialog is not None:
            dialog.accept()
        is_well = end.kind in ("", "stopped")
        tone = Tone.NEUTRAL if is_well else Tone.TROUBLE
        self._page.banner.show_bar(Bar(_COPY, history_words.copy_end_text(end), tone))


def _look_for_files(wanted: tuple[tuple[int, str], ...]) -> dict[int, bool]:
    """Which are missing. In a worker thread: a sleeping disk or a dead share may take its time."""
    missing = {}
    for position, path in wanted:
        try:
            os.stat(path)  # noqa: PTH116 - many of them: no object for each
        except (FileNotFoundError, NotADirectoryError):
            missing[position] = True
        except (OSError, ValueError):
            continue  # it cannot be known: a share that is away for now is no file that is gone
        else:
            missing[position] = False
    return missing
