"""What the user can do for a row that cannot go on by itself: from its Status column, or from the menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from qtapp.domain.download import State
from qtapp.services.transitions import needs_a_name, waits_for_its_folder
from qtapp.ui.certificate_words import can_be_trusted, shown_certificate
from qtapp.ui.dialogs.raising import raised
from qtapp.ui.remedy_words import LOGIN_WANTED, wants_another_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.domain.fingerprints import Pin
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.dialogs.name_taken import Answer
    from qtapp.ui.signing_in import SigningIn


class Remedies(QObject):
    """Its dialogs stand beside the list, which goes on: at the answer it counts what became of a row."""

    certificate_accepted = Signal(object)  # Pin; what it was refused for is tried again right after

    def __init__(self, manager: DownloadManager, signing_in: SigningIn, window: QWidget) -> None:
        super().__init__(window)
        self._manager = manager
        self._signing_in = signing_in
        self._window = window

    def apply(self, download: Download) -> None:
        """Carry out what the row's Status column offers, as `messages.status_action` names it."""
        if can_be_trusted(download):
            self.show_certificate(download)
        elif needs_a_name(download):
            self.ask_about_names([download])
        elif download.state in (State.WAITING, State.QUEUED) and not waits_for_its_folder(download):
            self._manager.resume([download.id])
        elif wants_another_link(download.kind, download.state):
            self.ask_for_link(download)
        elif download.state is State.NEEDS_YOU and download.kind in LOGIN_WANTED:
            self._signing_in.ask(download)
        else:
            self._manager.retry([download.id])

    def ask_for_link(self, download: Download) -> None:
        from qtapp.ui.dialogs.update_link import UpdateLinkDialog  # noqa: PLC0415 - a start does without it

        if raised(self._window, UpdateLinkDialog, lambda it: it.download_id == download.id) is not None:
            return
        dialog = UpdateLinkDialog(download, QGuiApplication.clipboard().text(), self._window)
        dialog.given.connect(partial(self._manager.update_link, download.id))
        self._manager.changed.connect(dialog.on_changed)
        self._manager.removed.connect(dialog.on_removed)
        dialog.show()

    def ask_about_names(self, downloads: Sequence[Download]) -> None:
        """One question for all of these whose names are taken, in place of one that is asked already."""
        from qtapp.ui.dialogs.name_taken import NameTakenDialog  # noqa: PLC0415 - a start does without it

        asked = [download for download in downloads if needs_a_name(download)]
        if not asked:
            return
        for dialog in self._window.findChildren(NameTakenDialog):
            dialog.close()
        others = sum(needs_a_name(download) for download in self._manager.downloads()) - len(asked)
        dialog = NameTakenDialog(asked, others, self._window)
        dialog.answered.connect(self._on_names_answered)
        dialog.show()

    def show_certificate(self, download: Download) -> None:
        """Ask whether what its server has shown is to be taken; nothing where that is not known."""
        from qtapp.ui.dialogs.certificate import CertificateDialog  # noqa: PLC0415 - a start does without it

        shown = shown_certificate(download.kind, download)
        if shown is None:
            return
        if raised(self._window, CertificateDialog, lambda it: it.shown == shown) is not None:
            return
        dialog = CertificateDialog(shown, download.detail, self._window)
        dialog.accepted_by_user.connect(self._on_certificate_accepted)
        dialog.show()

    @Slot(object)
    def _on_names_answered(self, answer: Answer) -> None:
        rows = self._manager.downloads()
        ids = [row.id for row in rows if needs_a_name(row) and (answer.for_all or row.id in answer.ids)]
        self._manager.settle_names(ids, answer.conflict)

    @Slot(object)
    def _on_certificate_accepted(self, pin: Pin) -> None:
        self.certificate_accepted.emit(pin)
        self._manager.retry([row.id for row in self._manager.downloads() if _was_refused_for(row, pin)])


def _was_refused_for(download: Download, pin: Pin) -> bool:
    shown = shown_certificate(download.kind, download)
    return download.state is State.NEEDS_YOU and shown is not None and shown.pin == pin
