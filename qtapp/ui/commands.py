"""The actions at work: what is selected, what it allows, and the manager's commands for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from qtapp.domain.download import State
from qtapp.ui import window_words
from qtapp.ui.actions import CANCELLABLE, LIMITABLE, PAUSABLE, allowed, fill_menu
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.certificate_words import can_be_trusted
from qtapp.ui.limit_words import limit_question
from qtapp.ui.models.trusted import place_of
from qtapp.ui.picked import Picked
from qtapp.ui.remedies import Remedies
from qtapp.ui.signing_in import can_sign_in
from qtapp.ui.tally import Tally

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.domain.errors import ErrorKind
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.actions import Actions
    from qtapp.ui.banner import Banner
    from qtapp.ui.models.trusted import Place
    from qtapp.ui.opening_files import FileOpener, Refusal
    from qtapp.ui.signing_in import SigningIn
    from qtapp.ui.views.download_table import DownloadTable

    _Trait = tuple[State, ErrorKind | None]

# more than this is not dropped without a question
DROPPED_UNASKED_BYTES = 100_000_000
FILE = "file"


class Commands(QObject):
    """Applies the actions to the selected rows, and keeps them in step with what those rows allow."""

    trust_withdrawn = Signal(object)  # Place

    def __init__(
        self,
        manager: DownloadManager,
        actions: Actions,
        table: DownloadTable,
        banner: Banner,
        opener: FileOpener,
        signing_in: SigningIn,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._manager = manager
        self._actions = actions
        self._table = table
        self._banner = banner
        self._opener = opener
        self._signing_in = signing_in
        self._window = window
        self._picked: Picked[_Trait] = Picked(manager.find, _trait, self._allow, self)
        self._trusted: frozenset[Place] = frozenset()
        self.remedies = Remedies(manager, signing_in, window)
        self._tally = Tally(manager.downloads())
        self._connect_actions()
        self._show_what_the_list_allows()
        manager.added.connect(self._on_added)
        manager.removed.connect(self._on_removed)
        table.selection_changed.connect(self._on_selection_changed)
        table.activated_row.connect(self._on_row_activated)
        table.remedy_requested.connect(self._on_remedy_requested)
        table.context_menu_requested.connect(self._on_context_menu_requested)
        # a reset empties the selection without a word
        table.model().modelReset.connect(self._on_model_reset)
        manager.changed.connect(self._on_changed)
        opener.refused.connect(self._on_file_refused)
        opener.not_opened.connect(self._on_file_not_opened)

    def set_trusted(self, places: frozenset[Place]) -> None:
        """The servers whose certificates the user has accepted."""
        self._trusted = places
        self._allow()

    def show_in_folder(self, download_id: str) -> None:
        """Show where the file of a download lies, selected or not."""
        download = self._manager.find(download_id)
        if download is not None:
            self._opener.show_in_folder(download)

    def _connect_actions(self) -> None:
        actions = self._actions
        for action, do in (
            (actions.pause, self._pause),
            (actions.resume, self._resume),
            (actions.toggle_pause, self._toggle_pause),
            (actions.cancel, self._cancel),
            (actions.retry, self._retry),
            (actions.open_file, self._open),
            (actions.show_in_folder, self._show_in_folder),
            (actions.copy_link, self._copy_link),
            (actions.update_link, self._update_link),
            (actions.choose_name, self._choose_name),
            (actions.view_certificate, self._view_certificate),
            (actions.withdraw_trust, self._withdraw_trust),
            (actions.sign_in, self._sign_in),
            (actions.select_all, self._table.selectAll),
            (actions.pause_all, self._manager.pause_all),
            (actions.resume_all, self._manager.resume_all),
        ):
            action.triggered.connect(do)
        actions.row_limits.chosen.connect(self._limit)
        actions.row_limits.custom_requested.connect(self._ask_for_limit)
        # they are looked at when the menu opens: while it is shut, thousands may change
        actions.row_limit_menu.aboutToShow.connect(self._on_limits_about_to_show)

    # what is selected

    @Slot(object)
    def _on_selection_changed(self, ids: tuple[str, ...]) -> None:
        self._picked.take(ids)

    def _allow(self) -> None:
        some = self._picked.some_traits
        states = [state for state, _kind in some]
        kinds = {kind for _state, kind in some if kind is not None}
        what = allowed(states, kinds)
        (one,) = self._found() if len(states) == 1 else (None,)
        if one is not None:
            what = replace(
                what,
                view_certificate=can_be_trusted(one),
                withdraw_trust=bool(self._trusted) and place_of(one) in self._trusted,
                sign_in=can_sign_in(one),
            )
        if self._table.selected_group() is not None:
            # it is renamed itself, and its folder is that of the first
            what = replace(what, open_file=False, rename_file=True, show_in_folder=bool(states))
        self._actions.set_allowed(what)

    @Slot()
    def _on_model_reset(self) -> None:
        self._on_selection_changed(self._table.selected_ids())

    @Slot(object)
    def _on_added(self, downloads: tuple[Download, ...]) -> None:
        self._tally.put(downloads)
        self._picked.update(downloads)
        self._show_what_the_list_allows()

    @Slot(object)
    def _on_removed(self, ids: tuple[str, ...]) -> None:
        self._tally.drop(ids)
        self._show_what_the_list_allows()

    def _show_what_the_list_allows(self) -> None:
        # paused ones count for both: what was commanded a moment ago may be on its way
        has_unfinished = self._tally.has_any(PAUSABLE | {State.PAUSED})
        has_failed = self._tally.has_any((State.FAILED, State.NEEDS_YOU))
        self._actions.set_list(
            has_rows=len(self._tally) > 0, has_unfinished=has_unfinished, has_failed=has_failed
        )
        self._actions.clear_finished.setEnabled(self._tally.has_any((State.DONE,)))

    @Slot(object)
    def _on_changed(self, downloads: tuple[Download, ...]) -> None:
        self._tally.update(downloads)
        self._show_what_the_list_allows()
        if self._picked.update(downloads):
            self._allow()

    def _ids(self) -> tuple[str, ...]:
        return self._picked.ids

    # what is done with them

    @Slot()
    def _pause(self) -> None:
        self._manager.pause(self._ids())

    @Slot()
    def _resume(self) -> None:
        self._manager.resume(self._ids())

    @Slot()
    def _toggle_pause(self) -> None:
        # one key for a mixed selection: as long as anything of it goes on, it pauses
        if not PAUSABLE.isdisjoint(state for state, _kind in self._picked.traits):
            self._manager.pause(self._ids())
        else:
            self._manager.resume(self._ids())

    @Slot()
    def _cancel(self) -> None:
        from qtapp.ui.dialogs.cancelling import CancellingDialog  # noqa: PLC0415 - a start does without it

        going = [download for download in self._found() if download.state in CANCELLABLE]
        ids = tuple(download.id for download in going)
        kept_bytes = sum(download.bytes_done for download in going)
        if kept_bytes <= DROPPED_UNASKED_BYTES:
            self._manager.cancel(ids)
            return
        # no undo brings them back
        dialog = CancellingDialog(ids, kept_bytes, self._window)
        dialog.confirmed.connect(self._manager.cancel)
        dialog.open()

    @Slot()
    def _retry(self) -> None:
        self._manager.retry(self._ids())

    @Slot()
    def _open(self) -> None:
        for download in self._found():
            self._opener.open(download)

    @Slot()
    def _show_in_folder(self) -> None:
        found = self._found()
        # of a group one that is there already shows where the others will be
        for download in sorted(found, key=lambda it: it.state is not State.DONE)[:1]:
            self._opener.show_in_folder(download)

    @Slot()
    def _copy_link(self) -> None:
        urls = [download.spec.url for download in self._found()]
        if urls:
            QGuiApplication.clipboard().setText("\n".join(urls))

    @Slot()
    def _update_link(self) -> None:
        for download in self._found():
            self.remedies.ask_for_link(download)

    @Slot()
    def _choose_name(self) -> None:
        self.remedies.ask_about_names(self._found())

    @Slot()
    def _view_certificate(self) -> None:
        for download in self._found():
            self.remedies.show_certificate(download)

    @Slot()
    def _withdraw_trust(self) -> None:
        for download in self._found():
            if (place := place_of(download)) in self._trusted:
                self.trust_withdrawn.emit(place)

    @Slot()
    def _on_limits_about_to_show(self) -> None:
        self._actions.row_limits.show_limits({row.limit_bytes_per_second for row in self._limitable()})

    @Slot(object)
    def _limit(self, bytes_per_second: int | None) -> None:
        self._manager.limit(self._ids(), bytes_per_second)

    @Slot()
    def _ask_for_limit(self) -> None:
        from qtapp.ui.dialogs.speed import SpeedDialog  # noqa: PLC0415 - a start does without it

        rows = self._limitable()
        if not rows:
            return
        limits = {row.limit_bytes_per_second for row in rows}
        question = limit_question(len(rows), rows[0].name)
        dialog = SpeedDialog(question, limits.pop() if len(limits) == 1 else None, self._window)
        ids = tuple(row.id for row in rows)  # of the moment: others may be selected while it is asked
        dialog.given.connect(lambda limit: self._manager.limit(ids, limit))
        dialog.show()

    def _limitable(self) -> list[Download]:
        return [download for download in self._found() if download.state in LIMITABLE]

    @Slot()
    def _sign_in(self) -> None:
        for download in self._found():
            self._signing_in.ask(download)

    def _found(self) -> list[Download]:
        found = (self._manager.find(download_id) for download_id in self._ids())
        return [download for download in found if download is not None]

    # the table

    @Slot(object)
    def _on_row_activated(self, download_id: str) -> None:
        download = self._manager.find(download_id)
        if download is not None and download.state is State.DONE:
            self._opener.open(download)

    @Slot(object)
    def _on_remedy_requested(self, download_id: str) -> None:
        download = self._manager.find(download_id)
        if download is not None:
            self.remedies.apply(download)

    @Slot(object)
    def _on_context_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._picked:
            fill_menu(menu, self._actions.row_actions())
        else:
            fill_menu(menu, (self._actions.paste, self._actions.select_all, None, self._actions.undo.action))
        menu.popup(at)

    # files

    @Slot(object)
    def _on_file_not_opened(self, path: Path) -> None:
        self._banner.show_bar(Bar(FILE, window_words.not_opened_text(path), Tone.WARNING))

    @Slot(object)
    def _on_file_refused(self, refusal: Refusal) -> None:
        from qtapp.ui.dialogs.guarded_file import GuardedFileDialog  # noqa: PLC0415 - a start does without it

        dialog = GuardedFileDialog(refusal, self._window)
        dialog.show_in_folder_chosen.connect(self._opener.show_in_folder)
        dialog.open()


def _trait(download: Download) -> _Trait:
    """What it depends on of a download what can be done with it."""
    return download.state, download.kind
