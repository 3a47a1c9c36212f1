"""The accounts and what is to happen with them. Lives on the GUI thread; never waits for a keyring."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from qtapp.domain.accounts import Account, AccountKind, new_account_id, site_of
from qtapp.domain.download import Download, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.links import BadLink, Link, origin_of
from qtapp.domain.secrets import SecretsUnavailable, Trouble
from qtapp.domain.values import dataclass
from qtapp.transfer.logins import COOKIE_KINDS, KEYRING_KINDS, Logins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future

    from qtapp.services.manager import DownloadManager
    from qtapp.storage.secrets import SecretStore

log = logging.getLogger(__name__)

# what Sign In mends
LOGIN_TROUBLE = (
    frozenset({ErrorKind.LOGIN_NEEDED, ErrorKind.LOGIN_REFUSED, ErrorKind.PROXY_LOGIN}) | KEYRING_KINDS
)
# a keyring that has not taken a secret by then is told of; it may be asking its owner
KEEPING_TAKES_MS = 5000


@dataclass(frozen=True, slots=True)
class Note:
    """Something about an account that its owner ought to know.

    `kind`: only-for-now (its secret is not in the keyring, and why), left-in-keyring (it was removed, its
    secret could not be).
    """

    kind: str
    account: Account
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class _Answer:
    """The keyring's, on its way to the GUI thread. `number`: of the change that asked for it."""

    number: int
    account: Account
    is_removal: bool
    trouble: Trouble | None


class LoginSignals(QObject):
    """From whatever thread the keyring answers on; made on the GUI thread, and outlives the pool."""

    came_late = Signal(object)  # str, an account's id

    def tell_late(self, account_id: str) -> None:
        with suppress(RuntimeError):  # the program has ended around a keyring that answered at last
            self.came_late.emit(account_id)


