"""Accounts with a keyring in memory behind them, and a stand-in for the manager in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qtapp.services.accounts import Accounts, LoginSignals
from qtapp.storage.secrets import SecretStore
from qtapp.transfer.logins import Logins
from tests.support.memory_keyring import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qtapp.domain.accounts import Account
    from qtapp.services.manager import DownloadManager
    from tests.ui.fake_manager import FakeManager


class Desk:
    """`saved` is what would be in the file of accounts; `close` ends the keyring's thread."""

    def __init__(self, manager: FakeManager, accounts: Iterable[Account] = ()) -> None:
        self.memory = Memory()
        self.saved: list[tuple[Account, ...]] = []
        self.logins = Logins()
        self._store = SecretStore(lambda: self.memory)
        self._signals = LoginSignals()
        self.accounts = Accounts(
            accounts,
            self._store,
            self.logins,
            self._signals,
            cast("DownloadManager", manager),
            self.saved.append,
        )

    def close(self) -> None:
        self.memory.may_go_on.set()
        self._store.close()
