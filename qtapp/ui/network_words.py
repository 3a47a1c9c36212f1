"""The words about ways to servers: proxies, and what a trial of one has shown. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.errors import ErrorKind
from qtapp.domain.proxy_plan import ProxyMode
from qtapp.domain.sites import NO_PROXY_WORD, SYSTEM_PROXY_WORD
from qtapp.ui.error_words import WORDS
from qtapp.ui.figures import count, fill, left_to_right

if TYPE_CHECKING:
    from qtapp.domain.proxies import Proxy
    from qtapp.transfer.proxy_trial import Tried


def mode_text(mode: ProxyMode) -> str:
    translate = QCoreApplication.translate
    match mode:
        case ProxyMode.NONE:
            return translate("Network", "No proxy")
        case ProxyMode.SYSTEM:
            return translate("Network", "The system’s proxy")
        case ProxyMode.OWN:
            return translate("Network", "A proxy of my own")


def mode_told_text(mode: ProxyMode) -> str:
    """One plain sentence about each."""
    translate = QCoreApplication.translate
    match mode:
        case ProxyMode.NONE:
            return translate("Network", "Servers are reached straight, whatever the system says.")
        case ProxyMode.SYSTEM:
            return translate(
                "Network",
                "What the system has for each server: on Windows and macOS its settings and scripts, "
                "elsewhere http_proxy, https_proxy and no_proxy.",
            )
        case ProxyMode.OWN:
            return translate(
                "Network",
                "All servers are reached by it. With socks5h the proxy looks names up, with socks5 this "
                "computer does.",
            )


def holds_text() -> str:
    return QCoreApplication.translate(
        "Network", "Downloads that run keep their way; rules for sites go before."
    )


def rule_text(proxy: str | None) -> str:
    """The proxy of a rule for a site, in the table of rules."""
    match proxy:
        case None:
            return ""
        case _ if proxy == NO_PROXY_WORD:
            return QCoreApplication.translate("Network", "None", "no proxy")
        case _ if proxy == SYSTEM_PROXY_WORD:
            return QCoreApplication.translate("Network", "System’s", "proxy")
        case _:
            return left_to_right(proxy)


def no_proxy_text() -> str:
    """What was typed is no proxy."""
    return QCoreApplication.translate(
        "Network",
        "This is no proxy: http, socks5 or socks5h, a host and a port, such as socks5h://proxy:1080. "
        "The login has fields of its own.",
    )


def no_rule_proxy_text() -> str:
    return QCoreApplication.translate(
        "Network", "This is no proxy: none, system, or an address such as socks5h://proxy:1080."
    )


def no_exemption_text() -> str:
    return QCoreApplication.translate(
        "Network", "These are no hosts: names, addresses or networks such as 10.0.0.0/8, with commas between."
    )


def no_user_text() -> str:
    return QCoreApplication.translate("Network", "A user name cannot have a colon.")


def no_link_text() -> str:
    return QCoreApplication.translate("Network", "This is no link to try it with.")


def trying_text(host: str) -> str:
    return fill(QCoreApplication.translate("Network", "Asking {host}…"), host=left_to_right(host))


def cancelled_text() -> str:
    return QCoreApplication.translate("Network", "Stopped.")


def tried_text(tried: Tried, host: str) -> str:
    """What a trial with `host` has shown, and what to do where it failed."""
    translate = QCoreApplication.translate
    if tried.status is not None:
        text = (
            translate("Network", "It works: {host} answered by way of {proxy} (status {status}).")
            if tried.proxy is not None
            else translate("Network", "It works: {host} answered without a proxy (status {status}).")
        )
    else:
        text = _failure_text(tried)
    return fill(
        text,
        host=left_to_right(host),
        proxy=_place(tried.proxy),
        status=count(tried.status or 0),
        why=translate("Messages", WORDS[tried.kind].short) if tried.kind is not None else "",
    )


def _failure_text(tried: Tried) -> str:
    translate = QCoreApplication.translate
    match tried.kind:
        case ErrorKind.PROXY_LOGIN:
            return translate(
                "Network", "{proxy} wants a user name and a password, or does not take these. Check both."
            )
        case ErrorKind.PROXY_FAILED if tried.proxy is None:
            return translate(
                "Network", "The system does not say which proxy to take, or names none that works."
            )
        case ErrorKind.PROXY_FAILED if "connect-refused" in tried.detail:
            return translate("Network", "Nobody listens at {proxy}. Check the address and the port.")
        case ErrorKind.PROXY_FAILED if "host-unknown" in tried.detail or "dns-failed" in tried.detail:
            return translate("Network", "Nobody knows the name of {proxy}. Check the address.")
        case ErrorKind.PROXY_FAILED if "connect-timeout" in tried.detail:
            return translate("Network", "{proxy} does not answer. Check the address and the port.")
        case ErrorKind.PROXY_FAILED:
            return translate(
                "Network",
                "{proxy} answered, but would not connect to {host}. It may be a proxy of another kind.",
            )
        case ErrorKind.NO_ANSWER | ErrorKind.CONNECT_TIMEOUT:
            return translate("Network", "Nothing came back in time. Try again, or try it with another link.")
        case _ if tried.proxy is not None:
            return translate("Network", "{proxy} works, but {host} could not be reached: {why}.")
        case _:
            return translate("Network", "{host} could not be reached: {why}.")


def _place(proxy: Proxy | None) -> str:
    return left_to_right(str(proxy)) if proxy is not None else ""
