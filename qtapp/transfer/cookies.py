"""Cookies that servers set on the way to one file, kept for that long and shown to who set them alone; and
those that a user has given for a site.
"""

from __future__ import annotations

import ipaddress
import threading
from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from requests.cookies import RequestsCookieJar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from http.cookiejar import Cookie
    from urllib.request import Request

    from requests import PreparedRequest

    from qtapp.domain.cookie_file import SavedCookie


def add_saved(request: PreparedRequest, cookies: Sequence[SavedCookie]) -> None:
    """Cookies of the user's own, for this request alone; what servers have set since goes before them."""
    if not cookies:
        return
    # a string: a header of the user's own would have kept them away
    set_by_servers = request.headers.get("Cookie", "")
    taken = {pair.partition("=")[0].strip() for pair in set_by_servers.split(";")}
    own = [f"{cookie.name}={cookie.value}" for cookie in cookies if cookie.name not in taken]
    # as the file has them; http.client would write Latin-1, and raise where it cannot
    own_sent = "; ".join(own).encode("utf-8", "surrogateescape")
    both = [set_by_servers.encode("latin-1", "replace"), own_sent]
    request.headers["Cookie"] = b"; ".join(filter(None, both))  # type: ignore[assignment]  # bytes as well


class Cookies:
    """Those of one download, shared by its hands. False as long as there are none."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jar: RequestsCookieJar | None = None

    def __bool__(self) -> bool:
        return self._jar is not None and len(self._jar) > 0

    @property
    def jar(self) -> RequestsCookieJar:
        """Made for the first of them: most downloads see none."""
        with self._lock:
            if self._jar is None:
                self._jar = RequestsCookieJar(_OwnCookies())
            return self._jar


class _OwnCookies(DefaultCookiePolicy):
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
