"""Who gives credentials for an origin: the accounts, and their secrets for as long as they are remembered."""

from __future__ import annotations

import math
import threading
import time
from contextlib import suppress
from dataclasses import field, replace
from typing import TYPE_CHECKING

from qtapp.domain.accounts import AccountKind, matching
from qtapp.domain.cookie_file import cookies_for
from qtapp.domain.download import NO_SECRETS, Secrets
from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import origin_of
from qtapp.domain.secrets import SecretsUnavailable, Trouble
from qtapp.domain.values import dataclass
from qtapp.transfer.saved_cookies import SavedCookies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future
    from pathlib import Path

    from qtapp.domain.accounts import Account
    from qtapp.domain.cookie_file import SavedCookie
    from qtapp.transfer.wire import Wire

# X11: a keyring that is unlocked answers in a fiftieth of a second; one that asks its owner may take a lunch
KEYRING_ANSWERS_S = 5.0
# what the keyring said holds for so long: somebody may have changed it there
SECRET_HOLDS_S = 900.0
# so that a crowd of downloads asks a keyring once that says no, and its owner is asked once
TROUBLE_HOLDS_S = 5.0
# a secret that was never right is not shown again and again: servers lock accounts for less
REFUSAL_HOLDS_S = 300.0
# nor one that was, after so many refusals in a row: it has been changed, and this is not one file's refusal
REFUSALS_BORNE = 3
REFUSERS_KEPT = 1000

UNAUTHORISED = 401

_KINDS = {
    Trouble.NONE_THERE: ErrorKind.KEYRING_MISSING,
    Trouble.LOCKED: ErrorKind.KEYRING_LOCKED,
    Trouble.DENIED: ErrorKind.KEYRING_DENIED,
    Trouble.SILENT: ErrorKind.KEYRING_SILENT,
    Trouble.BROKEN: ErrorKind.KEYRING_FAILED,
}
# one of these is over as soon as the keyring gives what it did not
KEYRING_KINDS = frozenset(_KINDS.values())
COOKIE_KINDS = frozenset({ErrorKind.COOKIES_MISSING, ErrorKind.COOKIES_EXPIRED})


@dataclass(frozen=True, slots=True)
class Login:
    """What one request shows, and which accounts it is of; never printed."""

    secrets: Secrets = field(default=NO_SECRETS, repr=False)
    of: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # account id, secret
    cookies: tuple[SavedCookie, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.secrets) or bool(self.cookies)

    def explain(self, failure: TransferError) -> TransferError:
        """The same, but where a login was wanted and one was shown: it is the wrong one."""
        names = {name.lower() for name, _value in self.secrets.headers}
        has_shown = self.secrets.user is not None or "authorization" in names
        if failure.kind is not ErrorKind.LOGIN_NEEDED or not has_shown:
            return failure
        return TransferError(ErrorKind.LOGIN_REFUSED, failure.detail, status=failure.status)


@dataclass(slots=True)
class _Known:
    """Of one account. `asked`: the keyring has yet to answer; `is_awaited`: somebody gave up on it."""

    secret: str | None = field(default=None, repr=False)
    holds_until: float = 0.0
    trouble: Trouble | None = None
    asked: Future[str | None] | None = None
    asked_at: float = 0.0
    is_awaited: bool = False
    refused: str | None = field(default=None, repr=False)
    refused_until: float = 0.0
    was_right: str | None = field(default=None, repr=False)
    refusals: int = 0


