"""The proxy that the system has for a server: on Windows and macOS Qt knows it, elsewhere the environment."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.proxies import NO_PROXY, BadProxy, Proxy, ProxyKind, read_environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtNetwork import QNetworkProxy

log = logging.getLogger(__name__)


def system_proxy(
    platform: str = sys.platform, environ: Mapping[str, str] = os.environ
) -> Callable[[str], Proxy | None] | None:
    """Whom to ask for the proxy to a URL: it may block for as long as a script of the network's owner takes,
    and raise TransferError. None where nobody would ever name one."""
    if platform in ("win32", "darwin"):
        return ask_qt
    try:
        choice = read_environment(environ)
    except BadProxy as error:
        complaint = TransferError(ErrorKind.PROXY_FAILED, str(error))
        log.warning("proxy: %s", error)

        def refuse(_url: str) -> Proxy | None:
            raise complaint

        return refuse
    return None if (choice.http, choice.https) == (NO_PROXY.http, NO_PROXY.https) else choice.proxy_for


def ask_qt(url: str) -> Proxy | None:
    """The first proxy for `url` in the system's settings or its script that can be used."""
    from PySide6.QtNetwork import QNetworkProxyFactory, QNetworkProxyQuery  # noqa: PLC0415 - a start without

    return first_usable(QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))))


def first_usable(answers: Iterable[QNetworkProxy]) -> Proxy | None:
    """None where the straight way comes first, or nothing can be used."""
    from PySide6.QtNetwork import QNetworkProxy  # noqa: PLC0415

    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: ProxyKind.HTTP,
        QNetworkProxy.ProxyType.HttpCachingProxy: ProxyKind.HTTP,
        # the proxy looks names up: they may be known to it alone
        QNetworkProxy.ProxyType.Socks5Proxy: ProxyKind.SOCKS5H,
    }
    for answer in answers:
        if answer.type() in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy):
            return None
        kind = kinds.get(answer.type())
        if kind is not None and answer.hostName():
            user = answer.user() or None
            return Proxy(kind, answer.hostName(), answer.port(), user, answer.password() if user else None)
    return None
