"""Whose cookies are taken, and who is shown them."""

from __future__ import annotations

import ipaddress
from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from http.cookiejar import Cookie
    from urllib.request import Request


class OwnCookies(DefaultCookiePolicy):
    """A cookie without a Domain stays with its host; one with a Domain (RFC 6265 5.3) with a site.

    What is a site is told by its form: there is no list of public suffixes here. One jar serves one
    download, so what is at stake is a cookie that one host of its redirects sets for the next.
    """

    def __init__(self) -> None:
        # by itself the jar shows a host's own cookie to every name below it, and takes one for all of co.uk
        super().__init__(strict_domain=True, strict_ns_domain=DefaultCookiePolicy.DomainStrictNonDomain)

    def set_ok_domain(self, cookie: Cookie, request: Request) -> bool:
        host = urlsplit(request.get_full_url()).hostname or ""
        if cookie.domain_specified and not _is_site(cookie.domain.lstrip("."), host):
            return False
        return super().set_ok_domain(cookie, request)


def _is_site(domain: str, host: str) -> bool:
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return domain == host  # the end of an address names nothing
    # "local" would be every host without a dot: the jar itself puts it behind them
    return "." in domain