class Accounts(QObject):
    """Their owner. A secret counts at once, for this session; in the keyring once that has taken it."""

    changed = Signal(object)  # tuple[Account, ...]
    noted = Signal(object)  # Note
    _answered = Signal(object)  # _Answer

    def __init__(
        self,
        accounts: Iterable[Account],
        secrets: SecretStore,
        logins: Logins,
        signals: LoginSignals,
        manager: DownloadManager,
        save: Callable[[tuple[Account, ...]], None],
        parent: QObject | None = None,
    ) -> None:
        """`save` is called with all of them whenever they have changed; it must not wait."""
        super().__init__(parent)
        self._accounts = {account.id: account for account in accounts}
        self._secrets = secrets
        self._logins = logins
        self._manager = manager
        self._save = save
        self._changes = 0
        self._keeping: dict[str, int] = {}  # account id -> the change that the keyring has yet to take
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        signals.came_late.connect(self._on_came_late, Qt.ConnectionType.QueuedConnection)

    def all(self) -> tuple[Account, ...]:
        return tuple(self._accounts.values())

    def has_been_told(self, account: Account) -> bool:
        """Its secret is known at this moment, whether or not the keyring has it."""
        return self._logins.secret_of(account.id) is not None

    def put(self, account: Account, secret: str | None) -> None:
        """Add it, or change the one of its id; `secret` None leaves that as it is. `is_remembered` says what
        is wanted: `noted` tells where the keyring does not take it.

        Downloads that wait for a login of its site go on.
        """
        before = self._accounts.get(account.id)
        wants_keyring = account.is_remembered and account.has_secret
        if secret is None and before is not None and wants_keyring and not before.is_remembered:
            secret = self._logins.secret_of(account.id)
        is_kept_already = before is not None and before.is_remembered and secret is None
        self._accounts[account.id] = replace(account, is_remembered=wants_keyring and is_kept_already)
        self._logins.set_accounts(self.all())
        if secret is not None:
            self._logins.give(account.id, secret)
        self._tell()
        if wants_keyring and secret is not None:
            self._keep(account, secret)
        elif before is not None and not wants_keyring and self._may_be_in_keyring(before):
            self._remove_secret(before)
        self._go_on(account)

    def remove(self, account_id: str) -> None:
        """With its secret, wherever that is. Downloads that used it ask for a login when the server does."""
        account = self._accounts.pop(account_id, None)
        if account is not None:
            is_kept = self._may_be_in_keyring(account)
            self._tell()
            if is_kept:
                self._remove_secret(account)

    def login_of(self, download: Download) -> tuple[str, Account | None]:
        """The link that wants a login for `download`, and the account with a user name that there is."""
        url = self._logins.who_refused(download.spec.url)
        try:
            site = site_of(url)
        except BadLink:
            return url, None
        fits = (item for item in self.all() if item.kind is AccountKind.BASIC and item.site == site)
        return url, next(fits, None)

    def is_known_who_refused(self, download: Download) -> bool:
        """Which proxy wanted a login is known only since this session's attempts: ask again where it is
        not."""
        return download.kind is not ErrorKind.PROXY_LOGIN or (
            self._logins.who_refused(download.spec.url) != download.spec.url
        )

    def ask_again(self, download: Download) -> None:
        """Who wants the login will be known by the next attempt."""
        self._manager.retry([download.id])

    def sign_in(self, download: Download, user: str, password: str, *, remember: bool) -> None:
        """Take a login for whoever wanted one for `download`, and let it go on."""
        url, before = self.login_of(download)
        if download.spec.secrets and url == download.spec.url:
            # what was given for the download alone goes before any account
            self._manager.update_link(download.id, Link(url, user, password))
        with suppress(BadLink):
            known = before or Account(new_account_id(), site_of(url), AccountKind.BASIC)
            self.put(replace(known, user=user, is_remembered=remember), password)
        self._manager.retry([download.id])

    def _tell(self) -> None:
        self._logins.set_accounts(self.all())
        self._save(self.all())
        self.changed.emit(self.all())

    def _go_on(self, account: Account) -> None:
        self._retry(lambda row: _is_of(account, self._logins.who_refused(row.spec.url)))

    def _retry(self, is_meant: Callable[[Download], bool]) -> None:
        stuck = [
            row
            for row in self._manager.downloads()
            if row.state is State.NEEDS_YOU and row.kind in LOGIN_TROUBLE | COOKIE_KINDS
        ]
        if ids := [row.id for row in stuck if is_meant(row)]:
            self._manager.retry(ids)

    # the keyring

    def _may_be_in_keyring(self, account: Account) -> bool:
        return account.has_secret and (account.is_remembered or account.id in self._keeping)

    def _keep(self, account: Account, secret: str) -> None:
        number = self._ask(account, self._secrets.keep(account.key, secret), is_removal=False)
        self._keeping[account.id] = number
        QTimer.singleShot(KEEPING_TAKES_MS, self, lambda: self._on_keeping_takes_long(number, account))

    def _remove_secret(self, account: Account) -> None:
        self._keeping.pop(account.id, None)
        self._ask(account, self._secrets.remove(account.key), is_removal=True)

    def _ask(self, account: Account, answer: Future[None], *, is_removal: bool) -> int:
        self._changes += 1
        number = self._changes

        def tell(future: Future[None]) -> None:
            error = future.exception()
            trouble = error.trouble if isinstance(error, SecretsUnavailable) else None
            with suppress(RuntimeError):  # as in tell_late()
                self._answered.emit(_Answer(number, account, is_removal, trouble))

        answer.add_done_callback(tell)
        return number

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        if answer.is_removal:
            if answer.trouble is not None:
                self.noted.emit(Note("left-in-keyring", answer.account, answer.trouble))
            return
        if self._keeping.get(answer.account.id) != answer.number:
            return  # it was changed again meanwhile, or is to go: what was asked for then comes after this
        del self._keeping[answer.account.id]
        account = self._accounts.get(answer.account.id)
        if account is None:
            return
        if answer.trouble is not None:
            self.noted.emit(Note("only-for-now", account, answer.trouble))
            return
        self._accounts[account.id] = replace(account, is_remembered=True)
        self._tell()

    def _on_keeping_takes_long(self, number: int, account: Account) -> None:
        if self._keeping.get(account.id) == number:
            self.noted.emit(Note("only-for-now", account, Trouble.SILENT))

    @Slot(object)
    def _on_came_late(self, account_id: str) -> None:
        if account_id in self._accounts:
            log.info("the keyring has answered at last")
            self._retry(lambda row: row.kind in KEYRING_KINDS)


def _is_of(account: Account, url: str) -> bool:
    try:
        return account.site.covers(origin_of(url))
    except BadLink:
        return False