class Logins:
    """Asked by hands, on any thread; told by whoever owns the accounts."""

    def __init__(
        self,
        find_secret: Callable[[str], Future[str | None]] | None = None,
        came_late: Callable[[str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        answers_s: float = KEYRING_ANSWERS_S,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`find_secret` asks the keyring for a key and never waits. `came_late` is called with an account's
        id, on any thread, when the keyring has given what somebody no longer waited for."""
        self._find_secret = find_secret
        self._came_late = came_late
        self._clock = clock
        self._answers_s = answers_s
        self._now = now
        self._saved_cookies = SavedCookies()
        self._lock = threading.Lock()
        self._accounts: tuple[Account, ...] = ()
        self._known: dict[str, _Known] = {}
        self._refusers: dict[str, str] = {}

    # whoever owns the accounts

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        """These from now on; what was known of others is forgotten."""
        with self._lock:
            self._accounts = tuple(accounts)
            ids = {account.id for account in self._accounts}
            self._known = {one: known for one, known in self._known.items() if one in ids}

    def give(self, account_id: str, secret: str) -> None:
        """The secret of an account as its owner has just told it: for this session, or until the keyring is
        asked again. It is shown anew, whatever was said of one before."""
        with self._lock:
            self._known[account_id] = _Known(secret, math.inf)

    def secret_of(self, account_id: str) -> str | None:
        """What is known of it at the moment; the keyring is not asked."""
        with self._lock:
            known = self._known.get(account_id)
            return known.secret if known is not None else None

    def who_refused(self, url: str) -> str:
        """The link that wanted a login when `url` was asked for: a redirect may have led to it."""
        with self._lock:
            return self._refusers.get(url, url)

    # hands

    def login_for(self, url: str, given: Secrets, wire: Wire) -> Login:
        """What to show to the origin of `url`: what was `given` for it, and what there are accounts for.

        Raises:
            StopRequested: the download was stopped; what the keyring says later is kept.
            ConnectionAbortedError: the request was cut; the same.
            TransferError: one of the keyring's kinds or of the cookies', or LOGIN_REFUSED where the server
                need not be asked.
        """
        accounts = self._accounts
        if not accounts:
            return Login(given)
        taken = {name.lower() for name, _value in given.headers}
        if given.user is not None:
            taken.add("authorization")
        login = Login(given)
        for account in matching(accounts, origin_of(url)):
            if account.slot in taken:
                continue
            if account.cookies_file is not None:
                login = replace(login, cookies=self._cookies(account.cookies_file, url))
            else:
                login = self._with(login, account, wire)
        return login

    def met(self, login: Login, status: int, asked_url: str, url: str) -> None:
        """A server answered to `login` with `status`; `url` is what `asked_url` has led to."""
        if status == UNAUTHORISED:
            with self._lock:
                self._refusers.pop(asked_url, None)
                while len(self._refusers) >= REFUSERS_KEPT:
                    del self._refusers[next(iter(self._refusers))]
                self._refusers[asked_url] = url
                for account_id, secret in login.of:
                    self._note_refusal(account_id, secret)
        elif login.of and status < 400:
            with self._lock:
                for account_id, secret in login.of:
                    if (known := self._known.get(account_id)) is not None:
                        known.was_right, known.refusals = secret, 0

    def _note_refusal(self, account_id: str, secret: str) -> None:
        known = self._known.get(account_id)
        if known is None or known.secret != secret:
            return  # somebody has given another one meanwhile; the next attempt shows that
        known.refused, known.refused_until = secret, self._clock() + REFUSAL_HOLDS_S
        known.refusals += 1
        if known.refusals >= REFUSALS_BORNE:
            known.was_right = None
        if known.holds_until != math.inf:
            known.holds_until = 0.0

    def instead_of(self, login: Login, url: str, given: Secrets, wire: Wire) -> Login | None:
        """What to show where `login` was refused: the keyring may hold another secret by now. None where it
        does not, or does not say.

        Raises:
            StopRequested, ConnectionAbortedError: as `login_for`.
        """
        if not login.of:
            return None
        try:
            fresh = self.login_for(url, given, wire)
        except TransferError:
            return None  # what the server said stands
        return fresh if fresh.of != login.of else None

    def _with(self, login: Login, account: Account, wire: Wire) -> Login:
        secret = self._secret(account, wire)
        if secret is None:
            return login  # the server may want none; if it does, it says so
        self._spare_the_server(account, secret)
        secrets = login.secrets
        match account.kind:
            case AccountKind.BASIC:
                secrets = replace(secrets, user=account.user, password=secret)
            case AccountKind.BEARER:
                secrets = replace(secrets, headers=(*secrets.headers, ("Authorization", f"Bearer {secret}")))
            case _:
                secrets = replace(secrets, headers=(*secrets.headers, (account.header, secret)))
        return replace(login, secrets=secrets, of=(*login.of, (account.id, secret)))

    def _cookies(self, path: Path, url: str) -> tuple[SavedCookie, ...]:
        try:
            saved = self._saved_cookies.of(path)
        except (OSError, ValueError) as error:
            raise TransferError(ErrorKind.COOKIES_MISSING, f"{path.name}: {error}"[:400]) from error
        fresh = cookies_for(saved, url, self._now())
        if not fresh and any(cookie.is_for(url) for cookie in saved):
            raise TransferError(ErrorKind.COOKIES_EXPIRED, f"all in {path.name}")
        return fresh

    def _spare_the_server(self, account: Account, secret: str) -> None:
        with self._lock:
            known = self._known.get(account.id)
            is_wrong = known is not None and known.refused == secret and known.was_right != secret
            if known is not None and is_wrong and self._clock() < known.refused_until:
                raise TransferError(ErrorKind.LOGIN_REFUSED, f"{account.site} has just refused it")

    def _secret(self, account: Account, wire: Wire) -> str | None:
        if (asked := self._asked(account)) is not None:
            self._wait(asked, account.id, wire)
        with self._lock:
            known = self._known.get(account.id)
            if known is None or known.secret is not None:
                return known.secret if known is not None else None
            trouble = Trouble.SILENT if known.asked is not None else known.trouble
        if trouble is not None:
            raise TransferError(_KINDS[trouble], f"the keyring: {trouble}")
        return None

    def _asked(self, account: Account) -> Future[str | None] | None:
        """The question to the keyring, which all who want the same one share; None where it need not be
        asked."""
        with self._lock:
            known = self._known.setdefault(account.id, _Known())
            if known.asked is not None:
                return known.asked
            if not account.is_remembered or self._find_secret is None or self._clock() < known.holds_until:
                return None
            known.asked = asked = self._find_secret(account.key)
            known.asked_at = self._clock()
            known.is_awaited = False
        asked.add_done_callback(lambda answer: self._came(account.id, answer))
        return asked

    def _wait(self, asked: Future[str | None], account_id: str, wire: Wire) -> None:
        with self._lock:
            known = self._known.get(account_id)
            asked_at = known.asked_at if known is not None else self._clock()
        left_s = asked_at + self._answers_s - self._clock()
        arrived = threading.Event()
        asked.add_done_callback(lambda _answer: arrived.set())
        with wire.waking(arrived.set), wire.permit.lent():
            arrived.wait(max(left_s, 0))
            wire.check_wanted()
        with self._lock:
            if not asked.done() and (known := self._known.get(account_id)) is not None:
                known.is_awaited = True

    def _came(self, account_id: str, answer: Future[str | None]) -> None:
        """On the keyring's thread, or whoever's."""
        with self._lock:
            known = self._known.get(account_id)
            if known is None or known.asked is not answer:
                return  # the account is gone, or its owner has told the secret meanwhile
            known.asked = None
            error = answer.exception()
            known.trouble = error.trouble if isinstance(error, SecretsUnavailable) else None
            if error is None:  # else what it once said is as good as it was
                known.secret = answer.result()
            known.holds_until = self._clock() + (TROUBLE_HOLDS_S if error is not None else SECRET_HOLDS_S)
            is_late = known.is_awaited and error is None
        if is_late and self._came_late is not None:
            with suppress(RuntimeError):  # the program has ended around a keyring that answered at last
                self._came_late(account_id)
