"""Sign In and Accounts: the dialogs around the accounts, and what has to be said about them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp.domain.accounts import site_of
from qtapp.domain.download import State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import BadLink
from qtapp.services.accounts import LOGIN_TROUBLE
from qtapp.ui.account_words import note_text
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.dialogs.raising import raised

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.download import Download
    from qtapp.services.accounts import Accounts, Note
    from qtapp.ui.banner import Banner
    from qtapp.ui.dialogs.sign_in import Given

_BAR = "account"


class SigningIn(QObject):
    """One dialog a download, and one for all accounts."""

    def __init__(self, accounts: Accounts, banner: Banner, executor: Executor, window: QWidget) -> None:
        """`executor` reads files of cookies."""
        super().__init__(window)
        self._executor = executor
        self._accounts = accounts
        self._banner = banner
        self._window = window
        self._remembers = True  # what was chosen last
        accounts.noted.connect(self._on_noted)

    def ask(self, download: Download) -> None:
        """For the login that its server wants."""
        from qtapp.ui.dialogs.sign_in import SignInDialog  # noqa: PLC0415 - a start does without it

        if raised(self._window, SignInDialog, lambda it: it.download_id == download.id) is not None:
            return
        if not self._accounts.is_known_who_refused(download):
            self._accounts.ask_again(download)
            return
        url, account = self._accounts.login_of(download)
        is_proxy = download.kind is ErrorKind.PROXY_LOGIN
        try:
            site = site_of(url)
        except BadLink:
            return
        dialog = SignInDialog(
            download.id,
            site,
            self._window,
            user=account.user if account is not None else download.spec.secrets.user or "",
            was_refused=download.kind is ErrorKind.LOGIN_REFUSED or (is_proxy and account is not None),
            is_proxy=is_proxy,
            remember=self._remembers,
        )
        dialog.given.connect(partial(self._on_given, download))
        dialog.show()

    @Slot()
    def show_accounts(self) -> None:
        from qtapp.ui.dialogs.accounts import AccountsDialog  # noqa: PLC0415 - a start does without it

        if raised(self._window, AccountsDialog) is None:
            AccountsDialog(self._accounts, self._executor, self._window).show()

    def _on_given(self, download: Download, given: Given) -> None:
        self._remembers = given.remember
        self._accounts.sign_in(download, given.user, given.password, remember=given.remember)

    @Slot(object)
    def _on_noted(self, note: Note) -> None:
        self._banner.show_bar(Bar(f"{_BAR} {note.account.id}", note_text(note), Tone.WARNING))


def can_sign_in(download: Download) -> bool:
    """Whether a login is what it waits for."""
    return download.state is State.NEEDS_YOU and download.kind in LOGIN_TROUBLE
