"""Network: the dialog about the way to servers, and where what is chosen there goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qtapp.domain.accounts import Account, AccountKind, new_account_id, site_of
from qtapp.transfer.proxy_ways import account_url
from qtapp.ui.dialogs.raising import raised

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qtapp.domain.proxies import Proxy
    from qtapp.domain.settings import Settings
    from qtapp.services.accounts import Accounts
    from qtapp.services.proxy_trial import ProxyTrial
    from qtapp.ui.dialogs.network import NetworkPage, NetworkValues


class Networking(QObject):
    """Keeps the choice in the settings, and the login as an account of the proxy's."""

    settings_changed = Signal(object)  # Settings

    def __init__(self, accounts: Accounts, trial: ProxyTrial, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._accounts = accounts
        self._trial = trial
        self._window = window
        self.apply(settings)

    def apply(self, settings: Settings) -> None:
        self._settings = settings

    @Slot()
    def show(self) -> None:
        from qtapp.ui.dialogs.network import NetworkDialog, NetworkValues  # noqa: PLC0415 - a start does without it

        if raised(self._window, NetworkDialog) is not None:
            return
        dialog = NetworkDialog(NetworkValues.of(self._settings), self.user_of, self._trial, self._window)
        dialog.given.connect(self.take)
        dialog.show()

    def page(self, values: NetworkValues) -> NetworkPage:
        """The fields of the dialog, for another one; what they hold is given to `take`."""
        from qtapp.ui.dialogs.network import NetworkPage  # noqa: PLC0415 - a start does without it

        return NetworkPage(values, self.user_of, self._trial)

    def user_of(self, proxy: Proxy) -> str:
        """The user name that there is an account with, or ""."""
        account = self._account_of(proxy)
        return account.user if account is not None else ""

    @Slot(object)
    def take(self, values: NetworkValues) -> None:
        """The choice holds from now on; what waited for the login goes on."""
        self.settings_changed.emit(values.put_into(self._settings))
        login = values.login
        if login is not None:
            known = self._account_of(login.proxy)
            site = site_of(account_url(login.proxy))
            account = known or Account(new_account_id(), site, AccountKind.BASIC)
            self._accounts.put(
                replace(account, user=login.user, is_remembered=login.remember), login.password
            )

    def _account_of(self, proxy: Proxy) -> Account | None:
        site = site_of(account_url(proxy))
        accounts = (one for one in self._accounts.all() if one.kind is AccountKind.BASIC and one.site == site)
        return next(accounts, None)
