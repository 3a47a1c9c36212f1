"""`wherry get` by a proxy whose login is an account's."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.assembly import KEYRING_ANSWERS_TERMINAL_S
from qtapp.domain.accounts import AccountKind, matching
from qtapp.domain.secrets import SecretsUnavailable, Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qtapp.domain.accounts import Account
    from qtapp.domain.proxies import Proxy, ProxyChoice
    from qtapp.storage.secrets import SecretStore

log = logging.getLogger(__name__)


async def with_logins(
    choice: ProxyChoice | None, accounts: Sequence[Account], secrets: SecretStore
) -> ProxyChoice | None:
    """`choice`, where one was made, with the logins that there are accounts for; one that has a login keeps
    it. Where the keyring does not give one the proxy is asked without, and says so."""
    if choice is None:
        return None
    http = await _with_login(choice.http, accounts, secrets)
    https = http if choice.https == choice.http else await _with_login(choice.https, accounts, secrets)
    return replace(choice, http=http, https=https)


async def _with_login(proxy: Proxy | None, accounts: Sequence[Account], secrets: SecretStore) -> Proxy | None:
    if proxy is None or proxy.user is not None:
        return proxy
    # whatever it speaks, what is sent to a proxy is not encrypted on its way there
    fitting = matching(accounts, ("http", proxy.host, proxy.port))
    account = next((one for one in fitting if one.kind is AccountKind.BASIC and one.is_remembered), None)
    if account is None:
        return proxy
    answer = asyncio.wrap_future(secrets.find(account.key))
    try:
        password = await asyncio.wait_for(answer, KEYRING_ANSWERS_TERMINAL_S)
    except (SecretsUnavailable, TimeoutError) as error:
        trouble = error.trouble if isinstance(error, SecretsUnavailable) else Trouble.SILENT
        log.warning("%s: no login from the keyring: %s", proxy, trouble)
        return proxy
    return proxy if password is None else replace(proxy, user=account.user, password=password)
