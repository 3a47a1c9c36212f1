"""The list taken along: written to a file, and read from one into the links that are looked over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from qtapp.services.list_copies import ListCopies, Which
from qtapp.ui import list_words
from qtapp.ui.banner import Bar, Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from qtapp.services.list_copies import ListCopyEnd
    from qtapp.services.manager import DownloadManager
    from qtapp.storage.copying import Copied
    from qtapp.ui.dialogs.copying import CopyingDialog
    from qtapp.ui.dialogs.export_list import ListChoice
    from qtapp.ui.main_window import MainWindow
    from qtapp.ui.theme import Theme

LIST = "list-copy"
# what is over by then needs no dialog, which would only flash
_SHOWN_AFTER_MS = 300


class ListExchange(QObject):
    """One file at a time."""

    def __init__(
        self,
        window: MainWindow,
        manager: DownloadManager,
        theme: Theme,
        executor: Executor,
        clock: Callable[[], float],
    ) -> None:
        """`window` has its list, its actions and the links that are looked over; `executor` has a thread that
        may wait for a disk."""
        super().__init__(window)
        self._manager = manager
        self._table, self._banner = window.list_area.table, window.list_area.banner
        self._staging = window.staging
        self._theme = theme
        self._window = window
        self._clock = clock
        self.copies = ListCopies(executor, Path.home(), self)
        self._is_to_ask = False  # once the list is there
        self._choice: ListChoice | None = None
        self._copying: CopyingDialog | None = None
        self._under_way: tuple[Path, str] | None = None
        self._show_soon = QTimer(self)
        self._show_soon.setSingleShot(True)
        self._show_soon.setInterval(_SHOWN_AFTER_MS)
        self._show_soon.timeout.connect(self._on_takes_long)
        window.actions_.export_list.triggered.connect(self.ask_what_to_export)
        window.actions_.import_list.triggered.connect(self.ask_what_to_import)
        self.copies.progressed.connect(self._on_progressed)
        self.copies.ended.connect(self._on_ended)

    # out

    @Slot()
    def ask_what_to_export(self) -> None:
        """Which rows, in which form; the file is asked for after it. A list that is still coming is waited
        for: what stands there by then would be taken for all of it."""
        if not self._is_to_ask:
            self._is_to_ask = True
            self._manager.list_wait.until_known(self._ask_which_to_export)

    def _ask_which_to_export(self, _is_whole: bool) -> None:
        from qtapp.ui.dialogs.export_list import ExportListDialog  # noqa: PLC0415 - a start does without it

        self._is_to_ask = False
        total, selected = len(self._manager.downloads()), len(self._table.selected_ids())
        dialog = ExportListDialog(total, selected, self._theme, self._window)
        dialog.confirmed.connect(self._ask_where_to_export)
        dialog.open()

    @Slot(object)
    def _ask_where_to_export(self, choice: ListChoice) -> None:
        self._choice = choice
        dialog = self._file_dialog(self.tr("Export List"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ending = "txt" if choice.as_text else "json"
        dialog.setNameFilter(self.tr("Text (*.txt)") if choice.as_text else self.tr("JSON (*.json)"))
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"wherry-list.{ending}")
        dialog.fileSelected.connect(self._on_target_chosen)
        dialog.open()

    @Slot(str)
    def _on_target_chosen(self, name: str) -> None:
        if self._choice is not None:
            self.export_to(Path(name), self._choice)

    def export_to(self, target: Path, choice: ListChoice) -> None:
        """Write those rows to that file."""
        if self.copies.is_busy:
            return
        ids = self._table.selected_ids() if choice.is_selected else None
        names = {queue.id: queue.name for queue in self._window.settings.queues}
        which = Which(ids, choice.has_finished)
        self._begin(target, self.tr("Export List"))
        self.copies.export_to(target, self._manager.downloads(), names, which, as_text=choice.as_text)

    # in

    @Slot()
    def ask_what_to_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import List"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Lists (*.json *.txt *.list *.lst *.session)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot(str)
    def import_from(self, name: str) -> None:
        """Have the links of that file looked over."""
        if self.copies.is_busy:
            return
        self._begin(Path(name), self.tr("Import List"))
        self.copies.import_from(Path(name), self._window.settings, self._clock())

    # meanwhile

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _begin(self, file: Path, title: str) -> None:
        self._banner.take_away(LIST)
        self._under_way = (file, title)
        self._show_soon.start()

    @Slot()
    def _on_takes_long(self) -> None:
        from qtapp.ui.dialogs.copying import CopyingDialog  # noqa: PLC0415 - a start does without it

        if self._under_way is not None:
            self._copying = CopyingDialog(*self._under_way, self._window)
            self._copying.stop_chosen.connect(self._on_stop_chosen)
            self._copying.open()

    @Slot(object)
    def _on_stop_chosen(self, _nothing: object) -> None:
        self.copies.stop()

    @Slot(object)
    def _on_progressed(self, copied: Copied) -> None:
        if self._copying is not None:
            self._copying.show_progress(copied)

    @Slot(object)
    def _on_ended(self, end: ListCopyEnd) -> None:
        self._show_soon.stop()
        self._under_way = None
        dialog, self._copying = self._copying, None
        if dialog is not None:
            dialog.accept()
        if not end.is_import:
            tone = Tone.TROUBLE if end.kind == "unwritable" else Tone.NEUTRAL
            self._banner.show_bar(Bar(LIST, list_words.export_end_text(end), tone))
        elif end.taken is None:
            tone = Tone.NEUTRAL if end.kind == "stopped" else Tone.TROUBLE
            self._banner.show_bar(Bar(LIST, list_words.refused_text(end), tone))
        else:
            text = list_words.taken_text(end.file.name, end.taken)
            if text:
                # behind the links, which it is about, for as long as they are looked over
                self._banner.show_bar(Bar(LIST, text, Tone.WARNING, stays_ms=None))
            if end.taken.left.links:
                self._staging.bring(end.taken.left)
